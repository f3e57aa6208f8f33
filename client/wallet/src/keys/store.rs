// SPDX-License-Identifier: AGPL-3.0-or-later
//! The folder where keys rest, one file each. Nothing in it is ever overwritten.

use crate::keys::keystore::{Keystore, KeystoreFault, LONGEST_FILE};
use crate::keys::pair::Pair;
use opensystem_chain::AccountId32;
use secrecy::SecretString;
use std::fmt;
use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use zeroize::Zeroizing;

/// A key's name: 1 to 32 small letters, digits, hyphens and underscores.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyName(String);

impl FromStr for KeyName {
    type Err = StoreFault;

    fn from_str(text: &str) -> Result<Self, StoreFault> {
        let fits =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
        if (1..=32).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Self(text.to_owned()))
        } else {
            Err(StoreFault::BadName)
        }
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What can go wrong with the folder of keys.
#[derive(Debug)]
pub enum StoreFault {
    /// Not a name that a key can have.
    BadName,
    /// There is a key of that name already.
    Exists(KeyName),
    /// There is none of that name.
    Absent(KeyName),
    /// Others than the owner can read the file.
    OthersCanRead(PathBuf),
    /// The file is not a key, or does not open.
    Keystore(PathBuf, KeystoreFault),
    /// The folder or the file cannot be read or written.
    File(PathBuf, io::Error),
}

/// A key, without its secret.
#[derive(Debug)]
pub struct Listed {
    pub name: KeyName,
    /// Absent where the file is damaged.
    pub account: Option<AccountId32>,
    pub encrypted: bool,
}

/// The folder of keys.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Where the key of that name rests.
    pub fn path(&self, name: &KeyName) -> PathBuf {
        self.folder.join(format!("{name}.json"))
    }

    /// Where the person's names for accounts of others rest. No key rests there: its file would end in `.json`.
    pub fn names_path(&self) -> PathBuf {
        self.folder.join("names")
    }

    /// Whether there is a key of that name.
    pub fn holds(&self, name: &KeyName) -> bool {
        self.path(name).symlink_metadata().is_ok()
    }

    /// Puts a key to rest: written aside, flushed, then given its name, which must be free.
    pub fn put(&self, name: &KeyName, keystore: &Keystore) -> Result<PathBuf, StoreFault> {
        let path = self.path(name);
        if self.holds(name) {
            return Err(StoreFault::Exists(name.clone()));
        }
        self.write(&path, keystore).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => StoreFault::Exists(name.clone()),
            _ => StoreFault::File(path.clone(), error),
        })?;
        Ok(path)
    }

    fn write(&self, path: &Path, keystore: &Keystore) -> io::Result<()> {
        if !self.folder.is_dir() {
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&self.folder)?;
        }
        write_new(path, &keystore.to_json(), CLOSED)
    }

    /// Removes the key of that name; a damaged one too.
    pub fn remove(&self, name: &KeyName) -> Result<(), StoreFault> {
        let path = self.path(name);
        fs::remove_file(&path)
            .and_then(|()| File::open(&self.folder)?.sync_all())
            .map_err(|error| StoreFault::File(path, error))
    }

    /// The key of that name, still sealed.
    pub fn get(&self, name: &KeyName) -> Result<Keystore, StoreFault> {
        let path = self.path(name);
        let json = read(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => StoreFault::Absent(name.clone()),
            _ => StoreFault::File(path.clone(), error),
        })?;
        let json = json.ok_or_else(|| StoreFault::OthersCanRead(path.clone()))?;
        Keystore::parse(&json).map_err(|fault| StoreFault::Keystore(path, fault))
    }

    /// The pair of keys in a file that was read.
    pub fn unseal(
        &self,
        name: &KeyName,
        keystore: &Keystore,
        password: Option<&SecretString>,
    ) -> Result<Pair, StoreFault> {
        keystore
            .open(password)
            .map_err(|fault| StoreFault::Keystore(self.path(name), fault))
    }

    /// All keys, by name.
    pub fn list(&self) -> Result<Vec<Listed>, StoreFault> {
        let fault = |error| StoreFault::File(self.folder.clone(), error);
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(fault(error)),
        };
        let mut names = Vec::new();
        for entry in entries {
            let file = entry.map_err(fault)?.file_name();
            if let Some(Ok(name)) = file
                .to_str()
                .and_then(|file| file.strip_suffix(".json"))
                .map(KeyName::from_str)
            {
                names.push(name);
            }
        }
        names.sort();
        Ok(names.into_iter().map(|name| self.listed(name)).collect())
    }

    fn listed(&self, name: KeyName) -> Listed {
        match self.get(&name) {
            Ok(keystore) => Listed {
                account: keystore.account().ok(),
                encrypted: keystore.is_encrypted(),
                name,
            },
            Err(_) => Listed {
                name,
                account: None,
                encrypted: false,
            },
        }
    }
}

/// What others may do with the file of a key: nothing.
pub const CLOSED: u32 = 0o600;

/// Writes a text to a new file with these permissions (less the umask): aside, flushed, then given its name, which must be
/// free.
pub fn write_new(path: &Path, text: &str, permissions: u32) -> io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut aside = tempfile::Builder::new()
        .prefix(".writing-")
        .permissions(Permissions::from_mode(permissions))
        .tempfile_in(folder)?;
    aside.write_all(text.as_bytes())?;
    aside.write_all(b"\n")?;
    aside.as_file().sync_all()?;
    aside.persist_noclobber(path).map_err(|fault| fault.error)?;
    File::open(folder)?.sync_all()
}

/// The text of the file, or nothing if others can read it too.
fn read(path: &Path) -> io::Result<Option<Zeroizing<String>>> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "not a file"));
    }
    if about.permissions().mode() & 0o077 != 0 {
        return Ok(None);
    }
    let mut text = Zeroizing::new(String::new());
    file.take(LONGEST_FILE).read_to_string(&mut text)?;
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::keystore::Cost;

    fn name(text: &str) -> KeyName {
        text.parse().unwrap()
    }

    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().join("keys"));
        (folder, store)
    }

    fn bare(path: &str) -> Keystore {
        Keystore::seal(&Pair::well_known(path).unwrap(), "k", None, Cost::LEAST, 0).unwrap()
    }

    fn open(store: &Store, name: &KeyName, password: Option<&SecretString>) -> Result<Pair, StoreFault> {
        store.unseal(name, &store.get(name)?, password)
    }

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn names_are_small_and_plain() {
        for text in ["a", "zoe-2", "the_key", &"a".repeat(32)] {
            assert!(text.parse::<KeyName>().is_ok(), "{text}");
        }
        for text in [
            "",
            "Zoe",
            "zoé",
            "a b",
            "../a",
            "a/b",
            "a.json",
            "//alice",
            &"a".repeat(33),
        ] {
            assert!(
                matches!(text.parse::<KeyName>(), Err(StoreFault::BadName)),
                "{text}"
            );
        }
    }

    #[test]
    fn only_the_owner_can_read_what_is_put_there() {
        let (_folder, store) = store();
        let path = store.put(&name("zoe"), &bare("//Zoe")).unwrap();
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
        assert_eq!(
            fs::read_dir(path.parent().unwrap()).unwrap().count(),
            1,
            "nothing is left aside"
        );
    }

    #[test]
    fn a_key_is_never_overwritten() {
        let (_folder, store) = store();
        let path = store.put(&name("zoe"), &bare("//Zoe")).unwrap();
        let before = fs::read(&path).unwrap();
        assert!(matches!(
            store.put(&name("zoe"), &bare("//Bob")),
            Err(StoreFault::Exists(_))
        ));
        assert_eq!(fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_file_that_others_can_read_is_not_used() {
        let (_folder, store) = store();
        let path = store.put(&name("zoe"), &bare("//Zoe")).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(
            open(&store, &name("zoe"), None),
            Err(StoreFault::OthersCanRead(_))
        ));
    }

    #[test]
    fn a_cut_file_is_told_apart_from_a_wrong_password() {
        let (_folder, store) = store();
        let secret = SecretString::from("right");
        let pair = Pair::well_known("//Zoe").unwrap();
        let sealed = Keystore::seal(&pair, "zoe", Some(&secret), Cost::LEAST, 0).unwrap();
        let path = store.put(&name("zoe"), &sealed).unwrap();
        let wrong = open(&store, &name("zoe"), Some(&SecretString::from("wrong"))).unwrap_err();
        assert!(matches!(
            wrong,
            StoreFault::Keystore(_, KeystoreFault::WrongPassword)
        ));
        assert_eq!(
            open(&store, &name("zoe"), Some(&secret)).unwrap().account(),
            pair.account()
        );
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, &text[..text.len() / 2]).unwrap();
        let cut = open(&store, &name("zoe"), Some(&secret)).unwrap_err();
        assert!(matches!(cut, StoreFault::Keystore(_, KeystoreFault::Damaged)));
        assert_eq!(store.list().unwrap()[0].account, None);
    }

    #[test]
    fn keys_are_listed_by_name_and_other_files_are_not() {
        let (_folder, store) = store();
        assert!(store.list().unwrap().is_empty());
        store.put(&name("zoe"), &bare("//Zoe")).unwrap();
        store.put(&name("bob"), &bare("//Bob")).unwrap();
        fs::write(store.folder.join("README.txt"), "hello").unwrap();
        let names: Vec<_> = store
            .list()
            .unwrap()
            .into_iter()
            .map(|key| key.name.to_string())
            .collect();
        assert_eq!(names, ["bob", "zoe"]);
        assert!(matches!(store.get(&name("eve")), Err(StoreFault::Absent(_))));
    }
}
