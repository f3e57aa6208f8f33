// SPDX-License-Identifier: AGPL-3.0-or-later
//! How income is shared, in fractions: each portion by the weights and by what counted when it was shared.

use super::*;
use sp_core::U512;

impl Model {
    pub(super) fn wish(&mut self, by: MemberId, id: CooperationId, weights: Weights) -> Result<(), Fault> {
        self.good(by)?;
        self.partner(id, by)?;
        if !self.groups[id as usize].open {
            return Err(Fault::CooperationClosed);
        }
        let group = self.group(id);
        let others = group
            .wishes
            .iter()
            .filter(|(who, wish)| **who != by && **wish == weights);
        let agreed = (others.count() + 1) * 2 > group.partners.len();
        if agreed && group.coming.as_ref().is_some_and(|coming| coming.at <= now()) {
            return Err(Fault::SharingDue);
        }
        group.wishes.insert(by, weights.clone());
        if agreed {
            group.wishes.clear();
            group.weights = weights;
        }
        Ok(())
    }

    pub(super) fn open(&mut self, by: MemberId, id: CooperationId) -> Result<(), Fault> {
        self.good(by)?;
        if self.groups[id as usize].open {
            self.partner(id, by)?;
        }
        let group = self.group(id);
        if group.coming.is_some() {
            return Err(Fault::SharingOpen);
        }
        if group.waiting() == 0 {
            return Err(Fault::NothingToShare);
        }
        let dated = now() + RULES.notice_millis;
        group.coming = Some(Coming {
            dated,
            at: dated + RULES.attest_millis + RULES.undisputed_millis,
            income: group.waiting(),
            by: group.weights.clone(),
        });
        Ok(())
    }

    /// What all that counted first in a cooperation weighs, or that of one member.
    fn weight(&self, group: CooperationId, member: Option<MemberId>, by: &Weights, first: usize) -> u128 {
        let weights = by
            .iter()
            .map(|(kind, points)| u128::from(*points) * u128::from(self.units(group, member, *kind, first)));
        weights.sum()
    }

    fn portion(&mut self, id: CooperationId, income: u128, by: &Weights) -> u128 {
        let after = self.counted.len();
        if income == 0 || self.weight(id, None, by, after) == 0 {
            return 0;
        }
        let by = by.clone();
        self.group(id).portions.push(Portion { income, by, after });
        income
    }

    /// What waited when it was opened goes by the weights of then, the rest by those of now.
    pub(super) fn share(&mut self, id: CooperationId) {
        let group = self.group(id);
        let coming = group.coming.take().expect("it is to come");
        let (income, weights) = (group.waiting(), group.weights.clone());
        let early = self.portion(id, income.min(coming.income), &coming.by);
        let late = self.portion(id, income - early, &weights);
        let group = self.group(id);
        if early + late == 0 && !group.open {
            group.given += income;
        }
    }

    /// What a member is due of all that was shared so far, paid or not.
    pub fn due(&self, id: CooperationId, member: MemberId) -> Fraction {
        self.groups[id as usize]
            .portions
            .iter()
            .fold(Fraction::whole(0), |sum, portion| {
                let his = self.weight(id, Some(member), &portion.by, portion.after);
                let all = self.weight(id, None, &portion.by, portion.after);
                sum.plus(Fraction::new(
                    U512::from(portion.income) * U512::from(his),
                    all.into(),
                ))
            })
    }

    /// How far the pallet may be from that: a division loses less than a part a unit, and hands that on to the next sharing. (Some
    /// income can be shared in two portions.)
    pub fn tolerance(&self, id: CooperationId) -> Fraction {
        let units: u64 = (0..)
            .zip(KINDS)
            .map(|(kind, _)| self.units(id, None, kind, usize::MAX))
            .sum();
        let portions = self.groups[id as usize].portions.len();
        Fraction::parts(u128::from(units) * u128::try_from(portions).expect("few sharings"))
    }

    /// The least and the most that a member can have been paid in all when he takes what he is due.
    pub fn payable(&self, id: CooperationId, member: MemberId) -> (u128, u128) {
        let (due, tolerance) = (self.due(id, member), self.tolerance(id));
        (due.less(tolerance).floor(), due.plus(tolerance).floor())
    }

    /// What a member was paid.
    pub fn paid(&self, id: CooperationId, member: MemberId) -> u128 {
        let claims = self.groups[id as usize].claims.iter();
        claims
            .filter(|claim| claim.0 == member)
            .map(|claim| claim.1)
            .sum()
    }

    /// The pallet has paid this.
    pub fn claim(&mut self, id: CooperationId, member: MemberId, paid: u128) {
        self.group(id).claims.push((member, paid));
    }

    /// Whether a member contributed something, whatever it weighs.
    pub fn contributed(&self, id: CooperationId, member: MemberId) -> bool {
        (0..)
            .zip(KINDS)
            .any(|(kind, _)| self.units(id, Some(member), kind, usize::MAX) > 0)
    }

    /// What a pot holds; what was shared of it and not paid; what was shared ever.
    pub fn pot(&self, id: CooperationId) -> (u128, u128, u128) {
        let group = &self.groups[id as usize];
        let (shared, claimed) = (group.shared(), group.claimed());
        (group.came - group.given - claimed, shared - claimed, shared)
    }
}
