// SPDX-License-Identifier: AGPL-3.0-or-later
//! Tables for other programs: comma-separated values as RFC 4180 has them. Spreadsheets take a text that begins like a formula
//! for one: a name that others chose must not be reckoned with, so that such a text gets an apostrophe before it.

use crate::render;

/// A line of a table: cells between commas, with the line end that the standard asks for.
pub fn line(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| written(cell)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A text as a cell: on one line, and no formula.
pub fn text(text: &str) -> String {
    let text = render::line(text);
    match text.starts_with(['=', '+', '-', '@', '\t', '|', '%']) {
        true => format!("'{text}"),
        false => text,
    }
}

fn written(cell: &str) -> String {
    match cell.contains([',', '"', '\r', '\n']) || cell.trim() != cell {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let cells = ["3", "Zoé", "a,b", "say \"oui\"", "", " x"].map(str::to_owned);
        assert_eq!(line(&cells), "3,Zoé,\"a,b\",\"say \"\"oui\"\"\",,\" x\"\r\n");
    }

    #[test]
    fn no_name_is_a_formula() {
        for odd in ["=1+1", "+1", "-1", "@SUM(A1)", "|cmd", "%0"] {
            assert_eq!(text(odd), format!("'{odd}"), "{odd}");
        }
        // What deceives is taken out first: a tab or a line end before a sign cannot hide it.
        assert_eq!(text("\u{1b}=1"), " =1");
        assert_eq!(text("a\r\n=1"), "a =1");
        assert_eq!(text("Zoé = Zoé"), "Zoé = Zoé");
    }
}
