// SPDX-License-Identifier: AGPL-3.0-or-later
//! The configuration file: which node, which key, which language, under names of profiles. It holds no secret, and a field that
//! would is refused.

use super::fault::{SettingsFault, Wrong};
use crate::keys::KeyName;
use crate::machine;
use opensystem_chain::{account_of, Lang};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};
use toml::Spanned;

/// The largest file that is read.
const LONGEST_FILE: u64 = 64 * 1024;
/// What a field is about whose value nobody else may know. Some are parts of longer names.
const SECRETS: [&str; 10] = [
    "secret",
    "password",
    "passwd",
    "phrase",
    "mnemonic",
    "seed",
    "private",
    "suri",
    "mot_de_passe",
    "graine",
];

/// What a person set once, so as not to say it each time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    pub url: Option<String>,
    pub signer: Option<String>,
    pub keys: Option<PathBuf>,
    pub lang: Option<Lang>,
}

/// A configuration file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Where it is, or would be; nowhere where not even a home is known.
    pub path: Option<PathBuf>,
    /// The profile that is taken where none is asked for; it is one of them.
    chosen: Option<String>,
    /// The language for profiles that name none.
    pub lang: Option<Lang>,
    pub profiles: BTreeMap<String, Profile>,
}

/// What is wrong, and at which byte.
type Found = (usize, Wrong);

impl Settings {
    /// Reads the file that the environment names, or the ordinary one. Where there is none, nothing is set.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, SettingsFault> {
        let Some(path) = place(variable) else {
            return Ok(Self::default());
        };
        match machine::bounded(&path, LONGEST_FILE) {
            Ok(None) => Err(SettingsFault::TooLarge(path)),
            Ok(Some(bytes)) => Self::of_bytes(&bytes, path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self {
                path: Some(path),
                ..Self::default()
            }),
            Err(error) => Err(SettingsFault::File(path, error)),
        }
    }

    /// The profile of that name, or of the file's choice where none is asked for; there may be none.
    pub fn profile(&self, asked: Option<&str>) -> Result<Option<(&str, &Profile)>, SettingsFault> {
        let Some(name) = asked.or(self.chosen.as_deref()) else {
            return Ok(None);
        };
        match self.profiles.get_key_value(name) {
            Some((name, profile)) => Ok(Some((name, profile))),
            None => Err(SettingsFault::NoProfile {
                name: name.to_owned(),
                known: self.profiles.keys().cloned().collect(),
            }),
        }
    }

    fn of_bytes(bytes: &[u8], path: PathBuf) -> Result<Self, SettingsFault> {
        Self::parsed(bytes, &path).map_err(|(at, wrong)| {
            let before = bytes.get(..at).unwrap_or(bytes);
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            SettingsFault::Line { path, line, wrong }
        })
    }

    fn parsed(bytes: &[u8], path: &Path) -> Result<Self, Found> {
        let text = std::str::from_utf8(bytes).map_err(|error| (error.valid_up_to(), Wrong::Toml))?;
        let table =
            DeTable::parse(text).map_err(|error| (error.span().map_or(0, |span| span.start), Wrong::Toml))?;
        let mut settings = Self {
            path: Some(path.to_owned()),
            ..Self::default()
        };
        let mut chosen_at = 0;
        for (at, field, value) in fields(table.get_ref()) {
            match field {
                "profile" => {
                    settings.chosen = Some(text_of(at, field, value)?);
                    chosen_at = at;
                }
                "lang" => settings.lang = Some(lang_of(at, field, value)?),
                "profiles" => {
                    for (at, name, value) in fields(table_of(at, field, value)?) {
                        let profile = profile_of(table_of(at, name, value)?)?;
                        if name.parse::<KeyName>().is_err() {
                            return Err((at, Wrong::ProfileName));
                        }
                        settings.profiles.insert(name.to_owned(), profile);
                    }
                }
                other => return Err((at, strange(other))),
            }
        }
        match &settings.chosen {
            Some(name) if !settings.profiles.contains_key(name) => Err((chosen_at, Wrong::NoProfile)),
            _ => Ok(settings),
        }
    }
}

/// Where the file is, or would be.
fn place(variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let given = |name: &str| {
        variable(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    given("OPENSYSTEM_CONFIG").or_else(|| {
        let folder = given("XDG_CONFIG_HOME").or_else(|| given("HOME").map(|home| home.join(".config")));
        folder.map(|folder| folder.join("opensystem/wallet.toml"))
    })
}

fn profile_of(table: &DeTable<'_>) -> Result<Profile, Found> {
    let mut profile = Profile::default();
    for (at, field, value) in fields(table) {
        match field {
            "url" => profile.url = Some(url_of(at, field, value)?),
            "as" => profile.signer = Some(signer_of(at, field, value)?),
            "keys" => profile.keys = Some(folder_of(at, field, value)?),
            "lang" => profile.lang = Some(lang_of(at, field, value)?),
            other => return Err((at, strange(other))),
        }
    }
    Ok(profile)
}

/// The fields of a table as they stand in the file, each with its place.
fn fields<'a>(table: &'a DeTable<'_>) -> Vec<(usize, &'a str, &'a DeValue<'a>)> {
    let mut fields: Vec<_> = table
        .iter()
        .map(|(field, value): (&Spanned<_>, &Spanned<_>)| {
            (field.span().start, field.get_ref().as_ref(), value.get_ref())
        })
        .collect();
    fields.sort_by_key(|(at, ..)| *at);
    fields
}

/// A field that is not taken: because it would hold a secret, or because there is none of that name.
fn strange(field: &str) -> Wrong {
    let plain = field.to_lowercase().replace(['-', ' '], "_");
    match SECRETS.iter().any(|secret| plain.contains(secret)) {
        true => Wrong::Secret(told(field)),
        false => Wrong::Unknown(told(field)),
    }
}

/// A field's name as it is told: what no name looks like may be a secret in the wrong place.
fn told(field: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    match field.len() <= 32 && field.bytes().all(plain) {
        true => field.to_owned(),
        false => "…".to_owned(),
    }
}

fn table_of<'a>(at: usize, field: &str, value: &'a DeValue<'a>) -> Result<&'a DeTable<'a>, Found> {
    // A secret that stands where a table should is told as one.
    let wrong = || match strange(field) {
        Wrong::Secret(field) => Wrong::Secret(field),
        _ => Wrong::NotTable(told(field)),
    };
    value.as_table().ok_or_else(|| (at, wrong()))
}

fn text_of(at: usize, field: &str, value: &DeValue<'_>) -> Result<String, Found> {
    let text = value.as_str().map(str::to_owned);
    text.ok_or_else(|| (at, Wrong::NotText(field.to_owned())))
}

fn lang_of(at: usize, field: &str, value: &DeValue<'_>) -> Result<Lang, Found> {
    text_of(at, field, value)?.parse().map_err(|_| (at, Wrong::Lang))
}

fn url_of(at: usize, field: &str, value: &DeValue<'_>) -> Result<String, Found> {
    let url = text_of(at, field, value)?;
    let behind = url.strip_prefix("ws://").or_else(|| url.strip_prefix("wss://"));
    let host = behind.and_then(|rest| rest.split(['/', '?', '#']).next());
    match host {
        Some(host) if host.contains('@') => Err((at, Wrong::Secret(field.to_owned()))),
        Some(host) if !host.is_empty() && !url.contains(char::is_whitespace) => Ok(url),
        _ => Err((at, Wrong::Url)),
    }
}

fn signer_of(at: usize, field: &str, value: &DeValue<'_>) -> Result<String, Found> {
    let signer = text_of(at, field, value)?;
    let names_a_key = signer.starts_with('/') || signer.parse::<KeyName>().is_ok();
    match names_a_key || account_of(&signer).is_some() {
        true => Ok(signer),
        false => Err((at, Wrong::Signer)),
    }
}

fn folder_of(at: usize, field: &str, value: &DeValue<'_>) -> Result<PathBuf, Found> {
    let folder = PathBuf::from(text_of(at, field, value)?);
    // From another folder a part of a path would mean other keys; and nobody unfolds a ~ here.
    match folder.is_absolute() {
        true => Ok(folder),
        false => Err((at, Wrong::Keys)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"
profile = "dev"
lang = "fr"

[profiles.dev]
url = "ws://127.0.0.1:9944"
as = "zoe"
keys = "/home/zoe/keys"

[profiles.far]
url = "wss://node.example/rpc"
as = "//Alice"
lang = "en"
"#;

    fn parsed(text: &str) -> Result<Settings, SettingsFault> {
        Settings::of_bytes(text.as_bytes(), "/wallet.toml".into())
    }

    fn wrong(text: &str) -> (usize, Wrong) {
        match parsed(text) {
            Err(SettingsFault::Line { path, line, wrong }) => {
                assert_eq!(path, Path::new("/wallet.toml"));
                (line, wrong)
            }
            other => panic!("{text:?}: {other:?}"),
        }
    }

    #[test]
    fn a_profile_is_the_one_asked_for_or_the_files_choice() {
        let settings = parsed(WHOLE).unwrap();
        let dev = Profile {
            url: Some("ws://127.0.0.1:9944".into()),
            signer: Some("zoe".into()),
            keys: Some("/home/zoe/keys".into()),
            lang: None,
        };
        assert_eq!(settings.profile(None).unwrap(), Some(("dev", &dev)));
        assert_eq!(settings.profile(Some("dev")).unwrap(), Some(("dev", &dev)));
        let (name, far) = settings.profile(Some("far")).unwrap().unwrap();
        assert_eq!((name, far.lang, &far.keys), ("far", Some(Lang::En), &None));
        assert_eq!(far.signer.as_deref(), Some("//Alice"));
    }

    #[test]
    fn a_file_can_say_little_or_nothing() {
        assert_eq!(parsed("").unwrap().profile(None).unwrap(), None);
        assert_eq!(parsed("lang = \"fr\"").unwrap().lang, Some(Lang::Fr));
        let empty = parsed("[profiles.dev]").unwrap();
        assert_eq!(empty.profile(None).unwrap(), None);
        let profile = empty.profile(Some("dev")).unwrap();
        assert_eq!(profile, Some(("dev", &Profile::default())));
    }

    #[test]
    fn a_profile_that_does_not_exist_is_told_with_those_that_do() {
        let told = |settings: &Settings, asked| match settings.profile(Some(asked)) {
            Err(SettingsFault::NoProfile { name, known }) => (name, known),
            other => panic!("{other:?}"),
        };
        let known = vec!["dev".to_owned(), "far".to_owned()];
        assert_eq!(told(&parsed(WHOLE).unwrap(), "home"), ("home".into(), known));
        assert_eq!(told(&Settings::default(), "dev"), ("dev".into(), vec![]));
        assert_eq!(wrong("# a choice\nprofile = \"home\""), (2, Wrong::NoProfile));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let unknown = |field: &str| Wrong::Unknown(field.into());
        let not_text = |field: &str| Wrong::NotText(field.into());
        let not_table = |field: &str| Wrong::NotTable(field.into());
        for (text, line, expected) in [
            ("lang = \"fr\"\nurl == 1", 2, Wrong::Toml),
            ("lang = \"fr\"\nlang = \"en\"", 2, Wrong::Toml),
            ("\n\ncolour = \"red\"", 3, unknown("colour")),
            ("[profiles.dev]\nlang = \"fr\"\nport = 9944", 3, unknown("port")),
            ("zebra = 1\napple = 2", 1, unknown("zebra")),
            ("profile = 1", 1, not_text("profile")),
            ("[profiles.dev]\n\nurl = [\"ws://x\"]", 3, not_text("url")),
            ("profiles = \"dev\"", 1, not_table("profiles")),
            ("[profiles]\ndev = \"ws://x\"", 2, not_table("dev")),
            ("[profiles.\"a b\"]", 1, Wrong::ProfileName),
            ("\"\\u001b[2J\" = 1", 1, unknown("…")),
            ("lang = \"de\"", 1, Wrong::Lang),
            ("[profiles.dev]\nurl = \"http://x\"", 2, Wrong::Url),
            ("[profiles.dev]\nurl = \"ws://\"", 2, Wrong::Url),
            ("[profiles.dev]\nurl = \"ws://a b\"", 2, Wrong::Url),
            ("[profiles.dev]\nas = \"Zoé\"", 2, Wrong::Signer),
            ("[profiles.dev]\nkeys = \"keys\"", 2, Wrong::Keys),
            ("[profiles.dev]\nkeys = \"~/keys\"", 2, Wrong::Keys),
        ] {
            assert_eq!(wrong(text), (line, expected), "{text:?}");
        }
        match Settings::of_bytes(b"lang = \"fr\"\n# \xff", "/wallet.toml".into()) {
            Err(SettingsFault::Line { line, wrong, .. }) => assert_eq!((line, wrong), (2, Wrong::Toml)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_secret_is_refused_and_never_repeated() {
        const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
        for field in [
            "secret",
            "Password",
            "my-seed",
            "recovery_phrase",
            "mnemonic",
            "graine",
            "private_key",
        ] {
            for place in ["", "[profiles.dev]\n", "[profiles]\n"] {
                let text = format!("{place}{field} = \"{PHRASE}\"");
                let (_, fault) = wrong(&text);
                assert_eq!(fault, Wrong::Secret(field.into()), "{text}");
            }
        }
        let with_password = "[profiles.dev]\nurl = \"wss://zoe:open@node.example/\"";
        assert_eq!(wrong(with_password), (2, Wrong::Secret("url".into())));
        let misplaced = format!("[profiles.dev]\nas = \"{PHRASE}\"");
        let seed = format!("[profiles.dev]\nas = \"0x{}\"", "98".repeat(32));
        let unquoted = format!("[profiles.dev]\nas = {PHRASE}");
        let field = format!("\"{PHRASE}\" = 1");
        let name = format!("[profiles.\"{PHRASE}\"]");
        let bare = format!("{} = 1", "98".repeat(32));
        for text in [misplaced, seed, unquoted, field, name, bare] {
            let told = format!("{:?}", parsed(&text).unwrap_err());
            assert!(!told.contains("bottom") && !told.contains("9898"), "{told}");
        }
    }

    #[test]
    fn an_address_may_sign() {
        let address = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
        let settings = parsed(&format!("[profiles.dev]\nas = \"{address}\"")).unwrap();
        assert_eq!(settings.profiles["dev"].signer.as_deref(), Some(address));
    }

    #[test]
    fn the_file_is_where_the_environment_says() {
        let of = |variables: &[(&str, &str)]| {
            let find = |name: &str| variables.iter().find(|(of, _)| *of == name);
            place(|name| find(name).map(|(_, value)| value.to_string()))
        };
        let (home, config, own) = (
            ("HOME", "/zoe"),
            ("XDG_CONFIG_HOME", "/c"),
            ("OPENSYSTEM_CONFIG", "/w.toml"),
        );
        assert_eq!(of(&[home, config, own]), Some("/w.toml".into()));
        assert_eq!(of(&[home, config]), Some("/c/opensystem/wallet.toml".into()));
        assert_eq!(
            of(&[home, ("XDG_CONFIG_HOME", "")]),
            Some("/zoe/.config/opensystem/wallet.toml".into())
        );
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn files_are_read_up_to_a_size_and_may_be_absent() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wallet.toml");
        let read = |path: &Path| {
            let path = path.display().to_string();
            Settings::read(|name| (name == "OPENSYSTEM_CONFIG").then(|| path.clone()))
        };
        assert_eq!(read(&path).unwrap().profile(None).unwrap(), None);
        std::fs::write(&path, WHOLE).unwrap();
        assert!(read(&path).unwrap().profile(Some("far")).is_ok());
        std::fs::write(&path, "#".repeat(64 * 1024)).unwrap();
        assert!(read(&path).is_ok());
        std::fs::write(&path, "#".repeat(64 * 1024 + 1)).unwrap();
        assert!(matches!(read(&path), Err(SettingsFault::TooLarge(_))));
        assert!(matches!(read(folder.path()), Err(SettingsFault::File(..))));
        assert!(matches!(
            read(Path::new("/dev/zero")),
            Err(SettingsFault::TooLarge(_))
        ));
    }

    #[test]
    fn hostile_files_are_refused_in_words() {
        for (piece, behind) in [
            ("[", ""),
            ("a.", "b = 1"),
            ("x = [", ""),
            ("x = {y = ", ""),
            ("[[", ""),
            ("[a.", ""),
        ] {
            // As many as a file can hold: none may exhaust the stack.
            let text = format!("{}{behind}", piece.repeat(LONGEST_FILE as usize / piece.len()));
            assert!(
                matches!(parsed(&text), Err(SettingsFault::Line { .. })),
                "{piece}"
            );
        }
        let mut refused = 0;
        for cut in (0..WHOLE.len()).filter(|cut| WHOLE.is_char_boundary(*cut)) {
            refused += usize::from(parsed(&WHOLE[..cut]).is_err());
        }
        assert!(refused > WHOLE.len() / 4, "{refused}");
    }
}
