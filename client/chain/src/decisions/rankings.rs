// SPDX-License-Identifier: AGPL-3.0-or-later
//! Rankings counted a second time, from the definitions and not as the chain does it: Schulze's method by walking every path,
//! the single transferable vote paper by paper with all tallies added up afresh at each stage, and whether a lot decides by
//! trying other lots. Options are numbered from 0 here; a lot is the order in which it draws them.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// What a count comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Every option, the best first.
    pub order: Vec<u8>,
    /// Whether another lot would choose others.
    pub by_lot: bool,
}

/// The order in which a lot draws the options: each has so many of its bytes, the highest number is drawn first, and of
/// equal ones the lower option.
pub fn drawn(options: u8, bytes_each: usize, lot: &[u8; 32]) -> Vec<u8> {
    let number = |option: u8| {
        let bytes = lot.iter().skip(bytes_each * usize::from(option)).take(bytes_each);
        bytes.fold(0u64, |number, byte| 256 * number + u64::from(*byte))
    };
    let mut order: Vec<u8> = (0..options).collect();
    order.sort_by_key(|option| (Reverse(number(*option)), *option));
    order
}

/// A ranking of each person, with how many gave it.
pub type Papers = BTreeMap<Vec<u8>, u32>;

/// How many prefer the option of the row to that of the column; who is not named comes last.
pub fn pairs(options: u8, papers: &Papers) -> Vec<Vec<u32>> {
    let place = |ranking: &[u8], option: u8| {
        let place = ranking.iter().position(|one| *one == option);
        place.unwrap_or(usize::MAX)
    };
    let prefer = |one: u8, other: u8| {
        let those = papers
            .iter()
            .filter(|(ranking, _)| place(ranking, one) < place(ranking, other));
        those.fold(0u32, |sum, (_, papers)| sum.saturating_add(*papers))
    };
    let row = |one: u8| (0..options).map(|other| prefer(one, other)).collect();
    (0..options).map(row).collect()
}

/// Schulze's method (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
/// single-winner election method", Social Choice and Welfare 36, 2011, section 2, winning votes). Option 0 goes before what
/// it ties with; then the lot decides.
pub fn schulze(prefer: &[Vec<u32>], drawn: &[u8]) -> Counted {
    let before = relation(prefer);
    let order = in_order(&before, drawn);
    // Each who could be first is, where he is drawn first.
    let by_lot = drawn.iter().any(|option| {
        let mut other = drawn.to_vec();
        other.retain(|one| one != option);
        other.insert(0, *option);
        in_order(&before, &other).first() != order.first()
    });
    Counted { order, by_lot }
}

/// For and against.
type Link = (u32, u32);

/// Which of two links is the stronger: one that more are for than against before one that is level, and that before one that
/// more are against; of two won ones that of more who are for, then of fewer who are against; of two lost ones the reverse.
fn compare(one: Link, other: Link) -> Ordering {
    let kind = |(pro, contra): Link| pro.cmp(&contra);
    kind(one).cmp(&kind(other)).then_with(|| match kind(one) {
        Ordering::Greater => one.0.cmp(&other.0).then(other.1.cmp(&one.1)),
        Ordering::Less => other.1.cmp(&one.1).then(one.0.cmp(&other.0)),
        Ordering::Equal => Ordering::Equal,
    })
}

/// Whether the strongest path from the option of the row to that of the column is stronger than that back.
fn relation(prefer: &[Vec<u32>]) -> Vec<Vec<bool>> {
    let options = prefer.len();
    let strongest = |from: usize, to: usize| {
        let mut best = None;
        walk(prefer, &mut vec![from], to, None, &mut best);
        best
    };
    let goes_before = |one: usize, other: usize| {
        let (there, back) = (strongest(one, other), strongest(other, one));
        match there.zip(back).map(|(there, back)| compare(there, back)) {
            Some(Ordering::Greater) => true,
            Some(Ordering::Equal) => one == 0,
            Some(Ordering::Less) | None => false,
        }
    };
    let row = |one: usize| -> Vec<bool> {
        let others = 0..options;
        others
            .map(|other| one != other && goes_before(one, other))
            .collect()
    };
    (0..options).map(row).collect()
}

/// Walks every path that goes nowhere twice, and notes the strongest: a path is as strong as its weakest link.
fn walk(
    prefer: &[Vec<u32>],
    path: &mut Vec<usize>,
    to: usize,
    weakest: Option<Link>,
    best: &mut Option<Link>,
) {
    let Some(at) = path.last().copied() else { return };
    if at == to {
        if let Some(weakest) = weakest {
            let stronger = best.is_none_or(|best| compare(weakest, best) == Ordering::Greater);
            *best = if stronger { Some(weakest) } else { *best };
        }
        return;
    }
    for next in 0..prefer.len() {
        if path.contains(&next) {
            continue;
        }
        let link = (prefer[at][next], prefer[next][at]);
        let weaker = weakest.is_none_or(|weakest| compare(link, weakest) == Ordering::Less);
        path.push(next);
        walk(prefer, path, to, if weaker { Some(link) } else { weakest }, best);
        path.pop();
    }
}

/// All options: each time the first drawn of those before whom none left goes.
fn in_order(before: &[Vec<bool>], drawn: &[u8]) -> Vec<u8> {
    let (mut left, mut order) = (drawn.to_vec(), Vec::new());
    let goes_before = |one: u8, other: u8| before[usize::from(one)][usize::from(other)];
    while let Some(place) = left
        .iter()
        .position(|one| !left.iter().any(|other| goes_before(*other, *one)))
    {
        order.push(left.remove(place));
    }
    order
}

/// The single transferable vote by the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52.
pub fn elect(papers: &Papers, options: u8, seats: u8, drawn: &[u8]) -> Counted {
    let first = Election::count(papers, options, seats, drawn);
    let chosen = first.chosen();
    // Where nobody was ever level with another, no lot can change anything.
    let by_lot = first.level
        && permutations(drawn)
            .iter()
            .any(|other| Election::count(papers, options, seats, other).chosen() != chosen);
    let mut order = first.elected;
    order.extend(first.others);
    Counted { order, by_lot }
}

/// Every order of these.
fn permutations(items: &[u8]) -> Vec<Vec<u8>> {
    if items.is_empty() {
        return vec![vec![]];
    }
    let mut all = vec![];
    for (place, first) in items.iter().enumerate() {
        let mut rest = items.to_vec();
        rest.remove(place);
        all.extend(permutations(&rest).into_iter().map(|mut tail| {
            tail.insert(0, *first);
            tail
        }));
    }
    all
}

/// A whole vote, of which five decimals are kept.
const WHOLE: u128 = 100_000;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Hopeful,
    Elected,
    /// Elected, and the surplus is transferred.
    Done,
    Excluded,
}

/// Papers alike, with whom they lie, and what each is worth.
struct Parcel<'a> {
    ranking: &'a [u8],
    papers: u128,
    worth: u128,
    with: Option<u8>,
}

/// A count under way.
struct Election<'a> {
    parcels: Vec<Parcel<'a>>,
    fates: Vec<Fate>,
    /// The votes of all options at the end of each stage.
    stages: Vec<Vec<u128>>,
    quota: u128,
    seats: usize,
    drawn: &'a [u8],
    elected: Vec<u8>,
    /// At last the best first.
    others: Vec<u8>,
    /// Whether two were level at all stages so far, so that a lot may have been asked.
    level: bool,
}

impl<'a> Election<'a> {
    fn count(papers: &'a Papers, options: u8, seats: u8, drawn: &'a [u8]) -> Self {
        let valid: u128 = papers.values().map(|papers| u128::from(*papers)).sum();
        let parcel = |(ranking, papers): (&'a Vec<u8>, &u32)| Parcel {
            ranking,
            papers: u128::from(*papers),
            worth: WHOLE,
            with: ranking.first().copied(),
        };
        let mut election = Self {
            parcels: papers.iter().map(parcel).collect(),
            fates: vec![Fate::Hopeful; options.into()],
            stages: vec![],
            quota: (valid / (u128::from(seats) + 1) + 1) * WHOLE,
            seats: seats.into(),
            drawn,
            elected: vec![],
            others: vec![],
            level: false,
        };
        while election.stage() {}
        election
    }

    fn chosen(&self) -> Vec<u8> {
        let mut chosen = self.elected.clone();
        chosen.sort_unstable();
        chosen
    }

    fn with_fate(&self, fate: Fate) -> Vec<u8> {
        let those = (0..).zip(&self.fates).filter(|(_, one)| **one == fate);
        those.map(|(option, _)| option).collect()
    }

    fn decide(&mut self, option: u8, fate: Fate) {
        self.fates[usize::from(option)] = fate;
    }

    /// One stage: adds up, says who is elected, and transfers papers; answers whether another follows.
    fn stage(&mut self) -> bool {
        let tally = self.tally();
        self.stages.push(tally);
        let mut hopeful = self.best_first(self.with_fate(Fate::Hopeful));
        let places = self.seats.saturating_sub(self.elected.len());
        let reach = hopeful.iter().filter(|option| self.now(**option) >= self.quota);
        let reach = reach.count();
        // Rule 47; and rule 52, where no more are left than seats.
        let new = match hopeful.len() <= places {
            true => hopeful.len(),
            false => reach,
        };
        for option in hopeful.drain(..new) {
            self.decide(option, Fate::Elected);
            self.elected.push(option);
        }
        if self.elected.len() >= self.seats || hopeful.is_empty() {
            self.end(hopeful);
            return false;
        }
        self.transfer(hopeful)
    }

    /// The surplus of who has most over the quota goes on; where nobody has one, who has fewest is excluded.
    fn transfer(&mut self, mut hopeful: Vec<u8>) -> bool {
        let over = self.with_fate(Fate::Elected);
        let over = over.into_iter().filter(|option| self.now(*option) > self.quota);
        let over = self.best_first(over.collect());
        if let Some(option) = over.first().copied() {
            let votes = self.now(option);
            self.decide(option, Fate::Done);
            self.pass_on(option, Some((votes - self.quota, votes)));
            return true;
        }
        let Some(last) = hopeful.pop() else { return false };
        self.decide(last, Fate::Excluded);
        self.others.push(last);
        if hopeful.len() <= self.seats.saturating_sub(self.elected.len()) {
            // Rule 52: those left are elected at once, as their votes are now.
            self.elected.append(&mut hopeful);
            self.end(vec![]);
            return false;
        }
        self.pass_on(last, None);
        true
    }

    fn end(&mut self, rest: Vec<u8>) {
        let excluded = std::mem::replace(&mut self.others, rest);
        self.others.extend(excluded.into_iter().rev());
    }

    /// Each paper with this option goes to the next on it who is still hopeful, at a share of its worth.
    fn pass_on(&mut self, from: u8, share: Option<(u128, u128)>) {
        let hopeful = self.with_fate(Fate::Hopeful);
        for parcel in self.parcels.iter_mut().filter(|parcel| parcel.with == Some(from)) {
            let mut later = parcel.ranking.iter().skip_while(|option| **option != from);
            parcel.with = later.find(|option| hopeful.contains(option)).copied();
            if let Some((surplus, votes)) = share {
                // What is behind the fifth decimal is dropped.
                parcel.worth = parcel.worth * surplus / votes;
            }
        }
    }

    fn tally(&self) -> Vec<u128> {
        let of = |(option, fate): (u8, &Fate)| match fate {
            Fate::Done => self.quota,
            _ => {
                let own = self.parcels.iter().filter(|parcel| parcel.with == Some(option));
                own.map(|parcel| parcel.papers * parcel.worth).sum()
            }
        };
        (0..).zip(&self.fates).map(of).collect()
    }

    fn now(&self, option: u8) -> u128 {
        self.past(option).first().copied().unwrap_or_default()
    }

    /// The votes of an option now, at the stage before, …, at first.
    fn past(&self, option: u8) -> Vec<u128> {
        let stages = self.stages.iter().rev();
        stages.map(|stage| stage[usize::from(option)]).collect()
    }

    /// By their votes now; where these are level, at the latest stage at which they were not; then by lot.
    fn best_first(&mut self, mut options: Vec<u8>) -> Vec<u8> {
        let place = |option: &u8| self.drawn.iter().position(|one| one == option);
        options.sort_by_key(|option| (Reverse(self.past(*option)), place(option)));
        let level = options
            .windows(2)
            .any(|two| self.past(two[0]) == self.past(two[1]));
        self.level |= level;
        options
    }
}

#[cfg(test)]
mod tests;
