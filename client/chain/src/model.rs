// SPDX-License-Identifier: AGPL-3.0-or-later
//! Plain types of what the chain answers, as people and programs read them.

use crate::invitation_id::InvitationId;
use codec::Encode;
use serde::Serialize;
use std::str::FromStr;
use subxt::utils::{AccountId32, H256};

/// A member's number: permanent, never used again.
pub type MemberId = u32;
/// Milliseconds since 1970, UTC.
pub type Moment = u64;

/// Most members that one page of the list holds.
pub const PAGE: u32 = 256;
/// Longest text of an exchange, in bytes of UTF-8.
pub const LONGEST_EXCHANGE: usize = 512;
/// Longest name of a member, in bytes of UTF-8.
pub const LONGEST_NAME: usize = 64;

/// Most guardians of a key, and most representatives of a project.
pub const LARGEST_CIRCLE: usize = 8;

/// What a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Person,
    Project,
    Ecosystem,
}

/// Why a text is not a kind of member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a kind is person, project or ecosystem")]
pub struct KindFault;

impl FromStr for Kind {
    type Err = KindFault;

    fn from_str(text: &str) -> Result<Self, KindFault> {
        match text {
            "person" => Ok(Self::Person),
            "project" => Ok(Self::Project),
            "ecosystem" => Ok(Self::Ecosystem),
            _ => Err(KindFault),
        }
    }
}

/// How a member stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "standing")]
pub enum Standing {
    Good,
    Dormant,
    Suspended { until: Moment },
    Excluded,
    Left,
}

/// The exchange through which a newcomer is known: what took place, and the hash of a longer document if there is one.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Serialize)]
pub struct Exchange {
    #[serde(serialize_with = "as_text")]
    pub text: Vec<u8>,
    pub document: Option<H256>,
}

impl Exchange {
    pub fn new(text: &str, document: Option<H256>) -> Self {
        Self {
            text: text.as_bytes().to_vec(),
            document,
        }
    }

    /// The text as people read it.
    pub fn words(&self) -> String {
        String::from_utf8_lossy(&self.text).into_owned()
    }

    /// What the invitee's signature seals: Blake2-256 of the SCALE form.
    pub fn hash(&self) -> H256 {
        H256(sp_crypto_hashing::blake2_256(&self.encode()))
    }
}

fn as_text<S: serde::Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&String::from_utf8_lossy(bytes))
}

/// Whether a name can be a member's: one line of 1 to 64 bytes, without what would deceive the reader. The chain holds the
/// same rule; asking it here spares a refusal.
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= LONGEST_NAME && name.trim() == name && !name.chars().any(deceives)
}

/// Whether a text can describe an exchange: 1 to 512 bytes, not blank, line ends and tabs allowed.
pub fn is_exchange(text: &str) -> bool {
    text.len() <= LONGEST_EXCHANGE && is_words(text)
}

/// Plain text of one or more lines, not blank; line ends and tabs allowed.
pub fn is_words(text: &str) -> bool {
    let odd = |c: char| !matches!(c, '\n' | '\r' | '\t') && deceives(c);
    !text.trim().is_empty() && !text.chars().any(odd)
}

/// Control characters, and the invisible ones that turn the direction of writing or hide letters.
pub fn deceives(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A change of key under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyChange {
    pub new: AccountId32,
    pub effective_at: Moment,
    pub course: Course,
}

/// Who wants a change of key, and whether it is contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Course {
    /// The present key, which can stop it.
    Own,
    /// The guardians; the present key can contest it.
    Guarded,
    /// The present key contests what the guardians approved: it waits until it is settled.
    Contested,
}

/// What weighs on a member by decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "measure")]
pub enum Measure {
    Warning { until: Moment },
    Suspension { until: Moment },
    Exclusion,
}

/// A measure in force against a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sanction {
    #[serde(flatten)]
    pub measure: Measure,
    pub reason: String,
    pub at: Moment,
    pub appeal: Option<Appeal>,
}

/// What a member says against a measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Appeal {
    pub reason: String,
    pub at: Moment,
    pub dismissed: Option<Dismissal>,
}

/// The answer to an appeal that was not granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dismissal {
    pub reason: String,
    pub at: Moment,
    /// From when on the member can appeal again.
    pub again_at: Moment,
}

/// Guardians, and how many of them must agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Circle {
    pub guardians: Vec<MemberId>,
    pub threshold: u32,
}

/// Who can help a member to another key, and what they have said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Guardianship {
    #[serde(flatten)]
    pub circle: Circle,
    pub coming: Option<Coming>,
    pub voices: Vec<Voice>,
}

/// Guardians to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coming {
    #[serde(flatten)]
    pub circle: Circle,
    pub from: Moment,
}

/// What a guardian said last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Voice {
    pub guardian: MemberId,
    #[serde(flatten)]
    pub says: Said,
}

/// What guardians say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "says")]
pub enum Said {
    Approves { new: AccountId32, key_epoch: u32 },
    StopsKey { new: AccountId32, effective_at: Moment },
    StopsGuardians { from: Moment },
}

/// Whom a representative wants to steer a project from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wish {
    pub by: MemberId,
    pub representatives: Vec<MemberId>,
}

/// When a membership is renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Renewal {
    /// From when on it is due.
    pub due_at: Moment,
    /// When the member goes dormant without it.
    pub dormant_at: Moment,
}

/// A member, as everyone sees him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Member {
    pub id: MemberId,
    pub kind: Kind,
    pub name: String,
    pub account: AccountId32,
    pub sponsor: Option<MemberId>,
    pub elder: Option<MemberId>,
    pub joined: Moment,
    pub good_since: Moment,
    #[serde(flatten)]
    pub standing: Standing,
    pub exchange_hash: Option<H256>,
    pub exchange: Option<Exchange>,
    pub renewal: Option<Renewal>,
    pub key_change: Option<KeyChange>,
    /// How many times the key changed.
    pub key_epoch: u32,
    /// Who steers a project or an ecosystem.
    pub representatives: Vec<MemberId>,
}

/// An invitation, as the invitee must see it before he signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Invitation {
    pub id: InvitationId,
    pub sponsor: MemberId,
    pub sponsor_name: String,
    pub invitee: AccountId32,
    pub kind: Kind,
    pub exchange: Exchange,
    pub exchange_hash: H256,
    pub expires_at: Moment,
    pub open: bool,
}

/// How many invitations a member may send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Capacity {
    pub available: u32,
    pub burst: u32,
    pub open: u32,
    pub next_at: Option<Moment>,
    /// The member whose capacity it is: the elder's while the member is not of age.
    pub payer: MemberId,
    /// For whom he, or the member whose capacity it is, answers: while there is one, he cannot invite.
    pub answering_for: Vec<MemberId>,
}

/// A version of the social code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CharterVersion {
    pub version: u32,
    pub adopted_at: Moment,
    pub hash: H256,
    pub languages: Vec<String>,
    pub signatures: u32,
}

/// The social code in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CharterText {
    pub language: String,
    pub title: String,
    pub body: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_one_of_three_words() {
        assert_eq!("project".parse(), Ok(Kind::Project));
        assert_eq!("Person".parse::<Kind>(), Err(KindFault));
    }

    #[test]
    fn an_exchange_is_hashed_in_its_scale_form() {
        let exchange = Exchange::new("a", None);
        assert_eq!(exchange.encode(), vec![4, b'a', 0]);
        assert_eq!(
            exchange.hash(),
            H256(sp_crypto_hashing::blake2_256(&[4, b'a', 0]))
        );
    }

    #[test]
    fn names_and_exchanges_have_the_chains_limits() {
        assert!(is_name("Zoé") && is_name(&"é".repeat(32)));
        for name in [
            "",
            " Zoé",
            "Zo\né",
            "Zo\u{1b}[31mé",
            "Zo\u{202E}é",
            &"é".repeat(33),
        ] {
            assert!(!is_name(name), "{name:?}");
        }
        assert!(is_exchange("We planted\n\ttrees.") && is_exchange(&"a".repeat(512)));
        for text in ["", " \n", "a\u{7}", &"a".repeat(513)] {
            assert!(!is_exchange(text), "{text:?}");
        }
    }

    #[test]
    fn a_standing_is_plain_in_json() {
        let text = serde_json::to_string(&Standing::Suspended { until: 5 }).unwrap();
        assert_eq!(text, r#"{"standing":"suspended","until":5}"#);
        assert_eq!(
            serde_json::to_string(&Standing::Good).unwrap(),
            r#"{"standing":"good"}"#
        );
    }
}
