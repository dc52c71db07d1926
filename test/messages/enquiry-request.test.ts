import { expect, test } from '@jest/globals';
import {
  Enquiry,
  EnquiryFinding,
  EnquiryNumber,
  EnquiryRequest,
  EnquiryResponse,
} from '../../src/messages/enquiry-request.ts';
import { messageFixture } from '../fixture-files.ts';

const request = messageFixture('EnquiryRequest', 'full');
const response = messageFixture('EnquiryResponse', 'full');

test('an enquiry has a number, reasons and the last day for the answer', () => {
  const { enquiry } = messageFixture('EnquiryRequest', 'minimal');
  for (const key of Object.keys(enquiry)) expect(Enquiry.is({ ...enquiry, [key]: undefined })).toBe(false);
  expect([0, 1, 99, 100].map((number) => EnquiryNumber.is(number))).toEqual([false, true, true, false]);
  expect(EnquiryRequest.is({ ...request, enquiry: { ...enquiry, reason: [] } })).toBe(false);
  expect(EnquiryRequest.is({ ...request, enquiry: { ...enquiry, reason: ['lost'] } })).toBe(false);
});

test('the answers are the four of NCTS; what each needs beside is a rule', () => {
  const finding = { number: 1, office: 'BFOUA', answeredAt: '2026-04-02T09:25:00Z' };
  expect(['0', '1', '2', '3', '4', '5'].map((answer) => EnquiryFinding.is({ ...finding, answer }))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('TR143 answers the enquiry of that number, under the id of its request', () => {
  expect(response.header.correlationId).toBe(request.header.messageId);
  expect(response.finding.number).toBe(request.enquiry.number);
  expect(EnquiryResponse.is({ ...response, finding: undefined })).toBe(false);
});

test('results that were sent before are repeated, with their day', () => {
  expect(response.finding).toMatchObject({ answer: '3', sentOn: '2026-03-13' });
  expect(response.results?.office).toBe(response.finding.office);
  expect(response.arrival?.length).toBe(1);
});

test('another finding and a recovery are told in words', () => {
  const [other, recovery] = [
    messageFixture('EnquiryResponse', 'other-finding'),
    messageFixture('EnquiryResponse', 'recovery'),
  ];
  expect([other.finding.answer, recovery.finding.answer]).toEqual(['2', '4']);
  expect([other.finding.text, recovery.finding.text, recovery.finding.officeOfRecovery]).not.toContain(undefined);
});
