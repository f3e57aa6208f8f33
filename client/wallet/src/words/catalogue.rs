// SPDX-License-Identifier: AGPL-3.0-or-later
//! The sentences: one table, English then French.

use opensystem_chain::Lang;

macro_rules! catalogue {
    ($($word:ident: $english:literal, $french:literal;)*) => {
        /// A sentence of the wallet.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word { $($word),* }

        impl Word {
            /// Every sentence there is.
            #[cfg(test)]
            pub const ALL: &'static [Word] = &[$(Word::$word),*];

            /// The sentence in a language, with its `{places}` open.
            pub fn text(self, lang: Lang) -> &'static str {
                match (self, lang) {
                    $((Word::$word, Lang::En) => $english, (Word::$word, Lang::Fr) => $french,)*
                }
            }
        }
    };
}

impl Word {
    /// A stable word for programs: the name in small letters and underscores.
    pub fn code(self) -> String {
        let mut code = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_ascii_uppercase() && !code.is_empty() {
                code.push('_');
            }
            code.push(letter.to_ascii_lowercase());
        }
        code
    }
}

catalogue! {
    // keys
    KeyMade: "Key {name} is ready.", "La clé {name} est prête.";
    KeyPhrase: "Write these twelve words on paper, in order. Whoever has them has the key; without them a lost file is a lost key. They are shown this once:",
        "Écrivez ces douze mots sur papier, dans l’ordre. Qui les possède possède la clé ; sans eux, un fichier perdu est une clé perdue. Ils ne sont montrés que cette fois :";
    KeyAddress: "Address: {address}", "Adresse : {address}";
    KeyFile: "File: {path}", "Fichier : {path}";
    KeyHead: "Key {name}, {scheme}", "Clé {name}, {scheme}";
    KeyAccount: "Account: {account}", "Compte : {account}";
    KeyMadeAt: "Made on {date}", "Créée le {date}";
    KeyExported: "Key {name} is written to {path}. Other wallets can open it with its password.",
        "La clé {name} est écrite dans {path}. D’autres portefeuilles peuvent l’ouvrir avec son mot de passe.";
    KeyRemoved: "Key {name} is removed.", "La clé {name} est retirée.";
    KeyReadOnly: "{path} holds an ecdsa key: this wallet shows its address and does not sign with it.",
        "{path} contient une clé ecdsa : ce portefeuille montre son adresse et ne signe pas avec elle.";
    AskRemoveKey: "Remove key {name}? Without its twelve words or another copy it is lost for ever.",
        "Retirer la clé {name} ? Sans ses douze mots ou une autre copie, elle est perdue à jamais.";
    AskWordAgain: "To be sure that you wrote them down, type word number {number}: ", "Pour être sûr que vous les avez notés, tapez le mot numéro {number} : ";
    PhraseWordWrong: "That is another word. Look again at what you wrote.", "C’est un autre mot. Regardez encore ce que vous avez noté.";
    PhraseNotCopied: "The words were not repeated, so the key was not kept. Begin again: opensystem key new NAME",
        "Les mots n’ont pas été répétés, la clé n’a donc pas été gardée. Recommencez : opensystem key new NOM";
    KeyBare: "(without password)", "(sans mot de passe)";
    KeyDamaged: "(damaged file)", "(fichier abîmé)";
    KeyNone: "No key yet. Make one: opensystem key new NAME", "Pas encore de clé. Créez-en une : opensystem key new NOM";
    KeyBadName: "A key's name is 1 to 32 small letters, digits, hyphens or underscores, like zoe-2.",
        "Le nom d’une clé est fait de 1 à 32 lettres minuscules, chiffres, tirets ou soulignés, comme zoe-2.";
    KeyExists: "There is a key named {name} already, and nothing is ever overwritten. Choose another name.",
        "Il y a déjà une clé nommée {name}, et rien n’est jamais écrasé. Choisissez un autre nom.";
    KeyAbsent: "There is no key named {name}. opensystem key list shows those you have.",
        "Il n’y a pas de clé nommée {name}. opensystem key list montre celles que vous avez.";
    KeyOpenToOthers: "Others can read {path}, so it is not used. Close it: chmod 600 {path}",
        "D’autres peuvent lire {path}, elle n’est donc pas utilisée. Fermez-la : chmod 600 {path}";
    KeyFileDamaged: "{path} is damaged or cut short. Import the key again from its twelve words.",
        "{path} est abîmé ou tronqué. Importez à nouveau la clé à partir de ses douze mots.";
    KeyFileUnknown: "{path} is of a kind that this wallet does not know.", "{path} est d’une sorte que ce portefeuille ne connaît pas.";
    KeyWrongPassword: "The password is wrong.", "Le mot de passe est faux.";
    KeyNeedsPassword: "This key has a password. Type it at the prompt, or give it in OPENSYSTEM_PASSWORD or on standard input.",
        "Cette clé a un mot de passe. Tapez-le à l’invite, ou donnez-le dans OPENSYSTEM_PASSWORD ou sur l’entrée standard.";
    KeyFileTrouble: "{path}: {reason}", "{path} : {reason}";
    SecretShape: "That is not a secret: give twelve words (or more), or 0x and 64 hexadecimal digits.",
        "Ce n’est pas un secret : donnez douze mots (ou plus), ou 0x et 64 chiffres hexadécimaux.";
    SecretPhrase: "These words are not a phrase: one is misspelt, missing, or out of place.",
        "Ces mots ne forment pas une phrase secrète : l’un est mal écrit, manquant ou déplacé.";
    SecretWellKnown: "Everybody knows the keys //…: they are not imported. On a development chain, sign with --as //Alice.",
        "Tout le monde connaît les clés //… : on ne les importe pas. Sur une chaîne de développement, signez avec --as //Alice.";
    SecretSoft: "ed25519 keys have derivations with two slashes only, like //2.", "Les clés ed25519 n’ont que des dérivations à deux barres, comme //2.";
    RandomTrouble: "The system gave no random numbers: {reason}", "Le système n’a pas donné de nombres aléatoires : {reason}";
    PasswordEmpty: "An empty password protects nothing. Choose one, or say --no-password for a key that is only for trying out.",
        "Un mot de passe vide ne protège rien. Choisissez-en un, ou dites --no-password pour une clé qui ne sert qu’aux essais.";
    PasswordDiffers: "The two passwords differ. Nothing was written.", "Les deux mots de passe diffèrent. Rien n’a été écrit.";
    AskSecret: "Secret (twelve words, or 0x and a seed): ", "Secret (douze mots, ou 0x et une graine) : ";
    AskNewPassword: "New password: ", "Nouveau mot de passe : ";
    AskPasswordAgain: "Again: ", "Encore une fois : ";
    AskPassword: "Password of {name}: ", "Mot de passe de {name} : ";

    // who signs
    WhoSigns: "Several keys could sign. Say which: --as NAME", "Plusieurs clés pourraient signer. Dites laquelle : --as NOM";
    NobodySigns: "You have no key yet. Make one (opensystem key new NAME), or on a development chain sign with --as //Alice.",
        "Vous n’avez pas encore de clé. Créez-en une (opensystem key new NOM), ou sur une chaîne de développement signez avec --as //Alice.";
    WellKnownKey: "Everybody knows the key {key}: it may serve only on a development chain, and this chain says it is \"{kind}\".",
        "Tout le monde connaît la clé {key} : elle ne sert que sur une chaîne de développement, et cette chaîne se dit « {kind} ».";
    BadAccount: "\"{text}\" is neither an address, nor the name of a key of yours, nor your name for an account. An address looks like 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY; check that no letter is missing.",
        "« {text} » n’est ni une adresse, ni le nom d’une de vos clés, ni votre nom pour un compte. Une adresse ressemble à 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY ; vérifiez qu’il ne manque aucune lettre.";

    // what people type
    BadInvitation: "\"{text}\" is not an invitation: it is written like 17-3.", "« {text} » n’est pas une invitation : elle s’écrit comme 17-3.";
    BadDocument: "\"{text}\" is not the hash of a document: it is 0x and 64 hexadecimal digits.",
        "« {text} » n’est pas l’empreinte d’un document : c’est 0x et 64 chiffres hexadécimaux.";
    BadKind: "\"{text}\" is not a kind of member: person, project or ecosystem.",
        "« {text} » n’est pas une sorte de membre : person (personne), project (projet) ou ecosystem (écosystème).";
    TooLongName: "A name has at most {most} bytes; this one has {length}.", "Un nom a au plus {most} octets ; celui-ci en a {length}.";
    BadName: "A name is one line of plain text, not blank, without invisible characters or spaces at its ends.",
        "Un nom est une ligne de texte simple, non vide, sans caractères invisibles ni espaces aux bouts.";
    TooLongExchange: "The exchange is told in at most {most} bytes; this text has {length}. Put the rest in a document and give its hash with --document.",
        "L’échange se raconte en {most} octets au plus ; ce texte en a {length}. Mettez le reste dans un document et donnez son empreinte avec --document.";
    BadExchange: "The exchange is plain text, not blank, without invisible characters: say in a few words what took place.",
        "L’échange est un texte simple, non vide, sans caractères invisibles : dites en quelques mots ce qui a eu lieu.";
    BadUsage: "{detail}", "{detail}";
    UsageUnknown: "\"{what}\" is not known here. See opensystem --help.", "« {what} » n’est pas connu ici. Voyez opensystem --help.";
    UsageMissing: "Something is missing: {what}. See opensystem --help.", "Il manque quelque chose : {what}. Voyez opensystem --help.";
    UsageConflict: "{what} and {other} exclude each other. See opensystem --help.", "{what} et {other} s’excluent. Voyez opensystem --help.";
    UsageValue: "\"{value}\" does not fit {what}. See opensystem --help.", "« {value} » ne convient pas à {what}. Voyez opensystem --help.";
    OutputTrouble: "The answer could not be written: {reason}", "La réponse n’a pas pu être écrite : {reason}";
    InputTrouble: "The answer could not be read: {reason}", "La réponse n’a pas pu être lue : {reason}";

    // phases of an act
    PhaseSending: "Signed; sending…", "Signé ; envoi…";
    PhaseWaiting: "The node has it; waiting for a block…", "Le nœud l’a reçu ; en attente d’un bloc…";
    PhaseInBlock: "In a block; waiting until it is final…", "Dans un bloc ; en attente que ce soit définitif…";
    PhaseBack: "That block was replaced; waiting again…", "Ce bloc a été remplacé ; nouvelle attente…";
    PhaseFinal: "Final.", "Définitif.";

    // acts of any kind
    KeyElsewhere: "The key of {address} is not here, so nothing can be signed. Write the transaction to a file (--unsigned FILE) and sign it where the key is.",
        "La clé de {address} n’est pas ici, rien ne peut donc être signé. Écrivez la transaction dans un fichier (--unsigned FICHIER) et signez-la là où se trouve la clé.";
    TrialDone: "The chain would accept this, for {fee} (tried on the state of block {block}; nothing was sent).",
        "La chaîne l’accepterait, pour {fee} (essayé sur l’état du bloc {block} ; rien n’a été envoyé).";
    TrialForAnother: "The chain would let you act for that account, for {fee} (tried on the state of block {block}; nothing was sent). Whether the act itself would succeed, a trial cannot tell.",
        "La chaîne vous laisserait agir pour ce compte, pour {fee} (essayé sur l’état du bloc {block} ; rien n’a été envoyé). Si l’acte lui-même réussirait, un essai ne peut pas le dire.";
    GroupWaits: "You have agreed; it is done when enough of the group have agreed in the same words (transaction {transaction}).",
        "Vous avez donné votre accord ; ce sera fait quand assez de membres du groupe l’auront donné dans les mêmes termes (transaction {transaction}).";
    BadGroup: "{threshold} of {count} cannot agree: a group has two members or more, and at least one and at most all must agree.",
        "{threshold} sur {count} ne peuvent pas s’accorder : un groupe a deux membres ou plus, et il faut l’accord d’un au moins et de tous au plus.";
    SentOnly: "Sent, not followed: transaction {transaction}", "Envoyé, sans suivi : transaction {transaction}";
    EventMissing: "The node told of the block without the event {event}: it may be of another version. Look at the state (member show) before doing anything again.",
        "Le nœud a donné le bloc sans l’événement {event} : il est peut-être d’une autre version. Regardez où en sont les choses (member show) avant de recommencer.";
    CallHead: "{call}: {summary}", "{call} : {summary}";
    CallsOfPallet: "{pallet}: {about}", "{pallet} : {about}";
    CallField: "  {name}: {value}", "  {name} : {value}";
    CallDone: "Done, and it cannot be undone by a later block.", "Fait, et aucun bloc ultérieur ne peut le défaire.";
    CallInBlock: "Done, in a block that may still be replaced.", "Fait, dans un bloc qui peut encore être remplacé.";
    CallUnknown: "There is no call \"{name}\". opensystem calls lists them all; they are written like Balances.transfer_keep_alive.",
        "Il n’y a pas d’appel « {name} ». opensystem calls les liste tous ; ils s’écrivent comme Balances.transfer_keep_alive.";
    CallBytes: "These bytes are not a call of this chain: {detail}", "Ces octets ne sont pas un appel de cette chaîne : {detail}";
    CallArgument: "{place} does not fit. Expected: {expected}", "{place} ne convient pas. Attendu : {expected}";
    BadJson: "\"{text}\" is not JSON: {reason}", "« {text} » n’est pas du JSON : {reason}";
    BadBatch: "\"{text}\" is not one call: it is written like {example}.", "« {text} » n’est pas un appel : il s’écrit comme {example}.";
    ManWritten: "{count} pages are written to {path}. Read one: man -l {path}/opensystem.1", "{count} pages sont écrites dans {path}. Pour en lire une : man -l {path}/opensystem.1";
    AskSend: "Sign and send this?", "Signer et envoyer ceci ?";

    // transactions carried between machines
    DraftAccount: "Signed by: {account}", "Signé par : {account}";
    DraftNonce: "Number {nonce} of that account", "Numéro {nonce} de ce compte";
    DraftEnds: "Can be sent until about {date}", "Peut être envoyée jusqu’au {date} environ";
    DraftImmortal: "Can be sent at any time, for ever", "Peut être envoyée à tout moment, sans limite";
    DraftChain: "Chain: {genesis}", "Chaîne : {genesis}";
    DraftWritten: "Written to {path}. Sign it where the key is: opensystem tx sign {path} --to FILE", "Écrite dans {path}. Signez-la là où se trouve la clé : opensystem tx sign {path} --to FICHIER";
    DraftIsSigned: "Signed", "Signée";
    DraftIsNot: "Not signed", "Non signée";
    AskSignThis: "Sign this?", "Signer ceci ?";
    SignedWritten: "Signed; written to {path}. Send it where there is a network: opensystem tx submit {path}", "Signée ; écrite dans {path}. Envoyez-la là où il y a un réseau : opensystem tx submit {path}";
    OtherSigner: "This transaction is to be signed by {account}, and the key given is that of {address}.", "Cette transaction doit être signée par {account}, et la clé donnée est celle de {address}.";
    OtherRules: "This wallet cannot say what this transaction does: it was made under other rules (version {version}) than this wallet knows. Nothing was signed; install the wallet that goes with the chain.",
        "Ce portefeuille ne peut pas dire ce que fait cette transaction : elle a été faite sous d’autres règles (version {version}) que celles qu’il connaît. Rien n’a été signé ; installez le portefeuille qui va avec la chaîne.";
    NotATransaction: "{path} does not hold a transaction, or not a whole one.", "{path} ne contient pas de transaction, ou pas une entière.";
    NotSigned: "{path} is not signed yet: opensystem tx sign {path} --to FILE", "{path} n’est pas encore signée : opensystem tx sign {path} --to FICHIER";
    AlreadySigned: "{path} is signed already: opensystem tx submit {path}", "{path} est déjà signée : opensystem tx submit {path}";

    // contexts, for building transactions without a node
    ContextHead: "{chain} ({kind}), rules of version {version}", "{chain} ({kind}), règles de version {version}";
    ContextBlock: "As of block {block}, {date}. What is built from it can be sent until about {ends} ({blocks} blocks).",
        "Au bloc {block}, {date}. Ce qui en est préparé peut être envoyé jusqu’au {ends} environ ({blocks} blocs).";
    ContextAccount: "{account}: next number {nonce}", "{account} : prochain numéro {nonce}";
    ContextWritten: "Written to {path}. Build from it without a node: opensystem tx build CALL JSON --context {path} --as ADDRESS --to FILE",
        "Écrit dans {path}. Pour en préparer une sans nœud : opensystem tx build APPEL JSON --context {path} --as ADRESSE --to FICHIER";
    ContextNonce: "Number {nonce} was the next one when the context was saved, and the file does not change: build the next transaction of this account with --nonce {next}, or it replaces this one.",
        "Le numéro {nonce} était le prochain quand le contexte a été enregistré, et le fichier ne change pas : préparez la transaction suivante de ce compte avec --nonce {next}, sinon elle remplace celle-ci.";
    ContextWithoutAccount: "This context does not have the next number of {account}. Save it with that address (opensystem tx context {account} --to FILE), or give the number with --nonce.",
        "Ce contexte n’a pas le prochain numéro de {account}. Enregistrez-le avec cette adresse (opensystem tx context {account} --to FICHIER), ou donnez le numéro par --nonce.";
    ContextTooOld: "This context is of {date}: what is built from it with this life could be sent until about {ends}, and it is {now}. Nothing was written; save a new context, or ask for a longer life (--mortal, --immortal).",
        "Ce contexte est du {date} : ce qui en est préparé avec cette durée pouvait être envoyé jusqu’au {ends} environ, et nous sommes le {now}. Rien n’a été écrit ; enregistrez un nouveau contexte, ou demandez une durée plus longue (--mortal, --immortal).";
    ContextClock: "This machine's clock says {now}, before the context was saved ({date}): it cannot tell whether there is time left.",
        "L’horloge de cette machine dit {now}, avant l’enregistrement du contexte ({date}) : elle ne peut pas dire s’il reste du temps.";
    ContextOtherRules: "This context was saved under other rules (version {version}) than this wallet knows: it could not say what it writes. Nothing was written; install the wallet that goes with the chain.",
        "Ce contexte a été enregistré sous d’autres règles (version {version}) que celles que ce portefeuille connaît : il ne pourrait pas dire ce qu’il écrit. Rien n’a été écrit ; installez le portefeuille qui va avec la chaîne.";
    NotAContext: "{path} does not hold a context, or not a whole one. Save one where there is a node: opensystem tx context --to FILE",
        "{path} ne contient pas de contexte, ou pas un entier. Enregistrez-en un là où il y a un nœud : opensystem tx context --to FICHIER";

    // QR codes
    PartShown: "Code {part} of {count}. If it does not fit the window ({columns} columns, {rows} rows), make its letters smaller.",
        "Code {part} sur {count}. S’il ne tient pas dans la fenêtre ({columns} colonnes, {rows} lignes), réduisez ses caractères.";
    NextPart: "Enter shows the next. ", "Entrée montre le suivant. ";
    NoSuchPart: "There is no part {part}: there are {count}, counted from 1.", "Il n’y a pas de partie {part} : il y en a {count}, comptées à partir de 1.";
    TooLargeForCodes: "{path} would take more than {most} QR codes. Carry it as a file.", "{path} demanderait plus de {most} codes QR. Transportez-le en fichier.";
    ScanParts: "Scan the codes, or paste their lines; Ctrl-D ends.", "Scannez les codes, ou collez leurs lignes ; Ctrl-D termine.";
    PartsSoFar: "{have} of {count} parts", "{have} parties sur {count}";
    WholeAmongParts: "{path} is a whole transaction: give it alone. Several files are for the parts of one.",
        "{path} est une transaction entière : donnez-le seul. Plusieurs fichiers, c’est pour les parties d’une seule.";
    PartsMissing: "{path}: of {count} parts these are missing: {missing}", "{path} : sur {count} parties il manque : {missing}";
    PartsMissingDoubled: "{path}: of {count} parts these are missing: {missing}. These came twice: {doubled}",
        "{path} : sur {count} parties il manque : {missing}. Sont venues deux fois : {doubled}";
    PartsMissingDamaged: "{path}: of {count} parts these are missing: {missing}. These came damaged, scan them again: {damaged}",
        "{path} : sur {count} parties il manque : {missing}. Sont arrivées abîmées, scannez-les à nouveau : {damaged}";
    PartsDamaged: "{path}: these parts are damaged, scan them again: {list}", "{path} : ces parties sont abîmées, scannez-les à nouveau : {list}";
    PartsAllDamaged: "{path}: {lines} damaged parts, whose numbers cannot be read. Scan them again; if that does not help, the scanner may type for a keyboard of another country.",
        "{path} : {lines} parties abîmées, dont les numéros sont illisibles. Scannez-les à nouveau ; si rien n’y fait, le lecteur tape peut-être pour un clavier d’un autre pays.";
    PartsMixed: "{path}: parts of different transactions are mixed. The first is of {id}; these are not: {list}",
        "{path} : des parties de transactions différentes sont mélangées. La première est de {id} ; celles-ci n’en sont pas : {list}";
    PartsDiffer: "{path}: these parts came with two contents: {list}. Scan all of them again, from the same screen.",
        "{path} : ces parties sont venues avec deux contenus : {list}. Scannez-les toutes à nouveau, depuis le même écran.";
    PartsUnlike: "{path}: the parts together are not the transaction they were made of. Scan all of them again.",
        "{path} : les parties réunies ne sont pas la transaction dont elles viennent. Scannez-les toutes à nouveau.";
    PartsNewer: "{path}: these parts are of a later form than this wallet knows. Install the one that wrote them.",
        "{path} : ces parties sont d’une forme plus récente que ce portefeuille n’en connaît. Installez celui qui les a écrites.";
    PictureUnopened: "{path} cannot be opened as a picture: {reason}", "{path} ne s’ouvre pas comme une image : {reason}";
    PictureTooLarge: "{path} is too large to be opened ({width} × {height}). Cut it down to the code, or make it smaller: at most 32 million pixels.",
        "{path} est trop grande pour être ouverte ({width} × {height}). Recadrez-la sur le code, ou réduisez-la : 32 millions de pixels au plus.";
    PictureWithoutCode: "No QR code is seen in {path}. Photograph it from nearer, straight and sharp, with its white frame.",
        "Aucun code QR n’est visible dans {path}. Photographiez-le de plus près, droit et net, avec son cadre blanc.";
    PictureUnreadable: "A QR code is seen in {path}, but cannot be read. Photograph it again, straight, sharp and without reflections.",
        "Un code QR est visible dans {path}, mais illisible. Photographiez-le à nouveau, droit, net et sans reflets.";
    PictureOfOther: "The QR code in {path} is not of a transaction of this wallet.", "Le code QR de {path} n’est pas celui d’une transaction de ce portefeuille.";
    PictureBroken: "{path} could not be read as a picture: it took too long, or is made to break what reads it.",
        "{path} n’a pas pu être lue comme image : c’était trop long, ou elle est faite pour casser ce qui la lit.";

    // invitations
    InviteDone: "Invitation {id} is sent. It can be accepted until {date}.", "L’invitation {id} est envoyée. Elle peut être acceptée jusqu’au {date}.";
    InviteNext: "Send this command to the person invited, who completes it with a name:",
        "Envoyez cette commande à la personne invitée, qui la complète avec un nom :";
    InviteName: "Your name", "Votre nom";
    InvitationHead: "Invitation {id} from {sponsor}, as a {kind}, until {date}", "Invitation {id} de {sponsor}, en tant que {kind}, jusqu’au {date}";
    InvitationClosed: "(no longer open)", "(n’est plus ouverte)";
    InvitationFor: "For: {address}", "Pour : {address}";
    ExchangeIs: "Exchange: {text}", "Échange : {text}";
    DocumentIs: "Document: {hash}", "Document : {hash}";
    CharterSeals: "By accepting you recognise version {version} of the social code: {title}. Read it: opensystem charter show --text",
        "En acceptant, vous reconnaissez la version {version} du code social : {title}. Lisez-la : opensystem charter show --text";
    AskAccept: "Accept?", "Accepter ?";
    AskDecline: "Decline invitation {id}?", "Décliner l’invitation {id} ?";
    AskLeave: "Leave the ecosystem as member {member}? You keep your number and your history; to come back you need a new invitation.",
        "Quitter l’écosystème en tant que membre {member} ? Vous gardez votre numéro et votre histoire ; pour revenir il vous faudra une nouvelle invitation.";
    AskSign: "Sign version {version} of the social code: {title}?", "Signer la version {version} du code social : {title} ?";
    YesOrNo: "[y/N] ", "[o/N] ";
    Declined: "Nothing was done.", "Rien n’a été fait.";
    NeedsYes: "Nobody is there to confirm. Say --yes if you mean it.", "Personne n’est là pour confirmer. Dites --yes si c’est bien voulu.";
    NoInvitation: "No invitation waits for {address}. Ask a member to invite this address.",
        "Aucune invitation n’attend {address}. Demandez à un membre d’inviter cette adresse.";
    ManyInvitations: "Several invitations wait for you: {list}. Say which.", "Plusieurs invitations vous attendent : {list}. Dites laquelle.";
    InvitationUnknown: "There is no open invitation {id}. It may have been answered, withdrawn, or have expired.",
        "Il n’y a pas d’invitation {id} ouverte. Elle a peut-être reçu une réponse, été retirée, ou expiré.";
    InvitationElsewhere: "Invitation {id} is for {invitee}, and you sign as {address}.", "L’invitation {id} est pour {invitee}, et vous signez en tant que {address}.";
    InvitationLate: "Invitation {id} expired on {date}. Ask your sponsor for a new one.", "L’invitation {id} a expiré le {date}. Demandez-en une nouvelle à votre parrain.";
    InvitationSponsor: "Invitation {id} cannot be accepted now: its sponsor is no longer a member in good standing. Ask another member to invite you.",
        "L’invitation {id} ne peut pas être acceptée en ce moment : son parrain n’est plus un membre en règle. Demandez à un autre membre de vous inviter.";
    AcceptDone: "Welcome, {name}. You are member {member}.", "Bienvenue, {name}. Vous êtes le membre {member}.";
    DeclineDone: "Invitation {id} is declined.", "L’invitation {id} est déclinée.";
    WithdrawDone: "Invitation {id} is withdrawn.", "L’invitation {id} est retirée.";
    LeaveDone: "You have left. Your number {member} stays yours.", "Vous êtes parti. Votre numéro {member} reste le vôtre.";

    // keys of members
    ChangeKeyDone: "The key of member {member} changes to {address} on {date}. Until then the present key can stop it: opensystem member change-key --stop. Coins do not move with it: move them yourself.",
        "La clé du membre {member} deviendra {address} le {date}. D’ici là, la clé actuelle peut l’arrêter : opensystem member change-key --stop. Les pièces ne suivent pas : déplacez-les vous-même.";
    StopChangeKeyDone: "The change of key is stopped.", "Le changement de clé est arrêté.";
    ContestDone: "You contest the key that your guardians approved: it waits until this is settled.", "Vous contestez la clé que vos gardiens ont approuvée : elle attend que ce soit tranché.";
    ChangeKeyTo: "Say to which key (--to NAME), or --stop.", "Dites vers quelle clé (--to NOM), ou --stop.";
    NotMember: "{address} is not a member.", "{address} n’est pas membre.";

    // members
    MemberHead: "{name}#{id}, {kind}, {standing}", "{name}#{id}, {kind}, {standing}";
    MemberAddress: "Address: {address}", "Adresse : {address}";
    MemberJoined: "Joined: {date}", "Arrivée : {date}";
    MemberFounder: "Founder", "Fondation";
    MemberSponsor: "Sponsor: member {id}", "Parrain : membre {id}";
    MemberRepresentatives: "Steered by: {list}", "Conduit par : {list}";
    MemberNobodySteers: "Steered by nobody: its own key says by whom (opensystem member representatives)",
        "Conduit par personne : sa propre clé dit par qui (opensystem member representatives)";
    MemberRenewal: "Renews on {date}", "Renouvelle le {date}";
    MemberRenewalDue: "Is to renew; goes dormant on {date}", "Doit renouveler ; sera en sommeil le {date}";
    MemberComeBack: "Comes back with: opensystem member renew", "Revient avec : opensystem member renew";
    MemberWarned: "Warned, remembered until {date}: {reason}", "Averti ; l’avertissement vaut jusqu’au {date} : {reason}";
    MemberWhy: "Why: {reason}", "Motif : {reason}";
    MemberCanAppeal: "Can appeal with: opensystem member appeal TEXT", "Peut faire appel avec : opensystem member appeal TEXTE";
    MemberAppeals: "Appealed on {date}: {reason}", "A fait appel le {date} : {reason}";
    MemberAppealWaits: "The appeal waits for its answer", "L’appel attend sa réponse";
    MemberAppealDismissed: "The appeal was dismissed on {date}: {reason}", "L’appel a été rejeté le {date} : {reason}";
    MemberAppealAgain: "Can appeal again from {date} on", "Peut faire appel à nouveau à partir du {date}";
    MemberGuardians: "Guardians of the key: {list}; so many must agree: {threshold}", "Gardiens de la clé : {list} ; accord nécessaire : {threshold}";
    MemberGuardiansComing: "From {date} on: {list}; so many must agree: {threshold}", "À partir du {date} : {list} ; accord nécessaire : {threshold}";
    MemberGuardiansEnd: "From {date} on: none", "À partir du {date} : aucun";
    GuardianApproves: "Guardian {id} approves the key {address}", "Le gardien {id} approuve la clé {address}";
    GuardianStopsKey: "Guardian {id} wants the change to {address} stopped", "Le gardien {id} veut arrêter le passage à {address}";
    GuardianStopsGuardians: "Guardian {id} wants the guardians to stay", "Le gardien {id} veut que les gardiens restent";
    MemberWish: "Representative {id} wants: {list}", "Le représentant {id} veut : {list}";
    MemberAnswersFor: "No invitations while answering for: {list}", "Pas d’invitations tant qu’il faut répondre de : {list}";
    MemberKeyChange: "Key changes to {address} on {date}", "La clé devient {address} le {date}";
    MemberKeyGuarded: "The guardians approved: the key changes to {address} on {date}, unless the present key contests it (opensystem member change-key --stop)",
        "Les gardiens ont approuvé : la clé devient {address} le {date}, sauf si la clé actuelle le conteste (opensystem member change-key --stop)";
    MemberKeyContested: "The guardians approved the key {address}, and the present key contests it: it waits until this is settled",
        "Les gardiens ont approuvé la clé {address}, et la clé actuelle le conteste : c’est en attente d’être tranché";
    MemberCapacity: "Invitations left: {available} of {burst}; open: {open}", "Invitations restantes : {available} sur {burst} ; ouvertes : {open}";
    MemberCapacityNext: "Next one on {date}", "La prochaine le {date}";
    MemberSigned: "Signed version {version} of the social code on {date}", "A signé la version {version} du code social le {date}";
    MemberNotSigned: "Has not signed version {version} of the social code, which is in force", "N’a pas signé la version {version} du code social, qui est en vigueur";
    MemberUnknown: "There is no member {id}.", "Il n’y a pas de membre {id}.";
    MembersNone: "No members from number {from} on.", "Pas de membres à partir du numéro {from}.";
    KindPerson: "person", "personne";
    KindProject: "project", "projet";
    KindEcosystem: "ecosystem", "écosystème";
    StandingGood: "in good standing", "en règle";
    StandingDormant: "dormant", "en sommeil";
    StandingSuspended: "suspended until {date}", "suspension jusqu’au {date}";
    StandingExcluded: "excluded", "exclusion";
    StandingLeft: "left", "départ";

    // the charter
    CharterHead: "{ecosystem}: social code, version {version}", "{ecosystem} : code social, version {version}";
    CharterAdopted: "Adopted: {date}", "Adoptée : {date}";
    CharterFounding: "Adopted at the founding", "Adoptée à la fondation";
    CharterLanguages: "Languages: {list}", "Langues : {list}";
    CharterHash: "Hash: {hash}", "Empreinte : {hash}";
    CharterSignatures: "Signatures: {count}", "Signatures : {count}";
    CharterTitle: "Title: {title}", "Titre : {title}";
    CharterMore: "Read it whole: opensystem charter show --text", "Lisez-le en entier : opensystem charter show --text";
    CharterUnknown: "There is no version {version} of the social code; the one in force is {current}.",
        "Il n’y a pas de version {version} du code social ; celle en vigueur est la {current}.";
    CharterNoLanguage: "Version {version} is not written in \"{language}\". It is in: {list}.", "La version {version} n’existe pas en « {language} ». Elle existe en : {list}.";
    SignDone: "You signed version {version} of the social code.", "Vous avez signé la version {version} du code social.";

    // the chain
    StatusHead: "{ecosystem} ({chain}, {kind})", "{ecosystem} ({chain}, {kind})";
    StatusBlocks: "Blocks: {best}, final up to {finalised}", "Blocs : {best}, définitifs jusqu’au {finalised}";
    StatusPeers: "Other nodes seen: {peers}", "Autres nœuds vus : {peers}";
    StatusSyncing: "Catching up with the others", "En train de rattraper les autres";
    StatusNode: "Node: {node}; rules of version {rules}", "Nœud : {node} ; règles de version {rules}";
    StatusGenesis: "First block: {genesis}", "Premier bloc : {genesis}";
    StatusMembers: "Members ever: {count}; social code of version {version}", "Membres depuis le début : {count} ; code social de version {version}";
    WatchBlock: "Block {number}", "Bloc {number}";

    // what happens
    DidSign: "member {member} signed version {version} of the social code", "le membre {member} a signé la version {version} du code social";
    DidAmend: "version {version} of the social code is in force", "la version {version} du code social est en vigueur";
    DidInvite: "member {member} invites {address} as a {kind} (invitation {id}, until {date})", "le membre {member} invite {address} en tant que {kind} (invitation {id}, jusqu’au {date})";
    DidJoin: "{address} is member {member}, a {kind}", "{address} est le membre {member}, {kind}";
    DidDecline: "invitation {id} was declined", "l’invitation {id} a été déclinée";
    DidWithdraw: "invitation {id} was withdrawn", "l’invitation {id} a été retirée";
    DidExpire: "invitation {id} expired", "l’invitation {id} a expiré";
    DidLeave: "member {member} left", "le membre {member} est parti";
    DidAnnounceKey: "the key of member {member} changes to {address} on {date}", "la clé du membre {member} deviendra {address} le {date}";
    DidChangeKey: "the key of member {member} is now {address}", "la clé du membre {member} est maintenant {address}";
    DidStopKey: "the change of key of member {member} is stopped", "le changement de clé du membre {member} est arrêté";
    DidRenew: "member {member} renewed, until {date}", "le membre {member} a renouvelé, jusqu’au {date}";
    DidFallDue: "the renewal of member {member} is due; without it he goes dormant on {date}", "le membre {member} doit renouveler ; sinon il sera en sommeil le {date}";
    DidGoDormant: "member {member} did not renew and is dormant", "le membre {member} n’a pas renouvelé et est en sommeil";
    DidWarn: "member {member} was warned, which is remembered until {date}: {reason}", "le membre {member} a été averti, ce qui vaut jusqu’au {date} : {reason}";
    DidSuspend: "member {member} is suspended until {date}: {reason}", "le membre {member} est suspendu jusqu’au {date} : {reason}";
    DidExclude: "member {member} is excluded: {reason}", "le membre {member} est exclu : {reason}";
    DidLift: "the measure against member {member} is lifted: {reason}", "la mesure contre le membre {member} est levée : {reason}";
    DidEndSanction: "the measure against member {member} is over", "la mesure contre le membre {member} est terminée";
    DidAppeal: "member {member} appeals: {reason}", "le membre {member} fait appel : {reason}";
    DidDismissAppeal: "the appeal of member {member} is dismissed: {reason}", "l’appel du membre {member} est rejeté : {reason}";
    DidNameRepresentatives: "member {member} is represented by: {list}", "le membre {member} est représenté par : {list}";
    DidWishRepresentatives: "representative {by} of member {member} wants: {list}", "le représentant {by} du membre {member} veut : {list}";
    DidStepDown: "member {by} represents member {member} no longer", "le membre {by} ne représente plus le membre {member}";
    DidActFor: "member {member} acted through its representative {by}", "le membre {member} a agi par son représentant {by}";
    DidChooseGuardians: "member {member} chose guardians: {list}; so many must agree: {threshold}; from {date} on", "le membre {member} a choisi des gardiens : {list} ; accord nécessaire : {threshold} ; à partir du {date}";
    DidChooseNoGuardians: "member {member} has no guardians from {date} on", "le membre {member} n’a plus de gardiens à partir du {date}";
    DidKeepGuardians: "member {member} keeps the present guardians", "le membre {member} garde ses gardiens actuels";
    DidApproveKey: "guardian {guardian} approves {address} as the key of member {member}", "le gardien {guardian} approuve {address} comme clé du membre {member}";
    DidAskStop: "guardian {guardian} wants the change for member {member} stopped", "le gardien {guardian} veut arrêter le changement du membre {member}";
    DidContestKey: "the present key of member {member} contests the one that the guardians approved", "la clé actuelle du membre {member} conteste celle que les gardiens ont approuvée";
    DidRemoveExchange: "member {member} removed the story of his entry", "le membre {member} a retiré le récit de son entrée";
    DidSetParameter: "a rule has a new value: {parameter}", "une règle a une nouvelle valeur : {parameter}";
    DidOffend: "the validator of member {member} was proved to have cheated in session {session}, and is off duty", "le validateur du membre {member} a triché à la session {session}, c’est prouvé : il n’est plus en service";
    DidLoseSeat: "member {member} loses his validator's seat, from the session after next on", "le membre {member} perd son siège de validateur, dès la session d’après la prochaine";
    DidOther: "{pallet}: {name} {fields}", "{pallet} : {name} {fields}";

    // the allowance
    AllowanceNone: "{address} is no member and has no allowance: its acts cost coins.", "{address} n’est pas membre et n’a pas de franchise : ses actes coûtent des pièces.";
    AllowanceLeft: "Allowance: {left} of {limit} left, in what acts would cost in coins", "Franchise : il reste {left} sur {limit}, comptés en ce que les actes coûteraient en pièces";
    AllowanceWhole: "All of it is there again on {date}", "Elle est de nouveau entière le {date}";
    AllowanceWayBack: "Not in good standing: it serves acts on one’s own membership alone", "Le membre n’est pas en règle : elle ne sert qu’aux actes sur sa propre adhésion";
    AllowanceAfter: "It takes {amount} of the allowance, which would have {left} left.", "Il prend {amount} de la franchise, dont il resterait {left}.";
    AskPay: "The allowance has {left} left and this takes {amount}: it would cost {amount}. All of the allowance is there again on {date}. Pay?",
        "Il reste {left} de la franchise et ceci prend {amount} : cela coûterait {amount}. La franchise est de nouveau entière le {date}. Payer ?";
    PayUnsaid: "The allowance has {left} left and this would cost {amount}. Say --pay to pay, or wait: all of the allowance is there again on {date}.",
        "Il reste {left} de la franchise et ceci coûterait {amount}. Dites --pay pour payer, ou attendez : la franchise est de nouveau entière le {date}.";
    PayOutOfStanding: "You are not in good standing: your allowance serves acts on your own membership alone, and this would cost {amount}. See opensystem member show for the way back; --pay pays, if you have them.",
        "Vous n’êtes pas en règle : votre franchise ne sert qu’aux actes sur votre propre adhésion, et ceci coûterait {amount}. Voyez opensystem member show pour revenir ; --pay paie, si vous les avez.";
    PayRefused: "This costs {amount}, and you said --no-pay.", "Ceci coûte {amount}, et vous avez dit --no-pay.";
    PayLacking: "The allowance has {left} left, this takes {amount}, and there are not enough coins to pay it. All of the allowance is there again on {date}.",
        "Il reste {left} de la franchise, ceci prend {amount}, et les pièces manquent pour le payer. La franchise est de nouveau entière le {date}.";
    PayLackingStranger: "This costs {amount}, and the account has not enough. A member needs none: ask one to invite you.",
        "Ceci coûte {amount}, et le compte n’en a pas assez. Un membre n’en a pas besoin : demandez à l’un d’eux de vous inviter.";

    // coins
    AmountShape: "\"{text}\" is not an amount: it is written in digits, like 1000 or 12.5.", "« {text} » n’est pas un montant : il s’écrit en chiffres, comme 1000 ou 12,5.";
    AmountNegative: "\"{text}\" is below nothing: an amount has no sign.", "« {text} » est en dessous de rien : un montant n’a pas de signe.";
    AmountNothing: "\"{text}\" is nothing: give an amount.", "« {text} », ce n’est rien : donnez un montant.";
    AmountTooFine: "\"{text}\" has more than the {decimals} decimals that a coin has.", "« {text} » a plus de décimales que les {decimals} d’une pièce.";
    AmountTooBig: "\"{text}\" is more than any account can hold.", "« {text} » est plus qu’aucun compte ne peut contenir.";
    AmountAmbiguous: "\"{text}\" can be read in two ways. Write thousands without a comma (12500), or decimals with a point (12.500).",
        "« {text} » se lit de deux façons. Écrivez les milliers sans virgule (12500), ou les décimales avec un point (12.500).";
    CoinsFree: "Free: {amount}", "Libre : {amount}";
    CoinsReserved: "Kept as deposits: {amount}", "Gardé en dépôts : {amount}";
    CoinsFrozen: "Frozen: {amount}", "Gelé : {amount}";
    CoinsSpendable: "Can be sent, the account staying open: {amount}", "Peut être envoyé, le compte restant ouvert : {amount}";
    AskSendCoins: "Send {amount} to {address}?", "Envoyer {amount} à {address} ?";
    SendCoinsDone: "{amount} sent to {address}.", "{amount} envoyés à {address}.";
    AskSendAll: "Send to {address} all but what keeps the account open?", "Envoyer à {address} tout sauf ce qui garde le compte ouvert ?";
    AskSendAllAndClose: "Send everything to {address} and close the account?", "Tout envoyer à {address} et fermer le compte ?";
    SendAllDone: "All is sent to {address}.", "Tout est envoyé à {address}.";
    AskBurn: "Destroy {amount} for ever?", "Détruire {amount} à jamais ?";
    BurnDone: "{amount} destroyed.", "{amount} détruits.";
    RefreshDone: "What was in an older form is in that of today.", "Ce qui avait une forme ancienne a celle d’aujourd’hui.";

    // proxies, groups, sub-accounts
    BadRights: "\"{text}\" are no rights of a proxy: any, daily or cancel.", "« {text} » n’est pas un pouvoir de mandataire : any (tout), daily (quotidien) ou cancel (refuser).";
    RightsAny: "everything", "tout";
    RightsDaily: "everything but coins, the key of the membership and its end", "tout sauf les pièces, la clé de l’adhésion et sa fin";
    RightsCancel: "only to refuse what others announce", "seulement refuser ce que d’autres annoncent";
    ProxyHead: "Account {address}", "Compte {address}";
    ProxyNone: "Nobody else may act for it.", "Personne d’autre ne peut agir pour lui.";
    ProxyLine: "  {address} may act for it: {rights}", "  {address} peut agir pour lui : {rights}";
    ProxyLineDelayed: "  {address} may act for it, {blocks} blocks after announcing it: {rights}", "  {address} peut agir pour lui, {blocks} blocs après l’avoir annoncé : {rights}";
    ProxyDeposit: "Kept for this as a deposit: {amount}", "Gardé pour cela en dépôt : {amount}";
    ProxyAnnounced: "  In block {block}, {proxy} announced for {address} the act {hash}", "  Au bloc {block}, {proxy} a annoncé pour {address} l’acte {hash}";
    AskAddProxy: "Let {address} act for you ({rights})?", "Laisser {address} agir pour vous ({rights}) ?";
    AddProxyDone: "{address} may act for you: {rights}. He adds to his commands: --for and your address.", "{address} peut agir pour vous : {rights}. Il ajoute à ses commandes : --for et votre adresse.";
    AskRemoveProxy: "Let {address} act for you no more ({rights})?", "Ne plus laisser {address} agir pour vous ({rights}) ?";
    RemoveProxyDone: "{address} may act for you no more ({rights}).", "{address} ne peut plus agir pour vous ({rights}).";
    ProxyUnknown: "{address} may not act for this account so. opensystem proxy list shows who may.", "{address} ne peut pas agir ainsi pour ce compte. opensystem proxy list montre qui le peut.";
    ProxyWhich: "{address} may act for this account in several ways. Say which: --rights, --delay.", "{address} peut agir pour ce compte de plusieurs façons. Dites laquelle : --rights, --delay.";
    AskRemoveProxies: "Let nobody act for {address} any more? If it is an account without a key, it is lost for ever.", "Ne plus laisser personne agir pour {address} ? Si c’est un compte sans clé, il est perdu à jamais.";
    RemoveProxiesDone: "Nobody may act for {address} any more.", "Personne ne peut plus agir pour {address}.";
    DepositAdjusted: "The deposits are what they cost today.", "Les dépôts sont à leur prix d’aujourd’hui.";
    AskCreateAccount: "Make an account without a key, for which you may act?", "Créer un compte sans clé, pour lequel vous pouvez agir ?";
    CreateAccountDone: "The account {address} is made: act for it with --for. Keep the command that closes it, its numbers are nowhere else: {command}",
        "Le compte {address} est créé : agissez pour lui avec --for. Gardez la commande qui le ferme, ses nombres ne sont nulle part ailleurs : {command}";
    MadeOtherwise: "{address} was not made so: check the block, the number of the transaction, the creator, the rights and the index.", "{address} n’a pas été créé ainsi : vérifiez le bloc, le numéro de la transaction, le créateur, les pouvoirs et l’indice.";
    ClosesForItself: "{address} closes itself: leave out --for.", "{address} se ferme lui-même : retirez --for.";
    AskCloseAccount: "Close the account {address}? What is still in it is lost for ever.", "Fermer le compte {address} ? Ce qui s’y trouve encore est perdu à jamais.";
    CloseAccountDone: "The account {address} is closed.", "Le compte {address} est fermé.";
    AskAnnounce: "Announce that you will do {hash} for {address}?", "Annoncer que vous ferez {hash} pour {address} ?";
    AnnounceDone: "Announced for {address}: {hash}. Once its delay is over, do it: opensystem proxy carry-out", "Annoncé pour {address} : {hash}. Le délai passé, faites-le : opensystem proxy carry-out";
    AskTakeBack: "Take back the announcement {hash} for {address}?", "Retirer l’annonce {hash} pour {address} ?";
    TakeBackDone: "The announcement {hash} is taken back.", "L’annonce {hash} est retirée.";
    AskReject: "Refuse what {address} announced, {hash}?", "Refuser ce que {address} a annoncé, {hash} ?";
    RejectDone: "Refused: {hash}.", "Refusé : {hash}.";
    AskCarryOut: "Do for {address} the announced act {hash}?", "Faire pour {address} l’acte annoncé {hash} ?";
    CarryOutDone: "The announced act {hash} is done for {address}.", "L’acte annoncé {hash} est fait pour {address}.";
    GroupHead: "Account of the group: {address}", "Compte du groupe : {address}";
    GroupNothing: "Nothing waits for its members.", "Rien n’attend ses membres.";
    GroupAct: "Act {hash}, since block {block}: {count} of {threshold} have agreed", "Acte {hash}, depuis le bloc {block} : {count} sur {threshold} se sont accordés";
    GroupBegun: "  begun by {address}, who left a deposit of {amount}", "  commencé par {address}, qui a laissé un dépôt de {amount}";
    GroupAgreed: "  agreed: {address}", "  d’accord : {address}";
    GroupWhich: "Say of which group: --group with the others of it, and --threshold.", "Dites de quel groupe : --group avec ses autres membres, et --threshold.";
    GroupActUnknown: "No act {hash} waits in the group {address}. opensystem group list shows those that do.", "Aucun acte {hash} n’attend dans le groupe {address}. opensystem group list montre ceux qui attendent.";
    GroupNotBegunByYou: "Only {address}, who began it, can cancel this act.", "Seul {address}, qui l’a commencé, peut annuler cet acte.";
    AskAgreeByHash: "Agree to the act {hash} by its hash alone?", "Donner votre accord à l’acte {hash} par sa seule empreinte ?";
    AskCancelAct: "Cancel the act {hash} of the group?", "Annuler l’acte {hash} du groupe ?";
    CancelActDone: "The act {hash} is cancelled, and the deposit given back.", "L’acte {hash} est annulé, et le dépôt rendu.";
    DidMakeAccount: "{creator} made the account {address}, which has no key", "{creator} a créé le compte {address}, qui n’a pas de clé";

    // notes, validators, several calls
    BadHash: "\"{text}\" is not a hash: it is 0x and 64 hexadecimal digits.", "« {text} » n’est pas une empreinte : c’est 0x et 64 chiffres hexadécimaux.";
    BadBytes: "\"{text}\" are no bytes: they are written as 0x and hexadecimal digits, two a byte.", "« {text} » n’est pas une suite d’octets : elle s’écrit 0x et des chiffres hexadécimaux, deux par octet.";
    BadSessionKeys: "The keys of a session are {right} bytes; these are {length}. Ask your node for them: author_rotateKeysWithOwner.", "Les clés d’une session font {right} octets ; celles-ci en font {length}. Demandez-les à votre nœud : author_rotateKeysWithOwner.";
    AskRemark: "Write this into a block, where everybody can read it for ever?", "Écrire ceci dans un bloc, où tout le monde pourra le lire à jamais ?";
    RemarkDone: "It is written down.", "C’est écrit.";
    PreimageTooLong: "{path} is longer than the {most} bytes that the chain keeps.", "{path} dépasse les {most} octets que la chaîne garde.";
    AskNotePreimage: "Keep the preimage of {hash} in the state, for a deposit?", "Garder la préimage de {hash} dans l’état, contre un dépôt ?";
    NotePreimageDone: "The preimage of {hash} is kept.", "La préimage de {hash} est gardée.";
    AskRemovePreimage: "Remove the preimage of {hash}?", "Retirer la préimage de {hash} ?";
    RemovePreimageDone: "The preimage of {hash} is removed, and the deposit given back.", "La préimage de {hash} est retirée, et le dépôt rendu.";
    AskSetKeys: "Validate with these session keys from the session after next on?", "Valider avec ces clés de session à partir de la session qui suit la prochaine ?";
    SetKeysDone: "The session keys are set; they are in force from the session after next on. Until then your node must keep the old ones.", "Les clés de session sont posées ; elles ont effet à partir de la session qui suit la prochaine. Jusque-là votre nœud doit garder les anciennes.";
    AskRemoveKeys: "Take your session keys away? You validate no more until you set others.", "Retirer vos clés de session ? Vous ne validerez plus avant d’en poser d’autres.";
    RemoveKeysDone: "The session keys are taken away.", "Les clés de session sont retirées.";
    AskReport: "Report this validator?", "Dénoncer ce validateur ?";
    ReportDone: "The report is accepted.", "La dénonciation est acceptée.";
    AskRenew: "Renew your membership?", "Renouveler votre adhésion ?";
    RenewDone: "Your membership is renewed, until {date}.", "Votre adhésion est renouvelée, jusqu’au {date}.";
    TooManyNumbers: "At most {most} members can be named; these are {count}.", "On peut nommer {most} membres au plus ; en voici {count}.";
    NumberTwice: "Member {id} is named twice.", "Le membre {id} est nommé deux fois.";
    BadAgreement: "Of {count} guardians, one at least and all at most must agree; {threshold} cannot.", "Sur {count} gardiens, un au moins et tous au plus doivent s’accorder ; {threshold} ne se peut pas.";
    RecoverWithSameKey: "That is the present key of {name}. Make a new one (opensystem key new NAME) and ask with it: --as NAME", "C’est la clé actuelle de {name}. Créez-en une nouvelle (opensystem key new NOM) et demandez avec elle : --as NOM";
    AskAppeal: "Appeal? Everybody can read what you say.", "Faire appel ? Tout le monde peut lire ce que vous dites.";
    AppealDone: "Your appeal waits for its answer. opensystem member show tells it.", "Votre appel attend sa réponse. opensystem member show la donnera.";
    BadReason: "A reason is plain text, not blank, without invisible characters: say in a few words why.", "Un motif est un texte simple, non vide, sans caractères invisibles : dites pourquoi en quelques mots.";
    TooLongReason: "A reason is told in at most {most} bytes; this text has {length}.", "Un motif se dit en {most} octets au plus ; ce texte en a {length}.";
    AskGuardians: "Choose {list} as guardians of your key, of whom {threshold} must agree? They can then help you to another key if yours is lost.",
        "Choisir {list} comme gardiens de votre clé, avec l’accord nécessaire de {threshold} ? Ils pourront vous aider à changer de clé si la vôtre est perdue.";
    AskNoGuardians: "Have no guardians any more? If you lose your key then, nobody can help.", "Ne plus avoir de gardiens ? Si vous perdez alors votre clé, personne ne pourra aider.";
    GuardiansDone: "This holds from {date} on.", "Cela vaut à partir du {date}.";
    GuardiansNone: "No guardians. Choose some: opensystem member guardians --choose NUMBER,NUMBER --agree HOW-MANY", "Pas de gardiens. Choisissez-en : opensystem member guardians --choose NUMÉRO,NUMÉRO --agree COMBIEN";
    NobodyGuards: "{name} chose no guardians, so nobody can approve another key.", "{name} n’a pas choisi de gardiens : personne ne peut approuver une autre clé.";
    RecoverAsked: "Give this to the guardians of {name} ({list}) yourself, by voice or face to face, so that they know it is you. When {threshold} of them have typed it, your new key takes effect after a delay:",
        "Donnez ceci vous-même aux gardiens de {name} ({list}), de vive voix ou en personne, pour qu’ils sachent que c’est vous. Quand {threshold} d’entre eux l’auront tapé, votre nouvelle clé prendra effet après un délai :";
    BadRequest: "That is not a request for another key. It is one word, like 17:5Grwva…:sr…, as opensystem member recover ask wrote it; check that nothing is missing.",
        "Ce n’est pas une demande de nouvelle clé. C’est un seul mot, comme 17:5Grwva…:sr…, tel que l’a écrit opensystem member recover ask ; vérifiez qu’il ne manque rien.";
    AskApproveKey: "Approve {address} as the key of {name}? Do so only if that person asked you, by voice or face to face.", "Approuver {address} comme clé de {name} ? Seulement si cette personne vous l’a demandé, de vive voix ou en personne.";
    ApproveKeyDone: "Enough guardians agree: the key of {name} changes on {date}, unless the present key contests it.", "Assez de gardiens s’accordent : la clé de {name} change le {date}, sauf si la clé actuelle le conteste.";
    ApproveKeyWaits: "Approved. Other guardians of {name} must approve it too.", "Approuvé. D’autres gardiens de {name} doivent l’approuver aussi.";
    AskStopKeyOf: "Stop the change of the key or the guardians of {name}? Do so if it is not that person's doing.", "Arrêter le changement de clé ou de gardiens de {name} ? Si ce n’est pas le fait de cette personne.";
    StopKeyOfDone: "Stopped: {name} keeps the key and the guardians of before.", "Arrêté : {name} garde la clé et les gardiens d’avant.";
    StopKeyOfWaits: "Noted. Other guardians of {name} must want it too.", "Noté. D’autres gardiens de {name} doivent le vouloir aussi.";
    NotSteered: "Member {id} is no project and no ecosystem: nobody represents it.", "Le membre {id} n’est ni un projet ni un écosystème : personne ne le représente.";
    AskNameRepresentatives: "Have {list} represent {id} from now on?", "Faire représenter {id} par {list} désormais ?";
    RepresentativesDone: "From now on {id} is represented by: {list}.", "Désormais, {id} est représenté par : {list}.";
    RepresentativesWait: "Noted. It holds when more than half of the representatives of {id} want the same: {list}.", "Noté. Cela vaudra quand plus de la moitié des représentants de {id} voudront les mêmes : {list}.";
    AskStepDown: "Represent {id} no longer?", "Ne plus représenter {id} ?";
    StepDownDone: "You represent {id} no longer.", "Vous ne représentez plus {id}.";
    AskRemoveExchange: "Remove the words of your entry from the state? Their hash stays, and archives remember.", "Retirer de l’état le récit de votre entrée ? Son empreinte reste, et les archives s’en souviennent.";
    RemoveExchangeDone: "The words of your entry are removed.", "Le récit de votre entrée est retiré.";
    PartRefused: "  part {number} was refused: {reason}", "  la partie {number} a été refusée : {reason}";
    SomePartRefused: "  a part was refused: {reason}", "  une partie a été refusée : {reason}";

    // calls that nobody can sign with success
    ClosedRoot: "nobody can sign it: it asks for Root, whom nobody can reach", "personne ne peut le signer : il demande Root, que personne ne peut atteindre";
    ClosedGovernance: "nobody can sign it: it asks for a decision of the members, which they cannot take yet", "personne ne peut le signer : il demande une décision des membres, qu’ils ne peuvent pas encore prendre";
    ClosedInherent: "nobody can sign it: who makes a block puts it there", "personne ne peut le signer : qui fait un bloc l’y met";
    ClosedUnsigned: "nobody signs it: nodes send it by themselves", "personne ne le signe : les nœuds l’envoient d’eux-mêmes";
    ClosedFiltered: "nobody can sign it: the runtime lets it reach nothing", "personne ne peut le signer : le runtime ne le laisse rien atteindre";
    ClosedUnauthorised: "nobody can sign it with success: it needs an upgrade that Root authorised", "personne ne peut le signer avec succès : il lui faut une mise à niveau autorisée par Root";

    // own names for accounts
    NameAdded: "{name} now stands for {address}.", "{name} désigne maintenant {address}.";
    NameRemoved: "The name {name} is removed.", "Le nom {name} est retiré.";
    NameNone: "No name yet. Give one: opensystem name add NAME ADDRESS", "Pas encore de nom. Donnez-en un : opensystem name add NOM ADRESSE";
    AskRemoveName: "Remove the name {name} of {address}?", "Retirer le nom {name} de {address} ?";
    NameBad: "A name is 1 to 32 small letters, digits, hyphens or underscores, with at least one letter, like zoe-2.",
        "Un nom est fait de 1 à 32 lettres minuscules, chiffres, tirets ou soulignés, dont une lettre au moins, comme zoe-2.";
    NameBadAddress: "\"{text}\" is not an address. An address looks like 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY; check that no letter is missing.",
        "« {text} » n’est pas une adresse. Une adresse ressemble à 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY ; vérifiez qu’il ne manque aucune lettre.";
    NameExists: "{name} stands for {address} already, and a name is never moved. Remove it first: opensystem name remove {name}",
        "{name} désigne déjà {address}, et un nom n’est jamais déplacé. Retirez-le d’abord : opensystem name remove {name}";
    NameAbsent: "There is no account named {name}. opensystem name list shows those you named.",
        "Il n’y a pas de compte nommé {name}. opensystem name list montre ceux que vous avez nommés.";
    NameIsKey: "{name} is a key of yours; for an account choose another name.", "{name} est une de vos clés ; pour un compte, choisissez un autre nom.";
    NameIsKeyToo: "{name} is a key of yours and also your name for another account. Remove one of them (opensystem name remove {name}), or give the address.",
        "{name} est une de vos clés et aussi votre nom pour un autre compte. Retirez l’un des deux (opensystem name remove {name}), ou donnez l’adresse.";
    KeyIsName: "{name} is your name for the account {address}; for a key choose another name.",
        "{name} est votre nom pour le compte {address} ; pour une clé, choisissez un autre nom.";
    NamesFull: "There are {most} names already, and no more fit. Remove one first.", "Il y a déjà {most} noms, et il n’y a plus de place. Retirez-en un d’abord.";
    NamesOpenToOthers: "Others can write {path} and so send your coins elsewhere, so it is not used. Read it through (it is a text), then close it: chmod 600 {path}",
        "D’autres peuvent écrire dans {path} et ainsi envoyer vos pièces ailleurs, il n’est donc pas utilisé. Relisez-le (c’est un texte), puis fermez-le : chmod 600 {path}";
    NamesNotJson: "{path}, line {line}: names and addresses are expected, like {example}. Nothing was changed; mend the file or put it aside.",
        "{path}, ligne {line} : des noms et des adresses sont attendus, comme {example}. Rien n’a été changé ; réparez le fichier ou mettez-le de côté.";
    NamesBadName: "{path}: no account can have the name \"{name}\". Nothing was changed; mend the file.",
        "{path} : aucun compte ne peut porter le nom « {name} ». Rien n’a été changé ; réparez le fichier.";
    NamesTwice: "{path}: {name} stands there twice. Nothing was changed; mend the file.", "{path} : {name} y figure deux fois. Rien n’a été changé ; réparez le fichier.";
    NamesBadAddress: "{path}: what stands behind {name} is not an address. Nothing was changed; mend the file.",
        "{path} : ce qui suit {name} n’est pas une adresse. Rien n’a été changé ; réparez le fichier.";
    NamesTooLarge: "{path} is larger than {most} names. Nothing was changed.", "{path} est plus grand que {most} noms. Rien n’a été changé.";

    // the configuration file
    ConfigTooLarge: "{path} is too large for a configuration file.", "{path} est trop grand pour un fichier de configuration.";
    ConfigToml: "{path}, line {line}: this is not TOML. Lines look like {example}.", "{path}, ligne {line} : ce n’est pas du TOML. Les lignes ressemblent à {example}.";
    ConfigUnknown: "{path}, line {line}: there is no field \"{field}\". There are profile and lang; and in a profile url, as, keys and lang.",
        "{path}, ligne {line} : il n’y a pas de champ « {field} ». Il y a profile et lang ; et dans un profil url, as, keys et lang.";
    ConfigSecret: "{path}, line {line}: \"{field}\" would hold a secret, and none belongs in this file. Remove it; if it was a real one, others may know it.",
        "{path}, ligne {line} : « {field} » contiendrait un secret, et aucun n’a sa place dans ce fichier. Retirez-le ; si c’en était un vrai, d’autres le connaissent peut-être.";
    ConfigNotText: "{path}, line {line}: the value of {field} is a text: {field} = \"…\"", "{path}, ligne {line} : la valeur de {field} est un texte : {field} = \"…\"";
    ConfigNotTable: "{path}, line {line}: {field} is a table. A profile is written [profiles.NAME], its fields on the lines below.",
        "{path}, ligne {line} : {field} est une table. Un profil s’écrit [profiles.NOM], ses champs sur les lignes suivantes.";
    ConfigProfileName: "{path}, line {line}: a profile's name is 1 to 32 small letters, digits, hyphens or underscores, like dev.",
        "{path}, ligne {line} : le nom d’un profil est fait de 1 à 32 lettres minuscules, chiffres, tirets ou soulignés, comme dev.";
    ConfigNoProfile: "{path}, line {line}: the profile chosen here is not in this file.", "{path}, ligne {line} : le profil choisi ici n’est pas dans ce fichier.";
    ConfigLang: "{path}, line {line}: the languages are en and fr.", "{path}, ligne {line} : les langues sont en et fr.";
    ConfigUrl: "{path}, line {line}: that is not the address of a node: it begins with ws:// or wss://.",
        "{path}, ligne {line} : ce n’est pas l’adresse d’un nœud : elle commence par ws:// ou wss://.";
    ConfigSigner: "{path}, line {line}: as is the name of a key, an address, or //Alice on a development chain.",
        "{path}, ligne {line} : as est le nom d’une clé, une adresse, ou //Alice sur une chaîne de développement.";
    ConfigKeys: "{path}, line {line}: keys is the whole path of a folder, from / on.", "{path}, ligne {line} : keys est le chemin entier d’un dossier, à partir de /.";
    NoProfile: "There is no profile \"{name}\" in the configuration file. There are: {list}.", "Il n’y a pas de profil « {name} » dans le fichier de configuration. Il y a : {list}.";
    SettingsFile: "Configuration file: {path}", "Fichier de configuration : {path}";
    SettingsNoFile: "(not there)", "(absent)";
    SettingsProfile: "Profile: {name}; there are: {list}", "Profil : {name} ; il y a : {list}";
    SettingsNone: "none", "aucun";
    SettingsLine: "{option}: {value} ({from})", "{option} : {value} ({from})";
    SettingsOnlyKey: "the only key there is", "la seule clé qu’il y ait";
    SourceOption: "option", "option";
    SourceEnvironment: "environment", "environnement";
    SourceProfile: "profile", "profil";
    SourceFile: "configuration file", "fichier de configuration";
    SourceDefault: "default", "par défaut";
}
