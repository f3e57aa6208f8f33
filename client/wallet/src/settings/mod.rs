// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is in force for a command, and who said so: an option, the environment, a profile of the [configuration file](file), or
//! nobody.

mod fault;
mod file;

pub use fault::SettingsFault;
pub use file::Settings;

use crate::cli::Global;
use crate::exit::Failure;
use opensystem_chain::{Lang, DEFAULT_URL};
use serde::Serialize;
use std::path::PathBuf;

/// Who set a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    Option,
    Environment,
    Profile,
    /// The configuration file, outside of its profiles.
    File,
    Default,
}

/// A value, and who set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T> {
    pub value: T,
    pub from: Source,
}

/// What is in force for a command.
#[derive(Clone, Debug)]
pub struct InForce {
    pub url: Set<String>,
    pub signer: Set<Option<String>>,
    pub keys: Set<PathBuf>,
    pub lang: Set<Lang>,
    /// The configuration file, whether it is there or not.
    pub file: Option<PathBuf>,
    /// The profile in force.
    pub profile: Option<String>,
    /// The profiles there are.
    pub profiles: Vec<String>,
}

/// What is in force after the options. `by_environment` tells of an option, by its field in [`Global`], whether the environment
/// gave it rather than the command line.
pub fn in_force(
    global: &Global,
    by_environment: impl Fn(&str) -> bool,
    settings: &Settings,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<InForce, Failure> {
    let (name, profile) = match settings.profile(asked(global.profile.as_deref()))? {
        Some((name, profile)) => (Some(name.to_owned()), profile.clone()),
        None => (None, Default::default()),
    };
    let by = |field: &str| match by_environment(field) {
        true => Source::Environment,
        false => Source::Option,
    };
    let signer = global.signer.clone().map(Some);
    let keys = ordinary_folder(&variable);
    Ok(InForce {
        url: set(global.url.clone(), by("url"), profile.url, DEFAULT_URL.to_owned()),
        signer: set(signer, Source::Option, profile.signer.map(Some), None),
        keys: set(global.keys.clone(), by("keys"), profile.keys, keys),
        lang: language(global.lang, profile.lang, settings.lang, variable),
        file: settings.path.clone(),
        profile: name,
        profiles: settings.profiles.keys().cloned().collect(),
    })
}

fn set<T>(given: Option<T>, by: Source, of_profile: Option<T>, otherwise: T) -> Set<T> {
    let (value, from) = match (given, of_profile) {
        (Some(value), _) => (value, by),
        (None, Some(value)) => (value, Source::Profile),
        (None, None) => (otherwise, Source::Default),
    };
    Set { value, from }
}

/// The profile that is asked for; an empty name asks for none.
fn asked(name: Option<&str>) -> Option<&str> {
    name.filter(|name| !name.is_empty())
}

/// The language before the command line is understood: its help and its faults are told in it. Nothing in the file is a fault
/// yet: a broken one does not take the help away.
pub fn early_language(
    said: impl Fn(&str) -> Option<String>,
    settings: Option<&Settings>,
    variable: impl Fn(&str) -> Option<String>,
) -> Lang {
    let lang = said("--lang").and_then(|said| said.parse().ok());
    let name = said("--profile").or_else(|| variable("OPENSYSTEM_PROFILE"));
    let profile = settings.and_then(|settings| settings.profile(asked(name.as_deref())).ok().flatten());
    let of_profile = profile.and_then(|(_, profile)| profile.lang);
    let of_file = settings.and_then(|settings| settings.lang);
    language(lang, of_profile, of_file, variable).value
}

fn language(
    said: Option<Lang>,
    of_profile: Option<Lang>,
    of_file: Option<Lang>,
    variable: impl Fn(&str) -> Option<String>,
) -> Set<Lang> {
    let locale = || {
        let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].iter();
        let locale = locales
            .filter_map(|name| variable(name))
            .find(|value| !value.is_empty());
        locale.map(|locale| Lang::of_locale(&locale))
    };
    let found = [
        (said, Source::Option),
        (of_profile, Source::Profile),
        (of_file, Source::File),
    ];
    let found = found.into_iter().find_map(|(lang, from)| Some((lang?, from)));
    let found = found.or_else(|| Some((locale()?, Source::Environment)));
    let (value, from) = found.unwrap_or((Lang::default(), Source::Default));
    Set { value, from }
}

/// Where keys rest when nobody says otherwise.
fn ordinary_folder(variable: impl Fn(&str) -> Option<String>) -> PathBuf {
    let given = |name: &str| {
        variable(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let data = given("XDG_DATA_HOME").or_else(|| given("HOME").map(|home| home.join(".local/share")));
    data.unwrap_or_default().join("opensystem/keys")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{said, Cli};
    use clap::Parser;

    const FILE: &str = "lang = \"fr\"\nprofile = \"dev\"\n[profiles.dev]\nurl = \"ws://dev:1\"\nas = \"zoe\"\nkeys = \"/dev-keys\"\n\
        [profiles.far]\nurl = \"ws://far:1\"\nlang = \"en\"\n";

    fn words(line: &str) -> Vec<String> {
        format!("opensystem {line} key list")
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    }

    /// What a command line sets over a file, with `home` as the whole environment, and `by` the fields that it gave.
    fn over(text: &str, line: &str, by: &[&str]) -> Result<InForce, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wallet.toml");
        std::fs::write(&path, text).unwrap();
        let path = path.display().to_string();
        let settings = Settings::read(|name| (name == "OPENSYSTEM_CONFIG").then(|| path.clone()))?;
        let cli = Cli::try_parse_from(words(line)).unwrap();
        in_force(&cli.global, |field| by.contains(&field), &settings, home)
    }

    fn home(name: &str) -> Option<String> {
        (name == "HOME").then(|| "/home/zoe".to_owned())
    }

    fn french(name: &str) -> Option<String> {
        (name == "LANG").then(|| "fr_FR.UTF-8".to_owned())
    }

    #[test]
    fn options_go_before_the_environment_the_profile_and_what_is_ordinary() {
        let of_nothing = over("", "", &[]).unwrap();
        assert_eq!(of_nothing.url.value, DEFAULT_URL);
        assert_eq!(
            of_nothing.keys.value,
            PathBuf::from("/home/zoe/.local/share/opensystem/keys")
        );
        let from = |set: &InForce| [set.url.from, set.signer.from, set.keys.from, set.lang.from];
        assert_eq!(from(&of_nothing), [Source::Default; 4]);

        let of_profile = over(FILE, "", &[]).unwrap();
        assert_eq!(of_profile.url.value, "ws://dev:1");
        assert_eq!(of_profile.signer.value.as_deref(), Some("zoe"));
        assert_eq!(of_profile.keys.value, PathBuf::from("/dev-keys"));
        let profile = Source::Profile;
        assert_eq!(from(&of_profile), [profile, profile, profile, Source::File]);
        assert_eq!(of_profile.profile.as_deref(), Some("dev"));
        assert_eq!(of_profile.profiles, ["dev", "far"]);

        let line = "--url ws://x:1 --keys /k --as //Bob --lang en";
        let of_line = over(FILE, line, &["keys"]).unwrap();
        assert_eq!(
            (of_line.url.value.as_str(), of_line.lang.value),
            ("ws://x:1", Lang::En)
        );
        let option = Source::Option;
        assert_eq!(from(&of_line), [option, option, Source::Environment, option]);
    }

    #[test]
    fn a_profile_that_is_asked_for_stands_alone() {
        let far = over(FILE, "--profile far", &[]).unwrap();
        assert_eq!((far.url.value.as_str(), far.lang.value), ("ws://far:1", Lang::En));
        assert_eq!((far.signer.value, far.lang.from), (None, Source::Profile));
        let none = over(FILE, "--profile near", &[]).unwrap_err();
        assert_eq!((none.exit() as u8, none.code().as_str()), (2, "no_profile"));
        assert!(none.say(Lang::En).contains("dev, far"), "{}", none.say(Lang::En));
        let broken = over("lang = 1", "", &[]).unwrap_err();
        assert_eq!(
            (broken.exit() as u8, broken.code().as_str()),
            (4, "config_not_text")
        );
    }

    #[test]
    fn the_language_is_the_options_then_the_files_then_the_environments() {
        let settings = Settings::read(|_| None).unwrap();
        let early = |line: &str, settings, variable: fn(&str) -> Option<String>| {
            early_language(|option| said(&words(line), option), settings, variable)
        };
        assert_eq!(early("", Some(&settings), home), Lang::En);
        assert_eq!(early("", Some(&settings), french), Lang::Fr);
        assert_eq!(early("--lang en", None, french), Lang::En);
        assert_eq!(early("--lang=fr", None, home), Lang::Fr);
        assert_eq!(early("--lang de", None, french), Lang::Fr);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wallet.toml");
        std::fs::write(&path, FILE).unwrap();
        let read = |name: &str| (name == "OPENSYSTEM_CONFIG").then(|| path.display().to_string());
        let settings = Settings::read(read).unwrap();
        assert_eq!(early("", Some(&settings), home), Lang::Fr);
        assert_eq!(early("--profile far", Some(&settings), french), Lang::En);
        assert_eq!(early("--profile=far --lang fr", Some(&settings), home), Lang::Fr);
        assert_eq!(early("--profile near", Some(&settings), home), Lang::Fr);
        let far = |name: &str| (name == "OPENSYSTEM_PROFILE").then(|| "far".to_owned());
        assert_eq!(early("", Some(&settings), far), Lang::En);
        let both = |name: &str| match name {
            "LC_ALL" => Some("en_GB".to_owned()),
            _ => Some("fr_FR".to_owned()),
        };
        assert_eq!(early("", None, both), Lang::En);
    }

    #[test]
    fn keys_rest_where_the_desktop_says() {
        let ordinary = ordinary_folder(home);
        assert_eq!(ordinary, PathBuf::from("/home/zoe/.local/share/opensystem/keys"));
        let data = |name: &str| (name == "XDG_DATA_HOME").then(|| "/data".to_owned());
        assert_eq!(ordinary_folder(data), PathBuf::from("/data/opensystem/keys"));
    }
}
