import { expect, test } from '@jest/globals';
import { transportContract } from '../../src/conformance/transport-contract.ts';
import type { Delivery, Disposition, Envelope, Transport } from '../../src/index.ts';
import { type Fate, memoryExchange, type MemoryExchangeOptions } from '../../src/transports/memory.ts';

const contract = transportContract(async () => {
  const exchange = memoryExchange({ retry: { first: 1, most: 5 }, mostBytes: 2_000_000 });
  const opened: Transport[] = [];
  const transport = (administration: 'TG' | 'BF') => {
    const one = exchange.transport(administration);
    opened.push(one);
    return one;
  };
  transport('TG');
  transport('BF');
  return {
    transport,
    mostBytes: 2_000_000,
    release: async () => {
      for (const one of opened) await one.close();
    },
  };
});

test.each(contract.map(({ name, run }) => [name, run] as const))('contract: %s', async (_, run) => {
  await expect(run()).resolves.toBeUndefined();
});

test('a full mailbox refuses a send, and takes it once there is room', async () => {
  const { exchange, lome, ouaga } = twoEnds({ mostWaiting: 2 });
  const codes = [];
  for (const id of ['1', '2', '3']) codes.push(codeOf(await lome.send(envelope(id))));
  expect(codes).toEqual([undefined, undefined, 'transport/refused']);
  expect(exchange.waiting('BF')).toBe(2);
  expect(await idsOf(ouaga, 2)).toEqual(['1', '2']);
  expect(codeOf(await lome.send(envelope('3')))).toBeUndefined();
});

test('poison is kept as a dead letter', async () => {
  const { exchange, lome, ouaga } = twoEnds();
  await lome.send(envelope('1'));
  await idsOf(ouaga, 1, async () => 'poison');
  expect(exchange.deadLetters('BF').map(({ from, envelope: { id } }) => [from, id])).toEqual([['TG', '1']]);
  expect(exchange.waiting('BF')).toBe(0);
});

test('a held line confirms sends and hands nothing over until it is released', async () => {
  const { exchange, lome, ouaga } = twoEnds();
  exchange.hold('BF');
  const taking = idsOf(ouaga, 2);
  expect(codeOf(await lome.send(envelope('1')))).toBeUndefined();
  expect(codeOf(await lome.send(envelope('2')))).toBeUndefined();
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  expect(exchange.waiting('BF')).toBe(2);
  exchange.release('BF');
  expect(await taking).toEqual(['1', '2']);
});

test('a harness decides what becomes of each send', async () => {
  const fates: Record<string, Fate> = { '2': 'twice', '3': 'lost', '4': 'doubtful', '5': 'first' };
  const { exchange, lome, ouaga } = twoEnds({ fate: ({ id }) => fates[id] ?? 'deliver' });
  const codes = [];
  for (const id of ['1', '2', '3', '4', '5']) codes.push(codeOf(await lome.send(envelope(id))));
  const doubt = 'transport/inDoubt';
  expect(codes).toEqual([undefined, undefined, doubt, doubt, undefined]);
  expect(await idsOf(ouaga, 5)).toEqual(['5', '1', '2', '2', '4']);
  expect(exchange.waiting('BF')).toBe(0);
});

test('what a receiver or the sender does to its bytes reaches nobody else', async () => {
  const { lome, ouaga } = twoEnds();
  const one = envelope('1');
  await lome.send(one);
  one.body.fill(0);
  const bodies: string[] = [];
  await idsOf(ouaga, 1, async (delivery) => {
    bodies.push(Buffer.from(delivery.envelope.body).toString());
    return 'acknowledge';
  });
  expect(bodies).toEqual(['<message id="1"/>']);
});

function twoEnds(options: MemoryExchangeOptions = {}) {
  const exchange = memoryExchange({ retry: { first: 1, most: 5 }, ...options });
  return { exchange, lome: exchange.transport('TG'), ouaga: exchange.transport('BF') };
}

function envelope(id: string): Envelope {
  const body = new TextEncoder().encode(`<message id="${id}"/>`);
  return { id, sender: 'TG', recipient: 'BF', movement: 'M', headers: {}, body };
}

function codeOf(result: Awaited<ReturnType<Transport['send']>>): string | undefined {
  return result.isErr() ? result.error.code : undefined;
}

/** Ids in the order of arrival; the transport is closed after that many. */
async function idsOf(
  transport: Transport,
  count: number,
  receive: (delivery: Delivery) => Promise<Disposition> = async () => 'acknowledge',
): Promise<readonly string[]> {
  const ids: string[] = [];
  await new Promise<void>((resolve) => {
    void transport.subscribe((delivery) => {
      ids.push(delivery.envelope.id);
      if (ids.length === count) resolve();
      return receive(delivery);
    });
  });
  await transport.close();
  return ids;
}
