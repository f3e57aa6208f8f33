// SPDX-License-Identifier: AGPL-3.0-or-later
//! A pair of sr25519 keys that signs for its owner. Its secret half is wiped from memory when it is dropped.

use opensystem_chain::{AccountId32, Config, MultiSignature, Signer};
use schnorrkel::derive::{ChainCode, Derivation};
use schnorrkel::{ExpansionMode, Keypair, MiniSecretKey, SecretKey};
use secrecy::{ExposeSecret, SecretString};
use std::str::FromStr;
use subxt_signer::{DeriveJunction, SecretUri};
use zeroize::Zeroizing;

/// What every Substrate chain signs under.
const SIGNING_CONTEXT: &[u8] = b"substrate";
/// Length of a secret key in the form that polkadot-js writes.
pub const SECRET_BYTES: usize = 64;

/// A pair of keys.
pub struct Pair(Keypair);

/// Why a text is not a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretFault {
    /// Neither words, nor 0x and 64 hexadecimal digits.
    Shape,
    /// The words are not a phrase: one is misspelt, missing, or out of place.
    Phrase,
    /// `//…` alone: a key that everybody knows.
    WellKnown,
}

impl Pair {
    /// From a phrase of words or `0x` and a seed, both perhaps followed by `//derivations` and `///password`.
    pub fn from_secret(secret: &SecretString) -> Result<Self, SecretFault> {
        let text = secret.expose_secret().trim();
        if text.starts_with('/') {
            return Err(SecretFault::WellKnown);
        }
        // Nothing at all would stand for the development phrase.
        if text.is_empty() {
            return Err(SecretFault::Shape);
        }
        Self::from_uri(text)
    }

    /// From a path such as `//Alice`, below the development phrase that everybody knows.
    pub fn well_known(path: &str) -> Result<Self, SecretFault> {
        if !path.starts_with("//") || path.contains("///") {
            return Err(SecretFault::Shape);
        }
        Self::from_uri(path)
    }

    /// A fresh pair and its phrase of twelve words.
    pub fn generate() -> Result<(Self, SecretString), getrandom::Error> {
        let mut entropy = Zeroizing::new([0u8; 16]);
        getrandom::getrandom(entropy.as_mut())?;
        let phrase = bip39::Mnemonic::from_entropy(entropy.as_ref()).expect("16 bytes make 12 words");
        let words = SecretString::from(phrase.to_string());
        let pair = Self::from_secret(&words).expect("a phrase just made is a phrase");
        Ok((pair, words))
    }

    fn from_uri(text: &str) -> Result<Self, SecretFault> {
        let uri = SecretUri::from_str(text).map_err(|_| SecretFault::Shape)?;
        let phrase = uri.phrase.expose_secret();
        let password = uri
            .password
            .as_ref()
            .map(|password| password.expose_secret())
            .unwrap_or("");
        let root = match phrase.strip_prefix("0x") {
            Some(digits) => seed(digits)?,
            None => {
                let words = bip39::Mnemonic::parse_in(bip39::Language::English, phrase)
                    .map_err(|_| fault_of(phrase))?;
                let entropy = Zeroizing::new(words.to_entropy());
                substrate_bip39::mini_secret_from_entropy(&entropy, password)
                    .map_err(|_| SecretFault::Phrase)?
            }
        };
        let secret = root.expand(ExpansionMode::Ed25519);
        Ok(Self(uri.junctions.iter().fold(secret, derive).to_keypair()))
    }

    /// From the 64 bytes that [`Self::secret_bytes`] gives.
    pub fn from_secret_bytes(bytes: &[u8]) -> Option<Self> {
        SecretKey::from_ed25519_bytes(bytes)
            .ok()
            .map(|secret| Self(secret.to_keypair()))
    }

    /// The secret in the form that polkadot-js writes.
    pub fn secret_bytes(&self) -> Zeroizing<[u8; SECRET_BYTES]> {
        Zeroizing::new(self.0.secret.to_ed25519_bytes())
    }

    /// The account of this pair: its public key.
    pub fn account(&self) -> AccountId32 {
        AccountId32(self.0.public.to_bytes())
    }

    /// Signs a message.
    pub fn sign_bytes(&self, message: &[u8]) -> MultiSignature {
        let context = schnorrkel::signing_context(SIGNING_CONTEXT);
        MultiSignature::Sr25519(self.0.sign(context.bytes(message)).to_bytes())
    }
}

impl Signer<Config> for Pair {
    fn account_id(&self) -> AccountId32 {
        self.account()
    }

    fn sign(&self, payload: &[u8]) -> MultiSignature {
        self.sign_bytes(payload)
    }
}

impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pair({})", self.account())
    }
}

/// Words that could be a phrase are a wrong phrase; anything else is no secret at all.
fn fault_of(phrase: &str) -> SecretFault {
    if phrase.split_whitespace().count() >= 12 {
        SecretFault::Phrase
    } else {
        SecretFault::Shape
    }
}

fn seed(digits: &str) -> Result<MiniSecretKey, SecretFault> {
    let mut bytes = Zeroizing::new([0u8; 32]);
    hex::decode_to_slice(digits, bytes.as_mut()).map_err(|_| SecretFault::Shape)?;
    MiniSecretKey::from_bytes(bytes.as_ref()).map_err(|_| SecretFault::Shape)
}

fn derive(secret: SecretKey, junction: &DeriveJunction) -> SecretKey {
    match junction {
        DeriveJunction::Soft(code) => secret.derived_key_simple(ChainCode(*code), []).0,
        DeriveJunction::Hard(code) => secret
            .hard_derive_mini_secret_key(Some(ChainCode(*code)), b"")
            .0
            .expand(ExpansionMode::Ed25519),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use subxt_signer::sr25519;

    const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

    fn pair(secret: &str) -> Result<Pair, SecretFault> {
        Pair::from_secret(&SecretString::from(secret))
    }

    #[test]
    fn alice_is_who_everybody_knows() {
        let alice = Pair::well_known("//Alice").unwrap();
        assert_eq!(
            alice.account().to_string(),
            "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
        );
    }

    #[test]
    fn every_form_of_secret_gives_the_same_account_as_subxts_signer() {
        for secret in [
            PHRASE.to_owned(),
            format!("{PHRASE}//Alice"),
            format!("{PHRASE}//Alice/soft//7"),
            format!("{PHRASE}///password"),
            format!("0x{}", "01".repeat(32)),
        ] {
            let theirs = sr25519::Keypair::from_uri(&secret.parse().unwrap()).unwrap();
            assert_eq!(
                pair(&secret).unwrap().account().0,
                theirs.public_key().0,
                "{secret}"
            );
        }
    }

    #[test]
    fn a_signature_holds() {
        let alice = Pair::well_known("//Alice").unwrap();
        let MultiSignature::Sr25519(signature) = alice.sign_bytes(b"hello") else {
            panic!("another kind")
        };
        let signature = sr25519::Signature(signature);
        assert!(sr25519::verify(
            &signature,
            b"hello",
            &sr25519::PublicKey(alice.account().0)
        ));
        assert!(!sr25519::verify(
            &signature,
            b"hallo",
            &sr25519::PublicKey(alice.account().0)
        ));
    }

    #[test]
    fn the_bytes_of_a_secret_give_it_back() {
        let alice = Pair::well_known("//Alice").unwrap();
        let again = Pair::from_secret_bytes(alice.secret_bytes().as_ref()).unwrap();
        assert_eq!(again.account(), alice.account());
        assert!(Pair::from_secret_bytes(&[0; 63]).is_none());
    }

    #[test]
    fn a_fresh_phrase_has_twelve_words_and_gives_its_key_back() {
        let (fresh, words) = Pair::generate().unwrap();
        assert_eq!(words.expose_secret().split(' ').count(), 12);
        assert_eq!(Pair::from_secret(&words).unwrap().account(), fresh.account());
        let (other, _) = Pair::generate().unwrap();
        assert_ne!(other.account(), fresh.account());
    }

    #[test]
    fn what_is_no_secret_is_refused() {
        let swapped = "drive bottom obey lake curtain smoke basket hold race lonely fit walk";
        assert_eq!(pair("//Alice").unwrap_err(), SecretFault::WellKnown);
        assert_eq!(pair(swapped).unwrap_err(), SecretFault::Phrase);
        for text in ["", "hello", "0x", "0x12", "0xzz", "bottom drive", "bottom-drive"] {
            assert_eq!(pair(text).unwrap_err(), SecretFault::Shape, "{text:?}");
        }
        assert_eq!(Pair::well_known("Alice").unwrap_err(), SecretFault::Shape);
    }

    #[test]
    fn a_pair_never_prints_its_secret() {
        let alice = Pair::well_known("//Alice").unwrap();
        assert_eq!(
            format!("{alice:?}"),
            "Pair(5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY)"
        );
    }
}
