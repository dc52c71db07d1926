import { equal } from 'node:assert/strict';
import type { OutboxRow, OutboxState, Store } from '../index.ts';
import type { StoreCases } from './store-contract.ts';
import { at, change, given, ids, row, same, step } from './store-samples.ts';

/** The outbox of a store that holds rows of these ids, queued in this order. */
async function queue(store: Store, ...rowIds: readonly string[]): Promise<void> {
  await given(store.commit(change({ outbox: rowIds.map((id) => row(id)) })));
}

async function stateOf(store: Store, id: string): Promise<OutboxState | undefined> {
  return (await given(store.outboxRow(id)))?.state;
}

async function settle(store: Store, id: string, state: 'acknowledged' | 'refused', second: number): Promise<void> {
  await given(store.commit(change({ settled: [{ id, state, at: at(second) }] })));
}

export const OUTBOX_CASES: StoreCases = {
  async 'rows come in the order of their queueing, whatever their ids and times'({ store }) {
    await given(store.commit(change({ outbox: [row('z', { queuedAt: at(9) }), row('a', { queuedAt: at(8) })] })));
    await given(store.commit(change({ outbox: [row('m', { queuedAt: at(1) }), row('é')] })));
    same(await ids(store.outbox({ limit: 10 })), ['z', 'a', 'm', 'é']);
    same(await ids(store.outbox({ limit: 2 })), ['z', 'a']);
    same(await ids(store.outbox({ limit: 0 })), []);
  },

  async 'rows are found by recipient'({ store }) {
    await given(store.commit(change({ outbox: [row('1'), row('2', { recipient: 'NE' }), row('3')] })));
    same(await ids(store.outbox({ recipient: 'BF', limit: 10 })), ['1', '3']);
    same(await ids(store.outbox({ recipient: 'NE', now: at(0), limit: 10 })), ['2']);
    same(await ids(store.outbox({ recipient: 'ML', limit: 10 })), []);
  },

  async 'rows are read on after a row, whatever has become of it'({ store }) {
    await queue(store, 'c', 'a');
    await given(store.commit(change({ outbox: [row('d', { recipient: 'NE' }), row('b')] })));
    same(await ids(store.outbox({ after: 'c', limit: 10 })), ['a', 'd', 'b']);
    same(await ids(store.outbox({ after: 'c', recipient: 'BF', limit: 1 })), ['a']);
    same(await ids(store.outbox({ after: 'd', recipient: 'BF', limit: 10 })), ['b']);
    await given(store.attempted('a', { sent: true, at: at(1) }));
    same(await ids(store.outbox({ after: 'a', limit: 10 })), ['d', 'b']);
    same(await ids(store.outbox({ after: 'b', limit: 10 })), []);
    same(await ids(store.outbox({ after: 'unknown', limit: 10 })), []);
    same(await ids(store.outbox({ state: 'sent', after: 'c', limit: 10 })), ['a']);
  },

  async 'a row waits until its time, and times of different offsets are compared as instants'({ store }) {
    await queue(store, '1', '2');
    await given(store.attempted('1', { sent: false, notBefore: '2026-03-14T11:00:10+03:00' }));
    same(await ids(store.outbox({ now: at(9), limit: 10 })), ['2']);
    same(await ids(store.outbox({ now: '2026-03-14T07:00:10-01:00', limit: 10 })), ['1', '2']);
    same(await ids(store.outbox({ limit: 10 })), ['1', '2']);
    const waiting = { ...row('1'), state: 'queued', attempts: 1, notBefore: '2026-03-14T11:00:10+03:00' };
    same(await given(store.outboxRow('1')), waiting);
  },

  async 'a receipt makes a row sent, and every try is counted'({ store }) {
    await queue(store, '1', '2');
    await given(store.attempted('1', { sent: false, notBefore: at(5) }));
    await given(store.attempted('1', { sent: true, at: at(6) }));
    same(await ids(store.outbox({ limit: 10 })), ['2']);
    same(await given(store.outbox({ state: 'sent', limit: 10 })), [
      { ...row('1'), state: 'sent', attempts: 2, notBefore: at(5), sentAt: at(6) },
    ]);
    await given(store.attempted('1', { sent: false, notBefore: at(9) }));
    await given(store.attempted('unknown', { sent: true, at: at(9) }));
    same([await stateOf(store, '1'), (await given(store.outboxRow('1')))?.notBefore], ['sent', at(5)]);
    equal(await given(store.outboxRow('unknown')), undefined);
  },

  async 'a row that needs no acknowledgement is done with its receipt'({ store }) {
    await queue(store, '1');
    await given(store.attempted('1', { sent: true, at: at(6), done: true }));
    const done = { state: 'acknowledged', attempts: 1, notBefore: at(0), sentAt: at(6), settledAt: at(6) };
    same(await given(store.outbox({ state: 'acknowledged', limit: 10 })), [{ ...row('1'), ...done }]);
    await queue(store, '2');
    await given(store.attempted('2', { sent: true, at: at(7) }));
    await given(store.attempted('2', { sent: true, at: at(8), done: true }));
    same(await stateOf(store, '2'), 'acknowledged');
  },

  async 'an acknowledgement that overtakes the receipt stays'({ store }) {
    await queue(store, '1', '2', '3');
    await settle(store, '1', 'acknowledged', 3);
    await settle(store, '2', 'refused', 3);
    await given(store.attempted('1', { sent: true, at: at(4) }));
    await given(store.attempted('2', { sent: true, at: at(4), done: true }));
    same(await ids(store.outbox({ limit: 10 })), ['3']);
    const settled = { attempts: 1, notBefore: at(0), sentAt: at(4), settledAt: at(3) };
    same(await given(store.outboxRow('1')), { ...row('1'), ...settled, state: 'acknowledged' });
    same(await given(store.outboxRow('2')), { ...row('2'), ...settled, state: 'refused' });
    await given(store.attempted('1', { sent: false, notBefore: at(9) }));
    same([await stateOf(store, '1'), (await given(store.outboxRow('1')))?.notBefore], ['acknowledged', at(0)]);
  },

  async 'the last word about a row counts, and unknown ids are passed over'({ store }) {
    await queue(store, '1');
    await settle(store, '1', 'acknowledged', 3);
    await settle(store, '1', 'refused', 4);
    equal((await given(store.outboxRow('1')))?.settledAt, at(4));
    same(await ids(store.outbox({ state: 'refused', limit: 10 })), ['1']);
    await settle(store, 'unknown', 'refused', 4);
    await given(store.commit(change({ resend: ['unknown'], movements: [step('x', 0)] })));
    equal(await given(store.outboxRow('unknown')), undefined);
  },

  async 'rows that stay unacknowledged are found by the time of their receipt'({ store }) {
    await queue(store, '1', '2', '3');
    await given(store.attempted('2', { sent: true, at: at(4) }));
    await given(store.attempted('1', { sent: true, at: '2026-03-14T09:00:05+01:00' }));
    same(await ids(store.outbox({ state: 'sent', sentBefore: at(6), limit: 10 })), ['1', '2']);
    same(await ids(store.outbox({ state: 'sent', sentBefore: at(5), limit: 10 })), ['2']);
    same(await ids(store.outbox({ state: 'sent', sentBefore: at(4), limit: 10 })), []);
    same(await ids(store.outbox({ sentBefore: at(9), limit: 10 })), []);
  },

  async 'a resend queues the same bytes again at the old place, due at once'({ store }) {
    await queue(store, '1', '2', '3', '4');
    await given(store.attempted('1', { sent: false, notBefore: at(50) }));
    for (const id of ['1', '2', '3']) await given(store.attempted(id, { sent: true, at: at(4) }));
    await settle(store, '2', 'acknowledged', 5);
    await settle(store, '3', 'refused', 5);
    await given(store.attempted('4', { sent: false, notBefore: at(60) }));
    await given(store.commit(change({ resend: ['3', '2', '1', '4'] })));
    const again = (id: string, attempts: number, notBefore = at(0)) => ({
      ...row(id),
      state: 'queued',
      attempts,
      notBefore,
    });
    const rows: readonly OutboxRow[] = await given(store.outbox({ limit: 10 }));
    same(rows, [again('1', 2), again('2', 1), again('3', 1), again('4', 1, at(60))]);
    same(await ids(store.outbox({ state: 'sent', sentBefore: at(99), limit: 10 })), []);
  },

  async 'one change queues, resends and settles'({ store }) {
    await queue(store, '1', '2');
    await given(store.attempted('1', { sent: true, at: at(1) }));
    const settled = [{ id: '3', state: 'acknowledged' as const, at: at(2) }];
    await given(store.commit(change({ outbox: [row('3'), row('4')], resend: ['1'], settled })));
    same(await ids(store.outbox({ limit: 10 })), ['1', '2', '4']);
    same(await ids(store.outbox({ state: 'acknowledged', limit: 10 })), ['3']);
  },
};
