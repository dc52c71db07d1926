import { expect, test } from '@jest/globals';
import { dateFields } from '../../src/asycuda/date-fields.ts';
import { sadOf } from './support.ts';

test('the dates of the header and of the attached documents, as written', () => {
  const dates = dateFields(sadOf('sad-transit-lome-ouagadougou.xml'));
  expect(dates).toEqual(expect.arrayContaining(['3/9/26']));
  expect(dates.filter((date) => !/^[0-9/]+$/.test(date))).toEqual([]);
});
