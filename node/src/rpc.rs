// SPDX-License-Identifier: AGPL-3.0-or-later
//! JSON-RPC beyond the families every SDK node has: babe, grandpa, sync_state, system, payment.

use crate::{
    runtime_api::{AccountId, Balance, Block, BlockNumber, Hash, Nonce},
    service::{Chain, FullBackend, GrandpaLink},
};
use jsonrpsee::RpcModule;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo;
use sc_chain_spec::ChainSpec;
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_babe_rpc::{Babe, BabeApiServer};
use sc_consensus_grandpa::{
    FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use sc_service::{Configuration, Error as ServiceError};
use sc_sync_state_rpc::{SyncState, SyncStateApiServer};
use std::{error::Error as StdError, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};

/// Makes the methods anew for each server that offers them.
pub type RpcBuilder = Box<dyn Fn(SubscriptionTaskExecutor) -> Result<RpcModule<()>, ServiceError>>;

/// What the methods answer from.
struct Sources {
    chain: Chain,
    chain_spec: Box<dyn ChainSpec>,
    epochs: BabeWorkerHandle<Block>,
    authority_set: SharedAuthoritySet<Hash, BlockNumber>,
    justifications: GrandpaJustificationStream<Block>,
    voter_state: SharedVoterState,
    finality_proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
}

/// Prepares the methods; they are made when the servers start.
pub fn builder(
    config: &Configuration,
    chain: &Chain,
    epochs: BabeWorkerHandle<Block>,
    grandpa: &GrandpaLink,
    voter_state: SharedVoterState,
) -> RpcBuilder {
    let authority_set = grandpa.shared_authority_set().clone();
    let sources = Sources {
        chain: chain.clone(),
        chain_spec: config.chain_spec.cloned_box(),
        epochs,
        justifications: grandpa.justification_stream(),
        voter_state,
        finality_proofs: FinalityProofProvider::new_for_service(
            chain.backend.clone(),
            Some(authority_set.clone()),
        ),
        authority_set,
    };
    Box::new(move |executor| methods(&sources, executor).map_err(ServiceError::Application))
}

fn methods(
    sources: &Sources,
    executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn StdError + Send + Sync>> {
    let Chain {
        client,
        select_chain,
        keystore,
        pool,
        ..
    } = &sources.chain;
    let mut module = RpcModule::new(());

    let babe = Babe::new(
        client.clone(),
        sources.epochs.clone(),
        keystore.clone(),
        select_chain.clone(),
    );
    module.merge(babe.into_rpc())?;

    let grandpa = Grandpa::new(
        executor,
        sources.authority_set.clone(),
        sources.voter_state.clone(),
        sources.justifications.clone(),
        sources.finality_proofs.clone(),
    );
    module.merge(grandpa.into_rpc())?;

    let sync_state = SyncState::new(
        sources.chain_spec.cloned_box(),
        client.clone(),
        sources.authority_set.clone(),
        sources.epochs.clone(),
    )?;
    module.merge(sync_state.into_rpc())?;

    let system = System::<_, _, Block>::new(client.clone(), pool.clone());
    module.merge(SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(system))?;

    let payment = TransactionPayment::<_, Block>::new(client.clone());
    module.merge(TransactionPaymentApiServer::<Hash, RuntimeDispatchInfo<Balance>>::into_rpc(payment))?;
    Ok(module)
}
