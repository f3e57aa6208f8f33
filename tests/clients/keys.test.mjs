// SPDX-License-Identifier: AGPL-3.0-or-later
// Keys travel between our wallet and polkadot-js's own library, both ways, and sign the same there as here.
// OPENSYSTEM_ACCOUNTS says how many are tried of each kind; scripts/long tries a hundred.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady, mnemonicGenerate } from '@polkadot/util-crypto';
import { scratch, wallet, write } from './node.mjs';

const accounts = Number(process.env.OPENSYSTEM_ACCOUNTS ?? 3);
const schemes = ['sr25519', 'ed25519'];

before(cryptoWaitReady);

for (const scheme of schemes) {
  test(`a ${scheme} key exported here opens in polkadot-js`, (t) => {
    const folder = scratch(t);
    for (let index = 0; index < accounts; index++) {
      const [name, phrase, password] = [`key-${index}`, mnemonicGenerate(), randomBytes(9).toString('base64')];
      const env = { OPENSYSTEM_SECRET: phrase, OPENSYSTEM_PASSWORD: password };
      const made = JSON.parse(wallet(folder, ['--json', 'key', 'import', name, '--scheme', scheme], { env }));
      const file = JSON.parse(wallet(folder, ['key', 'export', name]));

      const keyring = new Keyring({ ss58Format: 42 });
      const pair = keyring.addFromJson(file);
      assert.throws(() => pair.unlock(`${password}!`));
      pair.unlock(password);
      assert.equal(pair.type, scheme);
      assert.equal(pair.address, made.address);
      const theirs = new Keyring({ type: scheme, ss58Format: 42 }).addFromMnemonic(phrase);
      assert.equal(theirs.address, made.address);
      assert.ok(theirs.verify('hello', pair.sign('hello'), pair.publicKey));
    }
  });

  test(`a ${scheme} key exported by polkadot-js opens here`, (t) => {
    const folder = scratch(t);
    for (let index = 0; index < accounts; index++) {
      const [name, password] = [`key-${index}`, randomBytes(9).toString('base64')];
      const pair = new Keyring({ type: scheme, ss58Format: 42 }).addFromMnemonic(mnemonicGenerate());
      const file = write(folder, `${name}.json`, JSON.stringify(pair.toJson(password)));
      const env = { OPENSYSTEM_PASSWORD: password };
      const taken = JSON.parse(wallet(folder, ['--json', 'key', 'import', name, '--file', file], { env }));
      assert.equal(taken.address, pair.address);
      const wrong = { OPENSYSTEM_PASSWORD: `${password}!` };
      assert.throws(() => wallet(folder, ['key', 'import', 'other', '--file', file], { env: wrong }), /password is wrong/);
    }
  });
}

test('what rests in the folder of keys is what polkadot-js reads', (t) => {
  const folder = scratch(t);
  wallet(folder, ['key', 'new', 'zoe'], { env: { OPENSYSTEM_PASSWORD: 'open sesame' } });
  const file = JSON.parse(readFileSync(join(folder, 'keys/zoe.json'), 'utf8'));
  const pair = new Keyring({ ss58Format: 42 }).addFromJson(file);
  pair.unlock('open sesame');
  assert.equal(pair.meta.name, 'zoe');
});
