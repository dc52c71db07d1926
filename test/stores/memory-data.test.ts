import { expect, test } from '@jest/globals';
import { at, row, summary, wholeChange } from '../../src/conformance/store-samples.ts';
import {
  afterAttempt,
  asksFor,
  compareTexts,
  emptyData,
  inboxKey,
  kept,
  lineOf,
  matches,
  unaliased,
  write,
} from '../../src/stores/memory-data.ts';
import type { OutboxRow } from '../../src/stores/store.ts';

const queued: OutboxRow = { ...row('1'), state: 'queued', attempts: 0, notBefore: at(0) };

test('what is kept is frozen to the ground, with bytes of its own', () => {
  const given = wholeChange('a');
  const change = kept(given);
  expect(change).toEqual(given);
  expect(Object.isFrozen(change.movements[0]?.entries[0]?.actor)).toBe(true);
  expect(Object.isFrozen(change.outbox[0]?.envelope.headers)).toBe(true);
  expect(change.outbox[0]?.envelope.body).not.toBe(given.outbox[0]?.envelope.body);
});

test('what JSON does not keep is not kept', () => {
  const given = {
    ...wholeChange('a'),
    movements: [{ expected: 0, entries: [], summary: { ...summary('A', 0), loading: undefined } }],
  };
  expect(Object.keys(kept(given as never).movements[0]?.summary ?? {})).not.toContain('loading');
});

test('a row is handed out with bytes of its own', () => {
  const copy = unaliased(queued);
  expect(copy).toEqual(queued);
  copy.envelope.body.fill(0);
  expect(copy).not.toEqual(queued);
});

test('a written change is found in every part of the data', () => {
  const data = emptyData();
  write(data, kept(wholeChange('a')));
  const { logs, summaries, inbox, acts, outbox, timers, feed, deadLetters, deliveries, lines, heard } = data;
  const sizes = [logs, summaries, inbox, acts, outbox, timers, deliveries].map(({ size }) => size);
  expect([...sizes, feed.length, deadLetters.length, lines.length, heard.size]).toEqual([
    2, 2, 1, 1, 2, 1, 0, 2, 1, 2, 1,
  ]);
});

test.each([
  [queued, { sent: true, at: at(1) }, { state: 'sent', sentAt: at(1) }],
  [queued, { sent: true, at: at(1), done: true }, { state: 'acknowledged', sentAt: at(1), settledAt: at(1) }],
  [queued, { sent: false, notBefore: at(9) }, { notBefore: at(9) }],
  [{ ...queued, state: 'sent' }, { sent: false, notBefore: at(9) }, {}],
  [{ ...queued, state: 'refused', settledAt: at(1) }, { sent: true, at: at(2), done: true }, { sentAt: at(2) }],
] as const)('%# a try to send changes what it may', (before, attempt, changed) => {
  expect(afterAttempt(before, attempt)).toEqual({ ...before, attempts: 1, ...changed });
});

test('a query of the outbox asks for queued rows unless it says otherwise', () => {
  expect(asksFor({ limit: 1 })(queued)).toBe(true);
  expect(asksFor({ limit: 1, state: 'sent' })(queued)).toBe(false);
  expect(asksFor({ limit: 1, now: at(-1) })(queued)).toBe(false);
  expect(asksFor({ limit: 1, sentBefore: at(9) })(queued)).toBe(false);
  expect(asksFor({ limit: 1, recipient: 'NE' })(queued)).toBe(false);
});

test('an empty query matches every movement, a text only its own', () => {
  const one = summary('A', 1, { vehicles: ['V'] });
  expect(matches(one, {})).toBe(true);
  expect(matches(one, { vehicle: 'V', after: '@' })).toBe(true);
  expect(matches(one, { vehicle: 'v' })).toBe(false);
  expect(matches(one, { after: 'A' })).toBe(false);
});

test('two keys never run together', () => {
  expect(inboxKey('B', 'F1')).not.toBe(inboxKey('BF', '1'));
});

test('texts are ordered by their bytes, so that U+1F69B comes after U+FF21', () => {
  expect(['\u{1f69b}', '\uff21', 'a', 'B'].sort(compareTexts)).toEqual(['B', 'a', '\uff21', '\u{1f69b}']);
});

test('what is known of a line is the last word on each subject', () => {
  const data = emptyData();
  write(data, kept(wholeChange('a')));
  expect(lineOf(data, 'a').latest.map(({ id }) => id)).toEqual(['a-l']);
  expect(lineOf(data, 'b')).toEqual({ latest: [] });
});
