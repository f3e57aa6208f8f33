// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the pallet should do, said slowly: lists of what happened, searched from the beginning each time, and shares as fractions
//! that are not rounded. It knows nothing of how the pallet keeps things.

mod fraction;
mod records;
mod sharing;

use super::*;
pub use fraction::{worth_by_hand, Fraction};
use std::collections::{BTreeMap, BTreeSet};

/// What a unit of each kind weighs.
type Weights = BTreeMap<KindId, u32>;

/// What a member can record in a day, what the same two count whole, and points, by kind.
pub const KINDS: [(u64, u64, u32); 3] = [(600, 500, 1), (4, 3, 0), (240, 200, 2)];

/// Short periods, so that they meet often.
pub const RULES: Rules = Rules {
    attest_millis: 3 * DAY,
    undisputed_millis: 2 * DAY,
    judging_millis: 2 * DAY,
    deciding_millis: 4 * DAY,
    notice_millis: DAY,
    burst_days: 2,
    pair_days: 5,
    attestations_a_day: 3,
    budget_days: 2,
    open_records: 64,
    budget_percent: 10,
};

/// What happens.
#[derive(Clone, Debug)]
pub enum Act {
    Record(MemberId, KindId, u64, Option<CooperationId>),
    Withdraw(MemberId, RecordId),
    Attest(MemberId, RecordId, Option<MemberId>),
    Dispute(MemberId, RecordId),
    Lift(MemberId, RecordId),
    Judge(MemberId, RecordId, bool),
    Settle(RecordId, bool),
    Wish(MemberId, CooperationId, Vec<(KindId, u32)>),
    Open(MemberId, CooperationId),
    Claim(CooperationId, MemberId),
    Pay(CooperationId, u64),
    Join(CooperationId, MemberId),
    Leave(CooperationId, MemberId),
    Close(CooperationId),
    Fall(MemberId),
    Come(MemberId, MemberKind),
    Depart(MemberId),
    /// The queue catches up.
    Poll,
}

/// An objection and what others say to it.
struct Objection {
    by: MemberId,
    at: Moment,
    voices: BTreeMap<MemberId, bool>,
}

/// What a member says he did.
struct Deed {
    author: MemberId,
    kind: KindId,
    quantity: u64,
    cooperation: Option<CooperationId>,
    at: Moment,
    stage: Stage,
    objection: Option<Objection>,
    lifted: BTreeSet<MemberId>,
}

impl Deed {
    fn due(&self) -> Option<Moment> {
        match self.stage {
            Stage::Open { lapses_at } => Some(lapses_at),
            Stage::Attested(seen) => Some(seen.counts_at),
            Stage::Disputed { until, .. } => Some(until),
            _ => None,
        }
    }
}

/// A sharing that is to come.
struct Coming {
    dated: Moment,
    at: Moment,
    income: u128,
    by: Weights,
}

/// Some income that was shared: how much, by which weights, when so many records had come to count.
struct Portion {
    income: u128,
    by: Weights,
    after: usize,
}

struct Group {
    partners: BTreeSet<MemberId>,
    open: bool,
    weights: Weights,
    wishes: BTreeMap<MemberId, Weights>,
    came: u128,
    given: u128,
    coming: Option<Coming>,
    portions: Vec<Portion>,
    claims: Vec<(MemberId, u128)>,
}

impl Group {
    fn shared(&self) -> u128 {
        self.portions.iter().map(|portion| portion.income).sum()
    }

    fn claimed(&self) -> u128 {
        self.claims.iter().map(|claim| claim.1).sum()
    }

    /// What waits to be shared.
    fn waiting(&self) -> u128 {
        (self.came - self.given - self.shared()).saturating_sub(LEAST.into())
    }
}

/// Since when it runs, and of each record in it how much was attested and counts.
type Window = (Moment, BTreeMap<RecordId, (u64, u64)>);

/// All that happened.
pub struct Model {
    people: BTreeMap<MemberId, (MemberKind, bool)>,
    represented: BTreeSet<(MemberId, MemberId)>,
    groups: Vec<Group>,
    deeds: Vec<Deed>,
    /// What was recorded and taken back, of which kind, when.
    recorded: Vec<(MemberId, KindId, Moment, i64)>,
    /// Attestations and objections.
    words: Vec<(MemberId, Moment)>,
    /// What stands in the present window of each pair.
    windows: BTreeMap<(MemberId, MemberId, KindId), Window>,
    /// What counts, in the order in which it came to.
    counted: Vec<RecordId>,
}

impl Model {
    pub fn new(
        people: &[(MemberId, MemberKind)],
        represented: &[(MemberId, MemberId)],
        groups: &[&[MemberId]],
    ) -> Self {
        let weights: Weights = (0..).zip(KINDS).map(|(kind, of)| (kind, of.2)).collect();
        let group = |partners: &&[MemberId]| Group {
            partners: partners.iter().copied().collect(),
            open: true,
            weights: weights.clone().into_iter().filter(|of| of.1 > 0).collect(),
            wishes: BTreeMap::new(),
            came: 0,
            given: 0,
            coming: None,
            portions: Vec::new(),
            claims: Vec::new(),
        };
        Self {
            people: people
                .iter()
                .map(|(member, kind)| (*member, (*kind, true)))
                .collect(),
            represented: represented.iter().copied().collect(),
            groups: groups.iter().map(group).collect(),
            deeds: Vec::new(),
            recorded: Vec::new(),
            words: Vec::new(),
            windows: BTreeMap::new(),
            counted: Vec::new(),
        }
    }

    fn good(&self, member: MemberId) -> Result<MemberKind, Fault> {
        match self.people.get(&member) {
            None => Err(Fault::NotMember),
            Some((_, false)) => Err(Fault::NotInGoodStanding),
            Some((kind, true)) => Ok(*kind),
        }
    }

    fn pending(&self, id: RecordId) -> Result<&Deed, Fault> {
        let deed = self.deeds.get(id as usize).ok_or(Fault::RecordNotFound)?;
        let pending = deed.due().is_some_and(|due| now() < due);
        pending.then_some(deed).ok_or(Fault::RecordOver)
    }

    fn objected(&self, id: RecordId) -> Result<(&Deed, &Objection), Fault> {
        let deed = self.pending(id)?;
        let objection = deed.objection.as_ref().ok_or(Fault::NotDisputed)?;
        Ok((deed, objection))
    }

    fn partner(&self, group: CooperationId, member: MemberId) -> Result<(), Fault> {
        let is = self.groups[group as usize].partners.contains(&member);
        is.then_some(()).ok_or(Fault::NotPartner)
    }

    fn deed(&mut self, id: RecordId) -> &mut Deed {
        &mut self.deeds[id as usize]
    }

    fn group(&mut self, id: CooperationId) -> &mut Group {
        &mut self.groups[id as usize]
    }

    /// What of a vessel is empty, in thousandths of a second of its flow, when all that was taken out and put back is gone through.
    fn empty(taken: impl Iterator<Item = (Moment, i128)>, a_day: u64) -> i128 {
        let (mut empty, mut last) = (0i128, 0);
        for (at, units) in taken.chain([(now(), 0)]) {
            let flowed = i128::from(at - last) * i128::from(a_day);
            empty = ((empty - flowed).max(0) + units * i128::from(DAY)).max(0);
            last = at;
        }
        empty
    }

    fn has_room(&self, author: MemberId, kind: KindId, units: u64) -> bool {
        let a_day = KINDS[kind as usize].0;
        let his = self
            .recorded
            .iter()
            .filter(|one| (one.0, one.1) == (author, kind));
        let empty = Self::empty(his.map(|one| (one.2, one.3.into())), a_day);
        let full = i128::from(a_day) * i128::from(DAY) * i128::from(RULES.burst_days);
        empty + i128::from(units) * i128::from(DAY) <= full
    }

    fn has_words(&self, member: MemberId) -> Result<(), Fault> {
        let a_day = RULES.attestations_a_day.into();
        let his = self.words.iter().filter(|one| one.0 == member);
        let empty = Self::empty(his.map(|one| (one.1, 1)), a_day);
        let full = i128::from(a_day) * i128::from(DAY) * i128::from(RULES.budget_days);
        let has = empty + i128::from(DAY) <= full;
        has.then_some(()).ok_or(Fault::NoAttestationsLeft)
    }

    /// What was recorded after the date of a sharing that is to come does not count before it.
    fn put_off(&self, deed: &Deed, moment: Moment) -> Moment {
        let coming = deed
            .cooperation
            .and_then(|group| self.groups[group as usize].coming.as_ref());
        match coming {
            Some(coming) if deed.at > coming.dated => moment.max(coming.at + 1),
            _ => moment,
        }
    }

    /// Does what somebody wants, or says why not.
    pub fn act(&mut self, act: &Act) -> Result<(), Fault> {
        match act.clone() {
            Act::Record(by, kind, quantity, group) => self.record(by, kind, quantity, group),
            Act::Withdraw(by, id) => self.withdraw(by, id),
            Act::Attest(by, id, behalf) => self.attest(by, id, behalf),
            Act::Dispute(by, id) => self.dispute(by, id),
            Act::Lift(by, id) => self.lift(by, id),
            Act::Judge(by, id, stands) => self.judge(by, id, stands),
            Act::Settle(id, stands) => self.settle(id, stands),
            Act::Wish(by, group, weights) => self.wish(by, group, weights.into_iter().collect()),
            Act::Open(by, group) => self.open(by, group),
            Act::Claim(..) => unreachable!("what is paid is told by the pallet: see `claim`"),
            other => {
                self.live(other);
                Ok(())
            }
        }
    }

    /// What happens whether the pallet likes it or not.
    fn live(&mut self, act: Act) {
        match act {
            Act::Pay(group, coins) => self.group(group).came += u128::from(coins),
            Act::Join(group, member) => {
                self.group(group).partners.insert(member);
            }
            Act::Leave(group, member) => {
                let group = self.group(group);
                group.partners.remove(&member);
                group.wishes.remove(&member);
            }
            Act::Close(group) => self.group(group).open = false,
            Act::Fall(member) => {
                self.people.entry(member).and_modify(|one| one.1 = false);
            }
            Act::Come(member, kind) => {
                self.people.insert(member, (kind, true));
            }
            Act::Depart(member) => {
                self.people.remove(&member);
            }
            _ => self.catch_up(),
        }
    }
}
