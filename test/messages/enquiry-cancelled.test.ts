import { expect, test } from '@jest/globals';
import { EnquiryCancelled, EnquiryEnd } from '../../src/messages/enquiry-cancelled.ts';
import { messageFixture } from '../fixture-files.ts';

const { end } = messageFixture('EnquiryCancelled', 'minimal');

test('the end names its enquiry, and a reason from the list', () => {
  expect(EnquiryEnd.is(end)).toBe(true);
  for (const key of Object.keys(end)) expect(EnquiryEnd.is({ ...end, [key]: undefined })).toBe(false);
  expect(EnquiryEnd.is({ ...end, reason: 'boredom' })).toBe(false);
});

test('TR059 ends the enquiry that TR142 opened', () => {
  const full = messageFixture('EnquiryCancelled', 'full');
  expect(EnquiryCancelled.is(full)).toBe(true);
  expect(full.end.number).toBe(messageFixture('EnquiryRequest', 'full').enquiry.number);
});
