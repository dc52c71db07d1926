import type { CodeDriver, PdfDocument } from './pdf.ts';

/** A4 in points, with its margins. */
export const A4 = { width: 595.28, height: 841.89, margin: 28 } as const;
export const INNER = A4.width - 2 * A4.margin;
const PADDING = 2.5;
const LABEL = 5.5;
const TEXT = 8;

/** One box of a form: its label, and what stands in it, line by line. */
export interface Box {
  readonly label: string;
  readonly lines: readonly string[];
  /** Share of the width of its row. */
  readonly share: number;
  readonly bold?: boolean;
  /** Points that it has at least, for what is written by hand. */
  readonly least?: number;
}

/** How a text is written; points. */
export interface Written {
  readonly size?: number;
  readonly bold?: boolean;
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** Draws forms downwards: each call begins below the one before. */
export class Sheet {
  readonly #pdf: PdfDocument;
  readonly #head: (sheet: Sheet) => void;
  y: number = A4.margin;

  /** `head` draws what stands on top of every page. */
  constructor(pdf: PdfDocument, head: (sheet: Sheet) => void) {
    this.#pdf = pdf;
    this.#head = head;
    head(this);
  }

  /** Begins a new page where `height` does not fit any more. */
  need(height: number): boolean {
    if (this.y + height <= A4.height - A4.margin) return false;
    this.#pdf.addPage();
    this.y = A4.margin;
    this.#head(this);
    return true;
  }

  /** Boxes side by side, as high as the fullest of them: nothing is cut. */
  row(boxes: readonly Box[]): void {
    const all = boxes.reduce((sum, { share }) => sum + share, 0);
    const widths = boxes.map(({ share }) => (INNER * share) / all);
    const height = Math.max(...boxes.map((box, n) => this.#heightOf(box, widths[n] ?? 0)));
    this.need(height);
    let x: number = A4.margin;
    for (const [n, box] of boxes.entries()) {
      this.#box(box, x, widths[n] ?? 0, height);
      x += widths[n] ?? 0;
    }
    this.y += height;
  }

  /** Text of a size at the left of the current line. */
  write(text: string, x: number, y: number, how: Written = {}): void {
    const { size = TEXT, bold = false, width = INNER, align = 'left' } = how;
    this.#font(size, bold);
    this.#pdf.text(text, x, y, { width, align });
  }

  height(text: string, width: number, size = TEXT, bold = false): number {
    this.#font(size, bold);
    return text === '' ? 0 : this.#pdf.heightOfString(text, { width });
  }

  rule(y: number): void {
    this.#pdf.lineWidth(0.6);
    this.#pdf.moveTo(A4.margin, y);
    this.#pdf.lineTo(A4.margin + INNER, y);
    this.#pdf.stroke();
  }

  /** A band with white words across the page. */
  band(text: string): void {
    this.#pdf.fillColor('black');
    this.#pdf.rect(A4.margin, this.y, INNER, 15);
    this.#pdf.fill();
    this.#pdf.fillColor('white');
    this.write(text, A4.margin + 6, this.y + 1.5, { size: 9, bold: true });
    this.#pdf.fillColor('black');
    this.y += 18;
  }

  /** Code 128, its bars within a width. */
  bars(codes: CodeDriver, text: string, x: number, y: number, width: number, height: number): void {
    const bars = codes
      .raw({ bcid: 'code128', text })
      .find((code): code is { readonly sbs: readonly number[] } => 'sbs' in code);
    const modules = bars?.sbs.reduce((sum, each) => sum + each, 0) ?? 1;
    let at = x;
    for (const [n, each] of (bars?.sbs ?? []).entries()) {
      const wide = (each * width) / modules;
      if (n % 2 === 0) this.#pdf.rect(at, y, wide, height);
      at += wide;
    }
    this.#pdf.fill();
  }

  /** QR code with a quarter of its words to spare (level M). */
  square(codes: CodeDriver, text: string, x: number, y: number, side: number): void {
    const code = codes
      .raw({ bcid: 'qrcode', text, eclevel: 'M' })
      .find(
        (each): each is { readonly pixs: readonly number[]; readonly pixx: number; readonly pixy: number } =>
          'pixs' in each,
      );
    if (code === undefined) return;
    const pixel = side / code.pixx;
    for (const [n, dark] of code.pixs.entries()) {
      if (dark === 1) this.#pdf.rect(x + (n % code.pixx) * pixel, y + Math.floor(n / code.pixx) * pixel, pixel, pixel);
    }
    this.#pdf.fill();
  }

  #font(size: number, bold: boolean): void {
    this.#pdf.font(bold ? 'bold' : 'regular');
    this.#pdf.fontSize(size);
  }

  #heightOf({ label, lines, bold = false, least = 0 }: Box, width: number): number {
    const inner = width - 2 * PADDING;
    const text = lines.reduce((sum, line) => sum + this.height(line, inner, TEXT, bold), 0);
    return Math.max(this.height(label, inner, LABEL) + text + 2 * PADDING, least, 20);
  }

  #box({ label, lines, bold = false }: Box, x: number, width: number, height: number): void {
    this.#pdf.lineWidth(0.6);
    this.#pdf.rect(x, this.y, width, height);
    this.#pdf.stroke();
    const inner = width - 2 * PADDING;
    let y = this.y + PADDING;
    this.write(label, x + PADDING, y, { size: LABEL, width: inner });
    y += this.height(label, inner, LABEL);
    for (const line of lines) {
      this.write(line, x + PADDING, y, { bold, width: inner });
      y += this.height(line, inner, TEXT, bold);
    }
  }
}
