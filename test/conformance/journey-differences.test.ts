import { expect, test } from '@jest/globals';
import { differencesIn, messageText } from '../../src/conformance/journey-differences.ts';
import { shipped } from './journey-support.ts';

test('a message is one line, with the rules that it names', () => {
  expect(messageText({ code: 'TR903', from: 'BF', to: 'TG', rule: ['F-1205', 'W-0955'] })).toBe(
    'BF→TG TR903 F-1205 W-0955',
  );
});

test('the order of messages does not count, their number does', () => {
  const message = [
    { code: 'TR001', from: 'TG', to: 'BF' },
    { code: 'TR050', from: 'TG', to: 'BF' },
  ];
  const step = { do: 'time', at: '2026-03-10T09:00:00+00:00', message } as const;
  const found = { before: new Map(), states: new Map(), timers: [] };
  const of = (messages: typeof message) => differencesIn(shipped(1), 1, step, { ...found, messages });
  expect(of(message.toReversed())).toEqual([]);
  expect(of([...message, ...message.slice(0, 1)])).toEqual([
    { step: 1, what: 'message', expected: '', found: 'TG→BF TR001' },
  ]);
});
