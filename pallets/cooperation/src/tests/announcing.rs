// SPDX-License-Identifier: AGPL-3.0-or-later
//! An announcement is one signature: nothing stands in the log yet, and it can be taken back whole.

use super::*;

#[test]
fn an_announcement_has_its_announcer_and_those_who_are_invited() {
    run(|| {
        assert_ok!(announce(ALICE, &[BOB, MILL, VALLEY]));
        let is = kept(0);
        assert_eq!(
            (is.announcer, is.announced_at, is.stage),
            (ALICE, now(), Stage::Announced)
        );
        assert_eq!((is.partners, is.closers, is.invited), (1, 0, 3));
        assert_eq!((is.entries, is.last_entry), (0, None));
        assert!(Partners::<Test>::contains_key(0, ALICE));
        assert!(Partnerships::<Test>::contains_key(ALICE, 0));
        let invitation = Invitations::<Test>::get(MILL, 0).unwrap();
        assert_eq!((invitation.by, invitation.at), (ALICE, now()));
        assert_eq!(AnnouncementsOf::<Test>::get(ALICE), 1);
        let invited = |member| Event::Invited {
            cooperation: 0,
            member,
            by: ALICE,
        };
        let announced = Event::Announced {
            cooperation: 0,
            announcer: ALICE,
        };
        assert_eq!(
            events(),
            [announced, invited(BOB), invited(MILL), invited(VALLEY)]
        );
    });
}

/// Everybody gets to know when two have signed, not before.
#[test]
fn an_announcement_is_no_news() {
    run(|| {
        announced(ALICE, &[BOB]);
        assert_eq!(Head::<Test>::get(), 0);
        assert_eq!(Cooperation::unread(DAVE).unread, 0);
    });
}

#[test]
fn a_project_and_an_ecosystem_announce_as_persons_do() {
    run(|| {
        assert_eq!(announced(MILL, &[VALLEY]), 0);
        assert_eq!(announced(VALLEY, &[]), 1);
        assert_ok!(join(VALLEY, 0));
        assert_eq!(kept(0).partners, 2);
    });
}

#[test]
fn those_who_are_invited_belong_and_stand_there_once() {
    run(|| {
        assert_noop!(announce(ALICE, &[BOB, BOB]), Fault::PartnersInvalid);
        assert_noop!(announce(ALICE, &[BOB, ALICE]), Fault::PartnersInvalid);
        assert_noop!(announce(ALICE, &[BOB, NOBODY]), Fault::MemberNotFound);
        People::leave(BOB);
        assert_noop!(announce(ALICE, &[BOB]), Fault::MemberNotFound);
        People::fall(CHARLIE);
        assert_ok!(announce(ALICE, &[CHARLIE]));
    });
}

#[test]
fn what_cannot_be_shown_is_refused() {
    run(|| {
        let with = |change: fn(&mut Content)| {
            let mut content = content("Un puits");
            change(&mut content);
            Cooperation::announce(signed(ALICE), content, BoundedVec::new())
        };
        assert_noop!(
            with(|content| content.title = BoundedVec::new()),
            Fault::TitleInvalid
        );
        assert_noop!(
            with(|content| content.text = text("a\u{202E}b")),
            Fault::TextInvalid
        );
        let hidden = |content: &mut Content| {
            content.document = Some(Document {
                hash: Default::default(),
                uri: BoundedVec::truncate_from(b"a\nb".to_vec()),
            });
        };
        assert_noop!(with(hidden), Fault::UriInvalid);
    });
}

#[test]
fn a_member_has_so_many_open_announcements() {
    run(|| {
        set_rules(|rules| rules.announcements = 2);
        announced(ALICE, &[]);
        let second = announced(ALICE, &[BOB]);
        assert_noop!(announce(ALICE, &[]), Fault::TooManyAnnouncements);
        // Those of others do not count; one that is joined or withdrawn no longer does.
        announced(BOB, &[]);
        assert_ok!(join(BOB, second));
        announced(ALICE, &[]);
        assert_noop!(announce(ALICE, &[]), Fault::TooManyAnnouncements);
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), 0));
        announced(ALICE, &[]);
        assert_eq!(AnnouncementsOf::<Test>::get(ALICE), 2);
    });
}

#[test]
fn a_cooperation_has_so_many_open_invitations() {
    run(|| {
        set_rules(|rules| rules.invitations = 2);
        assert_noop!(announce(ALICE, &[BOB, CHARLIE, DAVE]), Fault::TooManyInvitations);
        let id = announced(ALICE, &[BOB, CHARLIE]);
        assert_noop!(welcome(ALICE, id, DAVE), Fault::TooManyInvitations);
        assert_ok!(join(BOB, id));
        assert_ok!(welcome(ALICE, id, DAVE));
        assert_eq!(kept(id).invited, 2);
    });
}

#[test]
fn nothing_is_left_of_a_withdrawn_announcement() {
    run(|| {
        let id = announced(ALICE, &[BOB]);
        assert_ok!(offer(CHARLIE, id, "Une pompe."));
        assert_noop!(
            Cooperation::withdraw_announcement(signed(BOB), id),
            Fault::NotAnnouncer
        );
        assert_ok!(Cooperation::withdraw_announcement(signed(ALICE), id));
        assert_eq!(last_event(), Event::AnnouncementWithdrawn { cooperation: id });
        assert_eq!(Gone::take(), [(id, ALICE)]);
        assert_eq!(Cooperations::<Test>::get(id), None);
        assert!(!Partners::<Test>::contains_key(id, ALICE));
        assert!(!Partnerships::<Test>::contains_key(ALICE, id));
        assert!(!AnnouncementsOf::<Test>::contains_key(ALICE));
        assert_noop!(join(BOB, id), Fault::CooperationNotFound);
        assert_noop!(
            Cooperation::withdraw_announcement(signed(ALICE), id),
            Fault::CooperationNotFound
        );
        assert_eq!(Head::<Test>::get(), 0);
        // Its number is not used again.
        assert_eq!(announced(ALICE, &[]), id + 1);
    });
}

#[test]
fn what_two_have_signed_is_not_withdrawn() {
    run(|| {
        let id = founded(&[ALICE, BOB]);
        assert_noop!(
            Cooperation::withdraw_announcement(signed(ALICE), id),
            Fault::NotAnnounced
        );
        assert_noop!(
            Cooperation::withdraw_announcement(signed(BOB), id),
            Fault::NotAnnouncer
        );
    });
}

#[test]
fn numbers_run_out_and_nothing_is_written_over() {
    run(|| {
        crate::NextId::<Test>::put(u32::MAX);
        assert_noop!(announce(ALICE, &[]), Fault::NumbersExhausted);
    });
}
