// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the wallet says of the commons' pot: rows of the one table in [`super::catalogue`], to which this macro adds them, and the
//! texts and examples of `--help`.

macro_rules! with_commons {
    ($($rows:tt)*) => {
        with_income! {
            $($rows)*
            CommonsHas: "The commons' pot has {amount}; it belongs to all", "Le pot commun a {amount} ; il est à tous";
            CommonsSetAside: "Set aside in it besides, for incomes that are due: {amount}", "Mis de côté en plus, pour des revenus dus : {amount}";
            CommonsAccount: "Its account, which no key opens: {address}", "Son compte, qu’aucune clé n’ouvre : {address}";
            CommonsSpent: "It is spent by decision (spend in the file of opensystem propose); drawing lots for it is to come", "On le dépense par décision (spend dans le fichier d’opensystem propose) ; le tirage au sort viendra";
            CommonsDivided: "Income comes out of it: {formula}", "Le revenu en vient : {formula}";
            CommonsFed: "Into it go fees, what closed accounts leave, income of cooperations to which nobody brought anything, and gifts: opensystem commons give AMOUNT",
                "Y vont les frais, ce que laissent les comptes fermés, les revenus des coopérations à qui personne n’a rien apporté, et les dons : opensystem commons give MONTANT";
            CommonsCredit: "Account of the commons, {kind}: {commons}; owed by those who left: {departed}", "Compte des communs, {kind} : {commons} ; dû par qui est parti : {departed}";
            AskGiveCommons: "Give {amount} to the commons' pot? It then belongs to all, and a decision spends it.", "Donner {amount} au pot commun ? C’est alors à tous, et une décision le dépense.";
            GiveCommonsDone: "You gave {amount} to the commons' pot.", "Vous avez donné {amount} au pot commun.";
        }
    };
}

/// What each command and each option is for: path, English, French.
#[rustfmt::skip]
pub const HELP: &[(&str, &str, &str)] = &[
    ("commons", "The commons' pot, which belongs to all", "Le pot commun, qui est à tous"),
    ("commons show", "Show what the commons' pot has, what is set aside, how it is spent, and the time of the commons", "Montrer ce qu’a le pot commun, ce qui est mis de côté, comment on le dépense, et le temps des communs"),
    ("commons give", "Give coins to the commons' pot; your account stays open", "Donner des pièces au pot commun ; votre compte reste ouvert"),
    ("commons give amount", "How many coins, like 12.5", "Combien de pièces, comme 12,5"),
];

/// The command, its examples one a line, and the same in French where a text stands in them.
#[rustfmt::skip]
pub const EXAMPLES: &[(&str, &str, Option<&str>)] = &[
    ("commons show", "opensystem commons show", None),
    ("commons give", "opensystem commons give 12.5 --as zoe", Some("opensystem commons give 12,5 --as zoe")),
];
