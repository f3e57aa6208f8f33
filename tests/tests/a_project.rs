// SPDX-License-Identifier: AGPL-3.0-or-later
//! A project joins, and acts through the persons who represent it.

use opensystem_stories::{seconds, Founding, Network, Scratch, Seat, Wallet};
use serde_json::json;

/// Refused by the rules.
const REFUSED: i32 = 1;

/// Alice invites a garden that she keeps with others. It signs the social code with its own key, has a number, and is represented
/// by her; she speaks and renews for it out of her own allowance. She takes Bob in, and from then on both must want the same;
/// nobody alone spends its coins, hands it over or has it leave, not even within a batch.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_project_acts_through_its_representatives() {
    let scratch = Scratch::new("project");
    let founding = Founding::new("project", &["Alice", "Bob", "Charlie"], &["Alice"]);
    let spec = founding.found(&scratch).await;
    let network = Network::start(&scratch, &spec, vec![Seat::validator("alice")]).await;
    let node = &network.nodes[0];
    node.wait_for_finalised(2, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "people", node);
    let refused = async |line: &str, why: &str| {
        let said = wallet.run(line).await.expect_refusal(REFUSED);
        assert!(said.stderr.contains(why), "{line}: {}", said.stderr);
    };

    wallet
        .run("member invite //Garden --kind project --exchange 'Forty trees stand.' --as //Alice")
        .await
        .expect_success();
    let joined = wallet
        .json("member accept --name 'Le jardin' --as //Garden --yes")
        .await;
    assert_eq!(joined["member"], 3);
    let garden = async || wallet.json("member show 3").await["member"].clone();
    assert_eq!(garden().await["kind"], "project");
    assert_eq!(garden().await["representatives"], json!([0]));

    let spoke = wallet
        .json("remark 'The garden is open' --project 3 --as //Alice --no-pay")
        .await;
    let acted = json!({ "event": "acted_for", "project": 3, "representative": 0 });
    let happenings = spoke["outcome"]["happenings"].as_array().expect("a list");
    assert!(happenings.contains(&acted), "{happenings:?}");
    let renewed = wallet
        .json("member renew --project 3 --as //Alice --yes --no-pay")
        .await;
    assert_eq!(renewed["member"], 3);
    refused(
        "charter sign --version 1 --project 3 --as //Alice --yes",
        "already signed",
    )
    .await;
    refused("remark 'Mine now' --project 3 --as //Bob", "do not represent").await;
    refused("remark 'Mine now' --project 3 --as //Garden", "do not represent").await;
    refused("remark 'Mine now' --project 0 --as //Bob", "Only a project").await;

    let alone = wallet
        .json("member representatives 3 --name 1,0 --as //Alice --yes --no-pay")
        .await;
    assert_eq!(alone["agreed"], true);
    let wanted = wallet
        .json("member representatives 3 --name 0,1,2 --as //Bob --yes --no-pay")
        .await;
    assert_eq!(wanted["agreed"], false);
    assert_eq!(garden().await["representatives"], json!([0, 1]));
    let shown = wallet.run("member representatives 3").await.expect_success();
    assert!(
        shown.stdout.contains("Representative 1 wants: 0, 1, 2"),
        "{}",
        shown.stdout
    );
    let both = wallet
        .json("member representatives 3 --name 0,1,2 --as //Alice --yes --no-pay")
        .await;
    assert_eq!(both["agreed"], true);
    // One bad apple among three takes nothing over.
    let coup = wallet
        .json("member representatives 3 --name 2 --as //Charlie --yes --no-pay")
        .await;
    assert_eq!(coup["agreed"], false);

    for line in [
        "coins send //Charlie 1 --project 3 --as //Charlie",
        "member leave --project 3 --as //Charlie --yes",
        "member change-key --to //Thief --project 3 --as //Charlie",
        "batch '{\"System.remark\": {\"remark\": \"a\"}}' '{\"Balances.transfer_all\": {\"dest\": \"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty\", \"keep_alive\": false}}' --project 3 --as //Charlie",
    ] {
        refused(line, "closed").await;
    }
    wallet
        .run("member representatives 3 --step-down --as //Charlie --yes --no-pay")
        .await
        .expect_success();
    assert_eq!(garden().await["representatives"], json!([0, 1]));
    refused("remark 'Still me' --project 3 --as //Charlie", "do not represent").await;
}
