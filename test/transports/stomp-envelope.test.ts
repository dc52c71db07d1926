import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Envelope } from '../../src/index.ts';
import { envelopeOf, headersOf, repairCesu8, textBody } from '../../src/transports/stomp-envelope.ts';

const plain: Envelope = { id: '1', sender: 'TG', recipient: 'BF', headers: {}, body: new Uint8Array([60]) };

test('an envelope goes as properties of our own, its movement also as the group of JMS', () => {
  const headers = headersOf({ ...plain, correlationId: '0', movement: 'M', headers: { 'x-proof': 'a:b' } });
  expect(headers._unsafeUnwrap()).toEqual({
    transit_id: '1',
    transit_sender: 'TG',
    transit_recipient: 'BF',
    transit_correlation: '0',
    'correlation-id': '0',
    transit_movement: 'M',
    JMSXGroupID: 'M',
    'transit_h_x-proof': 'a:b',
  });
});

test('what goes out as headers is read back as the same envelope', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 35 }).filter((value) => !/\p{Cc}/u.test(value));
  const name = fc.oneof(fc.stringMatching(/^[\w.-]{1,100}$/), fc.constantFrom('__proto__', 'destination', 'ack'));
  fc.assert(
    fc.property(text, text, text, fc.array(fc.tuple(name, text)), (id, movement, correlationId, pairs) => {
      const whole = { ...plain, id, movement, correlationId, headers: Object.fromEntries(pairs) };
      const headers = { ...headersOf(whole)._unsafeUnwrap(), 'content-length': '1' };
      expect(envelopeOf({ headers, size: 1 }, whole.body, 'TG')).toEqual(whole);
    }),
  );
});

const untransportable: Record<string, Partial<Envelope>> = {
  'a header name with a colon': { headers: { 'a:b': 'c' } },
  'a header name without characters': { headers: { '': 'c' } },
  'a header name of 101 characters': { headers: { ['x'.repeat(101)]: 'c' } },
  'a header value with a line end': { headers: { a: 'b\nack:1' } },
  'a header value with NUL': { headers: { a: '\0' } },
  'a header value of 8,001 bytes': { headers: { a: 'x'.repeat(8_001) } },
  'an id with a line end': { id: '1\n2' },
  'a movement with NUL': { movement: 'M\0' },
};

test.each(Object.entries(untransportable))('%s is refused, for good', (_, change) => {
  const refused = headersOf({ ...plain, ...change })._unsafeUnwrapErr();
  expect([refused.code, refused.retry]).toEqual(['transport/header', false]);
});

test('a message of a peer without our properties is from its channel, under the id of the broker', () => {
  const message = { headers: { 'message-id': 'ID:x-1', ack: '7' }, size: 1 };
  expect(envelopeOf(message, plain.body, 'TG')).toEqual({
    id: 'ID:x-1',
    sender: 'TG',
    recipient: '',
    headers: {},
    body: plain.body,
  });
});

test('the text form holds no character beyond the BMP', () => {
  const text = textBody(Buffer.from('\ufeff<a b="𝄞">é\u{10ffff}\uffee</a>'));
  expect(Buffer.from(text).toString()).toBe('\ufeff<a b="&#x1d11e;">é&#x10ffff;\uffee</a>');
});

test('CESU-8 is repaired, and UTF-8 stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const utf8 = Buffer.from(text);
      const cesu8 = Buffer.concat(
        [...text].flatMap((char) => (char.length === 2 ? char.split('') : [char])).map(encodeUnit),
      );
      expect(Buffer.from(repairCesu8(cesu8)).equals(utf8)).toBe(true);
      expect(Buffer.from(repairCesu8(utf8)).equals(utf8)).toBe(true);
    }),
  );
});

test('half a pair is no character and stays as it is', () => {
  for (const bytes of ['eda081', 'edb080', 'edb080eda081', 'eda081eda081', 'ed', 'eda081ed']) {
    expect(Buffer.from(repairCesu8(Buffer.from(bytes, 'hex'))).toString('hex')).toBe(bytes);
  }
});

test('only a text message is repaired: bytes arrive as they were sent', () => {
  const cesu8 = Buffer.from('eda081edb080', 'hex');
  const bodyWith = (headers: Record<string, string>) => Buffer.from(envelopeOf({ headers, size: 6 }, cesu8, 'TG').body);
  expect(bodyWith({}).toString()).toBe('\u{10400}');
  expect(bodyWith({ 'content-length': '6' })).toEqual(cesu8);
});

/** Three bytes for each half of a pair. */
function encodeUnit(unit: string): Buffer {
  const code = unit.charCodeAt(0);
  if (code < 0xd800 || code > 0xdfff) return Buffer.from(unit);
  return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
}
