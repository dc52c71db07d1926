import { expect, test } from '@jest/globals';
import { CORRIDOR, fixture, run } from './run.ts';

const SAD = fixture('asycuda/sad-transit-lome-ouagadougou.xml');

test.each([
  ['en', /With --corridor <file> it is also said whether the declaration can travel there/],
  ['fr', /Avec --corridor <file>, il est dit aussi si la déclaration peut y circuler/],
])('a declaration that is looked at without a corridor, in %s', async (language, hint) => {
  const { code, out } = await run(['inspect', SAD, '--lang', language]);
  expect(code).toBe(0);
  expect(out).toMatch(hint);
});

test('a manifest that is looked at without a corridor', async () => {
  const { out } = await run(['inspect', fixture('asycuda/manifest-lome-port.xml')]);
  expect(out).toMatch(/With --corridor <file> the transit records of its bills are also shown/);
});

test('no hint with a corridor, nor in JSON', async () => {
  expect((await run(['inspect', SAD, '--corridor', CORRIDOR])).out).not.toContain('--corridor');
  expect((await run(['inspect', SAD, '--json'])).out).not.toContain('--corridor');
});
