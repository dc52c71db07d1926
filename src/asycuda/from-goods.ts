import { isInTable } from '../corridor/code-tables.ts';
import type { Document } from '../messages/parts.ts';
import type { GoodsItem } from '../messages/record.ts';
import { countryFor } from './codes.ts';
import type { ContainerDraft, DocumentDraft, ItemDraft } from './draft.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, ITEM_FIELDS } from './fields.ts';
import { sumOf } from './numbers.ts';
import { spotOf } from './report.ts';
import { isDeclaration } from './to-items.ts';
import { oneLine } from './to-parties.ts';
import { type SadWriting, fitted } from './writing.ts';

/** The items of the declaration; values are left out where they are in another currency than that of the server. */
export function itemsFor(c: SadWriting, isValued: boolean): readonly ItemDraft[] {
  const bills = new Set(c.record.billOfLading ?? []);
  for (const { previousDocument = [] } of c.record.item)
    for (const { type, reference } of previousDocument) if (type === c.profile.summaryType) bills.delete(reference);
  return c.record.item.map((item, index) => {
    const place = { at: `/ASYCUDA/Item[${index + 1}]`, number: index + 1 };
    const { summary, previous } = previousFor(c, item.previousDocument ?? []);
    const [bill] = summary === undefined ? bills : [];
    if (bill !== undefined) bills.delete(bill);
    const [first = '', ...others] = item.description.split('\n');
    return {
      ...packagesFor(c, item, place),
      ...commodityFor(item.commodity),
      procedure: `${c.profile.transitProcedure}000`,
      description: first,
      commercial: others.length === 0 ? undefined : others.join(' '),
      origin: countryFor(c, spotOf(ITEM_FIELDS.origin, place), item.countryOfOrigin),
      grossMass: item.grossMass,
      netMass: item.netMass,
      value: isValued ? item.value : undefined,
      summary: summary ?? bill,
      previous,
      documents: (item.supportingDocument ?? []).flatMap((document, at) => documentFor(c, document, place, at)),
    };
  });
}

/** Eight digits, and the national ones behind them. */
function commodityFor(code: string): Pick<ItemDraft, 'commodity' | 'precision'> {
  return { commodity: code.slice(0, 8), precision: code.length > 8 ? code.slice(8) : undefined };
}

type Place = { readonly at: string; readonly number: number };

/** One count and one kind: packages of several kinds become packages of no kind in particular. */
function packagesFor(c: SadWriting, { packaging }: GoodsItem, place: Place): ItemDraft {
  const kinds = [...new Set(packaging.map(({ kind }) => kind))];
  const kind = kinds.length > 1 && isInTable(c.corridor, 'packageKind', 'PK') ? 'PK' : kinds[0];
  const marks = packaging.flatMap((each) => (each.marks === undefined ? [] : oneLine(each.marks))).join(' ');
  const [marks1, marks2] = inTwoLines(marks, 50);
  return {
    packages: sumOf(packaging.map(({ count }) => count)),
    kind: kind === undefined ? undefined : c.codeFor('packageKind', spotOf(ITEM_FIELDS.kind, place), kind),
    marks1,
    marks2,
  };
}

/** A text on two lines of so many characters, parted at a blank where that fits. */
function inTwoLines(text: string, most: number): readonly [string | undefined, string | undefined] {
  const characters = [...text];
  if (characters.length <= most) return [text === '' ? undefined : text, undefined];
  const blank = characters.lastIndexOf(' ', most);
  const isParted = blank > 0 && characters.length - blank - 1 <= most;
  const second = characters.slice(isParted ? blank + 1 : most).join('');
  return [characters.slice(0, isParted ? blank : most).join(''), fitted(second, most)];
}

/** The two places of box 40: the summary declaration or the declaration before, and the previous document. */
function previousFor(c: SadWriting, documents: readonly Document[]) {
  const { summaryType, previousType } = c.profile;
  const references = (wanted: string | undefined) =>
    documents.flatMap(({ type, reference }) => (type === wanted ? [reference] : []));
  const bill = references(summaryType).find((reference) => !isDeclaration(reference));
  const [first, second] = references(previousType);
  if (bill !== undefined) return { summary: fitted(bill, 26), previous: limited(first) };
  if (isDeclaration(first)) return { summary: limited(first, 26), previous: limited(second) };
  return { summary: undefined, previous: limited(first) };
}

function limited(text: string | undefined, most = 35): string | undefined {
  return text === undefined ? undefined : fitted(text, most);
}

function documentFor(
  c: SadWriting,
  { type, reference, date }: Document,
  place: Place,
  at: number,
): readonly DocumentDraft[] {
  const spot = spotOf(DOCUMENT_FIELDS.code, { ...place, at: `${place.at}/Attached_documents[${at + 1}]` });
  const code = c.codeFor('documentType', spot, type, 4);
  return code === undefined ? [] : [{ code, reference: fitted(reference, 35), date }];
}

/** One row for each container and item that stands in it; a container of a declaration with one item has that item. */
export function containersFor(c: SadWriting): readonly ContainerDraft[] {
  const { container = [], item: items } = c.record;
  const named = items.flatMap((item) => item.container ?? []);
  const all = [
    ...container,
    ...[...new Set(named)]
      .filter((number) => container.every((each) => each.number !== number))
      .map((number) => ({ number })),
  ];
  let row = 0;
  return all.flatMap((each: (typeof container)[number]) => {
    const inside = items.flatMap((item, index) => (item.container?.includes(each.number) ? [index + 1] : []));
    const numbers = inside.length === 0 && items.length === 1 ? [1] : inside;
    return numbers.map((number) => {
      row += 1;
      const at = { at: `/ASYCUDA/Container[${row}]` };
      return {
        item: String(number),
        identity: each.number,
        type:
          each.type === undefined
            ? undefined
            : c.codeFor('containerType', spotOf(CONTAINER_FIELDS.type, at), each.type),
        fullness: c.profile.fullness.find(({ fullness }) => fullness === each.fullness)?.written,
      };
    });
  });
}
