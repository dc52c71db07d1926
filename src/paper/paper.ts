import { ResultAsync } from 'neverthrow';
import { type Fault, fault, reasonOf } from '../fault.ts';
import type { PaperDrivers, PdfDocument } from './pdf.ts';

/** What a PDF says of itself; without a clock of its own, equal facts give equal files. */
export interface PaperInfo {
  readonly title: string;
  readonly reference: string;
  /** When it is printed, with offset. */
  readonly at: string;
}

/** Makes a PDF of A4 pages and gives its bytes. What the drivers throw is `paper/broken`. */
export function makePaper(
  { pdf, fonts }: PaperDrivers,
  { title, reference, at }: PaperInfo,
  draw: (document: PdfDocument) => void,
): ResultAsync<Uint8Array, Fault> {
  const made = new Promise<Uint8Array>((resolve, reject) => {
    const document = new pdf({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: 'fr',
      displayTitle: true,
      info: { Title: `${title} ${reference}`, Subject: reference, CreationDate: new Date(at), ModDate: new Date(at) },
    });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.registerFont('regular', fonts.regular);
    document.registerFont('bold', fonts.bold);
    draw(document);
    document.end();
  });
  return ResultAsync.fromPromise(made, (thrown) => fault('paper/broken', { reason: reasonOf(thrown) }));
}
