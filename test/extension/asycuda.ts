import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderEvent } from '../../src/extension/drop-folder.ts';
import { FOLDER_LAYOUT } from '../../src/extension/layout.ts';
import { readActAnswer } from '../../src/extension/answer-file.ts';
import { makeMrn } from '../../src/reference.ts';
import { FIXTURES } from '../fixture-files.ts';

/** The export of a released transit, with other parts where they are given. */
export function exportOf(...changes: readonly (readonly [string | RegExp, string])[]): string {
  const text = readFileSync(join(FIXTURES, 'asycuda/sad-transit-lome-ouagadougou.xml'), 'utf8');
  return changes.reduce((whole, [from, to]) => whole.replace(from, to), text);
}

/** The same registered under another number. */
export function exportNumbered(number: number): string {
  return exportOf([/(<Registration>[^]*?<Number>)\d+/, `$1${number}`]);
}

/** The reference of the movement that it becomes. */
export function referenceOf(number: number): string {
  const made = makeMrn({ year: 2026, country: 'TG', office: 'TGLFP', serial: 'T', number });
  if (typeof made !== 'string') throw new Error(made.wrong);
  return made;
}

export const NOT_ASSESSED = [/<Assessment>[^]*?<\/Assessment>/, '<Assessment><Number/></Assessment>'] as const;

/** A look at a folder that is watched. */
export function folderAt(folder: string) {
  const list = (name: 'in' | 'done' | 'refused' | 'out') => readdirSync(join(folder, name)).sort();
  return {
    list,
    drop: (name: string, text: string | Uint8Array) => writeFileSync(join(folder, 'in', name), text),
    answer: (name: string, at: 'out' | 'refused' = 'out') =>
      readActAnswer(readFileSync(join(folder, at, name)))._unsafeUnwrap(),
    read: (name: string) => readFileSync(join(folder, FOLDER_LAYOUT.out, name), 'utf8'),
  };
}

/** The codes of the troubles that were told, and the outcomes of the documents. */
export function told(events: readonly FolderEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.event === 'written') return [];
    const code = event.fault === undefined ? '' : ` ${event.fault.code}`;
    return [event.event === 'taken' ? `${event.name} ${event.outcome}${code}` : `trouble${code}`];
  });
}
