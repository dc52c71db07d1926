import { expect, test } from '@jest/globals';
import {
  Amount,
  AsycudaReference,
  Checked3,
  Container,
  ContainerNumber,
  Contribution,
  CurrencyCode,
  Guarantee,
  Mass,
  MeansOfTransport,
  PackageCount,
  Party,
  SealMark,
  SealState,
  TableCode,
  Waiver,
} from '../../src/messages/parts.ts';
import { messageFixture } from '../fixture-files.ts';

const { record } = messageFixture('AnticipatedArrivalRecord', 'full');

test.each([
  ['Mass', Mass, ['0', '9999999999.999999', '20100.5'], ['10000000000', '1.1234567', '-1', 20100.5]],
  ['Amount', Amount, ['48750000', '0.50', '9999999999999999.99'], ['0.505', '10000000000000000']],
  ['PackageCount', PackageCount, ['670', '0.5'], ['0.1234', '100000000']],
  ['CurrencyCode', CurrencyCode, ['XOF'], ['CFA ', 'xof', 'F']],
  ['TableCode', TableCode, ['BG', '22G1', '380'], ['', 'bg', '123456']],
  ['SealMark', SealMark, ['TG0012345', 'é'.repeat(20)], ['', 'x'.repeat(21)]],
  [
    'ContainerNumber',
    ContainerNumber,
    ['CSQU3054383', 'CSQU3054388', 'CHASSIS4'],
    ['CSQ', 'csqu3054383', 'CSQU 305438 3'],
  ],
])('%s takes its values and no others', (_, leaf, good, bad) => {
  expect(good.filter((value) => !leaf.is(value))).toEqual([]);
  expect((bad as unknown[]).filter((value) => leaf.is(value))).toEqual([]);
});

test('not knowing is a value of its own', () => {
  expect(SealState.facets.values).toContain('notChecked');
  expect(Checked3.facets.values).toEqual(['yes', 'no', 'unknown']);
});

test('a trader needs a name and nothing else; its address may have lines', () => {
  expect(Party.is({ name: 'Établissements Kaboré et Fils' })).toBe(true);
  expect(Party.is({ name: 'Sahel Routes Transport SA', address: 'Route d’Atakpamé\nLomé' })).toBe(true);
  expect(Party.is({ address: 'Lomé' })).toBe(false);
});

test('a document of ASYCUDA keeps the zeros of its number', () => {
  expect(AsycudaReference.is({ office: 'TGLFP', year: 2026, serial: 'C', number: '00471' })).toBe(true);
  expect(AsycudaReference.is({ office: 'TGLFP', year: 26, serial: 'C', number: '471' })).toBe(false);
  expect(AsycudaReference.is({ office: 'TGLFP', year: 2026, serial: 'CC', number: '471' })).toBe(false);
});

test('a vehicle needs its mark and its country', () => {
  expect(MeansOfTransport.is({ identity: 'TG 4821 BK', nationality: 'TG' })).toBe(true);
  expect(MeansOfTransport.is({ identity: 'TG 4821 BK' })).toBe(false);
  expect(MeansOfTransport.is({ identity: 'TG 4821 BK', nationality: 'TG', mode: '6' })).toBe(false);
});

test('a container has up to 99 seals, or none at all', () => {
  const seals = (length: number) => Array.from({ length }, (_, at) => ({ mark: `TG${at}` }));
  expect(Container.is({ number: 'CSQU3054383', seal: seals(99) })).toBe(true);
  expect(Container.is({ number: 'CSQU3054383' })).toBe(true);
  expect(Container.is({ number: 'CSQU3054383', seal: seals(100) })).toBe(false);
  expect(Container.is({ number: 'CSQU3054383', seal: [] })).toBe(false);
});

test('the contribution is apart from the guarantee, and may be absent', () => {
  const { contribution, ...guarantee } = record.guarantee;
  expect(Guarantee.is(guarantee)).toBe(true);
  expect(Contribution.is(contribution)).toBe(true);
  expect(Contribution.is({ ...contribution, supply: 'local' })).toBe(false);
});

test('a waiver says yes or no in so many words', () => {
  expect(
    [{ granted: false }, { granted: true, reason: 'Scanner' }, {}, { granted: 'true' }].map((value) =>
      Waiver.is(value),
    ),
  ).toEqual([true, true, false, false]);
});
