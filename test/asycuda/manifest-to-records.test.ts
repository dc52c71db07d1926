import { describe, expect, test } from '@jest/globals';
import type { ManifestTerms } from '../../src/asycuda/manifest-conversion.ts';
import { type RecordFromBills, recordsFromManifest } from '../../src/asycuda/manifest-to-records.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import type { TransitStatement } from '../../src/asycuda/statement.ts';
import { TransitRecord } from '../../src/messages/record.ts';
import { wrongIn } from './record-message.ts';
import { manifestOf, ouagadougou, statement } from './support.ts';

const { seal = [] } = statement;
const without = (from: TransitStatement, ...keys: (keyof TransitStatement)[]): TransitStatement =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as keyof TransitStatement)));
const transit: TransitStatement = {
  ...without(statement, 'seal', 'container', 'code'),
  item: [{ commodity: '690721' }],
};
const other = { registration: { office: 'TGLFP', year: 2026, serial: 'T', number: '54322' } };
const port = manifestOf('lome-port');
const road = manifestOf('border-road');

const convert = (manifest: typeof port, terms: Partial<ManifestTerms> = {}) =>
  recordsFromManifest(manifest, { corridor: ouagadougou, transit, ...terms });
const made = (manifest: typeof port, terms: Partial<ManifestTerms> = {}) => convert(manifest, terms)._unsafeUnwrap();
const one = (manifest: typeof port, terms: Partial<ManifestTerms> = {}) => {
  const [first] = made(manifest, terms);
  if (first === undefined) throw new TypeError('no record');
  return first;
};
const lines = ({ report }: Pick<RecordFromBills, 'report'>, ...kinds: string[]) =>
  report
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, path, from, to }) => [kind, path, from ?? '', to ?? ''].join(' | '));
const apart = { transitOf: { KTLSHA260003: other } };

describe('one record for each bill', () => {
  const records = made(port, apart);

  test('bills in transit alone become records, each under its own reference', () => {
    expect(records.map(({ bills, reference }) => [bills, reference])).toEqual([
      [['KTLSHA260002'], '26TGTGLFPT054321J5'],
      [['KTLSHA260003'], '26TGTGLFPT054322J4'],
    ]);
    expect(records.map(({ record }) => record.billOfLading)).toEqual([['KTLSHA260002'], ['KTLSHA260003']]);
  });

  test('containers come with their seals, and the goods with their containers', () => {
    expect(records[0]?.record.container).toEqual([
      { number: 'CSQU3054383', type: '22G1', fullness: 'full', seal: [{ mark: 'CN200001' }, { mark: 'TG004511' }] },
      { number: 'MSKU6011672', type: '45G1', fullness: 'full', seal: [{ mark: 'CN200002' }] },
    ]);
    expect(records[0]?.record.item).toEqual([
      {
        number: 1,
        commodity: '690721',
        description: 'CERAMIC TILES & FITTINGS\nIN CRATES',
        packaging: [{ kind: 'CR', count: '965', marks: 'FASO OUAGA' }],
        grossMass: '29010.5',
        container: ['CSQU3054383', 'MSKU6011672'],
      },
    ]);
  });

  test('parts of a bill become items', () => {
    const { item, totals } = records[1]?.record ?? {};
    expect(
      item?.map((each) => [each.number, each.description, each.packaging, each.grossMass, each.container]),
    ).toEqual([
      [1, 'WATER PUMPS', [{ kind: 'CT', count: '180', marks: 'FM 1' }], '7000', ['TGHU4620012']],
      [2, 'PLASTER', [{ kind: 'BG', count: '120', marks: 'FM 2' }], '9000', ['TGHU4620012']],
    ]);
    expect(totals).toEqual({ items: 2, packages: '300', grossMass: '16000' });
  });

  test('what is stated, taken from the corridor, converted and left out is in the report', () => {
    const [first] = records;
    if (first === undefined) throw new TypeError('no record');
    expect(lines(first, 'overridden', 'converted', 'dropped', 'corridor')).toEqual([
      'corridor | itinerary |  | TGLFP - TGCNK - BFCNK - BFOUA',
      'corridor | timeLimit |  | 2026-03-18',
      'overridden | /Awmds/General_segment/Transport_information/Identity_of_transporter | KOTOKA TRADER, GH, 1 | 3, TG 4521 AB, TG',
      'converted | /Awmds/Bol_segment[2]/ctn_segment[1]/Type_of_container | 20GP | 22G1',
      'dropped | /Awmds/Bol_segment[2]/ctn_segment[1]/Sealing_Party | CU | ',
      'converted | /Awmds/Bol_segment[2]/ctn_segment[2]/Ctn_reference | MSKU 601167-2 | MSKU6011672',
      'converted | /Awmds/Bol_segment[2]/ctn_segment[2]/Type_of_container | 40HC | 45G1',
      'converted | /Awmds/Bol_segment[2]/Goods_segment/Package_type_code | CS | CR',
      'dropped | /Awmds/General_segment/Transport_information/Carrier/Carrier_name | KOTOKA LINES, TEMA, KTL | ',
      'corridor | guarantee/contribution |  | overseas, 0.50 %, 474125 XOF, TGLFP',
    ]);
    const places = lines(first, 'block').map((line) => line.split(' | ')[1]?.replace('/Awmds/', ''));
    expect(places).toContain('General_segment/General_segment_id/Voyage_number');
    expect(places).toContain('Bol_segment[2]/Traders_segment/Notify');
    expect(places.filter((place) => place?.startsWith('Bol_segment[3]'))).toEqual([]);
  });

  test('each becomes a message that keeps the rules and the schema', async () => {
    for (const record of records) expect(await wrongIn(record, ouagadougou)).toEqual([]);
  });
});

test('bills of a group become one record; the parties that they do not share are left out and reported', () => {
  const [whole, ...none] = made(port, { grouping: 'manifest' });
  expect(none).toEqual([]);
  expect(whole?.bills).toEqual(['KTLSHA260002', 'KTLSHA260003']);
  expect(whole?.record.item.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(whole?.record.totals).toEqual({ items: 3, packages: '1265', grossMass: '45010.5' });
  expect([whole?.record.consignor, whole?.record.consignee]).toEqual([undefined, undefined]);
  const dropped = lines(whole ?? { report: [] }, 'dropped');
  expect(dropped).toContain(
    'dropped | /Awmds/Bol_segment[3]/Traders_segment/Consignee/Consignee_name | FASO MATERIAUX SARL, 01 BP 100 OUAGADOUGOU | ',
  );
  expect(dropped.filter((line) => line.includes('Exporter_name'))).toHaveLength(2);
});

test('bills of one place of unloading become one record, and a bill without a place its own', () => {
  expect(made(port, { grouping: 'place' }).map(({ bills }) => bills)).toEqual([['KTLSHA260002', 'KTLSHA260003']]);
  const placeless = manifestOf('lome-port', [
    /(Bol_reference>KTLSHA260003[^]*?)<Place_of_unloading_code>TGLFW/,
    '$1<Place_of_unloading_code>',
  ]);
  expect(made(placeless, { grouping: 'place', ...apart }).map(({ bills }) => bills)).toEqual([
    ['KTLSHA260002'],
    ['KTLSHA260003'],
  ]);
});

test('a container of two bills of a group stands once, with the seals of both', () => {
  const shared = manifestOf('lome-port', [/TGHU4620012/g, 'CSQU3054383'], ['40GP', '40HC']);
  const { record, report } = one(shared, { grouping: 'manifest' });
  expect(
    record.container?.map(({ number, type, seal: seals }) => [number, type, seals?.map(({ mark }) => mark)]),
  ).toEqual([
    ['CSQU3054383', '22G1', ['CN200001', 'TG004511', 'CN300001']],
    ['MSKU6011672', '45G1', ['CN200002']],
  ]);
  expect(lines({ report }, 'dropped')).toContain(
    'dropped | /Awmds/Bol_segment[3]/ctn_segment[1]/Type_of_container | 45G1 | ',
  );
});

test('the bills that are asked for alone are converted; an unknown one and one that is not in transit are refused', () => {
  expect(made(port, { bills: ['KTLSHA260003'] }).map(({ bills }) => bills)).toEqual([['KTLSHA260003']]);
  for (const reference of ['NONE', 'KTLSHA260001']) {
    const refused = convert(port, { bills: [reference] })._unsafeUnwrapErr();
    expect([refused.code, refused.text.en]).toEqual([
      'asycuda/no-such-bill',
      expect.stringContaining('KTLSHA260002, KTLSHA260003'),
    ]);
  }
  const none = manifestOf('border-road', [' 24 ', '23']);
  expect(convert(none)._unsafeUnwrapErr().code).toBe('asycuda/no-transit-bill');
});

test('a manifest of the road gives vehicle and carrier; the seals of its goods are stated, for it does not say what they close', async () => {
  const rest = without(transit, 'transport');
  const byRoad = one(road, { transit: { ...rest, seal } });
  expect(byRoad.record.transport).toEqual({ mode: '3', identity: 'TG 7710 BC', nationality: 'TG' });
  expect(byRoad.record.carrier).toEqual({ identification: 'TR7710', name: 'ROUTE & FILS', address: 'KARA\nTOGO' });
  expect(byRoad.record.item[0]).toMatchObject({ grossMass: '12500', packaging: [{ kind: 'CT', count: '40' }] });
  expect(lines(byRoad, 'dropped')).toEqual([
    'dropped | /awmds/Bol_segment[1]/Goods_segment/Seals_segment/Marks_of_seals | TG004601/TG004602, CU | ',
  ]);
  expect(lines(byRoad, 'block')).toContain('block | /awmds/General_segment/Transport_information/Fleet_number | 1 | ');
  expect(await wrongIn(byRoad, ouagadougou)).toEqual([]);
  expect(
    convert(road, { transit: rest })
      ._unsafeUnwrapErr()
      .items.map(({ pointer }) => pointer),
  ).toEqual(['seal']);
});

test('seals of the goods that its containers have are no loss', () => {
  const seals =
    '<Seals_segment><Number_of_seals>3</Number_of_seals><Marks_of_seals>CN200001/TG004511/CN200002</Marks_of_seals></Seals_segment>';
  const sealed = manifestOf('lome-port', [/(IN CRATES<\/Goods_description>)/, `$1${seals}`]);
  expect(lines(one(sealed, { bills: ['KTLSHA260002'] }), 'dropped').filter((line) => line.includes('Seals'))).toEqual(
    [],
  );
});

test('who fixed a seal is carried where the profile knows what is written for it; empty and full alike', () => {
  const profile = { ...PROFILES.tg, sealParty: [{ written: 'CU', party: 'customs' as const }], fullness: [] };
  const { record, report } = one(port, { profile, bills: ['KTLSHA260002'] });
  expect(record.container?.[0]).toEqual({
    number: 'CSQU3054383',
    type: '22G1',
    seal: [
      { mark: 'CN200001', party: 'customs' },
      { mark: 'TG004511', party: 'customs' },
    ],
  });
  expect(lines({ report }, 'dropped')).toContain('dropped | /Awmds/Bol_segment[2]/ctn_segment[1]/Empty_Full | FCL | ');
});

test('a manifest alone lacks all that is stated: each is named once, with the shape of the statement that supplies it', () => {
  const refused = recordsFromManifest(port, { corridor: ouagadougou })._unsafeUnwrapErr();
  expect(refused.code).toBe('asycuda/manifest-incomplete');
  expect(refused.items.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'asycuda/missing declarationType',
    'asycuda/missing registration',
    'asycuda/missing officeOfDeparture',
    'asycuda/missing officeOfDestination',
    'asycuda/missing holder',
    'asycuda/missing releasedAt',
    'asycuda/missing countryOfDispatch',
    'asycuda/missing transport',
    'asycuda/missing guarantee',
    'asycuda/missing value',
    'asycuda/missing record/item[1]/commodity',
    'asycuda/missing record/item[2]/commodity',
  ]);
  const shape = JSON.parse(refused.text.en.slice(refused.text.en.indexOf('{'))) as TransitStatement;
  const again = recordsFromManifest(port, { corridor: ouagadougou, transit: shape, grouping: 'manifest' });
  expect(again.map((records) => records.map(({ record }) => TransitRecord.is(record)))._unsafeUnwrap()).toEqual([true]);
});

test('two records never get the same reference', () => {
  const refused = convert(port)._unsafeUnwrapErr();
  expect(refused.items).toMatchObject([
    {
      code: 'asycuda/invalid',
      pointer: '/Awmds/Bol_segment[3]/Bol_id/Bol_reference',
      originalValue: '26TGTGLFPT054321J5',
      line: 161,
    },
  ]);
});

test('the act of release says when the goods were released, where nothing is stated', () => {
  const rest = without(transit, 'releasedAt');
  const released = one(port, { transit: rest, releasedAt: '2026-03-11T08:00:00+00:00', bills: ['KTLSHA260002'] });
  expect([released.record.releasedAt, released.record.timeLimit]).toEqual(['2026-03-11T08:00:00+00:00', '2026-03-19']);
  expect(lines(released, 'act')).toEqual(['act | releasedAt |  | 2026-03-11T08:00:00+00:00']);
});

test('a wrong number, mass, container or code is refused with its place', () => {
  const wrong = manifestOf(
    'lome-port',
    ['>965<', '>9,65<'],
    ['>29010.5<', '>-1<'],
    ['CSQU3054383', '?'],
    ['>CS<', '>QQ<'],
    [/(Reference>)TGHU4620012/, '$1NONE'],
  );
  expect(
    convert(wrong, apart)
      ._unsafeUnwrapErr()
      .items.map(({ code, pointer, originalValue }) =>
        [code, pointer.replace('/Awmds/Bol_segment', ''), originalValue].join(' '),
      ),
  ).toEqual([
    'asycuda/invalid [2]/ctn_segment[1]/Ctn_reference ?',
    'asycuda/unknown-code [2]/Goods_segment/Package_type_code QQ',
    'asycuda/invalid [2]/Goods_segment/Number_of_packages 9,65',
    'asycuda/invalid [2]/Goods_segment/Gross_mass -1',
    'asycuda/invalid [3]/Split_segment[1]/Container/Reference NONE',
  ]);
});

test('parts that do not make up what the bill says are reported', () => {
  const odd = manifestOf('lome-port', ['>120<', '>125<']);
  const { record, report } = one(odd, { bills: ['KTLSHA260003'] });
  expect(record.totals.packages).toBe('305');
  expect(lines({ report }, 'differs')).toEqual([
    'differs | /Awmds/Bol_segment[3]/Goods_segment/Number_of_packages | 300 | 305',
  ]);
});

test('a stated container takes the place of what is written, and one that the manifest has not is added or reported', () => {
  const { record, report } = one(port, {
    bills: ['KTLSHA260002'],
    transit: {
      ...transit,
      container: [
        { written: 'MSKU6011672', number: 'MSKU6011672', seal: [{ mark: 'TG9', party: 'customs' }] },
        { number: 'TGHU4620012' },
        { written: 'NONE', number: 'KTLU1000012' },
      ],
    },
  });
  expect(record.container?.slice(1)).toEqual([
    { number: 'MSKU6011672', type: '45G1', fullness: 'full', seal: [{ mark: 'TG9', party: 'customs' }] },
    { number: 'TGHU4620012' },
  ]);
  expect(lines({ report }, 'overridden', 'unused')).toEqual(
    expect.arrayContaining([
      'overridden | /Awmds/Bol_segment[2]/ctn_segment[2]/Marks1 | CN200002 | TG9, customs',
      'unused | container | NONE | KTLU1000012',
    ]),
  );
});
