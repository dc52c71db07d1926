import { isRight } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { type Result, err, ok } from 'neverthrow';
import { remarksOf } from '../asycuda/json-remarks.ts';
import { type Fault, fault } from '../fault.ts';
import { repeated, sequence } from '../messages/codec.ts';
import { oneOf, pattern } from '../messages/leaves.ts';
import { FOLDER_NAMES } from './drop-folder.ts';

const FolderName = pattern('FolderName', '[A-Za-z0-9_][A-Za-z0-9_.\\-]{0,69}');
/** Parts between slashes; a part begins with a letter, a digit, `_` or a placeholder. */
const PART = '[A-Za-z0-9_{][A-Za-z0-9_.{}\\-]{0,139}';
const NameTemplate = pattern('NameTemplate', `${PART}(/${PART}){0,5}`);

/** What a name may be made of: each `{name}` is replaced by that value. */
export const PLACEHOLDERS = [
  'reference',
  'office',
  'role',
  'step',
  'state',
  'position',
  'day',
  'kind',
  'format',
] as const;
/** What may stand in braces in the name of a file. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** How a watched folder is laid out and how what comes back is named, as data. */
export const FolderLayout = sequence('FolderLayout', {
  in: FolderName,
  done: FolderName,
  refused: FolderName,
  out: FolderName,
  /** File beside these folders that keeps how far what comes back was written. */
  position: FolderName,
  /** Name below `out` of a status note; one with a slash goes into folders of its own. */
  status: NameTemplate,
  /** Name below `out` of a document that the receiving ASYCUDA imports; `{kind}` is what it is. */
  document: NameTemplate,
  /** As what status notes are written. */
  format: repeated(oneOf('NoteFormat', ['xml', 'json']), 2),
});
export interface FolderLayout extends t.TypeOf<typeof FolderLayout> {}

/** Folders and names where nothing else is said. */
export const FOLDER_LAYOUT: FolderLayout = {
  ...FOLDER_NAMES,
  position: 'position.json',
  status: '{reference}-{position}-{step}.status.{format}',
  document: '{reference}-{position}-{office}.{kind}.xml',
  format: ['xml'],
};

/**
 * A layout from JSON that was parsed; what it does not say is as in `FOLDER_LAYOUT`.
 *
 * Refuses with `extension/layout`, with `extension/layout-name` a name that lacks `{position}`, without which one would replace another, or has an unknown
 * placeholder, and with `extension/layout-folders` two folders of one name.
 */
export function readLayout(json: unknown): Result<FolderLayout, Fault> {
  const given =
    typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...FOLDER_LAYOUT, ...json } : json;
  const result = FolderLayout.decode(given);
  if (!isRight(result)) {
    const items = remarksOf(result.left, 'extension/layout');
    return err(fault('extension/layout', { count: items.length }, items));
  }
  const layout = result.right;
  for (const name of [layout.status, layout.document]) {
    const used = [...name.matchAll(/\{([^{}]*)\}/g)].map(([, each = '']) => each);
    const isKnown = used.every((each) => (PLACEHOLDERS as readonly string[]).includes(each));
    if (!isKnown || !used.includes('position') || /[{}]/.test(name.replace(/\{[^{}]*\}/g, '')))
      return err(fault('extension/layout-name', { name, allowed: PLACEHOLDERS.join(', ') }));
  }
  const folders = [layout.in, layout.done, layout.refused, layout.out, layout.position];
  const twice = folders.find((name, at) => folders.indexOf(name) !== at);
  return twice === undefined ? ok(layout) : err(fault('extension/layout-folders', { name: twice }));
}

/** A name with its placeholders filled in; a character that a file name may not hold everywhere becomes `_`. */
export function nameFrom(template: string, values: Readonly<Record<Placeholder, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: Placeholder) => values[name].replace(/[^A-Za-z0-9.-]/g, '_'));
}
