// SPDX-License-Identifier: AGPL-3.0-or-later
// Events and errors of our pallets as docs/api tells them. Those pages are written in Rust, from the metadata: they are what
// a JavaScript client's own reading of the same metadata is held against.

import { readFileSync } from 'node:fs';

const page = (pallet) => readFileSync(new URL(`../../docs/api/${pallet.toLowerCase()}.md`, import.meta.url), 'utf8');

// The variants under a heading: name, index, and the fields with their types where there are any.
const variants = (text, heading) => {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const [, name, index] = entry.match(/^`(\w+)` \((\d+)\)/);
      const fields = [...entry.matchAll(/^\| `(\w+)` \| `([^`]+)` \|/gm)].map(([, field, type]) => [field, type]);
      return { name, index: Number(index), fields };
    });
};

const read = (name) => {
  const text = page(name);
  const index = Number(text.match(/^Pallet (\d+)\.$/m)[1]);
  return { name, index, events: variants(text, 'Events'), errors: variants(text, 'Errors') };
};

export const pallets = ['Charter', 'Membership', 'Decisions', 'Cooperation', 'Wealth', 'Dividend', 'Nodes'].map(read);

// `kind` is 'events' or 'errors'; each with the name `Pallet.Variant` and where it stands.
export const every = (kind) =>
  pallets.flatMap((pallet) =>
    pallet[kind].map((variant) => ({ ...variant, name: `${pallet.name}.${variant.name}`, pallet: pallet.index })),
  );
