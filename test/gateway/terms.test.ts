import { expect, test } from '@jest/globals';
import { agreesWith, termsOf } from '../../src/gateway/terms.ts';
import { corridor } from './pair.ts';

const ours = corridor();

test('the digest is that of the content, whatever the order in which it is written', () => {
  const turned = Object.fromEntries(Object.entries(ours).reverse()) as typeof ours;
  expect(termsOf(turned)).toEqual(termsOf(ours));
  expect(termsOf(ours)).toMatchObject({ schemaVersion: ['1'], corridorFrom: '2026-01-01' });
  expect(termsOf(ours).corridorDigest).toMatch(/^[0-9a-f]{64}$/);
});

test('two sides agree where the revision is the same to the letter and a schema version is common', () => {
  expect(agreesWith(ours, termsOf(ours))).toBe(true);
  expect(agreesWith(ours, { ...termsOf(ours), schemaVersion: ['2', '1'] })).toBe(true);
  expect(agreesWith(ours, { ...termsOf(ours), schemaVersion: ['2'] })).toBe(false);
  expect(agreesWith(ours, termsOf({ ...ours, checkDigits: 'warn' }))).toBe(false);
});
