// SPDX-License-Identifier: AGPL-3.0-or-later
//! A story's own folder: removed when the story ends well, kept when it fails.

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Shared by all nodes and wallets of one story; the last of them removes it.
#[derive(Clone)]
pub struct Scratch(Arc<Folder>);

struct Folder(Option<tempfile::TempDir>);

impl Scratch {
    /// A fresh folder; `story` is part of its name.
    pub fn new(story: &str) -> Self {
        let folder = tempfile::Builder::new()
            .prefix(&format!("opensystem-{story}-"))
            .tempdir()
            .expect("a story needs a temporary folder: is the disk full?");
        Self(Arc::new(Folder(Some(folder))))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0
             .0
            .as_ref()
            .expect("the folder is only taken away in Drop")
            .path()
    }

    /// A folder in it, created if need be.
    pub fn folder(&self, name: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::create_dir_all(&path).expect("a folder can be made in a fresh temporary folder");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if std::thread::panicking() {
            if let Some(folder) = self.0.take() {
                eprintln!("kept for inspection: {}", folder.keep().display());
            }
        }
    }
}
