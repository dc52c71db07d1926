import { expect, test } from '@jest/globals';
import { codeText, recordChecksum } from '../../src/paper/checksum.ts';
import { RECORD, REFERENCE } from './samples.ts';

test('the checksum is sixteen digits that the order of names does not change', () => {
  const turned = Object.fromEntries(Object.entries(RECORD).reverse()) as typeof RECORD;
  const sum = recordChecksum(REFERENCE, RECORD);
  expect(sum).toMatch(/^[0-9a-f]{16}$/);
  expect(recordChecksum(REFERENCE, turned)).toBe(sum);
  expect(codeText(REFERENCE, RECORD)).toBe(`${REFERENCE} ${sum}`);
});

test('anything else changes it', () => {
  const sum = recordChecksum(REFERENCE, RECORD);
  const [first, ...rest] = RECORD.item;
  for (const [reference, record] of [
    ['26TGTGLFPT012346J7', RECORD],
    [REFERENCE, { ...RECORD, timeLimit: '2026-03-19' }],
    [REFERENCE, { ...RECORD, item: [{ ...first, grossMass: '20100.50' }, ...rest] }],
    [REFERENCE, { ...RECORD, item: [...rest, first] }],
  ] as const)
    expect(recordChecksum(reference, record as typeof RECORD)).not.toBe(sum);
});
