// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a text that people read may contain. Pure rules.

/// Whether `bytes` is a text of one line that can be shown as it is: UTF-8, not blank, no space at either end, no
/// control character, and none of the invisible ones that turn the direction of writing or hide letters: with them a
/// name could be shown as somebody else's.
pub fn is_plain_line(bytes: &[u8]) -> bool {
    match core::str::from_utf8(bytes) {
        Ok(line) => !line.is_empty() && line.trim() == line && !line.chars().any(deceives),
        Err(_) => false,
    }
}

/// Whether `bytes` is a text of one or more lines that can be shown: UTF-8, not blank; line feeds, carriage returns
/// and tabs are allowed.
pub fn is_plain_text(bytes: &[u8]) -> bool {
    match core::str::from_utf8(bytes) {
        Ok(text) => {
            !text.trim().is_empty()
                && !text
                    .chars()
                    .any(|c| !matches!(c, '\n' | '\r' | '\t') && deceives(c))
        }
        Err(_) => false,
    }
}

/// Characters that would make a shown text differ from the stored one.
fn deceives(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_plain_lines() {
        for name in ["Zoé", "Jean-François Noubel", "李明", "Ève 2", "d’Alembert"] {
            assert!(is_plain_line(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn what_deceives_the_reader_is_refused() {
        for name in [
            "",
            " ",
            " Zoé",
            "Zoé ",
            "Zo\u{202E}é",
            "Zo\u{200B}é",
            "Zo\né",
            "Zo\0é",
            "\u{FEFF}Zoé",
        ] {
            assert!(!is_plain_line(name.as_bytes()), "{name:?}");
        }
        assert!(!is_plain_line(&[0xff, 0xfe]));
    }

    #[test]
    fn a_text_has_lines() {
        assert!(is_plain_text("Nous avons planté\n\tdes arbres.\r\n".as_bytes()));
        assert!(!is_plain_text(" \n ".as_bytes()));
        assert!(!is_plain_text("a\u{202E}b".as_bytes()));
        assert!(!is_plain_text(&[0xc3]));
    }
}
