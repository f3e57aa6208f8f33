// SPDX-License-Identifier: AGPL-3.0-or-later
//! How things look to people: dates, members, invitations, what happens. Texts that others wrote are cleaned of what could
//! deceive the reader or move his terminal's cursor.

pub mod asking;
pub mod commons;
pub mod cooperations;
pub mod decisions;
pub mod delegations;
pub mod gifts;
pub mod income;
pub mod wealth;

use crate::context::Context;
use crate::machine::unix_millis;
use crate::words::Word;
use opensystem_chain::{
    account_of, call_in_words, deceives, field_in_words, CallInWords, Circle, Course, Guardianship,
    Happening, Invitation, Kind, Lang, Measure, Member, MemberId, Outcome, Part, Phase, Said, Sanction,
    Standing, Wish, COIN_DECIMALS, COIN_SYMBOL,
};
use serde_json::Value;

/// A text of several lines, safe to show.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c != '\n' && c != '\t' && deceives(c) {
                '\u{FFFD}'
            } else {
                c
            }
        })
        .collect()
}

/// A text on one line, safe to show.
pub fn line(text: &str) -> String {
    text.chars()
        .filter(|c| *c != '\r')
        .map(|c| if deceives(c) { ' ' } else { c })
        .collect()
}

/// An amount of coins, from their smallest unit.
pub fn coins(units: u128, lang: Lang) -> String {
    let unit = 10u128.pow(u32::from(COIN_DECIMALS));
    let (whole, rest) = (units / unit, units % unit);
    let fraction = format!("{rest:0width$}", width = usize::from(COIN_DECIMALS));
    let fraction = fraction.trim_end_matches('0');
    let comma = match lang {
        Lang::En => '.',
        Lang::Fr => ',',
    };
    match fraction {
        "" => format!("{whole} {COIN_SYMBOL}"),
        fraction => format!("{whole}{comma}{fraction} {COIN_SYMBOL}"),
    }
}

/// A call in full: its name, what it does, its arguments.
pub fn call_lines(ctx: &Context, call: &CallInWords) -> Vec<String> {
    let values = [
        ("call", format!("{}.{}", call.pallet, call.call)),
        (
            "summary",
            call_summary(ctx.lang, &call.pallet, &call.call, &call.docs),
        ),
    ];
    let arguments = call.arguments.iter().map(|(name, value)| {
        let amount = value
            .as_u64()
            .map(u128::from)
            .or_else(|| value.as_str()?.parse().ok());
        let shown = match amount.filter(|_| call.coins.contains(name)) {
            Some(amount) => format!("{value} ({})", coins(amount, ctx.lang)),
            None => format!("{value}{}", names_in(ctx, value)),
        };
        let label = field_in_words(&call.pallet, &call.call, name);
        let label = label.map_or_else(|| line(name), |words| words.say(ctx.lang));
        let values = [("name", label), ("value", line(&shown))];
        ctx.say(Word::CallField, &values)
    });
    std::iter::once(ctx.say(Word::CallHead, &values))
        .chain(arguments)
        .collect()
}

/// What a call does; of one that this wallet has no words for, what the chain itself says, in English.
pub fn call_summary(lang: Lang, pallet: &str, call: &str, docs: &str) -> String {
    match call_in_words(pallet, call) {
        Some(words) => words.say(lang),
        None => line(docs.lines().next().unwrap_or_default()),
    }
}

/// The names of the accounts in an argument, in brackets.
fn names_in(ctx: &Context, value: &Value) -> String {
    let mut texts = Vec::new();
    gather(value, &mut texts);
    let accounts = texts.into_iter().filter_map(account_of);
    let names: Vec<_> = accounts
        .filter_map(|account| ctx.name_of(&account).map(str::to_owned))
        .collect();
    match names.is_empty() {
        true => String::new(),
        false => format!(" ({})", names.join(", ")),
    }
}

/// Every text in a value, in the order in which it is written.
fn gather<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|value| gather(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What became of an act, and what happened by it.
pub fn outcome_lines(ctx: &Context, outcome: &Outcome) -> Vec<String> {
    let word = match (outcome.block, outcome.is_final) {
        (None, _) => Word::SentOnly,
        (Some(_), false) => Word::CallInBlock,
        (Some(_), true) => Word::CallDone,
    };
    let values = [("transaction", format!("{:?}", outcome.transaction))];
    let facts = outcome
        .happenings
        .iter()
        .map(|fact| format!("  {}", happening(ctx, fact)));
    let refused = outcome.refused.iter().map(|part| refused_line(ctx, part));
    std::iter::once(ctx.say(word, &values))
        .chain(facts)
        .chain(refused)
        .collect()
}

/// A part that was refused while the rest was done.
fn refused_line(ctx: &Context, part: &Part) -> String {
    let reason = ("reason", part.refusal.say(ctx.lang));
    match part.number {
        Some(number) => ctx.say(Word::PartRefused, &[("number", number.to_string()), reason]),
        None => ctx.say(Word::SomePartRefused, &[reason]),
    }
}

/// The word for a phase.
pub fn phase(phase: Phase) -> Word {
    match phase {
        Phase::Sending => Word::PhaseSending,
        Phase::Waiting => Word::PhaseWaiting,
        Phase::InBlock { .. } => Word::PhaseInBlock,
        Phase::BackToWaiting => Word::PhaseBack,
        Phase::Final { .. } => Word::PhaseFinal,
    }
}

/// The word for a kind of member.
pub fn kind(kind: Kind) -> Word {
    match kind {
        Kind::Person => Word::KindPerson,
        Kind::Project => Word::KindProject,
        Kind::Ecosystem => Word::KindEcosystem,
    }
}

/// How a member stands, in words.
pub fn standing(ctx: &Context, standing: Standing) -> String {
    match standing {
        Standing::Good => ctx.say(Word::StandingGood, &[]),
        Standing::Dormant => ctx.say(Word::StandingDormant, &[]),
        Standing::Suspended { until } => ctx.say(Word::StandingSuspended, &[("date", ctx.date(until))]),
        Standing::Excluded => ctx.say(Word::StandingExcluded, &[]),
        Standing::Left => ctx.say(Word::StandingLeft, &[]),
    }
}

/// A member on one line.
pub fn member_line(ctx: &Context, member: &Member) -> String {
    ctx.say(
        Word::MemberHead,
        &[
            ("name", line(&member.name)),
            ("id", member.id.to_string()),
            ("kind", ctx.say(kind(member.kind), &[])),
            ("standing", standing(ctx, member.standing)),
        ],
    )
}

/// A member as a sentence names him.
pub fn named(member: &Member) -> String {
    format!("{}#{}", line(&member.name), member.id)
}

/// A member in full.
pub fn member_lines(ctx: &Context, member: &Member) -> Vec<String> {
    let mut lines = vec![member_line(ctx, member)];
    lines.push(ctx.say(Word::MemberAddress, &[("address", ctx.shown(&member.account))]));
    lines.push(match member.joined {
        0 => ctx.say(Word::MemberFounder, &[]),
        joined => ctx.say(Word::MemberJoined, &[("date", ctx.date(joined))]),
    });
    if let Some(sponsor) = member.sponsor {
        lines.push(ctx.say(Word::MemberSponsor, &[("id", sponsor.to_string())]));
    }
    if let Some(exchange) = &member.exchange {
        lines.push(ctx.say(Word::ExchangeIs, &[("text", clean(&exchange.words()))]));
        if let Some(document) = exchange.document {
            lines.push(ctx.say(Word::DocumentIs, &[("hash", format!("{document:?}"))]));
        }
    }
    if member.kind != Kind::Person {
        lines.push(representatives_line(ctx, &member.representatives));
    }
    if let Some(renewal) = member.renewal.filter(|_| member.standing == Standing::Good) {
        lines.push(match renewal.due_at > unix_millis() {
            true => ctx.say(Word::MemberRenewal, &[("date", ctx.date(renewal.due_at))]),
            false => ctx.say(Word::MemberRenewalDue, &[("date", ctx.date(renewal.dormant_at))]),
        });
    }
    if member.standing == Standing::Dormant {
        lines.push(ctx.say(Word::MemberComeBack, &[]));
    }
    lines.extend(key_change_line(ctx, member));
    lines
}

/// Numbers of members in a row.
pub fn numbers(members: &[MemberId]) -> String {
    let list: Vec<_> = members.iter().map(MemberId::to_string).collect();
    list.join(", ")
}

/// Who steers a project.
pub fn representatives_line(ctx: &Context, representatives: &[MemberId]) -> String {
    match representatives.is_empty() {
        true => ctx.say(Word::MemberNobodySteers, &[]),
        false => ctx.say(Word::MemberRepresentatives, &[("list", numbers(representatives))]),
    }
}

/// Whom a representative wants.
pub fn wish_line(ctx: &Context, wish: &Wish) -> String {
    let values = [
        ("id", wish.by.to_string()),
        ("list", numbers(&wish.representatives)),
    ];
    ctx.say(Word::MemberWish, &values)
}

/// The change of a member's key that waits.
pub fn key_change_line(ctx: &Context, member: &Member) -> Option<String> {
    let change = member.key_change.as_ref()?;
    let values = [
        ("address", ctx.shown(&change.new)),
        ("date", ctx.date(change.effective_at)),
    ];
    let word = match change.course {
        Course::Own => Word::MemberKeyChange,
        Course::Guarded => Word::MemberKeyGuarded,
        Course::Contested => Word::MemberKeyContested,
    };
    Some(ctx.say(word, &values))
}

/// What is in force against a member, what he says to it, and what he was answered.
pub fn sanction_lines(ctx: &Context, sanction: &Sanction) -> Vec<String> {
    let reason = |text: &str| ("reason", clean(text));
    let mut lines = vec![match sanction.measure {
        Measure::Warning { until } => ctx.say(
            Word::MemberWarned,
            &[("date", ctx.date(until)), reason(&sanction.reason)],
        ),
        Measure::Suspension { .. } | Measure::Exclusion => {
            ctx.say(Word::MemberWhy, &[reason(&sanction.reason)])
        }
    }];
    let Some(appeal) = &sanction.appeal else {
        lines.push(ctx.say(Word::MemberCanAppeal, &[]));
        return lines;
    };
    let date = |moment| ("date", ctx.date(moment));
    lines.push(ctx.say(Word::MemberAppeals, &[date(appeal.at), reason(&appeal.reason)]));
    match &appeal.dismissed {
        None => lines.push(ctx.say(Word::MemberAppealWaits, &[])),
        Some(dismissed) => {
            let values = [date(dismissed.at), reason(&dismissed.reason)];
            lines.push(ctx.say(Word::MemberAppealDismissed, &values));
            lines.push(ctx.say(Word::MemberAppealAgain, &[date(dismissed.again_at)]));
        }
    }
    lines
}

/// A member's guardians, those to come, and what they said.
pub fn guardians_lines(ctx: &Context, held: &Guardianship) -> Vec<String> {
    let values = |circle: &Circle| {
        [
            ("list", numbers(&circle.guardians)),
            ("threshold", circle.threshold.to_string()),
        ]
    };
    let mut lines = vec![ctx.say(Word::MemberGuardians, &values(&held.circle))];
    if let Some(coming) = &held.coming {
        let [list, threshold] = values(&coming.circle);
        let date = ("date", ctx.date(coming.from));
        lines.push(match coming.circle.guardians.is_empty() {
            true => ctx.say(Word::MemberGuardiansEnd, &[date]),
            false => ctx.say(Word::MemberGuardiansComing, &[date, list, threshold]),
        });
    }
    lines.extend(held.voices.iter().map(|voice| {
        let id = ("id", voice.guardian.to_string());
        match &voice.says {
            Said::Approves { new, .. } => ctx.say(Word::GuardianApproves, &[id, ("address", ctx.shown(new))]),
            Said::StopsKey { new, .. } => ctx.say(Word::GuardianStopsKey, &[id, ("address", ctx.shown(new))]),
            Said::StopsGuardians { .. } => ctx.say(Word::GuardianStopsGuardians, &[id]),
        }
    }));
    lines
}

/// An invitation in full.
pub fn invitation_lines(ctx: &Context, invitation: &Invitation) -> Vec<String> {
    let head = ctx.say(
        Word::InvitationHead,
        &[
            ("id", invitation.id.to_string()),
            (
                "sponsor",
                format!("{}#{}", line(&invitation.sponsor_name), invitation.sponsor),
            ),
            ("kind", ctx.say(kind(invitation.kind), &[])),
            ("date", ctx.date(invitation.expires_at)),
        ],
    );
    let head = if invitation.open {
        head
    } else {
        format!("{head} {}", ctx.say(Word::InvitationClosed, &[]))
    };
    let mut lines = vec![head];
    lines.push(ctx.say(
        Word::InvitationFor,
        &[("address", ctx.shown(&invitation.invitee))],
    ));
    lines.push(ctx.say(Word::ExchangeIs, &[("text", clean(&invitation.exchange.words()))]));
    if let Some(document) = invitation.exchange.document {
        lines.push(ctx.say(Word::DocumentIs, &[("hash", format!("{document:?}"))]));
    }
    lines
}

/// What happened, in words.
pub fn happening(ctx: &Context, happening: &Happening) -> String {
    match happening {
        Happening::CharterSigned { member, version } => ctx.say(
            Word::DidSign,
            &[("member", member.to_string()), ("version", version.to_string())],
        ),
        Happening::CharterAmended { version, .. } => {
            ctx.say(Word::DidAmend, &[("version", version.to_string())])
        }
        Happening::Invited {
            invitation,
            sponsor,
            invitee,
            kind: as_what,
            expires_at,
            ..
        } => ctx.say(
            Word::DidInvite,
            &[
                ("member", sponsor.to_string()),
                ("address", ctx.shown(invitee)),
                ("kind", ctx.say(kind(*as_what), &[])),
                ("id", invitation.to_string()),
                ("date", ctx.date(*expires_at)),
            ],
        ),
        Happening::Joined {
            member,
            account,
            kind: as_what,
            ..
        } => ctx.say(
            Word::DidJoin,
            &[
                ("member", member.to_string()),
                ("address", ctx.shown(account)),
                ("kind", ctx.say(kind(*as_what), &[])),
            ],
        ),
        Happening::InvitationDeclined { invitation } => {
            ctx.say(Word::DidDecline, &[("id", invitation.to_string())])
        }
        Happening::InvitationWithdrawn { invitation } => {
            ctx.say(Word::DidWithdraw, &[("id", invitation.to_string())])
        }
        Happening::InvitationExpired { invitation } => {
            ctx.say(Word::DidExpire, &[("id", invitation.to_string())])
        }
        Happening::Deciding(fact) => decisions::told(ctx, fact),
        Happening::Cooperating(fact) => cooperations::told(ctx, fact),
        Happening::Contributing(fact) => wealth::told(ctx, fact),
        Happening::Receiving(fact) => income::told(ctx, fact),
        other => happening_to_member(ctx, other),
    }
}

fn happening_to_member(ctx: &Context, happening: &Happening) -> String {
    match happening {
        Happening::Left { member } => ctx.say(Word::DidLeave, &[("member", member.to_string())]),
        Happening::KeyChangeAnnounced {
            member,
            new,
            effective_at,
        } => ctx.say(
            Word::DidAnnounceKey,
            &[
                ("member", member.to_string()),
                ("address", ctx.shown(new)),
                ("date", ctx.date(*effective_at)),
            ],
        ),
        Happening::KeyChanged { member, new, .. } => ctx.say(
            Word::DidChangeKey,
            &[("member", member.to_string()), ("address", ctx.shown(new))],
        ),
        Happening::KeyChangeStopped { member } => {
            ctx.say(Word::DidStopKey, &[("member", member.to_string())])
        }
        Happening::ExchangeRemoved { member } => {
            ctx.say(Word::DidRemoveExchange, &[("member", member.to_string())])
        }
        Happening::AccountMade { account, creator, .. } => ctx.say(
            Word::DidMakeAccount,
            &[("address", ctx.shown(account)), ("creator", ctx.shown(creator))],
        ),
        Happening::Renewed { member, due_at } => ctx.say(
            Word::DidRenew,
            &[("member", member.to_string()), ("date", ctx.date(*due_at))],
        ),
        Happening::RenewalDue { member, dormant_at } => ctx.say(
            Word::DidFallDue,
            &[("member", member.to_string()), ("date", ctx.date(*dormant_at))],
        ),
        Happening::BecameDormant { member } => ctx.say(Word::DidGoDormant, &[("member", member.to_string())]),
        Happening::RepresentativesNamed { .. }
        | Happening::RepresentativesWished { .. }
        | Happening::SteppedDown { .. }
        | Happening::ActedFor { .. } => happening_to_project(ctx, happening),
        Happening::Warned { .. }
        | Happening::Suspended { .. }
        | Happening::Excluded { .. }
        | Happening::SanctionLifted { .. }
        | Happening::SanctionEnded { .. }
        | Happening::Appealed { .. }
        | Happening::AppealDismissed { .. } => measure_taken(ctx, happening),
        Happening::GuardiansChosen {
            member,
            guardians,
            threshold,
            from,
        } => {
            let (member, date) = (("member", member.to_string()), ("date", ctx.date(*from)));
            let values = [
                member,
                date,
                ("list", numbers(guardians)),
                ("threshold", threshold.to_string()),
            ];
            match guardians.is_empty() {
                true => ctx.say(Word::DidChooseNoGuardians, &values),
                false => ctx.say(Word::DidChooseGuardians, &values),
            }
        }
        Happening::GuardiansKept { member } => {
            ctx.say(Word::DidKeepGuardians, &[("member", member.to_string())])
        }
        Happening::KeyApproved {
            member,
            guardian,
            new,
        } => ctx.say(
            Word::DidApproveKey,
            &[
                ("guardian", guardian.to_string()),
                ("address", ctx.shown(new)),
                ("member", member.to_string()),
            ],
        ),
        Happening::StopAsked { member, guardian } => ctx.say(
            Word::DidAskStop,
            &[("guardian", guardian.to_string()), ("member", member.to_string())],
        ),
        Happening::KeyChangeContested { member } => {
            ctx.say(Word::DidContestKey, &[("member", member.to_string())])
        }
        Happening::SeatLost { member } => ctx.say(Word::DidLoseSeat, &[("member", member.to_string())]),
        Happening::ValidatorOffended { member, session } => ctx.say(
            Word::DidOffend,
            &[("member", member.to_string()), ("session", session.to_string())],
        ),
        Happening::ParameterSet { parameter } => {
            ctx.say(Word::DidSetParameter, &[("parameter", line(parameter))])
        }
        Happening::Other { pallet, name, fields } => ctx.say(
            Word::DidOther,
            &[
                ("pallet", pallet.clone()),
                ("name", name.clone()),
                ("fields", line(fields)),
            ],
        ),
        // Told by `happening`; listed so that a new fact must be given words.
        Happening::Deciding(_)
        | Happening::Cooperating(_)
        | Happening::Contributing(_)
        | Happening::Receiving(_)
        | Happening::CharterSigned { .. }
        | Happening::CharterAmended { .. }
        | Happening::Invited { .. }
        | Happening::Joined { .. }
        | Happening::InvitationDeclined { .. }
        | Happening::InvitationWithdrawn { .. }
        | Happening::InvitationExpired { .. } => String::new(),
    }
}

fn happening_to_project(ctx: &Context, happening: &Happening) -> String {
    match happening {
        Happening::RepresentativesNamed {
            project,
            representatives,
        } => ctx.say(
            Word::DidNameRepresentatives,
            &[
                ("member", project.to_string()),
                ("list", numbers(representatives)),
            ],
        ),
        Happening::RepresentativesWished {
            project,
            by,
            representatives,
        } => ctx.say(
            Word::DidWishRepresentatives,
            &[
                ("by", by.to_string()),
                ("member", project.to_string()),
                ("list", numbers(representatives)),
            ],
        ),
        Happening::SteppedDown {
            project,
            representative,
        } => ctx.say(
            Word::DidStepDown,
            &[
                ("by", representative.to_string()),
                ("member", project.to_string()),
            ],
        ),
        Happening::ActedFor {
            project,
            representative,
        } => ctx.say(
            Word::DidActFor,
            &[
                ("member", project.to_string()),
                ("by", representative.to_string()),
            ],
        ),
        _ => String::new(),
    }
}

fn measure_taken(ctx: &Context, happening: &Happening) -> String {
    let member = |member: &MemberId| ("member", member.to_string());
    let why = |reason: &str| ("reason", line(reason));
    match happening {
        Happening::Warned {
            member: who,
            until,
            reason,
        } => ctx.say(
            Word::DidWarn,
            &[member(who), ("date", ctx.date(*until)), why(reason)],
        ),
        Happening::Suspended {
            member: who,
            until,
            reason,
        } => ctx.say(
            Word::DidSuspend,
            &[member(who), ("date", ctx.date(*until)), why(reason)],
        ),
        Happening::Excluded { member: who, reason } => ctx.say(Word::DidExclude, &[member(who), why(reason)]),
        Happening::SanctionLifted { member: who, reason } => {
            ctx.say(Word::DidLift, &[member(who), why(reason)])
        }
        Happening::SanctionEnded { member: who } => ctx.say(Word::DidEndSanction, &[member(who)]),
        Happening::Appealed { member: who, reason } => ctx.say(Word::DidAppeal, &[member(who), why(reason)]),
        Happening::AppealDismissed { member: who, reason } => {
            ctx.say(Word::DidDismissAppeal, &[member(who), why(reason)])
        }
        _ => String::new(),
    }
}

/// A word of the command line that a person copies: quoted where the shell would take it apart.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;

    const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

    #[test]
    fn texts_of_others_cannot_move_the_cursor() {
        assert_eq!(clean("a\n\u{1b}[2Jb"), "a\n\u{FFFD}[2Jb");
        assert_eq!(line("a\nb\u{202E}c"), "a b c");
    }

    #[test]
    fn what_is_copied_is_quoted() {
        assert_eq!(quoted("17-3"), "17-3");
        assert_eq!(quoted("Your name"), "'Your name'");
        assert_eq!(quoted("d'Alembert"), "'d'\\''Alembert'");
    }

    #[test]
    fn an_account_is_shown_with_the_name_that_the_person_gave_it() {
        let folder = tempfile::tempdir().unwrap();
        let account = account_of(ALICE).unwrap();
        let named = |ctx: &Context| {
            let arguments =
                serde_json::json!({ "dest": { "Id": ALICE }, "note": "5Grw", "many": [ALICE, BOB, 1] });
            let call = CallInWords {
                pallet: "Balances".into(),
                call: "transfer".into(),
                arguments: arguments.as_object().unwrap().clone(),
                coins: vec![],
                docs: "Send.".into(),
            };
            let happening = Happening::KeyChanged {
                member: 4,
                old: account,
                new: account,
            };
            [vec![super::happening(ctx, &happening)], call_lines(ctx, &call)]
                .concat()
                .join("\n")
        };
        let mut ctx = context(folder.path(), Scripted::default());
        assert!(!named(&ctx).contains("alice"));
        ctx.names().unwrap().put("alice", account).unwrap();
        ctx.shown_names = Default::default();
        let told = named(&ctx);
        assert!(told.contains(&format!("is now {ALICE} (alice)")), "{told}");
        assert!(
            told.contains(&format!("{{\"Id\":\"{ALICE}\"}} (alice)")),
            "{told}"
        );
        assert!(
            told.contains(&format!("[\"{ALICE}\",\"{BOB}\",1] (alice)")),
            "{told}"
        );
        // Names that cannot be read take nothing away.
        std::fs::write(folder.path().join("keys/names"), "{").unwrap();
        ctx.shown_names = Default::default();
        assert!(named(&ctx).contains(&format!("is now {ALICE}")));
    }

    #[test]
    fn what_happens_to_validators_and_rules_is_told_in_both_languages() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let mut told = |happening| {
            ctx.lang = Lang::En;
            let english = super::happening(&ctx, &happening);
            ctx.lang = Lang::Fr;
            [english, super::happening(&ctx, &happening)]
        };
        let seat = told(Happening::SeatLost { member: 3 });
        assert!(seat[0].contains("member 3 loses"), "{seat:?}");
        assert!(seat[1].contains("membre 3 perd"), "{seat:?}");
        let offence = told(Happening::ValidatorOffended {
            member: 3,
            session: 8,
        });
        assert!(offence[0].contains("cheated in session 8"), "{offence:?}");
        assert!(offence[1].contains("triché à la session 8"), "{offence:?}");
        let rule = told(Happening::ParameterSet {
            parameter: "(a\n1)".into(),
        });
        assert!(rule[0].ends_with("new value: (a 1)"), "{rule:?}");
        assert!(rule[1].ends_with("nouvelle valeur : (a 1)"), "{rule:?}");
    }

    #[test]
    fn colours_are_around_what_is_shown_not_within() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let values = [("name", line("Zo\u{1b}[31mé")), ("member", "4".into())];
        let plain = ctx.say(Word::AcceptDone, &values);
        assert!(!plain.contains('\u{1b}'), "{plain}");
        ctx.colours.out = true;
        assert_eq!(
            ctx.say(Word::AcceptDone, &values),
            format!("\u{1b}[32m{plain}\u{1b}[0m")
        );
        assert!(!ctx.say(Word::AskAccept, &[]).contains('\u{1b}'));
    }
}
