// SPDX-License-Identifier: AGPL-3.0-or-later
//! An ecosystem with one validator: five people who decide within minutes, or any other; and what people do in most stories.

use crate::{eventually, seconds, Founding, Network, Scratch, Seat, Wallet};
use futures::future::join_all;
use serde_json::Value;
use std::path::PathBuf;
use std::time::Duration;

/// Refused by the rules.
pub const REFUSED: i32 = 1;
/// Refused by the wallet, before anything is sent.
pub const SLIP: i32 = 2;

/// A day of such an ecosystem, and of every one that is left alone for days.
pub const DAY_MILLIS: u64 = 60_000;

const FOUNDERS: [&str; 5] = ["Alice", "Bob", "Charlie", "Dave", "Eve"];

/// An ecosystem, and the wallet of its people.
pub struct Village {
    pub network: Network,
    pub wallet: Wallet,
    pub scratch: Scratch,
}

impl Village {
    /// Founds one of five who decide quickly, and starts its node. `name` is that of its folder.
    pub async fn begin(name: &str) -> Self {
        Self::begin_with_delay(name, 1).await
    }

    /// The same, where what is decided waits so many hours before it takes effect, each of two and a half seconds.
    pub async fn begin_with_delay(name: &str, delay_hours: u32) -> Self {
        let scratch = Scratch::new(name);
        let mut founding = Founding::new(name, &FOUNDERS, &["Alice"]);
        founding.day_millis = DAY_MILLIS;
        founding.decides_quickly(delay_hours);
        Self::found(scratch, founding).await
    }

    /// Starts the node of any ecosystem in which Alice validates.
    pub async fn found(scratch: Scratch, founding: Founding) -> Self {
        let spec = founding.found(&scratch).await;
        let network = Network::start(&scratch, &spec, vec![Seat::validator("alice")]).await;
        network.nodes[0].wait_for_finalised(2, seconds(60)).await;
        let wallet = Wallet::new(&scratch, "people", &network.nodes[0]);
        Self {
            network,
            wallet,
            scratch,
        }
    }

    /// Writes a file that a person would write.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.scratch.path().join(name);
        std::fs::write(&path, text).expect("a file can be written in a temporary folder");
        path
    }

    /// Somebody acts, within his allowance; answers with the JSON.
    pub async fn act(&self, who: &str, line: &str) -> Value {
        self.wallet
            .json(&format!("{line} --as //{who} --yes --no-pay"))
            .await
    }

    /// Somebody proposes what a file says; answers with the number.
    pub async fn propose(&self, who: &str, name: &str, text: &str) -> u64 {
        let path = self.file(name, text);
        let said = self.act(who, &format!("propose '{}'", path.display())).await;
        said["proposal"].as_u64().unwrap_or_else(|| panic!("{said}"))
    }

    /// A decision as it is now.
    pub async fn decision(&self, proposal: u64) -> Value {
        self.wallet.json(&format!("decision show {proposal}")).await["decision"].clone()
    }

    /// Waits for the first quarter of a day: what is proposed then, one after the other, opens on the same next day.
    pub async fn early_in_a_day(&self) {
        let node = &self.network.nodes[0];
        eventually("a day has just begun", seconds(90), async || {
            let now = node.rpc.value::<u64>("Timestamp", "Now").await?;
            (now % DAY_MILLIS < DAY_MILLIS / 4).then_some(())
        })
        .await;
    }

    /// The chain's time as of its last final block, in Unix milliseconds.
    pub async fn now(&self) -> u64 {
        let now = self.network.nodes[0].rpc.value("Timestamp", "Now").await;
        now.expect("a chain that makes blocks has a time")
    }

    /// Nobody is there until this moment, in Unix milliseconds: the machine is off, and on again when it has come. Where it has come
    /// already, nothing happens.
    pub async fn is_left_alone_until(&mut self, moment: u64) {
        let Some(off) = moment.checked_sub(self.now().await) else {
            return;
        };
        let node = &mut self.network.nodes[0];
        node.restart_after(Duration::from_millis(off)).await;
        eventually("that moment has come", seconds(60), async || {
            (self.now().await >= moment).then_some(())
        })
        .await;
    }

    /// Nobody is there until so many days have begun; answers with the number of the day, which has just begun.
    pub async fn is_left_alone_for_days(&mut self, days: u64) -> u64 {
        let day = self.now().await / DAY_MILLIS + days;
        self.is_left_alone_until(day * DAY_MILLIS).await;
        day
    }

    /// Waits until a vote is open.
    pub async fn opens(&self, proposal: u64) {
        eventually("the vote opens", seconds(90), async || {
            let poll = self.decision(proposal).await["poll"].clone();
            (!poll["electorate"].is_null()).then_some(())
        })
        .await;
    }

    /// Waits until a proposal has come to this stage; answers with it.
    pub async fn comes_to(&self, proposal: u64, stage: &str) -> Value {
        eventually(&format!("{proposal} is {stage}"), seconds(120), async || {
            let decision = self.decision(proposal).await;
            (decision["poll"]["stage"] == stage).then_some(decision)
        })
        .await
    }

    /// All of these people say the same, at once.
    pub async fn vote(&self, people: &[&str], proposal: u64, choice: &str) {
        let line = format!("vote {proposal} {choice}");
        join_all(people.iter().map(|who| self.act(who, &line))).await;
    }

    /// Somebody proposes what a file says, and these people agree to it; between those moments nobody is there. Answers with the
    /// decision when it has taken effect.
    pub async fn decides(&mut self, who: &str, text: &str, people: &[&str]) -> Value {
        let proposal = self.propose(who, "proposal.toml", text).await;
        let poll = self.decision(proposal).await["poll"].clone();
        let moment = |name: &str| poll[name].as_u64().expect("a moment");
        self.is_left_alone_until(moment("opens_at")).await;
        self.opens(proposal).await;
        self.vote(people, proposal, "agree").await;
        self.is_left_alone_until(moment("closes_at")).await;
        self.comes_to(proposal, "enacted").await
    }

    /// The command is refused with this code, and says why in these words.
    pub async fn refused(&self, line: &str, exit: i32, why: &str) {
        let said = self.wallet.run(line).await.expect_refusal(exit);
        assert!(said.stderr.contains(why), "{line}: {}", said.stderr);
    }
}
