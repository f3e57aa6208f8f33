// SPDX-License-Identifier: AGPL-3.0-or-later
//! What decisions can do, and where it belongs, as `runtime/src/origins.rs` says it: known here so that a person is told
//! before anything is sent. The chain has the last word.

use super::{AreaId, Method, ProposalId};
use crate::call::CallInWords;
use serde_json::Value;

/// Where a call belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    To(AreaId),
    /// Where that proposal belongs.
    WhereIs(ProposalId),
}

/// What a call asks of a decision that makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    pub belongs: Belongs,
    /// Where it is felt too: the stricter terms of both hold.
    pub also: Option<AreaId>,
    /// Whether only a supermajority can decide it.
    pub supermajority: bool,
}

impl Requirement {
    /// What a call asks; nothing where no decision can make it.
    pub fn of(call: &CallInWords) -> Option<Self> {
        let number = |name: &str| call.arguments.get(name).and_then(Value::as_u64);
        let to = |area, supermajority| {
            Some(Self {
                belongs: Belongs::To(area),
                also: None,
                supermajority,
            })
        };
        match (&*call.pallet, &*call.call) {
            ("Charter", "amend") => to(2, true),
            ("Charter", "set_parameter") => {
                let parameter = call.arguments.get("parameter")?.as_object()?;
                to(area_of_parameter(parameter.keys().next()?)?, false)
            }
            ("Membership", "exclude") => to(3, true),
            ("Membership", "warn" | "suspend" | "lift" | "dismiss_appeal" | "settle_key_change") => {
                to(3, false)
            }
            ("Decisions", "set_area") => Some(Self {
                also: AreaId::try_from(number("id")?).ok(),
                ..to(0, true)?
            }),
            ("Decisions", "spend") => to(6, false),
            ("Wealth", "set_kind") => to(4, false),
            ("Wealth", "settle_record" | "write_off") => to(6, false),
            ("Dividend", "set_formula") => to(4, false),
            ("Decisions", "cancel") => Some(Self {
                belongs: Belongs::WhereIs(ProposalId::try_from(number("proposal")?).ok()?),
                also: None,
                supermajority: false,
            }),
            ("System", "authorize_upgrade") => to(1, true),
            _ => None,
        }
    }

    /// Whether it can be decided so.
    pub fn allows(&self, method: Method) -> bool {
        match self.supermajority {
            true => method == Method::Supermajority,
            false => method.binds(),
        }
    }
}

fn area_of_parameter(domain: &str) -> Option<AreaId> {
    match domain {
        "Membership" => Some(3),
        "Allowance" => Some(4),
        "Decisions" => Some(0),
        "Cooperation" => Some(6),
        "Wealth" => Some(4),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Call;
    use crate::rules::Rules;
    use serde_json::json;

    #[test]
    fn a_call_belongs_where_the_chain_says() {
        let rules = Rules::built_in(100, 1).unwrap();
        let of = |name: &str, arguments: Value| {
            let call = Call::of_json(name, &arguments, &rules).unwrap();
            Requirement::of(&call.in_words(&rules).unwrap())
        };
        let warned = of("Membership.warn", json!({ "member": 3, "reason": "a" })).unwrap();
        assert_eq!((warned.belongs, warned.supermajority), (Belongs::To(3), false));
        assert!(warned.allows(Method::Majority) && !warned.allows(Method::Advice));
        let excluded = of("Membership.exclude", json!({ "member": 3, "reason": "a" })).unwrap();
        assert!(excluded.allows(Method::Supermajority) && !excluded.allows(Method::Majority));
        let area = of("Decisions.set_area", json!({ "id": 16 })).unwrap();
        assert_eq!((area.belongs, area.also), (Belongs::To(0), Some(16)));
        let cancelled = of("Decisions.cancel", json!({ "proposal": 5 })).unwrap();
        assert_eq!(cancelled.belongs, Belongs::WhereIs(5));
        let set = json!({ "parameter": { "Allowance": { "Rules": [null, null] } } });
        assert_eq!(of("Charter.set_parameter", set).unwrap().belongs, Belongs::To(4));
        let set = json!({ "parameter": { "Cooperation": { "Rules": [null, null] } } });
        assert_eq!(of("Charter.set_parameter", set).unwrap().belongs, Belongs::To(6));
        let set = json!({ "parameter": { "Wealth": { "Rules": [null, null] } } });
        assert_eq!(of("Charter.set_parameter", set).unwrap().belongs, Belongs::To(4));
        let settled = of("Wealth.settle_record", json!({ "id": 7, "stands": true })).unwrap();
        assert_eq!((settled.belongs, settled.supermajority), (Belongs::To(6), false));
        let written_off = of("Wealth.write_off", json!({ "kind": 4, "member": 17 })).unwrap();
        assert_eq!(written_off, settled);
        let formula = json!({ "formula": { "Fixed": { "per_day": 10 } } });
        let set = of("Dividend.set_formula", formula).unwrap();
        assert_eq!((set.belongs, set.supermajority), (Belongs::To(4), false));
        assert_eq!(of("System.remark", json!({ "remark": "a" })), None);
    }
}
