import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_SAD, planDemo } from '../../src/cli/demo-plan.ts';
import { CORRIDOR, REFERENCE, SAD, fixture, folderOf } from './run.ts';

const folder = folderOf('demo-plan');

test('a shipped corridor comes with its own declaration', () => {
  const lome = planDemo({ corridor: 'lome-ouagadougou' })._unsafeUnwrap();
  expect(lome).toMatchObject({
    sadFile: SHIPPED_SAD,
    corridor: { id: 'lome-ouagadougou' },
    made: { reference: REFERENCE },
  });
  expect(lome.made.record.releasedAt).toMatch(/T09:30:00/);
  expect(lome.made.report.filter(({ kind }) => kind === 'stated' || kind === 'overridden')).toEqual([]);
  expect(planDemo({ corridor: 'lome-niamey' })._unsafeUnwrap().sadFile).toContain('lome-niamey.xml');
});

test('on another corridor the shipped declaration is stated to travel its first route, and each override is listed', () => {
  const text = readFileSync(CORRIDOR, 'utf8').replaceAll('TGLFP', 'TGKPM').replaceAll('"lome-ouagadougou"', '"kpeme"');
  const file = join(folder, 'kpeme.json');
  writeFileSync(file, text);
  const { made } = planDemo({ corridor: file })._unsafeUnwrap();
  expect(made.record.itinerary.map(({ office }) => office)).toEqual(['TGKPM', 'TGCNK', 'BFCNK', 'BFOUA']);
  expect(made.report.some(({ kind, to }) => kind === 'overridden' && to === 'TGKPM')).toBe(true);
});

test('a statement beside the declaration', () => {
  const transit = join(folder, 'transit.json');
  writeFileSync(transit, '{"releasedAt":"2026-03-11T10:00:00+00:00"}');
  const { made } = planDemo({ corridor: 'lome-ouagadougou', sad: SAD, transit })._unsafeUnwrap();
  expect(made.record.releasedAt).toBe('2026-03-11T10:00:00+00:00');
});

test.each([
  [{ corridor: '/nowhere.json' }, '/nowhere.json', 'gateway/no-file'],
  [
    { corridor: fixture('corridors/broken/malformed.json') },
    fixture('corridors/broken/malformed.json'),
    'corridor/malformed',
  ],
  [{ corridor: '../package' }, '../package', 'gateway/no-file'],
  [{ corridor: 'lome-niamey', sad: '/nowhere.xml' }, '/nowhere.xml', 'gateway/no-file'],
  [{ corridor: 'lome-niamey', sad: CORRIDOR }, CORRIDOR, 'asycuda/malformed'],
  [{ corridor: 'lome-niamey', transit: CORRIDOR }, CORRIDOR, 'asycuda/statement'],
  [{ corridor: 'lome-niamey', transit: SAD }, SAD, 'gateway/not-json'],
])('%j is refused at %s with %s', (options, file, code) => {
  const refused = planDemo(options)._unsafeUnwrapErr();
  expect({ file: refused.file, code: refused.fault.code }).toEqual({ file, code });
});

test('a declaration of one’s own is not bent to the corridor: what is missing names the shape of a statement', () => {
  const sad = fixture('asycuda/sad-transit-lome-niamey.xml');
  const { fault } = planDemo({ corridor: 'lome-ouagadougou', sad })._unsafeUnwrapErr();
  expect(fault.text.en).toContain('{"');
});
