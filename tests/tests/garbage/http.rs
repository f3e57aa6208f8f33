// SPDX-License-Identifier: AGPL-3.0-or-later
//! HTTP by hand: a body need not be what its headers promise.

use opensystem_stories::seconds;
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{connect, Tally};

/// Posts to a node.
pub struct HttpSender {
    port: u16,
}

impl HttpSender {
    pub fn new(port: u16) -> Self {
        Self { port }
    }

    /// Posts one after the other, on one connection as long as the node keeps it.
    pub async fn send_all(&self, requests: impl Iterator<Item = Vec<u8>>) -> Tally {
        let mut tally = Tally::default();
        let mut connection: Option<BufStream<TcpStream>> = None;
        for request in requests {
            let mut stream = match connection.take() {
                Some(stream) => stream,
                None => connect(self.port).await.expect("the node still listens"),
            };
            let answer = timeout(seconds(30), post(&mut stream, &request)).await;
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
}

async fn post(stream: &mut BufStream<TcpStream>, body: &[u8]) -> std::io::Result<Vec<u8>> {
    let head = format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    stream.flush().await?;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length = length.and_then(|n| n.trim().parse().ok()).unwrap_or(0);
    let mut answer = vec![0; length];
    stream.read_exact(&mut answer).await?;
    Ok(answer)
}
