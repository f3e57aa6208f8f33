// SPDX-License-Identifier: AGPL-3.0-or-later
//! Refusals that are of no pallet: of the dispatch as a whole, of the transaction before it enters a block, and of the
//! node's pool.

use crate::words::{words, Words};

/// Errors of the dispatch as a whole, in the order of the chain.
#[rustfmt::skip]
pub(super) const DISPATCH: &[(&str, Words)] = &[
    ("Other", words(
        "The chain refuses without saying why. Check what you ask of it; opensystem chain status says how the chain is doing.",
        "La chaîne refuse sans dire pourquoi. Vérifiez ce que vous lui demandez ; opensystem chain status dit comment elle va.")),
    ("CannotLookup", words(
        "The chain does not know that account. Check the address.",
        "La chaîne ne connaît pas ce compte. Vérifiez l’adresse.")),
    ("BadOrigin", words(
        "This act is not one that a member can do alone: it needs a decision of the members.",
        "Cet acte n’est pas de ceux qu’un membre peut faire seul : il demande une décision des membres.")),
    ("ConsumerRemaining", words(
        "Something still depends on this account, such as a deposit or session keys, so it cannot be closed. Undo that first.",
        "Quelque chose dépend encore de ce compte, comme un dépôt ou des clés de session : il ne peut pas être fermé. Défaites cela d’abord.")),
    ("NoProviders", words(
        "This account is not open. Have at least 0.001 OSC sent to it first.",
        "Ce compte n’est pas ouvert. Faites-y d’abord envoyer au moins 0,001 OSC.")),
    ("TooManyConsumers", words(
        "Too many things depend on this account already. Undo one first.",
        "Trop de choses dépendent déjà de ce compte. Défaites-en une d’abord.")),
    ("Token.FundsUnavailable", words(
        "There are not enough coins on this account. Send fewer, or have some sent to it first.",
        "Il n’y a pas assez de pièces sur ce compte. Envoyez-en moins, ou faites-en venir d’abord.")),
    ("Token.OnlyProvider", words(
        "These coins keep the account open, and something still depends on it. Undo that first, or leave at least 0.001 OSC.",
        "Ces pièces gardent le compte ouvert, et quelque chose en dépend encore. Défaites cela d’abord, ou laissez au moins 0,001 OSC.")),
    ("Token.BelowMinimum", words(
        "That is less than an account must hold. Send at least 0.001 OSC.",
        "C’est moins que ce qu’un compte doit contenir. Envoyez au moins 0,001 OSC.")),
    ("Token.CannotCreate", words(
        "The account that should receive cannot be opened. Have at least 0.001 OSC sent to it first.",
        "Le compte qui doit recevoir ne peut pas être ouvert. Faites-y d’abord envoyer au moins 0,001 OSC.")),
    ("Token.UnknownAsset", words(
        "The chain does not know such coins. Check which you mean.",
        "La chaîne ne connaît pas de telles pièces. Vérifiez desquelles il s’agit.")),
    ("Token.Frozen", words(
        "There are enough coins, but they are locked. Send fewer, or have them unlocked first.",
        "Il y a assez de pièces, mais elles sont bloquées. Envoyez-en moins, ou faites-les d’abord débloquer.")),
    ("Token.Unsupported", words(
        "This cannot be done with these coins. Look for another way.",
        "Cela ne peut pas se faire avec ces pièces. Cherchez une autre voie.")),
    ("Token.CannotCreateHold", words(
        "A deposit cannot be put on an account that is not open. Have at least 0.001 OSC sent to it first.",
        "Un dépôt ne peut pas être mis sur un compte qui n’est pas ouvert. Faites-y d’abord envoyer au moins 0,001 OSC.")),
    ("Token.NotExpendable", words(
        "That would close the account you pay from. Leave at least 0.001 OSC on it, or close it on purpose (opensystem coins send --close-account).",
        "Cela fermerait le compte qui paie. Laissez-y au moins 0,001 OSC, ou fermez-le exprès (opensystem coins send --close-account).")),
    ("Token.Blocked", words(
        "That account takes no coins. Send them to another one.",
        "Ce compte ne reçoit pas de pièces. Envoyez-les à un autre.")),
    ("Arithmetic.Underflow", words(
        "A number would fall below the least possible. Give a smaller one.",
        "Un nombre descendrait sous le plus petit possible. Donnez-en un plus petit.")),
    ("Arithmetic.Overflow", words(
        "A number would rise above the greatest possible. Give a smaller one.",
        "Un nombre dépasserait le plus grand possible. Donnez-en un plus petit.")),
    ("Arithmetic.DivisionByZero", words(
        "The chain would have to divide by zero. Check that no number you give is 0.",
        "La chaîne devrait diviser par zéro. Vérifiez qu’aucun nombre donné n’est 0.")),
    ("Transactional.LimitReached", words(
        "There are too many calls within calls. Nest fewer of them.",
        "Trop d’appels sont emboîtés les uns dans les autres. Emboîtez-en moins.")),
    ("Transactional.NoLayer", words(
        "The chain has a fault of its own: a step was not guarded against failing half-way. Tell those who care for it.",
        "La chaîne a un défaut : une étape n’était pas protégée contre un échec à mi-chemin. Prévenez qui prend soin de la chaîne.")),
    ("Exhausted", words(
        "The act is too large for one block. Make it smaller.",
        "L’acte est trop grand pour un bloc. Réduisez-le.")),
    ("Corruption", words(
        "What the chain keeps about this is damaged, and trying again does not help. Tell those who care for the chain.",
        "Ce que la chaîne garde à ce sujet est abîmé, et réessayer n’y changera rien. Prévenez qui prend soin de la chaîne.")),
    ("Unavailable", words(
        "Something that is needed is not there just now. Try again later.",
        "Quelque chose de nécessaire n’est pas là en ce moment. Réessayez plus tard.")),
    ("RootNotAllowed", words(
        "This call must come from an account, and not from the chain itself (Root). Sign it with a key.",
        "Cet appel doit venir d’un compte, et non de la chaîne elle-même (Root). Signez-le avec une clé.")),
    ("Trie.InvalidStateRoot", words(
        "The proof is for a state that the chain does not have. Make it again, for a state that it has.",
        "La preuve porte sur un état que la chaîne n’a pas. Refaites-la, pour un état qu’elle a.")),
    ("Trie.IncompleteDatabase", words(
        "A part of the proof's tree is missing. Make the proof again, whole.",
        "Une partie de l’arbre de la preuve manque. Refaites la preuve, entière.")),
    ("Trie.ValueAtIncompleteKey", words(
        "A value in the proof stands under half a key. Make the proof again.",
        "Une valeur de la preuve figure sous une moitié de clé. Refaites la preuve.")),
    ("Trie.DecoderError", words(
        "An entry of the proof's tree is damaged. Make the proof again.",
        "Une entrée de l’arbre de la preuve est abîmée. Refaites la preuve.")),
    ("Trie.InvalidHash", words(
        "A hash in the proof is not one. Make the proof again.",
        "Une empreinte de la preuve n’en est pas une. Refaites la preuve.")),
    ("Trie.DuplicateKey", words(
        "The same key stands twice in what should be proved. Name each key once.",
        "La même clé figure deux fois dans ce qui est à prouver. Nommez chaque clé une fois.")),
    ("Trie.ExtraneousNode", words(
        "The proof has a branch too many. Make it again, for these keys alone.",
        "La preuve a une branche de trop. Refaites-la, pour ces clés seulement.")),
    ("Trie.ExtraneousValue", words(
        "The proof has a value too many. Make it again, for these keys alone.",
        "La preuve a une valeur de trop. Refaites-la, pour ces clés seulement.")),
    ("Trie.ExtraneousHashReference", words(
        "The proof has a hash too many. Make it again, for these keys alone.",
        "La preuve a une empreinte de trop. Refaites-la, pour ces clés seulement.")),
    ("Trie.InvalidChildReference", words(
        "A branch of the proof is named by something longer than a hash. Make the proof again.",
        "Une branche de la preuve est nommée par plus long qu’une empreinte. Refaites la preuve.")),
    ("Trie.ValueMismatch", words(
        "The proof shows another value than the one that should be proved. Check the value.",
        "La preuve montre une autre valeur que celle à prouver. Vérifiez la valeur.")),
    ("Trie.IncompleteProof", words(
        "Branches are missing from the proof. Make it again, whole.",
        "Il manque des branches à la preuve. Refaites-la, entière.")),
    ("Trie.RootMismatch", words(
        "The proof is of another tree. Make it again, from the right one.",
        "La preuve est celle d’un autre arbre. Refaites-la, depuis le bon.")),
    ("Trie.DecodeError", words(
        "A branch of the proof cannot be read. Make the proof again.",
        "Une branche de la preuve est illisible. Refaites la preuve.")),
];

/// Why a transaction is not valid, or not known to be (from `cannot_lookup` on), in the order of the chain.
#[rustfmt::skip]
pub(super) const INVALID: &[(&str, Words)] = &[
    ("call", words(
        "The chain does not accept this act from this account. Check which account signs, and what you ask.",
        "La chaîne n’accepte pas cet acte de ce compte. Vérifiez quel compte signe, et ce que vous demandez.")),
    ("payment", words(
        "Neither allowance nor coins cover this act, or those of this account that wait before it: see opensystem allowance show. (Accepting or declining an invitation is free, but only for the invited account.)",
        "Ni la franchise ni les pièces ne couvrent cet acte, ou ceux de ce compte qui attendent avant lui : voyez opensystem allowance show. (Accepter ou décliner une invitation est gratuit, mais seulement pour le compte invité.)")),
    ("future", words(
        "An earlier act of this account is still missing. Wait a moment and try again.",
        "Un acte antérieur de ce compte manque encore. Attendez un moment et réessayez.")),
    ("stale", words(
        "This act was already done, or another one took its place. Look at the state before you send it again.",
        "Cet acte a déjà été fait, ou un autre a pris sa place. Regardez où en sont les choses avant de le renvoyer.")),
    ("bad_proof", words(
        "The signature does not fit: it was made for another chain, by another key, or with other rules. Update the wallet and try again.",
        "La signature ne convient pas : elle a été faite pour une autre chaîne, par une autre clé, ou avec d’autres règles. Mettez le portefeuille à jour et réessayez.")),
    ("ancient_birth_block", words(
        "The transaction is too old. Sign it again.",
        "La transaction est trop ancienne. Signez-la à nouveau.")),
    ("exhausts_resources", words(
        "The chain is busy just now, or the act is too large for one block. Try again in a moment, or make it smaller.",
        "La chaîne est occupée en ce moment, ou l’acte est trop grand pour un bloc. Réessayez dans un instant, ou réduisez-le.")),
    ("custom", words(
        "The chain does not accept this transaction, for a reason that this wallet does not know. Update the wallet and try again.",
        "La chaîne n’accepte pas cette transaction, pour une raison que ce portefeuille ne connaît pas. Mettez le portefeuille à jour et réessayez.")),
    ("bad_mandatory", words(
        "A part that every block must have is faulty: that is for those who care for the node, not for you. Try another node.",
        "Une partie que tout bloc doit avoir est fautive : c’est l’affaire de qui prend soin du nœud, pas la vôtre. Essayez un autre nœud.")),
    ("mandatory_validation", words(
        "Only the maker of a block puts such a call into it. It cannot be sent as a transaction.",
        "Seul l’auteur d’un bloc y met un tel appel. Il ne peut pas être envoyé comme transaction.")),
    ("bad_signer", words(
        "The chain does not let this account sign. Sign with another one.",
        "La chaîne ne laisse pas ce compte signer. Signez avec un autre.")),
    ("indeterminate_implicit", words(
        "The chain cannot work out what the signature should cover. Update the wallet and sign again.",
        "La chaîne ne peut pas établir ce que la signature devrait couvrir. Mettez le portefeuille à jour et signez à nouveau.")),
    ("unknown_origin", words(
        "The transaction does not say who asks for this act. Sign it with a key.",
        "La transaction ne dit pas qui demande cet acte. Signez-la avec une clé.")),
    ("cannot_lookup", words(
        "The chain lacks something to check this transaction by, such as the hash of its metadata. Update the wallet, or sign for the chain as it is now.",
        "Il manque à la chaîne de quoi vérifier cette transaction, comme l’empreinte de ses métadonnées. Mettez le portefeuille à jour, ou signez pour la chaîne telle qu’elle est.")),
    ("no_unsigned_validator", words(
        "The chain takes this call only with a signature. Sign it with a key.",
        "La chaîne n’accepte cet appel qu’avec une signature. Signez-le avec une clé.")),
    ("unknown", words(
        "The chain cannot tell whether this transaction is valid. Wait a moment and try again, or ask another node.",
        "La chaîne ne peut pas dire si cette transaction est valide. Attendez un moment et réessayez, ou interrogez un autre nœud.")),
];

/// Of a reason that this client does not know.
pub(super) const UNKNOWN_REASON: Words = words(
    "The chain does not accept this transaction. Update the wallet and try again.",
    "La chaîne n’accepte pas cette transaction. Mettez le portefeuille à jour et réessayez.",
);

/// What the node's pool refuses, by its JSON-RPC code (sc-rpc-api, `author/error.rs`).
#[rustfmt::skip]
pub(super) const POOL: &[(i32, Words)] = &[
    (1010, words(
        "The node finds the transaction not valid any more: something changed in the meantime. Try again.",
        "Le nœud ne trouve plus la transaction valide : quelque chose a changé entre-temps. Réessayez.")),
    (1011, words(
        "The node cannot tell whether the transaction is valid. Wait a moment and try again, or ask another node.",
        "Le nœud ne peut pas dire si la transaction est valide. Attendez un moment et réessayez, ou interrogez un autre nœud.")),
    (1012, words(
        "The node refused this same transaction a moment ago. Wait a minute and try again.",
        "Le nœud a refusé cette même transaction il y a un instant. Attendez une minute et réessayez.")),
    (1013, words(
        "The node already has this transaction. Wait for it.",
        "Le nœud a déjà cette transaction. Attendez-la.")),
    (1014, words(
        "Another act of this account waits in its place. Wait for it to finish.",
        "Un autre acte de ce compte attend à sa place. Attendez qu’il soit terminé.")),
    (1015, words(
        "This transaction and others that wait need one another, so that none can go first. Wait for the others and try again.",
        "Cette transaction et d’autres en attente ont besoin les unes des autres : aucune ne peut passer d’abord. Attendez les autres et réessayez.")),
    (1016, words(
        "The node has too many transactions waiting. Try again in a moment.",
        "Le nœud a trop de transactions en attente. Réessayez dans un instant.")),
    (1018, words(
        "This node does not make blocks and may not pass this transaction on. Send it to a validator's node.",
        "Ce nœud ne fabrique pas de blocs et ne peut pas transmettre cette transaction. Envoyez-la au nœud d’un validateur.")),
    (1019, words(
        "The transaction does not say what it stands for, so the node cannot keep it. Update the wallet and try again.",
        "La transaction ne dit pas ce qui la distingue : le nœud ne peut pas la garder. Mettez le portefeuille à jour et réessayez.")),
    (1020, words(
        "The node does not know the block for which the transaction was to be checked. Wait until it has caught up, and try again.",
        "Le nœud ne connaît pas le bloc pour lequel la transaction devait être vérifiée. Attendez qu’il ait rattrapé les autres, et réessayez.")),
    (1021, words(
        "An earlier act of this account is still missing, and the node does not wait for it. Send the earlier one first.",
        "Un acte antérieur de ce compte manque encore, et le nœud ne l’attend pas. Envoyez d’abord celui-là.")),
];
