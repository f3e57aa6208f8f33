// SPDX-License-Identifier: AGPL-3.0-or-later
//! Blocks, in votes by consent: a block stands when a share of the electorate seconds it, and lapses when its author votes
//! otherwise or leaves.

use crate::{
    share, BallotBox, Block, Blocks, Config, Error, Event, Pallet, ProposalId, Revision, Second, Seconds,
    Tally,
};
use frame_support::{ensure, traits::Get};
use opensystem_traits::{MemberId, Members};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    /// A person blocks.
    pub(crate) fn begin_block(ballots: BallotBox, member: MemberId, tally: &mut Tally) {
        let number = tally.next_block;
        tally.next_block = number.saturating_add(1);
        Blocks::<T>::insert(ballots, member, Block { number, seconds: 0 });
    }

    /// A person blocks no longer.
    pub(crate) fn lift_block(ballots: BallotBox, member: MemberId, tally: &mut Tally) {
        Blocks::<T>::remove(ballots, member);
        tally.standing.retain(|blocker| *blocker != member);
    }

    /// Blocks of who has left do not stand. Answers whether there were any.
    pub(crate) fn lapse_blocks(tally: &mut Tally) -> bool {
        let before = tally.standing.len();
        tally.standing.retain(|blocker| T::Members::belongs(*blocker));
        tally.standing.len() != before
    }

    pub(crate) fn do_second(
        who: &T::AccountId,
        id: ProposalId,
        revision: Revision,
        blocker: MemberId,
    ) -> DispatchResult {
        let (member, mut poll) = Self::ensure_voter(who, id)?;
        ensure!(revision == poll.revision, Error::<T>::OtherRevision);
        ensure!(!poll.method.asks(), Error::<T>::MethodNeedsOptions);
        ensure!(member != blocker, Error::<T>::OwnBlock);
        let ballots = poll.ballots(id);
        let mut block = Blocks::<T>::get(ballots, blocker).ok_or(Error::<T>::NotBlocked)?;
        ensure!(T::Members::belongs(blocker), Error::<T>::NotBlocked);
        if let Some(earlier) = Seconds::<T>::get(ballots, member) {
            let lives = Blocks::<T>::get(ballots, earlier.blocker)
                .is_some_and(|block| block.number == earlier.number)
                && T::Members::belongs(earlier.blocker);
            ensure!(!lives, Error::<T>::SecondsAlready);
        }
        block.seconds = block.seconds.saturating_add(1);
        Blocks::<T>::insert(ballots, blocker, block);
        let number = block.number;
        Seconds::<T>::insert(ballots, member, Second { blocker, number });

        let persons = poll.electorate.map_or(0, |electorate| electorate.persons);
        let stands = block.seconds >= share(T::Rules::get().seconding_permille, persons);
        let mut room = true;
        Self::recount(id, &mut poll, ballots, |tally| {
            if stands && !tally.standing.contains(&blocker) {
                Self::lapse_blocks(tally);
                room = tally.standing.try_push(blocker).is_ok();
            }
        });
        ensure!(room, Error::<T>::TooManyBlocks);
        Self::deposit_event(Event::BlockSeconded {
            proposal: id,
            blocker,
            by: member,
            stands,
        });
        Ok(())
    }
}
