// SPDX-License-Identifier: AGPL-3.0-or-later
//! The names of calls: pallet, call, English, French, in the order of the chain.

use crate::words::{words, Words};

#[rustfmt::skip]
pub(super) const CALLS: &[(&str, &str, Words)] = &[
    ("System", "remark", words("put a remark on the chain", "inscrire une remarque sur la chaîne")),
    ("System", "set_heap_pages", words("set the memory for the program of the rules", "fixer la mémoire pour le programme des règles")),
    ("System", "set_code", words("replace the rules of the chain", "remplacer les règles de la chaîne")),
    ("System", "set_code_without_checks", words("replace the rules of the chain without any check", "remplacer les règles de la chaîne sans aucune vérification")),
    ("System", "set_storage", words("write straight into the chain's state", "écrire directement dans l’état de la chaîne")),
    ("System", "kill_storage", words("erase entries of the chain's state", "effacer des entrées de l’état de la chaîne")),
    ("System", "kill_prefix", words("erase a whole branch of the chain's state", "effacer toute une branche de l’état de la chaîne")),
    ("System", "remark_with_event", words("put a remark on the chain, told as an event", "inscrire une remarque sur la chaîne, annoncée par un événement")),
    ("System", "authorize_upgrade", words("authorise new rules by their hash", "autoriser de nouvelles règles par leur empreinte")),
    ("System", "authorize_upgrade_without_checks", words("authorise new rules by their hash, without any check", "autoriser de nouvelles règles par leur empreinte, sans aucune vérification")),
    ("System", "apply_authorized_upgrade", words("put the authorised rules into force", "mettre en vigueur les règles autorisées")),

    ("Timestamp", "set", words("set the time of the block", "fixer l’heure du bloc")),

    ("Babe", "report_equivocation", words("report two blocks of one validator for one slot", "signaler deux blocs d’un même validateur pour un même créneau")),
    ("Babe", "report_equivocation_unsigned", words("report two blocks of one validator for one slot, as the node itself", "signaler deux blocs d’un même validateur pour un même créneau, en tant que nœud")),
    ("Babe", "plan_config_change", words("plan another way of sharing out the making of blocks", "prévoir un autre partage de la fabrication des blocs")),

    ("Grandpa", "report_equivocation", words("report two votes of one validator in one round", "signaler deux votes d’un même validateur dans un même tour")),
    ("Grandpa", "report_equivocation_unsigned", words("report two votes of one validator in one round, as the node itself", "signaler deux votes d’un même validateur dans un même tour, en tant que nœud")),
    ("Grandpa", "note_stalled", words("note that finality has stopped", "constater que la finalité s’est arrêtée")),

    ("Balances", "transfer_allow_death", words("send coins, even if that closes the account", "envoyer des pièces, même si cela ferme le compte")),
    ("Balances", "force_transfer", words("send coins of another account", "envoyer les pièces d’un autre compte")),
    ("Balances", "transfer_keep_alive", words("send coins, keeping the account alive", "envoyer des pièces en gardant le compte ouvert")),
    ("Balances", "transfer_all", words("send all the coins that can be sent", "envoyer toutes les pièces qui peuvent l’être")),
    ("Balances", "force_unreserve", words("release set-aside coins of another account", "libérer des pièces mises de côté sur un autre compte")),
    ("Balances", "upgrade_accounts", words("bring the records of accounts up to date", "mettre à jour l’enregistrement de comptes")),
    ("Balances", "force_set_balance", words("set the balance of an account", "fixer le solde d’un compte")),
    ("Balances", "force_adjust_total_issuance", words("correct the count of all coins", "corriger le compte de toutes les pièces")),
    ("Balances", "burn", words("destroy coins of one's own", "détruire des pièces à soi")),

    ("Utility", "batch", words("make several calls, stopping at the first that fails", "faire plusieurs appels, en s’arrêtant au premier qui échoue")),
    ("Utility", "as_derivative", words("make a call from a numbered sub-account", "faire un appel depuis un sous-compte numéroté")),
    ("Utility", "batch_all", words("make several calls as one: all of them, or none", "faire plusieurs appels en un : tous, ou aucun")),
    ("Utility", "dispatch_as", words("make a call in the name of another origin", "faire un appel au nom d’une autre origine")),
    ("Utility", "force_batch", words("make several calls, going on after those that fail", "faire plusieurs appels, en passant outre ceux qui échouent")),
    ("Utility", "with_weight", words("make a call with a given weight", "faire un appel avec un poids donné")),
    ("Utility", "if_else", words("make a call, or another one if it fails", "faire un appel, ou un autre s’il échoue")),
    ("Utility", "dispatch_as_fallible", words("make a call in the name of another origin, failing with it", "faire un appel au nom d’une autre origine, en échouant avec lui")),

    ("Multisig", "as_multi_threshold_1", words("make a call of a group in which one is enough", "faire un appel d’un groupe où un seul accord suffit")),
    ("Multisig", "as_multi", words("agree to a call of the group, and make it if enough agree", "donner son accord à un appel du groupe, et le faire si assez sont d’accord")),
    ("Multisig", "approve_as_multi", words("agree to a call of the group by its hash, without making it", "donner son accord à un appel du groupe par son empreinte, sans le faire")),
    ("Multisig", "cancel_as_multi", words("take back a call that one proposed to the group", "retirer un appel que l’on a proposé au groupe")),
    ("Multisig", "poke_deposit", words("adjust the deposit of a call of the group", "ajuster le dépôt d’un appel du groupe")),

    ("Proxy", "proxy", words("make a call for an account as its proxy", "faire un appel pour un compte, en tant que mandataire")),
    ("Proxy", "add_proxy", words("name a proxy", "désigner un mandataire")),
    ("Proxy", "remove_proxy", words("dismiss a proxy", "révoquer un mandataire")),
    ("Proxy", "remove_proxies", words("dismiss all one's proxies", "révoquer tous ses mandataires")),
    ("Proxy", "create_pure", words("open an account without a key, steered by proxy", "ouvrir un compte sans clé, conduit par mandataire")),
    ("Proxy", "kill_pure", words("close an account without a key, with what it holds", "fermer un compte sans clé, avec ce qu’il contient")),
    ("Proxy", "announce", words("announce a call as proxy", "annoncer un appel en tant que mandataire")),
    ("Proxy", "remove_announcement", words("take back a call announced as proxy", "retirer un appel annoncé en tant que mandataire")),
    ("Proxy", "reject_announcement", words("reject a call that a proxy announced", "rejeter un appel annoncé par un mandataire")),
    ("Proxy", "proxy_announced", words("make a call that a proxy announced", "faire un appel annoncé par un mandataire")),
    ("Proxy", "poke_deposit", words("adjust the deposits for proxies and announcements", "ajuster les dépôts pour mandataires et annonces")),

    ("Preimage", "note_preimage", words("deposit the content behind a hash", "déposer le contenu derrière une empreinte")),
    ("Preimage", "unnote_preimage", words("remove deposited content", "retirer un contenu déposé")),
    ("Preimage", "request_preimage", words("ask for the content behind a hash", "demander le contenu derrière une empreinte")),
    ("Preimage", "unrequest_preimage", words("no longer ask for the content behind a hash", "ne plus demander le contenu derrière une empreinte")),
    ("Preimage", "ensure_updated", words("bring the records of deposited content up to date", "mettre à jour l’enregistrement de contenus déposés")),

    ("Scheduler", "schedule", words("plan a call for a block", "prévoir un appel pour un bloc")),
    ("Scheduler", "cancel", words("cancel a planned call", "annuler un appel prévu")),
    ("Scheduler", "schedule_named", words("plan a call for a block, under a name", "prévoir un appel pour un bloc, sous un nom")),
    ("Scheduler", "cancel_named", words("cancel a planned call by its name", "annuler un appel prévu, par son nom")),
    ("Scheduler", "schedule_after", words("plan a call after a delay", "prévoir un appel après un délai")),
    ("Scheduler", "schedule_named_after", words("plan a call after a delay, under a name", "prévoir un appel après un délai, sous un nom")),
    ("Scheduler", "set_retry", words("have a planned call tried again if it fails", "faire réessayer un appel prévu s’il échoue")),
    ("Scheduler", "set_retry_named", words("have a planned call tried again if it fails, by its name", "faire réessayer un appel prévu s’il échoue, par son nom")),
    ("Scheduler", "cancel_retry", words("no longer have a planned call tried again", "ne plus faire réessayer un appel prévu")),
    ("Scheduler", "cancel_retry_named", words("no longer have a planned call tried again, by its name", "ne plus faire réessayer un appel prévu, par son nom")),

    ("Parameters", "set_parameter", words("write a governed number unchecked", "écrire un nombre réglable sans vérification")),

    ("Migrations", "force_set_cursor", words("move the changes of stored data to another point", "déplacer le point où en sont les changements de données")),
    ("Migrations", "force_set_active_cursor", words("start the changes of stored data again from a point", "reprendre les changements de données à partir d’un point")),
    ("Migrations", "force_onboard_mbms", words("begin the changes of stored data", "commencer les changements de données")),
    ("Migrations", "clear_historic", words("clear the list of finished changes of stored data", "vider la liste des changements de données terminés")),

    ("Charter", "sign", words("sign the social code", "signer le code social")),
    ("Charter", "amend", words("put a new version of the social code into force", "mettre en vigueur une nouvelle version du code social")),
    ("Charter", "set_parameter", words("give a governed number a new value", "donner une nouvelle valeur à un nombre réglable")),

    ("Membership", "invite", words("invite somebody", "inviter quelqu’un")),
    ("Membership", "accept_invitation", words("accept an invitation", "accepter une invitation")),
    ("Membership", "decline", words("decline an invitation", "décliner une invitation")),
    ("Membership", "withdraw_invitation", words("take back an invitation", "retirer une invitation")),
    ("Membership", "leave", words("leave the ecosystem", "quitter l’écosystème")),
    ("Membership", "change_key", words("announce a new key for one's membership", "annoncer une nouvelle clé pour son adhésion")),
    ("Membership", "stop_change_key", words("stop a change of key", "arrêter un changement de clé")),
    ("Membership", "renew", words("renew one's membership", "renouveler son adhésion")),
    ("Membership", "remove_exchange", words("remove the story of one's entry", "retirer le récit de son entrée")),

    ("Session", "set_keys", words("set the session keys of one's node", "fixer les clés de session de son nœud")),
    ("Session", "purge_keys", words("remove the session keys of one's node", "retirer les clés de session de son nœud")),
];
