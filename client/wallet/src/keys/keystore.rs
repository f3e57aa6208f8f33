// SPDX-License-Identifier: AGPL-3.0-or-later
//! One key as a JSON text, in the format that polkadot-js and its wallets write and read.
//!
//! `encoded` is base64 of `salt (32) ‖ N, p, r (u32 little-endian) ‖ nonce (24) ‖ box`, where the box is
//! XSalsa20-Poly1305 of the key under scrypt(password, salt, N, r, p); without a password it is base64 of the key alone. The
//! key is `header ‖ secret (64) ‖ divider ‖ public`, where an ed25519 secret is `seed ‖ public`. Source of the format:
//! `@polkadot/util-crypto`, `json` and `scrypt`; `@polkadot/keyring`, `pair/decode`.

use crate::keys::pair::{Pair, Scheme};
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine;
use crypto_secretbox::aead::{Aead, KeyInit};
use crypto_secretbox::{Key, Nonce, XSalsa20Poly1305};
use opensystem_chain::{account_of, AccountId32};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

/// Longest file that is looked at: a key takes about 700 bytes.
pub const LONGEST_FILE: u64 = 64 * 1024;

const HEADER: [u8; 16] = [48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
const DIVIDER: [u8; 5] = [161, 35, 3, 33, 0];
const SALT: usize = 32;
const PARAMETERS: usize = 12;
const NONCE: usize = 24;
/// Shown, and not signed with: its account is the hash of the public key, which stands in the file as the address.
const ECDSA: &str = "ecdsa";

/// How hard it is to try a password: memory 128·r·N bytes. These are the ones that polkadot-js takes; a file that asks for
/// others could ask for all the memory of the machine.
const TAKEN: [Cost; 6] = [
    Cost { log_n: 13, p: 10 },
    Cost { log_n: 14, p: 5 },
    Cost { log_n: 15, p: 3 },
    Cost { log_n: 15, p: 1 },
    Cost { log_n: 16, p: 2 },
    Cost { log_n: 17, p: 1 },
];
const BLOCK: u32 = 8;

/// The cost of trying a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    log_n: u8,
    p: u32,
}

impl Cost {
    /// What polkadot-js asks at present: 128 MiB and half a second.
    pub const ORDINARY: Self = Self { log_n: 17, p: 1 };
    /// The least that polkadot-js takes in one pass.
    #[cfg(test)]
    pub const LEAST: Self = Self { log_n: 15, p: 1 };
}

/// Why a text is not a key, or does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeystoreFault {
    /// Not the JSON of a key, or cut short.
    Damaged,
    /// A kind of key or of encryption that this wallet does not know.
    Unknown,
    /// An ecdsa key: this wallet shows it, and does not sign with it.
    ReadOnly,
    /// The password is wrong.
    WrongPassword,
    /// The file is encrypted, and no password was given.
    NeedsPassword,
}

/// The JSON of a key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Keystore {
    encoded: String,
    encoding: Encoding,
    address: String,
    meta: Meta,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Encoding {
    content: Vec<String>,
    #[serde(rename = "type")]
    kind: Vec<String>,
    version: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Meta {
    name: String,
    #[serde(rename = "whenCreated")]
    when_created: u64,
}

impl Keystore {
    /// A key under a password, or bare without one.
    pub fn seal(
        pair: &Pair,
        name: &str,
        password: Option<&SecretString>,
        cost: Cost,
        now: u64,
    ) -> Result<Self, getrandom::Error> {
        let plain = plain_of(pair);
        let (bytes, kind) = match password {
            Some(password) => (
                encrypt(&plain, password, cost)?,
                vec!["scrypt".into(), "xsalsa20-poly1305".into()],
            ),
            None => (plain, vec!["none".into()]),
        };
        Ok(Self {
            encoded: BASE64.encode(&*bytes),
            encoding: Encoding {
                content: vec!["pkcs8".into(), pair.scheme().to_string()],
                kind,
                version: "3".into(),
            },
            address: pair.account().to_string(),
            meta: Meta {
                name: name.to_owned(),
                when_created: now,
            },
        })
    }

    /// Reads the JSON of a key.
    pub fn parse(json: &str) -> Result<Self, KeystoreFault> {
        serde_json::from_str(json).map_err(|_| KeystoreFault::Damaged)
    }

    /// The JSON of the key.
    pub fn to_json(&self) -> Zeroizing<String> {
        Zeroizing::new(serde_json::to_string_pretty(self).expect("strings and numbers are JSON"))
    }

    /// Whether a password opens it.
    pub fn is_encrypted(&self) -> bool {
        !self.encoding.kind.iter().any(|kind| kind == "none")
    }

    /// The account, which is not secret.
    pub fn account(&self) -> Result<AccountId32, KeystoreFault> {
        match self.address.strip_prefix("0x") {
            Some(public) if self.scheme_name() == ECDSA => {
                let mut bytes = [0u8; 33];
                hex::decode_to_slice(public, &mut bytes).map_err(|_| KeystoreFault::Damaged)?;
                Ok(AccountId32(sp_crypto_hashing::blake2_256(&bytes)))
            }
            _ => account_of(&self.address).ok_or(KeystoreFault::Damaged),
        }
    }

    /// How the key signs, as the file names it.
    pub fn scheme_name(&self) -> &str {
        let mut names = self.encoding.content.iter().map(String::as_str);
        names.find(|name| *name != "pkcs8").unwrap_or_default()
    }

    /// When it was made, Unix milliseconds; 0 where the file does not say.
    pub fn made_at(&self) -> u64 {
        self.meta.when_created
    }

    /// The pair of keys.
    pub fn open(&self, password: Option<&SecretString>) -> Result<Pair, KeystoreFault> {
        let has = |list: &[String], word: &str| list.iter().any(|entry| entry == word);
        if self.encoding.version != "3" || !has(&self.encoding.content, "pkcs8") {
            return Err(KeystoreFault::Unknown);
        }
        let scheme = match self.scheme_name() {
            ECDSA => return Err(KeystoreFault::ReadOnly),
            name => name.parse::<Scheme>().map_err(|_| KeystoreFault::Unknown)?,
        };
        let bytes = Zeroizing::new(BASE64.decode(&self.encoded).map_err(|_| KeystoreFault::Damaged)?);
        let plain = if has(&self.encoding.kind, "none") {
            bytes
        } else if has(&self.encoding.kind, "scrypt") && has(&self.encoding.kind, "xsalsa20-poly1305") {
            decrypt(&bytes, password.ok_or(KeystoreFault::NeedsPassword)?)?
        } else {
            return Err(KeystoreFault::Unknown);
        };
        let pair = pair_of(&plain, scheme).ok_or(KeystoreFault::Damaged)?;
        if pair.account() != self.account()? {
            return Err(KeystoreFault::Damaged);
        }
        Ok(pair)
    }
}

impl Drop for Keystore {
    fn drop(&mut self) {
        // Where there is no password, this is the secret itself.
        self.encoded.zeroize();
    }
}

fn plain_of(pair: &Pair) -> Zeroizing<Vec<u8>> {
    let (secret, account) = (pair.secret_bytes(), pair.account());
    Zeroizing::new([&HEADER[..], &secret[..], &DIVIDER[..], &account.0[..]].concat())
}

fn pair_of(plain: &[u8], scheme: Scheme) -> Option<Pair> {
    let rest = plain.strip_prefix(&HEADER[..])?;
    // polkadot-js writes 64 bytes of secret, and once wrote the seed of 32.
    let framed = |length| {
        let (secret, rest) = rest.split_at_checked(length)?;
        Some((secret, rest.strip_prefix(&DIVIDER[..])?))
    };
    let (secret, public) = framed(64).or_else(|| framed(32))?;
    let pair = Pair::from_secret_bytes(secret, scheme)?;
    (pair.account().0 == public).then_some(pair)
}

fn key_of(password: &SecretString, salt: &[u8], cost: Cost) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0u8; 32]);
    let parameters =
        scrypt::Params::new(cost.log_n, BLOCK, cost.p, 32).expect("these parameters are in range");
    scrypt::scrypt(
        password.expose_secret().as_bytes(),
        salt,
        &parameters,
        key.as_mut(),
    )
    .expect("32 bytes is a length");
    key
}

fn encrypt(
    plain: &[u8],
    password: &SecretString,
    cost: Cost,
) -> Result<Zeroizing<Vec<u8>>, getrandom::Error> {
    let mut salt = [0u8; SALT];
    let mut nonce = [0u8; NONCE];
    getrandom::getrandom(&mut salt)?;
    getrandom::getrandom(&mut nonce)?;
    let key = key_of(password, &salt, cost);
    let sealed = XSalsa20Poly1305::new(Key::from_slice(key.as_ref()))
        .encrypt(Nonce::from_slice(&nonce), plain)
        .expect("a hundred bytes are not too long to encrypt");
    let mut bytes = Zeroizing::new(Vec::with_capacity(SALT + PARAMETERS + NONCE + sealed.len()));
    bytes.extend_from_slice(&salt);
    for number in [1u32 << cost.log_n, cost.p, BLOCK] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

fn decrypt(bytes: &[u8], password: &SecretString) -> Result<Zeroizing<Vec<u8>>, KeystoreFault> {
    if bytes.len() < SALT + PARAMETERS + NONCE {
        return Err(KeystoreFault::Damaged);
    }
    let (salt, rest) = bytes.split_at(SALT);
    let (parameters, rest) = rest.split_at(PARAMETERS);
    let (nonce, sealed) = rest.split_at(NONCE);
    let cost = cost_of(parameters).ok_or(KeystoreFault::Unknown)?;
    let key = key_of(password, salt, cost);
    let plain = XSalsa20Poly1305::new(Key::from_slice(key.as_ref()))
        .decrypt(Nonce::from_slice(nonce), sealed)
        .map_err(|_| KeystoreFault::WrongPassword)?;
    Ok(Zeroizing::new(plain))
}

fn cost_of(parameters: &[u8]) -> Option<Cost> {
    let mut numbers = parameters
        .chunks_exact(4)
        .map(|four| u32::from_le_bytes(four.try_into().expect("four bytes")));
    let (n, p, r) = (numbers.next()?, numbers.next()?, numbers.next()?);
    TAKEN
        .into_iter()
        .find(|cost| 1u32 << cost.log_n == n && cost.p == p && BLOCK == r)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alice() -> Pair {
        Pair::well_known("//Alice").unwrap()
    }

    fn password(text: &str) -> SecretString {
        SecretString::from(text)
    }

    fn sealed() -> Keystore {
        Keystore::seal(&alice(), "alice", Some(&password("open sesame")), Cost::LEAST, 5).unwrap()
    }

    #[test]
    fn a_sealed_key_opens_with_its_password_alone() {
        let keystore = Keystore::parse(&sealed().to_json()).unwrap();
        assert!(keystore.is_encrypted());
        assert_eq!(
            keystore.open(Some(&password("open sesame"))).unwrap().account(),
            alice().account()
        );
        assert_eq!(
            keystore.open(Some(&password("Open sesame"))).unwrap_err(),
            KeystoreFault::WrongPassword
        );
        assert_eq!(keystore.open(None).unwrap_err(), KeystoreFault::NeedsPassword);
    }

    #[test]
    fn subxts_reader_of_polkadot_js_files_opens_it() {
        let pair =
            subxt_signer::polkadot_js_compat::decrypt_json(&sealed().to_json(), "open sesame").unwrap();
        assert_eq!(pair.public_key().0, alice().account().0);
    }

    #[test]
    fn a_bare_key_opens_without_password() {
        let keystore = Keystore::seal(&alice(), "alice", None, Cost::LEAST, 5).unwrap();
        assert!(!keystore.is_encrypted());
        assert_eq!(keystore.open(None).unwrap().account(), alice().account());
    }

    /// Files that @polkadot/keyring 13.5 wrote of `//Alice`, with the password `open sesame` and bare: kind of key, address,
    /// whether it opens here.
    const FOREIGN: [(&str, &str, &str, bool); 3] = [
        (
            include_str!("../../tests/polkadot-js/sr25519.json"),
            include_str!("../../tests/polkadot-js/sr25519-bare.json"),
            "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
            true,
        ),
        (
            include_str!("../../tests/polkadot-js/ed25519.json"),
            include_str!("../../tests/polkadot-js/ed25519-bare.json"),
            "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu",
            true,
        ),
        (
            include_str!("../../tests/polkadot-js/ecdsa.json"),
            include_str!("../../tests/polkadot-js/ecdsa-bare.json"),
            "5C7C2Z5sWbytvHpuLTvzKunnnRwQxft1jiqrLD5rhucQ5S9X",
            false,
        ),
    ];

    #[test]
    fn files_that_polkadot_js_wrote_are_read() {
        for (sealed, bare, address, opens) in FOREIGN {
            for (file, password) in [(sealed, Some(password("open sesame"))), (bare, None)] {
                let keystore = Keystore::parse(file).unwrap();
                assert_eq!(keystore.account().unwrap().to_string(), address);
                let opened = keystore
                    .open(password.as_ref())
                    .map(|pair| pair.account().to_string());
                match opens {
                    true => assert_eq!(opened.as_deref(), Ok(address)),
                    false => assert_eq!(opened, Err(KeystoreFault::ReadOnly)),
                }
            }
        }
    }

    #[test]
    fn a_bare_file_is_written_as_polkadot_js_writes_it() {
        for (scheme, (_, bare, ..)) in [Scheme::Sr25519, Scheme::Ed25519].into_iter().zip(FOREIGN) {
            let theirs = Keystore::parse(bare).unwrap();
            let pair = theirs.open(None).unwrap();
            assert_eq!(pair.scheme(), scheme);
            let ours = Keystore::seal(&pair, "alice", None, Cost::LEAST, 1_700_000_000_000).unwrap();
            let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
            assert_eq!(value(&ours.to_json()), value(bare));
        }
    }

    #[test]
    fn the_secret_does_not_show_in_a_sealed_file() {
        let json = sealed().to_json();
        let secret = alice().secret_bytes();
        let bytes = BASE64.decode(&Keystore::parse(&json).unwrap().encoded).unwrap();
        assert!(!bytes.windows(16).any(|window| window == &secret[..16]));
    }

    #[test]
    fn a_cut_file_is_damaged_wherever_it_is_cut() {
        let json = sealed().to_json();
        for length in 0..json.len() {
            assert_eq!(
                Keystore::parse(&json[..length]).unwrap_err(),
                KeystoreFault::Damaged,
                "{length}"
            );
        }
    }

    #[test]
    fn a_cut_or_changed_box_does_not_open() {
        let whole = BASE64.decode(&sealed().encoded).unwrap();
        for length in [0, 1, 31, 43, 67] {
            let mut keystore = sealed();
            keystore.encoded = BASE64.encode(&whole[..length]);
            assert_eq!(
                keystore.open(Some(&password("open sesame"))).unwrap_err(),
                KeystoreFault::Damaged,
                "{length}"
            );
        }
        let mut keystore = sealed();
        keystore.encoded = BASE64.encode(&whole[..whole.len() - 1]);
        assert_eq!(
            keystore.open(Some(&password("open sesame"))).unwrap_err(),
            KeystoreFault::WrongPassword
        );
    }

    #[test]
    fn a_file_that_asks_for_all_the_memory_is_not_opened() {
        let mut bytes = BASE64.decode(&sealed().encoded).unwrap();
        bytes[32..36].copy_from_slice(&(1u32 << 30).to_le_bytes());
        let mut keystore = sealed();
        keystore.encoded = BASE64.encode(&bytes);
        assert_eq!(
            keystore.open(Some(&password("open sesame"))).unwrap_err(),
            KeystoreFault::Unknown
        );
    }

    #[test]
    fn an_address_that_is_not_the_keys_is_noticed() {
        let mut keystore = sealed();
        keystore.address = Pair::well_known("//Bob").unwrap().account().to_string();
        assert_eq!(
            keystore.open(Some(&password("open sesame"))).unwrap_err(),
            KeystoreFault::Damaged
        );
    }
}
