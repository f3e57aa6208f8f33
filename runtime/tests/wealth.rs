// SPDX-License-Identifier: AGPL-3.0-or-later
//! Wealth on the whole runtime: what people do together counts, what they earn is shared by it, a project takes part through its
//! representative, and who leaves keeps what is his.

mod kit;

use frame_support::{
    assert_ok,
    traits::{Contains, Get},
    BoundedVec,
};
use kit::{build, check_invariants, come_to, founding, mill};
use opensystem_cooperation::{Content, CooperationId};
use opensystem_decisions::areas;
use opensystem_runtime::{
    origins::Representation, params, AccountId, Balances, Cooperation, Membership, Runtime, RuntimeOrigin,
    Wealth,
};
use opensystem_traits::{Cooperations, MemberId};
use opensystem_wealth::{Call, Error, Matrix, Purses, Stage, Wishes};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave};

fn signed(who: Sr25519Keyring) -> RuntimeOrigin {
    RuntimeOrigin::signed(who.to_account_id())
}

fn text(words: &str) -> opensystem_cooperation::Text {
    BoundedVec::truncate_from(words.as_bytes().to_vec())
}

fn rules() -> opensystem_wealth::Rules {
    <params::WealthRules as Get<opensystem_wealth::Rules>>::get()
}

fn every_call() -> [Call<Runtime>; 14] {
    let (id, cooperation, member) = (0, 0, 1);
    let mut kinds = opensystem_wealth::FoundingKind::usual();
    [
        Call::set_kind {
            id: 9,
            kind: kinds.remove(0).kind(),
        },
        Call::record {
            kind: 0,
            quantity: 60,
            cooperation: None,
            text: text("Un fossé."),
        },
        Call::withdraw_record { id },
        Call::attest {
            id,
            on_behalf_of: None,
        },
        Call::dispute {
            id,
            reason: text("Non."),
        },
        Call::lift_dispute { id },
        Call::judge { id, stands: true },
        Call::settle_record { id, stands: true },
        Call::wish_matrix {
            cooperation,
            matrix: Matrix::default(),
        },
        Call::open_sharing { cooperation },
        Call::claim { cooperation, member },
        Call::thank {
            kind: 3,
            to: 1,
            quantity: 3,
            reason: text("La soupe."),
        },
        Call::give_time {
            kind: 4,
            to: Some(1),
            quantity: 60,
            reason: text("Le toit."),
        },
        Call::write_off { kind: 4, member },
    ]
}

/// A project has seen nothing: a person attests, and thanks. What decisions do no project does. Time is given like money: by its
/// own key.
#[test]
fn a_project_does_all_that_is_not_a_persons_through_one_representative() {
    for call in every_call() {
        let own = !matches!(
            call,
            Call::attest { .. }
                | Call::set_kind { .. }
                | Call::settle_record { .. }
                | Call::thank { .. }
                | Call::give_time { .. }
                | Call::write_off { .. }
        );
        assert_eq!(Representation::contains(&call.clone().into()), own, "{call:?}");
    }
}

/// Bob and the mill, for which Alice signs, and Charlie.
fn together(mill: MemberId) -> CooperationId {
    let id = Cooperation::next_id();
    let content = Content {
        title: BoundedVec::truncate_from(b"A well".to_vec()),
        text: text("Behind the barn."),
        document: None,
    };
    let partners = BoundedVec::truncate_from(vec![2, mill]);
    assert_ok!(Cooperation::announce(signed(Bob), content, partners));
    assert_ok!(Cooperation::join(signed(Charlie), id, None));
    let join = opensystem_cooperation::Call::<Runtime>::join {
        cooperation: id,
        offer: None,
    };
    assert_ok!(Membership::act_for(signed(Alice), mill, Box::new(join.into())));
    id
}

/// Bob did so many minutes; Alice attests it for the mill.
fn worked(well: CooperationId, mill: MemberId, minutes: u64) {
    let id = opensystem_wealth::NextId::<Runtime>::get();
    assert_ok!(Wealth::record(
        signed(Bob),
        0,
        minutes,
        Some(well),
        text("Un fossé.")
    ));
    assert_ok!(Wealth::attest(signed(Alice), id, Some(mill)));
}

fn coins(who: Sr25519Keyring) -> u128 {
    Balances::free_balance(who.to_account_id())
}

#[test]
fn from_a_day_of_work_to_coins() {
    build(&founding()).execute_with(|| {
        come_to(kit::NOW);
        let mill = mill();
        let well = together(mill);
        worked(well, mill, 90);
        // The mill itself did something, for which Bob vouches; Alice cannot, she represents it.
        let record = Call::<Runtime>::record {
            kind: 0,
            quantity: 30,
            cooperation: Some(well),
            text: text("De la farine."),
        };
        assert_ok!(Membership::act_for(signed(Alice), mill, Box::new(record.into())));
        let refused = Wealth::attest(signed(Alice), 1, None);
        assert_eq!(refused, Err(Error::<Runtime>::OwnRecord.into()));
        assert_ok!(Wealth::attest(signed(Bob), 1, None));

        let pot = <Cooperation as Cooperations<AccountId>>::pot(well);
        let income = 12 * params::COIN;
        assert_ok!(Balances::transfer_keep_alive(
            signed(Dave),
            pot.clone().into(),
            income + params::EXISTENTIAL_DEPOSIT
        ));
        assert_ok!(Wealth::open_sharing(signed(Charlie), well));
        let sharing = Wealth::purse(well).unwrap().sharing.unwrap();
        come_to(sharing.shares_at + 1_000);
        assert!(matches!(
            Wealth::recorded(0).unwrap().record.stage,
            Stage::Counted { .. }
        ));
        check_invariants();

        let before = coins(Bob);
        assert_ok!(Wealth::claim(signed(Dave), well, 1));
        assert_eq!(coins(Bob) - before, 9 * params::COIN);
        assert_ok!(Wealth::claim(signed(Dave), well, mill));
        assert_eq!(Balances::free_balance(AccountId::new([7; 32])), 3 * params::COIN);
        assert_eq!(Balances::free_balance(pot), params::EXISTENTIAL_DEPOSIT);
        assert_eq!(Wealth::row(1)[0].counted, 90);
        check_invariants();
    });
}

#[test]
fn who_leaves_keeps_what_is_his_and_has_no_voice() {
    build(&founding()).execute_with(|| {
        come_to(kit::NOW);
        let mill = mill();
        let well = together(mill);
        worked(well, mill, 64);
        let matrix = BoundedVec::truncate_from(vec![(0, 2), (2, 1)]);
        for who in [Bob, Charlie] {
            // Two of three: the first alone is not enough.
            assert_eq!(Purses::<Runtime>::get(well).unwrap().round, 0);
            assert_ok!(Wealth::wish_matrix(signed(who), well, matrix.clone()));
        }
        assert_eq!(Purses::<Runtime>::get(well).unwrap().round, 1);
        let other = BoundedVec::truncate_from(vec![(2, 1)]);
        assert_ok!(Wealth::wish_matrix(signed(Bob), well, other));
        let pot = <Cooperation as Cooperations<AccountId>>::pot(well);
        assert_ok!(Balances::transfer_keep_alive(
            signed(Dave),
            pot.into(),
            12 * params::COIN
        ));
        assert_ok!(Wealth::open_sharing(signed(Bob), well));
        // Bob leaves the cooperation, and then the ecosystem.
        assert_ok!(Cooperation::leave(signed(Bob), well));
        assert!(!Wishes::<Runtime>::contains_key(well, 1));
        assert_ok!(Membership::leave(signed(Bob)));
        check_invariants();
        let sharing = Wealth::purse(well).unwrap().sharing.unwrap();
        come_to(sharing.shares_at + 1_000);
        let before = coins(Bob);
        assert_ok!(Wealth::claim(signed(Dave), well, 1));
        let income = 12 * params::COIN - params::EXISTENTIAL_DEPOSIT;
        assert_eq!(coins(Bob) - before, income);
        check_invariants();
    });
}

/// Who is taken out because he left the ecosystem has no voice either.
#[test]
fn who_is_taken_out_has_no_voice() {
    build(&founding()).execute_with(|| {
        come_to(kit::NOW);
        let well = together(mill());
        let matrix = BoundedVec::truncate_from(vec![(0, 2)]);
        assert_ok!(Wealth::wish_matrix(signed(Bob), well, matrix));
        assert_ok!(Membership::leave(signed(Bob)));
        assert!(Wishes::<Runtime>::contains_key(well, 1));
        assert_ok!(Cooperation::remove_departed(signed(Charlie), well, 1));
        assert!(!Wishes::<Runtime>::contains_key(well, 1));
        check_invariants();
    });
}

/// Outside cooperations, at the ecosystem's own pace.
#[test]
fn periods_are_those_of_the_ecosystems_day() {
    build(&founding()).execute_with(|| {
        come_to(kit::NOW);
        assert_ok!(Wealth::record(signed(Alice), 1, 1, None, text("Un repas.")));
        let view = Wealth::recorded(0).unwrap();
        assert_eq!(view.lapses_at, Some(view.record.at + 14 * 120_000));
        assert_ok!(Wealth::attest(signed(Bob), 0, None));
        let counts_at = Wealth::recorded(0).unwrap().counts_at.unwrap();
        assert_eq!(counts_at, view.record.at + rules().undisputed_millis);
        assert_eq!(rules().undisputed_millis, 7 * 120_000);
        come_to(counts_at - 60_000);
        assert_eq!(Wealth::row(0).len(), 0);
        come_to(counts_at);
        assert_eq!(Wealth::row(0)[0].counted, 1);
        // Room comes back by the same day.
        assert_eq!(Wealth::room(0, 1), Some(28));
        check_invariants();
    });
}

/// Who leaves with less than nothing leaves it to all, who may decide that the commons bear it.
#[test]
fn what_somebody_owes_who_leaves_is_told_and_can_be_written_off() {
    const TIME: u8 = 4;
    let totals = || Wealth::credit_totals()[0];
    build(&founding()).execute_with(|| {
        come_to(kit::NOW);
        assert_ok!(Wealth::give_time(
            signed(Bob),
            TIME,
            Some(2),
            90,
            text("Le toit.")
        ));
        assert_eq!(Wealth::credit(TIME, 2).unwrap().balance, 90);
        assert_ok!(Membership::leave(signed(Bob)));
        assert_eq!((totals().departed, totals().commons), (90, 0));
        let decided = |area| opensystem_decisions::Origin::Decision(area).into();
        assert!(Wealth::write_off(decided(areas::MONEY), TIME, 1).is_err());
        assert_ok!(Wealth::write_off(decided(areas::COMMONS), TIME, 1));
        assert_eq!((totals().departed, totals().commons), (0, -90));
        // Nobody gives the commons what he does not have; who was given something does.
        let gives = |who| Wealth::give_time(signed(who), TIME, None, 40, text("Pour tous."));
        assert_eq!(gives(Dave), Err(Error::<Runtime>::CreditExceeded.into()));
        assert_ok!(gives(Charlie));
        assert_eq!((totals().departed, totals().commons), (0, -50));
        check_invariants();
    });
}

/// Months are the ecosystem's, as its days are.
#[test]
fn a_month_of_thanks_is_thirty_of_the_ecosystems_days() {
    const GRATITUDE: u8 = 3;
    const MONTH: u64 = 30 * 120_000;
    build(&founding()).execute_with(|| {
        come_to((kit::NOW / MONTH + 1) * MONTH);
        assert_ok!(Wealth::thank(signed(Alice), GRATITUDE, 1, 30, text("La soupe.")));
        let again = || Wealth::thank(signed(Alice), GRATITUDE, 1, 1, text("Encore."));
        assert_eq!(again(), Err(Error::<Runtime>::BudgetSpent.into()));
        assert_eq!(Wealth::row(1)[0].counted, 30);
        come_to((kit::NOW / MONTH + 2) * MONTH);
        assert_ok!(again());
        check_invariants();
    });
}
