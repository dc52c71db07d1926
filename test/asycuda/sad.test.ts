import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readSad } from '../../src/asycuda/sad.ts';
import { sadOf, sadWith, samples } from './support.ts';

const own = resolve(__dirname, '../../fixtures/asycuda/sad-transit-lome-niamey.xml');
const xpath = (file: string, query: string) =>
  Number(execFileSync('xmllint', ['--xpath', query, file], { encoding: 'utf8' }).trim());

test.each([own, ...samples].map((file) => [basename(file), file]))('%s has the rows that xmllint counts', (_, file) => {
  const sad = readSad(readFileSync(file))._unsafeUnwrap();
  expect(sad.items).toHaveLength(xpath(file, 'count(/ASYCUDA/Item)'));
  expect(sad.containers).toHaveLength(xpath(file, 'count(/ASYCUDA/Container)'));
  const documents = 'count(/ASYCUDA/Item/Attached_documents[normalize-space(.)!=""])';
  expect(sad.items.flatMap(({ documents: rows }) => rows)).toHaveLength(xpath(file, documents));
});

test('the view has the values as written, and absent ones as none', () => {
  const sad = sadOf('sad-transit-lome-ouagadougou.xml');
  expect(sad.identification).toEqual({
    office: 'TGLFP',
    officeName: 'LOME PORT',
    model: 'IM',
    procedure: '8',
    transitDocument: 'T1',
    manifest: '2026 214',
  });
  expect(sad.registration).toEqual({ serial: 'T', number: '12345', date: '3/9/26' });
  expect(sad.receipt.date).toBeUndefined();
  expect(sad.guarantee.amount).toBe('3.5E7');
  expect(sad.transit.principal?.split('\n').map((line) => line.trim())).toEqual([
    'TRANSIT DU GOLFE SA',
    'ZONE PORTUAIRE',
    'BP 4112 LOME',
  ]);
  expect(sad.items[2]?.grossMass).toBe('1.0623724E3');
  expect(sad.items[2]?.commercial).toBe('TELEPHONES & ACCESSOIRES');
});

test('a row knows its place, padding counted', () => {
  const sad = sadWith([/<Container>/, '<Container/>\n  <Container>']);
  expect(sad.containers.map(({ at }) => at)).toEqual([2, 3, 4, 5].map((at) => `/ASYCUDA/Container[${at}]`));
  expect(sad.items[1]?.documents.map(({ at }) => at)).toEqual([
    '/ASYCUDA/Item[2]/Attached_documents[1]',
    '/ASYCUDA/Item[2]/Attached_documents[2]',
  ]);
});

test('names that differ in case only are the same', () => {
  const sad = sadWith([/Customs_clearance_office_code/g, 'CUSTOMS_Clearance_Office_Code'], [/ASYCUDA>/g, 'Asycuda>']);
  expect(sad.identification.office).toBe('TGLFP');
});

test('another document is refused by its name', () => {
  const refused = readSad(Buffer.from('<Awmds><General_segment/></Awmds>'))._unsafeUnwrapErr();
  expect([refused.code, refused.text.en]).toEqual(['asycuda/not-a-sad', expect.stringContaining('Awmds')]);
});
