// SPDX-License-Identifier: AGPL-3.0-or-later
//! The runtime's wasm on a state in memory, as a node runs it: behind a cache of its tries, each call on changes of its
//! own.

use codec::Decode;
use sc_executor::WasmExecutor;
use sp_core::{
    traits::{CallContext, RuntimeCode, WrappedRuntimeCode},
    Blake2Hasher,
};
use sp_externalities::Extensions;
use sp_state_machine::{InMemoryBackend, OverlayedChanges, StateMachine, TrieBackendBuilder};
use sp_trie::cache::{CacheSize, SharedTrieCache};
use std::time::{Duration, Instant};

/// Bytes of the cache, as a node has them by default.
const CACHE: usize = 1024 * 1024 * 1024;

/// The state of a block, and the wasm that works on it.
pub struct Wasm<'a> {
    state: &'a InMemoryBackend<Blake2Hasher>,
    cache: SharedTrieCache<Blake2Hasher>,
    code: WrappedRuntimeCode<'static>,
    executor: WasmExecutor<sp_io::SubstrateHostFunctions>,
}

impl<'a> Wasm<'a> {
    pub fn on(state: &'a InMemoryBackend<Blake2Hasher>) -> Self {
        let wasm = opensystem_runtime_wasm::WASM_BINARY.expect("the workspace builds the runtime's wasm");
        Self {
            state,
            cache: SharedTrieCache::new(CacheSize::new(CACHE), None),
            code: WrappedRuntimeCode(wasm.into()),
            executor: WasmExecutor::builder().build(),
        }
    }

    /// What a method of a runtime API answers, and how long it takes. Nothing that it changes is kept. The first call
    /// compiles the wasm.
    pub fn call<Answer: Decode>(&self, method: &str, argument: &[u8]) -> (Answer, Duration) {
        let code = RuntimeCode {
            code_fetcher: &self.code,
            heap_pages: None,
            hash: vec![],
        };
        let (mut changes, mut extensions) = (OverlayedChanges::default(), Extensions::default());
        let from = Instant::now();
        let cached = TrieBackendBuilder::wrap(self.state)
            .with_cache(self.cache.local_cache_untrusted())
            .build();
        let answer = StateMachine::new(
            &cached,
            &mut changes,
            &self.executor,
            method,
            argument,
            &mut extensions,
            &code,
            CallContext::Offchain,
        )
        .execute()
        .expect("the runtime answers");
        let spent = from.elapsed();
        let answer = Answer::decode(&mut answer.as_slice()).expect("its own type");
        (answer, spent)
    }
}

/// The value in the middle.
pub fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
