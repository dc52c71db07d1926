import { expect, test } from '@jest/globals';
import { run } from './run.ts';

test('both ways are commands of the declarations, and need a corridor', async () => {
  const { out } = await run(['sad', '--help']);
  expect(out).toMatch(/to-transit[^]*from-transit/);
  expect((await run(['sad', 'to-transit', 'x.xml'])).code).toBe(2);
  expect((await run(['sad', 'from-transit', 'x.xml'])).code).toBe(2);
});
