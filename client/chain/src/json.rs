// SPDX-License-Identifier: AGPL-3.0-or-later
//! JSON and the chain's values, each way, led by the types of the metadata.
//!
//! Accounts are addresses (or `0x` and 32 bytes); bytes are text, or `0x…`; whole numbers are numbers, or text where they are
//! large; a variant is its name, or an object of one field named so; `null` or nothing is `None`; a value behind a single
//! unnamed field stands for itself.

use crate::address::account_of;
use crate::bytes;
use crate::rules::Rules;
use scale_info::{form::PortableForm, Field, PortableRegistry, Type, TypeDef, TypeDefPrimitive, Variant};
use serde_json::{json, Map, Value as Json};
use subxt::ext::scale_value::{self, scale::decode_as_type, Composite, Primitive, Value, ValueDef};
use subxt::utils::AccountId32;

/// The largest whole number that every JSON library keeps exactly.
const LARGEST_EXACT: u128 = 1 << 53;

/// Where a JSON value is not what the chain's types ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonFault {
    /// Like `Membership.invite.exchange.text`.
    pub place: String,
    /// What belongs there.
    pub expected: String,
}

type Read<T> = Result<T, JsonFault>;

fn fault<T>(place: &str, expected: impl Into<String>) -> Read<T> {
    Err(JsonFault {
        place: place.to_owned(),
        expected: expected.into(),
    })
}

/// The fields of a call, a struct or a variant.
pub(crate) fn fields(
    place: &str,
    wanted: &[Field<PortableForm>],
    given: &Json,
    rules: &Rules,
) -> Read<Composite<()>> {
    if wanted.iter().all(|field| field.name.is_some()) {
        return named(place, wanted, given, rules);
    }
    let values = match (wanted, given) {
        ([only], value) => vec![value_of(place, only.ty.id, value, rules)?],
        (many, value) => each(place, many.iter().map(|field| field.ty.id), value, rules)?,
    };
    Ok(Composite::Unnamed(values))
}

/// A list with a value of each of these types.
fn each(
    place: &str,
    types: impl ExactSizeIterator<Item = u32>,
    given: &Json,
    rules: &Rules,
) -> Read<Vec<Value<()>>> {
    let values = given.as_array().filter(|values| values.len() == types.len());
    let Some(values) = values else {
        return fault(place, format!("a list of {}", types.len()));
    };
    let values = types.zip(values).enumerate();
    values
        .map(|(index, (of, value))| value_of(&format!("{place}[{index}]"), of, value, rules))
        .collect()
}

fn named(place: &str, wanted: &[Field<PortableForm>], given: &Json, rules: &Rules) -> Read<Composite<()>> {
    let names: Vec<_> = wanted.iter().filter_map(|field| field.name.as_deref()).collect();
    let nothing = Map::new();
    let given = match given {
        Json::Object(given) => given,
        Json::Null if wanted.is_empty() => &nothing,
        _ => return fault(place, format!("an object {{{}}}", names.join(", "))),
    };
    if let Some(stranger) = given.keys().find(|key| !names.contains(&key.as_str())) {
        return fault(
            &format!("{place}.{stranger}"),
            format!("one of: {}", names.join(", ")),
        );
    }
    let mut values = Vec::with_capacity(wanted.len());
    for field in wanted {
        let name = field.name.clone().unwrap_or_default();
        let below = format!("{place}.{name}");
        let value = given.get(&name).unwrap_or(&Json::Null);
        values.push((name, value_of(&below, field.ty.id, value, rules)?));
    }
    Ok(Composite::Named(values))
}

fn value_of(place: &str, id: u32, given: &Json, rules: &Rules) -> Read<Value<()>> {
    let types = rules.metadata.types();
    let Some(known) = types.resolve(id) else {
        return fault(place, "a type that the metadata lacks");
    };
    if let Some(value) = of_special(place, known, id, given, rules)? {
        return Ok(value);
    }
    match &known.type_def {
        TypeDef::Composite(composite) => Ok(Value::without_context(ValueDef::Composite(fields(
            place,
            &composite.fields,
            given,
            rules,
        )?))),
        TypeDef::Variant(variants) => variant(place, &variants.variants, given, rules),
        TypeDef::Sequence(of) => list(place, of.type_param.id, None, given, rules),
        TypeDef::Array(of) => list(place, of.type_param.id, Some(of.len as usize), given, rules),
        TypeDef::Tuple(of) => match (&of.fields[..], given) {
            ([], Json::Null) => Ok(Value::unnamed_composite([])),
            (many, value) => {
                let values = each(place, many.iter().map(|of| of.id), value, rules)?;
                Ok(Value::unnamed_composite(values))
            }
        },
        TypeDef::Primitive(primitive) => of_primitive(place, primitive, given),
        TypeDef::Compact(of) => value_of(place, of.type_param.id, given, rules),
        TypeDef::BitSequence(_) => fault(
            place,
            "bits, which cannot be written in JSON: give the whole call as 0x…",
        ),
    }
}

/// Types that people write in a form of their own.
fn of_special(
    place: &str,
    known: &Type<PortableForm>,
    id: u32,
    given: &Json,
    rules: &Rules,
) -> Read<Option<Value<()>>> {
    let value = match (known.path.segments.last().map(String::as_str), given) {
        (Some("AccountId32"), _) => Value::from_bytes(account(place, given)?.0),
        (Some("MultiAddress"), Json::String(_)) => {
            Value::unnamed_variant("Id", [Value::from_bytes(account(place, given)?.0)])
        }
        (Some("Option"), Json::Null) => Value::unnamed_variant("None", []),
        (Some("Option"), value) => {
            let inner = known.type_params.first().and_then(|of| of.ty);
            let Some(inner) = inner else {
                return fault(place, "a type that the metadata lacks");
            };
            Value::unnamed_variant("Some", [value_of(place, inner.id, value, rules)?])
        }
        (Some("RuntimeCall"), Json::String(text)) => {
            let expected = "a call: 0x and its bytes, or {\"Pallet.call\": {…}}";
            let Some(encoded) = bytes::read(text) else {
                return fault(place, expected);
            };
            let rest = &mut &*encoded;
            match (decode_as_type(rest, id, rules.metadata.types()), rest.is_empty()) {
                (Ok(value), true) => value.remove_context(),
                _ => return fault(place, expected),
            }
        }
        (Some("RuntimeCall"), Json::Object(call)) if call.keys().any(|key| key.contains('.')) => {
            nested(place, known, call, rules)?
        }
        _ => return Ok(None),
    };
    Ok(Some(value))
}

/// A call within a call, `{"Pallet.call": {…}}`.
fn nested(
    place: &str,
    known: &Type<PortableForm>,
    call: &Map<String, Json>,
    rules: &Rules,
) -> Read<Value<()>> {
    let mut entries = call.iter();
    let (Some((name, arguments)), None) = (entries.next(), entries.next()) else {
        return fault(place, "one call");
    };
    let (pallet, variant_name) = name.split_once('.').unwrap_or((name, ""));
    let TypeDef::Variant(pallets) = &known.type_def else {
        return fault(place, "a call");
    };
    let inner = pallets.variants.iter().find(|variant| variant.name == pallet);
    let inner = inner.and_then(|variant| variant.fields.first());
    let Some(inner) = inner else {
        return fault(
            &format!("{place}.{name}"),
            "a call that the chain knows, like System.remark",
        );
    };
    let value = value_of(place, inner.ty.id, &json!({ variant_name: arguments }), rules)?;
    Ok(Value::unnamed_variant(pallet, [value]))
}

fn account(place: &str, given: &Json) -> Read<AccountId32> {
    let text = given.as_str().unwrap_or_default();
    let of_bytes = bytes::read(text).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    match of_bytes.map(AccountId32).or_else(|| account_of(text)) {
        Some(account) => Ok(account),
        None => fault(
            place,
            "an address, like 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
        ),
    }
}

fn variant(place: &str, known: &[Variant<PortableForm>], given: &Json, rules: &Rules) -> Read<Value<()>> {
    let names = || {
        let names: Vec<_> = known.iter().map(|variant| variant.name.as_str()).collect();
        format!("one of: {}", names.join(", "))
    };
    let nothing = Json::Null;
    let (name, content) = match given {
        Json::String(name) => (name.as_str(), &nothing),
        Json::Object(object) if object.len() == 1 => match object.iter().next() {
            Some((name, content)) => (name.as_str(), content),
            None => return fault(place, names()),
        },
        _ => return fault(place, names()),
    };
    let Some(variant) = known.iter().find(|variant| variant.name == name) else {
        return fault(place, names());
    };
    let content = fields(&format!("{place}.{name}"), &variant.fields, content, rules)?;
    Ok(Value::variant(name, content))
}

fn list(place: &str, of: u32, length: Option<usize>, given: &Json, rules: &Rules) -> Read<Value<()>> {
    let expected = |what: &str| match length {
        Some(length) => format!("{what}, {length} of them"),
        None => what.to_owned(),
    };
    let fits = |found: usize| length.is_none_or(|length| length == found);
    if is_byte(of, rules.metadata.types()) {
        if let Json::String(text) = given {
            let read = match length {
                // Text is not counted in bytes by people: what has a fixed length is written in digits.
                Some(_) => bytes::read(text),
                None => {
                    bytes::read(text).or_else(|| (!text.starts_with("0x")).then(|| text.clone().into_bytes()))
                }
            };
            return match read {
                Some(bytes) if fits(bytes.len()) => Ok(Value::from_bytes(bytes)),
                _ => fault(place, expected("bytes as 0x…")),
            };
        }
    }
    match given.as_array().filter(|values| fits(values.len())) {
        Some(values) => {
            let values = each(place, std::iter::repeat_n(of, values.len()), given, rules)?;
            Ok(Value::unnamed_composite(values))
        }
        None => fault(place, expected("a list")),
    }
}

fn of_primitive(place: &str, primitive: &TypeDefPrimitive, given: &Json) -> Read<Value<()>> {
    use TypeDefPrimitive as P;
    let read = match primitive {
        P::Bool => given.as_bool().map(Value::bool),
        P::Str => given.as_str().map(Value::string),
        P::Char => given.as_str().and_then(|text| text.parse().ok()).map(Value::char),
        P::I8 | P::I16 | P::I32 | P::I64 | P::I128 => {
            digits(given).and_then(|text| text.parse().ok()).map(Value::i128)
        }
        _ => digits(given).and_then(|text| text.parse().ok()).map(Value::u128),
    };
    match read {
        Some(value) => Ok(value),
        None => fault(place, format!("{primitive:?}").to_lowercase()),
    }
}

/// A whole number's digits, whichever way it is written.
fn digits(given: &Json) -> Option<String> {
    match given {
        Json::Number(number) => Some(number.to_string()),
        Json::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn is_byte(id: u32, types: &PortableRegistry) -> bool {
    let known = types.resolve(id).map(|known| &known.type_def);
    matches!(known, Some(TypeDef::Primitive(TypeDefPrimitive::U8)))
}

/// The fields of a call as a JSON object.
pub(crate) fn object(values: &Composite<u32>, rules: &Rules) -> Map<String, Json> {
    match values {
        Composite::Named(values) => values
            .iter()
            .map(|(name, value)| (name.clone(), of_value(value, rules)))
            .collect(),
        Composite::Unnamed(values) => values
            .iter()
            .enumerate()
            .map(|(index, value)| (index.to_string(), of_value(value, rules)))
            .collect(),
    }
}

pub(crate) fn of_value(value: &Value<u32>, rules: &Rules) -> Json {
    let types = rules.metadata.types();
    let known = types.resolve(value.context);
    let name = known
        .and_then(|known| known.path.segments.last())
        .map(String::as_str);
    match &value.value {
        ValueDef::Primitive(primitive) => of_number(primitive),
        ValueDef::BitSequence(bits) => json!(format!("{bits:?}")),
        ValueDef::Variant(variant) => of_variant(name, variant, rules),
        ValueDef::Composite(composite) => match bytes_of(value.context, types) {
            Some(shape) => of_bytes(name, shape, raw(value).unwrap_or_default()),
            None if is_list(value.context, types) => {
                Json::Array(composite.values().map(|value| of_value(value, rules)).collect())
            }
            None => of_composite(composite, rules),
        },
    }
}

fn of_variant(name: Option<&str>, variant: &scale_value::Variant<u32>, rules: &Rules) -> Json {
    match (name, variant.name.as_str(), &variant.values) {
        (Some("Option"), "None", _) => Json::Null,
        (Some("Option"), "Some", values) | (Some("MultiAddress"), "Id", values) => {
            of_composite(values, rules)
        }
        (Some("RuntimeCall"), pallet, values) => match values.values().next().map(|inner| &inner.value) {
            Some(ValueDef::Variant(call)) => {
                json!({ format!("{pallet}.{}", call.name): Json::Object(object(&call.values, rules)) })
            }
            _ => Json::Null,
        },
        // Scores and places are numbers: as text, 50 would be a 2.
        (Some("Answer"), name, values) => json!({ name: values.values().next().and_then(raw) }),
        (_, name, values) if values.is_empty() => json!(name),
        (_, name, values) => json!({ name: of_composite(values, rules) }),
    }
}

fn of_composite(composite: &Composite<u32>, rules: &Rules) -> Json {
    match composite {
        Composite::Named(_) => Json::Object(object(composite, rules)),
        Composite::Unnamed(values) => match &values[..] {
            [only] => of_value(only, rules),
            many => Json::Array(many.iter().map(|value| of_value(value, rules)).collect()),
        },
    }
}

fn of_number(primitive: &Primitive) -> Json {
    match primitive {
        Primitive::Bool(value) => json!(value),
        Primitive::Char(value) => json!(value),
        Primitive::String(value) => json!(value),
        Primitive::U128(value) if *value <= LARGEST_EXACT => json!(*value as u64),
        Primitive::U128(value) => json!(value.to_string()),
        Primitive::I128(value) => json!(value.to_string()),
        Primitive::U256(bytes) | Primitive::I256(bytes) => json!(bytes::written(bytes)),
    }
}

/// How many bytes a type has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// As many as there are, as in a text.
    Any,
    /// A number of its own, as hashes have.
    Counted,
}

/// The shape of a type that is bytes: a list of them, or a struct around one.
fn bytes_of(id: u32, types: &PortableRegistry) -> Option<Shape> {
    match &types.resolve(id)?.type_def {
        TypeDef::Sequence(of) if is_byte(of.type_param.id, types) => Some(Shape::Any),
        TypeDef::Array(of) if is_byte(of.type_param.id, types) => Some(Shape::Counted),
        TypeDef::Composite(of) => match &of.fields[..] {
            [only] => bytes_of(only.ty.id, types),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the type is a list, which stays one when it has one element.
fn is_list(id: u32, types: &PortableRegistry) -> bool {
    let known = types.resolve(id).map(|known| &known.type_def);
    matches!(known, Some(TypeDef::Sequence(_) | TypeDef::Array(_)))
}

/// The bytes in a value, through structs of one field.
fn raw(value: &Value<u32>) -> Option<Vec<u8>> {
    let ValueDef::Composite(composite) = &value.value else {
        return None;
    };
    let byte = |value: &Value<u32>| match value.value {
        ValueDef::Primitive(Primitive::U128(number)) => u8::try_from(number).ok(),
        _ => None,
    };
    let within = composite.values().next().filter(|_| composite.len() == 1);
    match within.and_then(raw) {
        Some(bytes) => Some(bytes),
        None => composite.values().map(byte).collect(),
    }
}

/// An account as its address; other bytes as text where they are plain text that reads back to the same bytes.
fn of_bytes(name: Option<&str>, shape: Shape, bytes: Vec<u8>) -> Json {
    if let (Some("AccountId32"), Ok(account)) = (name, <[u8; 32]>::try_from(&*bytes)) {
        return json!(AccountId32(account).to_string());
    }
    let plain = |c: char| matches!(c, '\n' | '\t') || !crate::model::deceives(c);
    match std::str::from_utf8(&bytes) {
        Ok(text) if shape == Shape::Any && !text.starts_with("0x") && text.chars().all(plain) => json!(text),
        _ => json!(bytes::written(&bytes)),
    }
}

#[cfg(test)]
mod tests {
    use crate::call::{Call, CallFault};
    use crate::rules::Rules;
    use serde_json::{json, Value};

    fn rules() -> Rules {
        Rules::built_in(100, 1).unwrap()
    }

    const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

    #[test]
    fn what_is_read_from_json_is_shown_in_the_same_json() {
        let hash = format!("0x{}", "ab".repeat(32));
        let remark = json!({ "System.remark": { "remark": "bonjour" } });
        let cases = [
            ("System.remark", json!({ "remark": "un mot\nun autre" })),
            ("System.remark", json!({ "remark": "0x00ff" })),
            ("System.remark", json!({ "remark": "" })),
            (
                "Balances.transfer_keep_alive",
                json!({ "dest": ALICE, "value": 7 }),
            ),
            (
                "Balances.transfer_keep_alive",
                json!({ "dest": { "Raw": "abc" }, "value": "340282366920938463463374607431768211455" }),
            ),
            (
                "Membership.invite",
                json!({ "invitee": ALICE, "kind": "Project", "exchange": { "text": "Un puits.", "document": hash } }),
            ),
            (
                "Membership.invite",
                json!({ "invitee": ALICE, "kind": "Person", "exchange": { "text": "Un puits.", "document": null } }),
            ),
            (
                "Membership.accept_invitation",
                json!({ "invitation_id": 9007199254740992u64, "exchange_hash": hash, "charter_version": 1, "name": "Zoé" }),
            ),
            ("Membership.leave", json!({})),
            (
                "Utility.batch_all",
                json!({ "calls": [remark, { "Membership.leave": {} }] }),
            ),
            (
                "Proxy.proxy",
                json!({ "real": ALICE, "force_proxy_type": null, "call": { "Utility.batch": { "calls": [] } } }),
            ),
            (
                "Multisig.as_multi",
                json!({ "threshold": 2, "other_signatories": [ALICE], "maybe_timepoint": { "height": 3, "index": 1 },
                "call": remark, "max_weight": { "ref_time": 5, "proof_size": 6 } }),
            ),
        ];
        let rules = rules();
        for (name, arguments) in cases {
            let call =
                Call::of_json(name, &arguments, &rules).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
            let words = call.in_words(&rules).unwrap();
            assert_eq!(
                (
                    format!("{}.{}", words.pallet, words.call),
                    Value::Object(words.arguments)
                ),
                (name.into(), arguments)
            );
            assert_eq!(Call::of_bytes(call.bytes().to_vec(), &rules), Ok(call));
        }
    }

    #[test]
    fn a_call_within_a_call_can_be_given_in_bytes() {
        let rules = rules();
        let leave = Call::of_json("Membership.leave", &json!({}), &rules).unwrap();
        let by_name = json!({ "calls": [{ "Membership.leave": {} }] });
        let by_bytes = Call::all_of(&[leave], &rules);
        assert_eq!(by_bytes, Call::of_json("Utility.batch_all", &by_name, &rules));
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_place() {
        let cases = [
            ("Membership.leave", json!({ "now": 1 }), "Membership.leave.now"),
            ("Membership.leave", json!([]), "Membership.leave"),
            ("Membership.invite", json!({}), "Membership.invite.invitee"),
            (
                "Membership.invite",
                json!({ "invitee": ALICE, "kind": "Cat" }),
                "Membership.invite.kind",
            ),
            (
                "Membership.invite",
                json!({ "invitee": ALICE, "kind": "Person", "exchange": { "text": 7 } }),
                "Membership.invite.exchange.text",
            ),
            (
                "Balances.transfer_keep_alive",
                json!({ "dest": "5Grw", "value": 1 }),
                "Balances.transfer_keep_alive.dest",
            ),
            (
                "Balances.transfer_keep_alive",
                json!({ "dest": ALICE, "value": -1 }),
                "Balances.transfer_keep_alive.value",
            ),
            (
                "Balances.transfer_keep_alive",
                json!({ "dest": ALICE, "value": 1.5 }),
                "Balances.transfer_keep_alive.value",
            ),
            (
                "Charter.sign",
                json!({ "version": 4294967296u64 }),
                "Charter.sign",
            ),
            (
                "System.remark",
                json!({ "remark": "0xzz" }),
                "System.remark.remark",
            ),
            ("System.remark", json!({ "remark": [256] }), "System.remark"),
            (
                "Utility.batch_all",
                json!({ "calls": [{ "No.such": {} }] }),
                "Utility.batch_all.calls[0].No.such",
            ),
            (
                "Utility.batch_all",
                json!({ "calls": ["0x00"] }),
                "Utility.batch_all.calls[0]",
            ),
        ];
        for (name, arguments, place) in cases {
            match Call::of_json(name, &arguments, &rules()) {
                Err(CallFault::Argument(fault)) => assert_eq!(fault.place, place, "{name} {arguments}"),
                other => panic!("{name} {arguments}: {other:?}"),
            }
        }
        for name in [
            "",
            "leave",
            "Membership",
            "Membership.",
            "membership.leave",
            "Membership.leave.now",
        ] {
            let fault = Call::of_json(name, &json!({}), &rules()).unwrap_err();
            assert_eq!(fault, CallFault::Unknown { name: name.into() });
        }
    }

    #[test]
    fn bytes_that_are_no_call_are_refused_whole() {
        let rules = rules();
        let whole = Call::of_json("System.remark", &json!({ "remark": "bonjour" }), &rules).unwrap();
        let bytes = whole.bytes();
        let long = [bytes, &[0]].concat();
        for wrong in [
            &[][..],
            &[0],
            &[255, 0],
            &[0, 255],
            &bytes[..bytes.len() - 1],
            &long,
        ] {
            assert!(
                matches!(
                    Call::of_bytes(wrong.to_vec(), &rules),
                    Err(CallFault::Bytes { .. })
                ),
                "{wrong:?}"
            );
        }
    }
}
