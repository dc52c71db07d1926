import { expect, test } from '@jest/globals';
import { MOST_REMARKS, contentItems, facetValues, valueCode, valueItem } from '../../src/messages/content.ts';
import { integer, oneOf, text } from '../../src/messages/leaves.ts';
import { planOf } from '../../src/messages/plan.ts';
import type { Element } from '../../src/tree.ts';

// CancellationNotice: header, reference, cancellation.
const plan = planOf('CancellationNotice');
const element = (name: string, children: readonly Element[] = [], line = 1): Element => ({
  name,
  namespace: '',
  attributes: [],
  children,
  text: '',
  line,
  column: 1,
});
const remarks = (...names: readonly string[]) => {
  const root = element(
    'CancellationNotice',
    names.map((name, place) => element(name, [], place + 2)),
  );
  return contentItems(plan, [root]).map(({ code, pointer, line }) => `${line} ${code} ${pointer}`);
};
const at = '/CancellationNotice';

test.each([
  [['header', 'reference', 'cancellation'], []],
  [['header', 'cancellation'], [`1 schema/missing ${at}/reference`]],
  [['cancellation'], [`1 schema/missing ${at}/header`, `1 schema/missing ${at}/reference`]],
  [['header'], [`1 schema/missing ${at}/reference`, `1 schema/missing ${at}/cancellation`]],
  [
    ['header', 'x', 'reference', 'x', 'cancellation'],
    [`3 schema/unexpected ${at}/x[1]`, `5 schema/unexpected ${at}/x[2]`],
  ],
  [['header', 'cancellation', 'reference'], [`4 schema/order ${at}/reference`]],
  [['reference', 'header', 'cancellation'], [`3 schema/order ${at}/header`]],
  [['header', 'header', 'header', 'reference', 'cancellation'], [`3 schema/tooMany ${at}/header[2]`]],
  [['header', 'reference', 'cancellation', 'header'], [`5 schema/tooMany ${at}/header[2]`]],
  [
    ['__proto__', 'constructor'],
    [
      `2 schema/unexpected ${at}/__proto__`,
      `3 schema/unexpected ${at}/constructor`,
      `1 schema/missing ${at}/header`,
      `1 schema/missing ${at}/reference`,
      `1 schema/missing ${at}/cancellation`,
    ],
  ],
])('%j gives %j', (names, expected) => {
  expect(remarks(...names)).toEqual(expected);
});

test('so many remarks and no more are told', () => {
  expect(remarks(...Array.from({ length: 100_000 }, () => 'x'))).toHaveLength(MOST_REMARKS);
});

test('a remark on a value has its wire code, its cut value and a text that explains its form', () => {
  const long = { ...element('mark'), text: `${'\u{1F69A}'.repeat(600)}` };
  const item = valueItem('39', [element('seal', [long]), long], text('SealMark', 20));
  expect(item).toMatchObject({ code: 'schema/tooLong', wire: '39', pointer: '/seal/mark', line: 1, column: 1 });
  expect(item.originalValue).toBe('\u{1F69A}'.repeat(512));
  expect(item.reason.en).toBe('The value of mark has more than 20 characters. Shorten it.');
  expect(facetValues(integer('N', 3, 7))).toMatchObject({ type: 'integer', min: 3, max: 7 });
  expect(facetValues(oneOf('C', ['a', 'b']))).toMatchObject({ values: 'a, b' });
  expect(valueCode('54')).toBe('schema/tooSmall');
});
