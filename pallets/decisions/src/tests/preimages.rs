// SPDX-License-Identifier: AGPL-3.0-or-later
//! The bytes of actions are kept as long as somebody may need them, and dropped once.

use super::*;
use codec::Encode;
use pallet_preimage::RequestStatus;
use sp_runtime::traits::{BlakeTwo256, Hash};

fn big(name: &str) -> RuntimeCall {
    remark(&name.repeat(1_100))
}

/// How often the bytes of a call are asked for.
pub(super) fn asked_for(call: &RuntimeCall) -> u32 {
    let hash = BlakeTwo256::hash_of(call);
    let kept = pallet_preimage::PreimageFor::<Test>::contains_key((hash, call.encoded_size() as u32));
    match pallet_preimage::RequestStatusFor::<Test>::get(hash) {
        Some(RequestStatus::Requested { count, .. }) => {
            assert!(kept, "asked for and not there");
            count
        }
        _ => 0,
    }
}

pub(super) fn nothing_is_kept() -> bool {
    pallet_preimage::PreimageFor::<Test>::iter().next().is_none()
        && pallet_preimage::RequestStatusFor::<Test>::iter().next().is_none()
}

fn on_the_code(author: MemberId, call: &RuntimeCall) -> ProposalId {
    proposed(author, CODE, Method::Supermajority, Some(call.clone()))
}

#[test]
fn short_actions_are_inline_and_long_ones_are_preimages() {
    run(|| {
        // Two bytes name the call, one or two are its length.
        let short = on_the_code(0, &long_remark(124));
        assert!(nothing_is_kept());
        let long = on_the_code(0, &long_remark(125));
        assert_eq!(asked_for(&long_remark(125)), 1);
        assert_eq!(Decisions::action(short), Some(long_remark(124).encode()));
        assert_eq!(Decisions::action(long), Some(long_remark(125).encode()));
    });
}

/// What was decided can be looked up, and decided anew, where it is short; only what was never voted on to the end is dropped.
#[test]
fn a_short_action_is_kept_with_what_was_decided() {
    run(|| {
        let kept = |call: &RuntimeCall| (asked_for(call), Decisions::check_invariants());
        let (longest, longer) = (long_remark(1_020), long_remark(1_021));
        assert_eq!((longest.encoded_size(), longer.encoded_size()), (1_024, 1_025));
        let (short, long) = (on_the_code(0, &longest), on_the_code(0, &longer));
        let (refused, withdrawn) = (
            on_the_code(1, &long_remark(300)),
            on_the_code(1, &long_remark(301)),
        );
        assert_ok!(Decisions::withdraw(signed(1), withdrawn));
        assert_eq!(asked_for(&long_remark(301)), 0);
        until_open(short);
        all_say(0..5, short, Choice::Agree);
        all_say(0..5, long, Choice::Agree);
        all_say(0..5, refused, Choice::Disagree);
        until_closing(short);
        until_enactment(short);
        assert!(is_enacted(short) && is_enacted(long));
        assert_eq!(kept(&longest), (1, Ok(())));
        assert_eq!(asked_for(&longer), 0);
        assert_eq!(kept(&long_remark(300)), (1, Ok(())));
        assert_eq!(Decisions::action(short), Some(longest.encode()));
        assert_eq!(Decisions::action(long), None);
    });
}

/// What is given up after its vote is kept as well.
#[test]
fn a_short_action_is_kept_where_its_decision_is_cancelled() {
    run(|| {
        let cancelled = on_the_code(0, &long_remark(300));
        pass_by_all(cancelled);
        assert_ok!(Decisions::cancel(crate::Origin::Decision(CODE).into(), cancelled));
        assert_eq!(asked_for(&long_remark(300)), 1);
        let before = on_the_code(0, &long_remark(302));
        assert_ok!(Decisions::cancel(crate::Origin::Decision(CODE).into(), before));
        assert_eq!(asked_for(&long_remark(302)), 0);
    });
}

#[test]
fn a_decision_drops_its_action_when_it_took_effect() {
    run(|| {
        let id = on_the_code(0, &big("a"));
        pass_by_all(id);
        assert_eq!(asked_for(&big("a")), 1);
        until_enactment(id);
        assert!(is_enacted(id) && nothing_is_kept());
        assert_eq!(Decisions::action(id), None);
    });
}

#[test]
fn so_does_what_is_not_decided_withdrawn_or_cancelled() {
    run(|| {
        let refused = on_the_code(0, &big("a"));
        let withdrawn = on_the_code(0, &big("b"));
        let cancelled = on_the_code(0, &big("c"));
        let canceller = on_the_code(0, &cancel(cancelled));
        assert_ok!(Decisions::withdraw(signed(0), withdrawn));
        assert_eq!(asked_for(&big("b")), 0);
        until_open(refused);
        all_say(0..5, canceller, Choice::Agree);
        all_say(0..5, cancelled, Choice::Agree);
        all_say(0..5, refused, Choice::Disagree);
        until_closing(refused);
        assert_eq!((asked_for(&big("a")), asked_for(&big("c"))), (0, 1));
        // The one that is cancelled comes first, so its action is taken before.
        until_enactment(canceller);
        assert!(is_enacted(cancelled) && nothing_is_kept());
    });
}

#[test]
fn so_does_what_lapsed() {
    run(|| {
        let id = on_the_code(0, &big("a"));
        pass_by_all(id);
        // Another program knows no such call: here, the area is another.
        Proposals::<Test>::mutate(id, |proposal| proposal.as_mut().unwrap().area = LIFE);
        until_enactment(id);
        assert_eq!(failure(id), Some(Fault::NotForDecisions.into()));
        assert_eq!(asked_for(&big("a")), 1);
        pass(91 * DAY);
        assert!(matches!(stage(id), Stage::Lapsed { .. }) && nothing_is_kept());
    });
}

#[test]
fn amending_drops_the_action_that_was() {
    run(|| {
        let id = on_the_code(0, &big("a"));
        let amend = |call: Option<RuntimeCall>| {
            assert_ok!(Decisions::amend(signed(0), id, content("b"), call.map(Box::new)));
        };
        amend(Some(big("b")));
        assert_eq!((asked_for(&big("a")), asked_for(&big("b"))), (0, 1));
        amend(Some(big("b")));
        assert_eq!(asked_for(&big("b")), 1);
        amend(Some(remark("c")));
        assert!(nothing_is_kept());
        amend(None);
        amend(Some(big("a")));
        assert_eq!(asked_for(&big("a")), 1);
        carry_out(id);
        assert!(is_enacted(id) && nothing_is_kept());
    });
}

#[test]
fn what_is_refused_keeps_nothing() {
    run(|| {
        let bad = propose(0, LIFE, Method::Majority, Some(big("a")));
        assert_noop!(bad, Fault::OtherArea);
        let id = on_the_code(0, &big("a"));
        let about = Decisions::amend(signed(0), id, content(""), Some(Box::new(big("b"))));
        assert_noop!(about, Fault::TitleInvalid);
        assert_eq!((asked_for(&big("a")), asked_for(&big("b"))), (1, 0));
    });
}

#[test]
fn the_same_action_proposed_twice_is_kept_for_both() {
    run(|| {
        let (one, two) = (on_the_code(0, &big("a")), on_the_code(1, &big("a")));
        assert_eq!(asked_for(&big("a")), 2);
        // Who withdraws his own does not take it away from the other.
        assert_ok!(Decisions::withdraw(signed(0), one));
        assert_eq!(asked_for(&big("a")), 1);
        assert_ok!(Decisions::amend(
            signed(1),
            two,
            content("b"),
            Some(Box::new(big("a")))
        ));
        assert_eq!(asked_for(&big("a")), 1);
        let three = on_the_code(2, &big("a"));
        until_open(three);
        all_say(0..5, two, Choice::Agree);
        all_say(0..5, three, Choice::Agree);
        until_closing(three);
        until_enactment(three);
        assert!(is_enacted(two) && is_enacted(three) && nothing_is_kept());
    });
}

#[test]
fn bytes_that_somebody_noted_himself_stay_his() {
    run(|| {
        let note = |who| Preimage::note_preimage(signed(who), big("a").encode());
        let hash = BlakeTwo256::hash_of(&big("a"));
        assert_ok!(note(3));
        let id = on_the_code(0, &big("a"));
        assert_eq!(asked_for(&big("a")), 1);
        // He takes back what he gave for it; the decision keeps the bytes.
        assert_ok!(Preimage::unnote_preimage(signed(3), hash));
        assert_eq!(asked_for(&big("a")), 1);
        assert!(Preimage::unnote_preimage(signed(3), hash).is_err());
        let two = on_the_code(0, &big("b"));
        assert_ok!(Preimage::note_preimage(signed(3), big("b").encode()));
        assert_eq!(asked_for(&big("b")), 1);
        assert_ok!(Decisions::withdraw(signed(0), two));
        assert_ok!(Decisions::withdraw(signed(0), id));
        assert!(nothing_is_kept());
    });
}
