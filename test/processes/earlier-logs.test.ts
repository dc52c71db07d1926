import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { LogEntry, Movement } from '../../src/movement.ts';
import { foldLog } from '../../src/processes/fold.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { TWO, dischargeBy, solve } from './scenarios.ts';
import { actCause, advanceIn, received, settingOf } from './world.ts';

interface Written {
  readonly tables: number;
  readonly logs: readonly (Movement & { readonly title: string })[];
}

const FOLDER = join('test', 'processes', 'logs');
const WRITTEN = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Written);
const LOGS = WRITTEN.flatMap(({ tables, logs }) =>
  logs.map((movement) => ({ tables, movement, name: `${movement.title}: ${movement.administration}` })),
);

const folded = ({ reference, administration, log }: Movement) => foldLog(reference, administration, log);
const tablesOf = (log: readonly LogEntry[]) => [...new Set(log.map(({ tables }) => tables))];

test('there are logs of earlier tables, each entry naming them', () => {
  expect(WRITTEN.some(({ tables }) => tables < TABLES.version)).toBe(true);
  for (const { tables, movement } of LOGS) expect(tablesOf(movement.log)).toEqual([tables]);
});

describe.each(LOGS)('$name, written by tables $tables', ({ movement }) => {
  test('folds to the movement that it was', () => {
    const { title: _title, facts, ...rest } = { ...movement };
    const now = folded(movement);
    expect(now).toMatchObject(rest);
    expect(now.facts).toMatchObject(facts);
  });

  test('knows each of its causes again', () => {
    const setting = settingOf(TWO, []);
    const now = folded(movement);
    for (const { cause } of movement.log) {
      if (cause.kind === 'unread') continue;
      const double = advanceIn(setting, now, cause);
      expect(double).toMatchObject({ verdict: 'duplicate', sends: [] });
      expect(double.movement).toBe(now);
    }
  });
});

test('a movement that earlier tables left open goes on by the tables of today', () => {
  const open = LOGS.find(({ name }) => name === 'major discrepancies, not settled yet: TG')?.movement as Movement;
  const settled = advanceIn(
    settingOf(TWO, []),
    folded(open),
    actCause('1', 'TGLFP', 'solveDiscrepancies', solve('BFOUA').facts),
  );
  expect(settled.verdict).toBe('applied');
  expect(settled.sends.map(({ sent }) => `${sent.name} ${sent.sequence ?? ''}`)).toEqual(['DiscrepanciesSolved 3']);
  const ended = advanceIn(
    settingOf(TWO, []),
    settled.movement,
    actCause('2', 'TGLFP', 'decideDischarge', dischargeBy('discrepanciesSolved').facts),
  );
  expect(ended.movement.states).toContainEqual({ role: 'departure', office: 'TGLFP', state: 'discharged' });
  expect(ended.movement.facts.guarantee).toBe('freed');
  expect(tablesOf(ended.movement.log)).toEqual([1, TABLES.version]);
});

test('a message that waited under earlier tables is settled by those of today', () => {
  const whole = LOGS.find(({ name }) => name === 'messages that overtake each other, an incident and a refusal: NE')
    ?.movement as Movement;
  const early = whole.log.filter(({ number }) => number <= lastParked(whole.log));
  const before = foldLog(whole.reference, whole.administration, early);
  expect(before.parked).not.toEqual([]);
  const rest = whole.log.filter(
    ({ number, cause, id }) => number > early.length && cause.kind === 'message' && !id.startsWith('settled:'),
  );
  const setting = settingOf(TWO, []);
  const after = rest.reduce(
    (movement, { cause }) =>
      cause.kind === 'message'
        ? advanceIn(setting, movement, received({ from: cause.sender, message: cause.message })).movement
        : movement,
    before,
  );
  expect(after.parked).toEqual([]);
});

function lastParked(log: readonly LogEntry[]): number {
  return log.findLast(({ verdict }) => verdict === 'parked')?.number ?? 0;
}
