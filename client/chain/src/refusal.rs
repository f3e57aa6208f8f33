// SPDX-License-Identifier: AGPL-3.0-or-later
//! Why the chain refuses an act: a rule of a pallet, the transaction itself, or the node's pool.

use crate::refusal_words;
use crate::words::Lang;
use subxt::error::DispatchError;
use subxt::tx::{TransactionInvalid, TransactionUnknown};
use subxt::Metadata;

/// A refusal, before or after the transaction entered a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A pallet's rule; `docs` is what the chain itself says of that error, in English.
    Rule {
        pallet: String,
        error: String,
        docs: String,
    },
    /// An error of the dispatch as a whole (`BadOrigin`, …).
    Dispatch { name: String, detail: String },
    /// The transaction is not valid; the word names the reason.
    Invalid { reason: String, custom: Option<u8> },
    /// The node's pool does not take it.
    Pool { code: i32, message: String },
    /// It was taken into the pool, then let go.
    LetGo { message: String },
}

impl Refusal {
    /// A stable word for programs: `Membership.NotInvited`, `invalid.payment`, `pool.1013`.
    pub fn code(&self) -> String {
        match self {
            Self::Rule { pallet, error, .. } => format!("{pallet}.{error}"),
            Self::Dispatch { name, .. } => format!("dispatch.{name}"),
            Self::Invalid { reason, custom: None } => format!("invalid.{reason}"),
            Self::Invalid {
                reason,
                custom: Some(number),
            } => format!("invalid.{reason}.{number}"),
            Self::Pool { code, .. } => format!("pool.{code}"),
            Self::LetGo { .. } => "pool.let_go".into(),
        }
    }

    /// What happened and what to do, for people.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Self::Rule { pallet, error, docs } => match refusal_words::of_rule(pallet, error) {
                Some(words) => words.say(lang),
                None => lang.pick(
                    format!("The chain refuses ({pallet}: {error}). {docs}"),
                    format!("La chaîne refuse ({pallet} : {error}). {docs}"),
                ),
            },
            Self::Dispatch { name, detail } => match refusal_words::of_dispatch(name) {
                Some(words) => words.say(lang),
                None => lang.pick(format!("The chain refuses: {detail}"), format!("La chaîne refuse : {detail}")),
            },
            Self::Invalid { reason, custom } => refusal_words::of_invalid(reason, *custom).say(lang),
            Self::Pool { code, message } => match refusal_words::of_pool(*code) {
                Some(words) => words.say(lang),
                None => lang.pick(
                    format!("The node does not take this transaction: {message} (code {code})."),
                    format!("Le nœud ne prend pas cette transaction : {message} (code {code})."),
                ),
            },
            Self::LetGo { message } => lang.pick(
                format!("The node let go of the transaction before it entered a block: {message}. Try again."),
                format!("Le nœud a abandonné la transaction avant qu’elle n’entre dans un bloc : {message}. Réessayez."),
            ),
        }
    }

    /// From the outcome of a transaction that entered a block.
    pub(crate) fn of_dispatch(error: DispatchError) -> Self {
        let DispatchError::Module(module) = &error else {
            return Self::Dispatch {
                name: name_of(&error),
                detail: error.to_string(),
            };
        };
        match module.details() {
            Ok(details) => Self::Rule {
                pallet: details.pallet.name().to_owned(),
                error: details.variant.name.clone(),
                docs: details.variant.docs.join(" ").trim().to_owned(),
            },
            Err(_) => Self::Dispatch {
                name: "Module".into(),
                detail: module.details_string(),
            },
        }
    }

    /// From the check that the chain makes before the pool takes a transaction. Answers to invitations are checked whole
    /// before they enter the pool; `Custom(n)` is then the error of that index in the pallet of the call.
    pub(crate) fn of_invalid(invalid: &TransactionInvalid, pallet: &str, metadata: &Metadata) -> Self {
        use TransactionInvalid as T;
        if let (T::Custom(index), "Membership") = (invalid, pallet) {
            let variant = metadata
                .pallet_by_name(pallet)
                .and_then(|of| of.error_variant_by_index(*index));
            if let Some(variant) = variant {
                let docs = variant.docs.join(" ").trim().to_owned();
                return Self::Rule {
                    pallet: pallet.to_owned(),
                    error: variant.name.clone(),
                    docs,
                };
            }
        }
        let (reason, custom) = match invalid {
            T::Call => ("call", None),
            T::Payment => ("payment", None),
            T::Future => ("future", None),
            T::Stale => ("stale", None),
            T::BadProof => ("bad_proof", None),
            T::AncientBirthBlock => ("ancient_birth_block", None),
            T::ExhaustsResources => ("exhausts_resources", None),
            T::Custom(number) => ("custom", Some(*number)),
            T::BadMandatory => ("bad_mandatory", None),
            T::MandatoryValidation => ("mandatory_validation", None),
            T::BadSigner => ("bad_signer", None),
        };
        Self::Invalid {
            reason: reason.into(),
            custom,
        }
    }

    /// From the same check, when it could not tell.
    pub(crate) fn of_unknown(unknown: &TransactionUnknown) -> Self {
        let (reason, custom) = match unknown {
            TransactionUnknown::CannotLookup => ("cannot_lookup", None),
            TransactionUnknown::NoUnsignedValidator => ("no_unsigned_validator", None),
            TransactionUnknown::Custom(number) => ("unknown", Some(*number)),
        };
        Self::Invalid {
            reason: reason.into(),
            custom,
        }
    }

    /// From an error of the node's pool, which uses the codes 1010 to 1020.
    pub(crate) fn of_pool(code: i32, message: &str, data: Option<&str>) -> Option<Self> {
        if !(1010..=1020).contains(&code) {
            return None;
        }
        let message = match data {
            Some(data) => format!("{message}: {}", data.trim_matches('"')),
            None => message.to_owned(),
        };
        Some(Self::Pool { code, message })
    }
}

/// The name of the variant, as the runtime spells it.
fn name_of(error: &DispatchError) -> String {
    let text = format!("{error:?}");
    match text.split_once('(') {
        Some((outer, inner)) => format!("{outer}.{}", inner.trim_end_matches(')')),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use subxt::ext::codec::Decode;

    fn metadata() -> Metadata {
        Metadata::decode(&mut &*crate::METADATA).unwrap()
    }

    #[test]
    fn codes_are_stable() {
        let rule = Refusal::Rule {
            pallet: "Membership".into(),
            error: "NotFound".into(),
            docs: String::new(),
        };
        assert_eq!(rule.code(), "Membership.NotFound");
        let invalid = |reason| Refusal::of_invalid(&reason, "Membership", &metadata()).code();
        assert_eq!(invalid(TransactionInvalid::Payment), "invalid.payment");
        assert_eq!(invalid(TransactionInvalid::Custom(255)), "invalid.custom.255");
        assert_eq!(invalid(TransactionInvalid::Custom(0)), "Membership.NotMember");
        assert_eq!(
            Refusal::of_dispatch(DispatchError::BadOrigin).code(),
            "dispatch.BadOrigin"
        );
        let funds = DispatchError::Token(subxt::error::TokenError::FundsUnavailable);
        assert_eq!(
            Refusal::of_dispatch(funds).code(),
            "dispatch.Token.FundsUnavailable"
        );
    }

    #[test]
    fn only_the_pools_codes_are_its_refusals() {
        assert_eq!(Refusal::of_pool(-32601, "Method not found", None), None);
        let refusal =
            Refusal::of_pool(1010, "Invalid Transaction", Some("\"Transaction is outdated\"")).unwrap();
        let expected = Refusal::Pool {
            code: 1010,
            message: "Invalid Transaction: Transaction is outdated".into(),
        };
        assert_eq!(refusal, expected);
    }

    #[test]
    fn a_rule_without_words_is_told_as_the_chain_tells_it() {
        let rule = Refusal::Rule {
            pallet: "Weather".into(),
            error: "TooMuchRain".into(),
            docs: "Too much rain fell.".into(),
        };
        assert_eq!(
            rule.say(Lang::En),
            "The chain refuses (Weather: TooMuchRain). Too much rain fell."
        );
        assert_eq!(
            rule.say(Lang::Fr),
            "La chaîne refuse (Weather : TooMuchRain). Too much rain fell."
        );
    }
}
