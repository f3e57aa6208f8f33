// SPDX-License-Identifier: AGPL-3.0-or-later
//! The sentences about what comes after a vote: rows of the one table in [`super::catalogue`], to which this macro adds them.

macro_rules! with_afterwards {
    ($($rows:tt)*) => {
        with_choosing! {
            $($rows)*
            // how it stands
            AmendableUntil: "Can be amended by its author until {date}", "Peut être modifiée par son auteur jusqu’au {date}";
            SecondVote: "Second and last vote: what it decided before was called back on {date}",
                "Second et dernier vote : ce qu’elle avait décidé a été rappelé le {date}";
            CallBackStands: "{callers} of the {needed} needed ask that it be called back: opensystem decision call-back {id}",
                "{callers} des {needed} nécessaires demandent qu’elle soit rappelée : opensystem decision call-back {id}";
            ConclusionIs: "What came of it, says its author ({date}): {statement}", "Ce qu’il en est advenu, dit son auteur ({date}) : {statement}";
            ReviewFrom: "From {date} on any member can have it decided anew, once", "À partir du {date}, tout membre peut la faire décider à nouveau, une fois";
            ReviewDue: "Its review date has come ({date}); it can be reopened: opensystem decision reopen {id}",
                "Sa date de réexamen est venue ({date}) ; elle peut être rouverte : opensystem decision reopen {id}";
            ReopenedAs: "Reopened as {anew}: opensystem decision show {anew}", "Rouverte sous le numéro {anew} : opensystem decision show {anew}";
            NextConclude: "To say what came of it: opensystem decision conclude {id} TEXT",
                "Pour dire ce qu’il en est advenu : opensystem decision conclude {id} TEXTE";
            ShortSecondVote: "{stage}; second vote", "{stage} ; second vote";
            ShortReview: "{stage}; to review", "{stage} ; à réexaminer";
            // saying what came of it
            ConcludeText: "What came of it is said in plain text of at most {most} bytes, not blank; this has {length}.",
                "Ce qu’il en est advenu se dit en un texte simple de {most} octets au plus, non vide ; celui-ci en a {length}.";
            NotADate: "\"{text}\" is not a date. Write it like 2027-01-31 or 2027-01-31T12:00:00Z.",
                "« {text} » n’est pas une date. Écrivez-la comme 2027-01-31 ou 2027-01-31T12:00:00Z.";
            NotInGoodStanding: "Your membership is not in good standing, so you cannot do this now. opensystem member show says how it stands.",
                "Votre adhésion n’est pas en règle, vous ne pouvez donc pas le faire en ce moment. opensystem member show dit où elle en est.";
            ConcludeNotAuthor: "Only its author says what came of {id}, and that is member {member}. Ask him, or make a proposal of your own, about this one.",
                "Seul son auteur dit ce qu’il est advenu de {id}, et c’est le membre {member}. Demandez-lui, ou faites votre propre proposition, à propos de celle-ci.";
            ConcludeTooSoon: "The vote on {id} is not closed: it closes on {date}, or later. Say then what came of it.",
                "Le vote sur {id} n’est pas fermé : il se ferme le {date}, ou plus tard. Dites alors ce qu’il en est advenu.";
            ConcludeNoResult: "The vote on {id} did not come to its end: there is no result that anything could have come of.",
                "Le vote sur {id} n’est pas allé à son terme : il n’y a pas de résultat dont quelque chose serait advenu.";
            ReviewPast: "A review date lies ahead: {date} is past, for it is {now}. Give a later one.",
                "Une date de réexamen est à venir : le {date} est passé, car nous sommes le {now}. Donnez-en une plus tardive.";
            ReviewPutOff: "A review date was given for {id}, {given}: it can be brought forward, not put off to {date}. Give an earlier one, or none: then it stays.",
                "Une date de réexamen a été donnée pour {id}, le {given} : elle peut être avancée, non reportée au {date}. Donnez-en une plus proche, ou aucune : elle reste alors.";
            ReopenedBefore: "{id} was reopened as {anew}, once as can be. Go on with that one: opensystem decision show {anew}",
                "{id} a été rouverte sous le numéro {anew}, une fois comme il se peut. Continuez avec celle-là : opensystem decision show {anew}";
            DecisionReads: "{id}: {title}", "{id} : {title}";
            ConcludeFormer: "What you said on {date}: {statement}", "Ce que vous avez dit le {date} : {statement}";
            ConcludeSays: "What you say of it now: {statement}", "Ce que vous en dites maintenant : {statement}";
            ConcludeNoReview: "You give no review date (--review or --days): nobody can reopen it then. Who wants it decided otherwise proposes it.",
                "Vous ne donnez pas de date de réexamen (--review ou --days) : personne ne peut alors la rouvrir. Qui veut qu’on décide autrement le propose.";
            ConcludeKeepsReview: "Its review date stays: {date}", "Sa date de réexamen reste : {date}";
            ConcludeWaits: "It has not taken effect yet. If it is called back, what you say of this result goes with it, and so does the review date.",
                "Elle n’a pas encore pris effet. Si elle est rappelée, ce que vous dites de ce résultat s’en va avec lui, et la date de réexamen aussi.";
            AskConclude: "Say this of {id} ({title})? Everybody can read it; you can say it better later.",
                "Dire cela de {id} ({title}) ? Tout le monde peut le lire ; vous pouvez le dire mieux plus tard.";
            AskConcludeReview: "Say this of {id} ({title}), and have it reviewed from {date} on? Any member can then have it decided anew, once. You can bring this date forward, not put it off or take it back.",
                "Dire cela de {id} ({title}), et le soumettre à réexamen à partir du {date} ? Tout membre peut alors la faire décider à nouveau, une fois. Vous pouvez avancer cette date, non la reporter ni la reprendre.";
            ConcludeDone: "You said what came of {id}: opensystem decision show {id}", "Vous avez dit ce qu’il est advenu de {id} : opensystem decision show {id}";
            ConcludeDoneReview: "You said what came of {id}; from {date} on any member can have it decided anew, once: opensystem decision reopen {id}",
                "Vous avez dit ce qu’il est advenu de {id} ; à partir du {date}, tout membre peut la faire décider à nouveau, une fois : opensystem decision reopen {id}";
            // reopening
            ReopenNoReview: "No review date was given for {id}. To have it decided anew, propose it yourself: opensystem propose FILE, with about = {id} in the file.",
                "Aucune date de réexamen n’a été donnée pour {id}. Pour la faire décider à nouveau, proposez-la vous-même : opensystem propose FICHIER, avec about = {id} dans le fichier.";
            ReopenToCome: "{id} can be reopened from {date} on. Before that, propose it yourself: opensystem propose FILE, with about = {id} in the file.",
                "{id} peut être rouverte à partir du {date}. D’ici là, proposez-la vous-même : opensystem propose FICHIER, avec about = {id} dans le fichier.";
            ReopenNotOver: "What {id} decided has not taken effect yet: wait until it has, or until it is given up. opensystem decision show {id} says how it stands, and whether it can be called back.",
                "Ce que {id} a décidé n’a pas encore pris effet : attendez que ce soit fait, ou abandonné. opensystem decision show {id} dit où elle en est, et si elle peut être rappelée.";
            ReopenActionGone: "What {id} does is too long to be kept after its vote (more than 1,024 bytes): propose it again with its file, with about = {id} in it (opensystem propose).",
                "Ce que fait {id} est trop long pour être gardé après son vote (plus de 1 024 octets) : proposez-la à nouveau avec son fichier, avec about = {id} dedans (opensystem propose).";
            ReopenOtherWay: "In the area {area} this is no longer decided by {method}, so {id} cannot be reopened as it is. Propose it in another way: opensystem propose FILE, with about = {id} in the file.",
                "Dans le domaine {area}, cela ne se décide plus par {method}, {id} ne peut donc pas être rouverte telle quelle. Proposez-la d’une autre façon : opensystem propose FICHIER, avec about = {id} dans le fichier.";
            ReopenIs: "It becomes a proposal of yours, about {id}, which says and does the same, and takes one of your places. You can amend it while it is young.",
                "Elle devient une proposition à vous, à propos de {id}, qui dit et fait la même chose, et prend une de vos places. Vous pouvez la modifier tant qu’elle est jeune.";
            ReopenNumbers: "It sets all the numbers of its group to what they were then, also those that were changed since for other reasons: the lines with an arrow. Amend it while it is young where you do not want that.",
                "Elle remet tous les nombres de son groupe à ce qu’ils étaient alors, même ceux qui ont changé depuis pour d’autres raisons : les lignes avec une flèche. Modifiez-la tant qu’elle est jeune si vous ne le voulez pas.";
            ReopenUndoesNothing: "If it does not pass, nothing is undone: what {id} brought about stays. To undo that, propose the opposite, or amend the new proposal while it is young.",
                "Si elle n’est pas adoptée, rien n’est défait : ce que {id} a produit reste. Pour le défaire, proposez le contraire, ou modifiez la nouvelle proposition tant qu’elle est jeune.";
            AskReopen: "Reopen {id}: \"{title}\"? That can be done once.", "Rouvrir {id} : « {title} » ? Cela se fait une seule fois.";
            ReopenDone: "{id} is reopened as proposal {anew}; its vote opens on {date}. See it: opensystem decision show {anew}; amend it while it is young: opensystem decision amend {anew} FILE",
                "{id} est rouverte sous le numéro {anew} ; son vote s’ouvre le {date}. Pour la voir : opensystem decision show {anew} ; pour la modifier tant qu’elle est jeune : opensystem decision amend {anew} FICHIER";
            // calling back
            CallBackNothing: "Nothing that {id} decided waits to take effect: there is nothing to call back. To decide otherwise, propose it: opensystem propose FILE, with about = {id} in the file.",
                "Rien de ce que {id} a décidé n’attend de prendre effet : il n’y a rien à rappeler. Pour décider autrement, proposez-le : opensystem propose FICHIER, avec about = {id} dans le fichier.";
            CalledBackOnce: "{id} was called back on {date}, once as can be: what the second vote decides stands. opensystem decision show {id} says how it stands.",
                "{id} a été rappelée le {date}, une fois comme il se peut : ce que décide le second vote tient. opensystem decision show {id} dit où elle en est.";
            CallBackHow: "So many ask that it be called back: {callers}; so many must: {needed}.",
                "Voici combien demandent qu’elle soit rappelée : {callers} ; et combien le doivent : {needed}.";
            CallBackThen: "It is then voted on a second time, on the same terms, and does not take effect before. That is the last vote: it cannot be called back again, and its author can no longer amend it or take it back.",
                "Elle est alors votée une seconde fois, selon les mêmes termes, et ne prend pas effet avant. C’est le dernier vote : elle ne peut plus être rappelée, et son auteur ne peut plus la modifier ni la retirer.";
            CallBackNow: "With you these are enough: its second vote opens on {opens} and closes on {closes}, or later where the result turns at the end.",
                "Avec vous, ils sont assez : son second vote s’ouvre le {opens} et se ferme le {closes}, ou plus tard si le résultat bascule à la fin.";
            CallBackKept: "You cannot take back that you ask. Nothing else comes of it: in a second vote you say what you like.",
                "Vous ne pouvez pas reprendre votre demande. Rien d’autre n’en découle : au second vote, vous dites ce que vous voulez.";
            AskCallBack: "Ask that {id} be called back: \"{title}\"? Everybody can read that you ask.",
                "Demander que {id} soit rappelée : « {title} » ? Tout le monde peut lire que vous le demandez.";
            CallBackDone: "You ask that {id} be called back. So many do by now: {callers}; so many must: {needed}.",
                "Vous demandez que {id} soit rappelée. Voici combien le font à présent : {callers} ; et combien le doivent : {needed}.";
            CalledBackDone: "{id} is called back. Its second vote, the last, opens on {opens} and closes on {closes}: opensystem decision show {id}",
                "{id} est rappelée. Son second vote, le dernier, s’ouvre le {opens} et se ferme le {closes} : opensystem decision show {id}";
            LastVote: "People vote on {id} a second time, the last: its author can no longer amend it or take it back. To vote on it: opensystem vote {id} agree (or abstain, disagree; by consent also block)",
                "On vote sur {id} une seconde fois, la dernière : son auteur ne peut plus la modifier ni la retirer. Pour voter sur elle : opensystem vote {id} agree (ou abstain, disagree ; par consentement aussi block)";
            // what happens
            DidAskCallBack: "member {member} asks that decision {id} be called back; so many do by now: {callers}, so many must: {needed}",
                "le membre {member} demande que la décision {id} soit rappelée ; voici combien le font à présent : {callers}, et combien le doivent : {needed}";
            DidCallBack: "decision {id} was called back, to be voted on a second time, the last, from {opens} to {closes}",
                "la décision {id} a été rappelée, à voter une seconde fois, la dernière, du {opens} au {closes}";
            DidConclude: "the author of {id} said what came of it: opensystem decision show {id}", "l’auteur de {id} a dit ce qu’il en est advenu : opensystem decision show {id}";
            DidConcludeReview: "the author of {id} said what came of it, to be reviewed from {date} on: opensystem decision show {id}",
                "l’auteur de {id} a dit ce qu’il en est advenu, à réexaminer à partir du {date} : opensystem decision show {id}";
            DidReopen: "{id} was reopened as proposal {anew}", "{id} a été rouverte sous le numéro {anew}";
        }
    };
}
