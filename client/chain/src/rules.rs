// SPDX-License-Identifier: AGPL-3.0-or-later
//! The chain's rules as a client knows them: metadata and versions. A node gives them; a machine without network uses those
//! that this client was made with.

use crate::error::Error;
use codec::Decode;
use subxt::error::DispatchError;
use subxt::ext::frame_metadata::{v15, RuntimeMetadata, RuntimeMetadataPrefixed};
use subxt::metadata::ArcMetadata;
use subxt::utils::H256;
use subxt::Metadata;

/// What the metadata hash seals besides the types; every ecosystem runs the same runtime, and a test of the runtime holds
/// it to these.
const SPEC_NAME: &str = "opensystem";
const ADDRESS_PREFIX: u16 = 42;
/// The coin's symbol.
pub const COIN_SYMBOL: &str = "OSC";
/// How many decimals a coin has.
pub const COIN_DECIMALS: u8 = 12;

/// The rules of one version.
pub struct Rules {
    pub(crate) metadata: ArcMetadata,
    /// The part that is hashed.
    hashed: RuntimeMetadata,
    pub spec_version: u32,
    pub transaction_version: u32,
}

impl Rules {
    /// The rules that this client was made with, under the version numbers of a chain.
    pub fn built_in(spec_version: u32, transaction_version: u32) -> Result<Self, Error> {
        Self::of_metadata(crate::METADATA, spec_version, transaction_version)
    }

    /// From metadata as a node gives it.
    pub fn of_metadata(bytes: &[u8], spec_version: u32, transaction_version: u32) -> Result<Self, Error> {
        let garbled = |detail: String| Error::garbled(format!("metadata: {detail}"));
        let read =
            RuntimeMetadataPrefixed::decode(&mut &*bytes).map_err(|error| garbled(error.to_string()))?;
        let hashed =
            for_hashing(&read.1).ok_or_else(|| Error::incompatible("metadata is not of version 16"))?;
        let metadata = Metadata::try_from(read).map_err(|error| garbled(error.to_string()))?;
        Ok(Self {
            metadata: metadata.into(),
            hashed,
            spec_version,
            transaction_version,
        })
    }

    /// The hash that seals what these rules let a person read in a transaction
    /// ([RFC-78](https://polkadot-fellows.github.io/RFCs/approved/0078-merkleized-metadata.html)): the chain refuses a
    /// transaction that was signed by other rules than its own.
    pub fn hash(&self) -> Result<H256, Error> {
        let info = merkleized_metadata::ExtraInfo {
            spec_version: self.spec_version,
            spec_name: SPEC_NAME.into(),
            base58_prefix: ADDRESS_PREFIX,
            decimals: COIN_DECIMALS,
            token_symbol: COIN_SYMBOL.into(),
        };
        let digest = merkleized_metadata::generate_metadata_digest(&self.hashed, info);
        Ok(H256(digest.map_err(Error::incompatible)?.hash()))
    }

    /// An error of the dispatch, in SCALE.
    pub(crate) fn dispatch_error(&self, bytes: &[u8]) -> Result<DispatchError, Error> {
        DispatchError::decode_from(bytes, self.metadata.clone()).map_err(Error::garbled)
    }
}

/// The part of the metadata that is hashed, in the version that the library of the hash reads: 15 and 16 describe a
/// transaction by the same types.
fn for_hashing(metadata: &RuntimeMetadata) -> Option<RuntimeMetadata> {
    let RuntimeMetadata::V16(known) = metadata else {
        return None;
    };
    let extensions = known.extrinsic.transaction_extensions.iter();
    let extensions = extensions.map(|known| v15::SignedExtensionMetadata {
        identifier: known.identifier.clone(),
        ty: known.ty,
        additional_signed: known.implicit,
    });
    let extrinsic = v15::ExtrinsicMetadata {
        version: 4,
        address_ty: known.extrinsic.address_ty,
        call_ty: known.extrinsic.call_ty,
        signature_ty: known.extrinsic.signature_ty,
        extra_ty: known.extrinsic.signature_ty,
        signed_extensions: extensions.collect(),
    };
    Some(RuntimeMetadata::V15(v15::RuntimeMetadataV15 {
        types: known.types.clone(),
        pallets: vec![],
        extrinsic,
        ty: known.extrinsic.call_ty,
        apis: vec![],
        outer_enums: v15::OuterEnums {
            call_enum_ty: known.outer_enums.call_enum_ty,
            event_enum_ty: known.outer_enums.event_enum_ty,
            error_enum_ty: known.outer_enums.error_enum_ty,
        },
        custom: v15::CustomMetadata {
            map: Default::default(),
        },
    }))
}
