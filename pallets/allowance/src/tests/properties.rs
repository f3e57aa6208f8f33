// SPDX-License-Identifier: AGPL-3.0-or-later
//! Random acts of many people, against a model that knows nothing of the pallet's arithmetic.

use super::*;
use crate::{PaidWeight, Rules};
use frame_support::traits::Get;
use opensystem_test_kit::Clock;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The slow, obvious model: what each member used and when, coins to the unit.
#[derive(Default)]
struct Model {
    in_use: BTreeMap<AccountId, (u128, u64)>,
    coins: BTreeMap<AccountId, u128>,
}

fn limit(who: AccountId, passed: u64, rules: &Rules) -> u128 {
    match who {
        ALICE | CARL => rules.full_units.into(),
        NORA => {
            let grown = u128::from(rules.full_units - rules.newcomer_units)
                * u128::from(passed.min(rules.newcomer_millis));
            u128::from(rules.newcomer_units) + grown / u128::from(rules.newcomer_millis)
        }
        DORA => rules.newcomer_units.into(),
        _ => 0,
    }
}

proptest! {
    /// Nobody is given more than his limit and what time brings back; coins are conserved to the unit; who has neither is
    /// refused. Time goes by tenths of the recovery, so that nothing is rounded: `usage.rs` has a test for that.
    #[test]
    fn what_is_free_and_what_is_paid_agree_with_a_model(
        acts in prop::collection::vec((0u64..12, 0usize..5, 10u64..6_000, 0u64..3, any::<bool>()), 1..160)
    ) {
        run(|| {
            let rules = TestRules::get();
            let mut model = Model::default();
            model.coins.extend([(RICH, COINS.into()), (CARL, COINS.into())]);
            let mut passed = 0;
            for (wait, index, weight, tip, fails) in acts {
                let who = [ALICE, NORA, DORA, RICH, CARL][index];
                let wait = wait.saturating_sub(8) * rules.recovery_millis / 10;
                Clock::pass(wait);
                passed += wait;
                let act = Transaction { tip, ..Transaction::of(who, weight) };
                let price = act.price();

                let limit = limit(who, passed, &rules);
                let (used_then, since) = model.in_use.get(&who).copied().unwrap_or_default();
                let back = limit * u128::from(passed - since) / u128::from(rules.recovery_millis);
                let in_use = used_then.saturating_sub(back);
                let coins = model.coins.entry(who).or_default();
                let free = tip == 0 && in_use + price <= limit;
                // Who pays keeps the existential deposit.
                let payable = *coins > price + u128::from(tip);

                let error = sp_runtime::DispatchError::Other("no");
                let done = act.ends(if fails { Err(error.into()) } else { Ok(().into()) });
                PaidWeight::<Test>::kill();
                assert_eq!(done.is_ok(), free || payable, "{who} {price} {limit} {in_use}");
                if free {
                    model.in_use.insert(who, (in_use + price, passed));
                } else if payable {
                    *coins -= price + u128::from(tip);
                }
                Allowance::check_invariants().unwrap();
                let now_in_use = in_use + if free { price } else { 0 };
                assert_eq!(u128::from(Balances::free_balance(who)), model.coins[&who]);
                if limit > 0 {
                    assert_eq!(used(who), now_in_use);
                }
            }
        });
    }
}
