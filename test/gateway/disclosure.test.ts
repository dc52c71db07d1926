import { expect, test } from '@jest/globals';
import type { TransitMessage } from '../../src/index.ts';
import { NOW, REFERENCE, desk, released, said } from './desk.ts';
import { corridor } from './pair.ts';

type Header = TransitMessage['header'];

const niamey = corridor('lome-niamey');
/** Departure of a movement from Lomé to Ouagadougou, in a corridor that goes on to Niger. */
const togoWith = (lowered: readonly string[] = []) =>
  released({ corridor: lowered.length === 0 ? niamey : { ...niamey, loweredRule: lowered } });

const header = (more: Partial<Header> = {}) => ({ messageId: 'N1', corridor: 'lome-niamey', ...more });
const query = (from: string, more: Partial<Header> = {}) =>
  said('MovementQuery', from, 'TGLFP', { query: { office: from, purpose: 'consultation' } }, header(more));
const statusRequest = (from: string, more: Partial<Header> = {}) => {
  const officeState = [{ role: 'transit', office: from, state: 'expected', since: NOW }];
  return said(
    'StatusRequest',
    from,
    'TGLFP',
    { doubt: { office: from, reason: 'noPassage' }, officeState },
    header(more),
  );
};
const recordRequest = (office: string, more: Partial<Header> = {}, from = office) =>
  said('TransitRecordRequest', from, 'TGLFP', { request: { office, presentedAt: NOW } }, header(more));

const answers = async (togo: Awaited<ReturnType<typeof togoWith>>) =>
  (await togo.outbox()).flatMap(({ message }) => (message.header.recipient.administration === 'NE' ? [message] : []));
const fromNiger = { from: 'NE' } as const;

test.each([
  ['a query', query('NEMKL')],
  ['a request for the status', statusRequest('NEMKL')],
])('%s of who has no part in the movement is refused, recorded and told', async (_what, message) => {
  const togo = await togoWith();
  expect(await togo.say(message, fromNiger)).toBe('acknowledge');
  expect(await answers(togo)).toMatchObject([
    {
      name: 'FunctionalRejection',
      header: { correlationId: 'N1' },
      error: [{ rule: 'R-2007', code: '14', originalValue: 'NE' }],
    },
  ]);
  expect((await togo.log()).at(-1)).toBe('in:NE/N1 rejected');
  expect((await togo.gateway.changes(0))._unsafeUnwrap().at(-1)).toMatchObject({
    step: 'rejected',
    message: { id: 'N1', direction: 'in' },
  });
  expect(togo.events).toContainEqual(expect.objectContaining({ event: 'refused', from: 'NE' }));
});

test.each([
  ['a query', query('BFKPL'), 'MovementQueryResponse'],
  ['a request for the status', statusRequest('BFKPL'), 'StatusResponse'],
])('%s of another office of who has part is answered', async (_what, message, response) => {
  const togo = await togoWith();
  await togo.say(message);
  expect((await togo.outbox()).map(({ message: { name, header: h } }) => [name, h.correlationId])).toContainEqual([
    response,
    'N1',
  ]);
});

test('a corridor whose law wants openness lowers the rule, and the query is answered', async () => {
  const togo = await togoWith(['R-2007']);
  await togo.say(query('NEMKL'), fromNiger);
  expect(await answers(togo)).toMatchObject([{ name: 'MovementQueryResponse', header: { correlationId: 'N1' } }]);
  const movement = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap();
  expect(movement?.log.at(-1)).toMatchObject({ id: 'in:NE/N1', remarks: [{ code: 'rule/R-2007' }] });
});

test('at a diversion the record is given to whose office says that the goods stand there, and a signal is recorded; then it has part', async () => {
  const togo = await togoWith();
  await togo.say(recordRequest('NEMKL'), fromNiger);
  await togo.say(query('NEMKL', { messageId: 'N2', sequence: 2 }), fromNiger);
  expect(await answers(togo)).toMatchObject([
    { name: 'TransitRecordResponse', header: { correlationId: 'N1' }, record: { officeOfDeparture: 'TGLFP' } },
    { name: 'MovementQueryResponse', header: { correlationId: 'N2' } },
  ]);
  const movement = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap();
  const entry = movement?.log.find(({ id }) => id === 'in:NE/N1');
  expect(entry).toMatchObject({ verdict: 'applied', remarks: [{ code: 'rule/F-1209', originalValue: 'NEMKL' }] });
});

test.each([
  ['another’s office', recordRequest('BFCNK', {}, 'NEMKL'), 'R-0403'],
  ['an office that is no border', recordRequest('NENIA'), 'R-0402'],
  ['an office that the corridor does not know', recordRequest('NEXXX', {}, 'NEMKL'), 'R-0401'],
])('the record is not given for goods at %s', async (_what, message, rule) => {
  const togo = await togoWith();
  await togo.say(message, fromNiger);
  expect(await answers(togo)).toMatchObject([{ name: 'FunctionalRejection', error: [{ rule }] }]);
  expect(JSON.stringify(await answers(togo))).not.toContain('officeOfDeparture');
});

test('of a movement that is unknown here nothing is told, and nobody is refused', async () => {
  const togo = await desk('TG', { corridor: niamey });
  await togo.say(query('NEMKL'), fromNiger);
  await togo.say(statusRequest('NEMKL', { messageId: 'N2', sequence: 2 }), fromNiger);
  expect(await answers(togo)).toMatchObject([
    { name: 'MovementQueryResponse', refusal: { reason: 'unknownMovement' } },
    { name: 'StatusResponse', known: false },
  ]);
});
