// SPDX-License-Identifier: AGPL-3.0-or-later
//! The chain as a client sees it.
//!
//! [`Chain`] is a connection; [`Chain::now`] gives a [`Snapshot`] of the last finalised block to read from. A [`Call`] is made
//! by a verb ([`Call::invite`], [`Call::accept`], …) or from a name and JSON, under the [`Rules`] of the chain;
//! [`Chain::perform`] signs, sends and follows it until it is final, [`Chain::try_out`] only tries it, and a [`Draft`] is
//! signed elsewhere. What goes wrong is an [`Error`], which says in French or English what happened and what to do.
//!
//! The types come from `metadata.scale`, a snapshot of the runtime's metadata; only `api` knows them, the rest speaks
//! in the plain types of `model`. No terminal code stands here.

mod acts;
mod address;
mod allowance;
mod amount;
mod api;
mod bytes;
mod call;
mod call_words;
mod coins;
mod connection;
mod cooperations;
mod date;
mod decisions;
mod draft;
mod error;
mod follow;
mod happening;
mod income;
mod invitation_id;
mod json;
mod model;
mod multisig;
mod notes;
mod proof;
mod proxies;
mod refusal;
mod refusal_words;
mod rules;
mod saved_context;
mod snapshot;
mod status;
mod submit;
mod trial;
mod validators;
mod watch;
mod wealth;
mod words;

pub use acts::{Answer, Invite};
pub use address::account_of;
pub use allowance::{Allowance, Estimate, Payer};
pub use call::{Call, CallFault, CallInWords, KnownCall};
pub use call_words::{of_call as call_in_words, of_field as field_in_words, of_pallet as pallet_in_words};
pub use coins::Coins;
pub use connection::{Chain, Patience, DEFAULT_URL};
pub use cooperations::{
    Cooperating, Cooperation, CooperationId, Entry, EntryId, News, Offer, Partner, Together, Unread,
    Welcomed, COOPERATIONS_PAGE, MOST_INVITED_AT_ONCE,
};
pub use date::date;
pub use decisions::{
    agree_needed, each_once, judge, judge_turnout, share, Alike, Answer as VoteAnswer, Answered, Area,
    AreaId, Ballot, Belongs, CallBack, Choice, Closure, Conclusion, Content, Counts, Deciding, Decision,
    Delegation, DelegationEnd, Document, Electorate, Export, ExportFault, Governed, Method, Misfit,
    Misweighed, Outcome as VoteOutcome, Place, Poll, ProposalId, Question, Recount, Requirement, Speaker,
    Stage, Tally, Terms as VoteTerms, Verdict, AREA_NAMES, DAYS_OF_DELEGATIONS, DECISIONS_PAGE,
    FIRST_FREE_AREA, LONGEST_ACTION, LONGEST_KEPT_ACTION, LONGEST_OPTION, LONGEST_REASON, LONGEST_TEXT,
    LONGEST_TITLE, LONGEST_URI, MOST_STEPS, USUAL_HIGHEST,
};
pub use draft::{Carried, Draft, Life, Signed};
pub use error::Error;
pub use follow::{Outcome, Part, Phase, Wait};
pub use happening::Happening;
pub use income::{commons_account, Amounts, Day, Dividend, Formula, Income, Receiving};
pub use invitation_id::{InvitationId, InvitationIdFault};
pub use json::JsonFault;
pub use model::{
    deceives, is_exchange, is_name, is_words, Appeal, Capacity, CharterText, CharterVersion, Circle, Coming,
    Course, Dismissal, Exchange, Guardianship, Invitation, KeyChange, Kind, KindFault, Measure, Member,
    MemberId, Moment, Renewal, Said, Sanction, Standing, Voice, Wish, LARGEST_CIRCLE, LONGEST_EXCHANGE,
    LONGEST_NAME, PAGE,
};
pub use multisig::{sub_account, Group, Waiting};
pub use proof::{key_change_payload, KEY_CHANGE_DOMAIN};
pub use proxies::{Announcement, MadeAccount, Proxy, Rights, RightsFault};
pub use refusal::Refusal;
pub use rules::{Rules, COIN_DECIMALS, COIN_SYMBOL};
pub use saved_context::{NextNumber, SavedContext, Start};
pub use snapshot::Snapshot;
pub use status::Status;
pub use submit::{Terms, LONGEST_LIFE};
pub use trial::Trial;
pub use validators::SESSION_KEYS_BYTES;
pub use watch::{BlockSeen, Watch};
pub use wealth::{
    Attestation, Brought, Cell, Contributing, Contribution, Credit, CreditTotal, Gift, GiftId, Issuance,
    KindId, Objection, Pair, Points, Purse, PurseKind, Reckoned, Reckoning, Record, RecordId, RecordStage,
    Row, Sharing, WealthKind, WealthRules, LONGEST_KIND_NAME, LONGEST_UNIT, MINUTE, MOST_KINDS, WEALTH_PAGE,
    WIDEST_MATRIX,
};
pub use words::{Lang, Words};

pub use subxt::tx::Signer;
pub use subxt::utils::{AccountId32, MultiSignature, H256};

/// How this chain signs, hashes and addresses: the ordinary Substrate way.
pub type Config = subxt::SubstrateConfig;

/// The metadata this client was made from, for tests and for tools.
pub const METADATA: &[u8] = include_bytes!("../metadata.scale");
