import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { type Delivery, type Envelope, type StompOptions, stompTransport } from '../../src/index.ts';
import { runHub, sealed } from '../gateway/hub.ts';
import { useBroker } from './activemq.ts';

const broker = useBroker();

const at = (options: Pick<StompOptions, 'inbound' | 'outbound'>) =>
  stompTransport({ brokers: [{ host: '127.0.0.1', port: broker().stompPort }], ...options });

test('a hub on a real broker hands on the same bytes under the same seal, both ways', async () => {
  const lome = at({ inbound: [{ queue: 'hub.TG', from: 'hub' }], outbound: { NE: 'TG.hub' } });
  const niamey = at({ inbound: [{ queue: 'hub.NE', from: 'hub' }], outbound: { TG: 'NE.hub' } });
  const hub = at({
    inbound: [
      { queue: 'TG.hub', from: 'TG' },
      { queue: 'NE.hub', from: 'NE' },
    ],
    outbound: { TG: 'hub.TG', NE: 'hub.NE' },
  });
  const body = Buffer.from('<AnticipatedArrivalRecord>Niamey, été</AnticipatedArrivalRecord>');
  const say = async (sender: string, recipient: string): Promise<Envelope> =>
    (await sealed(sender).sign({ id: `${sender}1`, sender, recipient, headers: {}, body }))._unsafeUnwrap();
  const taken: Delivery[] = [];
  const both = new Promise<void>((resolve) => {
    const take = async (delivery: Delivery) => {
      taken.push(delivery);
      if (taken.length === 2) resolve();
      return 'acknowledge' as const;
    };
    void lome.subscribe(take);
    void niamey.subscribe(take);
  });
  await runHub(hub);
  (await lome.send(await say('TG', 'NE')))._unsafeUnwrap();
  (await niamey.send(await say('NE', 'TG')))._unsafeUnwrap();
  await both;
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  for (const { from, envelope } of taken) {
    expect(from).toBe('hub');
    expect(digest(envelope.body)).toBe(digest(body));
    const verified = await sealed(envelope.recipient).verify(envelope, from);
    expect(verified._unsafeUnwrap().administration).toBe(envelope.sender);
  }
  expect(taken.map(({ envelope: { sender, recipient } }) => `${sender} ${recipient}`).sort()).toEqual([
    'NE TG',
    'TG NE',
  ]);
  for (const transport of [lome, niamey, hub]) (await transport.close())._unsafeUnwrap();
}, 60_000);
