import { expect, test } from '@jest/globals';
import { type SadEdit, editSad, sourceOf } from '../../src/asycuda/edit.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { sadWith } from './support.ts';

const read = (xml: string, encoding: 'utf8' | 'latin1' = 'utf8') => readSad(Buffer.from(xml, encoding))._unsafeUnwrap();
const after = (xml: string, ...edits: SadEdit[]) => editSad(read(xml), edits)._unsafeUnwrap().source.text;
const refusal = (xml: string, ...edits: SadEdit[]) => editSad(read(xml), edits)._unsafeUnwrapErr().code;
const office = (value: string | undefined): SadEdit => ({ edit: 'set', place: 'transit.officer', value });
const transit = (inside: string) => `<ASYCUDA><Transit>${inside}</Transit></ASYCUDA>`;

test.each([
  ['<Officer_name/>', '<Officer_name>A</Officer_name>'],
  ['<Officer_name  a="1" />', '<Officer_name  a="1">A</Officer_name>'],
  ['<OFFICER_name></OFFICER_name >', '<OFFICER_name>A</OFFICER_name >'],
  ['<Officer_name>\n <null/>\n</Officer_name>', '<Officer_name>A</Officer_name>'],
  ['<Officer_name>B<!-- c --></Officer_name>', '<Officer_name>A<!-- c --></Officer_name>'],
  ['<Officer_name><![CDATA[<!--]]></Officer_name>', '<Officer_name>A</Officer_name>'],
  ['<Officer_name> A </Officer_name>', '<Officer_name> A </Officer_name>'],
  ['<Seals/><!-- x --><z/>', '<Seals/><!-- x --><z/><Officer_name>A</Officer_name>'],
  ['<z/><Seals/>', '<z/><Seals/><Officer_name>A</Officer_name>'],
  ['<Unknown_at_end/>', '<Unknown_at_end/><Officer_name>A</Officer_name>'],
  ['<!-- only -->', '<!-- only --><Officer_name>A</Officer_name>'],
  ['', '<Officer_name>A</Officer_name>'],
])('%j set becomes %j', (inside, expected) => {
  expect(after(transit(inside), office('A'))).toBe(transit(expected).replace('<Transit></Transit>', '<Transit/>'));
});

test('a missing field is written with the missing blocks around it, in canonical order and in the layout of the document', () => {
  const xml = '<ASYCUDA>\r\n\t<Warehouse/>\r\n\t<Valuation/>\r\n</ASYCUDA>';
  const edits: SadEdit[] = [
    { edit: 'set', place: 'transit.seals', value: 'TG1' },
    { edit: 'set', place: 'transit.sealCount', value: '1' },
  ];
  expect(after(xml, ...edits)).toBe(
    [
      '<ASYCUDA>',
      '\t<Warehouse/>',
      '\t<Transit>',
      '\t\t<Seals>',
      '\t\t\t<Number>1</Number>',
      '\t\t\t<Identity>TG1</Identity>',
      '\t\t</Seals>',
      '\t</Transit>',
      '\t<Valuation/>',
      '</ASYCUDA>',
    ].join('\r\n'),
  );
});

test('a field that is emptied is spelled as the profile says; one that is not there stays away', () => {
  const empty = (profile = PROFILES.generic) =>
    editSad(read(transit('<Officer_name>A</Officer_name>')), [office(undefined)], profile)._unsafeUnwrap().source.text;
  expect(empty({ ...PROFILES.generic, nullText: 'emptyElement' } as never)).toBe(
    transit('<Officer_name></Officer_name>'),
  );
  expect(empty({ ...PROFILES.generic, nullText: 'none' } as never)).toBe(transit('<Officer_name/>'));
  expect(empty()).toBe(transit('<Officer_name><null/></Officer_name>'));
  expect(after(transit(''), office(undefined))).toBe(transit(''));
});

test('a day is written in the order of the profile, and refused where it knows none', () => {
  const day: SadEdit = { edit: 'set', place: 'transit.timeLimit', value: '2026-03-09' };
  const by = (profile: (typeof PROFILES)[keyof typeof PROFILES]) => editSad(read(transit('')), [day], profile);
  expect(by(PROFILES.tg)._unsafeUnwrap().transit.timeLimit).toBe('3/9/26');
  expect(by(PROFILES.bf)._unsafeUnwrap().transit.timeLimit).toBe('9/3/26');
  expect(by(PROFILES.generic)._unsafeUnwrapErr().code).toBe('asycuda/no-date-order');
});

test('a character that the encoding lacks is written as a reference', () => {
  const sad = read('<?xml version="1.0" encoding="ISO-8859-1"?><ASYCUDA><Transit/></ASYCUDA>', 'latin1');
  const edited = editSad(sad, [office('é€')])._unsafeUnwrap();
  expect([edited.transit.officer, edited.source.encoding]).toEqual(['é€', 'ISO-8859-1']);
  expect(edited.source.text).toContain('é&#8364;');
});

test('a padding row is used before a row is added', () => {
  const document = { code: '705', reference: 'BL1' };
  const xml = '<ASYCUDA><Item><Attached_documents/><Attached_documents/><Packages/></Item></ASYCUDA>';
  const edit: SadEdit = { edit: 'addDocument', item: 1, document };
  const text = after(xml, edit, edit, edit);
  expect(text.match(/<Attached_documents>/g)).toHaveLength(3);
  expect(text).toMatch(/<\/Attached_documents><Packages\/>/);
  expect(editSad(read(xml), [edit])._unsafeUnwrap().items[0]?.documents).toMatchObject([document]);
});

test('an element that no order knows can be set and removed by its pointer', () => {
  const xml = '<ASYCUDA>\n <SW><X>1</X></SW>\n <SW/>\n</ASYCUDA>';
  expect(after(xml, { edit: 'set', place: '/ASYCUDA/SW[1]/X', value: '2' })).toBe(xml.replace('1<', '2<'));
  expect(after(xml, { edit: 'set', place: '/ASYCUDA/SW/X', value: undefined })).toBe(xml.replace('1<', '<'));
  expect(after(xml, { edit: 'remove', place: '/ASYCUDA/SW[2]' })).toBe('<ASYCUDA>\n <SW><X>1</X></SW>\n</ASYCUDA>');
});

test.each<[SadEdit, string]>([
  [{ edit: 'set', place: 'transit.none' as 'transit.officer', value: '1' }, 'asycuda/no-such-place'],
  [{ edit: 'set', place: '/ASYCUDA/Transit/None', value: '1' }, 'asycuda/no-such-place'],
  [{ edit: 'set', place: '/ASYCUDA/Item[7]/Packages', value: '1' }, 'asycuda/no-such-place'],
  [{ edit: 'set', place: '/ASYCUDA/Transit/Seals', value: '1' }, 'asycuda/not-a-field'],
  [{ edit: 'set', place: '/ASYCUDA/Transit', value: '1' }, 'asycuda/not-a-field'],
  [{ edit: 'set', place: '/ASYCUDA/Warehouse/Delay', value: '1' }, 'asycuda/not-a-field'],
  [{ edit: 'set', place: 'transit.officer', value: 'a\u0007' }, 'asycuda/unwritable'],
  [{ edit: 'addDocument', item: 7, document: {} }, 'asycuda/no-such-place'],
  [{ edit: 'addItem', item: { more: { 'No/Such': '1' } } }, 'asycuda/no-such-place'],
  [{ edit: 'addItem', item: { taxes: [{ code: '\u0001' }] } }, 'asycuda/unwritable'],
  [{ edit: 'addContainer', container: { type: '\ud800' } }, 'asycuda/unwritable'],
  [{ edit: 'remove', place: '/ASYCUDA' }, 'asycuda/no-such-place'],
  [{ edit: 'remove', place: '/ASYCUDA/Item[7]' }, 'asycuda/no-such-place'],
  [{ edit: 'removeContainer', identity: 'NONE' }, 'asycuda/no-such-place'],
])('%j is refused with %s', (edit, code) => {
  const xml = '<ASYCUDA><Warehouse>text</Warehouse><Transit><Seals><Number/></Seals></Transit><Item/></ASYCUDA>';
  expect(refusal(xml, edit)).toBe(code);
});

test('the text of an element as its document has it', () => {
  const sad = sadWith();
  expect(sourceOf(sad, '/ASYCUDA/Transit/Time_limit')).toMatch(/^<Time_limit.*>$/s);
  expect(sourceOf(sad, '/ASYCUDA/None')).toBeUndefined();
});
