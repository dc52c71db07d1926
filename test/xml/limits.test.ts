import { expect, test } from '@jest/globals';
import { MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { type Plan, planOf } from '../../src/messages/plan.ts';
import { READ_LIMITS, brokenLimit } from '../../src/xml/limits.ts';

const depthOf = (plan: Plan): number =>
  1 + Math.max(...plan.fields.map(({ content }) => (content._tag === 'Plan' ? depthOf(content) : 1)));
const leavesOf = (plan: Plan): number[] =>
  plan.fields.flatMap(({ content }) => (content._tag === 'Plan' ? leavesOf(content) : [content.facets.maxLength ?? 0]));

test.each(MESSAGE_NAMES)('no %s that its codec accepts goes beyond the depth and the text that are read', (name) => {
  expect(depthOf(planOf(name))).toBeLessThan(READ_LIMITS.depth);
  expect(Math.max(...leavesOf(planOf(name))) * 2).toBeLessThan(READ_LIMITS.text);
});

test('the first limit that is broken is told, and none where all hold', () => {
  const limit = { ...READ_LIMITS, elements: 5, depth: 2, name: 3 };
  expect(brokenLimit('abc', ['k'], limit, 5, 1)).toBeUndefined();
  expect(brokenLimit('abcd', ['k', 'l'], limit, 6, 2)?.limit).toBe('elements');
  expect(brokenLimit('abcd', ['k', 'l'], limit, 5, 2)?.limit).toBe('depth');
  expect(brokenLimit('abcd', ['k'], limit, 5, 1)?.limit).toBe('name');
  expect(brokenLimit('a', ['k', 'abcd'], limit, 5, 1)?.limit).toBe('name');
});
