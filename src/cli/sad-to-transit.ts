import { type Result, ok } from 'neverthrow';
import {
  type Fault,
  type LoadingList,
  type ReportLine,
  type TransitStatement,
  readLoadingLists,
  readSad,
  readStatement,
  recordsFromSad,
} from '../index.ts';
import { readBytes, readCorridorFile, readJson } from './files.ts';
import type { Printer } from './print.ts';
import { readProfileOption } from './profile-option.ts';

export interface ToTransitOptions {
  readonly corridor: string;
  readonly profile?: string;
  /** JSON of what the declaration lacks. */
  readonly transit?: string;
  readonly lists?: string;
}

/** Prints the transit record of a declaration, or one for each loading list, as JSON; what was not simply copied goes to the remarks. */
export function sadToTransit(file: string, options: ToTransitOptions, print: Printer): number {
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
  for (const { reference, declaration, record, report } of made.value) {
    if (print.json) print.data({ file, reference, declaration, record, report });
    else {
      print.line(JSON.stringify({ reference, declaration, record }, null, 2));
      printReport(report, print);
    }
  }
  return 0;
}

/** The lines of a report, each with its place, on the stream of the remarks. */
export function printReport(report: readonly ReportLine[], print: Printer): void {
  for (const { path, text } of report) print.aside(`${path} ${print.say(text)}`);
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
