// SPDX-License-Identifier: AGPL-3.0-or-later
//! What becomes of what people record.

use super::*;

impl Model {
    pub(super) fn record(
        &mut self,
        by: MemberId,
        kind: KindId,
        quantity: u64,
        group: Option<CooperationId>,
    ) -> Result<(), Fault> {
        self.good(by)?;
        if let Some(id) = group {
            let one = &self.groups[id as usize];
            if !one.open {
                return Err(Fault::CooperationClosed);
            }
            self.partner(id, by)?;
            if !one.weights.contains_key(&kind) {
                return Err(Fault::NotInMatrix);
            }
        }
        if !self.has_room(by, kind, quantity) {
            return Err(Fault::NotEnoughRoom);
        }
        let units = i64::try_from(quantity).expect("few units");
        self.recorded.push((by, kind, now(), units));
        self.deeds.push(Deed {
            author: by,
            kind,
            quantity,
            cooperation: group,
            at: now(),
            stage: Stage::Open {
                lapses_at: now() + RULES.attest_millis,
            },
            objection: None,
            lifted: BTreeSet::new(),
        });
        Ok(())
    }

    pub(super) fn withdraw(&mut self, by: MemberId, id: RecordId) -> Result<(), Fault> {
        if !self.people.contains_key(&by) {
            return Err(Fault::NotMember);
        }
        let deed = self.pending(id)?;
        if deed.author != by {
            return Err(Fault::NotAuthor);
        }
        let units = i64::try_from(deed.quantity).expect("few units");
        let back = (by, deed.kind, now(), -units);
        self.recorded.push(back);
        self.give_up(id, Stage::Withdrawn { at: now() });
        Ok(())
    }

    pub(super) fn attest(
        &mut self,
        by: MemberId,
        id: RecordId,
        behalf: Option<MemberId>,
    ) -> Result<(), Fault> {
        if self.good(by)? != MemberKind::Person {
            return Err(Fault::NotPerson);
        }
        let deed = self.pending(id)?;
        let (author, kind, quantity) = (deed.author, deed.kind, deed.quantity);
        if !matches!(deed.stage, Stage::Open { .. }) {
            return Err(Fault::AttestedAlready);
        }
        if by == author
            || self.represented.contains(&(by, author))
            || behalf == Some(author) && deed.cooperation.is_some()
        {
            return Err(Fault::OwnRecord);
        }
        match (deed.cooperation, behalf) {
            (None, Some(_)) => return Err(Fault::NotInCooperation),
            (None, None) => {}
            (Some(group), None) => self.partner(group, by)?,
            (Some(group), Some(project)) => {
                if !self.represented.contains(&(by, project)) {
                    return Err(Fault::NotRepresentative);
                }
                self.good(project).map_err(|_| Fault::PartnerNotInGoodStanding)?;
                self.partner(group, project)?;
            }
        }
        self.has_words(by)?;
        let counts_at = self.put_off(deed, now() + RULES.undisputed_millis);
        self.words.push((by, now()));
        let counts = self.count_pair((by, author, kind), id, quantity);
        self.deed(id).stage = Stage::Attested(Attestation {
            by,
            on_behalf_of: behalf,
            at: now(),
            counts,
            counts_at,
        });
        Ok(())
    }

    fn count_pair(&mut self, pair: (MemberId, MemberId, KindId), id: RecordId, quantity: u64) -> u64 {
        let window = u64::from(RULES.pair_days) * DAY;
        let running = self
            .windows
            .get(&pair)
            .is_some_and(|(since, _)| now() < since + window);
        if !running {
            self.windows.insert(pair, (now(), BTreeMap::new()));
        }
        let (_, standing) = self.windows.get_mut(&pair).expect("it runs");
        let attested: u64 = standing.values().map(|one| one.0).sum();
        let counted: u64 = standing.values().map(|one| one.1).sum();
        let worth = worth_by_hand(attested + quantity, KINDS[pair.2 as usize].1);
        let counts = worth.saturating_sub(counted).min(quantity);
        standing.insert(id, (quantity, counts));
        counts
    }

    fn give_up(&mut self, id: RecordId, stage: Stage) {
        self.windows.retain(|_, (_, standing)| {
            standing.remove(&id);
            !standing.is_empty()
        });
        self.end(id, stage);
    }

    fn end(&mut self, id: RecordId, stage: Stage) {
        let deed = self.deed(id);
        deed.objection = None;
        deed.stage = stage;
    }

    fn count(&mut self, id: RecordId, at: Moment) {
        let attestation = self.deeds[id as usize]
            .stage
            .attestation()
            .expect("it was attested");
        self.counted.push(id);
        self.end(id, Stage::Counted { attestation, at });
    }

    pub(super) fn dispute(&mut self, by: MemberId, id: RecordId) -> Result<(), Fault> {
        let kind = self.good(by)?;
        let deed = self.pending(id)?;
        let Stage::Attested(attestation) = deed.stage else {
            return Err(Fault::NotAttested);
        };
        if by == deed.author {
            return Err(Fault::OwnRecord);
        }
        match deed.cooperation {
            Some(group) => self.partner(group, by)?,
            None if kind != MemberKind::Person => return Err(Fault::NotPerson),
            None => {}
        }
        if deed.lifted.contains(&by) {
            return Err(Fault::LiftedAlready);
        }
        self.has_words(by)?;
        let period = match deed.cooperation {
            Some(_) => RULES.judging_millis,
            None => RULES.deciding_millis,
        };
        let until = self.put_off(deed, now() + period);
        self.words.push((by, now()));
        let deed = self.deed(id);
        deed.stage = Stage::Disputed { attestation, until };
        deed.objection = Some(Objection {
            by,
            at: now(),
            voices: BTreeMap::new(),
        });
        Ok(())
    }

    pub(super) fn lift(&mut self, by: MemberId, id: RecordId) -> Result<(), Fault> {
        if !self.people.contains_key(&by) {
            return Err(Fault::NotMember);
        }
        let (deed, objection) = self.objected(id)?;
        if objection.by != by {
            return Err(Fault::NotDisputer);
        }
        if objection.voices.values().any(|stands| !stands) {
            return Err(Fault::OthersObject);
        }
        let mut attestation = deed.stage.attestation().expect("it was attested");
        // As much time is left as there was.
        let left = attestation.counts_at - objection.at;
        attestation.counts_at = self.put_off(deed, now() + left);
        self.end(id, Stage::Attested(attestation));
        self.deed(id).lifted.insert(by);
        Ok(())
    }

    pub(super) fn judge(&mut self, by: MemberId, id: RecordId, stands: bool) -> Result<(), Fault> {
        self.good(by)?;
        let (deed, _) = self.objected(id)?;
        let group = deed.cooperation.ok_or(Fault::NotForPartners)?;
        if by == deed.author {
            return Err(Fault::OwnRecord);
        }
        self.partner(group, by)?;
        let objection = self.deed(id).objection.as_mut().expect("somebody objects");
        objection.voices.insert(by, stands);
        Ok(())
    }

    pub(super) fn settle(&mut self, id: RecordId, stands: bool) -> Result<(), Fault> {
        let (deed, _) = self.objected(id)?;
        if deed.cooperation.is_some() {
            return Err(Fault::ForPartners);
        }
        match stands {
            true => self.count(id, now()),
            false => self.give_up(id, Stage::Rejected { at: now() }),
        }
        Ok(())
    }

    /// What became of a record at its moment.
    fn come_up(&mut self, id: RecordId, at: Moment) {
        let deed = &self.deeds[id as usize];
        let voices = deed.objection.as_ref().map(|objection| &objection.voices);
        let stand = voices.is_some_and(|voices| {
            let stands = voices.values().filter(|stands| **stands).count();
            stands > voices.len() - stands
        });
        match deed.stage {
            Stage::Open { .. } => self.give_up(id, Stage::Lapsed { at }),
            Stage::Attested(_) => self.count(id, at),
            Stage::Disputed { .. } if deed.cooperation.is_none() => self.give_up(id, Stage::Lapsed { at }),
            Stage::Disputed { .. } if stand => self.count(id, at),
            _ => self.give_up(id, Stage::Rejected { at }),
        }
    }

    /// All that fell due, the earliest first; records before sharings of the same moment.
    pub(super) fn catch_up(&mut self) {
        loop {
            let deeds = (0..)
                .zip(&self.deeds)
                .filter_map(|(id, deed)| Some((deed.due()?, false, id)));
            let groups = (0..).zip(&self.groups);
            let sharings = groups.filter_map(|(id, group)| Some((group.coming.as_ref()?.at, true, id)));
            match deeds.chain(sharings).min().filter(|first| first.0 <= now()) {
                Some((_, true, id)) => self.share(id),
                Some((at, false, id)) => self.come_up(id, at),
                None => return,
            }
        }
    }

    /// Where each record stands.
    pub fn stages(&self) -> Vec<Stage> {
        self.deeds.iter().map(|deed| deed.stage).collect()
    }

    fn counting(&self, first: usize) -> impl Iterator<Item = (&Deed, u64)> {
        self.counted.iter().take(first).map(|id| {
            let deed = &self.deeds[*id as usize];
            (
                deed,
                deed.stage
                    .attestation()
                    .map_or(0, |attestation| attestation.counts),
            )
        })
    }

    /// What counts of a member and a kind.
    pub fn cell(&self, member: MemberId, kind: KindId) -> u64 {
        let his = self
            .counting(usize::MAX)
            .filter(|(deed, _)| (deed.author, deed.kind) == (member, kind));
        his.map(|(_, counts)| counts).sum()
    }

    /// What counted of a member and a kind in a cooperation, of what was first.
    pub(super) fn units(
        &self,
        group: CooperationId,
        member: Option<MemberId>,
        kind: KindId,
        first: usize,
    ) -> u64 {
        let of = |deed: &Deed| {
            deed.cooperation == Some(group)
                && deed.kind == kind
                && member.is_none_or(|member| member == deed.author)
        };
        self.counting(first)
            .filter(|(deed, _)| of(deed))
            .map(|(_, counts)| counts)
            .sum()
    }
}
