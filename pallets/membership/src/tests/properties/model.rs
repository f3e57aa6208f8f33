// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the pallet promises, in the plainest words: no bucket (who may invite is asked of the pallet and checked against the
//! bound elsewhere), no queue, no place; whatever time does is done to everybody at once.

use super::{super::*, GRACE, PEOPLE, RENEWAL};
use crate::{Course, Measure};
use frame_support::weights::Weight;

pub(super) struct Person {
    pub key: AccountId,
    pub kind: Kind,
    pub joined: Moment,
    pub sponsor: Option<MemberId>,
    pub elder: MemberId,
    pub gone: bool,
    /// 0 for founders before the first block.
    pub renewed: Moment,
    pub dormant: bool,
    pub epoch: u32,
    pub next_key: Option<NextKey>,
    pub measure: Option<Measure>,
    /// Whether and when he appealed against it, and when that was dismissed.
    pub appealed: Option<Moment>,
    pub dismissed: Option<Moment>,
    /// Until when his sponsor answers for him.
    pub answered_until: Moment,
    pub circle: Circle,
    pub coming: Option<(Circle, Moment)>,
    /// The latest word of each guardian.
    pub words: Vec<(MemberId, Word)>,
    pub representatives: Vec<MemberId>,
    /// The latest wish of each representative.
    pub wishes: Vec<(MemberId, Vec<MemberId>)>,
}

#[derive(Clone, Default, PartialEq, Debug)]
pub(super) struct Circle {
    pub guardians: Vec<MemberId>,
    pub threshold: u32,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Word {
    Approves(AccountId, u32),
    StopsKey(AccountId, Moment),
    StopsGuardians(Moment),
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct NextKey {
    pub new: AccountId,
    pub at: Moment,
    pub course: Course,
}

impl Person {
    pub fn new(
        key: AccountId,
        kind: Kind,
        sponsor: Option<MemberId>,
        elder: MemberId,
        joined: Moment,
    ) -> Self {
        let steers = sponsor.filter(|_| kind != Kind::Person);
        Self {
            key,
            kind,
            joined,
            sponsor,
            elder,
            gone: false,
            renewed: joined,
            dormant: false,
            epoch: 0,
            next_key: None,
            measure: None,
            appealed: None,
            dismissed: None,
            answered_until: 0,
            circle: Circle::default(),
            coming: None,
            words: Vec::new(),
            representatives: steers.into_iter().collect(),
            wishes: Vec::new(),
        }
    }

    pub fn standing(&self) -> Standing {
        match self.measure {
            _ if self.gone => Standing::Left,
            Some(Measure::Exclusion) => Standing::Excluded,
            Some(Measure::Suspension { until }) => Standing::Suspended { until },
            _ if self.dormant => Standing::Dormant,
            _ => Standing::Good,
        }
    }

    pub fn is_good(&self) -> bool {
        self.standing() == Standing::Good
    }

    /// Suspended or excluded.
    pub fn is_away(&self) -> bool {
        matches!(self.standing(), Standing::Suspended { .. } | Standing::Excluded)
    }

    /// Whether he would be dormant, were he not away.
    pub fn is_late(&self, now: Moment) -> bool {
        self.renewed > 0 && self.renewed + RENEWAL + GRACE <= now
    }
}

pub(super) struct Open {
    pub id: InvitationId,
    pub sponsor: MemberId,
    pub invitee: AccountId,
    pub kind: Kind,
    pub expires_at: Moment,
}

#[derive(Default)]
pub(super) struct Model {
    pub people: Vec<Person>,
    pub open: Vec<Open>,
    /// Invitations by the order in which they were made, open or not.
    pub made: Vec<InvitationId>,
    pub now: Moment,
}

impl Model {
    /// The founders, two whom they brought in, one whom these did, and a project.
    pub fn village() -> Self {
        let founder = |key, id| Person::new(key, Kind::Person, None, id, 0);
        let mut model = Self {
            people: vec![founder(ALICE, 0), founder(BOB, 1)],
            now: Clock::START,
            ..Default::default()
        };
        for (sponsor, key, kind) in [
            (ALICE, 3, Kind::Person),
            (BOB, 4, Kind::Person),
            (3, 5, Kind::Person),
            (3, 6, Kind::Project),
        ] {
            model.invite(sponsor, key, kind);
            model.accept(key, invitation_of(key));
        }
        assert_eq!(model.people.len(), 6);
        model
    }

    /// The member whose key this is at present.
    pub fn member(&self, key: AccountId) -> Option<MemberId> {
        self.people
            .iter()
            .position(|p| !p.gone && p.key == key)
            .map(|index| index as MemberId)
    }

    pub fn of(&self, member: MemberId) -> &Person {
        &self.people[member as usize]
    }

    pub fn of_mut(&mut self, member: MemberId) -> &mut Person {
        &mut self.people[member as usize]
    }

    /// Whether there is such a member who has not left.
    pub fn is_here(&self, member: MemberId) -> bool {
        self.people.get(member as usize).is_some_and(|p| !p.gone)
    }

    pub fn is_good_person(&self, member: MemberId) -> bool {
        self.is_here(member) && self.of(member).is_good() && self.of(member).kind == Kind::Person
    }

    /// The member in good standing whose key this is.
    pub fn good_signer(&self, key: AccountId) -> Option<MemberId> {
        self.member(key).filter(|member| self.of(*member).is_good())
    }

    /// Sorted, where no number stands there twice.
    pub fn distinct(mut numbers: Vec<MemberId>) -> Option<Vec<MemberId>> {
        numbers.sort_unstable();
        let before = numbers.len();
        numbers.dedup();
        (numbers.len() == before).then_some(numbers)
    }

    /// An open invitation, or one of the last that were made.
    pub fn pick(&self, index: usize) -> InvitationId {
        let open = self
            .open
            .iter()
            .cycle()
            .nth(index)
            .map(|o| o.id)
            .filter(|_| index < 5);
        let made = || self.made.iter().rev().nth(index).copied();
        open.or_else(made).unwrap_or(7)
    }

    /// Time passes; keys change in the order of their moments, measures end, other guardians come into force, who did not
    /// renew goes dormant, lapsed invitations go.
    pub fn pass(&mut self, millis: u64) {
        Clock::pass(millis);
        self.now += millis;
        // A few steps in each block; here until nothing is left to do.
        for _ in 0..4 {
            super::super::pass(0);
            Membership::clear_lapsed(Weight::MAX);
        }
        self.apply_due_keys();
        self.end_measures();
        self.renew_circles();
        self.grow_old();
        let now = self.now;
        self.open.retain(|o| o.expires_at > now);
    }

    fn grow_old(&mut self) {
        let now = self.now;
        for person in self.people.iter_mut().filter(|p| !p.gone) {
            if person.renewed == 0 {
                person.renewed = now;
            }
            if person.is_good() && person.is_late(now) {
                person.dormant = true;
            }
        }
    }

    pub fn compare(&self) {
        let census = Membership::census();
        assert_eq!(census.next_id as usize, self.people.len());
        for key in 1..=PEOPLE {
            let member = Membership::member_of(key).map(|m| m.id);
            assert_eq!(member, self.member(key), "key {key}");
            let mut ids: Vec<_> = Membership::invitations_for(key).iter().map(|i| i.id).collect();
            let expected = self.open.iter().filter(|o| o.invitee == key);
            let mut expected: Vec<_> = expected.map(|o| o.id).collect();
            ids.sort_unstable();
            expected.sort_unstable();
            assert_eq!(ids, expected, "invitations of {key}");
        }
        for member in 0..census.next_id {
            let (view, person) = (Membership::member(member).unwrap(), self.of(member));
            assert_eq!(view.standing, person.standing(), "member {member}");
            assert_eq!((view.kind, view.sponsor), (person.kind, person.sponsor));
            self.compare_measure(member);
            self.compare_answers(member);
            self.compare_keys(member);
            self.compare_steering(member);
        }
    }
}
