import { expect, test } from '@jest/globals';
import { NATIONAL_ACTS } from '../../src/processes/national-acts.ts';
import { NATIONAL_ROW_FACTS } from './row-cases-national.ts';

test.each(Object.entries(NATIONAL_ACTS))('the facts of %s are read by its codec', (step, { facts }) => {
  expect(facts.is(NATIONAL_ROW_FACTS[step as keyof typeof NATIONAL_ACTS])).toBe(true);
});

test('a decision gives its reason', () => {
  expect(NATIONAL_ACTS.convertToNational.facts.is({ office: 'TGCNK' })).toBe(false);
  expect(NATIONAL_ACTS.convertOnPaper.facts.is({})).toBe(false);
});
