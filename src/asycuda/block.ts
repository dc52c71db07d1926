import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { Day } from '../messages/header.ts';
import { writeDate } from './dates.ts';
import type { DraftOf, ItemDraft, SadDraft } from './draft.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, type SadField, TAX_FIELDS } from './fields.ts';
import { exactNumber, javaNumber } from './numbers.ts';
import { type OrderNode, SAD_ORDER, leafAt, nodeAt } from './order/order.ts';
import type { AsycudaProfile } from './profile.ts';

/** The values of an element by their paths below it, and its rows by theirs; paths are in lower case. */
export interface Block {
  readonly values: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, readonly Block[]>;
}

type Fields = Readonly<Record<string, SadField>>;
export type Written = Readonly<Record<string, string | undefined>>;

/** What XML cannot carry. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** One draft on its way to a document: the values as they will be written, and the first refusal. */
export class Drafting {
  readonly profile: AsycudaProfile;
  refusal: Fault | undefined;

  constructor(profile: AsycudaProfile) {
    this.profile = profile;
  }

  add(values: Map<string, string>, fields: Fields, draft: Written, under = ''): void {
    for (const [name, field] of Object.entries(fields)) {
      const value = draft[name];
      if (value !== undefined) this.put(values, field, value, `${under}${field.path}`);
    }
  }

  addMore(values: Map<string, string>, order: readonly OrderNode[], more: Written | undefined): void {
    for (const [path, value] of Object.entries(more ?? {})) {
      if (value === undefined) continue;
      if (leafAt(order, path.split('/')) === undefined)
        this.refusal ??= fault('asycuda/no-such-place', { place: path });
      else this.put(values, undefined, value, path);
    }
  }

  put(values: Map<string, string>, field: SadField | undefined, value: string, path: string): void {
    const written = writtenValue(value, field, this.profile);
    if (written.isErr()) this.refusal ??= written.error;
    else if (written.value !== '') values.set(path.toLowerCase(), written.value);
  }

  row(fields: Fields, draft: Written): Block {
    const values = new Map<string, string>();
    this.add(values, fields, draft);
    return { values, rows: new Map() };
  }
}

/** A value in the form in which the profile's server writes its field; a day and a decimal are converted, any other text stays. */
export function writtenValue(
  value: string,
  field: Pick<SadField, 'type' | 'path'> | undefined,
  profile: AsycudaProfile,
): Result<string, Fault> {
  const place = field?.path ?? '';
  if (FORBIDDEN.test(value)) return err(fault('asycuda/unwritable', { place }));
  if (field?.type === 'date' && Day.is(value)) {
    const { dateOrder, yearPivot, name } = profile;
    if (dateOrder === undefined) return err(fault('asycuda/no-date-order', { value, place, profile: name }));
    return ok(writeDate(value, dateOrder, yearPivot));
  }
  const number = field?.type === 'number' ? exactNumber(value) : undefined;
  if (number === undefined) return ok(value);
  return ok(profile.numberForm === 'java' ? javaNumber(number) : number.toFixed());
}

/** The block of a whole declaration. */
export function blockOfSad(draft: SadDraft, profile: AsycudaProfile): Result<Block, Fault> {
  const drafting = new Drafting(profile);
  const values = new Map<string, string>();
  for (const [name, fields] of Object.entries(HEADER_FIELDS))
    drafting.add(values, fields, (draft as Readonly<Record<string, Written | undefined>>)[name] ?? {});
  drafting.addMore(values, SAD_ORDER, draft.more);
  const rows = new Map([
    ['container', (draft.containers ?? []).map((row) => drafting.row(CONTAINER_FIELDS, row))],
    ['item', (draft.items ?? []).map((item) => itemBlock(drafting, item))],
  ]);
  return drafting.refusal === undefined ? ok({ values, rows }) : err(drafting.refusal);
}

/** The block of one row. */
export function blockOfItem(item: ItemDraft, profile: AsycudaProfile): Result<Block, Fault> {
  const drafting = new Drafting(profile);
  const block = itemBlock(drafting, item);
  return drafting.refusal === undefined ? ok(block) : err(drafting.refusal);
}

/** The block of a row without rows of its own. */
export function blockOfRow(fields: Fields, row: DraftOf<Fields>, profile: AsycudaProfile): Result<Block, Fault> {
  const drafting = new Drafting(profile);
  const block = drafting.row(fields, row);
  return drafting.refusal === undefined ? ok(block) : err(drafting.refusal);
}

function itemBlock(drafting: Drafting, item: ItemDraft): Block {
  const { documents = [], taxes = [], more } = item;
  const values = new Map<string, string>();
  drafting.add(values, ITEM_FIELDS, item as Written);
  drafting.addMore(values, nodeAt(SAD_ORDER, ['Item'])?.children ?? [], more);
  const rows = new Map([
    ['attached_documents', documents.map((row) => drafting.row(DOCUMENT_FIELDS, row))],
    ['taxation/taxation_line', taxes.map((row) => drafting.row(TAX_FIELDS, row))],
  ]);
  return { values, rows };
}
