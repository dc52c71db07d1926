import { expect, test } from '@jest/globals';
import { okAsync } from 'neverthrow';
import { storeContract } from '../../src/conformance/store-contract.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import type { Change, OutboxRow, Store } from '../../src/stores/store.ts';

/** A memory store whose every change passes through `alter`. */
const altering = (alter: (change: Change) => Change) => (good: Store) => ({
  ...good,
  commit: (change: Change) => good.commit(alter(change)),
});

const parts = (change: Change): readonly Change[] => [
  { movements: change.movements, outbox: [], timers: { set: [], clear: [] }, feed: [] },
  { ...change, movements: [] },
];

const unsaid = <T extends object>(entry: T): T => ({ ...entry, saidAt: '2026-03-14T08:00:00Z' });

const rows = (alter: (row: OutboxRow) => OutboxRow) => (good: Store) => ({
  ...good,
  outbox: (query: Parameters<Store['outbox']>[0]) => good.outbox(query).map((found) => found.map(alter)),
});

// Each of these stores breaks one promise; the contract must name the case.
const broken: Record<string, { wrap: (good: Store) => Store; failing: string }> = {
  'loses the last outbox row': {
    wrap: altering((change) => ({ ...change, outbox: change.outbox.slice(0, -1) })),
    failing: 'every part of a change is kept as it was given',
  },
  'prunes answers too': {
    wrap: (good) => ({
      ...good,
      commit: ({ inbox, ...change }) => good.commit({ ...change, ...(inbox && { inbox: { ...inbox, answers: [] } }) }),
    }),
    failing: 'pruning leaves the answer that a copy of a received message gets again',
  },
  'prunes the feed that nobody has read': {
    wrap: (good) => ({ ...good, prune: (what) => good.prune({ ...what, feedRead: 100 }) }),
    failing: 'pruning takes of the feed what every reader has read, and no position is given twice',
  },
  'loses the dead letters': {
    wrap: altering(({ deadLetters: _letters, ...change }) => change),
    failing: 'dead letters keep their bytes, also none and all 256',
  },
  'counts the entry of a line that was written last': {
    wrap: altering((change) => ({ ...change, ...(change.line && { line: change.line.map(unsaid) }) })),
    failing: 'of the entries of one subject the one that was said last counts, whenever it was written',
  },
  'hears nobody': {
    wrap: altering(({ heard: _heard, ...change }) => change),
    failing: 'a neighbour was last heard at the latest of all times',
  },
  'keeps the first part of a refused change': {
    wrap: (good) => ({
      ...good,
      commit: (change) =>
        parts(change)
          .slice(1)
          .reduce((done, part) => done.andThen(() => good.commit(part)), good.commit(parts(change)[0] ?? change)),
    }),
    failing: 'a change with a message received before refuses with store/conflict and leaves nothing',
  },
  'does not check versions': {
    wrap: (good) => ({
      ...good,
      commit: (change) =>
        good.movements({ limit: 1000 }).andThen((all) => {
          const movements = change.movements.map((movement) => {
            const version = all.find(({ reference }) => reference === movement.summary.reference)?.version ?? 0;
            const entries = movement.entries.map((entry, index) => ({ ...entry, number: version + index + 1 }));
            const summary = { ...movement.summary, version: version + entries.length };
            return { expected: version, entries, summary };
          });
          return good.commit({ ...change, movements });
        }),
    }),
    failing: 'a change with a movement that has moved refuses with store/conflict and leaves nothing',
  },
  'swallows conflicts': {
    wrap: (good) => ({ ...good, commit: (change) => good.commit(change).orElse(() => okAsync(undefined)) }),
    failing: 'of two writers with the same version, message, act, outbox id or timer one wins',
  },
  'does not mark messages': {
    wrap: altering(({ inbox: _inbox, ...change }) => change),
    failing: 'a change with a message received before refuses with store/conflict and leaves nothing',
  },
  'does not mark acts': {
    wrap: altering(({ act: _act, ...change }) => change),
    failing: 'a change with an act done before refuses with store/conflict and leaves nothing',
  },
  'fires a timer that is gone': {
    wrap: altering(({ timers: { fired, ...timers }, ...change }) => ({
      ...change,
      timers: fired === undefined ? timers : { ...timers, clear: [...timers.clear, fired] },
    })),
    failing: 'a timer fires once; setting it replaces it, clearing removes it',
  },
  'never clears a timer': {
    wrap: altering((change) => ({ ...change, timers: { ...change.timers, clear: [] } })),
    failing: 'a timer fires once; setting it replaces it, clearing removes it',
  },
  'compares times as texts': {
    wrap: (good) => ({
      ...good,
      timersDue: (now, limit) =>
        good
          .timersDue('9999-12-31T00:00:00Z', 1000)
          .map((all) => all.filter(({ dueAt }) => dueAt <= now).slice(0, limit)),
    }),
    failing: 'timers come when their time has come, earliest first',
  },
  'hands out its own bytes': {
    wrap: (good) => {
      const handed = new Map<string, OutboxRow>();
      return {
        ...good,
        outboxRow: (id) =>
          handed.has(id) ? okAsync(handed.get(id)) : good.outboxRow(id).map((row) => (row && handed.set(id, row), row)),
        outbox: (query) =>
          good.outbox(query).map((found) => found.map((row) => handed.get(row.id) ?? (handed.set(row.id, row), row))),
      };
    },
    failing: 'what the caller changes afterwards does not change what is kept',
  },
  'changes bytes': {
    wrap: rows((row) => ({
      ...row,
      envelope: {
        ...row.envelope,
        body: new TextEncoder().encode(new TextDecoder('latin1').decode(row.envelope.body)),
      },
    })),
    failing: 'every part of a change is kept as it was given',
  },
  'lets a receipt overwrite an acknowledgement': {
    wrap: (good) => ({
      ...good,
      attempted: (id, attempt) =>
        attempt.sent
          ? good
              .commit({ movements: [], outbox: [], resend: [id], timers: { set: [], clear: [] }, feed: [] })
              .andThen(() => good.attempted(id, attempt))
          : good.attempted(id, attempt),
    }),
    failing: 'an acknowledgement that overtakes the receipt stays',
  },
  'does not settle a row that is still queued': {
    wrap: (good) => ({
      ...good,
      commit: (change) =>
        good.outbox({ limit: 1000 }).andThen((queued) => {
          const settled = change.settled?.filter(({ id }) => queued.every((row) => row.id !== id)) ?? [];
          return good.commit({ ...change, settled });
        }),
    }),
    failing: 'an acknowledgement that overtakes the receipt stays',
  },
  'never resends': {
    wrap: altering(({ resend: _resend, ...change }) => change),
    failing: 'a resend queues the same bytes again at the old place, due at once',
  },
  'orders the outbox by id': {
    wrap: (good) => ({
      ...good,
      outbox: (query) => good.outbox(query).map((found) => [...found].sort((a, b) => (a.id < b.id ? -1 : 1))),
    }),
    failing: 'rows come in the order of their queueing, whatever their ids and times',
  },
  'forgets notBefore': {
    wrap: (good) => ({
      ...good,
      attempted: (id, attempt) => (attempt.sent ? good.attempted(id, attempt) : okAsync(undefined)),
    }),
    failing: 'a row waits until its time, and times of different offsets are compared as instants',
  },
  'leaves gaps in the feed': {
    wrap: (good) => ({
      ...good,
      changes: (after, limit) =>
        good
          .changes(Math.floor(after / 2), limit)
          .map((all) => all.map((line) => ({ ...line, position: line.position * 2 }))),
    }),
    failing: 'who follows the feed while others write misses nothing',
  },
  'loses a line of the feed': {
    wrap: altering((change) => ({ ...change, feed: change.feed.slice(1) })),
    failing: 'who follows the feed while others write misses nothing',
  },
  'drops an answer': {
    wrap: altering((change) => ({ ...change, answered: change.answered?.slice(1) ?? [] })),
    failing: 'answers are added to a message received earlier, in order and once',
  },
  'ignores the seal': {
    wrap: (good) => ({ ...good, movements: ({ seal: _seal, ...query }) => good.movements(query) }),
    failing: 'movements are found by vehicle, container, seal, declaration and loading, each its own',
  },
  'ignores the loading': {
    wrap: (good) => ({ ...good, movements: ({ loading: _loading, ...query }) => good.movements(query) }),
    failing: 'movements are found by vehicle, container, seal, declaration and loading, each its own',
  },
  'takes state and office one by one': {
    wrap: (good) => ({
      ...good,
      movements: ({ state, office, ...query }) =>
        good
          .movements(query)
          .map((all) =>
            all.filter(
              ({ states }) =>
                states.some((at) => at.state === (state ?? at.state)) &&
                states.some((at) => at.office === (office ?? at.office)),
            ),
          ),
    }),
    failing: 'movements are found by state, office and both of one office',
  },
  'gives every movement at once': {
    wrap: (good) => ({ ...good, movements: (query) => good.movements({ limit: 1_000_000, ...query }) }),
    failing: 'movements come by reference, in pages, a hundred where the query does not say',
  },
  'never forgets a delivery': {
    wrap: altering(({ delivered: _delivered, ...change }) => change),
    failing: 'a delivery that is dealt with is forgotten, and only where the change is kept',
  },
  'does not count deliveries': {
    wrap: (good) => ({ ...good, countDelivery: () => okAsync(1) }),
    failing: 'deliveries are counted by key',
  },
  'closes without meaning it': {
    wrap: (good) => ({ ...good, close: () => okAsync(undefined) }),
    failing: 'a closed store refuses every call with store/closed',
  },
};

async function failures(wrap: (good: Store) => Store): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { name, run } of storeContract(async () => ({ store: wrap(memoryStore()) })))
    await run().catch((error: Error) => failed.push(`${name}: ${error.name}`));
  return failed;
}

test.each(Object.entries(broken))('a store that %s fails its case', async (_, { wrap, failing }) => {
  expect(await failures(wrap)).toContain(`${failing}: AssertionError`);
});

test('a store that keeps its promises passes every case', async () => {
  expect(await failures((good) => good)).toEqual([]);
});

test('a failure names the case, and where which value is awaited', async () => {
  const contract = storeContract(async () => ({
    store: broken['loses the last outbox row']?.wrap(memoryStore()) ?? memoryStore(),
  }));
  const failing = 'every part of a change is kept as it was given';
  await expect(contract.find(({ name }) => name === failing)?.run()).rejects.toMatchObject({
    code: 'ERR_ASSERTION',
    message: expect.stringMatching(
      /^Not kept: every part of a change is kept as it was given\. The contract awaits \{"id":"first-b",.*… at rows\/0\/1; the store gave nothing\.$/,
    ),
  });
});

test('the store is released also after a case that failed', async () => {
  const releases: string[] = [];
  const contract = storeContract(async () => ({
    store: { ...memoryStore(), countDelivery: () => okAsync(0) },
    release: async () => void releases.push('released'),
  }));
  const results = await Promise.allSettled(contract.map(({ run }) => run()));
  expect(results.map(({ status }) => status)).toContain('rejected');
  expect(releases).toHaveLength(contract.length);
});
