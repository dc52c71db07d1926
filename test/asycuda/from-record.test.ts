import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conversionOf } from '../../src/asycuda/conversions.ts';
import { sadFromRecord } from '../../src/asycuda/from-record.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { arbitraryRecord, without } from './record-support.ts';
import { corridorOf, ouagadougou, sadOf, sadWith } from './support.ts';

const LOSSES: ReadonlySet<string> = new Set(['dropped', 'cut', 'altered', 'added']);
const national = {
  ...PROFILES.tg,
  country: [
    { written: '768', code: 'TG' },
    { written: '854', code: 'BF' },
    { written: 'CHN', code: 'CN' },
  ],
};
const profiles = fc.constantFrom(PROFILES.tg, PROFILES.bf, { ...PROFILES.tg, numberForm: 'plain' as const }, national);

test('a record that became a declaration reads back the same apart from the reported losses, and each of them is a real one', () => {
  fc.assert(
    fc.property(arbitraryRecord, profiles, ({ reference, record }, profile) => {
      const terms = { corridor: ouagadougou, profile };
      const { bytes, report, statement } = sadFromRecord(record, { ...terms, reference })._unsafeUnwrap();
      const sad = readSad(bytes)._unsafeUnwrap();
      const back = recordFromSad(sad, { ...terms, transit: statement })._unsafeUnwrap();
      expect(back.reference).toBe(reference);
      const losses = report.filter(({ kind, path }) => LOSSES.has(kind) && path.startsWith('record/'));
      const paths = losses.map(({ path }) => path);
      expect(without(back.record, paths)).toEqual(without(record, paths));
      for (const path of paths) {
        const others = paths.filter((each) => each !== path);
        expect([path, without(back.record, others)]).not.toEqual([path, without(record, others)]);
      }
      const unadmitted = paths.filter(
        (path) => conversionOf(path.replace(/^record\//, '').replace(/\[[0-9]+\]/g, ''))?.toSad === undefined,
      );
      expect(unadmitted).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['sad-transit-lome-ouagadougou.xml', 'lome-ouagadougou'],
  ['sad-transit-lome-niamey.xml', 'lome-niamey'],
])('the record of %s becomes a declaration that loses nothing of it', (file, name) => {
  const corridor = corridorOf(name);
  const { record, reference } = recordFromSad(sadOf(file), { corridor })._unsafeUnwrap();
  const { report, statement, sad } = sadFromRecord(record, { corridor, reference })._unsafeUnwrap();
  expect(statement).toEqual({});
  expect(new Set(report.map(({ kind }) => kind))).toEqual(new Set(['guessed', 'converted', 'corridor']));
  expect(recordFromSad(sad, { corridor })._unsafeUnwrap().record).toEqual(record);
});

const main = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();

test('marks of seals are joined, counted and cut at 17 characters, with a line that says so', () => {
  const record = { ...main.record, seal: ['TG004511', 'TG004512', 'TG004513'].map((mark) => ({ mark })) };
  const { sad, report } = sadFromRecord(record, { corridor: ouagadougou, reference: main.reference })._unsafeUnwrap();
  expect(sad.transit).toMatchObject({ sealCount: '3', seals: 'TG004511/TG004512' });
  expect(report.filter(({ kind }) => kind === 'cut')).toMatchObject([
    { path: '/ASYCUDA/Transit/Seals/Identity', from: 'TG004511/TG004512/TG004513', to: 'TG004511/TG004512' },
  ]);
});

test('containers unfold to a row for each container and item', () => {
  const { sad } = sadFromRecord(main.record, { corridor: ouagadougou, reference: main.reference })._unsafeUnwrap();
  expect(sad.containers.map(({ identity, item }) => `${identity} ${item}`)).toEqual(
    sadWith()
      .containers.map(({ identity, item }) => `${identity} ${item}`)
      .sort(),
  );
});

test('a reference made elsewhere stands whole in the field of the profile, and must be stated where the profile has none', () => {
  const reference = '26XI000081BPQF9GJ3';
  const kept = sadFromRecord(main.record, { corridor: ouagadougou, reference })._unsafeUnwrap();
  expect([kept.sad.declarant.reference, kept.statement]).toEqual([reference, {}]);
  const { referenceField: _, ...profile } = PROFILES.tg;
  const lacking = sadFromRecord(main.record, { corridor: ouagadougou, reference, profile })._unsafeUnwrap();
  expect([lacking.sad.declarant.reference, lacking.statement]).toEqual([undefined, { reference }]);
  expect(lacking.report).toContainEqual(expect.objectContaining({ kind: 'unsaid', path: 'record/reference' }));
});

test('amounts in another currency than that of the server are not written', () => {
  const value = { cif: '1000', currency: 'USD' };
  const { sad, statement } = sadFromRecord(
    { ...main.record, value },
    { corridor: ouagadougou, reference: main.reference },
  )._unsafeUnwrap();
  expect([sad.valuation.cif, sad.guarantee.amount, sad.items[0]?.value]).toEqual([undefined, undefined, undefined]);
  expect(statement).toMatchObject({ value, guarantee: main.record.guarantee });
});

test('a record of offices that the corridor does not know is refused with every place', () => {
  const record = { ...main.record, officeOfDestination: 'XX001' };
  const refused = sadFromRecord(record, { corridor: ouagadougou, reference: main.reference })._unsafeUnwrapErr();
  expect(refused.code).toBe('asycuda/record-unwritable');
  expect(refused.items).toMatchObject([{ pointer: '/ASYCUDA/Transit/Destination/Office', originalValue: 'XX001' }]);
});

test('a server with codes of its own for countries is written in them', () => {
  const terms = { corridor: ouagadougou, profile: national };
  const { reference, record } = recordFromSad(sadWith(), { ...terms, profile: PROFILES.tg })._unsafeUnwrap();
  const { sad } = sadFromRecord(record, { ...terms, reference })._unsafeUnwrap();
  expect([sad.countries.dispatch, sad.countries.destination, sad.transport.nationality]).toEqual(['CHN', '854', '768']);
  expect([sad.transit.destinationCountry, sad.items[1]?.origin]).toEqual(['854', 'CHN']);
  expect(recordFromSad(sad, terms)._unsafeUnwrap().record.itinerary).toEqual(record.itinerary);
});
