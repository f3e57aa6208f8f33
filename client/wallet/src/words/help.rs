// SPDX-License-Identifier: AGPL-3.0-or-later
//! The texts of `--help`, put into the command line after it is built. A test holds them against it: none is missing.

use clap::{Arg, ArgAction, Command};
use opensystem_chain::Lang;

/// What each command and each option is for: path, English, French.
const HELP: &[(&str, &str, &str)] = &[
    ("opensystem", "The wallet of a member of an OpenSystem ecosystem", "Le portefeuille d’un membre d’un écosystème OpenSystem"),
    ("url", "Address of the node to ask", "Adresse du nœud à interroger"),
    ("json", "Answer in JSON, one value a result; errors too, on standard error", "Répondre en JSON, une valeur par résultat ; les erreurs aussi, sur la sortie d’erreur"),
    ("lang", "Language: en or fr (otherwise as LC_ALL, LC_MESSAGES or LANG say)", "Langue : en ou fr (sinon selon LC_ALL, LC_MESSAGES ou LANG)"),
    ("signer", "Who signs: the name of a key, or //Alice on a development chain", "Qui signe : le nom d’une clé, ou //Alice sur une chaîne de développement"),
    ("keys", "Folder of the keys (otherwise opensystem/keys in $XDG_DATA_HOME or ~/.local/share)", "Dossier des clés (sinon opensystem/keys dans $XDG_DATA_HOME ou ~/.local/share)"),
    ("help", "Show this help", "Montrer cette aide"),
    ("version", "Show the version", "Montrer la version"),
    ("yes", "Do not ask to confirm", "Ne pas demander de confirmation"),
    ("no_password", "Leave the key without password: only for trying out", "Laisser la clé sans mot de passe : seulement pour essayer"),

    ("key", "Your keys", "Vos clés"),
    ("key new", "Make a new key; its twelve words are shown once", "Créer une clé ; ses douze mots sont montrés une fois"),
    ("key new name", "Name for the key: small letters, digits, - and _", "Nom de la clé : lettres minuscules, chiffres, - et _"),
    ("key import", "Take in a key from its words or seed, typed at the prompt, on standard input, or in OPENSYSTEM_SECRET", "Importer une clé par ses mots ou sa graine, tapés à l’invite, sur l’entrée standard, ou dans OPENSYSTEM_SECRET"),
    ("key import name", "Name for the key", "Nom de la clé"),
    ("key import file", "From the file of another wallet, in the format of polkadot-js", "Depuis le fichier d’un autre portefeuille, au format de polkadot-js"),
    ("scheme", "How the key signs: sr25519 or ed25519", "Comment la clé signe : sr25519 ou ed25519"),
    ("key list", "List your keys", "Lister vos clés"),
    ("key show", "Show a key: address, kind, file; never its secret", "Montrer une clé : adresse, sorte, fichier ; jamais son secret"),
    ("key show name", "The key's name", "Nom de la clé"),
    ("key export", "Give out a key as a file that other wallets open (polkadot-js)", "Donner une clé sous forme d’un fichier que d’autres portefeuilles ouvrent (polkadot-js)"),
    ("key export name", "The key's name", "Nom de la clé"),
    ("key export to", "Write it to this new file (otherwise to standard output)", "L’écrire dans ce nouveau fichier (sinon sur la sortie standard)"),
    ("key remove", "Remove a key's file", "Retirer le fichier d’une clé"),
    ("key remove name", "The key's name", "Nom de la clé"),

    ("charter", "The social code", "Le code social"),
    ("charter show", "Show the social code", "Montrer le code social"),
    ("charter show number", "Which version (otherwise the one in force)", "Quelle version (sinon celle en vigueur)"),
    ("charter show language", "In which language, like fr", "Dans quelle langue, comme fr"),
    ("charter show text", "The whole text", "Le texte entier"),
    ("charter sign", "Sign the social code again, after it was amended", "Signer à nouveau le code social, après qu’il a été modifié"),
    ("charter sign number", "Which version (otherwise the one in force)", "Quelle version (sinon celle en vigueur)"),

    ("member", "Members and invitations", "Membres et invitations"),
    ("member invite", "Invite somebody with whom an exchange took place", "Inviter quelqu’un avec qui un échange a eu lieu"),
    ("member invite invitee", "Whom: an address, the name of a key of yours, or //Bob on a development chain", "Qui : une adresse, le nom d’une de vos clés, ou //Bob sur une chaîne de développement"),
    ("member invite exchange", "What took place between you, in at most 512 bytes; everybody can read it", "Ce qui a eu lieu entre vous, en 512 octets au plus ; tout le monde peut le lire"),
    ("member invite document", "Hash (Blake2-256) of a longer account", "Empreinte (Blake2-256) d’un récit plus long"),
    ("member invite kind", "As what: person, project or ecosystem", "En tant que : person (personne), project (projet) ou ecosystem (écosystème)"),
    ("member accept", "Accept an invitation: free, and no coins are needed", "Accepter une invitation : gratuit, et aucune pièce n’est nécessaire"),
    ("member accept invitation", "Its number, like 17-3 (not needed when only one waits for you)", "Son numéro, comme 17-3 (inutile si une seule vous attend)"),
    ("member accept name", "Your name among the members, at most 64 bytes", "Votre nom parmi les membres, 64 octets au plus"),
    ("member decline", "Decline an invitation: free", "Décliner une invitation : gratuit"),
    ("member decline invitation", "Its number, like 17-3 (not needed when only one waits for you)", "Son numéro, comme 17-3 (inutile si une seule vous attend)"),
    ("member withdraw", "Take back an invitation that was not answered", "Retirer une invitation restée sans réponse"),
    ("member withdraw invitation", "Its number, like 17-3", "Son numéro, comme 17-3"),
    ("member leave", "Leave the ecosystem", "Quitter l’écosystème"),
    ("member change-key", "Change the key of your membership, or stop a change", "Changer la clé de votre adhésion, ou arrêter un changement"),
    ("member change-key to", "The new key: the name of a key of yours", "La nouvelle clé : le nom d’une de vos clés"),
    ("member change-key stop", "Stop a change that has not taken effect", "Arrêter un changement qui n’a pas encore pris effet"),
    ("member show", "Show a member, or an invitation", "Montrer un membre, ou une invitation"),
    ("member show who", "A member's number, an address, the name of a key, or an invitation (otherwise yourself)", "Le numéro d’un membre, une adresse, le nom d’une clé, ou une invitation (sinon vous-même)"),
    ("member list", "List the members", "Lister les membres"),
    ("member list from", "From this number on", "À partir de ce numéro"),
    ("member list limit", "At most so many", "Au plus tant de membres"),

    ("call", "Make any call of the chain, by name and JSON", "Faire n’importe quel appel de la chaîne, par son nom et du JSON"),
    ("call name", "Its name, like Balances.transfer_keep_alive; opensystem calls lists them", "Son nom, comme Balances.transfer_keep_alive ; opensystem calls les liste"),
    ("arguments", "Its arguments as a JSON object: accounts are addresses, bytes are text or 0x…", "Ses arguments en objet JSON : les comptes sont des adresses, les octets du texte ou 0x…"),
    ("batch", "Make several calls as one: all of them, or none", "Faire plusieurs appels en un : tous, ou aucun"),
    ("batch calls", "Each call as JSON, like {\"Membership.leave\": {}}", "Chaque appel en JSON, comme {\"Membership.leave\": {}}"),
    ("calls", "List the calls of the chain, with the names of their arguments", "Lister les appels de la chaîne, avec les noms de leurs arguments"),
    ("calls pallet", "Those of one pallet, like Membership", "Ceux d’une palette, comme Membership"),
    ("dry_run", "Only try: tell the outcome and the cost, send nothing", "Essayer seulement : dire l’issue et le coût, ne rien envoyer"),
    ("wait", "How far to follow it: sent, block or final", "Jusqu’où la suivre : sent (envoyée), block (dans un bloc) ou final (définitive)"),
    ("nonce", "The account's number for this transaction (otherwise the next one)", "Le numéro de cette transaction pour le compte (sinon le suivant)"),
    ("mortal", "For how many blocks it can enter, 4 to 4096 (otherwise 128; unsigned 4096)", "Pendant combien de blocs elle peut entrer, 4 à 4096 (sinon 128 ; non signée 4096)"),
    ("immortal", "Let it enter at any time, for ever", "La laisser entrer à tout moment, sans limite"),
    ("on_behalf_of", "Act for this account, which made you its proxy", "Agir pour ce compte, qui a fait de vous son mandataire"),
    ("group", "Agree as one of a group (multisig): the others, with commas between", "S’accorder en tant que membre d’un groupe (multisig) : les autres, séparés par des virgules"),
    ("threshold", "How many of the group must agree, oneself included", "Combien du groupe doivent s’accorder, soi compris"),
    ("unsigned", "Sign nothing: write the transaction to this new file, for another machine", "Ne rien signer : écrire la transaction dans ce nouveau fichier, pour une autre machine"),

    ("tx", "Transactions carried to a machine without network", "Des transactions portées vers une machine sans réseau"),
    ("tx build", "Write any call as a transaction to be signed elsewhere", "Écrire n’importe quel appel en transaction à signer ailleurs"),
    ("tx build name", "The call's name, like Balances.transfer_keep_alive", "Le nom de l’appel, comme Balances.transfer_keep_alive"),
    ("tx build to", "Write it to this new file", "L’écrire dans ce nouveau fichier"),
    ("tx show", "Show what a transaction does; needs no node", "Montrer ce que fait une transaction ; sans nœud"),
    ("tx sign", "Sign a transaction; needs no node", "Signer une transaction ; sans nœud"),
    ("tx sign to", "Write the signed one to this new file", "Écrire la transaction signée dans ce nouveau fichier"),
    ("tx submit", "Send a signed transaction", "Envoyer une transaction signée"),
    ("file", "The transaction's file", "Le fichier de la transaction"),

    ("chain", "The chain", "La chaîne"),
    ("chain status", "How the chain and its node are doing", "Comment vont la chaîne et son nœud"),
    ("chain watch", "Watch blocks become final, and what happens in them", "Regarder les blocs devenir définitifs, et ce qui s’y passe"),
    ("shell", "Completions and man pages", "Complètements de commandes et pages de manuel"),
    ("shell completions", "Print what a shell needs to complete commands: bash, zsh, fish…", "Donner à un interpréteur de quoi compléter les commandes : bash, zsh, fish…"),
    ("shell completions shell", "For which shell", "Pour quel interpréteur"),
    ("shell man", "Write the man pages, in the language in use", "Écrire les pages de manuel, dans la langue en usage"),
    ("shell man folder", "Into this folder", "Dans ce dossier"),
    ("chain watch blocks", "Stop after so many blocks", "S’arrêter après tant de blocs"),
];

const AFTER: (&str, &str) = (
    "Exit codes:\n  0  done\n  1  refused by the chain or by its rules\n  2  not understood: the command line is wrong\n  3  the node cannot be reached\n  4  trouble with a key or a file\n  5  sent, but not known to be final: look before sending again\n\nExamples:\n  opensystem key new zoe\n  opensystem member invite 5Grwva… --exchange \"We planted trees together\" --as //Alice\n  opensystem member accept 0-1 --name \"Zoé\" --as zoe",
    "Codes de sortie :\n  0  fait\n  1  refusé par la chaîne ou par ses règles\n  2  pas compris : la ligne de commande est fausse\n  3  le nœud est injoignable\n  4  ennui avec une clé ou un fichier\n  5  envoyé, mais pas encore définitif à notre connaissance : vérifiez avant de renvoyer\n\nExemples :\n  opensystem key new zoe\n  opensystem member invite 5Grwva… --exchange \"Nous avons planté des arbres\" --as //Alice\n  opensystem member accept 0-1 --name \"Zoé\" --as zoe",
);

fn pick(lang: Lang, english: &'static str, french: &'static str) -> &'static str {
    match lang {
        Lang::En => english,
        Lang::Fr => french,
    }
}

/// The text for a path, or for its last part alone where an option is the same everywhere.
fn find(lang: Lang, path: &str) -> Option<&'static str> {
    let last = path.rsplit(' ').next().unwrap_or(path);
    let exact = HELP.iter().find(|(key, _, _)| *key == path);
    let entry = exact.or_else(|| HELP.iter().find(|(key, _, _)| *key == last))?;
    Some(pick(lang, entry.1, entry.2))
}

/// Puts the texts of one language into the command line.
pub fn localise(command: Command, lang: Lang) -> Command {
    let command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .global(true),
        )
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version),
        )
        .after_help(pick(lang, AFTER.0, AFTER.1));
    with_texts(command, lang, "")
}

fn with_texts(command: Command, lang: Lang, path: &str) -> Command {
    let own = if path.is_empty() {
        command.get_name().to_owned()
    } else {
        path.to_owned()
    };
    let command = match find(lang, &own) {
        Some(text) => command.about(text),
        None => command,
    };
    let command = command.subcommand_help_heading(pick(lang, "Commands", "Commandes"));
    let command = command.mut_args(
        |arg| match find(lang, join(path, arg.get_id().as_str()).as_str()) {
            Some(text) => arg.help(text),
            None => arg,
        },
    );
    command.mut_subcommands(|child| {
        let below = join(path, child.get_name());
        with_texts(child, lang, &below)
    })
}

fn join(path: &str, part: &str) -> String {
    if path.is_empty() {
        part.to_owned()
    } else {
        format!("{path} {part}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Cli;
    use clap::CommandFactory;

    fn holds_texts(command: &Command, lang: Lang, path: &str) {
        let about = command
            .get_about()
            .map(|text| text.to_string())
            .unwrap_or_default();
        assert!(!about.is_empty(), "{lang:?}: command {path:?} has no text");
        for arg in command.get_arguments() {
            let help = arg.get_help().map(|text| text.to_string()).unwrap_or_default();
            assert!(
                !help.is_empty(),
                "{lang:?}: option {:?} of {path:?} has no text",
                arg.get_id()
            );
        }
        for child in command.get_subcommands() {
            holds_texts(child, lang, &join(path, child.get_name()));
        }
    }

    #[test]
    fn every_command_and_option_has_a_text_in_both_languages() {
        for lang in Lang::ALL {
            holds_texts(&localise(Cli::command(), lang), lang, "");
        }
        for (path, english, french) in HELP {
            assert!(
                !english.is_empty() && !french.is_empty() && english != french,
                "{path}"
            );
        }
    }
}
