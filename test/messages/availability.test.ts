import { expect, test } from '@jest/globals';
import {
  AvailabilityRequest,
  AvailabilityResponse,
  Terms,
  Unavailability,
  UnavailabilityNotice,
} from '../../src/messages/availability.ts';
import type { TransitMessage } from '../../src/messages/catalogue.ts';
import { messageFixture } from '../fixture-files.ts';

const notice = messageFixture('UnavailabilityNotice', 'full');
const request = messageFixture('AvailabilityRequest', 'minimal');
const response = messageFixture('AvailabilityResponse', 'minimal');

test.each([notice, request, response] as const)('$name names no movement and stands in no sequence', (message) => {
  const any: TransitMessage = message;
  expect([any.reference, any.header.sequence, any.header.seen]).toEqual([undefined, undefined, undefined]);
  const codecs = [UnavailabilityNotice, AvailabilityRequest, AvailabilityResponse];
  expect(codecs.filter((codec) => codec.is(message)).map(({ root }) => root)).toEqual([message.name]);
  expect(codecs.filter((codec) => codec.is({ ...message, reference: '26TGTGLFPT012345J6' }))).toEqual([]);
});

test('TR070 says what is down, from when, and whether paper is used; the end may be unknown', () => {
  const { unavailability } = messageFixture('UnavailabilityNotice', 'minimal');
  expect(unavailability.to).toBeUndefined();
  for (const key of Object.keys(unavailability))
    expect(Unavailability.is({ ...unavailability, [key]: undefined })).toBe(false);
  expect(notice.unavailability).toMatchObject({ planned: true, what: 'offices', office: ['BFCNK', 'BFKPL'] });
});

test('both sides say which versions they read, and which corridor revision they apply since when', () => {
  expect(response.header.correlationId).toBe(request.header.messageId);
  for (const key of Object.keys(request.terms)) expect(Terms.is({ ...request.terms, [key]: undefined })).toBe(false);
  expect(Terms.is({ ...request.terms, schemaVersion: ['1', '2'] })).toBe(true);
  expect(Terms.is({ ...request.terms, schemaVersion: ['0'] })).toBe(false);
  expect(Terms.is({ ...request.terms, corridorDigest: request.terms.corridorDigest.toUpperCase() })).toBe(false);
});

test('two sides that apply the same revision show the same digest', () => {
  const behind = messageFixture('AvailabilityResponse', 'full');
  expect(response.terms).toEqual(request.terms);
  expect(behind.terms.corridorDigest).not.toBe(request.terms.corridorDigest);
});
