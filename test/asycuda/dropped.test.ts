import { expect, test } from '@jest/globals';
import { reportDropped } from '../../src/asycuda/dropped.ts';
import { viewSad } from '../../src/asycuda/sad.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import type { SourceElement } from '../../src/xml/source-tree.ts';
import { conversionOf, linesOf, ouagadougou, sadOf, sadWith } from './support.ts';

test('a block without a place in the record is one line with the count of its values', () => {
  const c = conversionOf(sadWith(['<Warehouse>', '<SW_scans><a>1</a><b><c>2</c><c/></b></SW_scans><Warehouse>']));
  reportDropped(c);
  const lines = linesOf(c);
  expect(lines).toContain('block | /ASYCUDA/SW_scans | 2 | ');
  expect(lines).toContain('block | /ASYCUDA/Item/Taxation | 9 | ');
  expect(lines.filter((line) => /Warehouse|Global_taxes|Commodity_code|Principal/.test(line))).toEqual([]);
});

test('a block that stands again, and what no block or field holds, is reported with its place', () => {
  const c = conversionOf(
    sadWith(
      ['</Transit>', '</Transit><Transit><Destination><Office>BFDIO</Office></Destination></Transit>'],
      ['<Seals>', 'stray<Seals>'],
      ['<Time_limit>', '<Time_limit><Hour>12</Hour>'],
    ),
  );
  reportDropped(c);
  expect(linesOf(c).filter((line) => / 1 \| $/.test(line) && line.includes('/ASYCUDA/Transit'))).toEqual([
    'repeated | /ASYCUDA/Transit[2] | 1 | ',
    'block | /ASYCUDA/Transit | 1 | ',
    'block | /ASYCUDA/Transit/Time_limit/Hour | 1 | ',
    'block | /ASYCUDA/Transit/Officer_name | 1 | ',
  ]);
});

test('the shape with blocks that stand twice says so', () => {
  const c = conversionOf(sadOf('shapes/repeated-and-misplaced.xml'));
  reportDropped(c);
  expect(linesOf(c)).toEqual(
    expect.arrayContaining([
      'repeated | /ASYCUDA/Transit[2] | 1 | ',
      'block | /ASYCUDA/Transit | 1 | ',
      'block | /ASYCUDA/Transit/Time_limit/Hour | 1 | ',
    ]),
  );
});

/** All places of a tree that have a value, one for each path without positions; each as a way to the tree with another value there. */
function changes(element: SourceElement, path: string, seen: Set<string>): { path: string; changed: SourceElement }[] {
  const here = `${path}/${element.name}`;
  if (element.text.trim() !== '' && element.children.length === 0) {
    if (seen.has(here)) return [];
    seen.add(here);
    return [{ path: here, changed: { ...element, text: `${element.text}7` } }];
  }
  return element.children.flatMap((child, at) =>
    changes(child, here, seen).map(({ path: below, changed }) => ({
      path: below,
      changed: { ...element, children: element.children.with(at, changed) },
    })),
  );
}

function emptied(element: SourceElement, value: string, place: string, at = `/${element.name}`): SourceElement {
  const children = element.children.map((child) => emptied(child, value, place, `${at}/${child.name}`));
  return { ...element, children, text: at === place ? value : element.text };
}

test('no value of a declaration is passed over in silence: without it, record, report or refusal are others', () => {
  const { document, source } = sadWith();
  const outcome = (root: SourceElement) => {
    const result = viewSad({ ...source, root }).andThen((sad) => recordFromSad(sad, { corridor: ouagadougou }));
    return JSON.stringify(result.isOk() ? result.value : result.error);
  };
  const before = outcome(document);
  const all = changes(document, '', new Set());
  expect(all.length).toBeGreaterThan(150);
  const silent = all.filter(({ path }) => outcome(emptied(document, '', path)) === before).map(({ path }) => path);
  const repeats = all.filter(({ path, changed }) => silent.includes(path) && outcome(changed) === before);
  expect(repeats.map(({ path }) => path)).toEqual([]);
});
