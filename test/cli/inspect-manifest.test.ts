import { expect, test } from '@jest/globals';
import { CORRIDOR, fixture, jsonLines, run } from './run.ts';

const ROAD = fixture('asycuda/manifest-border-road.xml');

test('inspect knows a manifest by its root, and says with a corridor what it lacks', async () => {
  const { code, out } = await run(['inspect', ROAD, '--corridor', CORRIDOR]);
  expect(code).toBe(0);
  expect(out).toContain('LVI 26/118  24      40 CT     1.25E4      –\n');
  expect(out).toContain('Missing for a transit on lome-ouagadougou');
  const [made] = jsonLines((await run(['inspect', ROAD, '--json'])).out);
  expect(made).toMatchObject({ kind: 'manifest', encoding: 'UTF-8', transit: ['LVI 26/118'] });
  expect(made).not.toHaveProperty('missing');
});

test('what is absent is shown as such, in French too', async () => {
  const { out } = await run(['inspect', ROAD, '--lang', 'fr']);
  expect(out).toContain('Manifeste SYDONIA World\n');
  expect(out).toContain('Voyage       TG-BF-26-118 2026-03-10 → –\n');
  expect(out).toContain('En transit   LVI 26/118\n');
});
