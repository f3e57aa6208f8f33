// SPDX-License-Identifier: AGPL-3.0-or-later
//! Transactions as QR codes: [`parts`] are their texts, [`drawn`] shows them, [`picture`] reads them in pictures.

pub mod drawn;
pub mod parts;
pub mod picture;
