// SPDX-License-Identifier: AGPL-3.0-or-later
//! The texts of `--help`, put into the command line after it is built. A test holds them against it: none is missing.

use crate::words::{commons, cooperating, examples, giving, income, wealth};
use clap::{Arg, ArgAction, Command};
use opensystem_chain::Lang;

/// What each command and each option is for: path, English, French.
const HELP: &[(&str, &str, &str)] = &[
    ("opensystem", "The wallet of a member of an OpenSystem ecosystem", "Le portefeuille d’un membre d’un écosystème OpenSystem"),
    ("url", "Address of the node to ask (otherwise ws://127.0.0.1:9944)", "Adresse du nœud à interroger (sinon ws://127.0.0.1:9944)"),
    ("json", "Answer in JSON, one value a result; errors too, on standard error", "Répondre en JSON, une valeur par résultat ; les erreurs aussi, sur la sortie d’erreur"),
    ("lang", "Language: en or fr (otherwise as the configuration file, LC_ALL, LC_MESSAGES or LANG say)", "Langue : en ou fr (sinon selon le fichier de configuration, LC_ALL, LC_MESSAGES ou LANG)"),
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
    ("member invite invitee", "Whom: an address, a name of yours, or //Bob on a development chain", "Qui : une adresse, un de vos noms, ou //Bob sur une chaîne de développement"),
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
    ("member change-key stop", "Stop a change that has not taken effect; one that your guardians approved is contested so", "Arrêter un changement qui n’a pas encore pris effet ; c’est aussi contester celui que vos gardiens ont approuvé"),
    ("member renew", "Renew your membership, each year; who is dormant is back with it", "Renouveler votre adhésion, chaque année ; qui est en sommeil revient ainsi"),
    ("member appeal", "Appeal against what is in force against you", "Faire appel de ce qui est en vigueur contre vous"),
    ("member appeal reason", "Why, in at most 512 bytes; everybody can read it", "Pourquoi, en 512 octets au plus ; tout le monde peut le lire"),
    ("member guardians", "Show the guardians of a key, or choose those of yours", "Montrer les gardiens d’une clé, ou choisir ceux de la vôtre"),
    ("member guardians of", "Whose: a member's number (otherwise yours)", "De qui : le numéro d’un membre (sinon les vôtres)"),
    ("member guardians choose", "Their numbers, with commas between: persons whom you trust and can reach without your key", "Leurs numéros, séparés par des virgules : des personnes de confiance, joignables sans votre clé"),
    ("member guardians agree", "How many of them must agree", "Combien d’entre eux doivent s’accorder"),
    ("member guardians none", "Have none any more", "Ne plus en avoir"),
    ("member recover", "A lost or stolen key: the guardians help", "Une clé perdue ou volée : les gardiens aident"),
    ("member recover ask", "Write what you give to your guardians, signed with the new key; nothing is sent", "Écrire ce que vous donnez à vos gardiens, signé de la nouvelle clé ; rien n’est envoyé"),
    ("member recover ask member", "Your number", "Votre numéro"),
    ("member recover approve", "As a guardian, approve a member's new key", "En gardien, approuver la nouvelle clé d’un membre"),
    ("member recover approve request", "What the member gave you, like 17:5Grwva…:sr…", "Ce que le membre vous a donné, comme 17:5Grwva…:sr…"),
    ("member recover stop", "As a guardian, stop a change of a member's key or guardians that is not his doing", "En gardien, arrêter un changement de clé ou de gardiens qui n’est pas le fait du membre"),
    ("member recover stop member", "The member's number", "Le numéro du membre"),
    ("member representatives", "Show who steers a project or an ecosystem, or say who is to", "Montrer qui conduit un projet ou un écosystème, ou dire qui doit le faire"),
    ("member representatives project", "Its number", "Son numéro"),
    ("member representatives named", "Whom you want, all of them, with commas between; more than half of the present ones must want the same", "Qui vous voulez, tous, séparés par des virgules ; plus de la moitié des actuels doivent vouloir les mêmes"),
    ("member representatives step_down", "Represent it no longer", "Ne plus le représenter"),
    ("member remove-exchange", "Remove from the state the words that tell how you entered", "Retirer de l’état le récit qui dit comment vous êtes entré"),
    ("member show", "Show a member, or an invitation", "Montrer un membre, ou une invitation"),
    ("member show who", "A member's number, an address, a name of yours, or an invitation (otherwise yourself)", "Le numéro d’un membre, une adresse, un de vos noms, ou une invitation (sinon vous-même)"),
    ("member list", "List the members", "Lister les membres"),
    ("member list from", "From this number on", "À partir de ce numéro"),
    ("member list limit", "At most so many", "Au plus tant de membres"),

    ("call", "Make any call of the chain, by name and JSON", "Faire n’importe quel appel de la chaîne, par son nom et du JSON"),
    ("call name", "Its name, like Balances.transfer_keep_alive; opensystem calls lists them", "Son nom, comme Balances.transfer_keep_alive ; opensystem calls les liste"),
    ("arguments", "Its arguments as a JSON object: accounts are addresses, bytes are text or 0x…", "Ses arguments en objet JSON : les comptes sont des adresses, les octets du texte ou 0x…"),
    ("batch", "Make several calls as one: all of them, or none", "Faire plusieurs appels en un : tous, ou aucun"),
    ("batch calls", "Each call as JSON, like {\"Membership.leave\": {}}", "Chaque appel en JSON, comme {\"Membership.leave\": {}}"),
    ("batch until_refused", "Stop at the first that is refused; those before it stay done", "S’arrêter au premier qui est refusé ; ceux d’avant restent faits"),
    ("batch each", "Make each, whatever becomes of the others", "Faire chacun, quoi qu’il advienne des autres"),
    ("either", "Make a call, or where it is refused another", "Faire un appel ou, s’il est refusé, un autre"),
    ("either first", "The first call as JSON, like {\"Membership.leave\": {}}", "Le premier appel en JSON, comme {\"Membership.leave\": {}}"),
    ("either otherwise", "The other call as JSON", "L’autre appel en JSON"),
    ("calls", "List the calls of the chain: their arguments, and the command for each or why nobody can sign it", "Lister les appels de la chaîne : leurs arguments, et la commande de chacun ou pourquoi personne ne peut le signer"),
    ("calls pallet", "Those of one pallet, like Membership", "Ceux d’une palette, comme Membership"),
    ("dry_run", "Only try: tell the outcome and the cost, send nothing", "Essayer seulement : dire l’issue et le coût, ne rien envoyer"),
    ("wait", "How far to follow it: sent, block or final", "Jusqu’où la suivre : sent (envoyée), block (dans un bloc) ou final (définitive)"),
    ("nonce", "The account's number for this transaction (otherwise the next one)", "Le numéro de cette transaction pour le compte (sinon le suivant)"),
    ("mortal", "For how many blocks it can enter, 4 to 4096 (otherwise 128; unsigned 4096)", "Pendant combien de blocs elle peut entrer, 4 à 4096 (sinon 128 ; non signée 4096)"),
    ("immortal", "Let it enter at any time, for ever", "La laisser entrer à tout moment, sans limite"),
    ("on_behalf_of", "Act for this account, which made you its proxy", "Agir pour ce compte, qui a fait de vous son mandataire"),
    ("with_group", "Agree as one of a group (multisig): the others, with commas between", "S’accorder en tant que membre d’un groupe (multisig) : les autres, séparés par des virgules"),
    ("for_project", "Act for this project or ecosystem, which you represent", "Agir pour ce projet ou cet écosystème, que vous représentez"),
    ("sub_account", "Act as this sub-account of yours (0 to 65535); opensystem sub-account address tells its address", "Agir en tant que ce sous-compte (0 à 65535) ; opensystem sub-account address donne son adresse"),
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
    ("files", "The transaction: a file, - for standard input, pictures of its QR codes, or files of their lines", "La transaction : un fichier, - pour l’entrée standard, des images de ses codes QR, ou des fichiers de leurs lignes"),

    // contexts and QR codes
    ("tx context", "Save what is needed to build transactions where no node can be asked", "Enregistrer ce qu’il faut pour préparer des transactions là où aucun nœud ne répond"),
    ("tx context accounts", "Whose next numbers: addresses, or names of keys of yours (otherwise who signs)", "De qui garder les prochains numéros : des adresses, ou les noms de vos clés (sinon qui signe)"),
    ("tx context to", "Write it to this new file", "L’écrire dans ce nouveau fichier"),
    ("context", "Build by a saved context, and ask no node (opensystem tx context)", "Préparer d’après un contexte enregistré, sans interroger de nœud (opensystem tx context)"),
    ("tx qr", "Show a transaction as QR codes; needs no node", "Montrer une transaction en codes QR ; sans nœud"),
    ("tx qr part", "Only this part", "Seulement cette partie"),
    ("tx qr text", "Print the text of each code, a line each", "Donner le texte de chaque code, une ligne chacun"),

    ("chain", "The chain", "La chaîne"),
    ("chain status", "How the chain and its node are doing", "Comment vont la chaîne et son nœud"),
    ("chain watch", "Watch blocks become final, and what happens in them", "Regarder les blocs devenir définitifs, et ce qui s’y passe"),
    ("shell", "Completions, man pages, and what is in force", "Complètements de commandes, pages de manuel, et ce qui est en vigueur"),
    ("shell completions", "Print what a shell needs to complete commands: bash, zsh, fish…", "Donner à un interpréteur de quoi compléter les commandes : bash, zsh, fish…"),
    ("shell completions shell", "For which shell", "Pour quel interpréteur"),
    ("shell man", "Write the man pages, in the language in use", "Écrire les pages de manuel, dans la langue en usage"),
    ("shell man folder", "Into this folder", "Dans ce dossier"),
    // names, settings, colours
    ("profile", "Profile of the configuration file ($OPENSYSTEM_CONFIG, or opensystem/wallet.toml in $XDG_CONFIG_HOME or ~/.config)", "Profil du fichier de configuration ($OPENSYSTEM_CONFIG, ou opensystem/wallet.toml dans $XDG_CONFIG_HOME ou ~/.config)"),
    ("color", "Colours: auto (at a terminal, unless NO_COLOR is set), always or never", "Couleurs : auto (à un terminal, sauf si NO_COLOR est défini), always (toujours) ou never (jamais)"),
    ("name", "Your own names for accounts, to give instead of addresses", "Vos propres noms pour des comptes, à donner au lieu d’adresses"),
    ("name add", "Give an account a name", "Donner un nom à un compte"),
    ("name add name", "The name: small letters, digits, - and _, at least one letter", "Le nom : lettres minuscules, chiffres, - et _, une lettre au moins"),
    ("name add address", "The account's address", "L’adresse du compte"),
    ("name list", "List your names for accounts", "Lister vos noms pour des comptes"),
    ("name remove", "Take a name away", "Retirer un nom"),
    ("name remove name", "The name", "Le nom"),
    ("shell settings", "Show what is in force (node, key, folder, language), and who said so", "Montrer ce qui est en vigueur (nœud, clé, dossier, langue), et qui l’a dit"),
    ("chain watch blocks", "Stop after so many blocks", "S’arrêter après tant de blocs"),

    // coins, proxies, groups, validators, notes
    ("allowance", "The allowance: what a member does without coins", "La franchise : ce qu’un membre fait sans pièces"),
    ("allowance show", "Show what is left of an allowance, and when it is whole again", "Montrer ce qui reste d’une franchise, et quand elle est de nouveau entière"),
    ("allowance show who", "An address, the name of a key, or //Bob on a development chain (otherwise yourself)", "Une adresse, le nom d’une clé, ou //Bob sur une chaîne de développement (sinon vous-même)"),
    ("pay", "Pay in coins what the allowance does not cover", "Payer en pièces ce que la franchise ne couvre pas"),
    ("no_pay", "Refuse rather than pay in coins", "Refuser plutôt que payer en pièces"),
    ("coins", "Coins: what an account has, sending them", "Les pièces : ce qu’a un compte, en envoyer"),
    ("coins show", "Show what an account has", "Montrer ce qu’a un compte"),
    ("coins show who", "An address, the name of a key, or //Bob on a development chain (otherwise yourself)", "Une adresse, le nom d’une clé, ou //Bob sur une chaîne de développement (sinon vous-même)"),
    ("coins send", "Send coins", "Envoyer des pièces"),
    ("to", "To whom: an address, the name of a key of yours, or //Bob on a development chain", "À qui : une adresse, le nom d’une de vos clés, ou //Bob sur une chaîne de développement"),
    ("amount", "How many coins, like 1000, 12.5 or 12,5", "Combien de pièces, comme 1000, 12.5 ou 12,5"),
    ("keep_open", "Refuse what would close the account (it does so anyway)", "Refuser ce qui fermerait le compte (c’est le cas de toute façon)"),
    ("close_account", "Let the account be closed where too little stays; what stays goes to the commons", "Laisser fermer le compte s’il y reste trop peu ; le reste va aux communs"),
    ("coins send-all", "Send all coins that can be sent", "Envoyer toutes les pièces qui peuvent l’être"),
    ("coins burn", "Destroy coins", "Détruire des pièces"),
    ("coins refresh", "Bring accounts that an older chain wrote into the form of today", "Donner à des comptes écrits par une chaîne plus ancienne leur forme d’aujourd’hui"),
    ("coins refresh accounts", "Which accounts", "Quels comptes"),

    ("proxy", "Proxies: who may act for an account (acting for another is --for)", "Les mandataires : qui peut agir pour un compte (agir pour un autre, c’est --for)"),
    ("proxy list", "Show who may act for an account, and what is announced", "Montrer qui peut agir pour un compte, et ce qui est annoncé"),
    ("proxy list who", "An address, the name of a key, or //Bob on a development chain (otherwise yourself)", "Une adresse, le nom d’une clé, ou //Bob sur une chaîne de développement (sinon vous-même)"),
    ("proxy add", "Let somebody act for you", "Laisser quelqu’un agir pour vous"),
    ("proxy add who", "Whom", "Qui"),
    ("rights", "What a proxy may do: any (everything), daily (all but coins, keys and guardians, and the end of the membership), cancel (refuse announcements)", "Ce que peut un mandataire : any (tout), daily (tout sauf les pièces, les clés et gardiens, et la fin de l’adhésion), cancel (refuser des annonces)"),
    ("delay", "For how many blocks an act must have been announced", "Pendant combien de blocs un acte doit avoir été annoncé"),
    ("proxy remove", "Let somebody act for you no more", "Ne plus laisser quelqu’un agir pour vous"),
    ("proxy remove who", "Whom", "Qui"),
    ("proxy remove rights", "The rights to take away (not needed when there are no others)", "Les pouvoirs à retirer (inutile s’il n’y en a pas d’autres)"),
    ("proxy remove delay", "The delay of those rights (not needed when there are no others)", "Le délai de ces pouvoirs (inutile s’il n’y en a pas d’autres)"),
    ("proxy remove-all", "Let nobody act for you any more", "Ne plus laisser personne agir pour vous"),
    ("adjust-deposit", "Bring deposits to what they cost today", "Mettre des dépôts à leur prix d’aujourd’hui"),
    ("proxy create-account", "Make an account without a key, for which only proxies act: you first", "Créer un compte sans clé, pour lequel seuls des mandataires agissent : vous d’abord"),
    ("index", "Which of those made in one transaction (otherwise 0)", "Lequel de ceux créés dans une même transaction (sinon 0)"),
    ("proxy close-account", "Close such an account; it must be empty, or what is in it is lost", "Fermer un tel compte ; il doit être vide, sinon ce qu’il contient est perdu"),
    ("proxy close-account account", "Its address", "Son adresse"),
    ("proxy close-account block", "The block in which it was made", "Le bloc où il a été créé"),
    ("proxy close-account extrinsic", "The number of the transaction in that block", "Le numéro de la transaction dans ce bloc"),
    ("proxy close-account creator", "Who made it (otherwise yourself)", "Qui l’a créé (sinon vous-même)"),
    ("proxy announce", "Announce an act that you will do for somebody, as a proxy with a delay must", "Annoncer un acte que vous ferez pour quelqu’un, comme le doit un mandataire avec délai"),
    ("principal", "For whom", "Pour qui"),
    ("proxy announce name", "The act: a call's name, like Balances.transfer_keep_alive", "L’acte : le nom d’un appel, comme Balances.transfer_keep_alive"),
    ("proxy take-back", "Take back what you announced", "Retirer ce que vous avez annoncé"),
    ("hash", "The hash of the call: 0x and 64 digits", "L’empreinte de l’appel : 0x et 64 chiffres"),
    ("proxy reject", "Refuse what a proxy of yours announced", "Refuser ce qu’un de vos mandataires a annoncé"),
    ("proxy reject proxy", "Which proxy", "Quel mandataire"),
    ("proxy carry-out", "Do what was announced, once its delay is over; anybody may", "Faire ce qui a été annoncé, une fois le délai passé ; tout le monde le peut"),
    ("proxy carry-out name", "The act: a call's name, as it was announced", "L’acte : le nom d’un appel, tel qu’annoncé"),
    ("proxy carry-out proxy", "Who announced it (otherwise yourself)", "Qui l’a annoncé (sinon vous-même)"),

    ("group", "Groups (multisig): their account, what waits (agreeing is --group of any act)", "Les groupes (multisig) : leur compte, ce qui attend (s’accorder, c’est --group de tout acte)"),
    ("group address", "Tell the address of a group; needs no node", "Dire l’adresse d’un groupe ; sans nœud"),
    ("members", "All of the group, with commas between", "Tous ceux du groupe, séparés par des virgules"),
    ("group list", "Show what waits for the others of a group, and who agreed", "Montrer ce qui attend les autres d’un groupe, et qui s’est accordé"),
    ("group agree", "Agree to an act by its hash alone; the last to agree gives the whole act", "Donner son accord à un acte par sa seule empreinte ; le dernier donne l’acte entier"),
    ("group cancel", "Cancel an act that you began", "Annuler un acte que vous avez commencé"),

    ("sub-account", "Sub-accounts: accounts below one of yours (acting as one is --sub-account)", "Les sous-comptes : des comptes sous l’un des vôtres (agir en tant que l’un d’eux, c’est --sub-account)"),
    ("sub-account address", "Tell the address of a sub-account; needs no node", "Dire l’adresse d’un sous-compte ; sans nœud"),
    ("sub-account address number", "Its number, 0 to 65535", "Son numéro, de 0 à 65535"),
    ("sub-account address who", "Of whom (otherwise yours)", "De qui (sinon le vôtre)"),

    ("validator", "Validating: session keys, reports", "Valider : clés de session, dénonciations"),
    ("validator set-keys", "Validate with new session keys", "Valider avec de nouvelles clés de session"),
    ("validator set-keys session_keys", "The keys, as author_rotateKeysWithOwner of your node gives them", "Les clés, telles que les donne author_rotateKeysWithOwner de votre nœud"),
    ("validator set-keys proof", "The proof that comes with them", "La preuve qui les accompagne"),
    ("validator remove-keys", "Take your session keys away", "Retirer vos clés de session"),
    ("validator report-blocks", "Report who made two blocks of one slot (nodes do so by themselves)", "Dénoncer qui a fait deux blocs d’un même créneau (les nœuds le font d’eux-mêmes)"),
    ("validator report-votes", "Report who voted twice on finality (nodes do so by themselves)", "Dénoncer qui a voté deux fois pour la finalité (les nœuds le font d’eux-mêmes)"),
    ("evidence", "{\"equivocation_proof\": {…}, \"key_owner_proof\": {…}}", "Les preuves : {\"equivocation_proof\": {…}, \"key_owner_proof\": {…}}"),

    ("remark", "Write a text into a block, and do nothing else", "Écrire un texte dans un bloc, et rien d’autre"),
    ("remark text", "The text, which everybody can read", "Le texte, que tout le monde peut lire"),
    ("remark event", "Its hash among the events of the block too", "Son empreinte aussi, parmi les événements du bloc"),
    ("preimage", "Preimages: calls kept in the state under their hash", "Les préimages : des appels gardés dans l’état sous leur empreinte"),
    ("preimage note", "Keep a call, or a file's bytes, for a deposit", "Garder un appel, ou les octets d’un fichier, contre un dépôt"),
    ("preimage note name", "The call's name, like Charter.amend", "Le nom de l’appel, comme Charter.amend"),
    ("preimage note file", "These bytes instead, at most 4 MiB", "Plutôt ces octets, au plus 4 Mio"),
    ("preimage remove", "Remove what you noted, and get the deposit back", "Retirer ce que vous avez noté, et récupérer le dépôt"),
    ("preimage refresh", "Bring preimages that an older chain wrote into the form of today", "Donner à des préimages écrites par une chaîne plus ancienne leur forme d’aujourd’hui"),
    ("hashes", "Their hashes", "Leurs empreintes"),

    // deciding together
    ("idea", "Publish an idea: nothing is decided by it, and anybody can make it a proposal", "Publier une idée : rien n’est décidé par elle, et chacun peut en faire une proposition"),
    ("idea title", "In one line, at most 128 bytes", "En une ligne, 128 octets au plus"),
    ("idea text", "In a few words, at most 512 bytes; everybody can read it", "En quelques mots, 512 octets au plus ; tout le monde peut le lire"),
    ("area", "Where it belongs: areas, runtime, code, membership, money, nodes, commons, life, a number, or the area's name", "De quel domaine cela relève : areas, runtime, code, membership, money, nodes, commons, life, un numéro, ou le nom du domaine"),
    ("about", "The number of the idea or the proposal that it answers", "Le numéro de l’idée ou de la proposition à laquelle cela répond"),
    ("propose", "Propose what a file says, to be voted on", "Proposer ce que dit un fichier, à mettre aux voix"),
    ("propose file", "The file (TOML): title, text, area, method, about, document and uri, [action]; to choose among options: options, and highest, dots or seats", "Le fichier (TOML) : title, text, area, method, about, document et uri, [action] ; pour choisir parmi des options : options, et highest, dots ou seats"),
    ("proposal", "The number of the idea or the proposal", "Le numéro de l’idée ou de la proposition"),
    ("vote", "Vote on a proposal, answer its question, do either otherwise, or take it back", "Voter sur une proposition, répondre à sa question, en changer, ou reprendre son vote"),
    ("vote choice", "What you say: agree, abstain, disagree, or block where it is decided by consent", "Ce que vous dites : agree (d’accord), abstain (abstention), disagree (contre), ou block (objection) là où l’on décide par consentement"),
    ("vote reason", "Why, in at most 512 bytes; everybody can read it. A block needs one", "Pourquoi, en 512 octets au plus ; tout le monde peut le lire. Une objection en demande une"),
    ("vote scores", "Where options get scores, dots or times: a number for each, in their order, with commas between", "Là où les options reçoivent des notes, des points ou des moments : un nombre pour chacune, dans leur ordre, séparés par des virgules"),
    ("vote approve", "Where one approves: the numbers of the options that you approve of, with commas between", "Là où l’on approuve : les numéros des options que vous approuvez, séparés par des virgules"),
    ("vote rank", "Where options are put in an order: their numbers, the most preferred first; 0 is to leave it as it is", "Là où l’on met des options dans un ordre : leurs numéros, la préférée d’abord ; 0 est laisser comme c’est"),
    ("vote take_back", "Take your vote or your answer back", "Reprendre votre vote ou votre réponse"),
    ("delegate", "Have another person vote in an area where you do not", "Faire voter une autre personne dans un domaine, là où vous ne votez pas"),
    ("delegate to", "Choose who votes for you in an area where you do not, or choose that person for longer; your own vote always comes first", "Choisir qui vote pour vous dans un domaine là où vous ne votez pas, ou choisir cette personne pour plus longtemps ; votre propre vote passe toujours d’abord"),
    ("delegate to member", "A person in good standing: a member's number, an address, or a name of yours", "Une personne en règle : le numéro d’un membre, une adresse, ou un de vos noms"),
    ("delegate to area", "In which area: a short name, a number, or the area's name (opensystem decision areas lists them)", "Dans quel domaine : un nom court, un numéro, ou le nom du domaine (opensystem decision areas les liste)"),
    ("delegate to days", "For so many days of the ecosystem (otherwise as long as the rules allow)", "Pour tant de jours de l’écosystème (sinon aussi longtemps que les règles le permettent)"),
    ("delegate back", "Take it back: nobody votes for you in that area any more", "La reprendre : plus personne ne vote pour vous dans ce domaine"),
    ("delegate back area", "In which area", "Dans quel domaine"),
    ("delegate show", "Show in which areas a person delegates, to whom and until when, and for how many that person speaks", "Montrer dans quels domaines une personne délègue, à qui et jusqu’à quand, et pour combien elle parle"),
    ("delegate show member", "A member's number, an address, or a name of yours (otherwise yourself)", "Le numéro d’un membre, une adresse, ou un de vos noms (sinon vous-même)"),
    ("delegate list", "List who delegates to whom in an area, and for how many each speaks, most first", "Lister qui délègue à qui dans un domaine, et pour combien chacun parle, le plus d’abord"),
    ("delegate list area", "In which area", "Dans quel domaine"),
    ("decision", "Ideas, proposals and what was decided", "Les idées, les propositions et ce qui a été décidé"),
    ("decision list", "List what is not over: ideas, votes, and what waits to take effect", "Lister ce qui n’est pas terminé : idées, votes, et ce qui attend de prendre effet"),
    ("decision list open", "Only votes that are open or will be", "Seulement les votes ouverts ou à venir"),
    ("decision list ideas", "Only ideas", "Seulement les idées"),
    ("decision list to_review", "Only what can be reopened, for its review date has come", "Seulement ce qui peut être rouvert, car sa date de réexamen est venue"),
    ("decision list all", "All there ever was", "Tout ce qu’il y a jamais eu"),
    ("decision show", "Show what it says and does, how it is counted, and what is missing", "Montrer ce qu’elle dit et fait, comment on compte, et ce qui manque"),
    ("decision watch", "Follow it until it is over (Ctrl-C to stop)", "La suivre jusqu’à sa fin (Ctrl-C pour arrêter)"),
    ("decision watch opens", "Only until it can be voted on", "Seulement jusqu’à ce qu’on puisse voter"),
    ("decision ballots", "Give every ballot, for whoever wants to count again", "Donner chaque bulletin, pour qui veut recompter"),
    ("decision ballots to", "Write them to this new file (otherwise to standard output)", "Les écrire dans ce nouveau fichier (sinon sur la sortie standard)"),
    ("decision amend", "Amend an idea of yours, or a proposal while it is young: its vote begins again", "Modifier votre idée, ou votre proposition tant qu’elle est jeune : son vote recommence"),
    ("decision amend file", "What it says from now on, a file as for opensystem propose", "Ce qu’elle dit désormais, un fichier comme pour opensystem propose"),
    ("decision withdraw", "Take back an idea of yours, or a proposal whose vote is not over", "Retirer votre idée, ou votre proposition tant que le vote n’est pas terminé"),
    ("decision second", "Second another person's block: it stands when enough do", "Appuyer l’objection d’une autre personne : elle tient quand assez le font"),
    ("decision second blocker", "Who blocks: a member's number, an address, or a name of yours", "Qui fait objection : le numéro d’un membre, une adresse, ou un de vos noms"),
    ("decision call-back", "Ask that a decision be called back before it takes effect: where enough ask, it is voted on a second time, the last", "Demander qu’une décision soit rappelée avant de prendre effet : si assez le demandent, on vote une seconde fois, la dernière"),
    ("decision conclude", "Say what came of a proposal of yours, once its vote is closed, and when to look at it again", "Dire ce qu’il est advenu de votre proposition, une fois le vote fermé, et quand la réexaminer"),
    ("decision conclude statement", "What came of it, in a few words", "Ce qu’il en est advenu, en quelques mots"),
    ("decision conclude review", "From this day on any member can have it decided anew, once: 2027-01-31 or 2027-01-31T12:00:00Z; can be brought forward later, not put off", "À partir de ce jour, tout membre peut la faire décider à nouveau, une fois : 2027-01-31 ou 2027-01-31T12:00:00Z ; peut être avancée plus tard, non reportée"),
    ("decision conclude days", "The same, in so many days of the ecosystem from now on", "De même, dans tant de jours de l’écosystème"),
    ("decision reopen", "Have something decided anew whose review date has come, once: a proposal of yours that says and does the same", "Faire décider à nouveau, une fois, ce dont la date de réexamen est venue : une proposition à vous qui dit et fait la même chose"),
    ("decision close", "Open or close a vote that is due (the chain does so by itself)", "Ouvrir ou fermer un vote échu (la chaîne le fait d’elle-même)"),
    ("decision retry", "Try again a decision that could not take effect", "Réessayer une décision qui n’a pas pu prendre effet"),
    ("decision areas", "List the areas: how each decides, and on which terms", "Lister les domaines : comment chacun décide, et selon quels termes"),
    ("decision apply-upgrade", "Put new rules into force that a decision authorised; anybody may", "Mettre en vigueur de nouvelles règles qu’une décision a autorisées ; tout le monde le peut"),
    ("decision apply-upgrade file", "Their program (runtime.wasm)", "Leur programme (runtime.wasm)"),
    ("tally", "Count the ballots of a file again, and compare with what the chain found; needs no node", "Recompter les bulletins d’un fichier, et comparer avec ce que la chaîne a trouvé ; sans nœud"),
    ("tally file", "The file, as opensystem decision ballots writes it", "Le fichier, tel que l’écrit opensystem decision ballots"),
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

/// All the texts there are.
fn texts() -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    let own = HELP.iter().chain(cooperating::HELP).chain(wealth::HELP);
    own.chain(giving::HELP).chain(income::HELP).chain(commons::HELP)
}

/// The text for a path, or for its last part alone where an option is the same everywhere.
fn find(lang: Lang, path: &str) -> Option<&'static str> {
    let last = path.rsplit(' ').next().unwrap_or(path);
    let exact = texts().find(|(key, _, _)| *key == path);
    let entry = exact.or_else(|| texts().find(|(key, _, _)| *key == last))?;
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
    let command = match examples::under(lang, path) {
        Some(text) => command.after_help(text),
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
        for (path, english, french) in texts() {
            assert!(
                !english.is_empty() && !french.is_empty() && english != french,
                "{path}"
            );
        }
    }
}
