// SPDX-License-Identifier: AGPL-3.0-or-later
//! A decision settles what is disputed outside cooperations.

use super::*;

fn settle(id: RecordId, stands: bool) -> DispatchResult {
    Wealth::settle_record(root(), id, stands)
}

#[test]
fn it_counts_at_once_or_never() {
    run(|| {
        let (good, bad) = (disputed(0, 1, 60, None), disputed(0, 1, 30, None));
        pass(9 * DAY);
        assert_ok!(settle(good, true));
        assert!(matches!(stage(good), Stage::Counted { at, .. } if at == now()));
        assert_eq!(cell(0, WORK), 60);
        assert_ok!(settle(bad, false));
        assert_eq!(stage(bad), Stage::Rejected { at: now() });
        assert_eq!(cell(0, WORK), 60);
        let said: Vec<_> = System::events()
            .into_iter()
            .filter_map(|record| match record.event {
                RuntimeEvent::Wealth(Event::RecordSettled { record, stands }) => Some((record, stands)),
                _ => None,
            })
            .collect();
        assert_eq!(said, [(good, true), (bad, false)]);
        assert_noop!(settle(good, false), Fault::RecordOver);
    });
}

#[test]
fn only_a_decision_does_and_only_outside() {
    run(|| {
        let well = Coops::found([0, 1, 2]);
        let id = disputed(0, 1, 60, None);
        for origin in [signed(0), RuntimeOrigin::none()] {
            assert_noop!(Wealth::settle_record(origin, id, true), DispatchError::BadOrigin);
        }
        let within = disputed(0, 1, 60, Some(well));
        assert_noop!(settle(within, true), Fault::ForPartners);
        let calm = attested(0, 1, 60, None);
        assert_noop!(settle(calm, false), Fault::NotDisputed);
        Clock::pass(45 * DAY);
        assert_noop!(settle(id, true), Fault::RecordOver);
        poll();
    });
}
