// SPDX-License-Identifier: AGPL-3.0-or-later
//! Errors of our own pallets: pallet, error, English, French, in the order of the chain.

use crate::words::{words, Words};

#[rustfmt::skip]
pub(super) const OURS: &[(&str, &str, Words)] = &[
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
        "A version of the social code needs at least one text. Add one.",
        "Une version du code social a besoin d’au moins un texte. Ajoutez-en un.")),
    ("Charter", "LanguageTwice", words(
        "A language stands twice. Give one text a language.",
        "Une langue figure deux fois. Donnez un seul texte par langue.")),
    ("Charter", "LanguageInvalid", words(
        "A language is written like fr, en or pt-br, in lower case. Correct it.",
        "Une langue s’écrit comme fr, en ou pt-br, en minuscules. Corrigez-la.")),
    ("Charter", "TitleInvalid", words(
        "A title is one line of text without control characters, and not blank. Correct it.",
        "Un titre est une ligne de texte sans caractères de contrôle, et non vide. Corrigez-le.")),
    ("Charter", "BodyInvalid", words(
        "A text has no control characters other than line ends and tabs, and is not blank. Correct it.",
        "Un texte n’a pas de caractères de contrôle autres que fins de ligne et tabulations, et n’est pas vide. Corrigez-le.")),
    ("Charter", "VersionsExhausted", words(
        "There are no more version numbers. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros de version. Il faudrait d’abord changer les règles de la chaîne.")),

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
        "A name is one line of 1 to 64 bytes of plain text. Choose another one.",
        "Un nom est une ligne de 1 à 64 octets de texte simple. Choisissez-en un autre.")),
    ("Membership", "SponsorNotInGoodStanding", words(
        "Your sponsor is no longer a member in good standing. Ask another member to invite you.",
        "Votre parrain n’est plus un membre en règle. Demandez à un autre membre de vous inviter.")),
    ("Membership", "InvitationNotFound", words(
        "There is no such open invitation of yours. Check its number: it may have been answered, withdrawn, or have expired.",
        "Vous n’avez pas d’invitation ouverte de ce numéro. Vérifiez-le : elle a peut-être reçu une réponse, été retirée, ou expiré.")),
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
        "No change of key is waiting. There is nothing to stop.",
        "Aucun changement de clé n’attend. Il n’y a rien à arrêter.")),
    ("Membership", "NoExchange", words(
        "The chain keeps no words of your entry. There is nothing to remove.",
        "La chaîne ne garde aucun récit de votre entrée. Il n’y a rien à retirer.")),
    ("Membership", "MembersExhausted", words(
        "There are no more member numbers. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros de membre. Il faudrait d’abord changer les règles de la chaîne.")),
    ("Membership", "AnsweringForSomebody", words(
        "Somebody whom you or your elder brought in is suspended or excluded: until that is over you cannot invite. opensystem member show says whom.",
        "Une personne que vous ou votre aîné avez fait entrer est suspendue ou exclue : d’ici là vous ne pouvez pas inviter. opensystem member show dit qui.")),
    ("Membership", "MemberNotFound", words(
        "There is no such member, or he has left. Check the number.",
        "Il n’y a pas de membre de ce numéro, ou il est parti. Vérifiez le numéro.")),
    ("Membership", "ReasonInvalid", words(
        "A reason is told in 1 to 512 bytes of plain text. Say in a few words why.",
        "Un motif se dit en 1 à 512 octets de texte simple. Dites pourquoi en quelques mots.")),
    ("Membership", "SuspensionOutOfRange", words(
        "A suspension ends after now, and within the longest time that the rules allow. Choose another end.",
        "Une suspension finit après maintenant, et dans le plus long délai que permettent les règles. Choisissez une autre fin.")),
    ("Membership", "HarsherInForce", words(
        "A harsher measure is in force, or this one already. Lift it first.",
        "Une mesure plus sévère est en vigueur, ou celle-ci déjà. Levez-la d’abord.")),
    ("Membership", "NoSanction", words(
        "No measure is in force. There is nothing to lift or to appeal against.",
        "Aucune mesure n’est en vigueur. Il n’y a rien à lever, et rien dont faire appel.")),
    ("Membership", "AppealPending", words(
        "Your appeal waits for its answer already. opensystem member show tells it.",
        "Votre appel attend déjà sa réponse. opensystem member show le montre.")),
    ("Membership", "AppealTooSoon", words(
        "Your appeal was dismissed a short while ago. opensystem member show says when you can appeal again.",
        "Votre appel a été rejeté il y a peu. opensystem member show dit quand vous pourrez faire appel à nouveau.")),
    ("Membership", "NoAppeal", words(
        "No appeal of that member waits for an answer. There is nothing to dismiss.",
        "Aucun appel de ce membre n’attend de réponse. Il n’y a rien à rejeter.")),
    ("Membership", "NotSteered", words(
        "Only a project or an ecosystem has representatives. Check the number.",
        "Seul un projet ou un écosystème a des représentants. Vérifiez le numéro.")),
    ("Membership", "NotRepresentative", words(
        "You do not represent it. opensystem member representatives shows who does.",
        "Vous ne le représentez pas. opensystem member representatives montre qui le fait.")),
    ("Membership", "RepresentativesInvalid", words(
        "Representatives are 1 to 8 different persons, all members in good standing. Check the numbers.",
        "Les représentants sont 1 à 8 personnes différentes, toutes membres en règle. Vérifiez les numéros.")),
    ("Membership", "GuardiansInvalid", words(
        "Guardians are at most 8 different persons, members in good standing, and not yourself. Check the numbers.",
        "Les gardiens sont au plus 8 personnes différentes, membres en règle, et pas vous-même. Vérifiez les numéros.")),
    ("Membership", "ThresholdInvalid", words(
        "Of so many guardians, one at least and all at most must agree. Choose another number.",
        "Parmi tant de gardiens, un au moins et tous au plus doivent s’accorder. Choisissez un autre nombre.")),
    ("Membership", "NotGuardian", words(
        "You are no guardian of that member. opensystem member guardians shows who is.",
        "Vous n’êtes pas gardien de ce membre. opensystem member guardians montre qui l’est.")),
    ("Membership", "NoContest", words(
        "No change of key of that member is contested. There is nothing to settle.",
        "Aucun changement de clé de ce membre n’est contesté. Il n’y a rien à trancher.")),
];
