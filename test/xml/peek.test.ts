import { expect, test } from '@jest/globals';
import { peekHeader } from '../../src/xml/peek.ts';
import { readXml } from '../../src/xml/read.ts';
import { bytesOf, cancellationXml } from './samples.ts';

const peek = (change: (text: string) => string) =>
  peekHeader(readXml(bytesOf(cancellationXml(change)))._unsafeUnwrap());

test('what an answer needs is read, whatever is wrong with the rest', () => {
  const header = {
    name: 'CancellationNotice',
    messageId: 'TG-1',
    sender: { administration: 'TG', office: 'TGLFP' },
    recipient: { administration: 'BF' },
    reference: '26TGTGLFPT012345J6',
  };
  expect(peek((text) => text)).toEqual(header);
  expect(peek((text) => text.replace(/<code>[^]*<\/corridorRevision>/, '<x/>'))).toEqual(header);
});

test.each([
  ['no header', /<header>[^]*<\/header>/, '', 'messageId'],
  ['two headers', '<header>', '<header/><header>', 'messageId'],
  ['two ids', '<messageId>', '<messageId>A</messageId><messageId>', 'messageId'],
  ['an id of a wrong form', 'TG-1', 'TG 1', 'messageId'],
  ['an id that holds an element', 'TG-1', 'TG-1<x/>', 'messageId'],
  ['an id of another namespace', '<messageId>', '<messageId xmlns="urn:x">', 'messageId'],
  ['a sender without administration', '<administration>TG</administration>', '', 'sender'],
  ['a reference of a wrong form', '26TG', '26tg', 'reference'],
])('%s is left out', (_, from, to, part) => {
  expect(peek((text) => text.replace(from, to))).not.toHaveProperty(part);
});

test.each([
  ['1', 1],
  ['999999', 999999],
  ['1000000', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['one', undefined],
])('the number %s is read as %s', (text, sequence) => {
  expect(peek((xml) => xml.replace('</preparedAt>', `</preparedAt><sequence>${text}</sequence>`)).sequence).toBe(
    sequence,
  );
});

test('of two numbers none is read', () => {
  const two = '</preparedAt><sequence>1</sequence><sequence>2</sequence>';
  expect(peek((xml) => xml.replace('</preparedAt>', two))).not.toHaveProperty('sequence');
});

test('a sender keeps its administration where its office is wrong', () => {
  expect(peek((text) => text.replace('TGLFP', 'x')).sender).toEqual({ administration: 'TG' });
});
