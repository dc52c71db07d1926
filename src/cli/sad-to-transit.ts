import { join, parse } from 'node:path';
import { type Result, ok } from 'neverthrow';
import {
  type Corridor,
  type Fault,
  type LoadingList,
  type RecordFromSad,
  type ReportLine,
  type TransitStatement,
  fault,
  readLoadingLists,
  readSad,
  readStatement,
  recordsFromSad,
} from '../index.ts';
import { readBytes, readCorridorFile, readJson, writeBytes } from './files.ts';
import { type Printer, reportLine } from './print.ts';
import { readProfileOption } from './profile-option.ts';
import { type NeighbourMessage, messagesOfRecords, toDestination } from './record-messages.ts';

export interface ToTransitOptions {
  readonly corridor: string;
  readonly profile?: string;
  /** JSON of what the declaration lacks. */
  readonly transit?: string;
  readonly lists?: string;
  /** Prints the message to the office of destination in place of the record. */
  readonly xml?: boolean;
  /** Writes that message to a file. */
  readonly output?: string;
}

/** Prints the transit record of a declaration, or one for each loading list, as JSON, or the message that carries it; what was not simply copied goes to the remarks. */
export async function sadToTransit(file: string, options: ToTransitOptions, print: Printer): Promise<number> {
  const corridor = readCorridorFile(options.corridor);
  if (corridor.isErr()) return print.refuse(corridor.error, options.corridor);
  const profile = readProfileOption(options.profile);
  if (profile.isErr()) return print.refuse(profile.error, options.profile);
  const transit = statementOf(options.transit);
  if (transit.isErr()) return print.refuse(transit.error, options.transit);
  const lists = listsOf(options.lists);
  if (lists.isErr()) return print.refuse(lists.error, options.lists);
  const terms = { corridor: corridor.value, profile: profile.value, transit: transit.value };
  const made = readBytes(file)
    .andThen(readSad)
    .andThen((sad) => recordsFromSad(sad, lists.value, terms));
  if (made.isErr()) return print.refuse(made.error, file);
  if (options.xml === true || options.output !== undefined)
    return messagesFor({ file, made: made.value, corridor: corridor.value }, options.output, print);
  for (const { reference, declaration, record, report } of made.value) {
    if (print.json) print.data({ file, reference, declaration, record, report });
    else {
      print.line(JSON.stringify({ reference, declaration, record }, null, 2));
      printReport(report, print);
    }
  }
  return 0;
}

interface Converted {
  readonly file: string;
  readonly made: readonly RecordFromSad[];
  readonly corridor: Corridor;
}

/** Prints or writes the message of each record that goes to its office of destination; with JSON, all messages of the neighbours. */
async function messagesFor({ file, made, corridor }: Converted, output: string | undefined, print: Printer) {
  if (output === undefined && made.length > 1 && !print.json)
    return print.refuse(fault('gateway/several-documents', { count: made.length }), file);
  const messages = await messagesOfRecords(made, corridor);
  if (messages.isErr()) return print.refuse(messages.error, file);
  for (const [at, { reference, declaration, report }] of made.entries()) {
    const own = messages.value.filter((each) => each.reference === reference);
    const bytes = toDestination(own, reference)?.bytes ?? new Uint8Array();
    const to = output === undefined ? undefined : partOf(output, at + 1, made.length);
    const written = to === undefined ? ok(0) : writeBytes(to, bytes);
    if (written.isErr()) return print.refuse(written.error, to);
    if (print.json) print.data({ file, reference, declaration, report, output: to, messages: own.map(shownMessage) });
    else {
      if (to === undefined) print.bytes(bytes);
      else print.line(`${to} ${reference}`);
      printReport(report, print);
    }
  }
  return 0;
}

function shownMessage({ code, name, recipient, bytes }: NeighbourMessage) {
  return { code, name, recipient, document: new TextDecoder().decode(bytes) };
}

/** The name of the file of one part: `record.xml`, or `record.2.xml` where there are several. */
function partOf(output: string, part: number, parts: number): string {
  const { dir, name, ext } = parse(output);
  return parts === 1 ? output : join(dir, `${name}.${part}${ext}`);
}

/** The lines of a report, each with its place, on the stream of the remarks. */
export function printReport(report: readonly ReportLine[], print: Printer): void {
  for (const line of report) print.aside(reportLine(line, print.language));
}

function statementOf(file: string | undefined): Result<TransitStatement | undefined, Fault> {
  return file === undefined ? ok(undefined) : readJson(file).andThen(readStatement);
}

function listsOf(file: string | undefined): Result<readonly LoadingList[], Fault> {
  if (file === undefined) return ok([]);
  return readBytes(file)
    .andThen(readLoadingLists)
    .map(({ list }) => list);
}
