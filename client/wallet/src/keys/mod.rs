// SPDX-License-Identifier: AGPL-3.0-or-later
//! Keys: what signs ([`Pair`]), how it rests in a file ([`keystore`]), and the folder of those files ([`Store`]).

pub mod keystore;
pub mod pair;
pub mod store;

pub use pair::{Pair, Scheme, SecretFault};
pub use store::{KeyName, Store, StoreFault};
