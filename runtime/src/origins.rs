// SPDX-License-Identifier: AGPL-3.0-or-later
//! The whole table of who may do what.
//!
//! | act | who |
//! |---|---|
//! | amend the social code, set a parameter | `Governance` |
//! | warn, suspend, exclude a member, lift it, dismiss an appeal, settle a contested change of key | `Governance` |
//! | act for a project | one of its representatives, in what `Representation` allows |
//! | schedule a call, request a preimage | `Governance` |
//! | upgrade the runtime, every other call that asks for Root | nobody yet |
//! | act without coins | who belongs: within his allowance; who is not in good standing, on his own membership (`WayBack`) |
//! | everything else | whoever signs, as the pallet says |
//!
//! There is no sudo. Until the pallet `decisions` exists, `Governance` is Root, which nobody can reach.

use crate::{AccountId, RuntimeCall};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{Contains, InstanceFilter};
use frame_system::EnsureRoot;
use scale_info::TypeInfo;

/// Decides for the ecosystem as a whole.
pub type Governance = EnsureRoot<AccountId>;

/// Which calls reach their pallets at all. A parameter is set through `Charter::set_parameter`, which checks it; the raw
/// call would not.
pub struct CallFilter;

impl Contains<RuntimeCall> for CallFilter {
    fn contains(call: &RuntimeCall) -> bool {
        !matches!(call, RuntimeCall::Parameters(_))
    }
}

/// What a member who is not in good standing can do within the newcomers' allowance: what concerns his own membership.
pub struct WayBack;

impl Contains<RuntimeCall> for WayBack {
    fn contains(call: &RuntimeCall) -> bool {
        use opensystem_membership::Call as Membership;
        matches!(
            call,
            RuntimeCall::Membership(
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

/// What one representative alone can have a project or an ecosystem do: sign the social code, speak, renew, appeal;
/// and batches of it. Money, key and end of the membership are its key's, who represents it is for more than half
/// of the representatives.
pub struct Representation;

impl Contains<RuntimeCall> for Representation {
    fn contains(call: &RuntimeCall) -> bool {
        use frame_system::Call as System;
        use opensystem_membership::Call as Membership;
        use pallet_utility::Call as Utility;
        matches!(
            call,
            RuntimeCall::System(System::remark { .. } | System::remark_with_event { .. })
                | RuntimeCall::Charter(opensystem_charter::Call::sign { .. })
                | RuntimeCall::Membership(
                    Membership::renew {} | Membership::appeal { .. } | Membership::remove_exchange {}
                )
                | RuntimeCall::Utility(
                    Utility::batch { .. } | Utility::batch_all { .. } | Utility::force_batch { .. }
                )
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
