// SPDX-License-Identifier: AGPL-3.0-or-later
// The events that no member can cause on a development network, each with its reason and with an example: its bytes as the
// runtime would write them, and what they say.

import { encodeAddress } from '@polkadot/util-crypto';

const little = (bytes) => (number) => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(number));
  return buffer.toString('hex', 0, bytes);
};
const [u8, u32, u64] = [1, 4, 8].map(little);
const u128 = (number) => u64(number) + u64(0);

const [red, blue] = ['11', '22'].map((byte) => byte.repeat(32));
const address = (key) => encodeAddress(Buffer.from(key, 'hex'), 42);
const tier = [7, 8, 9];
const tierSaid = { fromPersons: 7, burst: 8, refillMillis: 9 };

// A sequence of less than 64 bytes, behind its length.
const text = (words) => u8(words.length * 4) + Buffer.from(words).toString('hex');

const why = `0x${Buffer.from('why').toString('hex')}`;

const byDecision = 'needs a decision, which takes some minutes (tests/tests/deciding.rs has them)';
const whenClosed = 'needs a vote that closed, which takes some minutes';
const withTime = 'takes days, minutes here (tests/tests/sharing.rs has them)';
const withDays = 'comes with a day that begins, minutes here (tests/tests/income.rs has them)';
const whenOpen = 'needs a vote that is open, and so a day that begins (tests/tests/deciding.rs has them)';

export const unseen = {
  'Charter.Signed': {
    reason: 'who enters signs by entering; another signature needs a newer version of the code, and so a decision',
    bytes: u32(5) + u32(2),
    says: { member: 5, version: 2 },
  },
  'Charter.Amended': {
    reason: byDecision,
    bytes: u32(2) + red,
    says: { version: 2, hash: `0x${red}` },
  },
  'Charter.ParameterSet': {
    reason: byDecision,
    // Pallet, parameter, whether there is a value; eleven periods; three tiers.
    bytes:
      u8(0) + u8(0) + u8(1) + [1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14].map(u64).join('') + (u32(tier[0]) + u32(tier[1]) + u64(tier[2])).repeat(3),
    says: {
      parameter: {
        membership: {
          rules: [
            {
              invitationMillis: 1,
              unitReturnMillis: 2,
              ageMillis: 3,
              keyChangeMillis: 4,
              renewalMillis: 5,
              graceMillis: 6,
              accountabilityMillis: 10,
              warningMillis: 11,
              suspensionMillis: 12,
              appealMillis: 13,
              guardianMillis: 14,
              tiers: [tierSaid, tierSaid, tierSaid],
            },
          ],
        },
      },
    },
  },
  'Membership.InvitationExpired': {
    reason: 'an invitation lasts 30 days, an hour here',
    bytes: u64(4_294_967_299),
    says: { invitationId: 4_294_967_299 },
  },
  'Membership.KeyChanged': {
    reason: 'a new key waits three days, six minutes here',
    bytes: u32(5) + red + blue,
    says: { member: 5, old: address(red), new: address(blue) },
  },
  'Membership.RenewalDue': {
    reason: 'a membership lasts 365 days, twelve hours here (tests/tests/a_year.rs has one of a minute)',
    bytes: u32(5) + u64(1_000),
    says: { member: 5, dormantAt: 1_000 },
  },
  'Membership.BecameDormant': {
    reason: 'as the one before',
    bytes: u32(5),
    says: { member: 5 },
  },
  'Membership.Warned': {
    reason: byDecision,
    bytes: u32(5) + u64(1_000) + text('why'),
    says: { member: 5, until: 1_000, reason: why },
  },
  'Membership.Suspended': {
    reason: byDecision,
    bytes: u32(5) + u64(1_000) + text('why'),
    says: { member: 5, until: 1_000, reason: why },
  },
  'Membership.Excluded': {
    reason: byDecision,
    bytes: u32(5) + text('why'),
    says: { member: 5, reason: why },
  },
  'Membership.SanctionLifted': {
    reason: byDecision,
    bytes: u32(5) + text('why'),
    says: { member: 5, reason: why },
  },
  'Membership.SanctionEnded': {
    reason: 'needs a measure, and so a decision',
    bytes: u32(5),
    says: { member: 5 },
  },
  'Membership.Appealed': {
    reason: 'needs a measure, and so a decision',
    bytes: u32(5) + text('why'),
    says: { member: 5, reason: why },
  },
  'Membership.AppealDismissed': {
    reason: byDecision,
    bytes: u32(5) + text('why'),
    says: { member: 5, reason: why },
  },
  'Decisions.Opened': {
    reason: whenOpen,
    bytes: u32(7) + u32(41),
    says: { proposal: 7, persons: 41 },
  },
  'Decisions.Voted': {
    reason: whenOpen,
    bytes: u32(7) + u8(1) + u32(5) + u8(2) + u32(3),
    says: { proposal: 7, revision: 1, member: 5, choice: 'Disagree', voices: 3 },
  },
  'Decisions.Answered': {
    reason: whenOpen,
    // A ranking: the options, of which there are two.
    bytes: u32(7) + u8(1) + u32(5) + u8(1) + u8(2 * 4) + u8(2) + u8(0),
    says: { proposal: 7, revision: 1, member: 5, answer: { ranking: '0x0200' } },
  },
  'Decisions.Chosen': {
    reason: whenOpen,
    // The order of three options, how many of them are chosen, whether by lot, and the lot.
    bytes: u32(7) + u8(3 * 4) + [2, 0, 1].map(u8).join('') + u8(1) + u8(1) + red,
    says: { proposal: 7, outcome: { order: '0x020001', winners: 1, byLot: true, lot: `0x${red}` } },
  },
  'Decisions.BlockSeconded': {
    reason: whenOpen,
    bytes: u32(7) + u32(5) + u32(6) + u8(1),
    says: { proposal: 7, blocker: 5, by: 6, stands: true },
  },
  'Decisions.VoteTakenBack': {
    reason: whenOpen,
    bytes: u32(7) + u32(5),
    says: { proposal: 7, member: 5 },
  },
  'Decisions.Extended': {
    reason: whenOpen,
    bytes: u32(7) + u64(1_000),
    says: { proposal: 7, closesAt: 1_000 },
  },
  'Decisions.Closed': {
    reason: whenOpen,
    // The counts, the number of the next block, and whose blocks stand.
    bytes: u32(7) + u8(3) + [9, 8, 7, 6, 5].map(u32).join('') + u8(2 * 4) + u32(5) + u32(6),
    says: {
      proposal: 7,
      verdict: 'Blocked',
      tally: { agree: 9, abstain: 8, disagree: 7, block: 6, nextBlock: 5, standing: [5, 6] },
    },
  },
  'Decisions.Enacted': { reason: byDecision, bytes: u32(7), says: { proposal: 7 } },
  'Decisions.EnactmentFailed': {
    reason: byDecision,
    // A token, and no funds available.
    bytes: u32(7) + u8(7) + u8(0),
    says: { proposal: 7, error: { token: 'FundsUnavailable' } },
  },
  'Decisions.Retried': { reason: byDecision, bytes: u32(7), says: { proposal: 7 } },
  'Decisions.Lapsed': { reason: byDecision, bytes: u32(7), says: { proposal: 7 } },
  'Decisions.Cancelled': { reason: byDecision, bytes: u32(7), says: { proposal: 7 } },
  'Decisions.CallBackAsked': {
    reason: whenClosed,
    bytes: [7, 5, 1, 2].map(u32).join(''),
    says: { proposal: 7, by: 5, callers: 1, needed: 2 },
  },
  'Decisions.CalledBack': {
    reason: whenClosed,
    bytes: u32(7) + u8(1) + u64(1_000) + u64(2_000),
    says: { proposal: 7, revision: 1, opensAt: 1_000, closesAt: 2_000 },
  },
  'Decisions.Concluded': {
    reason: whenClosed,
    // Whether there is a date, and which.
    bytes: u32(7) + u8(1) + u64(1_000),
    says: { proposal: 7, reviewAt: 1_000 },
  },
  'Decisions.Reopened': {
    reason: whenClosed,
    bytes: u32(7) + u32(9),
    says: { proposal: 7, anew: 9 },
  },
  'Decisions.AreaSet': { reason: byDecision, bytes: u8(16), says: { area: 16 } },
  'Decisions.AreaRemoved': { reason: byDecision, bytes: u8(17), says: { area: 17 } },
  'Decisions.Spent': {
    reason: byDecision,
    bytes: red + u128(1_000),
    says: { to: address(red), amount: 1_000 },
  },
  'Dividend.Claimed': {
    reason: withDays,
    bytes: u32(5) + u128(1_000) + u128(20),
    says: { member: 5, minted: 1_000, fromPot: 20 },
  },
  'Dividend.FormulaSet': {
    reason: byDecision,
    // The second formula: coins a day, millionths, days.
    bytes: u8(1) + u128(1_000) + u32(48_800) + u32(182),
    says: { formula: { libre: { perDay: 1_000, growthPpm: 48_800, everyDays: 182 } } },
  },
  'Dividend.Reevaluated': { reason: withDays, bytes: u128(1_000), says: { perDay: 1_000 } },
  'Dividend.PotShared': { reason: withDays, bytes: u128(1_000) + u32(5), says: { perDay: 1_000, persons: 5 } },
  'Wealth.DebtWrittenOff': {
    reason: byDecision,
    bytes: u8(4) + u32(5) + u64(90),
    says: { kind: 4, member: 5, quantity: 90 },
  },
  'Wealth.KindSet': { reason: byDecision, bytes: u8(3), says: { kind: 3 } },
  'Wealth.RecordSettled': { reason: byDecision, bytes: u32(7) + u8(1), says: { record: 7, stands: true } },
  'Wealth.Counted': {
    reason: withTime,
    bytes: u32(7) + u32(5) + u8(0) + u64(90),
    says: { record: 7, author: 5, kind: 0, quantity: 90 },
  },
  'Wealth.RecordLapsed': { reason: withTime, bytes: u32(7), says: { record: 7 } },
  'Wealth.RecordRejected': { reason: withTime, bytes: u32(7), says: { record: 7 } },
  'Wealth.Shared': { reason: withTime, bytes: u32(2) + u128(1_000), says: { cooperation: 2, income: 1_000 } },
  'Wealth.SharingWaits': { reason: withTime, bytes: u32(2), says: { cooperation: 2 } },
  'Wealth.GivenToCommons': {
    reason: withTime,
    bytes: u32(2) + u128(1_000),
    says: { cooperation: 2, amount: 1_000 },
  },
  'Wealth.Claimed': {
    reason: withTime,
    bytes: u32(2) + u32(5) + u128(1_000),
    says: { cooperation: 2, member: 5, amount: 1_000 },
  },
  'Nodes.Offended': {
    reason: 'needs a validator who cheats (tests/tests/equivocation.rs has one)',
    bytes: u32(5) + u32(6),
    says: { member: 5, session: 6 },
  },
  'Nodes.SeatLost': {
    reason: 'there is one seat here, and three are never taken away',
    bytes: u32(5),
    says: { member: 5 },
  },
};
