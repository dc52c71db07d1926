import type { TransitRecord } from '../messages/record.ts';
import type { Ledger } from './ledger.ts';
import { outside } from './report.ts';

const PARTIES = ['consignor', 'consignee', 'carrier'].flatMap((party) =>
  ['identification', 'name', 'address'].map((field) => `${party}/${field}`),
);

/** What a manifest of a record has places for; `leftAt` is its date of departure. Seals and packages that it cannot take are reported one by one. */
const PLACED: ReadonlySet<string> = new Set([
  ...PARTIES,
  ...['mode', 'identity', 'nationality'].map((field) => `transport/${field}`),
  ...['number', 'type', 'fullness', 'seal/mark', 'seal/party'].map((field) => `container/${field}`),
  ...['number', 'description', 'packaging/kind', 'packaging/count', 'packaging/marks', 'grossMass'].map(
    (field) => `item/${field}`,
  ),
  ...['items', 'packages', 'grossMass'].map((field) => `totals/${field}`),
  ...['leftAt', 'seal/mark', 'seal/party'],
]);

/** Reports all that stands in a record and that a manifest has no place for: one line for each field, with the count of its values. */
export function reportUnplaced(c: Ledger<string>, record: TransitRecord): void {
  const counts = new Map<string, number>();
  // One bill has the goods of all items: which of them stand in which container is then lost.
  const placed = record.item.length === 1 ? new Set([...PLACED, 'item/container']) : PLACED;
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const each of value) visit(each, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) visit(each, path === '' ? key : `${path}/${key}`);
    else if (value !== undefined && !placed.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  };
  visit(record, '');
  for (const [path, count] of counts) {
    const place = `record/${path}`;
    c.note('unplaced', outside(place, place, place), { from: String(count) });
  }
}
