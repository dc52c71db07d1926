import { expect, test } from '@jest/globals';
import { checkedRecord } from '../../src/asycuda/checked-record.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { conversionOf, ouagadougou, remarksOf, sadWith } from './support.ts';

const { record } = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();

test('a record comes out with its fields in the order of the schema', () => {
  const { movementKind, ...others } = record;
  const checked = checkedRecord(conversionOf(sadWith()), { ...others, movementKind });
  expect(checked).toEqual(record);
  expect(Object.keys(checked ?? {})).toEqual(Object.keys(record));
});

test('what is not of its form is a remark with its place, and no record', () => {
  const c = conversionOf(sadWith());
  expect(checkedRecord(c, { ...record, timeLimit: '9/3/26', holder: { name: '' } })).toBeUndefined();
  expect(remarksOf(c)).toEqual(['invalid | holder/name | ', 'invalid | timeLimit | ']);
});
