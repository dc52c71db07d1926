import { expect, test } from '@jest/globals';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { learnNational, learnRecord } from '../../src/processes/national-facts.ts';
import type { Cause, Facts } from '../../src/movement.ts';
import { RECORD } from './forge.ts';
import { NATIONAL_RECORD } from './row-cases-national.ts';
import { actCause } from './world.ts';

const versions = [RECORD, { ...RECORD, timeLimit: '2026-03-20' }, NATIONAL_RECORD];

test.each([
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [2, 0, 1],
])('of versions in the order %i %i %i the highest holds, and the last joint one stands beside it', (...order) => {
  const facts = order.reduce((known, at) => learnRecord(known, versions[at] ?? RECORD, at + 1), NO_FACTS);
  expect(facts).toMatchObject({ record: NATIONAL_RECORD, recordVersion: 3, former: { version: 2 } });
});

test('a joint record has none beside it', () => {
  expect(learnRecord(learnRecord(NO_FACTS, RECORD, 1), RECORD, 2).former).toBeUndefined();
});

const known: Facts = { ...NO_FACTS, record: RECORD, recordVersion: 1 };
const learn = (...acts: readonly Cause[]) =>
  acts.reduce((facts, cause) => (cause.kind === 'act' ? (learnNational(facts, cause) ?? facts) : facts), known);
const onPaper = actCause('1', 'TGCNK', 'convertOnPaper', { reason: 'On paper.' });

test('a decision on paper changes nothing until departure confirms it', () => {
  expect(learn(onPaper)).toMatchObject({ record: RECORD, conversion: { office: 'TGCNK', onPaper: true } });
  const confirmed = learn(onPaper, actCause('2', 'TGLFP', 'confirmConversion', {}));
  expect(confirmed).toMatchObject({ record: NATIONAL_RECORD, recordVersion: 2, conversion: { onPaper: true } });
  expect(confirmed.conversion?.confirmedAt).toBeDefined();
});

test('successors stand once each, in the order of their references', () => {
  const note = (successor: string) => actCause(successor, 'BFCNK', 'noteSuccessor', { successor });
  expect(learn(note('B'), note('A'), note('B')).successors).toEqual(['A', 'B']);
});

test('other acts are none of its own', () => {
  expect(
    learnNational(known, actCause('1', 'TGLFP', 'release', {}) as Extract<Cause, { kind: 'act' }>),
  ).toBeUndefined();
});
