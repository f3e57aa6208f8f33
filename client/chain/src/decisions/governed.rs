// SPDX-License-Identifier: AGPL-3.0-or-later
//! The numbers that decisions can change: five groups of fields, named as the chain's types name them.

use super::WordFault;
use crate::call::{Call, CallFault};
use crate::error::Error;
use crate::json;
use crate::rules::Rules;
use crate::snapshot::Snapshot;
use serde_json::{json, Map, Value as Json};
use std::str::FromStr;
use subxt::dynamic::Value;
use subxt::ext::scale_value::scale::decode_as_type;

/// A group of governed numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Governed {
    Membership,
    Allowance,
    Decisions,
    Cooperation,
    Wealth,
}

impl Governed {
    /// All of them, with the word for each.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Membership, "membership"),
        (Self::Allowance, "allowance"),
        (Self::Decisions, "decisions"),
        (Self::Cooperation, "cooperation"),
        (Self::Wealth, "wealth"),
    ];

    fn variant(self) -> String {
        format!("{self:?}")
    }

    /// Under which key the chain keeps it.
    fn key(self) -> Value {
        let rules = Value::unnamed_variant("Rules", [Value::unnamed_composite([])]);
        Value::unnamed_variant(self.variant(), [rules])
    }
}

impl FromStr for Governed {
    type Err = WordFault;

    fn from_str(text: &str) -> Result<Self, WordFault> {
        let row = Self::ALL.iter().find(|(_, word)| *word == text);
        row.map(|(group, _)| *group).ok_or(WordFault)
    }
}

impl Snapshot {
    /// The fields of a group with the values in force, in the JSON that [`Call::set_governed`] reads; nothing where the chain
    /// has never stored any, and its program alone knows them.
    pub async fn governed(&self, group: Governed, rules: &Rules) -> Result<Option<Map<String, Json>>, Error> {
        let address = subxt::dynamic::storage::<Vec<Value>, Value>("Parameters", "Parameters");
        let stored = self
            .chain
            .ask(self.at.storage().try_fetch(address, vec![group.key()]))
            .await?;
        let Some(stored) = stored else {
            return Ok(None);
        };
        fields_of(stored.bytes(), stored.type_id(), group, rules).map(Some)
    }
}

/// The fields of a group, from what the chain keeps.
fn fields_of(
    mut bytes: &[u8],
    type_id: u32,
    group: Governed,
    rules: &Rules,
) -> Result<Map<String, Json>, Error> {
    let value = decode_as_type(&mut bytes, type_id, rules.metadata.types()).map_err(Error::garbled)?;
    let value = json::of_value(&value, rules);
    let fields = value.pointer(&format!("/{}/Rules", group.variant()));
    match fields.and_then(Json::as_object) {
        Some(fields) => Ok(fields.clone()),
        None => Err(Error::incompatible("the governed numbers have another shape")),
    }
}

impl Call {
    /// Sets a group of numbers, all of them: what a decision does.
    pub fn set_governed(
        group: Governed,
        fields: &Map<String, Json>,
        rules: &Rules,
    ) -> Result<Self, CallFault> {
        let arguments = json!({ "parameter": { group.variant(): { "Rules": [null, fields] } } });
        Self::of_json("Charter.set_parameter", &arguments, rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use subxt::ext::scale_value::scale::encode_as_type;

    fn numbers() -> Map<String, Json> {
        let names = [
            "open_when_quiet",
            "open_when_busy",
            "busy_from",
            "idea_millis",
            "young_permille",
            "budget_percent",
            "retry_millis",
            "retriable_millis",
            "ballots_millis",
            "delegation_millis",
            "seconding_permille",
            "call_back_permille",
        ];
        names
            .into_iter()
            .map(|name| (name.to_owned(), json!(20)))
            .collect()
    }

    #[test]
    fn a_group_is_set_as_a_whole() {
        let rules = Rules::built_in(100, 1).unwrap();
        let mut fields = numbers();
        let call = Call::set_governed(Governed::Decisions, &fields, &rules).unwrap();
        let words = call.in_words(&rules).unwrap();
        let read = &words.arguments["parameter"]["Decisions"]["Rules"][1];
        assert_eq!(read.as_object(), Some(&fields));
        fields.remove("retry_millis");
        let fault = Call::set_governed(Governed::Decisions, &fields, &rules).unwrap_err();
        let CallFault::Argument(fault) = fault else {
            panic!("{fault:?}")
        };
        assert!(fault.place.ends_with("retry_millis"), "{fault:?}");
    }

    #[test]
    fn a_group_is_found_where_the_chain_keeps_it_and_read_as_it_is_set() {
        let rules = Rules::built_in(100, 1).unwrap();
        let parameters = rules.metadata.pallet_by_name("Parameters").unwrap();
        let kept = parameters.storage().unwrap().entry_by_name("Parameters").unwrap();
        let key_type = kept.keys().next().unwrap().key_id;
        for (index, (group, _)) in (0u8..).zip(Governed::ALL) {
            let mut key = Vec::new();
            encode_as_type(&group.key(), key_type, rules.metadata.types(), &mut key).unwrap();
            assert_eq!(key, [index, 0], "{group:?}");
        }
        let call = Call::set_governed(Governed::Decisions, &numbers(), &rules).unwrap();
        // The call carries the key, that there is a value, and the value; the chain keeps the value under its names.
        let value = [&[2, 0], &call.arguments()[3..]].concat();
        let read = fields_of(&value, kept.value_ty(), Governed::Decisions, &rules).unwrap();
        assert_eq!(read, numbers());
        assert!(fields_of(&value[..9], kept.value_ty(), Governed::Decisions, &rules).is_err());
    }
}
