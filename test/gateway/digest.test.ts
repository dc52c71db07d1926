import { expect, test } from '@jest/globals';
import { digestOf, digestOfData } from '../../src/gateway/digest.ts';

test('the digest of bytes is SHA-256', () => {
  expect(digestOf(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('data has one digest whatever the order of its keys, and another for each other content', () => {
  const one = digestOfData({ b: [1, { d: 2, c: 'x' }], a: null, e: undefined });
  expect(digestOfData({ a: null, b: [1, { c: 'x', d: 2 }] })).toBe(one);
  const others = [
    { a: null, b: [{ c: 'x', d: 2 }, 1] },
    { a: null, b: [1, { c: 'x', d: '2' }] },
    { b: [1, { c: 'x', d: 2 }] },
  ];
  expect(new Set([one, ...others.map(digestOfData)]).size).toBe(4);
});
