// SPDX-License-Identifier: AGPL-3.0-or-later
//! How what people bring looks to them, in both languages.

use super::*;
use crate::context::tests::context;
use crate::person::tests::Scripted;
use opensystem_chain::{Attestation, Cell, Contributing, Lang, Objection, Reckoned, Reckoning};
use std::collections::BTreeMap;

fn kind(id: KindId, name: &str, unit: &str) -> WealthKind {
    WealthKind {
        id,
        name: name.into(),
        unit: unit.into(),
        issuance: Issuance::Attested {
            per_day: 600,
            pair_whole: 2_400,
        },
        points: 1,
        open: true,
        half_life_days: 0,
    }
}

pub fn gratitude() -> WealthKind {
    WealthKind {
        issuance: Issuance::Budget { a_month: 30 },
        points: 0,
        half_life_days: 365,
        ..kind(3, "gratitude", "thanks")
    }
}

pub fn time() -> WealthKind {
    WealthKind {
        issuance: Issuance::MutualCredit {
            per_partner: 120,
            most: 2_400,
        },
        points: 0,
        ..kind(4, "time", "minute")
    }
}

/// The kinds that ecosystems begin with.
pub fn kinds_given() -> Vec<WealthKind> {
    let mut kinds = kinds();
    kinds.truncate(3);
    kinds.extend([gratitude(), time()]);
    kinds
}

pub fn work() -> WealthKind {
    kind(0, "work", "minute")
}

pub fn exchange() -> WealthKind {
    kind(1, "exchange", "exchange")
}

pub fn kinds() -> Vec<WealthKind> {
    vec![
        work(),
        exchange(),
        kind(2, "knowledge", "minute"),
        kind(3, "harvest\u{1b}", "kg"),
    ]
}

pub fn attestation() -> Attestation {
    Attestation {
        attested_by: 4,
        on_behalf_of: None,
        attested_at: 60_000,
        counts: 75,
        counts_at: 120_000,
    }
}

pub fn record(stage: RecordStage) -> Record {
    Record {
        id: 12,
        author: 3,
        kind: 0,
        quantity: 90,
        cooperation: Some(2),
        text: "Pruned\u{1b}[2J forty trees".into(),
        at: 0,
        stage,
    }
}

pub fn in_both(said: impl Fn(&Context) -> Vec<String>) -> [String; 2] {
    let folder = tempfile::tempdir().unwrap();
    let mut ctx = context(folder.path(), Scripted::default());
    Lang::ALL.map(|lang| {
        ctx.lang = lang;
        let said = said(&ctx).join("\n");
        assert!(!said.contains(['{', '}', '\u{1b}']), "{said}");
        said
    })
}

#[test]
fn time_is_told_in_hours_and_other_things_in_their_unit() {
    let [english, french] = in_both(|ctx| {
        let of = |kind: &WealthKind, units| quantity(ctx, kind, units);
        vec![
            [450, 420, 5, 0, 65].map(|units| of(&work(), units)).join(", "),
            [0, 1, 4].map(|units| of(&exchange(), units)).join(", "),
            of(&kinds()[3], 20),
            quantity_of(ctx, &kinds(), 9, 7),
        ]
    });
    assert_eq!(
        english,
        "7 h 30, 7 h, 5 min, 0 min, 1 h 05\n0 exchange, 1 exchange, 4 exchanges\n20 kg\n7"
    );
    assert_eq!(
        french,
        "7 h 30, 7 h, 5 min, 0 min, 1 h 05\n0 échange, 1 échange, 4 échanges\n20 kg\n7"
    );
}

#[test]
fn the_matrix_has_people_down_and_kinds_across() {
    let cells = |counted: &[(KindId, u64)]| {
        let cell = |(kind, counted): &(KindId, u64)| Cell {
            kind: *kind,
            counted: *counted,
        };
        counted.iter().map(cell).collect::<Vec<_>>()
    };
    let (alice, zoe, all) = (
        cells(&[(0, 450), (3, 1_200)]),
        cells(&[(1, 12), (2, 5)]),
        cells(&[(0, 450), (1, 12), (2, 5), (3, 1_200)]),
    );
    let none = Balances::new();
    let rows = [("Alice#0", &alice[..], &none), ("Zoé#17", &zoe[..], &none)];
    let [english, french] = in_both(|ctx| matrix_lines(ctx, &kinds(), &rows, (&all, &none)));
    assert_eq!(
        english,
        "              work (h)  exchange  knowledge (h)  harvest  (kg)\n\
         Alice#0         7 h 30         –              –           1200\n\
         Zoé#17               –        12         0 h 05              –\n\
         all together    7 h 30        12         0 h 05           1200"
    );
    assert!(
        french.starts_with("               travail (h)  échange  savoir (h)"),
        "{french}"
    );
    assert!(french.contains("\ntous ensemble"), "{french}");
}

#[test]
fn accounts_that_make_nothing_together_have_a_sign() {
    let thanks = [Cell { kind: 3, counted: 5 }];
    let balances = [-90, 120].map(|units| Balances::from([(4, units)]));
    let (level, none) = (Balances::from([(4, 0)]), Balances::new());
    let rows = [
        ("Alice#0", &[][..], &balances[0]),
        ("Bob#1", &thanks[..], &balances[1]),
        ("Eve#2", &[][..], &level),
        ("Zoé#17", &thanks[..], &none),
    ];
    let together = Balances::from([(4, 30)]);
    let kinds = [gratitude(), time()];
    let [english, french] = in_both(|ctx| matrix_lines(ctx, &kinds, &rows, (&thanks, &together)));
    assert_eq!(
        english,
        "              gratitude (thanks)  time (h)\n\
         Alice#0                        –   -1 h 30\n\
         Bob#1                          5   +2 h 00\n\
         Eve#2                          –    0 h 00\n\
         Zoé#17                         5         –\n\
         all together                   5   +0 h 30"
    );
    assert!(
        french.contains("gratitude (merci)") && french.contains("temps (h)"),
        "{french}"
    );
}

#[test]
fn what_is_due_stands_beside_what_was_brought() {
    let coin = 1_000_000_000_000;
    let reckoning = Reckoning {
        shares: vec![Reckoned {
            member: 3,
            units: vec![Cell { kind: 0, counted: 90 }],
            due: coin / 2,
            found: coin / 2,
            after: 3 * coin,
        }],
        due: coin / 2,
        same: true,
        units_add_up: true,
        coins_add_up: true,
    };
    let names = BTreeMap::from([(3, "Zoé#3".to_owned())]);
    let [english, french] = in_both(|ctx| due_lines(ctx, &[work()], &reckoning, &names, true));
    assert_eq!(
        english,
        "       work (h)      due  with what waits\nZoé#3    1 h 30  0.5 OSC            3 OSC"
    );
    assert!(
        french.contains("0,5 OSC") && french.contains("avec ce qui attend"),
        "{french}"
    );
    let [short, _] = in_both(|ctx| due_lines(ctx, &[work()], &reckoning, &BTreeMap::new(), false));
    assert!(short.contains("#3") && !short.contains("waits"), "{short}");
}

#[test]
fn a_kind_says_how_it_comes_to_be() {
    let [english, french] = in_both(|ctx| kind_lines(ctx, &work()));
    assert!(
        english.contains("0 work, counted in hours and minutes") && english.contains("at most 10 h a day"),
        "{english}"
    );
    assert!(english.contains("40 h count whole"), "{english}");
    assert!(
        french.contains("0 travail, compté en heures et minutes"),
        "{french}"
    );
    let [english, french] = in_both(|ctx| kind_lines(ctx, &gratitude()));
    for words in [
        "3 gratitude, counted in thanks",
        "at most 30 thanks in 30 days",
        "half of it in 365 days",
    ] {
        assert!(english.contains(words), "{english}");
    }
    assert!(
        french.contains("au plus 30 mercis") && french.contains("la moitié en 365 jours"),
        "{french}"
    );
    assert!(!english.contains("points"), "{english}");
    let [english, french] = in_both(|ctx| kind_lines(ctx, &time()));
    assert!(
        english.contains("can owe 2 h, in all 40 h at most") && !english.contains("fades"),
        "{english}"
    );
    assert!(
        french.contains("4 temps, compté en heures et minutes") && french.contains("on peut devoir 2 h"),
        "{french}"
    );
    let closed = WealthKind {
        open: false,
        ..exchange()
    };
    let [english, french] = in_both(|ctx| kind_lines(ctx, &closed));
    assert!(
        english.contains("closed") && french.contains("fermée"),
        "{english}"
    );
}

#[test]
fn each_stage_of_a_record_is_told_in_both_languages() {
    let objection = Objection {
        disputed_by: 5,
        disputed_at: 1,
        reason: "He\u{1b}slept".into(),
        stands: 1,
        falls: 2,
    };
    let stages = [
        (
            RecordStage::Open { lapses_at: 60_000 },
            "Waits for somebody",
            "Attend quelqu’un",
        ),
        (
            RecordStage::Attested {
                attestation: attestation(),
            },
            "1 h 15 of it count on 1970-01-01 00:02",
            "1 h 15 en comptent le 01/01/1970 00:02",
        ),
        (
            RecordStage::Disputed {
                attestation: attestation(),
                objection,
                until: 180_000,
            },
            "It stands: 1, it falls: 2",
            "Il tient : 1, il tombe : 2",
        ),
        (
            RecordStage::Counted {
                attestation: attestation(),
                counted_at: 1,
            },
            "Counts: 1 h 15",
            "Compte : 1 h 15",
        ),
        (RecordStage::Lapsed { over_at: 1 }, "Lapsed", "Caduque"),
        (RecordStage::Withdrawn { over_at: 1 }, "Withdrawn", "Retirée"),
        (
            RecordStage::Rejected { over_at: 1 },
            "Judged not to stand",
            "Jugée sans fondement",
        ),
    ];
    for (stage, english, french) in stages {
        let record = record(stage);
        let told = in_both(|ctx| {
            let mut lines = record_lines(ctx, &record, "Zoé#3", &kinds());
            lines.push(record_line(ctx, &record, &kinds()));
            lines
        });
        assert!(told[0].contains(english), "{}", told[0]);
        assert!(told[1].contains(french), "{}", told[1]);
        assert!(told[0].contains("In cooperation 2") && told[0].contains("forty trees"));
    }
    let outside = Record {
        cooperation: None,
        ..record(RecordStage::Disputed {
            attestation: attestation(),
            objection: Objection {
                disputed_by: 5,
                disputed_at: 1,
                reason: "No.".into(),
                stands: 0,
                falls: 0,
            },
            until: 180_000,
        })
    };
    let [english, _] = in_both(|ctx| record_lines(ctx, &outside, "Zoé#3", &kinds()));
    assert!(
        english.contains("settle_record") && !english.contains("judge"),
        "{english}"
    );
}

#[test]
fn what_happens_is_told_in_both_languages() {
    let facts = [
        (Contributing::KindSet { kind: 3 }, "kind of wealth 3"),
        (
            Contributing::WealthRecorded {
                record: 12,
                author: 3,
                kind: 0,
                quantity: 90,
                cooperation: Some(2),
            },
            "member 3 recorded 90 units of kind 0 in cooperation 2",
        ),
        (
            Contributing::RecordAttested {
                record: 12,
                by: 4,
                counts: 75,
                counts_at: 120_000,
            },
            "member 4 attested record 12: 75 units of it count on 1970-01-01 00:02 UTC",
        ),
        (
            Contributing::RecordDisputed {
                record: 12,
                by: 5,
                until: 120_000,
            },
            "member 5 disputes record 12",
        ),
        (
            Contributing::DisputeLifted {
                record: 12,
                counts_at: 120_000,
            },
            "disputed no longer",
        ),
        (
            Contributing::RecordJudged {
                record: 12,
                by: 5,
                stands: false,
            },
            "does not stand",
        ),
        (
            Contributing::RecordSettled {
                record: 12,
                stands: true,
            },
            "a decision found that record 12 stands",
        ),
        (
            Contributing::RecordCounted {
                record: 12,
                author: 3,
                kind: 0,
                quantity: 75,
            },
            "75 units of kind 0 of member 3 count (record 12)",
        ),
        (Contributing::RecordLapsed { record: 12 }, "record 12 lapsed"),
        (Contributing::RecordRejected { record: 12 }, "does not count"),
        (
            Contributing::RecordWithdrawn { record: 12 },
            "record 12 was taken back",
        ),
        (
            Contributing::MatrixWished {
                cooperation: 2,
                by: 3,
                wishes: 1,
                partners: 3,
            },
            "want the same: 1, of 3",
        ),
        (
            Contributing::MatrixAgreed {
                cooperation: 2,
                matrix: Points::from([(0, 1), (2, 3)]),
            },
            "0: 1, 2: 3",
        ),
        (
            Contributing::SharingOpened {
                cooperation: 2,
                by: 3,
                dated: 60_000,
                shares_at: 120_000,
            },
            "it takes place on 1970-01-01 00:02 UTC",
        ),
        (
            Contributing::IncomeShared {
                cooperation: 2,
                income: 1_500_000_000_000,
            },
            "cooperation 2 shared 1.5 OSC",
        ),
        (Contributing::SharingWaits { cooperation: 2 }, "the income waits"),
        (
            Contributing::IncomeGivenToCommons {
                cooperation: 2,
                amount: 1_000_000_000_000,
            },
            "1 OSC of cooperation 2",
        ),
        (
            Contributing::ShareClaimed {
                cooperation: 2,
                member: 3,
                amount: 1,
            },
            "member 3 got 0.000000000001 OSC from cooperation 2",
        ),
        (
            Contributing::Thanked {
                gift: 7,
                from: 3,
                to: 17,
                kind: 3,
                quantity: 5,
            },
            "member 3 thanked member 17: 5 units of kind 3 (gift 7)",
        ),
        (
            Contributing::TimeGiven {
                gift: 8,
                from: 3,
                to: Some(17),
                kind: 4,
                quantity: 90,
            },
            "member 3 gave member 17 90 units of kind 4 (gift 8)",
        ),
        (
            Contributing::TimeGiven {
                gift: 9,
                from: 3,
                to: None,
                kind: 4,
                quantity: 90,
            },
            "member 3 gave the commons 90 units",
        ),
        (
            Contributing::DebtLeft {
                kind: 4,
                member: 17,
                quantity: 60,
            },
            "member 17, who left, owes 60 units of kind 4",
        ),
        (
            Contributing::DebtWrittenOff {
                kind: 4,
                member: 17,
                quantity: 60,
            },
            "took over the 60 units of kind 4 that member 17",
        ),
    ];
    for (fact, english) in facts {
        let told = in_both(|ctx| vec![told(ctx, &fact)]);
        assert!(told[0].contains(english), "{}", told[0]);
        assert!(!told[1].is_empty() && told[0] != told[1], "{}", told[1]);
    }
}
