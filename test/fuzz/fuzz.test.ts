import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { DEPARTURE } from '../../src/processes/departure.ts';
import { type Table, rowId } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { TWO, arrive, discharge, opening, result } from '../processes/scenarios.ts';
import { settingOf } from '../processes/world.ts';
import { Chance } from './chance.ts';
import { play } from './sequence.ts';
import { shortest } from './shrink.ts';
import { SOURCES } from './sources.ts';

const ROOT = resolve(__dirname, '../..');

/** `npm run fuzz` in a process of its own, where it takes half the time that it takes inside of Jest. */
function fuzzed(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/fuzz.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

test('sequences of each table throw nothing, have a code for each refusal, fire every row, and end in a final tuple for a third', () => {
  const { status, lines } = fuzzed('--sequences', '150', '--jobs', '1');
  expect(lines.filter((line) => line.startsWith('VIOLATION'))).toEqual([]);
  for (const [name, { table }] of Object.entries(SOURCES))
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(` ${table.length} of ${table.length} .* ${name}$`)));
  expect(lines.at(-1)).toBe(`${Object.keys(SOURCES).length} tables, 0 violations`);
  expect(status).toBe(0);
}, 240_000);

test('the tables are all those in force', () => {
  const rows = Object.values(SOURCES).flatMap(({ table }) => table.map(rowId));
  expect(rows.toSorted()).toEqual(TABLES.rows.map(rowId).toSorted());
});

test('a sequence is played again by its number, and wrong use is told', () => {
  const [first, again] = [
    fuzzed('--table', 'DEPARTURE', '--sequence', '0'),
    fuzzed('--table', 'DEPARTURE', '--sequence', '0'),
  ];
  expect(first.status).toBe(0);
  expect(first.lines.length).toBeGreaterThan(9);
  expect(again.lines).toEqual(first.lines);
  expect(fuzzed('--table', 'NOTHING').status).toBe(2);
  expect(fuzzed('--sequences', 'many').status).toBe(2);
  expect(fuzzed('--sequence', '7').status).toBe(2);
});

const straight = [
  [...opening(TWO, 'BFOUA'), discharge],
  [arrive('BFOUA'), result('BFOUA')],
];

/** Sequences of the straight journey by other tables. */
function played(rows: Table) {
  const setting = settingOf(TWO, straight, { tables: { version: TABLES.version, rows } });
  const source = { table: DEPARTURE, scenarios: [{ setting, endings: ['discharged'], messages: 6 }], stories: [] };
  return Array.from({ length: 20 }, (_, number) => play(source, number)).filter(
    ({ violation }) => violation !== undefined,
  );
}

test('a row that throws is found, and shown by the steps that it needs', () => {
  const broken = TABLES.rows.map((row) =>
    rowId(row) === 'departure.notifyDischarge'
      ? { ...row, sends: [{ message: 'Acknowledgement', to: 'everyone' } as const] }
      : row,
  );
  const [found] = played(broken);
  expect(found?.violation?.check).toBe('throws');
  const steps = found === undefined ? [] : shortest(found).map(({ label }) => label);
  expect(steps[0]).toBe('TGLFP: initiateTransit');
  expect(steps[1]).toBe('TGLFP: release');
  expect(steps.at(-1)).toBe('TGLFP: decideDischarge');
  expect(steps.length).toBeLessThan(6);
});

test('a guarantee that is freed twice is found', () => {
  const doubled = TABLES.rows.flatMap((row) =>
    rowId(row) === 'departure.notifyDischarge'
      ? [row, { ...row, step: 'freeGuaranteeAgain', kind: 'national' as const, sends: [] }]
      : [row],
  );
  const [found] = played(doubled);
  expect(found?.violation?.check).toBe('guarantee');
  const steps = found === undefined ? [] : shortest(found).map(({ label }) => label);
  expect(steps).toHaveLength(5);
  expect(steps.at(-1)).toBe('TGLFP: decideDischarge');
});

test('lots that begin with the same number are the same, and whole numbers below the bound', () => {
  const drawn = (seed: number) => {
    const chance = new Chance(seed);
    return Array.from({ length: 200 }, () => chance.below(10));
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
  expect([...new Set(drawn(7))].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(new Chance(1).someOf([])).toBeUndefined();
});
