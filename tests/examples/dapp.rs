// SPDX-License-Identifier: AGPL-3.0-or-later
//! Lists the members, invites somebody in Alice's name, waits until that is final, prints the invitation's number.

use std::{collections::BTreeMap, error::Error};

use subxt::config::substrate::AccountId32;
use subxt::dynamic::{self, Value};
use subxt::ext::scale_decode::DecodeAsType;
use subxt::{OnlineClient, SubstrateConfig};
use subxt_signer::sr25519::{dev, Keypair};

type Client = OnlineClient<SubstrateConfig>;
type Outcome<T> = Result<T, Box<dyn Error>>;

/// What this program wants to know of a member; subxt passes over the other fields.
#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Member {
    pub name: Vec<u8>,
    pub account: AccountId32,
}

/// The same of the event.
#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Invited {
    invitation_id: u64,
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let url = std::env::var("OPENSYSTEM_URL").unwrap_or_else(|_| "ws://127.0.0.1:9944".into());
    let client = Client::from_url(url).await?;
    for (number, Member { name, account }) in members(&client).await? {
        println!("{number}\t{}\t{account}", String::from_utf8_lossy(&name));
    }
    println!("invited: {}", invite(&client).await?);
    Ok(())
}

/// Every member there has ever been, by number, as of the last final block.
pub async fn members(client: &Client) -> Outcome<BTreeMap<u32, Member>> {
    let block = client.at_current_block().await?;
    let map = dynamic::storage::<(u32,), Member>("Membership", "Members");
    let mut entries = block.storage().iter(map, ()).await?;
    let mut members = BTreeMap::new();
    while let Some(entry) = entries.next().await {
        let entry = entry?;
        let (number,) = entry.key()?.decode()?;
        members.insert(number, entry.value().decode()?);
    }
    Ok(members)
}

/// Invites an account that is new each time, and answers the invitation's number as people write it.
pub async fn invite(client: &Client) -> Outcome<String> {
    let block = client.at_current_block().await?;
    let newcomer = Keypair::from_uri(&format!("//Newcomer//{}", block.block_number()).parse()?)?;
    let person = Value::unnamed_variant("Person", []);
    let text = Value::from_bytes("We planted an orchard together.");
    let exchange = [("text", text), ("document", Value::unnamed_variant("None", []))];
    let arguments = (newcomer.public_key().0, person, Value::named_composite(exchange));
    let call = dynamic::transaction("Membership", "invite", arguments);

    let mut calls = block.transactions();
    let sent = calls
        .sign_and_submit_then_watch_default(&call, &dev::alice())
        .await?;
    // What the chain refuses is an error here, with the name that the metadata gives it.
    for event in sent.wait_for_finalized_success().await?.iter() {
        let event = event?;
        if (event.pallet_name(), event.event_name()) == ("Membership", "Invited") {
            let Invited { invitation_id: id } = event.decode_fields_unchecked_as()?;
            return Ok(format!("{}-{}", id >> 32, id & u64::from(u32::MAX)));
        }
    }
    Err("the call succeeded without an event Invited".into())
}
