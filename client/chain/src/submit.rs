// SPDX-License-Identifier: AGPL-3.0-or-later
//! Making a transaction of a call, signing and sending it.

use crate::call::Call;
use crate::connection::Chain;
use crate::draft::{Draft, Life, Signed};
use crate::error::Error;
use crate::follow::{follow, Outcome, Phase, Wait};
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::saved_context::{NextNumber, SavedContext, Start};
use crate::{Config, Signer};
use codec::{Decode, Encode};
use subxt::tx::ValidationResult;
use subxt::utils::{AccountId32, MultiSignature};

/// For how many blocks a signed transaction may enter, unless somebody says otherwise: enough for a busy moment, and then
/// it is dead for good.
const MORTAL_BLOCKS: u64 = 128;
/// The least and the most that a person can ask for; the chain remembers the hashes of so many blocks.
pub(crate) const SHORTEST_LIFE: u64 = 4;
pub const LONGEST_LIFE: u64 = 4_096;

/// How a transaction is made and followed.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The account's number for it; otherwise the next one.
    pub nonce: Option<u64>,
    /// For how many blocks it may enter; rounded up to a power of two. Without: for ever.
    pub mortal: Option<u64>,
    pub wait: Wait,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            nonce: None,
            mortal: Some(MORTAL_BLOCKS),
            wait: Wait::Final,
        }
    }
}

impl Chain {
    /// The rules of the last final block.
    pub async fn rules(&self) -> Result<Rules, Error> {
        let at = self.ask(self.client.at_current_block()).await?;
        /// The version of metadata that clients are made from.
        const VERSION: u32 = 16;
        let answer = self
            .state_call("Metadata_metadata_at_version", &VERSION.encode(), at.block_hash())
            .await?;
        let metadata = Option::<Vec<u8>>::decode(&mut &*answer).ok().flatten();
        let metadata =
            metadata.ok_or_else(|| Error::incompatible(format!("no metadata of version {VERSION}")))?;
        Rules::of_metadata(&metadata, at.spec_version(), at.transaction_version())
    }

    /// All that is to be signed, with the account's next number and the last final block.
    pub async fn draft(
        &self,
        call: &Call,
        account: &AccountId32,
        terms: &Terms,
        rules: &Rules,
    ) -> Result<Draft, Error> {
        // The pool's count, not the block's: an act of the same person may be on its way.
        let nonce = match terms.nonce {
            Some(nonce) => nonce,
            None => self.ask(self.rpc.system_account_next_index(account)).await?,
        };
        let at = self.ask(self.client.at_current_block()).await?;
        let life = match terms.mortal {
            None => Life::Immortal,
            Some(blocks) => Start::of(&at).await?.life(blocks),
        };
        Draft::under(rules, self.genesis(), call, account, nonce, life)
    }

    /// What is needed to make transactions of these accounts where no node can be asked, as of the last final block.
    pub async fn saved_context(
        &self,
        accounts: &[AccountId32],
        rules: &Rules,
    ) -> Result<SavedContext, Error> {
        let mut numbers = Vec::with_capacity(accounts.len());
        for account in accounts {
            let nonce = self.ask(self.rpc.system_account_next_index(account)).await?;
            numbers.push(NextNumber {
                account: *account,
                nonce,
            });
        }
        let at = self.ask(self.client.at_current_block()).await?;
        Ok(SavedContext {
            chain: self.ask(self.rpc.system_chain()).await?,
            chain_type: self.chain_type().await?,
            genesis: self.genesis(),
            spec_version: rules.spec_version,
            transaction_version: rules.transaction_version,
            metadata_hash: rules.hash()?,
            start: Start::of(&at).await?,
            accounts: numbers,
        })
    }

    /// Signs `call`, asks the chain whether it would take it, sends it and follows it as far as `terms` say. `tell` hears of
    /// each phase. Fails when the chain refuses, before anything is sent where that can be known.
    pub async fn perform<S: Signer<Config>>(
        &self,
        call: &Call,
        signer: &S,
        terms: &Terms,
        rules: &Rules,
        tell: &mut (dyn FnMut(Phase) + Send),
    ) -> Result<Outcome, Error> {
        let draft = self.draft(call, &signer.account_id(), terms, rules).await?;
        let sealed = draft.signed(signer, rules)?;
        self.send(&draft, sealed, terms.wait, rules, tell).await
    }

    /// Sends what was signed before, perhaps on another machine.
    pub async fn submit(
        &self,
        signed: &Signed,
        wait: Wait,
        tell: &mut (dyn FnMut(Phase) + Send),
    ) -> Result<Outcome, Error> {
        let rules = self.rules().await?;
        let at = self.ask(self.client.at_current_block()).await?;
        if signed.transaction.genesis != self.genesis() {
            return Err(Error::OtherChain);
        }
        if signed
            .transaction
            .life
            .is_over_at(at.block_number().saturating_add(1))
        {
            let ended = signed.transaction.life.ends_at().unwrap_or_default();
            return Err(Error::TooLate { ended });
        }
        let sealed = signed.sealed(&rules)?;
        self.send(&signed.transaction, sealed, wait, &rules, tell).await
    }

    async fn send(
        &self,
        draft: &Draft,
        sealed: Vec<u8>,
        wait: Wait,
        rules: &Rules,
        tell: &mut (dyn FnMut(Phase) + Send),
    ) -> Result<Outcome, Error> {
        let (pallet, _) = draft.call.name(rules)?;
        self.check(&pallet, &sealed).await?;
        tell(Phase::Sending);
        let at = self.ask(self.client.at_current_block()).await?;
        let sent = self.ask(at.tx().from_bytes(sealed).submit_and_watch()).await?;
        let transaction = sent.extrinsic_hash();
        match tokio::time::timeout(self.patience.finality, follow(sent, wait, rules, tell)).await {
            Ok(outcome) => outcome,
            Err(_) => {
                let detail = format!("{} s", self.patience.finality.as_secs());
                Err(Error::Unsettled { transaction, detail })
            }
        }
    }

    /// Asks the chain, at its best block, whether the transaction is valid: the answer has a reason, the pool's has not.
    async fn check(&self, pallet: &str, signed: &[u8]) -> Result<(), Error> {
        let Some(best) = self.ask(self.rpc.chain_get_block_hash(None)).await? else {
            return Ok(());
        };
        let at = self.ask(self.client.at_block(best)).await?;
        match self.ask(at.tx().from_bytes(signed.to_vec()).validate()).await? {
            ValidationResult::Valid(_) => Ok(()),
            ValidationResult::Invalid(invalid) => Err(Error::Refused(Refusal::of_invalid(
                &invalid,
                pallet,
                at.metadata_ref(),
            ))),
            ValidationResult::Unknown(unknown) => Err(Error::Refused(Refusal::of_unknown(&unknown))),
        }
    }
}

impl Draft {
    /// Signs, and answers the bytes that are sent.
    pub(crate) fn signed<S: Signer<Config>>(&self, signer: &S, rules: &Rules) -> Result<Vec<u8>, Error> {
        self.sealed(rules, &signer.sign(&self.payload(rules)?))
    }

    /// Signs, to be sent by another machine.
    pub fn sign<S: Signer<Config>>(self, signer: &S, rules: &Rules) -> Result<Signed, Error> {
        let signature = signer.sign(&self.payload(rules)?).encode();
        Ok(Signed {
            transaction: self,
            signature,
        })
    }
}

impl Signed {
    fn sealed(&self, rules: &Rules) -> Result<Vec<u8>, Error> {
        let signature = MultiSignature::decode(&mut &*self.signature);
        let signature = signature.map_err(|error| Error::garbled(format!("signature: {error}")))?;
        self.transaction.sealed(rules, &signature)
    }
}
