import { expect, test } from '@jest/globals';
import { oneLine, partiesOf, present } from '../../src/asycuda/to-parties.ts';
import { conversionOf, linesOf, remarksOf, sadWith } from './support.ts';

test('the first line is the name, the others the address, each without its indentation', () => {
  const { holder, representative, consignor, consignee } = partiesOf(conversionOf(sadWith()));
  expect(holder).toEqual({
    identification: '1000345671',
    name: 'TRANSIT DU GOLFE SA',
    address: 'ZONE PORTUAIRE\nBP 4112 LOME',
  });
  expect(representative).toEqual({ name: 'AFI MENSAH' });
  expect(consignor).toEqual({ name: 'SINO WEST AFRICA TRADING CO LTD', address: '88 PUDONG AVENUE\nSHANGHAI' });
  expect(consignee?.identification).toBe('00045821B');
});

test('a declarant who is not the principal is reported where a representative takes the place, and taken where none is named', () => {
  const other = [/<Declarant_name>[^<]*/, '<Declarant_name>AGENCE DU PORT'] as const;
  const named = conversionOf(sadWith(other));
  expect(partiesOf(named).representative).toEqual({ name: 'AFI MENSAH' });
  expect(linesOf(named)).toEqual(['dropped | /ASYCUDA/Declarant/Declarant_name | AGENCE DU PORT | ']);
  const unnamed = conversionOf(sadWith(other, [/<Representative>AFI MENSAH<\/Representative>/, '']));
  expect(partiesOf(unnamed).representative).toEqual({ identification: '1000345671', name: 'AGENCE DU PORT' });
});

test('a code without a name is left out, and a name of more than 70 characters cut', () => {
  const c = conversionOf(
    sadWith(
      [/<Consignee_name>[^<]*<\/Consignee_name>/, ''],
      [/<Exporter_name>[^<]*/, `<Exporter_name>${'X'.repeat(80)}`],
    ),
  );
  const { consignee, consignor } = partiesOf(c);
  expect([consignee, consignor?.name]).toEqual([undefined, 'X'.repeat(70)]);
  expect(linesOf(c).map((line) => line.split(' | ', 2).join(' '))).toEqual([
    'cut /ASYCUDA/Traders/Exporter/Exporter_name',
    'dropped /ASYCUDA/Traders/Consignee/Consignee_code',
  ]);
});

test('without a principal the holder must be stated', () => {
  const without = [/<Principal>[^]*?<\/Principal>/, '<Principal/>'] as const;
  const c = conversionOf(sadWith(without));
  expect(partiesOf(c).holder).toBeUndefined();
  expect(remarksOf(c)).toEqual(['missing | /ASYCUDA/Transit/Principal/Name | holder']);
  const holder = { name: 'SOCIETE', country: 'TG' };
  const stated = conversionOf(sadWith(without), { transit: { holder } });
  expect(partiesOf(stated).holder).toBe(holder);
  expect(linesOf(stated)[0]).toBe('stated | /ASYCUDA/Transit/Principal/Name |  | SOCIETE, TG');
});

test('an override names what stood there, code included', () => {
  const c = conversionOf(sadWith([/<Exporter_name>[^<]*/, '<Exporter_name>ONE']), {
    transit: { consignor: { name: 'TWO' } },
  });
  expect(partiesOf(c).consignor).toEqual({ name: 'TWO' });
  expect(linesOf(c)).toEqual(['overridden | /ASYCUDA/Traders/Exporter/Exporter_name | ONE | TWO']);
});

test('white space of any kind is one blank', () => {
  expect(oneLine(' a\u00a0\n\t b ')).toBe('a b');
  expect(present({ a: 1, b: undefined })).toEqual({ a: 1 });
});
