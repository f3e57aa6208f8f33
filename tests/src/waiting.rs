// SPDX-License-Identifier: AGPL-3.0-or-later
//! Waiting for something to become true, never longer than is said.

use std::time::{Duration, Instant};

const BETWEEN_PROBES: Duration = Duration::from_millis(250);

/// `n` seconds.
pub const fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// Probes until there is an answer; fails with `what` when `limit` has passed without one.
pub async fn eventually<T>(what: &str, limit: Duration, mut probe: impl AsyncFnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(answer) = probe().await {
            return answer;
        }
        assert!(
            start.elapsed() < limit,
            "waited {} s in vain: {what}",
            limit.as_secs()
        );
        tokio::time::sleep(BETWEEN_PROBES).await;
    }
}
