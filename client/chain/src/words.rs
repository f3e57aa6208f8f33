// SPDX-License-Identifier: AGPL-3.0-or-later
//! The languages in which this crate speaks, and what is said in each of them.

use serde::Serialize;
use std::str::FromStr;

/// A language of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    En,
    Fr,
}

impl Lang {
    /// Every language there is.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Fr];

    /// The language that a locale such as `fr_FR.UTF-8` asks for, or English.
    pub fn of_locale(locale: &str) -> Self {
        match locale.split(['_', '.', '@', '-']).next() {
            Some("fr") => Self::Fr,
            _ => Self::En,
        }
    }

    /// The code by which the charter's texts are found.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The one of the two texts that is in this language.
    pub(crate) fn pick(self, english: impl Into<String>, french: impl Into<String>) -> String {
        match self {
            Self::En => english.into(),
            Self::Fr => french.into(),
        }
    }
}

/// The same thing said in two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    pub en: &'static str,
    pub fr: &'static str,
}

impl Words {
    /// What is said in one of them.
    pub fn say(self, lang: Lang) -> String {
        lang.pick(self.en, self.fr)
    }
}

/// English, then French: a row of a table of words.
pub(crate) const fn words(en: &'static str, fr: &'static str) -> Words {
    Words { en, fr }
}

/// Why a text is not a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the languages are fr and en")]
pub struct LangFault;

impl FromStr for Lang {
    type Err = LangFault;

    fn from_str(text: &str) -> Result<Self, LangFault> {
        match text {
            "en" => Ok(Self::En),
            "fr" => Ok(Self::Fr),
            _ => Err(LangFault),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_a_language() {
        for (locale, lang) in [
            ("fr_FR.UTF-8", Lang::Fr),
            ("fr", Lang::Fr),
            ("en_GB", Lang::En),
            ("C", Lang::En),
            ("", Lang::En),
            ("frisian", Lang::En),
        ] {
            assert_eq!(Lang::of_locale(locale), lang, "{locale}");
        }
    }
}
