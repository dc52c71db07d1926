import { type CodeTableName, findTable, isInTable, toCommon } from '../corridor/code-tables.ts';
import { administrationOf } from '../corridor/offices.ts';
import { TableCode } from '../messages/parts.ts';
import type { Ledger } from './ledger.ts';
import type { Spot } from './report.ts';

/**
 * The corridor's code for what a document writes: as stated, as the profile or the administration of the office of lodgement writes it, or the common code itself.
 *
 * Undefined for a code that none of them knows: the caller refuses or leaves out.
 */
export function commonCode(c: Ledger, table: CodeTableName, spot: Spot, written: string): string | undefined {
  const stated = c.transit.code?.filter((each) => each.table === table) ?? [];
  const one = stated.find((each) => each.written === written);
  const known =
    one?.code ??
    ofProfile(c, table, written) ??
    inTable(c, table, written) ??
    stated.find((each) => each.written === undefined)?.code;
  if (known !== undefined && known !== written) c.note('converted', spot, { from: written, to: known });
  return known !== undefined && isInTable(c.corridor, table, known) ? known : undefined;
}

/** The same for a code that the record cannot do without. */
export function requiredCode(c: Ledger, table: CodeTableName, spot: Spot, written: string): string | undefined {
  return commonCode(c, table, spot, written) ?? c.refuse('unknown-code', spot, { field: 'code', value: written });
}

/** The same for a code that the record can do without: an unknown one is left out and reported. */
export function optionalCode(c: Ledger, table: CodeTableName, spot: Spot, written?: string): string | undefined {
  if (written === undefined) return undefined;
  const code = commonCode(c, table, spot, written);
  if (code === undefined) c.note('dropped', spot, { from: written });
  return code;
}

/** The common code that a written one reads back as, with nothing stated. */
export function readsAs(c: Ledger, table: CodeTableName, written: string): string | undefined {
  const known = ofProfile(c, table, written) ?? inTable(c, table, written);
  return known !== undefined && isInTable(c.corridor, table, known) ? known : undefined;
}

/** The country that the server's own code means; a code that the profile does not know stays as it is written. */
export function countryIn<F extends string>(c: Ledger<F>, spot: Spot, written: string | undefined): string | undefined {
  const known = c.profile.country?.find((each) => each.written === written)?.code;
  if (known === undefined || written === undefined) return written;
  if (known !== written) c.note('converted', spot, { from: written, to: known });
  return known;
}

/** What the server writes for a country. */
export function countryFor<F extends string>(c: Ledger<F>, spot: Spot, code: string | undefined): string | undefined {
  const written = c.profile.country?.find((each) => each.code === code)?.written;
  if (written === undefined || code === undefined) return code;
  if (written !== code) c.note('converted', spot, { from: code, to: written });
  return written;
}

function inTable(c: Ledger, table: CodeTableName, written: string): string | undefined {
  if (findTable(c.corridor, table) === undefined) return TableCode.is(written) ? written : undefined;
  const lodgedWith = c.office === undefined ? undefined : administrationOf(c.corridor, c.office);
  return toCommon(c.corridor, table, lodgedWith ?? c.profile.administration ?? '', written);
}

/** What the profile of the server says of its own code. */
function ofProfile(c: Ledger, table: CodeTableName, written: string): string | undefined {
  return table === 'packageKind' ? c.profile.packageKind?.find((each) => each.written === written)?.code : undefined;
}
