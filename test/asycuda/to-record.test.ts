import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { TransitRecord } from '../../src/messages/record.ts';
import { wrongIn } from './record-message.ts';
import { corridorOf, expectedOf, ouagadougou, refusedOf, sadOf, sadWith, samples, statement } from './support.ts';

describe.each(['sad-transit-lome-ouagadougou', 'sad-transit-lome-niamey'])('%s', (name) => {
  const expected = expectedOf(name);
  const corridor = corridorOf(expected.corridor);
  const made = recordFromSad(sadOf(`${name}.xml`), { corridor })._unsafeUnwrap();

  test('gives its record, with nothing stated', () => {
    const { reference, declaration, record } = made;
    expect({ corridor: corridor.id, profile: 'tg', reference, declaration, record }).toEqual(expected);
    expect(TransitRecord.is(record)).toBe(true);
    expect(made.report.filter(({ kind }) => kind === 'stated' || kind === 'overridden' || kind === 'differs')).toEqual(
      [],
    );
  });

  test('becomes a message that keeps the rules and the schema', async () => {
    expect(await wrongIn(made, corridor)).toEqual([]);
  });

  test('has its fields in the order of the schema', () => {
    const order = Object.keys(TransitRecord.fields).filter((key) => key in made.record);
    expect(Object.keys(made.record)).toEqual(order);
  });
});

const xpath = (file: string, query: string) =>
  execFileSync('xmllint', ['--xpath', query, file], { encoding: 'utf8' }).trim();
const niamey = 'sad-transit-lome-niamey.xml';
const files = samples.length === 0 ? [] : samples.filter((file) => xpath(file, 'count(/ASYCUDA/Item)') !== '0');
const cases = [
  [niamey, `${__dirname}/../../fixtures/asycuda/${niamey}`],
  ...files.map((file) => [basename(file), file] as const),
] as const;

/** What the statement says that an item weighs of which the declaration says nothing; a transit without mass keeps no rule. */
const statedMass = Number(statement.item?.[0]?.grossMass);

test.each(cases)('%s with a statement gives the items and the gross mass that xmllint counts', async (_, file) => {
  const sad = readSad(readFileSync(file))._unsafeUnwrap();
  const made = recordFromSad(sad, { corridor: ouagadougou, transit: statement })._unsafeUnwrap();
  const masses = '/ASYCUDA/Item/Valuation_item/Weight_itm/Gross_weight_itm[number(.)=number(.)]';
  const items = Number(xpath(file, 'count(/ASYCUDA/Item)'));
  const without = items - Number(xpath(file, `count(${masses})`));
  expect(made.record.totals.items).toBe(items);
  expect(Number(made.record.totals.grossMass)).toBeCloseTo(
    Number(xpath(file, `string(sum(${masses}))`)) + without * statedMass,
    6,
  );
  expect(made.record.item.map(({ number }) => number)).toEqual(made.record.item.map((__, at) => at + 1));
  expect(TransitRecord.is(made.record)).toBe(true);
  expect(await wrongIn(made, ouagadougou)).toEqual([]);
});

test.each([
  ['sad-transit-without-items.xml', sadOf('sad-transit-without-items.xml')],
  ...samples
    .filter((file) => !files.includes(file))
    .map((file) => [basename(file), readSad(readFileSync(file))._unsafeUnwrap()] as const),
])('%s is refused as one without items, whatever is stated', (_, sad) => {
  for (const transit of [undefined, statement]) {
    const refused = recordFromSad(sad, { corridor: ouagadougou, transit })._unsafeUnwrapErr();
    const { fault, items } = refusedOf('sad-transit-without-items');
    expect(refused.code).toBe(fault);
    expect(refused.items[0]).toMatchObject(items[0] ?? {});
  }
});

test('dates that can be read in two ways refuse, each with both readings, where no order is known', () => {
  const { dateOrder: _, ...profile } = PROFILES.tg;
  const sad = sadOf('sad-transit-ambiguous-dates.xml');
  const refused = recordFromSad(sad, { corridor: ouagadougou, profile })._unsafeUnwrapErr();
  const expected = refusedOf('sad-transit-ambiguous-dates');
  expect(expected.unknown).toEqual(['dateOrder']);
  expect([refused.stage, refused.code, refused.retry]).toEqual(['asycuda', expected.fault, false]);
  expect(refused.items).toMatchObject(expected.items);
  expect(refused.text.fr).toContain('{"dateOrder":"MDY"}');
  const stated = recordFromSad(sad, {
    corridor: ouagadougou,
    profile,
    transit: { dateOrder: 'MDY' },
  });
  expect(stated._unsafeUnwrap().record.timeLimit).toBe('2026-05-04');
});

test('an import is no transit; all that it lacks is named with the shape of the statement', () => {
  const sad = sadWith(
    [/(<Declaration_gen_procedure_code>)8/, '$14'],
    [/<Transit>[^]*?<\/Transit>/, '<Transit/>'],
    [/<Guarantee>[^]*?<\/Guarantee>/, '<Guarantee/>'],
  );
  const refused = recordFromSad(sad, { corridor: ouagadougou })._unsafeUnwrapErr();
  expect(refused.code).toBe('asycuda/not-transit');
  expect(refused.items.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'asycuda/not-transit /ASYCUDA/Identification/Type/Type_of_declaration',
    'asycuda/missing /ASYCUDA/Identification/Registration/Number',
    'asycuda/missing /ASYCUDA/Transit/Destination/Office',
    'asycuda/missing /ASYCUDA/Transit/Principal/Name',
    'asycuda/missing /ASYCUDA/Financial/Guarantee/Name',
    'asycuda/missing /ASYCUDA/Financial/Guarantee/Amount',
    'asycuda/missing /ASYCUDA/Transit/Seals/Identity',
  ]);
  const shape = JSON.parse(refused.text.en.slice(refused.text.en.indexOf('{'))) as Record<string, unknown>;
  expect(Object.keys(shape)).toEqual([
    'declarationType',
    'registration',
    'officeOfDestination',
    'holder',
    'guarantee',
    'seal',
  ]);
  const { record, report } = recordFromSad(sad, { corridor: ouagadougou, transit: shape })._unsafeUnwrap();
  expect(record.officeOfDestination).toBe('BFOUA');
  expect(report.filter(({ kind }) => kind === 'overridden').map(({ from, to }) => [from, to])).toContainEqual([
    'IM4',
    'T1',
  ]);
});

test('totals of the declaration that its items do not bear out are reported; the record has what was counted', () => {
  const sad = sadWith([/(<Total_number_of_packages>)965/, '$12000'], [/(<Total_weight>)29192.8724/, '$130000']);
  const { record, report } = recordFromSad(sad, { corridor: ouagadougou })._unsafeUnwrap();
  expect(record.totals).toEqual({ items: 3, packages: '965', grossMass: '29192.8724', netMass: '28541.25' });
  expect(report.filter(({ kind }) => kind === 'differs').map(({ path, from, to }) => [path, from, to])).toEqual([
    ['/ASYCUDA/Property/Nbers/Total_number_of_packages', '2000', '965'],
    ['/ASYCUDA/Valuation/Total/Total_weight', '30000', '29192.8724'],
  ]);
});

test('no seal needs a stated one, a stated container with one, or a waiver', () => {
  const sad = sadWith([/<Seals>[^]*?<\/Seals>/, '<Seals><Number>0</Number><Identity/></Seals>']);
  const outcome = (transit: Parameters<typeof recordFromSad>[1]['transit']) =>
    recordFromSad(sad, { corridor: ouagadougou, transit }).map(({ record }) => record.seal ?? []);
  expect(outcome({})._unsafeUnwrapErr().items).toMatchObject([{ pointer: '/ASYCUDA/Transit/Seals/Identity' }]);
  expect(outcome({ seal: [{ mark: 'A' }] })._unsafeUnwrap()).toEqual([{ mark: 'A' }]);
  expect(outcome({ sealWaiver: { granted: true } })._unsafeUnwrap()).toEqual([]);
  expect(outcome({ container: [{ number: 'MSKU6011672', seal: [{ mark: 'A' }] }] })._unsafeUnwrap()).toEqual([]);
});
