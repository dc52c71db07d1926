import { describe, expect, test } from '@jest/globals';
import { type RecordManifestTerms, manifestFromRecord } from '../../src/asycuda/manifest-from-record.ts';
import { MANIFEST_EXAMPLES, type ManifestStatement } from '../../src/asycuda/manifest-statement.ts';
import { recordsFromManifest } from '../../src/asycuda/manifest-to-records.ts';
import { transitBills } from '../../src/asycuda/manifest.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import { manifestOf, ouagadougou, sadWith, statement as transitStatement } from './support.ts';

const { record, reference } = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();
const { packageKind: _, container: __, ...plain } = MANIFEST_EXAMPLES;
const containers = (record.container ?? []).map(({ number }) => ({ number, packages: '100' }));
const statement: ManifestStatement = { ...plain, packageKind: '14', container: containers };
const terms = { corridor: ouagadougou, reference, office: 'BFOUA', statement };
const convert = (from: TransitRecord, more: Partial<RecordManifestTerms> = {}) =>
  manifestFromRecord(from, { ...terms, ...more });
const made = (from: TransitRecord, more: Partial<RecordManifestTerms> = {}) => convert(from, more)._unsafeUnwrap();
const lines = ({ report }: ReturnType<typeof made>, ...kinds: string[]) =>
  report
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, path, from, to }) => [kind, path, from ?? '', to ?? ''].join(' | '));

describe('an incoming record', () => {
  const { manifest, report } = made(record);

  test('is one bill in transit under the reference of the movement, in the codes of the office', () => {
    expect(transitBills(manifest)).toHaveLength(1);
    expect(manifest.bills[0]).toMatchObject({
      reference,
      line: '1',
      nature: '24',
      type: 'LVI',
      consigneeName: record.consignee?.name,
      packages: '965',
      packageKind: '14',
      grossMass: '29192.8724',
    });
    expect(manifest.bills[0]?.splits.map(({ packageKind }) => packageKind)).toEqual(
      record.item.map(({ packaging: [first] }) => ({ CT: '10', PK: '14', CR: '09', BG: '06' })[first?.kind ?? '']),
    );
    expect([manifest.general.office, manifest.general.voyage, manifest.general.departedOn]).toEqual([
      'BFOUA',
      'TG-BF-26-118',
      '2026-03-10',
    ]);
    expect([manifest.transport.mode, manifest.transport.identity]).toEqual(['3', record.transport.identity]);
    expect([manifest.totals.bills, manifest.totals.packages, manifest.totals.containers]).toEqual(['1', '965', '2']);
  });

  test('is read again as what was written', () => {
    const sums = manifest.bills[0]?.splits.reduce((sum, { packages }) => sum + Number(packages), 0);
    expect(sums).toBe(965);
    expect(manifest.bills[0]?.containers.map(({ identity, type, fullness }) => [identity, type, fullness])).toEqual(
      (record.container ?? []).map(({ number, type }) => [number, type, 'FCL']),
    );
    expect(manifest.bills[0]).toMatchObject({
      sealCount: String(record.seal?.length ?? 0),
      seals: record.seal?.map(({ mark }) => mark).join('/'),
    });
  });

  test('names all that has no place in a manifest', () => {
    const unplaced = lines({ manifest, report }, 'unplaced');
    expect(unplaced).toEqual(
      expect.arrayContaining([
        'unplaced | record/guarantee/reference | 1 | ',
        'unplaced | record/item/commodity | 3 | ',
        'unplaced | record/itinerary/office | 4 | ',
        'unplaced | record/timeLimit | 1 | ',
      ]),
    );
    const text = manifest.source.text;
    const { guarantee } = record;
    expect([text.includes(guarantee.reference), text.includes(record.timeLimit)]).toEqual([false, false]);
  });
});

test('a record alone lacks what is stated: each is named once, and its shape supplies it', () => {
  const refused = manifestFromRecord(record, { ...terms, statement: {} })._unsafeUnwrapErr();
  expect(refused.code).toBe('asycuda/record-incomplete');
  const named = refused.items.map(({ pointer }) => pointer.split('/').at(-1));
  expect(named).toEqual([
    'Bol_type_code',
    'Place_of_loading_code',
    'Place_of_unloading_code',
    'Package_type_code',
    'Number_of_packages',
    'Number_of_packages',
    'Voyage_number',
    'Date_of_departure',
    'Carrier_code',
    'Place_of_departure_code',
    'Place_of_destination_code',
  ]);
  expect(refused.items[0]?.reason).toEqual({
    en: 'type of the bill: it is missing. State "billType".',
    fr: 'type du titre de transport : cette donnée est absente. Indiquez « billType ».',
  });
});

const [first] = record.item;
if (first === undefined) throw new TypeError('no item');
const simple: TransitRecord = {
  ...record,
  leftAt: '2026-03-11T06:00:00+00:00',
  carrier: { name: 'ROUTE', identification: 'TR1' },
  container: [
    {
      number: 'CSQU3054383',
      type: '22G1',
      fullness: 'full',
      seal: ['A', 'B', 'C', 'D'].map((mark) => ({ mark, party: 'customs' as const })),
    },
  ],
  item: [{ ...first, container: ['CSQU3054383'] }],
};
const { departedOn: _d, carrierCode: _c, packageKind: _p, container: _o, ...less } = statement;

test('what the record has is not stated; a fourth seal and who fixed them are reported', () => {
  const { manifest, report } = made(simple, { statement: less });
  expect([manifest.general.departedOn, manifest.transport.carrierCode]).toEqual(['2026-03-11', 'TR1']);
  const [bill] = manifest.bills;
  expect(bill?.splits).toEqual([]);
  expect(bill?.containers).toMatchObject([
    { identity: 'CSQU3054383', marks1: 'A', marks2: 'B', marks3: 'C', packages: first.packaging[0]?.count },
  ]);
  expect(lines({ manifest, report }, 'dropped')).toEqual(
    expect.arrayContaining([
      'dropped | record/container[1]/seal | D | ',
      'dropped | record/container[1]/seal/party | customs | ',
    ]),
  );
  expect(lines({ manifest, report }, 'unplaced').join()).not.toContain('item/container');
});

test('who fixed the seals is written where it is one party that the profile knows', () => {
  const profile = { ...PROFILES.bf, sealParty: [{ written: 'CU', party: 'customs' as const }] };
  const { manifest } = made(simple, { statement: less, profile });
  expect(manifest.bills[0]?.containers[0]?.sealingParty).toBe('CU');
});

test('an item that is packed in several ways has no parts, and the report says so', () => {
  const packaging = [
    { kind: 'CT', count: '1' },
    { kind: 'PK', count: '2' },
  ];
  const mixed = made({ ...simple, item: [{ ...first, packaging, container: ['CSQU3054383'] }] });
  expect(mixed.manifest.bills[0]).toMatchObject({ packageKind: '14', splits: [] });
  expect(lines(mixed, 'dropped')).toContain('dropped | record/item/packaging | 1 CT, 2 PK | ');
});

test('an empty container holds no packages; a kind of packages that the office does not know is refused', () => {
  const empty = { ...simple, container: [{ number: 'CSQU3054383', type: '22G1', fullness: 'empty' as const }] };
  expect(made(empty, { statement: less }).manifest.bills[0]?.containers).toMatchObject([
    { packages: '0', fullness: 'MTY' },
  ]);
  const unknown = {
    ...simple,
    item: [{ ...first, packaging: [{ kind: 'ZZ', count: '1' }], container: ['CSQU3054383'] }],
  };
  expect(convert(unknown, { statement: less })._unsafeUnwrapErr().items).toMatchObject([
    { code: 'asycuda/unknown-code', originalValue: 'ZZ' },
  ]);
});

test('record to manifest to record: containers, seals, packages, masses and parties are the same', () => {
  const { manifest } = made(record, { office: 'TGLFP', statement: { ...statement, packageKind: 'CL' } });
  const transit = {
    ...transitStatement,
    seal: record.seal ?? [],
    container: [],
    item: record.item.map(({ number, commodity }) => ({ number, commodity })),
  };
  const [again] = recordsFromManifest(manifest, { corridor: ouagadougou, transit })._unsafeUnwrap();
  const of = ({ container, item, consignee, totals, seal }: TransitRecord) => ({
    container: container?.map(({ seal: seals, ...rest }) => ({ ...rest, seals: seals?.map(({ mark }) => mark) })),
    item: item.map(({ number, commodity, packaging, grossMass }) => ({ number, commodity, packaging, grossMass })),
    consignee: { name: consignee?.name, identification: consignee?.identification },
    totals: [totals.items, totals.packages, totals.grossMass],
    seal,
  });
  expect(again === undefined ? undefined : of(again.record)).toEqual(of(record));
});

test('manifest to record to manifest: the bill in transit has the same containers, seals, goods and parties', () => {
  const [bill] = transitBills(manifestOf('lome-port'));
  const transit = { ...transitStatement, container: [], item: [{ commodity: '690721' }] };
  const terms2 = { corridor: ouagadougou, transit, bills: ['KTLSHA260002'] };
  const [of] = recordsFromManifest(manifestOf('lome-port'), terms2)._unsafeUnwrap();
  if (of === undefined || bill === undefined) throw new TypeError('no bill');
  const packages = bill.containers.map((row) => ({
    number: row.identity?.replace(/[ -]/g, '') ?? '',
    packages: row.packages ?? '',
  }));
  const { manifest } = made(of.record, {
    office: 'TGLFP',
    statement: { ...less, departedOn: '2026-02-06', carrierCode: 'KTL', bill: 'KTLSHA260002', container: packages },
  });
  const same = [
    'reference',
    'nature',
    'packages',
    'packageKind',
    'grossMass',
    'marks',
    'description',
    'exporterName',
    'consigneeCode',
  ] as const;
  const [written] = manifest.bills;
  expect(same.map((key) => written?.[key])).toEqual(same.map((key) => bill[key]));
  expect(
    written?.containers.map(({ packages: count, type, fullness, marks1, marks2 }) => [
      count,
      type,
      fullness,
      marks1,
      marks2,
    ]),
  ).toEqual(
    bill.containers.map(({ packages: count, type, fullness, marks1, marks2 }) => [
      count,
      type,
      fullness,
      marks1,
      marks2,
    ]),
  );
});
