import type { Result } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { TransitRecord } from '../messages/record.ts';
import { SAD_CONVERSIONS, type SadPath } from './conversions.ts';
import type { SadDraft } from './draft.ts';
import { freshSad } from './fresh.ts';
import { officeName } from './from-header.ts';
import { draftFor, withReference } from './from-record.ts';
import { valueAt } from './lookup.ts';
import { type ReportLine, outside } from './report.ts';
import type { Sad } from './sad.ts';
import { type SadTerms, SadWriting, fitted } from './writing.ts';

/** With what a declaration is started from the data of a transit received. */
export interface StartTerms extends SadTerms {
  /** The office that received it: the declaration is lodged there, in the codes of its administration. */
  readonly office: string;
  /** What follows: the goods are declared at destination, or go on under a transit of this administration. */
  readonly next: 'declaration' | 'transit';
}

/** A declaration that the receiving ASYCUDA World imports, for its declarant to complete. */
export interface StartedSad {
  readonly sad: Sad;
  readonly bytes: Uint8Array;
  /** All that was not simply copied, and each field of the record that the declaration does not say. */
  readonly report: readonly ReportLine[];
}

/**
 * A declaration started from the data of a transit received: goods, parties, containers and vehicle are never typed in again.
 *
 * It is not registered and not released, and has no guarantee: those are of the receiving administration. Each item cites the transit as an attached document, by
 * the code of the profile. Model and procedures are those of the profile for what follows; without them they are left for the declarant. Refuses as `freshSad` does.
 */
export function startedSad(record: TransitRecord, terms: StartTerms): Result<StartedSad, Fault> {
  const c = new SadWriting(record, terms, terms.office);
  const draft = withReference(c, startedDraft(c, terms));
  return freshSad(draft, c.profile).map((sad) => {
    for (const { record: field, sad: places, name } of SAD_CONVERSIONS) {
      const count = countAt(record, field.split('/'));
      if (count > 0 && !places.some((place) => isFilled(sad, place)))
        c.note('unplaced', outside(`record/${field}`, name.en, name.fr), { from: String(count) });
    }
    return { sad, bytes: Buffer.from(sad.source.text), report: c.report.filter(({ path }) => !isLeftOut(sad, path)) };
  });
}

function startedDraft(c: SadWriting, { office, next, reference }: StartTerms): SadDraft {
  const whole = draftFor(c);
  const { identification, transit, transport, items } = whole;
  const { startModel, startProcedure, startExtendedProcedure, transitProcedure, transitCitation } = c.profile;
  const isTransit = next === 'transit';
  const procedure = isTransit ? `${transitProcedure}000` : startExtendedProcedure;
  const [code] = transitCitation ?? [];
  const citation =
    code === undefined ? [] : [{ code, reference: fitted(reference, 35), date: c.record.releasedAt.slice(0, 10) }];
  return {
    identification: {
      office,
      officeName: officeName(c, office),
      manifest: identification?.manifest,
      ...(isTransit
        ? {
            model: identification?.model,
            procedure: identification?.procedure,
            transitDocument: identification?.transitDocument,
          }
        : { model: startModel, procedure: startProcedure }),
    },
    ...pick(whole, ['property', 'countries', 'exporter', 'consignee', 'valuation', 'containers']),
    transport: { ...transport, borderOffice: c.record.itinerary.at(-2)?.office },
    ...(isTransit ? { transit: { ...transit, control: undefined, timeLimit: undefined } } : {}),
    items: (items ?? []).map((item) => ({
      ...item,
      procedure,
      previous: item.previous ?? fitted(reference, 35),
      documents: [...(item.documents ?? []), ...citation],
    })),
  };
}

function pick<K extends keyof SadDraft>(draft: SadDraft, names: readonly K[]): SadDraft {
  return Object.fromEntries(names.map((name) => [name, draft[name]]).filter(([, value]) => value !== undefined));
}

/** Whether a line is about a field of the header that this declaration leaves out. */
function isLeftOut({ document }: Sad, path: string): boolean {
  const [, below] = /^\/ASYCUDA\/([^[]+)$/.exec(path) ?? [];
  return below !== undefined && valueAt(document, below) === undefined;
}

/** How many values a record has at a field. */
function countAt(value: unknown, names: readonly string[]): number {
  if (value === undefined) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countAt(each, names), 0);
  const [name, ...rest] = names;
  if (name === undefined) return 1;
  return typeof value === 'object' && value !== null
    ? countAt((value as Readonly<Record<string, unknown>>)[name], rest)
    : 0;
}

/** Whether a declaration says something at a place, in any of its rows. */
function isFilled({ document }: Sad, { path }: SadPath): boolean {
  const [first = '', ...rest] = path.split('/');
  if (first !== 'Item' && first !== 'Container') return valueAt(document, path) !== undefined;
  const rows = document.children.filter(({ name }) => name === first);
  return rows.some((row) => {
    const [second = '', ...below] = rest;
    const parts = row.children.filter(({ name }) => name === second);
    return parts.some((each) =>
      below.length === 0 ? each.text.trim() !== '' : valueAt(each, below.join('/')) !== undefined,
    );
  });
}
