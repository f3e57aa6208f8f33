// SPDX-License-Identifier: AGPL-3.0-or-later
//! What falls due is done in its order, as far as there is room.

use super::*;

#[test]
fn what_does_not_fit_waits_in_its_order() {
    run(|| {
        let step = Wealth::weight_of_step();
        // A tenth of a block: two steps.
        BlockSize::set(step.saturating_mul(25));
        let ids: Vec<_> = (0..5)
            .map(|_| {
                Clock::pass(1);
                recorded(0, 1, None)
            })
            .collect();
        Clock::pass(20 * DAY);
        let lapsed = || {
            ids.iter()
                .take_while(|id| matches!(stage(**id), Stage::Lapsed { .. }))
                .count()
        };
        let mut meter = WeightMeter::with_limit(Weight::MAX);
        Wealth::on_poll(1, &mut meter);
        assert_eq!(lapsed(), 2);
        assert!(meter.consumed().all_gte(step.saturating_mul(2)));
        assert!(meter.consumed().all_lt(step.saturating_mul(3)));
        poll();
        assert_eq!(lapsed(), 4);
        // No room at all, none for a step.
        Wealth::on_poll(1, &mut WeightMeter::with_limit(Weight::zero()));
        Wealth::on_poll(
            1,
            &mut WeightMeter::with_limit(step.saturating_sub(Weight::from_parts(1, 0))),
        );
        assert_eq!(lapsed(), 4);
        poll();
        assert_eq!(lapsed(), 5);
        // However late, they lapsed at their moment.
        let first = Records::<Test>::get(ids[0]).expect("it was recorded");
        assert_eq!(
            first.stage,
            Stage::Lapsed {
                at: first.at + 14 * DAY
            }
        );
    });
}

#[test]
fn nothing_is_done_before_its_moment() {
    run(|| {
        let id = attested(0, 1, 60, None);
        let before = System::events().len();
        let mut meter = WeightMeter::with_limit(Weight::MAX);
        Clock::pass(7 * DAY - 1);
        Wealth::on_poll(1, &mut meter);
        assert_eq!(System::events().len(), before);
        let reads = <<Test as frame_system::Config>::DbWeight as Get<RuntimeDbWeight>>::get().reads(3);
        assert_eq!(meter.consumed(), reads);
        assert!(matches!(stage(id), Stage::Attested(_)));
    });
}

/// Room in the smallest block of an ecosystem (a slot of a second) for many steps, with the smallest budget.
#[test]
fn a_step_fits_into_the_smallest_budget() {
    let block = Weight::from_parts(333_000_000_000, u64::MAX);
    let budget = block.ref_time() / 20;
    assert!(Wealth::weight_of_step().ref_time() < budget / 10);
}
