// SPDX-License-Identifier: AGPL-3.0-or-later
//! The chain as a client sees it.
//!
//! [`Chain`] is a connection; [`Chain::now`] gives a [`Snapshot`] of the last finalised block to read from; the verbs
//! ([`Chain::invite`], [`Chain::accept`], …) sign, send and follow a transaction until it is final. What goes wrong is an
//! [`Error`], which says in French or English what happened and what to do.
//!
//! The types come from `metadata.scale`, a snapshot of the runtime's metadata; only `api` knows them, the rest speaks
//! in the plain types of `model`. No terminal code stands here.

mod acts;
mod api;
mod connection;
mod error;
mod happening;
mod invitation_id;
mod model;
mod proof;
mod refusal;
mod refusal_words;
mod snapshot;
mod status;
mod submit;
mod watch;
mod words;

pub use acts::{Answer, Invite};
pub use connection::{Chain, Patience, DEFAULT_URL};
pub use error::Error;
pub use happening::Happening;
pub use invitation_id::{InvitationId, InvitationIdFault};
pub use model::{
    deceives, is_exchange, is_name, Capacity, CharterText, CharterVersion, Exchange, Invitation, KeyChange,
    Kind, KindFault, Member, MemberId, Moment, Standing, LONGEST_EXCHANGE, LONGEST_NAME, PAGE,
};
pub use proof::{key_change_payload, KEY_CHANGE_DOMAIN};
pub use refusal::Refusal;
pub use snapshot::Snapshot;
pub use status::Status;
pub use submit::{Outcome, Phase};
pub use watch::{BlockSeen, Watch};
pub use words::Lang;

pub use subxt::tx::Signer;
pub use subxt::utils::{AccountId32, MultiSignature, H256};

/// How this chain signs, hashes and addresses: the ordinary Substrate way.
pub type Config = subxt::SubstrateConfig;

/// The metadata this client was made from, for tests and for tools.
pub const METADATA: &[u8] = include_bytes!("../metadata.scale");
