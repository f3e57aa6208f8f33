// SPDX-License-Identifier: AGPL-3.0-or-later
// Node.js has a WebSocket of its own from 22 on, as browsers have; loaded before a program, this gives one to an older Node.js.

import WebSocket from 'ws';

globalThis.WebSocket ??= WebSocket;
