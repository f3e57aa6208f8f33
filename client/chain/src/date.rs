// SPDX-License-Identifier: AGPL-3.0-or-later
//! Moments as people write them.

use crate::words::Lang;

/// A moment as a date and time, in universal time, as the clock of the chain.
pub fn date(moment: u64, lang: Lang) -> String {
    let minutes = moment / 60_000;
    let (hour, minute) = (minutes / 60 % 24, minutes % 60);
    let (year, month, day) = civil(minutes / 1440);
    match lang {
        Lang::En => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC"),
        Lang::Fr => format!("{day:02}/{month:02}/{year:04} {hour:02}:{minute:02} UTC"),
    }
}

/// Year, month and day of the Gregorian calendar, `days` after 1 January 1970. Counts from 1 March of the year 0, so that
/// the day a leap year adds is the last of the year; 146,097 days make 400 years.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(date(0, Lang::En), "1970-01-01 00:00 UTC");
        assert_eq!(date(951_782_400_000, Lang::En), "2000-02-29 00:00 UTC");
        assert_eq!(date(951_868_800_000, Lang::En), "2000-03-01 00:00 UTC");
        assert_eq!(date(1_795_353_480_000, Lang::Fr), "22/11/2026 13:18 UTC");
        assert_eq!(date(4_107_542_399_999, Lang::En), "2100-02-28 23:59 UTC");
        assert_eq!(date(4_107_542_400_000, Lang::En), "2100-03-01 00:00 UTC");
    }
}
