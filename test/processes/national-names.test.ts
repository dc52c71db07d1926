import { expect, test } from '@jest/globals';
import { NATIONAL_STEP_NAMES } from '../../src/processes/national-names.ts';
import { NATIONAL } from '../../src/processes/national.ts';

test('each of these steps is one of the rows of national movements', () => {
  const steps = new Set(NATIONAL.map(({ step }) => step));
  expect(Object.keys(NATIONAL_STEP_NAMES).filter((step) => !steps.has(step))).toEqual([]);
});
