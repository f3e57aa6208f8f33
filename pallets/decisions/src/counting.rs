// SPDX-License-Identifier: AGPL-3.0-or-later
//! How votes of choices are counted and judged. Pure rules, in integers.

use crate::{Choice, Method, Terms};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use opensystem_traits::MemberId;
use scale_info::TypeInfo;

/// Blocks that stand, at most: each takes a share of the electorate, and a person seconds one.
pub const MAX_STANDING: u32 = 20;

/// How many said what.
#[derive(
    Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Tally {
    /// Yes.
    pub agree: u32,
    /// Took part and left it to the others.
    pub abstain: u32,
    /// No.
    pub disagree: u32,
    /// Blocks, seconded or not.
    pub block: u32,
    /// How many blocks there have been: the number of the next one.
    pub next_block: u32,
    /// Whose blocks enough others seconded.
    pub standing: BoundedVec<MemberId, ConstU32<MAX_STANDING>>,
}

impl Tally {
    fn of(&mut self, choice: Choice) -> &mut u32 {
        match choice {
            Choice::Agree => &mut self.agree,
            Choice::Abstain => &mut self.abstain,
            Choice::Disagree => &mut self.disagree,
            Choice::Block => &mut self.block,
        }
    }

    /// Counts a choice of so many persons.
    pub fn add(&mut self, choice: Choice, voices: u32) {
        let count = self.of(choice);
        *count = count.saturating_add(voices);
    }

    /// Counts it no longer.
    pub fn subtract(&mut self, choice: Choice, voices: u32) {
        let count = self.of(choice);
        *count = count.saturating_sub(voices);
    }

    /// How many took part, who abstained among them.
    pub fn turnout(&self) -> u32 {
        let said = self.agree.saturating_add(self.disagree);
        said.saturating_add(self.abstain).saturating_add(self.block)
    }
}

/// The result of a vote.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Verdict {
    /// It is decided.
    Passed,
    /// Fewer took part than the area asks: everything stays as it is.
    TooFewTookPart,
    /// Not enough agreed: everything stays as it is.
    TooFewAgreed,
    /// A block stands: everything stays as it is.
    Blocked,
    /// It binds nothing: the counts are the answer.
    Published,
    /// Enough took part, and what they chose stands in the outcome.
    Chosen,
}

/// A share of the electorate, rounded up, and one at least: how many have to take part, or to second a block.
pub fn share(permille: u16, electorate: u32) -> u32 {
    let share = u64::from(electorate)
        .saturating_mul(u64::from(permille))
        .div_ceil(1_000);
    u32::try_from(share).unwrap_or(u32::MAX).max(1)
}

/// The result of a vote with these counts. A tie leaves everything as it is.
///
/// The adaptive quorum is that of Polkadot's first democracy pallet ("super-majority approve"), there with square roots:
/// nays / √turnout < ayes / √electorate, turnout being ayes and nays; here both sides are squared, so that nothing is rounded.
pub fn judge(method: Method, terms: &Terms, tally: &Tally, electorate: u32) -> Verdict {
    if !method.binds() {
        return Verdict::Published;
    }
    if tally.turnout() < share(terms.floor_permille, electorate) {
        return Verdict::TooFewTookPart;
    }
    let (ayes, nays) = (u128::from(tally.agree), u128::from(tally.disagree));
    let said = ayes.saturating_add(nays);
    let squared = |count: u128| count.saturating_mul(count);
    let passed = match method {
        Method::Supermajority => {
            ayes > 0 && ayes.saturating_mul(1_000) >= said.saturating_mul(u128::from(terms.approval_permille))
        }
        Method::AdaptiveQuorum => {
            squared(nays).saturating_mul(u128::from(electorate)) < squared(ayes).saturating_mul(said)
        }
        Method::Consent if !tally.standing.is_empty() => return Verdict::Blocked,
        Method::Consent => ayes > 0,
        Method::Majority
        | Method::SenseCheck
        | Method::Advice
        | Method::Count
        | Method::Score
        | Method::Dots
        | Method::Approval
        | Method::TimePoll
        | Method::RankedChoice
        | Method::Election => ayes > nays,
    };
    match passed {
        true => Verdict::Passed,
        false => Verdict::TooFewAgreed,
    }
}

/// The result of a vote among options in which so many took part.
pub fn judge_turnout(terms: &Terms, turnout: u32, electorate: u32) -> Verdict {
    match turnout < share(terms.floor_permille, electorate) {
        true => Verdict::TooFewTookPart,
        false => Verdict::Chosen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(approval_permille: u16, floor_permille: u16) -> Terms {
        Terms {
            approval_permille,
            floor_permille,
            ..Terms::with_day(86_400_000)
        }
    }

    fn tally(agree: u32, abstain: u32, disagree: u32) -> Tally {
        Tally {
            agree,
            abstain,
            disagree,
            ..Tally::default()
        }
    }

    #[test]
    fn a_community_of_one_decides() {
        let one = tally(1, 0, 0);
        for method in [Method::Majority, Method::Supermajority, Method::AdaptiveQuorum] {
            assert_eq!(judge(method, &terms(1_000, 1_000), &one, 1), Verdict::Passed);
            let nobody = tally(0, 0, 0);
            assert_eq!(judge(method, &terms(501, 0), &nobody, 1), Verdict::TooFewTookPart);
            let silent = tally(0, 1, 0);
            assert_eq!(judge(method, &terms(501, 0), &silent, 1), Verdict::TooFewAgreed);
        }
    }

    #[test]
    fn a_tie_leaves_things_as_they_are() {
        let tie = tally(5, 0, 5);
        assert_eq!(
            judge(Method::Majority, &terms(501, 0), &tie, 10),
            Verdict::TooFewAgreed
        );
        assert_eq!(
            judge(Method::AdaptiveQuorum, &terms(501, 0), &tie, 10),
            Verdict::TooFewAgreed
        );
    }

    #[test]
    fn two_thirds_are_two_thirds() {
        let two_of_three = terms(667, 0);
        assert_eq!(
            judge(Method::Supermajority, &two_of_three, &tally(667, 9, 333), 2_000),
            Verdict::Passed
        );
        assert_eq!(
            judge(Method::Supermajority, &two_of_three, &tally(666, 9, 334), 2_000),
            Verdict::TooFewAgreed
        );
        assert_eq!(
            judge(Method::Supermajority, &terms(1_000, 0), &tally(9, 3, 0), 20),
            Verdict::Passed
        );
    }

    #[test]
    fn one_silent_yes_is_not_enough_where_a_share_must_take_part() {
        assert_eq!(share(200, 101), 21);
        assert_eq!(
            judge(Method::Majority, &terms(501, 200), &tally(20, 0, 0), 101),
            Verdict::TooFewTookPart
        );
        assert_eq!(
            judge(Method::Majority, &terms(501, 200), &tally(1, 20, 0), 101),
            Verdict::Passed
        );
    }

    #[test]
    fn consent_needs_somebody_who_agrees_and_nobody_in_the_way() {
        let judged = |tally: &Tally| judge(Method::Consent, &terms(501, 0), tally, 10);
        assert_eq!(judged(&tally(1, 0, 5)), Verdict::Passed);
        assert_eq!(judged(&tally(0, 5, 5)), Verdict::TooFewAgreed);
        let mut blocked = Tally {
            block: 1,
            ..tally(8, 0, 0)
        };
        assert_eq!(judged(&blocked), Verdict::Passed);
        blocked.standing = BoundedVec::truncate_from(vec![3]);
        assert_eq!(judged(&blocked), Verdict::Blocked);
    }

    proptest! {
        /// The adaptive quorum in integers is that of the article, in floating point, wherever that is exact enough.
        #[test]
        fn the_adaptive_quorum_is_that_of_the_article(ayes in 0u32..5_000, nays in 0u32..5_000, silent in 0u32..100_000) {
            let electorate = ayes + nays + silent;
            prop_assume!(electorate > 0);
            let turnout = f64::from(ayes + nays);
            let difference = f64::from(ayes) / f64::from(electorate).sqrt() - f64::from(nays) / turnout.max(1.0).sqrt();
            prop_assume!(difference.abs() > 1e-9);
            let verdict = judge(Method::AdaptiveQuorum, &terms(501, 0), &tally(ayes, 0, nays), electorate);
            prop_assert_eq!(verdict == Verdict::Passed, difference > 0.0 && ayes + nays > 0);
        }

        /// One more yes never turns a passed vote down; one more no never lets one pass that did not, where the floor is met.
        #[test]
        fn more_agreement_never_hurts(ayes in 0u32..1_000, abstain in 0u32..100, nays in 0u32..1_000, more in 0u32..1_000) {
            let electorate = ayes + abstain + nays + more + 1;
            for method in [Method::Majority, Method::Supermajority, Method::AdaptiveQuorum] {
                let before = judge(method, &terms(667, 100), &tally(ayes, abstain, nays), electorate);
                let with_yes = judge(method, &terms(667, 100), &tally(ayes + 1, abstain, nays), electorate);
                let with_no = judge(method, &terms(667, 100), &tally(ayes, abstain, nays + 1), electorate);
                if before == Verdict::Passed {
                    prop_assert_eq!(with_yes, Verdict::Passed);
                }
                if before == Verdict::TooFewAgreed {
                    prop_assert_ne!(with_no, Verdict::Passed);
                }
            }
        }
    }
}
