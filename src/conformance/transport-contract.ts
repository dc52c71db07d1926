import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Delivery, Disposition, Transport } from '../index.ts';
import type { ContractCase } from './contract.ts';
import {
  envelope,
  equalBytes,
  gate,
  ids,
  leave,
  pausing,
  refused,
  refusedForGood,
  sent,
  subscribed,
  take,
  until,
  utf8,
} from './transport-steps.ts';

/** The two ends that the contract of transports runs on: administrations `TG` and `BF`, each with a route to the other, and nothing waiting. */
export interface TransportEnds {
  /** A transport of one end; each call opens another one on the same queues. */
  transport(administration: 'TG' | 'BF'): Transport;
  /** Most bytes of a body that these transports carry. */
  readonly mostBytes: number;
  /** Lets go of everything after the case, also after one that failed. */
  release(): Promise<void>;
}

/** What every transport must keep; `open` is called once for each case. Where a transport fails the case throws an AssertionError. */
export function transportContract(open: () => Promise<TransportEnds>): readonly ContractCase[] {
  return Object.entries(CASES).map(([name, check]) => ({
    name,
    async run() {
      const ends = await open();
      try {
        await check(ends);
      } finally {
        await ends.release();
      }
    },
  }));
}

const CASES: Readonly<Record<string, (ends: TransportEnds) => Promise<void>>> = {
  async 'a confirmed message arrives once somebody subscribes'(ends) {
    const receipt = await sent(ends.transport('TG'), envelope('1'));
    equal(typeof receipt, 'string');
    const { deliveries } = await take(ends.transport('BF'), 1);
    deepEqual(ids(deliveries), ['1']);
  },

  async 'bytes, ids, movement and headers arrive as they were sent'(ends) {
    const body = utf8(`<?xml version="1.0"?>\r\n<a b="&#10;">Lomé 𝄞 \u{10ffff}${'\ud7ff\ue000'}\n\t</a>\n`);
    const headers = { proof: 'eyJ:a\\b= c;%0A', 'x-Y.z_1': '{"a":[1]}' };
    const whole = { ...envelope('1', { movement: '26TGTGLFPT012345J6', body }), correlationId: 'TR001-0', headers };
    await sent(ends.transport('TG'), whole);
    const { deliveries } = await take(ends.transport('BF'), 1);
    deepEqual({ ...deliveries[0]?.envelope, body: undefined }, { ...whole, body: undefined });
    ok(equalBytes(deliveries[0]?.envelope.body, body), 'the bytes differ');
  },

  async 'a body of a megabyte arrives unchanged'(ends) {
    const body = utf8(`<a>${'Ouagadougou é 𝄞 '.repeat(56_000)}</a>`);
    await sent(ends.transport('TG'), envelope('1', { body }));
    const { deliveries } = await take(ends.transport('BF'), 1);
    ok(equalBytes(deliveries[0]?.envelope.body, body), 'the bytes differ');
  },

  async 'the messages of one movement arrive in the order of their sends'(ends) {
    const sender = ends.transport('TG');
    const all = Array.from({ length: 60 }, (_, at) => envelope(String(at), { movement: `M${at % 3}` }));
    await Promise.all(all.map((one) => sent(sender, one)));
    const { deliveries } = await take(ends.transport('BF'), 60, pausing);
    for (const movement of ['M0', 'M1', 'M2']) {
      const expected = all.filter((one) => one.movement === movement).map(({ id }) => id);
      deepEqual(ids(deliveries.filter((one) => one.envelope.movement === movement)), expected);
    }
  },

  async 'no two deliveries of one movement are in hand at a time'(ends) {
    const sender = ends.transport('TG');
    for (const id of ['1', '2', '3', '4']) await sent(sender, envelope(id, { movement: 'M' }));
    let inHand = 0;
    let most = 0;
    await take(ends.transport('BF'), 4, async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await pausing();
      inHand -= 1;
      return 'acknowledge';
    });
    equal(most, 1);
  },

  async 'what is acknowledged does not come again'(ends) {
    await sent(ends.transport('TG'), envelope('1'));
    await leave((await take(ends.transport('BF'), 1)).transport);
    await sent(ends.transport('TG'), envelope('2'));
    deepEqual(ids((await take(ends.transport('BF'), 1)).deliveries), ['2']);
  },

  async 'what a closing receiver has not acknowledged comes again'(ends) {
    await sent(ends.transport('TG'), envelope('1'));
    const first = ends.transport('BF');
    const closing = gate();
    const { deliveries } = await take(first, 1, async () => {
      await closing.opened;
      return 'retry';
    });
    const closed = leave(first);
    closing.open();
    await closed;
    deepEqual(ids(deliveries), ['1']);
    deepEqual(ids((await take(ends.transport('BF'), 1)).deliveries), ['1']);
  },

  async 'a retry hands the same bytes over again, before what follows in the movement'(ends) {
    const sender = ends.transport('TG');
    await sent(sender, envelope('1', { movement: 'M' }));
    await sent(sender, envelope('2', { movement: 'M' }));
    const { deliveries } = await take(ends.transport('BF'), 4, async (_, count) =>
      count < 3 ? 'retry' : 'acknowledge',
    );
    deepEqual(ids(deliveries), ['1', '1', '1', '2']);
    ok(equalBytes(deliveries[0]?.envelope.body, deliveries[2]?.envelope.body), 'the bytes differ');
  },

  async 'a receiver that rejects is a retry'(ends) {
    await sent(ends.transport('TG'), envelope('1'));
    const { deliveries } = await take(ends.transport('BF'), 2, async (_, count) => {
      if (count === 1) throw new Error('a receiver must not reject');
      return 'acknowledge';
    });
    deepEqual(ids(deliveries), ['1', '1']);
  },

  async 'poison is never handed over again'(ends) {
    const sender = ends.transport('TG');
    await sent(sender, envelope('1', { movement: 'M' }));
    await sent(sender, envelope('2', { movement: 'M' }));
    const first = await take(ends.transport('BF'), 2, async (_, count) => (count === 1 ? 'poison' : 'acknowledge'));
    deepEqual(ids(first.deliveries), ['1', '2']);
    await leave(first.transport);
    await sent(sender, envelope('3', { movement: 'M' }));
    deepEqual(ids((await take(ends.transport('BF'), 1)).deliveries), ['3']);
  },

  async 'where a delivery is from is known by its channel, not by its headers'(ends) {
    const headers = { from: 'NE', sender: 'NE' };
    await sent(ends.transport('TG'), { ...envelope('1'), sender: 'NE', headers });
    const { deliveries } = await take(ends.transport('BF'), 1);
    equal(deliveries[0]?.from, 'TG', `a delivery of the channel of TG is said to be from ${deliveries[0]?.from}`);
  },

  async 'both directions work at a time'(ends) {
    const [lome, ouaga] = [ends.transport('TG'), ends.transport('BF')];
    await sent(lome, envelope('1'));
    await sent(ouaga, { ...envelope('2'), sender: 'BF', recipient: 'TG' });
    const [atLome, atOuaga] = await Promise.all([take(lome, 1), take(ouaga, 1)]);
    deepEqual([ids(atLome.deliveries), atLome.deliveries[0]?.from], [['2'], 'BF']);
    deepEqual([ids(atOuaga.deliveries), atOuaga.deliveries[0]?.from], [['1'], 'TG']);
  },

  async 'of two receivers of one administration each message goes to one'(ends) {
    const sender = ends.transport('TG');
    const seen: string[] = [];
    const receive = async ({ envelope: { id } }: Delivery): Promise<Disposition> => {
      seen.push(id);
      return 'acknowledge';
    };
    const receivers = [ends.transport('BF'), ends.transport('BF')];
    for (const receiver of receivers) await subscribed(receiver, receive);
    const all = Array.from({ length: 40 }, (_, at) => String(at));
    await Promise.all(all.map((id) => sent(sender, envelope(id, { movement: `M${id}` }))));
    await until(() => seen.length >= all.length);
    for (const receiver of receivers) await leave(receiver);
    deepEqual(seen.toSorted(), all.toSorted());
  },

  async 'one subscription at a time; after its stop there may be another'(ends) {
    const receiver = ends.transport('BF');
    const subscription = await subscribed(receiver, async () => 'acknowledge');
    const second = await receiver.subscribe(async () => 'acknowledge');
    refused(second, 'transport/subscribed');
    ok((await subscription.stop()).isOk());
    await sent(ends.transport('TG'), envelope('1'));
    deepEqual(ids((await take(receiver, 1)).deliveries), ['1']);
  },

  async 'close waits for sends under way and for deliveries in hand'(ends) {
    const [sender, receiver] = [ends.transport('TG'), ends.transport('BF')];
    await sent(sender, envelope('1'));
    const closing = gate();
    let committed = false;
    await take(receiver, 1, async () => {
      await closing.opened;
      await new Promise((resolve) => setTimeout(resolve, 20));
      committed = true;
      return 'acknowledge';
    });
    const receiverClosed = leave(receiver);
    closing.open();
    await receiverClosed;
    ok(committed, 'closed before the delivery in hand was done');
    const sends = ['2', '3', '4'].map((id) => sender.send(envelope(id, { movement: 'M' })));
    await leave(sender);
    for (const result of await Promise.all(sends)) ok(result.isOk());
    deepEqual(ids((await take(ends.transport('BF'), 3)).deliveries), ['2', '3', '4']);
  },

  async 'after close nothing is sent or taken, and a second close changes nothing'(ends) {
    const transport = ends.transport('TG');
    await leave(transport);
    await leave(transport);
    const send = await transport.send(envelope('1'));
    const subscribe = await transport.subscribe(async () => 'acknowledge');
    refused(send, 'transport/closed');
    refused(subscribe, 'transport/closed');
  },

  async 'a recipient without a route is refused, for good'(ends) {
    for (const recipient of ['NE', 'constructor', '__proto__']) {
      const result = await ends.transport('TG').send({ ...envelope('1'), recipient });
      refusedForGood(result, 'transport/unknownRecipient');
    }
  },

  async 'a body above the limit is refused, for good'(ends) {
    const sender = ends.transport('TG');
    const result = await sender.send(envelope('1', { body: new Uint8Array(ends.mostBytes + 1).fill(32) }));
    refusedForGood(result, 'transport/tooLarge');
    await sent(sender, envelope('2'));
    deepEqual(ids((await take(ends.transport('BF'), 1)).deliveries), ['2']);
  },
};
