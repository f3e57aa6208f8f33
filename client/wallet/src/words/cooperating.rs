// SPDX-License-Identifier: AGPL-3.0-or-later
//! The sentences about working together: rows of the one table in [`super::catalogue`], to which this macro adds them; and the
//! help and the examples of `opensystem coop`.

macro_rules! with_cooperating {
    ($($rows:tt)*) => {
        with_afterwards! {
            $($rows)*
            // how a cooperation stands
            CoopLine: "#{id} {title} ({stage}; partners: {count})", "#{id} {title} ({stage} ; partenaires : {count})";
            ShortAnnounced: "announced, waits for a second signature", "annoncée, attend une seconde signature";
            ShortUnderway: "underway since {date}", "en cours depuis le {date}";
            ShortClosedCoop: "closed on {date}", "close le {date}";
            CoopsNone: "There are none. Announce one: opensystem coop announce TITLE TEXT", "Il n’y en a pas. Annoncez-en une : opensystem coop announce TITRE TEXTE";
            CoopIsAnnounced: "Announced by {who} on {announced}. It exists, and everybody reads of it, when a second member signs.",
                "Annoncée par {who} le {announced}. Elle existe, et tout le monde en lit la nouvelle, quand un second membre signe.";
            CoopIsUnderway: "Announced by {who} on {announced}, underway since {since}", "Annoncée par {who} le {announced}, en cours depuis le {since}";
            CoopIsClosed: "Announced by {who} on {announced}, underway from {since} to {date}, now closed",
                "Annoncée par {who} le {announced}, en cours du {since} au {date}, à présent close";
            CoopPartners: "Partners ({count}): {list}", "Partenaires ({count}) : {list}";
            CoopNobody: "Nobody takes part in it any more", "Plus personne n’y prend part";
            AndOthers: "{list} and others, in number: {count}", "{list} et d’autres, en nombre : {count}";
            CoopInvitedCount: "Invited, and have not answered: {count}", "Invités, n’ont pas répondu : {count}";
            CoopOffer: "{who} offers to take part ({date}): {text} – to welcome: opensystem coop welcome {id} {member}",
                "{who} offre de prendre part ({date}) : {text} – pour l’accueillir : opensystem coop welcome {id} {member}";
            CoopOffersMore: "… and other offers, in number: {count} (--json has them all)", "… et d’autres offres, en nombre : {count} (--json les a toutes)";
            CoopClosers: "{closers} of the {needed} needed want it closed", "{closers} des {needed} nécessaires veulent la clore";
            CoopPot: "Its pot: {address}, holds {amount}", "Son pot : {address}, contient {amount}";
            CoopYouTakePart: "You take part in it since {date}", "Vous y prenez part depuis le {date}";
            CoopYouClose: "You want it closed; to take that back: opensystem coop keep {id}", "Vous voulez la clore ; pour revenir dessus : opensystem coop keep {id}";
            CoopYouInvited: "{who} invites you. To take part: opensystem coop join {id}; to say no: opensystem coop decline {id}",
                "{who} vous invite. Pour prendre part : opensystem coop join {id} ; pour dire non : opensystem coop decline {id}";
            CoopYouOffer: "You offer to take part: {text} – to take that back: opensystem coop decline {id}",
                "Vous offrez de prendre part : {text} – pour reprendre votre offre : opensystem coop decline {id}";
            CoopYouCan: "To offer to take part: opensystem coop join {id} --offer TEXT", "Pour offrir de prendre part : opensystem coop join {id} --offer TEXTE";
            CoopFeed: "What happened:", "Ce qui s’est passé :";
            CoopFeedMore: "  more: opensystem coop show {id} --before {entry}", "  avant cela : opensystem coop show {id} --before {entry}";
            FeedEntry: "  {entry}  {date}  {news}", "  {entry}  {date}  {news}";
            CoopInvitation: "#{id} {title}: {who} invites, {date}. To take part: opensystem coop join {id}; to say no: opensystem coop decline {id}",
                "#{id} {title} : {who} invite, le {date}. Pour prendre part : opensystem coop join {id} ; pour dire non : opensystem coop decline {id}";
            CoopInvitationsNone: "No invitation waits", "Aucune invitation n’attend";
            CoopOwnOffer: "#{id} {title}: offered by member {member}, {date}: {text} – to take it back: opensystem coop decline {id}",
                "#{id} {title} : offre du membre {member}, le {date} : {text} – pour la reprendre : opensystem coop decline {id}";
            CoopOffersNone: "No offer waits", "Aucune offre n’attend";
            // the log
            LogUnread: "{count} unread", "{count} à lire";
            LogNothingUnread: "Nothing unread", "Rien à lire de nouveau";
            LogEmpty: "Nothing has happened yet. Cooperations stand here from their second signature on: opensystem coop announce TITLE TEXT",
                "Rien ne s’est encore passé. Les coopérations figurent ici dès leur seconde signature : opensystem coop announce TITRE TEXTE";
            LogEntry: "{entry}  {date}  #{id} {title}: {news}", "{entry}  {date}  #{id} {title} : {news}";
            LogMore: "more: opensystem coop log --from {entry}", "la suite : opensystem coop log --from {entry}";
            LogMarkRead: "To mark all as read: opensystem coop read", "Pour tout marquer comme lu : opensystem coop read";
            MemberNews: "News of cooperations: {count} unread (opensystem coop log --unread)", "Nouvelles des coopérations : {count} à lire (opensystem coop log --unread)";
            NewsFounded: "{who} joined {with}, and with that it exists", "{who} a rejoint {with}, et avec cela elle existe";
            NewsJoined: "{who} takes part now", "{who} y prend part désormais";
            NewsLeft: "{who} takes part no longer", "{who} n’y prend plus part";
            NewsMilestone: "{who}, a milestone: {text}", "{who}, une étape : {text}";
            NewsHelpWanted: "{who} asks for help: {text}", "{who} demande de l’aide : {text}";
            NewsRetrospective: "{who} wants to close it; retrospective: {text}", "{who} veut la clore ; rétrospective : {text}";
            NewsClosed: "it is closed", "elle est close";
            ReadAll: "You have read everything.", "Vous avez tout lu.";
            ReadSome: "It is noted. Unread: {count}.", "C’est noté. À lire : {count}.";
            ReadTooFar: "The log has only {count} entries, counted from 0: there is none so far on. opensystem coop log shows the last ones.",
                "Le journal n’a que {count} entrées, comptées à partir de 0 : il n’y en a pas d’aussi lointaine. opensystem coop log montre les dernières.";
            // why not
            CoopUnknown: "There is no cooperation {id}, or its announcement was taken back. opensystem coop list shows those there are.",
                "Il n’y a pas de coopération {id}, ou son annonce a été retirée. opensystem coop list montre celles qu’il y a.";
            CoopNotYet: "Nobody has joined {id} ({title}) yet: it does not exist before a second member signs. Invite somebody: opensystem coop welcome {id} MEMBER",
                "Personne n’a encore rejoint {id} ({title}) : elle n’existe pas avant qu’un second membre signe. Invitez quelqu’un : opensystem coop welcome {id} MEMBRE";
            CoopOver: "{id} ({title}) is closed. What comes next is another cooperation: opensystem coop announce TITLE TEXT",
                "{id} ({title}) est close. La suite est une autre coopération : opensystem coop announce TITRE TEXTE";
            CoopNotPartner: "You are no partner of {id} ({title}). To take part, say what you offer: opensystem coop join {id} --offer TEXT",
                "Vous n’êtes pas partenaire de {id} ({title}). Pour prendre part, dites ce que vous offrez : opensystem coop join {id} --offer TEXTE";
            CoopNoPartner: "You are no partner of {id} ({title}), and it is closed: there is nothing to do.", "Vous n’êtes pas partenaire de {id} ({title}), et elle est close : il n’y a rien à faire.";
            CoopTakesPart: "You take part in {id} ({title}) already.", "Vous prenez déjà part à {id} ({title}).";
            CoopPartnerAlready: "{who} takes part in {id} ({title}) already.", "{who} prend déjà part à {id} ({title}).";
            CoopInvitedAlready: "{who} is invited to {id} ({title}) already, and can join whenever he likes.", "{who} est déjà invité à {id} ({title}), et peut la rejoindre quand il veut.";
            CoopNotInvited: "You are not invited to {id} ({title}). Say what you offer, and a partner can welcome you: opensystem coop join {id} --offer TEXT",
                "Vous n’êtes pas invité à {id} ({title}). Dites ce que vous offrez, et un partenaire peut vous accueillir : opensystem coop join {id} --offer TEXTE";
            CoopAnnouncerLeft: "Whoever announced {id} ({title}) has left the ecosystem. Announce one of your own: opensystem coop announce TITLE TEXT",
                "Qui a annoncé {id} ({title}) a quitté l’écosystème. Annoncez la vôtre : opensystem coop announce TITRE TEXTE";
            CoopNothingToDecline: "{who} is not invited to {id} ({title}) and offers nothing to it. There is nothing to decline.",
                "{who} n’est pas invité à {id} ({title}) et ne lui offre rien. Il n’y a rien à décliner.";
            CoopNotAnnouncer: "Only who announced {id} ({title}) takes it back, and that is member {member}. An invitation to it can be declined: opensystem coop decline {id}",
                "Seul qui a annoncé {id} ({title}) la retire, et c’est le membre {member}. Une invitation se décline : opensystem coop decline {id}";
            CoopExists: "{id} ({title}) exists, for others have signed: it cannot be taken back. To go: opensystem coop leave {id}; to end it: opensystem coop close {id} TEXT",
                "{id} ({title}) existe, car d’autres ont signé : elle ne se retire plus. Pour partir : opensystem coop leave {id} ; pour y mettre fin : opensystem coop close {id} TEXTE";
            CoopWithdrawInstead: "Nobody has joined {id} ({title}) yet. To take your announcement back: opensystem coop withdraw {id}",
                "Personne n’a encore rejoint {id} ({title}). Pour retirer votre annonce : opensystem coop withdraw {id}";
            CoopClosesAlready: "You want {id} ({title}) closed already. To take that back: opensystem coop keep {id}", "Vous voulez déjà clore {id} ({title}). Pour revenir dessus : opensystem coop keep {id}";
            CoopDoesNotClose: "You have not said that you want {id} ({title}) closed. There is nothing to take back.", "Vous n’avez pas dit vouloir clore {id} ({title}). Il n’y a rien à reprendre.";
            CoopNoSuchPartner: "{who} is no partner of {id} ({title}). There is nothing to do.", "{who} n’est pas partenaire de {id} ({title}). Il n’y a rien à faire.";
            CoopStillBelongs: "{who} has not left the ecosystem, and leaves {id} ({title}) himself, if he likes.", "{who} n’a pas quitté l’écosystème, et quitte {id} ({title}) de son propre chef, s’il le veut.";
            CoopText: "This is said in plain text of at most {most} bytes, not blank; this text has {length}. What is longer stands in a document (coop announce --document).",
                "Cela se dit en un texte simple de {most} octets au plus, non vide ; celui-ci en a {length}. Ce qui est plus long va dans un document (coop announce --document).";
            CoopUri: "The address of a document is one plain line of at most {most} bytes; this one has {length}.", "L’adresse d’un document est une ligne simple de {most} octets au plus ; celle-ci en a {length}.";
            CoopDocumentTooLong: "{path} is larger than {most} bytes. Give a smaller document.", "{path} dépasse {most} octets. Donnez un document plus petit.";
            CoopTooManyInvited: "At most {most} are invited at once, and these are {count}. Invite the others afterwards: opensystem coop welcome",
                "On invite {most} membres au plus à la fois, et en voici {count}. Invitez les autres ensuite : opensystem coop welcome";
            CoopTwice: "{who} is named twice. Name each once.", "{who} est nommé deux fois. Nommez chacun une fois.";
            CoopOneself: "You take part in what you announce: do not invite yourself.", "Vous prenez part à ce que vous annoncez : ne vous invitez pas vous-même.";
            CoopMemberLeft: "{who} has left the ecosystem. Invite somebody else.", "{who} a quitté l’écosystème. Invitez quelqu’un d’autre.";
            // announcing
            AnnounceHead: "You announce: {title}", "Vous annoncez : {title}";
            AnnounceAlone: "Nobody is invited: whoever likes can offer to take part.", "Personne n’est invité : qui veut peut offrir de prendre part.";
            AnnounceInvites: "Invited: {list}. Others can offer to take part.", "Sont invités : {list}. D’autres peuvent offrir de prendre part.";
            AnnounceMeans: "With the second signature it exists, everybody reads of it, and it has a pot. Until then you can take it back.",
                "Avec la seconde signature elle existe, tout le monde en lit la nouvelle, et elle a un pot. D’ici là, vous pouvez la retirer.";
            AskAnnounceCoop: "Announce \"{title}\"?", "Annoncer « {title} » ?";
            AnnounceCoopDone: "It is announced under the number {id}: opensystem coop show {id}. It exists when a second member signs: opensystem coop join {id}",
                "Elle est annoncée sous le numéro {id} : opensystem coop show {id}. Elle existe quand un second membre signe : opensystem coop join {id}";
            AskWithdrawCoop: "Take the announcement of {id} ({title}) back? Invitations and offers end with it; its number is not used again.",
                "Retirer l’annonce de {id} ({title}) ? Les invitations et les offres prennent fin avec elle ; son numéro ne sert plus.";
            WithdrawCoopDone: "The announcement of {id} is taken back.", "L’annonce de {id} est retirée.";
            // taking part
            AskJoinFounds: "Take part in {id} ({title})? Yours is the second signature: with it the cooperation exists, and everybody reads of it.",
                "Prendre part à {id} ({title}) ? La vôtre est la seconde signature : avec elle la coopération existe, et tout le monde en lit la nouvelle.";
            AskJoin: "Take part in {id} ({title})? Everybody reads of it.", "Prendre part à {id} ({title}) ? Tout le monde en lit la nouvelle.";
            AskOffer: "Offer {id} ({title}) this: {text}? You take part when a partner welcomes you; you can take it back before.",
                "Offrir ceci à {id} ({title}) : {text} ? Vous prenez part quand un partenaire vous accueille ; d’ici là, vous pouvez reprendre votre offre.";
            JoinFounded: "You take part in {id} ({title}), and with that it exists: opensystem coop show {id}", "Vous prenez part à {id} ({title}), et avec cela elle existe : opensystem coop show {id}";
            JoinDone: "You take part in {id} ({title}): opensystem coop show {id}", "Vous prenez part à {id} ({title}) : opensystem coop show {id}";
            OfferDone: "Your offer to {id} ({title}) waits for a partner to welcome you. To take it back: opensystem coop decline {id}",
                "Votre offre à {id} ({title}) attend qu’un partenaire vous accueille. Pour la reprendre : opensystem coop decline {id}";
            AskWelcome: "Welcome {who} to {id} ({title}), who offers: {text}? He takes part at once, and everybody reads of it.",
                "Accueillir {who} dans {id} ({title}), avec cette offre : {text} ? Ce membre y prend part aussitôt, et tout le monde en lit la nouvelle.";
            AskInvite: "Invite {who} to {id} ({title})? He takes part when he joins.", "Inviter {who} à {id} ({title}) ? Ce membre y prend part quand il la rejoint.";
            WelcomeFounded: "{who} takes part in {id} ({title}), and with that it exists: opensystem coop show {id}", "{who} prend part à {id} ({title}), et avec cela elle existe : opensystem coop show {id}";
            WelcomeDone: "{who} takes part in {id} ({title}).", "{who} prend part à {id} ({title}).";
            InvitePartnerDone: "{who} is invited to {id} ({title}), and takes part by: opensystem coop join {id}", "{who} est invité à {id} ({title}), et y prend part par : opensystem coop join {id}";
            AskDeclineCoop: "Decline the invitation to {id} ({title})?", "Décliner l’invitation à {id} ({title}) ?";
            AskTakeInvitationBack: "Take the invitation of {who} to {id} ({title}) back?", "Retirer l’invitation de {who} à {id} ({title}) ?";
            AskTakeOfferBack: "Take your offer to {id} ({title}) back: {text}?", "Reprendre votre offre à {id} ({title}) : {text} ?";
            AskDeclineOffer: "Decline what {who} offers {id} ({title}): {text}?", "Décliner ce que {who} offre à {id} ({title}) : {text} ?";
            DeclineCoopDone: "Nothing waits between {who} and {id} ({title}) any more.", "Plus rien n’attend entre {who} et {id} ({title}).";
            // telling
            AskMilestone: "Tell everybody of {id} ({title}): {text}? It stays for ever, and is one of your entries of today.",
                "Dire à tous, de {id} ({title}) : {text} ? Cela reste pour toujours, et compte parmi vos entrées du jour.";
            MilestoneDone: "Everybody can read it: opensystem coop show {id}", "Tout le monde peut le lire : opensystem coop show {id}";
            AskForHelp: "Ask everybody for help in {id} ({title}): {text}? It stays for ever, and is one of your entries of today.",
                "Demander de l’aide à tous pour {id} ({title}) : {text} ? Cela reste pour toujours, et compte parmi vos entrées du jour.";
            ForHelpDone: "Everybody can read it. Who wants to help offers it: opensystem coop join {id} --offer TEXT", "Tout le monde peut le lire. Qui veut aider l’offre : opensystem coop join {id} --offer TEXTE";
            // the end
            AskLeaveCoop: "Take part in {id} ({title}) no longer? Everybody reads of it; to come back you need an invitation or a welcome.",
                "Ne plus prendre part à {id} ({title}) ? Tout le monde en lit la nouvelle ; pour revenir, il faut une invitation ou un accueil.";
            AskLeaveCoopCloses: "Take part in {id} ({title}) no longer? It is closed with that, for nobody stays, or more than half of those who stay want it.",
                "Ne plus prendre part à {id} ({title}) ? Elle est close avec cela, car personne ne reste, ou plus de la moitié de ceux qui restent le veulent.";
            LeaveCoopDone: "You take part in {id} ({title}) no longer.", "Vous ne prenez plus part à {id} ({title}).";
            LeaveCoopClosed: "You take part in {id} ({title}) no longer, and it is closed.", "Vous ne prenez plus part à {id} ({title}), et elle est close.";
            CloseCoopSays: "Of {id} ({title}) you say: {text}", "De {id} ({title}), vous dites : {text}";
            CloseCoopThen: "{closers} of the {needed} needed want it closed so far. Until enough do it goes on, and you can take back that you want it.",
                "{closers} des {needed} nécessaires veulent la clore jusqu’ici. Tant qu’ils ne suffisent pas elle continue, et vous pouvez revenir dessus.";
            CloseCoopNow: "With you these are enough: it is closed for good.", "Avec vous, ils sont assez : elle est close pour de bon.";
            AskCloseCoop: "Say this for everybody to read, and close {id} ({title})?", "Le dire pour que tous le lisent, et clore {id} ({title}) ?";
            CloseCoopDone: "{id} ({title}) is closed. What each said of it stays: opensystem coop show {id}", "{id} ({title}) est close. Ce que chacun en a dit reste : opensystem coop show {id}";
            CloseCoopWaits: "It is said. {id} ({title}) is closed when more than half of the partners want it: {closers} of {needed} do.",
                "C’est dit. {id} ({title}) est close quand plus de la moitié des partenaires le veulent : {closers} sur {needed}.";
            AskKeepCoop: "Want {id} ({title}) closed no longer? What you said of it stays; this is one of your entries of today.",
                "Ne plus vouloir clore {id} ({title}) ? Ce que vous en avez dit reste ; cela compte parmi vos entrées du jour.";
            KeepCoopDone: "You want {id} ({title}) closed no longer.", "Vous ne voulez plus clore {id} ({title}).";
            AskRemovePartner: "Take {who}, who left the ecosystem, out of {id} ({title})?", "Retirer {who}, qui a quitté l’écosystème, de {id} ({title}) ?";
            RemovePartnerDone: "{who} takes part in {id} ({title}) no longer.", "{who} ne prend plus part à {id} ({title}).";
            // what happens
            DidAnnounce: "member {member} announced cooperation {id}", "le membre {member} a annoncé la coopération {id}";
            DidWithdrawCoop: "the announcement of cooperation {id} was taken back", "l’annonce de la coopération {id} a été retirée";
            DidInvitePartner: "member {by} invites member {member} to cooperation {id}", "le membre {by} invite le membre {member} à la coopération {id}";
            DidOffer: "member {member} offers to take part in cooperation {id}", "le membre {member} offre de prendre part à la coopération {id}";
            DidDeclineCoop: "member {member} declined cooperation {id}, or took an offer to it back", "le membre {member} a décliné la coopération {id}, ou lui a repris une offre";
            DidDeclineOther: "member {by} cleared what waited between member {member} and cooperation {id}", "le membre {by} a clos ce qui attendait entre le membre {member} et la coopération {id}";
            DidFound: "members {member} and {by} have signed: cooperation {id} exists (opensystem coop show {id})", "les membres {member} et {by} ont signé : la coopération {id} existe (opensystem coop show {id})";
            DidJoinCoop: "member {member} takes part in cooperation {id}", "le membre {member} prend part à la coopération {id}";
            DidReport: "member {member} tells of a milestone of cooperation {id}: opensystem coop show {id}", "le membre {member} dit une étape de la coopération {id} : opensystem coop show {id}";
            DidAskHelp: "member {member} asks for help in cooperation {id}: opensystem coop show {id}", "le membre {member} demande de l’aide pour la coopération {id} : opensystem coop show {id}";
            DidLeaveCoop: "member {member} takes part in cooperation {id} no longer", "le membre {member} ne prend plus part à la coopération {id}";
            DidWishClose: "member {member} wants cooperation {id} closed; so many do: {closers}, of {partners} partners", "le membre {member} veut clore la coopération {id} ; voici combien le veulent : {closers}, sur {partners} partenaires";
            DidKeepOpen: "member {member} wants cooperation {id} closed no longer", "le membre {member} ne veut plus clore la coopération {id}";
            DidCloseCoop: "cooperation {id} is closed: opensystem coop show {id}", "la coopération {id} est close : opensystem coop show {id}";
            DidRead: "member {member} has read so many entries of the log: {count}", "le membre {member} a lu autant d’entrées du journal : {count}";
        }
    };
}

/// What each command and each option is for: path, English, French.
#[rustfmt::skip]
pub const HELP: &[(&str, &str, &str)] = &[
    ("coop", "Working together, and the log in which everybody reads of it", "Coopérer, et le journal où tout le monde en lit la nouvelle"),
    ("coop announce", "Announce a cooperation; it exists when a second member signs", "Annoncer une coopération ; elle existe quand un second membre signe"),
    ("coop announce title", "What it is in one line, at most 128 bytes", "Ce que c’est, en une ligne, 128 octets au plus"),
    ("coop announce text", "What it is in a few words, at most 512 bytes", "Ce que c’est, en quelques mots, 512 octets au plus"),
    ("coop announce with", "Whom you invite, 32 at most: members' numbers, addresses, or names of yours", "Qui vous invitez, 32 au plus : numéros de membres, adresses, ou vos noms"),
    ("coop announce document", "A file that says it at length; its hash goes along, and --uri tells where people find it", "Un fichier qui le dit en entier ; son empreinte l’accompagne, et --uri dit où on le trouve"),
    ("coop announce uri", "Where that document is found, such as https://…", "Où l’on trouve ce document, comme https://…"),
    ("cooperation", "The number of the cooperation", "Le numéro de la coopération"),
    ("coop join", "Take part where you are invited; otherwise say with --offer what you bring, and a partner can welcome you", "Prendre part si vous êtes invité ; sinon dites par --offer ce que vous apportez, et un partenaire peut vous accueillir"),
    ("coop join offer", "What you bring, in at most 512 bytes; everybody can read it", "Ce que vous apportez, en 512 octets au plus ; tout le monde peut le lire"),
    ("coop welcome", "Take in whoever offers to take part, or invite somebody", "Accueillir qui offre de prendre part, ou inviter quelqu’un"),
    ("coop welcome member", "Whom: a member's number, an address, or a name of yours", "Qui : le numéro d’un membre, une adresse, ou un de vos noms"),
    ("coop decline", "Decline an invitation or take your offer back; as a partner, those of another", "Décliner une invitation ou reprendre votre offre ; comme partenaire, celles d’un autre"),
    ("coop decline member", "Whose (otherwise your own)", "Celles de qui (sinon les vôtres)"),
    ("coop withdraw", "Take back an announcement of yours that nobody has joined", "Retirer votre annonce, tant que personne ne l’a rejointe"),
    ("coop milestone", "Tell everybody how far you have come", "Dire à tous où vous en êtes"),
    ("coop milestone text", "What was reached, in at most 512 bytes", "Ce qui a été atteint, en 512 octets au plus"),
    ("coop ask", "Ask everybody for help", "Demander de l’aide à tous"),
    ("coop ask text", "What help is wanted, in at most 512 bytes", "Quelle aide est demandée, en 512 octets au plus"),
    ("coop leave", "Take part no longer; the last to leave closes it", "Ne plus prendre part ; le dernier à partir la clôt"),
    ("coop close", "Say what succeeded and what failed, and that you want it closed; it is when more than half of the partners do", "Dire ce qui a réussi et ce qui a échoué, et que vous voulez la clore ; elle l’est quand plus de la moitié des partenaires le veulent"),
    ("coop close retrospective", "What succeeded and what failed, in at most 512 bytes; everybody can read it, for ever", "Ce qui a réussi et ce qui a échoué, en 512 octets au plus ; tout le monde peut le lire, pour toujours"),
    ("coop keep", "Want it closed no longer", "Ne plus vouloir la clore"),
    ("coop remove", "Take out a partner who left the ecosystem", "Retirer un partenaire qui a quitté l’écosystème"),
    ("coop remove member", "Whom: a member's number", "Qui : le numéro d’un membre"),
    ("coop list", "List the cooperations that are not closed", "Lister les coopérations qui ne sont pas closes"),
    ("coop list of", "Only those of a member", "Seulement celles d’un membre"),
    ("coop list announced", "Only those that wait for a second signature", "Seulement celles qui attendent une seconde signature"),
    ("coop list closed", "Only those that are closed", "Seulement celles qui sont closes"),
    ("coop list all", "All there are", "Toutes celles qu’il y a"),
    ("coop show", "Show what it is about, who takes part, who would like to, its pot, and what happened in it", "Montrer de quoi il s’agit, qui y prend part, qui le voudrait, son pot, et ce qui s’y est passé"),
    ("coop show before", "What happened in it before this entry", "Ce qui s’y est passé avant cette entrée"),
    ("coop log", "Read what happened in all cooperations, the latest last", "Lire ce qui s’est passé dans toutes les coopérations, le plus récent à la fin"),
    ("coop log unread", "From the first entry on that you have not read", "À partir de la première entrée que vous n’avez pas lue"),
    ("coop log from", "From this entry on; the first is 0", "À partir de cette entrée ; la première est 0"),
    ("coop log limit", "So many entries at most (otherwise 20)", "Tant d’entrées au plus (sinon 20)"),
    ("coop read", "Mark the log as read", "Marquer le journal comme lu"),
    ("coop read up_to", "Up to this entry, itself too (otherwise all there is)", "Jusqu’à cette entrée comprise (sinon tout ce qu’il y a)"),
    ("coop read back_to", "Mark this entry and all after it as unread again", "Marquer à nouveau comme non lues cette entrée et celles qui suivent"),
    ("coop invitations", "List the invitations to cooperations that wait for an answer", "Lister les invitations à des coopérations qui attendent une réponse"),
    ("coop invitations member", "Whose: a member's number, an address, or a name of yours (otherwise your own)", "De qui : le numéro d’un membre, une adresse, ou un de vos noms (sinon les vôtres)"),
    ("coop offers", "List the offers to cooperations that wait for an answer", "Lister les offres à des coopérations qui attendent une réponse"),
    ("coop offers member", "Whose: a member's number, an address, or a name of yours (otherwise your own)", "De qui : le numéro d’un membre, une adresse, ou un de vos noms (sinon les vôtres)"),
];

/// The command, its examples one a line, and the same in French where a text stands in them.
#[rustfmt::skip]
pub const EXAMPLES: &[(&str, &str, Option<&str>)] = &[
    ("coop announce", "opensystem coop announce 'A well' 'We dig it before June.' --with 17 ann --as zoe\nopensystem coop announce 'A well' 'We dig it before June.' --document well.md --uri https://well.example --as zoe", Some("opensystem coop announce 'Un puits' 'Nous le creusons avant juin.' --with 17 ann --as zoe\nopensystem coop announce 'Un puits' 'Nous le creusons avant juin.' --document puits.md --uri https://puits.example --as zoe")),
    ("coop join", "opensystem coop join 3 --as ann\nopensystem coop join 3 --offer 'I have a pump' --as ann", Some("opensystem coop join 3 --as ann\nopensystem coop join 3 --offer 'J’ai une pompe' --as ann")),
    ("coop welcome", "opensystem coop welcome 3 ann --as zoe", None),
    ("coop decline", "opensystem coop decline 3 --as ann\nopensystem coop decline 3 17 --as zoe", None),
    ("coop withdraw", "opensystem coop withdraw 3 --as zoe", None),
    ("coop milestone", "opensystem coop milestone 3 'Ten metres deep, and damp' --as zoe", Some("opensystem coop milestone 3 'Dix mètres, et c’est humide' --as zoe")),
    ("coop ask", "opensystem coop ask 3 'Who lends us a winch?' --as zoe", Some("opensystem coop ask 3 'Qui nous prête un treuil ?' --as zoe")),
    ("coop leave", "opensystem coop leave 3 --as ann", None),
    ("coop close", "opensystem coop close 3 'The well gives water. We started too late.' --as zoe", Some("opensystem coop close 3 'Le puits donne de l’eau. Nous avons commencé trop tard.' --as zoe")),
    ("coop keep", "opensystem coop keep 3 --as zoe", None),
    ("coop remove", "opensystem coop remove 3 17 --as zoe", None),
    ("coop list", "opensystem coop list\nopensystem coop list --of ann\nopensystem coop list --announced\nopensystem coop list --closed", None),
    ("coop show", "opensystem coop show 3\nopensystem coop show 3 --before 84", None),
    ("coop log", "opensystem coop log\nopensystem coop log --unread\nopensystem coop log --from 0 --limit 50", None),
    ("coop read", "opensystem coop read --as zoe\nopensystem coop read --up-to 84 --as zoe", None),
    ("coop invitations", "opensystem coop invitations\nopensystem coop invitations 17", None),
    ("coop offers", "opensystem coop offers\nopensystem coop offers 17", None),
];
