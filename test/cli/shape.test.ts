import { expect, test } from '@jest/globals';
import { shapeOf } from '../../src/cli/shape.ts';
import { ACTS } from '../../src/index.ts';

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
