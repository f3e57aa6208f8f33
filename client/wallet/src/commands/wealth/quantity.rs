// SPDX-License-Identifier: AGPL-3.0-or-later
//! Quantities as people type them: a whole number of units, and of what is counted in time hours as well.

use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use opensystem_chain::WealthKind;

/// So many units of a kind, such as `4`, and of time `90`, `1h30` or `7h`; more than none.
pub fn read(text: &str, kind: &WealthKind) -> Result<u64, Failure> {
    let units = match kind.is_time() {
        true => whole(text).or_else(|| minutes(text)),
        false => whole(text),
    };
    units.filter(|units| *units > 0).ok_or_else(|| {
        let word = match kind.is_time() {
            true => Word::QuantityOfTime,
            false => Word::QuantityOfUnits,
        };
        let values = [
            ("text", text.chars().take(80).collect()),
            ("unit", crate::render::line(&kind.unit)),
        ];
        failure(Exit::Usage, word, &values)
    })
}

/// Whether a text can be a quantity of any kind at all: what cannot is told before the chain is asked.
pub fn ensure_shape(text: &str) -> Result<(), Failure> {
    match whole(text).or_else(|| minutes(text)).filter(|units| *units > 0) {
        Some(_) => Ok(()),
        None => {
            let values = [
                ("text", text.chars().take(80).collect()),
                ("unit", "–".to_owned()),
            ];
            Err(failure(Exit::Usage, Word::QuantityOfTime, &values))
        }
    }
}

fn whole(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

/// `7h`, `1h30`, `45min`.
fn minutes(text: &str) -> Option<u64> {
    if let Some(minutes) = text.strip_suffix("min") {
        return whole(minutes);
    }
    let (hours, minutes) = text.split_once('h')?;
    let minutes = match minutes {
        "" => 0,
        minutes => whole(minutes).filter(|minutes| *minutes < 60)?,
    };
    whole(hours)?.checked_mul(60)?.checked_add(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::wealth::tests::{exchange, work};

    #[test]
    fn time_is_typed_in_minutes_or_hours() {
        let cases = [
            ("90", 90),
            ("1h30", 90),
            ("7h", 420),
            ("0h05", 5),
            ("45min", 45),
            ("007", 7),
        ];
        for (text, units) in cases {
            assert_eq!(read(text, &work()).unwrap(), units, "{text}");
            assert!(ensure_shape(text).is_ok());
        }
        for text in [
            "",
            "0",
            "0h",
            "h30",
            "1h60",
            "-5",
            "1.5",
            "1h30min",
            "+7",
            "1 h",
            "7H",
            "18446744073709551615h",
        ] {
            assert_eq!(
                read(text, &work()).unwrap_err().code(),
                "quantity_of_time",
                "{text}"
            );
            assert!(ensure_shape(text).is_err());
        }
    }

    #[test]
    fn other_units_are_whole_numbers() {
        assert_eq!(read("4", &exchange()).unwrap(), 4);
        for text in ["", "0", "1h", "4min", "18446744073709551616"] {
            assert_eq!(
                read(text, &exchange()).unwrap_err().code(),
                "quantity_of_units",
                "{text}"
            );
        }
    }
}
