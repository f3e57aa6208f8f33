// SPDX-License-Identifier: AGPL-3.0-or-later
//! Benchmarks of every call and of each step that time takes, in their worst case: longest texts, a vote that nobody opened
//! yet, its last window, a block that is lifted with its reason.

use super::*;
use alloc::{boxed::Box, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{fungible::Mutate, EnsureOrigin, Get},
    weights::WeightMeter,
    BoundedVec,
};
use frame_system::RawOrigin;
use opensystem_traits::{commons_account, queue::Chronological, Moment};
use sp_core::H256;
use sp_runtime::Saturating;

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: frame_system::Config> {
    /// Sets the clock.
    fn set_clock(now: Moment);
    /// The account of a person of this number, in good standing since the beginning.
    fn person(number: u32) -> T::AccountId;
    /// A call of about this length that a decision can make by supermajority, and its area. 1 to 512.
    fn action(kib: u32) -> (AreaId, T::RuntimeCall);
}

const NOW: Moment = 4_000_000_000_000;
const DAY: Moment = 86_400_000;
const AUTHOR: u32 = 7;
/// A text of this length is a preimage.
const KIB: u32 = 64;

fn content() -> Content {
    Content {
        title: BoundedVec::truncate_from(vec![b't'; MAX_TITLE_BYTES as usize]),
        text: BoundedVec::truncate_from(vec![b't'; MAX_TEXT_BYTES as usize]),
        document: Some(Document {
            hash: H256::repeat_byte(7),
            uri: BoundedVec::truncate_from(vec![b'u'; MAX_URI_BYTES as usize]),
        }),
    }
}

fn reason() -> Reason {
    BoundedVec::truncate_from(vec![b'r'; MAX_REASON_BYTES as usize])
}

/// An ecosystem with its areas, sixteen days behind it, and an author.
fn begin<T: Config>() -> T::AccountId {
    T::BenchmarkHelper::set_clock(NOW);
    for (id, area) in areas::founding_areas(DAY) {
        Areas::<T>::insert(id, area);
    }
    let today = u32::try_from(NOW.div_euclid(T::DayMillis::get())).unwrap_or(u32::MAX);
    let days: Vec<Electorate> = (0..DAYS_KEPT)
        .rev()
        .map(|back| Electorate {
            day: today.saturating_sub(back),
            persons: 1_000,
            until: NOW,
            votes_until: Moment::MAX,
        })
        .collect();
    Days::<T>::put(BoundedVec::truncate_from(days));
    T::BenchmarkHelper::person(AUTHOR)
}

fn idea<T: Config>(author: &T::AccountId) -> ProposalId {
    let id = NextId::<T>::get();
    Pallet::<T>::do_publish_idea(author, areas::FIRST_FREE, content(), None)
        .expect("an author has places; qed");
    id
}

/// A proposal with an action, as it was brought in.
fn proposed<T: Config>(author: &T::AccountId, kib: u32) -> ProposalId {
    let (area, call) = T::BenchmarkHelper::action(kib);
    let about = idea::<T>(author);
    let id = NextId::<T>::get();
    let call = Some(call);
    Pallet::<T>::do_propose(author, area, Method::Supermajority, content(), Some(about), call)
        .expect("the action can be decided; qed");
    id
}

/// The same, whose time of voting is over now, and that nobody opened: all agreed, and as many blocks stand as can, of people
/// who have left.
fn voted<T: Config>(author: &T::AccountId, kib: u32) -> ProposalId {
    let id = proposed::<T>(author, kib);
    Polls::<T>::mutate(id, |poll| {
        if let Some(poll) = poll {
            poll.opens_at =
                NOW.saturating_sub(T::DayMillis::get().saturating_mul(DAYS_KEPT.saturating_sub(1).into()));
            poll.closes_at = NOW;
            poll.method = Method::Consent;
            poll.extensions = MAX_EXTENSIONS;
        }
    });
    let gone: Vec<u32> = (0..MAX_STANDING)
        .map(|number| number.saturating_add(1_000_000))
        .collect();
    let tally = Tally {
        agree: 900,
        disagree: 1,
        standing: BoundedVec::truncate_from(gone),
        ..Tally::default()
    };
    Tallies::<T>::insert(current_box(id), tally);
    id
}

/// The same, which closes in a moment: nobody voted in its last window yet.
fn closing<T: Config>(author: &T::AccountId) -> ProposalId {
    let id = voted::<T>(author, KIB);
    Polls::<T>::mutate(id, |poll| {
        if let Some(poll) = poll {
            poll.closes_at = NOW.saturating_add(1);
        }
    });
    id
}

fn current_box(proposal: ProposalId) -> BallotBox {
    BallotBox {
        proposal,
        revision: 0,
    }
}

/// The same; the author blocks, with a reason.
fn blocked<T: Config>(author: &T::AccountId) -> ProposalId {
    let id = closing::<T>(author);
    Ballots::<T>::insert(current_box(id), AUTHOR, BLOCK);
    Reasons::<T>::insert(current_box(id), AUTHOR, reason());
    let block = Block {
        number: 0,
        seconds: 0,
    };
    Blocks::<T>::insert(current_box(id), AUTHOR, block);
    Tallies::<T>::mutate(current_box(id), |tally| tally.block = 1);
    id
}

/// A question, and how it is asked.
fn question(options: u8, number: u8) -> Question {
    let line = |option: u8| {
        let mut line = vec![b'o'; MAX_TITLE_BYTES as usize];
        line.iter_mut()
            .for_each(|byte| *byte = byte.saturating_sub(option));
        BoundedVec::truncate_from(line)
    };
    Question {
        options: BoundedVec::truncate_from((0..options).map(line).collect()),
        number,
    }
}

/// A question as it was brought in.
fn asked<T: Config>(author: &T::AccountId, method: Method, question: Question) -> ProposalId {
    let about = idea::<T>(author);
    let id = NextId::<T>::get();
    Pallet::<T>::do_ask(
        author,
        areas::FIRST_FREE,
        method,
        content(),
        question,
        Some(about),
    )
    .expect("a question that can be asked; qed");
    id
}

/// Counts of an election of six in which every ranking was given: one leads with less than half, the others are the same in every
/// respect, so that all the ways a lot could fall among them are tried.
fn all_rankings(leader: u8) -> Counts {
    let leads =
        |index: u32| ranking::ranking_at(6, index).is_some_and(|named| named.first() == Some(&leader));
    let given = |index: u32| if leads(index) { 1_400 } else { 1_000 };
    let rankings: Vec<u32> = (0..MAX_RANKINGS).map(given).collect();
    Counts::Rankings {
        ballots: rankings.iter().fold(0, |sum, one| sum.saturating_add(*one)),
        options: 6,
        rankings: BoundedVec::truncate_from(rankings),
    }
}

/// An election that nobody opened, whose time of voting is over, and in whose last window people voted.
fn election<T: Config>(author: &T::AccountId) -> ProposalId {
    let id = asked::<T>(author, Method::Election, question(6, 1));
    Polls::<T>::mutate(id, |poll| {
        if let Some(poll) = poll {
            poll.opens_at =
                NOW.saturating_sub(T::DayMillis::get().saturating_mul(DAYS_KEPT.saturating_sub(1).into()));
            poll.closes_at = NOW;
            poll.extensions = MAX_EXTENSIONS;
            poll.at_window = Some(Verdict::Chosen);
        }
    });
    OptionCounts::<T>::insert(current_box(id), all_rankings(0));
    CountsBefore::<T>::insert(current_box(id), all_rankings(1));
    id
}

/// The same, which closes in a moment; the author answered, with a reason, and nobody yet in its last window.
fn answered<T: Config>(author: &T::AccountId) -> ProposalId {
    let id = election::<T>(author);
    Polls::<T>::mutate(id, |poll| {
        if let Some(poll) = poll {
            poll.closes_at = NOW.saturating_add(1);
            poll.at_window = None;
        }
    });
    CountsBefore::<T>::remove(current_box(id));
    let ballot = Ballot::Chosen {
        answer: ranked(&[6, 5, 4, 3, 2, 1]),
        with_reason: true,
    };
    Ballots::<T>::insert(current_box(id), AUTHOR, ballot);
    Reasons::<T>::insert(current_box(id), AUTHOR, reason());
    id
}

fn ranked(options: &[u8]) -> Answer {
    Answer::Ranking(BoundedVec::truncate_from(options.to_vec()))
}

const BLOCK: Ballot = Ballot::Cast {
    choice: Choice::Block,
    with_reason: true,
    voices: 1,
};

/// Where people delegate.
const AREA: AreaId = areas::FIRST_FREE;
/// How many stand behind who delegates, and all that are counted of him with them.
const BEHIND: u32 = 100_000;
const VOICES: u32 = BEHIND + 1;

/// A person whose voice goes on by so many steps; he and all those to whom it goes changed their place every day.
fn chain<T: Config>(first: u32, steps: u32) {
    let today = Days::<T>::get().last().map_or(0, |last| last.day);
    for step in 0..=steps {
        let member = first.saturating_add(step);
        T::BenchmarkHelper::person(member);
        let mut node = Delegates::<T>::get(AREA, member);
        let mut behind = Behind::default();
        behind.iter_mut().take(step as usize).for_each(|count| *count = 1);
        let place = Place {
            since: 0,
            delegate: (step < steps).then(|| member.saturating_add(1)),
            behind,
        };
        for back in (1..=DAYS_OF_DELEGATIONS).rev() {
            node.put(place, today.saturating_sub(back));
        }
        let ends_at = NOW.saturating_add(DAY);
        if place.delegate.is_some() {
            node.ends_at = Some(ends_at);
            let bit = 1u64.checked_shl(AREA.into()).unwrap_or(0);
            DelegatesIn::<T>::mutate(member, |of| of.areas |= bit);
            Delegators::<T>::mutate(AREA, |count| *count = count.saturating_add(1));
            Endings::<T>::insert(delegation::Ending::Delegation(AREA, member).key(ends_at), ());
        }
        Delegates::<T>::insert(AREA, member, node);
    }
}

/// A vote that closes in a moment and in which delegations count: `steps` above the author is who votes for him.
fn delegated<T: Config>(author: &T::AccountId, steps: u32) -> ProposalId {
    let id = closing::<T>(author);
    chain::<T>(AUTHOR, steps);
    let today = Days::<T>::get().last().map_or(0, |last| last.day);
    for step in 0..=steps {
        // As it was on the vote's first day.
        Delegates::<T>::mutate(AREA, AUTHOR.saturating_add(step), |node| {
            let mut place = node.now();
            if step == 0 {
                place.behind = [0, 0, 0, 0, BEHIND];
            }
            node.put(place, today.saturating_sub(DAYS_OF_DELEGATIONS));
            for back in (0..DAYS_OF_DELEGATIONS).rev() {
                node.put(place, today.saturating_sub(back));
            }
        });
    }
    Polls::<T>::mutate(id, |poll| {
        if let Some(poll) = poll {
            poll.method = Method::Supermajority;
            poll.delegations = Some(AREA);
        }
    });
    if steps > 0 {
        let ballot = Ballot::Cast {
            choice: Choice::Agree,
            with_reason: true,
            voices: VOICES.saturating_add(steps),
        };
        Ballots::<T>::insert(current_box(id), AUTHOR.saturating_add(steps), ballot);
    }
    Tallies::<T>::mutate(current_box(id), |tally| {
        tally.agree = VOICES.saturating_add(steps)
    });
    id
}

/// The same proposal, closed and over.
fn over<T: Config>(id: ProposalId) -> ProposalId {
    Polls::<T>::mutate(id, |poll| {
        if let Some(poll) = poll {
            poll.closure = Some(Closure {
                at: NOW,
                verdict: Verdict::Passed,
            });
            poll.stage = Stage::Enacted { at: NOW };
        }
    });
    let conclusion = Conclusion {
        review_at: Some(NOW.saturating_add(DAY)),
        ..due()
    };
    Conclusions::<T>::insert(id, conclusion);
    id
}

/// What was said of a proposal whose review date has come.
fn due() -> Conclusion {
    Conclusion {
        statement: statement(),
        at: NOW,
        review_at: Some(NOW),
        reopened_as: None,
    }
}

fn statement() -> Text {
    BoundedVec::truncate_from(vec![b's'; MAX_TEXT_BYTES as usize])
}

fn stage<T: Config>(id: ProposalId) -> Option<Stage> {
    Polls::<T>::get(id).map(|poll| poll.stage)
}

fn set_stage<T: Config>(id: ProposalId, stage: Stage) {
    Polls::<T>::mutate(id, |poll| {
        if let Some(poll) = poll {
            poll.stage = stage;
        }
    });
}

const FAILED: Stage = Stage::Failed {
    at: 0,
    error: sp_runtime::DispatchError::BadOrigin,
};

fn step<T: Config>(id: ProposalId) {
    let key = Chronological::new(NOW, id.into());
    Agenda::<T>::insert(key, ());
    Agenda::<T>::remove(key);
    let taken = Pallet::<T>::take_step(id, Polls::<T>::get(id), NOW, NOW, &mut WeightMeter::new());
    assert_eq!(taken, agenda::Step::Taken);
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn publish_idea() {
        let who = begin::<T>();
        let about = idea::<T>(&who);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), areas::FIRST_FREE, content(), Some(about));

        assert!(Proposals::<T>::contains_key(about.saturating_add(1)));
    }

    /// `k`: KiB of the action.
    #[benchmark]
    fn propose(k: Linear<1, 512>) {
        let who = begin::<T>();
        let about = idea::<T>(&who);
        let (area, call) = T::BenchmarkHelper::action(k);
        let action = Some(Box::new(call));

        #[extrinsic_call]
        _(
            RawOrigin::Signed(who),
            area,
            Method::Supermajority,
            content(),
            Some(about),
            action,
        );

        assert!(Polls::<T>::contains_key(about.saturating_add(1)));
    }

    /// `k`: KiB of the action.
    #[benchmark]
    fn amend(k: Linear<1, 512>) {
        let who = begin::<T>();
        let id = proposed::<T>(&who, KIB);
        let (_, call) = T::BenchmarkHelper::action(k);
        let action = Some(Box::new(call));

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id, content(), action);

        assert_eq!(Polls::<T>::get(id).map(|poll| poll.revision), Some(1));
    }

    #[benchmark]
    fn withdraw() {
        let who = begin::<T>();
        let id = proposed::<T>(&who, KIB);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert_eq!(stage::<T>(id), Some(Stage::Withdrawn { at: NOW }));
    }

    /// `d`: steps from who votes up to the one who votes for him, none of whom between them does.
    #[benchmark]
    fn vote(d: Linear<0, MAX_STEPS>) {
        let who = begin::<T>();
        let id = delegated::<T>(&who, d);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id, 0, Choice::Disagree, Some(reason()));

        assert_eq!(
            Tallies::<T>::get(current_box(id)).disagree,
            VOICES.saturating_add(1)
        );
    }

    /// By consent, and what was a block before.
    #[benchmark]
    fn vote_for_himself() {
        let who = begin::<T>();
        let id = blocked::<T>(&who);

        #[extrinsic_call]
        vote(RawOrigin::Signed(who), id, 0, Choice::Agree, Some(reason()));

        assert_eq!(Tallies::<T>::get(current_box(id)).agree, 901);
    }

    /// `d`: as for a vote.
    #[benchmark]
    fn take_back(d: Linear<0, MAX_STEPS>) {
        let who = begin::<T>();
        let id = delegated::<T>(&who, d);
        Pallet::<T>::do_vote(&who, id, 0, Choice::Disagree, Some(reason())).expect("he can vote; qed");

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert_eq!(Tallies::<T>::get(current_box(id)).disagree, 1);
    }

    /// By consent, a block.
    #[benchmark]
    fn take_back_his_own() {
        let who = begin::<T>();
        let id = blocked::<T>(&who);

        #[extrinsic_call]
        take_back(RawOrigin::Signed(who), id);

        assert_eq!(Tallies::<T>::get(current_box(id)).block, 0);
    }

    /// Sixteen options, as long as can be.
    #[benchmark]
    fn ask() {
        let who = begin::<T>();
        let about = idea::<T>(&who);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(who),
            areas::FIRST_FREE,
            Method::Score,
            content(),
            question(16, 10),
            Some(about),
        );

        assert!(Questions::<T>::contains_key(about.saturating_add(1)));
    }

    /// In its last window, which can begin while it is young.
    #[benchmark]
    fn ask_anew() {
        let who = begin::<T>();
        let id = asked::<T>(&who, Method::Score, question(16, 10));
        let counts = Counts::none(Method::Score, 16);
        OptionCounts::<T>::insert(current_box(id), &counts);
        CountsBefore::<T>::insert(current_box(id), &counts);
        Polls::<T>::mutate(id, |poll| {
            if let Some(poll) = poll {
                poll.at_window = Some(Verdict::TooFewTookPart);
            }
        });

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id, content(), question(16, 9));

        assert_eq!(Polls::<T>::get(id).map(|poll| poll.revision), Some(1));
        assert!(!CountsBefore::<T>::contains_key(current_box(id)));
    }

    /// In an election, otherwise than before and with another reason, first in its last window.
    #[benchmark]
    fn choose() {
        let who = begin::<T>();
        let id = answered::<T>(&who);
        let answer = ranked(&[1, 2, 3, 4, 5, 6]);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id, 0, answer.clone(), Some(reason()));

        let ballot = Ballot::Chosen {
            answer,
            with_reason: true,
        };
        assert_eq!(Ballots::<T>::get(current_box(id), AUTHOR), Some(ballot));
        assert!(CountsBefore::<T>::contains_key(current_box(id)));
    }

    /// Of an election, first in its last window.
    #[benchmark]
    fn take_back_answer() {
        let who = begin::<T>();
        let id = answered::<T>(&who);

        #[extrinsic_call]
        take_back(RawOrigin::Signed(who), id);

        assert_eq!(Ballots::<T>::get(current_box(id), AUTHOR), None);
        assert!(CountsBefore::<T>::contains_key(current_box(id)));
    }

    /// Another one, as far away as can be.
    #[benchmark]
    fn delegate() {
        let who = begin::<T>();
        chain::<T>(AUTHOR, MAX_STEPS);
        let to = AUTHOR.saturating_add(100);
        chain::<T>(to, MAX_STEPS.saturating_sub(1));

        #[extrinsic_call]
        _(RawOrigin::Signed(who), AREA, to, None);

        let place = Delegates::<T>::get(AREA, AUTHOR).now();
        assert_eq!(place.delegate, Some(to));
    }

    #[benchmark]
    fn undelegate() {
        let who = begin::<T>();
        chain::<T>(AUTHOR, MAX_STEPS);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), AREA);

        assert_eq!(Delegates::<T>::get(AREA, AUTHOR).now().delegate, None);
    }

    #[benchmark]
    fn standing_lost() {
        begin::<T>();
        chain::<T>(AUTHOR, 1);

        #[block]
        {
            <Pallet<T> as opensystem_traits::OnStanding>::lost(AUTHOR, opensystem_traits::Kind::Person);
        }

        assert_ne!(DelegatesIn::<T>::get(AUTHOR).ending, 0);
    }

    #[benchmark]
    fn end_delegation() {
        begin::<T>();
        chain::<T>(AUTHOR, MAX_STEPS);
        <Pallet<T> as opensystem_traits::OnStanding>::lost(AUTHOR, opensystem_traits::Kind::Person);
        let key = delegation::Ending::Person(AUTHOR).key(NOW);

        #[block]
        {
            Pallet::<T>::end_entry(key);
        }

        assert!(!Endings::<T>::contains_key(key));
        assert_eq!(Delegates::<T>::get(AREA, AUTHOR).now().delegate, None);
    }

    #[benchmark]
    fn forget_delegation() {
        begin::<T>();
        let mut node = Delegates::<T>::get(AREA, AUTHOR);
        for day in 0..=DAYS_OF_DELEGATIONS {
            node.put(Place::default(), day);
        }
        Delegates::<T>::insert(AREA, AUTHOR, node);
        let key = delegation::Ending::Memory(AREA, AUTHOR).key(NOW);
        Endings::<T>::insert(key, ());

        #[block]
        {
            Pallet::<T>::end_entry(key);
        }

        assert!(!Delegates::<T>::contains_key(AREA, AUTHOR));
    }

    #[benchmark]
    fn close() {
        let who = begin::<T>();
        let id = voted::<T>(&who, KIB);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert!(matches!(stage::<T>(id), Some(Stage::Waiting { .. })));
    }

    /// Of an election, counted as it is and as it was before its last window.
    #[benchmark]
    fn close_answers() {
        let who = begin::<T>();
        let id = election::<T>(&who);

        #[extrinsic_call]
        close(RawOrigin::Signed(who), id);

        assert_eq!(stage::<T>(id), Some(Stage::Decided));
        assert!(Outcomes::<T>::contains_key(id));
    }

    /// Again, before a date that was given.
    #[benchmark]
    fn conclude() {
        let who = begin::<T>();
        let id = over::<T>(proposed::<T>(&who, KIB));
        let review_at = Some(NOW.saturating_add(1));

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id, statement(), review_at);

        let conclusion = Conclusions::<T>::get(id);
        assert_eq!(conclusion.and_then(|conclusion| conclusion.review_at), review_at);
    }

    /// With an action as long as one is kept.
    #[benchmark]
    fn reopen() {
        let who = begin::<T>();
        let id = over::<T>(proposed::<T>(&who, 1));
        Conclusions::<T>::insert(id, due());

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        let anew = Proposals::<T>::get(id.saturating_add(1)).expect("it was reopened; qed");
        assert!(anew.about == Some(id) && anew.action.is_some());
    }

    #[benchmark]
    fn reopen_question() {
        let who = begin::<T>();
        let id = over::<T>(asked::<T>(&who, Method::Score, question(16, 10)));
        Conclusions::<T>::insert(id, due());

        #[extrinsic_call]
        reopen(RawOrigin::Signed(who), id);

        assert!(Questions::<T>::contains_key(id.saturating_add(1)));
    }

    /// With as many as it takes, after its author said what came of it.
    #[benchmark]
    fn call_back() {
        let who = begin::<T>();
        let id = voted::<T>(&who, KIB);
        Pallet::<T>::do_close(id).expect("its time of voting is over; qed");
        Polls::<T>::mutate(id, |poll| {
            if let Some(poll) = poll {
                poll.callers = 1_000;
            }
        });
        Conclusions::<T>::insert(id, due());

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert_eq!(stage::<T>(id), Some(Stage::Voting));
        assert_eq!(Polls::<T>::get(id).map(|poll| poll.revision), Some(1));
        assert!(!Conclusions::<T>::contains_key(id));
    }

    #[benchmark]
    fn retry() {
        let who = begin::<T>();
        let id = proposed::<T>(&who, KIB);
        set_stage::<T>(id, FAILED);
        Polls::<T>::mutate(id, |poll| {
            if let Some(poll) = poll {
                poll.closure = Some(Closure {
                    at: NOW,
                    verdict: Verdict::Passed,
                });
            }
        });

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert_eq!(stage::<T>(id), Some(Stage::Waiting { from: NOW }));
    }

    #[benchmark]
    fn cancel() {
        let who = begin::<T>();
        let id = proposed::<T>(&who, KIB);
        let area = Proposals::<T>::get(id)
            .map(|proposal| proposal.area)
            .unwrap_or_default();
        let origin: T::RuntimeOrigin = Origin::Decision(area).into();

        #[extrinsic_call]
        _(origin, id);

        assert_eq!(stage::<T>(id), Some(Stage::Cancelled { at: NOW }));
    }

    #[benchmark]
    fn set_area() -> Result<(), BenchmarkError> {
        begin::<T>();
        let origin =
            EnsureDecision::<frame_support::traits::ConstU8<{ areas::AREAS }>>::try_successful_origin();
        let origin: T::RuntimeOrigin = origin.map_err(|()| BenchmarkError::Weightless)?;
        let area = Area {
            name: BoundedVec::truncate_from(vec![b'n'; areas::MAX_AREA_NAME_BYTES as usize]),
            terms: Terms::with_day(DAY),
            methods: BoundedVec::truncate_from(Method::ALL.to_vec()),
        };
        // That of the areas must have a way of deciding in common with each of the others.
        for id in 0..areas::MAX_AREAS {
            Areas::<T>::insert(id, &area);
        }

        #[extrinsic_call]
        _(origin, areas::AREAS, Some(area.clone()));

        assert_eq!(Areas::<T>::get(areas::AREAS), Some(area));
        Ok(())
    }

    #[benchmark]
    fn spend() -> Result<(), BenchmarkError> {
        let origin =
            EnsureDecision::<frame_support::traits::ConstU8<{ areas::COMMONS }>>::try_successful_origin();
        let origin: T::RuntimeOrigin = origin.map_err(|()| BenchmarkError::Weightless)?;
        let amount = BalanceOf::<T>::from(u32::MAX);
        T::Currency::set_balance(&commons_account(), amount.saturating_add(amount));
        let to: T::AccountId = account("newcomer", 0, 0);

        #[extrinsic_call]
        _(origin, to.clone(), amount);

        frame_system::Pallet::<T>::assert_last_event(Event::<T>::Spent { to, amount }.into());
        Ok(())
    }

    #[benchmark]
    fn second() {
        let who = begin::<T>();
        let other = T::BenchmarkHelper::person(AUTHOR.saturating_add(1));
        let id = blocked::<T>(&who);
        Tallies::<T>::mutate(current_box(id), |tally| {
            tally.standing.pop();
        });
        Blocks::<T>::mutate(current_box(id), AUTHOR, |block| {
            if let Some(block) = block {
                block.seconds = 1_000;
            }
        });
        let earlier = Second {
            blocker: AUTHOR,
            number: u32::MAX,
        };
        Seconds::<T>::insert(current_box(id), AUTHOR.saturating_add(1), earlier);

        #[extrinsic_call]
        _(RawOrigin::Signed(other), id, 0, AUTHOR);

        assert!(Tallies::<T>::get(current_box(id)).standing.contains(&AUTHOR));
    }

    #[benchmark]
    fn begin_day() {
        begin::<T>();
        Days::<T>::mutate(|days| {
            for electorate in days.iter_mut() {
                electorate.day = electorate.day.saturating_sub(1);
            }
        });

        #[block]
        {
            Pallet::<T>::begin_day();
        }

        let today = NOW.div_euclid(T::DayMillis::get());
        assert_eq!(
            Days::<T>::get().last().map(|last| u64::from(last.day)),
            Some(today)
        );
    }

    #[benchmark]
    fn step_open() {
        let who = begin::<T>();
        let id = voted::<T>(&who, KIB);
        Polls::<T>::mutate(id, |poll| {
            if let Some(poll) = poll {
                poll.closes_at = NOW.saturating_add(DAY);
            }
        });

        #[block]
        {
            step::<T>(id);
        }

        assert_eq!(stage::<T>(id), Some(Stage::Voting));
    }

    #[benchmark]
    fn step_close() {
        let who = begin::<T>();
        let id = voted::<T>(&who, KIB);

        #[block]
        {
            step::<T>(id);
        }

        assert!(matches!(stage::<T>(id), Some(Stage::Waiting { .. })));
    }

    #[benchmark]
    fn step_close_answers() {
        let who = begin::<T>();
        let id = election::<T>(&who);

        #[block]
        {
            step::<T>(id);
        }

        assert_eq!(stage::<T>(id), Some(Stage::Decided));
        assert!(Outcomes::<T>::contains_key(id));
    }

    #[benchmark]
    fn step_forget() {
        let who = begin::<T>();
        let id = idea::<T>(&who);
        Proposals::<T>::mutate(id, |idea| {
            if let Some(idea) = idea {
                idea.at = 0;
            }
        });

        #[block]
        {
            step::<T>(id);
        }

        assert!(!Proposals::<T>::contains_key(id));
    }

    #[benchmark]
    fn step_void() {
        let who = begin::<T>();
        let id = proposed::<T>(&who, KIB);
        set_stage::<T>(id, Stage::Enacted { at: 0 });

        #[block]
        {
            step::<T>(id);
        }

        assert!(Voids::<T>::contains_key(current_box(id)));
    }

    #[benchmark]
    fn step_lapse() {
        let who = begin::<T>();
        let id = proposed::<T>(&who, KIB);
        set_stage::<T>(id, FAILED);

        #[block]
        {
            step::<T>(id);
        }

        assert!(matches!(stage::<T>(id), Some(Stage::Lapsed { .. })));
    }

    /// `k`: KiB of the action. The action itself is measured along: it is charged by its own weight besides.
    #[benchmark]
    fn enact(k: Linear<1, 512>) {
        let who = begin::<T>();
        let id = proposed::<T>(&who, k);
        set_stage::<T>(id, Stage::Waiting { from: NOW });

        #[block]
        {
            step::<T>(id);
        }

        assert_eq!(stage::<T>(id), Some(Stage::Enacted { at: NOW }));
    }

    /// `n`: ballots with their reasons.
    #[benchmark]
    fn clear_ballots(n: Linear<1, { agenda::BALLOTS_AT_A_TIME }>) {
        let void = current_box(9);
        let block = Block {
            number: 0,
            seconds: 0,
        };
        for member in 0..n {
            Blocks::<T>::insert(void, member, block);
            Ballots::<T>::insert(void, member, BLOCK);
            Reasons::<T>::insert(void, member, reason());
        }
        Voids::<T>::insert(void, ());

        #[block]
        {
            Pallet::<T>::clear_ballots(frame_support::weights::Weight::MAX);
        }

        assert_eq!(Ballots::<T>::iter_prefix(void).count(), 0);
    }

    impl_benchmark_test_suite!(
        Pallet,
        sp_io::TestExternalities::new(crate::mock::genesis()),
        crate::mock::Test
    );
}
