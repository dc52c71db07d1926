import { expect, test } from '@jest/globals';
import { SOURCE_LIMITS, readSource } from '../../src/xml/source.ts';
import type { SourceElement, SourceNode } from '../../src/xml/source-tree.ts';

const read = (xml: string | Buffer) => readSource(Buffer.from(xml))._unsafeUnwrap();
const refusal = (xml: string) => readSource(Buffer.from(xml))._unsafeUnwrapErr();

function all(element: SourceElement): readonly SourceElement[] {
  return [element, ...element.children.flatMap(all)];
}

test('each element knows where it stands in the text', () => {
  const { root, text } = read('<A>\r\n <B x=">">1</B ><C/><D></D>\n<a:E xmlns:a="u"><!-- <B/> --></a:E></A>');
  const spans = all(root).map(({ start, openEnd, closeStart, end }) => [
    text.slice(start, openEnd),
    text.slice(openEnd, closeStart),
    text.slice(closeStart, end),
  ]);
  expect(spans.slice(1)).toEqual([
    ['<B x=">">', '1', '</B >'],
    ['<C/>', '', ''],
    ['<D>', '', '</D>'],
    ['<a:E xmlns:a="u">', '<!-- <B/> -->', '</a:E>'],
  ]);
  expect(text.slice(root.start, root.end)).toBe(text);
});

test('the tree has comments, instructions, CDATA, blanks and prefixes in their order', () => {
  const { declaration, before, root, after } = read(
    '<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<!--1--><?p 2?><A>x<!--3--><![CDATA[<&]]>&amp;<n:B/>\n</A><!--4-->',
  );
  expect(declaration).toEqual({ version: '1.0', encoding: 'utf-8', standalone: 'no' });
  expect(before).toEqual([
    { kind: 'comment', text: '1' },
    { kind: 'instruction', target: 'p', text: '2' },
  ]);
  expect(after).toEqual([{ kind: 'comment', text: '4' }]);
  const shown = root.content.map((node: SourceNode) =>
    typeof node === 'string' ? node : node.kind === 'element' ? node.tag : [node.kind, node.text],
  );
  expect(shown).toEqual(['x', ['comment', '3'], ['cdata', '<&'], '&', 'n:B', '\n']);
  expect([root.text, root.children[0]?.name]).toEqual(['x<&&\n', 'B']);
});

test('attributes keep their names and their order, namespace declarations too', () => {
  const { root } = read('<A xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="7" xsi:nil="true"/>');
  expect(root.attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([
    'xmlns:xsi=http://www.w3.org/2001/XMLSchema-instance',
    'id=7',
    'xsi:nil=true',
  ]);
});

test.each([
  ['<A><B></A>', 'xml/mismatched', 1, 10],
  ['<A>\n &nbsp;</A>', 'xml/entity', 2, 2],
  ['<A>Import & Export</A>', 'xml/entity', 1, 11],
  ['<!DOCTYPE A><A/>', 'xml/doctype', 1, 1],
  ['<A/><A/>', 'xml/outsideRoot', 1, 7],
  ['<A>', 'xml/unclosed', 1, 3],
  [`${'<A>'.repeat(101)}`, 'xml/tooDeep', 1, 301],
  [`<${'A'.repeat(251)}/>`, 'xml/nameTooLong', 1, 1],
])('%.30j is refused with %s', (xml, code, line, column) => {
  const [item] = refusal(xml).items;
  expect([item?.code, item?.line, item?.column]).toEqual([code, line, column]);
});

test('a document beyond all measure is refused before it is read', () => {
  expect(readSource(Buffer.alloc(SOURCE_LIMITS.bytes + 1, 32))._unsafeUnwrapErr().code).toBe('xml/tooLarge');
});
