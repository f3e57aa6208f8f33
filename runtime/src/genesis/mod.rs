// SPDX-License-Identifier: AGPL-3.0-or-later
//! The founding of an ecosystem: from what a founder writes to the state of block 0.
//!
//! The node that hosts the chain knows no rule. It hands the founding to [`founding::prepare`], which runs in the wasm,
//! checks everything, and answers either the genesis or all that is wrong with it, field by field.

pub mod founding;
mod income;

use alloc::{string::String, vec::Vec};
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// A founding that can be built.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Prepared {
    /// Patch of the runtime's genesis configuration, JSON.
    pub genesis_patch: Vec<u8>,
    /// The coin's symbol; belongs to the runtime.
    pub token_symbol: Vec<u8>,
    /// The coin's decimals; belong to the runtime.
    pub token_decimals: u8,
    /// Prefix of addresses; belongs to the runtime.
    pub ss58_prefix: u16,
}

/// Something that is wrong with a founding.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Fault {
    /// Where: `founders[2].name`.
    pub field: String,
    /// What, and what would be right.
    pub problem: String,
}

sp_api::decl_runtime_apis! {
    /// Prepares the founding of an ecosystem with this runtime.
    pub trait FoundingApi {
        /// Checks a founding, JSON, and answers the genesis or every fault.
        fn prepare(founding: Vec<u8>) -> Result<Prepared, Vec<Fault>>;
    }
}
