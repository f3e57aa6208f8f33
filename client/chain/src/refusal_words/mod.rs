// SPDX-License-Identifier: AGPL-3.0-or-later
//! Refusals in French and English: why, and what to do next.
//!
//! Tests hold the tables against the metadata both ways: no refusal of the chain is without words, and no words are for one
//! that is gone.

mod cooperation;
mod dispatch;
mod dividend;
mod ours;
mod sdk;
mod wealth;

use crate::words::Words;
use cooperation::COOPERATION;
use dispatch::{DISPATCH, INVALID, POOL, UNKNOWN_REASON};
use dividend::DIVIDEND;
use ours::OURS;
use sdk::SDK;
use wealth::WEALTH;

/// Every error of every pallet.
fn rules() -> impl Iterator<Item = &'static (&'static str, &'static str, Words)> {
    let ours = OURS.iter().chain(COOPERATION).chain(WEALTH).chain(DIVIDEND);
    ours.chain(SDK)
}

/// The words for an error of a pallet.
pub fn of_rule(pallet: &str, error: &str) -> Option<Words> {
    let row = rules().find(|(p, e, _)| *p == pallet && *e == error);
    row.map(|(_, _, words)| *words)
}

/// The words for an error of the dispatch as a whole, such as `Token.Frozen`.
pub fn of_dispatch(name: &str) -> Option<Words> {
    let row = DISPATCH.iter().find(|(n, _)| *n == name);
    row.map(|(_, words)| *words)
}

/// The words for a transaction that is not valid, or not known to be. The number of a custom reason says nothing here: what it
/// means is known to the pallet that gave it.
pub fn of_invalid(reason: &str, _custom: Option<u8>) -> Words {
    let row = INVALID.iter().find(|(r, _)| *r == reason);
    row.map_or(UNKNOWN_REASON, |(_, words)| *words)
}

/// The words for a refusal of the node's pool, by its JSON-RPC code.
pub fn of_pool(code: i32) -> Option<Words> {
    let row = POOL.iter().find(|(c, _)| *c == code);
    row.map(|(_, words)| *words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refusal::Refusal;
    use crate::rules::COIN_DECIMALS;
    use scale_info::form::PortableForm;
    use scale_info::{TypeDef, Variant};
    use std::collections::BTreeSet;
    use subxt::ext::codec::Decode;
    use subxt::tx::{TransactionInvalid, TransactionUnknown};
    use subxt::Metadata;

    fn metadata() -> Metadata {
        Metadata::decode(&mut &*crate::METADATA).unwrap()
    }

    /// The names in a table; none of them twice.
    fn names<T: Ord + std::fmt::Debug>(rows: impl Iterator<Item = T>) -> BTreeSet<T> {
        let mut names = BTreeSet::new();
        for name in rows {
            assert!(!names.contains(&name), "{name:?} stands twice");
            names.insert(name);
        }
        names
    }

    fn variants_of(metadata: &Metadata, id: u32) -> Option<&[Variant<PortableForm>]> {
        match &metadata.types().resolve(id)?.type_def {
            TypeDef::Variant(of) => Some(&of.variants),
            _ => None,
        }
    }

    /// The variants of a type that the chain does not name by itself.
    fn variants_of_path<'a>(metadata: &'a Metadata, last: &str) -> &'a [Variant<PortableForm>] {
        let mut types = metadata.types().types.iter();
        let found = types.find(|of| of.ty.path.segments.last().is_some_and(|name| name == last));
        variants_of(metadata, found.unwrap().id).unwrap()
    }

    /// `BadProof` as `bad_proof`.
    fn in_small_letters(name: &str) -> String {
        let mut small = String::new();
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !small.is_empty() {
                small.push('_');
            }
            small.push(letter.to_ascii_lowercase());
        }
        small
    }

    #[test]
    fn every_error_of_every_pallet_has_words_and_no_words_are_for_one_that_is_gone() {
        let metadata = metadata();
        let of_the_chain: BTreeSet<_> = metadata
            .pallets()
            .flat_map(|pallet| {
                let errors = pallet.error_variants().unwrap_or_default();
                errors.iter().map(move |error| (pallet.name(), &*error.name))
            })
            .collect();
        assert!(of_the_chain.len() > 50, "the metadata was not understood");
        assert_eq!(of_the_chain, names(rules().map(|(p, e, _)| (*p, *e))));
    }

    #[test]
    fn every_error_of_the_dispatch_has_words_and_no_words_are_for_one_that_is_gone() {
        let metadata = metadata();
        let outer = variants_of(&metadata, metadata.dispatch_error_ty().unwrap()).unwrap();
        let mut of_the_chain = BTreeSet::new();
        // An error of a pallet is told by the pallet's words.
        for error in outer.iter().filter(|error| error.name != "Module") {
            let inner = error
                .fields
                .first()
                .and_then(|field| variants_of(&metadata, field.ty.id));
            match inner {
                Some(inner) => {
                    of_the_chain.extend(inner.iter().map(|of| format!("{}.{}", error.name, of.name)))
                }
                None => of_the_chain.extend([error.name.clone()]),
            }
        }
        assert_eq!(
            of_the_chain,
            names(DISPATCH.iter().map(|(name, _)| name.to_string()))
        );
    }

    #[test]
    fn every_reason_of_an_invalid_transaction_has_words_and_no_words_are_for_one_that_is_gone() {
        let metadata = metadata();
        let invalid = variants_of_path(&metadata, "InvalidTransaction");
        let unknown = variants_of_path(&metadata, "UnknownTransaction");
        let of_unknown = unknown.iter().map(|reason| match &*reason.name {
            "Custom" => "unknown".to_owned(),
            name => in_small_letters(name),
        });
        let of_invalid = invalid.iter().map(|reason| in_small_letters(&reason.name));
        let of_the_chain: BTreeSet<_> = of_invalid.chain(of_unknown).collect();
        assert_eq!(
            of_the_chain,
            names(INVALID.iter().map(|(reason, _)| reason.to_string()))
        );
    }

    #[test]
    fn a_reason_that_was_understood_finds_its_words() {
        let metadata = metadata();
        let has_words = |refusal: Refusal| match refusal {
            Refusal::Invalid { reason, .. } => INVALID.iter().any(|(name, _)| *name == reason),
            _ => false,
        };
        let mut understood = 0;
        for variant in variants_of_path(&metadata, "InvalidTransaction") {
            if let Ok(reason) = TransactionInvalid::decode(&mut &[variant.index, 7][..]) {
                assert!(
                    has_words(Refusal::of_invalid(&reason, "Balances", &metadata)),
                    "{reason:?}"
                );
                understood += 1;
            }
        }
        for variant in variants_of_path(&metadata, "UnknownTransaction") {
            let reason = TransactionUnknown::decode(&mut &[variant.index, 7][..]).unwrap();
            assert!(has_words(Refusal::of_unknown(&reason)), "{reason:?}");
        }
        assert!(understood >= 11, "{understood}");
    }

    #[test]
    fn every_code_of_the_pool_has_words() {
        // The SDK leaves 1017 out.
        let of_the_pool: BTreeSet<_> = (1010..=1021).filter(|code| *code != 1017).collect();
        assert_eq!(of_the_pool, names(POOL.iter().map(|(code, _)| *code)));
    }

    #[test]
    fn everything_says_why_and_what_to_do_in_both_languages() {
        let all = rules()
            .map(|(_, _, words)| words)
            .chain(DISPATCH.iter().map(|(_, words)| words))
            .chain(INVALID.iter().map(|(_, words)| words))
            .chain(POOL.iter().map(|(_, words)| words))
            .chain([&UNKNOWN_REASON]);
        for words in all {
            assert_ne!(words.en, words.fr);
            for text in [words.en, words.fr] {
                assert!(text.ends_with(['.', ')']), "{text}");
                assert!(text.contains(". ") || text.contains(": "), "{text}: and then?");
            }
            assert!(
                !words.en.contains('’') && !words.fr.contains('\''),
                "{words:?}: apostrophes"
            );
            let before = |mark: char| words.fr.split(mark).rev().skip(1).all(|part| part.ends_with(' '));
            assert!(
                [':', ';', '?', '!'].into_iter().all(before),
                "{words:?}: space before the mark"
            );
        }
    }

    #[test]
    fn the_least_balance_in_the_words_is_the_chains() {
        let metadata = metadata();
        let balances = metadata.pallet_by_name("Balances").unwrap();
        let least = balances.constant_by_name("ExistentialDeposit").unwrap();
        let least = u128::decode(&mut least.value()).unwrap();
        assert_eq!(least * 1_000, 10_u128.pow(u32::from(COIN_DECIMALS)));
        let words = of_dispatch("Token.BelowMinimum").unwrap();
        assert!(words.en.contains(" 0.001 OSC") && words.fr.contains(" 0,001 OSC"));
    }
}
