import { expect, test } from '@jest/globals';
import type { TransitMessage } from '../../src/index.ts';
import { arrivalRecord, desk, NOW, record, released, said } from './desk.ts';

const rulesOf = (message: TransitMessage | undefined) =>
  message !== undefined && 'error' in message ? message.error.map(({ rule }) => rule) : [];

test('a message that breaks rules gets all of them in one TR906, is on the log as rejected, and its sequence counts', async () => {
  const burkina = await desk('BF');
  const broken = said(
    'AnticipatedArrivalRecord',
    'TGLFP',
    'BFOUA',
    { record: record({ releasedAt: '2027-03-12T08:00:00Z' }) },
    { messageId: 'T1', corridorRevision: 9 },
  );
  expect(await burkina.say(broken)).toBe('acknowledge');
  const [answer] = await burkina.outbox();
  expect(answer?.message).toMatchObject({ name: 'FunctionalRejection', header: { correlationId: 'T1' } });
  const codes = rulesOf(answer?.message);
  expect(codes).toContain('R-0102');
  expect(codes.length).toBeGreaterThan(2);
  expect(await burkina.log()).toEqual(['in:TG/T1 rejected']);
  const movement = (await burkina.gateway.movement(broken.reference as string))._unsafeUnwrap();
  expect(movement?.seen).toEqual({ TG: 1 });
  expect(movement?.log[0]?.remarks).toHaveLength(codes.length);
  const corrected = arrivalRecord({ messageId: 'T1b', sequence: 2, replaces: 'T1' });
  expect(await burkina.say(corrected)).toBe('acknowledge');
  expect(await burkina.state('destination', 'BFOUA')).toBe('expected');
});

test.each([
  ['claims another sender than the verified one', { sender: { administration: 'BF', office: 'BFKPL' } }, 'R-0105'],
  ['is for another administration', { recipient: { administration: 'TG', office: 'TGCNK' } }, 'R-0111'],
])('a message that %s is refused and its number is of no sequence of ours', async (_what, header, rule) => {
  const burkina = await desk('BF');
  expect(await burkina.say(arrivalRecord(header))).toBe('acknowledge');
  const [answer, ...rest] = await burkina.outbox();
  expect(rest).toEqual([]);
  expect(answer?.envelope.recipient).toBe('TG');
  expect(answer?.message.header.recipient.administration).toBe('TG');
  expect(answer?.message.header.sender.administration).toBe('BF');
  expect(rulesOf(answer?.message)).toContain(rule);
  expect(await burkina.log()).toEqual([]);
});

test('a notice about an unknown movement is refused with 90', async () => {
  const togo = await desk('TG');
  const notice = said(
    'ArrivalAdvice',
    'BFOUA',
    'TGLFP',
    { arrival: { office: 'BFOUA', arrivedAt: NOW, seals: 'intact' } },
    { messageId: 'B1' },
  );
  expect(await togo.say(notice)).toBe('acknowledge');
  expect((await togo.outbox())[0]?.message).toMatchObject({
    name: 'FunctionalRejection',
    error: [{ code: '90', rule: 'process/unknown-movement' }],
  });
  expect(await togo.log()).toEqual([]);
});

test('a notice that no office here waits for is refused with 92', async () => {
  const togo = await released();
  await togo.say(
    said(
      'TransitRecordResponse',
      'BFCNK',
      'TGCNK',
      { refusal: { reason: 'closed' } },
      { messageId: 'B1', correlationId: 'none' },
    ),
  );
  const answer = (await togo.outbox()).find(({ message }) => message.header.correlationId === 'B1');
  expect(answer?.message).toMatchObject({
    name: 'FunctionalRejection',
    error: [{ code: '92', rule: 'process/unexpected' }],
  });
  expect((await togo.log()).at(-1)).toBe('in:BF/B1 rejected');
});

test('a request about an unknown movement gets its negative response and nothing else', async () => {
  const togo = await desk('TG');
  const request = { office: 'BFCNK', presentedAt: '2026-03-12T07:00:00Z' };
  const asked = said('TransitRecordRequest', 'BFCNK', 'TGLFP', { request }, { messageId: 'B1' });
  expect(await togo.say(asked)).toBe('acknowledge');
  const [response, ...rest] = await togo.outbox();
  expect(rest).toEqual([]);
  expect(response?.message).toMatchObject({
    name: 'TransitRecordResponse',
    header: { correlationId: 'B1', sequence: 1, seen: 1 },
    refusal: { reason: 'unknownMovement' },
  });
  expect(await togo.say(asked)).toBe('acknowledge');
  expect(await togo.outbox()).toHaveLength(1);
});
