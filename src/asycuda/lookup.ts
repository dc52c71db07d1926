import type { Element } from '../tree.ts';
import type { SourceElement } from '../xml/source-tree.ts';

/** Whether two element names are the same: releases of ASYCUDA World differ in case only. */
export function isNamed(element: Element, name: string): boolean {
  if (element.name === name) return true;
  return element.name.length === name.length && element.name.toLowerCase() === name.toLowerCase();
}

/** The children of that name, in the order of the document. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => isNamed(child, name));
}

/** The first element at a path of names below this one. */
export function elementAt(element: Element, path: string): Element | undefined {
  return path
    .split('/')
    .reduce<Element | undefined>((at, name) => at?.children.find((child) => isNamed(child, name)), element);
}

/** The text that stands directly in an element, without the white space around it. */
export function ownText(element: Element): string {
  return element.text.trim();
}

/** The text of an element without the white space around it; undefined for the five spellings of absent. */
export function valueOf(element: Element | undefined): string | undefined {
  return element === undefined ? undefined : ownText(element) || undefined;
}

/** The value at a path below this element, its lines and digits as written. */
export function valueAt(element: Element, path: string): string | undefined {
  return valueOf(elementAt(element, path));
}

/** Whether an element holds no value at any depth: a row that only pads an array to its size. */
export function isPadding(element: Element): boolean {
  return valueOf(element) === undefined && element.children.every(isPadding);
}

/** The rows of that name that hold something. */
export function rowsOf(element: Element, name: string): readonly Element[] {
  return childrenOf(element, name).filter((row) => !isPadding(row));
}

/** The rows of that name with their places below `path`; padding is counted, and left out unless it is asked for. */
export function placedRows(
  parent: SourceElement,
  name: string,
  path: string,
  skipsPadding = true,
): readonly { readonly row: SourceElement; readonly at: string }[] {
  let position = 0;
  return parent.children.flatMap((row) => {
    if (!isNamed(row, name)) return [];
    position += 1;
    return skipsPadding && isPadding(row) ? [] : { row, at: `${path}/${row.name}[${position}]` };
  });
}

/** The element at an absolute pointer (`/ASYCUDA/Item[3]/Packages`), or the nearest one above it that the document has; undefined for a pointer outside. */
export function nearestTo(root: Element, pointer: string): Element | undefined {
  const [first = '', ...steps] = pointer.split('/').slice(1);
  if (!pointer.startsWith('/') || !isNamed(root, first)) return undefined;
  let at = root;
  for (const step of steps) {
    const [, name = step, position = '1'] = /^(.*)\[([0-9]+)\]$/.exec(step) ?? [];
    const next = childrenOf(at, name)[Number(position) - 1];
    if (next === undefined) break;
    at = next;
  }
  return at;
}
