import type { GoodsItem, TransitRecord } from '../messages/record.ts';
import { type Label, type PaperLanguage, SENSITIVITIES, inLanguages, labelText } from './labels.ts';
import { A4, INNER, type Sheet } from './sheet.ts';

const COLUMNS: readonly { readonly label: Label; readonly share: number; readonly align?: 'right' }[] = [
  { label: 'itemNumber', share: 0.6 },
  { label: 'goods', share: 5 },
  { label: 'commodity', share: 1.2 },
  { label: 'origin', share: 0.6 },
  { label: 'itemGross', share: 1.2, align: 'right' },
  { label: 'itemNet', share: 1.2, align: 'right' },
  { label: 'documents', share: 2.2 },
];
const SHARES = COLUMNS.reduce((sum, { share }) => sum + share, 0);
const GAP = 4;
const SIZE = 7.5;

/** The cells of one item, in the order of the columns. */
export function cellsOf(item: GoodsItem, languages: readonly PaperLanguage[]): readonly string[] {
  const packages = item.packaging.map(({ count, kind, marks }) =>
    [`${count} ${kind}`, marks].filter((each) => each !== undefined).join(' – '),
  );
  const notes = [
    item.dangerous === undefined ? undefined : `UN ${item.dangerous}`,
    item.sensitivity && inLanguages(SENSITIVITIES[item.sensitivity], languages),
    item.value === undefined ? undefined : `(46) ${item.value}`,
  ].filter((each) => each !== undefined);
  const documents = [...(item.previousDocument ?? []), ...(item.supportingDocument ?? [])];
  return [
    String(item.number),
    [item.description, ...packages, ...(item.container ?? []), ...notes].join('\n'),
    item.commodity,
    item.countryOfOrigin ?? '',
    item.grossMass,
    item.netMass ?? '',
    documents
      .map(({ type, reference, date }) => `${type} ${reference}${date === undefined ? '' : ` (${date})`}`)
      .join('\n'),
  ];
}

/** The list of goods, over as many pages as it takes; its head stands on each. */
export function drawGoods(sheet: Sheet, { item }: TransitRecord, languages: readonly PaperLanguage[]): void {
  const heads = COLUMNS.map(({ label }) => labelText(label, languages));
  drawRow(sheet, heads, 5.5, true);
  for (const each of item) {
    const cells = cellsOf(each, languages);
    if (sheet.need(heightOf(sheet, cells, SIZE))) drawRow(sheet, heads, 5.5, true);
    drawRow(sheet, cells, SIZE, false);
  }
}

function heightOf(sheet: Sheet, cells: readonly string[], size: number): number {
  return Math.max(...cells.map((cell, n) => sheet.height(cell, widthOf(n), size))) + 4;
}

function widthOf(n: number): number {
  return (INNER * (COLUMNS[n]?.share ?? 0)) / SHARES - GAP;
}

function drawRow(sheet: Sheet, cells: readonly string[], size: number, bold: boolean): void {
  let x: number = A4.margin;
  for (const [n, cell] of cells.entries()) {
    const { share = 0, align = 'left' } = COLUMNS[n] ?? {};
    sheet.write(cell, x + 1, sheet.y + 2, { size, bold, width: widthOf(n), align: bold ? 'left' : align });
    x += (INNER * share) / SHARES;
  }
  sheet.y += heightOf(sheet, cells, size);
  sheet.rule(sheet.y);
}
