#![allow(dead_code, unused_imports, clippy::all)]
pub mod runtime_types { use super::runtime_types;
pub mod bounded_collections { pub mod bounded_vec { #[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct BoundedVec<_0>(pub ::std::vec::Vec<_0>); } }
pub mod sp_runtime { #[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub enum MultiSignature { Ed25519([u8;64]), Sr25519([u8;64]), Ecdsa([u8;65]) } }
pub mod opensystem_traits { #[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub enum Kind { Person, Project, Ecosystem } }
pub mod opensystem_charter { pub mod types { use super::super::bounded_collections::bounded_vec::BoundedVec; use subxt::utils::H256;
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Text { pub title: BoundedVec<u8>, pub body: BoundedVec<u8> }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Version { pub adopted_at: u64, pub hash: H256, pub languages: BoundedVec<BoundedVec<u8>> }
} }
pub mod opensystem_membership { pub mod types { use super::super::bounded_collections::bounded_vec::BoundedVec; use super::super::opensystem_traits::Kind; use subxt::utils::H256;
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub enum Standing { Good, Dormant, Suspended { until: u64 }, Excluded, Left }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Exchange { pub text: BoundedVec<u8>, pub document: Option<H256> }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct KeyChange<_0> { pub new: _0, pub effective_at: u64 }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct MemberView<_0> { pub id: u32, pub kind: Kind, pub name: BoundedVec<u8>, pub account: _0, pub sponsor: Option<u32>, pub elder: Option<u32>, pub joined: u64, pub good_since: u64, pub standing: Standing, pub exchange_hash: Option<H256>, pub exchange: Option<Exchange>, pub key_change: Option<KeyChange<_0>>, pub key_epoch: u32, pub representatives: BoundedVec<u32> }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct InvitationView<_0> { pub id: u64, pub sponsor: u32, pub sponsor_name: BoundedVec<u8>, pub invitee: _0, pub kind: Kind, pub exchange: Exchange, pub exchange_hash: H256, pub expires_at: u64, pub open: bool }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Capacity { pub available: u32, pub burst: u32, pub open: u32, pub next_at: Option<u64>, pub payer: u32 }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Census { pub next_id: u32 }
} }
}
pub mod charter {
pub mod view_functions { use super::super::runtime_types; use subxt::utils::{AccountId32,H256}; type B = runtime_types::bounded_collections::bounded_vec::BoundedVec<u8>; use runtime_types::opensystem_charter::types as c; use runtime_types::opensystem_membership::types as m; pub struct ViewFunctionsApi; impl ViewFunctionsApi {
pub fn name(&self, ) -> subxt::view_functions::StaticPayload<(), B> { subxt::view_functions::StaticPayload::new_static("Charter","name",(),[0;32]) }
pub fn current(&self, ) -> subxt::view_functions::StaticPayload<(), u32> { subxt::view_functions::StaticPayload::new_static("Charter","current",(),[0;32]) }
pub fn version(&self, version: u32) -> subxt::view_functions::StaticPayload<(u32,), Option<c::Version>> { subxt::view_functions::StaticPayload::new_static("Charter","version",(version,),[0;32]) }
pub fn text(&self, version: u32, language: B) -> subxt::view_functions::StaticPayload<(u32,B,), Option<c::Text>> { subxt::view_functions::StaticPayload::new_static("Charter","text",(version,language,),[0;32]) }
pub fn signed_at(&self, version: u32, member: u32) -> subxt::view_functions::StaticPayload<(u32,u32,), Option<u64>> { subxt::view_functions::StaticPayload::new_static("Charter","signed_at",(version,member,),[0;32]) }
pub fn signatures(&self, version: u32) -> subxt::view_functions::StaticPayload<(u32,), u32> { subxt::view_functions::StaticPayload::new_static("Charter","signatures",(version,),[0;32]) }
} }
pub mod calls { pub mod api { use super::super::super::runtime_types; use subxt::utils::{AccountId32,H256}; type B = runtime_types::bounded_collections::bounded_vec::BoundedVec<u8>; use runtime_types::opensystem_membership::types as m;
 pub struct TransactionApi;
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct SignCall { pub version: u32 }
impl TransactionApi {
pub fn sign(&self, version: u32) -> subxt::tx::StaticPayload<SignCall> { subxt::tx::StaticPayload::new_static("Charter","sign",SignCall { version }, [0;32]) }
} } }
pub mod events { use super::super::runtime_types; use subxt::utils::{AccountId32,H256}; use runtime_types::opensystem_traits::Kind;
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Signed { pub member: u32, pub version: u32 }
impl subxt::events::DecodeAsEvent for Signed { fn is_event(p: &str, e: &str) -> bool { p == "Charter" && e == "Signed" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Amended { pub version: u32, pub hash: H256 }
impl subxt::events::DecodeAsEvent for Amended { fn is_event(p: &str, e: &str) -> bool { p == "Charter" && e == "Amended" } }
}
}
pub mod membership {
pub mod view_functions { use super::super::runtime_types; use subxt::utils::{AccountId32,H256}; type B = runtime_types::bounded_collections::bounded_vec::BoundedVec<u8>; use runtime_types::opensystem_charter::types as c; use runtime_types::opensystem_membership::types as m; pub struct ViewFunctionsApi; impl ViewFunctionsApi {
pub fn member(&self, id: u32) -> subxt::view_functions::StaticPayload<(u32,), Option<m::MemberView<AccountId32>>> { subxt::view_functions::StaticPayload::new_static("Membership","member",(id,),[0;32]) }
pub fn member_of(&self, account: AccountId32) -> subxt::view_functions::StaticPayload<(AccountId32,), Option<m::MemberView<AccountId32>>> { subxt::view_functions::StaticPayload::new_static("Membership","member_of",(account,),[0;32]) }
pub fn members(&self, from: u32, limit: u32) -> subxt::view_functions::StaticPayload<(u32,u32,), Vec<m::MemberView<AccountId32>>> { subxt::view_functions::StaticPayload::new_static("Membership","members",(from,limit,),[0;32]) }
pub fn invitation(&self, id: u64) -> subxt::view_functions::StaticPayload<(u64,), Option<m::InvitationView<AccountId32>>> { subxt::view_functions::StaticPayload::new_static("Membership","invitation",(id,),[0;32]) }
pub fn invitations_for(&self, account: AccountId32) -> subxt::view_functions::StaticPayload<(AccountId32,), Vec<m::InvitationView<AccountId32>>> { subxt::view_functions::StaticPayload::new_static("Membership","invitations_for",(account,),[0;32]) }
pub fn capacity(&self, id: u32) -> subxt::view_functions::StaticPayload<(u32,), Option<m::Capacity>> { subxt::view_functions::StaticPayload::new_static("Membership","capacity",(id,),[0;32]) }
pub fn census(&self, ) -> subxt::view_functions::StaticPayload<(), m::Census> { subxt::view_functions::StaticPayload::new_static("Membership","census",(),[0;32]) }
} }
pub mod calls { pub mod api { use super::super::super::runtime_types; use subxt::utils::{AccountId32,H256}; type B = runtime_types::bounded_collections::bounded_vec::BoundedVec<u8>; use runtime_types::opensystem_membership::types as m;
 pub struct TransactionApi;
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct InviteCall { pub invitee: AccountId32, pub kind: runtime_types::opensystem_traits::Kind, pub exchange: m::Exchange }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct AcceptInvitationCall { pub invitation_id: u64, pub exchange_hash: H256, pub charter_version: u32, pub name: B }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct DeclineCall { pub invitation_id: u64 }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct WithdrawInvitationCall { pub invitation_id: u64 }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct LeaveCall {  }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct ChangeKeyCall { pub new: AccountId32, pub proof: runtime_types::sp_runtime::MultiSignature }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct StopChangeKeyCall {  }
impl TransactionApi {
pub fn invite(&self, invitee: AccountId32, kind: runtime_types::opensystem_traits::Kind, exchange: m::Exchange) -> subxt::tx::StaticPayload<InviteCall> { subxt::tx::StaticPayload::new_static("Membership","invite",InviteCall { invitee, kind, exchange }, [0;32]) }
pub fn accept_invitation(&self, invitation_id: u64, exchange_hash: H256, charter_version: u32, name: B) -> subxt::tx::StaticPayload<AcceptInvitationCall> { subxt::tx::StaticPayload::new_static("Membership","accept_invitation",AcceptInvitationCall { invitation_id, exchange_hash, charter_version, name }, [0;32]) }
pub fn decline(&self, invitation_id: u64) -> subxt::tx::StaticPayload<DeclineCall> { subxt::tx::StaticPayload::new_static("Membership","decline",DeclineCall { invitation_id }, [0;32]) }
pub fn withdraw_invitation(&self, invitation_id: u64) -> subxt::tx::StaticPayload<WithdrawInvitationCall> { subxt::tx::StaticPayload::new_static("Membership","withdraw_invitation",WithdrawInvitationCall { invitation_id }, [0;32]) }
pub fn leave(&self, ) -> subxt::tx::StaticPayload<LeaveCall> { subxt::tx::StaticPayload::new_static("Membership","leave",LeaveCall {  }, [0;32]) }
pub fn change_key(&self, new: AccountId32, proof: runtime_types::sp_runtime::MultiSignature) -> subxt::tx::StaticPayload<ChangeKeyCall> { subxt::tx::StaticPayload::new_static("Membership","change_key",ChangeKeyCall { new, proof }, [0;32]) }
pub fn stop_change_key(&self, ) -> subxt::tx::StaticPayload<StopChangeKeyCall> { subxt::tx::StaticPayload::new_static("Membership","stop_change_key",StopChangeKeyCall {  }, [0;32]) }
} } }
pub mod events { use super::super::runtime_types; use subxt::utils::{AccountId32,H256}; use runtime_types::opensystem_traits::Kind;
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Invited { pub invitation_id: u64, pub sponsor: u32, pub invitee: AccountId32, pub kind: Kind, pub exchange_hash: H256, pub expires_at: u64 }
impl subxt::events::DecodeAsEvent for Invited { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "Invited" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Joined { pub member: u32, pub account: AccountId32, pub kind: Kind, pub sponsor: Option<u32>, pub charter_version: u32 }
impl subxt::events::DecodeAsEvent for Joined { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "Joined" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct InvitationDeclined { pub invitation_id: u64 }
impl subxt::events::DecodeAsEvent for InvitationDeclined { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "InvitationDeclined" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct InvitationWithdrawn { pub invitation_id: u64 }
impl subxt::events::DecodeAsEvent for InvitationWithdrawn { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "InvitationWithdrawn" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct InvitationExpired { pub invitation_id: u64 }
impl subxt::events::DecodeAsEvent for InvitationExpired { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "InvitationExpired" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Left { pub member: u32 }
impl subxt::events::DecodeAsEvent for Left { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "Left" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct KeyChangeAnnounced { pub member: u32, pub new: AccountId32, pub effective_at: u64 }
impl subxt::events::DecodeAsEvent for KeyChangeAnnounced { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "KeyChangeAnnounced" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct KeyChanged { pub member: u32, pub old: AccountId32, pub new: AccountId32 }
impl subxt::events::DecodeAsEvent for KeyChanged { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "KeyChanged" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct KeyChangeStopped { pub member: u32 }
impl subxt::events::DecodeAsEvent for KeyChangeStopped { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "KeyChangeStopped" } }
#[derive(subxt::ext::scale_encode::EncodeAsType, subxt::ext::scale_decode::DecodeAsType, Debug)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct ExchangeRemoved { pub member: u32 }
impl subxt::events::DecodeAsEvent for ExchangeRemoved { fn is_event(p: &str, e: &str) -> bool { p == "Membership" && e == "ExchangeRemoved" } }
}
}
