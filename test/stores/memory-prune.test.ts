import { expect, test } from '@jest/globals';
import { at, change, mark, record, row, summary } from '../../src/conformance/store-samples.ts';
import { emptyData, kept, write } from '../../src/stores/memory-data.ts';
import { pruneMemory } from '../../src/stores/memory-prune.ts';

const settled = (id: string) => ({ id, state: 'acknowledged' as const, at: at(1) });
const filled = () => {
  const data = emptyData();
  const movements = [{ expected: 0, entries: [], summary: summary('ended', 0, { open: false, changedAt: at(1) }) }];
  const answers = { ...mark('BF', 'm'), answers: ['answer'] };
  const rows = [row('own'), row('answer'), row('waits')];
  const feed = [record('release', 'ended'), record('release', 'other')];
  write(data, kept(change({ movements, inbox: answers, outbox: rows, settled: ['own', 'answer'].map(settled), feed })));
  return data;
};

test('what is gone is gone from the data, what stays is in its place', () => {
  const data = filled();
  expect(pruneMemory(data, { before: at(2), feedRead: 2 })).toEqual({ outbox: 1, feed: 1 });
  expect([...data.outbox.keys()]).toEqual(['answer', 'waits']);
  expect(data.feed.map(({ position }) => position)).toEqual([2]);
  write(data, kept(change({ feed: [record('release', 'other')] })));
  expect(data.feed.map(({ position }) => position)).toEqual([2, 3]);
});

test('a time that is none is an error of the program', () => {
  expect(() => pruneMemory(filled(), { before: 'yesterday' })).toThrow(TypeError);
});
