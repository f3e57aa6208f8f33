// SPDX-License-Identifier: AGPL-3.0-or-later
//! What a binary carries with it: a runtime, foundings, and the texts these refer to.

/// The runtime and the foundings embedded in a binary.
#[derive(Clone, Copy, Default)]
pub struct BuiltIn {
    /// The runtime's blob, absent where it was built without one.
    pub wasm: Option<&'static [u8]>,
    /// The foundings that `--chain <name>` knows by name.
    pub foundings: &'static [BuiltInFounding],
    /// The texts these foundings name in `file`, as (name, content).
    pub files: &'static [(&'static str, &'static str)],
}

/// A founding embedded in a binary.
#[derive(Clone, Copy, Debug)]
pub struct BuiltInFounding {
    /// The name `--chain` knows it by, such as `dev`.
    pub name: &'static str,
    /// The founding itself, as TOML.
    pub toml: &'static str,
}

impl BuiltIn {
    /// The runtime, or why there is none and what to do.
    pub fn runtime(&self) -> Result<&'static [u8], String> {
        self.wasm.ok_or_else(|| {
            "this node was built without a runtime: build it again without SKIP_WASM_BUILD, or name a runtime with \
              `found --wasm <file>`"
                .to_string()
        })
    }

    /// The founding known by this name.
    pub fn founding(&self, name: &str) -> Option<&'static BuiltInFounding> {
        self.foundings.iter().find(|founding| founding.name == name)
    }

    /// The names that `--chain` knows, for messages.
    pub fn names(&self) -> String {
        self.foundings
            .iter()
            .map(|founding| founding.name)
            .collect::<Vec<_>>()
            .join(", ")
    }
}
