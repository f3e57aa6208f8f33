// SPDX-License-Identifier: AGPL-3.0-or-later
//! The table `[ecosystem]`: what the node itself needs to know of a founding.

use super::Faults;
use sc_chain_spec::ChainType;
use sc_network::config::MultiaddrWithPeerId;
use serde_json::{Map, Value};

const KEYS: [&str; 4] = ["name", "id", "kind", "boot_nodes"];
const ID_MAX_CHARS: usize = 64;

/// How serious an ecosystem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One machine, for trying things out.
    Development,
    /// Several nodes of one's own, for trying things out.
    Local,
    /// People live in it: no public seed may stand in its founding.
    Live,
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        match name {
            "development" => Some(Self::Development),
            "local" => Some(Self::Local),
            "live" => Some(Self::Live),
            _ => None,
        }
    }

    /// The kind as chain specifications say it.
    pub fn chain_type(self) -> ChainType {
        match self {
            Self::Development => ChainType::Development,
            Self::Local => ChainType::Local,
            Self::Live => ChainType::Live,
        }
    }
}

/// What only the node uses of a founding.
#[derive(Clone, Debug, PartialEq)]
pub struct Ecosystem {
    /// The name people call it.
    pub name: String,
    /// The name of its folder in the database, and of its chain among machines.
    pub id: String,
    /// How serious it is.
    pub kind: Kind,
    /// Nodes to meet first.
    pub boot_nodes: Vec<MultiaddrWithPeerId>,
}

impl Ecosystem {
    fn stand_in() -> Self {
        Self {
            name: "?".into(),
            id: "invalid".into(),
            kind: Kind::Development,
            boot_nodes: Vec::new(),
        }
    }
}

/// Takes `[ecosystem]` out of a founding.
pub fn take(founding: &mut Map<String, Value>, faults: &mut Faults) -> Ecosystem {
    if founding.remove("name").is_some() {
        faults.add(
            "name",
            "the ecosystem's name stands in the table [ecosystem]; move it there",
        );
    }
    let mut table = match founding.remove("ecosystem") {
        Some(Value::Object(table)) => table,
        found => {
            let what = if found.is_some() {
                "must be a table"
            } else {
                "is missing"
            };
            faults.add(
                "ecosystem",
                format!("{what}; write [ecosystem], and name, id and kind below it"),
            );
            return Ecosystem::stand_in();
        }
    };
    let ecosystem = Ecosystem {
        name: name(table.remove("name"), faults),
        id: id(table.remove("id"), faults),
        kind: kind(table.remove("kind"), faults),
        boot_nodes: boot_nodes(table.remove("boot_nodes"), faults),
    };
    for key in table.keys() {
        let known = KEYS.join(", ");
        faults.add(
            format!("ecosystem.{key}"),
            format!("is not known here; the keys of [ecosystem] are {known}"),
        );
    }
    ecosystem
}

fn name(value: Option<Value>, faults: &mut Faults) -> String {
    match value {
        Some(Value::String(name)) if !name.trim().is_empty() => name,
        _ => {
            faults.add(
                "ecosystem.name",
                "must be the name people call this ecosystem, in quotes",
            );
            "?".into()
        }
    }
}

fn id(value: Option<Value>, faults: &mut Faults) -> String {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    match value {
        Some(Value::String(id)) if (1..=ID_MAX_CHARS).contains(&id.len()) && id.chars().all(allowed) => id,
        _ => {
            faults.add(
                "ecosystem.id",
                format!("must be 1 to {ID_MAX_CHARS} of the characters a-z, 0-9, - and _, in quotes"),
            );
            "invalid".into()
        }
    }
}

fn kind(value: Option<Value>, faults: &mut Faults) -> Kind {
    value
        .as_ref()
        .and_then(Value::as_str)
        .and_then(Kind::named)
        .unwrap_or_else(|| {
            faults.add("ecosystem.kind", r#"must be "development", "local" or "live""#);
            Kind::Development
        })
}

fn boot_nodes(value: Option<Value>, faults: &mut Faults) -> Vec<MultiaddrWithPeerId> {
    let entries = match value {
        None => return Vec::new(),
        Some(Value::Array(entries)) => entries,
        Some(_) => {
            faults.add("ecosystem.boot_nodes", "must be a list of addresses");
            return Vec::new();
        }
    };
    let mut nodes = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        match entry.as_str().unwrap_or_default().parse() {
            Ok(node) => nodes.push(node),
            Err(error) => faults.add(
                format!("ecosystem.boot_nodes[{index}]"),
                format!("must be an address such as /dns/example.org/tcp/30333/p2p/12D3Koo…: {error}"),
            ),
        }
    }
    nodes
}
