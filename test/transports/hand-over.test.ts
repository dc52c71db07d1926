import { expect, test } from '@jest/globals';
import { handOver } from '../../src/transports/hand-over.ts';
import type { Delivery, Disposition } from '../../src/transports/transport.ts';

const delivery: Delivery = {
  from: 'TG',
  envelope: { id: '1', sender: 'TG', recipient: 'BF', headers: {}, body: new Uint8Array() },
};
const pauses = { first: 1, most: 2 };

test.each(['acknowledge', 'poison'] as const)('after two retries it ends with %s', async (last) => {
  const answers: Disposition[] = ['retry', 'retry', last];
  const outcome = await handOver(
    delivery,
    async () => answers.shift() ?? 'retry',
    pauses,
    new AbortController().signal,
  );
  expect([outcome, answers]).toEqual([last, []]);
});

test('a receiver that throws or rejects is a retry', async () => {
  let calls = 0;
  const receive = (): Promise<Disposition> => {
    calls += 1;
    if (calls === 1) throw new Error('thrown');
    return calls === 2 ? Promise.reject(new Error('rejected')) : Promise.resolve('acknowledge');
  };
  expect([await handOver(delivery, receive, pauses, new AbortController().signal), calls]).toEqual(['acknowledge', 3]);
});

test('a stop during the pause leaves the message; one during the work lets it end', async () => {
  const stopping = new AbortController();
  const left = handOver(delivery, async () => 'retry', { first: 3_600_000, most: 3_600_000 }, stopping.signal);
  const done = handOver(
    delivery,
    async () => {
      stopping.abort();
      return 'acknowledge';
    },
    pauses,
    stopping.signal,
  );
  expect([await left, await done]).toEqual(['left', 'acknowledge']);
});
