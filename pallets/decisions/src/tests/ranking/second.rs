// SPDX-License-Identifier: AGPL-3.0-or-later
//! The two counts written a second time, afresh from their sources and in another way, to compare with.
#![allow(clippy::needless_range_loop)]

use crate::ranking::Lot;

/// The lot that draws the options in this order.
pub fn lot_of(order: &[u8]) -> Lot {
    let mut lot = [0u8; 32];
    for (place, option) in order.iter().enumerate() {
        lot[4 * *option as usize + 3] = (order.len() - place) as u8;
    }
    lot
}

/// The order in which a lot draws the options.
pub fn drawn(options: u8, lot: &Lot) -> Vec<u8> {
    let mut order: Vec<u8> = (0..options).collect();
    let number = |o: u8| {
        lot[4 * o as usize..][..4]
            .iter()
            .fold(0u64, |n, byte| 256 * n + u64::from(*byte))
    };
    order.sort_by(|a, b| number(*b).cmp(&number(*a)).then(a.cmp(b)));
    order
}

pub fn permutations(items: &[u8]) -> Vec<Vec<u8>> {
    if items.is_empty() {
        return vec![vec![]];
    }
    let mut all = vec![];
    for (place, first) in items.iter().enumerate() {
        let rest = [&items[..place], &items[place + 1..]].concat();
        for mut tail in permutations(&rest) {
            tail.insert(0, *first);
            all.push(tail);
        }
    }
    all
}

/// Every ranking: all permutations of all subsets, in no particular order.
pub fn every_ranking(options: u8) -> Vec<Vec<u8>> {
    let mut all = vec![];
    for set in 1u32..1 << options {
        let members: Vec<u8> = (0..options).filter(|o| set >> o & 1 == 1).collect();
        all.extend(permutations(&members));
    }
    all
}

pub mod schulze {
    //! Schulze by the definition: all paths are listed, links compared by the paper's conditions.
    use std::cmp::Ordering;

    /// (for, against)
    pub type Link = (u32, u32);

    /// The conditions of "winning votes" in Schulze 2011, section 2, one by one.
    #[allow(clippy::nonminimal_bool)]
    fn stronger((ef, fe): Link, (gh, hg): Link) -> bool {
        (ef > fe && gh <= hg)
            || (ef >= fe && gh < hg)
            || (ef > fe && gh > hg && ef > gh)
            || (ef > fe && gh > hg && ef == gh && fe < hg)
            || (ef < fe && gh < hg && fe < hg)
            || (ef < fe && gh < hg && fe == hg && ef > gh)
    }

    fn compare(a: Link, b: Link) -> Ordering {
        match (stronger(a, b), stronger(b, a)) {
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            (false, false) => Ordering::Equal,
            _ => panic!("not an order: {a:?} {b:?}"),
        }
    }

    /// Preferences counted pair by pair from the ballots.
    pub fn pairs(options: u8, ballots: &[Vec<u8>]) -> Vec<Vec<u32>> {
        let place = |ballot: &[u8], o: u8| ballot.iter().position(|x| *x == o).unwrap_or(99);
        let prefer = |a, b| ballots.iter().filter(|v| place(v, a) < place(v, b)).count() as u32;
        (0..options)
            .map(|a| (0..options).map(|b| prefer(a, b)).collect())
            .collect()
    }

    /// Walk all simple paths from `at` to `to`; note the strongest weakest link in `best`.
    fn walk(
        n: &[Vec<u32>],
        path: &mut Vec<usize>,
        to: usize,
        weakest: Option<Link>,
        best: &mut Option<Link>,
    ) {
        let at = *path.last().unwrap();
        if at == to {
            let weakest = weakest.unwrap();
            if best.is_none_or(|b| compare(weakest, b) == Ordering::Greater) {
                *best = Some(weakest);
            }
            return;
        }
        for next in 0..n.len() {
            if !path.contains(&next) {
                let link = (n[at][next], n[next][at]);
                let worse = weakest.is_none_or(|w| compare(link, w) == Ordering::Less);
                path.push(next);
                walk(
                    n,
                    path,
                    to,
                    Some(if worse { link } else { weakest.unwrap() }),
                    best,
                );
                path.pop();
            }
        }
    }

    /// `before[a][b]`: the strongest path from a to b is stronger than that from b to a.
    pub fn relation(n: &[Vec<u32>]) -> Vec<Vec<bool>> {
        let strongest = |a: usize, b: usize| {
            let mut best = None;
            walk(n, &mut vec![a], b, None, &mut best);
            best.unwrap()
        };
        let size = n.len();
        let mut before = vec![vec![false; size]; size];
        for a in 0..size {
            for b in 0..a {
                match compare(strongest(a, b), strongest(b, a)) {
                    Ordering::Greater => before[a][b] = true,
                    Ordering::Less => before[b][a] = true,
                    Ordering::Equal => {}
                }
            }
        }
        before
    }

    /// The winners by a second way: while there are defeats within the Schwartz set, drop the weakest of
    /// them (all the weakest at once); what remains has won ("cloneproof Schwartz sequential dropping").
    pub fn by_dropping(n: &[Vec<u32>]) -> Vec<u8> {
        let size = n.len();
        let mut defeats: Vec<(usize, usize)> = vec![];
        for a in 0..size {
            defeats.extend((0..size).filter(|b| n[a][*b] > n[*b][a]).map(|b| (a, b)));
        }
        loop {
            let reach = |from: usize| {
                let mut seen = vec![from];
                while let Some(&(_, b)) = defeats
                    .iter()
                    .find(|(a, b)| seen.contains(a) && !seen.contains(b))
                {
                    seen.push(b);
                }
                seen
            };
            let reaches: Vec<Vec<usize>> = (0..size).map(reach).collect();
            // In the Schwartz set: reaches back whoever reaches it.
            let inside = |x: usize| (0..size).all(|y| !reaches[y].contains(&x) || reaches[x].contains(&y));
            let schwartz: Vec<usize> = (0..size).filter(|x| inside(*x)).collect();
            let within = |d: &(usize, usize)| schwartz.contains(&d.0) && schwartz.contains(&d.1);
            let link = |d: &(usize, usize)| (n[d.0][d.1], n[d.1][d.0]);
            let Some(weakest) = defeats
                .iter()
                .filter(|d| within(d))
                .map(link)
                .min_by(|a, b| compare(*a, *b))
            else {
                return schwartz.iter().map(|x| *x as u8).collect();
            };
            defeats.retain(|d| !within(d) || compare(link(d), weakest) == Ordering::Greater);
        }
    }
}

pub mod stv {
    //! The Scottish rules on ballots one by one, with fractions; tallies added up afresh at each stage.

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Fraction(pub i128, pub i128);

    impl Fraction {
        pub fn new(n: i128, d: i128) -> Self {
            let (mut a, mut b) = (n.abs().max(1), d);
            while b != 0 {
                (a, b) = (b, a % b);
            }
            if n == 0 {
                Fraction(0, 1)
            } else {
                Fraction(n / a, d / a)
            }
        }
        pub fn plus(self, o: Self) -> Self {
            Fraction::new(self.0 * o.1 + o.0 * self.1, self.1 * o.1)
        }
        pub fn minus(self, o: Self) -> Self {
            Fraction::new(self.0 * o.1 - o.0 * self.1, self.1 * o.1)
        }
        pub fn times(self, o: Self) -> Self {
            let (x, y) = (Fraction::new(self.0, o.1), Fraction::new(o.0, self.1));
            Fraction::new(x.0 * y.0, x.1 * y.1)
        }
        pub fn over(self, o: Self) -> Self {
            self.times(Fraction(o.1, o.0))
        }
        pub fn five_decimals(self) -> Self {
            Fraction::new(self.0 * 100_000 / self.1, 100_000)
        }
    }
    impl PartialOrd for Fraction {
        fn partial_cmp(&self, o: &Self) -> Option<std::cmp::Ordering> {
            Some(self.cmp(o))
        }
    }
    impl Ord for Fraction {
        fn cmp(&self, o: &Self) -> std::cmp::Ordering {
            (self.0 * o.1).cmp(&(o.0 * self.1))
        }
    }

    #[derive(Clone, Copy, PartialEq, Debug)]
    enum Fate {
        Hopeful,
        Elected,
        /// Elected, and the surplus transferred.
        Done,
        Excluded,
    }

    struct Ballot {
        preferences: Vec<u8>,
        copies: u32,
        value: Fraction,
        with: Option<u8>,
    }

    pub struct Outcome {
        pub elected: Vec<u8>,
        pub others: Vec<u8>,
        /// The votes of all options at the end of each stage, the first stage first.
        pub stages: Vec<Vec<Fraction>>,
        pub quota: i128,
    }

    /// `drawn`: the options in the order of the lot.
    pub fn count(votes: &[(Vec<u8>, u32)], options: u8, seats: u8, drawn: &[u8]) -> Outcome {
        let valid: i128 = votes.iter().map(|(_, copies)| i128::from(*copies)).sum();
        let quota = valid / (i128::from(seats) + 1) + 1;
        let whole = Fraction(1, 1);
        let mut ballots: Vec<Ballot> = votes
            .iter()
            .map(|(p, copies)| Ballot {
                preferences: p.clone(),
                copies: *copies,
                value: whole,
                with: Some(p[0]),
            })
            .collect();
        let mut fate = vec![Fate::Hopeful; options as usize];
        let mut out = Outcome {
            elected: vec![],
            others: vec![],
            stages: vec![],
            quota,
        };
        let full = Fraction(quota, 1);
        loop {
            // The end of a stage: add up.
            let tally: Vec<Fraction> = (0..options)
                .map(|o| {
                    if fate[o as usize] == Fate::Done {
                        return full;
                    }
                    let of_o = ballots.iter().filter(|b| b.with == Some(o));
                    of_o.fold(Fraction(0, 1), |sum, b| {
                        sum.plus(b.value.times(Fraction(i128::from(b.copies), 1)))
                    })
                })
                .collect();
            out.stages.push(tally);
            // How an option stands: its votes now, before, …, at first; then how soon it is drawn.
            let standing = |o: &u8| {
                let past: Vec<Fraction> = out.stages.iter().rev().map(|s| s[*o as usize]).collect();
                (
                    past,
                    std::cmp::Reverse(drawn.iter().position(|x| x == o).unwrap()),
                )
            };
            let mut hopeful: Vec<u8> = (0..options)
                .filter(|o| fate[*o as usize] == Fate::Hopeful)
                .collect();
            hopeful.sort_by_key(|o| std::cmp::Reverse(standing(o)));
            let now = out.stages.last().unwrap();
            let mut places = seats as usize - out.elected.len().min(seats as usize);
            let reaching = hopeful.iter().filter(|o| now[**o as usize] >= full).count();
            let new = if hopeful.len() - reaching <= places - reaching {
                hopeful.len()
            } else {
                reaching
            };
            for o in hopeful.drain(..new) {
                fate[o as usize] = Fate::Elected;
                out.elected.push(o);
                places -= 1;
            }
            if places == 0 || hopeful.is_empty() {
                hopeful.extend(out.others.iter().rev());
                out.others = hopeful;
                return out;
            }
            let over = (0..options)
                .filter(|o| fate[*o as usize] == Fate::Elected && now[*o as usize] > full)
                .max_by_key(standing);
            let (from, factor) = match over {
                Some(o) => {
                    fate[o as usize] = Fate::Done;
                    (o, Some((now[o as usize].minus(full), now[o as usize])))
                }
                None => {
                    let o = hopeful.pop().unwrap();
                    fate[o as usize] = Fate::Excluded;
                    out.others.push(o);
                    if hopeful.len() == places {
                        // Rule 52: these are elected at once, as their votes are.
                        out.elected.append(&mut hopeful);
                        out.others.reverse();
                        return out;
                    }
                    (o, None)
                }
            };
            for b in ballots.iter_mut().filter(|b| b.with == Some(from)) {
                let at = b.preferences.iter().position(|o| *o == from).unwrap();
                let later = &b.preferences[at + 1..];
                b.with = later.iter().copied().find(|o| fate[*o as usize] == Fate::Hopeful);
                if let Some((surplus, total)) = factor {
                    b.value = surplus.times(b.value).over(total).five_decimals();
                }
            }
        }
    }
}
