import { isDeepStrictEqual } from 'node:util';
import type { FaultItem } from '../fault.ts';
import type { GoodsItem, TransitRecord } from '../messages/record.ts';
import { Conversion } from './conversion.ts';
import { registeredAs } from './from-header.ts';
import type { Sad } from './sad.ts';
import type { StatementField, TransitStatement } from './statement.ts';
import { type RecordFromSad, readRecord } from './to-record.ts';
import type { SadWriting } from './writing.ts';

/** A declaration as it reads back, and what had to be stated for it. */
export interface ReadBack {
  readonly made: RecordFromSad;
  readonly statement: TransitStatement;
}

/** Reads a declaration that was written from a record; what it cannot say and a transit cannot do without is stated, and nothing else. Gives the remarks where it cannot be read. */
export function readBack(sad: Sad, c: SadWriting): ReadBack | { readonly items: readonly FaultItem[] } {
  let statement: TransitStatement = {};
  for (;;) {
    const reading = new Conversion(sad, { corridor: c.corridor, transit: statement }, c.profile);
    const made = readRecord(reading);
    if (made !== undefined && made.reference === c.reference) return { made, statement };
    const wanted: readonly (StatementField | undefined)[] =
      made === undefined ? reading.remarks.map(({ field }) => field) : ['reference'];
    const more = statementFor(c, new Set(wanted), statement);
    if (isDeepStrictEqual({ ...statement, ...more }, statement)) return { items: reading.refusal().items };
    statement = { ...statement, ...more };
  }
}

/** The wanted fields from the record. */
function statementFor(
  c: SadWriting,
  wanted: ReadonlySet<StatementField | undefined>,
  known: TransitStatement,
): TransitStatement {
  const { record, reference } = c;
  const all: Readonly<Record<string, unknown>> = {
    declarationType: record.declarationType,
    registration: registeredAs(c),
    reference,
    releasedAt: record.releasedAt,
    holder: record.holder,
    transport: record.transport,
    timeLimit: record.timeLimit,
    guarantee: record.guarantee,
    item: record.item.map(statedItem),
    value: valueFor(c, known),
    ...sealsOf(record),
  };
  const isWanted = (field: string) => wanted.has(field === 'sealWaiver' ? 'seal' : (field as StatementField));
  return Object.fromEntries(Object.entries(all).filter(([field, value]) => value !== undefined && isWanted(field)));
}

/** A total of zero counts as none in a declaration: then the value itself is stated. */
function valueFor({ record: { value }, profile }: SadWriting, known: TransitStatement): TransitStatement['value'] {
  const isCurrencyKnown = profile.currency === value.currency || known.value !== undefined;
  return isCurrencyKnown ? { cif: value.cif, currency: value.currency } : { currency: value.currency };
}

function statedItem({ commodity, description, packaging, grossMass }: GoodsItem, index: number) {
  const [first] = packaging;
  return {
    ...{ number: index + 1, commodity, description, grossMass },
    ...(first === undefined ? {} : { packageKind: first.kind, packages: first.count }),
  };
}

/** Seals whose marks are blank, or else the waiver; an unsealed record without one had none granted. */
function sealsOf({ seal, sealWaiver }: TransitRecord): TransitStatement {
  if (seal !== undefined) return { seal };
  return { sealWaiver: sealWaiver ?? { granted: false } };
}
