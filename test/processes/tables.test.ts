import { describe, expect, test } from '@jest/globals';
import { STATES_OF_ROLE } from '../../src/messages/status-request.ts';
import { type Row, rowId } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge } from './forge.ts';
import type { RowCase } from './row-case.ts';
import { FAILS, MEANS, caseOf } from './row-cases.ts';
import { THREE } from './scenarios.ts';
import { advanceIn, settingOf } from './world.ts';

/** The states that may be told of an office, and whether an administration has a part. */
const STATES = { ...STATES_OF_ROLE, administration: ['known'] } as const;
const named = TABLES.rows.map((row) => [rowId(row), row] as const);
const ids = named.map(([id]) => id);

function run({ forged, cause }: RowCase) {
  return advanceIn(settingOf(THREE, []), forge(forged), cause);
}
const outcomesOf = (given: RowCase) => run(given).entries.flatMap(({ outcomes }) => outcomes);
const firesIn = (row: Row, given: RowCase) => outcomesOf(given).some((outcome) => outcome.row === rowId(row));

test('no two rows have the same name', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('every row has a kind and says whose word it is', () => {
  for (const { kind, source } of TABLES.rows) {
    expect(['national', 'joint', 'both']).toContain(kind);
    expect(['source', 'ours']).toContain(source);
  }
});

test('a national row sends nothing, a row of both kinds is an act that sends', () => {
  expect(TABLES.rows.filter(({ kind, sends }) => kind === 'national' && sends !== undefined)).toEqual([]);
  expect(TABLES.rows.filter(({ kind, by, sends }) => kind === 'both' && !('act' in by && sends))).toEqual([]);
});

test('rows name the states of their role and no other', () => {
  for (const { at, when, then } of TABLES.rows) {
    expect(['none', ...STATES[at]]).toEqual(expect.arrayContaining([...when]));
    expect(['same', ...STATES[at]]).toContain(then);
  }
});

test('every state but none is come to by some row', () => {
  for (const role of ['departure', 'transit', 'destination', 'guarantee'] as const) {
    const reached = new Set(TABLES.rows.filter(({ at }) => at === role).map(({ then }) => then));
    expect([...reached].filter((state) => state !== 'same').sort()).toEqual([...STATES[role]].sort());
  }
});

test('what a row sends, another row receives', () => {
  const received = new Set(TABLES.rows.flatMap(({ by }) => ('message' in by ? [by.message] : [])));
  const sent = TABLES.rows.flatMap(({ sends }) => (sends ?? []).map(({ message }) => message));
  expect(sent.filter((message) => !received.has(message))).toEqual([]);
});

test('a row that follows a step follows one that there is', () => {
  const steps = new Set(TABLES.rows.map(({ step }) => step));
  expect(TABLES.rows.filter(({ by }) => 'step' in by && !steps.has(by.step))).toEqual([]);
});

describe('each row', () => {
  test.each(named)('%s applies in each of its states, to what it says', (id, row) => {
    for (const state of row.when) {
      const given = caseOf(row, state);
      const done = run(given);
      expect([id, state, done.verdict, done.fault?.text.en]).toEqual([id, state, 'applied', undefined]);
      const outcome = done.entries[0]?.outcomes.find((each) => each.row === id);
      expect(outcome).toMatchObject({ row: id, from: state });
      expect(outcome?.then).toBe(row.then === 'same' ? undefined : row.then);
      const sends = done.sends.filter(({ sent }) => sent.key.startsWith(`${id} `));
      expect(
        sends.map(({ sent, recipient }) => `${sent.name} ${recipient.administration}/${recipient.office ?? ''}`),
      ).toEqual(
        (row.sends ?? []).flatMap(({ message }) => (MEANS[`${id} ${message}`] ?? []).map((to) => `${message} ${to}`)),
      );
      expect(row.sends?.every(({ message }) => sends.some(({ sent }) => sent.name === message)) ?? true).toBe(true);
    }
  });

  test.each(named)('%s does not apply in any other state', (_, row) => {
    const others = ['none', ...STATES[row.at]].filter((state) => !row.when.includes(state));
    const fired = others.filter((state) =>
      outcomesOf(caseOf(row, state)).some((o) => o.row === rowId(row) && o.from === state),
    );
    expect(fired).toEqual([]);
  });

  const needs = named.flatMap(([id, row]) => (row.needs ?? []).map((need) => [id, need, row] as const));
  test.each(needs)('%s does not apply without %s', (_, need, row) => {
    for (const state of row.when)
      expect([state, firesIn(row, FAILS[need](caseOf(row, state)))]).toEqual([state, false]);
  });
});
