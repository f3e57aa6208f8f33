// SPDX-License-Identifier: AGPL-3.0-or-later
//! What decisions ask of the runtime, and the origin with which they speak.

use crate::{areas::RUNTIME, AreaId, Origin, ProposalId, Requirement, Rules};
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, Get, OriginTrait};
use frame_system::RawOrigin;

/// The table of what can be decided.
pub trait Table<Call> {
    /// What `call` asks of a decision that makes it; nothing where no decision can. Only calls that are known and hold no
    /// other call are in the table.
    fn requirement(call: &Call) -> Option<Requirement>;

    /// Whether `call` can be made at all: no text or number in it is out of its range. What depends on the state is not asked.
    fn is_sound(call: &Call) -> bool;
}

/// Where the governed numbers are kept.
pub trait GovernedRules: Get<Rules> {
    /// Puts the founding's numbers into force. Called by genesis only.
    fn seed(rules: Rules);
}

/// Where a proposal belongs: what the table needs to know of it.
pub trait AreaOf {
    /// Its area, if there is such a proposal.
    fn area_of(proposal: ProposalId) -> Option<AreaId>;
}

/// The area that decided, where a decision speaks: a decision on the program speaks as Root.
pub fn deciding_area<O>(origin: O) -> Result<AreaId, O>
where
    O: Into<Result<Origin, O>> + OriginTrait,
{
    if matches!(origin.as_system_ref(), Some(RawOrigin::Root)) {
        return Ok(RUNTIME);
    }
    origin.into().map(|Origin::Decision(area)| area)
}

/// Lets a decision of one area through.
pub struct EnsureDecision<Area>(PhantomData<Area>);

impl<O, Area> EnsureOrigin<O> for EnsureDecision<Area>
where
    O: Into<Result<Origin, O>> + From<Origin> + Clone,
    Area: Get<AreaId>,
{
    type Success = ();

    fn try_origin(origin: O) -> Result<(), O> {
        let kept = origin.clone();
        match origin.into() {
            Ok(Origin::Decision(area)) if area == Area::get() => Ok(()),
            _ => Err(kept),
        }
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn try_successful_origin() -> Result<O, ()> {
        Ok(Origin::Decision(Area::get()).into())
    }
}
