// SPDX-License-Identifier: AGPL-3.0-or-later
//! What view functions answer.

use crate::{Amounts, Coins, Day, Formula};
use codec::{Decode, DecodeWithMemTracking, Encode};
use opensystem_traits::Moment;
use scale_info::TypeInfo;

/// The income of all, as wallets show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct DividendView {
    /// The formula in force.
    pub formula: Formula,
    /// What each person is given with the next day where it is newly made, was given with the last where it comes out of the pot; in
    /// the coin's smallest units.
    pub per_day: Coins,
    /// Today; nothing before the first block.
    pub day: Option<Day>,
    /// When the next day begins, Unix milliseconds.
    pub next_day_at: Option<Moment>,
    /// When what is newly made is reckoned again, where it is, Unix milliseconds.
    pub reevaluated_at: Option<Moment>,
    /// How many persons draw an income.
    pub persons: u32,
    /// What all of them are due and have not claimed.
    pub unclaimed: Amounts,
    /// All that was ever newly made, in the coin's smallest units.
    pub minted: Coins,
    /// What the commons' pot can spend, in the coin's smallest units.
    pub pot: Coins,
    /// What is set aside in it for incomes, in the coin's smallest units.
    pub set_aside: Coins,
}

/// A person's income, as wallets show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct IncomeView {
    /// What he can claim.
    pub claimable: Amounts,
    /// Whether he draws an income at present.
    pub draws: bool,
}
