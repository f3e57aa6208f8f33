// SPDX-License-Identifier: AGPL-3.0-or-later
//! The whole table of who may do what.
//!
//! | act | who |
//! |---|---|
//! | amend the social code, set a parameter | `Governance` |
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
        match call {
            RuntimeCall::Membership(call) => !matches!(call, Membership::invite { .. }),
            _ => false,
        }
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
    /// Everything but move money and change the key of the membership, or end it.
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
                    | RuntimeCall::Membership(Membership::change_key { .. } | Membership::leave {})
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
