// SPDX-License-Identifier: AGPL-3.0-or-later
//! Pure rules of the charter: what makes a version of the social code, and what pace an ecosystem can have.

use crate::types::{Texts, Timing};
use opensystem_traits::text::{is_plain_line, is_plain_text};

/// Why a set of texts is not a version of the code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextFault {
    /// There is no text at all.
    Empty,
    /// A language stands twice.
    LanguageTwice,
    /// A tag is not of the form `fr` or `pt-br`.
    Language,
    /// A title is blank, or holds control characters.
    Title,
    /// A text is blank, not UTF-8, or holds control characters.
    Body,
}

/// Checks that `texts` can be a version of the social code. Bounded by the number of languages.
pub fn check_texts(texts: &Texts) -> Result<(), TextFault> {
    if texts.is_empty() {
        return Err(TextFault::Empty);
    }
    for (index, (language, text)) in texts.iter().enumerate() {
        if !is_language(language) {
            return Err(TextFault::Language);
        }
        if texts.iter().take(index).any(|(earlier, _)| earlier == language) {
            return Err(TextFault::LanguageTwice);
        }
        if !is_plain_line(&text.title) {
            return Err(TextFault::Title);
        }
        if !is_plain_text(&text.body) {
            return Err(TextFault::Body);
        }
    }
    Ok(())
}

/// `fr`, `gsw`, `pt-br`: two or three lower-case letters, and perhaps a hyphen and two to four letters or digits.
pub fn is_language(tag: &[u8]) -> bool {
    let mut parts = tag.split(|byte| *byte == b'-');
    let primary = parts.next().unwrap_or_default();
    let primary_fits = matches!(primary.len(), 2..=3) && primary.iter().all(u8::is_ascii_lowercase);
    let region_fits = match parts.next() {
        None => true,
        Some(region) => {
            matches!(region.len(), 2..=4)
                && region
                    .iter()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        }
    };
    primary_fits && region_fits && parts.next().is_none()
}

/// Every fault of an ecosystem's pace: the field, and what it should be.
pub fn timing_faults(timing: &Timing) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_odd = timing.slot_millis & 1 == 1;
    let checks = [
        (
            (1_000..=60_000).contains(&timing.slot_millis),
            ("slot_millis", "a slot lasts 1,000 to 60,000 milliseconds"),
        ),
        (
            !is_odd,
            (
                "slot_millis",
                "a slot is an even number of milliseconds, for half of it is a rule of the clock",
            ),
        ),
        (
            (10..=14_400).contains(&timing.epoch_slots),
            ("epoch_slots", "an epoch lasts 10 to 14,400 slots"),
        ),
        (
            (60_000..=86_400_000).contains(&timing.day_millis),
            (
                "day_millis",
                "a day lasts 60,000 to 86,400,000 milliseconds (one minute to 24 hours)",
            ),
        ),
    ];
    checks
        .into_iter()
        .filter_map(|(fits, fault)| (!fits).then_some(fault))
}

/// Checks an ecosystem's pace; answers the first fault.
///
/// # Errors
/// The field at fault and what it should be.
pub fn check_timing(timing: &Timing) -> Result<(), (&'static str, &'static str)> {
    timing_faults(timing).next().map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Text;

    fn texts(of: &[(&str, &str, &str)]) -> Texts {
        let text = |(language, title, body): &(&str, &str, &str)| {
            let text = Text {
                title: title.as_bytes().to_vec().try_into().unwrap(),
                body: body.as_bytes().to_vec().try_into().unwrap(),
            };
            (language.as_bytes().to_vec().try_into().unwrap(), text)
        };
        of.iter().map(text).collect::<Vec<_>>().try_into().unwrap()
    }

    #[test]
    fn a_code_in_several_languages_is_a_version() {
        let code = texts(&[
            ("fr", "Code social", "Un.\n\nDeux."),
            ("pt-br", "Código social", "Um."),
        ]);
        assert_eq!(check_texts(&code), Ok(()));
    }

    #[test]
    fn each_fault_is_named() {
        assert_eq!(check_texts(&texts(&[])), Err(TextFault::Empty));
        assert_eq!(
            check_texts(&texts(&[("fr", "a", "b"), ("fr", "a", "b")])),
            Err(TextFault::LanguageTwice)
        );
        for tag in ["", "f", "FR", "fr-", "fr-x", "fr-b-c", "f1", "français"] {
            assert!(!is_language(tag.as_bytes()), "{tag}");
        }
        assert_eq!(check_texts(&texts(&[("F", "a", "b")])), Err(TextFault::Language));
        assert_eq!(check_texts(&texts(&[("fr", " ", "b")])), Err(TextFault::Title));
        assert_eq!(check_texts(&texts(&[("fr", "a", "\n")])), Err(TextFault::Body));
    }

    #[test]
    fn the_pace_has_limits() {
        let good = Timing {
            slot_millis: 6_000,
            epoch_slots: 600,
            day_millis: 86_400_000,
        };
        assert_eq!(check_timing(&good), Ok(()));
        for (slot_millis, fits) in [
            (998, false),
            (1_000, true),
            (1_001, false),
            (60_000, true),
            (60_002, false),
        ] {
            assert_eq!(
                check_timing(&Timing { slot_millis, ..good }).is_ok(),
                fits,
                "{slot_millis}"
            );
        }
        for (epoch_slots, fits) in [(9, false), (10, true), (14_400, true), (14_401, false)] {
            assert_eq!(
                check_timing(&Timing { epoch_slots, ..good }).is_ok(),
                fits,
                "{epoch_slots}"
            );
        }
        for (day_millis, fits) in [(0, false), (60_000, true), (86_400_001, false)] {
            assert_eq!(
                check_timing(&Timing { day_millis, ..good }).is_ok(),
                fits,
                "{day_millis}"
            );
        }
    }
}
