// SPDX-License-Identifier: AGPL-3.0-or-later
//! What giving should do, said slowly: a list of what was given and of what was decided, gone through from the beginning each time.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// What happens.
#[derive(Clone, Debug)]
pub enum Act {
    Thank(MemberId, MemberId, u64),
    Give(MemberId, Option<MemberId>, u64),
    WriteOff(MemberId),
    /// Thanks have another half-life and another budget, or are closed.
    Gratitude(u32, u64, bool),
    /// Time has other numbers, or is closed.
    Time(u64, u64, bool),
    Fall(MemberId),
    Recover(MemberId),
    Leave(MemberId),
    Wait(u64),
}

/// Something that was given, and what a pair counted at most then.
struct Given {
    from: MemberId,
    to: Option<MemberId>,
    quantity: u64,
    at: Moment,
    per_partner: u64,
}

pub struct Model {
    /// Who is here, and whether in good standing.
    people: BTreeMap<MemberId, bool>,
    thanks: Vec<Given>,
    times: Vec<Given>,
    written_off: BTreeSet<MemberId>,
    /// From which day on thanks had which half-life.
    half_lives: Vec<(u64, u32)>,
    a_month: u64,
    open: bool,
    per_partner: u64,
    most: u64,
    time_open: bool,
}

fn day(moment: Moment) -> u64 {
    moment / DAY
}

impl Model {
    /// These members, in good standing, and the usual numbers.
    pub fn new(people: impl IntoIterator<Item = MemberId>) -> Self {
        Self {
            people: people.into_iter().map(|one| (one, true)).collect(),
            thanks: Vec::new(),
            times: Vec::new(),
            written_off: BTreeSet::new(),
            half_lives: vec![(0, 365)],
            a_month: 30,
            open: true,
            per_partner: 120,
            most: 2_400,
            time_open: true,
        }
    }

    fn good(&self, member: MemberId) -> Result<(), Fault> {
        let standing = self.people.get(&member).ok_or(Fault::NotMember)?;
        standing.then_some(()).ok_or(Fault::NotInGoodStanding)
    }

    fn receives(&self, from: MemberId, to: MemberId) -> Result<(), Fault> {
        if from == to || to == PROJECT && REPRESENTATIVES.contains(&from) {
            return Err(Fault::ToYourself);
        }
        let here = self.people.contains_key(&to);
        here.then_some(()).ok_or(Fault::ReceiverNotFound)
    }

    fn thank(&mut self, from: MemberId, to: MemberId, quantity: u64) -> Result<(), Fault> {
        self.good(from)?;
        if from == PROJECT {
            return Err(Fault::NotPerson);
        }
        if !self.open {
            return Err(Fault::KindClosed);
        }
        self.receives(from, to)?;
        if quantity > self.thanks_left(from) {
            return Err(Fault::BudgetSpent);
        }
        let given = self.given(from, Some(to), quantity);
        self.thanks.push(given);
        Ok(())
    }

    fn given(&self, from: MemberId, to: Option<MemberId>, quantity: u64) -> Given {
        Given {
            from,
            to,
            quantity,
            at: now(),
            per_partner: self.per_partner,
        }
    }

    /// What a person has not spent in this month.
    pub fn thanks_left(&self, from: MemberId) -> u64 {
        let month = |moment| day(moment) / 30;
        let this_month = self
            .thanks
            .iter()
            .filter(|one| one.from == from && month(one.at) == month(now()));
        self.a_month
            .saturating_sub(this_month.map(|one| one.quantity).sum())
    }

    fn give(&mut self, from: MemberId, to: Option<MemberId>, quantity: u64) -> Result<(), Fault> {
        self.good(from)?;
        if !self.time_open {
            return Err(Fault::KindClosed);
        }
        if let Some(to) = to {
            self.receives(from, to)?;
        }
        let given = self.given(from, to, quantity);
        self.times.push(given);
        let (balance, limit) = self.account(from);
        if -balance > i64::try_from(limit).expect("a small number") {
            self.times.pop();
            return Err(Fault::CreditExceeded);
        }
        Ok(())
    }

    fn net(&self, member: MemberId) -> i64 {
        let sum = |of: &dyn Fn(&&Given) -> bool| {
            let sum: u64 = self.times.iter().filter(of).map(|one| one.quantity).sum();
            i64::try_from(sum).expect("a small number")
        };
        sum(&|one| one.to == Some(member)) - sum(&|one| one.from == member)
    }

    /// The balance of an account, and how far below zero it may be.
    pub fn account(&self, member: MemberId) -> (i64, u64) {
        let mut pairs: BTreeMap<MemberId, u64> = BTreeMap::new();
        for one in &self.times {
            let other = match one.to {
                Some(to) if to == member => one.from,
                Some(to) if one.from == member => to,
                _ => continue,
            };
            let counts = pairs.entry(other).or_default();
            // What counted before stays, also where less would now.
            *counts = (*counts).max((*counts + one.quantity).min(one.per_partner));
        }
        let balance = if self.written_off.contains(&member) {
            0
        } else {
            self.net(member)
        };
        (balance, pairs.values().sum::<u64>().min(self.most))
    }

    /// What was given in all, what those who left owe, and the commons' account.
    pub fn totals(&self) -> (u64, u64, i64) {
        let members: BTreeSet<_> = self
            .times
            .iter()
            .flat_map(|one| [Some(one.from), one.to])
            .flatten()
            .collect();
        let gone = members.iter().filter(|one| !self.people.contains_key(one));
        let departed = gone.map(|one| -self.account(*one).0.min(0)).sum::<i64>();
        let to_commons: u64 = self
            .times
            .iter()
            .filter(|one| one.to.is_none())
            .map(|one| one.quantity)
            .sum();
        let written_off: i64 = self.written_off.iter().map(|one| self.net(*one)).sum();
        (
            self.times.iter().map(|one| one.quantity).sum(),
            u64::try_from(departed).expect("it is above zero"),
            i64::try_from(to_commons).expect("a small number") + written_off,
        )
    }

    fn write_off(&mut self, member: MemberId) -> Result<(), Fault> {
        if self.people.contains_key(&member) || self.account(member).0 >= 0 {
            return Err(Fault::NoDebt);
        }
        self.written_off.insert(member);
        Ok(())
    }

    /// How many half-lives passed since a day.
    fn half_lives_since(&self, from: u64) -> f64 {
        let ends = self
            .half_lives
            .iter()
            .skip(1)
            .map(|one| one.0)
            .chain([day(now())]);
        let spans = self.half_lives.iter().zip(ends);
        spans
            .filter(|((_, half_life), _)| *half_life > 0)
            .map(|((begin, half_life), end)| {
                let days = end.saturating_sub((*begin).max(from));
                days as f64 / f64::from(*half_life)
            })
            .sum()
    }

    /// What a member was thanked for, faded; or all of them.
    pub fn thanked(&self, member: Option<MemberId>) -> f64 {
        let his = self
            .thanks
            .iter()
            .filter(|one| member.is_none() || one.to == member);
        his.map(|one| one.quantity as f64 * (-self.half_lives_since(day(one.at))).exp2())
            .sum()
    }

    /// Does what somebody wants, or says why not.
    pub fn act(&mut self, act: &Act) -> Result<(), Fault> {
        match act.clone() {
            Act::Thank(from, to, quantity) => self.thank(from, to, quantity)?,
            Act::Give(from, to, quantity) => self.give(from, to, quantity)?,
            Act::WriteOff(member) => self.write_off(member)?,
            Act::Gratitude(half_life, a_month, open) => {
                self.half_lives.push((day(now()), half_life));
                (self.a_month, self.open) = (a_month, open);
            }
            Act::Time(per_partner, most, open) => {
                (self.per_partner, self.most, self.time_open) = (per_partner, most, open);
            }
            Act::Fall(member) => {
                self.people.entry(member).and_modify(|good| *good = false);
            }
            Act::Recover(member) => {
                self.people.entry(member).and_modify(|good| *good = true);
            }
            Act::Leave(member) => {
                self.people.remove(&member);
            }
            Act::Wait(millis) => Clock::pass(millis),
        }
        Ok(())
    }
}
