import { describe, expect, test } from '@jest/globals';
import { below, findingIf, messageRule, movementRule, nth } from '../../src/rules/shape.ts';
import { contextOf, edited, messageOf } from './messages.ts';

const row = {
  code: 'R-9999',
  on: 'all',
  title: { en: '', fr: '' },
  texts: { en: '', fr: '' },
  source: 'ours',
} as const;
const message = messageOf('Acknowledgement');
const context = contextOf(message);

describe('a path', () => {
  test('has a position only where the name repeats', () => {
    expect(nth('item', ['a'], 0)).toBe('item');
    expect(nth('item', ['a', 'b'], 0)).toBe('item[1]');
    expect(nth('item', ['a', 'b'], 1)).toBe('item[2]');
  });

  test('goes on below its parent', () => {
    expect(below('record', [{ at: 'item/number', value: '1' }, { at: '' }])).toEqual([
      { at: 'record/item/number', value: '1' },
      { at: 'record' },
    ]);
  });
});

test('a finding has a value only where there is one', () => {
  expect(findingIf(false, 'a', 1)).toEqual([]);
  expect(findingIf(true, 'a')).toEqual([{ at: 'a' }]);
  expect(findingIf(true, 'a', 1, { n: 2 })).toEqual([{ at: 'a', value: '1', values: { n: 2 } }]);
});

test('a rule about a movement is silent without one', () => {
  const rule = movementRule({ ...row, check: () => [{ at: '' }] });
  expect(rule.about).toBe('movement');
  expect(rule.run(message, context)).toEqual([{ at: '' }]);
  expect(rule.run(message, edited(context, { movement: undefined }))).toEqual([]);
});

test('a rule about a message needs none', () => {
  const rule = messageRule({ ...row, check: ({ name }) => [{ at: name }] });
  expect(rule.about).toBe('message');
  expect(rule.run(message, edited(context, { movement: undefined }))).toEqual([{ at: 'Acknowledgement' }]);
});
