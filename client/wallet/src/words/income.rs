// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the wallet says of the basic income: rows of the one table in [`super::catalogue`], to which this macro adds them, and the
//! texts and examples of `--help`.

macro_rules! with_income {
    ($($rows:tt)*) => {
        with_giving! {
            $($rows)*
            // by which formula
            FormulaFixed: "{amount} a day for each person", "{amount} par jour pour chaque personne";
            FormulaLibre: "{amount} a day for each person at first; every {days} days the daily amount grows by c² · M / (N · {days}), where c is {percent}, M all coins there are and N all persons",
                "{amount} par jour pour chaque personne au début ; tous les {days} jours, le montant quotidien croît de c² · M / (N · {days}), où c est {percent}, M toutes les pièces et N toutes les personnes";
            FormulaCommons: "each day {percent} of the commons' pot, divided equally among all persons", "chaque jour {percent} du pot commun, à parts égales entre toutes les personnes";
            Percent: "{number}%", "{number} %";
            // how it stands
            IncomeComes: "Income: {formula}", "Revenu : {formula}";
            IncomeNotBegun: "The first day has not begun yet", "Le premier jour n’a pas encore commencé";
            IncomeNext: "With the next day, on {date}, each gets {amount}; persons who draw it: {count}", "Avec le jour suivant, le {date}, chacun reçoit {amount} ; personnes qui en ont : {count}";
            IncomeLast: "With the last day each got {amount}; the next begins on {date}; persons who draw it: {count}",
                "Avec le dernier jour, chacun a reçu {amount} ; le suivant commence le {date} ; personnes qui en ont : {count}";
            IncomeGrows: "It grows next on {date}", "Il croît la prochaine fois le {date}";
            IncomeDue: "{name} can claim {amount}: opensystem income claim", "{name} peut toucher {amount} : opensystem income claim";
            IncomeDueBoth: "  {minted} newly made, {pot} from the commons' pot", "  {minted} de création nouvelle, {pot} du pot commun";
            IncomeDueNothing: "{name} has nothing to claim now", "{name} n’a rien à toucher à présent";
            IncomeLasts: "Nothing lapses: what is due stays due, however late it is claimed", "Rien ne se périme : ce qui est dû reste dû, si tard qu’on le touche";
            IncomeRests: "No more comes to {name} now: it comes to persons in good standing. What is due stays due", "Il n’en vient plus à {name} à présent : il en vient aux personnes en règle. Ce qui est dû reste dû";
            IncomeNever: "{name} draws no income, and none is due: it comes to persons in good standing", "{name} n’a pas de revenu, et rien n’est dû : il en vient aux personnes en règle";
            // claiming
            NoIncome: "{name} draws no income, and none is due: it comes to persons in good standing.", "{name} n’a pas de revenu, et rien n’est dû : il en vient aux personnes en règle.";
            IncomeNothing: "Nothing is due to {name} now. More comes with the next day: opensystem income show says when.",
                "Rien n’est dû à {name} à présent. Il en vient avec le jour suivant : opensystem income show dit quand.";
            IncomeTooSmall: "{amount} is due to {name}, and an account holds {least} at least: it would leave less. Nothing is lost: claim when more is due, or when the account has something.",
                "{amount} est dû à {name}, et un compte contient au moins {least} : il en resterait moins. Rien n’est perdu : demandez-le quand il sera dû davantage, ou quand le compte aura quelque chose.";
            AskIncome: "Have the income of {name} paid, {amount}?", "Faire payer le revenu de {name}, {amount} ?";
            IncomeDone: "{name} got {amount}.", "{name} a reçu {amount}.";
            // what happens
            DidClaimIncome: "member {member} got an income of {amount}", "le membre {member} a reçu un revenu de {amount}";
            DidSetFormula: "income comes by another formula from now on: {formula}", "le revenu vient désormais selon une autre formule : {formula}";
            DidReevaluate: "income grew: {amount} a day for each person", "le revenu a crû : {amount} par jour pour chaque personne";
            DidSharePot: "a part of the commons' pot was divided: {amount} for each of {count} persons", "une part du pot commun a été divisée : {amount} pour chacune des {count} personnes";
        }
    };
}

/// What each command and each option is for: path, English, French.
#[rustfmt::skip]
pub const HELP: &[(&str, &str, &str)] = &[
    ("income", "The basic income that each person draws day by day", "Le revenu de base de chaque personne, jour après jour"),
    ("income show", "Show by which formula income comes, what comes next and when, and what a member can claim", "Montrer selon quelle formule vient le revenu, ce qui vient et quand, et ce qu’un membre peut toucher"),
    ("income show who", "A member's number, an address, or a name of yours (otherwise yourself)", "Le numéro d’un membre, une adresse, ou un de vos noms (sinon vous-même)"),
    ("income claim", "Have the income that is due paid to the member's account", "Faire payer le revenu dû sur le compte du membre"),
    ("income claim of", "That of this member, whom anybody can have paid: a number, an address, or a name of yours (otherwise yours)", "Celui de ce membre, que chacun peut faire payer : un numéro, une adresse, ou un de vos noms (sinon le vôtre)"),
];

/// The command, its examples one a line, and the same in French where a text stands in them.
#[rustfmt::skip]
pub const EXAMPLES: &[(&str, &str, Option<&str>)] = &[
    ("income show", "opensystem income show --as zoe\nopensystem income show 17", None),
    ("income claim", "opensystem income claim --as zoe\nopensystem income claim --of 17 --as zoe", None),
];
