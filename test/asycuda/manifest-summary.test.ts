import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { summarizeManifest } from '../../src/asycuda/manifest-summary.ts';
import { manifestOf } from './support.ts';

const xpath = (name: string, query: string) => {
  const file = resolve(__dirname, `../../fixtures/asycuda/manifest-${name}.xml`);
  return Number(execFileSync('xmllint', ['--xpath', query, file], { encoding: 'utf8' }).trim());
};

test.each(['lome-port', 'border-road'] as const)('the figures of %s are those of xmllint', (name) => {
  const { sums, transit } = summarizeManifest(manifestOf(name));
  expect([sums.bills, Number(sums.packages), Number(sums.grossMass), sums.containers, transit.length]).toEqual([
    xpath(name, 'count(//Bol_segment)'),
    xpath(name, 'sum(//Goods_segment/Number_of_packages)'),
    xpath(name, 'sum(//Goods_segment/Gross_mass)'),
    xpath(name, 'count(//ctn_segment)'),
    xpath(name, 'count(//Bol_nature[normalize-space(.)="24"])'),
  ]);
});

test('a container of several bills counts once; bills without a nature and what is no number are kept apart', () => {
  const odd = manifestOf(
    'lome-port',
    [/TGHU4620012/g, 'msku-6011672'],
    ['>28<', '><'],
    ['>1200</Number_of_packages>\n      <Package', '>?</Number_of_packages>\n      <Package'],
  );
  const { sums, natures } = summarizeManifest(odd);
  expect([sums.containers, sums.packages]).toEqual([3, '1765']);
  expect(natures).toEqual({ '': 1, '23': 1, '24': 2 });
});
