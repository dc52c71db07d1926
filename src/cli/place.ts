import type { Element } from '../index.ts';

/** Line and column of the element that a pointer names, or of the nearest one around it. */
export function placeIn(root: Element, pointer: string): { readonly line: number; readonly column: number } {
  let element = root;
  for (const step of pointer.split('/').slice(2)) {
    const [, name = '', position = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const next = element.children.filter((child) => child.name === name)[Number(position) - 1];
    if (next === undefined) break;
    element = next;
  }
  return { line: element.line, column: element.column };
}
