import { describe, expect, test } from '@jest/globals';
import {
  Acknowledgement,
  FunctionalRejection,
  MessageError,
  Warning,
  XmlRejection,
} from '../../src/messages/answers.ts';
import { messageFixture } from '../fixture-files.ts';

const error = { pointer: '/ArrivalAdvice/reference', code: '90', reasonEn: 'Unknown here.', reasonFr: 'Inconnu ici.' };

describe('an error', () => {
  test('needs a place, a code and both languages', () => {
    expect(MessageError.is(error)).toBe(true);
    for (const key of Object.keys(error)) expect(MessageError.is({ ...error, [key]: undefined })).toBe(false);
  });

  test('counts lines and columns from 1', () => {
    expect(MessageError.is({ ...error, line: 1, column: 1 })).toBe(true);
    expect(MessageError.is({ ...error, line: 0 })).toBe(false);
  });

  test('cuts nothing by itself: what is too long is refused', () => {
    expect(MessageError.is({ ...error, originalValue: 'x'.repeat(512) })).toBe(true);
    expect(MessageError.is({ ...error, originalValue: 'x'.repeat(513) })).toBe(false);
    expect(MessageError.is({ ...error, originalValue: '' })).toBe(false);
  });
});

test.each([
  ['Warning', Warning, messageFixture('Warning', 'full'), 'remark'],
  ['FunctionalRejection', FunctionalRejection, messageFixture('FunctionalRejection', 'full'), 'error'],
  ['XmlRejection', XmlRejection, messageFixture('XmlRejection', 'full'), 'error'],
] as const)('%s has 1 to 9,999 errors, and may be about no known movement', (_, codec, full, field) => {
  const many = (length: number) => ({ ...full, [field]: Array.from({ length }, () => error) });
  expect([0, 1, 9999, 10000].map((length) => codec.is(many(length)))).toEqual([false, true, true, false]);
  expect(codec.is({ ...full, reference: undefined })).toBe(true);
});

test('an acknowledgement says whether the message is recorded or waits', () => {
  const full = messageFixture('Acknowledgement', 'full');
  expect(['recorded', 'parked', 'rejected'].map((status) => Acknowledgement.is({ ...full, status }))).toEqual([
    true,
    true,
    false,
  ]);
});
