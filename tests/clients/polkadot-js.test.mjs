// SPDX-License-Identifier: AGPL-3.0-or-later
// @polkadot/api, unchanged: reads, signs, follows; works behind a browser wallet; finds properties, extensions and words.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { merkleizeMetadata } from '@polkadot-api/merkleize-metadata';
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { xxhashAsHex } from '@polkadot/util-crypto';
import { hexToString, u8aToHex } from '@polkadot/util';
import { finalised } from './following.mjs';
import { Node } from './node.mjs';
import { assertSnapshot, snapshot } from './snapshot.mjs';

const ours = ['charter', 'membership', 'nodes'];
let node, api, alice, keyring;

before(async () => {
  node = await Node.start();
  api = await ApiPromise.create({ provider: new WsProvider(node.url), noInitWarn: true });
  keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
  alice = keyring.addFromUri('//Alice');
});

after(async () => {
  await api?.disconnect();
  await node?.stop();
});

const only = (events, type) => {
  const found = events.filter((event) => type.is(event));
  assert.equal(found.length, 1, `one ${type.meta.name}`);
  return found[0].data;
};

const exchange = { text: 'Nous avons planté un verger.', document: null };

// Invites an account and has it accept; answers its number.
const enter = async (who, accept) => {
  const invited = await finalised(api.tx.membership.invite(who.address, 'Person', exchange), alice);
  const { invitationId, exchangeHash } = only(invited, api.events.membership.Invited);
  const version = await api.query.charter.current();
  const joined = await accept(api.tx.membership.acceptInvitation(invitationId, exchangeHash, version, 'Zoé'));
  const { member, account } = only(joined, api.events.membership.Joined);
  assert.equal(account.toString(), who.address);
  return member;
};

test('somebody without a coin is invited and accepts', async () => {
  const zoe = keyring.addFromUri('//clients//zoe');
  const member = await enter(zoe, (acceptance) => finalised(acceptance, zoe));
  const record = (await api.query.membership.members(member)).unwrap();
  assert.equal(hexToString(record.name.toHex()), 'Zoé');
  const { data } = await api.query.system.account(zoe.address);
  assert.ok(data.free.isZero(), 'entering cost a coin, or gave one');
});

test('a browser wallet signs what the page hands it', async () => {
  const yann = keyring.addFromUri('//clients//yann');
  // What an extension puts into window.injectedWeb3: it sees the payload, never the page's keys.
  const injected = {
    signPayload: async (payload) => {
      const raw = api.registry.createType('ExtrinsicPayload', payload, { version: payload.version });
      return { id: 1, ...raw.sign(yann) };
    },
  };
  await enter(yann, (acceptance) => finalised(acceptance, yann.address, { signer: injected }));
});

test('a refusal has a name and words', async () => {
  const refused = finalised(api.tx.membership.withdrawInvitation(4_000_000_000), alice);
  await assert.rejects(refused, /membership\.InvitationNotFound/);
});

test('the pool refuses whoever is not invited, and says which error it is', async () => {
  const stranger = keyring.addFromUri('//Bob');
  const hash = u8aToHex(new Uint8Array(32));
  const knock = api.tx.membership.acceptInvitation(4_000_000_000, hash, 1, 'Nobody');
  const index = api.errors.membership.NotInvited.meta.index.toNumber();
  await assert.rejects(knock.signAndSend(stranger), new RegExp(`Custom error: ${index}`));
});

test('view functions answer by state_call', async () => {
  // A view function's identifier: the hashes of pallet and name, as the metadata gives them.
  const identifier = xxhashAsHex('Membership', 128).slice(2) + xxhashAsHex('census() -> Census', 128).slice(2);
  const call = api.registry.createType('(([u8; 16], [u8; 16]), Bytes)', [
    [`0x${identifier.slice(0, 32)}`, `0x${identifier.slice(32)}`],
    '0x',
  ]);
  const answer = await node.call('state_call', ['RuntimeViewFunction_execute_view_function', call.toHex()]);
  const ok = api.registry.createType('Result<Bytes, u8>', answer);
  assert.ok(ok.isOk, `the view function answered ${answer}`);
  const stored = await api.query.membership.censusOf();
  assert.equal(ok.asOk.toHex(), stored.toHex());
});

test('every event and error of ours is known, with words for people', () => {
  for (const pallet of ours) {
    const { events, errors } = api.runtimeMetadata.asLatest.pallets
      .toArray()
      .find(({ name }) => name.toString().toLowerCase() === pallet);
    for (const [kind, part] of [['events', events], ['errors', errors]]) {
      if (part.isNone) continue;
      const { variants } = api.registry.lookup.getSiType(part.unwrap().type).def.asVariant;
      for (const { name, docs } of variants) {
        const known = api[kind][pallet][name.toString()];
        assert.ok(known, `${pallet}.${name} is not known`);
        assert.ok(docs.join('').trim(), `${pallet}.${name} has no words`);
      }
    }
  }
});

test('the transaction extensions are those written down', () => {
  const { transactionExtensions } = api.runtimeMetadata.asLatest.extrinsic;
  const identifiers = transactionExtensions.map(({ identifier }) => identifier.toString());
  assertSnapshot('extensions', identifiers);
  assert.deepEqual(api.registry.signedExtensions, identifiers, 'polkadot-js knows others');
});

test("the chain's properties are those written down, and those of its rules", async () => {
  const properties = await node.call('system_properties');
  assertSnapshot('properties', properties);
  assert.deepEqual(await node.call('chainSpec_v1_properties'), properties);
  assert.equal(api.consts.system.ss58Prefix.toNumber(), properties.ss58Format);
  assert.equal(api.registry.chainSS58, properties.ss58Format);
  assert.deepEqual(api.registry.chainTokens, [properties.tokenSymbol]);
  assert.deepEqual(api.registry.chainDecimals, [properties.tokenDecimals]);
});

test('who signs the hash of metadata, symbol and decimals is believed, and no other symbol is', async () => {
  const { tokenSymbol, tokenDecimals: decimals } = snapshot('properties');
  const { specName, specVersion } = api.runtimeVersion;
  const hints = { specName: specName.toString(), specVersion: specVersion.toNumber(), base58Prefix: api.registry.chainSS58 };
  const answer = await node.call('state_call', ['Metadata_metadata_at_version', '0x0f000000']);
  const metadata = api.registry.createType('Option<Bytes>', answer).unwrap().toU8a(true);
  const remark = (symbol) => {
    const digest = merkleizeMetadata(metadata, { decimals, tokenSymbol: symbol, ...hints }).digest();
    return finalised(api.tx.system.remark('0x'), alice, { metadataHash: u8aToHex(digest), mode: 1 });
  };
  await assert.rejects(remark(`${tokenSymbol}X`), /bad signature/);
  await remark(tokenSymbol);
});
