import { isInTable } from '../corridor/code-tables.ts';
import { CountryCode, Amount, type Document, Mass, PackageCount } from '../messages/parts.ts';
import { GoodsItem } from '../messages/record.ts';
import { countryIn, optionalCode, requiredCode } from './codes.ts';
import type { Conversion } from './conversion.ts';
import { DOCUMENT_FIELDS, ITEM_FIELDS, type SadField } from './fields.ts';
import { exactNumber } from './numbers.ts';
import { spotOf } from './report.ts';
import type { SadItem } from './sad.ts';
import { oneLine, present } from './to-parties.ts';

type StatedItem = NonNullable<Conversion['transit']['item']>[number];
/** The fields of an item that can be stated. */
type StatedKey = Exclude<keyof StatedItem, 'number'>;

const CommodityCode = GoodsItem.fields.commodity;

/** A goods item with its containers; undefined where something is wanting. `valued` says whether its value is in the currency of the record. */
export function goodsItem(
  c: Conversion,
  item: SadItem,
  containers: readonly string[],
  valued: boolean,
): GoodsItem | undefined {
  const commodity = stated(c, item, 'commodity', ITEM_FIELDS.commodity, () => commodityOf(c, item));
  const description = stated(c, item, 'description', ITEM_FIELDS.description, () => descriptionOf(c, item));
  const kind = stated(c, item, 'packageKind', ITEM_FIELDS.kind, (written, spot) =>
    requiredCode(c, 'packageKind', spot, written),
  );
  const count = stated(c, item, 'packages', ITEM_FIELDS.packages, (written, spot) =>
    c.decimal(PackageCount, 3, spot, written, 'item'),
  );
  const grossMass = stated(c, item, 'grossMass', ITEM_FIELDS.grossMass, (written, spot) =>
    c.decimal(Mass, 6, spot, written, 'item'),
  );
  const netMass = netMassOf(c, item);
  const marks = [item.marks1, item.marks2].flatMap((each) => (each === undefined ? [] : oneLine(each))).join(' ');
  const documents = documentsOf(c, item);
  const value = itemValue(c, item, valued);
  const originSpot = spotOf(ITEM_FIELDS.origin, item);
  const countryOfOrigin = c.optionalLeaf(CountryCode, originSpot, countryIn(c, originSpot, item.origin));
  if (commodity === undefined || description === undefined || kind === undefined) return undefined;
  if (count === undefined || grossMass === undefined) return undefined;
  const packaging = {
    kind,
    count,
    ...(marks === '' ? {} : { marks: c.cut(spotOf(ITEM_FIELDS.marks1, item), marks, 512) }),
  };
  return {
    ...{ number: item.number, commodity, description, packaging: [packaging], grossMass },
    ...present({ netMass, value, countryOfOrigin, container: containers.length === 0 ? undefined : containers }),
    ...present({ ...documents }),
  };
}

/** A value as stated for this item, as the declaration has it, or as stated for all items that lack it. */
function stated(
  c: Conversion,
  item: SadItem,
  key: StatedKey,
  field: SadField,
  convert: (written: string, spot: ReturnType<typeof spotOf>) => string | undefined,
): string | undefined {
  const spot = spotOf(field, item);
  const written = writtenOf(item, key);
  const all = c.transit.item ?? [];
  const own = all.find((each) => each.number === item.number)?.[key];
  if (own !== undefined) return c.stated(spot, written, own);
  if (written !== undefined) return convert(written, spot);
  const general = all.find((each) => each.number === undefined && each[key] !== undefined)?.[key];
  return c.stated(spot, undefined, general) ?? c.refuse('missing', spot, { field: 'item' });
}

function writtenOf(item: SadItem, key: StatedKey): string | undefined {
  if (key === 'description') return item.description ?? item.commercial;
  return key === 'packageKind' ? item.kind : item[key];
}

/** The commodity code, with the national digits behind it while the whole has at most ten. */
function commodityOf(c: Conversion, item: SadItem): string | undefined {
  const spot = spotOf(ITEM_FIELDS.commodity, item);
  const written = item.commodity ?? '';
  const digits = written.replace(/[\s.]/g, '');
  const precision = item.precision ?? '';
  const whole = `${digits}${precision}`;
  if (digits.length >= 6 && CommodityCode.is(whole)) return whole;
  if (/[^0]/.test(precision)) c.note('dropped', spotOf(ITEM_FIELDS.precision, item), { from: precision });
  return CommodityCode.is(digits)
    ? digits
    : c.refuse('invalid', spot, { field: 'item', value: written, detail: CommodityCode.name });
}

/** The text of the tariff and the commercial description, each on one line. */
function descriptionOf(c: Conversion, item: SadItem): string {
  const lines = [item.description, item.commercial].flatMap((each) => (each === undefined ? [] : oneLine(each)));
  return c.cut(spotOf(ITEM_FIELDS.description, item), [...new Set(lines)].join('\n'), 512);
}

function netMassOf(c: Conversion, item: SadItem): string | undefined {
  const spot = spotOf(ITEM_FIELDS.netMass, item);
  const own = c.transit.item?.find((each) => each.number === item.number)?.netMass;
  if (own !== undefined) return c.stated(spot, item.netMass, own);
  if (item.netMass !== undefined) return c.decimal(Mass, 6, spot, item.netMass, 'item');
  const general = c.transit.item?.find((each) => each.number === undefined && each.netMass !== undefined)?.netMass;
  return c.stated(spot, undefined, general);
}

/** The statistical value of box 46, or else the CIF value of the item. */
function itemValue(c: Conversion, item: SadItem, valued: boolean): string | undefined {
  const field = item.value === undefined ? ITEM_FIELDS.cif : ITEM_FIELDS.value;
  const written = item.value ?? item.cif;
  if (written === undefined) return undefined;
  if (item.value !== undefined && item.cif !== undefined && !isSame(item.value, item.cif))
    c.note('dropped', spotOf(ITEM_FIELDS.cif, item), { from: item.cif });
  if (valued && exactNumber(written) !== undefined) return c.decimal(Amount, 2, spotOf(field, item), written);
  c.note('dropped', spotOf(field, item), { from: written });
  return undefined;
}

function isSame(one: string, other: string): boolean {
  return one === other || exactNumber(one)?.eq(exactNumber(other) ?? '-1') === true;
}

interface Documents {
  readonly previousDocument: readonly Document[] | undefined;
  readonly supportingDocument: readonly Document[] | undefined;
}

function documentsOf(c: Conversion, item: SadItem): Documents {
  const { summaryType, previousType } = c.profile;
  const previous = [
    previousDocument(
      c,
      item,
      ITEM_FIELDS.summary,
      item.summary,
      isDeclaration(item.summary) ? previousType : summaryType,
    ),
    previousDocument(c, item, ITEM_FIELDS.previous, item.previous, previousType),
  ].flat();
  const supporting = item.documents.flatMap((row) => attachedDocument(c, item, row));
  return {
    previousDocument: previous.length === 0 ? undefined : previous,
    supportingDocument: supporting.length === 0 ? undefined : supporting,
  };
}

function previousDocument(
  c: Conversion,
  item: SadItem,
  field: SadField,
  written: string | undefined,
  type: string | undefined,
): readonly Document[] {
  if (written === undefined) return [];
  const spot = spotOf(field, item);
  const isKnown = type !== undefined && isInTable(c.corridor, 'documentType', type);
  if (isKnown) return [{ type, reference: c.cut(spot, oneLine(written), 70) }];
  c.note('dropped', spot, { from: written });
  return [];
}

function attachedDocument(c: Conversion, item: SadItem, row: SadItem['documents'][number]): readonly Document[] {
  const place = { at: row.at, number: item.number };
  const type = optionalCode(c, 'documentType', spotOf(DOCUMENT_FIELDS.code, place), row.code);
  if (type === undefined || row.reference === undefined) {
    if (row.reference !== undefined)
      c.note('dropped', spotOf(DOCUMENT_FIELDS.reference, place), { from: row.reference });
    else if (type !== undefined) c.note('dropped', spotOf(DOCUMENT_FIELDS.code, place), { from: row.code ?? '' });
    if (row.date !== undefined) c.note('dropped', spotOf(DOCUMENT_FIELDS.date, place), { from: row.date });
    return [];
  }
  const date = row.date === undefined ? undefined : c.day(spotOf(DOCUMENT_FIELDS.date, place), row.date, 'dateOrder');
  const reference = c.cut(spotOf(DOCUMENT_FIELDS.reference, place), oneLine(row.reference), 70);
  return [{ type, reference, ...(date === undefined ? {} : { date }) }];
}

/** Whether box 40 cites a declaration of ASYCUDA (`GDSGO 2013 C 22699 art. 18`), not a bill of lading. */
export function isDeclaration(summary: string | undefined): boolean {
  return summary !== undefined && /^[A-Z0-9]{4,8}\s+[0-9]{4}\s+[A-Z]\s+[0-9]+/.test(summary);
}
