import { expect, test } from '@jest/globals';
import { Ledger } from '../../src/asycuda/ledger.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { outside } from '../../src/asycuda/report.ts';
import { readSource } from '../../src/xml/source.ts';
import { ouagadougou } from './support.ts';

const spot = { ...outside('', 'Date', 'Date'), path: '/Awmds/General_segment/Date' };
const { root } = readSource(Buffer.from('<Awmds>\n <General_segment/>\n</Awmds>'))._unsafeUnwrap();
const begin = () =>
  new Ledger<'voyage'>({
    noun: { en: 'the manifest', fr: 'le manifeste' },
    root,
    office: 'TGLFP',
    corridor: ouagadougou,
    profile: PROFILES.generic,
  });

test('the report names the document by its own noun', () => {
  const ledger = begin();
  ledger.stated(spot, undefined, 'x');
  expect(ledger.report[0]?.text).toEqual({
    en: 'Date: "x" is stated; the manifest has none.',
    fr: 'Date : « x » est indiqué ; le manifeste n’en a pas.',
  });
});

test('remarks have the place of the nearest element, and the shape has the fields that answer them', () => {
  const ledger = begin();
  ledger.refuse('no-items', spot);
  ledger.refuse('missing', spot, { field: 'voyage' });
  const { items, shape } = ledger.findings({ voyage: 'V1' });
  expect(shape).toBe('{"voyage":"V1"}');
  expect(items.map(({ line, column, wire }) => [line, column, wire])).toEqual([
    [2, 2, '13'],
    [2, 2, '13'],
  ]);
  expect(items[0]?.reason).toEqual({
    en: 'Date: the manifest has no items.',
    fr: 'Date : le manifeste n’a aucun article.',
  });
});

test('without a document remarks have no place', () => {
  const ledger = new Ledger({ ...begin(), root: undefined });
  ledger.refuse('missing', spot);
  expect(ledger.findings({}).items[0]).not.toHaveProperty('line');
});
