// SPDX-License-Identifier: AGPL-3.0-or-later
//! The whole table of who may do what.
//!
//! | act | who |
//! |---|---|
//! | amend the social code | a decision of the area *code*, by supermajority |
//! | warn, suspend a member; lift a measure, dismiss an appeal, settle a contested change of key | a decision of *membership* |
//! | exclude a member | the same, by supermajority |
//! | set a number of membership, of the allowance, of decisions, of cooperations, of wealth | a decision of *membership*, *money*, *areas*, *commons*, *money* |
//! | say which kinds of wealth there are | a decision of *money* |
//! | settle what is disputed outside cooperations; have the commons take over the debt of who left | a decision of *commons* |
//! | say by which formula people's incomes are reckoned | a decision of *money* |
//! | found, change or remove an area | a decision of *areas*, on the stricter terms of both |
//! | pay from the commons' pot | a decision of *commons* |
//! | cancel a proposal, or a decision before it takes effect | a decision of its own area |
//! | authorise an upgrade of the runtime | a decision of *runtime*: the only one that speaks as Root |
//! | apply an authorised upgrade | whoever has the code |
//! | propose, ask, publish ideas | members in good standing |
//! | vote, answer | persons in good standing since before the vote's first day |
//! | say what came of a proposal | its author |
//! | call a decision back before it takes effect | a share of the persons who could vote on it, once |
//! | reopen a decision | members in good standing, once, from the review date that its author gave |
//! | announce a cooperation, offer to join one | members in good standing, of any kind |
//! | join a cooperation | who is invited by a partner, or has offered and is welcomed by one |
//! | welcome, tell how far it is, ask for help, want it closed | its partners in good standing; more than half of them close it |
//! | leave a cooperation, decline, mark the log as read | who belongs, in whatever standing |
//! | take a partner out who has left the ecosystem | members in good standing |
//! | record what one did, in a cooperation or outside | members in good standing, of any kind; in a cooperation its partners |
//! | attest it | persons in good standing, nobody for himself or for a project that he represents; in a cooperation its partners |
//! | dispute what was attested | in a cooperation its other partners; outside, persons in good standing |
//! | judge what is disputed in a cooperation | its partners in good standing but for the author |
//! | take a record back, lift a dispute | its author, who disputes it, in whatever standing |
//! | thank somebody | persons in good standing, within a month's budget |
//! | give somebody of one's time | members in good standing, by their own key, within their limit |
//! | wish for a matrix, have income shared | partners in good standing; of a closed cooperation all members in good standing have it shared |
//! | pay a member what he is due of what was shared, or of his income | whoever signs |
//! | act for a project | one of its representatives, in what `Representation` allows |
//! | schedule a call, request a preimage, set a raw parameter, every other call that asks for Root | nobody |
//! | act without coins | who belongs: within his allowance; who is not in good standing, on his own membership, to leave what he signed, and to take what he is due (`WayBack`) |
//! | everything else | whoever signs, as the pallet says |
//!
//! There is no sudo. [`DecisionTable`] is what decisions can do: a call that is not there, one that holds another call above
//! all, cannot be decided.

use crate::{
    params::{self, governed, RuntimeParameters},
    Decisions, Runtime, RuntimeCall, RuntimeOrigin,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{ConstU8, Contains, EnsureOriginWithArg, Get, InstanceFilter, NeverEnsureOrigin};
use opensystem_decisions::{areas, AreaId, AreaOf, EnsureDecision, Method, Requirement, Table};
use opensystem_traits::text::is_plain_text;
use scale_info::TypeInfo;

/// Nobody: what FRAME's tools leave to an administrator.
pub type Nobody = NeverEnsureOrigin<()>;
/// The social code.
pub type Code = EnsureDecision<ConstU8<{ areas::CODE }>>;
/// Measures against members, and their ways back.
pub type Standing = EnsureDecision<ConstU8<{ areas::MEMBERSHIP }>>;

/// Which kinds of wealth there are.
pub type Kinds = EnsureDecision<ConstU8<{ areas::MONEY }>>;
/// By which formula people's incomes are reckoned.
pub type Incomes = EnsureDecision<ConstU8<{ areas::MONEY }>>;
/// What is disputed outside cooperations, and the debts of those who left.
pub type Disputes = EnsureDecision<ConstU8<{ areas::COMMONS }>>;

/// What decisions can do, in which area, in which ways.
pub struct DecisionTable;

impl Table<RuntimeCall> for DecisionTable {
    fn requirement(call: &RuntimeCall) -> Option<Requirement> {
        use frame_system::Call as System;
        use opensystem_charter::Call as Charter;
        use opensystem_decisions::Call as Deciding;
        use opensystem_dividend::Call as Dividend;
        use opensystem_membership::Call as Membership;
        use opensystem_wealth::Call as Wealth;
        let required = match call {
            RuntimeCall::Charter(Charter::amend { .. }) => {
                Requirement::of(areas::CODE).only_by(&[Method::Supermajority])
            }
            RuntimeCall::Charter(Charter::set_parameter { parameter }) => Requirement::of(area_of(parameter)),
            RuntimeCall::Membership(Membership::exclude { .. }) => {
                Requirement::of(areas::MEMBERSHIP).only_by(&[Method::Supermajority])
            }
            RuntimeCall::Membership(
                Membership::warn { .. }
                | Membership::suspend { .. }
                | Membership::lift { .. }
                | Membership::dismiss_appeal { .. }
                | Membership::settle_key_change { .. },
            ) => Requirement::of(areas::MEMBERSHIP),
            RuntimeCall::Decisions(Deciding::set_area { id, .. }) => Requirement::of(areas::AREAS)
                .and(*id)
                .only_by(&[Method::Supermajority]),
            RuntimeCall::Decisions(Deciding::spend { .. }) => Requirement::of(areas::COMMONS),
            RuntimeCall::Decisions(Deciding::cancel { proposal }) => {
                Requirement::of(Decisions::area_of(*proposal)?)
            }
            RuntimeCall::Wealth(Wealth::set_kind { .. })
            | RuntimeCall::Dividend(Dividend::set_formula { .. }) => Requirement::of(areas::MONEY),
            RuntimeCall::Wealth(Wealth::settle_record { .. } | Wealth::write_off { .. }) => {
                Requirement::of(areas::COMMONS)
            }
            RuntimeCall::System(System::authorize_upgrade { .. }) => {
                Requirement::of(areas::RUNTIME).only_by(&[Method::Supermajority])
            }
            _ => return None,
        };
        Some(required)
    }

    fn is_sound(call: &RuntimeCall) -> bool {
        use opensystem_charter::Call as Charter;
        use opensystem_decisions::Call as Deciding;
        use opensystem_membership::Call as Membership;
        match call {
            RuntimeCall::Charter(Charter::amend { texts }) => opensystem_charter::check_texts(texts).is_ok(),
            RuntimeCall::Charter(Charter::set_parameter { parameter }) => params::check(parameter).is_ok(),
            RuntimeCall::Decisions(Deciding::set_area { id, area: Some(area) }) => area
                .check(*id, opensystem_charter::DayMillis::<Runtime>::get())
                .is_ok(),
            RuntimeCall::Membership(
                Membership::warn { reason, .. }
                | Membership::suspend { reason, .. }
                | Membership::exclude { reason, .. }
                | Membership::lift { reason, .. }
                | Membership::dismiss_appeal { reason, .. },
            ) => is_plain_text(reason),
            RuntimeCall::Wealth(opensystem_wealth::Call::set_kind { id, kind }) => kind.check(*id).is_ok(),
            RuntimeCall::Dividend(opensystem_dividend::Call::set_formula { formula }) => {
                formula.check().is_ok()
            }
            _ => true,
        }
    }
}

/// Where a governed parameter belongs.
fn area_of(parameter: &RuntimeParameters) -> AreaId {
    match parameter {
        RuntimeParameters::Membership(governed::membership::Parameters::Rules(..)) => areas::MEMBERSHIP,
        RuntimeParameters::Allowance(governed::allowance::Parameters::Rules(..)) => areas::MONEY,
        RuntimeParameters::Decisions(governed::decisions::Parameters::Rules(..)) => areas::AREAS,
        RuntimeParameters::Cooperation(governed::cooperation::Parameters::Rules(..)) => areas::COMMONS,
        RuntimeParameters::Wealth(governed::wealth::Parameters::Rules(..)) => areas::MONEY,
    }
}

/// Lets a decision of the parameter's area set it.
pub struct ItsArea;

impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParameters> for ItsArea {
    type Success = ();

    fn try_origin(origin: RuntimeOrigin, parameter: &RuntimeParameters) -> Result<(), RuntimeOrigin> {
        match opensystem_decisions::deciding_area(origin.clone()) {
            Ok(area) if area == area_of(parameter) => Ok(()),
            _ => Err(origin),
        }
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn try_successful_origin(parameter: &RuntimeParameters) -> Result<RuntimeOrigin, ()> {
        Ok(opensystem_decisions::Origin::Decision(area_of(parameter)).into())
    }
}

/// Which calls reach their pallets at all. A parameter is set through `Charter::set_parameter`, which checks it; the raw
/// call would not.
pub struct CallFilter;

impl Contains<RuntimeCall> for CallFilter {
    fn contains(call: &RuntimeCall) -> bool {
        !matches!(call, RuntimeCall::Parameters(_))
    }
}

/// What a member who is not in good standing can do within the newcomers' allowance: what concerns his own membership, and what
/// of cooperations and of wealth is refused to nobody who belongs: to leave, to take back, to take what he is due.
pub struct WayBack;

impl Contains<RuntimeCall> for WayBack {
    fn contains(call: &RuntimeCall) -> bool {
        use opensystem_cooperation::Call as Cooperating;
        use opensystem_membership::Call as Membership;
        use opensystem_wealth::Call as Wealth;
        matches!(
            call,
            RuntimeCall::Cooperation(
                Cooperating::leave { .. } | Cooperating::decline { .. } | Cooperating::mark_read { .. }
            ) | RuntimeCall::Wealth(
                Wealth::withdraw_record { .. } | Wealth::lift_dispute { .. } | Wealth::claim { .. }
            ) | RuntimeCall::Dividend(opensystem_dividend::Call::claim { .. })
                | RuntimeCall::Membership(
                    Membership::renew {}
                        | Membership::appeal { .. }
                        | Membership::leave {}
                        | Membership::change_key { .. }
                        | Membership::stop_change_key {}
                        | Membership::set_guardians { .. }
                        | Membership::remove_exchange {}
                        | Membership::withdraw_invitation { .. }
                        | Membership::step_down { .. }
                )
        )
    }
}

/// What one representative alone can have a project or an ecosystem do: sign the social code, speak, propose, ask, conclude, reopen,
/// cooperate, record, dispute, judge, share, renew, appeal; and batches of it. Money, key and end of the membership are its key's, who represents it is for more than half
/// of the representatives.
pub struct Representation;

impl Contains<RuntimeCall> for Representation {
    fn contains(call: &RuntimeCall) -> bool {
        use frame_system::Call as System;
        use opensystem_decisions::Call as Deciding;
        use opensystem_membership::Call as Membership;
        use opensystem_wealth::Call as Wealth;
        use pallet_utility::Call as Utility;
        if let RuntimeCall::Cooperation(call) = call {
            return Self::cooperates(call);
        }
        matches!(
            call,
            RuntimeCall::System(System::remark { .. } | System::remark_with_event { .. })
                | RuntimeCall::Charter(opensystem_charter::Call::sign { .. })
                | RuntimeCall::Membership(
                    Membership::renew {} | Membership::appeal { .. } | Membership::remove_exchange {}
                )
                | RuntimeCall::Decisions(
                    Deciding::publish_idea { .. }
                        | Deciding::propose { .. }
                        | Deciding::amend { .. }
                        | Deciding::withdraw { .. }
                        | Deciding::ask { .. }
                        | Deciding::ask_anew { .. }
                        | Deciding::conclude { .. }
                        | Deciding::reopen { .. }
                )
                | RuntimeCall::Wealth(
                    Wealth::record { .. }
                        | Wealth::withdraw_record { .. }
                        | Wealth::dispute { .. }
                        | Wealth::lift_dispute { .. }
                        | Wealth::judge { .. }
                        | Wealth::wish_matrix { .. }
                        | Wealth::open_sharing { .. }
                        | Wealth::claim { .. }
                )
                | RuntimeCall::Utility(
                    Utility::batch { .. } | Utility::batch_all { .. } | Utility::force_batch { .. }
                )
        )
    }
}

impl Representation {
    /// All that a partner does; what anybody can do for all is no act of the project.
    fn cooperates(call: &opensystem_cooperation::Call<Runtime>) -> bool {
        use opensystem_cooperation::Call;
        matches!(
            call,
            Call::announce { .. }
                | Call::withdraw_announcement { .. }
                | Call::join { .. }
                | Call::welcome { .. }
                | Call::decline { .. }
                | Call::report_milestone { .. }
                | Call::ask_for_help { .. }
                | Call::leave { .. }
                | Call::close { .. }
                | Call::keep_open { .. }
                | Call::mark_read { .. }
        )
    }
}

/// What a proxy may do for its principal.
#[derive(
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum ProxyType {
    /// Everything.
    #[default]
    Any,
    /// Everything but move money, have to do with keys and guardians, or end the membership.
    Daily,
    /// Only refuse announced calls of other proxies.
    Cancel,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
    fn filter(&self, call: &RuntimeCall) -> bool {
        use opensystem_membership::Call as Membership;
        match self {
            ProxyType::Any => true,
            ProxyType::Daily => !matches!(
                call,
                RuntimeCall::Balances(_)
                    | RuntimeCall::Session(_)
                    | RuntimeCall::Membership(
                        Membership::change_key { .. }
                            | Membership::set_guardians { .. }
                            | Membership::approve_key { .. }
                            | Membership::leave {}
                    )
            ),
            ProxyType::Cancel => {
                matches!(
                    call,
                    RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. })
                )
            }
        }
    }

    fn is_superset(&self, other: &Self) -> bool {
        match (self, other) {
            (ProxyType::Any, _) => true,
            (mine, theirs) => mine == theirs,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AccountId;

    /// Money, keys of any kind, guardians and the end of the membership are not of every day.
    #[test]
    fn a_daily_proxy_has_nothing_to_do_with_money_and_keys() {
        use opensystem_membership::Call as Membership;
        let other = AccountId::new([7; 32]);
        let kept_from_him: [RuntimeCall; 5] = [
            pallet_session::Call::purge_keys {}.into(),
            pallet_balances::Call::transfer_all {
                dest: other.into(),
                keep_alive: true,
            }
            .into(),
            Membership::leave {}.into(),
            Membership::set_guardians {
                guardians: Default::default(),
                threshold: 0,
            }
            .into(),
            pallet_balances::Call::burn {
                value: 1,
                keep_alive: true,
            }
            .into(),
        ];
        for call in kept_from_him {
            assert!(!ProxyType::Daily.filter(&call), "{call:?}");
            assert!(!Representation::contains(&call), "{call:?}");
            assert!(ProxyType::Any.filter(&call), "{call:?}");
        }
        let renewal: RuntimeCall = Membership::renew {}.into();
        assert!(ProxyType::Daily.filter(&renewal) && Representation::contains(&renewal));
    }
}
