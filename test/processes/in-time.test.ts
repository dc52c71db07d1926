import { expect, test } from '@jest/globals';
import { allInTime, byNumber, inTime, isNew, placeOf } from '../../src/processes/in-time.ts';

const event = (at: string, text = '') => ({ at, text });
const at = (each: { readonly at: string }) => each.at;
const [early, late] = [event('2026-03-11T08:00:00+00:00'), event('2026-03-11T10:30:00+02:00', 'late')];

test('events stand in the order of their moments, whatever their offsets and however they came', () => {
  expect(allInTime([], [late, early], at)).toEqual([early, late]);
  expect(inTime([early], late, at)).toEqual(inTime([late], early, at));
});

test('the same event told twice is one', () => {
  expect(inTime([early, late], { ...early }, at)).toEqual([early, late]);
});

test('events of one moment stand in the order of their texts', () => {
  const [a, b] = [event(early.at, 'a'), event(early.at, 'b')];
  expect(allInTime([], [b, a], at)).toEqual(allInTime([], [a, b], at));
});

test('a place is the first that is not before', () => {
  const ordered = [{ n: 1 }, { n: 3 }, { n: 5 }];
  expect([0, 1, 2, 3, 6].map((n) => placeOf(ordered, { n }, (one) => one.n))).toEqual([0, 0, 1, 1, 3]);
});

test('what is numbered stands in the order of its numbers, and the same told twice is one', () => {
  const [one, two, other] = [{ number: 1 }, { number: 2 }, { number: 1, office: 'BFOUA' }];
  expect(byNumber(byNumber([], two), one)).toEqual([one, two]);
  expect(byNumber([one, two], { ...one })).toEqual([one, two]);
  expect(byNumber([one, two], other)).toHaveLength(3);
  expect(byNumber(byNumber([], one), other)).toEqual(byNumber(byNumber([], other), one));
});

test('what was told before is not new, and nothing is not new either', () => {
  expect([isNew([early], late), isNew([early], { ...early }), isNew([early], undefined)]).toEqual([true, false, false]);
});
