import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ResultAsync } from 'neverthrow';
import {
  act,
  at,
  change,
  entry,
  letter,
  lineEntry,
  mark,
  record,
  row,
  summary,
  timer,
} from '../../src/conformance/store-samples.ts';
import type { Fault } from '../../src/fault.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import type { Change, OutboxQuery, Store } from '../../src/stores/store.ts';
import { temporaryFile } from './files.ts';

type Call = (store: Store) => ResultAsync<unknown, Fault>;

// Few names, so that calls meet each other; some of them awkward.
const NAMES = ['A', 'B', 'a', 'é', '\u{1f69b}', '\uff21', "'", ''];
const name = fc.constantFrom(...NAMES);
const names = fc.array(name, { maxLength: 3 });
const IDS = Array.from({ length: 15 }, (_, index) => `id${index}`);
const STATES = ['queued', 'sent', 'acknowledged', 'refused'] as const;
const id = fc.constantFrom(...IDS);
const ids = fc.array(id, { maxLength: 3 });
const time = fc
  .integer({ min: 0, max: 6 })
  .chain((second) => fc.constantFrom(at(second), at(second).replace('T08', 'T07').replace('+00', '-01')));
const limit = fc.integer({ min: -1, max: 9 });
const office = fc.constantFrom('BFCIN', 'BFOUA');
const states = fc.array(fc.record({ role: fc.constantFrom('transit', 'destination'), office, state: name }), {
  maxLength: 3,
});

const movement = fc.record({
  /** How far behind the version the writer is. */
  behind: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1),
  count: fc.integer({ min: 0, max: 2 }),
  searched: fc.record({ open: fc.boolean(), vehicles: names, containers: names, seals: names, states }),
});
const queued = fc
  .record({ id, recipient: fc.constantFrom('BF', 'NE'), queuedAt: time })
  .map(({ id, ...more }) => row(id, more));

const committed = fc
  .tuple(
    fc.dictionary(name, movement, { maxKeys: 2 }),
    fc.record(
      {
        inbox: id.map((key) => mark('BF', key)),
        answered: fc.array(fc.record({ sender: fc.constant('BF'), key: id, id }), { maxLength: 2 }),
        act: id.map(act),
        delivered: name,
        outbox: fc.array(queued, { maxLength: 2 }),
        resend: ids,
        settled: fc.array(fc.record({ id, state: fc.constantFrom('acknowledged', 'refused'), at: time }), {
          maxLength: 2,
        }),
        timers: fc.record(
          {
            set: fc.array(
              fc.tuple(name, time).map(([which, due]) => timer(which, due)),
              { maxLength: 3 },
            ),
            clear: names,
            fired: name,
          },
          { requiredKeys: ['set', 'clear'] },
        ),
        line: fc.array(
          fc
            .tuple(id, fc.constantFrom('BF', 'NE'), name, time)
            .map(([which, neighbour, subject, saidAt]) => lineEntry(which, { neighbour, subject, saidAt })),
          { maxLength: 2 },
        ),
        heard: fc.tuple(fc.constantFrom('BF', 'NE'), time).map(([neighbour, heardAt]) => ({ neighbour, at: heardAt })),
        feed: names.map((steps) => steps.map((step) => record(step))),
        deadLetters: fc.array(
          fc.uint8Array({ maxLength: 3 }).map((body) => letter('BF', body)),
          { maxLength: 1 },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(
    ([written, parts]): Call =>
      (store) =>
        ResultAsync.combine(
          Object.entries(written).map(([reference, { behind, count, searched }]) =>
            store.movement(reference).map((found) => {
              const expected = Math.max(0, (found?.version ?? 0) - behind);
              const entries = Array.from({ length: count }, (_, index) => entry(expected + index + 1));
              return { expected, entries, summary: { ...summary(reference, expected + count), ...searched } };
            }),
          ),
        ).andThen((movements) => store.commit(change({ ...(parts as Partial<Change>), movements }))),
  );

const attempt = fc.oneof(
  time.map((sentAt) => ({ sent: true, at: sentAt }) as const),
  time.map((sentAt) => ({ sent: true, at: sentAt, done: true }) as const),
  time.map((notBefore) => ({ sent: false, notBefore }) as const),
);
const outboxQuery = fc.record(
  {
    state: fc.constantFrom(...STATES),
    recipient: fc.constantFrom('BF', 'NE'),
    now: time,
    sentBefore: time,
    after: id,
    limit,
  },
  { requiredKeys: ['limit'] },
);
const timerPlace = fc.record({ dueAt: time, id: name });
const movementQuery = fc.record(
  { state: name, office, vehicle: name, container: name, seal: name, open: fc.boolean(), after: name, limit },
  { requiredKeys: [] },
);

const writing: fc.Arbitrary<Call> = fc.oneof(
  { weight: 8, arbitrary: committed },
  {
    weight: 8,
    arbitrary: fc.tuple(id, attempt).map(
      ([which, tried]): Call =>
        (store) =>
          store.attempted(which, tried),
    ),
  },
  {
    weight: 1,
    arbitrary: name.map(
      (key): Call =>
        (store) =>
          store.countDelivery(key),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(time, fc.nat(5)).map(
      ([before, feedRead]): Call =>
        (store) =>
          store.prune({ before, feedRead }),
    ),
  },
);
const reading: fc.Arbitrary<Call> = fc.oneof(
  {
    weight: 3,
    arbitrary: outboxQuery.map(
      (query): Call =>
        (store) =>
          store.outbox(query as OutboxQuery),
    ),
  },
  {
    weight: 6,
    arbitrary: movementQuery.map(
      (query): Call =>
        (store) =>
          store.movements(query),
    ),
  },
  fc.tuple(time, limit, fc.option(timerPlace, { nil: undefined })).map(
    ([now, most, after]): Call =>
      (store) =>
        store.timersDue(now, most, after),
  ),
  fc.tuple(fc.nat(5), limit).map(
    ([after, most]): Call =>
      (store) =>
        store.changes(after, most),
  ),
  fc.tuple(fc.nat(2), limit).map(
    ([after, most]): Call =>
      (store) =>
        store.deadLetters(after, most),
  ),
);
const everyPlace: readonly Call[] = [
  ...['BF', 'NE', 'ML'].flatMap((neighbour): Call[] => [
    (store) => store.line(neighbour),
    (store) => store.lineLog(neighbour, 2, 5),
  ]),
  (store) => store.movements({}),
  ...NAMES.map(
    (reference): Call =>
      (store) =>
        store.movement(reference),
  ),
  ...IDS.flatMap((one): Call[] => [
    (store) => store.inbox('BF', one),
    (store) => store.act(one),
    (store) => store.outboxRow(one),
  ]),
  ...STATES.map(
    (state): Call =>
      (store) =>
        store.outbox({ state, limit: 99 }),
  ),
  ...NAMES.map(
    (key): Call =>
      (store) =>
        store.countDelivery(key),
  ),
  (store) => store.timersDue(at(99), 99),
  (store) => store.changes(0, 99),
  (store) => store.deadLetters(0, 99),
];

test('SQLite and memory give the same answers to the same calls', async () => {
  const answered = { ok: 0, refused: 0 };
  const sequence = fc.array(writing, { minLength: 5, maxLength: 30, size: 'max' });
  const questions = fc.array(reading, { minLength: 10, maxLength: 20, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sequence, questions, async (writes, reads) => {
      const file = temporaryFile();
      const [lasting, memory] = [file.store(), memoryStore()];
      try {
        for (const ask of [...writes, ...reads, ...everyPlace]) {
          const answer = await ask(lasting);
          expect(answer).toStrictEqual(await ask(memory));
          answered[answer.isOk() ? 'ok' : 'refused']++;
        }
      } finally {
        await file.release();
      }
    }),
    { numRuns: 80 },
  );
  expect(answered.refused).toBeGreaterThan(50);
  expect(answered.ok).toBeGreaterThan(answered.refused);
}, 120_000);
