// SPDX-License-Identifier: AGPL-3.0-or-later
//! The sentences about choosing among options: rows of the one table in [`super::catalogue`], to which this macro adds them.

macro_rules! with_choosing {
    ($($rows:tt)*) => {
        catalogue! {
            $($rows)*
            // the file of a question
            ProposalGoesWith: "{path}, line {line}, {field}: this goes with one of these ways of deciding, method = {list}.",
                "{path}, ligne {line}, {field} : ceci va avec l’une de ces façons de décider, method = {list}.";
            ProposalOptionCount: "{path}, line {line}, {field}: this way of deciding takes {least} to {most} options; here there are {given}.",
                "{path}, ligne {line}, {field} : cette façon de décider prend de {least} à {most} options ; il y en a ici {given}.";
            ProposalOptionTwice: "{path}, line {line}, {field}: \"{text}\" stands there twice. Each option is another one.",
                "{path}, ligne {line}, {field} : « {text} » y figure deux fois. Chaque option est une autre.";
            ProposalOutOfRange: "{path}, line {line}, {field}: a whole number from {least} to {most} belongs here.",
                "{path}, ligne {line}, {field} : il faut ici un nombre entier de {least} à {most}.";
            // what is asked, and how it is counted
            QuestionHead: "People choose among:", "On choisit parmi :";
            OptionAsItIs: "leave it as it is", "laisser comme c’est";
            CountsScore: "Each person gives each option 0 to {number}; the highest sum is chosen. Where the highest are level, a lot decides.",
                "Chaque personne donne à chaque option de 0 à {number} ; la plus haute somme est choisie. Entre les plus hautes à égalité, le sort décide.";
            CountsDots: "Each person has {number} dots to give out among the options; the one with the most is chosen. Where those are level, a lot decides.",
                "Chaque personne a {number} points à répartir entre les options ; celle qui en a le plus est choisie. En cas d’égalité, le sort décide.";
            CountsApproval: "Each person approves of any number of options; the one that most approve of is chosen. Where those are level, a lot decides.",
                "Chaque personne approuve autant d’options qu’elle veut ; la plus approuvée est choisie. En cas d’égalité, le sort décide.";
            CountsTimePoll: "Each person says of each time yes (2), if need be (1) or no (0); the highest sum is chosen. Where the highest are level, a lot decides.",
                "Chaque personne dit de chaque moment oui (2), s’il le faut (1) ou non (0) ; la plus haute somme est choisie. Entre les plus hautes à égalité, le sort décide.";
            CountsRankedChoice: "Each person puts options in an order, and to leave it as it is is one of them. Chosen is what more people prefer to each other option, or, where that goes in a circle, what the strongest majorities lead to (Schulze method). Of level ones, to leave it as it is goes first; else a lot decides.",
                "Chaque personne met des options dans un ordre, et laisser comme c’est en est une. Est choisie celle que plus de gens préfèrent à chaque autre ou, si cela tourne en rond, celle où mènent les plus fortes majorités (méthode de Schulze). À égalité, laisser comme c’est passe d’abord ; sinon le sort décide.";
            CountsElection: "Each person puts those who stand in an order. Elected: {number}. Who has enough votes is elected, and votes beyond that go on to the next on each ballot; where nobody has enough, those of who has fewest go on (single transferable vote, as Scotland counts it). Where two are level, a lot decides.",
                "Chaque personne met dans un ordre celles et ceux qui se présentent. À élire : {number}. Qui a assez de voix est élu, et les voix en plus vont à la suite de chaque bulletin ; si personne n’en a assez, ce sont celles de qui en a le moins (vote unique transférable, comme on le compte en Écosse). À égalité, le sort décide.";
            RuleQuestion: "What is chosen binds nothing by itself: who wants it done proposes it.",
                "Ce qui est choisi n’engage à rien par soi-même : qui veut le faire le propose.";
            ColumnSum: "sum", "somme";
            ColumnMean: "mean", "moyenne";
            ColumnDots: "dots", "points";
            ColumnApprovals: "approve", "approuvent";
            ColumnFirst: "put first", "mis en tête";
            PairsHead: "How many prefer the option of the row to that of the column:", "Combien préfèrent l’option de la ligne à celle de la colonne :";
            // what comes out
            NobodyAnswered: "Nobody has answered yet", "Personne n’a encore répondu";
            ChosenSoFar: "Chosen if it stays so: {list}", "Choisi si cela en reste là : {list}";
            ElectedSoFar: "Elected if it stays so: {list}", "Élus si cela en reste là : {list}";
            ChosenIs: "Chosen: {list}", "Choisi : {list}";
            ElectedIs: "Elected: {list}", "Élus : {list}";
            OrderIs: "In order: {list}", "Dans l’ordre : {list}";
            LotWould: "As it is, a lot would decide: it is drawn when the vote closes", "En l’état, le sort déciderait : il est tiré quand le vote se ferme";
            LotDecided: "Level ones: a lot decided", "À égalité : le sort a décidé";
            NothingChosen: "Nothing is chosen: too few took part", "Rien n’est choisi : trop peu ont pris part";
            NothingChosenNow: "If it closed now: nothing would be chosen, too few took part", "Si le vote se fermait maintenant : rien ne serait choisi, trop peu ont pris part";
            ShortAsked: "open until {date}; answers: {count}", "ouverte jusqu’au {date} ; réponses : {count}";
            ShortChosen: "chosen: {list}", "choisi : {list}";
            ShortElected: "elected: {list}", "élus : {list}";
            ShortSoFar: "so far {list}", "pour l’instant {list}";
            ShortLevel: "so far several are level", "pour l’instant plusieurs sont à égalité";
            ShortNothing: "nothing chosen, too few took part", "rien de choisi, trop peu ont pris part";
            VerdictChosen: "enough took part to choose", "assez ont pris part pour choisir";
            MethodScore: "scores", "notes";
            MethodDots: "dots to give out", "points à répartir";
            MethodApproval: "approval", "approbation";
            MethodTimePoll: "times that suit", "moments qui conviennent";
            MethodRankedChoice: "ranked choice", "choix par ordre de préférence";
            MethodElection: "election", "élection";
            // answering
            OwnAnswer: "You answered: {answer}", "Vous avez répondu : {answer}";
            OwnAnswerBecause: "You answered: {answer}, because: {reason}", "Vous avez répondu : {answer}, parce que : {reason}";
            NextAnswer: "To answer: {how}", "Pour répondre : {how}";
            AnswerPoints: "{option}: {count}", "{option} : {count}";
            AnswerYes: "yes", "oui";
            AnswerIfNeedBe: "if need be", "s’il le faut";
            AnswerNo: "no", "non";
            AnswerNone: "none of them", "aucune";
            AnswerOthersLast: "then all others, level", "puis toutes les autres, à égalité";
            AskAnswer: "Answer on {id} ({title}): {answer}? Everybody can read it; you can answer otherwise until {date}.",
                "Répondre sur {id} ({title}) : {answer} ? Tout le monde peut le lire ; vous pouvez répondre autrement jusqu’au {date}.";
            AnswerDone: "You answered on {id}: {answer}. You can answer otherwise until {date}.",
                "Vous avez répondu sur {id} : {answer}. Vous pouvez répondre autrement jusqu’au {date}.";
            NotNumbers: "\"{text}\" is not a list of small whole numbers with commas between, like 5,3,0.",
                "« {text} » n’est pas une liste de petits nombres entiers séparés par des virgules, comme 5,3,0.";
            VoteHasOptions: "On {id} people choose among options. {rule} Answer like this: {how}. opensystem decision show {id} lists the options.",
                "Sur {id}, on choisit parmi des options. {rule} Répondez ainsi : {how}. opensystem decision show {id} liste les options.";
            VoteHasNone: "{id} has no options to choose among. Say agree, abstain or disagree: opensystem vote {id} agree",
                "{id} n’a pas d’options parmi lesquelles choisir. Dites agree, abstain ou disagree : opensystem vote {id} agree";
            AnswerCount: "There are {wanted} options, and so many numbers were given: {given}. Give each option one, in their order, like this: {how}.",
                "Il y a {wanted} options, et voici combien de nombres ont été donnés : {given}. Donnez-en un à chaque option, dans leur ordre, ainsi : {how}.";
            AnswerTooHigh: "Option {number} ({option}) was given {given}. It can have 0 to {most}.",
                "L’option {number} ({option}) a reçu {given}. Elle peut avoir de 0 à {most}.";
            AnswerTooMany: "So many dots were given out: {given}. Each person has {most}: give out {over} fewer.",
                "Voici combien de points ont été répartis : {given}. Chaque personne en a {most} : répartissez-en {over} de moins.";
            AnswerUnknown: "There is no option {number}. There are: {list}.", "Il n’y a pas d’option {number}. Il y a : {list}.";
            AnswerTwice: "Option {number} ({option}) is named twice. Name each at most once; those not named come last.",
                "L’option {number} ({option}) est nommée deux fois. Nommez chacune une fois au plus ; celles qui ne le sont pas viennent en dernier.";
            AnswerEmpty: "No option is named. Name one at least, like this: {how}.", "Aucune option n’est nommée. Nommez-en une au moins, ainsi : {how}.";
            // counting answers again
            AnswersWritten: "{count} answers are written to {path}. Count them again: opensystem tally {path}",
                "{count} réponses sont écrites dans {path}. Pour les recompter : opensystem tally {path}";
            AnswersCounted: "{count} answers", "{count} réponses";
            AnswersMixed: "The file on {id} holds votes where people answer, or answers where they vote, or a part of it is missing: it cannot be counted.",
                "Le fichier sur {id} contient des votes là où l’on répond, ou des réponses là où l’on vote, ou il en manque une partie : on ne peut pas le compter.";
            QuestionUnfit: "The question of {id} cannot be asked in the way that the file tells: the answers cannot be counted.",
                "La question de {id} ne peut pas être posée de la façon que dit le fichier : on ne peut pas compter les réponses.";
            AnswerUnfit: "What member {member} answered on {id} does not fit the question: the answers cannot be counted.",
                "Ce que le membre {member} a répondu sur {id} ne va pas avec la question : on ne peut pas compter les réponses.";
            TallyCountsDiffer: "The chain has other counts:", "La chaîne a d’autres nombres :";
            TallyOrders: "In order, as counted: {counted}; the chain: {found}", "Dans l’ordre, compté : {counted} ; la chaîne : {found}";
            // what happens
            DidAnswer: "member {member} answered {answer} on {id}", "le membre {member} a répondu {answer} sur {id}";
            DidChoose: "on {id} people chose {list}: opensystem decision show {id}", "sur {id}, on a choisi {list} : opensystem decision show {id}";
            DidCloseQuestion: "the vote on {id} is closed: {verdict}", "le vote sur {id} est fermé : {verdict}";
        }
    };
}
