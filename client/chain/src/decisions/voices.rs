// SPDX-License-Identifier: AGPL-3.0-or-later
//! Whose ballot counts for whom where people delegate, reckoned from the delegations and the ballots alone: from each person
//! up, to the first who votes. The chain comes to it otherwise, so that what both find is found twice.

use super::{Ballot, Delegation, ExportFault, MOST_STEPS};
use crate::model::MemberId;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A ballot that counts for as many persons as were counted, and for as many others as the chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Misweighed {
    pub member: MemberId,
    pub counted: u32,
    pub found: u32,
}

/// For how many persons each ballot counts, by who voted.
pub(super) fn weigh(
    ballots: &[Ballot],
    delegations: &[Delegation],
) -> Result<BTreeMap<MemberId, u32>, ExportFault> {
    let mut delegates = BTreeMap::new();
    for delegation in delegations {
        if delegates.insert(delegation.member, delegation.delegate).is_some() {
            return Err(ExportFault::DelegatesTwice(delegation.member));
        }
    }
    // Who votes speaks for himself.
    let mut voices: BTreeMap<_, _> = ballots.iter().map(|ballot| (ballot.member, 1u32)).collect();
    for member in delegates.keys() {
        let above = above(*member, &delegates)?;
        if voices.contains_key(member) {
            continue;
        }
        if let Some(speaker) = above.iter().find(|above| voices.contains_key(above)) {
            let count = voices.entry(*speaker).or_default();
            *count = count.saturating_add(1);
        }
    }
    Ok(voices)
}

/// Those above a person, nearest first: five at most.
fn above(member: MemberId, delegates: &BTreeMap<MemberId, MemberId>) -> Result<Vec<MemberId>, ExportFault> {
    let mut way = Vec::new();
    let mut next = delegates.get(&member);
    while let Some(above) = next {
        if way.len() >= MOST_STEPS || *above == member || way.contains(above) {
            return Err(match goes_round(member, delegates) {
                true => ExportFault::DelegationCircle(member),
                false => ExportFault::DelegationTooLong(member),
            });
        }
        way.push(*above);
        next = delegates.get(above);
    }
    Ok(way)
}

/// Whether the way up from a person comes to somebody twice.
fn goes_round(member: MemberId, delegates: &BTreeMap<MemberId, MemberId>) -> bool {
    let (mut seen, mut at) = (BTreeSet::from([member]), member);
    while let Some(above) = delegates.get(&at) {
        if !seen.insert(*above) {
            return true;
        }
        at = *above;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::Choice;

    fn ballots(of: &[MemberId]) -> Vec<Ballot> {
        let ballot = |member: &MemberId| Ballot {
            member: *member,
            choice: Choice::Agree,
            voices: 1,
            reason: None,
            seconds: 0,
        };
        of.iter().map(ballot).collect()
    }

    fn weighed(
        of: &[MemberId],
        delegations: &[(MemberId, MemberId)],
    ) -> Result<Vec<(u32, u32)>, ExportFault> {
        let delegation = |(member, delegate): &(MemberId, MemberId)| Delegation {
            member: *member,
            delegate: *delegate,
        };
        let delegations: Vec<_> = delegations.iter().map(delegation).collect();
        weigh(&ballots(of), &delegations).map(|voices| voices.into_iter().collect())
    }

    #[test]
    fn a_voice_goes_up_to_the_first_who_votes() {
        // 1 and 2 chose 3, who chose 4, who chose 5.
        let forest = [(1, 3), (2, 3), (3, 4), (4, 5)];
        assert_eq!(weighed(&[5], &forest), Ok(vec![(5, 5)]));
        assert_eq!(weighed(&[5, 3], &forest), Ok(vec![(3, 3), (5, 2)]));
        assert_eq!(weighed(&[5, 3, 1], &forest), Ok(vec![(1, 1), (3, 2), (5, 2)]));
        assert_eq!(weighed(&[1, 9], &forest), Ok(vec![(1, 1), (9, 1)]));
        assert_eq!(weighed(&[], &forest), Ok(vec![]));
    }

    #[test]
    fn what_no_forest_of_the_chain_is_is_told() {
        assert_eq!(
            weighed(&[2], &[(1, 2), (1, 3)]),
            Err(ExportFault::DelegatesTwice(1))
        );
        assert_eq!(weighed(&[2], &[(1, 1)]), Err(ExportFault::DelegationCircle(1)));
        // Who stands before a circle, and a circle longer than a voice goes, whoever votes.
        assert_eq!(
            weighed(&[1, 2], &[(1, 2), (2, 3), (3, 2)]),
            Err(ExportFault::DelegationCircle(1))
        );
        let round: Vec<_> = (0..9).map(|member| (member, (member + 1) % 9)).collect();
        assert_eq!(weighed(&[4], &round), Err(ExportFault::DelegationCircle(0)));
        let long: Vec<_> = (0..5).map(|member| (member, member + 1)).collect();
        assert_eq!(weighed(&[5], &long), Ok(vec![(5, 6)]));
        let too_long: Vec<_> = (0..6).map(|member| (member, member + 1)).collect();
        assert_eq!(weighed(&[6], &too_long), Err(ExportFault::DelegationTooLong(0)));
        // As large a circle as a file can hold ends as well.
        let huge: Vec<_> = (0..200_000)
            .map(|member| (member, (member + 1) % 200_000))
            .collect();
        assert_eq!(weighed(&[], &huge), Err(ExportFault::DelegationCircle(0)));
    }
}
