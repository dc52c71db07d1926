import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from '../../src/xml/canonical.ts';
import { readXml } from '../../src/xml/read.ts';
import { writeXml } from '../../src/xml/write.ts';
import { arbitraryMessage } from '../arbitraries.ts';
import { bytesOf } from './samples.ts';

const canonical = (text: string) => canonicalText(readXml(bytesOf(text))._unsafeUnwrap());

test('each start tag holds one newline, and nothing else holds one', () => {
  expect(
    canonical('<a xmlns="u">\n<b>1\r\n2&#13;&lt;&amp;]]&gt;</b><c/><d xmlns="v" k="&quot;&#9;"><e xmlns=""/></d></a>'),
  ).toBe(
    '<a xmlns="u"\n> <b\n>1&#10;2&#13;&lt;&amp;]]&gt;</b><c\n></c> <d xmlns="v" k="&quot;&#9;"\n> <e xmlns=""\n></e> </d></a>',
  );
});

test('an attribute in a namespace keeps it', () => {
  expect(canonical('<a xml:lang="fr" xmlns:p="u" p:k="1"/>')).toBe(
    '<a xmlns:a0="http://www.w3.org/XML/1998/namespace" a0:lang="fr" xmlns:a1="u" a1:k="1"\n></a> ',
  );
});

test('text among elements stands first', () => {
  expect(canonical('<a>1<b/>2</a>')).toBe('<a\n>12<b\n></b> </a>');
});

test('documents that read the same have one canonical text', () => {
  const one = '<a xmlns="u"><b>é &amp; 1</b></a>';
  const other = '<?xml version="1.0"?>\n<p:a\n xmlns:p="u">\n  <!-- x --><p:b ><![CDATA[é &]]> &#x31;</p:b>\n</p:a>';
  expect(canonical(other)).toBe(canonical(one));
});

test('the line less two is the place of each element in document order', () => {
  fc.assert(
    fc.property(arbitraryMessage('FrontierCrossing'), (message) => {
      const root = readXml(writeXml(message)._unsafeUnwrap())._unsafeUnwrap();
      const names = (element: typeof root): string[] => [element.name, ...element.children.flatMap(names)];
      const lines = canonicalText(root).split('\n').slice(0, -1);
      expect(lines.map((line) => /<([A-Za-z]+)[^<]*$/.exec(line)?.[1])).toEqual(names(root));
    }),
    { numRuns: 20 },
  );
});
