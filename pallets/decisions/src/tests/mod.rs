// SPDX-License-Identifier: AGPL-3.0-or-later
//! One file for each theme; every test ends with every invariant.

mod amending;
mod areas;
mod asking;
mod calling_back;
mod cancelling;
mod choosing;
mod closing;
mod consent;
mod deciding;
mod delegating;
mod electorate;
mod enactment;
mod endings;
mod ideas;
mod invariants;
mod outcomes;
mod preimages;
mod properties;
mod proposing;
mod queue;
mod quiet_ending;
mod ranking;
mod reopening;
mod reviewing;
mod second_vote;
mod spending;
mod views;
mod voting;

use crate::{
    areas::{Area, AREAS, CODE, COMMONS, FIRST_FREE, MEMBERSHIP, MONEY, RUNTIME},
    mock::*,
    Answer, Areas, BallotBox, Ballots, Behind, Call, Choice, Content, Delegates, DelegatesIn, Delegators,
    Document, Endings, Error, Event, Method, Node, OpenOf, OpenVotes, Poll, Polls, ProposalId, Proposals,
    Question, Reason, Reasons, Rules, Stage, Tally, Terms, Verdict, Voids,
};
use frame_support::{
    assert_noop, assert_ok,
    dispatch::{DispatchResultWithPostInfo, GetDispatchInfo},
    traits::{Get, Hooks, Time},
    weights::{RuntimeDbWeight, Weight, WeightMeter},
    BoundedVec,
};
use opensystem_test_kit::Clock;
use opensystem_traits::{Kind, MemberId, Moment};
use sp_runtime::{DispatchError, DispatchResult};

type Fault = Error<Test>;

const SECOND: u64 = 1_000;
const HOUR: u64 = 3_600_000;

const LIFE: crate::AreaId = FIRST_FREE;

fn signed(member: MemberId) -> RuntimeOrigin {
    RuntimeOrigin::signed(People::account(member))
}

fn content(title: &str) -> Content {
    Content {
        title: BoundedVec::truncate_from(title.as_bytes().to_vec()),
        text: BoundedVec::truncate_from(b"Des mots.".to_vec()),
        document: None,
    }
}

fn reason(text: &str) -> Option<Reason> {
    Some(BoundedVec::truncate_from(text.as_bytes().to_vec()))
}

/// The number of what is brought in next.
fn next() -> ProposalId {
    Decisions::next_id()
}

fn publish(author: MemberId) -> DispatchResult {
    Decisions::publish_idea(signed(author), LIFE, content("Un four à pain"), None)
}

fn propose(
    author: MemberId,
    area: crate::AreaId,
    method: Method,
    action: Option<RuntimeCall>,
) -> DispatchResult {
    let action = action.map(Box::new);
    Decisions::propose(signed(author), area, method, content("Le four"), None, action)
}

/// Proposes, and answers the number.
fn proposed(
    author: MemberId,
    area: crate::AreaId,
    method: Method,
    action: Option<RuntimeCall>,
) -> ProposalId {
    let id = next();
    assert_ok!(propose(author, area, method, action));
    id
}

/// A call on life together, which does nothing, by majority: the simplest proposal.
fn simple(author: MemberId) -> ProposalId {
    proposed(author, LIFE, Method::Majority, None)
}

/// What the code can decide: it does nothing, whoever asks.
fn remark(text: &str) -> RuntimeCall {
    frame_system::Call::remark {
        remark: text.as_bytes().to_vec(),
    }
    .into()
}

/// The same, of so many bytes.
fn long_remark(bytes: usize) -> RuntimeCall {
    frame_system::Call::remark {
        remark: vec![b'r'; bytes],
    }
    .into()
}

/// What membership can decide, by majority: it always fails, for it asks for a signature.
fn failing() -> RuntimeCall {
    frame_system::Call::remark_with_event { remark: vec![] }.into()
}

/// What the program can decide: it writes `name` into the state, and weighs so many hundredths of what falls due in a block.
fn heavy(name: u8, hundredths: u64) -> RuntimeCall {
    let write = |items: usize| -> RuntimeCall {
        frame_system::Call::set_storage {
            items: vec![(vec![name], vec![name]); items],
        }
        .into()
    };
    let weight = |items| write(items).get_dispatch_info().call_weight.ref_time();
    let each = (weight(1_001) - weight(1)) / 1_000;
    let items = Decisions::budget().ref_time() * hundredths / 100 / each;
    write(items as usize)
}

/// Whether that was done.
fn written(name: u8) -> bool {
    sp_io::storage::get(&[name]).is_some()
}

fn spend(to: MemberId, amount: u64) -> RuntimeCall {
    Call::spend {
        to: People::account(to),
        amount,
    }
    .into()
}

fn cancel(proposal: ProposalId) -> RuntimeCall {
    Call::cancel { proposal }.into()
}

fn poll(id: ProposalId) -> Poll {
    Polls::<Test>::get(id).unwrap()
}

fn stage(id: ProposalId) -> Stage {
    poll(id).stage
}

fn verdict(id: ProposalId) -> Option<Verdict> {
    poll(id).closure.map(|closure| closure.verdict)
}

/// Where the present ballots on it are.
fn ballot_box(id: ProposalId) -> BallotBox {
    BallotBox {
        proposal: id,
        revision: poll(id).revision,
    }
}

fn tally(id: ProposalId) -> (u32, u32, u32) {
    let Tally {
        agree,
        abstain,
        disagree,
        ..
    } = Decisions::proposal(id).unwrap().tally;
    (agree, abstain, disagree)
}

fn vote(member: MemberId, id: ProposalId, choice: Choice) -> DispatchResult {
    let revision = Polls::<Test>::get(id).map_or(0, |poll| poll.revision);
    vote_on(member, id, revision, choice, None)
}

/// A vote on a revision, and why.
fn vote_on(
    member: MemberId,
    id: ProposalId,
    revision: u8,
    choice: Choice,
    why: Option<Reason>,
) -> DispatchResult {
    settled(Decisions::vote(signed(member), id, revision, choice, why))
}

fn take_back(member: MemberId, id: ProposalId) -> DispatchResult {
    settled(Decisions::take_back(signed(member), id))
}

/// A question with these options.
fn question(options: &[&str], number: u8) -> Question {
    let line = |option: &&str| BoundedVec::truncate_from(option.as_bytes().to_vec());
    Question {
        options: BoundedVec::truncate_from(options.iter().map(line).collect()),
        number,
    }
}

/// Asks about life together, and answers the number.
fn asked(author: MemberId, method: Method, options: &[&str], number: u8) -> ProposalId {
    let id = next();
    let question = question(options, number);
    let asked = Decisions::ask(signed(author), LIFE, method, content("Quand ?"), question, None);
    assert_ok!(asked);
    id
}

fn scores(each: &[u8]) -> Answer {
    Answer::Scores(BoundedVec::truncate_from(each.to_vec()))
}

fn ranking(best_first: &[u8]) -> Answer {
    Answer::Ranking(BoundedVec::truncate_from(best_first.to_vec()))
}

fn choose(member: MemberId, id: ProposalId, answer: Answer) -> DispatchResult {
    let revision = Polls::<Test>::get(id).map_or(0, |poll| poll.revision);
    Decisions::choose(signed(member), id, revision, answer, None)
}

/// The outcome that is kept.
fn outcome(id: ProposalId) -> Option<crate::Outcome> {
    crate::Outcomes::<Test>::get(id)
}

/// Who or what was chosen.
fn chosen(id: ProposalId) -> Option<Vec<u8>> {
    outcome(id).map(|outcome| outcome.chosen())
}

/// Chooses who votes for him on life together, for as long as can be.
fn delegate(member: MemberId, to: MemberId) -> DispatchResult {
    Decisions::delegate(signed(member), LIFE, to, None)
}

fn undelegate(member: MemberId) -> DispatchResult {
    Decisions::undelegate(signed(member), LIFE)
}

/// What is kept of his delegations on life together.
fn node(member: MemberId) -> Node {
    Delegates::<Test>::get(LIFE, member)
}

fn delegate_of(member: MemberId) -> Option<MemberId> {
    node(member).now().delegate
}

fn ends_at(member: MemberId) -> Option<Moment> {
    node(member).ends_at
}

/// How many stand behind him, by their distance.
fn behind(member: MemberId) -> Behind {
    node(member).now().behind
}

/// Whether nothing at all is kept of delegations.
fn nothing_delegated() -> bool {
    Delegates::<Test>::iter().next().is_none()
        && DelegatesIn::<Test>::iter().next().is_none()
        && Delegators::<Test>::iter().next().is_none()
        && Endings::<Test>::iter().next().is_none()
}

/// There are persons of all numbers below this.
fn join_until(number: MemberId) {
    (5..number).for_each(|member| People::join(member, Kind::Person));
}

/// A block in which so many delegations can end before a day begins.
fn room_for(endings: u64) -> Weight {
    use crate::WeightInfo;
    type Weights = <Test as crate::Config>::WeightInfo;
    let each = Weights::end_delegation().max(Weights::forget_delegation());
    let read: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
    let each = each.saturating_add(read.reads(1));
    let budget = Weights::begin_day().saturating_add(each.saturating_mul(endings));
    // A fifth of a block is for what falls due.
    budget.saturating_mul(5)
}

/// What came of it, whatever it weighed.
fn settled(result: DispatchResultWithPostInfo) -> DispatchResult {
    result.map(|_| ()).map_err(|refused| refused.error)
}

/// All of these say the same.
fn all_say(members: impl IntoIterator<Item = MemberId>, id: ProposalId, choice: Choice) {
    for member in members {
        assert_ok!(vote(member, id, choice));
    }
}

/// Ends the block and begins one at this moment, in the order of a real one; whether what falls due has room in it.
fn block_of(moment: Moment, room_on_poll: bool) {
    Decisions::on_idle(System::block_number(), BlockSize::usual());
    System::set_block_number(System::block_number() + 1);
    let number = System::block_number();
    let size = <BlockSize as Get<frame_system::limits::BlockWeights>>::get().max_block;
    // The clock still shows the time of the block before.
    let used = Decisions::on_initialize(number);
    assert!(moment > Clock::now(), "time goes on");
    Clock::set(moment);
    if room_on_poll {
        let mut meter = WeightMeter::with_limit(size.saturating_sub(used));
        Decisions::on_poll(number, &mut meter);
        assert!(meter.consumed().all_lte(size));
    } else {
        Decisions::on_poll(number, &mut WeightMeter::with_limit(Weight::zero()));
    }
}

/// Ends the block and begins one at this moment; what follows are its transactions.
fn block_at(moment: Moment) {
    block_of(moment, true);
}

/// The same, so many milliseconds later.
fn pass(millis: u64) {
    block_at(Clock::now() + millis);
}

/// The same, but nothing that is due has room in it.
fn pass_without_room(millis: u64) {
    block_of(Clock::now() + millis, false);
}

/// The blocks with which the vote's day begins.
fn until_open(id: ProposalId) {
    block_at(poll(id).opens_at);
    pass(SECOND);
    assert!(poll(id).electorate.is_some());
}

/// The block that closes the vote, unless it goes on.
fn until_closing(id: ProposalId) {
    block_at(poll(id).closes_at);
}

/// All five agree; it is closed and waits.
fn pass_by_all(id: ProposalId) {
    until_open(id);
    all_say(0..5, id, Choice::Agree);
    until_closing(id);
    assert_eq!(verdict(id), Some(Verdict::Passed));
}

/// The block in which it takes effect.
fn until_enactment(id: ProposalId) {
    let Stage::Waiting { from } = stage(id) else {
        panic!("it does not wait: {:?}", stage(id));
    };
    block_at(from.max(Clock::now() + 1));
}

/// Decided by all and enacted, or failed.
fn carry_out(id: ProposalId) {
    pass_by_all(id);
    until_enactment(id);
}

/// The error with which it failed.
fn failure(id: ProposalId) -> Option<DispatchError> {
    match stage(id) {
        Stage::Failed { error, .. } => Some(error),
        _ => None,
    }
}

fn is_enacted(id: ProposalId) -> bool {
    matches!(stage(id), Stage::Enacted { .. })
}

/// What happened since the last question.
fn happened() -> Vec<Event<Test>> {
    let ours = System::read_events_for_pallet::<Event<Test>>();
    System::reset_events();
    ours
}

/// Only some of the five founders are here.
fn community_of(persons: MemberId) {
    (persons..5).for_each(People::leave);
}

fn terms(area: crate::AreaId) -> Terms {
    Areas::<Test>::get(area).unwrap().terms
}

/// Changes the terms of an area as a decision did long ago.
fn set_terms(area: crate::AreaId, change: impl FnOnce(&mut Terms)) {
    Areas::<Test>::mutate(area, |area| change(&mut area.as_mut().unwrap().terms));
}
