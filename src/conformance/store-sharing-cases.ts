import { equal, ok } from 'node:assert/strict';
import type { Change, Store } from '../index.ts';
import type { StoreCases, StoreUnderTest } from './store-contract.ts';
import {
  REFERENCE,
  act,
  at,
  change,
  everything,
  given,
  ids,
  mark,
  record,
  refused,
  row,
  same,
  step,
  timer,
  wholeChange,
} from './store-samples.ts';

/** Two stores on the same data; one and the same where the data cannot be opened twice. */
async function writers({ store, second }: StoreUnderTest): Promise<readonly [Store, Store]> {
  return [store, (await second?.()) ?? store];
}

/** Adds an entry by reading and writing until no other writer comes between; gives the number of tries. */
async function grow(store: Store, name: string, tries = 1): Promise<number> {
  ok(tries < 1000, 'a writer never got through');
  const version = (await given(store.movement(REFERENCE)))?.version ?? 0;
  const parts = {
    movements: [step(REFERENCE, version, name)],
    outbox: [row(name)],
    feed: [record(name), record(`${name}'`)],
  };
  const result = await store.commit(change(parts));
  if (result.isOk()) return tries;
  equal(result.error.code, 'store/conflict');
  return grow(store, name, tries + 1);
}

/** Commits both at once; exactly one may win. */
async function race(stores: readonly [Store, Store], one: Change, other: Change): Promise<void> {
  const results = await Promise.all([stores[0].commit(one), stores[1].commit(other)]);
  same(results.map((result) => (result.isOk() ? 'done' : result.error.code)).sort(), ['done', 'store/conflict']);
}

export const SHARING_CASES: StoreCases = {
  async 'two writers of one movement lose and double nothing, and the feed has no gap'(test) {
    const [one, two] = await writers(test);
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const tries = await Promise.all(names.map((name, index) => grow(index % 2 === 0 ? one : two, name)));
    ok(
      tries.some((count) => count > 1),
      'no writer ever met another',
    );
    const movement = await given(two.movement(REFERENCE));
    same(
      movement?.entries.map(({ number }) => number),
      names.map((_, index) => index + 1),
    );
    const order = movement?.entries.map(({ id }) => id) ?? [];
    same([...order].sort(), [...names].sort());
    same(await ids(one.outbox({ limit: 100 })), order);
    const feed = await given(one.changes(0, 100));
    same(
      feed.map(({ position }) => position),
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    same(
      feed.map((line) => line.step),
      order.flatMap((name) => [name, `${name}'`]),
    );
  },

  async 'who follows the feed while others write misses nothing'(test) {
    const [one, two] = await writers(test);
    const steps: string[] = [];
    let writing = true;
    const follow = async () => {
      for (let position = 0; ; ) {
        const last = !writing;
        const lines = await given(two.changes(position, 3));
        for (const line of lines) {
          equal(line.position, position + 1);
          position = line.position;
          steps.push(line.step);
        }
        if (lines.length > 0) continue;
        if (last) return;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const write = async (store: Store, name: string) => {
      for (let index = 0; index < 20; index++) await given(store.commit(change({ feed: [record(`${name}${index}`)] })));
    };
    const bothWrite = async () => {
      await Promise.all([write(one, 'a'), write(two, 'b')]);
      writing = false;
    };
    await Promise.all([follow(), bothWrite()]);
    for (const name of ['a', 'b'])
      same(
        steps.filter((line) => line.startsWith(name)),
        Array.from({ length: 20 }, (_, index) => `${name}${index}`),
      );
  },

  async 'of two writers with the same version, message, act, outbox id or timer one wins'(test) {
    const both = await writers(test);
    await given(both[0].commit(change({ timers: { set: [timer('t', at(1))], clear: [] } })));
    const claims: readonly Partial<Change>[] = [
      { movements: [step(REFERENCE, 0)] },
      { inbox: mark('BF', '1') },
      { act: act('1') },
      { outbox: [row('1')] },
      { timers: { fired: 't', set: [], clear: [] } },
    ];
    for (const [index, claim] of claims.entries())
      await race(
        both,
        change({ ...claim, feed: [record(`${index}`)] }),
        change({ ...claim, feed: [record(`${index}`)] }),
      );
    same(
      (await given(both[1].changes(0, 10))).map((line) => line.step),
      ['0', '1', '2', '3', '4'],
    );
  },

  async 'what one store has written another one reads'(test) {
    const [one, two] = await writers(test);
    await given(one.commit(wholeChange('first')));
    await given(two.attempted('first-a', { sent: true, at: at(2) }));
    equal(await given(one.countDelivery('d')), 1);
    equal(await given(two.countDelivery('d')), 2);
    same(await everything(two, ['first']), await everything(one, ['first']));
    same(await ids(one.outbox({ state: 'sent', limit: 10 })), ['first-a']);
  },

  async 'a closed store refuses every call with store/closed'({ store }) {
    await given(store.commit(wholeChange('first')));
    await given(store.close());
    const calls = [
      () => store.movement(REFERENCE),
      () => store.movements({}),
      () => store.inbox('BF', 'first'),
      () => store.act('first'),
      () => store.commit(wholeChange('second')),
      () => store.countDelivery('d'),
      () => store.outbox({ limit: 1 }),
      () => store.outboxRow('first-a'),
      () => store.attempted('first-a', { sent: true, at: at(2) }),
      () => store.timersDue(at(9), 1),
      () => store.changes(0, 1),
      () => store.deadLetters(0, 1),
      () => store.line('BF'),
      () => store.lineLog('BF', 0, 1),
      () => store.close(),
    ];
    for (const call of calls) equal((await refused(call(), 'store/closed')).retry, false);
  },

  async 'close waits for what is being written, and what was confirmed lasts'({ store, reopen }) {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const writing = names.map(async (name) => ({ name, result: await store.commit(wholeChange(name)) }));
    const closing = store.close();
    const confirmed: string[] = [];
    for (const { name, result } of await Promise.all(writing)) {
      if (result.isOk()) confirmed.push(name);
      else equal(result.error.code, 'store/closed');
    }
    await given(closing);
    await refused(store.changes(0, 1), 'store/closed');
    same(confirmed, names);
    const again = await reopen?.();
    if (again === undefined) return;
    for (const name of names) same((await given(again.act(name)))?.actId, name);
    equal((await given(again.changes(0, 100))).length, 40);
  },

  async 'after a restart everything is as it was'({ store, reopen }) {
    await given(store.commit(wholeChange('first')));
    await given(store.attempted('first-a', { sent: true, at: at(2) }));
    equal(await given(store.countDelivery('d')), 1);
    const before = await everything(store, ['first']);
    await given(store.close());
    const again = await reopen?.();
    if (again === undefined) return;
    same(await everything(again, ['first']), before);
    equal(await given(again.countDelivery('d')), 2);
    await refused(again.commit(wholeChange('first')), 'store/conflict');
    await given(
      again.commit(change({ movements: [step('first-1', 1)], feed: [record('next')], outbox: [row('next')] })),
    );
    same(
      (await given(again.changes(2, 5))).map(({ position }) => position),
      [3],
    );
    same(await ids(again.outbox({ limit: 10 })), ['first-b', 'next']);
  },
};
