import { expect, test } from '@jest/globals';
import { learnDecisions } from '../../src/processes/decision-facts.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { learnRecord } from '../../src/processes/national-facts.ts';
import { RECORD } from './forge.ts';
import { decision } from './scenarios.ts';

const first = [decision('timeLimit', 1)];
const second = [decision('timeLimit', 2)];

test('decisions change the record in whatever order they and it are told', () => {
  const orders = [
    learnDecisions(learnDecisions(learnRecord(NO_FACTS, RECORD, 1), first, 2), second, 3),
    learnDecisions(learnRecord(learnDecisions(NO_FACTS, second, 3), RECORD, 1), first, 2),
    learnRecord(learnDecisions(learnDecisions(NO_FACTS, second, 3), first, 2), RECORD, 1),
  ];
  for (const facts of orders) {
    expect(facts).toEqual(orders[0]);
    expect(facts).toMatchObject({ record: { timeLimit: '2026-03-21' }, recordVersion: 3, given: { version: 1 } });
  }
});

test('a record that was given after a decision has it already', () => {
  const newer = { ...RECORD, timeLimit: '2026-03-21' };
  const facts = learnDecisions(learnRecord(NO_FACTS, newer, 3), first, 2);
  expect(facts).toMatchObject({ record: newer, recordVersion: 3, decisions: [{ recordVersion: 2 }] });
});

test('an older record changes nothing, and a decision told twice is one', () => {
  const facts = learnDecisions(learnRecord(NO_FACTS, RECORD, 2), first, 3);
  expect(learnRecord(facts, { ...RECORD, timeLimit: '2026-03-11' }, 1)).toBe(facts);
  expect(learnDecisions(facts, first, 3).decisions).toHaveLength(1);
});
