// SPDX-License-Identifier: AGPL-3.0-or-later
//! A call: what a transaction asks the chain to do. Made from the typed verbs, from a name and JSON, or from bytes; always
//! held as the bytes that are signed.

use crate::error::Error;
use crate::json::{self, JsonFault};
use crate::model::MemberId;
use crate::rules::Rules;
use codec::{Decode, Encode};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value as Json};
use sp_crypto_hashing::blake2_256;
use subxt::ext::frame_decode::extrinsics::ExtrinsicTypeInfo;
use subxt::ext::scale_encode::EncodeAsFields;
use subxt::ext::scale_type_resolver::Field;
use subxt::ext::scale_value::{scale::decode_as_fields, Composite};
use subxt::tx::Payload;
use subxt::utils::{AccountId32, H256};

/// A call in SCALE: the pallet's index, the call's, its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(transparent)]
pub struct Call(#[serde(with = "crate::bytes")] Vec<u8>);

/// Why something is not a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallFault {
    /// The rules know no call of that name, which is written `Pallet.call`.
    Unknown { name: String },
    /// The bytes are no call of these rules.
    Bytes { detail: String },
    /// An argument does not fit.
    Argument(JsonFault),
}

/// A call as a person or a program reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CallInWords {
    pub pallet: String,
    pub call: String,
    /// Each argument by its name, in the JSON that [`Call::of_json`] reads.
    pub arguments: serde_json::Map<String, Json>,
    /// Which of them are coins, in their smallest unit.
    #[serde(skip)]
    pub coins: Vec<String>,
    /// What the chain itself says of the call, in English.
    pub docs: String,
}

/// A call that the rules know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownCall {
    pub pallet: String,
    pub call: String,
    pub arguments: Vec<String>,
    /// The first line of what the chain says of it, in English.
    pub summary: String,
}

impl Rules {
    /// Every call there is, in the order of the chain.
    pub fn calls(&self) -> Vec<KnownCall> {
        let pallets = self.metadata.pallets();
        let calls = pallets.flat_map(|pallet| {
            let variants = pallet.call_variants().unwrap_or_default();
            variants
                .iter()
                .map(move |variant| (pallet.name().to_owned(), variant))
        });
        calls
            .map(|(pallet, variant)| KnownCall {
                pallet,
                call: variant.name.clone(),
                arguments: variant
                    .fields
                    .iter()
                    .filter_map(|field| field.name.clone())
                    .collect(),
                summary: variant.docs.first().cloned().unwrap_or_default(),
            })
            .collect()
    }
}

impl Call {
    /// From one of the runtime's own types; refused where the chain's rules differ from those of this client.
    pub(crate) fn of_payload<P: Payload>(payload: &P, rules: &Rules) -> Result<Self, Error> {
        let (pallet, name) = (payload.pallet_name(), payload.call_name());
        let incompatible = || Error::incompatible(format!("the call {pallet}.{name} is another one"));
        if let Some(details) = payload.validation_details() {
            let known = rules.metadata.pallet_by_name(pallet);
            let hash = known.and_then(|known| known.call_hash(name));
            if hash != Some(details.hash) {
                return Err(incompatible());
            }
        }
        Self::encoded(pallet, name, payload.call_data(), rules).map_err(|_| incompatible())
    }

    fn encoded(pallet: &str, call: &str, data: &impl EncodeAsFields, rules: &Rules) -> Result<Self, String> {
        let known = rules.metadata.extrinsic_call_info_by_name(pallet, call);
        let known = known.map_err(|error| error.to_string())?;
        let mut bytes = vec![known.pallet_index, known.call_index];
        let mut fields = known.args.iter().map(|arg| Field::new(arg.id, Some(&*arg.name)));
        data.encode_as_fields_to(&mut fields, rules.metadata.types(), &mut bytes)
            .map_err(|error| error.to_string())?;
        Ok(Self(bytes))
    }

    /// From a name (`Pallet.call`) and its arguments as a JSON object. Accounts are addresses, bytes are text or `0x…`,
    /// variants are a name or `{"Name": …}`, what is optional may be missing, another call is `{"Pallet.call": {…}}` or `0x…`.
    pub fn of_json(name: &str, arguments: &Json, rules: &Rules) -> Result<Self, CallFault> {
        let unknown = || CallFault::Unknown {
            name: name.to_owned(),
        };
        let (pallet, call) = name.split_once('.').ok_or_else(unknown)?;
        let known = rules.metadata.pallet_by_name(pallet);
        let variant = known
            .and_then(|known| known.call_variant_by_name(call))
            .ok_or_else(unknown)?;
        let values = json::fields(name, &variant.fields, arguments, rules).map_err(CallFault::Argument)?;
        Self::encoded(pallet, call, &values, rules).map_err(|detail| {
            CallFault::Argument(JsonFault {
                place: name.to_owned(),
                expected: detail,
            })
        })
    }

    /// From a name and arguments that this client made itself: where they do not fit, the chain's rules differ from its own.
    pub(crate) fn made(name: &str, arguments: Json, rules: &Rules) -> Result<Self, Error> {
        Self::of_json(name, &arguments, rules)
            .map_err(|_| Error::incompatible(format!("the call {name} is another one")))
    }

    /// From bytes, which must be a call of these rules, whole.
    pub fn of_bytes(bytes: Vec<u8>, rules: &Rules) -> Result<Self, CallFault> {
        let call = Self(bytes);
        call.values(rules)?;
        Ok(call)
    }

    /// Signed by its own account, `call` is done in the name of `real`, who made that account his proxy.
    pub fn on_behalf_of(&self, real: &AccountId32, rules: &Rules) -> Result<Self, CallFault> {
        let arguments = json!({ "real": real.to_string(), "force_proxy_type": null, "call": self.hex() });
        Self::of_json("Proxy.proxy", &arguments, rules)
    }

    /// Signed by one of its representatives, `call` is done by a project.
    pub fn for_project(&self, project: MemberId, rules: &Rules) -> Result<Self, CallFault> {
        let arguments = json!({ "project": project, "call": self.hex() });
        Self::of_json("Membership.act_for", &arguments, rules)
    }

    /// The call done by a sub-account of who signs.
    pub fn by_sub_account(&self, number: u16, rules: &Rules) -> Result<Self, CallFault> {
        let arguments = json!({ "index": number, "call": self.hex() });
        Self::of_json("Utility.as_derivative", &arguments, rules)
    }

    /// Several calls as one: all of them, or none.
    pub fn all_of(calls: &[Self], rules: &Rules) -> Result<Self, CallFault> {
        Self::several("Utility.batch_all", calls, rules)
    }

    /// Several calls as one, up to the first that is refused; those before it stay done.
    pub fn until_refused(calls: &[Self], rules: &Rules) -> Result<Self, CallFault> {
        Self::several("Utility.batch", calls, rules)
    }

    /// Several calls as one, each whatever becomes of the others.
    pub fn each_of(calls: &[Self], rules: &Rules) -> Result<Self, CallFault> {
        Self::several("Utility.force_batch", calls, rules)
    }

    fn several(name: &str, calls: &[Self], rules: &Rules) -> Result<Self, CallFault> {
        let calls: Vec<_> = calls.iter().map(Self::hex).collect();
        Self::of_json(name, &json!({ "calls": calls }), rules)
    }

    /// The call, or where it is refused another.
    pub fn or_else(&self, other: &Self, rules: &Rules) -> Result<Self, CallFault> {
        let arguments = json!({ "main": self.hex(), "fallback": other.hex() });
        Self::of_json("Utility.if_else", &arguments, rules)
    }

    /// Blake2-256 of the bytes: by what proxies announce a call, and groups know it.
    pub fn hash(&self) -> H256 {
        H256(blake2_256(&self.0))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes behind the two indexes.
    pub(crate) fn arguments(&self) -> &[u8] {
        self.0.get(2..).unwrap_or_default()
    }

    /// The bytes as `0x` and hexadecimal digits.
    pub fn hex(&self) -> String {
        crate::bytes::written(&self.0)
    }

    /// The pallet and the call.
    pub fn name(&self, rules: &Rules) -> Result<(String, String), Error> {
        let &[pallet, call, ..] = &self.0[..] else {
            return Err(Error::garbled("the call is cut short"));
        };
        let known = rules.metadata.extrinsic_call_info_by_index(pallet, call);
        let known = known.map_err(Error::garbled)?;
        Ok((known.pallet_name.to_string(), known.call_name.to_string()))
    }

    /// What it asks, for people and programs.
    pub fn in_words(&self, rules: &Rules) -> Result<CallInWords, CallFault> {
        let (pallet, call, values) = self.values(rules)?;
        let known = rules.metadata.pallet_by_name(&pallet);
        let variant = known.and_then(|known| known.call_variant_by_name(&call));
        let docs = variant.map(|variant| variant.docs.join("\n")).unwrap_or_default();
        let fields = variant.map(|variant| &variant.fields[..]).unwrap_or_default();
        let is_coins = |name: &Option<String>| name.as_deref().is_some_and(|name| name.contains("Balance"));
        let coins = fields.iter().filter(|field| is_coins(&field.type_name));
        Ok(CallInWords {
            coins: coins.filter_map(|field| field.name.clone()).collect(),
            pallet,
            call,
            arguments: json::object(&values, rules),
            docs: docs.trim().to_owned(),
        })
    }

    fn values(&self, rules: &Rules) -> Result<(String, String, Composite<u32>), CallFault> {
        let fault = |detail: String| CallFault::Bytes { detail };
        let &[pallet, call, ref arguments @ ..] = &self.0[..] else {
            return Err(fault(format!("{} bytes", self.0.len())));
        };
        let known = rules.metadata.extrinsic_call_info_by_index(pallet, call);
        let known = known.map_err(|error| fault(error.to_string()))?;
        let mut fields = known.args.iter().map(|arg| Field::new(arg.id, Some(&*arg.name)));
        let rest = &mut &*arguments;
        let values = decode_as_fields(rest, &mut fields, rules.metadata.types())
            .map_err(|error| fault(error.to_string()))?;
        match rest.len() {
            0 => Ok((known.pallet_name.to_string(), known.call_name.to_string(), values)),
            left => Err(fault(format!("{left} bytes too many"))),
        }
    }
}
