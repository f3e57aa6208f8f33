// SPDX-License-Identifier: AGPL-3.0-or-later
//! Kinds that fade: what counts of them becomes half in a stated number of days, then a quarter, and so on. Pure rules.
//!
//! What counts is kept in *parts*, 2⁻³² of a unit, as of its last touch; what it is now is reckoned when somebody looks. A kind has a
//! clock that counts its half-lives, in 2⁻³² of one: x = faded + ⌊days · 2³² / half-life⌋. Only whole days move it, so that touching
//! something every block does not round it away. A cell remembers what the clock stood at, and what is between is 2^(−Δx). When
//! people decide on another half-life, the clock is brought to that day first: what had faded until then stays as it is.
//!
//! Everything rounds down. A touch loses less than a part and 2⁻⁵⁷ of what there is, once a day at most: to lose half a unit to
//! rounding would take two thousand million days.
//! Where a kind lasts its clock stands still, and every number is exact.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::U256;

/// A day, counted since 1970.
pub type Day = u32;

/// A unit has so many parts, and a half-life so many steps of the clock.
pub const WHOLE: u64 = 1 << 32;

/// 2⁶⁴, in 256 bits.
const ONE: U256 = U256([0, 1, 0, 0]);

/// ⌊2⁶⁴ · 2^(−2⁻ᵏ)⌋ for k from 1 to 32: what is left after a half, a quarter, an eighth of a half-life, and so on.
const LEFT_AFTER: [u64; 32] = [
    0xb504_f333_f9de_6484,
    0xd744_fcca_d69d_6af4,
    0xeac0_c6e7_dd24_392e,
    0xf525_7d15_2486_cc2c,
    0xfa83_b2db_722a_033a,
    0xfd3e_0c0c_f486_c174,
    0xfe9e_115c_7b8f_884b,
    0xff4e_cb59_511e_c8a5,
    0xffa7_5652_1c8d_aed1,
    0xffd3_a751_c0f7_e10b,
    0xffe9_d2b2_f7db_2755,
    0xfff4_e91b_ff1b_8c3d,
    0xfffa_747e_a004_0664,
    0xfffd_3a3b_7814_eb53,
    0xfffe_9d1c_c60d_dab1,
    0xffff_4e8e_2587_9bfa,
    0xffff_a747_0363_f451,
    0xffff_d3a3_7dda_0313,
    0xffff_e9d1_bdf7_03ae,
    0xffff_f4e8_debe_025e,
    0xffff_fa74_6f4f_a150,
    0xffff_fd3a_37a3_f8b0,
    0xffff_fe9d_1bd1_065a,
    0xffff_ff4e_8de8_45ad,
    0xffff_ffa7_46f4_1376,
    0xffff_ffd3_a37a_05e3,
    0xffff_ffe9_d1bd_01fb,
    0xffff_fff4_e8de_80c0,
    0xffff_fffa_746f_4050,
    0xffff_fffd_3a37_a024,
    0xffff_fffe_9d1b_d011,
    0xffff_ffff_4e8d_e808,
];

/// What is left of so many parts after so many half-lives, in 2⁻³² of one. Rounds down.
pub fn decay(amount: u128, half_lives: u64) -> u128 {
    // Its bits behind the point, the half first.
    let bits = half_lives << 32;
    // In 2⁻⁶⁴: 1 at first, and never below a half, so that a product of two stays within 128 bits.
    let (factor, _) = LEFT_AFTER
        .iter()
        .fold((1u128 << 64, bits), |(factor, bits), left| {
            let factor = match bits >> 63 {
                0 => factor,
                _ => factor.saturating_mul(u128::from(*left)) >> 64,
            };
            (factor, bits << 1)
        });
    let product = U256::from(amount).saturating_mul(factor.into());
    let parts = product.checked_div(ONE).unwrap_or_default();
    let halvings = u32::try_from(half_lives >> 32).unwrap_or(u32::MAX);
    // It is never above what there was, which fits.
    let parts = u128::try_from(parts).unwrap_or(amount);
    parts.checked_shr(halvings).unwrap_or(0)
}

/// How a kind fades: its clock.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Fading {
    /// In how many days what counts becomes half; 0: it lasts.
    pub half_life_days: u32,
    /// What the clock stood at on day `since`, in 2⁻³² of a half-life.
    pub faded: u64,
    /// The day, since 1970, from which on the half-life has been what it is.
    pub since: Day,
}

impl Fading {
    /// What the clock stands at on this day. Of days before the half-life became what it is, it knows nothing but how they ended.
    pub fn at(&self, day: Day) -> u64 {
        let days = u64::from(day.saturating_sub(self.since));
        let passed = days.saturating_mul(WHOLE).checked_div(self.half_life_days.into());
        self.faded.saturating_add(passed.unwrap_or(0))
    }

    /// The clock from this day on, with this half-life.
    #[must_use]
    pub fn from_now_on(&self, day: Day, half_life_days: u32) -> Self {
        if half_life_days == self.half_life_days {
            return *self;
        }
        Self {
            half_life_days,
            faded: self.at(day),
            since: day,
        }
    }
}

/// What counts of a member and a kind, or of a kind.
#[derive(
    Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Cell {
    /// How much at the last touch, in parts: 2⁻³² of a unit.
    pub amount: u128,
    /// What the kind's clock stood at then, in 2⁻³² of a half-life.
    pub faded: u64,
}

impl Cell {
    /// How many parts it is when the clock stands at `clock`.
    pub fn parts(&self, clock: u64) -> u128 {
        decay(self.amount, clock.saturating_sub(self.faded))
    }

    /// The same in units, to the nearest: one thanks of yesterday is one to this day, not none.
    pub fn units(&self, clock: u64) -> u64 {
        let half = u128::from(WHOLE >> 1);
        u64::try_from(self.parts(clock).saturating_add(half) >> 32).unwrap_or(u64::MAX)
    }

    /// Adds units that count since the clock stood at `clock`, be that earlier than the last touch: then they have faded meanwhile.
    pub fn add(&mut self, clock: u64, units: u64) {
        if clock > self.faded {
            (self.amount, self.faded) = (self.parts(clock), clock);
        }
        let added = decay(u128::from(units) << 32, self.faded.saturating_sub(clock));
        self.amount = self.amount.saturating_add(added);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use sp_core::U512;

    /// 2^(−2⁻ᵏ) in 2⁻²⁰⁰, for k from 0 to 32: each is the root of the one before.
    fn roots() -> [U512; 33] {
        let mut roots = [U512::one() << 199; 33];
        for k in 1..33 {
            roots[k] = (roots[k - 1] << 200).integer_sqrt();
        }
        roots
    }

    /// What is left, in 2⁻²⁰⁰ of a part: the same product, with numbers that are not rounded to 64 bits.
    fn exact(amount: u128, half_lives: u64) -> U512 {
        let whole = U512::from(amount) << 200;
        let left =
            (0..)
                .zip(roots())
                .skip(1)
                .fold(whole, |left, (k, root)| match half_lives >> (32 - k) & 1 {
                    0 => left,
                    _ => (left >> 128) * (root >> 72),
                });
        left >> usize::try_from(half_lives >> 32).expect("few half-lives")
    }

    /// What a touch may lose at most: a part, and 2⁻⁵⁷ of what there is.
    fn touch(amount: u128) -> u128 {
        1 + (amount >> 57)
    }

    #[test]
    fn the_constants_are_what_they_are_called() {
        for (k, left) in (1..).zip(LEFT_AFTER) {
            assert_eq!(U512::from(left), roots()[k] >> 136, "{k}");
        }
    }

    #[test]
    fn a_half_life_halves() {
        let amount = 30u128 << 32;
        assert_eq!(decay(amount, 0), amount);
        assert_eq!(decay(amount, WHOLE), amount / 2);
        assert_eq!(decay(amount, 5 * WHOLE), amount / 32);
        assert_eq!(decay(amount, 40 * WHOLE), 0);
        assert_eq!(decay(u128::MAX, 127 * WHOLE), 1);
        for whole in [128, 200, u64::MAX >> 32] {
            assert_eq!(decay(u128::MAX, whole * WHOLE), 0);
        }
        assert_eq!(decay(u128::MAX, u64::MAX), 0);
        // A half of a half-life leaves 0.7071…
        assert_eq!(decay(10u128.pow(18), WHOLE / 2), 707_106_781_186_547_524);
    }

    /// Whatever day something came on: so many days later it is half, to the part.
    #[test]
    fn after_as_many_days_it_is_half() {
        for half_life_days in [1, 7, 182, 365, 36_500] {
            let fading = Fading {
                half_life_days,
                ..Fading::default()
            };
            for day in [0, 1, 20_000, 29_999] {
                let mut cell = Cell::default();
                cell.add(fading.at(day), 1_000);
                assert_eq!(cell.units(fading.at(day)), 1_000);
                assert_eq!(cell.parts(fading.at(day + half_life_days)), 500u128 << 32);
                assert_eq!(cell.parts(fading.at(day + 2 * half_life_days)), 250u128 << 32);
            }
        }
    }

    #[test]
    fn what_lasts_is_exact() {
        let fading = Fading::default();
        let mut cell = Cell::default();
        for day in 0..1_000 {
            cell.add(fading.at(day), 7);
            assert_eq!(cell.units(fading.at(day)), 7 * (u64::from(day) + 1));
        }
        assert_eq!(cell.amount, 7_000 << 32);
    }

    /// Touched every day of a year, one unit is a half of one in the end, but for less than a millionth.
    #[test]
    fn small_ones_are_not_eaten_by_touches() {
        let fading = Fading {
            half_life_days: 365,
            ..Fading::default()
        };
        let mut cell = Cell::default();
        cell.add(0, 1);
        for day in 1..=365 {
            cell.add(fading.at(day), 0);
        }
        let half = u128::from(WHOLE / 2);
        assert!((half - 366..=half).contains(&cell.amount), "{}", cell.amount);
    }

    /// People decide otherwise: what had faded until then stays as it is.
    #[test]
    fn another_half_life_holds_from_its_day_on() {
        let (mut fading, mut cell) = (Fading::default(), Cell::default());
        cell.add(fading.at(100), 64);
        fading = fading.from_now_on(1_000, 10);
        assert_eq!(cell.units(fading.at(1_000)), 64);
        assert_eq!(cell.units(fading.at(1_010)), 32);
        fading = fading.from_now_on(1_010, 1_000);
        assert_eq!(cell.units(fading.at(1_010)), 32);
        assert_eq!(cell.units(fading.at(2_010)), 16);
        fading = fading.from_now_on(2_010, 0);
        assert_eq!(cell.units(fading.at(Day::MAX)), 16);
        assert_eq!(fading.from_now_on(5_000, 0), fading);
        // It knows nothing of earlier days but how they ended.
        assert_eq!(fading.at(0), fading.at(2_010));
    }

    #[test]
    fn what_comes_late_has_faded_meanwhile() {
        let (mut late, mut in_time) = (Cell::default(), Cell::default());
        in_time.add(WHOLE, 8);
        in_time.add(3 * WHOLE, 1);
        late.add(3 * WHOLE, 1);
        late.add(WHOLE, 8);
        assert_eq!(late, in_time);
        assert_eq!(late.units(3 * WHOLE), 3);
    }

    #[test]
    fn units_are_the_nearest() {
        for (parts, units) in [(0, 0), (WHOLE / 2 - 1, 0), (WHOLE / 2, 1), (WHOLE + 1, 1)] {
            let cell = Cell {
                amount: parts.into(),
                faded: 0,
            };
            assert_eq!(cell.units(0), units);
        }
        let most = Cell {
            amount: u128::MAX,
            faded: 0,
        };
        assert_eq!(most.units(0), u64::MAX);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// Down, and by less than a part and 2⁻⁵⁷ of what there was.
        #[test]
        fn it_is_the_exact_number_rounded_down(amount in 0u128..1 << 100, half_lives in 0u64..60 << 32) {
            let left = decay(amount, half_lives);
            let exact = exact(amount, half_lives);
            prop_assert!(U512::from(left) << 200 <= exact + (U512::one() << 140), "not above");
            prop_assert!(U512::from(left + touch(amount)) << 200 >= exact, "not far below");
        }

        #[test]
        fn it_never_grows(amount: u128, more: u128, half_lives: u64, later: u64) {
            let left = decay(amount, half_lives);
            prop_assert!(left <= amount);
            prop_assert!(decay(amount, half_lives.saturating_add(later)) <= left);
            prop_assert!(decay(amount.saturating_add(more), half_lives) >= left);
        }

        /// In one step or in many: the same, but for what the touches lose.
        #[test]
        fn many_steps_lose_little_more_than_one(
            amount in 0u128..1 << 100,
            steps in prop::collection::vec(0u64..1 << 32, 1..60),
        ) {
            let many = steps.iter().fold(amount, |amount, step| decay(amount, *step));
            let once = decay(amount, steps.iter().sum());
            let lost = touch(amount) * (steps.len() as u128 + 1);
            prop_assert!(many <= once + touch(amount) && once <= many + lost, "{many} {once}");
        }

        /// However a half-life is changed, what counts never grows and never fades by more than its days say.
        #[test]
        fn whatever_is_decided_is_not_retroactive(changes in prop::collection::vec((1u32..400, 0u32..500), 1..20)) {
            let (mut fading, mut cell, mut day) = (Fading::default(), Cell::default(), 20_000);
            cell.add(fading.at(day), 1 << 40);
            let mut exponent = 0f64;
            for (days, half_life_days) in changes {
                let before = cell.parts(fading.at(day));
                fading = fading.from_now_on(day, half_life_days);
                prop_assert_eq!(cell.parts(fading.at(day)), before);
                day += days;
                if half_life_days > 0 {
                    exponent += f64::from(days) / f64::from(half_life_days);
                }
                prop_assert!(cell.parts(fading.at(day)) <= before);
            }
            let (has, should) = (cell.parts(fading.at(day)) as f64, (72f64 - exponent).exp2());
            prop_assert!((has - should).abs() <= 2.0 + should * 1e-7, "{has} {should}");
        }
    }
}
