// SPDX-License-Identifier: AGPL-3.0-or-later
// What wallets and pages build on, written down in snapshots/: it never changes unnoticed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const path = (name) => new URL(`./snapshots/${name}.json`, import.meta.url);

export const snapshot = (name) => JSON.parse(readFileSync(path(name), 'utf8'));

export const assertSnapshot = (name, value) => {
  const now = JSON.stringify(value, null, 2);
  const message = `changed: update tests/clients/snapshots/${name}.json and CHANGELOG.md; it is now\n${now}`;
  assert.ok(isDeepStrictEqual(value, snapshot(name)), message);
};
