// SPDX-License-Identifier: AGPL-3.0-or-later
//! A pair of keys that signs for its owner: sr25519 or ed25519. Its secret half is wiped from memory when it is dropped.

use codec::Encode;
use ed25519_dalek::{Signer as _, SigningKey};
use opensystem_chain::{AccountId32, Config, MultiSignature, Signer};
use schnorrkel::derive::{ChainCode, Derivation};
use schnorrkel::{ExpansionMode, Keypair, MiniSecretKey, SecretKey};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::str::FromStr;
use subxt_signer::{DeriveJunction, SecretUri};
use zeroize::Zeroizing;

/// What every Substrate chain signs under.
const SIGNING_CONTEXT: &[u8] = b"substrate";
/// What a hard derivation of an ed25519 key is hashed with.
const ED25519_DERIVATION: &str = "Ed25519HDKD";

/// How a key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Schnorr signatures over Ristretto: what every wallet of these chains makes.
    Sr25519,
    /// What other tools (SSH, OpenPGP, hardware) make.
    Ed25519,
}

impl Scheme {
    /// Its name in commands and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sr25519 => "sr25519",
            Self::Ed25519 => "ed25519",
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Scheme {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Sr25519, Self::Ed25519]
            .into_iter()
            .find(|scheme| scheme.name() == text)
            .ok_or_else(|| "sr25519 | ed25519".to_owned())
    }
}

/// A pair of keys.
pub struct Pair(Secret);

enum Secret {
    Sr25519(Keypair),
    Ed25519(SigningKey),
}

/// Why a text is not a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretFault {
    /// Neither words, nor 0x and 64 hexadecimal digits.
    Shape,
    /// The words are not a phrase: one is misspelt, missing, or out of place.
    Phrase,
    /// `//…` alone: a key that everybody knows.
    WellKnown,
    /// A soft derivation (`/…`), which ed25519 has not.
    Soft,
}

impl Pair {
    /// From a phrase of words or `0x` and a seed, both perhaps followed by `//derivations` and `///password`.
    pub fn from_secret(secret: &SecretString, scheme: Scheme) -> Result<Self, SecretFault> {
        let text = secret.expose_secret().trim();
        if text.starts_with('/') {
            return Err(SecretFault::WellKnown);
        }
        // Nothing at all would stand for the development phrase.
        if text.is_empty() {
            return Err(SecretFault::Shape);
        }
        Self::from_uri(text, scheme)
    }

    /// From a path such as `//Alice`, below the development phrase that everybody knows.
    pub fn well_known(path: &str) -> Result<Self, SecretFault> {
        if !path.starts_with("//") || path.contains("///") {
            return Err(SecretFault::Shape);
        }
        Self::from_uri(path, Scheme::Sr25519)
    }

    /// A fresh pair and its phrase of twelve words.
    pub fn generate(scheme: Scheme) -> Result<(Self, SecretString), getrandom::Error> {
        let mut entropy = Zeroizing::new([0u8; 16]);
        getrandom::getrandom(entropy.as_mut())?;
        let phrase = bip39::Mnemonic::from_entropy(entropy.as_ref()).expect("16 bytes make 12 words");
        let words = SecretString::from(phrase.to_string());
        let pair = Self::from_secret(&words, scheme).expect("a phrase just made is a phrase");
        Ok((pair, words))
    }

    fn from_uri(text: &str, scheme: Scheme) -> Result<Self, SecretFault> {
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
        Ok(Self(match scheme {
            Scheme::Sr25519 => {
                let secret = root.expand(ExpansionMode::Ed25519);
                Secret::Sr25519(uri.junctions.iter().fold(secret, derive_sr25519).to_keypair())
            }
            Scheme::Ed25519 => {
                let seed = Zeroizing::new(root.to_bytes());
                let seed = uri.junctions.iter().try_fold(seed, derive_ed25519)?;
                Secret::Ed25519(SigningKey::from_bytes(&seed))
            }
        }))
    }

    /// From the bytes that [`Self::secret_bytes`] gives; of ed25519 also from the seed alone.
    pub fn from_secret_bytes(bytes: &[u8], scheme: Scheme) -> Option<Self> {
        let secret = match scheme {
            Scheme::Sr25519 => Secret::Sr25519(SecretKey::from_ed25519_bytes(bytes).ok()?.to_keypair()),
            // The seed, and perhaps the public key behind it.
            Scheme::Ed25519 if bytes.len() == 32 => {
                Secret::Ed25519(SigningKey::from_bytes(bytes.try_into().ok()?))
            }
            Scheme::Ed25519 => Secret::Ed25519(SigningKey::from_keypair_bytes(bytes.try_into().ok()?).ok()?),
        };
        Some(Self(secret))
    }

    /// The secret in the form that polkadot-js writes, 64 bytes.
    pub fn secret_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(match &self.0 {
            Secret::Sr25519(pair) => pair.secret.to_ed25519_bytes().to_vec(),
            Secret::Ed25519(key) => key.to_keypair_bytes().to_vec(),
        })
    }

    /// How it signs.
    pub fn scheme(&self) -> Scheme {
        match &self.0 {
            Secret::Sr25519(_) => Scheme::Sr25519,
            Secret::Ed25519(_) => Scheme::Ed25519,
        }
    }

    /// The account of this pair: its public key.
    pub fn account(&self) -> AccountId32 {
        AccountId32(match &self.0 {
            Secret::Sr25519(pair) => pair.public.to_bytes(),
            Secret::Ed25519(key) => key.verifying_key().to_bytes(),
        })
    }

    /// Signs a message.
    pub fn sign_bytes(&self, message: &[u8]) -> MultiSignature {
        match &self.0 {
            Secret::Sr25519(pair) => {
                let context = schnorrkel::signing_context(SIGNING_CONTEXT);
                MultiSignature::Sr25519(pair.sign(context.bytes(message)).to_bytes())
            }
            Secret::Ed25519(key) => MultiSignature::Ed25519(key.sign(message).to_bytes()),
        }
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

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

fn derive_sr25519(secret: SecretKey, junction: &DeriveJunction) -> SecretKey {
    match junction {
        DeriveJunction::Soft(code) => secret.derived_key_simple(ChainCode(*code), []).0,
        DeriveJunction::Hard(code) => secret
            .hard_derive_mini_secret_key(Some(ChainCode(*code)), b"")
            .0
            .expand(ExpansionMode::Ed25519),
    }
}

fn derive_ed25519(
    seed: Zeroizing<[u8; 32]>,
    junction: &DeriveJunction,
) -> Result<Zeroizing<[u8; 32]>, SecretFault> {
    match junction {
        DeriveJunction::Soft(_) => Err(SecretFault::Soft),
        DeriveJunction::Hard(code) => {
            let parts = Zeroizing::new((ED25519_DERIVATION, *seed, *code).encode());
            Ok(Zeroizing::new(sp_crypto_hashing::blake2_256(&parts)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use subxt_signer::sr25519;

    const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

    fn pair(secret: &str) -> Result<Pair, SecretFault> {
        Pair::from_secret(&SecretString::from(secret), Scheme::Sr25519)
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
        let again = Pair::from_secret_bytes(&alice.secret_bytes(), Scheme::Sr25519).unwrap();
        assert_eq!(again.account(), alice.account());
        assert!(Pair::from_secret_bytes(&[0; 63], Scheme::Sr25519).is_none());
        assert!(Pair::from_secret_bytes(&[0; 64], Scheme::Ed25519).is_none());
    }

    #[test]
    fn a_fresh_phrase_has_twelve_words_and_gives_its_key_back() {
        for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
            let (fresh, words) = Pair::generate(scheme).unwrap();
            assert_eq!(words.expose_secret().split(' ').count(), 12);
            assert_eq!(
                Pair::from_secret(&words, scheme).unwrap().account(),
                fresh.account()
            );
            let (other, _) = Pair::generate(scheme).unwrap();
            assert_ne!(other.account(), fresh.account());
        }
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

    /// Vectors of `subkey inspect --scheme ed25519`, as polkadot-js gives them too.
    #[test]
    fn ed25519_has_the_accounts_that_other_wallets_give() {
        let account = |secret: &str| {
            Pair::from_secret(&SecretString::from(secret), Scheme::Ed25519)
                .map(|pair| pair.account().to_string())
        };
        assert_eq!(
            account(&format!("{PHRASE}//Alice")).unwrap(),
            "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu"
        );
        assert_eq!(account(&format!("{PHRASE}/soft")).unwrap_err(), SecretFault::Soft);
    }

    #[test]
    fn an_ed25519_signature_holds() {
        let pair = Pair::from_secret(&SecretString::from(PHRASE), Scheme::Ed25519).unwrap();
        let MultiSignature::Ed25519(signature) = pair.sign_bytes(b"hello") else {
            panic!("another kind")
        };
        let key = ed25519_dalek::VerifyingKey::from_bytes(&pair.account().0).unwrap();
        let signature = ed25519_dalek::Signature::from_bytes(&signature);
        assert!(key.verify_strict(b"hello", &signature).is_ok());
        assert!(key.verify_strict(b"hallo", &signature).is_err());
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
