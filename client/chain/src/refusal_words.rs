// SPDX-License-Identifier: AGPL-3.0-or-later
//! Refusals in French and English: why, and what to do next.
//!
//! A test holds the table of rules against the metadata: no error of our pallets is without words.

use crate::words::Lang;

/// The same thing said in two languages.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub en: &'static str,
    pub fr: &'static str,
}

impl Words {
    pub fn say(self, lang: Lang) -> String {
        lang.pick(self.en, self.fr)
    }
}

const fn words(en: &'static str, fr: &'static str) -> Words {
    Words { en, fr }
}

/// Errors of our pallets: pallet, error, English, French.
const RULES: &[(&str, &str, Words)] = &[
    ("Charter", "NotMember", words(
        "Only a member can sign the social code. Ask a member to invite you first.",
        "Seul un membre peut signer le code social. Demandez d’abord à un membre de vous inviter.")),
    ("Charter", "VersionNotCurrent", words(
        "That version of the social code is not the one in force. Read the current one (opensystem charter show --text) and sign that.",
        "Cette version du code social n’est pas celle en vigueur. Lisez l’actuelle (opensystem charter show --text) et signez-la.")),
    ("Charter", "AlreadySigned", words(
        "You already signed this version. There is nothing more to do.",
        "Vous avez déjà signé cette version. Il n’y a rien d’autre à faire.")),
    ("Charter", "NoText", words(
        "A version of the social code needs at least one text.",
        "Une version du code social a besoin d’au moins un texte.")),
    ("Charter", "LanguageTwice", words(
        "A language stands twice. Give one text a language.",
        "Une langue figure deux fois. Donnez un seul texte par langue.")),
    ("Charter", "LanguageInvalid", words(
        "A language is written like fr, en or pt-br, in lower case.",
        "Une langue s’écrit comme fr, en ou pt-br, en minuscules.")),
    ("Charter", "TitleInvalid", words(
        "A title is one line of text without control characters, and not blank.",
        "Un titre est une ligne de texte sans caractères de contrôle, et non vide.")),
    ("Charter", "BodyInvalid", words(
        "A text has no control characters other than line ends and tabs, and is not blank.",
        "Un texte n’a pas de caractères de contrôle autres que fins de ligne et tabulations, et n’est pas vide.")),
    ("Charter", "VersionsExhausted", words(
        "There are no more version numbers.",
        "Il n’y a plus de numéros de version.")),
    ("Membership", "NotMember", words(
        "Only members can do this. Ask a member to invite you.",
        "Seuls les membres peuvent faire cela. Demandez à un membre de vous inviter.")),
    ("Membership", "NotPerson", words(
        "Only persons can invite. A project invites through the persons who steer it.",
        "Seules les personnes peuvent inviter. Un projet invite par les personnes qui le conduisent.")),
    ("Membership", "NotInGoodStanding", words(
        "Your membership is not in good standing. opensystem member show says how it stands.",
        "Votre adhésion n’est pas en règle. opensystem member show dit où elle en est.")),
    ("Membership", "AlreadyMember", words(
        "That account is a member already. There is nobody to invite.",
        "Ce compte est déjà membre. Il n’y a personne à inviter.")),
    ("Membership", "ExchangeInvalid", words(
        "An exchange is told in 1 to 512 bytes of plain text. Say in a few words what took place.",
        "Un échange se raconte en 1 à 512 octets de texte simple. Dites en quelques mots ce qui a eu lieu.")),
    ("Membership", "TooManyInvitations", words(
        "Four invitations are open for that account already. It can accept one of them.",
        "Quatre invitations sont déjà ouvertes pour ce compte. Il peut accepter l’une d’elles.")),
    ("Membership", "NoCapacity", words(
        "You have no invitation left for now. opensystem member show says when the next one comes back.",
        "Vous n’avez plus d’invitation pour le moment. opensystem member show dit quand la prochaine reviendra.")),
    ("Membership", "TooManyOpen", words(
        "Too many of your invitations are open. Withdraw one, or wait for an answer.",
        "Trop de vos invitations sont ouvertes. Retirez-en une, ou attendez une réponse.")),
    ("Membership", "NotInvited", words(
        "There is no such open invitation for you. Ask your sponsor for its number.",
        "Il n’y a pas d’invitation ouverte de ce numéro pour vous. Demandez son numéro à votre parrain.")),
    ("Membership", "InvitationExpired", words(
        "This invitation has expired. Ask your sponsor for a new one.",
        "Cette invitation a expiré. Demandez-en une nouvelle à votre parrain.")),
    ("Membership", "ExchangeMismatch", words(
        "The exchange you sealed is not the one in the invitation. Read the invitation again.",
        "L’échange que vous avez scellé n’est pas celui de l’invitation. Relisez l’invitation.")),
    ("Membership", "VersionNotCurrent", words(
        "Another version of the social code is in force by now. Read it, then accept again.",
        "Une autre version du code social est désormais en vigueur. Lisez-la, puis acceptez à nouveau.")),
    ("Membership", "NameInvalid", words(
        "A name is one line of 1 to 64 bytes of plain text.",
        "Un nom est une ligne de 1 à 64 octets de texte simple.")),
    ("Membership", "SponsorNotInGoodStanding", words(
        "Your sponsor is no longer a member in good standing. Ask another member to invite you.",
        "Votre parrain n’est plus un membre en règle. Demandez à un autre membre de vous inviter.")),
    ("Membership", "InvitationNotFound", words(
        "There is no such open invitation of yours.",
        "Vous n’avez pas d’invitation ouverte de ce numéro.")),
    ("Membership", "ProofInvalid", words(
        "The new key did not prove that it agrees. Sign the proof with the new key.",
        "La nouvelle clé n’a pas prouvé son accord. Signez la preuve avec la nouvelle clé.")),
    ("Membership", "SameKey", words(
        "The new key is the present one. There is nothing to change.",
        "La nouvelle clé est la clé actuelle. Il n’y a rien à changer.")),
    ("Membership", "KeyChangePending", words(
        "A change of key is waiting already. Stop it first (opensystem member change-key --stop).",
        "Un changement de clé attend déjà. Arrêtez-le d’abord (opensystem member change-key --stop).")),
    ("Membership", "NoKeyChange", words(
        "No change of key is waiting.",
        "Aucun changement de clé n’attend.")),
    ("Membership", "NoExchange", words(
        "There are no words of your entry to remove.",
        "Il n’y a pas de récit de votre entrée à retirer.")),
    ("Membership", "MembersExhausted", words(
        "There are no more member numbers.",
        "Il n’y a plus de numéros de membre.")),
];

/// Errors of the dispatch as a whole.
const DISPATCH: &[(&str, Words)] = &[
    (
        "BadOrigin",
        words(
            "This act is not one that a member can do by himself: it needs a decision of the members.",
            "Cet acte n’est pas de ceux qu’un membre peut faire seul : il demande une décision des membres.",
        ),
    ),
    (
        "CannotLookup",
        words(
            "The chain does not know that account.",
            "La chaîne ne connaît pas ce compte.",
        ),
    ),
    (
        "Token.FundsUnavailable",
        words(
            "There are not enough coins on this account.",
            "Il n’y a pas assez de pièces sur ce compte.",
        ),
    ),
    (
        "Exhausted",
        words(
            "The act is too large for one block. Make it smaller.",
            "L’acte est trop grand pour un bloc. Réduisez-le.",
        ),
    ),
];

/// The words for an error of a pallet, if it is one of ours.
pub fn of_rule(pallet: &str, error: &str) -> Option<Words> {
    RULES
        .iter()
        .find(|(p, e, _)| *p == pallet && *e == error)
        .map(|(_, _, words)| *words)
}

/// The words for an error of the dispatch as a whole.
pub fn of_dispatch(name: &str) -> Option<Words> {
    DISPATCH.iter().find(|(n, _)| *n == name).map(|(_, words)| *words)
}

/// The words for a transaction that is not valid.
pub fn of_invalid(reason: &str, custom: Option<u8>) -> Words {
    match (reason, custom) {
        ("call", _) => words(
            "The chain does not accept this act from this account.",
            "La chaîne n’accepte pas cet acte de ce compte."),
        ("payment", _) => words(
            "This account has no coins to pay the fee. (Accepting or declining an invitation is free, but only for the invited account.)",
            "Ce compte n’a pas de pièces pour payer les frais. (Accepter ou décliner une invitation est gratuit, mais seulement pour le compte invité.)"),
        ("future", _) => words(
            "An earlier act of this account is still missing. Wait a moment and try again.",
            "Un acte antérieur de ce compte manque encore. Attendez un moment et réessayez."),
        ("stale", _) => words(
            "This act was already done, or another one took its place. Look at the state before you send it again.",
            "Cet acte a déjà été fait, ou un autre a pris sa place. Regardez où en sont les choses avant de le renvoyer."),
        ("bad_proof", _) => words(
            "The signature does not fit: it was made for another chain, by another key, or with other rules. Update the wallet and try again.",
            "La signature ne convient pas : elle a été faite pour une autre chaîne, par une autre clé, ou avec d’autres règles. Mettez le portefeuille à jour et réessayez."),
        ("ancient_birth_block", _) => words(
            "The transaction is too old. Sign it again.",
            "La transaction est trop ancienne. Signez-la à nouveau."),
        ("exhausts_resources", _) => words(
            "The chain is busy just now. Try again in a moment.",
            "La chaîne est occupée en ce moment. Réessayez dans un instant."),
        ("bad_signer", _) => words(
            "The chain does not let this account sign.",
            "La chaîne ne laisse pas ce compte signer."),
        _ => words(
            "The chain does not accept this transaction.",
            "La chaîne n’accepte pas cette transaction."),
    }
}

/// The words for a refusal of the node's pool, by its JSON-RPC code.
pub fn of_pool(code: i32) -> Option<Words> {
    Some(match code {
        1010 | 1011 => words(
            "The node finds the transaction not valid any more: something changed in the meantime. Try again.",
            "Le nœud ne trouve plus la transaction valide : quelque chose a changé entre-temps. Réessayez."),
        1012 => words(
            "The node refused this same transaction a moment ago. Wait a minute and try again.",
            "Le nœud a refusé cette même transaction il y a un instant. Attendez une minute et réessayez."),
        1013 => words(
            "The node already has this transaction. Wait for it.",
            "Le nœud a déjà cette transaction. Attendez-la."),
        1014 => words(
            "Another act of this account waits in its place. Wait for it to finish.",
            "Un autre acte de ce compte attend à sa place. Attendez qu’il soit terminé."),
        1016 => words(
            "The node has too many transactions waiting. Try again in a moment.",
            "Le nœud a trop de transactions en attente. Réessayez dans un instant."),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use subxt::ext::codec::Decode;

    #[test]
    fn every_error_of_our_pallets_has_words() {
        let metadata = subxt::Metadata::decode(&mut &*crate::METADATA).unwrap();
        for name in ["Charter", "Membership", "Nodes"] {
            let pallet = metadata.pallet_by_name(name).unwrap();
            for error in pallet.error_variants().unwrap_or_default() {
                assert!(
                    of_rule(name, &error.name).is_some(),
                    "{name}.{} has no words: {:?}",
                    error.name,
                    error.docs
                );
            }
        }
    }

    #[test]
    fn no_words_are_for_an_error_that_is_gone() {
        let metadata = subxt::Metadata::decode(&mut &*crate::METADATA).unwrap();
        for (pallet, error, _) in RULES {
            let errors = metadata
                .pallet_by_name(pallet)
                .unwrap()
                .error_variants()
                .unwrap_or_default()
                .to_vec();
            assert!(
                errors.iter().any(|variant| variant.name == *error),
                "{pallet}.{error}"
            );
        }
    }

    #[test]
    fn everything_is_said_in_both_languages() {
        let all = RULES
            .iter()
            .map(|(_, _, words)| words)
            .chain(DISPATCH.iter().map(|(_, words)| words));
        for words in all {
            assert!(
                !words.en.is_empty() && !words.fr.is_empty() && words.en != words.fr,
                "{words:?}"
            );
        }
    }
}
