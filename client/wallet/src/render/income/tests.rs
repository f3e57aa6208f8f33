// SPDX-License-Identifier: AGPL-3.0-or-later
//! How the basic income looks to people, in both languages.

use super::*;
use crate::render::wealth::tests::in_both;
use opensystem_chain::Amounts;

const COIN: u128 = 1_000_000_000_000;

pub fn dividend(rule: Formula) -> Dividend {
    Dividend {
        rule,
        per_day: 10 * COIN,
        day: Some(0),
        next_day_at: Some(86_400_000),
        reevaluated_at: None,
        persons: 3,
        unclaimed: Amounts::default(),
        minted: 0,
        pot: 25 * COIN / 2,
        set_aside: 0,
    }
}

pub fn fixed() -> Formula {
    Formula::Fixed { per_day: 10 * COIN }
}

fn libre() -> Formula {
    Formula::Libre {
        per_day: 10 * COIN,
        growth_ppm: 48_800,
        every_days: 182,
    }
}

#[test]
fn a_formula_is_one_sentence() {
    let formulas = [fixed(), libre(), Formula::Commons { share_ppm: 10_000 }];
    let [english, french] = in_both(|ctx| formulas.iter().map(|rule| formula(ctx, rule)).collect());
    assert_eq!(
        english,
        "10 OSC a day for each person\n\
         10 OSC a day for each person at first; every 182 days the daily amount grows by c² · M / (N · 182), where c is 4.88%, M all coins there are and N all persons\n\
         each day 1% of the commons' pot, divided equally among all persons"
    );
    assert!(
        french.contains("où c est 4,88 %") && french.contains("chaque jour 1 % du pot commun"),
        "{french}"
    );
    let [parts, _] = in_both(|ctx| {
        [1, 250, 1_000_000, u32::MAX]
            .map(|ppm| percent(ctx, ppm))
            .to_vec()
    });
    assert_eq!(parts, "0.0001%\n0.025%\n100%\n429496.7295%");
}

#[test]
fn what_comes_next_is_told_with_its_date() {
    let [english, french] = in_both(|ctx| dividend_lines(ctx, &dividend(fixed())));
    assert!(
        english.contains("on 1970-01-02 00:00 UTC, each gets 10 OSC; persons who draw it: 3"),
        "{english}"
    );
    assert!(french.contains("chacun reçoit 10 OSC"), "{french}");
    let growing = Dividend {
        reevaluated_at: Some(172_800_000),
        ..dividend(libre())
    };
    let [english, _] = in_both(|ctx| dividend_lines(ctx, &growing));
    assert!(
        english.ends_with("It grows next on 1970-01-03 00:00 UTC"),
        "{english}"
    );
    let divided = dividend(Formula::Commons { share_ppm: 10_000 });
    let [english, french] = in_both(|ctx| dividend_lines(ctx, &divided));
    assert!(english.contains("With the last day each got 10 OSC"), "{english}");
    assert!(french.contains("le suivant commence le 02/01/1970"), "{french}");
    let young = Dividend {
        day: None,
        next_day_at: None,
        ..dividend(fixed())
    };
    let [english, _] = in_both(|ctx| dividend_lines(ctx, &young));
    assert!(english.ends_with("has not begun yet"), "{english}");
}

#[test]
fn what_is_due_is_told_and_that_nothing_lapses() {
    let income = |minted, from_pot, draws| Income {
        member: 17,
        claimable: Amounts { minted, from_pot },
        draws,
    };
    let of = |income: Option<Income>| in_both(|ctx| own_lines(ctx, "Zoé#17", income.as_ref()));
    let [english, french] = of(Some(income(12 * COIN, COIN / 2, true)));
    assert_eq!(
        english,
        "Zoé#17 can claim 12.5 OSC: opensystem income claim\n  12 OSC newly made, 0.5 OSC from the commons' pot\nNothing lapses: what is due stays due, however late it is claimed"
    );
    assert!(
        french.starts_with("Zoé#17 peut toucher 12,5 OSC") && french.contains("Rien ne se périme"),
        "{french}"
    );
    let [english, french] = of(Some(income(0, 0, false)));
    assert!(
        english.starts_with("Zoé#17 has nothing to claim now\n"),
        "{english}"
    );
    assert!(
        english.contains("No more comes") && french.contains("reste dû"),
        "{english} {french}"
    );
    let [english, _] = of(None);
    assert_eq!(
        english,
        "Zoé#17 draws no income, and none is due: it comes to persons in good standing"
    );
    // A node that lies about the largest amounts breaks nothing.
    let [english, _] = of(Some(income(u128::MAX, u128::MAX, true)));
    assert!(
        english.contains("340282366920938463463374607.431768211455 OSC"),
        "{english}"
    );
}

#[test]
fn what_happens_is_told_in_both_languages() {
    let paid = Amounts {
        minted: COIN,
        from_pot: COIN / 2,
    };
    let facts = [
        (
            Receiving::IncomeClaimed { member: 3, paid },
            "member 3 got an income of 1.5 OSC",
        ),
        (
            Receiving::FormulaSet { rule: fixed() },
            "from now on: 10 OSC a day for each person",
        ),
        (
            Receiving::IncomeReevaluated { per_day: 11 * COIN },
            "income grew: 11 OSC a day",
        ),
        (
            Receiving::PotShared {
                per_day: COIN,
                persons: 3,
            },
            "1 OSC for each of 3 persons",
        ),
    ];
    for (fact, english) in facts {
        let told = in_both(|ctx| vec![told(ctx, &fact)]);
        assert!(told[0].contains(english), "{}", told[0]);
        assert!(!told[1].is_empty() && told[0] != told[1], "{}", told[1]);
    }
}
