import { expect, test } from '@jest/globals';
import { NOTHING } from '../../src/gateway/record.ts';
import { settledBy } from '../../src/gateway/settled.ts';
import type { OutboxRow, TransitMessage } from '../../src/index.ts';
import { type Desk, NOW, REFERENCE, acknowledgement, released, said } from './desk.ts';

const row = { id: 'T1' } as OutboxRow;
const stateOf = async (togo: Desk, id: string) => (await togo.store.outboxRow(id))._unsafeUnwrap()?.state;
const parked = (id: string) =>
  said('Acknowledgement', 'BFOUA', 'TGLFP', { status: 'parked' }, { messageId: 'B1', correlationId: id });
const refusal = (id: string) =>
  said(
    'FunctionalRejection',
    'BFOUA',
    'TGLFP',
    { error: [{ pointer: '/', code: '92', rule: 'process/needs', reasonEn: 'No.', reasonFr: 'Non.' }] },
    { messageId: 'B2', correlationId: id },
  );

/** A message of ours that was answered and goes once more, as where a neighbour seems not to hold it. */
async function sentAgain(answers: (id: string) => readonly TransitMessage[]) {
  const togo = await released();
  (await togo.gateway.relay())._unsafeUnwrap();
  const [first] = await togo.outbox();
  const id = first?.id ?? '';
  for (const answer of answers(id)) expect(await togo.say(answer)).toBe('acknowledge');
  (await togo.store.commit({ ...NOTHING, resend: [id] }))._unsafeUnwrap();
  return { togo, id, resent: async () => (await togo.gateway.relay())._unsafeUnwrap() };
}

test('an answer acknowledges what it answers, a refusal refuses it, and what answers nothing of ours settles nothing', () => {
  expect(settledBy('Warning', row, NOW)).toEqual([{ id: 'T1', state: 'acknowledged', at: NOW }]);
  expect(settledBy('XmlRejection', row, NOW)).toEqual([{ id: 'T1', state: 'refused', at: NOW }]);
  expect(settledBy('Acknowledgement', undefined, NOW)).toEqual([]);
});

test('what was sent once more after its answer is settled by the copy of that answer, and nothing else happens', async () => {
  const taken = (id: string) => acknowledgement('BFOUA', 'TGLFP', id);
  const { togo, id, resent } = await sentAgain((of) => [taken(of)]);
  const log = await togo.log();
  await resent();
  expect(await stateOf(togo, id)).toBe('sent');
  await togo.say(taken(id));
  expect(await stateOf(togo, id)).toBe('acknowledged');
  expect(await togo.log()).toEqual(log);
});

test('it goes out before a late copy settles it', async () => {
  const taken = (id: string) => acknowledgement('BFOUA', 'TGLFP', id);
  const { togo, id, resent } = await sentAgain((of) => [taken(of)]);
  await togo.say(taken(id));
  expect(await stateOf(togo, id)).toBe('queued');
  expect((await resent()).sent).toBe(1);
});

test('the last word holds, whichever copy comes', async () => {
  const { togo, id, resent } = await sentAgain((of) => [parked(of), refusal(of)]);
  await resent();
  await togo.say(parked(id));
  expect(await stateOf(togo, id)).toBe('refused');
  const movement = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap();
  expect(movement?.log.filter(({ cause }) => cause.kind === 'message')).toHaveLength(2);
});
