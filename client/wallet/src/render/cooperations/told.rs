// SPDX-License-Identifier: AGPL-3.0-or-later
//! What happened in cooperations, as people are told.

use crate::context::Context;
use crate::words::Word;
use opensystem_chain::{Cooperating, CooperationId, MemberId};

/// What happened, in words.
pub fn told(ctx: &Context, fact: &Cooperating) -> String {
    match fact {
        Cooperating::CooperationAnnounced {
            cooperation,
            announcer,
        } => ctx.say(Word::DidAnnounce, &of(*cooperation, *announcer)),
        Cooperating::AnnouncementWithdrawn { cooperation } => {
            ctx.say(Word::DidWithdrawCoop, &[("id", cooperation.to_string())])
        }
        Cooperating::PartnerInvited {
            cooperation,
            member,
            by,
        } => ctx.say(Word::DidInvitePartner, &between(*cooperation, *member, *by)),
        Cooperating::PartnershipOffered { cooperation, member } => {
            ctx.say(Word::DidOffer, &of(*cooperation, *member))
        }
        Cooperating::PartnershipDeclined {
            cooperation,
            member,
            by,
        } if member == by => ctx.say(Word::DidDeclineCoop, &of(*cooperation, *member)),
        Cooperating::PartnershipDeclined {
            cooperation,
            member,
            by,
        } => ctx.say(Word::DidDeclineOther, &between(*cooperation, *member, *by)),
        Cooperating::CooperationFounded {
            cooperation,
            partners: [member, by],
            ..
        } => ctx.say(Word::DidFound, &between(*cooperation, *member, *by)),
        Cooperating::PartnerJoined {
            cooperation, member, ..
        } => ctx.say(Word::DidJoinCoop, &of(*cooperation, *member)),
        Cooperating::MilestoneReported { cooperation, by, .. } => {
            ctx.say(Word::DidReport, &of(*cooperation, *by))
        }
        Cooperating::HelpAsked { cooperation, by, .. } => ctx.say(Word::DidAskHelp, &of(*cooperation, *by)),
        Cooperating::PartnerLeft { .. }
        | Cooperating::CloseWished { .. }
        | Cooperating::CooperationKeptOpen { .. }
        | Cooperating::CooperationClosed { .. }
        | Cooperating::LogRead { .. } => of_the_end(ctx, fact),
    }
}

fn of_the_end(ctx: &Context, fact: &Cooperating) -> String {
    match fact {
        Cooperating::PartnerLeft {
            cooperation, member, ..
        } => ctx.say(Word::DidLeaveCoop, &of(*cooperation, *member)),
        Cooperating::CloseWished {
            cooperation,
            by,
            closers,
            partners,
            ..
        } => {
            let [id, member] = of(*cooperation, *by);
            let values = [
                id,
                member,
                ("closers", closers.to_string()),
                ("partners", partners.to_string()),
            ];
            ctx.say(Word::DidWishClose, &values)
        }
        Cooperating::CooperationKeptOpen { cooperation, by } => {
            ctx.say(Word::DidKeepOpen, &of(*cooperation, *by))
        }
        Cooperating::CooperationClosed { cooperation, .. } => {
            ctx.say(Word::DidCloseCoop, &[("id", cooperation.to_string())])
        }
        Cooperating::LogRead { member, up_to } => {
            let values = [("member", member.to_string()), ("count", up_to.to_string())];
            ctx.say(Word::DidRead, &values)
        }
        _ => String::new(),
    }
}

fn of(cooperation: CooperationId, member: MemberId) -> [(&'static str, String); 2] {
    [("id", cooperation.to_string()), ("member", member.to_string())]
}

fn between(cooperation: CooperationId, member: MemberId, by: MemberId) -> [(&'static str, String); 3] {
    let [id, member] = of(cooperation, member);
    [id, member, ("by", by.to_string())]
}
