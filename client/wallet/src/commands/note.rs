// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is only written down: `opensystem remark` and `opensystem preimage`.

use crate::commands::call::json_of;
use crate::commands::deed::{hash_of, Actor, Deed, Doing};
use crate::commands::tx::not_a_call;
use crate::context::{Context, Out};
use crate::exit::{failure, Exit, Failure};
use crate::keys::StoreFault;
use crate::machine;
use crate::words::Word;
use clap::{Args, Subcommand};
use opensystem_chain::{Call, Rules, H256};
use serde_json::json;
use std::path::{Path, PathBuf};

/// The largest preimage that the chain keeps.
const LONGEST_PREIMAGE: u64 = 4 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Remark {
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[arg(long)]
    pub event: bool,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    Note(Note),
    Remove(Remove),
    Refresh(Refresh),
}

#[derive(Debug, Args)]
pub struct Note {
    #[arg(value_name = "CALL", required_unless_present = "file")]
    pub name: Option<String>,
    #[arg(value_name = "JSON", default_value = "{}")]
    pub arguments: String,
    #[arg(long, value_name = "FILE", conflicts_with = "name")]
    pub file: Option<PathBuf>,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Remove {
    #[arg(value_name = "HASH")]
    pub hash: String,
    #[command(flatten)]
    pub doing: Doing,
}

#[derive(Debug, Args)]
pub struct Refresh {
    #[arg(value_name = "HASH", required = true)]
    pub hashes: Vec<String>,
    #[command(flatten)]
    pub doing: Doing,
}

pub async fn remark(options: Remark, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let actor = Actor::ready(ctx).await?;
    let call = Call::remark(options.text.as_bytes(), options.event, &actor.rules)?;
    let deed = Deed::new(
        call,
        [Word::AskRemark, Word::RemarkDone],
        &[],
        json!({ "text": options.text }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

pub async fn run(verb: Verb, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    match verb {
        Verb::Note(options) => note(options, ctx, out).await,
        Verb::Remove(options) => remove(options, ctx, out).await,
        Verb::Refresh(options) => refresh(options, ctx, out).await,
    }
}

/// What is to be noted: bytes of a file, or a call that becomes bytes under the rules of the chain.
enum Noted {
    Bytes(Vec<u8>),
    Call(String, serde_json::Value),
}

impl Noted {
    fn bytes(&self, rules: &Rules) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone()),
            Self::Call(name, arguments) => {
                let call = Call::of_json(name, arguments, rules).map_err(not_a_call)?;
                Ok(call.bytes().to_vec())
            }
        }
    }
}

async fn note(options: Note, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let noted = match (&options.file, options.name) {
        (Some(path), _) => Noted::Bytes(read(path)?),
        (None, name) => Noted::Call(name.unwrap_or_default(), json_of(&options.arguments)?),
    };
    let actor = Actor::ready(ctx).await?;
    let (call, hash) = Call::note_preimage(&noted.bytes(&actor.rules)?, &actor.rules)?;
    let values = [("hash", format!("{hash:?}"))];
    let deed = Deed::new(
        call,
        [Word::AskNotePreimage, Word::NotePreimageDone],
        &values,
        json!({ "hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

/// A file of at most the size that the chain keeps.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = machine::bounded(path, LONGEST_PREIMAGE);
    match bytes.map_err(|error| StoreFault::File(path.to_owned(), error))? {
        Some(bytes) => Ok(bytes),
        None => {
            let values = [
                ("path", path.display().to_string()),
                ("most", LONGEST_PREIMAGE.to_string()),
            ];
            Err(failure(Exit::Usage, Word::PreimageTooLong, &values))
        }
    }
}

async fn remove(options: Remove, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let hash = hash_of(&options.hash)?;
    let actor = Actor::ready(ctx).await?;
    let call = Call::remove_preimage(hash, &actor.rules)?;
    let values = [("hash", format!("{hash:?}"))];
    let deed = Deed::new(
        call,
        [Word::AskRemovePreimage, Word::RemovePreimageDone],
        &values,
        json!({ "hash": hash }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

async fn refresh(options: Refresh, ctx: &mut Context, out: Out<'_>) -> Result<(), Failure> {
    let hashes = options.hashes.iter().map(|text| hash_of(text));
    let hashes: Vec<H256> = hashes.collect::<Result<_, _>>()?;
    let actor = Actor::ready(ctx).await?;
    let deed = Deed::new(
        Call::refresh_preimages(&hashes, &actor.rules)?,
        [Word::AskSend, Word::RefreshDone],
        &[],
        json!({ "hashes": hashes }),
        ctx,
    );
    actor.carry_out(deed, &options.doing, ctx, out).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::deed::tests::ends;

    #[tokio::test]
    async fn slips_about_notes_are_told_before_anything_is_asked_of_the_chain() {
        let hash = format!("0x{}", "ab".repeat(32));
        ends(&[
            ("remark bonjour", 4, "nobody_signs"),
            ("remark bonjour --event --as //Alice", 3, "unreachable"),
            ("preimage note System.remark nonsense --as //Alice", 2, "bad_json"),
            ("preimage note System.remark --as //Alice", 3, "unreachable"),
            (
                "preimage note --file /nowhere --as //Alice",
                4,
                "key_file_trouble",
            ),
            ("preimage remove 0x --as //Alice", 2, "bad_hash"),
            (&format!("preimage remove {hash} --as //Alice"), 3, "unreachable"),
            (
                &format!("preimage refresh {hash} 0x12 --as //Alice"),
                2,
                "bad_hash",
            ),
        ])
        .await;
    }

    #[test]
    fn a_file_larger_than_the_chain_keeps_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bytes");
        std::fs::write(&path, [7, 8]).unwrap();
        assert_eq!(read(&path).unwrap(), [7, 8]);
        std::fs::File::create(&path)
            .unwrap()
            .set_len(LONGEST_PREIMAGE + 1)
            .unwrap();
        assert_eq!(read(&path).unwrap_err().code(), "preimage_too_long");
    }
}
