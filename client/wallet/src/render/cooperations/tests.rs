// SPDX-License-Identifier: AGPL-3.0-or-later
//! Cooperations in all their stages and the log, in both languages.

use super::*;
use crate::context::tests::context;
use crate::person::tests::Scripted;
use crate::render::decisions::tests::holds;
use opensystem_chain::{AccountId32, Coins, Content, Cooperating, Lang};

/// A cooperation of three, underway.
pub fn underway() -> Cooperation {
    Cooperation {
        id: 3,
        content: Content {
            title: "Un puits\u{1b}".into(),
            text: "Nous creusons.".into(),
            document: None,
        },
        announcer: 0,
        announced_at: 60_000,
        stage: Together::Underway { since: 120_000 },
        partners: 3,
        closers: 0,
        invited: 0,
        entries: 2,
        last_entry: Some(7),
        pot: AccountId32([7; 32]),
    }
}

/// The same before anybody joined.
pub fn announced() -> Cooperation {
    Cooperation {
        stage: Together::Announced,
        partners: 1,
        entries: 0,
        last_entry: None,
        ..underway()
    }
}

/// The same when it is over.
pub fn closed() -> Cooperation {
    Cooperation {
        stage: Together::Closed {
            since: 120_000,
            at: 180_000,
        },
        ..underway()
    }
}

fn partner(member: MemberId, closes: bool) -> Partner {
    Partner {
        member,
        since: 120_000,
        closes,
    }
}

fn offer(member: MemberId) -> Offer {
    Offer {
        cooperation: 3,
        title: "Un puits".into(),
        member,
        text: "Une pompe\u{1b}[31m.".into(),
        at: 120_000,
    }
}

fn entry(id: EntryId, what: News, previous: Option<EntryId>) -> Entry {
    Entry {
        id,
        cooperation: 3,
        title: "Un puits\u{1b}".into(),
        by: 1,
        at: 120_000,
        what,
        previous,
    }
}

fn milestone(id: EntryId, previous: Option<EntryId>) -> Entry {
    let text = "Dix mètres\u{1b}.".to_owned();
    entry(id, News::Milestone { text }, previous)
}

fn shown(cooperation: Cooperation, mine: Option<Mine>) -> Shown {
    Shown {
        partners: vec![partner(0, false), partner(1, true), partner(9, false)],
        offers: vec![],
        coins: Coins {
            free: 2_500_000_000_000,
            ..Coins::default()
        },
        mine,
        feed: vec![],
        cooperation,
    }
}

fn names() -> People {
    let names = [(0, "Ann#0"), (1, "Bob#1"), (4, "Dan#4")];
    names
        .into_iter()
        .map(|(id, name)| (id, name.to_owned()))
        .collect()
}

/// In both languages, without what could move a terminal's cursor.
fn said(lines: impl Fn(&Context) -> Vec<String>) -> [String; 2] {
    Lang::ALL.map(|lang| {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.lang = lang;
        let said = lines(&ctx).join("\n");
        assert!(!said.contains('\u{1b}'), "{said}");
        said
    })
}

fn told_of(shown: &Shown) -> [String; 2] {
    said(|ctx| lines(ctx, shown, &names()))
}

#[test]
fn each_stage_is_told() {
    holds(
        told_of(&shown(announced(), None)),
        &[
            "#3 Un puits",
            "Announced by Ann#0",
            "second member signs",
            "Nous creusons.",
        ],
        &[
            "#3 Un puits",
            "Annoncée par Ann#0",
            "second membre signe",
            "Nous creusons.",
        ],
    );
    let mut busy = shown(underway(), None);
    busy.cooperation.invited = 5;
    busy.cooperation.closers = 1;
    busy.offers = vec![offer(4)];
    holds(
        told_of(&busy),
        &[
            "underway since 1970-01-01 00:02 UTC",
            "Partners (3): Ann#0, Bob#1, #9",
            "have not answered: 5",
            "Dan#4 offers to take part (1970-01-01 00:02 UTC): Une pompe",
            "opensystem coop welcome 3 4",
            "1 of the 2 needed want it closed",
            "holds 2.5 OSC",
        ],
        &[
            "en cours depuis le 01/01/1970 00:02 UTC",
            "Partenaires (3) : Ann#0, Bob#1, #9",
            "n’ont pas répondu : 5",
            "Dan#4 offre de prendre part (01/01/1970 00:02 UTC) : Une pompe",
            "opensystem coop welcome 3 4",
            "1 des 2 nécessaires veulent la clore",
            "contient 2,5 OSC",
        ],
    );
    // What leads nowhere any more is not told.
    let over = Shown {
        cooperation: Cooperation {
            invited: 5,
            closers: 2,
            ..closed()
        },
        partners: vec![],
        offers: vec![offer(4)],
        ..shown(closed(), None)
    };
    for told in told_of(&over) {
        assert!(!told.contains("welcome") && !told.contains(" 2 "), "{told}");
    }
    holds(
        told_of(&over),
        &["to 1970-01-01 00:03 UTC, now closed", "Nobody takes part"],
        &["au 01/01/1970 00:03 UTC, à présent close", "Plus personne"],
    );
}

#[test]
fn whoever_asks_is_told_how_he_stands_to_it() {
    let mine = |partner, invitation, offer| {
        Some(Mine {
            member: 4,
            partner,
            invitation,
            offer,
        })
    };
    let invitation = Welcomed {
        cooperation: 3,
        title: "Un puits".into(),
        by: 0,
        at: 60_000,
    };
    let closes = mine(Some(partner(4, true)), None, None);
    let invited = mine(None, Some(invitation), None);
    let cases = [
        (
            closes.clone(),
            ["You take part", "coop keep 3"],
            ["Vous y prenez part", "coop keep 3"],
        ),
        (
            invited.clone(),
            ["Ann#0 invites you", "coop join 3;"],
            ["Ann#0 vous invite", "coop join 3 ;"],
        ),
        (
            mine(None, None, Some(offer(4))),
            ["You offer", "coop decline 3"],
            ["Vous offrez", "coop decline 3"],
        ),
        (
            mine(None, None, None),
            ["To offer", "coop join 3 --offer TEXT"],
            ["Pour offrir", "coop join 3 --offer TEXTE"],
        ),
    ];
    for (mine, english, french) in cases {
        holds(told_of(&shown(underway(), mine)), &english, &french);
    }
    for mine in [closes, invited, mine(None, None, None)] {
        for told in told_of(&shown(closed(), mine)) {
            assert!(!told.contains("opensystem coop"), "{told}");
        }
    }
}

#[test]
fn a_feed_is_read_downwards_and_says_where_it_goes_on() {
    let founded = entry(2, News::Founded { with: 0 }, None);
    let with = |feed| Shown {
        feed,
        ..shown(underway(), None)
    };
    let [english, _] = told_of(&with(vec![milestone(7, Some(2)), founded]));
    let (first, last) = (english.find("Bob#1 joined Ann#0"), english.find("milestone: Dix"));
    assert!(first.is_some() && first < last, "{english}");
    assert!(!english.contains("--before"), "{english}");
    holds(
        told_of(&with(vec![milestone(7, Some(2))])),
        &[
            "more: opensystem coop show 3 --before 7",
            "7  1970-01-01 00:02 UTC  Bob#1, a milestone",
        ],
        &[
            "opensystem coop show 3 --before 7",
            "7  01/01/1970 00:02 UTC  Bob#1, une étape",
        ],
    );
}

#[test]
fn the_log_begins_with_how_much_is_unread_and_ends_with_how_to_go_on() {
    let page = |reader, unread, head, entries: Vec<Entry>| Page {
        reader,
        read: Unread {
            head,
            cursor: head - unread,
            unread,
        },
        entries,
    };
    let told = |page: Page| said(|ctx| page_lines(ctx, &page, &names()));
    let some = || vec![milestone(7, None), entry(8, News::Closed, Some(7))];
    let [english, french] = told(page(Some(4), 2, 9, some()));
    let lines: Vec<_> = english.lines().collect();
    assert_eq!(lines.len(), 4, "{english}");
    assert_eq!(lines[0], "2 unread");
    assert!(
        lines[1].starts_with("7  1970-01-01 00:02 UTC  #3 Un puits"),
        "{english}"
    );
    assert!(lines[1].contains(": Bob#1, a milestone: Dix"), "{english}");
    assert!(lines[2].ends_with(": it is closed"), "{english}");
    assert_eq!(lines[3], "To mark all as read: opensystem coop read");
    assert!(french.starts_with("2 à lire\n7  01/01/1970"), "{french}");
    let [english, _] = told(page(Some(4), 0, 20, some()));
    assert!(english.starts_with("Nothing unread\n"), "{english}");
    assert!(
        english.ends_with("more: opensystem coop log --from 9"),
        "{english}"
    );
    // Nobody in particular.
    let [english, _] = told(page(None, 9, 9, some()));
    assert!(
        !english.contains("unread") && !english.contains("coop read"),
        "{english}"
    );
    holds(
        told(page(None, 0, 0, vec![])),
        &["Nothing has happened"],
        &["Rien ne s’est"],
    );
}

#[test]
fn every_entry_says_who_did_what() {
    let text = || "Oui.".to_owned();
    let cases = [
        (
            News::Joined,
            "Bob#1 takes part now",
            "Bob#1 y prend part désormais",
        ),
        (
            News::Left,
            "Bob#1 takes part no longer",
            "Bob#1 n’y prend plus part",
        ),
        (
            News::HelpWanted { text: text() },
            "Bob#1 asks for help: Oui.",
            "Bob#1 demande de l’aide : Oui.",
        ),
        (
            News::Retrospective { text: text() },
            "Bob#1 wants to close it; retrospective: Oui.",
            "Bob#1 veut la clore ; rétrospective : Oui.",
        ),
    ];
    for (what, english, french) in cases {
        let entry = entry(7, what, None);
        assert_eq!(said(|ctx| vec![news(ctx, &entry, &names())]), [english, french]);
    }
}

#[test]
fn lists_say_what_can_be_done() {
    let listed = said(|ctx| {
        [announced(), underway(), closed()]
            .map(|one| list_line(ctx, &one))
            .to_vec()
    });
    holds(
        listed,
        &[
            "waits for a second signature; partners: 1)",
            "underway since 1970",
            "closed on 1970-01-01 00:03 UTC",
        ],
        &[
            "attend une seconde signature ; partenaires : 1)",
            "en cours depuis le 01/01",
            "close le 01/01/1970 00:03 UTC",
        ],
    );
    let invitation = Welcomed {
        cooperation: 3,
        title: "Un puits\u{1b}".into(),
        by: 0,
        at: 60_000,
    };
    holds(
        said(|ctx| {
            vec![
                invitation_line(ctx, &invitation, &names()),
                own_offer_line(ctx, &offer(4)),
            ]
        }),
        &[
            "Ann#0 invites",
            "coop join 3;",
            "offered by member 4",
            "coop decline 3",
        ],
        &[
            "Ann#0 invite",
            "coop join 3 ;",
            "offre du membre 4",
            "coop decline 3",
        ],
    );
}

#[test]
fn of_many_people_some_are_named() {
    let many = said(|ctx| vec![super::listed(ctx, 0..100u32, &names())]);
    holds(
        many,
        &["Ann#0, Bob#1, #2", "others, in number: 76"],
        &["d’autres, en nombre : 76"],
    );
    let all = said(|ctx| vec![super::listed(ctx, 0..24u32, &names())]);
    assert!(all.iter().all(|told| told.ends_with("#23")), "{all:?}");
}

#[test]
fn news_are_told_where_there_are_some() {
    holds(
        said(|ctx| news_line(ctx, 3).into_iter().collect()),
        &["3 unread"],
        &["3 à lire"],
    );
    assert_eq!(said(|ctx| news_line(ctx, 0).into_iter().collect()), ["", ""]);
}

#[test]
fn what_happens_is_told_with_who_did_it() {
    let told = |fact: Cooperating| said(|ctx| vec![super::told(ctx, &fact)]);
    let declined = |by| Cooperating::PartnershipDeclined {
        cooperation: 3,
        member: 4,
        by,
    };
    holds(told(declined(4)), &["member 4 declined"], &["membre 4 a décliné"]);
    holds(
        told(declined(0)),
        &["member 0 cleared", "member 4"],
        &["membre 0 a clos", "membre 4"],
    );
    let founded = Cooperating::CooperationFounded {
        cooperation: 3,
        entry: 0,
        partners: [0, 4],
    };
    holds(
        told(founded),
        &["members 0 and 4 have signed", "coop show 3"],
        &["membres 0 et 4 ont signé"],
    );
    let wished = Cooperating::CloseWished {
        cooperation: 3,
        by: 4,
        entry: 9,
        closers: 2,
        partners: 5,
    };
    holds(
        told(wished),
        &["member 4", "2, of 5 partners"],
        &["membre 4", "2, sur 5 partenaires"],
    );
}

#[test]
fn every_fact_is_told_as_no_other_is() {
    let told = |fact: Cooperating| said(|ctx| vec![super::told(ctx, &fact)]);
    let mut all = std::collections::BTreeSet::new();
    for fact in facts() {
        let [english, french] = told(fact.clone());
        assert!(
            english.contains('3') && french.contains('3') && english != french,
            "{fact:?}"
        );
        assert!(all.insert(english), "{fact:?}: told as another");
    }
    holds(
        told(Cooperating::LogRead { member: 4, up_to: 9 }),
        &["member 4", "9"],
        &["membre 4", "9"],
    );
}

/// Those that tell of a cooperation and of nothing else than who did it.
fn facts() -> Vec<Cooperating> {
    vec![
        Cooperating::CooperationAnnounced {
            cooperation: 3,
            announcer: 4,
        },
        Cooperating::AnnouncementWithdrawn { cooperation: 3 },
        Cooperating::PartnerInvited {
            cooperation: 3,
            member: 4,
            by: 0,
        },
        Cooperating::PartnershipOffered {
            cooperation: 3,
            member: 4,
        },
        Cooperating::PartnerJoined {
            cooperation: 3,
            member: 4,
            entry: 9,
        },
        Cooperating::MilestoneReported {
            cooperation: 3,
            by: 4,
            entry: 9,
        },
        Cooperating::HelpAsked {
            cooperation: 3,
            by: 4,
            entry: 9,
        },
        Cooperating::PartnerLeft {
            cooperation: 3,
            member: 4,
            entry: 9,
        },
        Cooperating::CooperationKeptOpen {
            cooperation: 3,
            by: 4,
        },
        Cooperating::CooperationClosed {
            cooperation: 3,
            entry: 9,
        },
    ]
}
