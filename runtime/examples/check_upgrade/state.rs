// SPDX-License-Identifier: AGPL-3.0-or-later
//! A state as the node exports it: a raw chain specification.

use serde::Deserialize;
use sp_core::storage::{well_known_keys::CODE, ChildInfo, Storage, StorageChild, StorageData, StorageKey};
use std::{collections::BTreeMap, fs::File, io::BufReader, path::Path};

/// Values of one trie.
type Values = BTreeMap<StorageKey, StorageData>;

/// A chain specification that carries a state.
pub struct Exported {
    /// Name of the ecosystem.
    pub name: String,
    /// Its name for machines.
    pub id: String,
    raw: Raw,
}

#[derive(Deserialize)]
struct Spec {
    name: String,
    id: String,
    genesis: Genesis,
}

#[derive(Deserialize)]
struct Genesis {
    raw: Option<Raw>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Raw {
    top: Values,
    #[serde(default)]
    children_default: BTreeMap<StorageKey, Values>,
}

impl Exported {
    pub fn read(path: &Path) -> Result<Self, String> {
        let at = path.display();
        let file = File::open(path).map_err(|error| format!("{at}: {error}"))?;
        let spec: Spec = serde_json::from_reader(BufReader::new(file))
            .map_err(|error| format!("{at} is no exported state: {error}"))?;
        let raw = spec.genesis.raw.ok_or_else(|| {
            format!("{at} is a specification without a state: `opensystem-node export-state` gives one")
        })?;
        Ok(Self {
            name: spec.name,
            id: spec.id,
            raw,
        })
    }
}

/// The state in memory; what runs on it changes nothing elsewhere.
pub fn externalities(exported: Exported) -> Result<sp_io::TestExternalities, String> {
    let plain = |values: Values| values.into_iter().map(|(key, value)| (key.0, value.0)).collect();
    let children = exported.raw.children_default.into_iter().map(|(key, values)| {
        let child_info = ChildInfo::new_default(&key.0);
        let child = StorageChild {
            data: plain(values),
            child_info,
        };
        (key.0, child)
    });
    let code = exported.raw.top.get(&StorageKey(CODE.to_vec())).cloned();
    let code = code.ok_or("the state has no program: it is no state of a chain")?;
    let storage = Storage {
        children_default: children.collect(),
        top: plain(exported.raw.top),
    };
    Ok(sp_io::TestExternalities::new_with_code(&code.0, storage))
}
