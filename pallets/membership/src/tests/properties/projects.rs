// SPDX-License-Identifier: AGPL-3.0-or-later
//! Who steers what, and what is done for it.

use super::{super::*, acts::Deed, model::Model};

impl Model {
    fn is_steered(&self, project: MemberId) -> bool {
        self.is_here(project) && self.of(project).kind != Kind::Person
    }

    pub(super) fn name_representatives(&mut self, by: AccountId, project: MemberId, them: Vec<MemberId>) {
        let list = BoundedVec::truncate_from(them.clone());
        let result = Membership::name_representatives(signed(by), project, list);
        let apt = !them.is_empty() && them.iter().all(|one| self.is_good_person(*one));
        let Some(them) = Model::distinct(them).filter(|_| apt && self.is_steered(project)) else {
            return assert!(result.is_err());
        };
        let all = &self.of(project).representatives;
        let steering: Vec<_> = all
            .iter()
            .copied()
            .filter(|one| self.is_good_person(*one))
            .collect();
        let signer = self.good_signer(by).filter(|one| steering.contains(one));
        let decided = match signer {
            None if steering.is_empty() && self.of(project).key == by => true,
            None => return assert!(result.is_err()),
            Some(signer) => {
                let wishes = &mut self.of_mut(project).wishes;
                wishes.retain(|(one, _)| *one != signer && steering.contains(one));
                wishes.push((signer, them.clone()));
                let agreeing = wishes.iter().filter(|(_, wish)| *wish == them).count();
                2 * agreeing > steering.len()
            }
        };
        assert_ok!(result);
        if decided {
            let project = self.of_mut(project);
            project.representatives = them;
            project.wishes.clear();
        }
    }

    pub(super) fn step_down(&mut self, by: AccountId, project: MemberId) {
        let result = Membership::step_down(signed(by), project);
        let me = self.member(by).filter(|me| {
            let all = self.people.get(project as usize).map(|p| &p.representatives);
            self.is_steered(project) && all.is_some_and(|all| all.contains(me))
        });
        assert_eq!(result.is_ok(), me.is_some());
        if let Some(me) = me {
            let project = self.of_mut(project);
            project.representatives.retain(|one| *one != me);
            project.wishes.retain(|(one, _)| *one != me);
        }
    }

    pub(super) fn act_for(&mut self, by: AccountId, project: MemberId, deed: Deed) {
        let result = Membership::act_for(signed(by), project, Box::new(deed.call()));
        let represents = |one: &MemberId| self.of(project).representatives.contains(one);
        let good = self.is_steered(project)
            && self.good_signer(by).is_some_and(|one| represents(&one))
            && match deed {
                Deed::Remark => true,
                Deed::Renew => self.may_renew(Some(project)),
                Deed::Appeal => self.may_appeal(Some(project)),
                Deed::Leave => false,
            };
        assert_eq!(result.is_ok(), good, "{result:?}");
        match deed {
            Deed::Renew if good => self.renewed(project),
            Deed::Appeal if good => self.appealed(project),
            _ => {}
        }
    }

    pub(super) fn compare_steering(&self, member: MemberId) {
        let (view, person) = (Membership::member(member).unwrap(), self.of(member));
        let steering = view.representatives.into_inner();
        assert_eq!(steering, person.representatives, "who steers {member}");
        let wishes = Membership::wishes(member).into_iter();
        let wishes: Vec<_> = wishes.map(|w| (w.by, w.representatives.into_inner())).collect();
        assert_eq!(wishes, person.wishes, "what who steers {member} wants");
    }
}
