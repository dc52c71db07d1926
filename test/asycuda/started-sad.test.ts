import { expect, test } from '@jest/globals';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { type StartTerms, startedSad } from '../../src/asycuda/started-sad.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { ouagadougou, sadWith } from './support.ts';

const { record, reference } = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();
const start = (terms: Partial<StartTerms> = {}, of = record) =>
  startedSad(of, { reference, corridor: ouagadougou, office: 'BFOUA', next: 'declaration', ...terms })._unsafeUnwrap();

test('at destination a declaration is started in the codes of that administration, and cites the transit', () => {
  const { sad, bytes } = start();
  expect(readSad(bytes)._unsafeUnwrap().source.text).toBe(sad.source.text);
  expect(sad.identification).toMatchObject({
    office: 'BFOUA',
    officeName: 'Ouagadougou',
    model: 'IM',
    procedure: '4',
  });
  expect(sad.registration).toEqual({ serial: undefined, number: undefined, date: undefined });
  expect([sad.guarantee.name, sad.transit.seals, sad.assessment.date]).toEqual([undefined, undefined, undefined]);
  expect(sad.declarant.reference).toBe(reference);
  expect(sad.items.map(({ kind, procedure }) => [kind, procedure])[0]).toEqual(['06', '4000']);
  for (const { documents } of sad.items)
    expect(documents.at(-1)).toMatchObject({ code: '821', reference, date: '10/3/26' });
  expect(sad.containers.map(({ identity }) => identity)).toContain('CSQU3054383');
});

test('at the border the transit that goes on has the destination and the seals, and no guarantee, release or time limit', () => {
  const { sad } = start({ office: 'BFCNK', next: 'transit' });
  expect(sad.identification).toMatchObject({ office: 'BFCNK', procedure: '8', transitDocument: 'T1' });
  expect(sad.transit).toMatchObject({ destination: 'BFOUA', sealCount: '2', timeLimit: undefined });
  expect(sad.guarantee.name).toBeUndefined();
  expect(sad.items[0]?.procedure).toBe('8000');
});

test('what the declaration does not say is reported by the fields of the record, and nothing else is', () => {
  const unplaced = (of: typeof record) =>
    start({}, of).report.flatMap(({ kind, path }) => (kind === 'unplaced' ? [path] : []));
  const fields = unplaced(record);
  expect(fields).toEqual(
    expect.arrayContaining(['record/guarantee/reference', 'record/seal/mark', 'record/holder/name']),
  );
  expect(fields).not.toEqual(expect.arrayContaining(['record/item/grossMass']));
  expect(fields).not.toContain('record/driver');
  expect(start().report.map(({ kind }) => kind)).not.toContain('guessed');
  expect(unplaced({ ...record, driver: { name: 'KOFI' } })).toContain('record/driver');
});

test('without a model or a citation of the profile they are left out', () => {
  const { startModel: _, transitCitation: __, ...profile } = PROFILES.bf;
  const { sad } = start({ profile });
  expect(sad.identification.model).toBeUndefined();
  expect(sad.items[0]?.documents.length).toBe(record.item[0]?.supportingDocument?.length);
  expect(sad.items[0]?.previous).toBe(reference);
});
