import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATALOGUE, MESSAGE_NAMES, type TransitMessage } from '../../src/messages/catalogue.ts';
import { writeXml } from '../../src/xml/write.ts';
import { arbitraryMessage } from '../arbitraries.ts';
import { cancellation, cancellationXml } from './samples.ts';

const write = (message: unknown) => writeXml(message as TransitMessage);
const text = (message: unknown) => Buffer.from(write(message)._unsafeUnwrap()).toString('utf8');
const withReason = (reason: unknown) => ({ ...cancellation, cancellation: { ...cancellation.cancellation, reason } });
const refusals = (message: unknown) =>
  write(message)
    ._unsafeUnwrapErr()
    .items.map(({ code, pointer, wire, originalValue }) => [code, wire, pointer, originalValue]);

test('elements stand in the order of the schema, whatever the order of the object', () => {
  const { name, header, reference, cancellation: body } = cancellation;
  const { messageId, ...rest } = header;
  const shuffled = { cancellation: body, reference, header: { ...rest, messageId }, name };
  expect(text(shuffled)).toBe(text(cancellation));
  expect(text(cancellation).replace(/>\s+</g, '><')).toBe(cancellationXml().replace(/>\s+</g, '><'));
});

test('values are written to the letter', () => {
  expect(text(withReason(' a & b < c > d ]]> "e"\r\n\tf\u0085é\u{1F69A} '))).toContain(
    '<reason> a &amp; b &lt; c &gt; d ]]&gt; "e"&#13;\n\tf\u0085é\u{1F69A} </reason>',
  );
});

const at = '/CancellationNotice';
test.each([
  ['a control character', withReason('a\u0001'), [['schema/character', '53', `${at}/cancellation/reason`, undefined]]],
  ['a lone surrogate', withReason('a\udc00'), [['schema/character', '53', `${at}/cancellation/reason`, undefined]]],
  ['no character at all', withReason('\ufffe'), [['schema/character', '53', `${at}/cancellation/reason`, undefined]]],
  ['an empty text', withReason(''), [['schema/tooShort', '40', `${at}/cancellation/reason`, '']]],
  ['a number for a text', withReason(5), [['schema/type', '50', `${at}/cancellation/reason`, '5']]],
  ['null', withReason(null), [['schema/type', '50', `${at}/cancellation/reason`, 'null']]],
  ['a list for a text', withReason(['a']), [['schema/type', '50', `${at}/cancellation/reason`, 'a']]],
  ['nothing', withReason(undefined), [['schema/missing', '13', `${at}/cancellation/reason`, undefined]]],
  ['a field that is none', { ...cancellation, x: 1 }, [['schema/unexpected', '15', `${at}/x`, undefined]]],
  ['text for a sequence', { ...cancellation, header: 'x' }, [['schema/type', '50', `${at}/header`, undefined]]],
  [
    'several at once',
    { name: 'CancellationNotice', header: cancellation.header },
    [
      ['schema/missing', '13', `${at}/reference`, undefined],
      ['schema/missing', '13', `${at}/cancellation`, undefined],
    ],
  ],
  [
    'lists that are too short, too long or none',
    { ...cancellation, name: 'Warning', cancellation: undefined, remark: [] },
    [
      ['schema/unexpected', '15', '/Warning/cancellation', undefined],
      ['schema/missing', '13', '/Warning/remark', undefined],
    ],
  ],
  [
    'a list beyond its bound',
    { name: 'Warning', header: cancellation.header, remark: Array.from({ length: 10_000 }) },
    [['schema/tooMany', '35', '/Warning/remark', undefined]],
  ],
  [
    'an object for a list',
    { name: 'Warning', header: cancellation.header, remark: {} },
    [['schema/type', '50', '/Warning/remark', undefined]],
  ],
])('%s is refused', (_, message, expected) => {
  const { code, stage } = write(message)._unsafeUnwrapErr();
  expect({ code, stage }).toEqual({ code: 'schema/invalid', stage: 'schema' });
  expect(refusals(message)).toEqual(expected);
});

test('positions stand where a list has more than one', () => {
  const remark = { pointer: '/', code: '12', reasonEn: 'a', reasonFr: 'b' };
  const warning = (...remarks: readonly object[]) => ({
    name: 'Warning',
    header: cancellation.header,
    remark: remarks,
  });
  expect(refusals(warning({ ...remark, code: 'x' }))[0]?.[2]).toBe('/Warning/remark/code');
  expect(refusals(warning(remark, { ...remark, code: 'x' }))[0]?.[2]).toBe('/Warning/remark[2]/code');
});

test.each(['Unknown', 'toString', undefined])('the name %s is no message', (name) => {
  expect(write({ ...cancellation, name })._unsafeUnwrapErr().code).toBe('schema/unknownMessage');
});

test.each(MESSAGE_NAMES)('a %s with one place broken is written if and only if its codec accepts it', (name) => {
  const broken = fc.tuple(arbitraryMessage(name), fc.nat(), fc.constantFrom(undefined, '', 'x', 0, [], {}, null, true));
  fc.assert(
    fc.property(broken, ([message, place, value]) => {
      const holders: { in: Record<string, unknown>; key: string }[] = [];
      const gather = (held: object) => {
        for (const key of Object.keys(held)) {
          const inner = (held as Record<string, unknown>)[key];
          if (key !== 'name' || held !== copy) holders.push({ in: held as Record<string, unknown>, key });
          if (typeof inner === 'object' && inner !== null) gather(inner);
        }
      };
      const copy = structuredClone(message) as object;
      gather(copy);
      const target = holders[place % holders.length];
      if (target !== undefined) target.in[target.key] = value;
      expect(write(copy).isOk()).toBe(CATALOGUE[name].type.is(copy));
    }),
    { numRuns: 15 },
  );
});
