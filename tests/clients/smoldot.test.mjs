// SPDX-License-Identifier: AGPL-3.0-or-later
// A light client follows the chain from the specification that a node exports, and proves what it reads.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start } from 'smoldot';
import { createClient } from 'polkadot-api';
import { getSmProvider } from 'polkadot-api/sm-provider';
import { Node } from './node.mjs';

let node, light, client;

before(async () => {
  node = await Node.start();
  light = start({ maxLogLevel: 1, forbidWs: true, forbidWss: true });
  client = createClient(getSmProvider(async () => light.addChain({ chainSpec: await node.specification() })));
});

after(async () => {
  client?.destroy();
  await light?.terminate();
  await node?.stop();
  // smoldot leaves timers behind that would keep this process for minutes.
  setTimeout(() => process.exit(), 1_000);
});

test('a light client follows finality and answers a storage query', { timeout: 180_000 }, async () => {
  const first = await client.getFinalizedBlock();
  const later = await new Promise((resolve, reject) => {
    const seen = client.finalizedBlock$.subscribe({
      next: (block) => block.number > first.number + 2 && (resolve(block), seen?.unsubscribe()),
      error: reject,
    });
  });
  const hash = await node.call('chain_getBlockHash', [later.number]);
  assert.equal(later.hash, hash, 'the light client follows another chain');
  const census = await client.getUnsafeApi().query.Membership.CensusOf.getValue({ at: later.hash });
  assert.equal(census.good.persons, 6);
});
