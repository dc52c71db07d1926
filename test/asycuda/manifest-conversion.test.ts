import { expect, test } from '@jest/globals';
import { ManifestConversion, refusalOf, statementSpot } from '../../src/asycuda/manifest-conversion.ts';
import { transitBills } from '../../src/asycuda/manifest.ts';
import { manifestOf, ouagadougou } from './support.ts';

const manifest = manifestOf('lome-port');
const [first, second] = transitBills(manifest);
if (first === undefined || second === undefined) throw new TypeError('no bills');
const terms = {
  corridor: ouagadougou,
  transit: { timeLimit: '2026-03-18', route: 'a' },
  transitOf: { KTLSHA260003: { route: 'b' } },
};

test('what is stated for one bill goes before what is stated for all, field by field', () => {
  const stated = [first, second].map((bill) => new ManifestConversion(manifest, [bill], terms).transit);
  expect(stated).toEqual([
    { timeLimit: '2026-03-18', route: 'a' },
    { timeLimit: '2026-03-18', route: 'b' },
  ]);
});

test('the profile is that of the administration of the office', () => {
  expect(new ManifestConversion(manifest, [first], terms).profile.name).toBe('tg');
  const unknown = manifestOf('lome-port', ['>TGLFP<', '>GDSGO<']);
  expect(new ManifestConversion(unknown, [first], terms).profile.name).toBe('generic');
});

test('what several records lack alike is one remark; the shape answers all of them', () => {
  const conversions = [first, second].map((bill) => new ManifestConversion(manifest, [bill], terms));
  for (const c of conversions) c.refuse('missing', statementSpot('holder'), { field: 'holder' });
  conversions[1]?.refuse('missing', statementSpot('seal'), { field: 'seal' });
  const { code, items, text } = refusalOf(conversions);
  expect([code, items.map(({ pointer }) => pointer)]).toEqual(['asycuda/manifest-incomplete', ['holder', 'seal']]);
  expect(Object.keys(JSON.parse(text.en.slice(text.en.indexOf('{'))) as object)).toEqual(['holder', 'seal']);
  expect(items[0]?.reason.fr).toBe('Titulaire du régime : cette donnée est absente. Indiquez « holder ».');
});

test('the elements of a record are those of its bills', () => {
  const places = new ManifestConversion(manifest, [first, second], terms).elements();
  expect(places.map(({ at, element }) => [at, element.name])).toEqual([
    ['/Awmds/Bol_segment[2]', 'Bol_segment'],
    ['/Awmds/Bol_segment[3]', 'Bol_segment'],
  ]);
});
