// SPDX-License-Identifier: AGPL-3.0-or-later
//! People choose among options: by rankings, and by scores.

use futures::{future::join_all, join};
use opensystem_stories::{Village, REFUSED, SLIP};
use serde_json::{json, Value};

/// People answer, each in his way, at once.
async fn answer(village: &Village, proposal: u64, answers: &[(&str, &str)]) {
    let lines: Vec<_> = answers
        .iter()
        .map(|(who, answer)| (who, format!("vote {proposal} {answer}")))
        .collect();
    join_all(lines.iter().map(|(who, line)| village.act(who, line))).await;
}

/// Asks the people of the village.
async fn ask(village: &Village, file: &str, how: &str) -> u64 {
    let text = format!("title = \"What next?\"\ntext = \"For the garden.\"\narea = \"life\"\n{how}\n");
    village.propose("Alice", file, &text).await
}

/// A question that is decided.
async fn chosen(village: &Village, proposal: u64) -> Value {
    let decided = village.comes_to(proposal, "decided").await;
    assert_eq!(decided["poll"]["closure"]["verdict"], "chosen", "{decided}");
    decided
}

/// Counts again, by other code, what the chain gave out; and finds out a file in which somebody answered otherwise.
async fn counted_again(village: &Village, proposal: u64) {
    let path = village.scratch.path().join(format!("{proposal}.json"));
    let export = format!("decision ballots {proposal} --to '{}'", path.display());
    village.wallet.run(&export).await.expect_success();
    let counted = village.wallet.json(&format!("tally '{}'", path.display())).await;
    assert_eq!(counted["same"], true, "{counted}");
    assert_eq!(counted["counted"]["outcome"], counted["found"]["outcome"]);

    let text = std::fs::read_to_string(&path).expect("it was written");
    let mut forged: Value = serde_json::from_str(&text).expect("it is JSON");
    let answers = forged["answers"].as_array_mut().expect("there are answers");
    let answers = answers
        .iter_mut()
        .filter_map(|given| given["answer"].as_object_mut());
    let mut numbers = answers.filter_map(|answer| answer.values_mut().next()?.as_array_mut());
    let numbers = numbers.find(|numbers| numbers.first() != numbers.last());
    numbers.expect("somebody said more than one thing").reverse();
    let path = village.file("forged.json", &forged.to_string());
    let told = village.wallet.run(&format!("tally '{}'", path.display())).await;
    assert_ne!(told.code, 0, "{}", told.stdout);
}

/// Five people dig one thing: what most would rather have than each other thing is chosen, though only one puts it first. They
/// elect two who keep the tools: what Alice's voters have to spare goes on to Ben. They give scores to three dates; Dave changes
/// his, and takes them back. Who answers what was not asked is told so, and whoever likes counts again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_place_is_chosen_and_keepers_are_elected() {
    let village = Village::begin("choosing").await;
    let dig = "method = \"ranked_choice\"\noptions = [\"A well\", \"A pond\", \"A ditch\"]";
    let keepers = "method = \"election\"\nseats = 2\noptions = [\"Ann\", \"Ben\", \"Cem\"]";
    let dates = "method = \"score\"\nhighest = 4\noptions = [\"Friday\", \"Saturday\", \"Sunday\"]";
    village.early_in_a_day().await;
    let dig = ask(&village, "dig.toml", dig).await;
    let keepers = ask(&village, "keepers.toml", keepers).await;
    let dates = ask(&village, "dates.toml", dates).await;

    village.opens(dig).await;
    let as_dave = "--as //Dave --yes --no-pay";
    let slips = [
        (format!("vote {dig} agree"), "--rank"),
        (format!("vote {dig} --rank 1,4"), "4"),
        (format!("vote {dates} --scores 5,0,0"), "4"),
        (format!("vote {dates} --rank 1"), "--scores"),
    ]
    .map(|(line, why)| (format!("{line} {as_dave}"), why));
    join_all(slips.iter().map(|(line, why)| village.refused(line, SLIP, why))).await;
    join!(
        answer(
            &village,
            dig,
            &[
                ("Alice", "--rank 1,2,3"),
                ("Bob", "--rank 1,2"),
                ("Charlie", "--rank 3,2")
            ],
        ),
        answer(
            &village,
            dates,
            &[
                ("Dave", "--scores 4,0,0"),
                ("Eve", "--scores 0,3,2 --reason 'I work on Fridays.'")
            ],
        ),
    );
    join!(
        answer(&village, dig, &[("Dave", "--rank 3,2,1"), ("Eve", "--rank 2")]),
        answer(
            &village,
            keepers,
            &[
                ("Alice", "--rank 1,2"),
                ("Bob", "--rank 1,2"),
                ("Charlie", "--rank 1,3")
            ],
        ),
    );
    answer(&village, keepers, &[("Dave", "--rank 3"), ("Eve", "--rank 2")]).await;
    let so_far = village.decision(dates).await["outcome"].clone();
    assert_eq!(so_far["order"], json!([1, 2, 3]));
    answer(
        &village,
        dates,
        &[("Dave", "--scores 0,1,1"), ("Alice", "--scores 0,2,3")],
    )
    .await;
    village.act("Dave", &format!("vote {dates} --take-back")).await;
    let again = format!("vote {dates} --take-back {as_dave}");
    village.refused(&again, REFUSED, "voted").await;

    // 3 of 5 would rather have the pond than the well, and than the ditch; all rather than nothing.
    let dug = chosen(&village, dig).await;
    assert_eq!(dug["counts"]["prefer"][2], json!([5, 3, 0, 3]));
    assert_eq!(
        (&dug["outcome"]["order"][0], &dug["outcome"]["winners"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(dug["outcome"]["by_lot"], false);
    let kept = chosen(&village, keepers).await["outcome"].clone();
    assert_eq!((&kept["order"], &kept["winners"]), (&json!([1, 2, 3]), &json!(2)));
    assert_eq!(kept["by_lot"], false);
    let shown = village.wallet.run(&format!("decision show {keepers}")).await;
    assert!(shown.expect_success().stdout.contains("Ben"));
    // Saturday and Sunday are level without Dave: a lot decided, and the file has it.
    let agreed = chosen(&village, dates).await;
    assert_eq!(agreed["counts"]["sums"], json!([0, 5, 5]));
    assert_eq!(
        (&agreed["outcome"]["order"][2], &agreed["outcome"]["by_lot"]),
        (&json!(1), &json!(true))
    );
    for proposal in [dig, keepers, dates] {
        counted_again(&village, proposal).await;
    }
}
