// SPDX-License-Identifier: AGPL-3.0-or-later
// Transactions of @polkadot/api, followed until they are final.

const refusalOf = (transaction, dispatchError) => {
  if (!dispatchError) return null;
  if (!dispatchError.isModule) return dispatchError.type;
  const { section, name } = transaction.registry.findMetaError(dispatchError.asModule);
  return `${section}.${name}`;
};

// Sends and follows until final; answers the events, and the name of the error where the chain refused.
export const settled = (transaction, signer, options = {}) =>
  new Promise((resolve, reject) => {
    transaction
      .signAndSend(signer, options, ({ status, events, dispatchError, isError }) => {
        if (isError) reject(new Error(`the pool let it fall: ${status.type}`));
        if (!status.isFinalized) return;
        resolve({ events: events.map(({ event }) => event), refusal: refusalOf(transaction, dispatchError) });
      })
      .catch(reject);
  });

// The same where a refusal is a failure; answers the events.
export const finalised = async (transaction, signer, options) => {
  const { events, refusal } = await settled(transaction, signer, options);
  if (refusal) throw new Error(refusal);
  return events;
};

// Sends acts at once, so that few blocks hold them all; acts of one signer in their order. Answers what each came to.
export const together = async (api, acts) => {
  const next = new Map();
  for (const [signer] of acts) {
    if (next.has(signer.address)) continue;
    next.set(signer.address, (await api.rpc.system.accountNextIndex(signer.address)).toNumber());
  }
  return Promise.all(
    acts.map(([signer, transaction]) => {
      const nonce = next.get(signer.address);
      next.set(signer.address, nonce + 1);
      return settled(transaction, signer, { nonce });
    }),
  );
};
