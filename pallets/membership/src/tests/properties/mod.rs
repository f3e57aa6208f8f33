// SPDX-License-Identifier: AGPL-3.0-or-later
//! Random lives against a slow, obvious model: a list of people and a list of invitations.

mod acts;
mod entry;
mod keys;
mod model;
mod projects;
mod sanctions;

use super::*;
use crate::{mock, GovernedRules, Rules};
use model::Model;
use proptest::prelude::*;

/// Keys of people, 1 to this.
const PEOPLE: u64 = 10;

/// Periods short enough that a random life lives through each of them.
const AGE: u64 = 30 * DAY;
const RENEWAL: u64 = 40 * DAY;
const GRACE: u64 = 8 * DAY;
const ACCOUNTABILITY: u64 = 40 * DAY;
const WARNING: u64 = 20 * DAY;
const SUSPENSION_DAYS: u64 = 30;
const APPEAL: u64 = 6 * DAY;
const GUARDIAN: u64 = 8 * DAY;

proptest! {
    #[test]
    fn lives_follow_the_model(acts in prop::collection::vec(acts::act(), 1..80)) {
        mock::run(|| {
            TestRules::seed(Rules {
                age_millis: AGE,
                renewal_millis: RENEWAL,
                grace_millis: GRACE,
                accountability_millis: ACCOUNTABILITY,
                warning_millis: WARNING,
                suspension_millis: SUSPENSION_DAYS * DAY,
                appeal_millis: APPEAL,
                guardian_millis: GUARDIAN,
                ..RULES_AT_FIRST
            });
            let mut model = Model::village();
            for act in acts {
                model.live(act);
                model.compare();
                Membership::check_invariants().unwrap();
            }
        });
    }
}
