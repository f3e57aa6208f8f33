// SPDX-License-Identifier: AGPL-3.0-or-later
//! Delegating: choosing who votes for oneself in an area, taking it back, and how delegations end by themselves.
//!
//! What changes on a day counts for votes that open on a later one. So a delegation whose time is over, or whose author is in good
//! standing no longer, ends in the order of one queue, and no day begins before it is drained: whoever is not counted among
//! those who can vote is not among those for whom others vote.

use crate::{
    forest::{Node, Place, DAYS_OF_DELEGATIONS, MAX_STEPS},
    AreaId, Areas, Config, Day, Days, Delegates, DelegatesIn, DelegationEnd, Delegators, Endings, Error,
    Event, Pallet, WeightInfo,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
    weights::{Weight, WeightMeter},
};
use opensystem_traits::{queue::Chronological, Kind, MemberId, Members, Moment, OnStanding};
use sp_runtime::DispatchResult;

/// What ends, as the queue holds it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ending {
    /// Every delegation of a person who is in good standing no longer.
    Person(MemberId),
    /// The delegation of a person in an area, whose time is over.
    Delegation(AreaId, MemberId),
    /// What is remembered of who delegates no more.
    Memory(AreaId, MemberId),
}

impl Ending {
    pub(crate) fn key(self, at: Moment) -> Chronological {
        let subject = |kind: u64, area: AreaId, member: MemberId| {
            (kind << 40) | (u64::from(area) << 32) | u64::from(member)
        };
        let subject = match self {
            Self::Person(member) => subject(0, 0, member),
            Self::Delegation(area, member) => subject(1, area, member),
            Self::Memory(area, member) => subject(2, area, member),
        };
        Chronological::new(at, subject)
    }

    pub(crate) fn of(key: &Chronological) -> Option<Self> {
        let [_, _, kind, area, member @ ..] = key.subject().to_be_bytes();
        let member = MemberId::from_be_bytes(member);
        match kind {
            0 => Some(Self::Person(member)),
            1 => Some(Self::Delegation(area, member)),
            2 => Some(Self::Memory(area, member)),
            _ => None,
        }
    }
}

fn bit(area: AreaId) -> u64 {
    1u64.checked_shl(area.into()).unwrap_or(0)
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_delegate(
        who: &T::AccountId,
        area: AreaId,
        to: MemberId,
        until: Option<Moment>,
    ) -> DispatchResult {
        let member = Self::ensure_person(who)?.member;
        ensure!(Areas::<T>::contains_key(area), Error::<T>::AreaNotFound);
        ensure!(member != to, Error::<T>::OwnDelegate);
        ensure!(T::Members::can_vote(to), Error::<T>::DelegateUnfit);
        let now = T::Clock::now();
        let latest = now.saturating_add(T::Rules::get().delegation_millis);
        let ends_at = until.unwrap_or(latest);
        ensure!(
            ends_at > now && ends_at <= latest,
            Error::<T>::DelegationPeriodInvalid
        );

        let mut node = Delegates::<T>::get(area, member);
        let place = node.now();
        if place.delegate != Some(to) {
            Self::ensure_reachable(area, to, member, &place)?;
            let since = Self::day_to_come();
            match place.delegate {
                Some(former) => {
                    Self::each_above(area, former, since, |above, steps| above.lose(&place, steps))
                }
                None => Self::note(area, member),
            }
            let delegate = Some(to);
            node.put(Place { delegate, ..place }, since);
            Self::each_above(area, to, since, |above, steps| above.gain(&place, steps));
        }
        // What ended because he had lost his good standing, he begins anew.
        DelegatesIn::<T>::mutate(member, |of| of.ending &= !bit(area));
        if let Some(former) = node.ends_at.replace(ends_at) {
            Endings::<T>::remove(Ending::Delegation(area, member).key(former));
        }
        Endings::<T>::insert(Ending::Delegation(area, member).key(ends_at), ());
        Delegates::<T>::insert(area, member, node);
        Self::deposit_event(Event::Delegated {
            area,
            member,
            delegate: to,
            ends_at,
        });
        Ok(())
    }

    pub(crate) fn do_undelegate(who: &T::AccountId, area: AreaId) -> DispatchResult {
        let member = T::Members::member_of(who).ok_or(Error::<T>::NotMember)?;
        let ended = Self::end_delegation(area, member, DelegationEnd::TakenBack);
        ensure!(ended, Error::<T>::NotDelegated);
        Ok(())
    }

    /// Whether the voice of a person, and of all behind him, can go on to `to`.
    fn ensure_reachable(area: AreaId, to: MemberId, member: MemberId, place: &Place) -> Result<(), Error<T>> {
        let mut steps = 1u32.saturating_add(place.height());
        let mut above = Delegates::<T>::get(area, to).now().delegate;
        while let Some(next) = above {
            ensure!(next != member, Error::DelegationCircle);
            steps = steps.saturating_add(1);
            above = Delegates::<T>::get(area, next).now().delegate;
        }
        ensure!(steps <= MAX_STEPS, Error::DelegationTooLong);
        Ok(())
    }

    /// The first day for which what changes now counts.
    pub(crate) fn day_to_come() -> Day {
        let last = Days::<T>::get().last().map(|last| last.day);
        last.map_or(0, |day| day.saturating_add(1))
    }

    /// Changes the places of `first` and of those above him, each told how many steps he is away from who chose `first`.
    fn each_above(area: AreaId, first: MemberId, since: Day, change: impl Fn(&mut Place, u32)) {
        let mut next = Some(first);
        for steps in 1..=MAX_STEPS {
            let Some(member) = next else {
                return;
            };
            let mut node = Delegates::<T>::get(area, member);
            let mut place = node.now();
            next = place.delegate;
            change(&mut place, steps);
            node.put(place, since);
            Self::keep(area, member, node, since);
        }
    }

    /// Keeps a person's places as long as a vote may need them.
    fn keep(area: AreaId, member: MemberId, node: Node, since: Day) {
        if node.now().is_alone() {
            if node.places.len() == 1 {
                Delegates::<T>::remove(area, member);
                return;
            }
            Endings::<T>::insert(Ending::Memory(area, member).key(Self::needless_from(since)), ());
        }
        Delegates::<T>::insert(area, member, node);
    }

    /// From when on no vote goes by what was before day `since`, Unix milliseconds.
    pub(crate) fn needless_from(since: Day) -> Moment {
        let day = u64::from(since.saturating_add(DAYS_OF_DELEGATIONS));
        day.saturating_mul(T::DayMillis::get())
    }

    /// Notes that a person delegates in an area.
    fn note(area: AreaId, member: MemberId) {
        DelegatesIn::<T>::mutate(member, |of| of.areas |= bit(area));
        Delegators::<T>::mutate(area, |count| *count = count.saturating_add(1));
    }

    /// Ends the delegation of a person in an area; answers whether he had one.
    pub(crate) fn end_delegation(area: AreaId, member: MemberId, why: DelegationEnd) -> bool {
        let mut node = Delegates::<T>::get(area, member);
        let place = node.now();
        let Some(delegate) = place.delegate else {
            return false;
        };
        let since = Self::day_to_come();
        Self::each_above(area, delegate, since, |above, steps| above.lose(&place, steps));
        node.put(
            Place {
                delegate: None,
                ..place
            },
            since,
        );
        if let Some(at) = node.ends_at.take() {
            Endings::<T>::remove(Ending::Delegation(area, member).key(at));
        }
        Self::keep(area, member, node, since);
        DelegatesIn::<T>::mutate_exists(member, |of| {
            let mut left = of.unwrap_or_default();
            left.areas &= !bit(area);
            left.ending &= !bit(area);
            *of = (left.areas != 0).then_some(left);
        });
        Delegators::<T>::mutate_exists(area, |count| {
            *count = count.unwrap_or(0).checked_sub(1).filter(|left| *left > 0);
        });
        Self::deposit_event(Event::DelegationEnded {
            area,
            member,
            delegate,
            why,
        });
        true
    }

    /// Ends what is to end by `now`, earliest first, as long as there is room. Answers whether no delegation is left that is to
    /// end. That the first key is read is for the caller to count.
    ///
    /// In one walk: to look for the first key anew would go over all those that were removed in this block, each time.
    pub(crate) fn end_delegations(meter: &mut WeightMeter, now: Moment) -> bool {
        for key in Endings::<T>::iter_keys().take_while(|key| key.moment() <= now) {
            loop {
                if meter.try_consume(Self::weight_of_ending()).is_err() {
                    return false;
                }
                if !Self::end_entry(key) {
                    break;
                }
            }
        }
        true
    }

    /// The heaviest that can end, and reading the next key.
    fn weight_of_ending() -> Weight {
        let one = T::WeightInfo::end_delegation().max(T::WeightInfo::forget_delegation());
        one.saturating_add(T::DbWeight::get().reads(1))
    }

    /// Takes one entry of the queue. That of a person stays until he delegates nowhere: answers whether it does.
    pub(crate) fn end_entry(key: Chronological) -> bool {
        if let Some(Ending::Person(member)) = Ending::of(&key) {
            let ending = DelegatesIn::<T>::get(member).ending;
            let area = AreaId::try_from(ending.trailing_zeros()).unwrap_or(AreaId::MAX);
            let ended = Self::end_delegation(area, member, DelegationEnd::StandingLost);
            if ended && ending & !bit(area) != 0 {
                return true;
            }
        }
        Endings::<T>::remove(key);
        match Ending::of(&key) {
            Some(Ending::Delegation(area, member)) => {
                Self::end_delegation(area, member, DelegationEnd::Expired);
            }
            Some(Ending::Memory(area, member)) => {
                let last = Delegates::<T>::get(area, member).now();
                if last.is_alone() && Self::needless_from(last.since) <= key.moment() {
                    Delegates::<T>::remove(area, member);
                }
            }
            Some(Ending::Person(_)) | None => {}
        }
        false
    }
}

/// Who is in good standing no longer speaks for nobody, and nobody for him.
impl<T: Config> OnStanding for Pallet<T> {
    fn gained(_: MemberId, _: Kind) {}

    fn lost(member: MemberId, _: Kind) {
        let of = DelegatesIn::<T>::get(member);
        if of.areas != 0 {
            let ending = of.areas;
            DelegatesIn::<T>::insert(member, crate::Delegating { ending, ..of });
            Endings::<T>::insert(Ending::Person(member).key(T::Clock::now()), ());
        }
    }

    fn left(_: MemberId) {}

    fn gained_weight() -> Weight {
        Weight::zero()
    }

    fn lost_weight() -> Weight {
        T::WeightInfo::standing_lost()
    }

    fn left_weight() -> Weight {
        Weight::zero()
    }
}
