// SPDX-License-Identifier: AGPL-3.0-or-later
//! Foundings, good and bad.

mod kit;

use frame_support::traits::Get;
use kit::{build, founding};
use opensystem_runtime::{genesis::founding::prepare, params, Charter, Membership, Nodes, Runtime, Session};
use opensystem_traits::{commons_account, validator_account};
use serde_json::{json, Value};
use sp_keyring::Sr25519Keyring;

fn faults(founding: &Value) -> Vec<String> {
    let faults = prepare(founding.to_string().as_bytes()).expect_err("the founding is bad");
    faults.into_iter().map(|fault| fault.field).collect()
}

#[test]
fn a_founding_becomes_the_state_of_block_0() {
    build(&founding()).execute_with(|| {
        assert_eq!(Charter::current(), 1);
        assert_eq!(Charter::timing().slot_millis, 1000);
        assert_eq!(Membership::census().good.persons, 6);
        assert_eq!(Membership::census().next_id, 6);
        assert_eq!(Nodes::seats(), vec![0, 1]);
        assert_eq!(
            Session::validators(),
            vec![validator_account(0), validator_account(1)]
        );
        let alice = Membership::member(0).unwrap();
        assert_eq!(alice.account, Sr25519Keyring::Alice.to_account_id());
        assert_eq!(alice.sponsor, None);
        assert!(Charter::signed_at(1, 0).is_some());
        assert_eq!(
            pallet_balances::Pallet::<Runtime>::free_balance(
                commons_account::<opensystem_runtime::AccountId>()
            ),
            params::EXISTENTIAL_DEPOSIT
        );
    });
}

#[test]
fn the_pace_of_the_founding_is_the_pace_of_consensus() {
    for (slot, epoch, millis) in [
        (1000u64, 20u64, 333u64),
        (6000, 600, 2000),
        (60_000, 14_400, 2000),
    ] {
        let mut founding = founding();
        founding["timing"] = json!({ "slot_millis": slot, "epoch_slots": epoch, "day_millis": 86_400_000 });
        build(&founding).execute_with(|| {
            assert_eq!(pallet_babe::Pallet::<Runtime>::slot_duration(), slot);
            let weights = <Runtime as frame_system::Config>::BlockWeights::get();
            assert_eq!(weights.max_block.ref_time(), millis * 1_000_000_000);
            assert_eq!(<params::ReportLongevity as Get<u64>>::get(), epoch * 28);
        });
    }
}

#[test]
fn governed_numbers_are_founded_in_days() {
    let mut founding = founding();
    founding["parameters"] = json!({ "membership": { "invitation_days": 2 } });
    build(&founding).execute_with(|| {
        assert_eq!(Membership::rules().invitation_millis, 240_000);
        assert_eq!(Membership::rules().key_change_millis, 360_000);
    });
}

#[test]
fn numbers_of_cooperations_are_founded_as_they_are_written() {
    let rules = || <params::CooperationRules as Get<opensystem_cooperation::Rules>>::get();
    let usual = opensystem_cooperation::Rules::DEFAULT;
    build(&founding()).execute_with(|| assert_eq!(rules(), usual));
    let mut founding = founding();
    founding["parameters"] = json!({ "cooperation": { "offers": 3, "entries_a_day": 2 } });
    let written = opensystem_cooperation::Rules {
        offers: 3,
        entries_a_day: 2,
        ..usual
    };
    build(&founding).execute_with(|| assert_eq!(rules(), written));
}

/// An hour is the twenty-fourth part of the ecosystem's day: here of two minutes.
#[test]
fn periods_of_wealth_are_founded_in_hours() {
    let rules = || <params::WealthRules as Get<opensystem_wealth::Rules>>::get();
    let usual = opensystem_wealth::Rules::with_day(120_000);
    build(&founding()).execute_with(|| assert_eq!(rules(), usual));
    let mut founding = founding();
    founding["parameters"] = json!({ "wealth": {
        "attest_hours": 48, "undisputed_hours": 1, "judging_hours": 2, "deciding_hours": 3, "notice_hours": 0,
        "burst_days": 1, "pair_days": 2, "attestations_a_day": 3, "budget_days": 4, "open_records": 5,
        "budget_percent": 6,
    } });
    let written = opensystem_wealth::Rules {
        attest_millis: 240_000,
        undisputed_millis: 5_000,
        judging_millis: 10_000,
        deciding_millis: 15_000,
        notice_millis: 0,
        burst_days: 1,
        pair_days: 2,
        attestations_a_day: 3,
        budget_days: 4,
        open_records: 5,
        budget_percent: 6,
    };
    build(&founding).execute_with(|| {
        assert_eq!(rules(), written);
        let names: Vec<_> = opensystem_runtime::Wealth::kinds()
            .into_iter()
            .map(|view| view.kind.name.to_vec())
            .collect();
        let usual = ["work", "exchange", "knowledge", "gratitude", "time"];
        assert_eq!(names, usual.map(|name| name.as_bytes().to_vec()));
    });
}

#[test]
fn kinds_of_wealth_are_founded_as_they_are_written() {
    let mut founding = founding();
    let harvest = json!({ "name": "harvest", "unit": "basket", "issuance": { "attested": { "per_day": 9, "pair_whole": 20 } }, "points": 2 });
    let smiles = json!({ "name": "smiles", "unit": "smile", "issuance": { "budget": { "a_month": 5 } }, "half_life_days": 30 });
    founding["kinds"] = json!([harvest, smiles]);
    build(&founding).execute_with(|| {
        let kinds = opensystem_runtime::Wealth::kinds();
        assert_eq!(kinds.len(), 2);
        assert_eq!(kinds[1].kind.half_life_days, 30);
        assert_eq!(kinds[0].kind.points, 2);
    });
    founding["kinds"][1]["points"] = json!(1);
    assert_eq!(faults(&founding), ["kinds[1].points"]);
}

#[test]
fn every_fault_is_named_by_its_field() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut founding = founding();
        change(&mut founding);
        faults(&founding)
    };
    assert_eq!(with(&|f| f["name"] = json!("")), ["name"]);
    assert_eq!(with(&|f| f["code"] = json!([])), ["code"]);
    assert_eq!(
        with(&|f| f["code"][0]["language"] = json!("Français")),
        ["code[0].language"]
    );
    assert_eq!(
        with(&|f| f["code"][0]["text"] = json!("a".repeat(65_537))),
        ["code[0].text"]
    );
    assert_eq!(
        with(&|f| f["code"] = json!([f["code"][0], f["code"][0]])),
        ["code.language"]
    );
    assert_eq!(
        with(&|f| f["timing"]["slot_millis"] = json!(1001)),
        ["timing.slot_millis"]
    );
    assert_eq!(
        with(&|f| f["timing"]["epoch_slots"] = json!(9)),
        ["timing.epoch_slots"]
    );
    assert_eq!(
        with(&|f| f["timing"]["day_millis"] = json!(1)),
        ["timing.day_millis"]
    );
    assert_eq!(
        with(&|f| f["founders"][1]["name"] = json!("Zo\u{202e}é")),
        ["founders[1].name", "validators[1].founder"]
    );
    assert_eq!(
        with(&|f| f["founders"][1]["account"] = f["founders"][0]["account"].clone()),
        ["founders[1].account"]
    );
    assert_eq!(
        with(&|f| f["founders"][1]["coins"] = json!(10_000_001)),
        ["founders[1].coins"]
    );
    assert_eq!(with(&|f| f["validators"] = json!([])), ["validators"]);
    assert_eq!(
        with(&|f| f["validators"][1]["founder"] = json!("Nobody")),
        ["validators[1].founder"]
    );
    assert_eq!(
        with(&|f| f["validators"][1]["babe"] = f["validators"][0]["babe"].clone()),
        ["validators[1].babe"]
    );
    assert_eq!(
        with(&|f| f["parameters"] = json!({ "membership": { "invitation_days": 4_000_000_000u32 } })),
        ["parameters.membership.invitation_days"]
    );
    assert_eq!(
        with(&|f| f["parameters"] = json!({ "cooperation": { "entries_a_day": 0 } })),
        ["parameters.cooperation.entries_a_day"]
    );
    assert_eq!(
        with(&|f| f["parameters"] = json!({ "wealth": { "attest_hours": 0 } })),
        ["parameters.wealth.attest_hours"]
    );
    // Several at once are all told.
    assert_eq!(
        with(&|f| {
            f["name"] = json!(" ");
            f["timing"]["slot_millis"] = json!(0);
            f["timing"]["epoch_slots"] = json!(0);
        }),
        ["name", "timing.slot_millis", "timing.epoch_slots"]
    );
}

#[test]
fn what_is_not_a_founding_is_refused_in_words() {
    for (bad, part) in [
        (json!({}), "missing field `name`"),
        (json!([1]), "invalid"),
        (
            {
                let mut f = founding();
                f["symbol"] = json!("X");
                f
            },
            "unknown field `symbol`",
        ),
        (
            {
                let mut f = founding();
                f["founders"][0]["account"] = json!("5Grw");
                f
            },
            "",
        ),
    ] {
        let faults = prepare(bad.to_string().as_bytes()).unwrap_err();
        assert_eq!(faults.len(), 1);
        assert!(faults[0].problem.contains(part), "{faults:?}");
    }
    assert!(prepare(b"\xff").is_err());
    assert!(prepare(b"").is_err());
}
