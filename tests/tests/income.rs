// SPDX-License-Identifier: AGPL-3.0-or-later
//! Every person has the same income each day, where a day is a minute and nobody need be there.

use opensystem_stories::{Founding, Scratch, Village, DAY_MILLIS, REFUSED};
use serde_json::{json, Value};

const FOUNDERS: [&str; 4] = ["Alice", "Bob", "Charlie", "Dave"];

/// A coin, in its smallest units.
const COIN: u128 = 1_000_000_000_000;

/// What each gets a day, newly made.
const A_DAY: u128 = 10 * COIN;

/// Millionths of the commons' pot that are shared a day, once that is decided.
const SHARE_PPM: u128 = 100_000;

/// What was made anew, and what came out of the commons' pot.
type Paid = (u128, u128);

/// People who have an income.
struct Commune(Village);

impl Commune {
    /// Who founds it has ten coins a day, and need not renew for longer than the story tells of.
    async fn begin(name: &str) -> Self {
        let mut founding = Founding::new(name, &FOUNDERS, &["Alice"]);
        founding.day_millis = DAY_MILLIS;
        founding.membership = "renewal_days = 1000".to_owned();
        founding.income = "formula = \"fixed\"\ncoins_a_day = 10".to_owned();
        founding.decides_quickly(1);
        Self(Village::found(Scratch::new(name), founding).await)
    }

    /// Somebody has an income paid, his own or that of somebody named; answers with what was paid.
    async fn is_paid(&self, who: &str, whose: &str) -> Paid {
        let said = self.0.act(who, &format!("income claim {whose}")).await;
        let happenings = said["outcome"]["happenings"].as_array().expect("a list");
        let paid = happenings.iter().find(|fact| fact["event"] == "income_claimed");
        both(paid.unwrap_or_else(|| panic!("nothing was paid: {said}")))
    }

    /// Somebody asks in vain that an income be paid, and is told why in these words.
    async fn is_not_paid(&self, who: &str, whose: &str, why: &str) {
        let line = format!("income claim {whose} --as //{who} --yes --no-pay");
        self.0.refused(&line, REFUSED, why).await;
    }

    /// What somebody can claim now.
    async fn due(&self, who: &str) -> Paid {
        let shown = self.0.wallet.json(&format!("income show //{who}")).await;
        both(&shown["income"]["claimable"])
    }

    /// What the commons' pot can spend, and what is set aside in it.
    async fn pot(&self) -> (u128, u128) {
        let shown = self.0.wallet.json("commons show").await;
        (units(&shown["pot"]), units(&shown["set_aside"]))
    }

    /// All coins there are, as anybody reads them from the node.
    async fn issuance(&self) -> u128 {
        let issuance = self.0.network.nodes[0]
            .rpc
            .value("Balances", "TotalIssuance")
            .await;
        issuance.expect("there are coins")
    }

    /// What an account has, in the smallest units.
    async fn coins(&self, who: &str) -> u128 {
        units(&self.0.wallet.json(&format!("coins show //{who}")).await["free"])
    }

    /// Somebody enters, without a coin; answers with the day and the number.
    async fn joins(&self, name: &str, kind: &str) -> (u64, u64) {
        let wallet = &self.0.wallet;
        let met = "--exchange 'We dug a well.' --as //Charlie --no-pay";
        let invite = format!("member invite //{name} --kind {kind} {met}");
        wallet.json(&invite).await;
        let accept = format!("member accept --name {name} --as //{name} --yes");
        wallet.json(&accept).await;
        let member = wallet.json(&format!("member show //{name}")).await["member"].clone();
        let joined = member["joined"].as_u64().expect("a moment");
        (joined / DAY_MILLIS, member["id"].as_u64().expect("a number"))
    }
}

/// An amount, which stands in a text.
fn units(amount: &Value) -> u128 {
    let text = amount.as_str().unwrap_or_else(|| panic!("no amount: {amount}"));
    text.parse().unwrap_or_else(|_| panic!("no amount: {text}"))
}

fn both(paid: &Value) -> Paid {
    (units(&paid["minted"]), units(&paid["from_pot"]))
}

/// What so many days give.
fn days(number: u64) -> u128 {
    u128::from(number) * A_DAY
}

/// What each of so many gets of a pot that can spend so much.
fn of_the_pot(pot: u128, persons: u128) -> u128 {
    pot * SHARE_PPM / (1_000_000 * persons)
}

/// Alice claims her income now and then; Bob is away for fourteen months, and nobody makes a block in most of them. When he is back,
/// Charlie has him paid with one claim: to the unit what Alice had in four. Zoé, who came on the way without a coin, has what came
/// since; a project has none. Nobody went dormant meanwhile, and all the coins there are were founded or claimed, but for one that
/// Dave burnt.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fourteen_months_away_and_one_claim() {
    let mut commune = Commune::begin("income").await;
    let founded = commune.issuance().await;
    let first_day = commune.0.is_left_alone_for_days(1).await;
    let first = is_paid_for_the_first_time(&commune).await;
    let (came, _) = commune.joins("Zoe", "person").await;
    let (_, garden) = commune.joins("Garden", "project").await;
    let (more, today) = is_paid_now_and_then(&mut commune, first_day).await;

    let for_bob = commune.is_paid("Charlie", "--of //Bob").await;
    assert_eq!(for_bob, (first + more, 0), "one claim is worth what four are");
    commune
        .is_not_paid("Charlie", "--of //Bob", "Nothing is due")
        .await;
    let for_zoe = commune.is_paid("Zoe", "").await;
    assert_eq!(for_zoe, (days(today - came), 0));
    assert_eq!(commune.coins("Zoe").await, for_zoe.0);
    commune
        .is_not_paid(
            "Charlie",
            &format!("--of {garden}"),
            "comes to persons in good standing",
        )
        .await;
    for member in commune.0.wallet.json_lines("member list").await {
        assert_eq!(member["standing"], "good", "{member}");
    }

    commune.0.act("Dave", "coins burn 1").await;
    let minted = first + more + for_bob.0 + for_zoe.0;
    assert_eq!(commune.issuance().await, founded + minted - COIN);
    let shown = commune.0.wallet.json("income show //Dave").await;
    assert_eq!(units(&shown["dividend"]["minted"]), minted, "{shown}");
}

/// Alice, once a day has begun since the founding; answers with what she had.
async fn is_paid_for_the_first_time(commune: &Commune) -> u128 {
    let had = commune.coins("Alice").await;
    let (minted, from_pot) = commune.is_paid("Alice", "").await;
    assert!(minted >= A_DAY && minted % A_DAY == 0, "whole days: {minted}");
    assert_eq!(from_pot, 0);
    assert_eq!(commune.coins("Alice").await, had + minted);
    commune.is_not_paid("Alice", "", "Nothing is due").await;
    minted
}

/// Alice, three times until fourteen months are over; answers with what she had, and the day.
async fn is_paid_now_and_then(commune: &mut Commune, first_day: u64) -> (u128, u64) {
    let (mut minted, mut last) = (0, first_day);
    for away in [30, 120, 275] {
        let day = commune.0.is_left_alone_for_days(away).await;
        let paid = commune.is_paid("Alice", "").await;
        assert_eq!(paid, (days(day - last), 0), "after {away} days");
        minted += paid.0;
        last = day;
    }
    assert!(last - first_day >= 425);
    (minted, last)
}

/// They decide that their income shall come out of the commons' pot, to which Dave gave something. What was due stays due, to the
/// unit; from the next day on each gets his part of a tenth of the pot, and nothing is made anew. Where nobody makes a block for ten
/// days, the pot keeps their shares. Zoé came without a coin: her first share is too little to open an account, is refused, and waits
/// until there is enough.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_decision_has_income_come_out_of_the_commons() {
    let mut commune = Commune::begin("commons").await;
    let claimed_on = commune.0.is_left_alone_for_days(1).await;
    commune.is_paid("Alice", "").await;
    commune.0.act("Dave", "commons give 0.04").await;
    let (pot, set_aside) = commune.pot().await;
    assert!(pot <= COIN / 25 && set_aside == 0, "{pot} {set_aside}");
    let decided_on = is_decided(&mut commune).await;

    let shared_on = decided_on + 1;
    commune.0.is_left_alone_until(shared_on * DAY_MILLIS).await;
    let (minted, share) = commune.due("Alice").await;
    assert_eq!(minted, days(decided_on - claimed_on), "what was due stays due");
    assert_eq!(share, of_the_pot(pot, 4));
    assert_eq!(commune.pot().await, (pot - 4 * share, 4 * share));
    let shown = commune.0.wallet.json("income show //Alice").await;
    assert_eq!(
        shown["dividend"]["rule"],
        json!({ "formula": "commons", "share_ppm": 100_000 })
    );
    let (came, _) = commune.joins("Zoe", "person").await;
    assert_eq!(came, shared_on, "she comes early in the day");
    assert_eq!(commune.due("Zoe").await, (0, 0));
    let zoe_had = is_shared_twice(&mut commune, pot - 4 * share).await;

    let issued = commune.issuance().await;
    let (before, set_aside) = commune.pot().await;
    let paid = commune.is_paid("Charlie", "").await;
    assert_eq!(paid.1, share + zoe_had, "he had the same as all");
    assert!(paid.0 >= minted, "he never claimed: {paid:?}");
    assert_eq!(commune.issuance().await, issued + paid.0);
    assert_eq!(commune.pot().await, (before, set_aside - paid.1));
}

/// Answers with the day on which the decision took effect.
async fn is_decided(commune: &mut Commune) -> u64 {
    let text = format!(
        "title = \"Out of the commons\"\ntext = \"A tenth of the pot a day.\"\n\
         [action.set_formula]\nformula = \"commons\"\nshare_ppm = {SHARE_PPM}\n"
    );
    let enacted = commune.0.decides("Bob", &text, &FOUNDERS).await;
    enacted["poll"]["at"].as_u64().expect("a moment") / DAY_MILLIS
}

/// Two days on which somebody makes blocks, with ten between them on which nobody does; answers with what Zoé had of both.
async fn is_shared_twice(commune: &mut Commune, pot: u128) -> u128 {
    commune.0.is_left_alone_for_days(1).await;
    let first = of_the_pot(pot, 5);
    assert_eq!(commune.due("Zoe").await, (0, first));
    commune.is_not_paid("Zoe", "", "Nothing is lost").await;
    assert_eq!(commune.due("Zoe").await, (0, first));
    commune.0.is_left_alone_for_days(11).await;
    let second = of_the_pot(pot - 5 * first, 5);
    assert_eq!(
        commune.due("Zoe").await,
        (0, first + second),
        "one share, not eleven"
    );
    assert_eq!(commune.is_paid("Zoe", "").await, (0, first + second));
    assert_eq!(commune.coins("Zoe").await, first + second);
    first + second
}
