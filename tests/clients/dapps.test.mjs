// SPDX-License-Identifier: AGPL-3.0-or-later
// The dApp developer's guide: its TypeScript and its curl program are run as docs/dapps.md prints them, but for the node's
// address, which they take from the environment. (tests/tests/dapps.rs runs the Rust program.)

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Node, scratch, wallet, write } from './node.mjs';
import { snapshot } from './snapshot.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const page = readFileSync(join(here, '../../docs/dapps.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text }));
const webSocket = new URL('websocket.mjs', import.meta.url);
const block = (wanted) => blocks.find(({ language }) => language === wanted).text;

let node, folder;

before(async () => {
  node = await Node.start();
  // Here, so that the programs find the clients installed beside them.
  folder = mkdtempSync(join(here, '.dapps-'));
});

after(async () => {
  await node?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

// Answers what it printed; throws with all that it said.
const run = async (program, args) => {
  const env = { ...process.env, OPENSYSTEM_URL: node.url, NODE_OPTIONS: `--import ${webSocket}` };
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder, env, timeout: 120_000 });
  return stdout.trim().split('\n');
};
const installed = (name) => join(here, 'node_modules/.bin', name);

test('no program of the page is left unrun', () => {
  const languages = blocks.map(({ language }) => language);
  assert.deepEqual(languages, ['text', 'json', 'ts', 'toml', 'rust', 'bash']);
});

test('the page names the versions that are tested here', () => {
  const { devDependencies: ours } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const { dependencies, devDependencies } = JSON.parse(block('json'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.equal(version, ours[name], name);
  }
});

test('the TypeScript program has its types right, lists the members and makes an invitation', async (t) => {
  write(folder, 'package.json', block('json'));
  write(folder, 'invite.ts', block('ts'));
  const types = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', 'node'];
  await run(installed('tsc'), [...types, 'invite.ts']);

  const lines = await run(installed('tsx'), ['invite.ts']);
  const founders = lines.slice(0, -1).map((line) => line.split('\t').slice(0, 2).join(' '));
  assert.deepEqual(founders, ['0 Alice', '1 Bob', '2 Charlie', '3 Dave', '4 Eve', '5 Ferdie']);
  const [, number] = lines.at(-1).match(/^invited: (0-\d+)$/);
  const shown = wallet(scratch(t), ['--url', node.url, 'member', 'show', number]);
  assert.match(shown, /We planted an orchard together\./);
});

test('the curl program prints the final block, the properties and the name of the ecosystem', async () => {
  write(folder, 'ask.sh', block('bash'));
  const [head, properties, name, ...more] = await run('bash', ['ask.sh']);
  const [, number, hash] = head.match(/^final block: (\d+) (0x[0-9a-f]{64})$/);
  assert.equal(await node.call('chain_getBlockHash', [Number(number)]), hash);
  assert.deepEqual(JSON.parse(properties.replace(/^properties: /, '')), snapshot('properties'));
  assert.equal(name, `ecosystem: ${await node.call('system_chain')}`);
  assert.deepEqual(more, []);
});
