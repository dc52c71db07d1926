import { expect, test } from '@jest/globals';
import { STATE_NAMES, STEP_NAMES } from '../../src/processes/names.ts';
import { TABLES } from '../../src/processes/tables.ts';

test('every step of the tables has a name in both languages, and no other word has one', () => {
  const steps = new Set(TABLES.rows.map(({ step }) => step));
  expect(Object.keys(STEP_NAMES).sort()).toEqual([...steps].sort());
});

test('every state of the tables has a name in both languages, and no other word has one', () => {
  const states = new Set(TABLES.rows.flatMap(({ when, then }) => [...when, ...(then === 'same' ? [] : [then])]));
  expect(Object.keys(STATE_NAMES).sort()).toEqual([...states].sort());
});

test('names are short enough for a line of 120 characters', () => {
  for (const { en, fr } of Object.values(STEP_NAMES)) {
    expect(en.length).toBeLessThanOrEqual(29);
    expect(fr.length).toBeLessThanOrEqual(26);
  }
});

test('steps with different names in one language have different names in the other', () => {
  const names = Object.values(STEP_NAMES);
  const pairs = new Set(names.map(({ en, fr }) => `${en} = ${fr}`));
  expect(new Set(names.map(({ fr }) => fr)).size).toBe(pairs.size);
  expect(new Set(names.map(({ en }) => en)).size).toBe(pairs.size);
});
