// SPDX-License-Identifier: AGPL-3.0-or-later
//! Random lives against a slow, obvious model: a list of people and a list of invitations.

use super::*;
use crate::{mock, types::split_invitation_id, Standing};
use frame_support::weights::{Weight, WeightMeter};
use opensystem_test_kit::Clock;
use opensystem_traits::MemberId;
use proptest::prelude::*;
use sp_runtime::testing::TestSignature;

#[derive(Clone, Debug)]
enum Act {
    Invite(AccountId, AccountId),
    Accept(AccountId, usize),
    Decline(AccountId, usize),
    Withdraw(AccountId, usize),
    Leave(AccountId),
    ChangeKey(AccountId, AccountId),
    StopKeyChange(AccountId),
    Renew(AccountId),
    Pass(u64),
}

const PEOPLE: u64 = 9;

fn act() -> impl Strategy<Value = Act> {
    let who = 1..=PEOPLE;
    prop_oneof![
        6 => (who.clone(), who.clone()).prop_map(|(a, b)| Act::Invite(a, b)),
        6 => (who.clone(), 0usize..6).prop_map(|(a, i)| Act::Accept(a, i)),
        1 => (who.clone(), 0usize..6).prop_map(|(a, i)| Act::Decline(a, i)),
        1 => (who.clone(), 0usize..6).prop_map(|(a, i)| Act::Withdraw(a, i)),
        1 => who.clone().prop_map(Act::Leave),
        1 => (who.clone(), who.clone()).prop_map(|(a, b)| Act::ChangeKey(a, b)),
        1 => who.clone().prop_map(Act::StopKeyChange),
        2 => who.prop_map(Act::Renew),
        3 => (0u64..40).prop_map(|half_days| Act::Pass(half_days * DAY / 2)),
    ]
}

struct Person {
    key: AccountId,
    joined: u64,
    elder: MemberId,
    gone: bool,
    /// 0 for founders before the first block.
    renewed: u64,
    dormant: bool,
    next_key: Option<(AccountId, u64)>,
    epoch: u32,
}

struct Open {
    id: InvitationId,
    sponsor: MemberId,
    invitee: AccountId,
    expires_at: u64,
}

/// What the pallet promises, in the plainest words: no bucket (who may invite is asked of the pallet and checked
/// against the bound elsewhere), no queue, no place.
#[derive(Default)]
struct Model {
    people: Vec<Person>,
    open: Vec<Open>,
    /// Invitations by the order in which they were made, open or not.
    made: Vec<InvitationId>,
    now: u64,
}

impl Model {
    fn member(&self, key: AccountId) -> Option<MemberId> {
        self.people
            .iter()
            .position(|p| !p.gone && p.key == key)
            .map(|index| index as MemberId)
    }

    fn pick(&self, index: usize) -> InvitationId {
        self.made.iter().rev().nth(index).copied().unwrap_or(7)
    }

    fn invite(&mut self, sponsor: AccountId, invitee: AccountId) {
        let result = invite(sponsor, invitee);
        let Some(who) = self.member(sponsor) else {
            return assert!(result.is_err());
        };
        let waiting = self
            .open
            .iter()
            .filter(|o| o.invitee == invitee && o.expires_at > self.now)
            .count();
        if self.member(invitee).is_some() || waiting >= 4 || self.people[who as usize].dormant {
            return assert!(result.is_err());
        }
        if result.is_err() {
            // Only for want of capacity.
            let full = Membership::capacity(who).is_none_or(|c| c.available == 0 || c.open >= 16);
            return assert!(full, "{result:?}");
        }
        let id = Membership::invitations_for(invitee).last().unwrap().id;
        assert!(!self.made.contains(&id), "an identifier was used twice");
        let sponsor = &self.people[who as usize];
        let payer = if self.now - sponsor.joined >= 60 * DAY {
            who
        } else {
            sponsor.elder
        };
        assert_eq!(split_invitation_id(id).0, payer);
        self.made.push(id);
        self.open
            .retain(|o| !(o.invitee == invitee && o.expires_at <= self.now));
        self.open.push(Open {
            id,
            sponsor: who,
            invitee,
            expires_at: self.now + 30 * DAY,
        });
    }

    fn accept(&mut self, key: AccountId, id: InvitationId) {
        let good = self.open.iter().find(|o| o.id == id).is_some_and(|o| {
            let sponsor = &self.people[o.sponsor as usize];
            o.invitee == key && o.expires_at > self.now && !sponsor.gone && !sponsor.dormant
        });
        assert_eq!(accept(key, id).is_ok(), good);
        if good {
            self.open.retain(|o| o.invitee != key);
            let elder = split_invitation_id(id).0;
            self.people.push(Person {
                key,
                joined: self.now,
                elder,
                gone: false,
                renewed: self.now,
                dormant: false,
                next_key: None,
                epoch: 0,
            });
        }
    }

    fn decline(&mut self, key: AccountId, id: InvitationId) {
        let good = self.open.iter().any(|o| o.id == id && o.invitee == key);
        assert_eq!(Membership::decline(signed(key), id).is_ok(), good);
        self.open.retain(|o| !(good && o.id == id));
    }

    fn withdraw(&mut self, key: AccountId, id: InvitationId) {
        let me = self.member(key);
        let good = self.open.iter().any(|o| o.id == id && Some(o.sponsor) == me);
        assert_eq!(Membership::withdraw_invitation(signed(key), id).is_ok(), good);
        self.open.retain(|o| !(good && o.id == id));
    }

    fn leave(&mut self, key: AccountId) {
        let member = self.member(key);
        assert_eq!(Membership::leave(signed(key)).is_ok(), member.is_some());
        if let Some(member) = member {
            let person = &mut self.people[member as usize];
            person.gone = true;
            person.next_key = None;
        }
    }

    fn change_key(&mut self, key: AccountId, new: AccountId) {
        let member = self.member(key);
        let epoch = member.map_or(0, |m| self.people[m as usize].epoch);
        let message = Membership::change_key_message(member.unwrap_or(0), epoch, &new);
        let result = Membership::change_key(signed(key), new, TestSignature(new, message));
        let good = member.is_some_and(|m| {
            key != new && self.member(new).is_none() && self.people[m as usize].next_key.is_none()
        });
        assert_eq!(result.is_ok(), good, "{result:?}");
        if let (true, Some(member)) = (good, member) {
            self.people[member as usize].next_key = Some((new, self.now + 3 * DAY));
        }
    }

    fn stop(&mut self, key: AccountId) {
        let member = self.member(key);
        let waits = member.is_some_and(|m| self.people[m as usize].next_key.is_some());
        assert_eq!(Membership::stop_change_key(signed(key)).is_ok(), waits);
        if let (true, Some(member)) = (waits, member) {
            self.people[member as usize].next_key = None;
        }
    }

    fn renew(&mut self, key: AccountId) {
        let member = self.member(key);
        assert_eq!(Membership::renew(signed(key)).is_ok(), member.is_some());
        if let Some(member) = member {
            let person = &mut self.people[member as usize];
            person.renewed = self.now;
            person.dormant = false;
        }
    }

    fn grow_old(&mut self) {
        for person in self.people.iter_mut().filter(|p| !p.gone) {
            if person.renewed == 0 {
                person.renewed = self.now;
            }
            person.dormant |= person.renewed + 100 * DAY <= self.now;
        }
    }

    /// Time passes; keys change in the order of their moments, who did not renew goes dormant, lapsed invitations go.
    fn pass(&mut self, millis: u64) {
        Clock::pass(millis);
        self.now += millis;
        Membership::apply_due_key_changes(&mut WeightMeter::new());
        // A few steps in each block; here until nothing is left to do.
        for _ in 0..8 {
            Membership::remind(&mut WeightMeter::new());
        }
        self.grow_old();
        Membership::clear_lapsed(Weight::MAX);
        let mut due: Vec<(u64, usize)> = self
            .people
            .iter()
            .enumerate()
            .filter_map(|(i, p)| {
                p.next_key
                    .filter(|(_, at)| *at <= self.now)
                    .map(|(_, at)| (at, i))
            })
            .collect();
        due.sort_unstable();
        for (_, index) in due {
            let Some((new, _)) = self.people[index].next_key.take() else {
                continue;
            };
            if self.member(new).is_none() {
                self.people[index].key = new;
                self.people[index].epoch += 1;
                self.open.retain(|o| o.invitee != new);
            }
        }
        let now = self.now;
        self.open.retain(|o| o.expires_at > now);
    }

    fn compare(&self) {
        assert_eq!(Membership::census().next_id as usize, self.people.len());
        for key in 1..=PEOPLE {
            let member = Membership::member_of(key);
            assert_eq!(member.as_ref().map(|m| m.id), self.member(key), "key {key}");
            if let Some(member) = member {
                let dormant = self.people[member.id as usize].dormant;
                assert_eq!(member.standing == Standing::Dormant, dormant, "key {key}");
            }
            let mut ids: Vec<_> = Membership::invitations_for(key).iter().map(|i| i.id).collect();
            let mut expected: Vec<_> = self
                .open
                .iter()
                .filter(|o| o.invitee == key)
                .map(|o| o.id)
                .collect();
            ids.sort_unstable();
            expected.sort_unstable();
            assert_eq!(ids, expected, "invitations of {key}");
        }
    }
}

proptest! {
    #[test]
    fn lives_follow_the_model(acts in prop::collection::vec(act(), 1..80)) {
        mock::run(|| {
            let founder = |key, id| Person { key, joined: 0, elder: id, gone: false, renewed: 0, dormant: false, next_key: None, epoch: 0 };
            let mut model = Model {
                people: vec![founder(ALICE, 0), founder(BOB, 1)],
                now: Clock::START,
                ..Default::default()
            };
            for act in acts {
                match act {
                    Act::Invite(a, b) => model.invite(a, b),
                    Act::Accept(a, index) => model.accept(a, model.pick(index)),
                    Act::Decline(a, index) => model.decline(a, model.pick(index)),
                    Act::Withdraw(a, index) => model.withdraw(a, model.pick(index)),
                    Act::Leave(a) => model.leave(a),
                    Act::ChangeKey(a, b) => model.change_key(a, b),
                    Act::StopKeyChange(a) => model.stop(a),
                    Act::Renew(a) => model.renew(a),
                    Act::Pass(millis) => model.pass(millis),
                }
                model.compare();
                Membership::check_invariants().unwrap();
            }
        });
    }
}
