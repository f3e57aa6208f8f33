// SPDX-License-Identifier: AGPL-3.0-or-later
//! Errors of working together: pallet, error, English, French.

use crate::words::{words, Words};

#[rustfmt::skip]
pub(super) const COOPERATION: &[(&str, &str, Words)] = &[
    ("Cooperation", "NotMember", words(
        "Only members work together here. Ask a member to invite you into the ecosystem first.",
        "Seuls les membres coopèrent ici. Demandez d’abord à un membre de vous inviter dans l’écosystème.")),
    ("Cooperation", "NotInGoodStanding", words(
        "Your membership is not in good standing, so you cannot do this now. opensystem member show says how it stands; leaving and declining are open to you.",
        "Votre adhésion n’est pas en règle, vous ne pouvez donc pas le faire en ce moment. opensystem member show dit où elle en est ; quitter et décliner vous restent ouverts.")),
    ("Cooperation", "CooperationNotFound", words(
        "There is no cooperation of that number, or its announcement was taken back. opensystem coop list shows those there are.",
        "Il n’y a pas de coopération de ce numéro, ou son annonce a été retirée. opensystem coop list montre celles qu’il y a.")),
    ("Cooperation", "NotPartner", words(
        "Only its partners can do this, and you are none of them, or that member is not. To take part, offer to: opensystem coop join NUMBER --offer TEXT.",
        "Seuls ses partenaires le peuvent, et vous n’en êtes pas, ou ce membre n’en est pas. Pour prendre part, offrez-le : opensystem coop join NUMÉRO --offer TEXTE.")),
    ("Cooperation", "AlreadyPartner", words(
        "That member is a partner already. There is nothing more to do.",
        "Ce membre est déjà partenaire. Il n’y a rien d’autre à faire.")),
    ("Cooperation", "NotAnnouncer", words(
        "Only who announced it takes the announcement back. Ask him, or decline the invitation.",
        "Seul qui l’a annoncée retire l’annonce. Demandez-lui, ou déclinez l’invitation.")),
    ("Cooperation", "NotAnnounced", words(
        "It exists already: others have signed, so that the announcement cannot be taken back. Leave it (opensystem coop leave), or have it closed (opensystem coop close).",
        "Elle existe déjà : d’autres ont signé, l’annonce ne peut donc plus être retirée. Quittez-la (opensystem coop leave), ou faites-la clore (opensystem coop close).")),
    ("Cooperation", "NotUnderway", words(
        "It is not underway: nobody has joined yet, or it is closed. opensystem coop show says how it stands.",
        "Elle n’est pas en cours : personne ne l’a encore rejointe, ou elle est close. opensystem coop show dit où elle en est.")),
    ("Cooperation", "NotInvited", words(
        "You are not invited to it. Say what you offer (opensystem coop join NUMBER --offer TEXT): a partner can then welcome you.",
        "Vous n’y êtes pas invité. Dites ce que vous offrez (opensystem coop join NUMÉRO --offer TEXTE) : un partenaire peut alors vous accueillir.")),
    ("Cooperation", "AlreadyInvited", words(
        "That member is invited already. He can join whenever he likes: nothing more is needed.",
        "Ce membre est déjà invité. Il peut la rejoindre quand il veut : il n’en faut pas plus.")),
    ("Cooperation", "NothingToDecline", words(
        "There is neither an invitation nor an offer of that member. There is nothing to decline.",
        "Il n’y a ni invitation ni offre de ce membre. Il n’y a rien à décliner.")),
    ("Cooperation", "MemberNotFound", words(
        "There is no member of that number, or he left. Look the number up: opensystem member list.",
        "Il n’y a pas de membre de ce numéro, ou il est parti. Cherchez le numéro : opensystem member list.")),
    ("Cooperation", "PartnersInvalid", words(
        "One of those invited stands twice, is yourself, or does not belong to the ecosystem. Correct the list (--with).",
        "L’un de ceux qui sont invités figure deux fois, est vous-même, ou n’est pas de l’écosystème. Corrigez la liste (--with).")),
    ("Cooperation", "TitleInvalid", words(
        "A title is one line of text without control characters, and not blank. Correct it.",
        "Un titre est une ligne de texte sans caractères de contrôle, et non vide. Corrigez-le.")),
    ("Cooperation", "TextInvalid", words(
        "A text has no control characters other than line ends and tabs, and is not blank. Correct it.",
        "Un texte n’a pas de caractères de contrôle autres que fins de ligne et tabulations, et n’est pas vide. Corrigez-le.")),
    ("Cooperation", "UriInvalid", words(
        "The address of a document is one line without control characters, and not blank. Correct it (--uri).",
        "L’adresse d’un document est une ligne sans caractères de contrôle, et non vide. Corrigez-la (--uri).")),
    ("Cooperation", "TooManyAnnouncements", words(
        "You have as many announcements waiting as you can. Wait until somebody joins one, or take one back (opensystem coop withdraw).",
        "Vous avez autant d’annonces en attente qu’il se peut. Attendez que quelqu’un en rejoigne une, ou retirez-en une (opensystem coop withdraw).")),
    ("Cooperation", "TooManyOffers", words(
        "You have as many offers waiting as you can. Wait until one is answered, or take one back (opensystem coop decline).",
        "Vous avez autant d’offres en attente qu’il se peut. Attendez que l’une reçoive réponse, ou reprenez-en une (opensystem coop decline).")),
    ("Cooperation", "TooManyInvitations", words(
        "As many are invited to it as can be. Wait until some answer, or take an invitation back (opensystem coop decline NUMBER MEMBER).",
        "Autant de membres y sont invités qu’il se peut. Attendez que certains répondent, ou reprenez une invitation (opensystem coop decline NUMÉRO MEMBRE).")),
    ("Cooperation", "TooManyEntries", words(
        "You have told everybody as much today as a member can in a day. Come back tomorrow.",
        "Vous avez dit à tous aujourd’hui autant qu’un membre le peut en un jour. Revenez demain.")),
    ("Cooperation", "WantsToClose", words(
        "You want it closed already. It closes when more than half of the partners do; until then you can take that back (opensystem coop keep).",
        "Vous voulez déjà la clore. Elle est close quand plus de la moitié des partenaires le veulent ; d’ici là, vous pouvez revenir dessus (opensystem coop keep).")),
    ("Cooperation", "DoesNotWantToClose", words(
        "You do not want it closed. There is nothing to take back.",
        "Vous ne voulez pas la clore. Il n’y a rien à reprendre.")),
    ("Cooperation", "NotRead", words(
        "There are not so many entries yet. opensystem coop log shows those there are.",
        "Il n’y a pas encore autant d’entrées. opensystem coop log montre celles qu’il y a.")),
    ("Cooperation", "StillBelongs", words(
        "That member has not left the ecosystem: he leaves a cooperation himself. Ask him (opensystem coop leave).",
        "Ce membre n’a pas quitté l’écosystème : il quitte lui-même une coopération. Demandez-lui (opensystem coop leave).")),
    ("Cooperation", "AnnouncerLeft", words(
        "Whoever announced it has left the ecosystem. Announce one of your own (opensystem coop announce).",
        "Qui l’a annoncée a quitté l’écosystème. Annoncez la vôtre (opensystem coop announce).")),
    ("Cooperation", "NumbersExhausted", words(
        "There are no more numbers for cooperations or entries. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros pour les coopérations ou les entrées. Il faudrait d’abord changer les règles de la chaîne.")),
];
