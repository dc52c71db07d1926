import { describe, expect, test } from '@jest/globals';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { hasRightNames, plainAttributes } from '../../src/xml/tags.ts';

/** The first start tag of a text, as saxes tells it. */
function tagOf(text: string): SaxesTagNS {
  const tags: SaxesTagNS[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => tags.push(tag));
  parser.write(text).close();
  return tags[0] as SaxesTagNS;
}

describe('a start tag', () => {
  test('keeps its attributes and drops its namespace declarations', () => {
    const tag = tagOf('<p:a xmlns="urn:x" xmlns:p="urn:p" p:b="1" c="2"/>');
    expect(plainAttributes(tag)).toEqual([
      { name: 'b', namespace: 'urn:p', value: '1' },
      { name: 'c', namespace: '', value: '2' },
    ]);
  });

  test.each(['<p:1 xmlns:p="urn:p"/>', '<a xmlns:p="urn:p" p:-b="1"/>', '<a xmlns=" urn:x"/>'])(
    'is refused as %s',
    (text) => {
      expect(hasRightNames(tagOf(text))).toBe(false);
    },
  );

  test.each(['<p:é xmlns:p="urn:p"/>', '<a xmlns:p="urn:p" p:_b=" 1 "/>', '<a xmlns="urn:x"/>'])(
    'is taken as %s',
    (text) => {
      expect(hasRightNames(tagOf(text))).toBe(true);
    },
  );
});
