import { expect, test } from '@jest/globals';
import { arrivalRecord, desk, said } from './desk.ts';

const YEAR = 365 * 86_400_000;

test('after pruning, a copy gets the answer that the message got, and nothing is done again', async () => {
  const burkina = await desk('BF');
  const query = said(
    'MovementQuery',
    'TGLFP',
    'BFOUA',
    { query: { office: 'TGLFP', purpose: 'consultation' } },
    { messageId: 'T9' },
  );
  await burkina.say(query);
  (await burkina.gateway.relay())._unsafeUnwrap();
  const answered = burkina.sent.map(({ id }) => id);
  burkina.now += YEAR;
  const before = new Date(burkina.now).toISOString();
  expect((await burkina.store.prune({ before, feedRead: 100 }))._unsafeUnwrap()).toEqual({ outbox: 0, feed: 2 });
  await burkina.say(query);
  (await burkina.gateway.relay())._unsafeUnwrap();
  expect(burkina.sent.map(({ id }) => id)).toEqual([...answered, ...answered]);
  expect(await burkina.log()).toEqual(['in:TG/T9 applied']);
});

test('of a movement under way nothing is pruned', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  (await burkina.gateway.relay())._unsafeUnwrap();
  const before = new Date(burkina.now + YEAR).toISOString();
  expect((await burkina.store.prune({ before, feedRead: 100 }))._unsafeUnwrap()).toEqual({ outbox: 0, feed: 0 });
});
