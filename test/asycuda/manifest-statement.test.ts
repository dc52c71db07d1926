import { expect, test } from '@jest/globals';
import { MANIFEST_EXAMPLES, readManifestStatement } from '../../src/asycuda/manifest-statement.ts';

test('a statement is read from JSON; the examples are one', () => {
  expect(readManifestStatement(MANIFEST_EXAMPLES)._unsafeUnwrap()).toEqual(MANIFEST_EXAMPLES);
});

test('each wrong place is named, an unknown field too', () => {
  const refused = readManifestStatement({ departedOn: '9/3/26', arrivesAt: '25:00:00', lorry: 'x' })._unsafeUnwrapErr();
  expect(refused.code).toBe('asycuda/manifest-statement');
  expect(refused.items.map(({ pointer }) => pointer).sort()).toEqual(['/arrivesAt', '/departedOn', '/lorry']);
});
