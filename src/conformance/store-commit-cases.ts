import { equal, ok } from 'node:assert/strict';
import type { ResultAsync } from 'neverthrow';
import type { Change, Fault, Store } from '../index.ts';
import type { StoreCases } from './store-contract.ts';
import {
  REFERENCE,
  act,
  at,
  change,
  entry,
  everything,
  given,
  letter,
  mark,
  record,
  refused,
  row,
  same,
  step,
  summary,
  timer,
  wholeChange,
} from './store-samples.ts';

/** What can speak against a change: each is put into a whole change, on a store that holds the whole change `first`. */
const CONFLICTS: Readonly<Record<string, (whole: Change) => Change>> = {
  'a movement that has moved': (whole) => ({ ...whole, movements: [...whole.movements, step('first-1', 0)] }),
  'a movement that is not so far yet': (whole) => ({ ...whole, movements: [...whole.movements, step('first-1', 2)] }),
  'a movement that is unknown': (whole) => ({ ...whole, movements: [...whole.movements, step('other', 1)] }),
  'a message received before': (whole) => ({ ...whole, inbox: mark('BF', 'first') }),
  'an act done before': (whole) => ({ ...whole, act: act('first') }),
  'an outbox id queued before': (whole) => ({ ...whole, outbox: [...whole.outbox, row('first-b')] }),
  'an outbox id that stands twice in the change': (whole) => ({
    ...whole,
    outbox: [...whole.outbox, row('twice'), row('twice')],
  }),
  'a fired timer that is gone': (whole) => ({ ...whole, timers: { ...whole.timers, fired: 'gone' } }),
};

const conflictCases = Object.entries(CONFLICTS).map(([what, burden]) => [
  `a change with ${what} refuses with store/conflict and leaves nothing`,
  async ({ store }: { store: Store }) => {
    await given(store.commit(wholeChange('first')));
    const before = await everything(store, ['first', 'second']);
    const fault = await refused(store.commit(burden(wholeChange('second'))), 'store/conflict');
    ok(fault.retry, 'a conflict is worth another try');
    same(await everything(store, ['first', 'second']), before);
    await given(store.commit(wholeChange('second')));
    equal((await given(store.changes(0, 10))).at(-1)?.position, 4);
  },
]);

export const COMMIT_CASES: StoreCases = {
  async 'of what was never written there is nothing'({ store }) {
    same(await everything(store, ['BF', REFERENCE]), {
      rows: [[], [], [], []],
      summaries: [],
      logs: [],
      marks: [
        ['BF', undefined, undefined],
        [REFERENCE, undefined, undefined],
      ],
      timers: [],
      feed: [],
      letters: [],
      lines: [{ latest: [] }, [], { latest: [] }, []],
    });
    equal(await given(store.movement(REFERENCE)), undefined);
    equal(await given(store.outboxRow('1')), undefined);
  },

  async 'every part of a change is kept as it was given'({ store }) {
    await given(store.commit(wholeChange('first')));
    same(await everything(store, ['first']), keptOf(wholeChange('first')));
    equal((await given(store.outboxRow('first-b')))?.envelope.headers['x-proof'], 'proof of first-b');
  },

  ...Object.fromEntries(conflictCases),

  async 'a log only grows, and its version counts its entries'({ store }) {
    for (let version = 0; version < 30; version++)
      await given(store.commit(change({ movements: [step(REFERENCE, version)] })));
    const more = [31, 32, 33].map((number) => entry(number));
    await given(
      store.commit(change({ movements: [{ expected: 30, entries: more, summary: summary(REFERENCE, 33) }] })),
    );
    const entries = Array.from({ length: 33 }, (_, index) => entry(index + 1));
    same(await given(store.movement(REFERENCE)), { reference: REFERENCE, version: 33, entries });
  },

  async 'a change without entries replaces what a movement is searched by'({ store }) {
    await given(store.commit(change({ movements: [step(REFERENCE, 0)] })));
    const moved = summary(REFERENCE, 1, { open: false, seals: ['S2'] });
    await given(store.commit(change({ movements: [{ expected: 1, entries: [], summary: moved }] })));
    same(await given(store.movements({ seal: 'S2' })), [moved]);
    equal((await given(store.movement(REFERENCE)))?.version, 1);
  },

  async 'entries that are not numbered from the version that was read are a programming error'({ store }) {
    const wrong = [
      [{ ...step(REFERENCE, 0), entries: [entry(2)] }],
      [{ ...step(REFERENCE, 0), entries: [entry(1), entry(1)] }],
      [{ ...step(REFERENCE, 0), summary: summary(REFERENCE, 2) }],
      [step(REFERENCE, 0), step(REFERENCE, 1)],
    ];
    for (const movements of wrong) equal(await thrownBy(() => store.commit(change({ movements }))), 'TypeError');
    equal(await thrownBy(() => store.commit(change({ outbox: [row('1', { queuedAt: 'noon' })] }))), 'TypeError');
    equal(await thrownBy(() => store.timersDue('noon', 1)), 'TypeError');
    same(await given(store.movements({})), []);
    await given(store.commit(change({ movements: [step(REFERENCE, 0)] })));
  },

  async 'the same key of two senders is two messages'({ store }) {
    await given(store.commit(change({ inbox: mark('BF', '1') })));
    await given(store.commit(change({ inbox: mark('NE', '1') })));
    await given(store.commit(change({ inbox: mark('B', 'F1') })));
    await refused(store.commit(change({ inbox: mark('NE', '1') })), 'store/conflict');
    equal((await given(store.inbox('NE', '1')))?.sender, 'NE');
  },

  async 'answers are added to a message received earlier, in order and once'({ store }) {
    const answered = (id: string, key = '1') => change({ answered: [{ sender: 'BF', key, id }] });
    await given(store.commit(change({ inbox: { ...mark('BF', '1'), answers: ['a'] } })));
    for (const id of ['b', 'c', 'b']) await given(store.commit(answered(id)));
    await given(store.commit(answered('d', 'unknown')));
    same((await given(store.inbox('BF', '1')))?.answers, ['a', 'b', 'c']);
    equal(await given(store.inbox('BF', 'unknown')), undefined);
  },

  async 'a timer fires once; setting it replaces it, clearing removes it'({ store }) {
    await given(
      store.commit(change({ timers: { set: [timer('a', at(9)), timer('b', at(2)), timer('c', at(3))], clear: [] } })),
    );
    await given(store.commit(change({ timers: { set: [timer('a', at(1), 2)], clear: ['c', 'unknown'] } })));
    same(await given(store.timersDue(at(9), 9)), [timer('a', at(1), 2), timer('b', at(2))]);
    const fire = change({ timers: { fired: 'a', set: [timer('d', at(4))], clear: [] } });
    await given(store.commit(fire));
    await refused(store.commit(fire), 'store/conflict');
    await given(
      store.commit(change({ timers: { fired: 'b', clear: ['d'], set: [timer('b', at(7), 2), timer('d', at(8), 2)] } })),
    );
    same(await given(store.timersDue(at(9), 9)), [timer('b', at(7), 2), timer('d', at(8), 2)]);
  },

  async 'what the caller changes afterwards does not change what is kept'({ store }) {
    const whole = wholeChange('first');
    const writing = store.commit(whole);
    spoil(whole);
    await given(writing);
    same(await everything(store, ['first']), keptOf(wholeChange('first')));
    spoil(await everything(store, ['first']));
    spoil(await given(store.outboxRow('first-a')));
    same(await everything(store, ['first']), keptOf(wholeChange('first')));
  },

  async 'deliveries are counted by key'({ store }) {
    same([await given(store.countDelivery('a')), await given(store.countDelivery('a'))], [1, 2]);
    equal(await given(store.countDelivery('b')), 1);
    await given(store.commit(change({ delivered: 'unknown' })));
    const counts = await Promise.all([1, 2, 3, 4].map(() => given(store.countDelivery('a'))));
    same(
      counts.sort((a, b) => a - b),
      [3, 4, 5, 6],
    );
  },

  async 'a delivery that is dealt with is forgotten, and only where the change is kept'({ store }) {
    for (const key of ['a', 'a', 'b']) await given(store.countDelivery(key));
    await given(store.commit(change({ act: act('1'), delivered: 'a' })));
    same([await given(store.countDelivery('a')), await given(store.countDelivery('b'))], [1, 2]);
    await refused(store.commit(change({ act: act('1'), delivered: 'b' })), 'store/conflict');
    same(await given(store.countDelivery('b')), 3);
  },

  async 'dead letters keep their bytes, also none and all 256'({ store }) {
    const bodies = [new Uint8Array(0), Uint8Array.from({ length: 256 }, (_, byte) => byte)];
    await given(store.commit(change({ deadLetters: bodies.map((body) => letter('BF', body)) })));
    await given(store.commit(change({ deadLetters: [letter('', new Uint8Array(3))], feed: [record('x')] })));
    const all = await given(store.deadLetters(0, 10));
    same(
      all.map(({ position }) => position),
      [1, 2, 3],
    );
    same(
      all.slice(0, 2).map(({ body }) => [...body]),
      bodies.map((body) => [...body]),
    );
    same(
      (await given(store.deadLetters(1, 1))).map(({ position }) => position),
      [2],
    );
  },
};

/** What a store that held nothing answers after a whole change called `first`. */
function keptOf(whole: Change): unknown {
  const entries = whole.line?.map((one, index) => ({ ...one, position: index + 1 })) ?? [];
  const queued = whole.outbox.map((one) => ({ ...one, state: 'queued', attempts: 0, notBefore: one.queuedAt }));
  return {
    rows: [queued, [], [], []],
    summaries: whole.movements.map((one) => one.summary),
    logs: whole.movements.map(({ entries }, index) => ({ reference: `first-${index + 1}`, version: 1, entries })),
    marks: [['first', whole.inbox, whole.act]],
    timers: whole.timers.set,
    feed: whole.feed.map((one, index) => ({ ...one, position: index + 1 })),
    letters: whole.deadLetters?.map((one) => ({ ...one, position: 1 })),
    lines: [{ heardAt: whole.heard?.at, latest: entries.slice(0, 1) }, entries],
  };
}

/** Overwrites everything that lets itself be overwritten. */
function spoil(value: unknown): void {
  if (ArrayBuffer.isView(value)) (value as Uint8Array).fill(7);
  else if (typeof value === 'object' && value !== null)
    for (const [name, field] of Object.entries(value)) {
      spoil(field);
      Reflect.set(value, name, 'spoiled');
    }
}

async function thrownBy(call: () => ResultAsync<unknown, Fault>): Promise<string> {
  try {
    await call();
    return 'nothing';
  } catch (error) {
    return (error as Error).name;
  }
}
