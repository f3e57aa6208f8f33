// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a founder writes, checked and turned into the genesis.

use super::{income::FoundingIncome, Fault, Prepared};
use crate::{params, AccountId, Balance, SessionKeys};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
use opensystem_charter::{
    calls::check_name as check_title, calls::founding_texts, code, FoundingText, Timing,
};
use opensystem_decisions::{areas, AreaId, Terms};
use opensystem_dividend::Formula;
use opensystem_membership::{check_name, Founder, Rules, Tier};
use opensystem_traits::{commons_account, validator_account, MemberId};
use opensystem_wealth::FoundingKind;
use serde::Deserialize;
use serde_json::{json, Value};
use sp_consensus_babe::AuthorityId as BabeId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;

/// Coins a founder may begin with, at most.
const MAX_COINS: u64 = 10_000_000;
/// Founders at most: genesis is one block.
const MAX_FOUNDERS: usize = 10_000;

/// An ecosystem as its founders write it down.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Founding {
    /// The ecosystem's name.
    name: String,
    /// The social code, one text a language.
    code: Vec<FoundingText>,
    /// The pace.
    timing: Timing,
    /// Who founds, in the order of their numbers.
    founders: Vec<FoundingMember>,
    /// Who validates from the first block.
    validators: Vec<FoundingValidator>,
    /// Governed numbers that differ from the usual ones.
    #[serde(default)]
    parameters: FoundingParameters,
    /// People's income; absent, ten coins a day.
    #[serde(default)]
    income: Option<FoundingIncome>,
    /// Terms of areas of decision that differ from the usual ones.
    #[serde(default)]
    areas: FoundingAreas,
    /// The kinds of wealth that there are at first, numbered from 0; absent, the usual ones.
    #[serde(default)]
    kinds: Option<Vec<FoundingKind>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingMember {
    name: String,
    account: AccountId,
    /// Whole coins.
    #[serde(default)]
    coins: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingValidator {
    /// A founder's name.
    founder: String,
    babe: BabeId,
    grandpa: GrandpaId,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingParameters {
    #[serde(default)]
    membership: FoundingRules,
    #[serde(default)]
    allowance: FoundingAllowance,
    #[serde(default)]
    decisions: FoundingDecisions,
    #[serde(default)]
    cooperation: FoundingCooperation,
    #[serde(default)]
    wealth: FoundingWealth,
}

/// The numbers of wealth, periods in hours: an hour is the twenty-fourth part of the ecosystem's day. Absent, the usual ones.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingWealth {
    attest_hours: Option<u32>,
    undisputed_hours: Option<u32>,
    judging_hours: Option<u32>,
    deciding_hours: Option<u32>,
    notice_hours: Option<u32>,
    burst_days: Option<u32>,
    pair_days: Option<u32>,
    attestations_a_day: Option<u32>,
    budget_days: Option<u32>,
    open_records: Option<u32>,
    budget_percent: Option<u8>,
}

impl FoundingWealth {
    fn rules(&self, day_millis: u64) -> opensystem_wealth::Rules {
        let usual = opensystem_wealth::Rules::with_day(day_millis);
        let millis = |hours, usual| millis_of_hours(hours, day_millis, usual);
        opensystem_wealth::Rules {
            attest_millis: millis(self.attest_hours, usual.attest_millis),
            undisputed_millis: millis(self.undisputed_hours, usual.undisputed_millis),
            judging_millis: millis(self.judging_hours, usual.judging_millis),
            deciding_millis: millis(self.deciding_hours, usual.deciding_millis),
            notice_millis: millis(self.notice_hours, usual.notice_millis),
            burst_days: self.burst_days.unwrap_or(usual.burst_days),
            pair_days: self.pair_days.unwrap_or(usual.pair_days),
            attestations_a_day: self.attestations_a_day.unwrap_or(usual.attestations_a_day),
            budget_days: self.budget_days.unwrap_or(usual.budget_days),
            open_records: self.open_records.unwrap_or(usual.open_records),
            budget_percent: self.budget_percent.unwrap_or(usual.budget_percent),
        }
    }
}

/// The numbers of cooperations; absent, the usual ones.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingCooperation {
    announcements: Option<u32>,
    offers: Option<u32>,
    invitations: Option<u32>,
    entries_a_day: Option<u32>,
}

impl FoundingCooperation {
    fn rules(&self) -> opensystem_cooperation::Rules {
        let usual = opensystem_cooperation::Rules::DEFAULT;
        opensystem_cooperation::Rules {
            announcements: self.announcements.unwrap_or(usual.announcements),
            offers: self.offers.unwrap_or(usual.offers),
            invitations: self.invitations.unwrap_or(usual.invitations),
            entries_a_day: self.entries_a_day.unwrap_or(usual.entries_a_day),
        }
    }
}

/// The numbers of decisions, periods in days; absent, the usual ones for the ecosystem's day.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingDecisions {
    open_when_quiet: Option<u32>,
    open_when_busy: Option<u32>,
    busy_from: Option<u32>,
    seconding_permille: Option<u16>,
    call_back_permille: Option<u16>,
    idea_days: Option<u32>,
    young_permille: Option<u16>,
    budget_percent: Option<u8>,
    retry_days: Option<u32>,
    retriable_days: Option<u32>,
    ballots_days: Option<u32>,
    delegation_days: Option<u32>,
}

impl FoundingDecisions {
    fn rules(&self, day_millis: u64) -> opensystem_decisions::Rules {
        let usual = opensystem_decisions::Rules::with_day(day_millis);
        opensystem_decisions::Rules {
            open_when_quiet: self.open_when_quiet.unwrap_or(usual.open_when_quiet),
            open_when_busy: self.open_when_busy.unwrap_or(usual.open_when_busy),
            busy_from: self.busy_from.unwrap_or(usual.busy_from),
            seconding_permille: self.seconding_permille.unwrap_or(usual.seconding_permille),
            call_back_permille: self.call_back_permille.unwrap_or(usual.call_back_permille),
            idea_millis: millis(self.idea_days, day_millis, usual.idea_millis),
            young_permille: self.young_permille.unwrap_or(usual.young_permille),
            budget_percent: self.budget_percent.unwrap_or(usual.budget_percent),
            retry_millis: millis(self.retry_days, day_millis, usual.retry_millis),
            retriable_millis: millis(self.retriable_days, day_millis, usual.retriable_millis),
            ballots_millis: millis(self.ballots_days, day_millis, usual.ballots_millis),
            delegation_millis: millis(self.delegation_days, day_millis, usual.delegation_millis),
        }
    }
}

/// The areas of decision, each with what differs from its usual terms.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingAreas {
    areas: Option<FoundingTerms>,
    runtime: Option<FoundingTerms>,
    code: Option<FoundingTerms>,
    membership: Option<FoundingTerms>,
    money: Option<FoundingTerms>,
    nodes: Option<FoundingTerms>,
    commons: Option<FoundingTerms>,
    life: Option<FoundingTerms>,
}

impl FoundingAreas {
    /// Those that are written down: name, number, terms.
    fn written(&self) -> impl Iterator<Item = (&'static str, AreaId, &FoundingTerms)> {
        let all = [
            ("areas", areas::AREAS, &self.areas),
            ("runtime", areas::RUNTIME, &self.runtime),
            ("code", areas::CODE, &self.code),
            ("membership", areas::MEMBERSHIP, &self.membership),
            ("money", areas::MONEY, &self.money),
            ("nodes", areas::NODES, &self.nodes),
            ("commons", areas::COMMONS, &self.commons),
            ("life", areas::FIRST_FREE, &self.life),
        ];
        all.into_iter()
            .filter_map(|(name, id, terms)| terms.as_ref().map(|terms| (name, id, terms)))
    }
}

/// The terms of votes of an area. An hour is the twenty-fourth part of the ecosystem's day.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingTerms {
    discussion_hours: Option<u32>,
    voting_hours: Option<u32>,
    window_hours: Option<u32>,
    delay_hours: Option<u32>,
    approval_permille: Option<u16>,
    floor_permille: Option<u16>,
}

impl FoundingTerms {
    fn terms(&self, usual: &Terms, day_millis: u64) -> Terms {
        let millis = |hours, usual| millis_of_hours(hours, day_millis, usual);
        Terms {
            discussion_millis: millis(self.discussion_hours, usual.discussion_millis),
            voting_millis: millis(self.voting_hours, usual.voting_millis),
            window_millis: millis(self.window_hours, usual.window_millis),
            delay_millis: millis(self.delay_hours, usual.delay_millis),
            approval_permille: self.approval_permille.unwrap_or(usual.approval_permille),
            floor_permille: self.floor_permille.unwrap_or(usual.floor_permille),
        }
    }
}

/// The allowance's numbers, periods in days; absent, the usual ones for the ecosystem's day.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingAllowance {
    full_units: Option<u64>,
    newcomer_units: Option<u64>,
    newcomer_days: Option<u32>,
    recovery_days: Option<u32>,
    reserved_percent: Option<u8>,
}

impl FoundingAllowance {
    fn rules(&self, day_millis: u64) -> opensystem_allowance::Rules {
        let usual = opensystem_allowance::Rules::with_day(day_millis);
        opensystem_allowance::Rules {
            full_units: self.full_units.unwrap_or(usual.full_units),
            newcomer_units: self.newcomer_units.unwrap_or(usual.newcomer_units),
            newcomer_millis: millis(self.newcomer_days, day_millis, usual.newcomer_millis),
            recovery_millis: millis(self.recovery_days, day_millis, usual.recovery_millis),
            reserved_percent: self.reserved_percent.unwrap_or(usual.reserved_percent),
        }
    }
}

/// A period that was written in days, or the usual one.
fn millis(days: Option<u32>, day_millis: u64, usual: u64) -> u64 {
    days.map_or(usual, |days| u64::from(days).saturating_mul(day_millis))
}

/// A period that was written in hours, or the usual one.
fn millis_of_hours(hours: Option<u32>, day_millis: u64, usual: u64) -> u64 {
    hours.map_or(usual, |hours| {
        u64::from(hours).saturating_mul(day_millis).div_euclid(24)
    })
}

/// Membership's numbers in days; absent, the usual ones for the ecosystem's day.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingRules {
    invitation_days: Option<u32>,
    unit_return_days: Option<u32>,
    age_days: Option<u32>,
    key_change_days: Option<u32>,
    renewal_days: Option<u32>,
    grace_days: Option<u32>,
    accountability_days: Option<u32>,
    warning_days: Option<u32>,
    suspension_days: Option<u32>,
    appeal_days: Option<u32>,
    guardian_days: Option<u32>,
    tiers: Option<[FoundingTier; 3]>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundingTier {
    from_persons: u32,
    burst: u32,
    refill_days: u32,
}

impl FoundingRules {
    fn rules(&self, day_millis: u64) -> Rules {
        let usual = Rules::with_day(day_millis);
        let millis = |days, usual| millis(days, day_millis, usual);
        let tier = |tier: &FoundingTier| Tier {
            from_persons: tier.from_persons,
            burst: tier.burst,
            refill_millis: u64::from(tier.refill_days).saturating_mul(day_millis),
        };
        Rules {
            invitation_millis: millis(self.invitation_days, usual.invitation_millis),
            unit_return_millis: millis(self.unit_return_days, usual.unit_return_millis),
            age_millis: millis(self.age_days, usual.age_millis),
            key_change_millis: millis(self.key_change_days, usual.key_change_millis),
            renewal_millis: millis(self.renewal_days, usual.renewal_millis),
            grace_millis: millis(self.grace_days, usual.grace_millis),
            accountability_millis: millis(self.accountability_days, usual.accountability_millis),
            warning_millis: millis(self.warning_days, usual.warning_millis),
            suspension_millis: millis(self.suspension_days, usual.suspension_millis),
            appeal_millis: millis(self.appeal_days, usual.appeal_millis),
            guardian_millis: millis(self.guardian_days, usual.guardian_millis),
            tiers: self
                .tiers
                .as_ref()
                .map_or(usual.tiers, |tiers| tiers.each_ref().map(tier)),
        }
    }
}

fn fault(field: impl Into<String>, problem: impl Into<String>) -> Fault {
    Fault {
        field: field.into(),
        problem: problem.into(),
    }
}

/// Checks a founding and turns it into the genesis; or answers every fault.
pub fn prepare(json: &[u8]) -> Result<Prepared, Vec<Fault>> {
    let founding: Founding =
        serde_json::from_slice(json).map_err(|error| vec![fault("founding", error.to_string())])?;
    let faults = founding.faults();
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Prepared {
        genesis_patch: founding.genesis().to_string().into_bytes(),
        token_symbol: params::TOKEN_SYMBOL.as_bytes().to_vec(),
        token_decimals: params::TOKEN_DECIMALS,
        ss58_prefix: params::SS58_PREFIX,
    })
}

impl Founding {
    /// All that is wrong.
    fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if let Err((field, problem)) = check_title(&self.name) {
            faults.push(fault(field, problem));
        }
        self.check_code(&mut faults);
        self.check_pace_and_rules(&mut faults);
        self.check_kinds(&mut faults);
        self.check_founders(&mut faults);
        self.check_validators(&mut faults);
        faults
    }

    /// The rules are counted in days: without a good day there is nothing to say of them.
    fn check_pace_and_rules(&self, faults: &mut Vec<Fault>) {
        let before = faults.len();
        faults.extend(
            code::timing_faults(&self.timing)
                .map(|(field, problem)| fault(format!("timing.{field}"), problem)),
        );
        if faults.len() > before {
            return;
        }
        let mut wrong = |domain: &str, (field, problem): (&str, &str)| {
            let field = field.replace("millis", "days");
            faults.push(fault(format!("parameters.{domain}.{field}"), problem));
        };
        if let Err(problem) = self.decisions().check() {
            wrong("decisions", problem);
        }
        if let Err(problem) = self.parameters.cooperation.rules().check() {
            wrong("cooperation", problem);
        }
        if let Err(problem) = self.rules().check() {
            wrong("membership", problem);
        }
        if let Err(problem) = self.allowance().check() {
            wrong("allowance", problem);
        }
        if let Err((field, problem)) = self.wealth().check() {
            let field = field.replace("millis", "hours");
            faults.push(fault(format!("parameters.wealth.{field}"), problem));
        }
        if let Err((field, problem)) = self.income().check() {
            let field = field.replace("per_day", "coins_a_day");
            faults.push(fault(format!("income.{field}"), problem));
        }
        for (name, _, terms) in self.terms() {
            if let Err((field, problem)) = terms.check(self.timing.day_millis) {
                let field = field.replace("millis", "hours");
                faults.push(fault(format!("areas.{name}.{field}"), problem));
            }
        }
    }

    fn check_kinds(&self, faults: &mut Vec<Fault>) {
        let wrong = FoundingKind::faults(&self.kinds()).into_iter();
        faults.extend(wrong.map(|(index, field, problem)| fault(format!("kinds[{index}].{field}"), problem)));
    }

    fn check_code(&self, faults: &mut Vec<Fault>) {
        // Each text by itself first, so that the fault names its place; then what concerns them together.
        let before = faults.len();
        for (index, text) in self.code.iter().enumerate() {
            if let Err((field, problem)) = founding_texts(core::slice::from_ref(text)) {
                faults.push(fault(format!("code[{index}].{field}"), problem));
            }
        }
        if faults.len() == before {
            if let Err((field, problem)) = founding_texts(&self.code) {
                let field = if field == "code" {
                    field.to_string()
                } else {
                    format!("code.{field}")
                };
                faults.push(fault(field, problem));
            }
        }
    }

    fn check_founders(&self, faults: &mut Vec<Fault>) {
        if self.founders.is_empty() {
            faults.push(fault("founders", "an ecosystem has at least one founder"));
        }
        if self.founders.len() > MAX_FOUNDERS {
            faults.push(fault(
                "founders",
                format!("an ecosystem has at most {MAX_FOUNDERS} founders"),
            ));
        }
        let mut accounts = BTreeSet::new();
        for (index, founder) in self.founders.iter().enumerate() {
            if let Err(problem) = check_name(&founder.name) {
                faults.push(fault(format!("founders[{index}].name"), problem));
            }
            if founder.coins > MAX_COINS {
                let problem = format!("a founder begins with at most {MAX_COINS} coins");
                faults.push(fault(format!("founders[{index}].coins"), problem));
            }
            if !accounts.insert(&founder.account) {
                faults.push(fault(
                    format!("founders[{index}].account"),
                    "this account is another founder's",
                ));
            }
            if founder.account == commons_account() {
                faults.push(fault(
                    format!("founders[{index}].account"),
                    "this account is the commons' pot",
                ));
            }
        }
    }

    fn check_validators(&self, faults: &mut Vec<Fault>) {
        if self.validators.is_empty() {
            faults.push(fault("validators", "a chain has at least one validator"));
        }
        if self.validators.len() > params::MAX_VALIDATORS as usize {
            faults.push(fault(
                "validators",
                format!("a chain has at most {} validators", params::MAX_VALIDATORS),
            ));
        }
        let mut named: BTreeMap<&str, usize> = BTreeMap::new();
        for founder in &self.founders {
            let times = named.entry(founder.name.as_str()).or_default();
            *times = times.saturating_add(1);
        }
        let (mut seats, mut babes, mut grandpas) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (index, validator) in self.validators.iter().enumerate() {
            let mut wrong = |field: &str, problem: &str| {
                faults.push(fault(format!("validators[{index}].{field}"), problem));
            };
            match named.get(validator.founder.as_str()) {
                None => wrong("founder", "no founder has this name"),
                Some(1) => {}
                Some(_) => wrong(
                    "founder",
                    "several founders have this name: give them different ones",
                ),
            }
            if !seats.insert(validator.founder.as_str()) {
                wrong("founder", "this founder validates already");
            }
            if !babes.insert(&validator.babe) {
                wrong("babe", "this key is another validator's");
            }
            if !grandpas.insert(&validator.grandpa) {
                wrong("grandpa", "this key is another validator's");
            }
        }
    }

    fn rules(&self) -> Rules {
        self.parameters.membership.rules(self.timing.day_millis)
    }

    fn allowance(&self) -> opensystem_allowance::Rules {
        self.parameters.allowance.rules(self.timing.day_millis)
    }

    fn decisions(&self) -> opensystem_decisions::Rules {
        self.parameters.decisions.rules(self.timing.day_millis)
    }

    fn wealth(&self) -> opensystem_wealth::Rules {
        self.parameters.wealth.rules(self.timing.day_millis)
    }

    fn kinds(&self) -> Vec<FoundingKind> {
        self.kinds.clone().unwrap_or_else(FoundingKind::usual)
    }

    fn income(&self) -> Formula {
        FoundingIncome::formula(self.income.as_ref())
    }

    /// The terms of the areas that are written down: name, number, terms.
    fn terms(&self) -> Vec<(&'static str, AreaId, Terms)> {
        let day_millis = self.timing.day_millis;
        let usual: BTreeMap<AreaId, Terms> = areas::founding_areas(day_millis)
            .into_iter()
            .map(|(id, area)| (id, area.terms))
            .collect();
        let written = self.areas.written();
        written
            .filter_map(|(name, id, terms)| Some((name, id, terms.terms(usual.get(&id)?, day_millis))))
            .collect()
    }

    /// The number of the founder of this name; every validator's name was checked.
    fn number(&self, name: &str) -> MemberId {
        let index = self
            .founders
            .iter()
            .position(|founder| founder.name == name)
            .unwrap_or_default();
        MemberId::try_from(index).unwrap_or_default()
    }

    /// The patch of the runtime's genesis configuration.
    fn genesis(&self) -> Value {
        let founders: Vec<Founder<AccountId>> = self
            .founders
            .iter()
            .map(|founder| Founder {
                name: founder.name.clone(),
                account: founder.account.clone(),
            })
            .collect();
        let seats: Vec<MemberId> = self
            .validators
            .iter()
            .map(|one| self.number(&one.founder))
            .collect();
        json!({
            "charter": { "name": self.name, "timing": self.timing, "texts": self.code },
            "membership": { "founders": founders, "rules": self.rules() },
            "allowance": { "rules": self.allowance() },
            "decisions": {
                "dayMillis": self.timing.day_millis,
                "terms": self.terms().into_iter().map(|(_, id, terms)| (id, terms)).collect::<Vec<_>>(),
                "rules": self.decisions(),
            },
            "cooperation": { "rules": self.parameters.cooperation.rules() },
            "wealth": { "kinds": self.kinds(), "rules": self.wealth() },
            "dividend": { "formula": self.income() },
            "nodes": { "validators": seats },
            "session": { "keys": self.session_keys() },
            "balances": { "balances": self.balances() },
            "babe": { "epochConfig": EPOCH_CONFIG },
        })
    }

    fn session_keys(&self) -> Vec<(AccountId, AccountId, SessionKeys)> {
        let keys = |validator: &FoundingValidator| {
            let account: AccountId = validator_account(self.number(&validator.founder));
            let keys = SessionKeys {
                grandpa: validator.grandpa.clone(),
                babe: validator.babe.clone(),
            };
            (account.clone(), account, keys)
        };
        self.validators.iter().map(keys).collect()
    }

    /// What founders begin with, and the existential deposit of the commons' pot: without it, the first fees would be
    /// too small to keep.
    fn balances(&self) -> Vec<(AccountId, u64)> {
        let units = |coins: u64| coins.saturating_mul(u64::try_from(params::COIN).unwrap_or(u64::MAX));
        let pot = (
            commons_account(),
            u64::try_from(params::EXISTENTIAL_DEPOSIT).unwrap_or(u64::MAX),
        );
        let rich = self.founders.iter().filter(|founder| founder.coins > 0);
        rich.map(|founder| (founder.account.clone(), units(founder.coins)))
            .chain([pot])
            .collect()
    }
}

/// One slot in four has a primary author on average; every slot has a secondary one, with a VRF.
pub const EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
    sp_consensus_babe::BabeEpochConfiguration {
        c: (1, 4),
        allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
    };

const _: () = assert!((MAX_COINS as Balance) * params::COIN <= u64::MAX as Balance);
