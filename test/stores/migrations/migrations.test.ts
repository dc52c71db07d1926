import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { MIGRATIONS } from '../../../src/stores/migrations/migrations.ts';

test('the migrations are the numbered files, in their order and without a gap', () => {
  const files = readdirSync(resolve(__dirname, '../../../src/stores/migrations')).filter((name) => /^\d/.test(name));
  expect(MIGRATIONS.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
});
