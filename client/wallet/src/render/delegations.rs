// SPDX-License-Identifier: AGPL-3.0-or-later
//! How voting for one another looks to people: who speaks for them in a vote, and what happens to delegations.

use super::decisions::{choice, own_line};
use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{AreaId, Deciding, DelegationEnd, MemberId, Speaker};

/// Whose ballot counts for whoever asks; `names` are those through whom, nearest first.
pub fn speaker_lines(ctx: &Context, speaker: &Speaker, names: &[String]) -> Vec<String> {
    let list = || ("list", names.join(" → "));
    match (names, &speaker.ballot) {
        ([], None) => vec![],
        ([], Some(ballot)) => {
            let mut lines = vec![own_line(ctx, ballot)];
            if ballot.voices > 1 {
                let count = ("count", ballot.voices.to_string());
                lines.push(ctx.say(Word::OwnVoteFor, &[count]));
            }
            lines
        }
        ([through @ .., last], Some(ballot)) => {
            let values = [
                ("name", last.clone()),
                ("list", through.join(" → ")),
                ("choice", choice(ctx, ballot.choice)),
            ];
            let word = match through.is_empty() {
                true => Word::VoicedBy,
                false => Word::VoicedThrough,
            };
            vec![ctx.say(word, &values)]
        }
        ([_], None) => vec![ctx.say(Word::VoiceWaits, &[list()])],
        (_, None) => vec![ctx.say(Word::VoiceWaitsOn, &[list()])],
    }
}

/// That somebody has another one vote, in words.
pub fn made(ctx: &Context, fact: &Deciding) -> String {
    match fact {
        Deciding::Delegated {
            area,
            member,
            delegate,
            ends_at,
        } => {
            let [area, member, delegate] = of(*area, *member, *delegate);
            let date = ("date", ctx.date(*ends_at));
            ctx.say(Word::DidDelegate, &[area, member, delegate, date])
        }
        Deciding::DelegationEnded {
            area,
            member,
            delegate,
            why,
        } => {
            let word = match why {
                DelegationEnd::TakenBack => Word::DidUndelegate,
                DelegationEnd::Expired => Word::DidExpireDelegation,
                DelegationEnd::StandingLost => Word::DidLoseDelegation,
            };
            ctx.say(word, &of(*area, *member, *delegate))
        }
        _ => String::new(),
    }
}

fn of(area: AreaId, member: MemberId, delegate: MemberId) -> [(&'static str, String); 3] {
    [
        ("area", area.to_string()),
        ("member", member.to_string()),
        ("delegate", delegate.to_string()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use crate::person::tests::Scripted;
    use opensystem_chain::{Ballot, Choice, Lang};

    fn said(lang: Lang, through: &[&str], voices: Option<u32>) -> String {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        ctx.lang = lang;
        let ballot = voices.map(|voices| Ballot {
            member: 1,
            choice: Choice::Agree,
            voices,
            reason: None,
            seconds: 0,
        });
        let names: Vec<_> = through.iter().map(|name| (*name).to_owned()).collect();
        let speaker = Speaker {
            through: (0..).take(names.len()).collect(),
            ballot,
        };
        speaker_lines(&ctx, &speaker, &names).join("\n")
    }

    #[test]
    fn whose_ballot_counts_for_one_is_told_in_both_languages() {
        let en = |through: &[&str], voices| said(Lang::En, through, voices);
        let fr = |through: &[&str], voices| said(Lang::Fr, through, voices);
        assert_eq!(en(&[], None), "");
        assert_eq!(en(&[], Some(1)), "You said: agree");
        assert!(en(&[], Some(3)).contains("It counts for 3 persons"));
        assert_eq!(en(&["Bob#1"], Some(2)), "Bob#1 votes for you: agree");
        assert_eq!(
            en(&["Zoé#4", "Bob#1"], Some(3)),
            "Bob#1 votes for you, through Zoé#4: agree"
        );
        assert_eq!(
            fr(&["Zoé#4", "Ann#2", "Bob#1"], Some(3)),
            "Bob#1 vote pour vous, par Zoé#4 → Ann#2 : d’accord"
        );
        assert_eq!(
            en(&["Zoé#4"], None),
            "Your voice goes to Zoé#4, who has not voted"
        );
        assert_eq!(
            fr(&["Zoé#4", "Bob#1"], None),
            "Votre voix va à Zoé#4 → Bob#1 : aucun d’entre eux n’a voté"
        );
    }

    #[test]
    fn what_happens_to_delegations_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut ctx = context(folder.path(), Scripted::default());
        let ended = |why| Deciding::DelegationEnded {
            area: 16,
            member: 3,
            delegate: 4,
            why,
        };
        let begun = Deciding::Delegated {
            area: 16,
            member: 3,
            delegate: 4,
            ends_at: 180_000,
        };
        assert_eq!(
            made(&ctx, &begun),
            "member 3 has member 4 vote for him in area 16, until 1970-01-01 00:03 UTC"
        );
        for lang in Lang::ALL {
            ctx.lang = lang;
            let all = [
                made(&ctx, &begun),
                made(&ctx, &ended(DelegationEnd::TakenBack)),
                made(&ctx, &ended(DelegationEnd::Expired)),
                made(&ctx, &ended(DelegationEnd::StandingLost)),
            ];
            for (place, told) in all.iter().enumerate() {
                assert!(told.contains("16") && !told.contains('{'), "{told}");
                assert!(!all[..place].contains(told), "{told}");
            }
        }
    }
}
