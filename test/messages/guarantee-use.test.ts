import { expect, test } from '@jest/globals';
import {
  GuaranteeBooking,
  GuaranteeCredit,
  GuaranteeUse,
  GuaranteeUseCancelled,
  GuaranteeUseResult,
  Reservation,
  ReservationNumber,
} from '../../src/messages/guarantee-use.ts';
import { messageFixture } from '../fixture-files.ts';

const use = messageFixture('GuaranteeUse', 'full');
const result = messageFixture('GuaranteeUseResult', 'full');
const cancelled = messageFixture('GuaranteeUseCancelled', 'full');
const credit = messageFixture('GuaranteeCredit', 'full');

test('TR203 says the same as the check before it', () => {
  expect(use.need).toEqual(messageFixture('GuaranteeCheck', 'full').need);
  expect(GuaranteeUse.is({ ...use, need: undefined })).toBe(false);
});

test('TR205 gives the number of what was booked, or the reason why nothing was', () => {
  expect(result.header.correlationId).toBe(use.header.messageId);
  const [booked] = result.guarantee;
  const [refused] = messageFixture('GuaranteeUseResult', 'refused').guarantee;
  expect([booked?.verdict, ReservationNumber.is(booked?.reservation)]).toEqual(['valid', true]);
  expect([refused?.verdict, refused?.reservation]).toEqual(['insufficient', undefined]);
  expect(GuaranteeBooking.is({ ...booked, verdict: undefined })).toBe(false);
  expect(GuaranteeUseResult.is({ ...result, guarantee: [] })).toBe(false);
});

test('what is taken back or freed is what was booked', () => {
  const [booked] = result.guarantee;
  const reservation = {
    reference: booked?.reference,
    reservation: booked?.reservation,
    amount: booked?.amount,
    currency: booked?.currency,
  };
  expect(cancelled.guarantee).toEqual([reservation]);
  expect(credit.guarantee).toEqual([reservation]);
  for (const key of Object.keys(reservation)) expect(Reservation.is({ ...reservation, [key]: undefined })).toBe(false);
});

test('TR204 is for what did not come about, TR209 for what was discharged', () => {
  expect(GuaranteeUseCancelled.is({ ...cancelled, reason: 'discharged' })).toBe(false);
  expect(GuaranteeUseCancelled.is({ ...cancelled, reason: 'notReleased' })).toBe(true);
  expect(GuaranteeCredit.is({ ...credit, ground: undefined })).toBe(false);
  expect(GuaranteeCredit.is({ ...credit, ground: 'recoveryPaid' })).toBe(true);
});
