// SPDX-License-Identifier: AGPL-3.0-or-later
//! What one bad member can bring in: the bound of `capacity.rs` held against members who invite whenever they can.

use super::*;
use crate::{mock, Founder, GovernedRules, Rules, Sponsorship, Tier};
use opensystem_test_kit::Clock;
use opensystem_traits::MemberId;

/// Two years.
const DAYS: u64 = 730;

/// `(1 + b + A / refill)^ceil(t / A)`: how many the swarm of one are at most on a day, counted from the first on which he is
/// of age.
fn bound(tier: &Tier, age_days: u64, day: u64) -> u128 {
    let brought = u64::from(tier.burst) + age_days * DAY / tier.refill_millis;
    let generations = (day + 1).div_ceil(age_days) as u32;
    u128::from(1 + brought).saturating_pow(generations)
}

/// Members who joined on one day, all of whom act alike.
struct Cohort {
    joined: Option<u64>,
    size: u128,
    bucket: Sponsorship<u64>,
}

/// How many a swarm is on each day, where everybody in it invites on every unit as soon as it is there, and every invitation
/// is accepted at once. A newcomer has his elder's bucket until he is of age, and the elder has emptied it.
fn swarm(tier: &Tier, age_days: u64) -> Vec<u128> {
    let one = |joined, size| Cohort {
        joined,
        size,
        bucket: Sponsorship::default(),
    };
    let mut cohorts = vec![one(None, 1)];
    let mut sizes = Vec::new();
    for day in 0..DAYS {
        let now = Clock::START + day * DAY;
        let mut newcomers = 0u128;
        for cohort in &mut cohorts {
            if cohort.joined.is_some_and(|joined| day < joined + age_days) {
                continue;
            }
            cohort.bucket.settle(now, tier);
            while cohort.bucket.available(tier) > 0 {
                cohort.bucket.spend();
                newcomers = newcomers.saturating_add(cohort.size);
            }
        }
        if newcomers > 0 {
            cohorts.push(one(Some(day), newcomers));
        }
        sizes.push(cohorts.iter().map(|cohort| cohort.size).sum());
    }
    sizes
}

#[test]
fn a_swarm_stays_under_its_bound_on_every_day_in_every_tier() {
    let age_days = Rules::DEFAULT.age_millis / DAY;
    for tier in Rules::DEFAULT.tiers {
        for (day, size) in swarm(&tier, age_days).into_iter().enumerate() {
            let most = bound(&tier, age_days, day as u64);
            assert!(size <= most, "{tier:?}, day {day}: {size} > {most}");
        }
    }
}

/// A table of the README: what a swarm is after a year and after two, when one number is halved or doubled.
fn table() -> String {
    let usual = (Rules::DEFAULT.tiers[2], Rules::DEFAULT.age_millis / DAY);
    let with = |change: &dyn Fn(&mut Tier, &mut u64)| {
        let (mut tier, mut age) = usual;
        change(&mut tier, &mut age);
        (tier, age)
    };
    let cases = [
        ("largest tier as it is", usual),
        ("burst doubled", with(&|tier, _| tier.burst *= 2)),
        ("refill doubled", with(&|tier, _| tier.refill_millis *= 2)),
        ("refill halved", with(&|tier, _| tier.refill_millis /= 2)),
        ("age doubled", with(&|_, age| *age *= 2)),
        ("age halved", with(&|_, age| *age /= 2)),
    ];
    let row = |(name, (tier, age)): (&str, (Tier, u64))| {
        let sizes = swarm(&tier, age);
        let most = bound(&tier, age, DAYS - 1);
        format!("| {name} | {} | {} | {most} |\n", sizes[364], sizes[729])
    };
    cases.into_iter().map(row).collect()
}

#[test]
fn the_page_tells_what_each_number_does() {
    let table = table();
    let page = include_str!("../../README.md");
    for row in table.lines() {
        assert!(page.contains(row), "the README has not:\n{table}");
    }
}

/// A hundred honest founders, each of whom brings somebody in now and then, and one who makes a swarm, in the pallet itself.
#[test]
fn among_a_hundred_honest_members_a_swarm_stays_under_its_bound() {
    run(|| {
        let mut rules = mock::RULES_AT_FIRST;
        rules.age_millis = 180 * DAY;
        for tier in &mut rules.tiers {
            tier.burst = 2;
            tier.refill_millis = 60 * DAY;
        }
        mock::TestRules::seed(rules);
        for account in 1_000..1_099 {
            let name = "Somebody".into();
            Membership::found(&Founder { name, account }).unwrap();
        }
        let bad = Membership::member_of(1_098).unwrap().id;
        let honest: Vec<MemberId> = (0..bad).collect();
        let (mut swarm, mut next) = (vec![bad], 10_000);
        let mut bring_one = |sponsor: MemberId| {
            let sponsor = Membership::member(sponsor).unwrap().account;
            next += 1;
            bring_in(sponsor, next);
            Membership::member_of(next).unwrap().id
        };
        let free = |member| Membership::capacity(member).is_some_and(|capacity| capacity.available > 0);
        for step in 0..DAYS / 5 {
            let mut index = 0;
            while index < swarm.len() {
                while free(swarm[index]) {
                    let newcomer = bring_one(swarm[index]);
                    swarm.push(newcomer);
                }
                index += 1;
            }
            for member in honest
                .iter()
                .filter(|member| (u64::from(**member) + step * 7) % 73 == 0)
            {
                if free(*member) {
                    bring_one(*member);
                }
            }
            let most = bound(&rules.tiers[0], 180, step * 5);
            assert!(
                swarm.len() as u128 <= most,
                "day {}: {} > {most}",
                step * 5,
                swarm.len()
            );
            Clock::pass(5 * DAY);
        }
        // It is a swarm indeed, and the others were not kept from inviting.
        assert!(swarm.len() > 100, "{}", swarm.len());
        assert!(Membership::census().good.persons as usize > swarm.len() + 200);
    });
}
