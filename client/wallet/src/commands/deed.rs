// SPDX-License-Identifier: AGPL-3.0-or-later
//! The one path of the readable verbs: who acts, what is asked first, what is told when it is done.

use crate::commands::acting::{act, principal, Acting};
use crate::context::{Context, Identity, Out};
use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use clap::Args;
use opensystem_chain::{is_words, AccountId32, Call, Chain, Outcome, Rules, H256, LONGEST_REASON};
use serde_json::{json, Map, Value};

/// How to do what a verb does.
#[derive(Debug, Args)]
pub struct Doing {
    #[arg(long)]
    pub yes: bool,
    #[command(flatten)]
    pub acting: Acting,
}

/// Who acts, on which chain, under which rules.
pub struct Actor {
    pub identity: Identity,
    pub chain: Chain,
    pub rules: Rules,
}

/// An act of a verb.
pub struct Deed {
    pub call: Call,
    /// What is asked before it is done.
    pub question: String,
    /// Whether it cannot be undone: then nobody's silence is a yes.
    pub grave: bool,
    /// What a program is told besides the outcome.
    pub value: Map<String, Value>,
    /// What a person is told when it is done.
    pub told: String,
}

impl Deed {
    /// An act that can be undone, or that costs little: what is asked and what is told when it is done, with the values of
    /// both.
    pub fn new(
        call: Call,
        [question, done]: [Word; 2],
        values: &[(&str, String)],
        value: Value,
        ctx: &Context,
    ) -> Self {
        let told = ctx.say(done, values);
        let deed = Self::asking(call, ctx.say(question, values));
        Self { told, ..deed }.with(value)
    }

    /// The same, of which more can be told when it is done than before.
    pub fn asking(call: Call, question: String) -> Self {
        Self {
            call,
            question,
            grave: false,
            value: Map::new(),
            told: String::new(),
        }
    }

    /// The same, and what a program is told besides the outcome: an object.
    pub fn with(self, value: Value) -> Self {
        match value {
            Value::Object(value) => Self { value, ..self },
            _ => self,
        }
    }

    /// The same, of an act that cannot be undone.
    pub fn grave(self) -> Self {
        Self { grave: true, ..self }
    }
}

impl Actor {
    /// Who signs and the chain, connected. Look at everything else that a person typed before this.
    pub async fn ready(ctx: &Context) -> Result<Self, Failure> {
        let identity = ctx.identity()?;
        let chain = ctx.chain().await?;
        ctx.allow(&identity, &chain).await?;
        let rules = chain.rules().await?;
        Ok(Self {
            identity,
            chain,
            rules,
        })
    }

    /// For whom the act is done: who signs, or whom the options name.
    pub async fn principal(&self, acting: &Acting, ctx: &Context) -> Result<AccountId32, Failure> {
        principal(&self.identity, &self.chain, acting, ctx).await
    }

    /// Asks, does, and answers the outcome where it was done in a block; everything else is told here.
    pub async fn perform(
        self,
        deed: &Deed,
        doing: &Doing,
        ctx: &mut Context,
        out: Out<'_>,
    ) -> Result<Option<Outcome>, Failure> {
        let acting = &doing.acting;
        if !acting.dry_run && acting.unsigned.is_none() {
            match deed.grave {
                true => ctx.confirm_grave(doing.yes, &deed.question)?,
                false => ctx.confirm(doing.yes, &deed.question)?,
            }
        }
        self.act(deed.call.clone(), acting, ctx, out).await
    }

    /// The same without a question, for what needs none.
    pub async fn act(
        self,
        call: Call,
        acting: &Acting,
        ctx: &mut Context,
        out: Out<'_>,
    ) -> Result<Option<Outcome>, Failure> {
        act(call, &self.rules, self.identity, &self.chain, acting, ctx, out).await
    }

    /// The same, and tells that it was done.
    pub async fn carry_out(
        self,
        deed: Deed,
        doing: &Doing,
        ctx: &mut Context,
        out: Out<'_>,
    ) -> Result<(), Failure> {
        match self.perform(&deed, doing, ctx, out).await? {
            Some(outcome) => tell(deed, &outcome, ctx, out),
            None => Ok(()),
        }
    }
}

/// Tells what was done and what became of it.
pub fn tell(deed: Deed, outcome: &Outcome, ctx: &Context, out: Out<'_>) -> Result<(), Failure> {
    let mut value = deed.value;
    value.insert("outcome".into(), json!(outcome));
    ctx.answer(out, &Value::Object(value), &[deed.told])
}

/// A reason as a person typed it: plain text, not blank, of so many bytes.
pub fn reason_of(text: &str) -> Result<&str, Failure> {
    if text.len() > LONGEST_REASON {
        let values = [
            ("most", LONGEST_REASON.to_string()),
            ("length", text.len().to_string()),
        ];
        return Err(failure(Exit::Usage, Word::TooLongReason, &values));
    }
    match is_words(text) {
        true => Ok(text),
        false => Err(failure(Exit::Usage, Word::BadReason, &[])),
    }
}

/// A hash as a person typed it: `0x` and 64 hexadecimal digits.
pub fn hash_of(text: &str) -> Result<H256, Failure> {
    let mut bytes = [0u8; 32];
    let read = text
        .strip_prefix("0x")
        .map(|digits| hex::decode_to_slice(digits, &mut bytes));
    match read {
        Some(Ok(())) => Ok(H256(bytes)),
        _ => {
            let values = [("text", text.chars().take(80).collect())];
            Err(failure(Exit::Usage, Word::BadHash, &values))
        }
    }
}

/// Bytes as a person typed them: `0x` and hexadecimal digits.
pub fn bytes_of(text: &str) -> Result<Vec<u8>, Failure> {
    let read = text
        .strip_prefix("0x")
        .and_then(|digits| hex::decode(digits).ok());
    read.ok_or_else(|| {
        let values = [("text", text.chars().take(80).collect())];
        failure(Exit::Usage, Word::BadBytes, &values)
    })
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::cli::Cli;
    use crate::commands;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use clap::Parser;

    /// How a command line ends against a node that is not there, with no key in the folder: exit code and word.
    pub async fn fault(line: &str) -> (u8, String) {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let words = ["opensystem"].into_iter().chain(line.split(' '));
        let cli = Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{line}: {error}"));
        ctx.signer = cli.global.signer.clone();
        let mut out = Vec::new();
        let failure = commands::run(cli.noun, &mut ctx, &mut out).await.unwrap_err();
        assert!(out.is_empty(), "{line}");
        (failure.exit() as u8, failure.code())
    }

    /// Slips are told before anything is asked of the chain; what is right gets as far as the node that is not there.
    pub async fn ends(cases: &[(&str, u8, &str)]) {
        for (line, exit, code) in cases {
            assert_eq!(fault(line).await, (*exit, (*code).to_owned()), "{line}");
        }
    }

    #[test]
    fn hashes_and_bytes_are_hexadecimal() {
        let text = format!("0x{}", "ab".repeat(32));
        assert_eq!(hash_of(&text).unwrap(), H256([0xab; 32]));
        assert_eq!(bytes_of("0x").unwrap(), Vec::<u8>::new());
        assert_eq!(bytes_of("0x00ff").unwrap(), [0, 255]);
        for text in ["", "0x", "ab", "0xzz", "0xé", &"f".repeat(100_000)] {
            assert_eq!(hash_of(text).unwrap_err().code(), "bad_hash");
        }
        for text in ["", "ab", "0x0", "0xzz", "0xé"] {
            assert_eq!(bytes_of(text).unwrap_err().code(), "bad_bytes", "{text}");
        }
    }
}
