// SPDX-License-Identifier: AGPL-3.0-or-later
//! Everything the wallet says, in French and English: sentences in [`catalogue`], `choosing`, `afterwards`, `cooperating`,
//! `wealth`, `giving`, `income` and `commons`, the texts of `--help` in [`help`], the examples under them in [`examples`].

// Before the table to which they add.
#[macro_use]
mod choosing;
#[macro_use]
mod afterwards;
#[macro_use]
mod cooperating;
#[macro_use]
mod wealth;
#[macro_use]
mod giving;
#[macro_use]
mod income;
#[macro_use]
mod commons;

mod catalogue;
mod examples;
pub mod help;

pub use catalogue::Word;

/// Fills the `{places}` of a sentence.
pub fn fill(sentence: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((place, behind)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        // Values are put in as they are: a brace inside one is not a place.
        if let Some((_, value)) = values.iter().find(|(name, _)| *name == place) {
            filled.push_str(value);
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use opensystem_chain::Lang;
    use std::collections::BTreeSet;

    fn places(sentence: &str) -> BTreeSet<&str> {
        sentence
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(place, _)| place)
            .collect()
    }

    #[test]
    fn every_sentence_is_said_in_both_languages_with_the_same_places() {
        for word in Word::ALL {
            let (english, french) = (word.text(Lang::En), word.text(Lang::Fr));
            assert!(
                !english.trim().is_empty() && !french.trim().is_empty(),
                "{word:?}"
            );
            assert_eq!(places(english), places(french), "{word:?}");
        }
    }

    #[test]
    fn values_are_put_in_as_they_are() {
        let values = [("name", "Zoé {id}".to_owned()), ("id", "7".to_owned())];
        assert_eq!(fill("{name} is member {id}.", &values), "Zoé {id} is member 7.");
        assert_eq!(fill("a { b", &values), "a { b");
    }

    #[test]
    fn a_word_has_a_stable_code() {
        assert_eq!(Word::TooLongName.code(), "too_long_name");
    }
}
