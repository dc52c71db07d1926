import { expect, test } from '@jest/globals';
import { FIXED_RULES, checkLoweredRules } from '../../src/corridor/fixed-rules.ts';
import { corridorOf } from './fixtures.ts';

const check = (loweredRule: string[]) =>
  checkLoweredRules(corridorOf('lome-niamey', { loweredRule })).map(({ code, pointer, originalValue }) => [
    code,
    pointer,
    originalValue,
  ]);

test('an agreement lowers none, or rules about content', () => {
  expect(checkLoweredRules(corridorOf('lome-niamey'))).toEqual([]);
  expect(check(['R-0202', 'R-0504', 'R-2007'])).toEqual([]);
});

test('what tells the parties apart is not lowered, each is named with its place', () => {
  expect(check(['R-0202', 'R-0105', 'R-0403'])).toEqual([
    ['corridor/rule-fixed', '/loweredRule/1', 'R-0105'],
    ['corridor/rule-fixed', '/loweredRule/2', 'R-0403'],
  ]);
  expect(check([...FIXED_RULES])).toHaveLength(FIXED_RULES.size);
});
