import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { CORRIDOR, fixture, jsonLines, run } from './run.ts';

interface Expectation {
  readonly faults?: readonly { readonly code: string; readonly pointer: string }[];
  readonly warnings?: readonly { readonly code: string; readonly pointer: string }[];
}
const expectations = JSON.parse(readFileSync(fixture('corridors/manifest.json'), 'utf8')) as Record<
  string,
  Expectation
>;

test('a corridor that can be used: parties, offices, routes, signatures, and what it leaves open', async () => {
  const { code, out } = await run(['corridor', 'check', CORRIDOR]);
  expect(code).toBe(0);
  expect(out).toMatch(/^lome-ouagadougou revision 1: Lomé to Ouagadougou\n/);
  expect(out).toContain('Signatures: none are demanded');
  expect(out).toMatch(/ {2}BF {2}Customs of Burkina Faso {2}Africa\/Ouagadougou\n/);
  expect(out).toMatch(/ {2}TGCNK .*transit +↔ BFCNK\n/);
  expect(out).toMatch(/ {2}lome-ouagadougou +TGLFP → TGCNK → BFCNK → BFOUA +8 days\n/);
  expect(out).toContain(`${CORRIDOR} corridor/unsigned /signatures `);
});

test('in French', async () => {
  const { out } = await run(['corridor', 'check', CORRIDOR, '--lang', 'fr']);
  expect(out).toContain('Signatures : aucune n’est exigée');
  expect(out).toContain('6 jours ouvrés');
});

test.each(Object.entries(expectations).filter(([, { warnings }]) => warnings !== undefined))(
  '%s gives the warnings of the manifest',
  async (file, { warnings }) => {
    const [data] = jsonLines((await run(['corridor', 'check', '--json', fixture(`corridors/${file}`)])).out);
    expect(data?.['warnings']).toMatchObject(warnings as object);
  },
);

test('a broken corridor is refused with line and column', async () => {
  const { code, out, err } = await run(['corridor', 'check', fixture('corridors/broken/office-unknown.json')]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/office-unknown\.json:\d+:\d+ corridor\/office-unknown \/\S+ /);
  expect((await run(['corridor', 'check', '/nowhere'])).err).toContain('gateway/no-file');
});
