import { describe, expect, test } from '@jest/globals';
import { text } from '../../src/messages/leaves.ts';
import { answer, lineMessage, message } from '../../src/messages/message.ts';
import { messageFixture } from '../fixture-files.ts';

const { header, reference } = messageFixture('ArrivalAdvice', 'minimal');
const Greeting = message('Greeting', { words: text('Words', 9) });

describe('a message about a movement', () => {
  test('begins with its header and its reference', () => {
    expect(Object.keys(Greeting.body.fields)).toEqual(['header', 'reference', 'words']);
    expect(Greeting.is({ name: 'Greeting', header, reference, words: 'bonjour' })).toBe(true);
    expect(Greeting.is({ name: 'Greeting', header, words: 'bonjour' })).toBe(false);
  });

  test.each([
    ['another name', { name: 'Farewell', header, reference, words: 'bonjour' }],
    ['no name', { header, reference, words: 'bonjour' }],
    ['nothing', null],
  ])('with %s is refused', (_, value) => {
    expect(Greeting.is(value)).toBe(false);
  });

  test('refuses what it does not know', () => {
    expect(Greeting.is({ name: 'Greeting', header, reference, words: 'bonjour', more: 'words' })).toBe(false);
  });
});

test('an answer may name a movement', () => {
  const Reply = answer('Reply', {});
  expect(
    [
      { name: 'Reply', header, reference },
      { name: 'Reply', header },
    ].map((value) => Reply.is(value)),
  ).toEqual([true, true]);
});

test('a message about the line names no movement', () => {
  const Call = lineMessage('Call', {});
  expect(
    [
      { name: 'Call', header, reference },
      { name: 'Call', header },
    ].map((value) => Call.is(value)),
  ).toEqual([false, true]);
});
