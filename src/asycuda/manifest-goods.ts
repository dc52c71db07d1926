import { Mass, PackageCount } from '../messages/parts.ts';
import type { GoodsItem } from '../messages/record.ts';
import { requiredCode } from './codes.ts';
import type { SadField } from './fields.ts';
import type { ManifestBill } from './manifest.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import type { BillContainers } from './manifest-containers.ts';
import { type ManifestConversion, placeOf } from './manifest-conversion.ts';
import { SPLIT_FIELDS } from './manifest-fields.ts';
import { exactNumber, sumOf } from './numbers.ts';
import { type Spot, outside } from './report.ts';
import { oneLine, present } from './to-parties.ts';

type Stated = NonNullable<ManifestConversion['transit']['item']>[number];
type Key = Exclude<keyof Stated, 'number'>;

/** Goods that become one item: those of a bill, or one part of them where they are packed in more than one way. */
interface Goods {
  readonly at: string;
  readonly packages: string | undefined;
  readonly packageKind: string | undefined;
  readonly grossMass: string | undefined;
  readonly marks: string | undefined;
  readonly description: string | undefined;
}

/** The items of some bills, numbered within the record. Their commodity codes are not in a manifest: they are stated. */
export function goodsOf(c: ManifestConversion, containers: BillContainers): readonly GoodsItem[] {
  const items: GoodsItem[] = [];
  let number = 0;
  for (const bill of c.bills) {
    const own = containers.add(bill);
    const parts = bill.splits.length === 0 ? [undefined] : bill.splits;
    if (bill.splits.length > 0) compareParts(c, bill);
    for (const split of parts) {
      number += 1;
      const fields = split === undefined ? BILL_FIELDS : SPLIT_FIELDS;
      const inside = split?.container === undefined ? own : inContainer(c, containers, split, split.container);
      const item = itemOf(c, number, split ?? bill, fields, inside);
      if (item !== undefined) items.push(item);
    }
  }
  return items;
}

type Fields = Pick<typeof BILL_FIELDS, Exclude<keyof Goods, 'at'>> | typeof SPLIT_FIELDS;

function itemOf(
  c: ManifestConversion,
  number: number,
  goods: Goods,
  fields: Fields,
  containers: readonly string[],
): GoodsItem | undefined {
  const take = (key: Key, field: SadField | undefined, written: string | undefined, read: Read) =>
    valueFor(c, number, key, field === undefined ? inRecord(number, key) : placeOf(field, goods), written, read);
  const commodity = take('commodity', undefined, undefined, () => undefined);
  const description = take('description', fields.description, goods.description, (written, spot) =>
    c.cut(
      spot,
      written
        .split('\n')
        .map(oneLine)
        .filter((line) => line !== '')
        .join('\n'),
      512,
    ),
  );
  const kind = take('packageKind', fields.packageKind, goods.packageKind, (written, spot) =>
    requiredCode(c, 'packageKind', spot, written),
  );
  const count = take('packages', fields.packages, goods.packages, (written, spot) =>
    c.decimal(PackageCount, 3, spot, written, 'item'),
  );
  const grossMass = take('grossMass', fields.grossMass, goods.grossMass, (written, spot) =>
    c.decimal(Mass, 6, spot, written, 'item'),
  );
  const netMass = statedFor(c, number, 'netMass');
  if (netMass !== undefined) c.stated(inRecord(number, 'netMass'), undefined, netMass);
  if (commodity === undefined || description === undefined || kind === undefined) return undefined;
  if (count === undefined || grossMass === undefined) return undefined;
  const marks = goods.marks === undefined ? undefined : c.cut(placeOf(fields.marks, goods), oneLine(goods.marks), 512);
  return {
    ...{ number, commodity, description, packaging: [{ kind, count, ...present({ marks }) }], grossMass },
    ...present({ netMass, container: containers.length === 0 ? undefined : [...new Set(containers)] }),
  };
}

type Read = (written: string, spot: Spot) => string | undefined;

/** A value as stated for this item, as the manifest has it, or as stated for all items that lack it. */
function valueFor(
  c: ManifestConversion,
  number: number,
  key: Key,
  spot: Spot,
  written: string | undefined,
  read: Read,
): string | undefined {
  const own = c.transit.item?.find((each) => each.number === number)?.[key];
  if (own !== undefined) return c.stated(spot, written, own);
  if (written !== undefined) return read(written, spot);
  return c.stated(spot, undefined, statedFor(c, number, key)) ?? c.refuse('missing', spot, { field: 'item' });
}

function statedFor(c: ManifestConversion, number: number, key: Key): string | undefined {
  const all = c.transit.item ?? [];
  const general = all.find((each) => each.number === undefined && each[key] !== undefined);
  return all.find((each) => each.number === number)?.[key] ?? general?.[key];
}

function inRecord(number: number, key: Key): Spot {
  const path = `record/item[${number}]/${key}`;
  const [en, fr] = key === 'commodity' ? ['commodity code', 'code de la marchandise'] : ['net mass', 'masse nette'];
  return outside(path, `Item ${number}, ${en}`, `Article ${number}, ${fr}`);
}

function inContainer(
  c: ManifestConversion,
  containers: BillContainers,
  split: { readonly at: string },
  written: string,
): readonly string[] {
  const number = containers.numberFor(written);
  if (number !== undefined) return [number];
  c.refuse('invalid', placeOf(SPLIT_FIELDS.container, split), { value: written, detail: 'Ctn_reference' });
  return [];
}

/** The parts of the goods of a bill count; where the bill says otherwise, the report names both, and what it says of all of them together is not carried. */
function compareParts(c: ManifestConversion, bill: ManifestBill): void {
  for (const key of ['packages', 'grossMass'] as const) {
    const written = bill[key];
    const counted = sumOf(bill.splits.map((split) => exactNumber(split[key] ?? '0')?.toFixed() ?? '0'));
    if (written !== undefined && exactNumber(written)?.eq(counted) !== true)
      c.note('differs', placeOf(BILL_FIELDS[key], bill), { from: written, to: counted });
  }
  for (const key of ['packageKind', 'marks', 'description'] as const) {
    const from = bill[key];
    if (from !== undefined && bill.splits.some((split) => split[key] !== from))
      c.note('dropped', placeOf(BILL_FIELDS[key], bill), { from });
  }
}
