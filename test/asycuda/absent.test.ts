import { expect, test } from '@jest/globals';
import { isNull, spellingOf } from '../../src/asycuda/absent.ts';
import { readDocument } from '../../src/asycuda/document.ts';

const root = (xml: string) => readDocument(Buffer.from(xml))._unsafeUnwrap().root;

test.each([
  ['<X><null/></X>', 'null'],
  ['<X>\n <NULL></NULL>\n</X>', 'null'],
  ['<X/>', 'emptyTag'],
  ['<X />', 'emptyTag'],
  ['<X></X>', 'emptyElement'],
  ['<X> \n</X>', 'blank'],
  ['<X>1</X>', undefined],
  ['<X><Y/></X>', undefined],
  ['<X>1<null/></X>', undefined],
])('%j is spelled as %s', (xml, spelling) => {
  expect(spellingOf(root(xml))).toBe(spelling);
});

test('only a null alone is the null of its element', () => {
  expect(['<X><null/></X>', '<X><null/><null/></X>', '<X><null>1</null></X>'].map((xml) => isNull(root(xml)))).toEqual([
    true,
    false,
    false,
  ]);
});
