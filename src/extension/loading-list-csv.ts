import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Result, err, ok } from 'neverthrow';
import { LoadingLists } from '../asycuda/loading-list.ts';
import { type Fault, fault } from '../fault.ts';
import { decodeSequence } from '../messages/decode.ts';
import { readXml } from '../xml/read.ts';
import { decodeText } from '../xml/text.ts';
import { writeSequence } from '../xml/write.ts';
import { type Cell, columnsOf, headingOf, treeOf, valueAt } from './loading-list-columns.ts';

const ROOT = 'LoadingLists';

/** What parts the cells of a file; of the three that are read, the one that its first row has. */
export type CsvDelimiter = ',' | ';' | '\t';
const DELIMITERS: readonly CsvDelimiter[] = [';', '\t', ','];

/**
 * The loading lists of a CSV file: a row for each line, and a first row that names the columns by the paths of the fields: `registration.number`, `seal[1].mark`,
 * `line.item`, `line.packages`, `line.grossMass`, `line.container[1]`. The column `list` numbers the lists; without it there is one.
 *
 * What belongs to a whole list stands on its first row, or alike on each. Cells are parted by commas, semicolons or tabs, numbers are written with a point.
 * Refuses with `extension/not-csv` and `extension/csv-columns`, and with `schema/invalid` what does not fit: line and column of a remark are row and cell.
 */
export function readLoadingListsCsv(bytes: Uint8Array): Result<LoadingLists, Fault> {
  return decodeText(bytes)
    .mapErr(({ code, items }) => fault('extension/not-csv', { line: items[0]?.line ?? 1, reason: code }))
    .andThen(rowsOf)
    .andThen(([names = [], ...rows]) => headingOf(names).andThen((heading) => treeOf(ROOT, heading, rows)))
    .andThen((root) => decodeSequence(root, LoadingLists));
}

/** The CSV file of loading lists, in UTF-8 with a byte order mark, as spreadsheets want it; reads back as equal ones. Refuses with `schema/invalid` what does not fit. */
export function writeLoadingListsCsv(
  lists: LoadingLists,
  { delimiter = ',' }: { readonly delimiter?: CsvDelimiter } = {},
): Result<Uint8Array, Fault> {
  return writeSequence(ROOT, LoadingLists, lists)
    .andThen((bytes) => readXml(bytes))
    .map((root) => {
      const { head, line } = columnsOf(root);
      const rows = root.children.flatMap((list, at) => {
        const lines = list.children.filter(({ name }) => name === 'line');
        return lines.map((each, row) => [
          String(at + 1),
          ...head.map((path) => (row === 0 ? valueAt(list, path) : '')),
          ...line.map((path) => valueAt(each, path.slice('line.'.length))),
        ]);
      });
      return Buffer.from(stringify([['list', ...head, ...line], ...rows], { delimiter, bom: true }));
    });
}

function rowsOf(text: string): Result<readonly (readonly Cell[])[], Fault> {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const delimiter = DELIMITERS.find((each) => first.includes(each)) ?? ',';
  try {
    const rows = parse(text, { delimiter, bom: true, info: true, skip_empty_lines: true, trim: true });
    return ok(
      (
        rows as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
      ).map(({ record, info }) => record.map((value, at) => ({ value, line: info.lines, column: at + 1 }))),
    );
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('CSV_'))) throw thrown;
    const line = 'lines' in thrown ? Number(thrown.lines) : 1;
    return err(fault('extension/not-csv', { line, reason: String(thrown.code) }));
  }
}
