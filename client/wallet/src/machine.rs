// SPDX-License-Identifier: AGPL-3.0-or-later
//! What the wallet asks of the machine it runs on: the time, and files that are no longer than they may be.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970 by this machine's clock; 0 where it stands before.
pub fn unix_millis() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map(|since| since.as_millis() as u64)
        .unwrap_or(0)
}

/// The bytes of a file that has at most so many; nothing where it has more, however many those are.
pub fn bounded(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        assert!(bounded(&path, 3).is_err());
        std::fs::write(&path, "abc").unwrap();
        assert_eq!(bounded(&path, 3).unwrap().as_deref(), Some(&b"abc"[..]));
        assert_eq!(bounded(&path, 2).unwrap(), None);
        assert!(bounded(folder.path(), 3).is_err());
    }
}
