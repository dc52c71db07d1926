import { expect, test } from '@jest/globals';
import { okAsync } from 'neverthrow';
import { transportContract } from '../../src/conformance/transport-contract.ts';
import { memoryExchange, type Receive, type Transport } from '../../src/index.ts';

// Each of these transports breaks one promise; the contract must name the case.
const broken: Record<string, { wrap: (good: Transport) => Transport; failing: string }> = {
  'hands over twice': {
    wrap: (good) =>
      onDelivery(good, (receive) => async (delivery) => {
        await receive(delivery);
        return receive(delivery);
      }),
    failing: 'of two receivers of one administration each message goes to one',
  },
  'changes bytes': {
    wrap: (good) =>
      onDelivery(good, (receive) => (delivery) => {
        const body = new TextEncoder().encode(new TextDecoder('latin1').decode(delivery.envelope.body));
        return receive({ ...delivery, envelope: { ...delivery.envelope, body } });
      }),
    failing: 'bytes, ids, movement and headers arrive as they were sent',
  },
  'believes the headers': {
    wrap: (good) =>
      onDelivery(good, (receive) => (delivery) => receive({ ...delivery, from: delivery.envelope.sender })),
    failing: 'where a delivery is from is known by its channel, not by its headers',
  },
  'acknowledges before the disposition': {
    wrap: (good) =>
      onDelivery(good, (receive) => async (delivery) => {
        void receive(delivery);
        return 'acknowledge';
      }),
    failing: 'no two deliveries of one movement are in hand at a time',
  },
  'takes poison for retry': {
    wrap: (good) =>
      onDelivery(good, (receive) => async (delivery) => {
        const disposition = await receive(delivery);
        return disposition === 'poison' ? 'retry' : disposition;
      }),
    failing: 'poison is never handed over again',
  },
  'closes at once': {
    wrap: (good) => ({
      ...good,
      close: () => {
        void good.close();
        return okAsync(undefined);
      },
    }),
    failing: 'close waits for sends under way and for deliveries in hand',
  },
  'sends after close': {
    wrap: (good) => ({ ...good, close: () => okAsync(undefined) }),
    failing: 'after close nothing is sent or taken, and a second close changes nothing',
  },
};

test.each(Object.entries(broken))(
  'a transport that %s fails its case',
  async (_, { wrap, failing }) => {
    const contract = transportContract(async () => {
      const exchange = memoryExchange({ retry: { first: 1, most: 5 }, mostBytes: 2_000_000 });
      const opened = [exchange.transport('TG'), exchange.transport('BF')];
      const transport = (administration: 'TG' | 'BF') => {
        const one = exchange.transport(administration);
        opened.push(one);
        return wrap(one);
      };
      const release = async () => {
        for (const one of opened) await one.close();
      };
      return { transport, mostBytes: 2_000_000, release };
    });
    await expect(contract.find(({ name }) => name === failing)?.run()).rejects.toThrow();
  },
  60_000,
);

function onDelivery(good: Transport, change: (receive: Receive) => Receive): Transport {
  return { ...good, subscribe: (receive) => good.subscribe(change(receive)) };
}
