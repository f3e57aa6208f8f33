// SPDX-License-Identifier: AGPL-3.0-or-later
//! The commons: the social code and who belongs.

use crate::{
    origins::{Governance, Representation},
    params, Charter, Membership, Runtime, Signature, Timestamp,
};
use sp_runtime::traits::Verify;

impl opensystem_charter::Config for Runtime {
    type AmendOrigin = Governance;
    type Members = Membership;
    type Clock = Timestamp;
    type Parameter = params::RuntimeParameters;
    type Parameters = params::Governed;
    type WeightInfo = opensystem_charter::weights::SubstrateWeight<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = benchmark::Helper;
}

impl opensystem_membership::Config for Runtime {
    type StandingOrigin = Governance;
    type Representation = Representation;
    type Clock = Timestamp;
    type Charter = Charter;
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

    use crate::{params::RuntimeParameters, AccountId, Runtime, Signature};
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

    /// A person in good standing who has been there from the beginning.
    fn seated() -> AccountId {
        let account: AccountId = frame_benchmarking::account("member", 0, 0);
        let id = u32::MAX;
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
