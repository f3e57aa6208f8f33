// SPDX-License-Identifier: AGPL-3.0-or-later
//! A transaction before and after its signature, as it is carried between machines.
//!
//! Online and offline take the same way: a [`Draft`] is all that is signed; [`Draft::payload`] are the bytes under the
//! signature, [`Draft::sealed`] the bytes that are sent.

use crate::call::Call;
use crate::error::Error;
use crate::model::Moment;
use crate::rules::Rules;
use codec::{Compact, Decode, DecodeAll, Encode};
use serde::{Deserialize, Serialize};
use subxt::ext::frame_decode::extrinsics::{
    encode_v4_signed, encode_v4_signer_payload, TransactionExtensions, TransactionExtensionsError,
};
use subxt::ext::scale_encode::{self, EncodeAsFields};
use subxt::ext::scale_type_resolver::{FieldIter, TypeResolver};
use subxt::utils::{AccountId32, Era, MultiAddress, MultiSignature, H256};

/// All that a signature covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Who signs.
    #[serde(deserialize_with = "crate::address::deserialize")]
    pub account: AccountId32,
    /// The call, in SCALE.
    pub call: Call,
    /// How many transactions the account made before this one.
    #[codec(compact)]
    pub nonce: u64,
    /// For how long it may enter a block.
    pub life: Life,
    /// Hash of the first block: of which chain this is.
    pub genesis: H256,
    pub spec_version: u32,
    pub transaction_version: u32,
    /// Hash of the metadata by which the signer reads the call (RFC-78); without it the chain does not check what he read.
    pub metadata_hash: Option<H256>,
}

/// For how long a transaction may enter a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum Life {
    /// As long as the account has made no other with its number.
    Immortal,
    /// From one block on, for so many blocks (a power of two, 4 to 4,096).
    Mortal {
        #[codec(compact)]
        blocks: u64,
        #[codec(compact)]
        from: u64,
        from_hash: H256,
        /// When that block was made; 0 where nobody knows.
        #[codec(compact)]
        from_moment: Moment,
        /// How long a block takes, as a rule.
        #[codec(compact)]
        block_millis: u64,
    },
}

impl Life {
    /// Whether a chain whose next block has this number can still take it.
    pub fn is_over_at(&self, next_block: u64) -> bool {
        matches!(self, Self::Mortal { blocks, from, .. } if next_block >= from.saturating_add(*blocks))
    }

    /// About when it ends.
    pub fn ends_at(&self) -> Option<Moment> {
        match self {
            Self::Immortal => None,
            Self::Mortal {
                blocks,
                from_moment,
                block_millis,
                ..
            } => Some(from_moment.saturating_add(blocks.saturating_mul(*block_millis))),
        }
    }

    fn era(&self) -> Era {
        match self {
            Self::Immortal => Era::Immortal,
            Self::Mortal { blocks, from, .. } => Era::mortal(*blocks, *from),
        }
    }
}

/// A transaction with its signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    pub transaction: Draft,
    /// SCALE of a `MultiSignature`, in hexadecimal digits.
    #[serde(with = "crate::bytes")]
    pub signature: Vec<u8>,
}

/// A transaction on its way between machines, with its signature or without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(untagged)]
pub enum Carried {
    Signed(Signed),
    Draft(Draft),
}

impl Carried {
    /// As few bytes as can be, for a QR code: SCALE. The same transaction always gives the same bytes.
    pub fn packed(&self) -> Vec<u8> {
        self.encode()
    }

    /// From such bytes, which must be one transaction and nothing more.
    pub fn of_packed(bytes: &[u8]) -> Option<Self> {
        Self::decode_all(&mut &*bytes).ok()
    }

    /// What is signed, or is to be.
    pub fn draft(&self) -> &Draft {
        match self {
            Self::Signed(signed) => &signed.transaction,
            Self::Draft(draft) => draft,
        }
    }
}

impl Draft {
    /// Under these rules, whose hash it seals. Online and offline drafts are both made here.
    pub(crate) fn under(
        rules: &Rules,
        genesis: H256,
        call: &Call,
        account: &AccountId32,
        nonce: u64,
        life: Life,
    ) -> Result<Self, Error> {
        Ok(Self {
            account: *account,
            call: call.clone(),
            nonce,
            life,
            genesis,
            spec_version: rules.spec_version,
            transaction_version: rules.transaction_version,
            metadata_hash: Some(rules.hash()?),
        })
    }

    /// The bytes that are signed.
    pub fn payload(&self, rules: &Rules) -> Result<Vec<u8>, Error> {
        let (pallet, call) = self.call.name(rules)?;
        encode_v4_signer_payload(
            &pallet,
            &call,
            &Arguments(self.call.arguments()),
            &Extensions(self),
            &*rules.metadata,
            rules.metadata.types(),
        )
        .map_err(Error::incompatible)
    }

    /// The bytes that are sent.
    pub fn sealed(&self, rules: &Rules, signature: &MultiSignature) -> Result<Vec<u8>, Error> {
        let (pallet, call) = self.call.name(rules)?;
        let address: MultiAddress<AccountId32, u32> = self.account.into();
        encode_v4_signed(
            &pallet,
            &call,
            &Arguments(self.call.arguments()),
            &Extensions(self),
            &address,
            signature,
            &*rules.metadata,
            rules.metadata.types(),
        )
        .map_err(Error::incompatible)
    }
}

/// The arguments of a call, encoded already.
struct Arguments<'a>(&'a [u8]);

impl EncodeAsFields for Arguments<'_> {
    fn encode_as_fields_to<R: TypeResolver>(
        &self,
        _fields: &mut dyn FieldIter<'_, R::TypeId>,
        _types: &R,
        out: &mut Vec<u8>,
    ) -> Result<(), scale_encode::Error> {
        out.extend_from_slice(self.0);
        Ok(())
    }
}

/// The standard transaction extensions, by their identifiers; those without content are not asked for.
struct Extensions<'a>(&'a Draft);

impl<R: TypeResolver> TransactionExtensions<R> for Extensions<'_> {
    fn contains_extension(&self, name: &str) -> bool {
        matches!(
            name,
            "CheckSpecVersion"
                | "CheckTxVersion"
                | "CheckGenesis"
                | "CheckMortality"
                | "CheckNonce"
                | "ChargeTransactionPayment"
                | "CheckMetadataHash"
        )
    }

    fn encode_extension_value_to(
        &self,
        name: &str,
        _type_id: R::TypeId,
        _types: &R,
        out: &mut Vec<u8>,
    ) -> Result<(), TransactionExtensionsError> {
        match name {
            "CheckMortality" => self.0.life.era().encode_to(out),
            "CheckNonce" => Compact(self.0.nonce).encode_to(out),
            // No tip.
            "ChargeTransactionPayment" => Compact(0u128).encode_to(out),
            "CheckMetadataHash" => self.0.metadata_hash.is_some().encode_to(out),
            unknown => return Err(TransactionExtensionsError::NotFound(unknown.to_owned())),
        }
        Ok(())
    }

    fn encode_extension_implicit_to(
        &self,
        name: &str,
        _type_id: R::TypeId,
        _types: &R,
        out: &mut Vec<u8>,
    ) -> Result<(), TransactionExtensionsError> {
        let draft = self.0;
        match name {
            "CheckSpecVersion" => draft.spec_version.encode_to(out),
            "CheckTxVersion" => draft.transaction_version.encode_to(out),
            "CheckGenesis" => draft.genesis.encode_to(out),
            "CheckMortality" => match draft.life {
                Life::Immortal => draft.genesis.encode_to(out),
                Life::Mortal { from_hash, .. } => from_hash.encode_to(out),
            },
            "CheckMetadataHash" => draft.metadata_hash.encode_to(out),
            unknown => return Err(TransactionExtensionsError::NotFound(unknown.to_owned())),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::sync::Arc;
    use subxt::config::substrate::{SpecVersionForRange, SubstrateConfig};
    use subxt::config::DefaultExtrinsicParamsBuilder;
    use subxt::OfflineClient;

    const MORTAL: Life = Life::Mortal {
        blocks: 64,
        from: 1_000,
        from_hash: H256([3; 32]),
        from_moment: 1_000_000,
        block_millis: 6_000,
    };

    fn draft(rules: &Rules, remark: &str) -> Draft {
        Draft {
            account: AccountId32([7; 32]),
            call: Call::of_json("System.remark", &json!({ "remark": remark }), rules).unwrap(),
            nonce: 70,
            life: MORTAL,
            genesis: H256([9; 32]),
            spec_version: 100,
            transaction_version: 1,
            metadata_hash: None,
        }
    }

    /// Without the hash of the metadata, which subxt does not sign, both make the same bytes of the same transaction.
    #[test]
    fn the_bytes_are_those_that_subxt_makes() {
        let rules = Rules::built_in(100, 1).unwrap();
        let versions = SpecVersionForRange {
            block_range: 0..u64::MAX,
            spec_version: 100,
            transaction_version: 1,
        };
        let metadata: Arc<_> = rules.metadata.clone();
        let config = SubstrateConfig::builder()
            .set_metadata_for_spec_versions([(100, metadata)])
            .set_spec_version_for_block_ranges([versions])
            .set_genesis_hash(H256([9; 32]))
            .build();
        let client = OfflineClient::new_with_config(config).at_block(0u64).unwrap();
        // Beyond 256 bytes it is a hash that is signed.
        for remark in ["court", &"long ".repeat(80)] {
            let draft = draft(&rules, remark);
            let params = DefaultExtrinsicParamsBuilder::<SubstrateConfig>::new()
                .nonce(70)
                .mortal_from_unchecked(64, 1_000, H256([3; 32]))
                .build();
            let payload = client.tx().from_call_data_bytes(draft.call.bytes()).unwrap();
            let tx = client.tx();
            let mut theirs = tx.create_v4_signable_offline(&payload, params).unwrap();
            assert_eq!(draft.payload(&rules).unwrap(), theirs.signer_payload().unwrap());
            let signature = MultiSignature::Sr25519([5; 64]);
            let sealed = theirs
                .sign_with_account_and_signature(&draft.account, &signature)
                .unwrap();
            assert_eq!(draft.sealed(&rules, &signature).unwrap(), sealed.encoded());
        }
    }

    #[test]
    fn the_hash_of_the_metadata_is_signed() {
        let rules = Rules::built_in(100, 1).unwrap();
        let bare = draft(&rules, "mot");
        let hash = rules.hash().unwrap();
        let sealing = Draft {
            metadata_hash: Some(hash),
            ..bare.clone()
        };
        let payload = sealing.payload(&rules).unwrap();
        assert_ne!(bare.payload(&rules).unwrap(), payload);
        assert!(payload.ends_with(&hash.0));
        let other = Rules::built_in(101, 1).unwrap();
        assert_ne!(other.hash().unwrap(), hash, "the version is sealed too");
    }

    #[test]
    fn a_life_ends_with_its_last_block() {
        assert!(!MORTAL.is_over_at(1_063) && MORTAL.is_over_at(1_064));
        assert_eq!(MORTAL.ends_at(), Some(1_000_000 + 64 * 6_000));
        assert!(!Life::Immortal.is_over_at(u64::MAX));
        assert_eq!(Life::Immortal.ends_at(), None);
    }

    #[test]
    fn a_file_is_read_only_whole() {
        let rules = Rules::built_in(100, 1).unwrap();
        let signed = Signed {
            transaction: draft(&rules, "mot"),
            signature: vec![1; 65],
        };
        let text = serde_json::to_string(&signed).unwrap();
        assert_eq!(serde_json::from_str::<Signed>(&text).unwrap(), signed);
        for end in 0..text.len() {
            assert!(text
                .get(..end)
                .is_none_or(|cut| serde_json::from_str::<Signed>(cut).is_err()));
        }
        let more = text.replacen("{", "{\"tip\":1,", 1);
        assert!(
            serde_json::from_str::<Signed>(&more).is_err(),
            "an unknown field is not passed over"
        );
    }

    #[test]
    fn what_is_packed_is_read_only_whole() {
        let rules = Rules::built_in(100, 1).unwrap();
        let draft = draft(&rules, "mot");
        let immortal = Draft {
            life: Life::Immortal,
            nonce: u64::MAX,
            metadata_hash: Some(H256([4; 32])),
            ..draft.clone()
        };
        let signed = Signed {
            transaction: immortal.clone(),
            signature: vec![1; 65],
        };
        for carried in [
            Carried::Draft(draft),
            Carried::Draft(immortal),
            Carried::Signed(signed),
        ] {
            let packed = carried.packed();
            assert!(packed.len() < 300, "{}", packed.len());
            assert_eq!(Carried::of_packed(&packed), Some(carried));
            assert!((0..packed.len()).all(|end| Carried::of_packed(&packed[..end]).is_none()));
            assert_eq!(Carried::of_packed(&[&packed[..], &[0]].concat()), None);
        }
    }
}
