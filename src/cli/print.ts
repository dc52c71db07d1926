import { styleText } from 'node:util';
import type { Fault, FaultItem, ReportLine, Text } from '../index.ts';
import type { Language } from './language.ts';

/** Where a command prints: results to one stream, refusals and remarks of the program to the other. */
export interface Streams {
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** Whether the results are read by a person at a terminal that shows colours. */
  readonly isTerminal: boolean;
  /** Whether a line that shows progress can be written to the other stream and taken away again. */
  readonly showsProgress?: boolean;
}

/** The streams with the language and the form that were asked for. */
export class Printer {
  readonly language: Language;
  /** One JSON value a line in place of sentences and tables. */
  readonly json: boolean;
  readonly #streams: Streams;

  constructor(streams: Streams, language: Language, json: boolean) {
    this.#streams = streams;
    this.language = language;
    this.json = json;
  }

  say(text: Text): string {
    return text[this.language];
  }

  line(text = ''): void {
    this.#streams.out(`${text.trimEnd()}\n`);
  }

  data(value: unknown): void {
    this.#streams.out(`${JSON.stringify(value)}\n`);
  }

  /** A result that is a document, as it is. */
  bytes(document: Uint8Array): void {
    this.#streams.out(document);
  }

  /** A line that the next one takes the place of; an empty one takes it away. Nothing where no person watches. */
  transient(text: string): void {
    if (this.#streams.showsProgress === true) this.#streams.err(`\r\x1b[K${text}`);
  }

  /** A remark that is no result. */
  aside(text: string): void {
    this.#streams.err(`${text}\n`);
  }

  bold(text: string): string {
    return this.#streams.isTerminal ? styleText('bold', text) : text;
  }

  faint(text: string): string {
    return this.#streams.isTerminal ? styleText('dim', text) : text;
  }

  /** A refusal and what it is about: its remarks one a line, then its sentence. Gives the exit code of a refusal. */
  refuse(fault: Fault, file = ''): 1 {
    if (this.json) this.data({ ...(file === '' ? {} : { file }), refused: fault });
    else for (const line of faultLines(fault, this.language, file)) this.aside(line);
    return 1;
  }
}

/** The remarks of a refusal as `file:line:column code pointer reason`, and its sentence where that says more. */
export function faultLines(fault: Fault, language: Language, file = ''): readonly string[] {
  const items = fault.items.map((item) => itemLine(item, language, file));
  const own = `${file === '' ? '' : `${file} `}${fault.code} ${fault.text[language]}`;
  return fault.items.some(({ reason }) => reason.en === fault.text.en) ? items : [...items, own];
}

/** A line of a report of a conversion, with its place. */
export function reportLine({ path, text }: Pick<ReportLine, 'path' | 'text'>, language: Language): string {
  return `${path} ${text[language]}`;
}

/** One remark as `file:line:column code pointer reason`; without a place in the text, the file alone. */
export function itemLine(item: FaultItem, language: Language, file = ''): string {
  const { line, column, code, pointer, reason } = item;
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
  return [place, code, pointer, reason[language]].filter((part) => part !== '').join(' ');
}

/** Rows in aligned columns, two blanks apart; `widths` are the least widths. */
export function aligned(rows: readonly (readonly string[])[], widths: readonly number[] = []): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const wide = Array.from({ length: columns }, (_, at) =>
    Math.max(widths[at] ?? 0, ...rows.map((row) => [...(row[at] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => fit(cell, wide[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A text filled up with blanks, or cut with an ellipsis, to a width. */
export function fit(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text + ' '.repeat(width - characters.length);
  return width < 1 ? '' : `${characters.slice(0, width - 1).join('')}…`;
}

/** A text in lines of a width; no line begins with a sign that French sets apart from its word, or ends with the one that opens a quotation. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(/(?<!«) (?![;:?!»])/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
