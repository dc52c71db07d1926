import { expect, test } from '@jest/globals';
import { AnticipatedArrivalRecord } from '../../src/messages/anticipated-arrival-record.ts';
import { messageFixture } from '../fixture-files.ts';

const full = messageFixture('AnticipatedArrivalRecord', 'full');

test('TR001 goes from the office of departure to the office of destination', () => {
  expect(full.header.sender.office).toBe(full.record.officeOfDeparture);
  expect(full.header.recipient.office).toBe(full.record.officeOfDestination);
});

test('TR001 is nothing without its record and its reference', () => {
  expect(AnticipatedArrivalRecord.is(full)).toBe(true);
  expect(AnticipatedArrivalRecord.is({ ...full, record: undefined })).toBe(false);
  expect(AnticipatedArrivalRecord.is({ ...full, reference: undefined })).toBe(false);
});
