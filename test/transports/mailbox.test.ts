import { expect, test } from '@jest/globals';
import { mailbox, type Taker } from '../../src/transports/mailbox.ts';
import type { Delivery } from '../../src/transports/transport.ts';

test('a taker without room gets nothing; what is left goes to another one', async () => {
  const box = mailbox(10);
  const seen: string[] = [];
  const full: Taker = { hasRoom: () => false, take: async () => 'poison' };
  box.add(full);
  const second = taker((id) => {
    seen.push(id);
    return 'acknowledge';
  });
  const leaving = taker((id) => {
    seen.push(`left ${id}`);
    box.remove(leaving);
    box.add(second);
    return 'left';
  });
  box.add(leaving);
  box.put(delivery('1'), 'last');
  box.put(delivery('2'), 'last');
  await emptied(box);
  expect(seen).toEqual(['left 1', '1', '2']);
  expect(box.deadLetters).toEqual([]);
});

test('beyond its limit it keeps nothing', () => {
  const box = mailbox(1);
  expect([box.put(delivery('1'), 'last'), box.put(delivery('2'), 'first'), box.waiting()]).toEqual([true, false, 1]);
});

test('ahead of what waits is behind what is in hand', async () => {
  const box = mailbox(10);
  const seen: string[] = [];
  box.put(delivery('1'), 'last');
  box.put(delivery('2'), 'last');
  box.add(
    taker((id) => {
      seen.push(id);
      if (id === '1') box.put(delivery('3'), 'first');
      return 'acknowledge';
    }),
  );
  await emptied(box);
  expect(seen).toEqual(['1', '3', '2']);
});

function taker(take: (id: string) => 'acknowledge' | 'left'): Taker {
  return { hasRoom: () => true, take: async ({ envelope: { id } }) => take(id) };
}

function delivery(id: string): Delivery {
  const envelope = { id, sender: 'TG', recipient: 'BF', movement: 'M', headers: {}, body: new Uint8Array() };
  return { from: 'TG', envelope };
}

async function emptied(box: { waiting(): number }): Promise<void> {
  while (box.waiting() > 0) await new Promise((resolve) => setImmediate(resolve));
}
