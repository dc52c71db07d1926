import { expect, test } from '@jest/globals';
import { planOf } from '../../src/messages/plan.ts';
import { readXml } from '../../src/xml/read.ts';
import { type RemarkKind, explainRemarks, strangeItems } from '../../src/xml/remarks.ts';
import { bytesOf, cancellationXml } from './samples.ts';

// 0 CancellationNotice, 1 header, 2 messageId, 3 code ...
const root = readXml(bytesOf(cancellationXml()))._unsafeUnwrap();
const explain = (...remarks: readonly (readonly [number, RemarkKind])[]) =>
  explainRemarks(
    root,
    planOf('CancellationNotice'),
    remarks.map(([element, kind]) => ({ element, kind })),
  ).map(({ code, pointer, originalValue }) => [code, pointer, originalValue]);
const at = '/CancellationNotice';

test('a value that the codec refuses is told in its word', () => {
  const broken = readXml(bytesOf(cancellationXml((text) => text.replace('TR010', 'TR10'))))._unsafeUnwrap();
  const items = explainRemarks(broken, planOf('CancellationNotice'), [{ element: 3, kind: '50' }]);
  expect(items.map(({ code, wire }) => [code, wire])).toEqual([['schema/pattern', '51']]);
});

test('of several remarks on one value the first in order is told, once', () => {
  expect(explain([2, '55'], [2, '51'], [2, '51'])).toEqual([['schema/pattern', `${at}/header/messageId`, 'TG-1']]);
});

test('remarks come in the order of the document', () => {
  expect(explain([3, '12'], [2, '40']).map(([code]) => code)).toEqual(['schema/tooShort', 'schema/enumeration']);
});

test('what the codec would accept is told in general words', () => {
  expect(explain([3, 'unexpected'])).toEqual([['schema/unexpected', `${at}/header/code`, undefined]]);
  expect(explain([1, 'incomplete'])).toEqual([['schema/other', `${at}/header`, undefined]]);
  expect(explain([2, 'other'])).toEqual([['schema/other', `${at}/header/messageId`, undefined]]);
});

test.each([
  [-2, 'unexpected'],
  [99, 'other'],
  [2, 'nested'],
] as const)('a remark at %d that says nothing of an element still refuses', (element, kind) => {
  expect(explain([element, kind]).map(([, pointer]) => pointer)).toEqual([at]);
});

test('attributes and foreign elements are found, but no more than are told', () => {
  const text = `<a>${'<b k="1" l="2"/>'.repeat(300)}</a>`;
  const items = strangeItems(readXml(bytesOf(text))._unsafeUnwrap());
  expect(items.length).toBeGreaterThanOrEqual(100);
  expect(items.length).toBeLessThan(110);
  expect(items.slice(0, 3).map(({ code }) => code)).toEqual([
    'schema/namespace',
    'schema/attribute',
    'schema/attribute',
  ]);
});
