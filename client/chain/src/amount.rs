// SPDX-License-Identifier: AGPL-3.0-or-later
//! Amounts in JSON: digits in a text, exact whatever their size. A fee, which is small, is a number as long as it fits one:
//! serde_json has none above 64 bits, and what a node says may be larger.

use serde::Serializer;

/// As digits in a text.
pub fn serialize<S: Serializer>(units: &u128, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(units)
}

/// As a number; as digits in a text where it does not fit one.
pub fn small<S: Serializer>(units: &u128, serializer: S) -> Result<S::Ok, S::Error> {
    match u64::try_from(*units) {
        Ok(units) => serializer.serialize_u64(units),
        Err(_) => serializer.collect_str(units),
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::json;

    #[derive(Serialize)]
    struct Both {
        #[serde(with = "crate::amount")]
        text: u128,
        #[serde(serialize_with = "crate::amount::small")]
        number: u128,
    }

    #[test]
    fn no_amount_is_too_large_to_be_written() {
        let of = |units| {
            json!(Both {
                text: units,
                number: units
            })
        };
        assert_eq!(of(7), json!({ "text": "7", "number": 7 }));
        let most = "340282366920938463463374607431768211455";
        assert_eq!(of(u128::MAX), json!({ "text": most, "number": most }));
    }
}
