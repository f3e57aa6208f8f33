// SPDX-License-Identifier: AGPL-3.0-or-later
//! Founding files of the stories, and `found`, which makes chain specs of them.

use std::path::{Path, PathBuf};

use crate::binaries::repository;
use crate::command::run_node_command;
use crate::scratch::Scratch;

/// A small ecosystem on one machine.
pub struct Founding {
    /// Name of the ecosystem, and, with `story-` before it, id of its chain.
    pub name: String,
    pub slot_millis: u64,
    pub epoch_slots: u64,
    pub day_millis: u64,
    /// Founders, by their development seeds without `//`.
    pub founders: Vec<&'static str>,
    /// Those of the founders who validate.
    pub validators: Vec<&'static str>,
    /// Lines of the table `[parameters.membership]`.
    pub membership: String,
    /// Lines of the table `[parameters.wealth]`.
    pub wealth: String,
    /// Lines of the table `[areas]`.
    pub areas: String,
    /// Lines of the table `[income]`.
    pub income: String,
}

impl Founding {
    /// One second a slot, ten slots an epoch, short days.
    pub fn new(name: &str, founders: &[&'static str], validators: &[&'static str]) -> Self {
        Self {
            name: name.to_owned(),
            slot_millis: 1_000,
            epoch_slots: 10,
            day_millis: 120_000,
            founders: founders.to_vec(),
            validators: validators.to_vec(),
            membership: String::new(),
            wealth: String::new(),
            areas: String::new(),
            income: String::new(),
        }
    }

    /// Votes last three quarters of a day, and what they decide waits so many of its twenty-four hours before it takes effect.
    pub fn decides_quickly(&mut self, delay_hours: u32) {
        let quick = format!(
            "{{ discussion_hours = 0, voting_hours = 18, window_hours = 6, delay_hours = {delay_hours} }}"
        );
        self.areas = ["areas", "code", "membership", "money", "commons", "life"]
            .map(|area| format!("{area} = {quick}"))
            .join("\n");
    }

    /// The file that people would write.
    pub fn toml(&self) -> String {
        let mut text = format!(
            "[ecosystem]\nname = \"{name}\"\nid = \"story-{name}\"\nkind = \"local\"\n\n\
             [[code]]\nlanguage = \"fr\"\ntitle = \"Code social\"\ntext = \"On dit ce que l'on fait.\"\n\n\
             [timing]\nslot_millis = {slot}\nepoch_slots = {epoch}\nday_millis = {day}\n",
            name = self.name,
            slot = self.slot_millis,
            epoch = self.epoch_slots,
            day = self.day_millis,
        );
        for name in &self.founders {
            text += &format!("\n[[founders]]\nname = \"{name}\"\nseed = \"//{name}\"\ncoins = 1000\n");
        }
        for name in &self.validators {
            text += &format!("\n[[validators]]\nfounder = \"{name}\"\nseed = \"//{name}\"\n");
        }
        if !self.membership.is_empty() {
            text += &format!("\n[parameters.membership]\n{}\n", self.membership);
        }
        if !self.wealth.is_empty() {
            text += &format!("\n[parameters.wealth]\n{}\n", self.wealth);
        }
        if !self.areas.is_empty() {
            text += &format!("\n[areas]\n{}\n", self.areas);
        }
        if !self.income.is_empty() {
            text += &format!("\n[income]\n{}\n", self.income);
        }
        text
    }

    /// Writes the file and founds the chain; answers with the chain spec.
    pub async fn found(&self, scratch: &Scratch) -> PathBuf {
        let file = scratch.path().join(format!("{}.toml", self.name));
        std::fs::write(&file, self.toml()).expect("a file can be written in a temporary folder");
        found(scratch, &file).await
    }
}

/// Runs `opensystem-node found` on a founding file; answers with the raw chain spec, from which nodes start without building
/// the genesis anew.
pub async fn found(scratch: &Scratch, file: &Path) -> PathBuf {
    let name = file
        .file_stem()
        .expect("a founding file has a name")
        .to_string_lossy();
    let spec = scratch.path().join(format!("{name}.json"));
    let line = format!("found '{}' --raw --output '{}'", file.display(), spec.display());
    let said = run_node_command(scratch.path(), &line).await.expect_success();
    assert!(
        spec.is_file(),
        "found wrote no {}:\n{}",
        spec.display(),
        said.stderr
    );
    spec
}

/// A copy of a file of `founding/` in which only the length of a slot differs; its neighbours are copied beside it, so
/// that the names it gives still lead to them.
pub fn hastened_copy(scratch: &Scratch, file: &str, slot_millis: u64) -> PathBuf {
    let folder = scratch.folder("founding");
    let original = repository().join("founding");
    for entry in std::fs::read_dir(&original)
        .expect("the repository has a folder founding/")
        .flatten()
    {
        if entry.path().is_file() {
            std::fs::copy(entry.path(), folder.join(entry.file_name()))
                .expect("files of founding/ can be copied");
        }
    }
    let text =
        std::fs::read_to_string(original.join(file)).unwrap_or_else(|e| panic!("founding/{file}: {e}"));
    let slot = regex::Regex::new(r"(?m)^slot_millis\s*=\s*[0-9_]+").expect("the pattern is well formed");
    assert_eq!(
        slot.find_iter(&text).count(),
        1,
        "founding/{file} says slot_millis once"
    );
    let hastened = slot.replace(&text, format!("slot_millis = {slot_millis}"));
    let copy = folder.join(format!("hastened-{file}"));
    std::fs::write(&copy, hastened.as_bytes()).expect("a file can be written in a temporary folder");
    copy
}
