import { expect, test } from '@jest/globals';
import { isRight } from 'fp-ts/Either';
import { ACTS, ACT_NAMES } from '../../src/processes/acts.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { RECORD } from './forge.ts';
import { arrival, crossing, results } from './scenarios.ts';

const byActs = new Set(TABLES.rows.flatMap(({ by }) => ('act' in by ? [by.act] : [])));

test('each act is the cause of a row, and each row by an act names one', () => {
  expect([...byActs].sort()).toEqual([...ACT_NAMES].sort());
});

test('each act has a name in both languages', () => {
  for (const name of ACT_NAMES) {
    expect(ACTS[name].en).toMatch(/^[A-Z]/);
    expect(ACTS[name].fr).toMatch(/^\p{Lu}/u);
  }
  expect(new Set(ACT_NAMES.map((name) => ACTS[name].fr)).size).toBe(ACT_NAMES.length);
});

test('the facts of an act are what its step needs and nothing else', () => {
  expect(isRight(ACTS.initiateTransit.facts.decode({ record: RECORD }))).toBe(true);
  expect(isRight(ACTS.initiateTransit.facts.decode({}))).toBe(false);
  expect(isRight(ACTS.recordPassage.facts.decode({ crossing: crossing('BFCNK') }))).toBe(true);
  expect(isRight(ACTS.recordArrival.facts.decode({ arrival: arrival('BFOUA') }))).toBe(true);
  expect(isRight(ACTS.recordControlResults.facts.decode({ results: results('BFOUA') }))).toBe(true);
  expect(isRight(ACTS.startControl.facts.decode({}))).toBe(true);
  expect(isRight(ACTS.startControl.facts.decode({ reason: 'none' }))).toBe(false);
  expect(isRight(ACTS.acceptProof.facts.decode({ ground: 'lossAttested' }))).toBe(false);
  expect(isRight(ACTS.decideDischarge.facts.decode({ ground: 'friendship' }))).toBe(false);
});
