// SPDX-License-Identifier: AGPL-3.0-or-later
//! Two people begin to work together, and everybody knows.

use futures::join;
use opensystem_stories::{seconds, Founding, Scratch, Village, REFUSED};
use serde_json::{json, Value};

const FOUNDERS: [&str; 4] = ["Alice", "Bob", "Charlie", "Dave"];

/// The number of the project that enters.
const GARDEN: u64 = 4;

/// The people of the story.
struct Hamlet(Village);

impl Hamlet {
    async fn begin() -> Self {
        let founding = Founding::new("cooperating", &FOUNDERS, &["Alice"]);
        Self(Village::found(Scratch::new("cooperating"), founding).await)
    }

    /// Somebody acts, within his allowance; answers with the JSON.
    async fn act(&self, who: &str, line: &str) -> Value {
        self.0.act(who, &format!("coop {line}")).await
    }

    /// Somebody is refused, and told why in these words.
    async fn refused(&self, who: &str, line: &str, why: &str) {
        let line = format!("coop {line} --as //{who} --yes --no-pay");
        self.0.refused(&line, REFUSED, why).await;
    }

    /// What somebody has not read: what each entry tells, in order.
    async fn unread(&self, who: &str) -> Vec<String> {
        let log = self
            .0
            .wallet
            .json(&format!("coop log --unread --as //{who}"))
            .await;
        let entries = log["entries"].as_array().expect("a list");
        assert_eq!(log["unread"], entries.len(), "{log}");
        let what = |entry: &Value| entry["what"].as_str().expect("a word").to_owned();
        entries.iter().map(what).collect()
    }

    async fn show(&self, id: u64) -> Value {
        self.0.wallet.json(&format!("coop show {id} --as //Dave")).await
    }
}

fn partners(shown: &Value) -> Vec<u64> {
    let partners = shown["partners"].as_array().expect("a list");
    let number = |partner: &Value| partner["member"].as_u64().expect("a number");
    partners.iter().map(number).collect()
}

/// Alice announces a well and invites Bob; nobody else hears of it until he signs too, and from then on it is in everybody's log. A
/// stranger can write nothing there, nor walk in; Charlie offers a pump, and Alice welcomes him. They tell of a milestone and ask for
/// help, a garden joins by its representative, the node is started anew, and nothing is lost. Dave reads it all. When more than half
/// of the partners have looked back, the well is closed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_two_begin_together_everybody_reads() {
    let mut hamlet = Hamlet::begin().await;
    let well = begins_with_two(&hamlet).await;
    goes_on_with_three(&hamlet, well).await;
    hamlet.0.network.nodes[0].restart().await;
    hamlet.0.network.nodes[0].wait_for_finalised(4, seconds(60)).await;
    is_read(&hamlet, well).await;
    a_project_joins(&hamlet, well).await;
    ends(&hamlet, well).await;
}

/// Answers with the number of the well.
async fn begins_with_two(hamlet: &Hamlet) -> u64 {
    let said = hamlet
        .act("Alice", "announce 'A well' 'We dig it before June.' --with 1")
        .await;
    let well = said["cooperation"].as_u64().expect("a number");
    assert_eq!(said["invited"], json!([1]));
    for who in FOUNDERS {
        assert_eq!(hamlet.unread(who).await, Vec::<String>::new(), "{who}");
    }
    let waits = hamlet.0.wallet.json("coop invitations 1").await;
    assert_eq!(
        (&waits["cooperation"], &waits["title"]),
        (&json!(well), &json!("A well"))
    );
    let milestone = format!("milestone {well} 'Mine now'");
    hamlet.refused("Alice", &milestone, "Nobody has joined").await;
    hamlet
        .refused("Charlie", &format!("join {well}"), "not invited")
        .await;
    hamlet
        .refused("Bob", &format!("withdraw {well}"), "Only who announced")
        .await;
    hamlet.refused("Bob", "join 99", "no cooperation 99").await;

    let signed = hamlet.act("Bob", &format!("join {well}")).await;
    assert_eq!((&signed["founded"], &signed["entry"]), (&json!(true), &json!(0)));
    assert_eq!(hamlet.unread("Charlie").await, ["founded"]);
    let shown = hamlet.show(well).await;
    assert_eq!(
        (&shown["cooperation"]["stage"], partners(&shown)),
        (&json!("underway"), vec![0, 1])
    );
    hamlet.refused("Charlie", &milestone, "no partner").await;
    hamlet
        .refused("Alice", &format!("withdraw {well}"), "exists")
        .await;
    well
}

async fn goes_on_with_three(hamlet: &Hamlet, well: u64) {
    let offered = hamlet
        .act("Charlie", &format!("join {well} --offer 'I have a pump'"))
        .await;
    assert_eq!(
        (&offered["joined"], &offered["entry"]),
        (&json!(false), &json!(null))
    );
    assert_eq!(hamlet.show(well).await["offers"][0]["text"], "I have a pump");
    hamlet
        .refused("Dave", &format!("welcome {well} 2"), "no partner")
        .await;
    let welcomed = hamlet.act("Alice", &format!("welcome {well} 2")).await;
    assert_eq!(
        (&welcomed["joined"], &welcomed["founded"]),
        (&json!(true), &json!(false))
    );
    hamlet
        .refused("Alice", &format!("welcome {well} 2"), "already")
        .await;
    // Meanwhile Dave brings a garden into the ecosystem.
    let milestone = format!("milestone {well} 'Ten metres deep, and damp'");
    let invite = "member invite //Garden --kind project --exchange 'Forty trees stand.' --as //Dave";
    let (told, _) = join!(hamlet.act("Charlie", &milestone), hamlet.0.wallet.json(invite));
    assert_eq!(told["entry"], 2);
    let ask = format!("ask {well} 'Who lends us a winch?'");
    let accept = "member accept --name 'Garden' --as //Garden --yes";
    let (_, joined) = join!(hamlet.act("Bob", &ask), hamlet.0.wallet.json(accept));
    assert_eq!(joined["member"], GARDEN);
}

async fn is_read(hamlet: &Hamlet, well: u64) {
    let all = ["founded", "joined", "milestone", "help_wanted"];
    assert_eq!(hamlet.unread("Dave").await, all);
    let told = hamlet
        .0
        .wallet
        .run("coop log --unread --as //Dave")
        .await
        .expect_success();
    assert!(told.stdout.starts_with("4 unread\n"), "{}", told.stdout);
    let line = format!("#{well} A well: Charlie#2, a milestone: Ten metres deep, and damp");
    assert!(told.stdout.contains(&line), "{}", told.stdout);
    let news = hamlet
        .0
        .wallet
        .run("member show --as //Dave")
        .await
        .expect_success();
    assert!(news.stdout.contains("4 unread"), "{}", news.stdout);
    hamlet.refused("Dave", "read --up-to 4", "only 4 entries").await;
    let read = hamlet.act("Dave", "read --up-to 1").await;
    assert_eq!((&read["up_to"], &read["unread"]), (&json!(2), &json!(2)));
    assert_eq!(hamlet.unread("Dave").await, all[2..]);
    hamlet.act("Dave", "read").await;
    assert_eq!(hamlet.unread("Dave").await, Vec::<String>::new());
    let shown = hamlet.show(well).await;
    assert_eq!(partners(&shown), [0, 1, 2]);
    let feed: Vec<_> = shown["feed"].as_array().expect("a list").iter().collect();
    assert_eq!(
        feed.iter().map(|entry| &entry["id"]).collect::<Vec<_>>(),
        [3, 2, 1, 0]
    );
}

async fn a_project_joins(hamlet: &Hamlet, well: u64) {
    hamlet.act("Bob", &format!("welcome {well} {GARDEN}")).await;
    let joined = hamlet
        .act("Dave", &format!("join {well} --project {GARDEN}"))
        .await;
    assert_eq!(
        (&joined["member"], &joined["joined"]),
        (&json!(GARDEN), &json!(true))
    );
    assert_eq!(partners(&hamlet.show(well).await), [0, 1, 2, GARDEN]);
    let left = hamlet
        .act("Dave", &format!("leave {well} --project {GARDEN}"))
        .await;
    assert_eq!((&left["entry"], &left["closed"]), (&json!(5), &json!(false)));
    let of = hamlet
        .0
        .wallet
        .json_lines(&format!("coop list --of {GARDEN}"))
        .await;
    assert_eq!(of, Vec::<Value>::new());
}

async fn ends(hamlet: &Hamlet, well: u64) {
    hamlet
        .refused("Dave", &format!("close {well} 'Enough'"), "no partner")
        .await;
    let close = format!("close {well} 'It gives water. We began too late.'");
    let wished = hamlet.act("Alice", &close).await;
    assert_eq!(
        (&wished["closers"], &wished["closed"]),
        (&json!(1), &json!(false))
    );
    hamlet.refused("Alice", &close, "already").await;
    hamlet.act("Alice", &format!("keep {well}")).await;
    hamlet.act("Bob", &close).await;
    let closed = hamlet.act("Charlie", &close).await;
    assert_eq!((&closed["closers"], &closed["closed"]), (&json!(2), &json!(true)));
    let shown = hamlet.show(well).await;
    assert_eq!(shown["cooperation"]["stage"], "closed");
    assert_eq!(shown["feed"][0]["what"], "closed");
    for line in [
        format!("join {well} --offer 'A bucket'"),
        format!("milestone {well} 'More'"),
    ] {
        hamlet.refused("Dave", &line, "closed").await;
    }
    let listed = hamlet.0.wallet.json_lines("coop list").await;
    assert_eq!(listed, Vec::<Value>::new());
    assert_eq!(hamlet.0.wallet.json("coop list --closed").await["id"], well);
    let told = [
        "joined",
        "left",
        "retrospective",
        "retrospective",
        "retrospective",
        "closed",
    ];
    assert_eq!(hamlet.unread("Dave").await, told);
}
