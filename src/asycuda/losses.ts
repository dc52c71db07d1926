import { isDeepStrictEqual } from 'node:util';
import { conversionOf } from './conversions.ts';
import type { ReadBack } from './read-back.ts';
import { type ReportKind, type Spot, outside, shown } from './report.ts';
import type { SadWriting } from './writing.ts';

/** One field of a record that differs from what a declaration of it reads back as. */
export interface Loss {
  /** Kind of the line: left out, shortened, read back as something else, or read back where the record has nothing. */
  readonly kind: Extract<ReportKind, 'dropped' | 'cut' | 'altered' | 'added'>;
  /** Place in the record, repetitions from 1: `record/item[2]/value`. */
  readonly path: string;
  /** Row of the table of conversions, as `item/value`. */
  readonly field: string;
  readonly from?: string;
  readonly to?: string;
}

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** Every difference between a record and what was read back, each at its leaf, or at the block that the table of conversions has one row for. */
export function lossesBetween(record: unknown, back: unknown): readonly Loss[] {
  const losses: Loss[] = [];
  const visit = (given: unknown, got: unknown, path: string, key: string): void => {
    if (isDeepStrictEqual(given, got)) return;
    const row = conversionOf(key);
    if (row?.record === key || !(isBranch(given) || isBranch(got))) {
      losses.push(lossOf(given, got, path, row?.record ?? key));
      return;
    }
    const [left, right] = [isBranch(given) ? given : {}, isBranch(got) ? got : {}];
    const isList = Array.isArray(given) || Array.isArray(got);
    for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (isList) visit(left[name], right[name], `${path}[${Number(name) + 1}]`, key);
      else visit(left[name], right[name], `${path}/${name}`, key === '' ? name : `${key}/${name}`);
    }
  };
  visit(record, back, 'record', '');
  return losses;
}

function lossOf(given: unknown, got: unknown, path: string, field: string): Loss {
  const [from, to] = [short(given), short(got)];
  if (given === undefined) return { kind: 'added', path, field, to };
  if (got === undefined) return { kind: 'dropped', path, field, from };
  const isCut = typeof given === 'string' && typeof got === 'string' && given.startsWith(got);
  return { kind: isCut ? 'cut' : 'altered', path, field, from, to };
}

/** What a line shows of a value. */
function short(value: unknown): string {
  const characters = [...shown(value)];
  return characters.length <= 140 ? characters.join('') : `${characters.slice(0, 139).join('')}…`;
}

/** Adds what reading the declaration back takes from the corridor, what must be stated for it, and every loss. */
export function reportLosses(c: SadWriting, { made, statement }: ReadBack): void {
  for (const line of made.report) if (line.kind === 'corridor') c.report.push(line);
  for (const field of Object.keys(statement)) c.note('unsaid', spotIn(`record/${field}`, field), {});
  for (const { path, field, kind, from, to } of lossesBetween(c.record, made.record))
    c.note(kind, spotIn(path, field), { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
}

/** A place in the record, with the box and the name that the table of conversions has for it. */
function spotIn(path: string, field: string): Spot {
  const row = conversionOf(field);
  const box = row?.sad.find((each) => each.box !== undefined)?.box;
  const spot = outside(path, row?.name.en ?? field, row?.name.fr ?? field);
  return box === undefined ? spot : { ...spot, box };
}
