import { expect, test } from '@jest/globals';
import { Manifest } from '../../src/conformance/manifest.ts';
import { manifest } from '../fixture-files.ts';

const fault = { code: 'schema/pattern', wire: '51', pointer: '/ArrivalAdvice/reference', line: 20, column: 3 };
const refused = { file: 'messages/a.xml', gives: 'refused', stage: 'schema', faults: [fault] };

test('the manifest of the package follows its codec', () => {
  expect(Manifest.is(manifest)).toBe(true);
  expect(manifest.length).toBeGreaterThan(100);
});

test.each([
  ['a valid document without its JSON', { file: 'messages/a.xml', gives: 'valid' }],
  ['a refusal at a stage that comes later', { ...refused, stage: 'rule' }],
  ['a fault without its place', { ...refused, faults: [{ ...fault, line: undefined }] }],
  ['something else', { ...refused, gives: 'warned' }],
])('%s is refused', (_, row) => {
  expect(Manifest.is([refused])).toBe(true);
  expect(Manifest.is([row])).toBe(false);
});
