import { expect, test } from '@jest/globals';
import { CORRIDOR, fixture, run } from './run.ts';

const SAD = fixture('asycuda/sad-transit-lome-ouagadougou.xml');

test.each([
  ['en', /With --corridor <file> the command also says whether a declaration can travel there/],
  ['fr', /Avec --corridor <fichier>, la commande dit aussi si une déclaration peut y circuler/],
])('a declaration that is looked at without a corridor, in %s', async (language, hint) => {
  const { code, out } = await run(['inspect', SAD, '--lang', language]);
  expect(code).toBe(0);
  expect(out).toMatch(hint);
});

test('a manifest that is looked at without a corridor', async () => {
  const { out } = await run(['inspect', fixture('asycuda/manifest-lome-port.xml')]);
  expect(out).toMatch(/With --corridor <file> the command also shows the transit records of the bills in transit/);
});

test('of many files one hint, after the last; none where none could be read', async () => {
  const many = await run(['sad', 'inspect', SAD, '/nowhere.xml', SAD]);
  expect(many.out.match(/With --corridor/g)).toHaveLength(1);
  expect(many.out).toMatch(/missing\.\n$/);
  expect(many.out).not.toMatch(/\n\n\n|^\n/);
  expect((await run(['sad', 'inspect', '/nowhere.xml'])).out).toBe('');
  const manifest = fixture('asycuda/manifest-lome-port.xml');
  expect((await run(['manifest', 'inspect', '/nowhere.xml', manifest])).out).toMatch(/^ASYCUDA World manifest/);
});

test('no hint with a corridor, nor in JSON', async () => {
  expect((await run(['inspect', SAD, '--corridor', CORRIDOR])).out).not.toContain('--corridor');
  expect((await run(['inspect', SAD, '--json'])).out).not.toContain('--corridor');
});
