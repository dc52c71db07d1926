/** What of pdfkit's document the pages are drawn with; a document of pdfkit has all of it. */
export interface PdfDocument {
  registerFont(name: string, source: string | ArrayBuffer | Uint8Array): unknown;
  font(name: string): unknown;
  fontSize(size: number): unknown;
  text(text: string, x: number, y: number, options?: TextOptions): unknown;
  widthOfString(text: string): number;
  heightOfString(text: string, options?: TextOptions): number;
  rect(x: number, y: number, width: number, height: number): unknown;
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  lineWidth(width: number): unknown;
  fillColor(color: string): unknown;
  strokeColor(color: string): unknown;
  fill(): unknown;
  stroke(): unknown;
  addPage(): unknown;
  switchToPage(page: number): unknown;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  on(event: 'data', take: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', done: () => void): unknown;
  on(event: 'error', failed: (error: Error) => void): unknown;
  end(): unknown;
}

/** How a text is set. */
export interface TextOptions {
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly lineGap?: number;
}

/** The constructor of pdfkit. */
export type PdfDriver = new (options: Readonly<Record<string, unknown>>) => PdfDocument;

/** What of bwip-js draws the codes: bars as widths in turn with gaps, or a square of pixels. */
export interface CodeDriver {
  raw(options: {
    readonly bcid: string;
    readonly text: string;
    readonly eclevel?: string;
  }): readonly (
    | { readonly sbs: readonly number[] }
    | { readonly pixs: readonly number[]; readonly pixx: number; readonly pixy: number }
    | object
  )[];
}

/** The drivers of paper, handed in: `pdfkit`, `bwip-js`, and two TrueType fonts with the letters of the names (a file's path or its bytes). */
export interface PaperDrivers {
  readonly pdf: PdfDriver;
  readonly codes: CodeDriver;
  readonly fonts: { readonly regular: string | Uint8Array; readonly bold: string | Uint8Array };
}
