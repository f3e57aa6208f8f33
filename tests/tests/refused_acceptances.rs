// SPDX-License-Identifier: AGPL-3.0-or-later
//! Nobody becomes a member by an invitation that is not his, not open, or not the one he signed. Wallets do not write such
//! acceptances; these are written by hand.

use opensystem_stories::{
    dev_key, eventually, seconds, Caller, Exchange, Founding, Invitation, Network, Node, Scratch, Seat,
};
use subxt::dynamic::Value;

const BREAD: Exchange = Exchange("Zoé baked bread for the market.");
/// One coin is 10¹² of its smallest parts.
const COIN: u128 = 1_000_000_000_000;

/// One node of an ecosystem that Alice and Bob founded.
async fn ecosystem(scratch: &Scratch, founding: Founding) -> Network {
    let spec = founding.found(scratch).await;
    let network = Network::start(scratch, &spec, vec![Seat::validator("alice")]).await;
    network.nodes[0].wait_for_finalised(2, seconds(60)).await;
    network
}

/// Alice invites Zoé. Acceptances of another number, of another exchange, of a code that does not exist, and by others,
/// with coins or without, do not even enter the pool. Zoé's own makes her a member; a second one is refused.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_acceptance_is_for_one_person_and_one_exchange() {
    let scratch = Scratch::new("forged");
    let network = ecosystem(&scratch, Founding::new("forged", &["Alice", "Bob"], &["Alice"])).await;
    let caller = Caller::new(&network.nodes[0]).await;
    let [alice, zoe, poor, rich] = ["//Alice", "//Zoe", "//Poor", "//Rich"].map(dev_key);
    caller.give(&alice, &rich, 10 * COIN).await;
    let honest = caller.invite(&alice, &zoe, &BREAD).await;

    let another_number = Invitation {
        id: honest.id + 1,
        ..honest.clone()
    };
    let another_sponsor = Invitation {
        id: honest.id + (1 << 32),
        ..honest.clone()
    };
    let another_exchange = Invitation {
        exchange_hash: Exchange("Nothing at all.").hash(),
        ..honest.clone()
    };
    for (what, key, invitation) in [
        ("an invitation that does not exist", &zoe, &another_number),
        ("an invitation of another sponsor", &zoe, &another_sponsor),
        ("another exchange than was sealed", &zoe, &another_exchange),
        ("someone else's invitation, without coins", &poor, &honest),
        ("someone else's invitation, with coins", &rich, &honest),
    ] {
        let forged = caller.sign_acceptance(key, invitation).await;
        caller.expect_refused(what, &forged).await;
    }
    let of_no_code = caller.sign_acceptance_of_version(&zoe, &honest, 2).await;
    caller
        .expect_refused("a version of the code that does not exist", &of_no_code)
        .await;
    for key in [&zoe, &poor, &rich] {
        assert!(!caller.is_member(key).await, "a forged acceptance made a member");
    }

    let acceptance = caller.sign_acceptance(&zoe, &honest).await;
    caller
        .offer(&acceptance)
        .await
        .expect("the honest acceptance enters the pool");
    caller.wait_until_member(&zoe).await;
    let again = caller.sign_acceptance(&zoe, &honest).await;
    caller.expect_refused("a second acceptance", &again).await;
}

/// Alice invites Zoé and takes the invitation back: Zoé's acceptance, signed before, is worth nothing, also when Alice
/// invites her anew. Zoé joins, leaves and gives away all her coins; Alice invites her once more: the acceptance of the
/// time before, sent again by somebody who kept it, does not make her a member.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_acceptance_never_lives_again() {
    let scratch = Scratch::new("replayed");
    let network = ecosystem(&scratch, Founding::new("replayed", &["Alice", "Bob"], &["Alice"])).await;
    let caller = Caller::new(&network.nodes[0]).await;
    let [alice, zoe] = ["//Alice", "//Zoe"].map(dev_key);

    let first = caller.invite(&alice, &zoe, &BREAD).await;
    let old = caller.sign_acceptance(&zoe, &first).await;
    let number = vec![Value::u128(u128::from(first.id))];
    caller
        .make(
            &alice,
            ("Membership", "withdraw_invitation"),
            number,
            "InvitationWithdrawn",
        )
        .await;
    caller
        .expect_refused("an invitation that was withdrawn", &old)
        .await;

    let second = caller.invite(&alice, &zoe, &BREAD).await;
    assert_ne!(first.id, second.id, "the number of an invitation was used again");
    caller
        .expect_refused("the acceptance of the invitation before", &old)
        .await;
    let acceptance = caller.sign_acceptance(&zoe, &second).await;
    caller
        .offer(&acceptance)
        .await
        .expect("the honest acceptance enters the pool");
    caller.wait_until_member(&zoe).await;

    caller.give(&alice, &zoe, COIN).await;
    caller.make(&zoe, ("Membership", "leave"), vec![], "Left").await;
    let alices = Value::unnamed_variant("Id", [Value::from_bytes(alice.public_key().0)]);
    caller
        .make(
            &zoe,
            ("Balances", "transfer_all"),
            vec![alices, Value::bool(false)],
            "Transfer",
        )
        .await;
    caller.invite(&alice, &zoe, &BREAD).await;
    for kept in [&old, &acceptance] {
        caller
            .offer(kept)
            .await
            .expect_err("an old acceptance entered the pool again");
    }
    wait_for_blocks(&network.nodes[0], 3).await;
    assert!(
        !caller.is_standing(&zoe, "Good").await,
        "an old acceptance made her a member again"
    );
}

/// An invitation that nobody answered in its time cannot be accepted any more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expired_invitation_is_refused() {
    let scratch = Scratch::new("expired");
    let mut founding = Founding::new("expired", &["Alice", "Bob"], &["Alice"]);
    // A minute is the shortest life that the rules allow an invitation.
    founding.day_millis = 60_000;
    founding.membership = "invitation_days = 1".to_owned();
    let network = ecosystem(&scratch, founding).await;
    let node = &network.nodes[0];
    let caller = Caller::new(node).await;
    let [alice, zoe] = ["//Alice", "//Zoe"].map(dev_key);
    let invitation = caller.invite(&alice, &zoe, &BREAD).await;
    let acceptance = caller.sign_acceptance(&zoe, &invitation).await;

    eventually("the invitation has expired", seconds(90), async || {
        node.rpc
            .value::<u64>("Timestamp", "Now")
            .await
            .filter(|now| *now > invitation.expires_at)
    })
    .await;
    caller.expect_refused("an expired invitation", &acceptance).await;
    assert!(
        !caller.is_member(&zoe).await,
        "an expired invitation made a member"
    );
}

async fn wait_for_blocks(node: &Node, count: u32) {
    let last = node.rpc.finalised().await.expect("the node answers");
    node.wait_for_finalised(last + count, seconds(30)).await;
}
