// SPDX-License-Identifier: AGPL-3.0-or-later
//! Working together on the whole runtime: with a project that acts through its representative, with pots of their own, and with
//! one who leaves the ecosystem.

mod kit;

use frame_support::{assert_ok, traits::Contains, BoundedVec};
use kit::{begin_block, build, check_invariants, founding, mill};
use opensystem_cooperation::{Call, Content, CooperationId, Error, Happening, Stage, Text};
use opensystem_runtime::{
    origins::{Representation, WayBack},
    AccountId, Cooperation, Membership, Runtime, RuntimeOrigin,
};
use opensystem_traits::{Cooperations, MemberId};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie};
use std::collections::BTreeSet;

fn signed(who: Sr25519Keyring) -> RuntimeOrigin {
    RuntimeOrigin::signed(who.to_account_id())
}

fn text(words: &str) -> Text {
    BoundedVec::truncate_from(words.as_bytes().to_vec())
}

fn announced(announcer: Sr25519Keyring, invited: &[MemberId]) -> CooperationId {
    let id = Cooperation::next_id();
    let content = Content {
        title: BoundedVec::truncate_from(b"A well".to_vec()),
        text: text("Behind the barn."),
        document: None,
    };
    let invited = BoundedVec::truncate_from(invited.to_vec());
    assert_ok!(Cooperation::announce(signed(announcer), content, invited));
    id
}

fn every_call() -> [Call<Runtime>; 12] {
    let (cooperation, member) = (0, 1);
    [
        Call::announce {
            content: Content {
                title: BoundedVec::new(),
                text: text(""),
                document: None,
            },
            partners: BoundedVec::new(),
        },
        Call::withdraw_announcement { cooperation },
        Call::join {
            cooperation,
            offer: None,
        },
        Call::welcome { cooperation, member },
        Call::decline { cooperation, member },
        Call::report_milestone {
            cooperation,
            text: text(""),
        },
        Call::ask_for_help {
            cooperation,
            text: text(""),
        },
        Call::leave { cooperation },
        Call::close {
            cooperation,
            retrospective: text(""),
        },
        Call::keep_open { cooperation },
        Call::mark_read { up_to: 0 },
        Call::remove_departed { cooperation, member },
    ]
}

/// What anybody can do for all is no act of the project.
#[test]
fn a_project_cooperates_through_one_representative() {
    for call in every_call() {
        let own = !matches!(call, Call::remove_departed { .. });
        assert_eq!(Representation::contains(&call.clone().into()), own, "{call:?}");
    }
}

/// Nobody is held in a cooperation because he lacks coins and is not in good standing.
#[test]
fn what_is_refused_to_nobody_who_belongs_takes_no_coins() {
    for call in every_call() {
        let free = matches!(
            call,
            Call::leave { .. } | Call::decline { .. } | Call::mark_read { .. }
        );
        assert_eq!(WayBack::contains(&call.clone().into()), free, "{call:?}");
    }
}

#[test]
fn a_project_signs_and_everybody_gets_to_know() {
    build(&founding()).execute_with(|| {
        begin_block();
        let mill = mill();
        let id = announced(Bob, &[mill]);
        assert_eq!(Cooperation::unread(2).unread, 0);
        let join = Call::<Runtime>::join {
            cooperation: id,
            offer: None,
        };
        // Bob does not steer it.
        let refused = Membership::act_for(signed(Bob), mill, Box::new(join.clone().into()));
        assert!(refused.is_err());
        assert_ok!(Membership::act_for(signed(Alice), mill, Box::new(join.into())));
        assert_eq!(Cooperation::unread(2).unread, 1);
        let founded = Cooperation::log(0, 9).remove(0);
        assert_eq!(founded.entry.by, mill);
        assert_eq!(founded.entry.what, Happening::Founded { with: 1 });
        check_invariants();
    });
}

/// No two share a pot, and none is that of the commons.
#[test]
fn each_cooperation_has_a_pot_of_its_own() {
    build(&founding()).execute_with(|| {
        begin_block();
        let ids = [0; 3].map(|_| announced(Alice, &[]));
        let pot = <Cooperation as Cooperations<AccountId>>::pot;
        let mut pots: BTreeSet<AccountId> = ids.map(pot).into();
        pots.extend([
            pot(256),
            pot(1 << 24),
            pot(u32::MAX),
            opensystem_traits::commons_account(),
        ]);
        assert_eq!(pots.len(), 7);
        let shown = Cooperation::cooperations(0, 9).into_iter().map(|view| view.pot);
        assert_eq!(shown.collect::<Vec<_>>(), ids.map(pot));
    });
}

#[test]
fn who_leaves_the_ecosystem_is_taken_out_of_what_he_signed() {
    build(&founding()).execute_with(|| {
        begin_block();
        let id = announced(Alice, &[1, 2]);
        assert_ok!(Cooperation::join(signed(Bob), id, None));
        assert_ok!(Cooperation::join(signed(Charlie), id, None));
        let waits = announced(Bob, &[0]);
        let remove = |of| Cooperation::remove_departed(signed(Charlie), of, 1);
        assert_eq!(remove(id), Err(Error::<Runtime>::StillBelongs.into()));
        assert_ok!(Membership::leave(signed(Bob)));
        let join = Cooperation::join(signed(Alice), waits, None);
        assert_eq!(
            join.map_err(|refused| refused.error),
            Err(Error::<Runtime>::AnnouncerLeft.into())
        );
        assert_ok!(remove(id));
        assert_ok!(remove(waits));
        assert_eq!(Cooperation::cooperation(waits), None);
        let view = Cooperation::cooperation(id).unwrap();
        assert_eq!((view.partners, view.entries), (2, 3));
        assert!(matches!(view.stage, Stage::Underway { .. }));
        check_invariants();
    });
}
