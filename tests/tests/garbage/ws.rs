// SPDX-License-Identifier: AGPL-3.0-or-later
//! WebSocket by hand: frames need not follow the protocol.

use opensystem_stories::seconds;
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{connect, Tally};

/// The bits of a frame's first byte: last fragment, and kind.
const FINAL_TEXT: u8 = 0x81;
/// A kind that the protocol reserves.
const FINAL_RESERVED: u8 = 0x8b;
const KIND_OF_FRAME: u8 = 0x0f;
const TEXT: u8 = 1;
const CLOSE: u8 = 8;
/// One frame in so many is of the reserved kind.
const BROKEN_FRAME_EVERY: usize = 50;

/// Sends frames to a node.
pub struct WsSender {
    port: u16,
}

impl WsSender {
    pub fn new(port: u16) -> Self {
        Self { port }
    }

    /// Sends one after the other, on one connection as long as the node keeps it.
    pub async fn send_all(&self, requests: impl Iterator<Item = Vec<u8>>) -> Tally {
        let mut tally = Tally::default();
        let mut connection: Option<BufStream<TcpStream>> = None;
        for (number, request) in requests.enumerate() {
            let mut stream = match connection.take() {
                Some(stream) => stream,
                None => self.open().await.expect("the node still accepts connections"),
            };
            let first = if number % BROKEN_FRAME_EVERY == 0 {
                FINAL_RESERVED
            } else {
                FINAL_TEXT
            };
            let answer = timeout(seconds(30), exchange(&mut stream, first, &request)).await;
            let answer = answer
                .expect("the node neither answers nor hangs up within 30 s")
                .ok();
            if answer.is_some() {
                connection = Some(stream);
            }
            tally.count(&request, answer);
        }
        tally
    }

    async fn open(&self) -> std::io::Result<BufStream<TcpStream>> {
        let mut stream = connect(self.port).await?;
        let hello = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
                     Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        stream.write_all(hello.as_bytes()).await?;
        stream.flush().await?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        assert!(
            head.starts_with(b"HTTP/1.1 101"),
            "no WebSocket here: {}",
            String::from_utf8_lossy(&head)
        );
        Ok(stream)
    }
}

/// Sends a frame and reads on to the next text; an error when the node hangs up.
async fn exchange(stream: &mut BufStream<TcpStream>, first: u8, text: &[u8]) -> std::io::Result<Vec<u8>> {
    stream.write_all(&masked(first, text)).await?;
    stream.flush().await?;
    loop {
        let kind = stream.read_u8().await? & KIND_OF_FRAME;
        let length = match stream.read_u8().await? {
            126 => u64::from(stream.read_u16().await?),
            127 => stream.read_u64().await?,
            short => u64::from(short),
        };
        let mut payload = vec![0; usize::try_from(length).expect("an answer fits in memory")];
        stream.read_exact(&mut payload).await?;
        match kind {
            TEXT => return Ok(payload),
            CLOSE => return Err(std::io::ErrorKind::ConnectionAborted.into()),
            _ => (),
        }
    }
}

/// A frame as clients must write it: masked, here with a mask of zeros.
fn masked(first: u8, payload: &[u8]) -> Vec<u8> {
    const MASKED: u8 = 0x80;
    let mut frame = vec![first];
    match payload.len() {
        short @ 0..=125 => frame.push(MASKED | short as u8),
        middle @ 126..=0xffff => {
            frame.push(MASKED | 126);
            frame.extend((middle as u16).to_be_bytes());
        }
        long => {
            frame.push(MASKED | 127);
            frame.extend((long as u64).to_be_bytes());
        }
    }
    frame.extend([0; 4]);
    frame.extend(payload);
    frame
}
