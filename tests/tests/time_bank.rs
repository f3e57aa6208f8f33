// SPDX-License-Identifier: AGPL-3.0-or-later
//! Ten people give each other time and thanks, where a day is a minute.

use futures::future::join_all;
use futures::join;
use opensystem_stories::{Founding, Scratch, Village, DAY_MILLIS, REFUSED};
use serde_json::{json, Value};

const PEOPLE: [&str; 10] = [
    "Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "Gina", "Hugo", "Iris", "Jules",
];

/// The number of Jules, who leaves.
const JULES: u64 = 9;

/// The kinds that an ecosystem begins with: thanks, and time.
const GRATITUDE: u64 = 3;
const TIME: u64 = 4;

/// Days of a month, in which each can thank 30 times.
const MONTH: u64 = 30;
/// Days after which half of the thanks are left.
const HALF_LIFE: u64 = 365;

/// People who give each other time.
struct Quarter(Village);

impl Quarter {
    /// Who founds it need not renew for longer than the story tells of.
    async fn begin() -> Self {
        let mut founding = Founding::new("time", &PEOPLE, &["Alice"]);
        founding.day_millis = DAY_MILLIS;
        founding.membership = "renewal_days = 1000".to_owned();
        founding.decides_quickly(1);
        Self(Village::found(Scratch::new("time"), founding).await)
    }

    /// Somebody acts, within his allowance.
    async fn act(&self, who: &str, line: &str) {
        self.0.act(who, &format!("wealth {line}")).await;
    }

    /// Somebody is refused, and told why in these words.
    async fn refused(&self, who: &str, line: &str, why: &str) {
        let line = format!("wealth {line} --as //{who} --yes --no-pay");
        self.0.refused(&line, REFUSED, why).await;
    }

    /// How somebody's account of time stands, and how far down it may go.
    async fn stands(&self, who: &str) -> (i64, u64) {
        let shown = self.0.wallet.json(&format!("wealth credit //{who}")).await;
        let credit = of_kind(&shown["credits"], TIME);
        let credit = credit.unwrap_or_else(|| panic!("no account of time: {shown}"));
        (
            credit["balance"].as_i64().expect("a balance"),
            credit["limit"].as_u64().expect("a limit"),
        )
    }

    /// What the commons have of time, and what those owed who left. All accounts, those of the matrix and that of the commons,
    /// are nothing together.
    async fn commons(&self) -> (i64, u64) {
        let (matrix, shown) = join!(
            self.0.wallet.json("wealth matrix"),
            self.0.wallet.json("wealth credit //Alice"),
        );
        let total = of_kind(&shown["totals"], TIME).expect("there is time");
        let commons = total["commons"].as_i64().expect("a balance");
        let rows = matrix["rows"].as_array().expect("a list");
        let balances = rows.iter().filter_map(|row| of_kind(&row["credits"], TIME));
        let sum: i64 = balances
            .map(|credit| credit["balance"].as_i64().expect("a balance"))
            .sum();
        assert_eq!(sum + commons, 0, "{matrix} {shown}");
        (commons, total["departed"].as_u64().expect("a total"))
    }

    /// The thanks that stand in somebody's row of the matrix, in whole ones.
    async fn thanks(&self, who: &str) -> Value {
        let matrix = self.0.wallet.json(&format!("wealth matrix --of //{who}")).await;
        let cell = of_kind(&matrix["rows"][0]["cells"], GRATITUDE);
        cell.map_or(json!(0), |cell| cell["counted"].clone())
    }
}

/// What a list has of a kind.
fn of_kind(list: &Value, kind: u64) -> Option<&Value> {
    list.as_array()
        .expect("a list")
        .iter()
        .find(|one| one["kind"] == kind)
}

/// Ten people help each other, and give time for it: nobody has any to begin with, and everybody can begin. More than two hours to one
/// person is refused until others helped too; however it goes, all accounts are nothing together. Bob gives some of his to the
/// commons. Jules leaves and owes an hour and a half: everybody can read that, until the others decide that the commons take it over.
/// They thank each other too, thirty times a month and no more; a year later half of that is left, and what nobody gave is gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_given_is_owed_and_all_together_it_is_nothing() {
    let mut quarter = Quarter::begin().await;
    everybody_begins(&quarter).await;
    limits_hold(&quarter).await;
    bob_gives_to_all(&quarter).await;
    jules_leaves(&quarter).await;
    is_written_off(&mut quarter).await;
    is_thanked(&mut quarter).await;
}

/// Each gives the next half an hour, at once, and the last the first.
async fn everybody_begins(quarter: &Quarter) {
    assert_eq!(quarter.stands("Alice").await, (0, 0));
    let given = (0..PEOPLE.len()).map(|giver| {
        let next = (giver + 1) % PEOPLE.len();
        let line = format!("give-time {next} 30 'A lift to the market'");
        async move { quarter.act(PEOPLE[giver], &line).await }
    });
    join_all(given).await;
    for who in ["Alice", "Jules"] {
        assert_eq!(
            quarter.stands(who).await,
            (0, 60),
            "half an hour with each of two"
        );
    }
    assert_eq!(quarter.commons().await, (0, 0));
}

/// Alice and Bob have exchanged half an hour: an hour and a half more is what the two can come to.
async fn limits_hold(quarter: &Quarter) {
    let mended = "'He mended my roof'";
    let refused = async |line: String, why: &str| quarter.refused("Alice", &line, why).await;
    refused(format!("give-time //Bob 5h {mended}"), "of it now").await;
    refused(format!("give-time //Alice 10 {mended}"), "not to oneself").await;
    refused(format!("give-time --commons 2h {mended}"), "of it now").await;
    refused("record time 1h 'Slept'".to_owned(), "are given, not recorded").await;
    quarter
        .act("Alice", &format!("give-time //Bob 1h30 {mended}"))
        .await;
    assert_eq!(quarter.stands("Alice").await, (-90, 150));
    // With Bob she has come to two hours; what she gives him more brings no more credit, with others it does.
    refused(format!("give-time //Bob 61 {mended}"), "of it now").await;
    quarter.act("Alice", "give-time //Dave 2h 'He dug with me'").await;
    assert_eq!(quarter.stands("Alice").await, (-210, 270));
    assert_eq!(quarter.stands("Dave").await, (120, 180));
    assert_eq!(quarter.commons().await, (0, 0));
}

async fn bob_gives_to_all(quarter: &Quarter) {
    quarter
        .act("Bob", "give-time --commons 45 'For who sweeps the hall'")
        .await;
    assert_eq!(quarter.stands("Bob").await, (45, 150));
    assert_eq!(quarter.commons().await, (45, 0));
    let given = quarter.0.wallet.json_lines("wealth gifts //Bob --given").await;
    assert_eq!(
        (&given[0]["to"], &given[0]["quantity"], &given[0]["reason"]),
        (&json!(null), &json!(45), &json!("For who sweeps the hall"))
    );
}

/// He owes: everybody can read how much.
async fn jules_leaves(quarter: &Quarter) {
    quarter
        .act("Jules", "give-time //Iris 1h30 'She taught me to read'")
        .await;
    assert_eq!(quarter.stands("Jules").await, (-90, 150));
    quarter.0.act("Jules", "member leave").await;
    assert_eq!(quarter.commons().await, (45, 90));
    let late = format!("give-time {JULES} 10 'A lift'");
    quarter.refused("Eve", &late, "has left").await;
}

async fn is_written_off(quarter: &mut Quarter) {
    let text = format!(
        "title = \"Jules\"\ntext = \"We wish him well.\"\n[action.write_off]\nkind = \"time\"\nmember = {JULES}\n"
    );
    quarter.0.decides("Bob", &text, &["Alice", "Bob", "Iris"]).await;
    // Forty-five minutes were given to them before.
    assert_eq!(quarter.commons().await, (-45, 0));
}

async fn is_thanked(quarter: &mut Quarter) {
    // Early in a day, for thanks fade a little with each; and not on the last of a month, since the next one has a budget of its own.
    let mut day = quarter.0.is_left_alone_for_days(1).await;
    if day % MONTH == MONTH - 1 {
        day = quarter.0.is_left_alone_for_days(1).await;
    }
    quarter
        .refused("Alice", "thank //Alice 1 'Well done'", "not to oneself")
        .await;
    quarter.act("Alice", "thank //Bob 5 'For the roof'").await;
    quarter.act("Alice", "thank //Iris 25 'For the songs'").await;
    assert_eq!(quarter.thanks("Bob").await, 5);
    assert_eq!(quarter.thanks("Iris").await, 25);
    quarter
        .refused("Alice", "thank //Eve 1 'For the soup'", "in these 30 days")
        .await;

    quarter
        .0
        .is_left_alone_until((day + HALF_LIFE + 1) * DAY_MILLIS)
        .await;
    assert_eq!(quarter.thanks("Bob").await, 2, "half, and whole ones are shown");
    assert_eq!(quarter.thanks("Iris").await, 12);
    // Twelve months of silence are not twelve budgets; but this month's is whole.
    quarter
        .refused("Alice", "thank //Eve 31 'For the soup'", "in these 30 days")
        .await;
    quarter.act("Alice", "thank //Eve 30 'For the soup'").await;
    assert_eq!(quarter.thanks("Eve").await, 30);
    // Time does not fade.
    assert_eq!(quarter.stands("Dave").await, (120, 180));
    assert_eq!(quarter.commons().await, (-45, 0));
}
