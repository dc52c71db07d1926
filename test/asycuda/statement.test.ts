import { expect, test } from '@jest/globals';
import { EXAMPLES, TransitStatement, readStatement } from '../../src/asycuda/statement.ts';

test('the example of a refusal is a statement', () => {
  expect(readStatement(EXAMPLES)._unsafeUnwrap()).toBe(EXAMPLES);
  expect(readStatement({})._unsafeUnwrap()).toEqual({});
});

test('all that is wrong is named with its place', () => {
  const refused = readStatement({
    declarationTyp: 'T1',
    releasedAt: '2026-03-10',
    seal: [],
    holder: { address: 'LOME' },
    item: [{ grossMass: '1' }, { grossMass: 1 }],
  })._unsafeUnwrapErr();
  expect(refused.code).toBe('asycuda/statement');
  expect(refused.text.en).toContain('(5 remarks)');
  expect(refused.items.map(({ pointer, originalValue }) => [pointer, originalValue])).toEqual([
    ['/declarationTyp', '"T1"'],
    ['/releasedAt', '"2026-03-10"'],
    ['/holder/name', ''],
    ['/seal', '[]'],
    ['/item/1/grossMass', '1'],
  ]);
  expect(refused.items.every(({ reason }) => reason.en !== '' && reason.fr !== '')).toBe(true);
});

test.each([undefined, null, 'T1', [], 5])('%j is no statement', (value) => {
  expect(readStatement(value).isErr()).toBe(true);
  expect(TransitStatement.is(value)).toBe(false);
});
