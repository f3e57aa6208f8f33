// SPDX-License-Identifier: AGPL-3.0-or-later
//! The person in front of the program, or the script behind it: who types secrets and confirms.

use secrecy::SecretString;
use std::io::{self, BufRead, IsTerminal, Write};
use zeroize::Zeroizing;

/// Longest line that is read: secrets are short.
const LONGEST_LINE: u64 = 4096;

/// Who answers questions.
pub trait Person: Send {
    /// Whether somebody sits at a terminal.
    fn at_terminal(&self) -> bool;
    /// A secret: typed unseen at a terminal, else the next line of standard input.
    fn secret(&mut self, prompt: &str) -> io::Result<SecretString>;
    /// Whether the answer to a question is yes.
    fn confirms(&mut self, question: &str) -> io::Result<bool>;
    /// A secret from the environment.
    fn variable(&self, name: &str) -> Option<SecretString>;
    /// Whether he sees the answer on a terminal, and not in a file.
    fn sees_answer(&self) -> bool;
    /// Waits until he has seen enough.
    fn looks(&mut self, prompt: &str) -> io::Result<()>;
    /// Standard input, for what is no secret: lines typed, scanned or piped.
    fn input(&mut self) -> Box<dyn BufRead + '_>;
}

/// The real one.
pub struct AtStdin;

impl Person for AtStdin {
    fn at_terminal(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    fn secret(&mut self, prompt: &str) -> io::Result<SecretString> {
        if self.at_terminal() {
            return rpassword::prompt_password(prompt).map(SecretString::from);
        }
        line_of(&mut io::stdin().lock()).map(|line| SecretString::from(line.as_str()))
    }

    fn confirms(&mut self, question: &str) -> io::Result<bool> {
        eprint!("{question}");
        io::stderr().flush()?;
        Ok(is_yes(&line_of(&mut io::stdin().lock())?))
    }

    fn variable(&self, name: &str) -> Option<SecretString> {
        std::env::var(name).ok().map(SecretString::from)
    }

    fn sees_answer(&self) -> bool {
        io::stdout().is_terminal()
    }

    fn looks(&mut self, prompt: &str) -> io::Result<()> {
        self.confirms(prompt).map(|_| ())
    }

    fn input(&mut self) -> Box<dyn BufRead + '_> {
        Box::new(io::stdin().lock())
    }
}

/// Yes in either language; everything else is no.
pub fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "o" | "oui")
}

/// The next line, without its end.
fn line_of(input: &mut impl BufRead) -> io::Result<Zeroizing<String>> {
    use io::Read;
    let mut line = Zeroizing::new(String::with_capacity(256));
    let read = input.by_ref().take(LONGEST_LINE).read_line(&mut line)?;
    if read == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    while line.ends_with(['\n', '\r']) {
        line.pop();
    }
    Ok(line)
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use std::collections::{HashMap, VecDeque};

    /// Somebody who says what a test tells him to.
    #[derive(Default)]
    pub struct Scripted {
        pub terminal: bool,
        pub lines: VecDeque<String>,
        pub variables: HashMap<String, String>,
    }

    impl Scripted {
        pub fn saying(lines: &[&str]) -> Self {
            Self {
                lines: lines.iter().map(|line| line.to_string()).collect(),
                ..Self::default()
            }
        }
    }

    impl Person for Scripted {
        fn at_terminal(&self) -> bool {
            self.terminal
        }

        fn secret(&mut self, _prompt: &str) -> io::Result<SecretString> {
            self.lines
                .pop_front()
                .map(SecretString::from)
                .ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
        }

        fn confirms(&mut self, _question: &str) -> io::Result<bool> {
            Ok(self.lines.pop_front().is_some_and(|line| is_yes(&line)))
        }

        fn variable(&self, name: &str) -> Option<SecretString> {
            self.variables.get(name).cloned().map(SecretString::from)
        }

        fn sees_answer(&self) -> bool {
            self.terminal
        }

        fn looks(&mut self, _prompt: &str) -> io::Result<()> {
            Ok(())
        }

        fn input(&mut self) -> Box<dyn BufRead + '_> {
            let lines: String = self.lines.drain(..).map(|line| line + "\n").collect();
            Box::new(io::Cursor::new(lines))
        }
    }

    #[test]
    fn yes_is_yes_in_both_languages() {
        for answer in ["y", "Yes", " oui\n", "o", "O"] {
            assert!(is_yes(answer), "{answer:?}");
        }
        for answer in ["", "n", "non", "no", "yep", "ok"] {
            assert!(!is_yes(answer), "{answer:?}");
        }
    }

    #[test]
    fn a_line_ends_where_it_ends() {
        let mut input = io::Cursor::new(b"one\r\ntwo".to_vec());
        assert_eq!(*line_of(&mut input).unwrap(), "one");
        assert_eq!(*line_of(&mut input).unwrap(), "two");
        assert!(line_of(&mut input).is_err());
    }
}
