import { expect, test } from '@jest/globals';
import { CrossingRefusal, Refusal } from '../../src/messages/crossing-refusal.ts';
import { messageFixture } from '../fixture-files.ts';

const { refusal } = messageFixture('CrossingRefusal', 'minimal');

test('a refusal has a reason from the list and the state of the seals', () => {
  expect(Refusal.is(refusal)).toBe(true);
  expect(Refusal.is({ ...refusal, reason: 'other', remark: 'Pont fermé.' })).toBe(true);
  expect(Refusal.is({ ...refusal, reason: 'bridge' })).toBe(false);
  expect(Refusal.is({ ...refusal, seals: undefined })).toBe(false);
});

test('TR119 names the original only where it is forwarded', () => {
  const [minimal, full] = [messageFixture('CrossingRefusal', 'minimal'), messageFixture('CrossingRefusal', 'full')];
  expect(CrossingRefusal.is(minimal)).toBe(true);
  expect(minimal.original).toBeUndefined();
  expect(full.original?.administration).not.toBe(full.header.sender.administration);
});
