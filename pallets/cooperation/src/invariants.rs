// SPDX-License-Identifier: AGPL-3.0-or-later
//! What is always true of cooperations. Run after every test, and by `try_state`.
#![cfg(any(feature = "try-runtime", test))]

use crate::{
    AnnouncementsOf, Config, Cooperation, CooperationId, Cooperations, Cursors, Entry, EntryId, Happening,
    Head, Invitations, Invited, Log, NextId, Offers, OffersBy, OffersOf, Pallet, Partners, Partnerships,
    Stage, Voids, Writings,
};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use frame_support::{ensure, traits::Get};
use opensystem_traits::MemberId;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Every invariant.
    pub fn check_invariants() -> Result<(), TryRuntimeError> {
        Self::numbers_are_given()?;
        Self::partners_are_counted()?;
        Self::partnerships_mirror_partners()?;
        Self::doors_lead_somewhere()?;
        Self::doors_are_counted()?;
        Self::announcements_are_counted()?;
        Self::the_log_is_whole()?;
        Self::feeds_tell_a_story()?;
        Self::readers_are_within_the_log()?;
        T::Rules::get()
            .check()
            .map_err(|_| TryRuntimeError::Other("cooperation: rules out of their ranges"))
    }

    fn numbers_are_given() -> Result<(), TryRuntimeError> {
        let next = NextId::<T>::get();
        ensure!(
            Cooperations::<T>::iter_keys()
                .chain(Voids::<T>::iter_keys())
                .all(|id| id < next),
            "cooperation: a number that was not given"
        );
        Ok(())
    }

    /// Counters are what the maps hold; an announcement has its announcer alone, and what more than half want closed is.
    fn partners_are_counted() -> Result<(), TryRuntimeError> {
        let mut counted: BTreeMap<CooperationId, (u32, u32)> = BTreeMap::new();
        for (id, _, partner) in Partners::<T>::iter() {
            let (partners, closers) = counted.entry(id).or_default();
            *partners = partners.saturating_add(1);
            *closers = closers.saturating_add(u32::from(partner.closes));
        }
        for (id, kept) in Cooperations::<T>::iter() {
            let is = counted.remove(&id).unwrap_or_default();
            ensure!(
                is == (kept.partners, kept.closers),
                "cooperation: partners are miscounted"
            );
            match kept.stage {
                Stage::Announced => ensure!(
                    is == (1, 0) && Partners::<T>::contains_key(id, kept.announcer),
                    "cooperation: an announcement of others than its announcer"
                ),
                Stage::Underway { .. } => ensure!(
                    !kept.is_to_be_closed(),
                    "cooperation: what is to be closed goes on"
                ),
                Stage::Closed { since, at } => {
                    ensure!(since <= at, "cooperation: closed before it began");
                }
            }
        }
        ensure!(counted.is_empty(), "cooperation: partners in nothing");
        Ok(())
    }

    fn partnerships_mirror_partners() -> Result<(), TryRuntimeError> {
        let partners: BTreeSet<_> = Partners::<T>::iter_keys().collect();
        let mirrored: BTreeSet<_> = Partnerships::<T>::iter_keys()
            .map(|(member, id)| (id, member))
            .collect();
        ensure!(
            partners == mirrored,
            "cooperation: partnerships are not those of the partners"
        );
        Ok(())
    }

    /// Both sides see the same doors; nobody has two to one cooperation, or one where he is a partner; and those of what was
    /// withdrawn or is closed are going to be cleared.
    fn doors_lead_somewhere() -> Result<(), TryRuntimeError> {
        let invited: BTreeSet<_> = Invited::<T>::iter_keys().collect();
        let offers: BTreeSet<_> = Offers::<T>::iter_keys().collect();
        let turned = |(member, id): (MemberId, CooperationId)| (id, member);
        ensure!(
            Invitations::<T>::iter_keys().map(turned).collect::<BTreeSet<_>>() == invited,
            "cooperation: invitations are not what both sides see"
        );
        ensure!(
            OffersBy::<T>::iter_keys().map(turned).collect::<BTreeSet<_>>() == offers,
            "cooperation: offers are not what both sides see"
        );
        ensure!(
            invited.is_disjoint(&offers),
            "cooperation: somebody has two doors"
        );
        for (id, member) in invited.iter().chain(&offers) {
            ensure!(
                !Partners::<T>::contains_key(id, member),
                "cooperation: a partner stands at the door"
            );
            let open = Cooperations::<T>::get(id).is_some_and(|kept| !is_over(&kept));
            ensure!(
                open || Voids::<T>::contains_key(id),
                "cooperation: a door that leads nowhere"
            );
        }
        let open = |id: CooperationId| Cooperations::<T>::get(id).is_some_and(|kept| !is_over(&kept));
        ensure!(
            !Voids::<T>::iter_keys().any(open),
            "cooperation: doors are cleared of what can be joined"
        );
        Ok(())
    }

    fn doors_are_counted() -> Result<(), TryRuntimeError> {
        let mut invited: BTreeMap<CooperationId, u32> = BTreeMap::new();
        for (id, _) in Invited::<T>::iter_keys() {
            let count = invited.entry(id).or_default();
            *count = count.saturating_add(1);
        }
        ensure!(
            Cooperations::<T>::iter()
                .all(|(id, kept)| kept.invited == invited.get(&id).copied().unwrap_or(0)),
            "cooperation: invitations are miscounted"
        );
        let mut offers: BTreeMap<MemberId, u32> = BTreeMap::new();
        for (_, member) in Offers::<T>::iter_keys() {
            let count = offers.entry(member).or_default();
            *count = count.saturating_add(1);
        }
        ensure!(
            OffersOf::<T>::iter().collect::<BTreeMap<_, _>>() == offers,
            "cooperation: offers are miscounted"
        );
        Ok(())
    }

    fn announcements_are_counted() -> Result<(), TryRuntimeError> {
        let mut open: BTreeMap<MemberId, u32> = BTreeMap::new();
        for kept in Cooperations::<T>::iter_values().filter(|kept| kept.stage == Stage::Announced) {
            let count = open.entry(kept.announcer).or_default();
            *count = count.saturating_add(1);
        }
        ensure!(
            AnnouncementsOf::<T>::iter().collect::<BTreeMap<_, _>>() == open,
            "cooperation: announcements are miscounted"
        );
        Ok(())
    }

    fn the_log_is_whole() -> Result<(), TryRuntimeError> {
        let numbers: BTreeSet<EntryId> = Log::<T>::iter_keys().collect();
        let head = Head::<T>::get();
        let last = numbers.last().map_or(0, |last| last.saturating_add(1));
        ensure!(
            last == head && numbers.len() == head as usize,
            "cooperation: the log has other entries than its head says"
        );
        Ok(())
    }

    /// Each cooperation's entries hang together; they begin where two signed, and end with its end but for who leaves after it.
    fn feeds_tell_a_story() -> Result<(), TryRuntimeError> {
        let mut feeds: BTreeMap<CooperationId, Vec<(EntryId, Entry)>> = BTreeMap::new();
        for number in 0..Head::<T>::get() {
            if let Some(entry) = Log::<T>::get(number) {
                feeds.entry(entry.cooperation).or_default().push((number, entry));
            }
        }
        for (id, kept) in Cooperations::<T>::iter() {
            let feed = feeds.remove(&id).unwrap_or_default();
            let mut previous = None;
            for (number, entry) in &feed {
                ensure!(
                    entry.previous == previous,
                    "cooperation: a feed does not hang together"
                );
                previous = Some(*number);
            }
            ensure!(
                previous == kept.last_entry && feed.len() == kept.entries as usize,
                "cooperation: entries are miscounted"
            );
            check_story(&kept, &feed)?;
        }
        ensure!(feeds.is_empty(), "cooperation: an entry of nothing");
        Ok(())
    }

    fn readers_are_within_the_log() -> Result<(), TryRuntimeError> {
        let head = Head::<T>::get();
        ensure!(
            Cursors::<T>::iter_values().all(|cursor| (1..=head).contains(&cursor)),
            "cooperation: somebody has read what is not written"
        );
        ensure!(
            Writings::<T>::iter_values().all(|(_, written)| written > 0),
            "cooperation: a writer who wrote nothing"
        );
        Ok(())
    }
}

fn is_over(kept: &Cooperation) -> bool {
    matches!(kept.stage, Stage::Closed { .. })
}

fn check_story(kept: &Cooperation, feed: &[(EntryId, Entry)]) -> Result<(), TryRuntimeError> {
    let count = |is: fn(&Happening) -> bool| feed.iter().filter(|(_, entry)| is(&entry.what)).count();
    let founded = count(|what| matches!(what, Happening::Founded { .. }));
    let begins = feed.first().map(|(_, entry)| &entry.what);
    let with = Happening::Founded { with: kept.announcer };
    ensure!(
        (founded == 1) == (kept.stage != Stage::Announced) && founded <= 1,
        "cooperation: founded otherwise than its log says"
    );
    ensure!(
        begins.is_none_or(|first| *first == with),
        "cooperation: a feed begins otherwise"
    );
    let closed = count(|what| *what == Happening::Closed);
    ensure!(
        closed == usize::from(is_over(kept)),
        "cooperation: closed otherwise than its log says"
    );
    let after = feed.iter().rev().map(|(_, entry)| &entry.what);
    let last_words = after
        .take_while(|what| **what != Happening::Closed)
        .all(|what| *what == Happening::Left);
    ensure!(
        !is_over(kept) || last_words,
        "cooperation: something happens after the end"
    );
    let signed = founded
        .saturating_mul(2)
        .saturating_add(count(|what| *what == Happening::Joined));
    let left = count(|what| *what == Happening::Left);
    ensure!(
        founded == 0 || signed.checked_sub(left) == Some(kept.partners as usize),
        "cooperation: its log tells of other partners"
    );
    Ok(())
}
