// SPDX-License-Identifier: AGPL-3.0-or-later
//! A hundred thousand steps of whatever twelve members do over some years, with a queue that is often behind: to the unit nothing is
//! lost or made, of any pot, of any kind, of all the money. What must be there is kept in a second book, written by what is announced.

mod book;
mod giving;

use super::*;
use crate::{Coins, NextId};
use book::{forget_events, Pot};
use frame_support::traits::{fungible::Mutate, tokens::Preservation};
use giving::{Clockwork, Lent};
use opensystem_test_kit::AccountId;
use opensystem_traits::Cooperations;
use std::collections::BTreeMap;

const STEPS: u32 = 100_000;
/// After so many steps every invariant is checked.
const CHECKED_AFTER: u32 = 5_000;
/// After so many every sum of the second book is.
const SUMMED_AFTER: u32 = 100;
/// Places: of ten persons, a project and an ecosystem. Who leaves makes place for a newcomer with another number.
const PLACES: usize = 12;
/// The places of the project and of the ecosystem.
const PROJECT: usize = 10;
const ECOSYSTEM: usize = 11;
/// More kinds to be recorded than a cooperation can share by.
const KINDS: KindId = 10;
/// One of them that is never open.
const CLOSED: KindId = 9;
/// All of these, and the kind of thanks.
const FADING: usize = KINDS as usize + 1;
/// Cooperations at once, and ever.
const COOPERATIONS: (usize, usize) = (4, 12);
const BANK: AccountId = 7;

/// The same numbers each time (xorshift64*, Vigna 2016).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn one_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    fn place(&mut self) -> usize {
        self.below(PLACES as u64) as usize
    }

    fn kind(&mut self) -> KindId {
        // Mostly the first few.
        let end = if self.one_in(4) { KINDS.into() } else { 3 };
        self.below(end) as KindId
    }
}

struct Walk {
    dice: Dice,
    /// Who has each place at present, who had one before, and the number of the next newcomer.
    places: [MemberId; PLACES],
    gone: Vec<MemberId>,
    next: MemberId,
    pots: Vec<Pot>,
    /// Units that count, each as many times as its kind has halved until it came to count.
    cells: BTreeMap<(MemberId, KindId), f64>,
    totals: [u64; FADING],
    clockworks: [Clockwork; FADING],
    lent: BTreeMap<KindId, Lent>,
    /// Whether something of that was announced since it was summed.
    lent_anew: bool,
    units: BTreeMap<(CooperationId, MemberId, KindId), u64>,
    issued: u64,
    /// How often each thing was announced.
    happened: BTreeMap<String, u32>,
    refused: u32,
}

impl Walk {
    fn begin() -> Self {
        with_rules(|rules| {
            *rules = Rules {
                open_records: 16,
                attestations_a_day: 6,
                pair_days: 8,
                ..super::model::RULES
            };
        });
        assert_ok!(Balances::mint_into(&BANK, 1 << 60));
        let mut walk = Self {
            dice: Dice(20_260_727),
            places: [0; PLACES],
            gone: Vec::new(),
            next: 0,
            pots: Vec::new(),
            cells: BTreeMap::new(),
            totals: [0; FADING],
            clockworks: [Clockwork::default(); FADING],
            lent: BTreeMap::new(),
            lent_anew: false,
            units: BTreeMap::new(),
            issued: Balances::total_issuance(),
            happened: BTreeMap::new(),
            refused: 0,
        };
        // One after the other, so that those who represent are there first.
        for place in 0..PLACES {
            walk.welcome(place);
        }
        for id in 0..KINDS {
            walk.set_kind(id);
        }
        walk.set_given_kinds();
        walk
    }

    fn member(&mut self) -> MemberId {
        self.places[self.dice.place()]
    }

    /// Somebody takes a place, under a number that nobody had. The first four persons represent the other two.
    fn welcome(&mut self, place: usize) {
        self.places[place] = self.next;
        self.next += 1;
        self.recover(place);
        for (persons, project) in [(0..2, PROJECT), (2..4, ECOSYSTEM)] {
            for person in persons {
                People::represent(self.places[person], self.places[project]);
            }
        }
    }

    /// Who has a place is in good standing.
    fn recover(&self, place: usize) {
        let kind = match place {
            PROJECT => MemberKind::Project,
            ECOSYSTEM => MemberKind::Ecosystem,
            _ => MemberKind::Person,
        };
        People::join(self.places[place], kind);
    }

    fn set_kind(&mut self, id: KindId) {
        let mut kind = FoundingKind::usual()[0].kind();
        kind.issuance = Issuance::Attested {
            per_day: 1 + self.dice.below(700),
            pair_whole: 1 + self.dice.below(900),
        };
        kind.points = (self.dice.below(9) * self.dice.below(9)) as u32;
        kind.open = id < 3 || id != CLOSED && !self.dice.one_in(4);
        kind.half_life_days = if id % 3 == 2 { self.half_life() } else { 0 };
        self.clockworks[usize::from(id)].change(kind.half_life_days);
        assert_ok!(Wealth::set_kind(root(), id, kind));
    }

    /// Some cooperation, if there is any, mostly an open one.
    fn cooperation(&mut self) -> CooperationId {
        let tried: Vec<_> = (0..4)
            .map(|_| self.dice.below(self.pots.len().max(1) as u64) as usize)
            .collect();
        let open = tried
            .iter()
            .find(|id| self.pots.get(**id).is_some_and(|pot| pot.open));
        *open.unwrap_or(&tried[0]) as CooperationId
    }

    /// A record of the latest, mostly one of this stage.
    fn record(&mut self, fits: fn(&Stage) -> bool) -> RecordId {
        let end = NextId::<Test>::get();
        let from = end.saturating_sub(40);
        let tried = (0..5).map(|_| from + self.dice.below(u64::from(end - from).max(1)) as RecordId);
        let tried: Vec<_> = tried.collect();
        let aptly = tried
            .iter()
            .find(|id| Records::<Test>::get(id).is_some_and(|record| fits(&record.stage)));
        *aptly.unwrap_or(&tried[0])
    }

    /// Somebody, mostly a partner where it was done, and not who did it.
    fn witness(&mut self, id: RecordId) -> MemberId {
        let Some(record) = Records::<Test>::get(id) else {
            return self.member();
        };
        let fits = |member: MemberId| {
            member != record.author
                && record
                    .cooperation
                    .is_none_or(|one| Coops::is_partner(one, member))
        };
        let tried: Vec<_> = (0..6).map(|_| self.member()).collect();
        tried.iter().copied().find(|one| fits(*one)).unwrap_or(tried[0])
    }

    fn matrix(&mut self) -> Matrix {
        // Few that people can agree on, and some that nobody else wants.
        let entries = if self.dice.one_in(3) {
            (0..1 + self.dice.below(8))
                .map(|_| (self.dice.kind(), self.dice.below(40) as u32))
                .collect()
        } else {
            match self.dice.below(5) {
                0 => vec![(0, 1), (1, 3)],
                1 => vec![(0, 5), (2, 1), (4, 0)],
                // By what nobody can record.
                2 | 3 => vec![(CLOSED, 1)],
                _ => vec![(1, 2), (2, 7), (3, 1), (5, 1), (6, 2)],
            }
        };
        BoundedVec::truncate_from(entries)
    }
}

/// What people do with records.
impl Walk {
    fn write(&mut self) -> DispatchResult {
        let within = (!self.dice.one_in(5)).then(|| self.cooperation());
        let tried: Vec<_> = (0..4).map(|_| self.member()).collect();
        let fits = |member: &&MemberId| within.is_none_or(|one| Coops::is_partner(one, **member));
        let by = *tried.iter().find(fits).unwrap_or(&tried[0]);
        let listed = within
            .map(|one| Wealth::purse_of(one).matrix())
            .unwrap_or_default();
        let which = self.dice.below(listed.len().max(1) as u64) as usize;
        let aptly = listed
            .get(which)
            .map(|one| one.0)
            .filter(|_| !self.dice.one_in(10));
        let kind = aptly.unwrap_or_else(|| self.dice.kind());
        let most = if self.dice.one_in(8) { 1_500 } else { 120 };
        record_in(by, kind, 1 + self.dice.below(most), within)
    }

    fn attest(&mut self) -> DispatchResult {
        let id = self.record(|stage| matches!(stage, Stage::Open { .. }));
        let by = self.witness(id);
        let first = match self.places.iter().position(|one| *one == by) {
            Some(PROJECT) => 0,
            Some(ECOSYSTEM) => 2,
            _ => return attest(by, id),
        };
        let person = self.places[first + self.dice.below(3) as usize];
        Wealth::attest(signed(person), id, Some(by))
    }

    fn object(&mut self) -> DispatchResult {
        let id = self.record(|stage| matches!(stage, Stage::Attested(_)));
        dispute(self.witness(id), id)
    }

    /// About something that is disputed.
    fn answer(&mut self) -> DispatchResult {
        let id = self.record(|stage| matches!(stage, Stage::Disputed { .. }));
        let (by, stands) = (self.witness(id), !self.dice.one_in(3));
        match self.dice.below(8) {
            0 | 1 => {
                let disputer = Disputes::<Test>::get(id).map_or(by, |dispute| dispute.by);
                Wealth::lift_dispute(signed(disputer), id)
            }
            2 => Wealth::settle_record(root(), id, stands),
            _ => Wealth::judge(signed(by), id, stands),
        }
    }

    fn withdraw(&mut self) -> DispatchResult {
        let id = self.record(|stage| stage.due().is_some());
        let author = Records::<Test>::get(id).map_or(0, |record| record.author);
        Wealth::withdraw_record(signed(author), id)
    }
}

/// What people do with money.
impl Walk {
    /// Pays something into a pot: the bank, or a member of what he was paid.
    fn pay(&mut self) -> DispatchResult {
        let into = self.cooperation();
        if self.pots.is_empty() {
            return Ok(());
        }
        let (payer, least) = match self.dice.below(3) {
            0 => (People::account(self.member()), 1),
            _ => (BANK, LEAST),
        };
        let most = 1 << self.dice.below(36);
        let amount = least + self.dice.below(most);
        Balances::transfer(&payer, &Coops::pot(into), amount, Preservation::Preserve)?;
        self.pots[into as usize].came += Coins::from(amount);
        Ok(())
    }

    fn open(&mut self) -> DispatchResult {
        Wealth::open_sharing(signed(self.member()), self.cooperation())
    }

    fn claim(&mut self) -> DispatchResult {
        let (by, member) = (self.member(), self.member());
        Wealth::claim(signed(by), self.cooperation(), member)
    }

    fn wish(&mut self) -> DispatchResult {
        let (by, wanted) = (self.member(), self.matrix());
        Wealth::wish_matrix(signed(by), self.cooperation(), wanted)
    }
}

/// What happens to people, and to time.
impl Walk {
    fn found(&mut self) {
        let open = self.pots.iter().filter(|pot| pot.open).count();
        if open < COOPERATIONS.0 && self.pots.len() < COOPERATIONS.1 {
            let first = self.dice.place();
            Coops::found((0..5).map(|next| self.places[(first + next * 5) % PLACES]));
            // The first comes to nothing, and others do.
            let open = !self.pots.is_empty() && !self.dice.one_in(5);
            if !open {
                Coops::close(self.pots.len() as CooperationId);
            }
            self.pots.push(Pot {
                open,
                ..Pot::default()
            });
        }
    }

    fn live(&mut self) {
        let (place, cooperation) = (self.dice.place(), self.cooperation());
        let member = self.places[place];
        match self.dice.below(14) {
            0 => self.found(),
            1 if self.dice.one_in(40) && self.pots.len() > 3 => {
                Coops::close(cooperation);
                self.pots[cooperation as usize].open = false;
            }
            2 | 3 if !self.pots.is_empty() => Coops::leave(cooperation, member),
            4..=6 if !self.pots.is_empty() => Coops::join(cooperation, member),
            7 if self.dice.one_in(3) => People::fall(member),
            8 if self.dice.one_in(12) => {
                People::leave(member);
                for id in 0..self.pots.len() {
                    Coops::leave(id as CooperationId, member);
                }
                self.gone.push(member);
                self.welcome(place);
            }
            9 if self.dice.one_in(8) => {
                let id = self.dice.kind();
                self.set_kind(id);
            }
            10 if self.dice.one_in(20) => self.set_given_kinds(),
            _ => self.recover(place),
        }
    }

    /// Time passes, mostly hours. What falls due is taken, or a little of it, or blocks are skipped.
    fn pass(&mut self) {
        let most = match self.dice.below(60) {
            0 => 5 * DAY,
            1..=20 => DAY / 2,
            _ => 2 * HOUR,
        };
        Clock::pass(self.dice.below(most));
        match self.dice.below(8) {
            0 | 1 => poll(),
            2..=5 => {
                let reads: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
                let steps = Wealth::weight_of_step().saturating_mul(self.dice.below(4));
                let room = reads.reads(3).saturating_add(steps);
                Wealth::on_poll(1, &mut WeightMeter::with_limit(room));
            }
            _ => {}
        }
        if self.dice.one_in(3) {
            Wealth::on_idle(1, Weight::MAX);
        }
    }

    fn step(&mut self) {
        let done = match self.dice.below(100) {
            0..=17 => self.write(),
            18..=45 => self.attest(),
            46..=50 => self.object(),
            51..=57 => self.answer(),
            58..=59 => self.withdraw(),
            60..=64 => self.pay(),
            65..=68 => self.open(),
            69..=77 => self.claim(),
            78..=81 => self.wish(),
            82..=84 => self.give(),
            85 => self.thank(),
            86 if self.dice.one_in(6) => self.write_off(),
            86..=89 => {
                self.live();
                Ok(())
            }
            _ => {
                self.pass();
                Ok(())
            }
        };
        self.refused += u32::from(done.is_err());
    }
}

#[test]
fn over_a_hundred_thousand_steps_nothing_is_lost_or_made() {
    run(|| {
        let mut walk = Walk::begin();
        let began = now();
        forget_events();
        for step in 1..=STEPS {
            walk.step();
            for cooperation in walk.note() {
                walk.purse_holds(cooperation);
            }
            walk.money_is_there();
            walk.credit_is_zero(step);
            if step % SUMMED_AFTER == 0 {
                walk.sums_hold();
            }
            if step % CHECKED_AFTER == 0 {
                walk.all_holds();
            }
        }
        let days = (now() - began) / DAY;
        println!(
            "{STEPS} steps in {days} days, {} refused: {:?}",
            walk.refused, walk.happened
        );
        // Whatever can happen did, and often.
        for (what, least) in [
            ("Recorded", 2_000),
            ("Attested", 1_000),
            ("Counted", 500),
            ("Disputed", 100),
            ("DisputeLifted", 20),
            ("Judged", 100),
            ("RecordSettled", 10),
            ("RecordRejected", 50),
            ("RecordLapsed", 100),
            ("RecordWithdrawn", 50),
            ("MatrixWished", 100),
            ("MatrixAgreed", 10),
            ("SharingOpened", 100),
            ("Shared", 50),
            ("SharingWaits", 1),
            ("GivenToCommons", 1),
            ("Claimed", 100),
            ("Thanked", 300),
            ("TimeGiven", 1_000),
            ("DebtLeft", 20),
            ("DebtWrittenOff", 10),
        ] {
            let times = walk.happened.get(what).copied().unwrap_or_default();
            assert!(times >= least, "{what}: {times}");
        }
    });
}
