import { expect, test } from '@jest/globals';
import { accusedBy, mayAccuse } from '../../src/gateway/accuse.ts';
import { partsOf } from '../../src/gateway/options.ts';
import { termsOf } from '../../src/gateway/terms.ts';
import { loadSchemaEngine, memoryExchange, type TransitMessage, unsigned } from '../../src/index.ts';
import { type Desk, desk, released, REFERENCE, said } from './desk.ts';
import { corridor } from './pair.ts';

const HOUR = 3_600_000;
const timer = (togo: Desk, row = 'transitTime') => ({
  id: 't',
  reference: REFERENCE,
  row,
  round: 1,
  dueAt: new Date(togo.now).toISOString(),
});
async function partsOfDesk(it: Desk) {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const base = { administration: 'TG', corridor: corridor(), signature: unsigned(), engine };
  const clock = { now: () => new Date(it.now), wait: () => Promise.resolve() };
  const transport = memoryExchange().transport('TG');
  return partsOf({ ...base, store: it.store, transport, clock }, () => undefined);
}
const requests = async (it: Desk) => (await it.outbox()).filter(({ name }) => name === 'AvailabilityRequest');
async function answer(it: Desk): Promise<void> {
  const correlationId = (await requests(it)).at(-1)?.id ?? '';
  const { reference: _none, ...message } = said(
    'AvailabilityResponse',
    'BF',
    'TG',
    { terms: termsOf(corridor()) },
    {
      messageId: `L${it.now}`,
      correlationId,
      sequence: undefined,
      seen: undefined,
      preparedAt: new Date(it.now).toISOString(),
    },
  ) as TransitMessage & { reference: string };
  expect(await it.say(message as unknown as TransitMessage)).toBe('acknowledge');
}
async function accuse(togo: Desk, due = timer(togo)) {
  const parts = await partsOfDesk(togo);
  return (await mayAccuse(parts, due, ['BF'], ['transitTime']))._unsafeUnwrap();
}

test('a timer that accuses asks once, waits, and goes on when the neighbour has answered', async () => {
  const togo = await desk('TG');
  const due = timer(togo);
  togo.now += HOUR;
  expect(await accuse(togo, due)).toBe(false);
  togo.now += HOUR;
  expect(await accuse(togo, due)).toBe(false);
  expect(await requests(togo)).toHaveLength(1);
  await answer(togo);
  expect(await accuse(togo, due)).toBe(true);
  expect(await requests(togo)).toHaveLength(1);
});

test('an answer of the time before it ran out does not count', async () => {
  const togo = await desk('TG');
  (await togo.gateway.askAvailability('BF'))._unsafeUnwrap();
  await answer(togo);
  togo.now += 1;
  expect(await accuse(togo)).toBe(false);
  expect(await requests(togo)).toHaveLength(2);
});

test('silence is waited for as long as the corridor says, counted from the first request', async () => {
  const togo = await desk('TG');
  const due = timer(togo);
  expect(await accuse(togo, due)).toBe(false);
  togo.now += 47 * HOUR;
  (await togo.gateway.askAvailability('BF'))._unsafeUnwrap();
  togo.now += HOUR - 1;
  expect(await accuse(togo, due)).toBe(false);
  togo.now += 1;
  expect(await accuse(togo, due)).toBe(true);
  expect(await accuse(togo, timer(togo))).toBe(true);
});

test('other timers wait for no line', async () => {
  const togo = await desk('TG');
  expect(await accuse(togo, timer(togo, 'unusedOffices'))).toBe(true);
  expect(await requests(togo)).toEqual([]);
});

test('accused are those that it writes to, else all others on the itinerary', async () => {
  const togo = await released();
  const parts = await partsOfDesk(togo);
  const movement = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap();
  const done = { verdict: 'applied', movement, entries: [], sends: [], unparked: [] } as never;
  expect(accusedBy(parts, done)).toEqual(['BF']);
  const sends = [{ sent: { recipient: 'NE' } }, { sent: { recipient: 'TG' } }, { sent: { recipient: 'NE' } }];
  expect(accusedBy(parts, { ...(done as object), sends } as never)).toEqual(['NE']);
});
