// SPDX-License-Identifier: AGPL-3.0-or-later
//! A crowd of members: whoever lists them sees the first at once, and his computer does not notice.

use std::env;
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use codec::{Decode, Encode};
use opensystem_stories::{
    dev_key, memory_kib, seconds, storage_key, Founding, Network, Scratch, Seat, Wallet,
};
use serde_json::{json, Map, Value};
use sp_crypto_hashing::{blake2_128, blake2_256, twox_64};
use tokio::io::AsyncBufReadExt;

const FOUNDERS: [&str; 2] = ["Alice", "Bob"];
/// How many there are besides the founders; `scripts/long list` asks for a hundred thousand.
const CROWD: &str = "OPENSYSTEM_CROWD";
const ORDINARY_CROWD: u32 = 10_000;

/// Unix milliseconds; 0 for founders.
const JOINED: u64 = 1_790_000_000_000;

/// The most memory that the wallet may take.
const MOST_KIB: u64 = 200 * 1024;

/// The most seconds that a list may take; asked by `scripts/long list` alone, for what else a machine does counts here.
const LONGEST: &str = "OPENSYSTEM_LIST_SECONDS";

/// An ecosystem of very many members and two founders. `member list` names every one of them, in the order of their
/// numbers, in words and in JSON, in less than 200 MB; where seconds count, the first are there long before the last.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_is_listed_at_once() {
    let scratch = Scratch::new("crowd");
    let spec = Founding::new("crowd", &FOUNDERS, &["Alice"])
        .found(&scratch)
        .await;
    let newcomers = newcomers();
    populate(&spec, newcomers);
    let network = Network::start(&scratch, &spec, vec![Seat::validator("alice")]).await;
    network.nodes[0].wait_for_finalised(2, seconds(60)).await;
    let wallet = Wallet::new(&scratch, "reader", &network.nodes[0]);

    let plain = list_in_time(&wallet, "member list").await;
    expect_everybody(newcomers, plain.lines.iter().map(|line| number_in(line)));
    assert!(
        plain.lines[0].starts_with("Alice#0, person, "),
        "{}",
        plain.lines[0]
    );
    plain.expect_little();

    let json = list_in_time(&wallet, "--json member list").await;
    let members = json
        .lines
        .iter()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"));
    let members: Vec<Value> = members.collect();
    expect_everybody(newcomers, members.iter().map(|member| member["id"].as_u64()));
    let newcomer = &members[FOUNDERS.len()];
    assert_eq!(
        (&newcomer["joined"], &newcomer["sponsor"]),
        (&json!(JOINED), &json!(0))
    );
    assert_eq!(newcomer["exchange"]["text"], exchange(FOUNDERS.len() as u32));
    json.expect_little();
}

/// The number in `Name#17, person, …`.
fn number_in(line: &str) -> Option<u64> {
    let (_, rest) = line.split_once('#')?;
    rest.split_once(',')?.0.parse().ok()
}

fn newcomers() -> u32 {
    env::var(CROWD).map_or(ORDINARY_CROWD, |crowd| {
        crowd.parse().expect("it is a number of members")
    })
}

fn expect_everybody(newcomers: u32, numbers: impl Iterator<Item = Option<u64>>) {
    let everybody = 0..u64::from(newcomers) + FOUNDERS.len() as u64;
    assert!(
        numbers.eq(everybody.map(Some)),
        "somebody is missing, stands twice or in the wrong place"
    );
}

/// What the wallet wrote, and what that took.
struct Listing {
    lines: Vec<String>,
    first: Duration,
    whole: Duration,
    peak_kib: u64,
}

impl Listing {
    fn expect_little(&self) {
        let Self {
            first,
            whole,
            peak_kib,
            ..
        } = self;
        println!("first line after {first:?}, last after {whole:?}, {peak_kib} KiB at most");
        if let Ok(longest) = env::var(LONGEST) {
            let longest = longest.parse().expect("it is a number of seconds");
            assert!(*whole < seconds(longest), "the list took {whole:?}");
            assert!(
                *first < *whole / 4,
                "the first line came after {first:?} of {whole:?}"
            );
        }
        assert!(*peak_kib < MOST_KIB, "the list took {peak_kib} KiB");
    }
}

/// A list that does not end fails the story.
async fn list_in_time(wallet: &Wallet, line: &str) -> Listing {
    let listing = tokio::time::timeout(seconds(300), list(wallet, line)).await;
    listing.unwrap_or_else(|_| panic!("`opensystem {line}` has not ended after 300 s"))
}

/// Runs the wallet and takes its lines as they come.
async fn list(wallet: &Wallet, line: &str) -> Listing {
    let start = Instant::now();
    let mut child = wallet
        .command(line)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("the wallet can be started");
    let pid = child.id().expect("it has not ended");
    let stdout = child.stdout.take().expect("standard output was asked for");
    let mut written = tokio::io::BufReader::new(stdout).lines();
    let (mut lines, mut first, mut peak_kib) = (Vec::new(), Duration::ZERO, 0);
    while let Some(line) = written.next_line().await.expect("the wallet writes UTF-8") {
        if lines.is_empty() {
            first = start.elapsed();
        }
        // Asked while it writes: nothing can be asked of a process that has ended.
        if lines.len() % 1_000 == 0 {
            peak_kib = memory_kib(pid, "VmHWM").unwrap_or(peak_kib);
        }
        lines.push(line);
    }
    let status = child.wait().await.expect("a child process can be waited for");
    assert!(status.success(), "`opensystem {line}` failed: {status}");
    assert!(peak_kib > 0, "nothing was asked of the wallet in time");
    Listing {
        lines,
        first,
        whole: start.elapsed(),
        peak_kib,
    }
}

/// Adds the newcomers to the first state of a chain, as though each had accepted an invitation of the first founder's.
fn populate(spec: &Path, newcomers: u32) {
    let file = File::open(spec).expect("found has written it");
    let mut json: Value = serde_json::from_reader(BufReader::new(file)).expect("a specification is JSON");
    let state = json["genesis"]["raw"]["top"]
        .as_object_mut()
        .expect("a raw specification has a state");
    expect_founder(state);
    for number in 0..newcomers {
        let newcomer = Member::newcomer(FOUNDERS.len() as u32 + number);
        state.extend(newcomer.entries().into_iter().map(written));
        state.extend(newcomer.entries_of_entering().into_iter().map(written));
    }
    // The number of the next member, then persons in good standing.
    let signatures = key("Charter", "Signatures", &[twox_64_concat(&1u32)]);
    add(newcomers, state, &storage_key("Membership", "CensusOf"), &[0, 4]);
    add(newcomers, state, &signatures, &[0]);
    let file = File::create(spec).expect("what was written can be written again");
    serde_json::to_writer(BufWriter::new(file), &json).expect("a specification can be written");
}

/// A member as he is stored. The founding's own entries are the pattern: see [`expect_founder`].
struct Member {
    id: u32,
    account: [u8; 32],
    name: String,
    sponsor: Option<u32>,
    exchange_hash: Option<[u8; 32]>,
    joined: u64,
}

type Entry = (String, Vec<u8>);

impl Member {
    fn newcomer(id: u32) -> Self {
        Self {
            id,
            account: blake2_256(&id.encode()),
            name: format!("Zoé {id}"),
            sponsor: Some(0),
            exchange_hash: Some(blake2_256(&(exchange(id), None::<[u8; 32]>).encode())),
            joined: JOINED,
        }
    }

    /// What is stored of every member: his record, his place, his signature.
    fn entries(&self) -> [Entry; 3] {
        let Self {
            id,
            account,
            name,
            sponsor,
            exchange_hash,
            joined,
        } = self;
        let (person, good, seated, nobody) = (0u8, 0u8, 1u8, Vec::<u32>::new());
        // Key epoch, change of key, departure, representatives.
        let ordinary = (0u32, None::<()>, None::<()>, &nobody);
        let record = (account, name, sponsor, exchange_hash, joined, ordinary);
        let elder = sponsor.unwrap_or(*id);
        let place = (seated, id, person, good, joined, joined, elder, &nobody);
        let signed = [twox_64_concat(&1u32), twox_64_concat(id)];
        [
            (
                key("Membership", "Members", &[twox_64_concat(id)]),
                record.encode(),
            ),
            (
                key("Membership", "Places", &[blake2_128_concat(account)]),
                place.encode(),
            ),
            (key("Charter", "Signed", &signed), joined.encode()),
        ]
    }

    /// What is stored of those who were invited: the exchange in words, and an account without a coin that has signed once.
    fn entries_of_entering(&self) -> [Entry; 2] {
        let words = (exchange(self.id), None::<[u8; 32]>);
        // Nonce, consumers, providers, sufficients; free, reserved, frozen coins, flags.
        let account = ([1u32, 0, 1, 0], [0u128; 4]);
        [
            (
                key("Membership", "Exchanges", &[twox_64_concat(&self.id)]),
                words.encode(),
            ),
            (
                key("System", "Account", &[blake2_128_concat(&self.account)]),
                account.encode(),
            ),
        ]
    }
}

fn exchange(id: u32) -> String {
    format!("Zoé {id} taught us to graft apple trees.")
}

/// The first founder stands in the state just as [`Member::entries`] would write him: the shapes are those of the chain.
fn expect_founder(state: &Map<String, Value>) {
    let alice = Member {
        id: 0,
        account: dev_key("//Alice").public_key().0,
        name: FOUNDERS[0].to_owned(),
        sponsor: None,
        exchange_hash: None,
        joined: 0,
    };
    for (key, value) in alice.entries().into_iter().map(written) {
        assert_eq!(
            state.get(&key),
            Some(&value),
            "the chain stores members in another shape"
        );
    }
    let [_, (key, account)] = alice.entries_of_entering();
    let stored = state.get(&key).map(bytes_of).expect("Alice has an account");
    assert_eq!(
        stored.len(),
        account.len(),
        "the chain stores accounts in another shape"
    );
}

/// Adds the newcomers to the counters of four bytes that stand at these places of a value.
fn add(newcomers: u32, state: &mut Map<String, Value>, key: &str, places: &[usize]) {
    let stored = state
        .get_mut(key)
        .unwrap_or_else(|| panic!("nothing is counted under {key}"));
    let mut bytes = bytes_of(stored);
    for place in places {
        let count = &mut bytes[*place..*place + 4];
        let before = u32::decode(&mut &*count).expect("a counter has four bytes");
        assert_eq!(
            before as usize,
            FOUNDERS.len(),
            "the chain counts in another shape"
        );
        count.copy_from_slice(&(before + newcomers).to_le_bytes());
    }
    *stored = hex_of(&bytes);
}

fn key(pallet: &str, map: &str, parts: &[Vec<u8>]) -> String {
    storage_key(pallet, map) + &hex::encode(parts.concat())
}

fn twox_64_concat(part: &impl Encode) -> Vec<u8> {
    part.using_encoded(|bytes| [&twox_64(bytes)[..], bytes].concat())
}

fn blake2_128_concat(part: &impl Encode) -> Vec<u8> {
    part.using_encoded(|bytes| [&blake2_128(bytes)[..], bytes].concat())
}

fn written((key, value): Entry) -> (String, Value) {
    (key, hex_of(&value))
}

fn hex_of(bytes: &[u8]) -> Value {
    format!("0x{}", hex::encode(bytes)).into()
}

fn bytes_of(value: &Value) -> Vec<u8> {
    let text = value.as_str().and_then(|text| text.strip_prefix("0x"));
    hex::decode(text.expect("values are texts in hex")).expect("values are written in hex")
}
