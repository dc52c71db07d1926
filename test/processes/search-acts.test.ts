import { expect, test } from '@jest/globals';
import { isRight } from 'fp-ts/Either';
import { ACTS } from '../../src/processes/acts.ts';
import { SEARCH_ACTS } from '../../src/processes/search-acts.ts';

test('they stand among the acts', () => {
  expect(ACTS).toMatchObject(SEARCH_ACTS);
});

test('who asks for the status says why; whom it asks need not be said', () => {
  const { facts } = SEARCH_ACTS.requestStatus;
  const doubt = { office: 'TGLFP', reason: 'noPassage' };
  expect(isRight(facts.decode({ doubt }))).toBe(true);
  expect(isRight(facts.decode({ doubt, administration: 'BF' }))).toBe(true);
  expect(isRight(facts.decode({ administration: 'BF' }))).toBe(false);
});
