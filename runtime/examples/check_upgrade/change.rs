// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a state holds, and what has become different in it.

use frame_support::traits::{PalletInfoAccess, PalletsInfoAccess};
use opensystem_runtime::{migrations::Index, AllPalletsWithSystem};
use sp_io::hashing::{blake2_256, twox_128};
use std::{collections::BTreeMap, fmt};

/// Length and hash of what stands under each key: long states are compared without being held three times.
pub type Entries = BTreeMap<Vec<u8>, (usize, [u8; 32])>;

/// Everything in the state that is open.
pub fn entries() -> Entries {
    let mut entries = Entries::new();
    let mut key = Vec::new();
    while let Some(next) = sp_io::storage::next_key(&key) {
        let value = sp_io::storage::get(&next).unwrap_or_default();
        entries.insert(next.clone(), (value.len(), blake2_256(&value)));
        key = next;
    }
    entries
}

/// How many entries there are, and how long they are.
pub fn size(entries: &Entries) -> String {
    let bytes: usize = entries.iter().map(|(key, (length, _))| key.len() + length).sum();
    format!("{} entries, {bytes} bytes", entries.len())
}

/// How many entries of a pallet came, changed and went.
#[derive(Default)]
pub struct Change {
    pallet: String,
    new: usize,
    other: usize,
    gone: usize,
}

impl Change {
    /// The pallets in whose storage anything is different; the note of which program ran last is left out.
    pub fn between(before: &Entries, after: &Entries) -> Vec<Self> {
        let mut changes = BTreeMap::<String, Self>::new();
        for key in before
            .keys()
            .chain(after.keys().filter(|key| !before.contains_key(*key)))
        {
            if *key == last_program() || before.get(key) == after.get(key) {
                continue;
            }
            let pallet = pallet_of(key);
            let change = changes.entry(pallet.clone()).or_default();
            change.pallet = pallet;
            match (before.contains_key(key), after.contains_key(key)) {
                (true, true) => change.other += 1,
                (true, false) => change.gone += 1,
                (false, _) => change.new += 1,
            }
        }
        changes.into_values().collect()
    }
}

impl fmt::Display for Change {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Self {
            pallet,
            new,
            other,
            gone,
        } = self;
        write!(
            out,
            "{pallet}: {new} entries new, {other} changed, {gone} removed"
        )
    }
}

fn last_program() -> Vec<u8> {
    frame_system::LastRuntimeUpgrade::<opensystem_runtime::Runtime>::hashed_key().to_vec()
}

/// The pallet whose storage a key is of; the beginning of the key where none is known.
fn pallet_of(key: &[u8]) -> String {
    let pallets = AllPalletsWithSystem::infos()
        .into_iter()
        .map(|pallet| pallet.name);
    let of = |name: &&str| key.starts_with(&twox_128(name.as_bytes()));
    match pallets.chain([Index::name()]).find(of) {
        Some(name) => name.to_owned(),
        None => format!("0x{}", hex::encode(&key[..key.len().min(16)])),
    }
}
