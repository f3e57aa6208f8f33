// SPDX-License-Identifier: AGPL-3.0-or-later
//! The node of an OpenSystem chain: the host library, the runtime's blob, and the foundings of the two networks for
//! trying things out.

use opensystem_host::{BuiltIn, BuiltInFounding};
use std::process::ExitCode;

const FOUNDINGS: &[BuiltInFounding] = &[
    BuiltInFounding {
        name: "dev",
        toml: include_str!("../../../founding/dev.toml"),
    },
    BuiltInFounding {
        name: "local",
        toml: include_str!("../../../founding/local.toml"),
    },
];

const FILES: &[(&str, &str)] = &[(
    "code-social.fr.md",
    include_str!("../../../founding/code-social.fr.md"),
)];

fn main() -> ExitCode {
    opensystem_host::run(BuiltIn {
        wasm: opensystem_runtime_wasm::WASM_BINARY,
        foundings: FOUNDINGS,
        files: FILES,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use opensystem_host::{
        founding::{ask, read, EmbeddedTexts},
        Executor, RuntimeBlob,
    };

    #[test]
    fn the_foundings_are_accepted_by_the_runtime() {
        let wasm =
            opensystem_runtime_wasm::WASM_BINARY.expect("the workspace's tests build the runtime's wasm");
        let runtime = RuntimeBlob::new(wasm, &Executor::builder().build());
        for founding in FOUNDINGS {
            let draft = read(founding.toml, &EmbeddedTexts(FILES)).expect("it is TOML");
            assert_eq!(draft.faults.into_result(), Ok(()), "{}", founding.name);
            let answer = ask(&runtime, &draft.founding).expect("the runtime answers");
            assert!(answer.is_ok(), "{}: {answer:?}", founding.name);
        }
    }
}
