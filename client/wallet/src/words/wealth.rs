// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the wallet says of what people bring and share: rows of the one table in [`super::catalogue`], to which this macro adds
//! them, and the texts and examples of `--help`.

macro_rules! with_wealth {
    ($($rows:tt)*) => {
        with_cooperating! {
            $($rows)*
            // kinds and quantities
            KindWork: "work", "travail";
            KindExchange: "exchange", "échange";
            KindKnowledge: "knowledge", "savoir";
            UnitMinute: "minute", "minute";
            UnitTime: "hours and minutes", "heures et minutes";
            UnitExchange: "exchange", "échange";
            KindLine: "{id} {name}, counted in {unit}", "{id} {name}, compté en {unit}";
            KindLineClosed: "{id} {name}, counted in {unit}; closed: nothing new is recorded or given", "{id} {name}, compté en {unit} ; fermée : rien de nouveau ne s’inscrit ni ne se donne";
            KindIsIssued: "  a member records at most {quantity} a day; of what one person attests for the same other {whole} count whole, of as much more a half, then a quarter, and so on",
                "  un membre inscrit au plus {quantity} par jour ; de ce qu’une personne atteste pour la même autre, {whole} comptent en entier, d’autant encore la moitié, puis le quart, et ainsi de suite";
            KindIsWorth: "  points a unit where a cooperation has not agreed otherwise: {points}", "  points par unité là où une coopération n’en a pas convenu autrement : {points}";
            KindUnknown: "\"{text}\" is no kind of wealth here. There are: {list}.", "« {text} » n’est pas une sorte de richesse ici. Il y a : {list}.";
            KindClosed: "Nothing new is recorded or given of {kind}: the members closed it. opensystem wealth kinds shows what is open.",
                "Rien de nouveau ne s’inscrit ni ne se donne en {kind} : les membres ont fermé cette sorte. opensystem wealth kinds montre celles qui sont ouvertes.";
            QuantityOfTime: "\"{text}\" is not an amount of time: write minutes or hours, like 90, 1h30, 7h or 45min, more than nothing.",
                "« {text} » n’est pas une durée : écrivez des minutes ou des heures, comme 90, 1h30, 7h ou 45min, plus que rien.";
            QuantityOfUnits: "\"{text}\" is not a number of units ({unit}): write a whole number, more than nothing.",
                "« {text} » n’est pas un nombre d’unités ({unit}) : écrivez un nombre entier, plus que rien.";
            TimeHours: "{hours} h", "{hours} h";
            TimeHoursMinutes: "{hours} h {minutes}", "{hours} h {minutes}";
            TimeMinutes: "{minutes} min", "{minutes} min";
            QuantityUnits: "{count} {unit}", "{count} {unit}";
            QuantityExchanges: "{count} exchanges", "{count} échanges";
            // the matrix
            MatrixHead: "What people brought, as far as others attested it, and what they were given; by number, nobody is ranked:",
                "Ce que chacun apporte, tel que d’autres l’attestent, et ce qu’il a reçu ; par numéro, personne n’est classé :";
            MatrixHeadIn: "What each brought to cooperation {id}, as far as others attested it; by number, nobody is ranked:",
                "Ce que chacun apporte à la coopération {id}, tel que d’autres l’attestent ; par numéro, personne n’est classé :";
            MatrixNone: "Nothing that anybody brought has counted yet. To record something: opensystem wealth record work 1h30 \"What you did\"",
                "Rien de ce que quelqu’un apporte n’a encore compté. Pour inscrire quelque chose : opensystem wealth record travail 1h30 \"Ce que vous avez fait\"";
            MatrixMore: "Go on with: opensystem wealth matrix --from {next}", "Pour continuer : opensystem wealth matrix --from {next}";
            ColumnAll: "all together", "tous ensemble";
            ColumnMember: "member", "membre";
            ColumnName: "name", "nom";
            // records
            RecordHead: "Record {id}: {quantity} of {kind}, by {name}, {date}", "Inscription {id} : {quantity} de {kind}, par {name}, le {date}";
            RecordIn: "In cooperation {id}", "Dans la coopération {id}";
            RecordOpen: "Waits for somebody who saw it, until {date}: opensystem wealth attest {id}", "Attend quelqu’un qui l’a vu, jusqu’au {date} : opensystem wealth attest {id}";
            RecordAttested: "Member {by} saw it: {counts} of it count on {date}, if nobody disputes it before (opensystem wealth dispute {id} \"WHY\")",
                "Le membre {by} l’a vu : {counts} en comptent le {date}, si personne ne le conteste d’ici là (opensystem wealth dispute {id} \"POURQUOI\")";
            RecordDisputed: "Member {by} disputes it, so that it does not count meanwhile: {reason}", "Le membre {by} le conteste, il ne compte donc pas pour l’instant : {reason}";
            RecordJudged: "The partners judge it until {date} (opensystem wealth judge {id} stands, or falls); it counts where more say that it stands. It stands: {yes}, it falls: {no}",
                "Les partenaires en jugent jusqu’au {date} (opensystem wealth judge {id} stands, ou falls) ; il compte si plus disent qu’il tient. Il tient : {yes}, il tombe : {no}";
            RecordDecided: "A decision can settle it until {date} (settle_record in the file of opensystem propose)", "Une décision peut trancher jusqu’au {date} (settle_record dans le fichier d’opensystem propose)";
            RecordCounted: "Counts: {counts}, attested by member {by}", "Compte : {counts}, attesté par le membre {by}";
            RecordLapsed: "Lapsed: it was not attested, or not settled, in time. It can be recorded anew", "Caduque : non attestée, ou non tranchée, à temps. Elle peut être inscrite à nouveau";
            RecordWithdrawn: "Withdrawn by who recorded it", "Retirée par qui l’a inscrite";
            RecordRejected: "Judged not to stand: it does not count. It can be recorded anew", "Jugée sans fondement : elle ne compte pas. Elle peut être inscrite à nouveau";
            RecordLine: "#{id} member {member}, {quantity} of {kind}: {text} ({stage})", "#{id} membre {member}, {quantity} de {kind} : {text} ({stage})";
            ShortRecordOpen: "waits to be attested until {date}", "attend d’être attestée jusqu’au {date}";
            ShortRecordAttested: "attested, counts on {date}", "attestée, compte le {date}";
            ShortRecordDisputed: "disputed", "contestée";
            ShortRecordCounted: "counts {counts}", "compte {counts}";
            ShortRecordLapsed: "lapsed", "caduque";
            ShortRecordWithdrawn: "withdrawn", "retirée";
            ShortRecordRejected: "does not count", "ne compte pas";
            RecordsNone: "There are no such records", "Il n’y a pas de telles inscriptions";
            RecordUnknown: "There is no record {id}. opensystem wealth list shows yours.", "Il n’y a pas d’inscription {id}. opensystem wealth list montre les vôtres.";
            // recording
            RecordText: "What you brought is said in plain text of at most {most} bytes, not blank; this has {length}.",
                "Ce que vous apportez se dit en un texte simple de {most} octets au plus, non vide ; celui-ci en a {length}.";
            RecordRoom: "So much of {kind} you can record now: {room}. It comes back at {quantity} a day", "Voici combien de {kind} vous pouvez inscrire maintenant : {room}. Il en revient {quantity} par jour";
            RecordTooMuch: "You can record {room} of {kind} now, and this is {quantity}. So much comes back in a day: {day}. Record less, or the rest later.",
                "Vous pouvez inscrire {room} de {kind} maintenant, et ceci fait {quantity}. Voici combien il en revient par jour : {day}. Inscrivez-en moins, ou le reste plus tard.";
            AskRecord: "Record {quantity} of {kind}: {text}? Everybody can read it. It counts when somebody who saw it attests it.",
                "Inscrire {quantity} de {kind} : {text} ? Tout le monde peut le lire. Cela compte quand quelqu’un qui l’a vu l’atteste.";
            RecordDone: "Record {id} stands: {quantity} of {kind}. Somebody who saw it attests it by {date}: opensystem wealth attest {id}. You can still record now: {room}.",
                "L’inscription {id} est faite : {quantity} de {kind}. Quelqu’un qui l’a vu l’atteste d’ici au {date} : opensystem wealth attest {id}. Vous pouvez encore inscrire maintenant : {room}.";
            WealthNotPartner: "Cooperation {id} is not yours: member {member} is no partner of it. Its partners can take you in (opensystem coop join {id} --offer \"…\").",
                "La coopération {id} n’est pas la vôtre : le membre {member} n’en est pas partenaire. Ses partenaires peuvent vous accueillir (opensystem coop join {id} --offer \"…\").";
            CooperationAbsent: "There is no cooperation {id} that two have signed. opensystem coop list shows those there are.",
                "Il n’y a pas de coopération {id} que deux auraient signée. opensystem coop list montre celles qu’il y a.";
            CooperationOver: "Cooperation {id} is closed: nothing new is recorded or agreed in it. What is due from it can still be claimed.",
                "La coopération {id} est close : rien de nouveau ne s’y inscrit ni ne s’y convient. Ce qui y est dû peut toujours être touché.";
            KindNotCounted: "Cooperation {id} does not count {kind}. It counts: {list}. Its partners can agree otherwise: opensystem wealth wish {id} KIND=POINTS …",
                "La coopération {id} ne compte pas {kind}. Elle compte : {list}. Ses partenaires peuvent en convenir autrement : opensystem wealth wish {id} SORTE=POINTS …";
            AskWithdrawRecord: "Take record {id} back: {quantity} of {kind}? It then does not count, and you can record as much again.",
                "Retirer l’inscription {id} : {quantity} de {kind} ? Elle ne compte alors pas, et vous pourrez en inscrire autant.";
            WithdrawRecordDone: "Record {id} is taken back.", "L’inscription {id} est retirée.";
            RecordNotYours: "Record {id} is of member {member}: only who recorded it takes it back. If it is not as it says, dispute it (opensystem wealth dispute {id} \"WHY\").",
                "L’inscription {id} est du membre {member} : seul qui l’a inscrite la retire. Si elle ne dit pas vrai, contestez-la (opensystem wealth dispute {id} \"POURQUOI\").";
            RecordIsOver: "It is settled what becomes of record {id}: {stage}. There is nothing to do about it any more.",
                "Le sort de l’inscription {id} est réglé : {stage}. Il n’y a plus rien à y faire.";
            // attesting
            AttestReads: "{name} recorded on {date}: {text}", "{name} a inscrit le {date} : {text}";
            AttestCounts: "Attested by you, {counts} of {quantity} count", "Attestés par vous, {counts} de {quantity} comptent";
            AttestCountsLess: "Attested by you, {counts} of {quantity} count: you attested {before} for the same member lately, and more of the same two counts for less",
                "Attestés par vous, {counts} de {quantity} comptent : vous avez attesté {before} pour le même membre récemment, et plus entre les deux mêmes compte pour moins";
            AttestUntil: "It counts on about {date}, if nobody disputes it before", "Cela compte vers le {date}, si personne ne le conteste d’ici là";
            AttestationsLeft: "Attestations that you have left: {count}", "Attestations qu’il vous reste : {count}";
            NoAttestationLeft: "You have no attestation left now. They come back day by day.", "Il ne vous reste pas d’attestation pour l’instant. Elles reviennent de jour en jour.";
            AttestOwn: "Record {id} is your own, or of a project that you represent. Somebody else who saw it attests it.",
                "L’inscription {id} est la vôtre, ou celle d’un projet que vous représentez. Quelqu’un d’autre qui l’a vu l’atteste.";
            AttestPersons: "Only a person attests, by what he saw himself. Sign as a person; for a partner project that you represent, name it with --project.",
                "Seule une personne atteste, sur ce qu’elle a vu elle-même. Signez comme personne ; pour un projet partenaire que vous représentez, nommez-le par --project.";
            AttestNotOpen: "Record {id} does not wait to be attested: {stage}.", "L’inscription {id} n’attend pas d’être attestée : {stage}.";
            AttestNotSteering: "You do not represent member {member}. opensystem member representatives {member} shows who does.",
                "Vous ne représentez pas le membre {member}. opensystem member representatives {member} montre qui le fait.";
            AttestPartnerUnfit: "Member {member}, for whom you would attest, is not in good standing. Another partner who saw it attests it.",
                "Le membre {member}, pour qui vous attesteriez, n’est pas en règle. Un autre partenaire qui l’a vu l’atteste.";
            AttestOutside: "Record {id} is of no cooperation: attest it as yourself, without --project.", "L’inscription {id} n’est d’aucune coopération : attestez-la en votre nom, sans --project.";
            AskAttest: "Attest that you saw this: record {id} of {name}? It is your word, and everybody can read it.",
                "Attester que vous avez vu ceci : l’inscription {id} de {name} ? C’est votre parole, et tout le monde peut la lire.";
            AttestDone: "You attested record {id}: {counts} of it count on {date}, if nobody disputes it before.",
                "Vous avez attesté l’inscription {id} : {counts} en comptent le {date}, si personne ne la conteste d’ici là.";
            // disputing
            LiftTooLate: "A partner says that record {id} does not stand: all of them judge it now, and it cannot be lifted any more (opensystem wealth judge {id} stands).",
                "Un partenaire dit que l’inscription {id} ne tient pas : tous en jugent à présent, on ne peut plus y renoncer (opensystem wealth judge {id} stands).";
            DisputeNotAttested: "Record {id} cannot be disputed now: {stage}. What is attested can be, until it counts.",
                "L’inscription {id} ne peut pas être contestée maintenant : {stage}. On conteste ce qui est attesté, jusqu’à ce que cela compte.";
            DisputeOwn: "Record {id} is your own: take it back instead (opensystem wealth withdraw {id}).", "L’inscription {id} est la vôtre : retirez-la plutôt (opensystem wealth withdraw {id}).";
            AskDispute: "Dispute record {id} of {name}: {reason}? It does not count until that is settled, and everybody can read why.",
                "Contester l’inscription {id} de {name} : {reason} ? Elle ne compte pas tant que ce n’est pas réglé, et tout le monde peut lire pourquoi.";
            DisputeDone: "Record {id} is disputed; it is settled by {date}. To take that back: opensystem wealth lift {id}",
                "L’inscription {id} est contestée ; elle est tranchée d’ici au {date}. Pour y renoncer : opensystem wealth lift {id}";
            NotDisputed: "Record {id} is not disputed: {stage}.", "L’inscription {id} n’est pas contestée : {stage}.";
            LiftNotYours: "Member {member} disputes record {id}: only he lifts that.", "C’est le membre {member} qui conteste l’inscription {id} : lui seul y renonce.";
            AskLift: "Dispute record {id} no longer?", "Ne plus contester l’inscription {id} ?";
            LiftDone: "Record {id} is disputed no longer: it counts on {date}, if nobody else disputes it before.", "L’inscription {id} n’est plus contestée : elle compte le {date}, si personne d’autre ne la conteste d’ici là.";
            JudgeOutside: "Record {id} is of no cooperation: a decision settles it (settle_record in the file of opensystem propose).",
                "L’inscription {id} n’est d’aucune coopération : c’est une décision qui tranche (settle_record dans le fichier d’opensystem propose).";
            JudgeOwn: "Record {id} is your own: the other partners judge it.", "L’inscription {id} est la vôtre : les autres partenaires en jugent.";
            AskJudgeStands: "Say that record {id} of {name} stands? You can say otherwise until {date}.", "Dire que l’inscription {id} de {name} tient ? Vous pouvez en changer jusqu’au {date}.";
            AskJudgeFalls: "Say that record {id} of {name} does not stand? You can say otherwise until {date}.", "Dire que l’inscription {id} de {name} ne tient pas ? Vous pouvez en changer jusqu’au {date}.";
            JudgeDone: "You said so on record {id}. It is settled on {date}.", "Vous l’avez dit de l’inscription {id}. Elle est tranchée le {date}.";
            // what a unit is worth
            WishShape: "\"{text}\" is not what a unit of a kind is worth: write it like {example}.", "« {text} » ne dit pas ce que vaut une unité d’une sorte : écrivez-le comme {example}.";
            WishTwice: "{kind} stands there twice. Name each kind once.", "{kind} y figure deux fois. Nommez chaque sorte une fois.";
            WishTooWide: "A cooperation shares by at most {most} kinds, those of which something was brought already among them; these are {count}.", "Une coopération partage selon {most} sortes au plus, y compris celles dont on a déjà apporté quelque chose ; en voici {count}.";
            WishNothing: "Give at least one kind a point or more: else nothing could be shared.", "Donnez un point ou plus à une sorte au moins : sinon rien ne pourrait être partagé.";
            WishInForce: "In cooperation {id} a unit is worth: {list}", "Dans la coopération {id}, une unité vaut : {list}";
            WishWanted: "You want: {list}", "Vous voulez : {list}";
            WishSame: "That is what is in force", "C’est ce qui est en vigueur";
            WishFormer: "So far you wanted: {list}", "Jusqu’ici vous vouliez : {list}";
            WishMeans: "It is in force for later income when more than half of the partners want the same ({partners} partners now)",
                "C’est en vigueur pour les revenus à venir quand plus de la moitié des partenaires veulent la même chose ({partners} partenaires à présent)";
            PointsOf: "{kind} {points}", "{kind} {points}";
            AskWish: "Wish that a unit be worth that in cooperation {id}? Everybody can read it.", "Souhaiter qu’une unité vaille cela dans la coopération {id} ? Tout le monde peut le lire.";
            WishDone: "You said what you want in cooperation {id}. So many partners want the same by now: {wishes}, of {partners}.",
                "Vous avez dit ce que vous voulez dans la coopération {id}. Voici combien de partenaires veulent la même chose à présent : {wishes}, sur {partners}.";
            WishAgreed: "More than half want the same: from now on that is in force in cooperation {id}.", "Plus de la moitié veulent la même chose : c’est désormais en vigueur dans la coopération {id}.";
            // sharing
            IncomeWaits: "Income that waits in cooperation {id}: {amount}", "Revenus en attente dans la coopération {id} : {amount}";
            NothingToShare: "Nothing waits to be shared in cooperation {id}. What comes to its pot ({pot}) beyond {least} does.",
                "Rien n’attend d’être partagé dans la coopération {id}. C’est ce qui arrive dans son pot ({pot}) au-delà de {least}.";
            SharingOpenAlready: "A sharing is open in cooperation {id}: it takes place on {date}.", "Un partage est ouvert dans la coopération {id} : il a lieu le {date}.";
            SharingWouldBe: "What is recorded until about {dated} and attested within its time counts; it is shared on about {date}",
                "Ce qui est inscrit jusque vers le {dated} et attesté dans les temps compte ; le partage a lieu vers le {date}";
            SharingBy: "By: {list} a unit", "Selon : {list} par unité";
            AskShare: "Open the sharing of {amount} in cooperation {id}?", "Ouvrir le partage de {amount} dans la coopération {id} ?";
            ShareDone: "The sharing in cooperation {id} is open. What is recorded until {dated} counts in it; it takes place on {date}. Afterwards: opensystem wealth claim {id}",
                "Le partage dans la coopération {id} est ouvert. Ce qui est inscrit jusqu’au {dated} y compte ; il a lieu le {date}. Ensuite : opensystem wealth claim {id}";
            SharesHead: "Cooperation {id}: who brought what, and what is due", "Coopération {id} : qui a apporté quoi, et ce qui est dû";
            ColumnDue: "due", "dû";
            ColumnAfter: "with what waits", "avec ce qui attend";
            SharingOpen: "A sharing is open: what is recorded until {dated} counts in it, and it takes place on {date}", "Un partage est ouvert : ce qui est inscrit jusqu’au {dated} y compte, et il a lieu le {date}";
            SharesRight: "Reckoned again by this wallet: each share is right, and they add up.", "Recalculé par ce portefeuille : chaque part est juste, et le compte y est.";
            SharesWrongOf: "  member {member}: reckoned {counted}, the chain says {found}", "  membre {member} : calculé {counted}, la chaîne dit {found}";
            SharesWrong: "The shares of cooperation {id}, reckoned again, are not what the chain says: the node that gave them cannot be trusted. Ask another node for them.",
                "Les parts de la coopération {id}, recalculées, ne sont pas ce que dit la chaîne : le nœud qui les a données n’est pas digne de confiance. Demandez-les à un autre nœud.";
            PurseNone: "Nothing that anybody brought to cooperation {id} counts yet.", "Rien de ce que quelqu’un a apporté à la coopération {id} ne compte encore.";
            // claiming
            NothingDue: "Nothing is due to member {member} from cooperation {id} now. opensystem wealth shares {id} shows who is due what.",
                "Rien n’est dû au membre {member} par la coopération {id} à présent. opensystem wealth shares {id} montre ce qui est dû à qui.";
            DueTooSmall: "{amount} is due to member {member}, and an account holds {least} at least: it would leave less. Nothing is lost: claim when more is due, or when the account has something.",
                "{amount} est dû au membre {member}, et un compte contient au moins {least} : il en resterait moins. Rien n’est perdu : demandez-le quand il sera dû davantage, ou quand le compte aura quelque chose.";
            ClaimGoesTo: "It goes to the account of member {member}: {address}", "Cela va au compte du membre {member} : {address}";
            AskClaim: "Have {amount} paid to {name} from cooperation {id}?", "Faire payer {amount} à {name} par la coopération {id} ?";
            ClaimDone: "{name} got {amount} from cooperation {id}.", "{name} a reçu {amount} de la coopération {id}.";
            DueHead: "Due to {name}:", "Dû à {name} :";
            DueLine: "  {amount} from cooperation {id}: opensystem wealth claim {id}", "  {amount} de la coopération {id} : opensystem wealth claim {id}";
            DueNone: "Nothing is due to {name} anywhere now.", "Rien n’est dû à {name} nulle part à présent.";
            // the file of a proposal
            KindIncomplete: "Kind of wealth {id} is new, or its units are to come to be in another way: {field} is missing in set_kind.",
                "La sorte de richesse {id} est nouvelle, ou ses unités doivent venir d’une autre façon : il manque {field} dans set_kind.";
            UnitStays: "Something was counted of {kind} already: its unit stays {unit}. Make another kind for another unit.",
                "On a déjà compté de {kind} : son unité reste {unit}. Créez une autre sorte pour une autre unité.";
            SettleNotDisputed: "Record {id} cannot be settled by a decision: {stage}. A decision settles what is disputed outside of cooperations.",
                "L’inscription {id} ne peut pas être tranchée par une décision : {stage}. Une décision tranche ce qui est contesté hors des coopérations.";
            // what happens
            DidSetKind: "kind of wealth {id} is new, or another than it was: opensystem wealth kinds", "la sorte de richesse {id} est nouvelle, ou autre qu’avant : opensystem wealth kinds";
            DidRecord: "member {member} recorded {count} units of kind {kind}: opensystem wealth show {id}", "le membre {member} a inscrit {count} unités de la sorte {kind} : opensystem wealth show {id}";
            DidRecordIn: "member {member} recorded {count} units of kind {kind} in cooperation {cooperation}: opensystem wealth show {id}",
                "le membre {member} a inscrit {count} unités de la sorte {kind} dans la coopération {cooperation} : opensystem wealth show {id}";
            DidWithdrawRecord: "record {id} was taken back", "l’inscription {id} a été retirée";
            DidAttest: "member {member} attested record {id}: {count} units of it count on {date}", "le membre {member} a attesté l’inscription {id} : {count} unités en comptent le {date}";
            DidDispute: "member {member} disputes record {id}; it is settled by {date}", "le membre {member} conteste l’inscription {id} ; elle est tranchée d’ici au {date}";
            DidLiftDispute: "record {id} is disputed no longer; it counts on {date}, if nobody else disputes it", "l’inscription {id} n’est plus contestée ; elle compte le {date}, si personne d’autre ne la conteste";
            DidJudgeStands: "member {member} says that record {id} stands", "le membre {member} dit que l’inscription {id} tient";
            DidJudgeFalls: "member {member} says that record {id} does not stand", "le membre {member} dit que l’inscription {id} ne tient pas";
            DidSettleStands: "a decision found that record {id} stands", "une décision a trouvé que l’inscription {id} tient";
            DidSettleFalls: "a decision found that record {id} does not stand", "une décision a trouvé que l’inscription {id} ne tient pas";
            DidCount: "{count} units of kind {kind} of member {member} count (record {id})", "{count} unités de la sorte {kind} du membre {member} comptent (inscription {id})";
            DidLapseRecord: "record {id} lapsed: it was not attested, or not settled, in time", "l’inscription {id} est caduque : non attestée, ou non tranchée, à temps";
            DidRejectRecord: "record {id} was judged not to stand: it does not count", "l’inscription {id} a été jugée sans fondement : elle ne compte pas";
            DidWishMatrix: "member {member} said what a unit should be worth in cooperation {id}; so many partners want the same: {wishes}, of {partners}",
                "le membre {member} a dit ce que devrait valoir une unité dans la coopération {id} ; voici combien de partenaires veulent la même chose : {wishes}, sur {partners}";
            DidAgreeMatrix: "in cooperation {id} a unit is worth from now on, by number of kind: {list}", "dans la coopération {id}, une unité vaut désormais, par numéro de sorte : {list}";
            DidOpenSharing: "member {member} opened a sharing in cooperation {id}: what is recorded until {dated} counts, it takes place on {date}",
                "le membre {member} a ouvert un partage dans la coopération {id} : ce qui est inscrit jusqu’au {dated} compte, il a lieu le {date}";
            DidShare: "cooperation {id} shared {amount}", "la coopération {id} a partagé {amount}";
            DidNotShare: "cooperation {id} had nothing that could be shared: the income waits", "la coopération {id} n’avait rien qui puisse être partagé : les revenus attendent";
            DidGiveToCommons: "{amount} of cooperation {id}, to which nobody brought anything that counts, went to the commons' pot",
                "{amount} de la coopération {id}, à laquelle personne n’a rien apporté qui compte, sont allés au pot commun";
            DidClaim: "member {member} got {amount} from cooperation {id}", "le membre {member} a reçu {amount} de la coopération {id}";
        }
    };
}

/// What each command and each option is for: path, English, French.
#[rustfmt::skip]
pub const HELP: &[(&str, &str, &str)] = &[
    ("wealth", "What people bring, and how income is shared", "Ce que chacun apporte, et le partage des revenus"),
    ("wealth kinds", "List the kinds of wealth: in what each is counted, how its units come to be, what one is worth, and whether they fade", "Lister les sortes de richesse : en quoi chacune se compte, comment viennent ses unités, ce qu’en vaut une, et si elles s’estompent"),
    ("wealth matrix", "Show what people brought, people down and kinds across, by number: nobody is ranked", "Montrer ce que chacun apporte, les gens en lignes et les sortes en colonnes, par numéro : personne n’est classé"),
    ("wealth matrix of", "Only this member: a number, an address, or a name of yours", "Seulement ce membre : un numéro, une adresse, ou un de vos noms"),
    ("wealth matrix cooperation", "Only what was brought to this cooperation", "Seulement ce qui a été apporté à cette coopération"),
    ("wealth matrix from", "From this member's number on", "À partir de ce numéro de membre"),
    ("wealth matrix limit", "At most so many members", "Au plus tant de membres"),
    ("csv", "As a table for spreadsheets (RFC 4180): units as they are counted, coins in their smallest unit", "En tableau pour les tableurs (RFC 4180) : unités telles qu’elles se comptent, pièces dans leur plus petite unité"),
    ("wealth record", "Record what you brought; it counts when somebody who saw it attests it", "Inscrire ce que vous apportez ; cela compte quand quelqu’un qui l’a vu l’atteste"),
    ("wealth record kind", "Of which kind: work, exchange, knowledge, a number, or the kind's name (opensystem wealth kinds)", "De quelle sorte : travail, échange, savoir, un numéro, ou le nom de la sorte (opensystem wealth kinds)"),
    ("wealth record quantity", "How much: a whole number of units; time in minutes or hours, like 90, 1h30, 7h", "Combien : un nombre entier d’unités ; le temps en minutes ou en heures, comme 90, 1h30, 7h"),
    ("wealth record text", "What it was, in at most 512 bytes; everybody can read it", "Ce que c’était, en 512 octets au plus ; tout le monde peut le lire"),
    ("wealth record cooperation", "In this cooperation, in which you take part", "Dans cette coopération, à laquelle vous prenez part"),
    ("wealth withdraw", "Take a record of yours back that does not count yet", "Retirer votre inscription tant qu’elle ne compte pas"),
    ("record", "The number of the record", "Le numéro de l’inscription"),
    ("wealth attest", "Attest that you saw it; in a cooperation as a partner, or for one whom you represent (--project)", "Attester que vous l’avez vu ; dans une coopération comme partenaire, ou pour celui que vous représentez (--project)"),
    ("wealth dispute", "Say that it is not so, before it counts: it is then judged by the partners, or settled by a decision", "Dire que ce n’est pas vrai, avant que cela compte : les partenaires en jugent alors, ou une décision tranche"),
    ("wealth dispute reason", "Why, in at most 512 bytes; everybody can read it", "Pourquoi, en 512 octets au plus ; tout le monde peut le lire"),
    ("wealth lift", "Dispute it no longer", "Ne plus le contester"),
    ("wealth judge", "Say, as a partner, whether a disputed record stands", "Dire, comme partenaire, si une inscription contestée tient"),
    ("wealth judge whether", "What you say: stands, or falls", "Ce que vous dites : stands (elle tient) ou falls (elle tombe)"),
    ("wealth show", "Show a record, and how it stands", "Montrer une inscription, et où elle en est"),
    ("wealth list", "List records, the latest first (otherwise yours)", "Lister des inscriptions, les dernières d’abord (sinon les vôtres)"),
    ("wealth list of", "Of this member: a number, an address, or a name of yours", "De ce membre : un numéro, une adresse, ou un de vos noms"),
    ("wealth list cooperation", "Of this cooperation", "De cette coopération"),
    ("wealth list waiting", "Only those that wait for somebody to attest them", "Seulement celles qui attendent que quelqu’un les atteste"),
    ("wealth wish", "Say what a unit of each kind is to be worth in a cooperation; in force when more than half of the partners want the same", "Dire ce que doit valoir une unité de chaque sorte dans une coopération ; en vigueur quand plus de la moitié des partenaires veulent la même chose"),
    ("wealth wish cooperation", "The number of the cooperation", "Le numéro de la coopération"),
    ("wealth wish worth", "Each kind with its points, like work=1 knowledge=2; kinds that you do not name count no more", "Chaque sorte avec ses points, comme travail=1 savoir=2 ; celles que vous ne nommez pas ne comptent plus"),
    ("wealth share", "Open the sharing of a cooperation's income: what is recorded until its date counts in it", "Ouvrir le partage des revenus d’une coopération : ce qui est inscrit jusqu’à sa date y compte"),
    ("wealth share cooperation", "The number of the cooperation", "Le numéro de la coopération"),
    ("wealth shares", "Show who brought what to a cooperation and what is due, each share reckoned again by this wallet", "Montrer qui a apporté quoi à une coopération et ce qui est dû, chaque part recalculée par ce portefeuille"),
    ("wealth shares cooperation", "The number of the cooperation", "Le numéro de la coopération"),
    ("wealth claim", "Have what is due paid by a cooperation", "Faire payer par une coopération ce qui est dû"),
    ("wealth claim cooperation", "The number of the cooperation", "Le numéro de la coopération"),
    ("wealth claim member", "To whom: a member's number, an address, or a name of yours (otherwise yourself)", "À qui : le numéro d’un membre, une adresse, ou un de vos noms (sinon vous-même)"),
    ("wealth due", "Show what is due to a member, from each cooperation", "Montrer ce qui est dû à un membre, par chaque coopération"),
    ("wealth due member", "A member's number, an address, or a name of yours (otherwise yourself)", "Le numéro d’un membre, une adresse, ou un de vos noms (sinon vous-même)"),
];

/// The command, its examples one a line, and the same in French where a text stands in them.
#[rustfmt::skip]
pub const EXAMPLES: &[(&str, &str, Option<&str>)] = &[
    ("wealth kinds", "opensystem wealth kinds", None),
    ("wealth matrix", "opensystem wealth matrix\nopensystem wealth matrix --in 3\nopensystem wealth matrix --csv", None),
    (
        "wealth record",
        "opensystem wealth record work 1h30 'Pruned forty trees' --as zoe\nopensystem wealth record knowledge 45 'Showed how to graft' --in 3 --as zoe",
        Some("opensystem wealth record travail 1h30 'Taillé quarante arbres' --as zoe\nopensystem wealth record savoir 45 'Montré comment greffer' --in 3 --as zoe"),
    ),
    ("wealth withdraw", "opensystem wealth withdraw 12 --as zoe", None),
    ("wealth attest", "opensystem wealth attest 12 --as ann\nopensystem wealth attest 12 --project 21 --as ann", None),
    (
        "wealth dispute",
        "opensystem wealth dispute 12 'The trees stand as they stood' --as bob",
        Some("opensystem wealth dispute 12 'Les arbres sont comme avant' --as bob"),
    ),
    ("wealth lift", "opensystem wealth lift 12 --as bob", None),
    ("wealth judge", "opensystem wealth judge 12 stands --as ann", None),
    ("wealth show", "opensystem wealth show 12", None),
    ("wealth list", "opensystem wealth list --as zoe\nopensystem wealth list --in 3 --waiting", None),
    ("wealth wish", "opensystem wealth wish 3 work=1 knowledge=2 --as zoe", Some("opensystem wealth wish 3 travail=1 savoir=2 --as zoe")),
    ("wealth share", "opensystem wealth share 3 --as zoe", None),
    ("wealth shares", "opensystem wealth shares 3\nopensystem wealth shares 3 --csv", None),
    ("wealth claim", "opensystem wealth claim 3 --as zoe\nopensystem wealth claim 3 17 --as ann", None),
    ("wealth due", "opensystem wealth due --as zoe\nopensystem wealth due 17", None),
];
