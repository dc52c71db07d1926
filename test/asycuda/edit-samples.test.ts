import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type SadEdit, editSad } from '../../src/asycuda/edit.ts';
import { type Sad, readSad } from '../../src/asycuda/sad.ts';
import { declarations, samples } from './support.ts';

const files = [...declarations, ...samples].map((file) => [basename(file), file] as const);
const read = (file: string) => readSad(readFileSync(file))._unsafeUnwrap();
const edited = (sad: Sad, ...edits: SadEdit[]) => editSad(sad, edits)._unsafeUnwrap();

/** What stands between the common beginning and the common end of two texts, in each of them. */
function difference(before: string, after: string): readonly [string, string] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}

const between = (one: Sad, other: Sad) => difference(one.source.text, other.source.text);

test.each(files)('%s: one field set is the only change, and set back the source is there again', (_, file) => {
  const before = read(file);
  const after = edited(before, { edit: 'set', place: 'transit.officer', value: 'Q & <Z>' });
  expect(after.transit).toEqual({ ...before.transit, officer: 'Q & <Z>' });
  expect(after.items).toEqual(before.items);
  const [gone, come] = between(before, after);
  expect(come).toContain('Q &amp; &lt;Z&gt;');
  expect(come.length).toBeLessThan(120);
  expect(gone).not.toMatch(/[A-Za-z]{2}.*[A-Za-z]{2}.*Office/);
  expect(gone.length).toBeLessThan(60);
  const again = edited(after, { edit: 'set', place: 'transit.officer', value: before.transit.officer });
  expect(again.transit).toEqual(before.transit);
});

test.each(files)('%s: an item added stands behind the others, and nothing else changes', (_, file) => {
  const before = read(file);
  const after = edited(before, { edit: 'addItem', item: { commodity: '87033290', grossMass: '1500' } });
  expect(after.items).toHaveLength(before.items.length + 1);
  expect(after.items.at(-1)).toMatchObject({ commodity: '87033290', number: before.items.length + 1 });
  expect(after.items.slice(0, -1)).toEqual(before.items);
  const [gone, come] = between(before, after);
  expect(gone).toBe('');
  expect(come.match(/<Commodity_code>/g)).toHaveLength(1);
  const removed = edited(after, { edit: 'remove', place: `/ASYCUDA/Item[${after.items.length}]` });
  expect(removed.source.text).toBe(before.source.text);
});

test.each(files)(
  '%s: a container added and removed leaves what was there, and its own are removed whole',
  (_, file) => {
    const before = read(file);
    const container = { item: '1', identity: 'CSQU3054383', type: '20GP', fullness: 'FCL' };
    const added = edited(before, { edit: 'addContainer', container: { ...container, identity: 'TEST 1234567' } });
    expect(added.containers.length).toBe(before.containers.length + 1);
    const removed = edited(added, { edit: 'removeContainer', identity: 'TEST1234567' });
    expect(removed.source.text).toBe(before.source.text);
    const identity = before.containers.find((row) => row.identity !== undefined)?.identity;
    if (identity === undefined) return;
    const without = edited(before, { edit: 'removeContainer', identity });
    expect(without.containers.map((row) => row.identity)).not.toContain(identity);
    const [gone, come] = between(before, without);
    expect([come.trim(), gone.match(/<Container_identity>/g)?.length]).toEqual([
      '',
      before.containers.length - without.containers.length,
    ]);
  },
);
