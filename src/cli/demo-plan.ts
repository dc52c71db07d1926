import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, err, ok } from 'neverthrow';
import {
  type Corridor,
  type Fault,
  type RecordFromSad,
  type Sad,
  type TransitStatement,
  fault,
  readSad,
  readStatement,
  recordFromSad,
} from '../index.ts';
import { readBytes, readCorridorFile, readJson } from './files.ts';

/** What the demonstration is about: the agreement, the declaration, and what was stated beside it. */
export interface DemoPlan {
  readonly corridor: Corridor;
  readonly sadFile: string;
  readonly made: RecordFromSad;
}

/** A refusal and the file that it is about. */
export interface Refused {
  readonly fault: Fault;
  readonly file: string;
}

export interface PlanOptions {
  /** Name of a corridor that ships, or a file. */
  readonly corridor: string;
  readonly sad?: string | undefined;
  readonly transit?: string | undefined;
}

const FIXTURES = join(__dirname, '../../fixtures');
export const SHIPPED_SAD = join(FIXTURES, 'asycuda/sad-transit-lome-ouagadougou.xml');

/** Reads corridor, declaration and statement, and makes the transit record of them. */
export function planDemo(options: PlanOptions): Result<DemoPlan, Refused> {
  const corridorFile = shipped(`corridors/${options.corridor}.json`) ?? options.corridor;
  const ownSad = options.sad ?? shipped(`asycuda/sad-transit-${options.corridor}.xml`);
  const sadFile = ownSad ?? SHIPPED_SAD;
  return about(corridorFile, readCorridorFile(corridorFile)).andThen((corridor) =>
    about(sadFile, readBytes(sadFile).andThen(readSad)).andThen((sad) =>
      statementOf(options.transit).andThen((stated) => {
        const own = about(sadFile, convert(sad, corridor, stated));
        const made =
          own.isOk() || ownSad !== undefined
            ? own
            : about(corridorFile, standingFor(corridor)).andThen((standing) =>
                about(sadFile, convert(sad, corridor, { ...standing, ...stated })),
              );
        return made.map((each) => ({ corridor, sadFile, made: each }));
      }),
    ),
  );
}

/** The record of a declaration; where it knows the day of release and not the hour, the officer of the demonstration releases in the morning. */
function convert(sad: Sad, corridor: Corridor, transit: TransitStatement): Result<RecordFromSad, Fault> {
  return recordFromSad(sad, { corridor, transit }).andThen((made) => {
    const { releasedAt } = made.record;
    if (transit.releasedAt !== undefined || !releasedAt.includes('T00:00:00')) return ok(made);
    return recordFromSad(sad, { corridor, transit, releasedAt: releasedAt.replace('T00:00:00', 'T09:30:00') });
  });
}

function shipped(path: string): string | undefined {
  const file = join(FIXTURES, path);
  return /^[a-z]+\/[a-z-]+\.(json|xml)$/.test(path) && existsSync(file) ? file : undefined;
}

function statementOf(file: string | undefined): Result<TransitStatement, Refused> {
  return file === undefined ? ok({}) : about(file, readJson(file).andThen(readStatement));
}

function about<T>(file: string, result: Result<T, Fault>): Result<T, Refused> {
  return result.mapErr((fault) => ({ fault, file }));
}

/** What is stated so that the shipped declaration travels on a corridor that it was not made for: its first route, and the values that depend on it. */
function standingFor(corridor: Corridor): Result<TransitStatement, Fault> {
  const [route] = corridor.route;
  const [departure, destination] = [route?.offices[0], route?.offices.at(-1)];
  if (route === undefined || departure === undefined || destination === undefined)
    return err(fault('gateway/no-route', { corridor: corridor.id }));
  const { currency } = corridor.guarantee;
  const cif = '94825000';
  const codes = (['packageKind', 'documentType', 'containerType'] as const).flatMap((table) => {
    const code = firstOf(corridor, table);
    return code === undefined ? [] : [{ table, code }];
  });
  return ok({
    declarationType: firstOf(corridor, 'declarationType') ?? 'T1',
    registration: { office: departure, year: 2026, serial: 'T', number: '12345' },
    releasedAt: '2026-03-10T09:30:00+00:00',
    dateOrder: 'MDY',
    officeOfDeparture: departure,
    officeOfDestination: destination,
    route: route.id,
    guarantee: {
      reference: 'FG-2026-000123',
      kind: firstOf(corridor, 'guaranteeKind') ?? 'F',
      amountCovered: cif,
      currency,
    },
    value: { cif, currency },
    ...(codes.length === 0 ? {} : { code: codes }),
  });
}

/** The first code of a table of the corridor; nothing where it has no such table. */
function firstOf(corridor: Corridor, table: NonNullable<Corridor['codeTable']>[number]['name']): string | undefined {
  return corridor.codeTable?.find(({ name }) => name === table)?.entry[0]?.code;
}
