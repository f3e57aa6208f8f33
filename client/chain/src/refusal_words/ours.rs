// SPDX-License-Identifier: AGPL-3.0-or-later
//! Errors of our own pallets: pallet, error, English, French, in the order of the chain.

use crate::words::{words, Words};

#[rustfmt::skip]
pub(super) const OURS: &[(&str, &str, Words)] = &[
    ("Charter", "NotMember", words(
        "Only a member can sign the social code. Ask a member to invite you first.",
        "Seul un membre peut signer le code social. Demandez d’abord à un membre de vous inviter.")),
    ("Charter", "VersionNotCurrent", words(
        "That version of the social code is not the one in force. Read the current one (opensystem charter show --text) and sign that.",
        "Cette version du code social n’est pas celle en vigueur. Lisez l’actuelle (opensystem charter show --text) et signez-la.")),
    ("Charter", "AlreadySigned", words(
        "You already signed this version. There is nothing more to do.",
        "Vous avez déjà signé cette version. Il n’y a rien d’autre à faire.")),
    ("Charter", "NoText", words(
        "A version of the social code needs at least one text. Add one.",
        "Une version du code social a besoin d’au moins un texte. Ajoutez-en un.")),
    ("Charter", "LanguageTwice", words(
        "A language stands twice. Give one text a language.",
        "Une langue figure deux fois. Donnez un seul texte par langue.")),
    ("Charter", "LanguageInvalid", words(
        "A language is written like fr, en or pt-br, in lower case. Correct it.",
        "Une langue s’écrit comme fr, en ou pt-br, en minuscules. Corrigez-la.")),
    ("Charter", "TitleInvalid", words(
        "A title is one line of text without control characters, and not blank. Correct it.",
        "Un titre est une ligne de texte sans caractères de contrôle, et non vide. Corrigez-le.")),
    ("Charter", "BodyInvalid", words(
        "A text has no control characters other than line ends and tabs, and is not blank. Correct it.",
        "Un texte n’a pas de caractères de contrôle autres que fins de ligne et tabulations, et n’est pas vide. Corrigez-le.")),
    ("Charter", "VersionsExhausted", words(
        "There are no more version numbers. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros de version. Il faudrait d’abord changer les règles de la chaîne.")),

    ("Membership", "NotMember", words(
        "Only members can do this. Ask a member to invite you.",
        "Seuls les membres peuvent faire cela. Demandez à un membre de vous inviter.")),
    ("Membership", "NotPerson", words(
        "Only persons can invite. A project invites through the persons who steer it.",
        "Seules les personnes peuvent inviter. Un projet invite par les personnes qui le conduisent.")),
    ("Membership", "NotInGoodStanding", words(
        "Your membership is not in good standing. opensystem member show says how it stands.",
        "Votre adhésion n’est pas en règle. opensystem member show dit où elle en est.")),
    ("Membership", "AlreadyMember", words(
        "That account is a member already. There is nobody to invite.",
        "Ce compte est déjà membre. Il n’y a personne à inviter.")),
    ("Membership", "ExchangeInvalid", words(
        "An exchange is told in 1 to 512 bytes of plain text. Say in a few words what took place.",
        "Un échange se raconte en 1 à 512 octets de texte simple. Dites en quelques mots ce qui a eu lieu.")),
    ("Membership", "TooManyInvitations", words(
        "Four invitations are open for that account already. It can accept one of them.",
        "Quatre invitations sont déjà ouvertes pour ce compte. Il peut accepter l’une d’elles.")),
    ("Membership", "NoCapacity", words(
        "You have no invitation left for now. opensystem member show says when the next one comes back.",
        "Vous n’avez plus d’invitation pour le moment. opensystem member show dit quand la prochaine reviendra.")),
    ("Membership", "TooManyOpen", words(
        "Too many of your invitations are open. Withdraw one, or wait for an answer.",
        "Trop de vos invitations sont ouvertes. Retirez-en une, ou attendez une réponse.")),
    ("Membership", "NotInvited", words(
        "There is no such open invitation for you. Ask your sponsor for its number.",
        "Il n’y a pas d’invitation ouverte de ce numéro pour vous. Demandez son numéro à votre parrain.")),
    ("Membership", "InvitationExpired", words(
        "This invitation has expired. Ask your sponsor for a new one.",
        "Cette invitation a expiré. Demandez-en une nouvelle à votre parrain.")),
    ("Membership", "ExchangeMismatch", words(
        "The exchange you sealed is not the one in the invitation. Read the invitation again.",
        "L’échange que vous avez scellé n’est pas celui de l’invitation. Relisez l’invitation.")),
    ("Membership", "VersionNotCurrent", words(
        "Another version of the social code is in force by now. Read it, then accept again.",
        "Une autre version du code social est désormais en vigueur. Lisez-la, puis acceptez à nouveau.")),
    ("Membership", "NameInvalid", words(
        "A name is one line of 1 to 64 bytes of plain text. Choose another one.",
        "Un nom est une ligne de 1 à 64 octets de texte simple. Choisissez-en un autre.")),
    ("Membership", "SponsorNotInGoodStanding", words(
        "Your sponsor is no longer a member in good standing. Ask another member to invite you.",
        "Votre parrain n’est plus un membre en règle. Demandez à un autre membre de vous inviter.")),
    ("Membership", "InvitationNotFound", words(
        "There is no such open invitation of yours. Check its number: it may have been answered, withdrawn, or have expired.",
        "Vous n’avez pas d’invitation ouverte de ce numéro. Vérifiez-le : elle a peut-être reçu une réponse, été retirée, ou expiré.")),
    ("Membership", "ProofInvalid", words(
        "The new key did not prove that it agrees. Sign the proof with the new key.",
        "La nouvelle clé n’a pas prouvé son accord. Signez la preuve avec la nouvelle clé.")),
    ("Membership", "SameKey", words(
        "The new key is the present one. There is nothing to change.",
        "La nouvelle clé est la clé actuelle. Il n’y a rien à changer.")),
    ("Membership", "KeyChangePending", words(
        "A change of key is waiting already. Stop it first (opensystem member change-key --stop).",
        "Un changement de clé attend déjà. Arrêtez-le d’abord (opensystem member change-key --stop).")),
    ("Membership", "NoKeyChange", words(
        "No change of key is waiting. There is nothing to stop.",
        "Aucun changement de clé n’attend. Il n’y a rien à arrêter.")),
    ("Membership", "NoExchange", words(
        "The chain keeps no words of your entry. There is nothing to remove.",
        "La chaîne ne garde aucun récit de votre entrée. Il n’y a rien à retirer.")),
    ("Membership", "MembersExhausted", words(
        "There are no more member numbers. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros de membre. Il faudrait d’abord changer les règles de la chaîne.")),
    ("Membership", "AnsweringForSomebody", words(
        "Somebody whom you or your elder brought in is suspended or excluded: until that is over you cannot invite. opensystem member show says whom.",
        "Une personne que vous ou votre aîné avez fait entrer est suspendue ou exclue : d’ici là vous ne pouvez pas inviter. opensystem member show dit qui.")),
    ("Membership", "MemberNotFound", words(
        "There is no such member, or he has left. Check the number.",
        "Il n’y a pas de membre de ce numéro, ou il est parti. Vérifiez le numéro.")),
    ("Membership", "ReasonInvalid", words(
        "A reason is told in 1 to 512 bytes of plain text. Say in a few words why.",
        "Un motif se dit en 1 à 512 octets de texte simple. Dites pourquoi en quelques mots.")),
    ("Membership", "SuspensionOutOfRange", words(
        "A suspension ends after now, and within the longest time that the rules allow. Choose another end.",
        "Une suspension finit après maintenant, et dans le plus long délai que permettent les règles. Choisissez une autre fin.")),
    ("Membership", "HarsherInForce", words(
        "A harsher measure is in force, or this one already. Lift it first.",
        "Une mesure plus sévère est en vigueur, ou celle-ci déjà. Levez-la d’abord.")),
    ("Membership", "NoSanction", words(
        "No measure is in force. There is nothing to lift or to appeal against.",
        "Aucune mesure n’est en vigueur. Il n’y a rien à lever, et rien dont faire appel.")),
    ("Membership", "AppealPending", words(
        "Your appeal waits for its answer already. opensystem member show tells it.",
        "Votre appel attend déjà sa réponse. opensystem member show le montre.")),
    ("Membership", "AppealTooSoon", words(
        "Your appeal was dismissed a short while ago. opensystem member show says when you can appeal again.",
        "Votre appel a été rejeté il y a peu. opensystem member show dit quand vous pourrez faire appel à nouveau.")),
    ("Membership", "NoAppeal", words(
        "No appeal of that member waits for an answer. There is nothing to dismiss.",
        "Aucun appel de ce membre n’attend de réponse. Il n’y a rien à rejeter.")),
    ("Membership", "NotSteered", words(
        "Only a project or an ecosystem has representatives. Check the number.",
        "Seul un projet ou un écosystème a des représentants. Vérifiez le numéro.")),
    ("Membership", "NotRepresentative", words(
        "You do not represent it. opensystem member representatives shows who does.",
        "Vous ne le représentez pas. opensystem member representatives montre qui le fait.")),
    ("Membership", "RepresentativesInvalid", words(
        "Representatives are 1 to 8 different persons, all members in good standing. Check the numbers.",
        "Les représentants sont 1 à 8 personnes différentes, toutes membres en règle. Vérifiez les numéros.")),
    ("Membership", "GuardiansInvalid", words(
        "Guardians are at most 8 different persons, members in good standing, and not yourself. Check the numbers.",
        "Les gardiens sont au plus 8 personnes différentes, membres en règle, et pas vous-même. Vérifiez les numéros.")),
    ("Membership", "ThresholdInvalid", words(
        "Of so many guardians, one at least and all at most must agree. Choose another number.",
        "Parmi tant de gardiens, un au moins et tous au plus doivent s’accorder. Choisissez un autre nombre.")),
    ("Membership", "NotGuardian", words(
        "You are no guardian of that member. opensystem member guardians shows who is.",
        "Vous n’êtes pas gardien de ce membre. opensystem member guardians montre qui l’est.")),
    ("Membership", "NoContest", words(
        "No change of key of that member is contested. There is nothing to settle.",
        "Aucun changement de clé de ce membre n’est contesté. Il n’y a rien à trancher.")),

    ("Decisions", "NotMember", words(
        "Only members can do this. Ask a member to invite you.",
        "Seuls les membres peuvent faire cela. Demandez à un membre de vous inviter.")),
    ("Decisions", "NotPerson", words(
        "Only persons vote. A project proposes, and its persons vote for themselves.",
        "Seules les personnes votent. Un projet propose, et ses personnes votent pour elles-mêmes.")),
    ("Decisions", "NotInGoodStanding", words(
        "Your membership is not in good standing. opensystem member show says how it stands.",
        "Votre adhésion n’est pas en règle. opensystem member show dit où elle en est.")),
    ("Decisions", "TitleInvalid", words(
        "A title is one line of 1 to 128 bytes of plain text. Shorten it, and leave out what cannot be seen.",
        "Un titre est une ligne de 1 à 128 octets de texte simple. Raccourcissez-le, et retirez ce qui ne se voit pas.")),
    ("Decisions", "TextInvalid", words(
        "A text is 1 to 512 bytes of plain text. What is longer stands in a document, whose hash goes with it.",
        "Un texte fait 1 à 512 octets de texte simple. Ce qui est plus long va dans un document, dont l’empreinte l’accompagne.")),
    ("Decisions", "UriInvalid", words(
        "The address of a document is one plain line of 1 to 256 bytes. Give one that people can open.",
        "L’adresse d’un document est une ligne simple de 1 à 256 octets. Donnez-en une que l’on puisse ouvrir.")),
    ("Decisions", "ReasonInvalid", words(
        "A reason is 1 to 512 bytes of plain text. Say it in a few words, or leave it out.",
        "Une raison fait 1 à 512 octets de texte simple. Dites-la en quelques mots, ou ne la dites pas.")),
    ("Decisions", "AreaNotFound", words(
        "There is no such area. opensystem decision areas lists them.",
        "Il n’y a pas de tel domaine. opensystem decision areas les liste.")),
    ("Decisions", "ProposalNotFound", words(
        "There is no such idea or proposal. opensystem decision list --all lists them.",
        "Il n’y a pas d’idée ni de proposition de ce numéro. opensystem decision list --all les liste.")),
    ("Decisions", "NotForDecisions", words(
        "No decision can make that call. opensystem calls says which ones are made by a decision.",
        "Aucune décision ne peut faire cet appel. opensystem calls dit lesquels se font par décision.")),
    ("Decisions", "OtherArea", words(
        "That call belongs to another area: the call sets it, not who proposes. Leave the area out of the file.",
        "Cet appel relève d’un autre domaine : c’est l’appel qui le fixe, non qui propose. Ne mettez pas de domaine dans le fichier.")),
    ("Decisions", "MethodNotAllowed", words(
        "That area, or that call, is not decided this way. opensystem decision areas shows the ways of each.",
        "Ce domaine, ou cet appel, ne se décide pas ainsi. opensystem decision areas montre les façons de chacun.")),
    ("Decisions", "MethodBindsNothing", words(
        "An action needs a way of deciding that binds. Take another, or leave the action out.",
        "Une action demande une façon de décider qui engage. Prenez-en une autre, ou retirez l’action.")),
    ("Decisions", "ActionTooLong", words(
        "The action is longer than a decision can carry. Make it shorter.",
        "L’action est plus longue que ce qu’une décision peut porter. Raccourcissez-la.")),
    ("Decisions", "ActionTooHeavy", words(
        "The action is heavier than what falls due in a block may be. Split it into several proposals.",
        "L’action est plus lourde que ce qui peut échoir dans un bloc. Partagez-la en plusieurs propositions.")),
    ("Decisions", "TooManyOpen", words(
        "You have as many ideas and open proposals as one may have for now. Withdraw one (opensystem decision withdraw), or wait for a vote to close.",
        "Vous avez autant d’idées et de propositions ouvertes qu’on peut en avoir pour le moment. Retirez-en une (opensystem decision withdraw), ou attendez la fin d’un vote.")),
    ("Decisions", "NotAuthor", words(
        "Only its author can do this. Ask him, or make a proposal of your own.",
        "Seul son auteur peut faire cela. Demandez-lui, ou faites votre propre proposition.")),
    ("Decisions", "NotYoung", words(
        "It is too late to amend it. Make another proposal, about this one.",
        "Il est trop tard pour la modifier. Faites une autre proposition, à propos de celle-ci.")),
    ("Decisions", "TooManyRevisions", words(
        "It was amended as often as can be. Withdraw it and make another.",
        "Elle a été modifiée aussi souvent que possible. Retirez-la et faites-en une autre.")),
    ("Decisions", "NotProposed", words(
        "There is no vote on it: it is an idea. Propose it to have one (opensystem propose, with about).",
        "Il n’y a pas de vote sur elle : c’est une idée. Proposez-la pour en avoir un (opensystem propose, avec about).")),
    ("Decisions", "NotOpen", words(
        "The vote has not begun. opensystem decision show says when it opens.",
        "Le vote n’a pas commencé. opensystem decision show dit quand il s’ouvre.")),
    ("Decisions", "VoteOver", words(
        "The vote is over. opensystem decision show says what came out.",
        "Le vote est terminé. opensystem decision show dit ce qui en est sorti.")),
    ("Decisions", "OtherRevision", words(
        "The proposal was amended meanwhile. Read it again, then vote on what it says now.",
        "La proposition a été modifiée entre-temps. Relisez-la, puis votez sur ce qu’elle dit maintenant.")),
    ("Decisions", "CameAfter", words(
        "You came into good standing after the vote began. You have a voice in the next one.",
        "Vous êtes en règle depuis après le début du vote. Vous aurez une voix au prochain.")),
    ("Decisions", "NotVoted", words(
        "You have not voted on it. There is nothing to take back.",
        "Vous n’avez pas voté sur elle. Il n’y a rien à reprendre.")),
    ("Decisions", "BlockNotOffered", words(
        "This way of deciding knows no block. Agree, abstain or disagree.",
        "Cette façon de décider ne connaît pas d’objection. Dites agree, abstain ou disagree.")),
    ("Decisions", "BlockNeedsReason", words(
        "A block needs a reason that others can second. Say with --reason what harm it would do.",
        "Une objection demande une raison que d’autres puissent appuyer. Dites avec --reason quel mal cela ferait.")),
    ("Decisions", "NotBlocked", words(
        "That member does not block it, or no longer. opensystem decision show says who does.",
        "Ce membre n’y fait pas objection, ou plus. opensystem decision show dit qui le fait.")),
    ("Decisions", "OwnBlock", words(
        "That block is your own: others second it. Tell them why.",
        "Cette objection est la vôtre : d’autres l’appuient. Dites-leur pourquoi.")),
    ("Decisions", "SecondsAlready", words(
        "You second that block, or another one, already. A person seconds one: wait until it is lifted.",
        "Vous appuyez déjà cette objection, ou une autre. Une personne n’en appuie qu’une : attendez qu’elle soit levée.")),
    ("Decisions", "TooManyBlocks", words(
        "As many blocks stand as can. One of them is enough: there is nothing to add.",
        "Autant d’objections tiennent qu’il se peut. Une seule suffit : il n’y a rien à ajouter.")),
    ("Decisions", "NotDue", words(
        "Nothing is due on it yet. opensystem decision show says when it opens, closes or takes effect.",
        "Rien n’est encore échu pour elle. opensystem decision show dit quand elle s’ouvre, se ferme ou prend effet.")),
    ("Decisions", "NotFailed", words(
        "It did not fail. There is nothing to try again.",
        "Elle n’a pas échoué. Il n’y a rien à réessayer.")),
    ("Decisions", "RetryTooSoon", words(
        "It was tried a moment ago. Wait a little, or mend first what it lacked.",
        "Elle vient d’être essayée. Attendez un peu, ou réparez d’abord ce qui lui manquait.")),
    ("Decisions", "RetryTooLate", words(
        "It was decided too long ago. Decide anew.",
        "Elle a été décidée il y a trop longtemps. Décidez à nouveau.")),
    ("Decisions", "NothingToCancel", words(
        "That decision has taken effect or is over. Undo it by another one.",
        "Cette décision a pris effet ou est terminée. Défaites-la par une autre.")),
    ("Decisions", "AreaNeeded", words(
        "That area is one that calls belong to. It can be changed, not removed: leave remove out.",
        "Des appels relèvent de ce domaine. Il peut être changé, non supprimé : retirez remove.")),
    ("Decisions", "AreaInvalid", words(
        "An area of those terms cannot be. See the ranges in the member's guide (Deciding together), and correct what is out of them.",
        "Un domaine de ces termes ne se peut pas. Voyez les bornes dans le guide du membre (Décider ensemble), et corrigez ce qui en sort.")),
    ("Decisions", "NumbersExhausted", words(
        "There are no more numbers for proposals. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros pour les propositions. Il faudrait d’abord changer les règles de la chaîne.")),
    ("Decisions", "ActionUnavailable", words(
        "The bytes of the action are not there, or are no call of this program. Propose it again.",
        "Les octets de l’action ne sont pas là, ou ne sont pas un appel de ce programme. Proposez-la à nouveau.")),
    ("Decisions", "OwnDelegate", words(
        "Nobody delegates to himself. Choose another person, or vote yourself.",
        "Personne ne délègue à soi-même. Choisissez une autre personne, ou votez vous-même.")),
    ("Decisions", "DelegateUnfit", words(
        "Only a person in good standing votes for others, and that member is none. Choose another one (opensystem member list).",
        "Seule une personne en règle vote pour d’autres, et ce membre n’en est pas une. Choisissez-en une autre (opensystem member list).")),
    ("Decisions", "DelegationCircle", words(
        "That person's own voice comes to you in that area. Choose another one, or ask him to take his delegation back.",
        "La voix de cette personne vous revient à vous-même dans ce domaine. Choisissez-en une autre, ou demandez-lui de reprendre sa délégation.")),
    ("Decisions", "DelegationTooLong", words(
        "A voice goes on by five steps at most, and those behind you count. Choose a person to whom the way is shorter: opensystem delegate list shows who delegates to whom.",
        "Une voix va de cinq pas au plus, et ceux qui sont derrière vous comptent. Choisissez une personne vers qui le chemin est plus court : opensystem delegate list montre qui délègue à qui.")),
    ("Decisions", "DelegationPeriodInvalid", words(
        "A delegation ends at a moment to come, no later than the rules allow. Give fewer --days, or leave them out.",
        "Une délégation finit à un moment à venir, pas plus tard que les règles ne le permettent. Donnez moins de --days, ou n’en donnez pas.")),
    ("Decisions", "NotDelegated", words(
        "Nobody votes for you in that area. There is nothing to take back: opensystem delegate show says where you delegate.",
        "Personne ne vote pour vous dans ce domaine. Il n’y a rien à reprendre : opensystem delegate show dit où vous déléguez.")),
    ("Decisions", "AreaHeld", words(
        "People still delegate in the area that had this number. Take another number, or wait until they no longer do (opensystem delegate list).",
        "Des personnes délèguent encore dans le domaine qui avait ce numéro. Prenez un autre numéro, ou attendez qu’elles ne le fassent plus (opensystem delegate list).")),
    ("Decisions", "MethodAsksNothing", words(
        "That way of deciding asks no question. Propose without options, and vote by agreeing or disagreeing.",
        "Cette façon de décider ne pose pas de question. Proposez sans options, et votez agree ou disagree.")),
    ("Decisions", "MethodNeedsOptions", words(
        "That way of deciding asks a question with options. Write options into the file of opensystem propose, and choose among them (opensystem vote with --scores, --approve or --rank).",
        "Cette façon de décider pose une question à options. Écrivez options dans le fichier d’opensystem propose, et choisissez parmi elles (opensystem vote avec --scores, --approve ou --rank).")),
    ("Decisions", "QuestionInvalid", words(
        "The question cannot be asked in that way. Give as many options as it takes, each a plain line of its own of at most 128 bytes, and the number that goes with it.",
        "La question ne se pose pas ainsi. Donnez autant d’options qu’il en faut, chacune une ligne simple à elle, de 128 octets au plus, et le nombre qui va avec.")),
    ("Decisions", "AnswerInvalid", words(
        "The answer does not fit the question. opensystem decision show lists the options and says how to answer.",
        "La réponse ne va pas avec la question. opensystem decision show liste les options et dit comment répondre.")),
    ("Decisions", "NotClosed", words(
        "There is no result that anything could have come of: the vote is not closed, or never came to its end. opensystem decision show says how it stands.",
        "Il n’y a pas de résultat dont quelque chose serait advenu : le vote n’est pas fermé, ou n’est pas allé à son terme. opensystem decision show dit où elle en est.")),
    ("Decisions", "ReviewInvalid", words(
        "A review date lies ahead, and no later than the one that was given. Give an earlier one (--review, --days), or none: then it stays as it was.",
        "Une date de réexamen est à venir, et pas plus tardive que celle déjà donnée. Donnez-en une plus proche (--review, --days), ou aucune : elle reste alors ce qu’elle était.")),
    ("Decisions", "NoReview", words(
        "No review date was given for it. To have it decided anew, make a proposal of your own, about this one (opensystem propose, with about).",
        "Aucune date de réexamen n’a été donnée pour elle. Pour la faire décider à nouveau, faites votre propre proposition, à propos de celle-ci (opensystem propose, avec about).")),
    ("Decisions", "ReviewToCome", words(
        "Its review date has not come: opensystem decision show says when it does. Before that, make a proposal of your own, about this one (opensystem propose, with about).",
        "Sa date de réexamen n’est pas venue : opensystem decision show dit quand elle vient. D’ici là, faites votre propre proposition, à propos de celle-ci (opensystem propose, avec about).")),
    ("Decisions", "ReopenedAlready", words(
        "It was reopened, once as can be. opensystem decision show says by which proposal: go on with that one.",
        "Elle a été rouverte, une fois comme il se peut. opensystem decision show dit par quelle proposition : continuez avec celle-là.")),
    ("Decisions", "NotOver", words(
        "What it decided has not taken effect yet. Wait until it has, or is given up: opensystem decision show says how it stands, and whether it can be called back.",
        "Ce qu’elle a décidé n’a pas encore pris effet. Attendez que ce soit fait, ou abandonné : opensystem decision show dit où elle en est, et si elle peut être rappelée.")),
    ("Decisions", "NothingToCallBack", words(
        "Nothing that it decided waits to take effect, so that there is nothing to call back. To decide otherwise, make a proposal of your own, about this one.",
        "Rien de ce qu’elle a décidé n’attend de prendre effet, il n’y a donc rien à rappeler. Pour décider autrement, faites votre propre proposition, à propos de celle-ci.")),
    ("Decisions", "CalledBackAlready", words(
        "It was called back once, as can be: what the second vote decided stands. To decide otherwise, make a proposal of your own, about this one.",
        "Elle a été rappelée une fois, comme il se peut : ce que le second vote a décidé tient. Pour décider autrement, faites votre propre proposition, à propos de celle-ci.")),
    ("Decisions", "CallsBackAlready", words(
        "You ask already that it be called back. Others who could vote on it can ask for it too: opensystem decision show says how many do.",
        "Vous demandez déjà qu’elle soit rappelée. D’autres qui pouvaient voter peuvent le demander aussi : opensystem decision show dit combien le font.")),
    ("Decisions", "LastVote", words(
        "People vote on it a second time, the last, and its author can no longer amend it or take it back. Vote on it (opensystem vote).",
        "On vote sur elle une seconde fois, la dernière, et son auteur ne peut plus la modifier ni la retirer. Votez sur elle (opensystem vote).")),
    ("Decisions", "ActionInvalid", words(
        "That action could never take effect: a text or a number in it is out of its range. Correct it; the ranges stand with each parameter.",
        "Cette action ne pourrait jamais prendre effet : un texte ou un nombre y est hors de ses limites. Corrigez-la ; les limites figurent avec chaque paramètre.")),
];
