// SPDX-License-Identifier: AGPL-3.0-or-later
//! Errors of the pallets that come with the SDK: pallet, error, English, French, in the order of the chain.

use crate::words::{words, Words};

#[rustfmt::skip]
pub(super) const SDK: &[(&str, &str, Words)] = &[
    ("System", "InvalidSpecName", words(
        "These are the rules of another chain. Give the program (runtime) that was made for this one.",
        "Ce sont les règles d’une autre chaîne. Donnez le programme (runtime) fait pour celle-ci.")),
    ("System", "SpecVersionNeedsToIncrease", words(
        "New rules must have a higher version number than those in force. Raise it and build them again.",
        "De nouvelles règles doivent avoir un numéro de version plus grand que celles en vigueur. Augmentez-le et construisez-les à nouveau.")),
    ("System", "FailedToExtractRuntimeVersion", words(
        "The new program does not tell its version: it is no runtime, or it is damaged. Build it again.",
        "Le nouveau programme ne dit pas sa version : ce n’est pas un runtime, ou il est abîmé. Construisez-le à nouveau.")),
    ("System", "NonDefaultComposite", words(
        "This account still holds something, so it cannot be closed. Empty it first.",
        "Ce compte contient encore quelque chose et ne peut donc pas être fermé. Videz-le d’abord.")),
    ("System", "NonZeroRefCount", words(
        "Something still depends on this account, such as a deposit or session keys. Undo that first.",
        "Quelque chose dépend encore de ce compte, comme un dépôt ou des clés de session. Défaites cela d’abord.")),
    ("System", "CallFiltered", words(
        "This call is closed: to everybody, to a proxy with these rights, or to one representative alone. Make it with the account's own key; a governed number is set with Charter.set_parameter.",
        "Cet appel est fermé : à tout le monde, à un mandataire avec ces droits, ou à un représentant seul. Faites-le avec la clé du compte lui-même ; un nombre réglable se change par Charter.set_parameter.")),
    ("System", "MultiBlockMigrationsOngoing", words(
        "Stored data are still being changed after an upgrade. Try again when that is done.",
        "Les données sont encore en cours de changement après une mise à niveau. Réessayez quand ce sera fini.")),
    ("System", "NothingAuthorized", words(
        "No new rules are authorised. They must first be authorised by their hash.",
        "Aucune nouvelle règle n’est autorisée. Il faut d’abord les autoriser par leur empreinte.")),
    ("System", "Unauthorized", words(
        "This is not the program that was authorised. Give the one that has the authorised hash.",
        "Ce n’est pas le programme qui a été autorisé. Donnez celui qui a l’empreinte autorisée.")),

    ("Babe", "InvalidEquivocationProof", words(
        "The proof does not show two blocks of one validator for one slot. Check what you report.",
        "La preuve ne montre pas deux blocs d’un même validateur pour un même créneau. Vérifiez ce que vous signalez.")),
    ("Babe", "InvalidKeyOwnershipProof", words(
        "The proof does not show whose key it was in that session. Have a node make it again; after some sessions the chain forgets.",
        "La preuve ne montre pas à qui était la clé dans cette session. Faites-la refaire par un nœud ; après quelques sessions, la chaîne oublie.")),
    ("Babe", "DuplicateOffenceReport", words(
        "This fault is already reported. There is nothing more to do.",
        "Cette faute est déjà signalée. Il n’y a rien d’autre à faire.")),
    ("Babe", "InvalidConfiguration", words(
        "With these settings no block could be made. Correct the share of slots.",
        "Avec ces réglages, aucun bloc ne pourrait être fabriqué. Corrigez la part des créneaux.")),

    ("Grandpa", "PauseFailed", words(
        "Finality is already paused, or about to be. There is nothing to pause.",
        "La finalité est déjà en pause, ou va l’être. Il n’y a rien à mettre en pause.")),
    ("Grandpa", "ResumeFailed", words(
        "Finality is not paused, or is about to go on. There is nothing to resume.",
        "La finalité n’est pas en pause, ou va reprendre. Il n’y a rien à relancer.")),
    ("Grandpa", "ChangePending", words(
        "A change of the validators who finalise is already under way. Wait until it is done.",
        "Un changement des validateurs qui finalisent est déjà en cours. Attendez qu’il soit fini.")),
    ("Grandpa", "TooSoon", words(
        "Finality was restarted a short while ago. Wait before you do it again.",
        "La finalité a été relancée il y a peu. Attendez avant de recommencer.")),
    ("Grandpa", "InvalidKeyOwnershipProof", words(
        "The proof does not show whose key it was in that session. Have a node make it again; after some sessions the chain forgets.",
        "La preuve ne montre pas à qui était la clé dans cette session. Faites-la refaire par un nœud ; après quelques sessions, la chaîne oublie.")),
    ("Grandpa", "InvalidEquivocationProof", words(
        "The proof does not show two votes of one validator in one round. Check what you report.",
        "La preuve ne montre pas deux votes d’un même validateur dans un même tour. Vérifiez ce que vous signalez.")),
    ("Grandpa", "DuplicateOffenceReport", words(
        "This fault is already reported. There is nothing more to do.",
        "Cette faute est déjà signalée. Il n’y a rien d’autre à faire.")),

    ("Balances", "VestingBalance", words(
        "These coins are set free little by little, and not all are free yet. Send fewer, or wait.",
        "Ces pièces sont libérées peu à peu, et toutes ne le sont pas encore. Envoyez-en moins, ou attendez.")),
    ("Balances", "LiquidityRestrictions", words(
        "Some coins of this account are locked. Send fewer, or free them first.",
        "Des pièces de ce compte sont bloquées. Envoyez-en moins, ou libérez-les d’abord.")),
    ("Balances", "InsufficientBalance", words(
        "There are not enough coins on this account. Send fewer, or have some sent to it first.",
        "Il n’y a pas assez de pièces sur ce compte. Envoyez-en moins, ou faites-en venir d’abord.")),
    ("Balances", "ExistentialDeposit", words(
        "That is less than an account must hold. To open it, send at least 0.001 OSC.",
        "C’est moins que ce qu’un compte doit contenir. Pour l’ouvrir, envoyez au moins 0,001 OSC.")),
    ("Balances", "Expendability", words(
        "That would close the account you pay from. Leave at least 0.001 OSC on it, or close it on purpose (opensystem coins send --close-account).",
        "Cela fermerait le compte qui paie. Laissez-y au moins 0,001 OSC, ou fermez-le exprès (opensystem coins send --close-account).")),
    ("Balances", "ExistingVestingSchedule", words(
        "The coins of that account are already set free by a plan. Choose another account.",
        "Les pièces de ce compte sont déjà libérées selon un plan. Choisissez un autre compte.")),
    ("Balances", "DeadAccount", words(
        "The account that should receive does not exist yet. Send it at least 0.001 OSC first.",
        "Le compte qui doit recevoir n’existe pas encore. Envoyez-lui d’abord au moins 0,001 OSC.")),
    ("Balances", "TooManyReserves", words(
        "Coins of this account are set aside for too many purposes. Free some first.",
        "Des pièces de ce compte sont mises de côté pour trop de raisons. Libérez-en d’abord.")),
    ("Balances", "TooManyHolds", words(
        "This account has too many kinds of deposit. Take one back first.",
        "Ce compte a trop de sortes de dépôts. Reprenez-en un d’abord.")),
    ("Balances", "TooManyFreezes", words(
        "Too many locks lie on the coins of this account. Have one lifted first.",
        "Trop de verrous pèsent sur les pièces de ce compte. Faites-en lever un d’abord.")),
    ("Balances", "IssuanceDeactivated", words(
        "Fewer coins would be left than are counted as out of use. Take off fewer.",
        "Il resterait moins de pièces qu’il n’en est compté hors d’usage. Retirez-en moins.")),
    ("Balances", "DeltaZero", words(
        "A difference of zero changes nothing. Give another one.",
        "Une différence nulle ne change rien. Donnez-en une autre.")),

    ("Utility", "TooManyCalls", words(
        "There are too many calls in this batch. Make several smaller ones.",
        "Il y a trop d’appels dans ce lot. Faites-en plusieurs plus petits.")),

    ("Multisig", "MinimumThreshold", words(
        "At least two of a group must agree. Say 2 or more; where one is enough, --threshold 1 makes the call at once.",
        "Dans un groupe, il faut au moins deux accords. Dites 2 ou plus ; là où un seul suffit, --threshold 1 fait l’appel tout de suite.")),
    ("Multisig", "AlreadyApproved", words(
        "You have already agreed to this call. Now it is for others of the group to agree.",
        "Vous avez déjà donné votre accord à cet appel. C’est maintenant à d’autres membres du groupe de le donner.")),
    ("Multisig", "NoApprovalsNeeded", words(
        "Enough of the group have agreed. Have the call made now: repeat it with --group and --threshold.",
        "Assez de membres du groupe sont d’accord. Faites faire l’appel maintenant : répétez-le avec --group et --threshold.")),
    ("Multisig", "TooFewSignatories", words(
        "A group has at least two members. Name the others.",
        "Un groupe a au moins deux membres. Nommez les autres.")),
    ("Multisig", "TooManySignatories", words(
        "The group is larger than the chain allows. Make it smaller.",
        "Le groupe est plus grand que la chaîne ne le permet. Réduisez-le.")),
    ("Multisig", "SignatoriesOutOfOrder", words(
        "The others of the group must stand in the order of their public keys, each once. Put them in order.",
        "Les autres membres du groupe doivent figurer dans l’ordre de leurs clés publiques, chacun une fois. Mettez-les dans cet ordre.")),
    ("Multisig", "SenderInSignatories", words(
        "You stand among the others of the group. Name the others alone: who signs is counted anyway.",
        "Vous figurez parmi les autres membres du groupe. Nommez seulement les autres : qui signe est compté de toute façon.")),
    ("Multisig", "NotFound", words(
        "No such call waits for this group. Check its members, how many must agree, and the call: it may be done, or taken back.",
        "Aucun appel de ce genre n’attend ce groupe. Vérifiez ses membres, combien doivent être d’accord, et l’appel : il est peut-être fait, ou retiré.")),
    ("Multisig", "NotOwner", words(
        "Only the account that proposed this call to the group can do that. Ask whoever holds it.",
        "Seul le compte qui a proposé cet appel au groupe peut le faire. Demandez à qui le tient.")),
    ("Multisig", "NoTimepoint", words(
        "Others of the group have already agreed to this call. Say in which block and at which place it was proposed (maybe_timepoint).",
        "D’autres membres du groupe sont déjà d’accord avec cet appel. Dites dans quel bloc et à quelle place il a été proposé (maybe_timepoint).")),
    ("Multisig", "WrongTimepoint", words(
        "This call was proposed in another block or at another place: perhaps it was taken back and proposed again. Look where it is now.",
        "Cet appel a été proposé dans un autre bloc ou à une autre place : peut-être a-t-il été retiré puis proposé à nouveau. Regardez où il en est.")),
    ("Multisig", "UnexpectedTimepoint", words(
        "Nobody of the group has agreed to this call yet. Propose it without saying where it was proposed (maybe_timepoint).",
        "Personne dans le groupe n’a encore donné son accord à cet appel. Proposez-le sans dire où il a été proposé (maybe_timepoint).")),
    ("Multisig", "MaxWeightTooLow", words(
        "The call takes more of a block than you allowed. Allow more (max_weight).",
        "L’appel prend plus de place dans un bloc que vous n’en avez permis. Permettez-en plus (max_weight).")),
    ("Multisig", "AlreadyStored", words(
        "The chain already keeps this call. There is nothing to deposit.",
        "La chaîne garde déjà cet appel. Il n’y a rien à déposer.")),

    ("Proxy", "TooMany", words(
        "This account has too many proxies, or too many announced calls. Remove one first.",
        "Ce compte a trop de mandataires, ou trop d’appels annoncés. Retirez-en un d’abord.")),
    ("Proxy", "NotFound", words(
        "There is no such proxy, or no such announced call. Check the account, the rights and the delay: all must be the same.",
        "Il n’y a pas de tel mandataire, ou de tel appel annoncé. Vérifiez le compte, les droits et le délai : tout doit être identique.")),
    ("Proxy", "NotProxy", words(
        "This account is not a proxy of the other, or not with these rights. Whoever holds the other can name it one (opensystem proxy add).",
        "Ce compte n’est pas mandataire de l’autre, ou pas avec ces droits. Qui tient l’autre peut le désigner (opensystem proxy add).")),
    ("Proxy", "Unproxyable", words(
        "The rights of this proxy do not go so far. Use the account's own key, or a proxy with wider rights.",
        "Les droits de ce mandataire ne vont pas jusque-là. Utilisez la clé du compte lui-même, ou un mandataire aux droits plus larges.")),
    ("Proxy", "Duplicate", words(
        "This is already so: the proxy is named, or the account without a key is open. To open another one, give another number (index).",
        "C’est déjà le cas : le mandataire est désigné, ou le compte sans clé est ouvert. Pour en ouvrir un autre, donnez un autre numéro (index).")),
    ("Proxy", "NoPermission", words(
        "A proxy cannot take rights that it was not given, and an account without a key closes only with the values by which it was opened. Check them.",
        "Un mandataire ne peut pas prendre des droits qu’il n’a pas reçus, et un compte sans clé ne se ferme qu’avec les valeurs de son ouverture. Vérifiez-les.")),
    ("Proxy", "Unannounced", words(
        "This proxy must announce its calls, and wait for its delay. Announce the call (Proxy.announce), or wait.",
        "Ce mandataire doit annoncer ses appels et attendre son délai. Annoncez l’appel (Proxy.announce), ou attendez.")),
    ("Proxy", "NoSelfProxy", words(
        "An account cannot be its own proxy. Name another one.",
        "Un compte ne peut pas être son propre mandataire. Désignez-en un autre.")),

    ("Preimage", "TooBig", words(
        "This content is too large for the chain to keep. Make it smaller.",
        "Ce contenu est trop grand pour que la chaîne le garde. Réduisez-le.")),
    ("Preimage", "AlreadyNoted", words(
        "The chain already keeps this content. There is nothing more to do.",
        "La chaîne garde déjà ce contenu. Il n’y a rien d’autre à faire.")),
    ("Preimage", "NotAuthorized", words(
        "Only the account that deposited this content can remove it. Sign with that one.",
        "Seul le compte qui a déposé ce contenu peut le retirer. Signez avec celui-là.")),
    ("Preimage", "NotNoted", words(
        "The chain does not keep such content. Check the hash.",
        "La chaîne ne garde pas un tel contenu. Vérifiez l’empreinte.")),
    ("Preimage", "Requested", words(
        "This content is still asked for. It can be removed when nobody asks for it any more.",
        "Ce contenu est encore demandé. Il pourra être retiré quand personne ne le demandera plus.")),
    ("Preimage", "NotRequested", words(
        "Nobody asks for this content. There is nothing to take back.",
        "Personne ne demande ce contenu. Il n’y a rien à reprendre.")),
    ("Preimage", "TooMany", words(
        "These are too many hashes for one call. Give fewer.",
        "Cela fait trop d’empreintes pour un appel. Donnez-en moins.")),
    ("Preimage", "TooFew", words(
        "No hash is given. Give at least one.",
        "Aucune empreinte n’est donnée. Donnez-en au moins une.")),

    ("Scheduler", "FailedToSchedule", words(
        "No more calls fit into that block. Plan this one for another block.",
        "Plus aucun appel ne tient dans ce bloc. Prévoyez celui-ci pour un autre bloc.")),
    ("Scheduler", "NotFound", words(
        "No such call is planned: it may be done, or cancelled. Check the block and the place, or the name.",
        "Aucun appel de ce genre n’est prévu : il est peut-être fait, ou annulé. Vérifiez le bloc et la place, ou le nom.")),
    ("Scheduler", "TargetBlockNumberInPast", words(
        "That block is past. Choose a later one.",
        "Ce bloc est passé. Choisissez-en un plus lointain.")),
    ("Scheduler", "RescheduleNoChange", words(
        "The call is planned for that block already. There is nothing to change.",
        "L’appel est déjà prévu pour ce bloc. Il n’y a rien à changer.")),
    ("Scheduler", "Named", words(
        "This planned call has a name. Use the call that takes the name.",
        "Cet appel prévu porte un nom. Utilisez l’appel qui demande le nom.")),

    ("Migrations", "Ongoing", words(
        "Stored data are being changed at this moment. Wait until that is done.",
        "Les données sont en cours de changement en ce moment. Attendez que ce soit fini.")),

    ("Session", "InvalidProof", words(
        "The proof does not show that the session keys are yours. Have your node make keys and proof together (author_rotateKeysWithOwner).",
        "La preuve ne montre pas que les clés de session sont à vous. Faites faire les clés et la preuve ensemble par votre nœud (author_rotateKeysWithOwner).")),
    ("Session", "NoAssociatedValidatorId", words(
        "Only a member can have session keys. Sign with the key of your membership.",
        "Seul un membre peut avoir des clés de session. Signez avec la clé de votre adhésion.")),
    ("Session", "DuplicatedKey", words(
        "Another validator already has one of these keys. Have your node make new ones.",
        "Un autre validateur a déjà l’une de ces clés. Faites-en faire de nouvelles par votre nœud.")),
    ("Session", "NoKeys", words(
        "This account has no session keys. There is nothing to remove.",
        "Ce compte n’a pas de clés de session. Il n’y a rien à retirer.")),
    ("Session", "NoAccount", words(
        "The chain does not know this account yet. Have at least 0.001 OSC sent to it first.",
        "La chaîne ne connaît pas encore ce compte. Faites-y d’abord envoyer au moins 0,001 OSC.")),
];
