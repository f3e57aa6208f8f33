// SPDX-License-Identifier: AGPL-3.0-or-later
//! What hurried people, broken disks and lying nodes give the wallet: it ends with an error in words, never with a panic, and
//! no secret comes out. `OPENSYSTEM_HOSTILE_INPUTS` says how many of each kind (`scripts/long hostile` takes 50,000).

mod files;

use crate::cli::Cli;
use crate::commands;
use crate::context::tests::context;
use crate::context::Context;
use crate::exit::Failure;
use crate::person::tests::Scripted;
use crate::qr::parts::parts_of;
use crate::qr::picture::tests::{jpeg_of, png_of};
use clap::Parser;
use codec::Encode;
use files::{answers, ballots, FORMULA, KIND, PROPOSAL, QUESTION};
use futures::io::{BufReader, BufWriter};
use opensystem_chain::{Lang, Rules, METADATA};
use serde_json::{json, Value};
use soketto::handshake::{server::Response, Server};
use std::path::Path;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::compat::TokioAsyncReadCompatExt;

/// A key without password, as polkadot-js wrote it: what must never come out is its content.
const KEY: &str = include_str!("../tests/polkadot-js/sr25519-bare.json");
const SECRETS: [&str; 2] = ["MFMCAQEwBQYDK2VwBCIEIJgxnU", "bottom drive obey lake"];
const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

fn inputs() -> usize {
    let asked = std::env::var("OPENSYSTEM_HOSTILE_INPUTS").ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(300)
}

/// Chance that is the same on every run (xorshift64*, Vigna 2016).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// Cut, changed, repeated, or with something put in.
    fn spoil(&mut self, text: &str) -> Vec<u8> {
        let mut bytes = text.as_bytes().to_vec();
        let place = self.below(bytes.len());
        match self.below(7) {
            0 => bytes.truncate(place),
            1 => bytes[place] = self.below(256) as u8,
            2 => bytes.insert(place, self.below(256) as u8),
            3 => {
                let address = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
                bytes = text.replace(address, &"1".repeat(self.below(300))).into_bytes();
            }
            4 => bytes = bytes.repeat(2 + self.below(20)),
            5 => drop(bytes.splice(place..place, b"[".repeat(100_000))),
            _ => drop(bytes.splice(place.., b"\"\",null,-1e999,{}".to_vec())),
        }
        bytes
    }
}

/// Without the options that write files by name, and `key export`, which gives a secret away because it is asked to.
fn words_of_the_wallet() -> Vec<String> {
    let known = "key new import list show remove charter sign member invite accept decline withdraw leave change-key \
        name add call batch calls tx build show submit context qr --part --context chain status watch shell settings --profile --color always --json --lang fr --as --yes --no-password --file --from \
        --limit --exchange --document --kind person --name --dry-run --wait block --nonce --mortal --immortal --for \
        --url --version --language --text --stop alice zoe //Alice 17-3 0 1 -1 4294967296 0x00 {} [] {\"a\":{}} System.remark \
        coins send send-all burn refresh proxy add remove-all adjust-deposit create-account close-account announce take-back \
        reject carry-out group address agree cancel sub-account validator set-keys remove-keys report-blocks report-votes \
        remark preimage note either allowance --pay --no-pay --close-account --keep-open --rights daily --delay --index --sub-account --group \
        --threshold //Alice,//Bob --each --until-refused --event --block --extrinsic --creator --proxy remove-exchange renew appeal guardians recover ask approve representatives --choose --agree --none --step-down --project 17:5Grwva:sr00 \
        delegate to back --days 30 idea propose vote decision tally ballots amend second close retry conclude reopen call-back --review 2027-01-31 --to-review areas apply-upgrade agree abstain disagree block --reason --take-back --scores --approve --rank 5,3,0 2,1 wealth kinds matrix record 1h30 7h work travail attest dispute lift judge stands falls wish work=1 =1 1= share shares claim due thank give-time gifts credit income commons give --kind --given --commons gratitude time --in --of --waiting --csv coop join welcome milestone keep log read invitations offers --with --offer --uri --before --unread --up-to --back-to --of --announced --closed --area life --about --open --ideas --all \
        12.5 1,000 1,000.5 -5 340282366920938463463374607 0xabababababababababababababababababababababababababababababababab";
    let known = known.split_whitespace().map(str::to_owned);
    let odd = [
        "",
        " ",
        "\u{202e}",
        "é",
        "\0",
        "--",
        "-",
        "=",
        "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
    ];
    let odd = odd.into_iter().map(str::to_owned).chain([
        "x".repeat(70_000),
        // base58 0.2 panics on this one.
        "1".repeat(140),
        PHRASE.to_owned(),
    ]);
    known.chain(odd).collect()
}

/// Runs a command line whose keys and files are in `folder`.
async fn run(line: &[String], folder: &Path, url: &str) -> Result<String, Failure> {
    let Ok(cli) = Cli::try_parse_from(line) else {
        return Ok(String::new());
    };
    let person = Scripted::saying(&[PHRASE, "a password", "yes"]);
    let mut ctx = Context {
        json: cli.global.json,
        signer: cli.global.signer.clone(),
        url: url.to_owned(),
        ..context(folder, person)
    };
    let mut out = Vec::new();
    commands::run(cli.noun, &mut ctx, &mut out).await?;
    Ok(String::from_utf8(out).expect("the wallet writes text"))
}

/// Everything that a person would read.
fn told(done: Result<String, Failure>) -> String {
    match done {
        Ok(out) => out,
        Err(failure) => {
            assert_ne!(failure.exit() as u8, 0);
            let said: String = Lang::ALL
                .map(|lang| failure.say(lang) + &failure.json(lang).to_string())
                .concat();
            assert!(!said.trim().is_empty());
            said
        }
    }
}

fn holds_no_secret(told: &str, input: &str) {
    for secret in SECRETS {
        assert!(!told.contains(secret), "{input}: {told}");
    }
}

fn line(words: &str) -> Vec<String> {
    words.split(' ').map(str::to_owned).collect()
}

#[tokio::test]
async fn no_command_line_makes_it_panic_or_tell_a_secret() {
    let folder = tempfile::tempdir().unwrap();
    let words = words_of_the_wallet();
    let mut chance = Chance(1);
    for _ in 0..inputs() {
        let mut line = line("opensystem");
        line.extend((0..1 + chance.below(9)).map(|_| chance.one(&words).clone()));
        let input = format!("{line:.200?}");
        let said_by_him = line.iter().any(|word| word == PHRASE);
        let told = told(run(&line, folder.path(), "ws://127.0.0.1:1").await);
        if !said_by_him {
            holds_no_secret(&told, &input);
        }
    }
}

#[tokio::test]
async fn no_file_makes_it_panic_or_tell_a_secret() {
    let folder = tempfile::tempdir().unwrap();
    let draft = json!({
        "account": "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "call": "0x00000c616263", "nonce": 1, "life": { "kind": "immortal" },
        "genesis": format!("0x{}", "11".repeat(32)), "spec_version": 100, "transaction_version": 1,
        "metadata_hash": format!("0x{}", "22".repeat(32)),
    });
    let signed = json!({ "transaction": draft, "signature": format!("0x01{}", "33".repeat(64)) });
    let saved = json!({
        "chain": "c", "chain_type": "Development", "genesis": format!("0x{}", "11".repeat(32)), "spec_version": 100, "transaction_version": 1,
        "metadata_hash": format!("{:?}", Rules::built_in(100, 1).unwrap().hash().unwrap()),
        "start": { "block": 7, "hash": format!("0x{}", "22".repeat(32)), "moment": 0, "block_millis": 6000 },
        "accounts": [{ "account": "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "nonce": 1 }],
    });
    let (draft, signed, saved) = (draft.to_string(), signed.to_string(), saved.to_string());
    let (ballots, answers) = (ballots().to_string(), answers());
    let parts = parts_of(&[7; 700]).unwrap().join("\n");
    let keys = folder.path().join("keys");
    std::fs::create_dir_all(&keys).unwrap();
    let path = folder.path().join("file.json").display().to_string();
    let to = folder.path().join("to.json");
    let mut chance = Chance(2);
    for _ in 0..inputs() {
        let asked = chance.one(&answers).clone();
        let (text, commands) = *chance.one(&[
            (
                KEY,
                &[
                    "key import z --file FILE --no-password",
                    "key show alice",
                    "key list",
                ][..],
            ),
            (
                &draft,
                &[
                    "tx show FILE",
                    "tx sign FILE --to TO --as //Alice --yes",
                    "tx submit FILE",
                ],
            ),
            (
                &signed,
                &["tx show FILE", "tx submit FILE", "tx qr FILE", "tx show - FILE"],
            ),
            (
                &saved,
                &[
                    "tx build System.remark {} --context FILE --as //Alice --to TO",
                    "tx build System.remark {} --context FILE --as //Alice --for //Bob --to TO --json",
                ],
            ),
            (
                PROPOSAL,
                &[
                    "propose FILE --as //Alice --yes",
                    "decision amend 3 FILE --as //Alice --yes",
                ],
            ),
            (
                QUESTION,
                &[
                    "propose FILE --as //Alice --yes",
                    "decision amend 3 FILE --as //Alice --yes",
                ],
            ),
            (FORMULA, &["propose FILE --as //Alice --yes"]),
            (KIND, &["propose FILE --as //Alice --yes"]),
            (&ballots, &["tally FILE", "tally FILE --json"]),
            (&asked, &["tally FILE", "tally FILE --json"]),
            (
                &parts,
                &["tx show FILE", "tx submit FILE FILE", "tx qr FILE --part 2"],
            ),
        ]);
        let spoilt = chance.spoil(text);
        std::fs::write(&path, &spoilt).unwrap();
        std::fs::write(keys.join("alice.json"), &spoilt).unwrap();
        let close = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(keys.join("alice.json"), close).unwrap();
        for command in commands {
            let words = command
                .replace("FILE", &path)
                .replace("TO", &to.display().to_string());
            let told = told(
                run(
                    &line(&format!("opensystem {words}")),
                    folder.path(),
                    "ws://127.0.0.1:1",
                )
                .await,
            );
            holds_no_secret(&told, command);
        }
        let _ = std::fs::remove_file(&to);
        let _ = std::fs::remove_file(keys.join("z.json"));
    }
}

/// Pictures that were cut, changed, or made of something else.
#[tokio::test]
async fn no_picture_makes_it_panic() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("picture.png");
    let part = parts_of(&[7; 100]).unwrap().remove(0);
    let (png, jpeg) = (png_of(&part, 2), jpeg_of(&part, 2));
    let mut chance = Chance(5);
    // Each is opened, and searched eight times where it holds no code.
    for _ in 0..inputs() / 3 {
        let mut picture = chance.one(&[&png, &jpeg]).to_vec();
        for _ in 0..1 + chance.below(4) {
            // The first bytes stay: by them it is a picture.
            let place = 8 + chance.below(picture.len() - 8);
            match chance.below(4) {
                0 => picture.truncate(place.max(20)),
                1 => picture.insert(place, chance.below(256) as u8),
                _ => picture[place] = chance.below(256) as u8,
            }
        }
        std::fs::write(&path, &picture).unwrap();
        let words = format!("opensystem tx show {}", path.display());
        let told = told(run(&line(&words), folder.path(), "ws://127.0.0.1:1").await);
        assert!(!told.is_empty());
    }
}

#[tokio::test]
async fn no_file_of_names_makes_it_panic_or_lose_a_name() {
    const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys");
    std::fs::create_dir_all(&keys).unwrap();
    let path = keys.join("names");
    let text = format!("{{\n  \"ann\": \"{ALICE}\",\n  \"zoe\": \"{BOB}\"\n}}\n");
    let commands = [
        "name list".to_owned(),
        format!("name add eve {BOB}"),
        "name remove zoe".to_owned(),
        "key new eve --no-password".to_owned(),
        "member show ann".to_owned(),
        "member leave --yes --as zoe".to_owned(),
    ];
    let mut chance = Chance(5);
    for _ in 0..inputs() {
        let spoilt = chance.spoil(&text);
        std::fs::write(&path, &spoilt).unwrap();
        let close = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(&path, close).unwrap();
        let read = crate::names::Names::open(&path).is_ok();
        for command in &commands {
            let line = line(&format!("opensystem {command}"));
            let told = told(run(&line, folder.path(), "ws://127.0.0.1:1").await);
            assert!(!told.contains('\u{1b}'), "{told}");
            // A file that is not understood stays as it is.
            assert!(read || std::fs::read(&path).unwrap() == spoilt, "{command}");
        }
        let _ = std::fs::remove_file(keys.join("eve.json"));
    }
}

#[test]
fn no_configuration_makes_it_panic_or_tell_a_secret() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wallet.toml");
    let shown = path.display().to_string();
    let address = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    let texts = [
        format!("lang = \"fr\"\nprofile = \"dev\"\n[profiles.dev]\nurl = \"ws://x:1\"\nas = \"{address}\"\nkeys = \"/k\"\n"),
        format!("[profiles.dev]\nas = \"{PHRASE}\"\n\"{PHRASE}\" = 1\nphrase = \"{PHRASE}\"\nurl = \"ws://{PHRASE}@x\"\n"),
    ];
    let mut chance = Chance(6);
    for _ in 0..inputs() {
        let text = chance.one(&texts);
        let spoilt = chance.spoil(text);
        std::fs::write(&path, &spoilt).unwrap();
        let variable = |name: &str| (name == "OPENSYSTEM_CONFIG").then(|| shown.clone());
        let settings = crate::settings::Settings::read(variable).map_err(Failure::from);
        let early = crate::settings::early_language(|_| None, settings.as_ref().ok(), variable);
        assert!(Lang::ALL.contains(&early));
        let cli = Cli::try_parse_from(["opensystem", "key", "list", "--profile", "dev"]).unwrap();
        let in_force = settings
            .and_then(|settings| crate::settings::in_force(&cli.global, |_| false, &settings, variable));
        let told = told(in_force.map(|in_force| format!("{:?} {}", in_force.lang, in_force.url.value)));
        assert!(!told.contains('\u{1b}'), "{told}");
        holds_no_secret(&told, &String::from_utf8_lossy(&spoilt));
    }
}

#[tokio::test]
async fn no_answer_of_a_node_makes_it_panic_or_believe() {
    let folder = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    let liar = tokio::spawn(lie(listener));
    let commands = [
        "chain status",
        "chain watch --blocks 1",
        "charter show",
        "member list",
        "member show 0",
        "member accept --name Z --as //Alice --yes",
        "call System.remark {\"remark\":\"a\"} --as //Alice --yes",
        "decision show 3",
        "decision areas",
        "decision list --to-review",
        "decision conclude 3 Fini --review 2027-01-31 --as //Alice --yes",
        "decision reopen 3 --as //Alice --yes",
        "decision call-back 3 --as //Alice --yes",
        "coop show 3",
        "wealth kinds",
        "wealth matrix",
        "wealth matrix --in 3",
        "wealth record work 1h30 Creusé --as //Alice --yes",
        "wealth attest 3 --as //Alice --yes",
        "wealth dispute 3 Non --as //Alice --yes",
        "wealth judge 3 falls --as //Alice --yes",
        "wealth show 3",
        "wealth list --of 0",
        "wealth wish 3 work=1 --as //Alice --yes",
        "wealth share 3 --as //Alice --yes",
        "wealth shares 3",
        "wealth claim 3 --as //Alice --yes",
        "wealth due 0",
        "wealth thank 1 5 Merci --as //Alice --yes",
        "wealth give-time 1 60 Merci --as //Alice --yes",
        "wealth give-time --commons 60 Merci --as //Alice --yes",
        "wealth gifts 0",
        "wealth gifts 0 --given",
        "wealth credit 0",
        "income show 0",
        "income claim --of 0 --as //Alice --yes",
        "commons show",
        "coop list",
        "coop list --of 0",
        "coop log",
        "coop log --unread --as //Alice",
        "coop read --as //Alice",
        "coop invitations 0",
        "coop offers 0",
        "coop announce Puits Creusons --with 1 --as //Alice --yes",
        "coop join 3 --offer Pompe --as //Alice --yes",
        "coop welcome 3 4 --as //Alice --yes",
        "coop close 3 Fini --as //Alice --yes",
        "delegate show 0",
        "delegate list --area life",
        "delegate to 1 --area life --as //Alice --yes",
        "vote 3 agree --as //Alice --yes",
        "vote 3 --rank 2,1 --as //Alice --yes",
        "tx context //Bob --as //Alice --to /nowhere/at/all.json",
    ];
    let mut chance = Chance(3);
    // Each is a connection with several answers.
    for _ in 0..inputs() / 4 {
        let command = *chance.one(&commands);
        let done = run(&line(&format!("opensystem {command}")), folder.path(), &url).await;
        assert!(done.is_err(), "{command}: a liar was believed: {done:?}");
        holds_no_secret(&told(done), command);
    }
    liar.abort();
}

/// That an account has nothing is what an honest node may say too: such an answer is taken, but nothing panics.
#[tokio::test]
async fn no_answer_about_the_state_makes_it_panic() {
    let folder = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    let liar = tokio::spawn(lie(listener));
    let commands = [
        "allowance show //Bob",
        "coins show //Bob",
        "coins send //Bob 12.5 --as //Alice --yes",
        "coins burn 1 --as //Alice --dry-run",
        "commons give 12.5 --as //Alice --yes",
        "proxy list //Bob",
        "proxy remove //Bob --as //Alice --yes",
        "group list //Alice,//Bob --threshold 2",
        "group cancel 0xabababababababababababababababababababababababababababababababab --group //Bob --threshold 2 --as //Alice",
        "calls Balances",
    ];
    let mut chance = Chance(5);
    for _ in 0..inputs() / 4 {
        let command = *chance.one(&commands);
        let done = run(&line(&format!("opensystem {command}")), folder.path(), &url).await;
        holds_no_secret(&told(done), command);
    }
    liar.abort();
}

/// A node that answers the first questions as it should, and sooner or later something else; then it hangs up.
async fn lie(listener: TcpListener) {
    let mut chance = Chance(4);
    while let Ok((stream, _)) = listener.accept().await {
        // A client that hangs up first is no fault of this test.
        let _ = lie_on(stream, &mut chance).await;
    }
}

async fn lie_on(stream: TcpStream, chance: &mut Chance) -> Result<(), soketto::BoxedError> {
    let mut server = Server::new(BufReader::new(BufWriter::new(stream.compat())));
    let key = server.receive_request().await?.key();
    server
        .send_response(&Response::Accept { key, protocol: None })
        .await?;
    let (mut sender, mut receiver) = server.into_builder().finish();
    let truths = chance.below(9);
    for number in 0.. {
        let mut question = Vec::new();
        receiver.receive_data(&mut question).await?;
        let question: Value = serde_json::from_slice(&question)?;
        let truth = json!({ "jsonrpc": "2.0", "id": question["id"], "result": truth(&question) }).to_string();
        if number < truths
            && !question["method"]
                .as_str()
                .unwrap_or_default()
                .starts_with("author_submit")
        {
            sender.send_text(truth).await?;
            sender.flush().await?;
            continue;
        }
        let answer = match chance.below(3) {
            0 => String::from_utf8_lossy(&chance.spoil(&truth)).into_owned(),
            1 => json!({ "jsonrpc": "2.0", "id": question["id"], "result": chance.one(&lies()) }).to_string(),
            _ => json!({ "jsonrpc": "2.0", "id": question["id"], "error": chance.one(&lies()) }).to_string(),
        };
        sender.send_text(answer).await?;
        sender.flush().await?;
        return Ok(sender.close().await?);
    }
    Ok(())
}

/// What a node of ours would answer, more or less.
fn truth(question: &Value) -> Value {
    let version = (
        ("opensystem", "opensystem", 1u32, 100u32),
        (1u32, Vec::<([u8; 8], u32)>::new(), 1u32, 1u8),
    );
    let hex = |bytes: Vec<u8>| json!(format!("0x{}", hex::encode(bytes)));
    match (
        question["method"].as_str().unwrap_or_default(),
        question["params"][0].as_str(),
    ) {
        ("chain_getHeader", _) => {
            let hash = format!("0x{}", "44".repeat(32));
            json!({ "parentHash": hash, "number": "0x7", "stateRoot": hash, "extrinsicsRoot": hash, "digest": { "logs": [] } })
        }
        ("state_call", Some("Core_version")) => hex(version.encode()),
        ("state_call", Some("Metadata_metadata_versions")) => hex(vec![16u32].encode()),
        ("state_call", Some("Metadata_metadata_at_version")) => hex(Some(METADATA.to_vec()).encode()),
        ("system_chainType", _) => json!("Development"),
        ("system_accountNextIndex", _) => json!(0),
        _ => json!(format!("0x{}", "55".repeat(32))),
    }
}

fn lies() -> Vec<Value> {
    vec![
        json!(null),
        json!(-1),
        json!(1e300),
        json!("0x"),
        json!("0xzz"),
        json!("0x00ff"),
        json!([[[[[]]]]]),
        json!({ "number": "0xffffffffffffffffff", "code": 7 }),
        json!("x".repeat(1_000_000)),
        json!({ "code": 1010, "message": "Invalid Transaction", "data": 68 }),
    ]
}
