// SPDX-License-Identifier: AGPL-3.0-or-later
//! Reading: everything asked of one snapshot is answered as of one finalised block.

use crate::api::{self, BoundedVec};
use crate::connection::Chain;
use crate::error::Error;
use crate::invitation_id::InvitationId;
use crate::model::{
    Capacity, CharterText, CharterVersion, Guardianship, Invitation, Member, MemberId, Sanction, Wish, PAGE,
};
use crate::Config;
use codec::{Decode, DecodeAll, Encode};
use futures::{Stream, StreamExt};
use std::ops::Range;
use subxt::utils::AccountId32;
use subxt::view_functions::Payload;
use subxt::OnlineClientAtBlock;

/// Pages of members asked for at once: enough for a node of several cores, few enough that one wallet is no burden.
const PAGES_AHEAD: usize = 4;

/// The chain as it stood at one finalised block.
pub struct Snapshot {
    pub(crate) chain: Chain,
    pub(crate) at: OnlineClientAtBlock<Config>,
}

impl Chain {
    /// The chain as of its last finalised block.
    pub async fn now(&self) -> Result<Snapshot, Error> {
        let at = self.ask(self.client.at_current_block()).await?;
        Ok(Snapshot {
            chain: self.clone(),
            at,
        })
    }
}

impl Snapshot {
    /// The number of the block that the answers are of.
    pub fn block_number(&self) -> u64 {
        self.at.block_number()
    }

    /// The version of the rules at that block.
    pub fn rules_version(&self) -> u32 {
        self.at.spec_version()
    }

    /// Asks a view function. subxt 0.51 lays out the question and the answer as though the runtime took and gave bare
    /// values; the SDK takes the function's number and a sequence of bytes, and gives a `Result` of one. That the chain's types
    /// are those of this client is checked before the question, so the answer is decoded by them: with subxt's decoder, which
    /// looks every type up in the metadata, a list of a hundred thousand members takes the wallet twice as long.
    pub(crate) async fn view<P: Payload>(&self, question: P) -> Result<P::ReturnType, Error>
    where
        P::ReturnType: Decode,
    {
        let views = self.at.view_functions();
        views.validate(&question)?;
        let bare = views.encode_args(&question)?;
        let asked = framed(&bare).ok_or_else(|| Error::garbled("no number of a view function"))?;
        let answer = self.chain.ask(views.call_raw(Some(&asked))).await?;
        P::ReturnType::decode_all(&mut &*unframed(&answer)?).map_err(Error::garbled)
    }

    /// The ecosystem's name.
    pub async fn ecosystem(&self) -> Result<String, Error> {
        Ok(api::text_of(
            self.view(api::charter_views().ecosystem_name()).await?,
        ))
    }

    /// The number of the social code's version in force.
    pub async fn charter_current(&self) -> Result<u32, Error> {
        self.view(api::charter_views().current()).await
    }

    /// A version of the social code, without its texts.
    pub async fn charter_version(&self, number: u32) -> Result<Option<CharterVersion>, Error> {
        let Some(version) = self.view(api::charter_views().version(number)).await? else {
            return Ok(None);
        };
        let signatures = self.view(api::charter_views().signatures(number)).await?;
        Ok(Some(api::version_of(number, version, signatures)))
    }

    /// The text of a version in a language.
    pub async fn charter_text(&self, number: u32, language: &str) -> Result<Option<CharterText>, Error> {
        let tag = BoundedVec(language.as_bytes().to_vec());
        let text = self.view(api::charter_views().text(number, tag)).await?;
        Ok(text.map(|text| api::charter_text_of(language, text)))
    }

    /// When a member signed a version, if he did.
    pub async fn signed_at(&self, number: u32, member: MemberId) -> Result<Option<u64>, Error> {
        self.view(api::charter_views().signed_at(number, member)).await
    }

    /// The member of that number.
    pub async fn member(&self, id: MemberId) -> Result<Option<Member>, Error> {
        Ok(self
            .view(api::membership_views().member(id))
            .await?
            .map(Into::into))
    }

    /// The member whose key that is.
    pub async fn member_of(&self, account: &AccountId32) -> Result<Option<Member>, Error> {
        Ok(self
            .view(api::membership_views().member_of(*account))
            .await?
            .map(Into::into))
    }

    /// The members of these numbers in their order, page by page. While a page is used the next ones are already asked for:
    /// the node reads while the wallet writes.
    pub fn members(&self, numbers: Range<MemberId>) -> impl Stream<Item = Result<Vec<Member>, Error>> + '_ {
        let end = numbers.end;
        let pages = numbers.step_by(PAGE as usize).map(move |from| async move {
            let limit = end.saturating_sub(from).min(PAGE);
            let page = self.view(api::membership_views().members(from, limit)).await?;
            Ok(page.into_iter().map(Into::into).collect())
        });
        futures::stream::iter(pages).buffered(PAGES_AHEAD)
    }

    /// How many members there have ever been: the number that the next one gets.
    pub async fn next_member(&self) -> Result<MemberId, Error> {
        Ok(self.view(api::membership_views().census()).await?.next_id)
    }

    /// An invitation; its text is the one that its hash seals, or the answer is an error.
    pub async fn invitation(&self, id: InvitationId) -> Result<Option<Invitation>, Error> {
        match self.view(api::membership_views().invitation(id.into())).await? {
            Some(view) => sealed(view.into()).map(Some),
            None => Ok(None),
        }
    }

    /// The invitations that wait for an account.
    pub async fn invitations_for(&self, account: &AccountId32) -> Result<Vec<Invitation>, Error> {
        let views = self
            .view(api::membership_views().invitations_for(*account))
            .await?;
        views.into_iter().map(|view| sealed(view.into())).collect()
    }

    /// The measure in force against a member.
    pub async fn sanction(&self, member: MemberId) -> Result<Option<Sanction>, Error> {
        Ok(self
            .view(api::membership_views().sanction(member))
            .await?
            .map(Into::into))
    }

    /// A member's guardians; nothing where he has none.
    pub async fn guardianship(&self, member: MemberId) -> Result<Option<Guardianship>, Error> {
        Ok(self
            .view(api::membership_views().guardianship(member))
            .await?
            .map(Into::into))
    }

    /// Whom the representatives of a project want in their place, where they do not agree yet.
    pub async fn wishes(&self, project: MemberId) -> Result<Vec<Wish>, Error> {
        let wishes = self.view(api::membership_views().wishes(project)).await?;
        Ok(wishes.into_iter().map(Into::into).collect())
    }

    /// How many invitations a member may send.
    pub async fn capacity(&self, member: MemberId) -> Result<Option<Capacity>, Error> {
        Ok(self
            .view(api::membership_views().capacity(member))
            .await?
            .map(Into::into))
    }
}

/// Length of a view function's number.
const QUERY_ID: usize = 32;

/// A question as the runtime reads it: the function's number, then its arguments as one sequence of bytes.
pub(crate) fn framed(bare: &[u8]) -> Option<Vec<u8>> {
    let (id, arguments) = bare.split_at_checked(QUERY_ID)?;
    let mut asked = id.to_vec();
    arguments.encode_to(&mut asked);
    Some(asked)
}

/// The bytes of an answer that the runtime gave as `Result<Vec<u8>, ViewFunctionDispatchError>`.
pub(crate) fn unframed(mut answer: &[u8]) -> Result<Vec<u8>, Error> {
    match u8::decode(&mut answer) {
        Ok(0) => Vec::<u8>::decode(&mut answer).map_err(Error::garbled),
        _ => Err(Error::incompatible("the chain does not know this question")),
    }
}

/// The invitee's signature seals the hash; he must have read the text of that hash and no other.
fn sealed(invitation: Invitation) -> Result<Invitation, Error> {
    if invitation.exchange.hash() == invitation.exchange_hash {
        Ok(invitation)
    } else {
        Err(Error::ExchangeMismatch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Exchange, Kind};
    use subxt::utils::H256;

    fn invitation(exchange: Exchange, exchange_hash: H256) -> Invitation {
        Invitation {
            id: 1.into(),
            sponsor: 0,
            sponsor_name: "Alice".into(),
            invitee: AccountId32([0; 32]),
            kind: Kind::Person,
            exchange,
            exchange_hash,
            expires_at: 0,
            open: true,
        }
    }

    #[test]
    fn questions_and_answers_are_framed_as_the_sdk_does() {
        let question = framed(&[[9; 32].as_slice(), &[1, 2, 3]].concat()).unwrap();
        assert_eq!(question, [[9; 32].as_slice(), &[12, 1, 2, 3]].concat());
        assert_eq!(framed(&[9; 31]), None);
        assert_eq!(unframed(&[0, 8, 5, 6]).unwrap(), [5, 6]);
        assert!(matches!(unframed(&[1, 2]), Err(Error::Incompatible { .. })));
        assert!(matches!(unframed(&[0, 8, 5]), Err(Error::Garbled { .. })));
    }

    #[test]
    fn a_text_under_another_seal_is_refused() {
        let exchange = Exchange::new("We planted trees.", None);
        let hash = exchange.hash();
        assert!(sealed(invitation(exchange, hash)).is_ok());
        let forged = invitation(Exchange::new("We planted three.", None), hash);
        assert!(matches!(sealed(forged), Err(Error::ExchangeMismatch)));
    }
}
