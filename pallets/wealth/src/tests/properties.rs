// SPDX-License-Identifier: AGPL-3.0-or-later
//! Whatever members do, in whatever order, the pallet allows and refuses what the slow model does, for the same reason; records stand
//! where they stand in the model; and each is paid his fraction of what was shared, within the smallest unit of the coin.

use super::{
    model::{Act, Fraction, Model, KINDS, RULES},
    *,
};
use proptest::prelude::*;

/// Five persons, and a project that the first two represent.
const PEOPLE: [(MemberId, MemberKind); 6] = [
    (0, MemberKind::Person),
    (1, MemberKind::Person),
    (2, MemberKind::Person),
    (3, MemberKind::Person),
    (4, MemberKind::Person),
    (5, MemberKind::Project),
];
const REPRESENTED: [(MemberId, MemberId); 2] = [(0, 5), (1, 5)];
const GROUPS: [&[MemberId]; 2] = [&[0, 1, 2, 5], &[1, 2, 3]];
const MATRICES: [&[(KindId, u32)]; 4] = [
    &[(WORK, 1), (KNOWLEDGE, 2)],
    &[(WORK, 3)],
    &[(EXCHANGE, 50), (KNOWLEDGE, 1)],
    &[(WORK, 0), (EXCHANGE, 7), (KNOWLEDGE, 4)],
];

#[derive(Clone, Copy, Debug)]
enum Verb {
    Withdraw,
    Attest,
    AttestFor,
    Dispute,
    Lift,
    Judge,
    Settle,
}

/// What somebody tries.
#[derive(Clone, Debug)]
enum Try {
    /// This, whoever it is.
    It(Act),
    /// Somebody does something to one of the latest records; if aptly, to one in that stage, one of those to whom it falls: otherwise
    /// hardly any act would ever succeed.
    To(Verb, MemberId, u32, bool, bool),
    /// Time passes; the queue catches up, or not.
    Wait(u64, bool),
}

fn record() -> impl Strategy<Value = Act> {
    let kind = prop_oneof![6 => Just(WORK), 1 => Just(EXCHANGE), 3 => Just(KNOWLEDGE)];
    let quantity = prop_oneof![4 => 1u64..400, 1 => 400u64..1_300];
    (
        0u32..6,
        kind,
        quantity,
        prop::option::weighted(0.8, 0u32..2),
        0usize..8,
    )
        .prop_map(|(by, kind, quantity, group, other)| {
            let group_of = |group: CooperationId| GROUPS[group as usize];
            let by = group
                .and_then(|group| group_of(group).get(other).copied())
                .unwrap_or(by);
            let quantity = if kind == EXCHANGE {
                quantity % 9 + 1
            } else {
                quantity
            };
            Act::Record(by, kind, quantity, group)
        })
}

fn rare() -> impl Strategy<Value = Act> {
    let who = || 0u32..6;
    prop_oneof![
        3 => (0u32..2, who()).prop_map(|(group, member)| Act::Join(group, member)),
        3 => (0u32..2, who()).prop_map(|(group, member)| Act::Leave(group, member)),
        1 => (0u32..2).prop_map(Act::Close),
        2 => who().prop_map(Act::Fall),
        1 => who().prop_map(Act::Depart),
        6 => who().prop_map(|member| Act::Come(member, PEOPLE[member as usize].1)),
    ]
}

/// Mostly somebody who worked there from the beginning.
fn partner(by: MemberId, group: CooperationId) -> MemberId {
    GROUPS[group as usize].get(by as usize).copied().unwrap_or(by)
}

fn money() -> impl Strategy<Value = Act> {
    let coins = prop_oneof![10u64..100, 100u64..100_000, 1u64 << 30..1 << 40];
    let who = || 0u32..6;
    prop_oneof![
        3 => (0u32..2, coins).prop_map(|(group, coins)| Act::Pay(group, coins)),
        3 => (who(), 0u32..2).prop_map(|(by, group)| Act::Open(partner(by, group), group)),
        3 => (0u32..2, who()).prop_map(|(group, member)| Act::Claim(group, member)),
        3 => (who(), 0u32..2, 0usize..4)
            .prop_map(|(by, group, which)| Act::Wish(partner(by, group), group, MATRICES[which].to_vec())),
    ]
}

fn to() -> impl Strategy<Value = Try> {
    let verb = prop_oneof![
        1 => Just(Verb::Withdraw),
        12 => Just(Verb::Attest),
        2 => Just(Verb::AttestFor),
        4 => Just(Verb::Dispute),
        2 => Just(Verb::Lift),
        5 => Just(Verb::Judge),
        1 => Just(Verb::Settle),
    ];
    (verb, 0u32..6, 0u32..6, prop::bool::weighted(0.8), any::<bool>())
        .prop_map(|(verb, by, back, aptly, stands)| Try::To(verb, by, back, aptly, stands))
}

fn wait() -> impl Strategy<Value = Try> {
    let long = prop::sample::select(vec![
        1,
        HOUR,
        5 * HOUR,
        12 * HOUR,
        DAY - 1,
        DAY,
        DAY,
        2 * DAY,
        5 * DAY,
    ]);
    (long, prop::bool::weighted(0.8)).prop_map(|(long, polled)| Try::Wait(long, polled))
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = prop_oneof![
        8 => record().prop_map(Try::It),
        14 => to(),
        7 => money().prop_map(Try::It),
        6 => wait(),
        1 => rare().prop_map(Try::It),
    ];
    prop::collection::vec(one, 1..160)
}

/// The same beginning for both.
fn begin() -> Model {
    TestRules::set(RULES);
    for (id, (per_day, pair_whole, points)) in (0..).zip(KINDS) {
        let mut kind = Kinds::<Test>::get(id).expect("it is usual");
        kind.issuance = Issuance::Attested { per_day, pair_whole };
        kind.points = points;
        assert_ok!(Wealth::set_kind(root(), id, kind));
    }
    for (member, kind) in PEOPLE {
        People::join(member, kind);
    }
    for (person, project) in REPRESENTED {
        People::represent(person, project);
    }
    for partners in GROUPS {
        Coops::found(partners.iter().copied());
    }
    Model::new(&PEOPLE, &REPRESENTED, &GROUPS)
}

/// Which act that is: on which record, and whose.
fn meant(verb: Verb, by: MemberId, back: u32, aptly: bool, stands: bool) -> Act {
    // What is past its moment is over, whether the queue has come to it or not.
    let pending = |stage: &Stage| stage.due().is_some_and(|due| now() < due);
    let fits = |id: &RecordId| match (verb, stage(*id)) {
        (_, stage) if !pending(&stage) => false,
        (Verb::Attest | Verb::AttestFor, stage) => matches!(stage, Stage::Open { .. }),
        (Verb::Dispute, stage) => matches!(stage, Stage::Attested(_)),
        (Verb::Withdraw, _) => true,
        (Verb::Lift | Verb::Judge | Verb::Settle, stage) => matches!(stage, Stage::Disputed { .. }),
    };
    let ids = (0..crate::NextId::<Test>::get()).rev();
    let ids: Vec<_> = ids.filter(|id| !aptly || fits(id)).take(6).collect();
    let id = ids.get(back as usize % ids.len().max(1)).copied().unwrap_or(back);
    let record = Records::<Test>::get(id);
    let (author, group) = record.map_or((by, None), |record| (record.author, record.cooperation));
    let disputer = Disputes::<Test>::get(id).map(|dispute| dispute.by);
    let others: Vec<_> = match group.map(|group| GROUPS[group as usize]) {
        Some(partners) => partners
            .iter()
            .copied()
            .filter(|one| *one != author && *one != 5)
            .collect(),
        None => (0..5).filter(|one| *one != author).collect(),
    };
    let other = if aptly {
        others[by as usize % others.len()]
    } else {
        by
    };
    match verb {
        Verb::Withdraw => Act::Withdraw(if aptly { author } else { by }, id),
        Verb::Attest => Act::Attest(other, id, None),
        Verb::AttestFor => Act::Attest(by % 3, id, Some(if aptly { 5 } else { by })),
        Verb::Dispute => Act::Dispute(other, id),
        Verb::Lift => Act::Lift(disputer.filter(|_| aptly).unwrap_or(by), id),
        Verb::Judge => Act::Judge(other, id, stands),
        Verb::Settle => Act::Settle(id, stands),
    }
}

/// The pallet does it.
fn perform(act: &Act) -> DispatchResult {
    match act.clone() {
        Act::Record(by, kind, quantity, group) => record_in(by, kind, quantity, group),
        Act::Withdraw(by, id) => Wealth::withdraw_record(signed(by), id),
        Act::Attest(by, id, behalf) => Wealth::attest(signed(by), id, behalf),
        Act::Dispute(by, id) => dispute(by, id),
        Act::Lift(by, id) => Wealth::lift_dispute(signed(by), id),
        Act::Judge(by, id, stands) => Wealth::judge(signed(by), id, stands),
        Act::Settle(id, stands) => Wealth::settle_record(root(), id, stands),
        Act::Wish(by, group, entries) => Wealth::wish_matrix(signed(by), group, matrix(&entries)),
        Act::Open(by, group) => Wealth::open_sharing(signed(by), group),
        Act::Claim(group, member) => Wealth::claim(signed(4), group, member),
        other => {
            happen(other);
            Ok(())
        }
    }
}

fn happen(act: Act) {
    match act {
        Act::Pay(group, coins) => Coops::earn(group, coins),
        Act::Join(group, member) => Coops::join(group, member),
        Act::Leave(group, member) => Coops::leave(group, member),
        Act::Close(group) => Coops::close(group),
        Act::Fall(member) => People::fall(member),
        Act::Come(member, kind) => People::join(member, kind),
        Act::Depart(member) => People::leave(member),
        _ => poll(),
    }
}

/// Whoever claims is paid the whole coins of his fraction, no more and no less.
fn claim(model: &mut Model, group: CooperationId, member: MemberId) -> Result<(), TestCaseError> {
    let (before, held) = (model.paid(group, member), coins(member));
    let (least, most) = model.payable(group, member);
    let refused = perform(&Act::Claim(group, member)).err();
    let is = |fault: Fault| refused == Some(fault.into());
    if refused.is_none() {
        let paid = u128::from(coins(member) - held);
        prop_assert!(
            paid > 0 && (least..=most).contains(&(before + paid)),
            "{paid} after {before}: {least} to {most}"
        );
        model.claim(group, member, paid);
    } else if is(Fault::NothingContributed) {
        prop_assert!(!model.contributed(group, member));
    } else if is(Fault::NothingToClaim) {
        prop_assert!(model.contributed(group, member) && least <= before);
    } else {
        prop_assert!(is(Fault::ClaimTooSmall), "{refused:?}");
        prop_assert!(held == 0 && least < before + u128::from(LEAST) && most > before);
    }
    Ok(())
}

/// Tries it on both; they agree.
fn try_it(model: &mut Model, act: &Act) -> Result<(), TestCaseError> {
    if let Act::Claim(group, member) = act {
        return claim(model, *group, *member);
    }
    let expected = model.act(act).map_err(DispatchError::from);
    prop_assert_eq!(perform(act), expected, "{:?}", act);
    Ok(())
}

/// Both are in the same state.
fn compare(model: &Model) -> Result<(), TestCaseError> {
    let stages: Vec<_> = (0..crate::NextId::<Test>::get()).map(stage).collect();
    prop_assert_eq!(stages, model.stages());
    for (member, _) in PEOPLE {
        for kind in [WORK, EXCHANGE, KNOWLEDGE] {
            prop_assert_eq!(cell(member, kind), model.cell(member, kind));
        }
    }
    for group in [0, 1] {
        let (held, allocated, shared) = model.pot(group);
        prop_assert_eq!(u128::from(Coops::held(group)), held);
        prop_assert_eq!(
            Purses::<Test>::get(group).map_or(0, |purse| purse.allocated),
            allocated
        );
        let dues = PEOPLE.map(|(member, _)| model.due(group, member));
        let sum = dues.into_iter().fold(Fraction::whole(0), Fraction::plus);
        prop_assert_eq!(
            sum,
            Fraction::whole(shared),
            "the model itself divides all there is"
        );
        let paid: u128 = PEOPLE.iter().map(|(member, _)| model.paid(group, *member)).sum();
        prop_assert!(
            Fraction::whole(paid).is_at_most(sum),
            "more is paid than there was"
        );
        for ((member, _), due) in PEOPLE.into_iter().zip(dues) {
            let left = Wealth::contribution(group, member).map_or(0.into(), |one| one.due);
            let of_the_pallet = Fraction::whole(model.paid(group, member)).plus(Fraction::parts(left));
            let far = due.less(of_the_pallet).plus(of_the_pallet.less(due));
            prop_assert!(
                far.is_at_most(model.tolerance(group)),
                "{member} is due {due:?}, has {of_the_pallet:?}"
            );
        }
    }
    Ok(())
}

fn live(tries: &[Try]) -> Result<(), TestCaseError> {
    let mut model = begin();
    for group in [0, 1] {
        try_it(&mut model, &Act::Pay(group, 1_000))?;
    }
    for one in tries {
        match one {
            Try::It(act) => try_it(&mut model, act)?,
            Try::To(verb, by, back, aptly, stands) => {
                let act = meant(*verb, *by, *back, *aptly, *stands);
                try_it(&mut model, &act)?;
            }
            Try::Wait(long, polled) => {
                Clock::pass(*long);
                if *polled {
                    try_it(&mut model, &Act::Poll)?;
                }
            }
        }
        let broken = Wealth::check_invariants();
        prop_assert_eq!(broken, Ok(()));
    }
    if std::env::var("STATS").is_ok() {
        use std::collections::BTreeMap;
        let mut m: BTreeMap<String, u32> = BTreeMap::new();
        for e in System::events() {
            if let RuntimeEvent::Wealth(e) = e.event {
                let n = format!("{e:?}");
                *m.entry(n.split([' ', '{']).next().unwrap().into()).or_default() += 1;
            }
        }
        eprintln!("STATS {m:?}");
    }
    compare(&model)?;
    // All that is due is paid in the end.
    Clock::pass(30 * DAY);
    try_it(&mut model, &Act::Poll)?;
    for (group, (member, _)) in [0, 1]
        .into_iter()
        .flat_map(|group| PEOPLE.map(|one| (group, one)))
    {
        claim(&mut model, group, member)?;
    }
    compare(&model)
}

/// Runs it on a fresh state, and answers what came of it.
fn on_fresh_state<Answer>(test: impl FnOnce() -> Answer) -> Answer {
    let mut answer = None;
    run(|| answer = Some(test()));
    answer.expect("it ran")
}

/// Where each record stands, and what each member is due of each cooperation, to the part.
type Outcome = (Vec<Stage>, Vec<Option<sp_core::U256>>);

/// What comes of it when time passes in this manner. A sharing of each cooperation is to come from the beginning.
///
/// What the same two attest counts whole here: what a record gives back to them when it is over it gives back when the queue has come
/// to it, so that one that is behind may count less of what they attest meanwhile; never more.
fn after(tries: &[Try], income: u64, polled: fn()) -> Result<Outcome, TestCaseError> {
    begin();
    for id in [WORK, EXCHANGE, KNOWLEDGE] {
        let mut kind = Kinds::<Test>::get(id).expect("it is usual");
        let per_day = KINDS[id as usize].0;
        kind.issuance = Issuance::Attested {
            per_day,
            pair_whole: 1 << 20,
        };
        assert_ok!(Wealth::set_kind(root(), id, kind));
    }
    for group in [0, 1] {
        Coops::earn(group, income + LEAST);
        assert_ok!(Wealth::open_sharing(signed(1), group));
    }
    for one in tries {
        match one {
            Try::It(act) => {
                let _ = perform(act);
            }
            Try::To(verb, by, back, aptly, stands) => {
                let _ = perform(&meant(*verb, *by, *back, *aptly, *stands));
            }
            Try::Wait(long, _) => {
                Clock::pass(*long);
                polled();
                prop_assert_eq!(Wealth::check_invariants(), Ok(()));
            }
        }
    }
    Clock::pass(30 * DAY);
    poll();
    let stages = (0..crate::NextId::<Test>::get()).map(stage).collect();
    let due = |group| PEOPLE.map(|(member, _)| Wealth::contribution(group, member).map(|one| one.due));
    Ok((stages, [0, 1].into_iter().flat_map(due).collect()))
}

/// Room for one step alone.
fn poll_a_little() {
    let db: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
    let room = db.reads(3).saturating_add(Wealth::weight_of_step());
    Wealth::on_poll(1, &mut WeightMeter::with_limit(room));
}

/// 64 lives, or as many as `PROPTEST_CASES` says.
pub fn lives() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(64),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(lives())]

    #[test]
    fn whatever_people_do_the_pallet_does_as_the_model(tries in tries()) {
        on_fresh_state(|| live(&tries))?;
    }

    /// Taken at once, a few at a time, or all at the end: the same comes out of it.
    #[test]
    fn a_queue_that_is_behind_shares_as_one_that_is_not(
        tries in prop::collection::vec(prop_oneof![2 => record().prop_map(Try::It), 5 => to(), 2 => wait()], 1..100),
        income in 10u64..1 << 40,
    ) {
        let outcome = |polled: fn()| on_fresh_state(|| after(&tries, income, polled));
        let prompt = outcome(poll)?;
        prop_assert_eq!(&outcome(|| ())?, &prompt);
        prop_assert_eq!(&outcome(poll_a_little)?, &prompt);
    }
}
