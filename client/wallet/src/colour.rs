// SPDX-License-Identifier: AGPL-3.0-or-later
//! Colours, few: headings bold, what is done green, what is refused red, hints dim. None where nobody could see them.

use crate::words::Word;
use anstyle::{AnsiColor, Style};
use clap::{ColorChoice, ValueEnum};

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// At a terminal that shows colours, unless `NO_COLOR` is set.
    #[default]
    Auto,
    Always,
    Never,
}

/// What a piece of text is, as far as its look goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Heading,
    Done,
    Refusal,
    Hint,
}

/// On which streams there are colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    pub out: bool,
    pub err: bool,
}

impl When {
    /// Whether a stream gets colours, for people; [`Colours`] for programs are always none.
    pub fn applies(self, terminal: bool, variable: impl Fn(&str) -> Option<String>) -> bool {
        let given = |name: &str| variable(name).filter(|value| !value.is_empty());
        match self {
            Self::Always => true,
            Self::Never => false,
            // https://no-color.org: set to anything but nothing.
            Self::Auto => {
                terminal && given("NO_COLOR").is_none() && given("TERM").is_some_and(|term| term != "dumb")
            }
        }
    }

    /// The same for the help, which clap itself writes.
    pub fn of_help(self) -> ColorChoice {
        match self {
            Self::Auto => ColorChoice::Auto,
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        }
    }
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Heading => Style::new().bold(),
            Self::Done => AnsiColor::Green.on_default(),
            Self::Refusal => AnsiColor::Red.on_default(),
            Self::Hint => Style::new().dimmed(),
        }
    }

    /// The text, coloured if `on`.
    pub fn paint(self, on: bool, text: String) -> String {
        let style = self.style();
        match on {
            true => format!("{style}{text}{style:#}"),
            false => text,
        }
    }

    /// How a sentence looks. Those that stand within others have no look of their own: it would end that of the other.
    pub fn of(word: Word) -> Option<Self> {
        match word {
            Word::KeyHead
            | Word::MemberHead
            | Word::InvitationHead
            | Word::CharterHead
            | Word::StatusHead
            | Word::WatchBlock
            | Word::CallHead => Some(Self::Heading),
            Word::KeyMade
            | Word::KeyExported
            | Word::KeyRemoved
            | Word::CallDone
            | Word::CallInBlock
            | Word::TrialDone
            | Word::DraftWritten
            | Word::SignedWritten
            | Word::ManWritten
            | Word::InviteDone
            | Word::AcceptDone
            | Word::DeclineDone
            | Word::WithdrawDone
            | Word::LeaveDone
            | Word::ChangeKeyDone
            | Word::StopChangeKeyDone
            | Word::SignDone
            | Word::NameAdded
            | Word::NameRemoved => Some(Self::Done),
            Word::KeyNone
            | Word::KeyBare
            | Word::NameNone
            | Word::InviteNext
            | Word::CharterMore
            | Word::MembersNone => Some(Self::Hint),
            Word::KeyDamaged => Some(Self::Refusal),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(variables: &'static [(&str, &str)]) -> impl Fn(&str) -> Option<String> {
        let find = |name: &str| variables.iter().find(|(of, _)| *of == name);
        move |name| find(name).map(|(_, value)| value.to_string())
    }

    #[test]
    fn colours_are_for_terminals_that_show_them_and_people_who_want_them() {
        let term = &[("TERM", "xterm-256color")];
        assert!(When::Auto.applies(true, at(term)));
        assert!(!When::Auto.applies(false, at(term)));
        assert!(When::Auto.applies(true, at(&[("TERM", "xterm"), ("NO_COLOR", "")])));
        assert!(!When::Auto.applies(true, at(&[("TERM", "xterm"), ("NO_COLOR", "1")])));
        assert!(!When::Auto.applies(true, at(&[("TERM", "dumb")])));
        assert!(!When::Auto.applies(true, at(&[])));
        assert!(When::Always.applies(false, at(&[("TERM", "dumb"), ("NO_COLOR", "1")])));
        assert!(!When::Never.applies(true, at(term)));
    }

    #[test]
    fn a_colour_begins_and_ends_with_its_text() {
        assert_eq!(Tone::Done.paint(false, "done".into()), "done");
        assert_eq!(Tone::Done.paint(true, "done".into()), "\u{1b}[32mdone\u{1b}[0m");
        assert_eq!(Tone::Heading.paint(true, "Zoé".into()), "\u{1b}[1mZoé\u{1b}[0m");
    }
}
