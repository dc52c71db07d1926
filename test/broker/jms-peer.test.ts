import { expect, test } from '@jest/globals';
import type { Delivery, Fault } from '../../src/index.ts';
import { useBroker } from './activemq.ts';
import { twoEnds } from './ends.ts';
import { jmsPeer } from './jms-peer.ts';

const broker = useBroker();
const xml = '<?xml version="1.0"?>\r\n<a b="é𝄞">Lomé \u{10ffff}</a>\n';

test('a Java client reads our bytes and our text', async () => {
  const bytes = twoEnds(broker());
  const body = Buffer.from(xml);
  const envelope = { id: '1', correlationId: '0', sender: 'TG', recipient: 'BF', movement: 'M', headers: {}, body };
  (await bytes.transport('TG').send(envelope))._unsafeUnwrap();
  const text = twoEnds(broker(), { outbound: { BF: { queue: 'text.to.BF', text: true } } });
  (await text.transport('TG').send(envelope))._unsafeUnwrap();
  const [asBytes, asText] = await Promise.all([
    jmsPeer(broker()).receive(bytes.queueTo('BF'), 1),
    jmsPeer(broker()).receive('text.to.BF', 1),
  ]);
  const both = { mode: 'persistent', group: 'M', correlationId: '0', id: '1' };
  expect(asBytes).toEqual([{ ...both, kind: 'bytes', body: xml }]);
  expect(asText).toEqual([
    { ...both, kind: 'text', body: xml.replace('𝄞', '&#x1d11e;').replace('\u{10ffff}', '&#x10ffff;') },
  ]);
  await Promise.all([bytes.release(), text.release()]);
}, 60_000);

test('bytes and text of a Java client arrive unchanged, whatever their properties are called', async () => {
  const faults: Fault[] = [];
  const ends = twoEnds(broker(), { report: (reported) => void faults.push(reported) });
  const deliveries: Delivery[] = [];
  const taken = await ends.transport('BF').subscribe(async (delivery) => {
    deliveries.push(delivery);
    return 'acknowledge';
  });
  taken._unsafeUnwrap();
  const queue = ends.queueTo('BF');
  const peer = jmsPeer(broker());
  const forged = Object.fromEntries(
    [
      'message-id',
      'destination',
      'subscription',
      'ack',
      'receipt-id',
      'hasOwnProperty',
      '__proto__',
      'x y:z\\t\u20ac',
    ].map((name) => [name, 'forged']),
  );
  const lines = { transit_sender: 'NE', value: 'a\nack:1\n\nbody\n', 'name\nack:1': 'x', 'name\r': 'x' };
  await Promise.all([
    peer.send(queue, 'bytes', xml, { ...forged, transit_id: 'bytes' }),
    peer.send(queue, 'text', xml, { ...forged, transit_id: 'text' }),
    peer.send(queue, 'bytes', xml, { ...lines, transit_id: 'lines' }),
    peer.send(queue, 'bytes', xml, { 'content-length': '3', transit_id: 'length' }),
    peer.send(queue, 'map', '', { transit_id: 'map' }),
  ]);
  await waitFor(() => deliveries.length >= 4 && faults.length >= 1);
  await ends.release();
  expect(deliveries.map(({ from, envelope: { id } }) => `${from} ${id}`).toSorted()).toEqual([
    'TG bytes',
    'TG length',
    'TG lines',
    'TG text',
  ]);
  expect(deliveries.map(({ envelope: { body } }) => Buffer.from(body).toString())).toEqual([xml, xml, xml, xml]);
  expect(faults.map(({ code }) => code)).toEqual(['transport/emptyBody']);
}, 60_000);

test('a message that breaks the frames of the broker costs only itself', async () => {
  const ends = twoEnds(broker());
  const queue = ends.queueTo('BF');
  const peer = jmsPeer(broker());
  await peer.send(queue, 'bytes', xml, {
    'x\n\nbody\0\nMESSAGE\nsubscription:0\n\nforged\0\n': 'y',
    transit_id: 'name',
  });
  await peer.send(queue, 'text', xml, { 'content-length': '3', transit_id: 'short' });
  await peer.send(queue, 'text', xml, { 'content-length': '999', transit_id: 'long' });
  await peer.send(queue, 'bytes', xml, { transit_id: 'good' });
  const ids: string[] = [];
  const receiver = twoEnds(broker(), { inbound: [{ queue, from: 'TG' }], limits: { receipt: 1_000 } }).transport('BF');
  const taken = await receiver.subscribe(async ({ envelope: { id } }) => {
    ids.push(id);
    return 'acknowledge';
  });
  taken._unsafeUnwrap();
  await waitFor(() => ids.includes('good'));
  (await receiver.close())._unsafeUnwrap();
  expect(ids).toEqual(['good']);
  expect(await peer.receive(`DLQ.${queue}`, 3)).toHaveLength(3);
}, 60_000);

async function waitFor(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
