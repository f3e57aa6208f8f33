// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who saw it attests it.

use crate::{
    bucket::Flow, kinds::Issuance, Attestation, Attestations, Config, Error, Event, Kinds, Pairs, Pallet,
    Purse, Purses, Record, RecordId, Rules, Stage,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use opensystem_traits::{CooperationId, Cooperations, Kind, MemberId, Members, Moment, Register};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_attest(
        who: &T::AccountId,
        id: RecordId,
        on_behalf_of: Option<MemberId>,
    ) -> DispatchResult {
        let me = Self::in_good_standing(who)?;
        ensure!(me.kind == Kind::Person, Error::<T>::NotPerson);
        let (by, now, rules) = (me.member, T::Clock::now(), T::Rules::get());
        let record = Self::ensure_pending(id, now)?;
        let open = matches!(record.stage, Stage::Open { .. });
        ensure!(open, Error::<T>::AttestedAlready);
        let own = by == record.author || T::Members::represents(by, record.author);
        ensure!(!own, Error::<T>::OwnRecord);
        match record.cooperation {
            Some(cooperation) => Self::ensure_witness(cooperation, by, on_behalf_of, record.author)?,
            None => ensure!(on_behalf_of.is_none(), Error::<T>::NotInCooperation),
        }
        Self::spend_attestation(by, now, &rules)?;
        let counts = Self::count_pair(by, &record, now, &rules);
        let undisputed = now.saturating_add(rules.undisputed_millis);
        let counts_at = Self::not_before_sharing(&record, undisputed);
        let attestation = Attestation {
            by,
            on_behalf_of,
            at: now,
            counts,
            counts_at,
        };
        Self::put(id, record, Stage::Attested(attestation));
        Self::deposit_event(Event::Attested {
            record: id,
            by,
            counts,
            counts_at,
        });
        Ok(())
    }

    /// In a cooperation its partners attest: a person for himself, or for a project that he represents and that is not the author.
    fn ensure_witness(
        cooperation: CooperationId,
        by: MemberId,
        on_behalf_of: Option<MemberId>,
        author: MemberId,
    ) -> Result<(), Error<T>> {
        let partner = on_behalf_of.unwrap_or(by);
        ensure!(partner != author, Error::OwnRecord);
        if let Some(project) = on_behalf_of {
            ensure!(T::Members::represents(by, project), Error::NotRepresentative);
            let account = T::Members::account_of(project);
            let stands = account.and_then(|account| T::Members::belonging(&account));
            ensure!(
                stands.is_some_and(|stands| stands.member == project && stands.good),
                Error::PartnerNotInGoodStanding
            );
        }
        ensure!(
            T::Cooperations::is_partner(cooperation, partner),
            Error::NotPartner
        );
        Ok(())
    }

    /// How a member's attestations come back.
    pub(crate) fn attestation_flow(rules: &Rules) -> Flow {
        Flow {
            a_day: rules.attestations_a_day.into(),
            days: rules.budget_days,
            day_millis: T::DayMillis::get(),
        }
    }

    /// Attesting takes one of a member's attestations, and so does disputing.
    pub(crate) fn spend_attestation(member: MemberId, now: Moment, rules: &Rules) -> Result<(), Error<T>> {
        let flow = Self::attestation_flow(rules);
        let spent = flow.spend(Attestations::<T>::get(member), now, 1);
        Attestations::<T>::insert(member, spent.ok_or(Error::NoAttestationsLeft)?);
        Ok(())
    }

    /// How much of a record this attestation counts: less, the more of the same shortly before.
    fn count_pair(by: MemberId, record: &Record, now: Moment, rules: &Rules) -> u64 {
        // Kinds are never removed, and one of which something is open stays one of those that are attested.
        let whole = match Kinds::<T>::get(record.kind).map(|kind| kind.issuance) {
            Some(Issuance::Attested { pair_whole, .. }) => pair_whole,
            _ => 0,
        };
        let window = T::DayMillis::get().saturating_mul(rules.pair_days.into());
        Pairs::<T>::mutate_exists((by, record.author, record.kind), |pair| {
            pair.get_or_insert_default()
                .attest(now, window, whole, record.quantity)
        })
    }

    /// When a record counts that would at `moment`: what was recorded after the date of a sharing that is to come does not before
    /// it, however quickly it was attested.
    pub(crate) fn not_before_sharing(record: &Record, moment: Moment) -> Moment {
        let purse: Option<Purse> = record.cooperation.and_then(Purses::<T>::get);
        match purse.and_then(|purse| purse.sharing) {
            Some(sharing) if record.at > sharing.dated => moment.max(sharing.shares_at.saturating_add(1)),
            _ => moment,
        }
    }
}
