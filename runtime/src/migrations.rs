// SPDX-License-Identifier: AGPL-3.0-or-later
//! Migrations of the state from one runtime to the next. This is the first runtime: there are none yet.

/// Run in one block, at the upgrade.
pub type SingleBlock = ();
/// Run over several blocks after it, by `pallet-migrations`.
pub type MultiBlock = ();
