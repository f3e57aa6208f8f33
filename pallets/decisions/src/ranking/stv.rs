// SPDX-License-Identifier: AGPL-3.0-or-later
//! Several among many: the single transferable vote.

use super::{all, drawn_first, drawn_last, names_at, rankings_of, Lot, Names, MAX_STANDING_FOR, NOBODY};
use alloc::{vec, vec::Vec};

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
    let (count, drawn) = start.clone().finish(lot);
    let by_lot = drawn && others_possible(start, &count.elected, lot);
    let mut order = count.elected.clone();
    order.extend(count.by_votes(count.continuing.clone(), lot));
    order.extend(count.excluded.iter().rev());
    Elected { order, by_lot }
}

/// Who is elected, in the order of their election: the first of `elect`'s order. It does not find out whether the lot decided
/// that, which takes ten times as long.
pub fn elected(histogram: &[u32], options: u8, seats: u8, lot: &Lot) -> Vec<u8> {
    let (count, _) = Count::new(histogram, options, seats).finish(lot);
    count.elected
}

/// Whether some lot elects others than these: every way the lots could fall is tried.
///
/// Every way tried here is the way of some lot: whoever is drawn out of a tie takes no part in later ones,
/// so that no two draws can contradict one another. Ties in which one of the elected could be excluded
/// need not be tried, as the answer is known; nor ways that go on as another one does. That keeps the number of ways small.
fn others_possible(start: Count, elected: &[u8], lot: &Lot) -> bool {
    let mut seen: Vec<Count> = Vec::new();
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
            if !seen.iter().any(|other| other.goes_on_as(&way)) {
                seen.push(way.clone());
                open.push(way);
            }
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

    /// Count to the end, ties decided by this lot; and whether there were any.
    fn finish(mut self, lot: &Lot) -> (Self, bool) {
        let mut drawn = false;
        while let Some(tied) = self.stage(lot) {
            drawn |= tied.len() > 1;
            let surplus = tied.iter().any(|option| self.elected.contains(option));
            let chosen = if surplus {
                drawn_first(&tied, lot)
            } else {
                drawn_last(&tied, lot)
            };
            let Some(option) = chosen else { break };
            self.carry(option);
        }
        (self, drawn)
    }

    /// Whether all that comes is the same in both counts of the same papers: the papers lie alike, and those who are still in it
    /// compared alike at each stage.
    fn goes_on_as(&self, other: &Self) -> bool {
        let lie_alike = |(one, two): (&Papers, &Papers)| (one.holder, one.value) == (two.holder, two.value);
        let options = || self.continuing.iter().chain(&self.elected).copied();
        let compared = |tally: &Tally, a, b| votes(tally, a).cmp(&votes(tally, b));
        let compare_alike = |(one, two): (&Tally, &Tally)| {
            options().all(|a| options().all(|b| compared(one, a, b) == compared(two, a, b)))
        };
        self.continuing == other.continuing
            && self.elected == other.elected
            && self.stages.len() == other.stages.len()
            && self.stages.iter().zip(&other.stages).all(compare_alike)
            && self.papers.iter().zip(&other.papers).all(lie_alike)
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
