// SPDX-License-Identifier: AGPL-3.0-or-later
//! What memory a process takes, as Linux counts it.

/// A figure of `/proc/<pid>/status`, in KiB: `VmRSS`, what is resident now, or `VmHWM`, the most that ever was. Nothing
/// where there is no such process.
pub fn memory_kib(pid: u32, figure: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(figure)?.strip_prefix(':'))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_is_never_less_than_the_present() {
        let me = std::process::id();
        let (now, most) = (memory_kib(me, "VmRSS").unwrap(), memory_kib(me, "VmHWM").unwrap());
        assert!(0 < now && now <= most, "{now} KiB, at most {most}");
        assert_eq!(memory_kib(me, "VmCow"), None);
        assert_eq!(memory_kib(u32::MAX, "VmRSS"), None);
    }
}
