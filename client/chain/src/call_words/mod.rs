// SPDX-License-Identifier: AGPL-3.0-or-later
//! The names of pallets, calls and their arguments as a person would say them, in French and English.
//!
//! Tests hold the tables against the metadata both ways: nothing of the chain is without words, and no words are for
//! something that is gone.

mod calls;
mod fields;

use crate::words::{words, Words};
use calls::CALLS;
use fields::{FIELDS, FIELDS_OF_CALLS};

/// What each pallet is about.
#[rustfmt::skip]
const PALLETS: &[(&str, Words)] = &[
    ("System", words("the chain itself", "la chaîne elle-même")),
    ("Timestamp", words("time", "heure")),
    ("Babe", words("making of blocks", "fabrication des blocs")),
    ("Grandpa", words("finality", "finalité")),
    ("Authorship", words("makers of blocks", "auteurs des blocs")),
    ("Balances", words("coins", "pièces")),
    ("TransactionPayment", words("fees", "frais")),
    ("Utility", words("calls made together", "appels groupés")),
    ("Multisig", words("acts of a group (multisig)", "actes d’un groupe (multisig)")),
    ("Proxy", words("proxies", "mandataires")),
    ("Preimage", words("content behind a hash", "contenu derrière une empreinte")),
    ("Scheduler", words("calls planned for later", "appels prévus pour plus tard")),
    ("Parameters", words("governed numbers, as stored", "nombres réglables, tels que gardés")),
    ("Migrations", words("changes of stored data after an upgrade", "changements de données après une mise à niveau")),
    ("Charter", words("social code", "code social")),
    ("Allowance", words("allowance", "franchise")),
    ("Membership", words("members and invitations", "membres et invitations")),
    ("Decisions", words("deciding together", "décider ensemble")),
    ("Cooperation", words("working together", "coopérer")),
    ("Wealth", words("what people bring and share", "ce que chacun apporte, et le partage")),
    ("Dividend", words("basic income", "revenu de base")),
    ("Nodes", words("validators", "validateurs")),
    ("Session", words("session keys", "clés de session")),
    ("Historical", words("validators of past sessions", "validateurs des sessions passées")),
    ("Offences", words("faults of validators", "fautes des validateurs")),
];

/// What a pallet is about.
pub fn of_pallet(pallet: &str) -> Option<Words> {
    let row = PALLETS.iter().find(|(name, _)| *name == pallet);
    row.map(|(_, words)| *words)
}

/// What a call does: a verb and its object.
pub fn of_call(pallet: &str, call: &str) -> Option<Words> {
    let row = CALLS.iter().find(|(p, c, _)| *p == pallet && *c == call);
    row.map(|(_, _, words)| *words)
}

/// What an argument of a call is: a label to stand before its value.
pub fn of_field(pallet: &str, call: &str, field: &str) -> Option<Words> {
    let own = FIELDS_OF_CALLS
        .iter()
        .find(|(p, c, f, _)| *p == pallet && *c == call && *f == field)
        .map(|(_, _, _, words)| *words);
    own.or_else(|| {
        let row = FIELDS.iter().find(|(name, _)| *name == field);
        row.map(|(_, words)| *words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};
    use subxt::ext::codec::Decode;
    use subxt::Metadata;

    fn metadata() -> Metadata {
        Metadata::decode(&mut &*crate::METADATA).unwrap()
    }

    /// Every call of the chain, with the names of its arguments.
    fn calls_of_the_chain() -> BTreeMap<(String, String), Vec<String>> {
        let mut calls = BTreeMap::new();
        for pallet in metadata().pallets() {
            for call in pallet.call_variants().unwrap_or_default() {
                let fields = call.fields.iter().map(|field| field.name.clone().unwrap());
                calls.insert((pallet.name().to_owned(), call.name.clone()), fields.collect());
            }
        }
        assert!(calls.len() > 50, "the metadata was not understood");
        calls
    }

    fn assert_each_once<T: Ord + std::fmt::Debug>(names: impl Iterator<Item = T>) {
        let mut seen = BTreeSet::new();
        for name in names {
            assert!(!seen.contains(&name), "{name:?} stands twice");
            seen.insert(name);
        }
    }

    #[test]
    fn every_pallet_has_words_and_no_words_are_for_a_pallet_that_is_gone() {
        let metadata = metadata();
        let of_the_chain: BTreeSet<_> = metadata.pallets().map(|pallet| pallet.name()).collect();
        let with_words: BTreeSet<_> = PALLETS.iter().map(|(name, _)| *name).collect();
        assert_eq!(of_the_chain, with_words);
        assert_each_once(PALLETS.iter().map(|(name, _)| name));
    }

    #[test]
    fn every_call_has_words_and_no_words_are_for_a_call_that_is_gone() {
        let of_the_chain: BTreeSet<_> = calls_of_the_chain().into_keys().collect();
        let with_words: BTreeSet<_> = CALLS
            .iter()
            .map(|(pallet, call, _)| (pallet.to_string(), call.to_string()))
            .collect();
        assert_eq!(of_the_chain, with_words);
        assert_each_once(CALLS.iter().map(|(pallet, call, _)| (pallet, call)));
    }

    #[test]
    fn every_argument_has_words() {
        for ((pallet, call), fields) in calls_of_the_chain() {
            for field in fields {
                assert!(
                    of_field(&pallet, &call, &field).is_some(),
                    "{pallet}.{call} {field}"
                );
            }
        }
    }

    #[test]
    fn no_words_are_for_an_argument_that_is_gone() {
        let calls = calls_of_the_chain();
        for (pallet, call, field, _) in FIELDS_OF_CALLS {
            let fields = calls.get(&(pallet.to_string(), call.to_string()));
            assert!(
                fields.is_some_and(|fields| fields.iter().any(|name| name == field)),
                "{pallet}.{call} {field}"
            );
        }
        for (name, general) in FIELDS {
            let mut used = calls
                .iter()
                .filter(|(_, fields)| fields.iter().any(|field| field == name));
            assert!(
                used.any(|((pallet, call), _)| of_field(pallet, call, name) == Some(*general)),
                "no call has a {name} without words of its own"
            );
        }
        assert_each_once(FIELDS.iter().map(|(name, _)| name));
        assert_each_once(FIELDS_OF_CALLS.iter().map(|(p, c, f, _)| (p, c, f)));
    }

    #[test]
    fn the_arguments_of_a_call_are_told_apart() {
        for ((pallet, call), fields) in calls_of_the_chain() {
            let words = fields.iter().filter_map(|field| of_field(&pallet, &call, field));
            let (english, french): (Vec<_>, Vec<_>) = words.map(|words| (words.en, words.fr)).unzip();
            assert_each_once(english.into_iter());
            assert_each_once(french.into_iter());
        }
    }

    #[test]
    fn calls_are_told_apart_within_their_pallet() {
        assert_each_once(CALLS.iter().map(|(pallet, _, words)| (pallet, words.en)));
        assert_each_once(CALLS.iter().map(|(pallet, _, words)| (pallet, words.fr)));
    }

    #[test]
    fn everything_is_a_phrase_in_both_languages() {
        let all = PALLETS
            .iter()
            .map(|(_, words)| words)
            .chain(CALLS.iter().map(|(_, _, words)| words))
            .chain(FIELDS.iter().map(|(_, words)| words))
            .chain(FIELDS_OF_CALLS.iter().map(|(_, _, _, words)| words));
        for words in all {
            for text in [words.en, words.fr] {
                assert!(!text.is_empty() && text.trim() == text, "{words:?}");
                // It stands within a sentence, or before a colon.
                assert!(
                    !text.ends_with(['.', ':']) && !text.starts_with(char::is_uppercase),
                    "{words:?}"
                );
            }
            assert!(
                !words.en.contains('’') && !words.fr.contains('\''),
                "{words:?}: apostrophes"
            );
        }
    }

    #[test]
    fn one_name_can_mean_two_things() {
        let french = |pallet, call| of_field(pallet, call, "proof").unwrap().fr;
        assert_ne!(french("Membership", "change_key"), french("Session", "set_keys"));
        assert_eq!(
            of_call("Membership", "accept_invitation").unwrap().fr,
            "accepter une invitation"
        );
        assert_eq!(
            of_field("Balances", "transfer_keep_alive", "dest").unwrap().en,
            "to"
        );
        assert_eq!(of_call("Membership", "accept"), None);
        assert_eq!(of_field("Balances", "transfer_keep_alive", "price"), None);
        assert_eq!(of_pallet("Weather"), None);
    }
}
