// SPDX-License-Identifier: AGPL-3.0-or-later
//! Every test ends with every invariant.

use crate::{mock::*, EpochSlots, Error, Event, HalfSlotMillis, Language, SlotMillis, Text, Texts};
use frame_support::{assert_noop, assert_ok, traits::Get};
use opensystem_test_kit::Clock;
use opensystem_traits::SocialCode;
use sp_runtime::DispatchError;

fn language(tag: &str) -> Language {
    tag.as_bytes().to_vec().try_into().unwrap()
}

fn texts(of: &[(&str, &str)]) -> Texts {
    let text = |(tag, body): &(&str, &str)| {
        let text = Text {
            title: b"Code social".to_vec().try_into().unwrap(),
            body: body.as_bytes().to_vec().try_into().unwrap(),
        };
        (language(tag), text)
    };
    of.iter().map(text).collect::<Vec<_>>().try_into().unwrap()
}

fn sign(who: u64, version: u32) -> sp_runtime::DispatchResult {
    Charter::sign(RuntimeOrigin::signed(who), version)
}

fn amend(texts: Texts) -> sp_runtime::DispatchResult {
    Charter::amend(RuntimeOrigin::root(), texts)
}

#[test]
fn an_ecosystem_begins_with_its_code_and_its_pace() {
    run(|| {
        assert_eq!(Charter::ecosystem_name().to_vec(), b"Essai");
        assert_eq!(Charter::current(), 1);
        assert_eq!(
            Charter::text(1, language("fr")).unwrap().body.to_vec(),
            b"Vivre ensemble."
        );
        assert_eq!(Charter::version(1).unwrap().adopted_at, 0);
        assert_eq!(SlotMillis::<Test>::get(), 1_000);
        assert_eq!(HalfSlotMillis::<Test>::get(), 500);
        assert_eq!(EpochSlots::<Test>::get(), 20);
    });
}

#[test]
fn without_a_founding_the_pace_is_that_of_a_real_ecosystem() {
    sp_io::TestExternalities::default().execute_with(|| {
        assert_eq!(
            (SlotMillis::<Test>::get(), EpochSlots::<Test>::get()),
            (6_000, 600)
        );
        assert_ok!(Charter::check_invariants());
    });
}

#[test]
fn a_member_signs_the_code_in_force_once() {
    run(|| {
        assert_ok!(sign(7, 1));
        System::assert_last_event(
            Event::Signed {
                member: 7,
                version: 1,
            }
            .into(),
        );
        assert_eq!(Charter::signed_at(1, 7), Some(Clock::START));
        assert_eq!(Charter::signatures(1), 1);
        assert_noop!(sign(7, 1), Error::<Test>::AlreadySigned);
        assert_noop!(sign(7, 2), Error::<Test>::VersionNotCurrent);
        assert_noop!(sign(7, 0), Error::<Test>::VersionNotCurrent);
        assert_noop!(sign(100, 1), Error::<Test>::NotMember);
    });
}

#[test]
fn newcomers_sign_through_the_port() {
    run(|| {
        assert_eq!(<Charter as SocialCode>::current_version(), 1);
        <Charter as SocialCode>::sign(3, 1, 42);
        assert_eq!(Charter::signed_at(1, 3), Some(42));
        assert_noop!(sign(3, 1), Error::<Test>::AlreadySigned);
    });
}

#[test]
fn an_amendment_is_a_new_version_and_the_old_one_stays() {
    run(|| {
        assert_ok!(sign(7, 1));
        Clock::pass(5);
        assert_ok!(amend(texts(&[
            ("fr", "Vivre ensemble c'est faire ensemble."),
            ("en", "Living is doing.")
        ])));
        assert_eq!(Charter::current(), 2);
        let version = Charter::version(2).unwrap();
        assert_eq!(version.adopted_at, Clock::START + 5);
        assert_eq!(version.languages.to_vec(), vec![language("fr"), language("en")]);
        System::assert_last_event(
            Event::Amended {
                version: 2,
                hash: version.hash,
            }
            .into(),
        );
        assert_eq!(
            Charter::text(1, language("fr")).unwrap().body.to_vec(),
            b"Vivre ensemble."
        );
        assert_noop!(sign(7, 1), Error::<Test>::VersionNotCurrent);
        assert_ok!(sign(7, 2));
        assert_eq!((Charter::signatures(1), Charter::signatures(2)), (1, 1));
    });
}

#[test]
fn only_a_decision_amends() {
    run(|| {
        let good = texts(&[("fr", "Un.")]);
        assert_noop!(
            Charter::amend(RuntimeOrigin::signed(7), good.clone()),
            DispatchError::BadOrigin
        );
        assert_noop!(
            Charter::amend(RuntimeOrigin::none(), good),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn bad_texts_change_nothing() {
    run(|| {
        assert_noop!(amend(texts(&[])), Error::<Test>::NoText);
        assert_noop!(
            amend(texts(&[("fr", "a"), ("fr", "b")])),
            Error::<Test>::LanguageTwice
        );
        assert_noop!(amend(texts(&[("FR", "a")])), Error::<Test>::LanguageInvalid);
        assert_noop!(amend(texts(&[("fr", " ")])), Error::<Test>::BodyInvalid);
        let mut untitled = texts(&[("fr", "a")]);
        untitled[0].1.title = b"\n".to_vec().try_into().unwrap();
        assert_noop!(amend(untitled), Error::<Test>::TitleInvalid);
        crate::Current::<Test>::put(u32::MAX);
        assert_noop!(amend(texts(&[("fr", "a")])), Error::<Test>::VersionsExhausted);
        crate::Current::<Test>::put(1);
    });
}

#[test]
fn a_parameter_is_checked_before_it_is_set() {
    run(|| {
        assert_ok!(Charter::set_parameter(RuntimeOrigin::root(), 4));
        System::assert_last_event(Event::ParameterSet { parameter: 4 }.into());
        assert_noop!(
            Charter::set_parameter(RuntimeOrigin::root(), 5),
            DispatchError::Other("odd")
        );
        assert_noop!(
            Charter::set_parameter(RuntimeOrigin::signed(7), 6),
            DispatchError::BadOrigin
        );
        assert_eq!(PARAMETER.get(), 4);
    });
}

#[test]
fn the_weight_of_an_amendment_follows_its_length() {
    let short = crate::Pallet::<Test>::weight_of_amend(&texts(&[("fr", "a")]));
    let long = crate::Pallet::<Test>::weight_of_amend(&texts(&[("fr", &"a".repeat(60_000)), ("en", "b")]));
    assert!(long.ref_time() > short.ref_time());
}
