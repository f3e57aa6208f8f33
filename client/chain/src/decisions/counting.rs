// SPDX-License-Identifier: AGPL-3.0-or-later
//! How votes are judged, reckoned here and not asked of the chain: so that a person can count again, and see what is still
//! missing.

use super::{Method, Tally, Terms, Verdict};

/// So many of a thousand of the electorate, rounded up, and one at least.
pub fn share(permille: u16, electorate: u32) -> u32 {
    let parts = u64::from(permille) * u64::from(electorate);
    let whole = parts / 1_000 + u64::from(!parts.is_multiple_of(1_000));
    // At most 65 times a number of 32 bits: what does not fit is more than everybody.
    u32::try_from(whole).unwrap_or(u32::MAX).max(1)
}

/// The result of a vote with these counts. A tie leaves everything as it is.
pub fn judge(method: Method, terms: &Terms, tally: &Tally, electorate: u32) -> Verdict {
    if !method.binds() {
        return Verdict::Published;
    }
    if tally.turnout() < share(terms.floor_permille, electorate) {
        return Verdict::TooFewTookPart;
    }
    if method == Method::Consent && !tally.standing.is_empty() {
        return Verdict::Blocked;
    }
    match enough(method, terms, tally.agree, tally.disagree, electorate) {
        true => Verdict::Passed,
        false => Verdict::TooFewAgreed,
    }
}

/// The result of a question that so many answered.
pub fn judge_turnout(terms: &Terms, turnout: u32, electorate: u32) -> Verdict {
    match turnout < share(terms.floor_permille, electorate) {
        true => Verdict::TooFewTookPart,
        false => Verdict::Chosen,
    }
}

/// Whether so many who agree are enough against so many who do not.
fn enough(method: Method, terms: &Terms, agree: u32, disagree: u32, electorate: u32) -> bool {
    let [yes, no, all] = [agree, disagree, electorate].map(u128::from);
    match method {
        // yes / (yes + no) ≥ approval / 1000, without a fraction.
        Method::Supermajority => yes > 0 && yes * 1_000 >= (yes + no) * u128::from(terms.approval_permille),
        // no / √(yes + no) < yes / √electorate, both sides squared. The largest number is below 2¹⁰⁰.
        Method::AdaptiveQuorum => no * no * all < yes * yes * (yes + no),
        Method::Consent => yes > 0,
        // What binds nothing is not judged.
        _ => yes > no,
    }
}

/// How many must agree, against so many who do not, for it to pass; nothing where nobody's agreement is enough.
pub fn agree_needed(method: Method, terms: &Terms, disagree: u32, electorate: u32) -> Option<u32> {
    let enough = |agree: u32| enough(method, terms, agree, disagree, electorate);
    if !enough(u32::MAX) {
        return None;
    }
    // One more who agrees never makes it worse, so that the least number is found by halves.
    let (mut too_few, mut many) = (0u32, u32::MAX);
    if enough(0) {
        return Some(0);
    }
    while many - too_few > 1 {
        let middle = too_few + (many - too_few) / 2;
        match enough(middle) {
            true => many = middle,
            false => too_few = middle,
        }
    }
    Some(many)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(approval_permille: u16, floor_permille: u16) -> Terms {
        Terms {
            discussion_millis: 0,
            voting_millis: 0,
            window_millis: 0,
            delay_millis: 0,
            approval_permille,
            floor_permille,
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
    fn a_share_is_rounded_up_and_one_at_least() {
        assert_eq!(share(200, 101), 21);
        assert_eq!(share(200, 100), 20);
        assert_eq!(share(0, 0), 1);
        assert_eq!(share(u16::MAX, u32::MAX), u32::MAX);
    }

    #[test]
    fn votes_are_judged_as_their_way_of_deciding_says() {
        use Method::{AdaptiveQuorum, Advice, Majority, Supermajority};
        let cases = [
            (Majority, tally(3, 0, 2), 10, Verdict::Passed),
            (Majority, tally(3, 0, 3), 10, Verdict::TooFewAgreed),
            (Majority, tally(1, 0, 0), 20, Verdict::TooFewTookPart),
            (Supermajority, tally(667, 9, 333), 2_000, Verdict::Passed),
            (Supermajority, tally(666, 9, 334), 2_000, Verdict::TooFewAgreed),
            (AdaptiveQuorum, tally(9, 0, 1), 20, Verdict::Passed),
            (AdaptiveQuorum, tally(6, 0, 5), 100, Verdict::TooFewAgreed),
            (Advice, tally(0, 0, 0), 20, Verdict::Published),
        ];
        for (method, tally, electorate, verdict) in cases {
            assert_eq!(
                judge(method, &terms(667, 100), &tally, electorate),
                verdict,
                "{method:?} {tally:?}"
            );
        }
    }

    #[test]
    fn a_question_asks_that_enough_take_part() {
        let judged = |turnout| judge_turnout(&terms(667, 200), turnout, 11);
        assert_eq!([2, 3].map(judged), [Verdict::TooFewTookPart, Verdict::Chosen]);
        assert_eq!(judge_turnout(&terms(667, 0), 0, 11), Verdict::TooFewTookPart);
    }

    #[test]
    fn one_block_that_stands_is_enough() {
        let judged = |tally: &Tally| judge(Method::Consent, &terms(667, 0), tally, 10);
        let mut tally = tally(8, 0, 1);
        assert_eq!(judged(&tally), Verdict::Passed);
        tally.block = 1;
        assert_eq!(judged(&tally), Verdict::Passed);
        tally.standing.push(4);
        assert_eq!(judged(&tally), Verdict::Blocked);
    }

    #[test]
    fn how_many_must_agree_is_the_least_number_that_passes() {
        let needed = |method, disagree| agree_needed(method, &terms(667, 0), disagree, 100);
        assert_eq!(needed(Method::Majority, 3), Some(4));
        assert_eq!(needed(Method::Supermajority, 0), Some(1));
        assert_eq!(needed(Method::Supermajority, 3), Some(7));
        assert_eq!(needed(Method::Consent, 50), Some(1));
        // 5² · 100 = 2,500 < 12² · 17 = 2,448 is not so; 13² · 18 = 3,042 is enough.
        assert_eq!(needed(Method::AdaptiveQuorum, 5), Some(13));
        let all = Terms {
            approval_permille: 1_000,
            ..terms(667, 0)
        };
        assert_eq!(agree_needed(Method::Supermajority, &all, 1, 100), None);
        assert_eq!(agree_needed(Method::Supermajority, &all, 0, 100), Some(1));
        assert_eq!(agree_needed(Method::Advice, &all, u32::MAX, u32::MAX), None);
    }
}
