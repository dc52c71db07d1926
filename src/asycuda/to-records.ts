import Big from 'big.js';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { type GoodsItem, type Totals, TransitRecord } from '../messages/record.ts';
import { inOrder } from './checked-record.ts';
import type { ConversionTerms } from './conversion.ts';
import type { LoadingLine, LoadingList } from './loading-list.ts';
import { decimalText, sumOf } from './numbers.ts';
import { outside, reportLine } from './report.ts';
import type { Sad } from './sad.ts';
import type { TransitStatement } from './statement.ts';
import { type RecordFromSad, recordFromSad } from './to-record.ts';
import { present } from './to-parties.ts';
import { overloaded } from './written-off.ts';

/**
 * The records of one declaration and its loading lists: part n of m, one for each list.
 *
 * Packages and masses are written off the declaration, list by list; never more than it has. Value, guarantee and contribution are shared by gross mass. Refuses
 * with `asycuda/overloaded`, a remark for each line that loads what is not left; with `asycuda/unnamed-list` where one of several lists names no transit
 * document; with `asycuda/duplicate-list` where two name the same; and as `recordFromSad` does. Without a list it gives the one record of the declaration.
 */
export function recordsFromSad(
  sad: Sad,
  lists: readonly LoadingList[],
  terms: ConversionTerms,
): Result<readonly RecordFromSad[], Fault> {
  if (lists.length === 0) return recordFromSad(sad, terms).map((made) => [made]);
  const parts: RecordFromSad[] = [];
  for (const [at, list] of lists.entries()) {
    const isNamed = list.registration !== undefined || list.reference !== undefined;
    if (lists.length > 1 && !isNamed) return err(fault('asycuda/unnamed-list', { list: at + 1 }));
    const made = recordFromSad(sad, { ...terms, transit: { ...terms.transit, ...statedBy(list, lists.length > 1) } });
    if (made.isErr()) return err(made.error);
    const twin = parts.findIndex(({ reference }) => reference === made.value.reference);
    if (twin >= 0)
      return err(fault('asycuda/duplicate-list', { list: at + 1, other: twin + 1, reference: made.value.reference }));
    parts.push(made.value);
  }
  const [first] = parts;
  const containers = first?.record.container?.map(({ number }) => number) ?? [];
  const wrong = overloaded(first?.record.item ?? [], containers, lists);
  if (wrong.length > 0) return err(fault('asycuda/overloaded', { count: wrong.length }, wrong));
  return ok(
    parts.flatMap((made, at) => {
      const list = lists[at];
      return list === undefined ? [] : partOf(made, list, at + 1, lists.length);
    }),
  );
}

/** What a list states in place of the declaration. Seals of box D are those of one vehicle: with several, each list names its own. */
function statedBy(
  { registration, reference, releasedAt, carrier, driver, transport, container, seal, guarantee }: LoadingList,
  isOneOfMany: boolean,
): TransitStatement {
  return present({
    registration,
    reference,
    releasedAt,
    carrier,
    driver,
    transport,
    container,
    seal: seal ?? (isOneOfMany ? [] : undefined),
    guarantee,
  });
}

/** The record of a whole declaration, narrowed to what a list loads. */
function partOf(made: RecordFromSad, list: LoadingList, part: number, parts: number): RecordFromSad {
  const { record } = made;
  const items = list.line.map((line, index) => loadedItem(record.item[line.item - 1], line, index + 1));
  const grossMass = sumOf(items.map((item) => item.grossMass));
  const share = shareOf(grossMass, record.totals.grossMass);
  const loaded = new Set(items.flatMap(({ container = [] }) => container));
  const container = record.container?.filter(({ number }) => loaded.has(number)) ?? [];
  const { container: _, ...others } = record;
  const cif = shared(record.value.cif, share);
  const narrowed: TransitRecord = {
    ...others,
    ...(record.declaration === undefined ? {} : { declaration: { ...record.declaration, part, parts } }),
    ...(container.length === 0 ? {} : { container }),
    guarantee: guaranteeFor(record, list, share, cif),
    value: { ...record.value, cif },
    item: items,
    totals: totalsOf(items, grossMass),
  };
  const spot = outside('item', 'Goods of the declaration', 'Marchandises de la déclaration');
  const line = reportLine('converted', spot, {
    from: `${record.totals.items}, ${record.totals.packages}, ${record.totals.grossMass} kg`,
    to: `${part}/${parts}: ${items.length}, ${narrowed.totals.packages}, ${grossMass} kg`,
  });
  return { ...made, record: inOrder(TransitRecord, narrowed), report: [...made.report, line] };
}

function loadedItem(item: GoodsItem | undefined, line: LoadingLine, number: number): GoodsItem {
  const whole = item as GoodsItem;
  const { value, netMass, container, ...rest } = whole;
  const share = shareOf(line.grossMass, whole.grossMass);
  const [packaging] = whole.packaging;
  return {
    ...rest,
    number,
    packaging: packaging === undefined ? [] : [{ ...packaging, count: line.packages }],
    grossMass: line.grossMass,
    ...present({
      netMass: line.netMass ?? (netMass === undefined ? undefined : shared(netMass, share, 6)),
      value: value === undefined ? undefined : shared(value, share),
      container: line.container ?? container,
    }),
  };
}

/** The guarantee of the list, or that of the declaration in its share; the contribution is of the value that travels. */
function guaranteeFor(
  { guarantee }: TransitRecord,
  list: LoadingList,
  share: Big,
  cif: string,
): TransitRecord['guarantee'] {
  if (list.guarantee !== undefined) return guarantee;
  const { contribution } = guarantee;
  const amountCovered = shared(guarantee.amountCovered, share);
  if (contribution === undefined) return { ...guarantee, amountCovered };
  const amount = decimalText(new Big(cif).times(contribution.rate).div(100), 2).text;
  return { ...guarantee, amountCovered, contribution: { ...contribution, base: cif, amount } };
}

function totalsOf(items: readonly GoodsItem[], grossMass: string): Totals {
  const net = items.flatMap(({ netMass }) => netMass ?? []);
  return {
    items: items.length,
    packages: sumOf(items.flatMap(({ packaging }) => packaging.map(({ count }) => count))),
    grossMass,
    ...(net.length === items.length ? { netMass: sumOf(net) } : {}),
  };
}

function shareOf(part: string, whole: string): Big {
  return new Big(whole).eq(0) ? new Big(0) : new Big(part).div(whole);
}

/** A share of an amount or mass, rounded down: the parts together are never more than the whole. */
function shared(whole: string, share: Big, fraction = 2): string {
  return share.eq(1) ? whole : new Big(whole).times(share).round(fraction, Big.roundDown).toFixed();
}
