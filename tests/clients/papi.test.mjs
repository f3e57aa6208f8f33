// SPDX-License-Identifier: AGPL-3.0-or-later
// polkadot-api, unchanged and without generated types: view functions, signing, following to the end.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient, Binary } from 'polkadot-api';
import { getWsProvider } from 'polkadot-api/ws';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import WebSocket from 'ws';
import { every } from './interface.mjs';
import { Node } from './node.mjs';

let node, client, api;

const pairOf = (path) => new Keyring({ type: 'sr25519', ss58Format: 42 }).addFromUri(path);
const signerOf = (pair) => getPolkadotSigner(pair.publicKey, 'Sr25519', (bytes) => pair.sign(bytes));

before(async () => {
  await cryptoWaitReady();
  node = await Node.start();
  // Node 20 has no WebSocket of its own.
  client = createClient(getWsProvider(node.url, { websocketClass: WebSocket }));
  api = client.getUnsafeApi();
});

after(async () => {
  client?.destroy();
  await node?.stop();
});

test('somebody without a coin is invited and accepts', async () => {
  const zoe = pairOf('//papi//zoe');
  const exchange = { text: Binary.fromText('Nous avons planté un verger.'), document: undefined };
  const invite = api.tx.Membership.invite({ invitee: zoe.address, kind: { type: 'Person' }, exchange });
  const invited = await invite.signAndSubmit(signerOf(pairOf('//Alice')));
  assert.ok(invited.ok, JSON.stringify(invited.dispatchError));

  const [invitation] = await api.view.Membership.invitations_for(zoe.address);
  assert.equal(Binary.toText(invitation.exchange.text), 'Nous avons planté un verger.');
  assert.ok(invitation.open);
  const accept = api.tx.Membership.accept_invitation({
    invitation_id: invitation.id,
    exchange_hash: invitation.exchange_hash,
    charter_version: await api.query.Charter.Current.getValue(),
    name: Binary.fromText('Zoé'),
  });
  const accepted = await accept.signAndSubmit(signerOf(zoe));
  assert.ok(accepted.ok, JSON.stringify(accepted.dispatchError));
  assert.ok(accepted.events.some(({ type, value }) => type === 'Membership' && value.type === 'Joined'));

  const member = await api.view.Membership.member_of(zoe.address);
  assert.equal(Binary.toText(member.name), 'Zoé');
  assert.equal(member.sponsor, 0);
});

test('a refusal is decoded', async () => {
  const withdraw = api.tx.Membership.withdraw_invitation({ invitation_id: 4_000_000_000n });
  const refused = await withdraw.signAndSubmit(signerOf(pairOf('//Alice')));
  assert.equal(refused.ok, false);
  assert.deepEqual(refused.dispatchError, {
    type: 'Module',
    value: { type: 'Membership', value: { type: 'InvitationNotFound', value: undefined } },
  });
});

test('the pool refuses whoever is not invited, and says which error it is', async () => {
  const knock = api.tx.Membership.accept_invitation({
    invitation_id: 4_000_000_000n,
    exchange_hash: `0x${'00'.repeat(32)}`,
    charter_version: 1,
    name: Binary.fromText('Nobody'),
  });
  const { index } = every('errors').find(({ name }) => name === 'Membership.NotInvited');
  await assert.rejects(knock.signAndSubmit(signerOf(pairOf('//Bob'))), ({ error }) => {
    assert.deepEqual(error, { type: 'Invalid', value: { type: 'Custom', value: index } });
    return true;
  });
});
