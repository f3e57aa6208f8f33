// SPDX-License-Identifier: AGPL-3.0-or-later
// @polkadot/api and polkadot-api decode every event and every error of ours, alike and to the last byte: those of the blocks
// of a real node in which members do all that they can, and the others from their bytes.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { createClient } from 'polkadot-api';
import { getWsProvider } from 'polkadot-api/ws';
import { getDynamicBuilder, getLookupFn } from '@polkadot-api/metadata-builders';
import { Tuple, decAnyMetadata, u32, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import WebSocket from 'ws';
import { unseen } from './events.mjs';
import { together } from './following.mjs';
import { every, pallets } from './interface.mjs';
import { Node } from './node.mjs';

const ours = pallets.map(({ name }) => name);
const named = (list) => Object.fromEntries(list.map((one) => [one.name, one]));
const documented = { events: named(every('events')), errors: named(every('errors')) };

let node, polkadotJs, client, papi, codecs;
// What the chain refused, in the order asked.
const refusals = [];

before(async () => {
  node = await Node.start();
  polkadotJs = await ApiPromise.create({ provider: new WsProvider(node.url), noInitWarn: true });
  client = createClient(getWsProvider(node.url, { websocketClass: WebSocket }));
  papi = client.getUnsafeApi();
  const { hash } = await client.getFinalizedBlock();
  codecs = codecsOf(await client.getMetadata(hash));
});

after(async () => {
  client?.destroy();
  await polkadotJs?.disconnect();
  await node?.stop();
});

// The codecs with which polkadot-api reads: those of its own packages, for the cases that its API does not reach.
const codecsOf = (bytes) => {
  const metadata = unifyMetadata(decAnyMetadata(bytes));
  const builder = getDynamicBuilder(getLookupFn(metadata));
  const dispatchError = metadata.lookup.find(({ path }) => path.join('::') === 'sp_runtime::DispatchError');
  return {
    event: builder.buildDefinition(metadata.outerEnums.event),
    events: builder.buildStorage('System', 'Events').value,
    dispatchError: builder.buildDefinition(dispatchError.id),
  };
};

// polkadot-api reads what it expects and leaves the rest: a number behind the bytes shows that nothing was left. (It cannot be
// asked to write them again: its codec shortens an error to one byte.)
const decodedWhole = (codec, hex) => {
  const [value, end] = Tuple(codec, u32).dec(`${hex}efbeadde`);
  assert.equal(end, 0xdeadbeef, `polkadot-api does not read ${hex} to its end`);
  return value;
};

const lower = (name) => name[0].toLowerCase() + name.slice(1);
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
// polkadot-js puts a line behind the name of a field that is taken: by its own classes, or by JavaScript.
const taken = ['hash', 'new'];
const inTheirWords = (name) => (taken.includes(name) ? `${name}_` : camel(name));

// A value of polkadot-api in the words of polkadot-js.
const plain = (value) => {
  if (value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return u8aToHex(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).join() !== 'type,value') {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [camel(name), plain(field)]));
  }
  return value.value === undefined ? value.type : { [lower(value.type)]: plain(value.value) };
};

// Both without what takes no bytes: polkadot-api leaves it out of a tuple, polkadot-js gives a null for it.
const bare = (value) =>
  JSON.parse(JSON.stringify(value, (_, part) => (Array.isArray(part) ? part.filter((one) => one !== null) : part)));

// What a field must look like in polkadot-api, by the type that the pages give it.
const shapes = {
  u8: (value) => Number.isInteger(value),
  u32: (value) => Number.isInteger(value),
  u64: (value) => typeof value === 'bigint',
  u128: (value) => typeof value === 'bigint',
  AccountId32: (value) => /^5[1-9A-HJ-NP-Za-km-z]{47}$/.test(value),
  H256: (value) => /^0x[0-9a-f]{64}$/.test(value),
  Kind: ({ type, value }) => ['Person', 'Project', 'Ecosystem'].includes(type) && value === undefined,
  Method: ({ type }) => ['Majority', 'Consent', 'RankedChoice'].includes(type),
  Choice: ({ type }) => ['Agree', 'Abstain', 'Disagree', 'Block'].includes(type),
  DelegationEnd: ({ type }) => ['TakenBack', 'Expired', 'StandingLost'].includes(type),
  Verdict: ({ type }) => ['Passed', 'TooFewTookPart', 'TooFewAgreed', 'Blocked', 'Published', 'Chosen'].includes(type),
  Answer: ({ type, value }) => ['Scores', 'Ranking'].includes(type) && value instanceof Uint8Array,
  Outcome: ({ order, winners, by_lot }) => order instanceof Uint8Array && Number.isInteger(winners) && typeof by_lot === 'boolean',
  Tally: ({ agree, standing }) => Number.isInteger(agree) && standing.every(Number.isInteger),
  Formula: ({ type }) => ['Fixed', 'Libre', 'Commons'].includes(type),
  DispatchError: ({ type }) => type === 'Token',
  bool: (value) => typeof value === 'boolean',
  'BoundedVec<u8>': (value) => value instanceof Uint8Array,
  'BoundedVec<u32>': (value) => value.every(Number.isInteger),
  'BoundedVec<(u8, u32)>': (value) => value.every((pair) => pair.length === 2 && pair.every(Number.isInteger)),
  '[u32; 2]': (value) => value.length === 2 && value.every(Number.isInteger),
  'Option<u32>': (value) => value === undefined || Number.isInteger(value),
  'Option<u64>': (value) => value === undefined || typeof value === 'bigint',
  RuntimeParameters: ({ type, value }) => type === 'Membership' && value.type === 'Rules',
};

// The names that polkadot-js has for a sequence.
const sequences = { 'BoundedVec<u8>': 'Bytes', 'BoundedVec<u32>': 'Vec<u32>', '[u32; 2]': '[u32;2]', 'BoundedVec<(u8, u32)>': 'Vec<(u8,u32)>' };

// An event of ours is the same in both clients, and has the fields that its page tells.
const assertDocumented = (theirs, event) => {
  const name = `${theirs.type}.${theirs.value.type}`;
  const page = documented.events[name];
  assert.ok(page, `${name} is not in docs/api`);
  const names = page.fields.map(([field]) => field);
  const types = page.fields.map(([, type]) => type);

  assert.deepEqual(Object.keys(theirs.value.value), names, `fields of ${name} in polkadot-api`);
  for (const [field, type] of page.fields) {
    assert.ok(shapes[type], `${name} has a field of type ${type}: tell its shape`);
    assert.ok(shapes[type](theirs.value.value[field]), `${name}: ${field} is no ${type} in polkadot-api`);
  }

  assert.deepEqual(event.data.names, names.map(inTheirWords), `fields of ${name} in polkadot-js`);
  event.typeDef.forEach(({ type, lookupName }, index) => {
    assert.ok((lookupName ?? type).endsWith(sequences[types[index]] ?? types[index]), `${name}: ${names[index]} is ${type} in polkadot-js`);
  });
  const said = Object.fromEntries(names.map((field, index) => [camel(field), event.data[index].toJSON()]));
  assert.deepEqual(bare(plain(theirs.value.value)), bare(said), `${name} says different things in the two clients`);
  return bare(said);
};

const accountsOf = () => {
  const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
  const of = (path) => keyring.addFromUri(path);
  const [alice, bob, charlie, dave, eve, ferdie] = ['//Alice', '//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie'].map(of);
  const [zoe, yann, xena, key, garden] = ['zoe', 'yann', 'xena', 'key', 'garden'].map((name) => of(`//decode//${name}`));
  return { alice, bob, charlie, dave, eve, ferdie, zoe, yann, xena, key, garden };
};

// What the owner of a new key signs to prove that he wants it.
const proofOf = async (key, member) => {
  const { id, keyEpoch } = await papi.view.Membership.member_of(member.address).then(plain);
  const parts = ['opensystem/change-key', polkadotJs.genesisHash, id, keyEpoch, key.publicKey];
  const payload = polkadotJs.registry.createType('(Bytes, H256, u32, u32, AccountId32)', parts);
  return { Sr25519: key.sign(payload.toU8a()) };
};

// Acts of several people at once, in any order but for those of one person. An act that must be refused names the error; every
// other must succeed.
const act = async (acts) => {
  const outcomes = await together(polkadotJs, acts);
  outcomes.forEach(({ refusal }, index) => {
    const [, { method }, expected = null] = acts[index];
    assert.equal(refusal, expected && lower(expected), `${method.section}.${method.method}`);
    if (expected) refusals.push(expected);
  });
  return outcomes.map(({ events }) => events);
};

test('members do all that they can, and some things that they cannot', { timeout: 120_000 }, async () => {
  const { alice, bob, ferdie, zoe, yann, xena, key } = accountsOf();
  const { membership, charter, utility, balances } = polkadotJs.tx;
  const exchange = { text: 'Nous avons planté un verger.', document: null };
  const invite = ({ address }) => membership.invite(address, 'Person', exchange);
  const coins = balances.transferKeepAlive(zoe.address, 10n ** 13n);
  const [proof, noProof] = [await proofOf(key, bob), { Sr25519: new Uint8Array(64) }];

  await act([
    [alice, utility.batchAll([invite(zoe), invite(yann), invite(xena), coins])],
    [alice, charter.sign(1), 'Charter.AlreadySigned'],
    [alice, charter.sign(2), 'Charter.VersionNotCurrent'],
    [alice, membership.invite(yann.address, 'Person', { text: '', document: null }), 'Membership.ExchangeInvalid'],
    [alice, membership.stopChangeKey(), 'Membership.NoKeyChange'],
    [alice, membership.changeKey(key.address, noProof), 'Membership.ProofInvalid'],
    [bob, invite(alice), 'Membership.AlreadyMember'],
    [bob, membership.changeKey(bob.address, noProof), 'Membership.SameKey'],
    [bob, membership.changeKey(key.address, proof)],
    [bob, membership.changeKey(key.address, proof), 'Membership.KeyChangePending'],
    [ferdie, membership.leave()],
    [ferdie, membership.leave(), 'Membership.NotMember'],
    [ferdie, charter.sign(1), 'Charter.NotMember'],
  ]);

  const [toZoe, toYann, toXena] = await Promise.all(
    [zoe, yann, xena].map(async ({ address }) => (await papi.view.Membership.invitations_for(address))[0]),
  );
  await act([
    [zoe, membership.acceptInvitation(toZoe.id, toZoe.exchange_hash, 1, 'Zoé')],
    [yann, membership.decline(toYann.id)],
    [alice, membership.withdrawInvitation(toXena.id)],
    [alice, membership.withdrawInvitation(toXena.id), 'Membership.InvitationNotFound'],
    [bob, membership.stopChangeKey()],
  ]);
  await act([
    [zoe, membership.renew()],
    [zoe, membership.removeExchange()],
    [zoe, membership.removeExchange(), 'Membership.NoExchange'],
    [zoe, membership.appeal('why'), 'Membership.NoSanction'],
    [zoe, membership.appeal(''), 'Membership.ReasonInvalid'],
  ]);
});

// Made and withdrawn at once: a vote would open with the next day, at any moment.
test('ideas are published and proposals made', { timeout: 120_000 }, async () => {
  const { alice, bob } = accountsOf();
  const { decisions, utility, system } = polkadotJs.tx;
  const content = (title) => ({ title, text: 'Derrière la grange.', document: null });
  const [life, idea, proposal] = [16, 0, 1];
  const propose = (...how) => decisions.propose(life, ...how);
  await act([[alice, decisions.publishIdea(life, content('Un puits'), null)]]);
  await act([
    [bob, decisions.amend(idea, content('Trois puits'), null), 'Decisions.NotAuthor'],
    [bob, decisions.publishIdea(63, content('Un puits'), null), 'Decisions.AreaNotFound'],
    [bob, propose('Majority', content('Un puits'), null, utility.batch([system.remark('0x00')])), 'Decisions.NotForDecisions'],
    [bob, decisions.propose(0, 'Majority', content('Un puits'), null, null), 'Decisions.MethodNotAllowed'],
    [bob, propose('Majority', content(''), null, null), 'Decisions.TitleInvalid'],
    [bob, decisions.vote(idea, 0, 'Agree', null), 'Decisions.NotProposed'],
    [bob, decisions.close(9), 'Decisions.ProposalNotFound'],
  ]);
  const all = [
    decisions.amend(idea, content('Deux puits'), null),
    propose('Consent', content('Un puits'), idea, null),
    decisions.amend(proposal, content('Un puits profond'), null),
    decisions.withdraw(proposal),
    decisions.withdraw(idea),
  ];
  await act([[alice, utility.batchAll(all)]]);
  // What was withdrawn has no result.
  await act([
    [alice, decisions.conclude(proposal, '', null), 'Decisions.TextInvalid'],
    [alice, decisions.conclude(proposal, 'Il donne.', null), 'Decisions.NotClosed'],
    [bob, decisions.conclude(proposal, 'Il donne.', null), 'Decisions.NotAuthor'],
    [bob, decisions.reopen(proposal), 'Decisions.NoReview'],
    [bob, decisions.callBack(proposal), 'Decisions.NothingToCallBack'],
  ]);
});

// Likewise.
test('questions are asked', { timeout: 120_000 }, async () => {
  const { alice, bob } = accountsOf();
  const { decisions, utility } = polkadotJs.tx;
  const content = (title) => ({ title, text: 'Pour le jardin.', document: null });
  const [life, question] = [16, 2];
  const among = (options, number) => ({ options, number });
  const ask = (method, ...asked) => decisions.ask(life, method, content('Où ?'), among(...asked), null);
  await act([
    [bob, ask('Majority', ['Ici', 'Là'], 0), 'Decisions.MethodAsksNothing'],
    [bob, ask('Election', ['Ici', 'Là'], 2), 'Decisions.QuestionInvalid'],
    [bob, ask('Approval', ['Ici', 'Ici'], 0), 'Decisions.QuestionInvalid'],
    [bob, decisions.propose(life, 'Score', content('Où ?'), null, null), 'Decisions.MethodNeedsOptions'],
    [bob, decisions.choose(99, 0, { Ranking: [2, 0] }, null), 'Decisions.ProposalNotFound'],
  ]);
  const all = [
    ask('RankedChoice', ['Ici', 'Là'], 0),
    decisions.askAnew(question, content('Où donc ?'), among(['Ici', 'Là', 'Ailleurs'], 0)),
    decisions.withdraw(question),
  ];
  await act([[alice, utility.batchAll(all)]]);
});

// The numbers of the founders: Alice 0, Bob 1, Charlie 2.
test('who votes for another is chosen, and that is taken back', { timeout: 120_000 }, async () => {
  const { alice, bob, charlie } = accountsOf();
  const { delegate, undelegate } = polkadotJs.tx.decisions;
  const life = 16;
  await act([
    [alice, delegate(life, 1, null)],
    [bob, delegate(life, 1, null), 'Decisions.OwnDelegate'],
    [charlie, undelegate(life), 'Decisions.NotDelegated'],
  ]);
  await act([
    [alice, delegate(life, 2, null)],
    [bob, delegate(63, 0, null), 'Decisions.AreaNotFound'],
    [bob, delegate(life, 9_999, null), 'Decisions.DelegateUnfit'],
    [bob, delegate(life, 0, 1), 'Decisions.DelegationPeriodInvalid'],
  ]);
  await act([
    [charlie, delegate(life, 0, null), 'Decisions.DelegationCircle'],
    [bob, undelegate(life), 'Decisions.NotDelegated'],
  ]);
  await act([[alice, undelegate(life)]]);
});

// The same founders.
test('what some do together everybody can read', { timeout: 120_000 }, async () => {
  const { alice, bob, charlie, zoe } = accountsOf();
  const { cooperation, utility } = polkadotJs.tx;
  const content = (title) => ({ title, text: 'Derrière la grange.', document: null });
  const [well, path] = [0, 1];
  const announced = [
    cooperation.announce(content('Un puits'), [1]),
    cooperation.announce(content('Un chemin'), []),
    cooperation.withdrawAnnouncement(path),
  ];
  await act([
    [alice, utility.batchAll(announced)],
    [alice, cooperation.announce(content(''), []), 'Cooperation.TitleInvalid'],
    [alice, cooperation.announce(content('Un puits'), [0]), 'Cooperation.PartnersInvalid'],
    [alice, cooperation.reportMilestone(well, 'Dix mètres.'), 'Cooperation.NotUnderway'],
    [bob, cooperation.join(path, null), 'Cooperation.CooperationNotFound'],
    [bob, cooperation.markRead(9_999), 'Cooperation.NotRead'],
    [charlie, cooperation.decline(9_999, 2), 'Cooperation.NothingToDecline'],
  ]);
  await act([
    [bob, cooperation.join(well, null)],
    [charlie, cooperation.join(well, null), 'Cooperation.NotInvited'],
    [charlie, cooperation.join(well, 'Une pompe.')],
    [zoe, cooperation.reportMilestone(well, 'À moi.'), 'Cooperation.NotPartner'],
  ]);
  await act([
    [alice, cooperation.withdrawAnnouncement(well), 'Cooperation.NotAnnounced'],
    [alice, cooperation.welcome(well, 2)],
    [alice, cooperation.reportMilestone(well, 'Dix mètres.')],
    [bob, cooperation.askForHelp(well, 'Qui prête un treuil ?')],
    [bob, cooperation.removeDeparted(well, 0), 'Cooperation.StillBelongs'],
  ]);
  await act([
    [charlie, cooperation.leave(well)],
    [charlie, cooperation.markRead(1)],
    [bob, cooperation.close(well, 'Il donne.')],
    [bob, cooperation.close(well, 'Il donne.'), 'Cooperation.WantsToClose'],
    [bob, cooperation.keepOpen(well)],
    [bob, cooperation.keepOpen(well), 'Cooperation.DoesNotWantToClose'],
  ]);
  await act([[alice, cooperation.welcome(well, 2)]]);
  await act([
    [charlie, cooperation.decline(well, 2)],
    [alice, cooperation.close(well, 'Il donne.')],
    [bob, cooperation.close(well, 'La pompe en valait la peine.')],
  ]);
});

// The same founders, in a cooperation of their own: the third that was announced.
test('what people bring is recorded, attested and disputed, and a sharing is opened', { timeout: 120_000 }, async () => {
  const { alice, bob, charlie, ferdie, zoe } = accountsOf();
  const { balances, cooperation, wealth } = polkadotJs.tx;
  const [work, exchange, unknown] = [0, 1, 63];
  const [trees, pond] = [0, 1];
  const together = 2;
  const content = { title: 'Une mare', text: 'Derrière la grange.', document: null };
  await act([
    [alice, cooperation.announce(content, [1, 2])],
    [alice, wealth.record(work, 90, null, 'Taillé quarante arbres.')],
    [alice, wealth.attest(trees, null), 'Wealth.OwnRecord'],
    [alice, wealth.record(unknown, 1, null, 'Rien.'), 'Wealth.KindNotFound'],
    [alice, wealth.record(work, 0, null, 'Rien.'), 'Wealth.QuantityInvalid'],
    [alice, wealth.record(work, 1_000_000, null, 'Tout.'), 'Wealth.NotEnoughRoom'],
    [bob, wealth.record(work, 1, null, ''), 'Wealth.TextInvalid'],
    [bob, wealth.attest(9_999, null), 'Wealth.RecordNotFound'],
    [charlie, wealth.openSharing(9_999), 'Wealth.CooperationNotFound'],
    [ferdie, wealth.record(work, 1, null, 'Parti.'), 'Wealth.NotMember'],
  ]);
  await act([
    [bob, cooperation.join(together, null)],
    [charlie, cooperation.join(together, null)],
    [zoe, wealth.attest(trees, null)],
  ]);
  await act([
    [alice, wealth.record(work, 60, together, 'Creusé le côté nord.')],
    [alice, wealth.record(exchange, 1, together, 'Prêté une pelle.'), 'Wealth.NotInMatrix'],
    [bob, wealth.dispute(trees, 'Ils sont comme avant.')],
    [charlie, wealth.attest(trees, null), 'Wealth.AttestedAlready'],
    [zoe, wealth.withdrawRecord(trees), 'Wealth.NotAuthor'],
    [zoe, wealth.record(work, 1, together, 'Rien.'), 'Wealth.NotPartner'],
  ]);
  await act([
    [bob, wealth.attest(pond, null)],
    [bob, wealth.liftDispute(trees)],
    [charlie, wealth.wishMatrix(together, [[work, 1]])],
    [charlie, wealth.wishMatrix(together, [[work, 0]]), 'Wealth.MatrixInvalid'],
  ]);
  const pot = (await papi.view.Cooperation.cooperation(together)).pot;
  await act([
    [alice, wealth.wishMatrix(together, [[work, 1]])],
    [alice, balances.transferKeepAlive(pot, 10n ** 12n)],
    [bob, wealth.dispute(trees, 'Tout de même.'), 'Wealth.LiftedAlready'],
    [charlie, wealth.dispute(pond, 'Une demi-heure.')],
  ]);
  await act([
    [alice, wealth.withdrawRecord(trees)],
    [alice, wealth.judge(pond, true), 'Wealth.OwnRecord'],
    [bob, wealth.judge(pond, true)],
    [bob, wealth.openSharing(together)],
    [bob, wealth.openSharing(together), 'Wealth.SharingOpen'],
    [charlie, wealth.claim(together, 0), 'Wealth.NothingContributed'],
  ]);
});

// Of the founders, Dave is 3 and Eve 4, who leaves with a debt.
test('people thank, give time, and ask what income they have', { timeout: 120_000 }, async () => {
  const { alice, bob, dave, eve, ferdie } = accountsOf();
  const { dividend, wealth, membership } = polkadotJs.tx;
  const [work, gratitude, time] = [0, 3, 4];
  await act([
    [dave, wealth.thank(gratitude, 4, 3, 'Pour la soupe.')],
    [dave, wealth.thank(gratitude, 3, 1, 'Bravo.'), 'Wealth.ToYourself'],
    [dave, wealth.thank(gratitude, 4, 1_000, 'Mille mercis.'), 'Wealth.BudgetSpent'],
    [dave, wealth.thank(work, 4, 1, 'Merci.'), 'Wealth.KindNotGiven'],
    [dave, wealth.record(time, 60, null, 'Une heure.'), 'Wealth.KindNotRecorded'],
    [eve, wealth.giveTime(time, 3, 60, 'Une heure de jardin.')],
    [eve, wealth.giveTime(time, 9_999, 1, 'Merci.'), 'Wealth.ReceiverNotFound'],
    [eve, wealth.giveTime(time, 3, 1_000, 'Une semaine.'), 'Wealth.CreditExceeded'],
    [eve, wealth.giveTime(time, null, 60, 'Pour tous.'), 'Wealth.CreditExceeded'],
    [bob, dividend.claim(9_999), 'Dividend.NoIncome'],
    [ferdie, wealth.thank(gratitude, 4, 1, 'Merci.'), 'Wealth.NotMember'],
  ]);
  await act([
    [alice, wealth.giveTime(time, 4, 30, 'Elle a gardé les chèvres.')],
    [dave, wealth.giveTime(time, null, 10, 'Le toit de tous.')],
  ]);
  await act([[eve, membership.leave()]]);
});

// The same founders.
test('guardians help, and representatives act', { timeout: 120_000 }, async () => {
  const { alice, bob, zoe, key, charlie, garden } = accountsOf();
  const { membership, system } = polkadotJs.tx;
  const exchange = { text: 'Le jardin est ouvert.', document: null };
  const numberOf = async ({ address }) => (await papi.view.Membership.member_of(address)).id;
  const proof = await proofOf(key, bob);
  const remark = system.remark('0x00');

  await act([
    [alice, membership.setGuardians([await numberOf(zoe)], 2), 'Membership.ThresholdInvalid'],
    [bob, membership.setGuardians([0, 2], 2)],
    [charlie, membership.setGuardians([2], 1), 'Membership.GuardiansInvalid'],
    [zoe, membership.invite(garden.address, 'Project', exchange)],
    [zoe, membership.stepDown(0), 'Membership.NotSteered'],
    [zoe, membership.stopKeyChangeOf(9_999), 'Membership.MemberNotFound'],
  ]);
  const [invitation] = await papi.view.Membership.invitations_for(garden.address);
  await act([
    [garden, membership.acceptInvitation(invitation.id, invitation.exchange_hash, 1, 'Jardin')],
    // Others to come, whom the present ones stop.
    [bob, membership.setGuardians([2], 1)],
  ]);
  await act([
    [alice, membership.stopKeyChangeOf(1)],
    [charlie, membership.stopKeyChangeOf(1)],
    [zoe, membership.approveKey(1, key.address, proof), 'Membership.NotGuardian'],
  ]);
  const project = await numberOf(garden);
  await act([
    [alice, membership.approveKey(1, key.address, proof)],
    [charlie, membership.approveKey(1, key.address, proof)],
    [zoe, membership.actFor(project, remark)],
    [zoe, membership.nameRepresentatives(project, []), 'Membership.RepresentativesInvalid'],
    [zoe, membership.nameRepresentatives(project, [await numberOf(zoe), 2])],
  ]);
  await act([
    [bob, membership.stopChangeKey()],
    [bob, membership.actFor(project, remark), 'Membership.NotRepresentative'],
    [charlie, membership.nameRepresentatives(project, [2])],
  ]);
  await act([[zoe, membership.stepDown(project)]]);
});

// The events of every final block since genesis in both clients; read once.
let blocks;
const allBlocks = () => (blocks ??= readBlocks());

const readBlocks = async () => {
  const head = await node.call('chain_getHeader', [await node.call('chain_getFinalizedHead')]);
  const numbers = Array.from({ length: Number(head.number) + 1 }, (_, number) => number);
  return Promise.all(
    numbers.map(async (number) => {
      const hash = await node.call('chain_getBlockHash', [number]);
      const raw = await node.call('state_getStorage', [polkadotJs.query.system.events.key(), hash]);
      const records = await (await polkadotJs.at(hash)).query.system.events();
      const theirs = await papi.query.System.Events.getValue({ at: hash });
      return { number, raw: raw ?? '0x00', records, theirs };
    }),
  );
};

// Every event of ours in those blocks, as each client has it.
const allOurs = async () =>
  (await allBlocks()).flatMap(({ records, theirs }) =>
    theirs.map(({ event }, index) => [event, records[index].event]).filter(([event]) => ours.includes(event.type)),
  );

test('every event of every block since genesis is decoded to its last byte', async () => {
  const read = await allBlocks();
  assert.ok(read.length > 5, 'there are blocks to read');
  for (const { number, raw, records, theirs } of read) {
    assert.equal(records.toHex(), raw, `polkadot-js does not give back the bytes of block ${number}`);
    assert.deepEqual(decodedWhole(codecs.events, raw), theirs, `polkadot-api reads block ${number} in two ways`);
    const names = records.map(({ event }) => `${event.section}.${event.method}`);
    const same = theirs.map(({ event }) => `${lower(event.type)}.${event.value.type}`);
    assert.deepEqual(names, same, `the clients see different events in block ${number}`);
  }
});

test('every event of ours was seen in a block and is as its page tells, or is excused', async (t) => {
  const seen = new Set();
  for (const [theirs, event] of await allOurs()) {
    assertDocumented(theirs, event);
    seen.add(`${theirs.type}.${theirs.value.type}`);
  }
  t.diagnostic(`seen in blocks: ${[...seen].sort().join(', ')}`);
  for (const [name, { reason }] of Object.entries(unseen)) t.diagnostic(`not to be seen: ${name}, ${reason}`);

  const all = Object.keys(documented.events);
  const missing = all.filter((name) => !seen.has(name) && !unseen[name]);
  assert.deepEqual(missing, [], 'events neither seen nor excused: cause them here, or say in events.mjs why nobody can');
  const gone = Object.keys(unseen).filter((name) => !all.includes(name));
  assert.deepEqual(gone, [], 'events are excused in events.mjs that do not exist any more');
  const idle = Object.keys(unseen).filter((name) => seen.has(name));
  assert.deepEqual(idle, [], 'events are excused in events.mjs that were seen');
});

test('an event that cannot be caused here is decoded from its bytes', () => {
  for (const [name, { bytes, says }] of Object.entries(unseen)) {
    const { pallet, index } = documented.events[name];
    const hex = u8aToHex(Uint8Array.of(pallet, index)) + bytes;
    const event = polkadotJs.registry.createType('Event', hexToU8a(hex));
    assert.equal(event.toHex(), hex, `polkadot-js does not give back the bytes of ${name}`);
    assert.deepEqual(assertDocumented(decodedWhole(codecs.event, hex), event), says, name);
  }
});

// What each client makes of an error of the chain.
const inPolkadotJs = (error) => {
  const { section, name, docs } = polkadotJs.registry.findMetaError(error.asModule);
  assert.ok(docs.join('').trim(), `${section}.${name} has no words`);
  return `${section}.${name}`;
};
const inPapi = (error) => {
  assert.equal(error.type, 'Module');
  return `${error.value.type}.${error.value.value.type}`;
};

test('what a block refused has its name in both clients', async () => {
  const failed = [];
  for (const { records, theirs } of await allBlocks()) {
    theirs.forEach(({ event: { type, value } }, index) => {
      if (type !== 'System' || value.type !== 'ExtrinsicFailed') return;
      const name = inPapi(value.value.dispatch_error);
      assert.equal(inPolkadotJs(records[index].event.data.dispatchError), lower(name));
      failed.push(name);
    });
  }
  assert.ok(refusals.length > 10, 'there are refusals to read');
  assert.deepEqual(failed.sort(), [...refusals].sort());
});

test('every error of ours is known to both clients by its place', () => {
  for (const { name, pallet, index } of Object.values(documented.errors)) {
    // DispatchError::Module, the pallet, and the error in four bytes.
    const hex = u8aToHex(Uint8Array.of(3, pallet, index, 0, 0, 0));
    assert.equal(inPapi(decodedWhole(codecs.dispatchError, hex)), name);
    const error = polkadotJs.registry.createType('SpRuntimeDispatchError', hexToU8a(hex));
    assert.equal(inPolkadotJs(error), lower(name));
  }
  for (const { name, errors } of pallets) {
    const known = Object.keys(polkadotJs.errors[lower(name)] ?? {});
    assert.deepEqual(known.sort(), errors.map((error) => error.name).sort(), `errors of ${name}`);
  }
});
