import { describe, expect, test } from '@jest/globals';
import { date, dateTime, decimal, flag, integer, oneOf, pattern, text } from '../../src/messages/leaves.ts';

const wrong = (code: string) => ({ wrong: code });

describe('text', () => {
  const name = text('Name', 5, 2);

  test.each(['ab', 'abcde', '  ', 'é\nà', '\u{1F69A}'.repeat(5)])('%j is kept as it is', (value) => {
    expect(name.parse(value)).toBe(value);
  });

  test('is bounded in characters, not in UTF-16 units', () => {
    expect(name.parse('abcdef')).toEqual(wrong('39'));
    expect(name.parse('\u{1F69A}'.repeat(6))).toEqual(wrong('39'));
    expect(name.parse('\u{1F69A}')).toEqual(wrong('40'));
  });

  test('needs a character where no least length is given', () => {
    expect(text('Name', 5).parse('')).toEqual(wrong('40'));
  });
});

describe('pattern', () => {
  const code = pattern('Code', 'A|B[0-9]');

  test('covers the whole value', () => {
    expect(code.parse('B7')).toBe('B7');
    for (const value of ['AB7', 'B', ' A', 'A\n', '']) expect(code.parse(value)).toEqual(wrong('51'));
  });
});

describe('one of a list', () => {
  const side = oneOf('Side', ['exit', 'entry']);

  test('takes the codes to the letter', () => {
    expect(side.parse('exit')).toBe('exit');
    for (const value of ['Exit', ' exit', '', 'toString']) expect(side.parse(value)).toEqual(wrong('12'));
  });
});

describe('integer', () => {
  const count = integer('Count', 1, 250);

  test.each([
    ['1', 1],
    ['250', 250],
    [' 7\n', 7],
  ])('%j is %d', (value, number) => {
    expect(count.parse(value)).toBe(number);
  });

  test.each([
    ['0', '54'],
    ['251', '55'],
    ['999999999999999999', '55'],
    ['007', '51'],
    ['+7', '51'],
    ['-7', '51'],
    ['7.0', '50'],
    ['', '50'],
    ['7 7', '50'],
    ['٧', '50'],
    ['1e1', '50'],
  ])('%j is refused with %s', (value, code) => {
    expect(count.parse(value)).toEqual(wrong(code));
  });
});

describe('decimal', () => {
  const mass = decimal('Mass', 3, 2);

  test.each(['0', '0.50', '999.99', '12'])('%s is kept as written', (value) => {
    expect(mass.parse(value)).toBe(value);
    expect(mass.parse(` ${value}\t`)).toBe(value);
  });

  test.each([
    ['1000', '51'],
    ['1.234', '51'],
    ['01', '51'],
    ['.5', '51'],
    ['5.', '51'],
    ['-1', '51'],
    ['1,5', '50'],
    ['1e2', '50'],
    ['', '50'],
  ])('%j is refused with %s', (value, code) => {
    expect(mass.parse(value)).toEqual(wrong(code));
  });
});

describe('date', () => {
  const day = date('Day');

  test.each(['2026-03-18', '2024-02-29', '0001-01-01'])('%s is a day', (value) => {
    expect(day.parse(value)).toBe(value);
  });

  test.each(['2026-02-29', '2026-13-01', '0000-01-01', '18/03/2026', '2026-03-18Z', ''])('%j is none', (value) => {
    expect(day.parse(value)).toEqual(wrong('50'));
  });
});

describe('dateTime', () => {
  const instant = dateTime('Instant');

  test.each(['2026-03-14T08:15:00Z', '2026-03-14T08:15:00.125+14:00', '2026-03-14T00:00:00-11:30'])(
    '%s is an instant',
    (value) => {
      expect(instant.parse(value)).toBe(value);
    },
  );

  test.each([
    ['2026-03-14T08:15:00', '51'],
    ['2026-03-14T24:00:00Z', '51'],
    ['2026-03-14T08:15:00.1234Z', '51'],
    ['2026-03-14T24:00:01Z', '50'],
    ['2026-03-14T08:15:60Z', '50'],
    ['2026-03-14T08:15:00+14:01', '50'],
    ['2026-02-30T08:15:00Z', '50'],
    ['2026-03-14', '50'],
  ])('%s is refused with %s', (value, code) => {
    expect(instant.parse(value)).toEqual(wrong(code));
  });
});

test('a flag is true or false, and nothing else', () => {
  expect(['true', 'false', ' true '].map(flag.parse)).toEqual([true, false, true]);
  expect(['1', '0', 'TRUE', ''].map(flag.parse)).toEqual([wrong('51'), wrong('51'), wrong('50'), wrong('50')]);
});

test('a value in JSON is one that its text gives back', () => {
  const count = integer('Count', 1, 250);
  expect([7, '7', 7.5, 251, null, undefined, [7]].map((value) => count.is(value))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([' 12', '12', 12].map((value) => decimal('Mass', 3, 2).is(value))).toEqual([false, true, false]);
  expect([true, 'true', 1].map((value) => flag.is(value))).toEqual([true, false, false]);
});

test('a long run of blanks inside a number takes no time to refuse', () => {
  expect(integer('Count', 1, 250).parse(`1${' '.repeat(500_000)}1`)).toEqual(wrong('50'));
});
