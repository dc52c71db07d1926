import { describe, expect, test } from '@jest/globals';
import { TABLES } from '../../src/processes/tables.ts';
import { idleRows, missedTuples } from './coverage.ts';
import { type Proof, prove } from './prove.ts';
import { SCENARIOS } from './scenarios/index.ts';

const seen = new Set<string>();
const proofs: Proof[] = [];

describe('every order of acts and messages', () => {
  test.each(Object.entries(SCENARIOS))(
    '%s',
    (name, scenario) => {
      const proof = prove(name, scenario, { seen });
      proofs.push(proof);
      expect(proof.violation?.message).toBeUndefined();
      expect(proof.exploration?.messages).toBeGreaterThanOrEqual(scenario.messages);
    },
    120_000,
  );
});

describe('over all scenarios', () => {
  test('every row of every table does something', () => {
    expect(idleRows(TABLES, proofs)).toEqual([]);
  });

  test('every ending of the agreement is reached in each topology, with each of its states', () => {
    expect(missedTuples(proofs)).toEqual([]);
  });
});
