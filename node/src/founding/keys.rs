// SPDX-License-Identifier: AGPL-3.0-or-later
//! Development seeds: `seed` becomes the account or the keys it derives.
//!
//! Seeds are derivations of the phrase that everybody knows, which is why they are refused where people live.

use super::{ecosystem::Kind, tables, Faults};
use serde_json::{Map, Value};
use sp_core::{
    crypto::{Pair, Ss58Codec},
    ed25519, sr25519,
};

/// Replaces `seed` by `account` in each `[[founders]]`, and by `babe` and `grandpa` in each `[[validators]]`.
pub fn resolve(founding: &mut Map<String, Value>, kind: Kind, faults: &mut Faults) {
    for (path, founder) in tables(founding, "founders") {
        resolve_entry(
            &path,
            founder,
            &[("account", address::<sr25519::Pair>)],
            kind,
            faults,
        );
    }
    for (path, validator) in tables(founding, "validators") {
        let keys: [(_, Derive); 2] = [
            ("babe", address::<sr25519::Pair>),
            ("grandpa", address::<ed25519::Pair>),
        ];
        resolve_entry(&path, validator, &keys, kind, faults);
    }
}

type Derive = fn(&str) -> Result<String, String>;

fn resolve_entry(
    path: &str,
    entry: &mut Map<String, Value>,
    targets: &[(&'static str, Derive)],
    kind: Kind,
    faults: &mut Faults,
) {
    let Some(seed) = entry.remove("seed") else { return };
    let field = format!("{path}.seed");
    if let Some((target, _)) = targets.iter().find(|(target, _)| entry.contains_key(*target)) {
        faults.add(field, format!("stands beside `{target}`; keep one of the two"));
        return;
    }
    let derived = usable_seed(&seed, kind)
        .and_then(|seed| {
            targets
                .iter()
                .map(|(_, derive)| derive(seed))
                .collect::<Result<Vec<_>, _>>()
        })
        .unwrap_or_else(|problem| {
            faults.add(field, problem);
            vec![stand_in(path); targets.len()]
        });
    for ((target, _), key) in targets.iter().zip(derived) {
        entry.insert((*target).into(), Value::String(key));
    }
}

fn usable_seed(seed: &Value, kind: Kind) -> Result<&str, String> {
    if kind == Kind::Live {
        return Err(
            "everybody knows the development seeds: a live ecosystem names keys that their owners made"
                .into(),
        );
    }
    seed.as_str().filter(|seed| seed.starts_with("//")).ok_or_else(|| {
        "must be a derivation of the development phrase, such as \"//Alice\"; never write a real secret here".into()
    })
}

/// The public half of the pair that a derivation of the development phrase gives, in SS58.
fn address<P>(derivation: &str) -> Result<String, String>
where
    P: Pair,
    P::Public: Ss58Codec,
{
    P::from_string(derivation, None)
        .map(|pair| pair.public().to_ss58check())
        .map_err(|error| format!("derives no key: {error}; write it like \"//Alice\""))
}

/// A key of nobody's, different for each entry, so that the runtime can judge the rest of a faulty founding.
fn stand_in(path: &str) -> String {
    let seed = sp_crypto_hashing::blake2_256(path.as_bytes());
    sr25519::Pair::from_seed(&seed).public().to_ss58check()
}
