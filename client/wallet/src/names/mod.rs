// SPDX-License-Identifier: AGPL-3.0-or-later
//! A person's own names for accounts: one file, each name with its address. A name is never moved to another account, and a
//! file that is damaged is never written.

mod fault;

use crate::keys::KeyName;
use crate::machine;
use fault::{Damage, NamesFault};
use opensystem_chain::{account_of, AccountId32};
use serde::de::{Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::fs::{DirBuilder, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// The most names there can be.
pub const MOST_NAMES: usize = 10_000;
/// The largest file that is read; the most names of the greatest length fit.
const LONGEST_FILE: u64 = 1024 * 1024;

/// A person's own names for accounts.
#[derive(Debug)]
pub struct Names {
    path: PathBuf,
    accounts: BTreeMap<String, AccountId32>,
    names: BTreeMap<AccountId32, String>,
}

impl Names {
    /// Reads the names; there are none where there is no file.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, NamesFault> {
        let path = path.into();
        let accounts = read(&path)?;
        Ok(Self {
            names: by_account(&accounts),
            path,
            accounts,
        })
    }

    /// The account of that name.
    pub fn get(&self, name: &str) -> Option<AccountId32> {
        self.accounts.get(name).copied()
    }

    /// The name of that account; of several the first in the order of the alphabet.
    pub fn of(&self, account: &AccountId32) -> Option<&str> {
        self.names.get(account).map(String::as_str)
    }

    /// Every name, in the order of the alphabet, and its account.
    pub fn iter(&self) -> impl Iterator<Item = (&str, AccountId32)> {
        self.accounts
            .iter()
            .map(|(name, account)| (name.as_str(), *account))
    }

    /// Gives an account a name, which must be free.
    pub fn put(&mut self, name: &str, account: AccountId32) -> Result<(), NamesFault> {
        if !is_name(name) {
            return Err(NamesFault::BadName);
        }
        self.change(|accounts| {
            if let Some(account) = accounts.get(name) {
                return Err(NamesFault::Exists {
                    name: name.to_owned(),
                    account: *account,
                });
            }
            if accounts.len() >= MOST_NAMES {
                return Err(NamesFault::Full);
            }
            accounts.insert(name.to_owned(), account);
            Ok(())
        })
    }

    /// Takes a name away.
    pub fn remove(&mut self, name: &str) -> Result<(), NamesFault> {
        self.change(|accounts| match accounts.remove(name) {
            Some(_) => Ok(()),
            None => Err(NamesFault::Absent(name.to_owned())),
        })
    }

    /// Reads the file again, changes it, writes it, alone: of two wallets at the same time neither loses what the other wrote.
    fn change(
        &mut self,
        with: impl FnOnce(&mut BTreeMap<String, AccountId32>) -> Result<(), NamesFault>,
    ) -> Result<(), NamesFault> {
        let trouble = |error| NamesFault::File(self.path.clone(), error);
        let folder = match self.path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(trouble)?;
        let folder_itself = File::open(folder).map_err(trouble)?;
        // Some network disks lock no folder; then only an instant is left in which two wallets could meet.
        let _ = folder_itself.lock();
        let mut accounts = read(&self.path)?;
        with(&mut accounts)?;
        write(&self.path, folder, &accounts)
            .and_then(|()| folder_itself.sync_all())
            .map_err(trouble)?;
        self.names = by_account(&accounts);
        self.accounts = accounts;
        Ok(())
    }
}

/// Whether an account can have that name: those of keys that have a letter. A number is a member's, `17-3` an invitation.
fn is_name(text: &str) -> bool {
    text.parse::<KeyName>().is_ok() && text.bytes().any(|byte| byte.is_ascii_lowercase())
}

fn by_account(accounts: &BTreeMap<String, AccountId32>) -> BTreeMap<AccountId32, String> {
    // From the last to the first, so that the first of several names stays.
    let backwards = accounts.iter().rev();
    backwards
        .map(|(name, account)| (*account, name.clone()))
        .collect()
}

fn read(path: &Path) -> Result<BTreeMap<String, AccountId32>, NamesFault> {
    let trouble = |error| NamesFault::File(path.to_owned(), error);
    // Asked before it is opened: to open a pipe would wait for ever.
    let about = match path.metadata() {
        Ok(about) => about,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(trouble(error)),
    };
    if !about.is_file() {
        return Err(trouble(io::Error::new(io::ErrorKind::InvalidData, "not a file")));
    }
    if about.permissions().mode() & 0o022 != 0 {
        return Err(NamesFault::OthersCanWrite(path.to_owned()));
    }
    let damaged = |damage| NamesFault::Damaged(path.to_owned(), damage);
    let bytes = machine::bounded(path, LONGEST_FILE).map_err(trouble)?;
    parse(&bytes.ok_or_else(|| damaged(Damage::TooLarge))?).map_err(damaged)
}

fn parse(bytes: &[u8]) -> Result<BTreeMap<String, AccountId32>, Damage> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let pairs = json
        .deserialize_map(Pairs)
        .and_then(|pairs| json.end().map(|()| pairs));
    let pairs = pairs.map_err(|error| Damage::Json { line: error.line() })?;
    if pairs.len() > MOST_NAMES {
        return Err(Damage::TooLarge);
    }
    let mut accounts = BTreeMap::new();
    for (name, address) in pairs {
        if !is_name(&name) {
            // A file of others' making may hold any text.
            return Err(Damage::BadName(name.chars().take(40).collect()));
        }
        let Some(account) = account_of(&address) else {
            return Err(Damage::BadAddress(name));
        };
        if accounts.contains_key(&name) {
            return Err(Damage::Twice(name));
        }
        accounts.insert(name, account);
    }
    Ok(accounts)
}

/// Reads an object as the pairs that stand in it: a map would let the second of two equal names win unseen.
struct Pairs;

impl<'de> Visitor<'de> for Pairs {
    type Value = Vec<(String, String)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("names with their addresses")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}

/// Writes aside, flushes, and puts it in the place of the file before, which only then is gone.
fn write(path: &Path, folder: &Path, accounts: &BTreeMap<String, AccountId32>) -> io::Result<()> {
    let mut aside = tempfile::Builder::new()
        .prefix(".writing-")
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(folder)?;
    serde_json::to_writer_pretty(&mut aside, accounts)?;
    aside.write_all(b"\n")?;
    aside.as_file().sync_all()?;
    aside.persist(path).map_err(|fault| fault.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

    fn account(address: &str) -> AccountId32 {
        account_of(address).unwrap()
    }

    fn file() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("opensystem/names.json");
        (folder, path)
    }

    /// Puts `bytes` where the names should be, as their owner alone could have written them.
    fn hostile(path: &Path, bytes: &[u8]) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
        std::fs::set_permissions(path, Permissions::from_mode(0o600)).unwrap();
    }

    fn damage(path: &Path, text: &str) -> Damage {
        hostile(path, text.as_bytes());
        match Names::open(path) {
            Err(NamesFault::Damaged(at, damage)) => {
                assert_eq!(at, path);
                damage
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_stand_for_accounts_until_they_are_removed() {
        let (_folder, path) = file();
        let mut names = Names::open(&path).unwrap();
        assert_eq!(names.iter().count(), 0);
        names.put("zoe", account(ALICE)).unwrap();
        names.put("bob-2", account(BOB)).unwrap();
        let mut names = Names::open(&path).unwrap();
        let listed: Vec<_> = names.iter().collect();
        assert_eq!(listed, [("bob-2", account(BOB)), ("zoe", account(ALICE))]);
        assert_eq!(names.get("zoe"), Some(account(ALICE)));
        assert_eq!(names.of(&account(BOB)), Some("bob-2"));
        assert_eq!(names.get("eve"), None);
        names.remove("zoe").unwrap();
        assert_eq!(names.of(&account(ALICE)), None);
        assert_eq!(Names::open(&path).unwrap().get("zoe"), None);
        assert!(matches!(names.remove("zoe"), Err(NamesFault::Absent(_))));
    }

    #[test]
    fn of_two_names_of_an_account_the_first_is_shown() {
        let (_folder, path) = file();
        let mut names = Names::open(&path).unwrap();
        names.put("b", account(ALICE)).unwrap();
        names.put("c", account(ALICE)).unwrap();
        names.put("a", account(ALICE)).unwrap();
        assert_eq!(names.of(&account(ALICE)), Some("a"));
        names.remove("a").unwrap();
        assert_eq!(names.of(&account(ALICE)), Some("b"));
    }

    #[test]
    fn a_name_is_never_moved_to_another_account() {
        let (_folder, path) = file();
        let mut names = Names::open(&path).unwrap();
        names.put("zoe", account(ALICE)).unwrap();
        for another in [ALICE, BOB] {
            match names.put("zoe", account(another)) {
                Err(NamesFault::Exists { account: held, .. }) => assert_eq!(held, account(ALICE)),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(Names::open(&path).unwrap().get("zoe"), Some(account(ALICE)));
    }

    #[test]
    fn two_wallets_lose_nothing_of_each_other() {
        let (_folder, path) = file();
        let (mut one, mut other) = (Names::open(&path).unwrap(), Names::open(&path).unwrap());
        one.put("zoe", account(ALICE)).unwrap();
        assert!(matches!(
            other.put("zoe", account(BOB)),
            Err(NamesFault::Exists { .. })
        ));
        let many = (0..8).map(|wallet| {
            let path = path.clone();
            std::thread::spawn(move || {
                let mut names = Names::open(path).unwrap();
                for number in 0..5 {
                    names.put(&format!("n{wallet}-{number}"), account(BOB)).unwrap();
                }
            })
        });
        for wallet in many.collect::<Vec<_>>() {
            wallet.join().unwrap();
        }
        assert_eq!(Names::open(&path).unwrap().iter().count(), 41);
    }

    #[test]
    fn names_are_those_that_keys_can_have() {
        let (_folder, path) = file();
        let mut names = Names::open(&path).unwrap();
        for name in [
            "",
            "Zoe",
            "zoé",
            "a b",
            "../a",
            "//alice",
            "17",
            "17-3",
            &"a".repeat(33),
        ] {
            assert!(
                matches!(names.put(name, account(ALICE)), Err(NamesFault::BadName)),
                "{name}"
            );
        }
        assert!(!path.exists());
    }

    #[test]
    fn the_file_is_its_owners_and_nothing_is_left_aside() {
        let (_folder, path) = file();
        let mut names = Names::open(&path).unwrap();
        names.put("zoe", account(ALICE)).unwrap();
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        let folder = path.parent().unwrap();
        assert_eq!((mode(&path), mode(folder)), (0o600, 0o700));
        assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
        std::fs::set_permissions(&path, Permissions::from_mode(0o620)).unwrap();
        assert!(matches!(Names::open(&path), Err(NamesFault::OthersCanWrite(_))));
    }

    #[test]
    fn what_is_wrong_in_a_file_is_told() {
        let (_folder, path) = file();
        for (text, line) in [
            ("", 1),
            ("{", 1),
            ("null", 1),
            ("[\"zoe\"]", 1),
            ("{}\n{}", 2),
            ("{\n\"zoe\":\n1}", 3),
        ] {
            assert_eq!(damage(&path, text), Damage::Json { line }, "{text}");
        }
        let nested = "[".repeat(100_000);
        assert_eq!(
            damage(&path, &format!("{{\"zoe\": {nested}")),
            Damage::Json { line: 1 }
        );
        hostile(&path, b"{\"zoe\": \"\xff\xfe\"}");
        assert!(matches!(
            Names::open(&path),
            Err(NamesFault::Damaged(_, Damage::Json { .. }))
        ));
    }

    #[test]
    fn an_entry_that_is_wrong_is_told_by_its_name() {
        let (_folder, path) = file();
        let twice = format!("{{\"zoe\": \"{ALICE}\", \"zoe\": \"{BOB}\"}}");
        assert_eq!(damage(&path, &twice), Damage::Twice("zoe".into()));
        let name = format!("{{\"../zoe\": \"{ALICE}\"}}");
        assert_eq!(damage(&path, &name), Damage::BadName("../zoe".into()));
        let wrong = ALICE.replace("utQY", "utQZ");
        for address in [
            "",
            "zoe",
            "0x00",
            &wrong,
            &ALICE[1..],
            &"5".repeat(1_000_000),
            &"1".repeat(133),
        ] {
            let text = format!("{{\"zoe\": \"{address}\"}}");
            assert_eq!(
                damage(&path, &text),
                Damage::BadAddress("zoe".into()),
                "{address:.60}"
            );
        }
    }

    #[test]
    fn a_damaged_file_is_never_written() {
        let (_folder, path) = file();
        let mut names = Names::open(&path).unwrap();
        names.put("zoe", account(ALICE)).unwrap();
        let whole = std::fs::read_to_string(&path).unwrap();
        for kept in 0..whole.trim_end().len() {
            hostile(&path, &whole.as_bytes()[..kept]);
            assert!(
                matches!(names.put("bob", account(BOB)), Err(NamesFault::Damaged(..))),
                "{kept}"
            );
            assert!(
                matches!(names.remove("zoe"), Err(NamesFault::Damaged(..))),
                "{kept}"
            );
            assert_eq!(std::fs::read(&path).unwrap(), &whole.as_bytes()[..kept]);
        }
    }

    #[test]
    fn what_is_not_a_file_is_not_read() {
        let (_folder, path) = file();
        std::fs::create_dir_all(&path).unwrap();
        assert!(matches!(Names::open(&path), Err(NamesFault::File(..))));
        assert!(matches!(Names::open("/dev/zero"), Err(NamesFault::File(..))));
    }

    #[test]
    fn the_most_names_fit_and_no_more() {
        let (_folder, path) = file();
        let long = |number: usize| format!("n{number:0>31}");
        let full: BTreeMap<_, _> = (0..MOST_NAMES)
            .map(|number| (long(number), account(ALICE)))
            .collect();
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        write(&path, path.parent().unwrap(), &full).unwrap();
        assert!(path.metadata().unwrap().len() <= LONGEST_FILE);
        let mut names = Names::open(&path).unwrap();
        assert_eq!(names.iter().count(), MOST_NAMES);
        assert!(matches!(names.put("zoe", account(BOB)), Err(NamesFault::Full)));
        let pairs: Vec<_> = (0..=MOST_NAMES)
            .map(|number| format!("\"n{number}\": \"{ALICE}\""))
            .collect();
        assert_eq!(
            damage(&path, &format!("{{{}}}", pairs.join(","))),
            Damage::TooLarge
        );
        assert_eq!(damage(&path, &" ".repeat(1024 * 1024 + 1)), Damage::TooLarge);
    }
}
