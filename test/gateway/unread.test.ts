import { expect, test } from '@jest/globals';
import { errAsync, okAsync } from 'neverthrow';
import { type TransitMessage, fault, writeXml } from '../../src/index.ts';
import { type Desk, NOW, REFERENCE, arrivalRecord, desk, said, transitRecord } from './desk.ts';

/** A message whose bytes no longer fit the schema, its header and reference untouched. */
const spoilt = (message: TransitMessage, spoil = /<packages>[^<]*<\/packages>/): string => {
  const text = Buffer.from(writeXml(message)._unsafeUnwrap()).toString();
  expect(text).toMatch(spoil);
  return text.replace(spoil, '<packages>many</packages>');
};

const discharge = (sequence = 3) =>
  said(
    'DischargeNotice',
    'TGLFP',
    'BFOUA',
    { discharge: { office: 'TGLFP', dischargedAt: NOW, ground: 'satisfactoryResults', guaranteeFreed: true } },
    { messageId: `T-discharge-${sequence}`, sequence },
  );

const parked = async ({ gateway }: Desk) => (await gateway.movement(REFERENCE))._unsafeUnwrap()?.parked;

test('a message that is refused unread leaves no gap: those behind it go on, and what waited is told so', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  await burkina.say(discharge());
  expect(await parked(burkina)).toEqual(['in:TG/T-discharge-3']);
  expect(await burkina.bytes(spoilt(transitRecord()))).toBe('acknowledge');
  expect(await burkina.log()).toEqual([
    'in:TG/T1 applied',
    'in:TG/T-discharge-3 parked',
    'unread:TG/2 rejected',
    'settled:in:TG/T-discharge-3 applied',
  ]);
  const movement = (await burkina.gateway.movement(REFERENCE))._unsafeUnwrap();
  expect(movement?.seen).toEqual({ TG: 3 });
  expect(movement?.log[2]).toMatchObject({
    actor: { administration: 'TG' },
    cause: { kind: 'unread', name: 'AnticipatedTransitRecord', messageId: 'T2', sequence: 2 },
    remarks: [{ originalValue: 'many' }],
  });
  const answers = (await burkina.outbox()).map(({ message: { name, header } }) => [name, header.correlationId]);
  expect(answers).toEqual([
    ['Acknowledgement', 'T1'],
    ['Acknowledgement', 'T-discharge-3'],
    ['XmlRejection', 'T2'],
    ['Acknowledgement', 'T-discharge-3'],
  ]);
});

test('the same bytes again, and other bytes of that number, add nothing to the log', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  for (const again of [spoilt(transitRecord()), spoilt(transitRecord()), spoilt(transitRecord({ messageId: 'T9' }))])
    await burkina.bytes(again);
  expect(await burkina.log()).toEqual(['in:TG/T1 applied', 'unread:TG/2 rejected']);
});

test.each([
  ['a correction under a number and an id of its own', { messageId: 'T4', sequence: 3, replaces: 'T2' }],
  ['a correction that takes the same number', { messageId: 'T4', sequence: 2, replaces: 'T2' }],
  ['the true message, whose copy was spoilt or forged', { messageId: 'T2', sequence: 2 }],
])('%s is taken', async (_what, header) => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  await burkina.bytes(spoilt(transitRecord()));
  await burkina.say(transitRecord(header));
  expect(await burkina.log()).toEqual([
    'in:TG/T1 applied',
    'unread:TG/2 rejected',
    `in:TG/${header.messageId} applied`,
  ]);
  expect(await burkina.state('transit', 'BFCNK')).toBe('expected');
});

test('a number far ahead opens no gap and closes none', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  await burkina.bytes(spoilt(transitRecord({ sequence: 900 })));
  await burkina.say(discharge());
  expect(await parked(burkina)).toEqual(['in:TG/T-discharge-3']);
  await burkina.say(transitRecord());
  expect(await parked(burkina)).toEqual([]);
  expect(await burkina.state('destination', 'BFOUA')).toBe('arrivedElsewhere');
});

test('the number of a message that is there already is not logged again', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  await burkina.bytes(spoilt(transitRecord({ sequence: 1 })));
  expect(await burkina.log()).toEqual(['in:TG/T1 applied']);
});

test.each([
  [
    'of another sender than the verified one',
    arrivalRecord(),
    /<sender><administration>TG/,
    '<sender><administration>NE',
  ],
  ['for another recipient', arrivalRecord(), /<recipient><administration>BF/, '<recipient><administration>NE'],
  ['without a number', arrivalRecord(), /<sequence>1<\/sequence>/, ''],
  ['with a number that is none', arrivalRecord(), /<sequence>1</, '<sequence>01<'],
  ['without a reference', arrivalRecord(), /<reference>[^<]*<\/reference>/, ''],
  ['of an unknown name', arrivalRecord(), /AnticipatedArrivalRecord/g, 'AnticipatedRecord'],
  ['about an unknown movement that is not the sender’s own', arrivalRecord(), /<reference>26TG/, '<reference>26BF'],
])('bytes %s are answered and logged nowhere', async (_what, message, from, to) => {
  const burkina = await desk('BF');
  const text = spoilt(message).replaceAll(/>\s+</g, '><');
  expect(text).toMatch(from);
  expect(await burkina.bytes(text.replace(from, to))).toBe('acknowledge');
  expect((await burkina.outbox()).map(({ name }) => name)).toEqual(['XmlRejection']);
  expect((await burkina.store.movements({}))._unsafeUnwrap()).toEqual([]);
});

test('bytes whose signature proves nothing touch no movement', async () => {
  const forged = fault('signature/unverified', { reason: 'test', sender: 'TG' });
  const burkina = await desk('BF', { signature: { proves: true, sign: okAsync, verify: () => errAsync(forged) } });
  expect(await burkina.bytes(spoilt(arrivalRecord()))).toBe('acknowledge');
  expect((await burkina.store.movements({}))._unsafeUnwrap()).toEqual([]);
  expect(await burkina.outbox()).toEqual([]);
});

test('the first message of a movement may be the unread one', async () => {
  const burkina = await desk('BF');
  await burkina.bytes(spoilt(arrivalRecord()));
  await burkina.say(arrivalRecord({ messageId: 'T5', sequence: 2, replaces: 'T1' }));
  await burkina.say(discharge());
  expect(await burkina.log()).toEqual(['unread:TG/1 rejected', 'in:TG/T5 applied', 'in:TG/T-discharge-3 applied']);
});
