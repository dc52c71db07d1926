import { expect, test } from '@jest/globals';
import { decodeReferences } from '../../src/asycuda/references.ts';

test('the five names of XML and numbers are resolved', () => {
  expect(decodeReferences('C&amp;F &lt;&gt; &quot;&apos; &#65;&#x42;&#x1F600;')).toBe('C&F <> "\' AB\u{1F600}');
  expect(decodeReferences('&amp;lt;')).toBe('&lt;');
});

test.each(['&nbsp;', '&foo;', '&#0;', '&#xD800;', '&#x110000;', '&amp', '&;', '&#xFFFE;', '&constructor;'])(
  '%s is refused by its name',
  (reference) => {
    expect(decodeReferences(`a ${reference} b`)).toEqual({ wrong: reference });
  },
);
