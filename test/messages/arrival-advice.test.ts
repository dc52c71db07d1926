import { expect, test } from '@jest/globals';
import { Arrival, ArrivalAdvice, ForwardedArrivalAdvice } from '../../src/messages/arrival-advice.ts';
import { messageFixture } from '../fixture-files.ts';

const { arrival } = messageFixture('ArrivalAdvice', 'minimal');

test('an arrival needs office, time and the state of the seals', () => {
  expect(Object.keys(arrival)).toEqual(['office', 'arrivedAt', 'seals']);
  for (const key of Object.keys(arrival)) expect(Arrival.is({ ...arrival, [key]: undefined })).toBe(false);
});

test('after a transhipment an arrival is part n of m, counted from 1', () => {
  expect(Arrival.is({ ...arrival, part: 1, parts: 2 })).toBe(true);
  expect(Arrival.is({ ...arrival, part: 0, parts: 2 })).toBe(false);
});

test('seals that nobody looked at are not called intact', () => {
  expect(Arrival.is({ ...arrival, seals: 'notChecked' })).toBe(true);
});

test('TR024 repeats the arrival of TR006 and names that message', () => {
  const forwarded = messageFixture('ForwardedArrivalAdvice', 'full');
  expect(ForwardedArrivalAdvice.is(forwarded)).toBe(true);
  expect(ForwardedArrivalAdvice.is({ ...forwarded, original: undefined })).toBe(false);
  const { original, settled, ...advice } = forwarded;
  expect(settled).toBe(true);
  expect(ArrivalAdvice.is({ ...advice, name: 'ArrivalAdvice' })).toBe(true);
  expect(ArrivalAdvice.is({ ...advice, name: 'ArrivalAdvice', original })).toBe(false);
});
