import { expect, test } from '@jest/globals';
import { CORRIDOR, REFERENCE, SAD, fixture, jsonLines, run } from './run.ts';

test('a declaration: office, model, registration, items, containers, packages and mass', async () => {
  const { code, out } = await run(['inspect', SAD]);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'ASYCUDA World declaration (SAD)',
    `File          ${SAD}`,
    'Office        TGLFP',
    'Destination   BFOUA',
    'Model         IM8',
    'Registration  T 12345 3/9/26',
    'Items         3',
    'Containers    CSQU3054383, MSKU6011672',
    'Packages      965',
    'Gross mass    29192.8724 kg',
    'Profile       generic (dateOrder MDY; nullText null; nullValue emptyTag; officeWidth 5)',
    '',
    'With --corridor <file> the command also says whether a declaration can travel there, and what is missing.',
    '',
  ]);
});

test('with a corridor: the reference it would travel under, and all that is not simply copied', async () => {
  const { code, out } = await run(['inspect', SAD, '--corridor', CORRIDOR, '--lang', 'fr']);
  expect(code).toBe(0);
  expect(out).toContain(`Prête pour un transit sur lome-ouagadougou sous ${REFERENCE} (profil tg)`);
  expect(out).toContain('provient du corridor.');
});

test('with a corridor: what is missing, and the shape of a statement', async () => {
  const { code, out } = await run([
    'inspect',
    fixture('asycuda/sad-transit-without-items.xml'),
    '--corridor',
    CORRIDOR,
  ]);
  expect(code).toBe(0);
  expect(out).toContain('Missing for a transit on lome-ouagadougou');
  expect(out).toMatch(/sad-transit-without-items\.xml:\d+:\d+ asycuda\/no-items \/ASYCUDA\//);
});

test('as JSON', async () => {
  const [made] = jsonLines((await run(['inspect', '--json', SAD, '--corridor', CORRIDOR])).out);
  expect(made).toMatchObject({ kind: 'sad', office: 'TGLFP', items: 3, transit: { reference: REFERENCE } });
  expect(made).toMatchObject({ packages: '965', containerRows: 4, encoding: 'UTF-8', profile: { name: 'tg' } });
  const empty = fixture('asycuda/sad-transit-without-items.xml');
  const [refused] = jsonLines((await run(['inspect', '--json', empty, '--corridor', CORRIDOR])).out);
  expect(refused).toMatchObject({ items: 0, missing: { code: 'asycuda/no-items' } });
});
