// SPDX-License-Identifier: AGPL-3.0-or-later
//! Numbers that are not rounded.

use sp_core::U512;

/// A number that is not rounded, in lowest terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fraction {
    over: U512,
    under: U512,
}

impl Fraction {
    pub fn new(over: U512, under: U512) -> Self {
        let (mut divisor, mut rest) = (over, under);
        while !rest.is_zero() {
            (divisor, rest) = (rest, divisor % rest);
        }
        Self {
            over: over / divisor,
            under: under / divisor,
        }
    }

    pub fn whole(number: u128) -> Self {
        Self::new(number.into(), 1.into())
    }

    /// So many of what the pallet counts in: 2⁻⁶⁴ of the coin's smallest unit.
    pub fn parts(number: impl Into<U512>) -> Self {
        Self::new(number.into(), U512::one() << 64)
    }

    /// Numbers in tests are far from the end of 512 bits; if not, this panics.
    pub fn plus(self, other: Self) -> Self {
        Self::new(
            self.over * other.under + other.over * self.under,
            self.under * other.under,
        )
    }

    /// The rest, not below nothing.
    pub fn less(self, other: Self) -> Self {
        let (from, take) = (self.over * other.under, other.over * self.under);
        Self::new(from.saturating_sub(take), self.under * other.under)
    }

    pub fn is_at_most(self, other: Self) -> bool {
        self.over * other.under <= other.over * self.under
    }

    pub fn floor(self) -> u128 {
        (self.over / self.under).as_u128()
    }
}

/// By halving again and again, as people would do it with a pencil; what would come after 64 halvings never makes another whole unit.
pub fn worth_by_hand(mut attested: u64, whole: u64) -> u64 {
    let (mut rate, mut sum) = (Fraction::whole(1), Fraction::whole(0));
    for _ in 0..64 {
        let part = attested.min(whole);
        sum = sum.plus(Fraction::new(rate.over * part, rate.under));
        attested -= part;
        rate = Fraction::new(rate.over, rate.under * 2u8);
    }
    u64::try_from(sum.floor()).expect("small numbers")
}
