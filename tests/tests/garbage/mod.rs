// SPDX-License-Identifier: AGPL-3.0-or-later
//! Malformed requests, and two ways to send them that mind no protocol.

mod http;
mod ws;

pub use http::HttpSender;
pub use ws::WsSender;

use tokio::io::BufStream;
use tokio::net::TcpStream;

/// A connection to a node; without delay, so that ten thousand requests take seconds.
pub async fn connect(port: u16) -> std::io::Result<BufStream<TcpStream>> {
    let stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    Ok(BufStream::new(stream))
}

/// What came of sending.
#[derive(Default, Debug)]
pub struct Tally {
    /// Requests sent.
    pub sent: usize,
    /// Those that the node answered at all; else it closed the connection.
    pub answered: usize,
    /// Answers that held a result.
    pub accepted: Vec<String>,
}

impl Tally {
    /// Counts one request and what the node answered to it.
    pub fn count(&mut self, request: &[u8], answer: Option<Vec<u8>>) {
        self.sent += 1;
        let Some(answer) = answer else { return };
        self.answered += 1;
        let text = String::from_utf8_lossy(&answer);
        if text.contains("\"result\":") {
            let start = &request[..request.len().min(200)];
            self.accepted
                .push(format!("{} → {text}", String::from_utf8_lossy(start)));
        }
    }
}

/// The requests.
pub struct Garbage;

impl Garbage {
    /// As many as asked for, kind after kind.
    pub fn series(count: usize) -> impl Iterator<Item = Vec<u8>> {
        (0..count).map(Self::request)
    }

    fn request(number: usize) -> Vec<u8> {
        let call = |method: &str, params: &str| {
            format!(r#"{{"jsonrpc":"2.0","id":{number},"method":"{method}","params":{params}}}"#).into_bytes()
        };
        let whole = call("state_getStorage", r#"["0x00"]"#);
        match number % 18 {
            // Cut anywhere.
            0 => whole[..1 + number % (whole.len() - 1)].to_vec(),
            1 => Vec::new(),
            2 => b"null".to_vec(),
            // Wrong types.
            3 => call("chain_getBlock", r#"[{"hash":true}]"#),
            4 => call("state_getStorage", "[17, [], {}]"),
            5 => call("author_submitExtrinsic", r#"["0xffffffffffffffffffffffff"]"#),
            6 => call("state_call", r#"["Core_version", "this is no hex"]"#),
            7 => br#"{"jsonrpc":"2.0","id":{"a":1},"method":{"system_name":1},"params":[]}"#.to_vec(),
            8 => br#"{"jsonrpc":"1.0","id":1,"method":["system_name"],"params":7}"#.to_vec(),
            // Huge.
            9 => call("state_getStorage", &format!("[{}0]", "1,".repeat(100_000))),
            10 => call("state_getKeysPaged", r#"["0x", 4294967295, "0x"]"#),
            11 => format!("[{}1]", "1,".repeat(500)).into_bytes(),
            12 => call(&"m".repeat(200_000), "[]"),
            // Nested.
            13 => "[".repeat(100_000).into_bytes(),
            14 => call(
                "state_getStorage",
                &format!("{}{}", "[".repeat(20_000), "]".repeat(20_000)),
            ),
            // Unknown.
            15 => call("coins_forEverybody", "[1000000]"),
            16 => call("state_call", r#"["Membership_makeMeAMember", "0x"]"#),
            // Not even text.
            _ => vec![0xc3, 0x28, 0xff, 0xfe, (number % 251) as u8, b'{', 0],
        }
    }
}
