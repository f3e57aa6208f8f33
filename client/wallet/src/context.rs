// SPDX-License-Identifier: AGPL-3.0-or-later
//! What every command has at hand: the language, the form of the answer, the node, the keys, the person.

use crate::colour::{Colours, Tone};
use crate::exit::{failure, Exit, Failure};
use crate::keys::keystore::Keystore;
use crate::keys::{KeyName, Pair, Store};
use crate::names::Names;
use crate::person::Person;
use crate::render;
use crate::settings::InForce;
use crate::words::{fill, Word};
use opensystem_chain::{account_of, AccountId32, Chain, Lang, Phase};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::cell::OnceCell;
use std::io::Write;

/// What a command writes its answer to.
pub type Out<'a> = &'a mut (dyn Write + Send);

/// What every command has at hand.
pub struct Context {
    pub lang: Lang,
    pub json: bool,
    pub colours: Colours,
    pub url: String,
    pub signer: Option<String>,
    pub store: Store,
    /// What was in force at the beginning, and who said so.
    pub in_force: InForce,
    /// The names shown beside accounts, once they were read; nothing where they cannot be.
    pub shown_names: OnceCell<Option<Names>>,
    pub person: Box<dyn Person>,
}

/// Who is to sign: known by his account before his secret is opened.
pub enum Identity {
    /// A key that everybody knows, on a chain that is for trying out.
    WellKnown(Pair),
    /// A key of the folder.
    Stored {
        name: KeyName,
        keystore: Keystore,
        account: AccountId32,
    },
    /// A key that rests on another machine: its transactions can be built here, not signed.
    Elsewhere(AccountId32),
}

impl Identity {
    pub fn account(&self) -> AccountId32 {
        match self {
            Self::WellKnown(pair) => pair.account(),
            Self::Stored { account, .. } | Self::Elsewhere(account) => *account,
        }
    }
}

impl Context {
    pub fn new(in_force: InForce, json: bool, colours: Colours, person: Box<dyn Person>) -> Self {
        Self {
            lang: in_force.lang.value,
            json,
            colours,
            url: in_force.url.value.clone(),
            signer: in_force.signer.value.clone(),
            store: Store::new(in_force.keys.value.clone()),
            in_force,
            shown_names: OnceCell::new(),
            person,
        }
    }

    /// A sentence in the person's language, in the colours that standard output has.
    pub fn say(&self, word: Word, values: &[(&str, String)]) -> String {
        let text = fill(word.text(self.lang), values);
        match Tone::of(word) {
            Some(tone) => tone.paint(self.colours.out, text),
            None => text,
        }
    }

    /// A person's own names for accounts.
    pub fn names(&self) -> Result<Names, Failure> {
        Ok(Names::open(self.store.names_path())?)
    }

    /// An account as people see it: its address, and the name they gave it. Where the names cannot be read, they are told so
    /// once, and see the address.
    pub fn shown(&self, account: &AccountId32) -> String {
        match self.name_of(account) {
            Some(name) => format!("{account} ({name})"),
            None => account.to_string(),
        }
    }

    /// The name that the person gave an account; for people only, never for programs.
    pub fn name_of(&self, account: &AccountId32) -> Option<&str> {
        let read = || match self.names() {
            Ok(names) => Some(names),
            Err(failure) => {
                if !self.json {
                    eprintln!(
                        "{}",
                        Tone::Refusal.paint(self.colours.err, failure.say(self.lang))
                    );
                }
                None
            }
        };
        self.shown_names.get_or_init(read).as_ref()?.of(account)
    }

    /// A moment as a date.
    pub fn date(&self, moment: u64) -> String {
        opensystem_chain::date(moment, self.lang)
    }

    /// Writes a result: JSON where asked for, else the lines.
    pub fn answer(&self, out: Out<'_>, json: &Value, lines: &[String]) -> Result<(), Failure> {
        if self.json {
            writeln!(out, "{json}")?;
        } else {
            for line in lines {
                writeln!(out, "{line}")?;
            }
        }
        out.flush()?;
        Ok(())
    }

    /// The chain, connected.
    pub async fn chain(&self) -> Result<Chain, Failure> {
        Ok(Chain::connect(&self.url).await?)
    }

    /// Tells of the phases of an act on standard error, unless the answer is for a program.
    pub fn teller(&self) -> impl FnMut(Phase) + Send {
        let (lang, quiet, colours) = (self.lang, self.json, self.colours);
        let mut last = None;
        move |phase| {
            if !quiet && last != Some(phase) {
                let text = render::phase(phase).text(lang).to_owned();
                eprintln!("{}", Tone::Hint.paint(colours.err, text));
                last = Some(phase);
            }
        }
    }

    /// Asks to confirm where somebody sits at a terminal; goes on without asking where nobody does, or with `--yes`.
    pub fn confirm(&mut self, yes: bool, question: &str) -> Result<(), Failure> {
        if yes || !self.person.at_terminal() {
            return Ok(());
        }
        let question = format!("{question} {}", Word::YesOrNo.text(self.lang));
        match self.person.confirms(&question).map_err(unread)? {
            true => Ok(()),
            false => Err(failure(Exit::Refused, Word::Declined, &[])),
        }
    }

    /// The same for an act that cannot be undone: where nobody sits at a terminal, only `--yes` will do.
    pub fn confirm_grave(&mut self, yes: bool, question: &str) -> Result<(), Failure> {
        if !yes && !self.person.at_terminal() {
            return Err(failure(Exit::Usage, Word::NeedsYes, &[]));
        }
        self.confirm(yes, question)
    }

    /// Who signs, by `--as`, or the only key there is. Asks no node: call it first, so that a slip is told at once.
    pub fn identity(&self) -> Result<Identity, Failure> {
        match &self.signer {
            Some(text) => self.identity_of(text),
            None => {
                let mut names = self.store.list()?.into_iter().map(|key| key.name);
                match (names.next(), names.next()) {
                    (Some(only), None) => self.stored(only),
                    (None, _) => Err(failure(Exit::Key, Word::NobodySigns, &[])),
                    (Some(_), Some(_)) => Err(failure(Exit::Usage, Word::WhoSigns, &[])),
                }
            }
        }
    }

    /// The identity of that name, or below the development phrase; of an address or its name, without a key.
    pub fn identity_of(&self, text: &str) -> Result<Identity, Failure> {
        if text.starts_with('/') {
            return Ok(Identity::WellKnown(Pair::well_known(text)?));
        }
        if let Some(account) = account_of(text) {
            return Ok(Identity::Elsewhere(account));
        }
        let name: KeyName = text.parse()?;
        if !self.store.holds(&name) {
            if let Some(account) = self.names()?.get(text) {
                return Ok(Identity::Elsewhere(account));
            }
        }
        self.stored(name)
    }

    fn stored(&self, name: KeyName) -> Result<Identity, Failure> {
        let keystore = self.store.get(&name)?;
        let account = keystore
            .account()
            .map_err(|fault| crate::keys::StoreFault::Keystore(self.store.path(&name), fault))?;
        Ok(Identity::Stored {
            name,
            keystore,
            account,
        })
    }

    /// Refuses a key that everybody knows where the chain is not for trying out.
    pub async fn allow(&self, identity: &Identity, chain: &Chain) -> Result<(), Failure> {
        match identity {
            Identity::Stored { .. } | Identity::Elsewhere(_) => Ok(()),
            Identity::WellKnown(_) => {
                self.allow_well_known(self.signer.as_deref().unwrap_or("//"), chain)
                    .await
            }
        }
    }

    /// The same for a key by its path.
    pub async fn allow_well_known(&self, path: &str, chain: &Chain) -> Result<(), Failure> {
        if chain.is_for_trying_out().await? {
            return Ok(());
        }
        let kind = chain.chain_type().await?;
        Err(failure(
            Exit::Refused,
            Word::WellKnownKey,
            &[("key", path.to_owned()), ("kind", kind)],
        ))
    }

    /// The pair of keys, its secret opened: asks the password where there is one.
    pub fn unlock(&mut self, identity: Identity) -> Result<Pair, Failure> {
        match identity {
            Identity::WellKnown(pair) => Ok(pair),
            Identity::Elsewhere(account) => {
                let values = [("address", account.to_string())];
                Err(failure(Exit::Key, Word::KeyElsewhere, &values))
            }
            Identity::Stored { name, keystore, .. } => {
                let password = match keystore.is_encrypted() {
                    true => Some(self.password_of(&name)?),
                    false => None,
                };
                Ok(self.store.unseal(&name, &keystore, password.as_ref())?)
            }
        }
    }

    /// The password of an encrypted key: from the environment, or typed.
    pub fn password_of(&mut self, name: &KeyName) -> Result<SecretString, Failure> {
        if let Some(password) = self.person.variable("OPENSYSTEM_PASSWORD") {
            return Ok(password);
        }
        let prompt = self.say(Word::AskPassword, &[("name", name.to_string())]);
        self.person
            .secret(&prompt)
            .map_err(|_| failure(Exit::Key, Word::KeyNeedsPassword, &[]))
    }

    /// A password for a new key: from the environment, typed twice, or the next line of standard input; never empty.
    pub fn new_password(&mut self) -> Result<SecretString, Failure> {
        let password = match self.person.variable("OPENSYSTEM_PASSWORD") {
            Some(password) => password,
            None => self.typed_password()?,
        };
        if password.expose_secret().is_empty() {
            return Err(failure(Exit::Key, Word::PasswordEmpty, &[]));
        }
        Ok(password)
    }

    fn typed_password(&mut self) -> Result<SecretString, Failure> {
        let password = match self.person.secret(Word::AskNewPassword.text(self.lang)) {
            Ok(password) => password,
            // Standard input ended: there is no password.
            Err(_) => return Err(failure(Exit::Key, Word::PasswordEmpty, &[])),
        };
        if self.person.at_terminal() && !password.expose_secret().is_empty() {
            let again = self
                .person
                .secret(Word::AskPasswordAgain.text(self.lang))
                .map_err(unread)?;
            if again.expose_secret() != password.expose_secret() {
                return Err(failure(Exit::Key, Word::PasswordDiffers, &[]));
            }
        }
        Ok(password)
    }

    /// An account from what a person types: an address, `//Bob` on a chain for trying out, or the name of a key or of an account.
    pub async fn account(&self, text: &str, chain: &Chain) -> Result<AccountId32, Failure> {
        let account = self.account_offline(text)?;
        if text.starts_with('/') {
            self.allow_well_known(text, chain).await?;
        }
        Ok(account)
    }

    /// The account that a person names, or his own where he names none, and the chain.
    pub async fn account_or_own(&self, text: Option<&str>) -> Result<(AccountId32, Chain), Failure> {
        let account = match text {
            Some(text) => self.account_offline(text)?,
            None => self.identity()?.account(),
        };
        let chain = self.chain().await?;
        if let Some(path) = text.filter(|text| text.starts_with('/')) {
            self.allow_well_known(path, &chain).await?;
        }
        Ok((account, chain))
    }

    /// The same without asking the chain, to tell of a slip before connecting.
    pub fn account_offline(&self, text: &str) -> Result<AccountId32, Failure> {
        let bad = || failure(Exit::Usage, Word::BadAccount, &[("text", text.to_owned())]);
        if text.starts_with('/') {
            return Pair::well_known(text)
                .map(|pair| pair.account())
                .map_err(|_| bad());
        }
        if let Some(account) = account_of(text) {
            return Ok(account);
        }
        let name: KeyName = text.parse().map_err(|_| bad())?;
        let named = self.names()?.get(text);
        let own = match self.store.holds(&name) {
            true => Some(self.stored(name)?.account()),
            false => None,
        };
        match (own, named) {
            // A word that means two accounts would send coins astray.
            (Some(own), Some(named)) if own != named => {
                let values = [("name", text.to_owned())];
                Err(failure(Exit::Key, Word::NameIsKeyToo, &values))
            }
            (Some(account), _) | (None, Some(account)) => Ok(account),
            (None, None) => Err(bad()),
        }
    }
}

fn unread(error: std::io::Error) -> Failure {
    failure(Exit::Key, Word::InputTrouble, &[("reason", error.to_string())])
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::keys::keystore::Cost;
    use crate::person::tests::Scripted;
    use crate::settings::{Set, Source};

    /// A context whose keys are in `folder` and whose node is nowhere.
    pub fn context(folder: &std::path::Path, person: Scripted) -> Context {
        let keys = folder.join("keys");
        let in_force = InForce {
            url: ordinary("ws://127.0.0.1:1".into()),
            signer: ordinary(None),
            keys: ordinary(keys),
            lang: ordinary(Lang::En),
            file: None,
            profile: None,
            profiles: vec![],
        };
        Context::new(in_force, false, Colours::default(), Box::new(person))
    }

    fn ordinary<T>(value: T) -> Set<T> {
        let from = Source::Default;
        Set { value, from }
    }

    #[test]
    fn an_account_is_an_address_a_path_or_a_key() {
        let folder = tempfile::tempdir().unwrap();
        let context = context(folder.path(), Scripted::default());
        let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
        assert_eq!(context.account_offline(alice).unwrap().to_string(), alice);
        assert_eq!(context.account_offline("//Alice").unwrap().to_string(), alice);
        let cut = &alice[..47];
        for text in [cut, "", "zoe", "Alice", "/Alice", "5Grw vaEF"] {
            let failure = context.account_offline(text).unwrap_err();
            assert_eq!(
                (failure.exit(), failure.code().as_str()),
                (Exit::Usage, "bad_account"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_name_stands_for_an_account_wherever_one_is_taken() {
        const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
        let folder = tempfile::tempdir().unwrap();
        let mut context = context(folder.path(), Scripted::default());
        let bob = account_of(BOB).unwrap();
        context.names().unwrap().put("bob", bob).unwrap();
        assert_eq!(context.account_offline("bob").unwrap(), bob);
        context.signer = Some("bob".into());
        let identity = context.identity().unwrap();
        assert!(matches!(identity, Identity::Elsewhere(account) if account == bob));
        assert_eq!(context.unlock(identity).err().unwrap().code(), "key_elsewhere");
        // A key that came into the folder by another way than the wallet.
        let pair = Pair::well_known("//Alice").unwrap();
        let keystore = Keystore::seal(&pair, "bob", None, Cost::LEAST, 0).unwrap();
        context.store.put(&"bob".parse().unwrap(), &keystore).unwrap();
        assert_eq!(
            context.account_offline("bob").unwrap_err().code(),
            "name_is_key_too"
        );
        assert_eq!(context.identity().unwrap().account(), pair.account());
    }

    #[test]
    fn a_grave_act_is_not_confirmed_by_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let mut alone = context(folder.path(), Scripted::default());
        assert_eq!(alone.confirm_grave(false, "?").unwrap_err().code(), "needs_yes");
        assert!(alone.confirm_grave(true, "?").is_ok() && alone.confirm(false, "?").is_ok());
        let person = Scripted {
            terminal: true,
            ..Scripted::saying(&["no", "oui"])
        };
        let mut asked = context(folder.path(), person);
        assert_eq!(asked.confirm(false, "?").unwrap_err().code(), "declined");
        assert!(asked.confirm_grave(false, "?").is_ok());
    }

    #[test]
    fn who_signs_must_be_clear() {
        let folder = tempfile::tempdir().unwrap();
        let mut context = context(folder.path(), Scripted::default());
        assert_eq!(context.identity().err().unwrap().code(), "nobody_signs");
        context.signer = Some("zoe".into());
        assert_eq!(context.identity().err().unwrap().code(), "key_absent");
        context.signer = Some("Zoé".into());
        assert_eq!(context.identity().err().unwrap().code(), "key_bad_name");
        context.signer = Some("//Alice".into());
        assert_eq!(
            context.identity().unwrap().account(),
            context.account_offline("//Alice").unwrap()
        );
    }
}
