// SPDX-License-Identifier: AGPL-3.0-or-later
//! Whatever members do, in whatever order, the pallet does what the slow model does: it allows and refuses the same, for the same
//! reason, and shows the same.

mod model;

use super::*;
use model::{Life, Model, RULES};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Members 0 to 5.
const MEMBERS: u32 = 6;

/// What people do in a cooperation.
#[derive(Clone, Copy, Debug)]
enum Verb {
    Withdraw,
    Join,
    Offer,
    Welcome,
    Decline,
    DeclineOwn,
    Milestone,
    Help,
    Leave,
    Close,
    KeepOpen,
    Remove,
}

/// What happens.
#[derive(Clone, Debug)]
enum Act {
    Announce(MemberId, Vec<MemberId>),
    /// Somebody does something in the cooperation that is so many before the last, which may concern somebody else.
    Does {
        verb: Verb,
        by: MemberId,
        back: u32,
        of: MemberId,
        /// Whether it is one of those to whom it falls, counted by these numbers; otherwise hardly any act would ever succeed.
        apt: bool,
    },
    /// So many entries before the last, or one beyond it.
    MarkRead(MemberId, u32),
    /// So many sixths of a day pass.
    Wait(u64),
    Fall(MemberId),
    Depart(MemberId),
    Come(MemberId),
    /// Blocks have room.
    Idle,
}

fn act() -> impl Strategy<Value = Act> {
    use Verb::*;
    let who = || 0..MEMBERS;
    let which = prop_oneof![8 => 0..2u32, 2 => 2..5u32];
    let verb = prop_oneof![
        1 => Just(Withdraw),
        12 => Just(Join),
        6 => Just(Offer),
        10 => Just(Welcome),
        2 => Just(Decline),
        2 => Just(DeclineOwn),
        5 => Just(Milestone),
        3 => Just(Help),
        3 => Just(Leave),
        4 => Just(Close),
        3 => Just(KeepOpen),
        2 => Just(Remove),
    ];
    let does = (verb, who(), which, who(), prop::bool::weighted(0.8));
    prop_oneof![
        10 => (who(), prop::collection::vec(who(), 0..4)).prop_map(|(by, of)| Act::Announce(by, of)),
        60 => does.prop_map(|(verb, by, back, of, apt)| Act::Does { verb, by, back, of, apt }),
        2 => (who(), 0..6u32).prop_map(|(by, back)| Act::MarkRead(by, back)),
        3 => (1..7u64).prop_map(Act::Wait),
        1 => who().prop_map(Act::Fall),
        1 => who().prop_map(Act::Depart),
        4 => who().prop_map(Act::Come),
        2 => Just(Act::Idle),
    ]
}

/// The one of those that this number counts; himself where there is none.
fn one_of(all: impl IntoIterator<Item = MemberId>, number: MemberId) -> MemberId {
    let all: Vec<MemberId> = all.into_iter().collect();
    let at = number as usize % all.len().max(1);
    all.get(at).copied().unwrap_or(number)
}

/// Who does it, and whom it concerns, where it is done by those to whom it falls.
fn aimed(model: &Model, verb: Verb, by: MemberId, id: CooperationId, of: MemberId) -> (MemberId, MemberId) {
    let Ok(common) = model.common(id) else {
        return (by, of);
    };
    let offered: BTreeSet<_> = model
        .offered
        .keys()
        .filter(|(at, _)| *at == id)
        .map(|(_, who)| *who)
        .collect();
    let invited: BTreeSet<_> = model
        .invited
        .keys()
        .filter(|(at, _)| *at == id)
        .map(|(_, who)| *who)
        .collect();
    let partner = one_of(common.partners.clone(), by);
    match verb {
        Verb::Withdraw => (common.announcer, of),
        Verb::Join => (one_of(invited, by), of),
        Verb::Offer => (by, of),
        Verb::Welcome => (partner, one_of(offered, of)),
        Verb::Decline => (partner, one_of(&offered | &invited, of)),
        Verb::DeclineOwn => (one_of(&offered | &invited, by), of),
        Verb::Milestone | Verb::Help | Verb::Leave | Verb::Close => (partner, of),
        Verb::KeepOpen => (one_of(common.closers.clone(), by), of),
        Verb::Remove => (by, one_of(&common.partners - &model.here, of)),
    }
}

fn from_last(back: u32) -> CooperationId {
    Cooperation::next_id().saturating_sub(1).saturating_sub(back)
}

/// What the pallet says of an act, and what the model does.
fn done(act: &Act, model: &mut Model) -> (DispatchResult, Result<(), Fault>) {
    match act {
        Act::Announce(by, of) => (announce(*by, of), model.announce(*by, of)),
        Act::Does {
            verb,
            by,
            back,
            of,
            apt,
        } => {
            let id = from_last(*back);
            let (by, of) = match apt {
                true => aimed(model, *verb, *by, id, *of),
                false => (*by, *of),
            };
            does(*verb, by, id, of, model)
        }
        Act::MarkRead(by, back) => {
            let up_to = (model.log.len() + 1).saturating_sub(*back as usize);
            let marked = Cooperation::mark_read(signed(*by), up_to as EntryId);
            (marked, model.mark_read(*by, up_to))
        }
        Act::Wait(..) | Act::Fall(_) | Act::Depart(_) | Act::Come(_) | Act::Idle => {
            happens(act, model);
            (Ok(()), Ok(()))
        }
    }
}

fn does(
    verb: Verb,
    by: MemberId,
    id: CooperationId,
    of: MemberId,
    model: &mut Model,
) -> (DispatchResult, Result<(), Fault>) {
    let words = || text("Des mots.");
    match verb {
        Verb::Withdraw => (
            Cooperation::withdraw_announcement(signed(by), id),
            model.withdraw(by, id),
        ),
        Verb::Join => (join(by, id), model.join(by, id, None)),
        Verb::Offer => (
            offer(by, id, "Une pompe."),
            model.join(by, id, Some("Une pompe.")),
        ),
        Verb::Welcome => (welcome(by, id, of), model.welcome(by, id, of)),
        Verb::Decline => (
            Cooperation::decline(signed(by), id, of),
            model.decline(by, id, of),
        ),
        Verb::DeclineOwn => (
            Cooperation::decline(signed(by), id, by),
            model.decline(by, id, by),
        ),
        Verb::Milestone => (
            milestone(by, id, "Des mots."),
            model.tell(by, id, Happening::Milestone(words())),
        ),
        Verb::Help => (
            Cooperation::ask_for_help(signed(by), id, words()),
            model.tell(by, id, Happening::HelpWanted(words())),
        ),
        Verb::Leave => (leave(by, id), model.leave(by, id)),
        Verb::Close => (
            Cooperation::close(signed(by), id, words()),
            model.close(by, id, words()),
        ),
        Verb::KeepOpen => (Cooperation::keep_open(signed(by), id), model.keep_open(by, id)),
        Verb::Remove => (
            Cooperation::remove_departed(signed(by), id, of),
            model.remove(by, id, of),
        ),
    }
}

/// What nobody asks of the pallet.
fn happens(act: &Act, model: &mut Model) {
    match act {
        Act::Wait(sixths) => Clock::pass(sixths * DAY / 6),
        Act::Fall(who) => {
            People::fall(*who);
            model.good.remove(who);
        }
        Act::Depart(who) => {
            People::leave(*who);
            model.here.remove(who);
            model.good.remove(who);
        }
        Act::Come(who) => {
            People::join(*who, Kind::Person);
            model.here.insert(*who);
            model.good.insert(*who);
        }
        _ => {
            clear();
            model.clear();
        }
    }
}

/// All that wallets and other pallets are shown is what the model knows.
fn same(model: &Model) {
    assert_eq!(Gone::take(), model.gone);
    assert_eq!(Cooperation::next_id() as usize, model.commons.len());
    for id in 0..Cooperation::next_id() {
        same_cooperation(model, id);
    }
    let log: Vec<_> = (0..Head::<Test>::get()).map(entry).collect();
    let log: Vec<_> = log
        .into_iter()
        .map(|one| (one.cooperation, one.by, one.what))
        .collect();
    assert_eq!(log, model.log);
    for member in 0..MEMBERS {
        same_member(model, member);
    }
}

fn same_cooperation(model: &Model, id: CooperationId) {
    let Some(view) = Cooperation::cooperation(id) else {
        return assert_eq!(model.commons[id as usize].life, Life::Withdrawn);
    };
    let common = model.common(id).expect("it was not withdrawn");
    let life = match view.stage {
        Stage::Announced => Life::Announced,
        Stage::Underway { .. } => Life::Underway,
        Stage::Closed { .. } => Life::Closed,
    };
    assert_eq!((life, view.announcer), (common.life, common.announcer));
    let partners: BTreeMap<_, _> = Cooperation::partners(id, None, 64)
        .into_iter()
        .map(|view| (view.member, view.closes))
        .collect();
    let closes = |who: &MemberId| (*who, common.closers.contains(who));
    assert_eq!(partners, common.partners.iter().map(closes).collect());
    assert_eq!(
        (view.partners as usize, view.closers as usize),
        (common.partners.len(), common.closers.len())
    );
    let own = model.log.iter().filter(|(of, ..)| *of == id);
    let own: Vec<_> = own.map(|(_, by, what)| (*by, what.clone())).collect();
    assert_eq!(view.entries as usize, own.len());
    let shown = feed(id);
    assert_eq!(shown, own[own.len() - shown.len()..]);
    let offered: BTreeMap<_, _> = Cooperation::offers(id, None, 64)
        .into_iter()
        .map(|view| ((id, view.member), String::from_utf8(view.text.into()).unwrap()))
        .collect();
    let open = common.life != Life::Closed;
    let mut known = model.offered.clone();
    known.retain(|(of, _), _| open && *of == id);
    assert_eq!(offered, known);
}

fn same_member(model: &Model, member: MemberId) {
    let unread = Cooperation::unread(member);
    let read = model.read.get(&member).copied().unwrap_or(0);
    assert_eq!(unread.head as usize, model.log.len());
    assert_eq!(unread.unread as usize, model.log.len() - read);
    let open = |id: &CooperationId| model.common(*id).is_ok_and(|common| common.life != Life::Closed);
    let invited: BTreeSet<_> = Cooperation::invitations(member, None, 64)
        .into_iter()
        .map(|view| (view.cooperation, view.by))
        .collect();
    let known = model
        .invited
        .iter()
        .filter(|((id, of), _)| *of == member && open(id));
    assert_eq!(invited, known.map(|((id, _), by)| (*id, *by)).collect());
    let offered: BTreeSet<_> = Cooperation::offers_of(member, None, 64)
        .into_iter()
        .map(|view| view.cooperation)
        .collect();
    let known = model.offered.keys().filter(|(id, of)| *of == member && open(id));
    assert_eq!(offered, known.map(|(id, _)| *id).collect());
    let partnerships: BTreeSet<_> = Cooperation::partnerships(member, None, 64)
        .into_iter()
        .map(|view| view.id)
        .collect();
    let ids = 0..model.commons.len() as CooperationId;
    let is_partner = |id: &CooperationId| {
        model
            .common(*id)
            .is_ok_and(|common| common.partners.contains(&member))
    };
    assert_eq!(partnerships, ids.filter(is_partner).collect());
}

fn live(acts: &[Act]) {
    run(|| {
        TestRules::set(RULES);
        let mut model = Model {
            here: (0..MEMBERS).collect(),
            good: (0..MEMBERS).collect(),
            ..Model::default()
        };
        for act in acts {
            model.gone.clear();
            let (did, should) = done(act, &mut model);
            assert_eq!(did, should.map_err(DispatchError::from), "{act:?}");
            same(&model);
        }
        assert_ok!(Cooperation::check_invariants());
        TestRules::set(Rules::DEFAULT);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_pallet_does_what_the_model_does(acts in prop::collection::vec(act(), 20..120)) {
        live(&acts);
    }
}
