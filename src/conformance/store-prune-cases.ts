import { deepEqual } from 'node:assert/strict';
import type { Change, Store } from '../index.ts';
import type { StoreCases } from './store-contract.ts';
import { at, change, entry, given, ids, mark, record, row, same, summary } from './store-samples.ts';

/** A movement with one entry of that time, and a row about it that was acknowledged then. */
function movement(reference: string, open: boolean, changedAt: string): Change {
  const ofRow = row(`${reference}-row`);
  return change({
    movements: [{ expected: 0, entries: [entry(1, reference)], summary: summary(reference, 1, { open, changedAt }) }],
    outbox: [{ ...ofRow, envelope: { ...ofRow.envelope, movement: reference } }],
    settled: [{ id: `${reference}-row`, state: 'acknowledged', at: changedAt }],
    feed: [record('release', reference)],
  });
}

async function rowsOf(store: Store): Promise<readonly string[]> {
  const all: string[] = [];
  for (const state of ['queued', 'sent', 'acknowledged', 'refused'] as const)
    all.push(...(await ids(store.outbox({ state, limit: 100 }))));
  return all.sort();
}

const referencesOf = async (store: Store) => (await given(store.changes(0, 100))).map(({ reference }) => reference);

export const PRUNE_CASES: StoreCases = {
  async 'pruning takes what is about movements that ended before, and nothing of the others'({ store }) {
    await given(store.commit(movement('ended', false, at(10))));
    await given(store.commit(movement('ended-elsewhere', false, '2026-03-14T10:00:10+02:00')));
    await given(store.commit(movement('ended-later', false, at(20))));
    await given(store.commit(movement('open', true, at(10))));
    same(await given(store.prune({ before: at(20), feedRead: 100 })), { outbox: 2, feed: 2 });
    deepEqual(await rowsOf(store), ['ended-later-row', 'open-row']);
    deepEqual(await referencesOf(store), ['ended-later', 'open']);
    for (const reference of ['ended', 'ended-elsewhere', 'ended-later', 'open'])
      same((await given(store.movement(reference)))?.entries, [entry(1, reference)]);
    same(await given(store.prune({ before: at(20), feedRead: 100 })), { outbox: 0, feed: 0 });
  },

  async 'pruning leaves what is not acknowledged, and what was acknowledged since'({ store }) {
    await given(store.commit(movement('ended', false, at(1))));
    const others = ['queued', 'sent', 'refused', 'late'].map((id) => {
      const one = row(id);
      return { ...one, envelope: { ...one.envelope, movement: 'ended' } };
    });
    await given(store.commit(change({ outbox: others })));
    await given(store.attempted('sent', { sent: true, at: at(2) }));
    const settled = [
      { id: 'refused', state: 'refused', at: at(2) },
      { id: 'late', state: 'acknowledged', at: at(9) },
    ] as const;
    await given(store.commit(change({ settled })));
    same(await given(store.prune({ before: at(5) })), { outbox: 1, feed: 0 });
    deepEqual(await rowsOf(store), ['late', 'queued', 'refused', 'sent']);
  },

  async 'pruning leaves the answer that a copy of a received message gets again'({ store }) {
    await given(store.commit(movement('ended', false, at(1))));
    await given(store.commit(change({ inbox: { ...mark('BF', 'message'), answers: ['ended-row'] } })));
    same(await given(store.prune({ before: at(5) })), { outbox: 0, feed: 0 });
    await given(store.commit(change({ resend: ['ended-row'] })));
    same(await ids(store.outbox({ limit: 10 })), ['ended-row']);
  },

  async 'pruning takes what was acknowledged about no movement, and nothing about one that is unknown'({ store }) {
    const unknown = row('unknown');
    await given(
      store.commit(
        change({
          outbox: [row('line'), { ...unknown, envelope: { ...unknown.envelope, movement: 'never heard of' } }],
          settled: ['line', 'unknown'].map((id) => ({ id, state: 'acknowledged', at: at(1) })),
        }),
      ),
    );
    same(await given(store.prune({ before: at(5) })), { outbox: 1, feed: 0 });
    deepEqual(await rowsOf(store), ['unknown']);
  },

  async 'pruning takes of the feed what every reader has read, and no position is given twice'({ store }) {
    for (const reference of ['a', 'b', 'c']) await given(store.commit(movement(reference, false, at(1))));
    same(await given(store.prune({ before: at(5) })), { outbox: 3, feed: 0 });
    same(await given(store.prune({ before: at(5), feedRead: 2 })), { outbox: 0, feed: 2 });
    deepEqual(await referencesOf(store), ['c']);
    same(await given(store.prune({ before: at(5), feedRead: 3 })), { outbox: 0, feed: 1 });
    await given(store.commit(movement('d', false, at(1))));
    same(
      (await given(store.changes(0, 10))).map(({ position, reference }) => [position, reference]),
      [[4, 'd']],
    );
  },

  async 'after pruning messages and acts are known as before'({ store }) {
    const known = { actId: 'act', digest: 'digest', reference: 'ended', at: at(1) };
    await given(store.commit({ ...movement('ended', false, at(1)), act: known, inbox: mark('BF', 'message') }));
    await given(store.prune({ before: at(5), feedRead: 9 }));
    same(await given(store.act('act')), known);
    same(await given(store.inbox('BF', 'message')), mark('BF', 'message'));
  },
};
