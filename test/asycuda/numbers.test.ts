import { expect, test } from '@jest/globals';
import { decimalText, exactNumber, javaNumber, sumOf } from '../../src/asycuda/numbers.ts';

test.each([
  ['1908.0', '1908'],
  ['1.0623724E7', '10623724'],
  ['1.0623724E3', '1062.3724'],
  ['8.132990250562078E-4', '0.0008132990250562078'],
  ['1453.950000', '1453.95'],
  ['0.0', '0'],
  ['7.', '7'],
  ['-2.5', '-2.5'],
  ['99999999999999999999.123456789', '99999999999999999999.123456789'],
])('%s is exactly %s', (text, value) => {
  expect(exactNumber(text)?.toFixed()).toBe(value);
});

test.each(['', ' 1', '1,141', '1+1', '0x1F', 'NaN', '1E400', '.5', 'E5', '1e'])('%j is no number', (text) => {
  expect(exactNumber(text)).toBeUndefined();
});

test('digits beyond the form of the messages are rounded off, and it is said', () => {
  const text = (value: string, fraction: number) => {
    const number = exactNumber(value);
    return number && decimalText(number, fraction);
  };
  expect(text('1766.16003417969', 2)).toEqual({ text: '1766.16', isExact: false });
  expect(text('0.005', 2)).toEqual({ text: '0.01', isExact: false });
  expect(text('0.06', 3)).toEqual({ text: '0.06', isExact: true });
  expect(text('1E21', 2)).toEqual({ text: '1000000000000000000000', isExact: true });
});

test('a sum loses nothing', () => {
  expect(sumOf(Array.from({ length: 10 }, () => '0.1'))).toBe('1');
  expect(sumOf(['9999999999.999999', '0.000001'])).toBe('10000000000');
  expect(sumOf([])).toBe('0');
});

test('a number as a Java double has all its digits', () => {
  const java = (text: string) => {
    const number = exactNumber(text);
    return number && javaNumber(number);
  };
  expect(
    [
      '0',
      '1500',
      '0.001',
      '9999999.5',
      '10000000',
      '10623724',
      '0.0008132990250562078',
      '-12',
      '123456789.123456789',
    ].map(java),
  ).toEqual([
    '0.0',
    '1500.0',
    '0.001',
    '9999999.5',
    '1.0E7',
    '1.0623724E7',
    '8.132990250562078E-4',
    '-12.0',
    '1.23456789123456789E8',
  ]);
});
