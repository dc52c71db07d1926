import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MessageName } from '../../src/messages/catalogue.ts';
import { MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { decode } from '../../src/messages/decode.ts';
import type { Element } from '../../src/tree.ts';
import { readXml } from '../../src/xml/read.ts';
import { checkSchema } from '../../src/xml/schema.ts';
import { writeXml } from '../../src/xml/write.ts';
import { arbitraryMessage } from '../arbitraries.ts';
import { engineOf } from './engines.ts';

type Change = (siblings: Element[], place: number, word: string) => void;

/** One thing that goes wrong with an element among its siblings. */
const CHANGES: readonly Change[] = [
  (siblings, place) => void siblings.splice(place, 1),
  (siblings, place) => void siblings.splice(place, 0, siblings[place] as Element),
  (siblings, place) => void siblings.splice(0, 0, ...siblings.splice(place, 1)),
  (siblings, place) => void siblings.push(...siblings.splice(place, 1)),
  (siblings, place, word) => void siblings.splice(place, 1, { ...(siblings[place] as Element), text: word }),
  (siblings, place) => void siblings.splice(place, 1, { ...(siblings[place] as Element), name: 'other' }),
  (siblings, place) => void siblings.splice(place, 1, { ...(siblings[place] as Element), name: 'office' }),
  (siblings, place) =>
    void siblings.splice(place, 1, { ...(siblings[place] as Element), children: [siblings[0] as Element] }),
];

const WORDS = [
  '',
  ' ',
  'x',
  '0',
  '00',
  '01',
  '1',
  '-1',
  '+1',
  '1.',
  '.5',
  '1.0',
  '1e3',
  '999999999999999999999999999',
  '٣',
  'true',
  'TRUE',
  'yes',
  ' 1 ',
  '\n',
  '2026-02-29',
  '2024-02-29',
  '0000-01-01',
  '-0001-01-01',
  '2026-03-14Z',
  '2026-03-14T24:00:00Z',
  '2026-03-14T23:59:60Z',
  '2026-03-14T08:15:00',
  '2026-03-14T08:15:00+14:01',
  '2026-03-14T08:15:00.1234Z',
  '2026-03-14t08:15:00z',
  'ABCD',
  'abcd',
  'É',
  '\u{1F69A}',
  'A\r',
  'A'.repeat(600),
  '\u{1F69A}'.repeat(300),
];

const indexed = ({ name, children, text }: Element): Element => ({
  name,
  namespace: 'urn:asycuda-transit:v1',
  attributes: [],
  children: children.map(indexed),
  text,
  line: 1,
  column: 1,
});

/** A message with up to three things wrong with it. */
function arbitraryBroken(name: MessageName): fc.Arbitrary<Element> {
  const changes = fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(), fc.constantFrom(...WORDS)), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(arbitraryMessage(name), changes).map(([message, list]) => {
    const root = indexed(readXml(writeXml(message)._unsafeUnwrap())._unsafeUnwrap());
    for (const [change, place, word] of list) {
      const holders: Element[][] = [];
      const gather = ({ children }: Element) => {
        for (const child of children) {
          holders.push(children as Element[]);
          gather(child);
        }
      };
      gather(root);
      const siblings = holders[place % holders.length];
      if (siblings !== undefined) change(siblings, place % siblings.length, word);
    }
    return root;
  });
}

const pairs = (items: readonly { code: string; pointer: string }[]) =>
  items.map(({ code, pointer }) => `${code} ${pointer}`).sort();

test.each(MESSAGE_NAMES)('both engines tell the same of a broken %s, and decoding tells no less', async (name) => {
  const wasm = await engineOf('libxml2-wasm');
  const addon = await engineOf('libxmljs2');
  fc.assert(
    fc.property(arbitraryBroken(name), (root) => {
      const decoded = decode(root).match(
        () => [],
        ({ items }) => pairs(items),
      );
      const checked = checkSchema(root, wasm).match(
        () => [],
        ({ items }) => pairs(items),
      );
      expect(
        checkSchema(root, addon).match(
          () => [],
          ({ items }) => pairs(items),
        ),
      ).toEqual(checked);
      expect(decoded).toEqual(expect.arrayContaining(checked));
      expect(checked.length === 0).toBe(decoded.length === 0);
    }),
    { numRuns: 25 },
  );
});
