// SPDX-License-Identifier: AGPL-3.0-or-later
//! Chain specifications: read from a file, or made on the fly from a founding that the binary carries.

use crate::{
    built_in::{BuiltIn, BuiltInFounding},
    found::{found, Founded},
    founding::{Ecosystem, EmbeddedTexts, Prepared},
    runtime_api::Block,
    wasm::{Executor, RuntimeBlob},
};
use sc_chain_spec::{ChainSpecExtension, GenericChainSpec, Properties};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::PathBuf;

/// A chain specification of ours: the rules (a WASM blob), the first state, and how to find other nodes.
pub type ChainSpec = GenericChainSpec<Extensions>;

/// What a specification may say beside the genesis.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
    /// Blocks known to be on the chain.
    #[serde(default)]
    pub fork_blocks: sc_client_api::ForkBlocks<Block>,
    /// Blocks known not to be on it.
    #[serde(default)]
    pub bad_blocks: sc_client_api::BadBlocks<Block>,
    /// A recent finalised state, from which light clients start.
    #[serde(default)]
    pub light_sync_state: sc_sync_state_rpc::LightSyncStateExtension,
}

/// The specification named on the command line, ready to start from.
pub fn load(name: &str, built_in: &BuiltIn, executor: &Executor) -> Result<ChainSpec, String> {
    match built_in.founding(name) {
        Some(founding) => Ok(found_built_in(founding, built_in, executor)?.raw()),
        None => read(name, built_in),
    }
}

/// The same in the form that people can read, where there is one.
pub fn load_plain(name: &str, built_in: &BuiltIn, executor: &Executor) -> Result<ChainSpec, String> {
    match built_in.founding(name) {
        Some(founding) => Ok(found_built_in(founding, built_in, executor)?.plain),
        None => read(name, built_in),
    }
}

fn found_built_in(
    founding: &BuiltInFounding,
    built_in: &BuiltIn,
    executor: &Executor,
) -> Result<Founded, String> {
    let texts = EmbeddedTexts(built_in.files);
    found(
        founding.toml,
        &texts,
        &RuntimeBlob::new(built_in.runtime()?, executor),
    )
    .map_err(|error| {
        format!(
            "the founding `{}` of this binary is faulty:\n{error}",
            founding.name
        )
    })
}

fn read(name: &str, built_in: &BuiltIn) -> Result<ChainSpec, String> {
    let names = built_in.names();
    if name.is_empty() {
        return Err(format!(
            "no chain is named: use `--dev` for a development network of your own, or `--chain <name or file>` with \
             the specification of the ecosystem to join (names known here: {names})"
        ));
    }
    if name.ends_with(".toml") {
        return Err(format!(
            "{name} is a founding; make a specification of it with `found {name} --output <file>.json`"
        ));
    }
    ChainSpec::from_json_file(PathBuf::from(name)).map_err(|error| {
        format!("{error}; give the path of a chain specification, or one of the names {names}")
    })
}

/// The specification of a founding that the runtime has accepted, with the genesis it answered.
pub fn from_prepared(wasm: &[u8], ecosystem: &Ecosystem, prepared: &Prepared, patch: Value) -> ChainSpec {
    ChainSpec::builder(wasm, Extensions::default())
        .with_name(&ecosystem.name)
        .with_id(&ecosystem.id)
        .with_protocol_id(&ecosystem.id)
        .with_chain_type(ecosystem.kind.chain_type())
        .with_boot_nodes(ecosystem.boot_nodes.clone())
        .with_properties(properties(prepared))
        .with_genesis_config_patch(patch)
        .build()
}

/// What wallets read about the coin and the addresses: copied from the runtime, never chosen by a founding.
fn properties(prepared: &Prepared) -> Properties {
    let symbol = String::from_utf8_lossy(&prepared.token_symbol);
    Properties::from_iter([
        ("tokenSymbol".into(), symbol.into()),
        ("tokenDecimals".into(), prepared.token_decimals.into()),
        ("ss58Format".into(), prepared.ss58_prefix.into()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::founding::Kind;
    use sc_sync_state_rpc::LightSyncStateExtension;

    const BUILT_IN: BuiltIn = BuiltIn {
        wasm: None,
        foundings: &[BuiltInFounding {
            name: "dev",
            toml: "",
        }],
        files: &[],
    };

    fn problem(name: &str) -> String {
        load(name, &BUILT_IN, &Executor::builder().build())
            .err()
            .expect("must be refused")
    }

    #[test]
    fn a_chain_must_be_named() {
        assert!(problem("").contains("--dev"));
    }

    #[test]
    fn a_missing_file_a_founding_and_a_missing_runtime_are_told_apart() {
        assert!(problem("/nowhere/spec.json").contains("/nowhere/spec.json"));
        assert!(problem("mine.toml").contains("found mine.toml"));
        assert!(problem("dev").contains("built without a runtime"));
    }

    #[test]
    fn properties_come_from_the_runtime_and_light_clients_find_their_extension() {
        let ecosystem = Ecosystem {
            name: "Ours".into(),
            id: "ours".into(),
            kind: Kind::Live,
            boot_nodes: Vec::new(),
        };
        let prepared = Prepared {
            genesis_patch: b"{}".to_vec(),
            token_symbol: b"OSC".to_vec(),
            token_decimals: 12,
            ss58_prefix: 42,
        };
        let spec = from_prepared(b"wasm", &ecosystem, &prepared, Value::Null);
        let json: serde_json::Value = serde_json::from_str(
            &spec
                .as_json(false)
                .expect("a plain specification needs no runtime"),
        )
        .expect("it is JSON");
        assert_eq!(json["properties"]["tokenSymbol"], "OSC");
        assert_eq!(json["properties"]["tokenDecimals"], 12);
        assert_eq!(json["properties"]["ss58Format"], 42);
        assert_eq!(json["chainType"], "Live");
        assert!(sc_chain_spec::get_extension::<LightSyncStateExtension>(
            sc_chain_spec::ChainSpec::extensions(&spec)
        )
        .is_some());
    }
}
