import { expect, test } from '@jest/globals';
import { STATE_NAMES, type TransitMessage, writeXml } from '../../src/index.ts';
import {
  acknowledgement,
  arrivalAdvice,
  controlResults,
  crossing,
  released,
  REFERENCE,
  transitRecord,
} from './desk.ts';

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('2,000 deliveries, valid, doubled, cut, foreign and damaged: each is disposed of, and the states stay states', async () => {
  const togo = await released();
  const pick = chance(20260312);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const ours = (await togo.outbox()).map(({ id }) => id);
  const sources: readonly ((n: number) => TransitMessage)[] = [
    (n) => arrivalAdvice({ messageId: `B${n}`, sequence: 1 + pick(9) }),
    (n) => controlResults(one(['A1', 'A5', 'B1']), { messageId: `B${n}`, sequence: 1 + pick(9) }),
    (n) => crossing({ messageId: `B${n}`, sequence: 1 + pick(9) }),
    (n) => transitRecord({ messageId: `B${n}`, sequence: 1 + pick(9) }),
    (n) => acknowledgement('BFOUA', 'TGLFP', one([...ours, 'unknown']), { messageId: `A${n}` }),
    (n) => ({ ...crossing({ messageId: `B${n}` }), reference: '26TGTGLFPT012346J4' }) as TransitMessage,
  ];
  const spoilers: readonly ((bytes: Buffer) => Uint8Array)[] = [
    (bytes) => bytes,
    (bytes) => bytes,
    (bytes) => bytes.subarray(0, pick(bytes.length)),
    (bytes) => Buffer.concat([bytes, bytes]),
    (bytes) => Buffer.from(bytes).fill(pick(256), pick(bytes.length)),
    (bytes) => {
      const flipped = Buffer.from(bytes);
      for (let n = 0; n < 1 + pick(3); n += 1) flipped[pick(flipped.length)] = pick(256);
      return flipped;
    },
    () => Buffer.from('{"not": "ours"}'),
    () => Buffer.alloc(0),
  ];
  const seen = new Map<string, number>();
  for (let n = 0; n < 2000; n += 50) {
    const batch = Array.from({ length: 50 }, () => {
      const bytes = writeXml(one(sources)(pick(400)))._unsafeUnwrap();
      return togo.bytes(one(spoilers)(Buffer.from(bytes)), { from: one(['BF', 'BF', 'BF', 'NE', 'TG']) });
    });
    for (const disposition of await Promise.all(batch)) seen.set(disposition, (seen.get(disposition) ?? 0) + 1);
    const movement = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap();
    for (const { state } of movement?.states ?? []) expect(Object.keys(STATE_NAMES)).toContain(state);
    expect(movement?.log.map(({ number }) => number)).toEqual(movement?.log.map((_entry, index) => index + 1));
  }
  expect([...seen]).toEqual([['acknowledge', 2000]]);
  expect(togo.events.filter(({ event }) => event === 'failed')).toEqual([]);
  const feed = (await togo.gateway.changes(0, 10_000))._unsafeUnwrap();
  expect(feed.map(({ position }) => position)).toEqual(feed.map((_line, index) => index + 1));
}, 60_000);
