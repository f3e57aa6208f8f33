// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who has lost his good standing can leave, decline and read; all else waits for his return. A stranger can do nothing.

use super::*;
use crate::Call;
use sp_runtime::traits::Dispatchable;

/// Every call, as it is made of cooperation `id`, whose partners are Alice and Bob.
fn calls(id: CooperationId) -> Vec<Call<Test>> {
    let (cooperation, member, words) = (id, CHARLIE, text("Des mots."));
    vec![
        Call::announce {
            content: content("Un four"),
            partners: BoundedVec::new(),
        },
        Call::withdraw_announcement { cooperation },
        Call::join {
            cooperation,
            offer: Some(words.clone()),
        },
        Call::welcome { cooperation, member },
        Call::decline { cooperation, member },
        Call::report_milestone {
            cooperation,
            text: words.clone(),
        },
        Call::ask_for_help {
            cooperation,
            text: words.clone(),
        },
        Call::leave { cooperation },
        Call::close {
            cooperation,
            retrospective: words,
        },
        Call::keep_open { cooperation },
        Call::mark_read { up_to: 0 },
        Call::remove_departed { cooperation, member },
    ]
}

fn made(call: Call<Test>, by: MemberId) -> DispatchResult {
    plain(RuntimeCall::from(call).dispatch(signed(by)))
}

#[test]
fn a_stranger_can_do_nothing() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        for call in calls(id) {
            assert_noop!(made(call, NOBODY), Fault::NotMember);
        }
        for call in calls(id) {
            for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
                let refused = plain(RuntimeCall::from(call.clone()).dispatch(origin));
                assert_eq!(refused, Err(DispatchError::BadOrigin));
            }
        }
    });
}

#[test]
fn a_suspended_member_only_takes_back_what_is_his() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_ok!(offer(CHARLIE, id, "Une pompe."));
        People::fall(ALICE);
        for call in calls(id) {
            let free = matches!(call, Call::leave { .. } | Call::mark_read { .. });
            if !free {
                assert_noop!(made(call, ALICE), Fault::NotInGoodStanding);
            }
        }
        People::fall(CHARLIE);
        assert_ok!(Cooperation::decline(signed(CHARLIE), id, CHARLIE));
        assert_ok!(Cooperation::mark_read(signed(ALICE), 1));
        assert_ok!(leave(ALICE, id));
        assert_eq!(kept(id).partners, 1);
    });
}

/// He remains a partner: only he himself, or his departure, ends that.
#[test]
fn who_loses_his_good_standing_remains_a_partner() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        People::fall(BOB);
        assert_noop!(milestone(BOB, id, "Dix mètres."), Fault::NotInGoodStanding);
        assert_eq!(kept(id).partners, 2);
        People::join(BOB, Kind::Person);
        assert_ok!(milestone(BOB, id, "Dix mètres."));
    });
}
