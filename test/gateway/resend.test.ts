import { expect, test } from '@jest/globals';
import type { Corridor, OutboxRow } from '../../src/index.ts';
import { isOverdue } from '../../src/gateway/resend.ts';
import { type Desk, released, until } from './desk.ts';
import { corridor } from './pair.ts';

const MINUTE = 60_000;
const { limits } = corridor();
const START = Date.parse('2026-03-12T08:00:00Z');

/** The minutes after its queueing at which a message that nobody acknowledges is sent. */
function sendings(of: Corridor['limits'], until_: number, first = 0): readonly number[] {
  const sent = [first];
  for (let minute = first; minute <= until_; minute += 1) {
    const row = {
      queuedAt: new Date(START).toISOString(),
      sentAt: new Date(START + (sent.at(-1) ?? 0) * MINUTE).toISOString(),
    } as OutboxRow;
    if (isOverdue(row, of, START + minute * MINUTE + 1)) sent.push(minute);
  }
  return sent;
}

test('each wait is twice the one before, up to sixteen first ones', () => {
  expect(limits.acknowledgement).toBe('PT30M');
  expect(sendings(limits, 2400)).toEqual([0, 30, 90, 210, 450, 930, 1410, 1890, 2370]);
});

test('the corridor names the longest wait; it is not shorter than the first', () => {
  expect(sendings({ ...limits, acknowledgementLongest: 'PT1H' }, 300)).toEqual([0, 30, 90, 150, 210, 270]);
  expect(sendings({ ...limits, acknowledgementLongest: 'PT1M' }, 100)).toEqual([0, 30, 60, 90]);
});

test('what was never sent is not sent again', () => {
  expect(isOverdue({ queuedAt: '2026-03-12T08:00:00Z' } as OutboxRow, limits, START + 1e9)).toBe(false);
});

test('a running gateway sends again with longer and longer pauses, each message for itself', async () => {
  const togo = await released();
  const resent = async ({ sent }: Desk, minutes: number, expected: number) => {
    togo.now += minutes * MINUTE;
    await until(() => sent.length >= expected);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(sent).toHaveLength(expected);
  };
  (await togo.gateway.start())._unsafeUnwrap();
  await resent(togo, 0, 2);
  await resent(togo, 31, 4);
  await resent(togo, 40, 4);
  await resent(togo, 25, 6);
  expect(new Set(togo.sent.map(({ id }) => id)).size).toBe(2);
  (await togo.gateway.close())._unsafeUnwrap();
});
