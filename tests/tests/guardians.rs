// SPDX-License-Identifier: AGPL-3.0-or-later
//! A lost phone and a stolen one, where a day is a minute.

use opensystem_stories::{eventually, seconds, Founding, Network, Scratch, Seat, Wallet};
use serde_json::Value;

/// Refused by the rules.
const REFUSED: i32 = 1;

/// Four founders, numbers 0 to 3; a new key waits a day, one that guardians approve as well.
async fn begin(scratch: &Scratch, name: &str) -> (Network, Wallet) {
    let mut founding = Founding::new(name, &["Alice", "Bob", "Charlie", "Dave"], &["Alice"]);
    founding.day_millis = 60_000;
    founding.membership = "key_change_days = 1\nguardian_days = 1".to_owned();
    let spec = founding.found(scratch).await;
    let network = Network::start(scratch, &spec, vec![Seat::validator("alice")]).await;
    let node = &network.nodes[0];
    node.wait_for_finalised(2, seconds(60)).await;
    let wallet = Wallet::new(scratch, "people", node);
    (network, wallet)
}

/// Asks for another key, and gives what the guardians are given.
async fn ask(wallet: &Wallet, member: u32, key: &str) -> String {
    let asked = wallet
        .json(&format!("member recover ask {member} --as {key}"))
        .await;
    asked["request"].as_str().expect("a request").to_owned()
}

async fn approve(wallet: &Wallet, request: &str, guardian: &str) -> Value {
    wallet
        .json(&format!(
            "member recover approve {request} --as {guardian} --yes --no-pay"
        ))
        .await
}

async fn member(wallet: &Wallet, number: u32) -> Value {
    wallet.json(&format!("member show {number}")).await
}

async fn eventually_at(wallet: &Wallet, number: u32, key: &str) {
    let new = wallet.json(&format!("sub-account address 0 {key}")).await["of"].clone();
    eventually("the new key is in force", seconds(150), async || {
        (member(wallet, number).await["member"]["account"] == new).then_some(())
    })
    .await;
}

/// Alice lost her phone, and has no copy of its key. Two of the three guardians whom she chose approve the key of her new one; after
/// the delay her place is there, without a coin, and the old key is nobody's. Dave's guardians were deceived: he still has his phone,
/// contests, and keeps his place.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_lost_a_phone_is_helped_by_guardians() {
    let scratch = Scratch::new("lost");
    let (_network, wallet) = begin(&scratch, "lost").await;
    for (who, guardians) in [("//Alice", "1,2,3"), ("//Dave", "0,1")] {
        wallet
            .run(&format!(
                "member guardians --choose {guardians} --agree 2 --as {who} --yes --no-pay"
            ))
            .await
            .expect_success();
    }
    // A slip of the finger, a wrong person, and somebody whom nobody guards.
    let request = ask(&wallet, 0, "//NewAlice").await;
    let end = if request.ends_with('0') { '1' } else { '0' };
    let slip = format!("{}{end}", &request[..request.len() - 1]);
    wallet
        .run(&format!("member recover approve {slip} --as //Bob --yes"))
        .await
        .expect_refusal(REFUSED);
    let of_nobody = wallet
        .run("member recover ask 1 --as //NewBob")
        .await
        .expect_refusal(REFUSED);
    assert!(of_nobody.stderr.contains("no guardians"), "{}", of_nobody.stderr);

    let deceived = ask(&wallet, 3, "//Mallory").await;
    approve(&wallet, &deceived, "//Alice").await;
    assert_eq!(
        approve(&wallet, &request, "//Bob").await["effective_at"],
        Value::Null
    );
    assert!(approve(&wallet, &deceived, "//Bob").await["effective_at"].is_u64());
    let agreed = approve(&wallet, &request, "//Charlie").await;
    assert!(agreed["effective_at"].is_u64(), "{agreed}");
    let stranger = wallet
        .run(&format!("member recover approve {request} --as //NewAlice --yes"))
        .await
        .expect_refusal(REFUSED);
    assert!(
        stranger.stderr.contains("A member needs none"),
        "{}",
        stranger.stderr
    );

    let shown = wallet.run("member show 0").await.expect_success();
    assert!(
        shown.stdout.contains("The guardians approved"),
        "{}",
        shown.stdout
    );
    let contested = wallet
        .run("member change-key --stop --as //Dave")
        .await
        .expect_success();
    assert!(contested.stdout.contains("You contest"), "{}", contested.stdout);

    eventually_at(&wallet, 0, "//NewAlice").await;
    wallet
        .run("member renew --as //NewAlice --yes --no-pay")
        .await
        .expect_success();
    let old = wallet
        .run("member renew --as //Alice --yes --pay")
        .await
        .expect_refusal(REFUSED);
    assert!(old.stderr.contains("Only members"), "{}", old.stderr);
    // Dave's change was to take effect before hers.
    let dave = member(&wallet, 3).await["member"].clone();
    assert_eq!(dave["key_change"]["course"], "contested");
    wallet
        .run("member renew --as //Dave --yes --no-pay")
        .await
        .expect_success();
}

/// Bob's phone is stolen, unlocked. The thief changes the key at once, and chooses guardians of his own so that nobody stops him;
/// the ones whom Bob chose stop both. They approve the key of Bob's new phone, and the thief is out.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guardians_stop_the_thief_of_a_phone() {
    let scratch = Scratch::new("stolen");
    let (_network, wallet) = begin(&scratch, "stolen").await;
    wallet
        .run("member guardians --choose 0,2 --agree 2 --as //Bob --yes --no-pay")
        .await
        .expect_success();

    wallet
        .run("member change-key --to //Thief --as //Bob")
        .await
        .expect_success();
    wallet
        .run("member guardians --choose 3 --agree 1 --as //Bob --yes")
        .await
        .expect_success();
    let stolen = member(&wallet, 1).await;
    assert_eq!(stolen["guardianship"]["guardians"], serde_json::json!([0, 2]));
    assert_eq!(
        stolen["guardianship"]["coming"]["guardians"],
        serde_json::json!([3])
    );
    let dave = wallet
        .run("member recover stop 1 --as //Dave --yes")
        .await
        .expect_refusal(REFUSED);
    assert!(dave.stderr.contains("no guardian"), "{}", dave.stderr);
    let first = wallet
        .json("member recover stop 1 --as //Alice --yes --no-pay")
        .await;
    assert_eq!(first["stopped"], false);
    let second = wallet
        .json("member recover stop 1 --as //Charlie --yes --no-pay")
        .await;
    assert_eq!(second["stopped"], true);
    let safe = member(&wallet, 1).await;
    assert_eq!(safe["member"]["key_change"], Value::Null);
    assert_eq!(safe["guardianship"]["coming"], Value::Null);

    let request = ask(&wallet, 1, "//NewBob").await;
    approve(&wallet, &request, "//Alice").await;
    approve(&wallet, &request, "//Charlie").await;
    // What the guardians approved is not the thief's to replace.
    wallet
        .run("member change-key --to //Thief --as //Bob")
        .await
        .expect_refusal(REFUSED);
    eventually_at(&wallet, 1, "//NewBob").await;
    wallet
        .run("member change-key --to //Thief --as //Bob --pay")
        .await
        .expect_refusal(REFUSED);
    wallet
        .run("member renew --as //NewBob --yes --no-pay")
        .await
        .expect_success();
}
