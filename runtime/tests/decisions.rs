// SPDX-License-Identifier: AGPL-3.0-or-later
//! What decisions can do on the whole runtime: the table against the pallets' own origins, and a social code that is amended
//! by people who vote.

mod kit;

use codec::Encode;
use frame_support::{
    assert_ok,
    dispatch::{GetDispatchInfo, RawOrigin},
    traits::{Contains, Get, OriginTrait, UnfilteredDispatchable},
    BoundedVec,
};
use opensystem_charter::Call as Charter;
use opensystem_decisions::{
    areas, Area, AreaId, Call, Choice, Content, Method, Origin, Stage, Table, Terms, Verdict,
};
use opensystem_dividend::Call as Dividend;
use opensystem_membership::Call as Membership;
use opensystem_runtime::{
    origins::{DecisionTable, Representation},
    params::{governed, RuntimeParameters},
    AccountId, Decisions, Runtime, RuntimeCall, RuntimeOrigin,
};
use opensystem_wealth::Call as Wealth;
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave, Eve};
use sp_runtime::DispatchError;

fn texts() -> opensystem_charter::Texts {
    let text = opensystem_charter::Text {
        title: BoundedVec::truncate_from(b"Code social".to_vec()),
        body: BoundedVec::truncate_from("Chaque décision est la nôtre.".as_bytes().to_vec()),
    };
    BoundedVec::truncate_from(vec![(BoundedVec::truncate_from(b"fr".to_vec()), text)])
}

fn reason() -> opensystem_membership::Reason {
    BoundedVec::truncate_from(b"He let the goats in.".to_vec())
}

/// A formula for people's incomes.
const INCOME: opensystem_dividend::Formula = opensystem_dividend::Formula::Commons { share_ppm: 1 };

/// A kind of wealth.
fn kind() -> opensystem_wealth::Kind {
    let mut kinds = opensystem_wealth::FoundingKind::usual();
    kinds.remove(0).kind()
}

fn parameters() -> [(RuntimeParameters, AreaId); 5] {
    let membership = governed::membership::Parameters::Rules(governed::membership::Rules, None);
    let allowance = governed::allowance::Parameters::Rules(governed::allowance::Rules, None);
    let decisions = governed::decisions::Parameters::Rules(governed::decisions::Rules, None);
    let cooperation = governed::cooperation::Parameters::Rules(governed::cooperation::Rules, None);
    let wealth = governed::wealth::Parameters::Rules(governed::wealth::Rules, None);
    [
        (RuntimeParameters::Membership(membership), areas::MEMBERSHIP),
        (RuntimeParameters::Allowance(allowance), areas::MONEY),
        (RuntimeParameters::Decisions(decisions), areas::AREAS),
        (RuntimeParameters::Cooperation(cooperation), areas::COMMONS),
        (RuntimeParameters::Wealth(wealth), areas::MONEY),
    ]
}

/// Every call that can be decided, with its area.
fn decidable() -> Vec<(RuntimeCall, AreaId)> {
    let upgrade = frame_system::Call::authorize_upgrade {
        code_hash: H256::repeat_byte(1),
    };
    let mut all: Vec<(RuntimeCall, AreaId)> = vec![
        (Charter::amend { texts: texts() }.into(), areas::CODE),
        (upgrade.into(), areas::RUNTIME),
        (
            Call::set_area {
                id: areas::MONEY,
                area: None,
            }
            .into(),
            areas::AREAS,
        ),
        (
            Call::spend {
                to: Bob.to_account_id(),
                amount: 1,
            }
            .into(),
            areas::COMMONS,
        ),
    ];
    let (member, reason) = (1, reason());
    let measures: [Membership<Runtime>; 6] = [
        Membership::warn {
            member,
            reason: reason.clone(),
        },
        Membership::suspend {
            member,
            until: kit::NOW + 5_000,
            reason: reason.clone(),
        },
        Membership::exclude {
            member,
            reason: reason.clone(),
        },
        Membership::lift {
            member,
            taken_at: 0,
            reason: reason.clone(),
        },
        Membership::dismiss_appeal {
            member,
            made_at: 0,
            reason,
        },
        Membership::settle_key_change {
            member,
            new: Bob.to_account_id(),
            granted: true,
        },
    ];
    all.extend(measures.map(|call| (call.into(), areas::MEMBERSHIP)));
    let wealth: [(opensystem_wealth::Call<Runtime>, AreaId); 3] = [
        (Wealth::set_kind { id: 9, kind: kind() }, areas::MONEY),
        (Wealth::settle_record { id: 0, stands: true }, areas::COMMONS),
        (Wealth::write_off { kind: 4, member: 1 }, areas::COMMONS),
    ];
    all.extend(wealth.map(|(call, area)| (call.into(), area)));
    all.push((Dividend::set_formula { formula: INCOME }.into(), areas::MONEY));
    all.extend(parameters().map(|(parameter, area)| (Charter::set_parameter { parameter }.into(), area)));
    all
}

/// The origin with which a decision of an area speaks.
fn voice(area: AreaId) -> RuntimeOrigin {
    match area {
        areas::RUNTIME => RawOrigin::Root.into(),
        _ => Origin::Decision(area).into(),
    }
}

#[test]
fn each_call_of_the_table_obeys_its_own_area_and_no_other() {
    for (call, area) in decidable() {
        kit::build(&kit::founding()).execute_with(|| {
            kit::begin_block();
            let required = DecisionTable::requirement(&call).expect("it can be decided");
            assert_eq!(required.area, area, "{call:?}");
            for other in (areas::AREAS..=areas::FIRST_FREE).filter(|other| *other != area) {
                let refused = call.clone().dispatch_bypass_filter(voice(other)).unwrap_err();
                assert_eq!(refused.error, DispatchError::BadOrigin, "{call:?} by {other}");
            }
            let signed = RuntimeOrigin::signed(Alice.to_account_id());
            let refused = call.clone().dispatch_bypass_filter(signed).unwrap_err();
            assert_eq!(refused.error, DispatchError::BadOrigin, "{call:?}");
            if let Err(refused) = call.clone().dispatch_bypass_filter(voice(area)) {
                assert_ne!(refused.error, DispatchError::BadOrigin, "{call:?}");
            }
        });
    }
}

#[test]
fn what_holds_a_call_and_what_asks_for_root_cannot_be_decided() {
    let good: RuntimeCall = Charter::amend { texts: texts() }.into();
    let boxed = || Box::new(good.clone());
    let alice: AccountId = Alice.to_account_id();
    let wrapped: Vec<RuntimeCall> = vec![
        pallet_utility::Call::batch {
            calls: vec![good.clone()],
        }
        .into(),
        pallet_utility::Call::batch_all {
            calls: vec![good.clone()],
        }
        .into(),
        pallet_utility::Call::force_batch {
            calls: vec![good.clone()],
        }
        .into(),
        pallet_utility::Call::as_derivative {
            index: 0,
            call: boxed(),
        }
        .into(),
        pallet_utility::Call::dispatch_as {
            as_origin: Box::new(RuntimeOrigin::root().caller().clone()),
            call: boxed(),
        }
        .into(),
        pallet_utility::Call::with_weight {
            call: boxed(),
            weight: Default::default(),
        }
        .into(),
        pallet_utility::Call::if_else {
            main: boxed(),
            fallback: boxed(),
        }
        .into(),
        pallet_proxy::Call::proxy {
            real: alice.clone().into(),
            force_proxy_type: None,
            call: boxed(),
        }
        .into(),
        pallet_multisig::Call::as_multi_threshold_1 {
            other_signatories: vec![],
            call: boxed(),
        }
        .into(),
        pallet_scheduler::Call::schedule {
            when: 9,
            maybe_periodic: None,
            priority: 0,
            call: boxed(),
        }
        .into(),
        Membership::act_for {
            project: 0,
            call: boxed(),
        }
        .into(),
        frame_system::Call::set_code { code: vec![0; 9] }.into(),
        frame_system::Call::set_storage { items: vec![] }.into(),
        frame_system::Call::authorize_upgrade_without_checks {
            code_hash: H256::zero(),
        }
        .into(),
        pallet_balances::Call::force_set_balance {
            who: alice.clone().into(),
            new_free: 9,
        }
        .into(),
        pallet_parameters::Call::set_parameter {
            key_value: parameters()[0].0.clone(),
        }
        .into(),
        Membership::leave {}.into(),
    ];
    for call in wrapped {
        assert_eq!(DecisionTable::requirement(&call), None, "{call:?}");
    }
}

/// To exclude, to amend the code, to change an area or the program takes more than a majority.
/// What could never take effect is not voted on for a week first.
#[test]
fn an_action_out_of_its_range_is_not_proposed() {
    kit::build(&kit::founding()).execute_with(|| {
        kit::come_to(kit::NOW);
        let nonsense = BoundedVec::truncate_from(b"a\0b".to_vec());
        let membership = opensystem_membership::Rules {
            renewal_millis: 0,
            ..opensystem_membership::Rules::DEFAULT
        };
        let parameter = RuntimeParameters::Membership(governed::membership::Parameters::Rules(
            governed::membership::Rules,
            Some(membership),
        ));
        let mut area = Decisions::area(areas::FIRST_FREE).expect("it was founded");
        area.terms.floor_permille = 1_001;
        let until = kit::NOW + 5_000;
        let (member, reason) = (1, nonsense);
        let mut silent = kind();
        silent.unit = Default::default();
        let endless = opensystem_dividend::Formula::Commons { share_ppm: 0 };
        let unsound: [(AreaId, RuntimeCall); 9] = [
            (areas::MONEY, Dividend::set_formula { formula: endless }.into()),
            (areas::MONEY, Wealth::set_kind { id: 9, kind: silent }.into()),
            (
                areas::CODE,
                Charter::amend {
                    texts: Default::default(),
                }
                .into(),
            ),
            (areas::MEMBERSHIP, Charter::set_parameter { parameter }.into()),
            (
                areas::AREAS,
                Call::set_area {
                    id: areas::FIRST_FREE,
                    area: Some(area),
                }
                .into(),
            ),
            (
                areas::MEMBERSHIP,
                Membership::warn {
                    member,
                    reason: reason.clone(),
                }
                .into(),
            ),
            (
                areas::MEMBERSHIP,
                Membership::suspend {
                    member,
                    until,
                    reason: reason.clone(),
                }
                .into(),
            ),
            (
                areas::MEMBERSHIP,
                Membership::exclude {
                    member,
                    reason: reason.clone(),
                }
                .into(),
            ),
            (
                areas::MEMBERSHIP,
                Membership::lift {
                    member,
                    taken_at: 0,
                    reason,
                }
                .into(),
            ),
        ];
        for (area, call) in unsound {
            let refused = propose(area, Method::Supermajority, Some(call.clone()));
            let expected = opensystem_decisions::Error::<Runtime>::ActionInvalid;
            assert_eq!(refused, Err(expected.into()), "{call:?}");
        }
    });
}

/// A project speaks through one of its representatives, and does not vote: only persons do.
#[test]
fn a_representative_has_his_project_propose_and_not_vote() {
    let statement = BoundedVec::default();
    let speaks: [Call<Runtime>; 3] = [
        Call::withdraw { proposal: 0 },
        Call::conclude {
            proposal: 0,
            statement,
            review_at: None,
        },
        Call::reopen { proposal: 0 },
    ];
    for call in speaks {
        assert!(Representation::contains(&call.clone().into()), "{call:?}");
    }
    let votes: [Call<Runtime>; 4] = [
        Call::vote {
            proposal: 0,
            revision: 0,
            choice: Choice::Agree,
            reason: None,
        },
        Call::take_back { proposal: 0 },
        Call::call_back { proposal: 0 },
        Call::delegate {
            area: 0,
            to: 1,
            until: None,
        },
    ];
    for call in votes {
        assert!(!Representation::contains(&call.clone().into()), "{call:?}");
    }
}

#[test]
fn what_is_grave_takes_a_supermajority() {
    for (call, _) in decidable() {
        let required = DecisionTable::requirement(&call).expect("it can be decided");
        let grave = matches!(
            call,
            RuntimeCall::Charter(Charter::amend { .. })
                | RuntimeCall::Membership(Membership::exclude { .. })
                | RuntimeCall::Decisions(Call::set_area { .. })
                | RuntimeCall::System(_)
        );
        let only = required.methods.to_vec() == [Method::Supermajority];
        assert_eq!(only, grave, "{call:?}");
    }
}

/// The heaviest of them, a code in all its languages, fits into what falls due in a block of the quickest ecosystem.
#[test]
fn a_whole_code_can_be_decided() {
    kit::build(&kit::founding()).execute_with(|| {
        kit::come_to(kit::NOW);
        let text = opensystem_charter::Text {
            title: BoundedVec::truncate_from(vec![b't'; 128]),
            body: BoundedVec::truncate_from(vec![b'a'; 64 * 1024]),
        };
        let tags = [b"aa", b"bb", b"cc", b"dd", b"ee", b"ff", b"gg", b"hh"];
        let texts = tags.map(|tag| (BoundedVec::truncate_from(tag.to_vec()), text.clone()));
        let call: RuntimeCall = Charter::amend {
            texts: BoundedVec::truncate_from(texts.to_vec()),
        }
        .into();
        assert!(call.encoded_size() <= opensystem_decisions::MAX_ACTION_BYTES as usize);
        assert_ok!(propose(areas::CODE, Method::Supermajority, Some(call)));
        let whole = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
        let step = RuntimeCall::from(Call::<Runtime>::close { proposal: 0 })
            .get_dispatch_info()
            .call_weight;
        // The longest is to find out who is elected among six.
        assert!(step.all_lt(whole / 100), "a step is a small part of a block");
    });
}

fn propose(
    area: AreaId,
    method: Method,
    action: Option<RuntimeCall>,
) -> frame_support::pallet_prelude::DispatchResult {
    let content = Content {
        title: BoundedVec::truncate_from(b"What we live by".to_vec()),
        text: BoundedVec::truncate_from(b"It says by now what we do.".to_vec()),
        document: None,
    };
    let alice = RuntimeOrigin::signed(Alice.to_account_id());
    Decisions::propose(alice, area, method, content, None, action.map(Box::new))
}

/// Six founders decide: two days of an hour's talk and vote in real life, here at the pace of the founding. Four agree, one
/// does not: two thirds and more. The code is amended by the decision itself, and a measure of another area by the same
/// path is refused where the way of deciding does not fit.
#[test]
fn people_amend_their_social_code() {
    let mut founding = kit::founding();
    founding["areas"] = serde_json::json!({
        "code": { "discussion_hours": 0, "voting_hours": 24, "window_hours": 4, "delay_hours": 2 },
    });
    kit::build(&founding).execute_with(|| {
        let day = 120_000;
        let start = kit::NOW - kit::NOW % day + day;
        kit::come_to(start);
        let amend: RuntimeCall = Charter::amend { texts: texts() }.into();
        assert!(propose(areas::CODE, Method::Majority, Some(amend.clone())).is_err());
        assert!(propose(areas::MONEY, Method::Supermajority, Some(amend.clone())).is_err());
        assert_ok!(propose(areas::CODE, Method::Supermajority, Some(amend)));
        kit::come_to(start + day);
        for (who, choice) in [
            (Alice, Choice::Agree),
            (Bob, Choice::Agree),
            (Charlie, Choice::Agree),
            (Dave, Choice::Agree),
            (Eve, Choice::Disagree),
        ] {
            let who = RuntimeOrigin::signed(who.to_account_id());
            assert_ok!(Decisions::vote(who, 0, 0, choice, None));
        }
        kit::check_invariants();
        kit::come_to(start + 2 * day);
        let poll = Decisions::proposal(0).unwrap().poll.unwrap();
        assert_eq!(poll.electorate.unwrap().persons, 6);
        assert_eq!(poll.closure.unwrap().verdict, Verdict::Passed);
        // The delay counts from the block that closed the vote: the second one, for an epoch ended with the first.
        let from = start + 2 * day + 1_000 + 10_000;
        assert_eq!(poll.stage, Stage::Waiting { from });
        assert_eq!(opensystem_charter::Current::<Runtime>::get(), 1);
        kit::come_to(from);
        assert_eq!(opensystem_charter::Current::<Runtime>::get(), 2);
        let poll = Decisions::proposal(0).unwrap().poll.unwrap();
        assert!(matches!(poll.stage, Stage::Enacted { .. }), "{:?}", poll.stage);
        kit::check_invariants();
    });
}

/// An area changes on the stricter terms of both: that of areas, and its own.
#[test]
fn a_weak_area_does_not_change_a_strong_one() {
    let mut founding = kit::founding();
    founding["areas"] = serde_json::json!({
        "areas": { "voting_hours": 24, "window_hours": 1, "floor_permille": 10 },
        "runtime": { "voting_hours": 48, "floor_permille": 500, "approval_permille": 900 },
    });
    kit::build(&founding).execute_with(|| {
        kit::come_to(kit::NOW);
        let weak = Area {
            name: BoundedVec::truncate_from(b"runtime".to_vec()),
            terms: Terms::with_day(120_000),
            methods: BoundedVec::truncate_from(vec![Method::Majority]),
        };
        let set: RuntimeCall = Call::set_area {
            id: areas::RUNTIME,
            area: Some(weak),
        }
        .into();
        assert_ok!(propose(areas::AREAS, Method::Supermajority, Some(set)));
        let terms = Decisions::proposal(0).unwrap().poll.unwrap().terms;
        assert_eq!(terms.floor_permille, 500);
        assert_eq!(terms.approval_permille, 900);
        assert_eq!(terms.voting_millis, 240_000);
    });
}
