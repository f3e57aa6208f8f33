// SPDX-License-Identifier: AGPL-3.0-or-later
//! Which command makes which call of the chain, and why nobody can make the others by signing. The one place where this
//! stands: a call that the chain has and this table lacks fails a test.

use crate::words::Word;

/// How a call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By this command.
    Verb(&'static str),
    /// A decision makes it: `opensystem propose`.
    Decided,
    /// No account can sign it with success.
    Closed(Closed),
}

/// Why no account can sign a call with success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It asks for Root, whom nobody can reach.
    Root,
    /// The rules let nobody do it.
    Nobody,
    /// The maker of a block puts it there.
    Inherent,
    /// It travels without a signature; nodes send it.
    Unsigned,
    /// The runtime lets it reach its pallet from nowhere.
    Filtered,
}

impl Closed {
    /// The reason in words.
    pub fn word(self) -> Word {
        match self {
            Self::Root => Word::ClosedRoot,
            Self::Nobody => Word::ClosedNobody,
            Self::Inherent => Word::ClosedInherent,
            Self::Unsigned => Word::ClosedUnsigned,
            Self::Filtered => Word::ClosedFiltered,
        }
    }
}

/// How a call is made; nothing for one that this wallet does not know.
pub fn way(pallet: &str, call: &str) -> Option<Way> {
    let known = CALLS
        .iter()
        .find(|(name, _)| name.split_once('.') == Some((pallet, call)));
    known.map(|(_, way)| *way)
}

const fn verb(words: &'static str) -> Way {
    Way::Verb(words)
}

const ROOT: Way = Way::Closed(Closed::Root);
const NOBODY: Way = Way::Closed(Closed::Nobody);
const DECIDED: Way = Way::Decided;
const INHERENT: Way = Way::Closed(Closed::Inherent);
const UNSIGNED: Way = Way::Closed(Closed::Unsigned);
const FILTERED: Way = Way::Closed(Closed::Filtered);

/// Every call, in the order of the chain.
pub const CALLS: &[(&str, Way)] = &[
    ("System.remark", verb("remark")),
    ("System.set_heap_pages", ROOT),
    ("System.set_code", ROOT),
    ("System.set_code_without_checks", ROOT),
    ("System.set_storage", ROOT),
    ("System.kill_storage", ROOT),
    ("System.kill_prefix", ROOT),
    ("System.remark_with_event", verb("remark --event")),
    ("System.authorize_upgrade", DECIDED),
    ("System.authorize_upgrade_without_checks", ROOT),
    ("System.apply_authorized_upgrade", verb("decision apply-upgrade")),
    ("Timestamp.set", INHERENT),
    ("Babe.report_equivocation", verb("validator report-blocks")),
    ("Babe.report_equivocation_unsigned", UNSIGNED),
    ("Babe.plan_config_change", ROOT),
    ("Grandpa.report_equivocation", verb("validator report-votes")),
    ("Grandpa.report_equivocation_unsigned", UNSIGNED),
    ("Grandpa.note_stalled", ROOT),
    (
        "Balances.transfer_allow_death",
        verb("coins send --close-account"),
    ),
    ("Balances.force_transfer", ROOT),
    ("Balances.transfer_keep_alive", verb("coins send")),
    ("Balances.transfer_all", verb("coins send-all")),
    ("Balances.force_unreserve", ROOT),
    ("Balances.upgrade_accounts", verb("coins refresh")),
    ("Balances.force_set_balance", ROOT),
    ("Balances.force_adjust_total_issuance", ROOT),
    ("Balances.burn", verb("coins burn")),
    ("Utility.batch", verb("batch --until-refused")),
    ("Utility.as_derivative", verb("… --sub-account")),
    ("Utility.batch_all", verb("batch")),
    ("Utility.dispatch_as", ROOT),
    ("Utility.force_batch", verb("batch --each")),
    ("Utility.with_weight", ROOT),
    ("Utility.if_else", verb("either")),
    ("Utility.dispatch_as_fallible", ROOT),
    ("Multisig.as_multi_threshold_1", verb("… --group --threshold 1")),
    ("Multisig.as_multi", verb("… --group --threshold")),
    ("Multisig.approve_as_multi", verb("group agree")),
    ("Multisig.cancel_as_multi", verb("group cancel")),
    ("Multisig.poke_deposit", verb("group adjust-deposit")),
    ("Proxy.proxy", verb("… --for")),
    ("Proxy.add_proxy", verb("proxy add")),
    ("Proxy.remove_proxy", verb("proxy remove")),
    ("Proxy.remove_proxies", verb("proxy remove-all")),
    ("Proxy.create_pure", verb("proxy create-account")),
    ("Proxy.kill_pure", verb("proxy close-account")),
    ("Proxy.announce", verb("proxy announce")),
    ("Proxy.remove_announcement", verb("proxy take-back")),
    ("Proxy.reject_announcement", verb("proxy reject")),
    ("Proxy.proxy_announced", verb("proxy carry-out")),
    ("Proxy.poke_deposit", verb("proxy adjust-deposit")),
    ("Preimage.note_preimage", verb("preimage note")),
    ("Preimage.unnote_preimage", verb("preimage remove")),
    ("Preimage.request_preimage", NOBODY),
    ("Preimage.unrequest_preimage", NOBODY),
    ("Preimage.ensure_updated", verb("preimage refresh")),
    ("Scheduler.schedule", NOBODY),
    ("Scheduler.cancel", NOBODY),
    ("Scheduler.schedule_named", NOBODY),
    ("Scheduler.cancel_named", NOBODY),
    ("Scheduler.schedule_after", NOBODY),
    ("Scheduler.schedule_named_after", NOBODY),
    ("Scheduler.set_retry", NOBODY),
    ("Scheduler.set_retry_named", NOBODY),
    ("Scheduler.cancel_retry", NOBODY),
    ("Scheduler.cancel_retry_named", NOBODY),
    ("Parameters.set_parameter", FILTERED),
    ("Migrations.force_set_cursor", ROOT),
    ("Migrations.force_set_active_cursor", ROOT),
    ("Migrations.force_onboard_mbms", ROOT),
    ("Migrations.clear_historic", ROOT),
    ("Charter.sign", verb("charter sign")),
    ("Charter.amend", DECIDED),
    ("Charter.set_parameter", DECIDED),
    ("Membership.invite", verb("member invite")),
    ("Membership.accept_invitation", verb("member accept")),
    ("Membership.decline", verb("member decline")),
    ("Membership.withdraw_invitation", verb("member withdraw")),
    ("Membership.leave", verb("member leave")),
    ("Membership.change_key", verb("member change-key --to")),
    ("Membership.stop_change_key", verb("member change-key --stop")),
    ("Membership.remove_exchange", verb("member remove-exchange")),
    ("Membership.renew", verb("member renew")),
    ("Membership.warn", DECIDED),
    ("Membership.suspend", DECIDED),
    ("Membership.exclude", DECIDED),
    ("Membership.lift", DECIDED),
    ("Membership.appeal", verb("member appeal")),
    ("Membership.dismiss_appeal", DECIDED),
    (
        "Membership.name_representatives",
        verb("member representatives --name"),
    ),
    ("Membership.step_down", verb("member representatives --step-down")),
    ("Membership.act_for", verb("… --project")),
    ("Membership.set_guardians", verb("member guardians --choose")),
    ("Membership.approve_key", verb("member recover approve")),
    ("Membership.stop_key_change_of", verb("member recover stop")),
    ("Membership.settle_key_change", DECIDED),
    ("Decisions.publish_idea", verb("idea")),
    ("Decisions.propose", verb("propose")),
    ("Decisions.amend", verb("decision amend")),
    ("Decisions.withdraw", verb("decision withdraw")),
    ("Decisions.vote", verb("vote")),
    ("Decisions.take_back", verb("vote --take-back")),
    ("Decisions.close", verb("decision close")),
    ("Decisions.retry", verb("decision retry")),
    ("Decisions.cancel", DECIDED),
    ("Decisions.set_area", DECIDED),
    ("Decisions.spend", DECIDED),
    ("Decisions.second", verb("decision second")),
    ("Decisions.delegate", verb("delegate to")),
    ("Decisions.undelegate", verb("delegate back")),
    ("Decisions.ask", verb("propose")),
    ("Decisions.ask_anew", verb("decision amend")),
    ("Decisions.choose", verb("vote --rank")),
    ("Decisions.conclude", verb("decision conclude")),
    ("Decisions.reopen", verb("decision reopen")),
    ("Decisions.call_back", verb("decision call-back")),
    ("Cooperation.announce", verb("coop announce")),
    ("Cooperation.withdraw_announcement", verb("coop withdraw")),
    ("Cooperation.join", verb("coop join")),
    ("Cooperation.welcome", verb("coop welcome")),
    ("Cooperation.decline", verb("coop decline")),
    ("Cooperation.report_milestone", verb("coop milestone")),
    ("Cooperation.ask_for_help", verb("coop ask")),
    ("Cooperation.leave", verb("coop leave")),
    ("Cooperation.close", verb("coop close")),
    ("Cooperation.keep_open", verb("coop keep")),
    ("Cooperation.mark_read", verb("coop read")),
    ("Cooperation.remove_departed", verb("coop remove")),
    ("Wealth.set_kind", DECIDED),
    ("Wealth.record", verb("wealth record")),
    ("Wealth.withdraw_record", verb("wealth withdraw")),
    ("Wealth.attest", verb("wealth attest")),
    ("Wealth.dispute", verb("wealth dispute")),
    ("Wealth.lift_dispute", verb("wealth lift")),
    ("Wealth.judge", verb("wealth judge")),
    ("Wealth.settle_record", DECIDED),
    ("Wealth.wish_matrix", verb("wealth wish")),
    ("Wealth.open_sharing", verb("wealth share")),
    ("Wealth.claim", verb("wealth claim")),
    ("Wealth.thank", verb("wealth thank")),
    ("Wealth.give_time", verb("wealth give-time")),
    ("Wealth.write_off", DECIDED),
    ("Dividend.claim", verb("income claim")),
    ("Dividend.set_formula", DECIDED),
    ("Session.set_keys", verb("validator set-keys")),
    ("Session.purge_keys", verb("validator remove-keys")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Cli;
    use clap::{Command, CommandFactory};
    use opensystem_chain::{Lang, Rules};

    /// The page for people, made from the table.
    const PAGE: &str = include_str!("../../../docs/members/calls.md");

    #[test]
    fn every_call_of_the_chain_has_a_verb_or_a_reason_why_nobody_can_sign_it() {
        let rules = Rules::built_in(100, 1).unwrap();
        let calls = rules
            .calls()
            .into_iter()
            .map(|call| format!("{}.{}", call.pallet, call.call));
        let table: Vec<_> = CALLS.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(table, calls.collect::<Vec<_>>(), "the table, then the chain");
    }

    /// The command of these words; its options are looked for among its own.
    fn find<'a>(command: &'a Command, words: &[&str]) -> Option<&'a Command> {
        match words {
            [] => Some(command),
            [word, rest @ ..] => find(command.find_subcommand(word)?, rest),
        }
    }

    #[test]
    fn every_verb_of_the_table_is_a_command() {
        let mut cli = Cli::command();
        cli.build();
        for (call, way) in CALLS {
            let Way::Verb(verb) = way else { continue };
            // `…` stands for any command that acts.
            let verb = verb.replace('…', "coins send");
            let (options, words): (Vec<_>, Vec<_>) = verb
                .split(' ')
                .filter(|word| *word != "1")
                .partition(|word| word.starts_with("--"));
            let command = find(&cli, &words).unwrap_or_else(|| panic!("{call}: no command {verb}"));
            assert!(
                command.get_subcommands().next().is_none(),
                "{call}: {verb} is not a whole command"
            );
            for option in options {
                let name = option.trim_start_matches('-');
                let known = command
                    .get_arguments()
                    .any(|known| known.get_long() == Some(name));
                assert!(known, "{call}: {verb} has no {option}");
            }
        }
    }

    #[test]
    fn a_call_is_found_by_its_names() {
        assert_eq!(way("Balances", "burn"), Some(Way::Verb("coins burn")));
        assert_eq!(way("System", "set_code"), Some(Way::Closed(Closed::Root)));
        for (pallet, call) in [
            ("", ""),
            ("Balances", ""),
            ("Balances.burn", ""),
            ("System", "none"),
        ] {
            assert_eq!(way(pallet, call), None);
        }
    }

    #[test]
    fn the_page_of_the_calls_says_what_the_table_says() {
        for (name, way) in CALLS {
            let row = match way {
                Way::Verb(verb) => format!("| `{name}` | `opensystem {verb}` |"),
                Way::Decided => format!("| `{name}` | by a decision: `opensystem propose` |"),
                Way::Closed(closed) => format!("| `{name}` | {} |", closed.word().text(Lang::En)),
            };
            assert!(
                PAGE.lines().any(|line| line == row),
                "docs/members/calls.md lacks this line:\n{row}"
            );
        }
        let rows = PAGE.lines().filter(|line| line.starts_with("| `")).count();
        assert_eq!(rows, CALLS.len());
    }
}
