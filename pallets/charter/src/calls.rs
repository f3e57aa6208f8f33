// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the calls do: verify, then apply.

use crate::{
    code::{check_texts, check_timing, TextFault},
    Config, Current, Error, Event, FoundingText, Name, Pace, Pallet, Signatures, Signed, Text, Texts, Timing,
    Version, VersionTexts, Versions, WeightInfo,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{
    ensure,
    traits::{Get, Time},
    weights::Weight,
    BoundedVec,
};
use opensystem_traits::{text::is_plain_line, MemberId, Members, Moment};
use sp_core::H256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_sign(who: &T::AccountId, version: u32) -> DispatchResult {
        let member = T::Members::member_of(who).ok_or(Error::<T>::NotMember)?;
        ensure!(version == Current::<T>::get(), Error::<T>::VersionNotCurrent);
        ensure!(
            !Signed::<T>::contains_key(version, member),
            Error::<T>::AlreadySigned
        );
        Self::note_signature(member, version, T::Clock::now());
        Self::deposit_event(Event::Signed { member, version });
        Ok(())
    }

    /// Notes a signature that is known to be the member's first of this version.
    pub(crate) fn note_signature(member: MemberId, version: u32, at: Moment) {
        Signed::<T>::insert(version, member, at);
        Signatures::<T>::mutate(version, |count| *count = count.saturating_add(1));
    }

    pub(crate) fn do_amend(texts: Texts) -> DispatchResult {
        check_texts(&texts).map_err(Error::<T>::from)?;
        let version = Current::<T>::get()
            .checked_add(1)
            .ok_or(Error::<T>::VersionsExhausted)?;
        let hash = Self::store_version(version, texts, T::Clock::now());
        Self::deposit_event(Event::Amended { version, hash });
        Ok(())
    }

    /// Writes checked texts as the version in force, and answers their hash.
    fn store_version(version: u32, texts: Texts, adopted_at: Moment) -> H256 {
        let hash = H256(sp_io::hashing::blake2_256(&texts.encode()));
        let languages: Vec<_> = texts.iter().map(|(language, _)| language.clone()).collect();
        let languages = BoundedVec::truncate_from(languages);
        for (language, text) in texts {
            VersionTexts::<T>::insert(version, language, text);
        }
        Versions::<T>::insert(
            version,
            Version {
                adopted_at,
                hash,
                languages,
            },
        );
        Current::<T>::put(version);
        hash
    }

    /// The founding: name, pace and first version. Called by genesis only, after the same checks gave their answer to
    /// the founder.
    pub(crate) fn found(
        name: &str,
        timing: Option<Timing>,
        texts: &[FoundingText],
    ) -> Result<(), (&'static str, &'static str)> {
        if let Some(timing) = timing {
            check_timing(&timing)?;
            Pace::<T>::put(timing);
        }
        if !name.is_empty() {
            Name::<T>::put(check_name(name)?);
        }
        if !texts.is_empty() {
            let _hash = Self::store_version(1, founding_texts(texts)?, 0);
        }
        Ok(())
    }

    pub(crate) fn weight_of_amend(texts: &Texts) -> Weight {
        let sized =
            |sum: u32, text: &Text| sum.saturating_add(u32::try_from(text.body.len()).unwrap_or(u32::MAX));
        let total = texts.iter().fold(0u32, |sum, (_, text)| sized(sum, text));
        let languages = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        let fixed = T::DbWeight::get().writes(u64::from(languages));
        T::WeightInfo::amend(total.div_ceil(1024)).saturating_add(fixed)
    }
}

/// Checks the name of an ecosystem.
///
/// # Errors
/// The field, and what it should be.
pub fn check_name(name: &str) -> Result<crate::Title, (&'static str, &'static str)> {
    let fault = (
        "name",
        "a name is one line of 1 to 128 bytes without control characters",
    );
    if !is_plain_line(name.as_bytes()) {
        return Err(fault);
    }
    name.as_bytes().to_vec().try_into().map_err(|_| fault)
}

/// The founding texts, bounded and checked.
///
/// # Errors
/// The field, and what it should be.
pub fn founding_texts(texts: &[FoundingText]) -> Result<Texts, (&'static str, &'static str)> {
    let bounded = texts
        .iter()
        .map(FoundingText::bounded)
        .collect::<Result<Vec<_>, _>>()?;
    let texts = Texts::try_from(bounded).map_err(|_| ("code", "a version has at most 8 languages"))?;
    check_texts(&texts).map_err(|fault| match fault {
        TextFault::Empty => ("code", "an ecosystem is founded on at least one text"),
        TextFault::LanguageTwice => ("language", "this language stands twice"),
        TextFault::Language => ("language", "a language is written like fr, en or pt-br"),
        TextFault::Title => (
            "title",
            "a title is one line, not blank, without control characters",
        ),
        TextFault::Body => ("text", "the text is blank or holds control characters"),
    })?;
    Ok(texts)
}

impl<T: Config> From<TextFault> for Error<T> {
    fn from(fault: TextFault) -> Self {
        match fault {
            TextFault::Empty => Error::NoText,
            TextFault::LanguageTwice => Error::LanguageTwice,
            TextFault::Language => Error::LanguageInvalid,
            TextFault::Title => Error::TitleInvalid,
            TextFault::Body => Error::BodyInvalid,
        }
    }
}
