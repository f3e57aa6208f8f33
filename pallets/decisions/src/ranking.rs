// SPDX-License-Identifier: AGPL-3.0-or-later
//! Counting of rankings: one winner among many by the Schulze method, several by the single transferable vote.
//!
//! Everything is counted in whole numbers, nothing can panic, and the same input gives the same outcome on
//! every machine. Where the votes themselves leave a tie, a lot given by the caller decides; both counts say
//! whether the lot decided the outcome, so that a caller may do something else with a tie (put it to the
//! vote again, say).

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Reverse;
use scale_info::TypeInfo;

/// 32 bytes that decide ties: the lot of option k is the big-endian u32 of bytes 4k..4k+4; the higher is
/// drawn first; equal ones: the lower option first. For up to 8 options. To be drawn first is an advantage:
/// of tied options the first drawn goes ahead, and the last drawn is the one excluded.
pub type Lot = [u8; 32];

/// The most options of a ranked choice, the status quo (option 0) among them.
pub const MAX_RANKED: usize = 8;

/// The most options of an election by the single transferable vote.
pub const MAX_STANDING_FOR: usize = 6;

/// When an option is drawn: the greater key is drawn first.
fn draw(option: u8, lot: &Lot) -> (u32, Reverse<u8>) {
    let chunk = lot.chunks_exact(4).nth(usize::from(option)).unwrap_or_default();
    (
        u32::from_be_bytes(chunk.try_into().unwrap_or_default()),
        Reverse(option),
    )
}

/// The option drawn first among these; nothing if there is none.
fn drawn_first(among: &[u8], lot: &Lot) -> Option<u8> {
    among.iter().copied().max_by_key(|option| draw(*option, lot))
}

/// The option drawn last among these; nothing if there is none.
fn drawn_last(among: &[u8], lot: &Lot) -> Option<u8> {
    among.iter().copied().min_by_key(|option| draw(*option, lot))
}

// ---------------------------------------------------------------------------------------------------------
// One choice among many: Schulze
// ---------------------------------------------------------------------------------------------------------

/// How many prefer one option to another: `prefer[a][b]`.
#[derive(
    Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pairs {
    /// The row is the preferred option, the column the other.
    prefer: [[u32; MAX_RANKED]; MAX_RANKED],
}

impl Pairs {
    /// Count one ranking in. The options it names are preferred in that order, each also to every option it
    /// does not name; those come last, all equal. What cannot be meant is passed over: an option that does
    /// not exist, or one named a second time. With more than 8 options nothing is counted.
    pub fn add(&mut self, options: u8, ranking: &[u8]) {
        self.change(options, ranking, |count| count.saturating_add(1));
    }

    /// Take one ranking out again: the exact reverse of `add` with the same arguments.
    pub fn subtract(&mut self, options: u8, ranking: &[u8]) {
        self.change(options, ranking, |count| count.saturating_sub(1));
    }

    /// How many prefer option `a` to option `b` (0 for options that do not exist).
    pub fn prefer(&self, a: u8, b: u8) -> u32 {
        self.prefer
            .get(usize::from(a))
            .and_then(|row| row.get(usize::from(b)))
            .copied()
            .unwrap_or(0)
    }

    /// The whole table; the row is the preferred option.
    pub fn rows(&self) -> &[[u32; MAX_RANKED]; MAX_RANKED] {
        &self.prefer
    }

    /// Apply `step` to the count of each pair of options this ranking has a preference about.
    fn change(&mut self, options: u8, ranking: &[u8], step: fn(u32) -> u32) {
        let mut below: Vec<u8> = all(options, MAX_RANKED);
        for preferred in ranking {
            if !below.contains(preferred) {
                continue;
            }
            below.retain(|option| option != preferred);
            let Some(row) = self.prefer.get_mut(usize::from(*preferred)) else {
                continue;
            };
            for option in &below {
                if let Some(count) = row.get_mut(usize::from(*option)) {
                    *count = step(*count);
                }
            }
        }
    }
}

/// The options 0, 1, … of a count; none at all if they are more than `most`.
fn all(options: u8, most: usize) -> Vec<u8> {
    if usize::from(options) <= most {
        (0..options).collect()
    } else {
        Vec::new()
    }
}

/// The outcome of a ranked choice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ranked {
    /// Every option, the best first.
    pub order: Vec<u8>,
    /// Whether the lot decided who is first: exactly if another lot would put another option first.
    pub by_lot: bool,
}

/// The strength of a link or a path, compared as a pair: first by how many are for it, then by how few are
/// against it (held as the complement, so that more is stronger). Nothing at all is (0, 0).
type Strength = (u32, u32);

/// The strength of the strongest path from each option to each other one.
type Paths = [[Strength; MAX_RANKED]; MAX_RANKED];

/// Order all options by the Schulze method.
///
/// Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
/// single-winner election method", Social Choice and Welfare 36 (2011), 267–303, section 2: option a goes
/// before option b if the strongest path from a to b is stronger than the strongest one back, the strength
/// of a link being its "winning votes". This relation is transitive but may leave ties. In a tie with
/// option 0 (the status quo), option 0 goes before the other; then, among the options that none left goes
/// before, the one drawn first by the lot is next. So the first is always a winner in Schulze's sense.
/// With more than 8 options the order is empty.
pub fn schulze(pairs: &Pairs, options: u8, lot: &Lot) -> Ranked {
    let mut left = all(options, MAX_RANKED);
    let paths = strongest_paths(pairs, &left);
    let mut order = Vec::with_capacity(left.len());
    let mut by_lot = false;
    loop {
        let unbeaten: Vec<u8> = left
            .iter()
            .copied()
            .filter(|a| !left.iter().any(|b| goes_before(&paths, *b, *a)))
            .collect();
        let Some(next) = drawn_first(&unbeaten, lot) else {
            break;
        };
        by_lot |= order.is_empty() && unbeaten.len() > 1;
        left.retain(|option| *option != next);
        order.push(next);
    }
    Ranked { order, by_lot }
}

/// Whether option `a` must go before option `b`: by the stronger path, or as the status quo in a tie.
fn goes_before(paths: &Paths, a: u8, b: u8) -> bool {
    let (there, back) = (path(paths, a, b), path(paths, b, a));
    there > back || (there == back && a == 0 && b != 0)
}

/// The strength of the strongest path from `a` to `b`.
fn path(paths: &Paths, a: u8, b: u8) -> Strength {
    paths
        .get(usize::from(a))
        .and_then(|row| row.get(usize::from(b)))
        .copied()
        .unwrap_or_default()
}

/// The strongest paths between all options (Schulze 2011, section 2: the widest path by the algorithm of Floyd
/// and Warshall): a path is as strong as its weakest link, and of two ways the stronger counts.
fn strongest_paths(pairs: &Pairs, options: &[u8]) -> Paths {
    let mut paths = Paths::default();
    for a in options {
        for b in options {
            widen(
                &mut paths,
                *a,
                *b,
                link(pairs.prefer(*a, *b), pairs.prefer(*b, *a)),
            );
        }
    }
    for via in options {
        for a in options {
            for b in options {
                let detour = path(&paths, *a, *via).min(path(&paths, *via, *b));
                widen(&mut paths, *a, *b, detour);
            }
        }
    }
    paths
}

/// The strength of one link by winning votes (Schulze 2011, section 2): a link that more are for than
/// against is the stronger the more are for it, and among equals the fewer are against it; any other link is
/// nothing. (The paper also ranks ties above defeats; that never changes which of two options goes before
/// the other, as one of the two direct links is at least a tie.)
fn link(pro: u32, contra: u32) -> Strength {
    if pro > contra {
        (pro, !contra)
    } else {
        Strength::default()
    }
}

/// Note a path from `a` to `b` of this strength, if none so strong is known.
fn widen(paths: &mut Paths, a: u8, b: u8, strength: Strength) {
    if let Some(known) = paths
        .get_mut(usize::from(a))
        .and_then(|row| row.get_mut(usize::from(b)))
    {
        *known = strength.max(*known);
    }
}

// ---------------------------------------------------------------------------------------------------------
// The histogram of rankings
// ---------------------------------------------------------------------------------------------------------

/// How many rankings there are: the non-empty sequences of distinct options. A ranking names one of n
/// options, and then nothing or any ranking of the n − 1 others: R(n) = n · (1 + R(n − 1)), R(0) = 0, so
/// 1, 4, 15, 64, 325, 1956 for one to six options. For more than 6 options: 0.
pub fn rankings_of(options: u8) -> u32 {
    if usize::from(options) > MAX_STANDING_FOR {
        return 0;
    }
    (1..=u32::from(options)).fold(0, |fewer: u32, n| fewer.saturating_add(1).saturating_mul(n))
}

/// How many rankings begin alike up to and including the place given (counted from 0): the one that ends
/// there, and those that go on with any ranking of the options not named yet.
fn rankings_from(options: u8, place: usize) -> Option<u32> {
    let named = u8::try_from(place).ok()?.checked_add(1)?;
    Some(rankings_of(options.checked_sub(named)?).saturating_add(1))
}

/// The counter of a ranking: `None` if it is not a non-empty sequence of distinct options lower than
/// `options`. The rankings are numbered as in a dictionary: by the first option named, then by the second,
/// and so on, a shorter one before those that continue it.
pub fn index_of(options: u8, ranking: &[u8]) -> Option<u32> {
    let mut index: u32 = 0;
    for (place, option) in ranking.iter().enumerate() {
        let named = ranking.get(..place)?;
        if *option >= options || named.contains(option) {
            return None;
        }
        let lower = (0..*option).filter(|other| !named.contains(other)).count();
        let skipped = u32::try_from(lower)
            .ok()?
            .checked_mul(rankings_from(options, place)?)?;
        index = index.checked_add(skipped)?.checked_add(1)?;
    }
    let index = index.checked_sub(1)?;
    (index < rankings_of(options)).then_some(index)
}

/// The ranking of a counter, the reverse of `index_of`: `None` if there is no such counter.
pub fn ranking_at(options: u8, index: u32) -> Option<Vec<u8>> {
    Some(
        names_at(options, index)?
            .into_iter()
            .filter(|name| *name != NOBODY)
            .collect(),
    )
}

/// Stands where no option is.
const NOBODY: u8 = u8::MAX;

/// The names on a ballot paper in order, `NOBODY` after the last.
type Names = [u8; MAX_STANDING_FOR];

/// The ranking of a counter as names on a ballot paper.
fn names_at(options: u8, index: u32) -> Option<Names> {
    if index >= rankings_of(options) {
        return None;
    }
    let mut names = [NOBODY; MAX_STANDING_FOR];
    let mut rest = index;
    for place in 0..usize::from(options) {
        let alike = rankings_from(options, place)?;
        let nth = usize::try_from(rest.checked_div(alike)?).ok()?;
        let name = (0..options).filter(|option| !names.contains(option)).nth(nth)?;
        *names.get_mut(place)? = name;
        match rest.checked_rem(alike)?.checked_sub(1) {
            Some(further) => rest = further,
            None => break,
        }
    }
    Some(names)
}

// ---------------------------------------------------------------------------------------------------------
// Several among many: the single transferable vote
// ---------------------------------------------------------------------------------------------------------

/// The outcome of an election.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Elected {
    /// Every option: the elected first, in the order of their election (those elected at the same stage by
    /// their votes, then by their votes at earlier stages, then by lot); then the others, the last excluded
    /// first (before them any never excluded, as all seats were taken, in the same way by their votes).
    pub order: Vec<u8>,
    /// Whether the lot decided who is elected: exactly if another lot would elect others.
    pub by_lot: bool,
}

/// Elect by the single transferable vote.
///
/// Source: the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45–52
/// (weighted inclusive Gregory method). The histogram has one counter for each ranking, numbered as in
/// `index_of`; what lies beyond `rankings_of(options)` is ignored, what is missing counts as zero. An option
/// with no votes at all can be elected if seats remain, as the rules have it. With more than 6 options the
/// order is empty.
pub fn elect(histogram: &[u32], options: u8, seats: u8, lot: &Lot) -> Elected {
    let start = Count::new(histogram, options, seats);
    let mut count = start.clone();
    let mut drawn = false;
    while let Some(tied) = count.stage(lot) {
        drawn |= tied.len() > 1;
        let surplus = tied.iter().any(|option| count.elected.contains(option));
        let chosen = if surplus {
            drawn_first(&tied, lot)
        } else {
            drawn_last(&tied, lot)
        };
        let Some(option) = chosen else { break };
        count.carry(option);
    }
    let by_lot = drawn && others_possible(start, &count.elected, lot);
    let mut order = count.elected.clone();
    order.extend(count.by_votes(count.continuing.clone(), lot));
    order.extend(count.excluded.iter().rev());
    Elected { order, by_lot }
}

/// Whether some lot elects others than these: every way the lots could fall is tried.
///
/// Every way tried here is the way of some lot: whoever is drawn out of a tie takes no part in later ones,
/// so that no two draws can contradict one another. Ties in which one of the elected could be excluded
/// need not be tried, as the answer is known; that keeps the number of ways small.
fn others_possible(start: Count, elected: &[u8], lot: &Lot) -> bool {
    let mut open = vec![start];
    while let Some(mut count) = open.pop() {
        let mut tied = count.stage(lot);
        while let Some([only]) = tied.as_deref() {
            count.carry(*only);
            tied = count.stage(lot);
        }
        let Some(tied) = tied else {
            if count.elected.iter().any(|option| !elected.contains(option)) {
                return true;
            }
            continue;
        };
        for option in tied {
            if count.continuing.contains(&option) && elected.contains(&option) {
                return true;
            }
            let mut way = count.clone();
            way.carry(option);
            open.push(way);
        }
    }
    false
}

/// The value of a whole vote: values are counted in hundred-thousandths, the five decimal places of rule 48.
const ONE: u32 = 100_000;

/// The votes credited to each option at the end of a stage, in hundred-thousandths of a vote.
type Tally = [u64; MAX_STANDING_FOR];

/// The votes of an option in a tally.
fn votes(tally: &Tally, option: u8) -> u64 {
    tally.get(usize::from(option)).copied().unwrap_or(0)
}

/// Credit an option with votes; with `NOBODY` they are lost.
fn credit(tally: &mut Tally, option: u8, more: u64) {
    if let Some(votes) = tally.get_mut(usize::from(option)) {
        *votes = votes.saturating_add(more);
    }
}

/// All ballot papers with the same ranking. They always lie on the same parcel and have the same value.
#[derive(Clone, Copy)]
struct Papers {
    names: Names,
    number: u32,
    /// The value of each one when its holder received it.
    value: u32,
    /// Whose parcel they lie on; `NOBODY` if they are not transferable any more.
    holder: u8,
}

/// A count under way.
#[derive(Clone)]
struct Count {
    papers: Vec<Papers>,
    /// The tally at the end of each stage so far, the present one last; never empty.
    stages: Vec<Tally>,
    quota: u64,
    seats: usize,
    /// Neither elected nor excluded yet.
    continuing: Vec<u8>,
    /// In the order of their election.
    elected: Vec<u8>,
    /// In the order of their exclusion.
    excluded: Vec<u8>,
}

impl Count {
    /// The first stage, by the first preferences (rule 45), and the quota (rule 46): the number of valid
    /// papers divided by one more than the seats, ignoring the decimals, plus one.
    fn new(histogram: &[u32], options: u8, seats: u8) -> Self {
        let mut papers = Vec::new();
        let mut tally = Tally::default();
        let mut valid: u64 = 0;
        for (index, number) in (0..rankings_of(options)).zip(histogram.iter().copied()) {
            let Some(names) = names_at(options, index).filter(|_| number > 0) else {
                continue;
            };
            let holder = names.first().copied().unwrap_or(NOBODY);
            papers.push(Papers {
                names,
                number,
                value: ONE,
                holder,
            });
            credit(
                &mut tally,
                holder,
                u64::from(number).saturating_mul(u64::from(ONE)),
            );
            valid = valid.saturating_add(u64::from(number));
        }
        let share = valid.checked_div(u64::from(seats).saturating_add(1)).unwrap_or(0);
        Count {
            papers,
            stages: vec![tally],
            quota: share.saturating_add(1).saturating_mul(u64::from(ONE)),
            seats: usize::from(seats),
            continuing: all(options, MAX_STANDING_FOR),
            elected: Vec::new(),
            excluded: Vec::new(),
        }
    }

    /// The votes of each option now.
    fn now(&self) -> Tally {
        self.stages.last().copied().unwrap_or_default()
    }

    /// How many seats are not filled yet.
    fn vacancies(&self) -> usize {
        self.seats.saturating_sub(self.elected.len())
    }

    /// End a stage: declare who is elected, and say whose papers come next: of those with a surplus the one
    /// with the most votes (rule 49); with no surplus left, the one with the fewest, to be excluded (rules
    /// 50 and 51). More than one of them if their votes were equal at all stages, so that the lot decides.
    /// Nothing if the count is over.
    fn stage(&mut self, lot: &Lot) -> Option<Vec<u8>> {
        self.declare(lot);
        if self.vacancies() == 0 {
            return None;
        }
        let now = self.now();
        let surplus = self
            .elected
            .iter()
            .copied()
            .filter(|option| votes(&now, *option) > self.quota);
        let surplus: Vec<u8> = surplus.collect();
        if surplus.is_empty() {
            Some(self.alike(self.continuing.clone(), Iterator::min)).filter(|tied| !tied.is_empty())
        } else {
            Some(self.alike(surplus, Iterator::max))
        }
    }

    /// Declare elected whoever reaches the quota (rule 47), and all who continue if they are no more than
    /// the vacancies (rule 52).
    fn declare(&mut self, lot: &Lot) {
        let now = self.now();
        let quota = self.quota;
        let reached = self
            .continuing
            .iter()
            .copied()
            .filter(|option| votes(&now, *option) >= quota);
        self.return_all(reached.collect(), lot);
        if self.last_vacancies() {
            self.return_all(self.continuing.clone(), lot);
        }
    }

    /// Whether those who continue fill the last vacancies (rule 52).
    fn last_vacancies(&self) -> bool {
        self.continuing.len() <= self.vacancies()
    }

    /// Enter these as elected, those with more votes first.
    fn return_all(&mut self, options: Vec<u8>, lot: &Lot) {
        let ordered = self.by_votes(options, lot);
        self.continuing.retain(|option| !ordered.contains(option));
        self.elected.extend(ordered);
    }

    /// Order options by their votes, most first; ties by the latest earlier stage at which they differed,
    /// then by lot.
    fn by_votes(&self, mut options: Vec<u8>, lot: &Lot) -> Vec<u8> {
        let mut ordered = Vec::with_capacity(options.len());
        while let Some(next) = drawn_first(&self.alike(options.clone(), Iterator::max), lot) {
            options.retain(|option| *option != next);
            ordered.push(next);
        }
        ordered
    }

    /// Of these options those with the most votes (or the fewest, as `extreme` says); if several, those of
    /// them with the most at the stage before; and so on back to the first stage (rules 49 and 51).
    fn alike(&self, mut options: Vec<u8>, extreme: Extreme) -> Vec<u8> {
        for tally in self.stages.iter().rev() {
            let all: Vec<u64> = options.iter().map(|option| votes(tally, *option)).collect();
            let sought = extreme(all.into_iter());
            options.retain(|option| Some(votes(tally, *option)) == sought);
        }
        options
    }

    /// Transfer the surplus of an elected option; or exclude the option and transfer its papers, unless
    /// those who continue then fill the last vacancies anyhow (rule 52 (2)).
    fn carry(&mut self, option: u8) {
        let held = votes(&self.now(), option);
        if self.elected.contains(&option) {
            self.transfer(option, held.saturating_sub(self.quota), held, self.quota);
            return;
        }
        self.continuing.retain(|other| *other != option);
        self.excluded.push(option);
        if !self.last_vacancies() {
            self.transfer(option, 1, 1, 0);
        }
    }

    /// Transfer the papers of an option to the next preference on each that still continues; each paper's
    /// value is multiplied by `share` / `of`, to five decimal places, any remainder being ignored (rule 48
    /// (3); a whole share upon exclusion, rule 50 (4)). The option itself is left with `kept` votes.
    fn transfer(&mut self, from: u8, share: u64, of: u64, kept: u64) {
        let mut tally = self.now();
        if let Some(votes) = tally.get_mut(usize::from(from)) {
            *votes = kept;
        }
        for papers in self.papers.iter_mut().filter(|papers| papers.holder == from) {
            let value = u128::from(papers.value).saturating_mul(u128::from(share));
            let value = value.checked_div(u128::from(of)).unwrap_or(0);
            papers.value = u32::try_from(value).unwrap_or(ONE);
            let next = papers.names.iter().find(|name| self.continuing.contains(name));
            papers.holder = next.copied().unwrap_or(NOBODY);
            let worth = u64::from(papers.number).saturating_mul(u64::from(papers.value));
            credit(&mut tally, papers.holder, worth);
        }
        self.stages.push(tally);
    }
}

/// The most or the fewest of some numbers of votes.
type Extreme = fn(alloc::vec::IntoIter<u64>) -> Option<u64>;
