// SPDX-License-Identifier: AGPL-3.0-or-later
//! The runtime's own types, made from `metadata.scale`, and how they become the plain ones of [`crate::model`].
//!
//! A change of the runtime that a client can see is met here and nowhere else.

mod cooperations;
mod decisions;
mod dividend;
mod wealth;

use crate::model::{self, Kind, Standing};
use crate::proxies::Rights;
use subxt::utils::AccountId32;

#[allow(clippy::all, dead_code, unused_imports, missing_docs)]
#[subxt::subxt(
    runtime_metadata_path = "metadata.scale",
    derive_for_type(
        path = "opensystem_membership::types::MemberView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_membership::types::InvitationView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_membership::types::Capacity",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_membership::types::Sanction",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_membership::types::Guardianship",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_membership::types::Wish",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_membership::types::Census",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_allowance::types::Allowance",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_allowance::types::Estimate",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(path = "opensystem_charter::types::Timing", derive = "::codec::Decode"),
    derive_for_type(
        path = "opensystem_decisions::types::ProposalView",
        derive = "::codec::Decode"
    ),
    derive_for_type(path = "opensystem_decisions::types::Proposal", derive = "::codec::Decode"),
    derive_for_type(
        path = "frame_support::traits::preimages::Bounded",
        derive = "::codec::Decode"
    ),
    derive_for_type(
        path = "opensystem_traits::content::Content",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_cooperation::types::CooperationView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_cooperation::types::PartnerView",
        derive = "::codec::Decode"
    ),
    derive_for_type(
        path = "opensystem_cooperation::types::InvitationView",
        derive = "::codec::Decode"
    ),
    derive_for_type(path = "opensystem_cooperation::types::OfferView", derive = "::codec::Decode"),
    derive_for_type(
        path = "opensystem_cooperation::types::EntryView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(path = "opensystem_cooperation::types::Unread", derive = "::codec::Decode"),
    derive_for_type(
        path = "opensystem_wealth::types::KindView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_wealth::types::RowView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_wealth::types::RecordView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_wealth::types::PurseView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_wealth::types::ContributionView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_wealth::types::GiftView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_wealth::types::CreditTotalView",
        derive = "::codec::Decode"
    ),
    derive_for_type(
        path = "opensystem_dividend::types::DividendView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_dividend::types::IncomeView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::types::Poll",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::counting::Tally",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::types::BallotView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::types::AnswerView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::options::Question",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::options::Counts",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::options::Outcome",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::types::CallBackView",
        derive = "::codec::Decode"
    ),
    derive_for_type(
        path = "opensystem_decisions::types::Conclusion",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::types::DelegationView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::types::VoiceView",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_decisions::areas::Area",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(path = "sp_runtime::DispatchError", derive = "::codec::Encode", recursive),
    derive_for_type(
        path = "opensystem_charter::types::Version",
        derive = "::codec::Decode",
        recursive
    ),
    derive_for_type(
        path = "opensystem_charter::types::Text",
        derive = "::codec::Decode",
        recursive
    )
)]
pub mod runtime {}

pub use decisions::{
    answer_of, answered_of, area_of, ballot_of, choice_of, decision_of, end_of, method_of, outcome_of,
    place_of, refusal_of, speaker_of, tally_of, verdict_of,
};
pub use runtime::runtime_types::bounded_collections::bounded_vec::BoundedVec;
pub use runtime::runtime_types::opensystem_charter::pallet::Event as CharterEvent;
pub use runtime::runtime_types::opensystem_cooperation::pallet::Event as CooperationEvent;
pub use runtime::runtime_types::opensystem_decisions::pallet::Event as DecisionsEvent;
pub use runtime::runtime_types::opensystem_membership::pallet::Event as MembershipEvent;
pub use runtime::runtime_types::opensystem_nodes::pallet::Event as NodesEvent;
pub use runtime::runtime_types::pallet_proxy::pallet::Event as ProxyEvent;
pub use runtime::Event as RuntimeEvent;

pub use dividend::{dividend_views, income_of, DividendEvent};
pub use wealth::{
    contribution_of, points_of, purse_of, record_of, wealth_views, KeptContribution, RecordView, WealthEvent,
};

use runtime::runtime_types::opensystem_allowance::types as allowance;
pub use runtime::runtime_types::opensystem_allowance::types::Estimate;
use runtime::runtime_types::opensystem_charter::types as charter;
use runtime::runtime_types::opensystem_membership::types as membership;
use runtime::runtime_types::opensystem_runtime::origins;
use runtime::runtime_types::opensystem_traits as traits;
pub use runtime::runtime_types::sp_runtime::MultiSignature as RuntimeSignature;

/// The view functions of the charter.
pub fn charter_views() -> runtime::charter::view_functions::ViewFunctionsApi {
    runtime::charter::view_functions::ViewFunctionsApi
}

/// The view functions of cooperations.
pub fn cooperation_views() -> runtime::cooperation::view_functions::ViewFunctionsApi {
    runtime::cooperation::view_functions::ViewFunctionsApi
}

/// The view functions of decisions.
pub fn decisions_views() -> runtime::decisions::view_functions::ViewFunctionsApi {
    runtime::decisions::view_functions::ViewFunctionsApi
}

/// The view functions of the allowance.
pub fn allowance_views() -> runtime::allowance::view_functions::ViewFunctionsApi {
    runtime::allowance::view_functions::ViewFunctionsApi
}

/// The view functions of membership.
pub fn membership_views() -> runtime::membership::view_functions::ViewFunctionsApi {
    runtime::membership::view_functions::ViewFunctionsApi
}

/// The calls of the charter.
pub fn charter_calls() -> runtime::charter::calls::api::TransactionApi {
    runtime::charter::calls::api::TransactionApi
}

/// The calls of membership.
pub fn membership_calls() -> runtime::membership::calls::api::TransactionApi {
    runtime::membership::calls::api::TransactionApi
}

/// Text as people read it; what is not UTF-8 shows as �.
pub fn text_of(bytes: BoundedVec<u8>) -> String {
    String::from_utf8_lossy(&bytes.0).into_owned()
}

impl From<allowance::Allowance> for crate::Allowance {
    fn from(allowance: allowance::Allowance) -> Self {
        Self {
            member: allowance.member,
            limit: allowance.limit,
            left: allowance.left,
            whole_at: allowance.whole_at,
            for_every_act: allowance.for_every_act,
        }
    }
}

impl From<Estimate> for crate::Estimate {
    fn from(estimate: Estimate) -> Self {
        let payer = match estimate.payer {
            allowance::Payer::Nobody => crate::Payer::Nobody,
            allowance::Payer::Signer => crate::Payer::Signer,
            allowance::Payer::Lacking => crate::Payer::Lacking,
        };
        Self {
            units: estimate.units,
            payer,
            allowance: estimate.allowance.map(Into::into),
        }
    }
}

impl From<traits::Kind> for Kind {
    fn from(kind: traits::Kind) -> Self {
        match kind {
            traits::Kind::Person => Self::Person,
            traits::Kind::Project => Self::Project,
            traits::Kind::Ecosystem => Self::Ecosystem,
        }
    }
}

impl From<Kind> for traits::Kind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Person => Self::Person,
            Kind::Project => Self::Project,
            Kind::Ecosystem => Self::Ecosystem,
        }
    }
}

impl From<origins::ProxyType> for Rights {
    fn from(rights: origins::ProxyType) -> Self {
        match rights {
            origins::ProxyType::Any => Self::Any,
            origins::ProxyType::Daily => Self::Daily,
            origins::ProxyType::Cancel => Self::Cancel,
        }
    }
}

impl From<membership::Standing> for Standing {
    fn from(standing: membership::Standing) -> Self {
        match standing {
            membership::Standing::Good => Self::Good,
            membership::Standing::Dormant => Self::Dormant,
            membership::Standing::Suspended { until } => Self::Suspended { until },
            membership::Standing::Excluded => Self::Excluded,
            membership::Standing::Left => Self::Left,
        }
    }
}

impl From<membership::Exchange> for model::Exchange {
    fn from(exchange: membership::Exchange) -> Self {
        Self {
            text: exchange.text.0,
            document: exchange.document,
        }
    }
}

impl From<model::Exchange> for membership::Exchange {
    fn from(exchange: model::Exchange) -> Self {
        Self {
            text: BoundedVec(exchange.text),
            document: exchange.document,
        }
    }
}

impl From<membership::KeyChange<AccountId32>> for model::KeyChange {
    fn from(change: membership::KeyChange<AccountId32>) -> Self {
        Self {
            new: change.new,
            effective_at: change.effective_at,
            course: match change.course {
                membership::Course::Own => model::Course::Own,
                membership::Course::Guarded => model::Course::Guarded,
                membership::Course::Contested => model::Course::Contested,
            },
        }
    }
}

impl From<membership::Sanction> for model::Sanction {
    fn from(sanction: membership::Sanction) -> Self {
        Self {
            measure: match sanction.measure {
                membership::Measure::Warning { until } => model::Measure::Warning { until },
                membership::Measure::Suspension { until } => model::Measure::Suspension { until },
                membership::Measure::Exclusion => model::Measure::Exclusion,
            },
            reason: text_of(sanction.reason),
            at: sanction.at,
            appeal: sanction.appeal.map(|appeal| model::Appeal {
                reason: text_of(appeal.reason),
                at: appeal.at,
                dismissed: appeal.dismissed.map(|dismissed| model::Dismissal {
                    reason: text_of(dismissed.reason),
                    at: dismissed.at,
                    again_at: dismissed.again_at,
                }),
            }),
        }
    }
}

impl From<membership::Circle> for model::Circle {
    fn from(circle: membership::Circle) -> Self {
        Self {
            guardians: circle.guardians.0,
            threshold: circle.threshold,
        }
    }
}

impl From<membership::Guardianship<AccountId32>> for model::Guardianship {
    fn from(held: membership::Guardianship<AccountId32>) -> Self {
        Self {
            circle: held.circle.into(),
            coming: held.coming.map(|coming| model::Coming {
                circle: coming.circle.into(),
                from: coming.from,
            }),
            voices: held.voices.0.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<membership::Voice<AccountId32>> for model::Voice {
    fn from(voice: membership::Voice<AccountId32>) -> Self {
        Self {
            guardian: voice.guardian,
            says: match voice.says {
                membership::Said::Approves { new, key_epoch } => model::Said::Approves { new, key_epoch },
                membership::Said::StopsKey { new, effective_at } => {
                    model::Said::StopsKey { new, effective_at }
                }
                membership::Said::StopsGuardians { from } => model::Said::StopsGuardians { from },
            },
        }
    }
}

impl From<membership::Wish> for model::Wish {
    fn from(wish: membership::Wish) -> Self {
        Self {
            by: wish.by,
            representatives: wish.representatives.0,
        }
    }
}

impl From<membership::MemberView<AccountId32>> for model::Member {
    fn from(view: membership::MemberView<AccountId32>) -> Self {
        Self {
            id: view.id,
            kind: view.kind.into(),
            name: text_of(view.name),
            account: view.account,
            sponsor: view.sponsor,
            elder: view.elder,
            joined: view.joined,
            good_since: view.good_since,
            standing: view.standing.into(),
            exchange_hash: view.exchange_hash,
            exchange: view.exchange.map(Into::into),
            renewal: view.renewal.map(|renewal| model::Renewal {
                due_at: renewal.due_at,
                dormant_at: renewal.dormant_at,
            }),
            key_change: view.key_change.map(Into::into),
            key_epoch: view.key_epoch,
            representatives: view.representatives.0,
        }
    }
}

impl From<membership::InvitationView<AccountId32>> for model::Invitation {
    fn from(view: membership::InvitationView<AccountId32>) -> Self {
        Self {
            id: view.id.into(),
            sponsor: view.sponsor,
            sponsor_name: text_of(view.sponsor_name),
            invitee: view.invitee,
            kind: view.kind.into(),
            exchange: view.exchange.into(),
            exchange_hash: view.exchange_hash,
            expires_at: view.expires_at,
            open: view.open,
        }
    }
}

impl From<membership::Capacity> for model::Capacity {
    fn from(capacity: membership::Capacity) -> Self {
        Self {
            available: capacity.available,
            burst: capacity.burst,
            open: capacity.open,
            next_at: capacity.next_at,
            payer: capacity.payer,
            answering_for: capacity.answering_for,
        }
    }
}

/// A version of the social code, with its number and how many signed it, which the chain keeps apart.
pub fn version_of(number: u32, version: charter::Version, signatures: u32) -> model::CharterVersion {
    model::CharterVersion {
        version: number,
        adopted_at: version.adopted_at,
        hash: version.hash,
        languages: version.languages.0.into_iter().map(text_of).collect(),
        signatures,
    }
}

/// The text of the social code in `language`.
pub fn charter_text_of(language: &str, text: charter::Text) -> model::CharterText {
    model::CharterText {
        language: language.to_owned(),
        title: text_of(text.title),
        body: text_of(text.body),
    }
}
