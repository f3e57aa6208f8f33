// SPDX-License-Identifier: AGPL-3.0-or-later
//! The same world as plain lists and sets: no counters, no mirrors. What is asked is looked up in all there is.

use super::super::*;
use std::collections::{BTreeMap, BTreeSet};

/// Few of everything, so that limits are met.
pub(super) const RULES: Rules = Rules {
    announcements: 2,
    offers: 2,
    invitations: 3,
    entries_a_day: 3,
};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Life {
    Announced,
    Underway,
    Closed,
    Withdrawn,
}

#[derive(Clone, Debug)]
pub(super) struct Common {
    pub life: Life,
    pub announcer: MemberId,
    pub partners: BTreeSet<MemberId>,
    pub closers: BTreeSet<MemberId>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    pub commons: Vec<Common>,
    /// Of which, who, what; in the order in which it was written.
    pub log: Vec<(CooperationId, MemberId, Happening)>,
    pub invited: BTreeMap<(CooperationId, MemberId), MemberId>,
    pub offered: BTreeMap<(CooperationId, MemberId), String>,
    pub read: BTreeMap<MemberId, usize>,
    /// Who did on which day what counts.
    pub counted: Vec<(MemberId, u64)>,
    pub here: BTreeSet<MemberId>,
    pub good: BTreeSet<MemberId>,
    pub gone: Vec<(CooperationId, MemberId)>,
}

type Done = Result<(), Fault>;

fn must(holds: bool, otherwise: Fault) -> Done {
    holds.then_some(()).ok_or(otherwise)
}

impl Model {
    fn good(&self, who: MemberId) -> Done {
        must(self.here.contains(&who), Fault::NotMember)?;
        must(self.good.contains(&who), Fault::NotInGoodStanding)
    }

    pub fn common(&self, id: CooperationId) -> Result<&Common, Fault> {
        let there = self.commons.get(id as usize);
        let there = there.filter(|common| common.life != Life::Withdrawn);
        there.ok_or(Fault::CooperationNotFound)
    }

    fn change(&mut self, id: CooperationId) -> &mut Common {
        &mut self.commons[id as usize]
    }

    fn is_partner(&self, id: CooperationId, who: MemberId) -> bool {
        self.common(id).is_ok_and(|common| common.partners.contains(&who))
    }

    fn can_be_joined(&self, id: CooperationId) -> Done {
        must(self.common(id)?.life != Life::Closed, Fault::NotUnderway)
    }

    fn count(&mut self, who: MemberId) -> Done {
        let today = now() / DAY;
        let so_far = self.counted.iter().filter(|one| **one == (who, today)).count();
        must(so_far < RULES.entries_a_day as usize, Fault::TooManyEntries)?;
        self.counted.push((who, today));
        Ok(())
    }

    fn invited_to(&self, id: CooperationId) -> usize {
        self.invited.keys().filter(|(of, _)| *of == id).count()
    }

    pub fn announce(&mut self, who: MemberId, invited: &[MemberId]) -> Done {
        self.good(who)?;
        let distinct: BTreeSet<_> = invited.iter().collect();
        let fine = distinct.len() == invited.len() && !distinct.contains(&who);
        must(fine, Fault::PartnersInvalid)?;
        must(
            invited.iter().all(|one| self.here.contains(one)),
            Fault::MemberNotFound,
        )?;
        let open = self.commons.iter();
        let open = open.filter(|common| common.life == Life::Announced && common.announcer == who);
        must(
            open.count() < RULES.announcements as usize,
            Fault::TooManyAnnouncements,
        )?;
        must(
            invited.len() <= RULES.invitations as usize,
            Fault::TooManyInvitations,
        )?;
        let id = self.commons.len() as CooperationId;
        self.commons.push(Common {
            life: Life::Announced,
            announcer: who,
            partners: [who].into(),
            closers: BTreeSet::new(),
        });
        self.invited.extend(invited.iter().map(|one| ((id, *one), who)));
        Ok(())
    }

    pub fn withdraw(&mut self, who: MemberId, id: CooperationId) -> Done {
        self.good(who)?;
        let common = self.common(id)?;
        must(common.announcer == who, Fault::NotAnnouncer)?;
        must(common.life == Life::Announced, Fault::NotAnnounced)?;
        self.forget(id, who);
        Ok(())
    }

    fn forget(&mut self, id: CooperationId, announcer: MemberId) {
        self.change(id).life = Life::Withdrawn;
        self.gone.push((id, announcer));
    }

    pub fn join(&mut self, who: MemberId, id: CooperationId, offer: Option<&str>) -> Done {
        self.good(who)?;
        self.can_be_joined(id)?;
        must(!self.is_partner(id, who), Fault::AlreadyPartner)?;
        if self.invited.contains_key(&(id, who)) {
            let common = self.common(id)?;
            let alone = common.life == Life::Announced && !self.here.contains(&common.announcer);
            must(!alone, Fault::AnnouncerLeft)?;
            self.count(who)?;
            self.invited.remove(&(id, who));
            self.admit(id, who);
            return Ok(());
        }
        let offer = offer.ok_or(Fault::NotInvited)?;
        let own = self.offered.keys().filter(|(_, by)| *by == who).count();
        let again = self.offered.contains_key(&(id, who));
        must(again || own < RULES.offers as usize, Fault::TooManyOffers)?;
        self.offered.insert((id, who), offer.into());
        Ok(())
    }

    fn admit(&mut self, id: CooperationId, who: MemberId) {
        let common = self.change(id);
        common.partners.insert(who);
        let what = match common.life {
            Life::Announced => Happening::Founded {
                with: common.announcer,
            },
            _ => Happening::Joined,
        };
        common.life = Life::Underway;
        self.log.push((id, who, what));
    }

    pub fn welcome(&mut self, by: MemberId, id: CooperationId, who: MemberId) -> Done {
        self.good(by)?;
        self.can_be_joined(id)?;
        must(self.is_partner(id, by), Fault::NotPartner)?;
        must(!self.is_partner(id, who), Fault::AlreadyPartner)?;
        must(self.here.contains(&who), Fault::MemberNotFound)?;
        if self.offered.contains_key(&(id, who)) {
            self.count(by)?;
            self.offered.remove(&(id, who));
            self.admit(id, who);
            return Ok(());
        }
        must(!self.invited.contains_key(&(id, who)), Fault::AlreadyInvited)?;
        must(
            self.invited_to(id) < RULES.invitations as usize,
            Fault::TooManyInvitations,
        )?;
        self.invited.insert((id, who), by);
        Ok(())
    }

    pub fn decline(&mut self, by: MemberId, id: CooperationId, who: MemberId) -> Done {
        must(self.here.contains(&by), Fault::NotMember)?;
        if by != who {
            self.good(by)?;
            must(self.is_partner(id, by), Fault::NotPartner)?;
        }
        let invited = self.invited.remove(&(id, who)).is_some();
        let offered = self.offered.remove(&(id, who)).is_some();
        must(invited || offered, Fault::NothingToDecline)
    }

    fn underway(&self, who: MemberId, id: CooperationId) -> Done {
        self.good(who)?;
        let common = self.common(id)?;
        must(common.partners.contains(&who), Fault::NotPartner)?;
        must(common.life == Life::Underway, Fault::NotUnderway)
    }

    pub fn tell(&mut self, who: MemberId, id: CooperationId, what: Happening) -> Done {
        self.underway(who, id)?;
        self.count(who)?;
        self.log.push((id, who, what));
        Ok(())
    }

    pub fn close(&mut self, who: MemberId, id: CooperationId, words: Text) -> Done {
        self.underway(who, id)?;
        must(!self.common(id)?.closers.contains(&who), Fault::WantsToClose)?;
        self.change(id).closers.insert(who);
        self.log.push((id, who, Happening::Retrospective(words)));
        self.close_if_wanted(id, who);
        Ok(())
    }

    pub fn keep_open(&mut self, who: MemberId, id: CooperationId) -> Done {
        self.underway(who, id)?;
        must(self.common(id)?.closers.contains(&who), Fault::DoesNotWantToClose)?;
        self.count(who)?;
        self.change(id).closers.remove(&who);
        Ok(())
    }

    pub fn leave(&mut self, who: MemberId, id: CooperationId) -> Done {
        must(self.here.contains(&who), Fault::NotMember)?;
        let common = self.common(id)?;
        must(common.partners.contains(&who), Fault::NotPartner)?;
        must(common.life != Life::Announced, Fault::NotUnderway)?;
        self.part(id, who);
        Ok(())
    }

    pub fn remove(&mut self, by: MemberId, id: CooperationId, who: MemberId) -> Done {
        self.good(by)?;
        let common = self.common(id)?;
        must(common.partners.contains(&who), Fault::NotPartner)?;
        must(!self.here.contains(&who), Fault::StillBelongs)?;
        match common.life {
            Life::Announced => self.forget(id, who),
            _ => self.part(id, who),
        }
        Ok(())
    }

    fn part(&mut self, id: CooperationId, who: MemberId) {
        let common = self.change(id);
        common.partners.remove(&who);
        common.closers.remove(&who);
        self.log.push((id, who, Happening::Left));
        self.gone.push((id, who));
        self.close_if_wanted(id, who);
    }

    fn close_if_wanted(&mut self, id: CooperationId, who: MemberId) {
        let common = self.change(id);
        let wanted = common.partners.is_empty() || common.closers.len() * 2 > common.partners.len();
        if common.life == Life::Underway && wanted {
            common.life = Life::Closed;
            self.log.push((id, who, Happening::Closed));
        }
    }

    pub fn mark_read(&mut self, who: MemberId, up_to: usize) -> Done {
        must(self.here.contains(&who), Fault::NotMember)?;
        must(up_to <= self.log.len(), Fault::NotRead)?;
        self.read.insert(who, up_to);
        Ok(())
    }

    /// All that leads nowhere is cleared.
    pub fn clear(&mut self) {
        let commons = self.commons.clone();
        let open = |id: CooperationId| matches!(commons[id as usize].life, Life::Announced | Life::Underway);
        self.invited.retain(|(id, _), _| open(*id));
        self.offered.retain(|(id, _), _| open(*id));
    }
}
