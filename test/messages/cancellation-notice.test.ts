import { expect, test } from '@jest/globals';
import { Cancellation, CancellationNotice } from '../../src/messages/cancellation-notice.ts';
import { messageFixture } from '../fixture-files.ts';

const full = messageFixture('CancellationNotice', 'full');

test('TR010 gives a reason, always', () => {
  expect(CancellationNotice.is(full)).toBe(true);
  expect(Cancellation.is({ ...full.cancellation, reason: undefined })).toBe(false);
  expect(Cancellation.is({ ...full.cancellation, reason: '' })).toBe(false);
});

test('TR010 comes from the office of departure, and may correct a refused one', () => {
  expect(full.header.sender.office).toBe(full.cancellation.office);
  expect(full.header.replaces).toBe('TG-2026-0000180');
});
