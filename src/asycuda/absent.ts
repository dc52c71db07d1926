import type * as t from 'io-ts';
import { oneOf } from '../messages/leaves.ts';
import { type SourceElement, isEmptyTag } from '../xml/source-tree.ts';

/** A way to write that there is no value: `<X><null/></X>`, `<X/>`, `<X></X>`, or no element. */
export const AbsentSpelling = oneOf('AbsentSpelling', ['null', 'emptyTag', 'emptyElement', 'none']);
export type AbsentSpelling = t.TypeOf<typeof AbsentSpelling>;

/** How an element without a value spells it; `blank` is white space alone, which no server is made to write. Undefined for one that has a value or children. */
export function spellingOf(element: SourceElement): Exclude<AbsentSpelling, 'none'> | 'blank' | undefined {
  const { children, text } = element;
  if (text.trim() !== '') return undefined;
  if (children.length > 0) return isNull(element) ? 'null' : undefined;
  if (text !== '') return 'blank';
  return isEmptyTag(element) ? 'emptyTag' : 'emptyElement';
}

/** Whether all that an element holds is `<null/>`. */
export function isNull({ children, text }: SourceElement): boolean {
  const [only] = children;
  return (
    children.length === 1 &&
    only?.name.toLowerCase() === 'null' &&
    only.children.length === 0 &&
    only.text.trim() === '' &&
    text.trim() === ''
  );
}
