import { expect, test } from '@jest/globals';
import { extra } from '../../src/asycuda/fields/field.ts';
import { readDocument } from '../../src/asycuda/document.ts';
import { viewOf } from '../../src/asycuda/view.ts';

const view = viewOf({
  one: extra('A/B', '', 'text', 'one', 'un'),
  two: extra('A/B/C', '', 'text', 'two', 'deux'),
  three: extra('a/d', '', 'text', 'three', 'trois'),
});
const read = (xml: string) => view(readDocument(Buffer.from(xml))._unsafeUnwrap().root);

test('a value is taken from the first element of a path, in any order and case', () => {
  expect(read('<X><a><D> 3 </D><b>1<c>2</c></b><B>9</B></a><A><B>8</B></A></X>')).toEqual({
    one: '1',
    two: '2',
    three: '3',
  });
});

test('every field is there, undefined where the document has no value', () => {
  expect(Object.entries(read('<X><A><B><null/></B></A></X>'))).toEqual([
    ['one', undefined],
    ['two', undefined],
    ['three', undefined],
  ]);
});
