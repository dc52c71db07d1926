import { expect, test } from '@jest/globals';
import { journeyWire } from '../../src/conformance/journey-wire.ts';
import { type Envelope, memoryExchange } from '../../src/index.ts';

const envelope = (id: string, code = 'TR001', more: Partial<Envelope> = {}): Envelope => ({
  id,
  sender: 'TG',
  recipient: 'BF',
  headers: { 'message-code': code },
  body: new Uint8Array([1]),
  ...more,
});

/** Togo on one side, and what Burkina Faso was handed over on the other. */
async function line() {
  const exchange = memoryExchange();
  const wire = journeyWire();
  const togo = wire.over('TG', exchange.transport('TG'));
  const burkina = wire.over('BF', exchange.transport('BF'));
  const got: string[] = [];
  (await burkina.subscribe(async (delivery) => (got.push(delivery.envelope.id), 'acknowledge')))._unsafeUnwrap();
  const settled = async () => {
    while (wire.underWay() > 0) await new Promise(setImmediate);
    return got;
  };
  return { wire, togo, settled, close: () => burkina.close() };
}

test('what is sent is carried, and known once', async () => {
  const { wire, togo, settled, close } = await line();
  for (const id of ['a', 'b', 'a']) (await togo.send(envelope(id)))._unsafeUnwrap();
  expect(await settled()).toEqual(['a', 'b', 'a']);
  expect(wire.carried.map(({ id }) => id)).toEqual(['a', 'b']);
  await close();
});

test('a line that is down takes nothing, and all of it is stuck until it is up', async () => {
  const { wire, togo, settled, close } = await line();
  wire.cut('BF');
  expect((await togo.send(envelope('a')))._unsafeUnwrapErr()).toMatchObject({
    code: 'transport/unreachable',
    retry: true,
  });
  expect([wire.isCut(envelope('a')), wire.isStuck(envelope('a')), wire.carried.length]).toEqual([true, true, 0]);
  wire.mend('BF');
  wire.cut('TG', 'NE');
  expect((await togo.send(envelope('a'))).isOk()).toBe(true);
  expect(wire.isStuck(envelope('b', 'TR001', { recipient: 'NE' }))).toBe(true);
  expect(await settled()).toEqual(['a']);
  await close();
});

test('messages are held and given out in reverse, with what answers them stuck', async () => {
  const { wire, togo, settled, close } = await line();
  wire.apply({ fate: 'hold', code: ['TR001'] });
  for (const id of ['a', 'b', 'b']) await togo.send(envelope(id));
  await togo.send(envelope('c', 'TR050'));
  expect(await settled()).toEqual(['c']);
  expect([wire.isCut(envelope('a')), wire.isStuck(envelope('a'))]).toEqual([false, true]);
  expect(wire.isStuck(envelope('c'))).toBe(false);
  await wire.deliver('reverse');
  expect(await settled()).toEqual(['c', 'b', 'a']);
  expect(wire.isStuck(envelope('a'))).toBe(false);
  await close();
});

test('doubled is carried twice, lost is carried when it is sent again', async () => {
  const { wire, togo, settled, close } = await line();
  wire.apply({ fate: 'double', code: ['TR001'] });
  wire.apply({ fate: 'lose', from: 'TG', to: 'BF' });
  await togo.send(envelope('a'));
  await togo.send(envelope('b', 'TR050'));
  expect(await settled()).toEqual(['a', 'a']);
  expect(wire.isStuck(envelope('b'))).toBe(true);
  wire.expect(['b']);
  expect(wire.isStuck(envelope('b'))).toBe(false);
  await togo.send(envelope('b', 'TR050'));
  expect(await settled()).toEqual(['a', 'a', 'b']);
  await close();
});

test('what is put on a line goes its way, and is no message of a gateway', async () => {
  const { wire, settled, close } = await line();
  await wire.put('TG', envelope('forged'));
  expect(await settled()).toEqual(['forged']);
  expect(wire.carried).toEqual([]);
  await close();
});
