import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { type CargoManifest, type ManifestBill, transitBills } from './manifest.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { ManifestConversion, type ManifestTerms, placeOf, refusalOf } from './manifest-conversion.ts';
import { recordOfBills } from './manifest-record.ts';
import type { RecordFromSad } from './to-record.ts';

/** A transit record made from bills of a manifest. */
export interface RecordFromBills extends RecordFromSad {
  /** References of its bills. */
  readonly bills: readonly string[];
}

/**
 * The transit records of the bills in transit (`Bol_nature` 24): one for each bill, or for the bills of a group.
 *
 * Containers with their seals, packages, masses and parties are those of the bills; the vehicle is that of the manifest where it travels by road. A manifest
 * names no holder, guarantee, commodity, value or offices of the transit: they are stated, the itinerary is the corridor's. Refuses for all records at once:
 * `asycuda/no-transit-bill`, `asycuda/no-such-bill`, or `asycuda/manifest-incomplete` with each place and the field of the statement that can supply it. Two
 * records never get the same reference.
 */
export function recordsFromManifest(
  manifest: CargoManifest,
  terms: ManifestTerms,
): Result<readonly RecordFromBills[], Fault> {
  return chosen(manifest, terms).andThen((bills) => {
    const conversions = groups(bills, terms.grouping ?? 'bill').map(
      (group) => new ManifestConversion(manifest, group, terms),
    );
    const made = conversions.flatMap((c) => {
      const one = recordOfBills(c);
      return one === undefined ? [] : { ...one, c };
    });
    const references = new Set<string>();
    for (const { reference, c } of made) {
      const [first] = c.bills;
      if (references.has(reference) && first !== undefined)
        c.refuse('invalid', placeOf(BILL_FIELDS.reference, first), {
          field: 'registration',
          value: reference,
          detail: 'one reference for each record',
        });
      references.add(reference);
    }
    if (conversions.some(({ remarks }) => remarks.length > 0)) return err(refusalOf(conversions));
    return ok(
      made.map(({ c, ...one }) => ({
        ...one,
        bills: c.bills.flatMap(({ reference }) => reference ?? []),
        report: c.report,
      })),
    );
  });
}

function chosen(manifest: CargoManifest, { bills: asked }: ManifestTerms): Result<readonly ManifestBill[], Fault> {
  const bills = transitBills(manifest);
  if (bills.length === 0) return err(fault('asycuda/no-transit-bill', { count: manifest.bills.length }));
  const unknown = asked?.find((reference) => !bills.some((bill) => bill.reference === reference));
  if (unknown !== undefined) {
    const known = bills.flatMap(({ reference }) => reference ?? []).join(', ');
    return err(fault('asycuda/no-such-bill', { reference: unknown, known }));
  }
  return ok(bills.filter(({ reference }) => asked === undefined || asked.includes(reference ?? '')));
}

/** The bills of each record, in the order of their first ones; a bill without a place of unloading is a group of its own. */
function groups(
  bills: readonly ManifestBill[],
  grouping: 'bill' | 'place' | 'manifest',
): readonly (readonly ManifestBill[])[] {
  const byKey = new Map<string, ManifestBill[]>();
  for (const bill of bills) {
    const place = bill.unloading === undefined ? `/${bill.number}` : bill.unloading;
    const key = { bill: String(bill.number), place, manifest: '' }[grouping];
    byKey.set(key, [...(byKey.get(key) ?? []), bill]);
  }
  return [...byKey.values()];
}
