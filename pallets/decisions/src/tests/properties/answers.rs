// SPDX-License-Identifier: AGPL-3.0-or-later
//! Questions of all six kinds against a slow, obvious model: the plain list of who answered what and when, from which counts and
//! outcomes are worked out anew whenever they are asked for.

use super::{super::*, lives, RULES};
use crate::{mock, Counts, CountsBefore, Outcome};
use proptest::prelude::*;
use std::collections::BTreeMap;

const MEMBERS: MemberId = 8;
/// How each question is asked: the way, how many options, its number.
const ASKED: [(Method, usize, u8); 6] = [
    (Method::Score, 3, 4),
    (Method::Dots, 3, 5),
    (Method::Approval, 4, 0),
    (Method::TimePoll, 2, 0),
    (Method::RankedChoice, 2, 0),
    (Method::Election, 4, 2),
];

#[derive(Clone, Debug)]
enum Act {
    /// A block, so much later; whether what falls due has room in it.
    Block(u64, bool),
    /// Somebody answers one of them somehow; whether he says why.
    Choose(MemberId, usize, [u8; 5], bool),
    /// Somebody answers what is no answer.
    Misunderstand(MemberId, usize),
    TakeBack(MemberId, usize),
    AskAnew(usize),
    Close(usize),
    /// Another lot will be drawn.
    Lot([u8; 32]),
    Leave(MemberId),
    Come(MemberId),
    Fall(MemberId),
}

fn act() -> impl Strategy<Value = Act> {
    let member = || 0..MEMBERS;
    let which = || 0..ASKED.len();
    prop_oneof![
        6 => (1u64..10, prop::bool::weighted(0.8)).prop_map(|(hours, room)| Act::Block(hours * HOUR, room)),
        40 => (member(), which(), prop::array::uniform5(0u8..=5), any::<bool>())
            .prop_map(|(member, it, raw, why)| Act::Choose(member, it, raw, why)),
        1 => (member(), which()).prop_map(|(member, it)| Act::Misunderstand(member, it)),
        10 => (member(), which()).prop_map(|(member, it)| Act::TakeBack(member, it)),
        1 => which().prop_map(Act::AskAnew),
        2 => which().prop_map(Act::Close),
        2 => prop::array::uniform32(0u8..3).prop_map(Act::Lot),
        1 => (3..MEMBERS).prop_map(Act::Leave),
        1 => (3..MEMBERS).prop_map(Act::Come),
        1 => (3..MEMBERS).prop_map(Act::Fall),
    ]
}

/// Who answered what, when, and whether he said why; nothing where he took it back.
type Entry = (Moment, MemberId, Option<(Answer, bool)>);

/// What is known of a question without looking at what is kept of it.
struct Asked {
    id: ProposalId,
    method: Method,
    /// With the status quo, where there is one.
    choices: u8,
    seats: u8,
    revision: u8,
    opens_at: Moment,
    closes_at: Moment,
    extensions: u8,
    log: Vec<Entry>,
    /// When, the result, and what came out where enough took part.
    closed: Option<(Moment, Verdict, Option<Outcome>)>,
}

impl Asked {
    /// The answers that stood before a moment.
    fn answers(&self, before: Moment) -> BTreeMap<MemberId, (Answer, bool)> {
        let mut standing = BTreeMap::new();
        for (_, member, said) in self.log.iter().filter(|(at, ..)| *at < before) {
            match said {
                Some(said) => standing.insert(*member, said.clone()),
                None => standing.remove(member),
            };
        }
        standing
    }

    /// Of each option, how much the answers before a moment give it.
    fn sums(&self, before: Moment) -> Vec<u64> {
        let answers = self.answers(before);
        let given = |option: usize| {
            let each = answers.values().map(|(answer, _)| match answer {
                Answer::Scores(scores) => u64::from(scores[option]),
                Answer::Ranking(_) => panic!("a ranking among scores"),
            });
            each.sum()
        };
        (0..usize::from(self.choices)).map(given).collect()
    }

    /// The counts, from nothing.
    fn counts(&self, before: Moment) -> Counts {
        if !self.method.ranks() {
            let ballots = self.answers(before).len() as u32;
            let sums = BoundedVec::truncate_from(self.sums(before));
            return Counts::Sums { ballots, sums };
        }
        let mut counts = Counts::none(self.method, self.choices);
        for (answer, _) in self.answers(before).values() {
            counts.add(answer);
        }
        counts
    }

    /// What comes out with the answers before a moment and a lot.
    fn outcome(&self, before: Moment, lot: [u8; 32]) -> Outcome {
        if self.method.ranks() {
            return Outcome::of(&self.counts(before), self.seats, &lot);
        }
        // One after the other: the best of those who are left.
        let sums = self.sums(before);
        let mut left: Vec<u8> = (0..self.choices).collect();
        let mut order = Vec::new();
        while !left.is_empty() {
            let mut best = left[0];
            for option in &left {
                let (one, other) = (usize::from(*option), usize::from(best));
                let luck = |option: usize| (lot[2 * option], lot[2 * option + 1]);
                if sums[one] > sums[other] || (sums[one] == sums[other] && luck(one) > luck(other)) {
                    best = *option;
                }
            }
            left.retain(|option| *option != best);
            order.push(best + 1);
        }
        let highest = sums.iter().max().unwrap();
        Outcome {
            order: BoundedVec::truncate_from(order),
            winners: 1,
            by_lot: sums.iter().filter(|sum| *sum == highest).count() > 1,
            lot,
        }
    }

    fn verdict(&self, before: Moment, persons: u32, floor_permille: u16) -> Verdict {
        let turnout = self.answers(before).len() as u64;
        let enough = turnout * 1_000 >= u64::from(persons) * u64::from(floor_permille);
        match turnout > 0 && enough {
            true => Verdict::Chosen,
            false => Verdict::TooFewTookPart,
        }
    }

    /// An answer made of some numbers.
    fn answer_of(&self, raw: [u8; 5]) -> Answer {
        let choices = usize::from(self.choices);
        if self.method.ranks() {
            let mut named: Vec<u8> = Vec::new();
            let first = u8::from(self.method == Method::Election);
            for option in raw.iter().map(|number| first + number % self.choices) {
                if !named.contains(&option) {
                    named.push(option);
                }
            }
            return ranking(&named);
        }
        let mut each: Vec<u8> = raw[..choices].to_vec();
        match self.method {
            Method::Dots => {
                let mut left = 5;
                for dots in &mut each {
                    *dots = (*dots).min(left);
                    left -= *dots;
                }
            }
            Method::Approval => each.iter_mut().for_each(|one| *one %= 2),
            Method::TimePoll => each.iter_mut().for_each(|one| *one %= 3),
            _ => each.iter_mut().for_each(|one| *one %= 5),
        }
        scores(&each)
    }

    /// What does not fit it.
    fn no_answer(&self) -> Answer {
        match self.method {
            Method::RankedChoice => ranking(&[1, 2, 1]),
            Method::Election => ranking(&[0]),
            Method::Dots => scores(&[2, 2, 2]),
            Method::Score => scores(&[5, 0, 0]),
            Method::Approval => scores(&[0, 1, 2, 0]),
            _ => scores(&[1, 3]),
        }
    }
}

/// All of them.
struct Model(Vec<Asked>);

impl Model {
    /// Six questions that are open, of two authors, and eight persons.
    fn ask() -> Self {
        TestRules::set(RULES);
        set_terms(LIFE, |terms| {
            terms.voting_millis = 36 * HOUR;
            terms.window_millis = 12 * HOUR;
            terms.floor_permille = 300;
        });
        join_until(MEMBERS);
        let mut all = Vec::new();
        for (index, (method, options, number)) in ASKED.into_iter().enumerate() {
            let id = next();
            let author = index as MemberId / 3;
            let asked = Decisions::ask(
                signed(author),
                LIFE,
                method,
                content("?"),
                Self::question(index),
                None,
            );
            assert_ok!(asked);
            let choices = options as u8 + u8::from(method == Method::RankedChoice);
            all.push(Asked {
                id,
                method,
                choices,
                seats: number,
                revision: 0,
                opens_at: 0,
                closes_at: 0,
                extensions: 0,
                log: Vec::new(),
                closed: None,
            });
        }
        let mut model = Self(all);
        model.0.iter_mut().for_each(Self::begin);
        until_open(0);
        model
    }

    fn question(index: usize) -> Question {
        let (_, options, number) = ASKED[index];
        question(&["Un", "Deux", "Trois", "Quatre"][..options], number)
    }

    /// A vote opens with the next day.
    fn begin(of: &mut Asked) {
        of.opens_at = (Clock::now() / DAY + 1) * DAY;
        of.closes_at = of.opens_at + 36 * HOUR;
        of.extensions = 0;
        of.log.clear();
    }

    fn persons(id: ProposalId) -> Option<crate::Electorate> {
        Decisions::proposal(id).unwrap().poll.unwrap().electorate
    }

    /// Whether it can be answered now by somebody.
    fn open_to(&self, index: usize, member: MemberId) -> bool {
        let of = &self.0[index];
        let since = People::good_since(member);
        let open = of.closed.is_none() && Clock::now() >= of.opens_at && Clock::now() < of.closes_at;
        let counted = Self::persons(of.id)
            .zip(since)
            .is_some_and(|(of, since)| since <= of.until);
        open && counted
    }

    /// Closes what is due, or has it go on; whether it was due.
    fn settle(&mut self, index: usize) -> bool {
        let now = Clock::now();
        let of = &mut self.0[index];
        let Some(electorate) = Self::persons(of.id) else {
            return false;
        };
        if of.closed.is_some() || now < of.closes_at {
            return false;
        }
        let verdict = |before| of.verdict(before, electorate.persons, 300);
        let (began, lot) = (of.closes_at - 12 * HOUR, TestLot::get());
        let (was, is) = (verdict(began), verdict(now));
        let chosen = |before| of.outcome(before, lot).chosen();
        let turned = was != is || (is == Verdict::Chosen && chosen(began) != chosen(now));
        if turned && of.extensions < 3 {
            of.extensions += 1;
            of.closes_at = now + 12 * HOUR;
            return true;
        }
        let outcome = (is == Verdict::Chosen).then(|| of.outcome(now, lot));
        of.closed = Some((now, is, outcome));
        true
    }

    fn live(&mut self, act: Act) {
        match act {
            Act::Block(millis, room) => {
                block_of(Clock::now() + millis, room);
                if room {
                    for index in 0..ASKED.len() {
                        self.settle(index);
                    }
                }
            }
            Act::Choose(member, index, raw, why) => {
                let answer = self.0[index].answer_of(raw);
                let good = self.open_to(index, member);
                let of = &mut self.0[index];
                let reason = reason("Parce que.").filter(|_| why);
                let result = Decisions::choose(signed(member), of.id, of.revision, answer.clone(), reason);
                assert_eq!(result.is_ok(), good, "{member} {answer:?} {result:?}");
                if good {
                    of.log.push((Clock::now(), member, Some((answer, why))));
                }
            }
            Act::Misunderstand(member, index) => {
                let of = &self.0[index];
                assert!(choose(member, of.id, of.no_answer()).is_err());
                assert!(vote(member, of.id, Choice::Agree).is_err());
            }
            Act::TakeBack(member, index) => {
                let answered = self.0[index].answers(Moment::MAX).contains_key(&member);
                let good = self.open_to(index, member) && answered;
                let of = &mut self.0[index];
                let result = take_back(member, of.id);
                assert_eq!(result.is_ok(), good, "{member} {result:?}");
                if good {
                    of.log.push((Clock::now(), member, None));
                }
            }
            Act::AskAnew(index) => self.ask_anew(index),
            Act::Close(index) => {
                let id = self.0[index].id;
                let extensions = self.0[index].extensions;
                let due = self.settle(index);
                let closed = Decisions::close(signed(0), id);
                // Opening is a step, too.
                assert!(closed.is_ok() || !due, "{extensions} {closed:?}");
            }
            Act::Lot(lot) => TestLot::set(lot),
            Act::Leave(member) => People::leave(member),
            Act::Come(member) => {
                if People::good_since(member).is_none() {
                    People::join(member, Kind::Person);
                }
            }
            Act::Fall(member) => People::fall(member),
        }
    }

    fn ask_anew(&mut self, index: usize) {
        let author = index as MemberId / 3;
        let of = &mut self.0[index];
        let young = Clock::now() < of.opens_at + 18 * HOUR;
        let good = of.closed.is_none() && young && of.revision < 16;
        let result = Decisions::ask_anew(signed(author), of.id, content("??"), Self::question(index));
        assert_eq!(result.is_ok(), good, "{result:?}");
        if good {
            of.revision += 1;
            Self::begin(of);
        }
    }

    /// What is kept and shown is what the list says.
    fn compare(&self) {
        for of in &self.0 {
            let view = Decisions::proposal(of.id).unwrap();
            let poll = view.poll.unwrap();
            let times = (poll.revision, poll.opens_at, poll.closes_at, poll.extensions);
            assert_eq!(times, (of.revision, of.opens_at, of.closes_at, of.extensions));
            let all = Moment::MAX;
            assert_eq!(view.counts, Some(of.counts(all)));
            assert_eq!(view.tally, Tally::default());
            let answers = of.answers(all);
            let shown = Decisions::answers(of.id, None, 99).into_iter();
            let shown: BTreeMap<_, _> = shown
                .map(|view| (view.member, (view.answer, view.reason.is_some())))
                .collect();
            let kept = |(at, ..): &(Moment, _, _)| Clock::now() < at + RULES.ballots_millis;
            assert!(
                shown == answers || !of.closed.as_ref().is_none_or(kept),
                "{shown:?} {answers:?}"
            );
            match &of.closed {
                Some((_, verdict, outcome)) => {
                    assert_eq!((view.verdict, &view.outcome), (Some(*verdict), outcome));
                    assert_eq!(&crate::Outcomes::<Test>::get(of.id), outcome);
                    assert_eq!(poll.stage, Stage::Decided);
                }
                None => {
                    let persons = poll.electorate.map(|electorate| electorate.persons);
                    let verdict = persons.map(|persons| of.verdict(all, persons, 300));
                    assert_eq!(view.verdict, verdict);
                    let outcome = (!answers.is_empty()).then(|| of.outcome(all, [0; 32]));
                    assert_eq!(view.outcome, outcome);
                    assert_eq!(poll.stage, Stage::Voting);
                }
            }
        }
    }

    /// All comes to an end, and nothing is left but what came out.
    fn end(mut self) {
        for _ in 0..16 {
            self.live(Act::Block(15 * HOUR, true));
            self.compare();
        }
        assert!(self.0.iter().all(|of| of.closed.is_some()));
        assert_eq!(CountsBefore::<Test>::iter().count(), 0);
        for _ in 0..16 {
            pass(15 * HOUR);
        }
        (0..9).for_each(|_| pass(SECOND));
        assert_eq!(
            (Ballots::<Test>::iter().count(), Reasons::<Test>::iter().count()),
            (0, 0)
        );
        assert_eq!((OpenVotes::<Test>::get(), Voids::<Test>::iter().count()), (0, 0));
    }
}

proptest! {
    #![proptest_config(lives())]

    #[test]
    fn answers_follow_the_model(acts in prop::collection::vec(act(), 60..=140)) {
        mock::run(|| {
            let mut model = Model::ask();
            for act in acts {
                model.live(act);
                model.compare();
                Decisions::check_invariants().unwrap();
            }
            model.end();
        });
    }
}
