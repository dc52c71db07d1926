import { expect, test } from '@jest/globals';
import { doctypeOf, wrongPlace } from '../../src/xml/well-formedness.ts';

test.each([
  ['unclosed tag: a', 'xml/unclosed', '52'],
  ['unexpected close tag.', 'xml/mismatched', '52'],
  ['unmatched closing tag: a.', 'xml/outsideRoot', '52'],
  ['disallowed character.', 'xml/character', '53'],
  ['disallowed character in entity name.', 'xml/entity', '52'],
  ['tags may not have "xmlns" as prefix.', 'xml/prefix', '52'],
  ['what no release has said yet', 'xml/malformed', '52'],
])('%s is %s', (message, code, wire) => {
  expect(wrongPlace(message, '<a>&amp;', 3, 5)).toEqual({ code, wire, at: code === 'xml/entity' ? 3 : 5 });
});

test.each([
  ['', 'xml/empty', undefined],
  ['<?xml version="1.0"?>\n<!-- <a> -->', 'xml/empty', undefined],
  ['<', 'xml/empty', undefined],
  ['<!-- --><Arrival', 'xml/unclosed', 'Arrival'],
  ['<t:a b="1', 'xml/unclosed', 't:a'],
])('a document that ends before its root element is whole is not empty: %j', (text, code, name) => {
  expect(wrongPlace('document must contain a root element.', text, 0, 5)).toEqual({
    code,
    wire: '52',
    at: 5,
    ...(name !== undefined && { name }),
  });
});

test.each(['disallowed character in entity name.', 'unclosed tag: a'])(
  'a bare ampersand is told, not where the parser gave up: %s',
  (message) => {
    const text = '<a>&</a><b><!-- & --><![CDATA[&]]>&lt; Import & Export</b>';
    expect(wrongPlace(message, text, 11, 50)).toEqual({ code: 'xml/entity', wire: '52', at: 46 });
  },
);

test.each([
  ['<a/>', -1],
  ['', -1],
  ['<!DOCTYPE a>', 0],
  ['<?xml version="1.0"?>\r\n\t<!-- <!DOCTYPE --> <!DOCTYPE a>', 43],
  ['<!--> --><!-- - --><!DOCTYPE a>', 19],
  ['<?x <!DOCTYPE ?><a/>', -1],
  ['<!-- <!DOCTYPE a>', -1],
  ['<a><!DOCTYPE a></a>', -1],
])('%j has a DOCTYPE at %d', (text, at) => {
  expect(doctypeOf(text)).toBe(at);
});
