// SPDX-License-Identifier: AGPL-3.0-or-later
use super::*;

mod of_answers;

fn ballot(member: MemberId, choice: Choice, seconds: u32) -> Ballot {
    Ballot {
        member,
        choice,
        voices: 1,
        reason: None,
        seconds,
    }
}

fn export(method: Method, choices: &[Choice], verdict: Verdict) -> Export {
    let mut tally = Tally::default();
    let ballots = choices.iter().zip(0..).map(|(choice, member)| {
        match choice {
            Choice::Agree => tally.agree += 1,
            Choice::Abstain => tally.abstain += 1,
            Choice::Disagree => tally.disagree += 1,
            Choice::Block => tally.block += 1,
        }
        ballot(member, *choice, 1)
    });
    let ballots = ballots.collect();
    Export {
        genesis: H256([1; 32]),
        block: 7,
        proposal: 3,
        revision: 0,
        title: "Un puits".into(),
        method,
        terms: Terms {
            discussion_millis: 0,
            voting_millis: 1,
            window_millis: 0,
            delay_millis: 0,
            approval_permille: 667,
            floor_permille: 250,
        },
        opens_at: 1,
        closes_at: 2,
        extensions: 0,
        electorate: Some(Electorate {
            day: 1,
            persons: 10,
            until: 1,
            votes_until: 9,
        }),
        closure: Some(Closure { at: 2, verdict }),
        tally,
        verdict: Some(verdict),
        delegations: Some(vec![]),
        ballots,
        question: None,
        answers: None,
        counts: None,
        outcome: None,
    }
}

/// 1 and 2 chose 0, who chose 3; 3 disagrees for 0 and those behind him but 2, who agrees, as do 4 and 5.
fn delegated() -> Export {
    use Choice::{Agree, Disagree};
    let mut export = export(Method::Majority, &[], Verdict::TooFewAgreed);
    export.ballots = vec![
        ballot(2, Agree, 0),
        ballot(3, Disagree, 0),
        ballot(4, Agree, 0),
        ballot(5, Agree, 0),
    ];
    export.ballots[1].voices = 3;
    export.tally = Tally {
        agree: 3,
        disagree: 3,
        ..Tally::default()
    };
    let delegation = |(member, delegate)| Delegation { member, delegate };
    export.delegations = Some([(0, 3), (1, 0), (2, 0)].map(delegation).to_vec());
    export
}

#[test]
fn who_delegates_is_counted_with_the_nearest_above_him_who_votes() {
    let good = delegated();
    let recount = good.recount().unwrap();
    assert!(recount.same, "{recount:?}");
    let text = serde_json::to_string(&good).unwrap();
    assert_eq!(serde_json::from_str::<Export>(&text).unwrap(), good);

    let mut heavy = good.clone();
    heavy.ballots[2].voices = 2;
    heavy.ballots[1].voices = 2;
    let recount = heavy.recount().unwrap();
    let misweighed = |member, counted, found| Misweighed {
        member,
        counted,
        found,
    };
    assert_eq!(recount.voices, [misweighed(3, 3, 2), misweighed(4, 1, 2)]);
    // The counts are those of the chain all the same: the ballots alone tell.
    assert!(recount.tally == heavy.tally && !recount.same);

    let mut fewer = good.clone();
    fewer.delegations.as_mut().unwrap().remove(0);
    let recount = fewer.recount().unwrap();
    assert_eq!((recount.tally.disagree, recount.same), (1, false));
    assert_eq!(recount.verdict, Some(Verdict::Passed));
}

#[test]
fn delegations_that_cannot_be_are_told() {
    let told = |change: &dyn Fn(&mut Export)| {
        let mut export = delegated();
        change(&mut export);
        export.recount()
    };
    let add = |export: &mut Export, member, delegate| {
        export
            .delegations
            .as_mut()
            .unwrap()
            .push(Delegation { member, delegate });
    };
    assert_eq!(
        told(&|export| add(export, 1, 4)),
        Err(ExportFault::DelegatesTwice(1))
    );
    assert_eq!(
        told(&|export| add(export, 3, 1)),
        Err(ExportFault::DelegationCircle(0))
    );
    assert_eq!(
        told(&|export| export.method = Method::Consent),
        Err(ExportFault::NoDelegations)
    );
    assert_eq!(
        told(&|export| export.delegations = None),
        Err(ExportFault::DelegationsGone)
    );
}

#[test]
fn where_nobody_speaks_for_others_it_does_not_matter_that_delegations_are_kept_no_longer() {
    use Choice::{Agree, Disagree};
    let mut old = export(Method::Majority, &[Agree, Agree, Disagree], Verdict::Passed);
    old.delegations = None;
    assert!(old.recount().unwrap().same);
    // Where they are kept and there are none, nobody speaks for others.
    old.ballots[0].voices = 2;
    old.delegations = Some(vec![]);
    assert!(!old.recount().unwrap().same);
}

/// Chance that is the same on every run (xorshift64*, Vigna 2016).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as u32 % bound
    }
}

/// A vote among so many persons by delegations and ballots of chance, counted here in the plainest way: step by step, for
/// each person, by a table of who chose whom and who says what.
struct Vote {
    chose: Vec<Option<u32>>,
    says: Vec<Option<Choice>>,
}

impl Vote {
    fn by(chance: &mut Chance) -> Self {
        let persons = 1 + chance.below(24);
        let mut vote = Self {
            chose: vec![None; persons as usize],
            says: vec![None; persons as usize],
        };
        for _ in 0..2 * persons {
            let (member, to) = (chance.below(persons), chance.below(persons));
            let former = vote.chose[member as usize].replace(to);
            if !(0..persons).all(|person| vote.steps(person).is_some_and(|steps| steps <= 5)) {
                vote.chose[member as usize] = former;
            }
        }
        for says in &mut vote.says {
            *says = match chance.below(6) {
                0 => Some(Choice::Agree),
                1 => Some(Choice::Disagree),
                2 => Some(Choice::Abstain),
                _ => None,
            };
        }
        vote
    }

    /// How many stand above a person; nothing in a circle.
    fn steps(&self, person: u32) -> Option<usize> {
        let mut at = person;
        for steps in 0..=self.chose.len() {
            match self.chose[at as usize] {
                None => return Some(steps),
                Some(above) => at = above,
            }
        }
        None
    }

    /// Whose ballot counts for each.
    fn speakers(&self) -> Vec<Option<u32>> {
        let speaker = |person: usize| {
            let mut at = person as u32;
            loop {
                if self.says[at as usize].is_some() {
                    return Some(at);
                }
                at = self.chose[at as usize]?;
            }
        };
        (0..self.chose.len()).map(speaker).collect()
    }

    fn export(&self) -> Export {
        let mut file = export(Method::Majority, &[], Verdict::Published);
        let speakers = self.speakers();
        let persons = 0..self.chose.len();
        let mut ballots: Vec<_> = persons
            .clone()
            .filter_map(|member| {
                let voices = speakers.iter().filter(|one| **one == Some(member as u32));
                Some(Ballot {
                    voices: voices.count() as u32,
                    ..ballot(member as u32, self.says[member]?, 0)
                })
            })
            .collect();
        for ballot in &ballots {
            match ballot.choice {
                Choice::Agree => file.tally.agree += ballot.voices,
                Choice::Disagree => file.tally.disagree += ballot.voices,
                _ => file.tally.abstain += ballot.voices,
            }
        }
        let delegation = |member: usize| {
            Some(Delegation {
                member: member as u32,
                delegate: self.chose[member]?,
            })
        };
        // The order in which a node gives them says nothing.
        ballots.reverse();
        file.delegations = Some(persons.filter_map(delegation).collect());
        file.ballots = ballots;
        let electorate = file.electorate.as_mut().unwrap();
        electorate.persons = self.chose.len() as u32;
        let verdict = judge(file.method, &file.terms, &file.tally, electorate.persons);
        file.verdict = Some(verdict);
        file.closure = Some(Closure { at: 2, verdict });
        file
    }
}

#[test]
fn any_forest_is_counted_as_by_hand_and_no_changed_voice_or_delegation_goes_unseen() {
    let mut chance = Chance(0x5EED);
    let (mut seen, mut harmless) = (0, 0);
    for round in 0..3_000 {
        let vote = Vote::by(&mut chance);
        let file = vote.export();
        let recount = file.recount().unwrap();
        assert!(
            recount.same && recount.tally == file.tally,
            "round {round}: {file:?}"
        );
        if file.ballots.is_empty() {
            continue;
        }

        // A voice more or less.
        let mut changed = file.clone();
        let place = chance.below(file.ballots.len() as u32) as usize;
        let ballot = &mut changed.ballots[place];
        ballot.voices = match chance.below(2) {
            0 => ballot.voices + 1,
            _ => ballot.voices - 1,
        };
        let recount = changed.recount().unwrap();
        assert!(!recount.same, "round {round}: {changed:?}");
        assert_eq!(
            recount.voices,
            [Misweighed {
                member: file.ballots[place].member,
                counted: file.ballots[place].voices,
                found: changed.ballots[place].voices,
            }]
        );

        // A delegation put in, taken out, or to another: what speaks for somebody then is seen.
        let persons = vote.chose.len() as u32;
        let mut other = Vote {
            chose: vote.chose.clone(),
            says: vote.says.clone(),
        };
        let member = chance.below(persons) as usize;
        other.chose[member] = match chance.below(3) {
            0 => None,
            _ => Some(chance.below(persons)),
        };
        let delegation = |member: u32| {
            Some(Delegation {
                member,
                delegate: other.chose[member as usize]?,
            })
        };
        let changed = Export {
            delegations: Some((0..persons).filter_map(delegation).collect()),
            ..file.clone()
        };
        let steps: Vec<_> = (0..persons).map(|person| other.steps(person)).collect();
        match changed.recount() {
            Err(ExportFault::DelegationCircle(_)) => assert!(steps.contains(&None), "round {round}"),
            Err(ExportFault::DelegationTooLong(_)) => {
                assert!(steps.iter().flatten().any(|steps| *steps > 5), "round {round}");
            }
            Err(fault) => panic!("round {round}: {fault:?}"),
            Ok(recount) => {
                let voices = |vote: &Vote| {
                    let mut speakers: Vec<_> = vote.speakers().into_iter().flatten().collect();
                    speakers.sort_unstable();
                    speakers
                };
                let unchanged = voices(&vote) == voices(&other);
                assert_eq!(recount.same, unchanged, "round {round}: {changed:?}");
                seen += u32::from(!unchanged);
                harmless += u32::from(unchanged);
            }
        }
    }
    assert!(
        seen > 300 && harmless > 300,
        "{seen} seen, {harmless} that change nothing"
    );
}

#[test]
fn counting_again_comes_to_what_the_chain_found() {
    use Choice::{Abstain, Agree, Block, Disagree};
    let cases: [(Method, &[Choice], Verdict); 6] = [
        (Method::Majority, &[Agree, Agree, Disagree], Verdict::Passed),
        (
            Method::Majority,
            &[Agree, Disagree, Abstain],
            Verdict::TooFewAgreed,
        ),
        (Method::Majority, &[Agree, Agree], Verdict::TooFewTookPart),
        (
            Method::Supermajority,
            &[Agree, Agree, Disagree],
            Verdict::TooFewAgreed,
        ),
        (Method::Consent, &[Agree, Agree, Block], Verdict::Passed),
        (Method::Count, &[], Verdict::Published),
    ];
    for (method, choices, verdict) in cases {
        let export = export(method, choices, verdict);
        let recount = export.recount().unwrap();
        assert!(recount.same, "{method:?} {choices:?}: {recount:?}");
        let text = serde_json::to_string(&export).unwrap();
        assert_eq!(serde_json::from_str::<Export>(&text).unwrap(), export);
    }
}

#[test]
fn what_the_chain_did_not_find_is_seen() {
    use Choice::{Agree, Disagree};
    let good = export(Method::Majority, &[Agree, Agree, Disagree], Verdict::Passed);
    let mut counted = good.clone();
    counted.tally.agree = 3;
    assert!(!counted.recount().unwrap().same);
    let judged = export(Method::Majority, &[Agree, Disagree, Disagree], Verdict::Passed);
    let recount = judged.recount().unwrap();
    assert_eq!(
        (recount.same, recount.verdict),
        (false, Some(Verdict::TooFewAgreed))
    );
    let mut crowded = good.clone();
    crowded.electorate = Some(Electorate {
        day: 1,
        persons: 2,
        until: 1,
        votes_until: 9,
    });
    assert!(!crowded.recount().unwrap().same, "more voted than can");
}

#[test]
fn a_block_stands_only_where_a_ballot_bears_it_out() {
    use Choice::{Agree, Block};
    let mut export = export(Method::Consent, &[Agree, Agree, Block], Verdict::Blocked);
    export.tally.standing = vec![2];
    assert!(export.recount().unwrap().same);
    export.tally.standing = vec![1];
    let recount = export.recount().unwrap();
    assert_eq!((recount.same, recount.verdict), (false, Some(Verdict::Passed)));
}

#[test]
fn what_cannot_be_counted_is_told() {
    use Choice::{Agree, Block};
    let mut twice = export(Method::Majority, &[Agree, Agree, Agree], Verdict::Passed);
    twice.ballots[2].member = 0;
    assert_eq!(twice.recount(), Err(ExportFault::Twice(0)));
    let blocks = export(Method::Majority, &[Agree, Agree, Block], Verdict::Passed);
    assert_eq!(blocks.recount(), Err(ExportFault::NoBlocks(2)));
    let mut removed = export(Method::Majority, &[Agree, Agree, Agree], Verdict::Passed);
    removed.ballots.clear();
    assert_eq!(removed.recount(), Err(ExportFault::Removed));
    let mut contradiction = export(Method::Majority, &[Agree, Agree, Agree], Verdict::Passed);
    contradiction.verdict = Some(Verdict::TooFewAgreed);
    assert_eq!(contradiction.recount(), Err(ExportFault::Contradiction));
}
