// SPDX-License-Identifier: AGPL-3.0-or-later
//! Starts real nodes and real wallets, and lets stories be told on them.
//!
//! A story is a test in `tests/tests/`: it says in plain language what the whole system promises, and proves it on
//! processes that talk over 127.0.0.1. This library is only the stage: [`Node`], [`Network`], [`Wallet`], [`Founding`],
//! [`Rpc`] and [`Caller`], and a [`Village`] that decides quickly and can be left alone for months. Nothing here knows a rule of
//! the ecosystem.
//!
//! Every story works in a [`Scratch`] folder of its own; when it fails, the folder is kept and the end of each node's
//! log is printed. The programs are the ones that `cargo build` left beside the test; `OPENSYSTEM_NODE` and
//! `OPENSYSTEM_WALLET` name others.

mod binaries;
mod caller;
mod clock;
mod command;
mod document;
mod example;
mod founding;
mod load;
mod memory;
mod network;
mod node;
mod ports;
mod rpc;
mod scratch;
mod storage;
mod village;
mod waiting;
mod wallet;

pub use binaries::{node_binary, repository, wallet_binary};
pub use caller::{account, dev_key, Caller, Exchange, Invitation};
pub use command::{run_node_command, Answer};
pub use document::{documents, run_document, Document};
pub use example::run_example;
pub use founding::{found, hastened_copy, Founding};
pub use load::{Done, Load};
pub use memory::memory_kib;
pub use network::{Network, Seat};
pub use node::{peer_address, Chain, Node, NodeOptions};
pub use ports::free_port;
pub use rpc::Rpc;
pub use scratch::Scratch;
pub use storage::storage_key;
pub use village::{Village, DAY_MILLIS, REFUSED, SLIP};
pub use waiting::{eventually, seconds};
pub use wallet::Wallet;
