import { expect, test } from '@jest/globals';
import { shapeLines, shapeOf } from '../../src/cli/shape.ts';
import { ACTS, ACT_NAMES } from '../../src/index.ts';

test.each([
  ['release', '{ record?: TransitRecord }'],
  ['startControl', '{}'],
  ['refuseRelease', '{ reason: Remark }'],
] as const)('the facts of %s are %s', (act, shape) => {
  expect(shapeOf(ACTS[act].facts)).toBe(shape);
});

test('codes are listed, lists show one of theirs', () => {
  const shape = shapeOf(ACTS.recordPassage.facts);
  expect(shape).toContain('side: exit|entry');
  expect(shape).toContain('replacedBy?: [{ mark: SealMark, party?: customs|carrier|trader|other }, ...]');
});

test.each(ACT_NAMES)('the lines of %s say the same as one line, and fit', (name) => {
  const { facts } = ACTS[name];
  const lines = shapeLines(facts, 96);
  const joined = lines.map((line) => line.trim()).join(' ');
  expect(joined.replaceAll(', }', ' }')).toBe(shapeOf(facts));
  expect(lines.filter((line) => line.length > 96 && !line.includes('|'))).toEqual([]);
});
