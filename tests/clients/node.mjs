// SPDX-License-Identifier: AGPL-3.0-or-later
// A real node for the tests of clients: the development network on free ports and in a folder of its own; its process ends
// with the test.

import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const programs = join(process.env.CARGO_TARGET_DIR ?? join(homedir(), '.cache/opensystem/target'), 'debug');
const program = (name, variable) => process.env[variable] ?? join(programs, name);

export const nodeProgram = program('opensystem-node', 'OPENSYSTEM_NODE');
export const walletProgram = program('opensystem', 'OPENSYSTEM_WALLET');

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export class Node {
  // Starts a node and waits until it has finalised a block.
  static async start() {
    const node = new Node();
    node.folder = mkdtempSync(join(tmpdir(), 'opensystem-clients-'));
    node.rpc = await freePort();
    node.p2p = await freePort();
    const log = openSync(join(node.folder, 'log'), 'a');
    const options = ['--dev', '--base-path', join(node.folder, 'base'), '--rpc-port', node.rpc, '--no-prometheus', '--no-mdns'];
    const listen = ['--listen-addr', `/ip4/127.0.0.1/tcp/${node.p2p}`];
    node.process = spawn(nodeProgram, [...options, ...listen].map(String), { stdio: ['ignore', log, log] });
    node.process.on('error', (error) => (node.failed = error));
    await node.untilItFinalises();
    return node;
  }

  get url() {
    return `ws://127.0.0.1:${this.rpc}`;
  }

  async call(method, params = []) {
    const response = await fetch(`http://127.0.0.1:${this.rpc}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    const { result, error } = await response.json();
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  async untilItFinalises() {
    for (const end = Date.now() + 240_000; Date.now() < end; await sleep(250)) {
      if (this.failed || this.process.exitCode !== null) break;
      const head = await this.call('chain_getFinalizedHead')
        .then((hash) => this.call('chain_getHeader', [hash]))
        .catch(() => null);
      if (head && Number(head.number) >= 1) return;
    }
    const log = readFileSync(join(this.folder, 'log'), 'utf8');
    await this.stop();
    throw new Error(`${nodeProgram} finalised nothing: ${this.failed ?? ''}\n${log.slice(-4000)}`);
  }

  // The raw specification that a light client starts from: the node's own, with the node as the one to meet first.
  async specification() {
    const spec = await this.call('sync_state_genSyncSpec', [true]);
    const identity = await this.call('system_localPeerId');
    spec.bootNodes = [`/ip4/127.0.0.1/tcp/${this.p2p}/p2p/${identity}`];
    return JSON.stringify(spec);
  }

  async stop() {
    if (this.process.exitCode === null && !this.failed) {
      const ended = new Promise((resolve) => this.process.on('exit', resolve));
      this.process.kill('SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

// Runs the wallet; `input` is what is typed. Answers standard output; throws with standard error.
export const wallet = (folder, args, { input = '', env = {} } = {}) =>
  execFileSync(walletProgram, args, {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, OPENSYSTEM_KEYS: join(folder, 'keys'), LC_ALL: 'C', ...env },
  });

export const scratch = (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'opensystem-clients-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const write = (folder, name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
