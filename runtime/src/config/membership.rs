// SPDX-License-Identifier: AGPL-3.0-or-later
//! The commons: the social code and who belongs.

use crate::{
    origins::{Code, ItsArea, Representation, Standing},
    params, Charter, Decisions, Dividend, Membership, Runtime, Signature, Timestamp, Wealth,
};
use sp_runtime::traits::Verify;

impl opensystem_charter::Config for Runtime {
    type AmendOrigin = Code;
    type ParameterOrigin = ItsArea;
    type Members = Membership;
    type Clock = Timestamp;
    type Parameter = params::RuntimeParameters;
    type Parameters = params::Governed;
    type WeightInfo = opensystem_charter::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = benchmark::Helper;
}

impl opensystem_membership::Config for Runtime {
    type StandingOrigin = Standing;
    type Representation = Representation;
    type Clock = Timestamp;
    type Charter = Charter;
    // Nobody looks at what another does.
    type OnStanding = (Decisions, Wealth, Dividend);
    type Signature = Signature;
    type Signer = <Signature as Verify>::Signer;
    type Rules = params::MembershipRules;
    type WeightInfo = opensystem_membership::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = benchmark::Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub(super) mod benchmark {
    //! What benchmarks need to know of the runtime.

    use crate::{params::RuntimeParameters, AccountId, Runtime, RuntimeCall, Signature};
    use frame_support::BoundedVec;
    use frame_system::RawOrigin;
    use opensystem_membership::{Credential, MemberRecord, Members, Places, Seat, Standing};
    use opensystem_traits::Kind;
    use sp_core::crypto::KeyTypeId;

    const KEYS: KeyTypeId = KeyTypeId(*b"bnch");

    pub struct Helper;

    impl opensystem_charter::BenchmarkHelper<AccountId, RuntimeParameters> for Helper {
        fn member() -> AccountId {
            seated()
        }

        fn parameter() -> RuntimeParameters {
            RuntimeParameters::default()
        }
    }

    impl opensystem_allowance::BenchmarkHelper<Runtime> for Helper {
        fn member() -> AccountId {
            pallet_timestamp::Now::<Runtime>::put(opensystem_allowance::Rules::DEFAULT.newcomer_millis);
            seated()
        }
    }

    impl opensystem_decisions::BenchmarkHelper<Runtime> for Helper {
        fn set_clock(now: u64) {
            pallet_timestamp::Now::<Runtime>::put(now);
        }

        fn person(number: u32) -> AccountId {
            person(number)
        }

        fn action(kib: u32) -> (opensystem_decisions::AreaId, RuntimeCall) {
            let mut texts = opensystem_charter::Texts::default();
            let mut left = (kib as usize).saturating_mul(1024).saturating_sub(256);
            for tag in [b"aa", b"bb", b"cc", b"dd", b"ee", b"ff", b"gg", b"hh"] {
                let size = left.min(opensystem_charter::MAX_BODY_BYTES as usize);
                left = left.saturating_sub(size);
                if size > 0 {
                    let text = opensystem_charter::Text {
                        title: BoundedVec::truncate_from(b"Code social".to_vec()),
                        body: BoundedVec::truncate_from(alloc::vec![b'a'; size]),
                    };
                    let _ = texts.try_push((BoundedVec::truncate_from(tag.to_vec()), text));
                }
            }
            let call = opensystem_charter::Call::amend { texts };
            (opensystem_decisions::areas::CODE, call.into())
        }
    }

    impl opensystem_cooperation::BenchmarkHelper<Runtime> for Helper {
        fn set_clock(now: u64) {
            pallet_timestamp::Now::<Runtime>::put(now);
        }

        fn person(number: u32) -> AccountId {
            person(number)
        }

        fn depart(number: u32) {
            if let Some(record) = Members::<Runtime>::get(number) {
                let _ = crate::Membership::leave(RawOrigin::Signed(record.account).into());
            }
        }
    }

    impl opensystem_dividend::BenchmarkHelper<Runtime> for Helper {
        fn set_clock(now: u64) {
            pallet_timestamp::Now::<Runtime>::put(now);
        }

        fn person(number: u32) -> AccountId {
            person(number)
        }
    }

    impl opensystem_wealth::BenchmarkHelper<Runtime> for Helper {
        fn set_clock(now: u64) {
            pallet_timestamp::Now::<Runtime>::put(now);
        }

        fn person(number: u32) -> AccountId {
            person(number)
        }

        fn project(number: u32, representative: u32) {
            let account = person(number);
            Places::<Runtime>::mutate(&account, |place| {
                if let Seat::Member(credential) = &mut place.seat {
                    credential.kind = Kind::Project;
                }
            });
            Members::<Runtime>::mutate_extant(number, |record| {
                record.representatives = BoundedVec::truncate_from(alloc::vec![representative]);
            });
        }

        fn cooperation(partners: &[u32], open: bool) -> u32 {
            use opensystem_cooperation::{Cooperation, Cooperations, NextId, Partner, Partners, Stage};
            let id = NextId::<Runtime>::get();
            NextId::<Runtime>::put(id.saturating_add(1));
            let stage = match open {
                true => Stage::Underway { since: 0 },
                false => Stage::Closed { since: 0, at: 0 },
            };
            let content = opensystem_cooperation::Content {
                title: Default::default(),
                text: Default::default(),
                document: None,
            };
            let cooperation = Cooperation {
                content,
                announcer: partners.first().copied().unwrap_or_default(),
                announced_at: 0,
                stage,
                partners: u32::try_from(partners.len()).unwrap_or(u32::MAX),
                closers: 0,
                invited: 0,
                entries: 0,
                last_entry: None,
            };
            Cooperations::<Runtime>::insert(id, cooperation);
            let partner = Partner {
                since: 0,
                closes: false,
            };
            for member in partners {
                Partners::<Runtime>::insert(id, member, partner);
            }
            id
        }
    }

    /// A person in good standing who has been there from the beginning.
    fn seated() -> AccountId {
        person(u32::MAX)
    }

    fn person(id: u32) -> AccountId {
        let account: AccountId = frame_benchmarking::account("member", id, 0);
        let credential = Credential {
            id,
            kind: Kind::Person,
            standing: Standing::Good,
            good_since: 0,
            joined: 0,
            elder: id,
        };
        Places::<Runtime>::mutate(&account, |place| place.seat = Seat::Member(credential));
        let record = MemberRecord {
            account: account.clone(),
            name: Default::default(),
            sponsor: None,
            exchange_hash: None,
            renewed: 0,
            key_epoch: 0,
            key_change: None,
            departed: None,
            representatives: Default::default(),
        };
        Members::<Runtime>::insert(id, record);
        account
    }

    impl opensystem_membership::BenchmarkHelper<AccountId, Signature> for Helper {
        fn set_clock(now: u64) {
            pallet_timestamp::Now::<Runtime>::put(now);
        }

        fn signer() -> AccountId {
            AccountId::from(sp_io::crypto::sr25519_generate(KEYS, None).0)
        }

        fn sign(signer: &AccountId, message: &[u8]) -> Signature {
            let public = sp_core::sr25519::Public::from(<[u8; 32]>::from(signer.clone()));
            let signature = sp_io::crypto::sr25519_sign(KEYS, &public, message);
            Signature::Sr25519(signature.expect("the key was made by `signer`; qed"))
        }
    }
}
