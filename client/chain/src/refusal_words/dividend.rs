// SPDX-License-Identifier: AGPL-3.0-or-later
//! Errors of the basic income: pallet, error, English, French.

use crate::words::{words, Words};

#[rustfmt::skip]
pub(super) const DIVIDEND: &[(&str, &str, Words)] = &[
    ("Dividend", "NoIncome", words(
        "That member draws no income, and none is due: it comes to persons in good standing. opensystem income show says by which formula.",
        "Ce membre n’a pas de revenu, et rien ne lui est dû : il en vient aux personnes en règle. opensystem income show dit selon quelle formule.")),
    ("Dividend", "NothingToClaim", words(
        "Nothing is due now. More comes when the next day begins: opensystem income show says when.",
        "Rien n’est dû à présent. Il en vient quand commence le jour suivant : opensystem income show dit quand.")),
    ("Dividend", "TooLittleToPay", words(
        "That account is empty, and this would be too little to open it. Nothing is lost: claim when more is due, or when the account has something.",
        "Ce compte est vide, et ceci serait trop peu pour l’ouvrir. Rien n’est perdu : demandez-le quand il sera dû davantage, ou quand le compte aura quelque chose.")),
    ("Dividend", "CannotBePaid", words(
        "That account cannot be paid. What is due stays due: claim it later.",
        "Ce compte ne peut pas être payé. Ce qui est dû reste dû : demandez-le plus tard.")),
    ("Dividend", "FormulaInvalid", words(
        "Income cannot come by a formula of those numbers. See the ranges in the member's guide (Basic income), and correct what is out of them.",
        "Le revenu ne peut pas venir selon une formule de ces nombres. Voyez les bornes dans le guide du membre (Le revenu de base), et corrigez ce qui en sort.")),
];
