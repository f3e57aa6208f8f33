// SPDX-License-Identifier: AGPL-3.0-or-later
//! Amounts of coins as people type them: exact, and never read in two ways.

use crate::exit::{failure, Exit, Failure};
use crate::words::Word;
use opensystem_chain::{COIN_DECIMALS, COIN_SYMBOL};

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// Not digits with at most one decimal sign among them.
    Shape,
    Negative,
    /// Nothing at all.
    Nothing,
    /// More decimals than a coin has.
    TooFine,
    /// More than any account can hold.
    TooBig,
    /// A comma before three digits: thousands to some, decimals to others.
    Ambiguous,
}

/// The smallest units in an amount such as `12.5`, `12,5` or `12.5 OSC`; more than none.
pub fn units(text: &str) -> Result<u128, AmountFault> {
    let bare = text.strip_suffix(COIN_SYMBOL).map_or(text, str::trim_end);
    if bare.starts_with('-') {
        return Err(AmountFault::Negative);
    }
    let (whole, fraction) = match bare.split_once(['.', ',']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (bare, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !fraction.is_none_or(digits) {
        return Err(AmountFault::Shape);
    }
    let thousands =
        fraction.is_some_and(|part| part.len() == 3) && whole.len() <= 3 && !whole.starts_with('0');
    if bare.contains(',') && thousands {
        return Err(AmountFault::Ambiguous);
    }
    match reckoned(whole, fraction.unwrap_or_default())? {
        0 => Err(AmountFault::Nothing),
        units => Ok(units),
    }
}

fn reckoned(whole: &str, fraction: &str) -> Result<u128, AmountFault> {
    let decimals = usize::from(COIN_DECIMALS);
    // Noughts at the end say nothing.
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > decimals {
        return Err(AmountFault::TooFine);
    }
    let digits = whole.bytes().chain(fraction.bytes());
    let digits = digits.chain(std::iter::repeat_n(b'0', decimals - fraction.len()));
    digits
        .map(|digit| u128::from(digit - b'0'))
        .try_fold(0u128, |sum, digit| sum.checked_mul(10)?.checked_add(digit))
        .ok_or(AmountFault::TooBig)
}

/// The same, with the fault in words.
pub fn read(text: &str) -> Result<u128, Failure> {
    units(text).map_err(|fault| {
        let word = match fault {
            AmountFault::Shape => Word::AmountShape,
            AmountFault::Negative => Word::AmountNegative,
            AmountFault::Nothing => Word::AmountNothing,
            AmountFault::TooFine => Word::AmountTooFine,
            AmountFault::TooBig => Word::AmountTooBig,
            AmountFault::Ambiguous => Word::AmountAmbiguous,
        };
        let values = [
            ("text", text.chars().take(80).collect()),
            ("decimals", COIN_DECIMALS.to_string()),
        ];
        failure(Exit::Usage, word, &values)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render;
    use opensystem_chain::Lang;

    const COIN: u128 = 1_000_000_000_000;

    #[test]
    fn an_amount_is_read_exactly() {
        let cases = [
            ("1", COIN),
            ("12.5", 12 * COIN + COIN / 2),
            ("12,5", 12 * COIN + COIN / 2),
            ("007", 7 * COIN),
            ("0.000000000001", 1),
            ("0,000000000001", 1),
            ("1.0000000000000000000", COIN),
            ("1.000", COIN),
            ("0,500", COIN / 2),
            ("1000,500", 1_000 * COIN + COIN / 2),
            ("12.5 OSC", 12 * COIN + COIN / 2),
            ("12.5OSC", 12 * COIN + COIN / 2),
            ("340282366920938463463374607.431768211455", u128::MAX),
        ];
        for (text, expected) in cases {
            assert_eq!(units(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_told_by_what_is_wrong() {
        use AmountFault::*;
        let cases = [
            ("", Shape),
            ("OSC", Shape),
            ("coins", Shape),
            (".5", Shape),
            ("5.", Shape),
            ("1,000.5", Shape),
            ("1.000,5", Shape),
            ("1 000", Shape),
            ("1_000", Shape),
            ("1e3", Shape),
            ("+5", Shape),
            ("0x10", Shape),
            ("١٢", Shape),
            (" 5", Shape),
            ("-5", Negative),
            ("-", Negative),
            ("0", Nothing),
            ("0.000", Nothing),
            ("0.0000000000001", TooFine),
            ("340282366920938463463374607.431768211456", TooBig),
            ("1000000000000000000000000000", TooBig),
            ("1,000", Ambiguous),
            ("12,500", Ambiguous),
        ];
        for (text, expected) in cases {
            assert_eq!(units(text), Err(expected), "{text}");
            let failure = read(text).unwrap_err();
            assert_eq!(failure.exit() as u8, 2);
        }
        assert_eq!(units(&"9".repeat(100_000)), Err(TooBig));
        assert_eq!(read("1,000").unwrap_err().code(), "amount_ambiguous");
    }

    #[test]
    fn what_is_shown_reads_back_to_the_same() {
        for amount in [
            1,
            7,
            COIN,
            COIN + 1,
            12 * COIN + COIN / 10,
            12 * COIN + COIN / 8 + 1,
            u128::MAX,
        ] {
            for lang in Lang::ALL {
                let shown = render::coins(amount, lang);
                assert_eq!(units(&shown), Ok(amount), "{shown}");
            }
        }
        // But for what some would read as thousands: then it is refused, not misread.
        assert_eq!(
            units(&render::coins(12 * COIN + COIN / 8, Lang::Fr)),
            Err(AmountFault::Ambiguous)
        );
    }
}
