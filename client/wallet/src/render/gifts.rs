// SPDX-License-Identifier: AGPL-3.0-or-later
//! How thanks and time that members give each other look to them, and how they stand.

use super::clean;
use super::wealth::{balance, kind_name, kind_named, lowest, quantity, quantity_of};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{Credit, CreditTotal, Gift, Issuance, WealthKind};

/// A gift on one line.
pub fn gift_line(ctx: &Context, gift: &Gift, kinds: &[WealthKind]) -> String {
    let mut values = vec![
        ("id", gift.id.to_string()),
        ("date", ctx.date(gift.at)),
        ("from", gift.from.to_string()),
        ("quantity", quantity_of(ctx, kinds, gift.kind, gift.quantity)),
        ("kind", kind_named(ctx, kinds, gift.kind)),
        ("reason", clean(&gift.reason)),
    ];
    let Some(to) = gift.to else {
        return ctx.say(Word::GiftLineCommons, &values);
    };
    values.push(("to", to.to_string()));
    ctx.say(Word::GiftLine, &values)
}

/// How a member stands in a kind of mutual credit, and all together.
pub fn credit_lines(
    ctx: &Context,
    name: &str,
    kind: &WealthKind,
    credit: &Credit,
    total: Option<&CreditTotal>,
) -> Vec<String> {
    let Issuance::MutualCredit { per_partner, most } = kind.issuance else {
        return vec![];
    };
    let head = [
        ("name", name.to_owned()),
        ("kind", kind_name(ctx, kind)),
        ("balance", balance(ctx, kind, credit.balance)),
    ];
    let limits = [
        ("lowest", lowest(ctx, kind, credit.limit)),
        ("partner", quantity(ctx, kind, per_partner)),
        ("deepest", lowest(ctx, kind, most)),
    ];
    let mut lines = vec![
        ctx.say(Word::CreditHead, &head),
        ctx.say(Word::CreditLowest, &limits),
        ctx.say(Word::CreditMeans, &[]),
    ];
    lines.extend(total.map(|total| {
        let together = [
            ("given", quantity(ctx, kind, total.given)),
            ("departed", quantity(ctx, kind, total.departed)),
            ("commons", balance(ctx, kind, total.commons)),
        ];
        ctx.say(Word::CreditTogether, &together)
    }));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::wealth::tests::{gratitude, in_both, kinds_given, time};

    fn gift(to: Option<u32>) -> Gift {
        Gift {
            id: 7,
            from: 3,
            to,
            kind: 4,
            quantity: 90,
            reason: "Mended\u{1b}[2J my bicycle".into(),
            at: 0,
        }
    }

    #[test]
    fn a_gift_says_from_whom_to_whom_and_for_what() {
        let [english, french] = in_both(|ctx| {
            let thanks = Gift {
                kind: 3,
                quantity: 5,
                ..gift(Some(17))
            };
            [gift(Some(17)), gift(None), thanks]
                .iter()
                .map(|gift| gift_line(ctx, gift, &kinds_given()))
                .collect()
        });
        for words in [
            "#7 1970-01-01 00:00 UTC, from member 3 to member 17: 1 h 30 of time – Mended",
            "to the commons: 1 h 30",
            "5 thanks of gratitude",
        ] {
            assert!(english.contains(words), "{words:?} is not in:\n{english}");
        }
        for words in [
            "du membre 3 au membre 17 : 1 h 30 de temps",
            "aux communs : 1 h 30",
        ] {
            assert!(french.contains(words), "{words:?} is not in:\n{french}");
        }
    }

    #[test]
    fn an_account_is_signed_and_says_how_far_it_goes() {
        let total = CreditTotal {
            kind: 4,
            given: 900,
            departed: 60,
            commons: -30,
        };
        let credit = |balance, limit| Credit {
            kind: 4,
            balance,
            limit,
        };
        let of = |credit: Credit, total: Option<&CreditTotal>| {
            in_both(|ctx| credit_lines(ctx, "Zoé#17", &time(), &credit, total))
        };
        let [english, french] = of(credit(-90, 240), Some(&total));
        for words in [
            "Zoé#17, account of time: -1 h 30",
            "down to -4 h; ",
            "by 2 h at most, in all to -40 h",
            "Ever given by all: 15 h; owed by those who left: 1 h; the commons: -30 min",
        ] {
            assert!(english.contains(words), "{words:?} is not in:\n{english}");
        }
        assert!(french.contains("compte de temps : -1 h 30"), "{french}");
        let [above, _] = of(credit(45, 0), None);
        assert!(
            above.contains("time: +45 min") && above.contains("down to 0 min;"),
            "{above}"
        );
        assert!(!above.contains("Ever given"), "{above}");
        let nothing = in_both(|ctx| credit_lines(ctx, "Zoé#17", &gratitude(), &credit(0, 0), None));
        assert_eq!(nothing, ["", ""]);
    }
}
