import { expect, test } from '@jest/globals';
import { answeredBy } from '../../src/gateway/answered-by.ts';
import { arrivalRecord, REFERENCE } from './desk.ts';

test('an answer goes to the sender that was verified, whoever the header names', () => {
  expect(answeredBy('NE', arrivalRecord())).toEqual({
    sender: 'NE',
    messageId: 'T1',
    office: 'TGLFP',
    at: 'BFOUA',
    reference: REFERENCE,
  });
});
