import type { ResultAsync } from 'neverthrow';
import type { Corridor } from '../corridor/corridor.ts';
import type { Fault } from '../fault.ts';
import type { TransitRecord } from '../messages/record.ts';
import { boxesOf, instantText } from './boxes.ts';
import { codeText, recordChecksum } from './checksum.ts';
import { drawGoods } from './goods.ts';
import { type Label, type PaperLanguage, labelText } from './labels.ts';
import { makePaper } from './paper.ts';
import type { PaperDrivers, PdfDocument } from './pdf.ts';
import { A4, INNER, Sheet } from './sheet.ts';

/** What a transit accompanying document is printed from, and its marks. */
export interface AccompanyingDocument {
  /** Reference of the movement (MRN). */
  readonly reference: string;
  readonly record: TransitRecord;
  readonly recordVersion?: number;
  /** Gives the names of the offices; without it their codes stand alone. */
  readonly corridor?: Corridor;
  /** Time of printing, with offset. */
  readonly at: string;
  /** French with English beside it where it is not said. */
  readonly languages?: readonly PaperLanguage[];
  /** Marks it as a copy. */
  readonly copy?: boolean;
  /** Marks it as made by hand while the systems were down. */
  readonly fallback?: boolean;
}

/**
 * The transit accompanying document as a PDF of A4 pages: all boxes of the transit part, the reference as Code 128, reference and checksum as a QR code, and
 * the goods over as many pages as they take. Texts can be copied out of it and nothing is cut.
 *
 * Printing is the national step `printAccompanyingDocument`; making the PDF records nothing. Refuses with `paper/broken`.
 */
export function accompanyingDocument(
  document: AccompanyingDocument,
  drivers: PaperDrivers,
): ResultAsync<Uint8Array, Fault> {
  const { reference, record, corridor, at, languages = ['fr', 'en'] } = document;
  const title = labelText('accompanyingDocument', languages);
  return makePaper(drivers, { title, reference, at }, (pdf) => {
    const sheet = new Sheet(pdf, (page) => drawHead(page, document, drivers, languages));
    for (const boxes of boxesOf({ record, languages, ...(corridor === undefined ? {} : { corridor }) }))
      sheet.row(boxes);
    sheet.y += 6;
    drawGoods(sheet, record, languages);
    sheet.y += 6;
    drawHandwritten(sheet, record, languages);
    numberPages(pdf, languages);
  });
}

const HEAD = 74;

function drawHead(
  sheet: Sheet,
  { reference, record, recordVersion, copy = false, fallback = false }: AccompanyingDocument,
  { codes }: PaperDrivers,
  languages: readonly PaperLanguage[],
): void {
  const say = (label: Label) => labelText(label, languages);
  const top = sheet.y;
  const right = A4.margin + INNER - 64;
  sheet.write(say('accompanyingDocument'), A4.margin, top, { size: 12, bold: true, width: 250 });
  sheet.write(say('reference'), A4.margin, top + 36, { size: 6 });
  sheet.write(reference, A4.margin, top + 42, { size: 13, bold: true, width: 250 });
  const version = recordVersion === undefined ? '' : ` – ${say('version')} ${recordVersion}`;
  const checksum = `${say('checksum')} ${recordChecksum(reference, record)}${version}`;
  sheet.write(checksum, A4.margin, top + 60, { size: 7 });
  sheet.bars(codes, reference, right - 218, top + 6, 200, 36);
  sheet.write(reference, right - 218, top + 45, { size: 7, width: 200, align: 'center' });
  sheet.square(codes, codeText(reference, record), right, top, 62);
  sheet.y = top + HEAD;
  const marks = [copy ? say('copy') : '', fallback ? say('fallback') : ''].filter((mark) => mark !== '');
  if (marks.length > 0) sheet.band(marks.join(' – '));
}

/** Incidents so far, and room for what is written by hand on the road and at destination. */
function drawHandwritten(sheet: Sheet, { incident = [] }: TransitRecord, languages: readonly PaperLanguage[]): void {
  const say = (label: Label) => labelText(label, languages);
  const told = incident.map(
    ({ office, happenedAt, description }) => `${office} ${instantText(happenedAt)} : ${description}`,
  );
  sheet.row([
    { label: say('incidents'), lines: told, share: 3, least: 56 },
    { label: say('endorsement'), lines: [], share: 2, least: 56 },
  ]);
  sheet.row([
    { label: say('controlAtDestination'), lines: [], share: 3, least: 56 },
    { label: say('signature'), lines: [], share: 2, least: 56 },
  ]);
}

/** Page n / m, at the foot of each. */
export function numberPages(pdf: PdfDocument, languages: readonly PaperLanguage[]): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.font('regular');
    pdf.fontSize(7);
    const text = `${labelText('page', languages)} ${page - start + 1} / ${count}`;
    pdf.text(text, A4.margin, A4.height - 20, { width: INNER, align: 'right' });
  }
}
