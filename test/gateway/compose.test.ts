import { expect, test } from '@jest/globals';
import { loadSchemaEngine, memoryExchange, memoryStore, readMessage, unsigned } from '../../src/index.ts';
import { composeAnswer } from '../../src/gateway/compose.ts';
import { partsOf } from '../../src/gateway/options.ts';
import { NOW, REFERENCE, released } from './desk.ts';
import { corridor } from './pair.ts';

async function partsOfTogo(newId = () => 'TG-1') {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const transport = memoryExchange().transport('TG');
  return partsOf(
    {
      administration: 'TG',
      corridor: corridor(),
      store: memoryStore(),
      transport,
      signature: unsigned(),
      engine,
      newId,
    },
    () => undefined,
  );
}
const recorded = { name: 'Acknowledgement', body: { status: 'recorded' } } as const;

test('an answer is addressed as the message was', async () => {
  const parts = await partsOfTogo();
  const to = { sender: 'BF', messageId: 'B1', office: 'BFOUA', at: 'TGLFP', reference: REFERENCE };
  const { envelope, ...row } = (await composeAnswer(parts, to, recorded, NOW))._unsafeUnwrap();
  expect(row).toEqual({ id: 'TG-1', name: 'Acknowledgement', queuedAt: NOW });
  expect(envelope).toMatchObject({
    id: 'TG-1',
    correlationId: 'B1',
    sender: 'TG',
    recipient: 'BF',
    movement: REFERENCE,
    headers: { 'message-code': 'TR928', 'schema-version': '1' },
  });
  expect(readMessage(envelope.body, parts.engine)._unsafeUnwrap().message.header).toMatchObject({
    sender: { administration: 'TG', office: 'TGLFP' },
    recipient: { administration: 'BF', office: 'BFOUA' },
    preparedAt: NOW,
  });
});

test('offices of the wrong side, and what is not known, are left out', async () => {
  const parts = await partsOfTogo();
  for (const to of [
    { sender: 'BF', messageId: 'B1', office: 'TGLFP', at: 'BFOUA' },
    { sender: 'BF', messageId: 'B1', office: 'XXXX' },
  ]) {
    const { envelope } = (await composeAnswer(parts, to, recorded, NOW))._unsafeUnwrap();
    const { header } = readMessage(envelope.body, parts.engine)._unsafeUnwrap().message;
    expect(header.sender).toEqual({ administration: 'TG' });
    expect(header.recipient).toEqual({ administration: 'BF' });
    expect(envelope.movement).toBeUndefined();
  }
});

test('an answer that breaks a rule of its own is refused', async () => {
  const parts = await partsOfTogo();
  const refused = await composeAnswer(parts, { sender: 'TG', messageId: 'T1' }, recorded, NOW);
  expect(refused._unsafeUnwrapErr().code).toBe('rule/broken');
});

test('what is sent reads as the neighbour will read it, numbered in its order', async () => {
  const togo = await released();
  const rows = await togo.outbox();
  expect(
    rows.map(({ message: { header } }) => [header.sequence, header.seen, header.recordVersion, header.actAt]),
  ).toEqual([
    [1, 0, 1, NOW],
    [2, 0, 1, NOW],
  ]);
});
