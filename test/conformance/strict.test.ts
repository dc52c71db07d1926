import { expect, test } from '@jest/globals';
import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import { form, oneBy, strict, wrongPlaces } from '../../src/conformance/strict.ts';

const Point = strict('Point', { x: t.number }, { label: t.string });
const Shape = oneBy('Shape', 'is', { point: strict('P', { is: t.literal('point'), at: Point }) });
const placesOf = (codec: t.Mixed, value: unknown) => {
  const read = codec.decode(value);
  return isRight(read) ? [] : wrongPlaces(read.left).map(({ pointer, type }) => `${pointer} ${type}`);
};

test('a field that is no field is refused, beside those that are wrong', () => {
  expect(placesOf(Point, { x: 1, label: 'a' })).toEqual([]);
  expect(placesOf(Point, { x: '1', lable: 'a' })).toEqual(['/x number', '/lable absent']);
  expect(Point.is({ x: 1, lable: 'a' })).toBe(false);
  expect(placesOf(Point, null).length).toBeGreaterThan(0);
});

test('a text has its form', () => {
  const Code = form('Code', /^TR[0-9]{3}$/);
  expect([Code.is('TR001'), Code.is('TR1'), Code.is(1)]).toEqual([true, false, false]);
});

test('one of several is told by its field, and refused by that one alone', () => {
  expect(placesOf(Shape, { is: 'point', at: { x: 1 } })).toEqual([]);
  expect(placesOf(Shape, { is: 'circle' })).toEqual(['/is point']);
  expect(placesOf(Shape, 7)).toEqual(['/is point']);
  expect(placesOf(Shape, { is: 'toString' })).toEqual(['/is point']);
  expect(Shape.is({ is: 'point', at: { x: 1 } })).toBe(true);
});
