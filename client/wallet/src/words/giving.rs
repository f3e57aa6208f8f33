// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the wallet says of thanks and of time that members give each other: rows of the one table in [`super::catalogue`], to
//! which this macro adds them, and the texts and examples of `--help`.

macro_rules! with_giving {
    ($($rows:tt)*) => {
        with_wealth! {
            $($rows)*
            // kinds that are given
            KindGratitude: "gratitude", "gratitude";
            KindTime: "time", "temps";
            UnitThanks: "thanks", "merci";
            QuantityThanks: "{count} thanks", "{count} mercis";
            KindIsThanked: "  each person gives at most {quantity} in 30 days; what is left is not added to the next 30, and what one was given cannot be passed on",
                "  chaque personne en donne au plus {quantity} en 30 jours ; ce qui reste ne s’ajoute pas aux 30 suivants, et ce que l’on a reçu ne se transmet pas";
            KindIsLent: "  who gives some owes it to all, who is given some is owed it by all, and together that is nothing; for each other member with whom one exchanged as much one can owe {partner}, in all {most} at most",
                "  qui en donne le doit à tous, à qui en reçoit tous le doivent, et ensemble cela ne fait rien ; pour chaque autre membre avec qui l’on en a échangé autant, on peut devoir {partner}, en tout {most} au plus";
            KindFades: "  what stands in the matrix fades: half of it in {days} days", "  ce qui est dans la matrice s’estompe : la moitié en {days} jours";
            KindIsGiven: "Units of {kind} are given, not recorded: {command}", "Les unités de {kind} se donnent, elles ne s’inscrivent pas : {command}";
            KindNotThanks: "One does not thank in {kind}: {command}", "On ne remercie pas en {kind} : {command}";
            KindNotLent: "{kind} is not lent and owed among all: {command}", "{kind} ne se prête pas entre tous : {command}";
            KindNoneGiven: "No kind of wealth that is open here is given in this way. opensystem wealth kinds shows those there are.",
                "Aucune sorte de richesse ouverte ici ne se donne de cette façon. opensystem wealth kinds montre celles qu’il y a.";
            KindUnsaid: "Several kinds are given in this way: {list}. Say which one, with --kind.", "Plusieurs sortes se donnent de cette façon : {list}. Dites laquelle, par --kind.";
            // what both have in common
            GiveToYourself: "One gives to another, not to oneself, nor to a project that one represents; you named member {member}. Name somebody else.",
                "On donne à quelqu’un d’autre, ni à soi, ni à un projet que l’on représente ; vous avez nommé le membre {member}. Nommez quelqu’un d’autre.";
            GiveToNobody: "Member {member} has left the ecosystem: nothing can be given to him any more.", "Le membre {member} a quitté l’écosystème : on ne peut plus rien lui donner.";
            // thanks
            ThankPersons: "Only a person thanks: a project has no gratitude to give. Sign as a person.", "Seule une personne remercie : un projet n’a pas de gratitude à donner. Signez comme personne.";
            ThanksLeft: "Thanks that you have left to give in these 30 days: {left}, of {quantity}", "Ce qu’il vous reste à donner en remerciement dans ces 30 jours : {left}, sur {quantity}";
            ThanksTooMany: "You have {left} left to give in these 30 days, and this is {quantity}. Give less, or the rest when the next 30 begin: you then have {whole} again.",
                "Il vous reste {left} à donner dans ces 30 jours, et ceci fait {quantity}. Donnez-en moins, ou le reste quand commencent les 30 suivants : vous avez alors de nouveau {whole}.";
            AskThank: "Give {name} {quantity} for this: {reason}? Everybody can read it, and it cannot be taken back.",
                "Donner {quantity} à {name} pour ceci : {reason} ? Tout le monde peut le lire, et cela ne se reprend pas.";
            ThankDone: "You thanked {name}: {quantity} (gift {id}). You have left to give in these 30 days: {left}.",
                "Vous avez remercié {name} : {quantity} (don {id}). Il vous reste à donner dans ces 30 jours : {left}.";
            // time
            GiveTimeShape: "Say to whom, how much and for what: opensystem wealth give-time WHO QUANTITY \"REASON\"; to the commons: opensystem wealth give-time --commons QUANTITY \"REASON\"",
                "Dites à qui, combien et pour quoi : opensystem wealth give-time QUI QUANTITÉ \"MOTIF\" ; aux communs : opensystem wealth give-time --commons QUANTITÉ \"MOTIF\"";
            CreditNow: "Your account of {kind} stands at {balance} and can go down to {lowest}; you can give so much now: {room}",
                "Votre compte de {kind} est à {balance} et peut descendre à {lowest} ; voici combien vous pouvez donner maintenant : {room}";
            CreditTooLow: "Your account of {kind} stands at {balance}, and you can give so much of it now: {room}; this is {quantity}. Give less, or help somebody who then gives you of his.",
                "Votre compte de {kind} est à {balance}, et voici combien vous pouvez en donner maintenant : {room} ; ceci fait {quantity}. Donnez-en moins, ou aidez quelqu’un qui vous donnera alors du sien.";
            AskGiveTime: "Give {name} {quantity} of {kind} for this: {reason}? Everybody can read it, and it cannot be taken back.",
                "Donner {quantity} de {kind} à {name} pour ceci : {reason} ? Tout le monde peut le lire, et cela ne se reprend pas.";
            GiveTimeDone: "You gave {name} {quantity} of {kind} (gift {id}). Your account stands at {balance}.", "Vous avez donné {quantity} de {kind} à {name} (don {id}). Votre compte est à {balance}.";
            AskGiveTimeCommons: "Give the commons {quantity} of {kind} for this: {reason}? Everybody can read it, and it cannot be taken back.",
                "Donner {quantity} de {kind} aux communs pour ceci : {reason} ? Tout le monde peut le lire, et cela ne se reprend pas.";
            GiveTimeCommonsDone: "You gave the commons {quantity} of {kind} (gift {id}). Your account stands at {balance}.", "Vous avez donné {quantity} de {kind} aux communs (don {id}). Votre compte est à {balance}.";
            // what was given
            GiftsReceived: "What {name} was given, the latest first:", "Ce que {name} a reçu, le dernier d’abord :";
            GiftsGiven: "What {name} gave, the latest first:", "Ce que {name} a donné, le dernier d’abord :";
            GiftLine: "  #{id} {date}, from member {from} to member {to}: {quantity} of {kind} – {reason}", "  #{id} {date}, du membre {from} au membre {to} : {quantity} de {kind} – {reason}";
            GiftLineCommons: "  #{id} {date}, from member {from} to the commons: {quantity} of {kind} – {reason}", "  #{id} {date}, du membre {from} aux communs : {quantity} de {kind} – {reason}";
            GiftsNoneReceived: "{name} was given nothing yet", "{name} n’a encore rien reçu";
            GiftsNoneGiven: "{name} gave nothing yet", "{name} n’a encore rien donné";
            // how one stands
            CreditHead: "{name}, account of {kind}: {balance}", "{name}, compte de {kind} : {balance}";
            CreditLowest: "  It can go down to {lowest}; for each other member with whom as much was exchanged it goes deeper by {partner} at most, in all to {deepest}",
                "  Il peut descendre à {lowest} ; pour chaque autre membre avec qui il s’en est échangé autant, il descend de {partner} encore au plus, en tout à {deepest}";
            CreditMeans: "  Above nothing: others gave more than was given to them; below: the other way. All accounts and that of the commons make nothing together",
                "  Au-dessus de rien : d’autres ont donné plus qu’ils n’ont reçu ; au-dessous : l’inverse. Tous les comptes et celui des communs ne font rien ensemble";
            CreditTogether: "  Ever given by all: {given}; owed by those who left: {departed}; the commons: {commons}",
                "  Donné par tous jusqu’ici : {given} ; dû par qui est parti : {departed} ; les communs : {commons}";
            CreditNone: "Nothing is lent and owed among all here: there is no kind of wealth for it. opensystem wealth kinds shows those there are.",
                "Rien ne se prête entre tous ici : il n’y a pas de sorte de richesse pour cela. opensystem wealth kinds montre celles qu’il y a.";
            MatrixSigned: "With a sign: accounts that make nothing together with that of the commons (opensystem wealth credit)",
                "Avec un signe : des comptes qui ne font rien ensemble avec celui des communs (opensystem wealth credit)";
            // the file of a proposal
            IssuanceStays: "Something of {kind} stands already: its units come to be as they did ({issuance}). Make another kind for another way.",
                "Il existe déjà quelque chose de {kind} : ses unités viennent comme avant ({issuance}). Créez une autre sorte pour une autre façon.";
            WriteOffStays: "Member {member} has not left: what he owes he can still make good. What somebody who left owes can be written off.",
                "Le membre {member} n’est pas parti : ce qu’il doit, il peut encore le rendre. Ce que doit quelqu’un qui est parti peut être repris.";
            WriteOffNothing: "Member {member}, who left, owes nothing in {kind}.", "Le membre {member}, qui est parti, ne doit rien en {kind}.";
            // what happens
            DidThank: "member {from} thanked member {to}: {count} units of kind {kind} (gift {id})", "le membre {from} a remercié le membre {to} : {count} unités de la sorte {kind} (don {id})";
            DidGiveTime: "member {from} gave member {to} {count} units of kind {kind} (gift {id})", "le membre {from} a donné au membre {to} {count} unités de la sorte {kind} (don {id})";
            DidGiveTimeToCommons: "member {from} gave the commons {count} units of kind {kind} (gift {id})", "le membre {from} a donné aux communs {count} unités de la sorte {kind} (don {id})";
            DidLeaveDebt: "member {member}, who left, owes {count} units of kind {kind}", "le membre {member}, qui est parti, doit {count} unités de la sorte {kind}";
            DidWriteOff: "the commons took over the {count} units of kind {kind} that member {member}, who left, owed",
                "les communs ont repris les {count} unités de la sorte {kind} que devait le membre {member}, qui est parti";
        }
    };
}

/// What each command and each option is for: path, English, French.
#[rustfmt::skip]
pub const HELP: &[(&str, &str, &str)] = &[
    ("wealth thank", "Thank a member, out of what you can give in 30 days", "Remercier un membre, sur ce que vous pouvez donner en 30 jours"),
    ("wealth thank who", "Whom: a member's number, an address, or a name of yours", "Qui : le numéro d’un membre, une adresse, ou un de vos noms"),
    ("wealth thank quantity", "How much: a whole number of units", "Combien : un nombre entier d’unités"),
    ("wealth thank reason", "For what, in at most 512 bytes; everybody can read it", "Pour quoi, en 512 octets au plus ; tout le monde peut le lire"),
    ("wealth thank kind", "In this kind, where there are several: a number or a name (opensystem wealth kinds)", "Dans cette sorte, là où il y en a plusieurs : un numéro ou un nom (opensystem wealth kinds)"),
    ("wealth give-time", "Give of your time account to who helped you, or to the commons", "Donner de votre compte de temps à qui vous a aidé, ou aux communs"),
    ("wealth give-time gift", "To whom (a member's number, an address, or a name of yours; not with --commons), how much (minutes or hours, like 60, 1h30), and for what (everybody can read it)", "À qui (le numéro d’un membre, une adresse, ou un de vos noms ; pas avec --commons), combien (minutes ou heures, comme 60, 1h30), et pour quoi (tout le monde peut le lire)"),
    ("wealth give-time commons", "To the commons, instead of to a member", "Aux communs, plutôt qu’à un membre"),
    ("wealth give-time kind", "In this kind, where there are several: a number or a name (opensystem wealth kinds)", "Dans cette sorte, là où il y en a plusieurs : un numéro ou un nom (opensystem wealth kinds)"),
    ("wealth gifts", "List what a member was given, thanks and time, the latest first", "Lister ce qu’un membre a reçu, remerciements et temps, le dernier d’abord"),
    ("wealth gifts who", "A member's number, an address, or a name of yours (otherwise yourself)", "Le numéro d’un membre, une adresse, ou un de vos noms (sinon vous-même)"),
    ("wealth gifts given", "What he gave, instead", "Plutôt ce qu’il a donné"),
    ("wealth credit", "Show how a member's time account stands, how far down it can go, and how all stand together", "Montrer où en est le compte de temps d’un membre, jusqu’où il peut descendre, et où tous en sont ensemble"),
    ("wealth credit who", "A member's number, an address, or a name of yours (otherwise yourself)", "Le numéro d’un membre, une adresse, ou un de vos noms (sinon vous-même)"),
];

/// The command, its examples one a line, and the same in French where a text stands in them.
#[rustfmt::skip]
pub const EXAMPLES: &[(&str, &str, Option<&str>)] = &[
    (
        "wealth thank",
        "opensystem wealth thank 17 5 'You watered the garden all summer' --as zoe",
        Some("opensystem wealth thank 17 5 'Tu as arrosé le jardin tout l’été' --as zoe"),
    ),
    (
        "wealth give-time",
        "opensystem wealth give-time ann 1h30 'She mended my bicycle' --as zoe\nopensystem wealth give-time --commons 60 'For the one who sweeps the hall' --as zoe",
        Some("opensystem wealth give-time ann 1h30 'Elle a réparé mon vélo' --as zoe\nopensystem wealth give-time --commons 60 'Pour qui balaie la salle' --as zoe"),
    ),
    ("wealth gifts", "opensystem wealth gifts --as zoe\nopensystem wealth gifts 17 --given", None),
    ("wealth credit", "opensystem wealth credit --as zoe\nopensystem wealth credit 17", None),
];
