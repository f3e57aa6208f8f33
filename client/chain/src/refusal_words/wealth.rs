// SPDX-License-Identifier: AGPL-3.0-or-later
//! Errors of what people bring and share: pallet, error, English, French.

use crate::words::{words, Words};

#[rustfmt::skip]
pub(super) const WEALTH: &[(&str, &str, Words)] = &[
    ("Wealth", "NotMember", words(
        "Only members do this. Ask a member to invite you into the ecosystem first.",
        "Seuls les membres le peuvent. Demandez d’abord à un membre de vous inviter dans l’écosystème.")),
    ("Wealth", "NotPerson", words(
        "Only a person does this: a project can neither have seen something nor be grateful. Sign as a person; to attest for a partner project that you represent, name it with --project.",
        "Seule une personne le fait : un projet ne peut ni avoir vu quelque chose ni être reconnaissant. Signez comme personne ; pour attester pour un projet partenaire que vous représentez, nommez-le par --project.")),
    ("Wealth", "NotInGoodStanding", words(
        "Your membership is not in good standing, so you cannot do this now. opensystem member show says how it stands; what is due to you can be claimed all the same.",
        "Votre adhésion n’est pas en règle, vous ne pouvez donc pas le faire en ce moment. opensystem member show dit où elle en est ; ce qui vous est dû peut être touché quand même.")),
    ("Wealth", "KindNotFound", words(
        "There is no such kind of wealth. opensystem wealth kinds shows those there are.",
        "Il n’y a pas de telle sorte de richesse. opensystem wealth kinds montre celles qu’il y a.")),
    ("Wealth", "KindClosed", words(
        "Nothing new is recorded or given of that kind. Take another one (opensystem wealth kinds), or propose to open it again.",
        "Rien de nouveau ne s’inscrit ni ne se donne dans cette sorte. Prenez-en une autre (opensystem wealth kinds), ou proposez de la rouvrir.")),
    ("Wealth", "KindInvalid", words(
        "A kind of those terms cannot be. See the ranges in the member's guide (What we bring), and correct what is out of them.",
        "Une sorte de ces termes ne se peut pas. Voyez les bornes dans le guide du membre (Ce que chacun apporte), et corrigez ce qui en sort.")),
    ("Wealth", "UnitInUse", words(
        "Something was recorded or given in that unit already, so that it stays. Make another kind for another unit.",
        "Quelque chose est déjà inscrit ou donné dans cette unité, elle reste donc. Créez une autre sorte pour une autre unité.")),
    ("Wealth", "QuantityInvalid", words(
        "It takes one unit at least, and not more than there can be. Say how many you bring or give.",
        "Il faut une unité au moins, et pas plus qu’il ne peut y en avoir. Dites combien vous en apportez ou en donnez.")),
    ("Wealth", "TextInvalid", words(
        "A text is 1 to 512 bytes of plain words. Say in a few words what it was, or why.",
        "Un texte a de 1 à 512 octets de mots simples. Dites en quelques mots ce que c’était, ou pourquoi.")),
    ("Wealth", "NotEnoughRoom", words(
        "That is more than you can record of this kind for now. Record less, or the rest later: room comes back day by day.",
        "C’est plus que vous ne pouvez inscrire de cette sorte pour l’instant. Inscrivez-en moins, ou le reste plus tard : la place revient de jour en jour.")),
    ("Wealth", "TooManyOpen", words(
        "You have as many records that wait as one may have. Ask those who saw it to attest them (opensystem wealth list --waiting), or take one back.",
        "Vous avez autant d’inscriptions en attente qu’on peut en avoir. Demandez à qui l’a vu de les attester (opensystem wealth list --waiting), ou retirez-en une.")),
    ("Wealth", "NumbersExhausted", words(
        "There are no more numbers for records. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros pour les inscriptions. Il faudrait d’abord changer les règles de la chaîne.")),
    ("Wealth", "CooperationNotFound", words(
        "There is no such cooperation, or only one has signed so far. opensystem coop list shows those there are.",
        "Il n’y a pas de telle coopération, ou un seul a signé jusqu’ici. opensystem coop list montre celles qu’il y a.")),
    ("Wealth", "CooperationClosed", words(
        "That cooperation is closed: nothing new is recorded or agreed in it. What is due from it can still be claimed (opensystem wealth claim).",
        "Cette coopération est close : rien de nouveau ne s’y inscrit ni ne s’y convient. Ce qui y est dû peut toujours être touché (opensystem wealth claim).")),
    ("Wealth", "NotPartner", words(
        "Only its partners can do this, and you are none of them. To take part, offer to: opensystem coop join NUMBER --offer TEXT.",
        "Seuls ses partenaires le peuvent, et vous n’en êtes pas. Pour prendre part, offrez-le : opensystem coop join NUMÉRO --offer TEXTE.")),
    ("Wealth", "NotInMatrix", words(
        "That cooperation does not count this kind. Take another one, or wish that it did: opensystem wealth wish NUMBER KIND=POINTS.",
        "Cette coopération ne compte pas cette sorte. Prenez-en une autre, ou souhaitez qu’elle le fasse : opensystem wealth wish NUMÉRO SORTE=POINTS.")),
    ("Wealth", "RecordNotFound", words(
        "There is no such record. opensystem wealth list shows those of a member or of a cooperation.",
        "Il n’y a pas de telle inscription. opensystem wealth list montre celles d’un membre ou d’une coopération.")),
    ("Wealth", "RecordOver", words(
        "It is too late: it counts, or it never will. opensystem wealth show says how it stands; what is true can be recorded anew.",
        "C’est trop tard : elle compte, ou ne comptera jamais. opensystem wealth show dit où elle en est ; ce qui est vrai peut être inscrit à nouveau.")),
    ("Wealth", "NotAuthor", words(
        "Only who recorded it takes it back. If it is not as it says, dispute it (opensystem wealth dispute).",
        "Seul qui l’a inscrite la retire. Si elle ne dit pas vrai, contestez-la (opensystem wealth dispute).")),
    ("Wealth", "OwnRecord", words(
        "It is your own, or that of a project that you represent. Somebody else who saw it does this.",
        "C’est la vôtre, ou celle d’un projet que vous représentez. Quelqu’un d’autre qui l’a vu le fait.")),
    ("Wealth", "AttestedAlready", words(
        "It is attested already. Once is enough: there is nothing more to do.",
        "Elle est déjà attestée. Une fois suffit : il n’y a rien d’autre à faire.")),
    ("Wealth", "NotRepresentative", words(
        "You do not represent that project. Attest for yourself, or ask one who does (opensystem member representatives).",
        "Vous ne représentez pas ce projet. Attestez pour vous-même, ou demandez à qui le représente (opensystem member representatives).")),
    ("Wealth", "NotInCooperation", words(
        "It was not done in a cooperation. Attest it as yourself, without --project.",
        "Cela n’a pas été fait dans une coopération. Attestez-le en votre nom, sans --project.")),
    ("Wealth", "PartnerNotInGoodStanding", words(
        "The project for which you attest is not in good standing. Another partner who saw it does this.",
        "Le projet pour lequel vous attestez n’est pas en règle. Un autre partenaire qui l’a vu le fait.")),
    ("Wealth", "NoAttestationsLeft", words(
        "You have no attestation left for now: attesting and disputing take one each. They come back day by day.",
        "Il ne vous reste pas d’attestation pour l’instant : attester et contester en prennent une chacun. Elles reviennent de jour en jour.")),
    ("Wealth", "NotAttested", words(
        "It is not attested, or disputed already. What nobody attested counts for nothing: there is nothing to dispute.",
        "Elle n’est pas attestée, ou déjà contestée. Ce que personne n’atteste ne compte pour rien : il n’y a rien à contester.")),
    ("Wealth", "NotDisputed", words(
        "Nobody disputes it, or no longer. opensystem wealth show says how it stands.",
        "Personne ne la conteste, ou plus. opensystem wealth show dit où elle en est.")),
    ("Wealth", "LiftedAlready", words(
        "You disputed it before and took that back. Somebody else can dispute it.",
        "Vous l’avez déjà contestée, puis y avez renoncé. Quelqu’un d’autre peut la contester.")),
    ("Wealth", "TooManyDisputes", words(
        "It was disputed as often as can be. Speak with those who work with you.",
        "Elle a été contestée aussi souvent que possible. Parlez-en avec qui travaille avec vous.")),
    ("Wealth", "NotDisputer", words(
        "Only who disputes it lifts that. opensystem wealth show says who does.",
        "Seul qui la conteste y renonce. opensystem wealth show dit qui c’est.")),
    ("Wealth", "OthersObject", words(
        "A partner says that it does not stand, so that all of them judge it now. opensystem wealth show says until when.",
        "Un partenaire dit qu’elle ne tient pas, tous en jugent donc à présent. opensystem wealth show dit jusqu’à quand.")),
    ("Wealth", "NotForPartners", words(
        "It was not done in a cooperation: nobody judges it, a decision settles it. Propose one (settle_record in the file of opensystem propose).",
        "Cela n’a pas été fait dans une coopération : personne n’en juge, une décision tranche. Proposez-en une (settle_record dans le fichier d’opensystem propose).")),
    ("Wealth", "ForPartners", words(
        "It was done in a cooperation: its partners judge it, no decision does. They say so with opensystem wealth judge.",
        "Cela a été fait dans une coopération : ses partenaires en jugent, aucune décision ne le fait. Ils le disent par opensystem wealth judge.")),
    ("Wealth", "MatrixInvalid", words(
        "It takes 1 to 8 kinds, each once, and one of them at least with points. Write them like work=1 knowledge=2.",
        "Il faut de 1 à 8 sortes, chacune une fois, et au moins une avec des points. Écrivez-les comme travail=1 savoir=2.")),
    ("Wealth", "MatrixTooWide", words(
        "With the kinds of which something was brought already these are more than 8. Leave some out.",
        "Avec les sortes dont on a déjà apporté quelque chose, cela en fait plus de 8. Laissez-en de côté.")),
    ("Wealth", "SharingOpen", words(
        "A sharing is open already. What comes into the pot until then is shared with it: opensystem wealth shares says when.",
        "Un partage est déjà ouvert. Ce qui arrive dans le pot d’ici là est partagé avec : opensystem wealth shares dit quand.")),
    ("Wealth", "SharingDue", words(
        "A sharing takes place at this moment. Say it again in a minute.",
        "Un partage a lieu en ce moment. Redites-le dans une minute.")),
    ("Wealth", "NothingToShare", words(
        "Nothing came into the pot since it was last shared. Have something paid into it first (opensystem coop show tells its address).",
        "Rien n’est arrivé dans le pot depuis le dernier partage. Faites-y d’abord payer quelque chose (opensystem coop show dit son adresse).")),
    ("Wealth", "NothingContributed", words(
        "Nothing is due: that member brought nothing to that cooperation that counts. opensystem wealth shares shows who did.",
        "Rien n’est dû : ce membre n’a rien apporté à cette coopération qui compte. opensystem wealth shares montre qui l’a fait.")),
    ("Wealth", "NothingToClaim", words(
        "Nothing is due, or less than the smallest part of a coin. Wait for the next sharing.",
        "Rien n’est dû, ou moins que la plus petite part d’une pièce. Attendez le prochain partage.")),
    ("Wealth", "ClaimTooSmall", words(
        "That account is empty, and this would be too little to open it. Nothing is lost: claim when more is due, or when the account has something.",
        "Ce compte est vide, et ceci serait trop peu pour l’ouvrir. Rien n’est perdu : demandez-le quand il sera dû davantage, ou quand le compte aura quelque chose.")),
    ("Wealth", "CannotBePaid", words(
        "That account cannot be paid. What is due stays due: claim it later.",
        "Ce compte ne peut pas être payé. Ce qui est dû reste dû : demandez-le plus tard.")),
    ("Wealth", "KindNotRecorded", words(
        "Units of that kind are given, not recorded. Thank somebody (opensystem wealth thank), or give your time (opensystem wealth give-time).",
        "Les unités de cette sorte se donnent, elles ne s’inscrivent pas. Remerciez quelqu’un (opensystem wealth thank), ou donnez de votre temps (opensystem wealth give-time).")),
    ("Wealth", "KindNotGiven", words(
        "Units of that kind are not given in this way. opensystem wealth kinds says how those of each come to be.",
        "Les unités de cette sorte ne se donnent pas de cette façon. opensystem wealth kinds dit comment viennent celles de chacune.")),
    ("Wealth", "ToYourself", words(
        "One gives to another, not to oneself nor to a project that one represents. Name somebody else.",
        "On donne à quelqu’un d’autre, ni à soi ni à un projet que l’on représente. Nommez quelqu’un d’autre.")),
    ("Wealth", "ReceiverNotFound", words(
        "There is no such member in the ecosystem, or no longer. opensystem member list shows who there is.",
        "Il n’y a pas de tel membre dans l’écosystème, ou plus. opensystem member list montre qui il y a.")),
    ("Wealth", "BudgetSpent", words(
        "That is more than you have left to give this month. Give less, or the rest when the next 30 days begin: the budget is then whole again.",
        "C’est plus qu’il ne vous reste à donner ce mois-ci. Donnez-en moins, ou le reste quand commencent les 30 jours suivants : le budget est alors de nouveau entier.")),
    ("Wealth", "CreditExceeded", words(
        "You would owe more than you can. Give less, or help somebody who then gives you of his time: opensystem wealth credit says how you stand.",
        "Vous devriez plus que vous ne pouvez. Donnez-en moins, ou aidez quelqu’un qui vous donnera alors de son temps : opensystem wealth credit dit où vous en êtes.")),
    ("Wealth", "NoDebt", words(
        "That member has not left, or owes nothing. Only what somebody who left owes can be written off: opensystem wealth credit says what it is.",
        "Ce membre n’est pas parti, ou ne doit rien. Seul ce que doit quelqu’un qui est parti peut être repris : opensystem wealth credit dit ce que c’est.")),
    ("Wealth", "GiftsExhausted", words(
        "There are no more numbers for gifts. The rules of the chain would have to change first.",
        "Il n’y a plus de numéros pour les dons. Il faudrait d’abord changer les règles de la chaîne.")),
    ("Wealth", "IssuanceInUse", words(
        "Something of that kind stands already, so that its units come to be as they did. Make another kind for another way.",
        "Il existe déjà quelque chose de cette sorte, ses unités viennent donc comme avant. Créez une autre sorte pour une autre façon.")),
];
