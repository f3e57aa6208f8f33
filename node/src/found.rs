// SPDX-License-Identifier: AGPL-3.0-or-later
//! `found`: from the founding that people write to the chain specification that nodes start from.

use crate::{
    built_in::BuiltIn,
    chain_spec::{self, ChainSpec},
    founding::{self, read_text, Draft, Fault, Folder, TextSource},
    wasm::{Executor, RuntimeBlob, WasmError},
};
use sp_core::storage::Storage;
use std::{
    fmt, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The longest founding read; texts stand in files of their own.
const FOUNDING_MAX_BYTES: u64 = 1024 * 1024;

/// Writes the chain specification of a new ecosystem, from a founding in TOML.
///
/// Every fault of the founding is printed on a line of its own, as `field: problem`, and then nothing is written.
#[derive(Debug, clap::Args)]
pub struct FoundCmd {
    /// The founding; `founding/dev.toml` is a commented example.
    #[arg(value_name = "FOUNDING.toml")]
    pub file: PathBuf,

    /// Where to write the specification; it is printed if this is not given.
    #[arg(long, short, value_name = "SPEC.json")]
    pub output: Option<PathBuf>,

    /// Write the whole first state, as needed by light clients and by nodes with another default genesis.
    #[arg(long)]
    pub raw: bool,

    /// Overwrite the output if it exists. Never do so for a chain that lives: it would become another chain.
    #[arg(long, requires = "output")]
    pub force: bool,

    /// Found with this runtime instead of the one this node carries.
    #[arg(long, value_name = "RUNTIME.wasm")]
    pub wasm: Option<PathBuf>,
}

/// Why an ecosystem was not founded.
#[derive(Debug)]
pub enum FoundError {
    /// The founding is faulty.
    Faults(Vec<Fault>),
    /// It could not be judged, or the specification not be written.
    Problem(String),
}

impl fmt::Display for FoundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Faults(faults) => {
                let lines: Vec<_> = faults.iter().map(Fault::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
            Self::Problem(problem) => f.write_str(problem),
        }
    }
}

impl std::error::Error for FoundError {}

impl From<Vec<Fault>> for FoundError {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}

impl From<String> for FoundError {
    fn from(problem: String) -> Self {
        Self::Problem(problem)
    }
}

impl From<WasmError> for FoundError {
    fn from(error: WasmError) -> Self {
        Self::Problem(error.to_string())
    }
}

impl FoundCmd {
    /// Founds, and writes or prints the specification.
    pub fn run(&self, built_in: &BuiltIn, executor: &Executor) -> Result<(), FoundError> {
        let toml = read_text(&self.file, FOUNDING_MAX_BYTES)?;
        if let Some(output) = &self.output {
            self.refuse_to_overwrite(output)?;
        }
        let given = self.wasm.as_deref().map(read_wasm).transpose()?;
        let wasm = match &given {
            Some(wasm) => wasm.as_slice(),
            None => built_in.runtime()?,
        };
        let texts = Folder(self.file.parent().map(Path::to_path_buf).unwrap_or_default());
        let founded = found(&toml, &texts, &RuntimeBlob::new(wasm, executor))?;
        let spec = if self.raw { founded.raw() } else { founded.plain };
        let mut json = spec.as_json(self.raw)?;
        json.push('\n');
        self.deliver(&json)
    }

    fn deliver(&self, json: &str) -> Result<(), FoundError> {
        let Some(output) = &self.output else {
            return io::stdout()
                .write_all(json.as_bytes())
                .map_err(|error| FoundError::Problem(format!("cannot print: {error}")));
        };
        self.refuse_to_overwrite(output)?;
        write_whole(output, json.as_bytes())
            .map_err(|error| format!("{} cannot be written: {error}", output.display()))?;
        println!("Founded: {}", output.display());
        Ok(())
    }

    fn refuse_to_overwrite(&self, output: &Path) -> Result<(), String> {
        if output.symlink_metadata().is_ok() && !self.force {
            return Err(format!(
                "{} exists; choose another name, or overwrite it with --force",
                output.display()
            ));
        }
        Ok(())
    }
}

/// A founding that stood every check.
pub struct Founded {
    /// The specification that people can read: what differs from the runtime's default genesis.
    pub plain: ChainSpec,
    /// The state of the first block.
    pub genesis: Storage,
}

impl Founded {
    /// The specification that holds the state of the first block itself, as nodes and light clients want it.
    pub fn raw(self) -> ChainSpec {
        let mut spec = self.plain;
        sc_chain_spec::ChainSpec::set_storage(&mut spec, self.genesis);
        spec
    }
}

/// Founds an ecosystem; or answers all that is wrong with the founding.
pub fn found(toml: &str, texts: &dyn TextSource, runtime: &RuntimeBlob) -> Result<Founded, FoundError> {
    let Draft {
        ecosystem,
        founding,
        mut faults,
    } = founding::read(toml, texts)?;
    let answer = founding::ask(runtime, &founding);
    if let Ok(Err(theirs)) = &answer {
        faults.take_over(theirs.clone());
    }
    faults.into_result()?;
    let prepared =
        answer?.map_err(|_| "the runtime refuses this founding and does not say why".to_string())?;
    let patch = prepared.patch()?;
    // Nothing invalid reaches a genesis: it is built here, before anybody can start from it.
    let genesis = runtime.genesis(patch.clone())?;
    Ok(Founded {
        plain: chain_spec::from_prepared(runtime.wasm(), &ecosystem, &prepared, patch),
        genesis,
    })
}

fn read_wasm(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// Writes a file whole or not at all: beside its place first, then by renaming.
fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::other("it has no file name"))?;
    let part = path.with_file_name(format!(".{}.{}.part", name.to_string_lossy(), std::process::id()));
    let written = fs::File::create(&part).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&part, path)
    });
    if written.is_err() {
        // Nothing is left behind; the first error is the one to report.
        let _ = fs::remove_file(&part);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::tempdir;

    fn command(file: PathBuf, output: Option<PathBuf>) -> FoundCmd {
        FoundCmd {
            file,
            output,
            raw: false,
            force: false,
            wasm: None,
        }
    }

    #[test]
    fn a_missing_founding_is_named() {
        let error = command("/nowhere/x.toml".into(), None)
            .run(&BuiltIn::default(), &Executor::builder().build())
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("/nowhere/x.toml cannot be read"), "{error}");
    }

    #[test]
    fn an_existing_output_is_not_touched() {
        let folder = tempdir().unwrap();
        let (file, output) = (folder.path().join("x.toml"), folder.path().join("spec.json"));
        fs::write(&file, "").unwrap();
        fs::write(&output, "precious").unwrap();
        let error = command(file, Some(output.clone()))
            .run(&BuiltIn::default(), &Executor::builder().build())
            .unwrap_err()
            .to_string();
        assert!(error.contains("exists"), "{error}");
        assert_eq!(fs::read_to_string(output).unwrap(), "precious");
    }

    #[test]
    fn a_file_is_written_whole_and_leaves_nothing_beside_it() {
        let folder = tempdir().unwrap();
        let path = folder.path().join("spec.json");
        write_whole(&path, b"{}").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"{}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

        let error = write_whole(&folder.path().join("missing/spec.json"), b"{}").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn faults_are_printed_one_per_line() {
        let fault = |field: &str, problem: &str| Fault {
            field: field.into(),
            problem: problem.into(),
        };
        let error = FoundError::Faults(vec![fault("a", "is\nmissing"), fault("b[0].c", "is wrong")]);
        assert_eq!(error.to_string(), "a: is missing\nb[0].c: is wrong");
    }
}
