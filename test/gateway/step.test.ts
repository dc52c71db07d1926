import { expect, test } from '@jest/globals';
import { err, ok } from 'neverthrow';
import { fault, foldLog } from '../../src/index.ts';
import { changeOf, untilCommitted } from '../../src/gateway/step.ts';
import { turns } from '../../src/gateway/turns.ts';
import { REFERENCE } from './desk.ts';

const conflict = fault('store/conflict', { what: 'x' });
function partsWith(pauses: number[]) {
  const wait = (milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  return { clock: { now: () => new Date(0), wait }, turns: turns() } as never;
}

test('what another writer overtook is done again, after pauses that grow', async () => {
  const pauses: number[] = [];
  let tries = 0;
  const done = await untilCommitted(partsWith(pauses), REFERENCE, async () =>
    (tries += 1) < 5 ? err(conflict) : ok(tries),
  );
  expect(done._unsafeUnwrap()).toBe(5);
  expect(pauses).toHaveLength(4);
  expect(pauses[3]).toBeGreaterThanOrEqual(20);
});

test('any other refusal is given at once', async () => {
  const pauses: number[] = [];
  const refused = await untilCommitted(partsWith(pauses), REFERENCE, async () => err(fault('store/closed')));
  expect(refused._unsafeUnwrapErr().code).toBe('store/closed');
  expect(pauses).toEqual([]);
});

test('after twelve tries it is busy', async () => {
  const pauses: number[] = [];
  const refused = await untilCommitted(partsWith(pauses), REFERENCE, async () => err(conflict));
  expect(refused._unsafeUnwrapErr()).toMatchObject({ code: 'gateway/busy', retry: true });
  expect(pauses).toHaveLength(12);
});

test('a step without entries writes nothing', () => {
  const movement = foldLog(REFERENCE, 'TG', []);
  expect(changeOf({ before: movement, after: movement, queued: [], answered: [] })).toEqual({
    movements: [],
    outbox: [],
    answered: [],
    timers: { set: [], clear: [] },
    feed: [],
  });
});
