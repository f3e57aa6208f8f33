// SPDX-License-Identifier: AGPL-3.0-or-later
//! A QR code in the signs of a terminal: each sign is two modules, one above the other.

use qrcode::{Color, EcLevel, QrCode};

/// The light frame that the standard asks for, in modules.
const FRAME: usize = 4;
/// Black on white whatever the terminal's own colours are: a code in the wrong colours is not read by every program.
const BLACK_ON_WHITE: &str = "\u{1b}[38;5;16;48;5;231m";
const AS_BEFORE: &str = "\u{1b}[0m";

/// Dark modules, with the frame.
pub struct Modules {
    side: usize,
    dark: Vec<bool>,
}

impl Modules {
    /// The code of a text, read even where a seventh of it is damaged; nothing where it is too long.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).ok()?;
        let inner = code.width();
        let colours = code.to_colors();
        let side = inner + 2 * FRAME;
        let mut dark = vec![false; side * side];
        for (index, colour) in colours.iter().enumerate() {
            let (x, y) = (index % inner + FRAME, index / inner + FRAME);
            dark[y * side + x] = *colour == Color::Dark;
        }
        Some(Self { side, dark })
    }

    /// Modules of one side.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether it is dark there; outside it is not.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && self.dark.get(y * self.side + x).is_some_and(|dark| *dark)
    }

    /// The lines to show; `coloured` where a terminal shows them. Without colours dark is ink, as on paper.
    pub fn lines(&self, coloured: bool) -> Vec<String> {
        let rows = (0..self.side).step_by(2);
        let line = |y: usize| -> String {
            let signs = (0..self.side).map(|x| match (self.is_dark(x, y), self.is_dark(x, y + 1)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
            signs.collect()
        };
        let lines = rows.map(line);
        match coloured {
            true => lines
                .map(|line| format!("{BLACK_ON_WHITE}{line}{AS_BEFORE}"))
                .collect(),
            false => lines.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::parts::parts_of;

    #[test]
    fn every_part_fits_a_terminal_of_eighty_columns() {
        for length in [1, 100, 240, 5_000, 239_760] {
            for part in parts_of(&vec![7; length]).unwrap().iter().take(50) {
                let lines = Modules::of(part).unwrap().lines(false);
                assert!(lines.len() <= 37, "{length}: {}", lines.len());
                assert!(lines.iter().all(|line| line.chars().count() <= 73));
            }
        }
    }

    #[test]
    fn a_line_is_two_rows_of_modules() {
        let code = Modules::of("OSTX1/").unwrap();
        let lines = code.lines(false);
        assert_eq!(lines.len(), code.side().div_ceil(2));
        let first = lines[2].chars().nth(FRAME).unwrap();
        assert_eq!(first, '█', "the corner of the first finder");
        assert!(lines[0].chars().all(|sign| sign == ' '));
        assert!(code.lines(true)[0].starts_with(BLACK_ON_WHITE));
        assert!(Modules::of(&"A".repeat(5_000)).is_none());
    }
}
