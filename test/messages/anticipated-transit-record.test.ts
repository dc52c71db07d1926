import { expect, test } from '@jest/globals';
import { AnticipatedTransitRecord } from '../../src/messages/anticipated-transit-record.ts';
import { messageFixture } from '../fixture-files.ts';

const full = messageFixture('AnticipatedTransitRecord', 'full');

test('TR050 goes to an administration that has an office on the itinerary', () => {
  expect(full.record.itinerary.map(({ office }) => office)).toContain(full.header.recipient.office);
});

test('TR050 may go to the administration as a whole', () => {
  expect(
    AnticipatedTransitRecord.is({ ...full, header: { ...full.header, recipient: { administration: 'BF' } } }),
  ).toBe(true);
});

test('TR050 carries the same record as TR001', () => {
  expect(full.record).toEqual(messageFixture('AnticipatedArrivalRecord', 'full').record);
  expect(AnticipatedTransitRecord.is(messageFixture('AnticipatedArrivalRecord', 'full'))).toBe(false);
});
