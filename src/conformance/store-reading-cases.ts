import type { MovementQuery, MovementSummary, Store } from '../index.ts';
import type { StoreCases } from './store-contract.ts';
import { at, change, given, ids, record, same, summary, timer } from './store-samples.ts';

/** Writes the movement anew, with what it is searched by. */
async function put(store: Store, reference: string, more: Partial<MovementSummary>): Promise<void> {
  const version = (await given(store.movement(reference)))?.version ?? 0;
  const searched = { ...summary(reference, version), ...more };
  await given(store.commit(change({ movements: [{ expected: version, entries: [], summary: searched }] })));
}

async function found(store: Store, query: MovementQuery): Promise<readonly string[]> {
  return (await given(store.movements(query))).map(({ reference }) => reference);
}

const atCinkasse = (state: string) => ({ role: 'transit', office: 'BFCIN', state }) as const;
const atOuagadougou = (state: string) => ({ role: 'destination', office: 'BFOUA', state }) as const;

/** Texts that a store could take for something else than a text. */
const TEXTS = [
  "'; DROP TABLE movement; --",
  '%',
  '_',
  '?',
  '',
  ' AB1',
  'AB1',
  'ab1',
  'AB1 ',
  'é',
  'e\u0301',
  '𝄞',
  '\u0000x',
  '1',
  '1.0',
  'x'.repeat(5000),
];

export const READING_CASES: StoreCases = {
  async 'movements are found by state, office and both of one office'({ store }) {
    await put(store, 'A', { states: [atCinkasse('expected'), atOuagadougou('expected')] });
    await put(store, 'B', { states: [atCinkasse('crossed'), atOuagadougou('expected')] });
    await put(store, 'C', { states: [atCinkasse('crossed')] });
    await put(store, 'D', { states: [{ ...atCinkasse('expected'), role: 'destination' }, atCinkasse('crossed')] });
    same(await found(store, { state: 'expected' }), ['A', 'B', 'D']);
    same(await found(store, { office: 'BFCIN' }), ['A', 'B', 'C', 'D']);
    same(await found(store, { office: 'BFOUA', state: 'expected' }), ['A', 'B']);
    same(await found(store, { office: 'BFCIN', state: 'expected' }), ['A', 'D']);
    same(await found(store, { office: 'BFOUA', state: 'crossed' }), []);
  },

  async 'movements are found by vehicle, container, seal, declaration and loading, each its own'({ store }) {
    await put(store, 'A', { vehicles: ['TG1234', 'TG9'], containers: ['MSKU6011672'], seals: ['S1', 'S2'] });
    await put(store, 'B', { vehicles: ['TG1234', 'TG1234'], containers: ['CSQU3054383'], loading: 'L1', open: false });
    await put(store, 'C', {
      vehicles: ['S1'],
      containers: ['TG1234'],
      seals: ['MSKU6011672'],
      declarations: ['TGLFP 2026 T 1 1/2'],
      loading: 'L1',
    });
    same(await found(store, { vehicle: 'TG1234' }), ['A', 'B']);
    same(await found(store, { container: 'MSKU6011672' }), ['A']);
    same(await found(store, { seal: 'S1' }), ['A']);
    same(await found(store, { declaration: 'TGLFP 2026 T 1 1/2' }), ['C']);
    same(await found(store, { declaration: 'TGLFP 2026 T 1 2/2' }), []);
    same(await found(store, { loading: 'L1' }), ['B', 'C']);
    same(await found(store, { loading: 'L1', open: true }), ['C']);
    same(await found(store, { vehicle: 'TG123' }), []);
  },

  async 'a movement has to match every field of a query'({ store }) {
    const all = {
      vehicles: ['V'],
      containers: ['K'],
      seals: ['S'],
      states: [atCinkasse('crossed'), atOuagadougou('expected')],
    };
    await put(store, 'A', { ...all, open: false });
    await put(store, 'B', all);
    await put(store, 'C', { ...all, seals: [] });
    await put(store, 'D', { ...all, vehicles: ['W'] });
    await put(store, 'E', { ...all, states: [atOuagadougou('crossed')] });
    const query = { vehicle: 'V', container: 'K', seal: 'S', office: 'BFCIN', state: 'crossed' };
    same(await found(store, query), ['A', 'B']);
    same(await found(store, { ...query, open: true }), ['B']);
    same(await found(store, { ...query, open: false, limit: 5, after: 'A' }), []);
    same(await found(store, { vehicle: 'V', office: 'BFOUA' }), ['A', 'B', 'C', 'E']);
    same(await found(store, { container: 'K', state: 'crossed', open: true }), ['B', 'C', 'D', 'E']);
    same(await found(store, { open: false }), ['A']);
  },

  async 'what a movement was searched by before no longer finds it'({ store }) {
    await put(store, 'A', { vehicles: ['V'], containers: ['K'], seals: ['S'], states: [atCinkasse('expected')] });
    await put(store, 'A', { vehicles: ['W'], open: false, states: [atCinkasse('crossed')] });
    const old: readonly MovementQuery[] = [
      { vehicle: 'V' },
      { container: 'K' },
      { seal: 'S' },
      { state: 'expected' },
      { open: true },
    ];
    for (const query of old) same(await found(store, query), []);
    same(await found(store, { vehicle: 'W', office: 'BFCIN', state: 'crossed', open: false }), ['A']);
  },

  async 'movements come by reference, in pages, a hundred where the query does not say'({ store }) {
    const references = Array.from({ length: 120 }, (_, index) => `R${String(index).padStart(3, '0')}`);
    const searched = { vehicles: ['V'], states: [atCinkasse('expected'), atOuagadougou('expected')] };
    const movements = references.map((reference) => ({
      expected: 0,
      entries: [],
      summary: { ...summary(reference, 0), ...searched },
    }));
    await given(store.commit(change({ movements: movements.reverse() })));
    const queries: readonly MovementQuery[] = [
      {},
      { vehicle: 'V' },
      { state: 'expected' },
      { office: 'BFCIN' },
      { open: true },
    ];
    for (const query of queries) {
      same(await found(store, query), references.slice(0, 100));
      same(await found(store, { ...query, limit: 7 }), references.slice(0, 7));
      same(await found(store, { ...query, limit: 7, after: 'R006' }), references.slice(7, 14));
      same(await found(store, { ...query, after: 'R118x' }), ['R119']);
      same(await found(store, { ...query, limit: 0 }), []);
    }
  },

  async 'any text is only a text'({ store }) {
    for (const [index, text] of TEXTS.entries())
      await put(store, `R${10 + index}${text}`, { vehicles: [text], states: [{ ...atCinkasse(text), office: text }] });
    for (const [index, text] of TEXTS.entries()) {
      const expected = [`R${10 + index}${text}`];
      same(await found(store, { vehicle: text }), expected);
      same(await found(store, { state: text }), expected);
      same(await found(store, { office: text, state: text }), expected);
      same((await given(store.movement(expected[0] ?? '')))?.reference, expected[0]);
    }
  },

  async 'timers come when their time has come, earliest first'({ store }) {
    const set = [timer('c', at(5)), timer('b', '2026-03-14T09:00:04+01:00'), timer('a', at(5)), timer('d', at(7))];
    await given(store.commit(change({ timers: { set, clear: [] } })));
    same(await ids(store.timersDue(at(3), 9)), []);
    same(await ids(store.timersDue(at(4), 9)), ['b']);
    same(await ids(store.timersDue('2026-03-14T06:00:05-02:00', 9)), ['b', 'a', 'c']);
    same(await ids(store.timersDue(at(9), 2)), ['b', 'a']);
    same(await given(store.timersDue(at(9), 9)), [set[1], set[2], set[0], set[3]]);
  },

  async 'timers are read on after a place, whether a timer stands there or not'({ store }) {
    const set = [timer('b', at(5)), timer('a', at(5)), timer('é', at(5)), timer('A', at(6)), timer('z', at(4))];
    await given(store.commit(change({ timers: { set, clear: [] } })));
    same(await ids(store.timersDue(at(9), 2, { dueAt: at(4), id: 'z' })), ['a', 'b']);
    same(await ids(store.timersDue(at(5), 9, { dueAt: '2026-03-14T09:00:05+01:00', id: 'a' })), ['b', 'é']);
    same(await ids(store.timersDue(at(9), 9, { dueAt: at(5), id: 'c' })), ['é', 'A']);
    same(await ids(store.timersDue(at(9), 9, { dueAt: at(6), id: 'A' })), []);
  },

  async 'the feed can be taken up at any place'({ store }) {
    const message = { name: 'ArrivalAdvice', id: 'BF-1', direction: 'in' } as const;
    await given(store.commit(change({ feed: [record('a'), { ...record('b'), before: 'released', message }] })));
    await given(store.commit(change({ feed: [record('c')] })));
    same(await given(store.changes(0, 10)), [
      { ...record('a'), position: 1 },
      { ...record('b'), before: 'released', message, position: 2 },
      { ...record('c'), position: 3 },
    ]);
    same(
      (await given(store.changes(1, 1))).map(({ step }) => step),
      ['b'],
    );
    same(await given(store.changes(3, 10)), []);
  },
};
