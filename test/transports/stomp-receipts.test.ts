import { expect, test } from '@jest/globals';
import { openReceipts } from '../../src/transports/stomp-receipts.ts';

test('at most as many frames as the window are unconfirmed; the next goes when one is', async () => {
  const written: string[] = [];
  const receipts = openReceipts(2, 60_000);
  const all = Array.from({ length: 5 }, () => receipts.request((receipt) => void written.push(receipt)));
  for (const [at, expected] of [2, 3, 4, 5, 5].entries()) {
    expect(written).toHaveLength(expected);
    const receipt = written[at] ?? '';
    receipts.settle(receipt, { kind: 'done', receipt });
  }
  expect(await Promise.all(all)).toEqual(written.map((receipt) => ({ kind: 'done', receipt })));
  expect(new Set(written).size).toBe(5);
});

test('after the end every frame is lost, and none is written', async () => {
  const receipts = openReceipts(1, 60_000);
  receipts.fail('the end');
  const outcome = await receipts.request(() => {
    throw new Error('written');
  });
  expect(outcome).toEqual({ kind: 'lost', reason: 'the end' });
});

test('one without an answer in time is lost and makes room', async () => {
  const receipts = openReceipts(1, 50);
  const done = { kind: 'done', receipt: 'x' } as const;
  const first = receipts.request(() => {});
  const second = receipts.request((receipt) => setImmediate(() => receipts.settle(receipt, done)));
  expect([(await first).kind, await second]).toEqual(['lost', done]);
});
