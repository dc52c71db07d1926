import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLoadingListsCsv, writeLoadingListsCsv } from '../../src/extension/loading-list-csv.ts';
import { readLoadingLists } from '../../src/extension/loading-list-file.ts';
import { arbitraryLists } from './loading-lists.ts';

const csv = (...rows: readonly string[]) => Buffer.from(rows.join('\r\n'));
const refusal = (...rows: readonly string[]) => readLoadingListsCsv(csv(...rows))._unsafeUnwrapErr();

test('a file of a spreadsheet is read: columns in any order, semicolons, what is of a list on its first row or on each', () => {
  const file = csv(
    '\ufefflist;registration.office;registration.year;registration.serial;registration.number;seal[2].mark;seal[1].mark;line.item;line.packages;line.grossMass;line.container',
    '1;TGLFP;2026;T;71;TG2;TG1;1;10;250.5;CSQU3054383',
    '1;TGLFP;2026;T;71;;;2;5;100;',
    '',
    '2;TGLFP;2026;T;72;;;1;"20";500;',
  );
  const registration = { office: 'TGLFP', year: 2026, serial: 'T' };
  const lists = [
    {
      registration: { ...registration, number: '71' },
      seal: [{ mark: 'TG1' }, { mark: 'TG2' }],
      line: [
        { item: 1, packages: '10', grossMass: '250.5', container: ['CSQU3054383'] },
        { item: 2, packages: '5', grossMass: '100' },
      ],
    },
    { registration: { ...registration, number: '72' }, line: [{ item: 1, packages: '20', grossMass: '500' }] },
  ];
  expect(readLoadingListsCsv(file)._unsafeUnwrap()).toEqual({ list: lists });
  expect(readLoadingLists(file)._unsafeUnwrap()).toEqual({ list: lists });
});

test('without numbers there is one list; commas and tabs part cells too', () => {
  for (const delimiter of [',', '\t']) {
    const file = csv(['line.item', 'line.packages', 'line.grossMass'].join(delimiter), ['3', '1', '2'].join(delimiter));
    expect(readLoadingListsCsv(file)._unsafeUnwrap().list).toEqual([
      { line: [{ item: 3, packages: '1', grossMass: '2' }] },
    ]);
  }
});

test('any loading lists read back as they were written', () => {
  fc.assert(
    fc.property(arbitraryLists, fc.constantFrom(',' as const, ';' as const, '\t' as const), (lists, delimiter) => {
      const bytes = writeLoadingListsCsv(lists, { delimiter })._unsafeUnwrap();
      expect(readLoadingListsCsv(bytes)._unsafeUnwrap()).toEqual(lists);
    }),
    { numRuns: 60 },
  );
});

test('what does not fit is refused with its row and cell', () => {
  const head = 'line.item,line.packages,line.grossMass';
  const { code, items } = refusal(head, '1,"2,5",10', '2,1,');
  expect(code).toBe('schema/invalid');
  expect(items.map(({ pointer, line, column }) => [pointer, line, column])).toEqual([
    ['/LoadingLists/list/line[1]/packages', 2, 2],
    ['/LoadingLists/list/line[2]/grossMass', 3, 1],
  ]);
  expect(refusal(head).code).toBe('schema/invalid');
  expect(writeLoadingListsCsv({ list: [{ line: [] }] })._unsafeUnwrapErr().code).toBe('schema/invalid');
});

test('columns that are no fields, that stand twice, and rows that contradict each other are refused', () => {
  const named = refusal(
    'list,line.item,line.weight,line,line.item[2],seal[0].mark,seal.mark.x,line.item,line.item',
    '',
  );
  expect([named.code, named.items.map(({ column }) => column)]).toEqual([
    'extension/csv-columns',
    [3, 4, 5, 6, 7, 8, 9],
  ]);
  expect(named.items[0]?.reason.en).toContain('no column line.weight');
  const rows = refusal(
    'list,reference,line.item,line.packages,line.grossMass',
    '1,26TGTGLFPT012345J6,1,1,1',
    '1,26XI000081BPQF9GJ3,2,1,1',
    ',,3,1,1',
  );
  expect(rows.items.map(({ line, column, originalValue }) => [line, column, originalValue])).toEqual([
    [3, 2, '26XI000081BPQF9GJ3'],
    [4, 1, ''],
  ]);
});

test('what is no CSV is refused with its line', () => {
  const says = (bytes: Buffer) => readLoadingListsCsv(bytes)._unsafeUnwrapErr();
  expect(says(csv('line.item,line.packages', '1,2', '1')).text.en).toContain('at line 3 (CSV_RECORD_INCONSISTENT');
  expect(says(csv('line.item', '"1')).text.fr).toContain('à la ligne 2 (CSV_QUOTE_NOT_CLOSED)');
  expect(says(Buffer.from('driver.name\nKoffi Améwou', 'latin1')).text.en).toContain('at line 2 (xml/undecodable)');
  expect(says(Buffer.alloc(0)).code).toBe('extension/not-csv');
});
