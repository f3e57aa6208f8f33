// SPDX-License-Identifier: AGPL-3.0-or-later
//! A project or another ecosystem is steered by persons. Each of them can act for it in what is of every day; who they are is
//! for more than half of them to say. Its money, its key and its end stay with its key.

use crate::{
    Config, Error, Event, MemberRecord, Members, Pallet, Places, Representatives, Seat, Standing, Wish,
    Wishes,
};
use frame_support::{
    ensure,
    traits::{Contains, OriginTrait},
};
use frame_system::RawOrigin;
use opensystem_traits::{Kind, MemberId};
use sp_runtime::{traits::Dispatchable, DispatchResult};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_name_representatives(
        who: &T::AccountId,
        project: MemberId,
        representatives: Representatives,
    ) -> DispatchResult {
        let representatives = Self::rising(representatives).ok_or(Error::<T>::RepresentativesInvalid)?;
        let persons = representatives
            .iter()
            .all(|one| Self::is_person_in_good_standing(*one));
        ensure!(
            persons && !representatives.is_empty(),
            Error::<T>::RepresentativesInvalid
        );
        let mut record = Self::steered(project)?;
        let mut steering = record.representatives.clone();
        steering.retain(|one| Self::is_person_in_good_standing(*one));
        if steering.is_empty() {
            // Nobody is left to steer: its own key says who is to.
            ensure!(record.account == *who, Error::<T>::NotRepresentative);
        } else {
            let by = Self::signer_in_good_standing(who)?;
            ensure!(steering.contains(&by), Error::<T>::NotRepresentative);
            if !Self::wish(project, by, &representatives, &steering) {
                Self::deposit_event(Event::RepresentativesWished {
                    project,
                    by,
                    representatives,
                });
                return Ok(());
            }
        }
        Wishes::<T>::remove(project);
        record.representatives = representatives.clone();
        Members::<T>::insert(project, record);
        Self::deposit_event(Event::RepresentativesNamed {
            project,
            representatives,
        });
        Ok(())
    }

    /// Notes whom a representative wants; whether more than half of those who steer want the same.
    fn wish(project: MemberId, by: MemberId, wanted: &Representatives, steering: &[MemberId]) -> bool {
        Wishes::<T>::mutate(project, |wishes| {
            wishes.retain(|wish| wish.by != by && steering.contains(&wish.by));
            // There are never more representatives than there is room for wishes.
            let _ = wishes.try_push(Wish {
                by,
                representatives: wanted.clone(),
            });
            let agreeing = wishes
                .iter()
                .filter(|wish| wish.representatives == *wanted)
                .count();
            agreeing.saturating_mul(2) > steering.len()
        })
    }

    pub(crate) fn do_step_down(who: &T::AccountId, project: MemberId) -> DispatchResult {
        let place = Places::<T>::get(who);
        let me = place.credential().ok_or(Error::<T>::NotMember)?.id;
        let mut record = Self::steered(project)?;
        ensure!(
            record.representatives.contains(&me),
            Error::<T>::NotRepresentative
        );
        record.representatives.retain(|one| *one != me);
        Members::<T>::insert(project, record);
        Wishes::<T>::mutate_exists(project, |wishes| {
            if let Some(held) = wishes {
                held.retain(|wish| wish.by != me);
                if held.is_empty() {
                    *wishes = None;
                }
            }
        });
        Self::deposit_event(Event::SteppedDown {
            project,
            representative: me,
        });
        Ok(())
    }

    pub(crate) fn do_act_for(
        who: &T::AccountId,
        project: MemberId,
        call: <T as frame_system::Config>::RuntimeCall,
    ) -> DispatchResult {
        let representative = Self::signer_in_good_standing(who)?;
        let record = Self::steered(project)?;
        ensure!(
            record.representatives.contains(&representative),
            Error::<T>::NotRepresentative
        );
        // A fresh origin, restricted also in what a batch carries.
        let mut origin: T::RuntimeOrigin = RawOrigin::Signed(record.account).into();
        origin.add_filter(T::Representation::contains);
        call.dispatch(origin).map_err(|failed| failed.error)?;
        Self::deposit_event(Event::ActedFor {
            project,
            representative,
        });
        Ok(())
    }

    /// A project or another ecosystem.
    fn steered(project: MemberId) -> Result<MemberRecord<T::AccountId>, Error<T>> {
        let (record, place) = Self::present(project)?;
        let steered = place.credential().is_some_and(|held| held.kind != Kind::Person);
        ensure!(steered, Error::NotSteered);
        Ok(record)
    }

    /// The number of a member in good standing who signs.
    pub(crate) fn signer_in_good_standing(who: &T::AccountId) -> Result<MemberId, Error<T>> {
        let Seat::Member(credential) = Places::<T>::get(who).seat else {
            return Err(Error::NotMember);
        };
        ensure!(credential.standing == Standing::Good, Error::NotInGoodStanding);
        Ok(credential.id)
    }

    pub(crate) fn is_person_in_good_standing(member: MemberId) -> bool {
        Self::present(member).is_ok_and(|(_, place)| {
            place
                .credential()
                .is_some_and(|held| held.kind == Kind::Person && held.standing == Standing::Good)
        })
    }

    /// The same numbers in rising order; nothing where one stands there twice.
    pub(crate) fn rising(mut numbers: Representatives) -> Option<Representatives> {
        numbers.sort();
        let distinct = numbers.windows(2).all(|pair| pair.first() != pair.last());
        distinct.then_some(numbers)
    }
}
