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

with_commons! {
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
    AllowanceWayBack: "Not in good standing: it serves acts on one’s own membership, and taking leave or what is due, alone", "Le membre n’est pas en règle : elle ne sert qu’aux actes sur sa propre adhésion, et à se retirer ou à toucher son dû";
    AllowanceAfter: "It takes {amount} of the allowance, which would have {left} left.", "Il prend {amount} de la franchise, dont il resterait {left}.";
    AskPay: "The allowance has {left} left and this takes {amount}: it would cost {amount}. All of the allowance is there again on {date}. Pay?",
        "Il reste {left} de la franchise et ceci prend {amount} : cela coûterait {amount}. La franchise est de nouveau entière le {date}. Payer ?";
    PayUnsaid: "The allowance has {left} left and this would cost {amount}. Say --pay to pay, or wait: all of the allowance is there again on {date}.",
        "Il reste {left} de la franchise et ceci coûterait {amount}. Dites --pay pour payer, ou attendez : la franchise est de nouveau entière le {date}.";
    PayOutOfStanding: "You are not in good standing: your allowance serves acts on your own membership, and taking leave or what is due to you, alone; and this would cost {amount}. See opensystem member show for the way back; --pay pays, if you have them.",
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
    ClosedInherent: "nobody can sign it: who makes a block puts it there", "personne ne peut le signer : qui fait un bloc l’y met";
    ClosedUnsigned: "nobody signs it: nodes send it by themselves", "personne ne le signe : les nœuds l’envoient d’eux-mêmes";
    ClosedFiltered: "nobody can sign it: the runtime lets it reach nothing", "personne ne peut le signer : le runtime ne le laisse rien atteindre";

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

    // deciding together
    DecisionUnknown: "There is no idea and no proposal {id}: it may be an idea that was forgotten. opensystem decision list --all lists them.",
        "Il n’y a ni idée ni proposition {id} : c’est peut-être une idée oubliée. opensystem decision list --all les liste.";
    DecisionsNone: "There is nothing to show. opensystem decision list --all lists what is over too.",
        "Il n’y a rien à montrer. opensystem decision list --all liste aussi ce qui est terminé.";
    AreaUnknown: "There is no area \"{text}\". There are: {list}.", "Il n’y a pas de domaine « {text} ». Il y a : {list}.";
    AreaUnsaid: "Nothing says where this belongs. Write the area into the file, like area = \"life\"; opensystem decision areas lists them.",
        "Rien ne dit de quel domaine cela relève. Écrivez le domaine dans le fichier, comme area = \"life\" ; opensystem decision areas les liste.";
    AreaFixed: "This action belongs to the area {area}, not to {other}: the action sets it. Leave the area out of the file.",
        "Cette action relève du domaine {area}, non de {other} : c’est l’action qui le fixe. Ne mettez pas de domaine dans le fichier.";
    AreaIncomplete: "A new area has to say everything, and {field} is missing.", "Un nouveau domaine doit tout dire, et il manque {field}.";
    MethodNotHere: "In the area {area} this cannot be decided by {method}. It can by: {list}. Write method = \"…\" into the file.",
        "Dans le domaine {area}, cela ne se décide pas par {method}. Cela se décide par : {list}. Écrivez method = \"…\" dans le fichier.";
    AmendStays: "When it is amended, {field} stays as it is ({value}). Leave it out of the file, or make another proposal.",
        "Quand elle est modifiée, {field} reste tel quel ({value}). Ne le mettez pas dans le fichier, ou faites une autre proposition.";
    SuspensionTooEarly: "The suspension would be over on {until}, before it takes effect on {effect} at the earliest. Choose a later end, or days.",
        "La suspension serait finie le {until}, avant de prendre effet le {effect} au plus tôt. Choisissez une fin plus tardive, ou days.";
    NotForDecisions: "No decision can make the call {call}. opensystem calls says which ones are made by a decision.",
        "Aucune décision ne peut faire l’appel {call}. opensystem calls dit lesquels se font par décision.";
    IdeaDoesNothing: "An idea has no way of deciding and no action. Leave both out of the file, or propose it (opensystem propose, with about).",
        "Une idée n’a ni façon de décider ni action. Retirez les deux du fichier, ou proposez-la (opensystem propose, avec about).";
    ActionTooLong: "The action has {length} bytes, and a decision can carry {most}. Make it shorter.",
        "L’action fait {length} octets, et une décision peut en porter {most}. Raccourcissez-la.";
    ParameterUnknown: "There is no number \"{field}\" to set there. There are: {list}.",
        "Il n’y a pas là de nombre « {field} » à fixer. Il y a : {list}.";
    NothingInForce: "Nothing is in force against member {member}: there is nothing to lift, and no appeal to dismiss.",
        "Rien n’est en vigueur contre le membre {member} : il n’y a rien à lever, et pas d’appel à rejeter.";
    NoAppealWaits: "No appeal of member {member} waits for an answer.", "Aucun appel du membre {member} n’attend de réponse.";
    NoKeyContested: "No change of key of member {member} is contested: there is nothing to settle.",
        "Aucun changement de clé du membre {member} n’est contesté : il n’y a rien à trancher.";
    IdeaTitle: "A title is one line of plain text of at most {most} bytes; this one has {length}.",
        "Un titre est une ligne de texte simple de {most} octets au plus ; celui-ci en a {length}.";
    IdeaText: "A text is plain text of at most {most} bytes, not blank; this one has {length}. What is longer goes into a document: opensystem propose.",
        "Un texte est un texte simple de {most} octets au plus, non vide ; celui-ci en a {length}. Ce qui est plus long va dans un document : opensystem propose.";
    AskIdea: "Publish the idea \"{title}\" in the area {area}? Everybody can read it.",
        "Publier l’idée « {title} » dans le domaine {area} ? Tout le monde peut la lire.";
    IdeaDone: "Idea {id} is published. Anybody can make it a proposal: about = {id} in the file of opensystem propose.",
        "L’idée {id} est publiée. Chacun peut en faire une proposition : about = {id} dans le fichier d’opensystem propose.";
    AskPropose: "Propose \"{title}\"?", "Proposer « {title} » ?";
    ProposeDone: "Proposal {id} is made; its vote opens on {date}. See it: opensystem decision show {id}",
        "La proposition {id} est faite ; son vote s’ouvre le {date}. Pour la voir : opensystem decision show {id}";
    AskAmend: "Amend proposal {id}: \"{title}\"? Its vote begins again, and what was voted so far is void.",
        "Modifier la proposition {id} : « {title} » ? Son vote recommence, et ce qui a été voté ne compte plus.";
    AmendDone: "Proposal {id} is amended; its vote begins again.", "La proposition {id} est modifiée ; son vote recommence.";
    AskAmendIdea: "Amend idea {id}: \"{title}\"?", "Modifier l’idée {id} : « {title} » ?";
    AmendIdeaDone: "Idea {id} is amended.", "L’idée {id} est modifiée.";
    AskWithdraw: "Withdraw {id}: \"{title}\"? It cannot be brought back.", "Retirer {id} : « {title} » ? On ne peut pas revenir là-dessus.";
    WithdrawDecisionDone: "{id} is withdrawn.", "{id} est retirée.";
    AskCloseVote: "Take the next step of {id}: \"{title}\"?", "Faire l’étape échue de {id} : « {title} » ?";
    CloseVoteDone: "The step of {id} is taken. opensystem decision show {id} says how it stands.",
        "L’étape de {id} est faite. opensystem decision show {id} dit où elle en est.";
    AskRetry: "Have {id} take effect once more: \"{title}\"?", "Faire prendre effet à {id} une nouvelle fois : « {title} » ?";
    RetryDone: "{id} is tried again with one of the next blocks. opensystem decision show {id} says what came of it.",
        "{id} est réessayée dans un des prochains blocs. opensystem decision show {id} dit ce qu’il en est.";
    AskApplyUpgrade: "Put the rules {hash} into force, for everybody?", "Mettre en vigueur les règles {hash}, pour tout le monde ?";
    ApplyUpgradeDone: "The rules {hash} are in force from the next block on.", "Les règles {hash} sont en vigueur dès le prochain bloc.";
    UpgradeNotAuthorised: "The program has the hash {hash}, and the decisions authorise: {authorised}. Nothing was sent.",
        "Le programme a l’empreinte {hash}, et les décisions autorisent : {authorised}. Rien n’a été envoyé.";
    // voting
    VoteReads: "{id}: {title} (revision {revision})", "{id} : {title} (version {revision})";
    AskVote: "Say \"{choice}\" on {id}: {title}? Everybody can read it; you can say otherwise until {date}.",
        "Dire « {choice} » sur {id} : {title} ? Tout le monde peut le lire ; vous pouvez changer d’avis jusqu’au {date}.";
    VoteDone: "You said \"{choice}\" on {id}. You can say otherwise until {date}.",
        "Vous avez dit « {choice} » sur {id}. Vous pouvez changer d’avis jusqu’au {date}.";
    VoteDoneFor: "You said \"{choice}\" on {id}, for {count} persons: yourself, and those behind you for whom nobody nearer votes. You can say otherwise until {date}.",
        "Vous avez dit « {choice} » sur {id}, pour {count} personnes : vous-même, et celles derrière vous pour qui personne de plus proche ne vote. Vous pouvez changer d’avis jusqu’au {date}.";
    AskTakeBackVote: "Take back your vote on {id}: {title}?", "Reprendre votre vote sur {id} : {title} ?";
    TakeBackVoteDone: "Your vote on {id} is taken back.", "Votre vote sur {id} est repris.";
    NothingToTakeBack: "You have not voted on {id}: there is nothing to take back.", "Vous n’avez pas voté sur {id} : il n’y a rien à reprendre.";
    AskSecond: "Second the block of member {member} on {id}: {reason}?", "Appuyer l’objection du membre {member} sur {id} : {reason} ?";
    SecondDone: "You second the block of member {member}. It stands when enough do.",
        "Vous appuyez l’objection du membre {member}. Elle tiendra quand assez le feront.";
    SecondStands: "You second the block of member {member}, and it stands: {id} does not pass while it does.",
        "Vous appuyez l’objection du membre {member}, et elle tient : tant qu’elle tient, {id} ne passe pas.";
    NotBlocking: "Member {member} does not block it. opensystem decision show says who does.",
        "Le membre {member} n’y fait pas objection. opensystem decision show dit qui le fait.";
    BlockNeedsReason: "A block needs a reason that others can second: --reason TEXT. Nothing was sent.",
        "Une objection demande une raison que d’autres puissent appuyer : --reason TEXTE. Rien n’a été envoyé.";
    BlockNotHere: "This is not decided by consent, so there are no blocks: say agree, abstain or disagree.",
        "Ceci ne se décide pas par consentement, il n’y a donc pas d’objection : dites agree, abstain ou disagree.";
    VoteOnIdea: "{id} is an idea: there is no vote on it. Propose it to have one (opensystem propose, with about = {id}).",
        "{id} est une idée : il n’y a pas de vote sur elle. Proposez-la pour en avoir un (opensystem propose, avec about = {id}).";
    VoteNotOpen: "The vote on {id} is not open yet: it opens on {date}.", "Le vote sur {id} n’est pas encore ouvert : il s’ouvre le {date}.";
    VoteOpensNext: "The vote on {id} opens with one of the next blocks: its day began on {date}. Try again in a moment.",
        "Le vote sur {id} s’ouvre dans un des prochains blocs : son jour a commencé le {date}. Réessayez dans un moment.";
    VoteIsOver: "The vote on {id} is over since {date}. opensystem decision show {id} says what came out.",
        "Le vote sur {id} est terminé depuis le {date}. opensystem decision show {id} dit ce qui en est sorti.";
    VoteOfProject: "Only persons vote. A project proposes, and its persons vote for themselves.",
        "Seules les personnes votent. Un projet propose, et ses personnes votent pour elles-mêmes.";
    VoteNotInStanding: "Your membership is not in good standing, so you do not vote. opensystem member show says how it stands.",
        "Votre adhésion n’est pas en règle, vous ne votez donc pas. opensystem member show dit où elle en est.";
    VoteCameAfter: "You came into good standing after {date}, when the day of the vote on {id} began. You have a voice in the next one.",
        "Vous êtes en règle depuis après le {date}, début du jour du vote sur {id}. Vous aurez une voix au prochain.";
    // delegating
    DelegateWhat: "{name} votes for you in the area {area} where you do not, on what is decided by: {list}. By consent, and where nothing is bound, everybody speaks for himself.",
        "{name} vote pour vous dans le domaine {area} là où vous ne votez pas, sur ce qui se décide par : {list}. Par consentement, et là où rien n’engage, chacun parle pour soi.";
    DelegateNowhere: "In the area {area} nothing is decided in a way in which another can vote for you: as long as that is so, it counts for nothing.",
        "Dans le domaine {area}, rien ne se décide d’une façon où un autre puisse voter pour vous : tant qu’il en est ainsi, cela ne compte pour rien.";
    DelegateFrom: "It counts for votes that open from the next day on, until {date}.",
        "Cela compte pour les votes qui s’ouvrent à partir du lendemain, jusqu’au {date}.";
    DelegateFromOn: "It counts for votes that open from the next day on, as long as the rules allow.",
        "Cela compte pour les votes qui s’ouvrent à partir du lendemain, aussi longtemps que les règles le permettent.";
    DelegateOwnFirst: "Your own vote always comes first, before the other's or after it. Everybody can see to whom you delegate.",
        "Votre propre vote passe toujours d’abord, avant celui de l’autre ou après. Chacun peut voir à qui vous déléguez.";
    DelegateOnwards: "Where {name} does not vote either, your voice goes on to {onwards}.",
        "Là où {name} ne vote pas non plus, votre voix va à {onwards}.";
    DelegateInstead: "So far {name} votes for you: in votes that open from the next day on no longer.",
        "Jusqu’ici, {name} vote pour vous : plus dans les votes qui s’ouvrent à partir du lendemain.";
    DelegateTooManyDays: "The rules let a delegation last {days} days at most from now on, until {date}. Give fewer --days, or none: it then lasts as long as it can.",
        "Les règles laissent une délégation durer {days} jours au plus à partir de maintenant, jusqu’au {date}. Donnez moins de --days, ou n’en donnez pas : elle dure alors aussi longtemps que possible.";
    DelegateSelf: "You cannot delegate to yourself. Choose another person, or vote yourself.",
        "Vous ne pouvez pas déléguer à vous-même. Choisissez une autre personne, ou votez vous-même.";
    DelegateNoPerson: "{name} is not a person, and only persons vote. Choose one.",
        "{name} n’est pas une personne, et seules les personnes votent. Choisissez-en une.";
    DelegateNotInStanding: "{name} cannot vote ({standing}). Choose a person in good standing.",
        "{name} ne peut pas voter ({standing}). Choisissez une personne en règle.";
    AskDelegate: "Have {name} vote for you in the area {area} where you do not?",
        "Faire voter {name} pour vous dans le domaine {area}, là où vous ne votez pas ?";
    DelegateDone: "{name} votes for you in the area {area} where you do not, until {date}. To take it back: opensystem delegate back --area {number}",
        "{name} vote pour vous dans le domaine {area} là où vous ne votez pas, jusqu’au {date}. Pour reprendre la délégation : opensystem delegate back --area {number}";
    AskUndelegate: "No longer have {name} vote for you in the area {area}?", "Ne plus faire voter {name} pour vous dans le domaine {area} ?";
    UndelegateDone: "{name} no longer votes for you in the area {area}: in votes that open from the next day on you speak for yourself alone.",
        "{name} ne vote plus pour vous dans le domaine {area} : dans les votes qui s’ouvrent à partir du lendemain, vous parlez seul pour vous-même.";
    NothingDelegated: "Nobody votes for you in the area {area}: there is nothing to take back. opensystem delegate show says where you delegate.",
        "Personne ne vote pour vous dans le domaine {area} : il n’y a rien à reprendre. opensystem delegate show dit où vous déléguez.";
    DelegatesNothing: "Delegates nowhere, and speaks for nobody else.", "Ne délègue nulle part, et ne parle pour personne d’autre.";
    NobodyDelegates: "Nobody delegates in the area {area}.", "Personne ne délègue dans le domaine {area}.";
    PlaceDelegates: "{area}: {name} votes for this person, until {date}", "{area} : {name} vote pour cette personne, jusqu’au {date}";
    PlaceVotes: "{area}: nobody else votes for this person", "{area} : personne d’autre ne vote pour cette personne";
    PlaceUnfit: "  {name} cannot vote at present ({standing}): who delegated to {name} votes in person, or chooses somebody else",
        "  {name} ne peut pas voter en ce moment ({standing}) : qui a délégué à {name} vote en personne, ou choisit quelqu’un d’autre";
    SpeaksFor: "speaks for {voices}: oneself, and by distance {list}", "parle pour {voices} : soi-même, et par distance {list}";
    SpeaksForHimself: "speaks for oneself alone", "parle pour soi seul";
    Carries: "{name} {speaks}", "{name} {speaks}";
    CarriesOn: "{name} {speaks}; delegates to {delegate} until {date}", "{name} {speaks} ; délègue à {delegate} jusqu’au {date}";
    OwnVoteFor: "It counts for {count} persons: you, and those behind you for whom nobody nearer votes.",
        "Il compte pour {count} personnes : vous, et celles derrière vous pour qui personne de plus proche ne vote.";
    VoicedBy: "{name} votes for you: {choice}", "{name} vote pour vous : {choice}";
    VoicedThrough: "{name} votes for you, through {list}: {choice}", "{name} vote pour vous, par {list} : {choice}";
    VoiceWaits: "Your voice goes to {list}, who has not voted", "Votre voix va à {list}, qui n’a pas voté";
    VoiceWaitsOn: "Your voice goes to {list}: none of them has voted", "Votre voix va à {list} : aucun d’entre eux n’a voté";
    // how a decision stands
    DecisionHead: "#{id} {title}", "#{id} {title}";
    ProposalHead: "Proposal: {title}", "Proposition : {title}";
    DecisionIsIdea: "An idea of member {member}, area {area}, of {date}", "Une idée du membre {member}, domaine {area}, du {date}";
    DecisionIsProposal: "A proposal of member {member}, area {area}, of {date}; decided by: {method}",
        "Une proposition du membre {member}, domaine {area}, du {date} ; décidée par : {method}";
    DecisionAmended: "Amended so many times: {count}", "Modifications : {count}";
    DecisionAbout: "About #{id}", "À propos de #{id}";
    DecisionDocument: "At length: {uri} ({hash})", "En entier : {uri} ({hash})";
    DecisionDoes: "When it passes, this is done:", "Si elle est adoptée, ceci est fait :";
    ParameterChanges: "  {field}: {former} → {new}", "  {field} : {former} → {new}";
    TermsWhere: "Area {area}; decided by: {method}", "Domaine {area} ; décidée par : {method}";
    TermsWhen: "Its vote opens on {opens} and closes on {closes}, or later where the result turns at the end.",
        "Son vote s’ouvre le {opens} et se ferme le {closes}, ou plus tard si le résultat bascule à la fin.";
    TermsEffect: "What passed takes effect on {date} at the earliest.", "Ce qui est adopté prend effet le {date} au plus tôt.";
    RuleBindsNothing: "It binds nothing: the counts are the answer.", "Cela n’engage à rien : les nombres sont la réponse.";
    RuleFloor: "At least {floor} ({percent}) of the {persons} who could vote today must take part.",
        "Au moins {floor} ({percent}) des {persons} qui pourraient voter aujourd’hui doivent prendre part.";
    RuleMajority: "More must agree than disagree.", "Il faut plus d’accord que de contre.";
    RuleSupermajority: "At least {percent} of those who say yes or no must agree.",
        "Au moins {percent} de ceux qui disent oui ou non doivent être d’accord.";
    RuleAdaptiveQuorum: "The fewer take part, the larger the majority it takes.", "Moins il y a de votants, plus la majorité doit être large.";
    RuleConsent: "Somebody must agree, and no block may stand that enough others second.",
        "Il faut que quelqu’un soit d’accord, et qu’aucune objection appuyée par assez d’autres ne tienne.";
    VoteOpens: "Opens on {opens}, closes on {closes}", "S’ouvre le {opens}, se ferme le {closes}";
    VoteOpen: "Open until {closes} (since {opens})", "Ouvert jusqu’au {closes} (depuis le {opens})";
    VoteWas: "Voted on from {opens} to {closes}", "Votée du {opens} au {closes}";
    VoteWasExtended: "The result turned at the end, so the vote went on; so many times: {count}",
        "Le résultat a basculé à la fin, le vote a donc continué ; nombre de fois : {count}";
    IdeaUntil: "Nothing is decided by it. It is forgotten on {date} if nobody takes it up.",
        "Rien n’est décidé par elle. Elle est oubliée le {date} si personne ne la reprend.";
    Counts: "{agree} agree, {abstain} abstain, {disagree} disagree", "{agree} d’accord, {abstain} abstention, {disagree} contre";
    CountsWithBlocks: "{agree} agree, {abstain} abstain, {disagree} disagree, {block} block",
        "{agree} d’accord, {abstain} abstention, {disagree} contre, {block} objection";
    TurnoutOnly: "{turnout} of {persons} took part", "{turnout} sur {persons} ont pris part";
    TurnoutEnough: "{turnout} of {persons} took part; at least {floor} ({percent}) must: enough",
        "{turnout} sur {persons} ont pris part ; il en faut au moins {floor} ({percent}) : c’est assez";
    TurnoutMissing: "{turnout} of {persons} took part; at least {floor} ({percent}) must: {missing} missing",
        "{turnout} sur {persons} ont pris part ; il en faut au moins {floor} ({percent}) : il en manque {missing}";
    MajorityEnough: "more agree ({agree}) than disagree ({disagree}): enough", "plus d’accord ({agree}) que contre ({disagree}) : c’est assez";
    MajorityMissing: "more must agree ({agree}) than disagree ({disagree}): {missing} missing",
        "il faut plus d’accord ({agree}) que contre ({disagree}) : il en manque {missing}";
    SupermajorityEnough: "at least {percent} of those who say yes or no must agree: against {disagree}, at least {needed}; {agree} do: enough",
        "au moins {percent} de ceux qui disent oui ou non doivent être d’accord : contre {disagree}, au moins {needed} ; ils sont {agree} : c’est assez";
    SupermajorityMissing: "at least {percent} of those who say yes or no must agree: against {disagree}, at least {needed}; {missing} missing",
        "au moins {percent} de ceux qui disent oui ou non doivent être d’accord : contre {disagree}, au moins {needed} ; il en manque {missing}";
    AdaptiveEnough: "the fewer take part, the more must agree: against {disagree}, at least {needed}; {agree} do: enough",
        "moins il y a de votants, plus il faut d’accord : contre {disagree}, au moins {needed} ; ils sont {agree} : c’est assez";
    AdaptiveMissing: "the fewer take part, the more must agree: against {disagree}, at least {needed}; {missing} missing",
        "moins il y a de votants, plus il faut d’accord : contre {disagree}, au moins {needed} ; il en manque {missing}";
    ConsentEnough: "somebody agrees ({agree}), and no block stands: enough",
        "quelqu’un est d’accord ({agree}), et aucune objection ne tient : c’est assez";
    ConsentMissing: "nobody agrees yet; {missing} missing", "personne n’est encore d’accord ; il en manque {missing}";
    AgreeImpossible: "all who say yes or no must agree, and so many disagree: {disagree}",
        "tous ceux qui disent oui ou non doivent être d’accord, et voici combien sont contre : {disagree}";
    BlocksStand: "Enough second the block of: {list}", "Assez de personnes appuient l’objection de : {list}";
    BlockStands: "Member {member} blocks, {count} second it, and it stands: {reason}",
        "Le membre {member} fait objection, {count} l’appuient, et elle tient : {reason}";
    BlockWaits: "Member {member} blocks, {count} second it, which is not enough: {reason}",
        "Le membre {member} fait objection, {count} l’appuient, ce qui ne suffit pas : {reason}";
    Result: "Result: {verdict}", "Résultat : {verdict}";
    ResultIfNow: "If it closed now: {verdict}", "Si le vote se fermait maintenant : {verdict}";
    ResultNone: "Result: none, the vote did not come to its end", "Résultat : aucun, le vote n’est pas allé à son terme";
    VerdictPassed: "passed", "adoptée";
    VerdictTooFewTookPart: "not passed, too few took part: everything stays as it is", "non adoptée, trop peu ont pris part : tout reste comme avant";
    VerdictTooFewAgreed: "not passed, too few agreed: everything stays as it is", "non adoptée, trop peu d’accord : tout reste comme avant";
    VerdictBlocked: "not passed, a block stands: everything stays as it is", "non adoptée, une objection tient : tout reste comme avant";
    VerdictPublished: "published, it binds nothing", "publiée, cela n’engage à rien";
    VerdictNone: "none yet", "pas encore de résultat";
    StageWaiting: "Takes effect on {date}, or as soon as there is room", "Prend effet le {date}, ou dès qu’il y a de la place";
    StageEnacted: "Took effect on {date}", "A pris effet le {date}";
    StageFailed: "Could not take effect on {date}: {reason}", "N’a pas pu prendre effet le {date} : {reason}";
    StageLapsed: "Given up on {date}; it could not take effect: {reason}", "Abandonnée le {date} ; elle n’a pas pu prendre effet : {reason}";
    StageWithdrawn: "Withdrawn on {date}", "Retirée le {date}";
    StageCancelled: "Cancelled by another decision on {date}", "Annulée par une autre décision le {date}";
    OwnVote: "You said: {choice}", "Vous avez dit : {choice}";
    OwnVoteBecause: "You said: {choice}, because: {reason}", "Vous avez dit : {choice}, parce que : {reason}";
    NextPropose: "To have it decided: opensystem propose FILE, with about = {id} in the file",
        "Pour la faire décider : opensystem propose FICHIER, avec about = {id} dans le fichier";
    NextVote: "To vote: opensystem vote {id} agree (or abstain, disagree; by consent also block)",
        "Pour voter : opensystem vote {id} agree (ou abstain, disagree ; par consentement aussi block)";
    NextRetry: "To try it again: opensystem decision retry {id}", "Pour la réessayer : opensystem decision retry {id}";
    ChoiceAgree: "agree", "d’accord";
    ChoiceAbstain: "abstain", "abstention";
    ChoiceDisagree: "disagree", "contre";
    ChoiceBlock: "block", "objection";
    MethodSenseCheck: "sense check, which binds nothing", "prise de température, qui n’engage à rien";
    MethodAdvice: "advice, which binds nothing", "avis, qui n’engage à rien";
    MethodCount: "who takes part, which binds nothing", "qui participe, qui n’engage à rien";
    MethodMajority: "majority", "majorité";
    MethodSupermajority: "supermajority", "majorité renforcée";
    MethodAdaptiveQuorum: "adaptive quorum", "quorum adaptatif";
    MethodConsent: "consent", "consentement";
    DecisionLine: "#{id} {title} ({area}): {stage}", "#{id} {title} ({area}) : {stage}";
    ShortIdea: "idea", "idée";
    ShortOpens: "opens on {date}", "s’ouvre le {date}";
    ShortOpen: "open until {date}; {counts}", "ouverte jusqu’au {date} ; {counts}";
    ShortDecided: "{verdict}", "{verdict}";
    ShortWaiting: "passed, takes effect on {date}", "adoptée, prend effet le {date}";
    ShortEnacted: "passed, took effect on {date}", "adoptée, a pris effet le {date}";
    ShortFailed: "passed, could not take effect", "adoptée, n’a pas pu prendre effet";
    ShortWithdrawn: "withdrawn", "retirée";
    ShortCancelled: "cancelled", "annulée";
    AreaHead: "{id}: {name}", "{id} : {name}";
    AreaWays: "  decides by: {list}", "  décide par : {list}";
    AreaTimes: "  people talk {discussion}, vote {voting} (last window {window}); what passed waits {delay}",
        "  on discute {discussion}, on vote {voting} (dernière fenêtre {window}) ; ce qui est adopté attend {delay}";
    AreaShares: "  {floor} must take part; a supermajority is {approval}",
        "  {floor} doivent prendre part ; une majorité renforcée, c’est {approval}";
    SpanHours: "{hours} h", "{hours} h";
    SpanDays: "{days} d", "{days} j";
    SpanDaysHours: "{days} d {hours} h", "{days} j {hours} h";
    AtBlock: "Block {number}", "Bloc {number}";
    // ballots and counting again
    BallotsWritten: "{count} ballots are written to {path}. Count them again: opensystem tally {path}",
        "{count} bulletins sont écrits dans {path}. Pour les recompter : opensystem tally {path}";
    NotBallots: "{path} does not hold ballots, or not whole ones: {reason}. opensystem decision ballots NUMBER --to FILE writes them.",
        "{path} ne contient pas de bulletins, ou pas entiers : {reason}. opensystem decision ballots NUMÉRO --to FICHIER les écrit.";
    BallotsRemoved: "The ballots on {id} are no longer on the chain: the vote has been over for long. The counts stay; an archive may remember the ballots.",
        "Les bulletins sur {id} ne sont plus sur la chaîne : le vote est terminé depuis longtemps. Les nombres restent ; une archive se souvient peut-être des bulletins.";
    BallotTwice: "Member {member} stands twice among the ballots on {id}: they cannot be counted.",
        "Le membre {member} figure deux fois parmi les bulletins sur {id} : on ne peut pas les compter.";
    BallotNoBlocks: "Member {member} blocks {id}, which is not decided by consent: the ballots cannot be counted.",
        "Le membre {member} fait objection à {id}, qui ne se décide pas par consentement : on ne peut pas compter les bulletins.";
    BallotsContradict: "The file contradicts itself: the vote on {id} ended with one result, and the file tells another.",
        "Le fichier se contredit : le vote sur {id} a fini sur un résultat, et le fichier en dit un autre.";
    WithDelegations: "{count} delegations count in the vote.", "{count} délégations comptent dans le vote.";
    WithoutDelegations: "The chain no longer keeps the delegations of this vote (it does for {days} days): for how many each ballot counts cannot be counted again.",
        "La chaîne ne garde plus les délégations de ce vote (elle le fait {days} jours) : pour combien compte chaque bulletin, on ne peut plus le recompter.";
    DelegationsNotHere: "On {id} everybody speaks for himself, and the file has delegations: the ballots cannot be counted.",
        "Sur {id}, chacun parle pour soi, et le fichier a des délégations : on ne peut pas compter les bulletins.";
    DelegatesTwice: "Member {member} delegates twice in the vote on {id}: the ballots cannot be counted.",
        "Le membre {member} délègue deux fois dans le vote sur {id} : on ne peut pas compter les bulletins.";
    DelegationCircle: "The voice of member {member} goes round in a circle in the vote on {id}: the ballots cannot be counted.",
        "La voix du membre {member} tourne en rond dans le vote sur {id} : on ne peut pas compter les bulletins.";
    DelegationTooLong: "The voice of member {member} goes on by more than {most} steps in the vote on {id}: the ballots cannot be counted.",
        "La voix du membre {member} va de plus de {most} pas dans le vote sur {id} : on ne peut pas compter les bulletins.";
    DelegationsGone: "The delegations in the vote on {id} were no longer kept when the file was written: the chain keeps them for {days} days. Ballots count for others, so that they cannot be counted again; a file written earlier can.",
        "Les délégations du vote sur {id} n’étaient plus gardées quand le fichier a été écrit : la chaîne les garde {days} jours. Des bulletins comptent pour d’autres, on ne peut donc pas les recompter ; un fichier écrit plus tôt le peut.";
    TallyVoices: "  the ballot of member {member}: counted for {counted}, the chain says {found}",
        "  le bulletin du membre {member} : compté pour {counted}, la chaîne dit {found}";
    TallyVoicesMore: "  … and so many other ballots: {count}", "  … et d’autres bulletins, en nombre : {count}";
    TallyHead: "#{id} {title}, as of block {block}", "#{id} {title}, au bloc {block}";
    TallyCounted: "Counted: {counts}; {verdict}", "Compté : {counts} ; {verdict}";
    TallyFound: "The chain: {counts}; {verdict}", "La chaîne : {counts} ; {verdict}";
    TallySame: "The chain found the same.", "La chaîne a trouvé la même chose.";
    TallyDiffers: "The chain did not find the same on {id}: the file was changed, or the node that gave it cannot be trusted. Ask another node for it.",
        "La chaîne n’a pas trouvé la même chose sur {id} : le fichier a été changé, ou le nœud qui l’a donné n’est pas digne de confiance. Demandez-le à un autre nœud.";
    // what happens in deciding
    DidHaveIdea: "member {member} published idea {id}", "le membre {member} a publié l’idée {id}";
    DidAmendIdea: "idea {id} was amended", "l’idée {id} a été modifiée";
    DidForgetIdea: "idea {id} is forgotten, or was withdrawn", "l’idée {id} est oubliée, ou a été retirée";
    DidPropose: "member {member} made proposal {id}, to be voted on from {opens} to {closes}",
        "le membre {member} a fait la proposition {id}, à voter du {opens} au {closes}";
    DidAmendProposal: "proposal {id} was amended, to be voted on from {opens} to {closes}",
        "la proposition {id} a été modifiée, à voter du {opens} au {closes}";
    DidWithdrawProposal: "proposal {id} was withdrawn", "la proposition {id} a été retirée";
    DidOpen: "the vote on {id} is open; {persons} can vote", "le vote sur {id} est ouvert ; {persons} peuvent voter";
    DidVote: "member {member} says \"{choice}\" on {id}", "le membre {member} dit « {choice} » sur {id}";
    DidVoteFor: "member {member} says \"{choice}\" on {id}, for {count} persons", "le membre {member} dit « {choice} » sur {id}, pour {count} personnes";
    DidTakeBackVote: "member {member} took back his vote on {id}", "le membre {member} a repris son vote sur {id}";
    DidSecond: "member {by} seconds the block of member {member} on {id}", "le membre {by} appuie l’objection du membre {member} sur {id}";
    DidSecondStands: "member {by} seconds the block of member {member} on {id}, and it stands",
        "le membre {by} appuie l’objection du membre {member} sur {id}, et elle tient";
    DidExtend: "the result on {id} turned at the end: the vote goes on until {date}",
        "le résultat sur {id} a basculé à la fin : le vote continue jusqu’au {date}";
    DidClose: "the vote on {id} is closed: {verdict} ({counts})", "le vote sur {id} est fermé : {verdict} ({counts})";
    DidEnact: "decision {id} took effect", "la décision {id} a pris effet";
    DidFail: "decision {id} could not take effect: {reason}", "la décision {id} n’a pas pu prendre effet : {reason}";
    DidRetry: "decision {id} is tried again", "la décision {id} est réessayée";
    DidLapse: "decision {id} is given up: it could not take effect in time", "la décision {id} est abandonnée : elle n’a pas pu prendre effet à temps";
    DidCancel: "{id} was cancelled by a decision", "{id} a été annulée par une décision";
    DidDelegate: "member {member} has member {delegate} vote for him in area {area}, until {date}",
        "le membre {member} fait voter le membre {delegate} pour lui dans le domaine {area}, jusqu’au {date}";
    DidUndelegate: "member {delegate} no longer votes for member {member} in area {area}: it was taken back",
        "le membre {delegate} ne vote plus pour le membre {member} dans le domaine {area} : la délégation a été reprise";
    DidExpireDelegation: "member {delegate} no longer votes for member {member} in area {area}: the time of that is over",
        "le membre {delegate} ne vote plus pour le membre {member} dans le domaine {area} : la délégation est arrivée à son terme";
    DidLoseDelegation: "member {delegate} no longer votes for member {member} in area {area}: member {member} left, or is in good standing no longer",
        "le membre {delegate} ne vote plus pour le membre {member} dans le domaine {area} : le membre {member} est parti, ou n’est plus en règle";
    DidSetArea: "area {area} decides on other terms, or is new", "le domaine {area} décide selon d’autres termes, ou est nouveau";
    DidRemoveArea: "area {area} is no more", "le domaine {area} n’existe plus";
    DidSpend: "the commons' pot paid {amount} to {address}", "le pot commun a payé {amount} à {address}";
    // the file of a proposal
    ProposalToml: "{path}, line {line}: this is not TOML. Lines look like {example}. Nothing was sent.",
        "{path}, ligne {line} : ce n’est pas du TOML. Les lignes ressemblent à {example}. Rien n’a été envoyé.";
    ProposalUnknown: "{path}, line {line}, {field}: there is no such field. There are: {list}.",
        "{path}, ligne {line}, {field} : il n’y a pas de tel champ. Il y a : {list}.";
    ProposalMissing: "{path}, line {line}, {field}: this is missing.", "{path}, ligne {line}, {field} : il manque.";
    ProposalNotText: "{path}, line {line}, {field}: a text belongs here, like \"…\".",
        "{path}, ligne {line}, {field} : il faut ici un texte, comme \"…\".";
    ProposalNotNumber: "{path}, line {line}, {field}: a whole number belongs here, not below nothing and not too large.",
        "{path}, ligne {line}, {field} : il faut ici un nombre entier, ni négatif ni trop grand.";
    ProposalNotYesNo: "{path}, line {line}, {field}: true or false belongs here.", "{path}, ligne {line}, {field} : il faut ici true ou false.";
    ProposalNotTable: "{path}, line {line}, {field}: fields belong here, like member = 3, reason = \"…\".",
        "{path}, ligne {line}, {field} : il faut ici des champs, comme member = 3, reason = \"…\".";
    ProposalNotList: "{path}, line {line}, {field}: a list of texts belongs here, like [\"majority\", \"consent\"].",
        "{path}, ligne {line}, {field} : il faut ici une liste de textes, comme [\"majority\", \"consent\"].";
    ProposalNotDate: "{path}, line {line}, {field}: a date belongs here, without quotes, like 2027-01-31 or 2027-01-31T12:00:00Z.",
        "{path}, ligne {line}, {field} : il faut ici une date, sans guillemets, comme 2027-01-31 ou 2027-01-31T12:00:00Z.";
    ProposalNotJson: "{path}, line {line}, {field}: this value cannot be an argument of a call.",
        "{path}, ligne {line}, {field} : cette valeur ne peut pas être un argument d’appel.";
    ProposalNotPlain: "{path}, line {line}, {field}: plain text belongs here, not blank, without invisible characters; a title, a name and an address are one line.",
        "{path}, ligne {line}, {field} : il faut ici un texte simple, non vide, sans caractères invisibles ; un titre, un nom et une adresse sont une seule ligne.";
    ProposalTooLong: "{path}, line {line}, {field}: at most {most} bytes fit; this has {length}. What is longer goes into a document.",
        "{path}, ligne {line}, {field} : il y a place pour {most} octets ; ceci en a {length}. Ce qui est plus long va dans un document.";
    ProposalNoneOf: "{path}, line {line}, {field}: one of these belongs here: {list}.",
        "{path}, ligne {line}, {field} : il faut ici l’un de ceux-ci : {list}.";
    ProposalExcludes: "{path}, line {line}, {field}: this and {other} exclude each other.",
        "{path}, ligne {line}, {field} : ceci et {other} s’excluent.";
    ProposalNeeds: "{path}, line {line}, {field}: {other} belongs with this.", "{path}, ligne {line}, {field} : il faut {other} avec ceci.";
    ProposalNotOne: "{path}, line {line}, {field}: an action is exactly one of these: {list}.",
        "{path}, ligne {line}, {field} : une action est exactement l’une de celles-ci : {list}.";
    ProposalNotCoins: "{path}, line {line}, {field}: an amount of coins belongs here, like 12.5 or \"1000\".",
        "{path}, ligne {line}, {field} : il faut ici un montant de pièces, comme 12.5 ou \"1000\".";
    ProposalFile: "{path}, line {line}, {field}: {file} cannot be read: {reason}",
        "{path}, ligne {line}, {field} : {file} ne peut pas être lu : {reason}";
    ProposalLongFile: "{path}, line {line}, {field}: {file} is longer than {most} bytes.",
        "{path}, ligne {line}, {field} : {file} dépasse {most} octets.";
    ProposalTooLarge: "{path} is larger than the file of a proposal can be: {most} bytes.", "{path} est plus grand que ne peut l’être le fichier d’une proposition : {most} octets.";
    ProposalTextFile: "{path}, line {line}, {field}: {file} is not plain text in UTF-8, or it is blank.",
        "{path}, ligne {line}, {field} : {file} n’est pas un texte simple en UTF-8, ou il est vide.";
    // calls that a decision makes
    ByDecision: "by a decision: opensystem propose", "par une décision : opensystem propose";
    ClosedNobody: "nobody can sign it: the rules let nobody do it, not even a decision",
        "personne ne peut le signer : les règles ne le laissent à personne, pas même à une décision";
}
