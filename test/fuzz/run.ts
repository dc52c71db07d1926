import { rowId } from '../../src/processes/process.ts';
import { type Sequence, play } from './sequence.ts';
import { shortest } from './shrink.ts';
import { SOURCES, type Source } from './sources.ts';

/** What came of the sequences of one table. */
export interface Figures {
  readonly table: string;
  readonly sequences: number;
  /** Acts, messages and time limits that came at a movement. */
  readonly causes: number;
  /** Sequences that ended in a final tuple of the agreement. */
  readonly ended: number;
  /** Refusals by code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Rows of the table, and those of them that did nothing. */
  readonly rows: number;
  readonly idle: readonly string[];
  /** The first violation of each check: what it is, and the shortest way there. */
  readonly violations: readonly string[];
  readonly seconds: number;
}

/** How many times as many sequences are played at most, where a row has done nothing yet. */
const LONGER = 6;

/** Plays so many sequences of a table, and more where a row has done nothing yet. */
export function fuzz(table: string, count: number): Figures {
  const source = SOURCES[table] as Source;
  const began = process.cpuUsage();
  const codes = new Map<string, number>();
  const idle = new Set(source.table.map(rowId));
  const violations = new Map<string, string>();
  let [number, causes, ended] = [0, 0, 0];
  for (; number < count || (idle.size > 0 && number < count * LONGER); number += 1) {
    const sequence = play(source, number);
    causes += sequence.steps.length;
    if (sequence.ending !== undefined) ended += 1;
    for (const [code, times] of sequence.codes) codes.set(code, (codes.get(code) ?? 0) + times);
    for (const row of sequence.rows) idle.delete(row);
    const { violation } = sequence;
    if (violation !== undefined && !violations.has(violation.check))
      violations.set(violation.check, told(table, number, sequence));
  }
  const { user, system } = process.cpuUsage(began);
  return {
    table,
    sequences: number,
    causes,
    ended,
    codes: Object.fromEntries(codes),
    rows: source.table.length,
    idle: [...idle],
    violations: [...violations.values()],
    seconds: (user + system) / 1_000_000,
  };
}

/** A violation, and how to see it again. */
function told(table: string, number: number, sequence: Sequence): string {
  const { violation } = sequence;
  const steps = shortest(sequence).map(
    ({ administration, label, way }, at) => `  ${at + 1}. ${administration} (${way}): ${label}`,
  );
  const again = `  again: npm run fuzz -- --table ${table} --sequence ${number}`;
  return [`VIOLATION ${violation?.check} in ${table}: ${violation?.found}`, ...steps, again].join('\n');
}

/** What is wrong with the figures, sentence by sentence; nothing where all is well. */
export function complaints({ table, sequences, ended, idle, violations }: Figures): readonly string[] {
  return [
    ...violations,
    ...idle.map((row) => `VIOLATION rows in ${table}: ${row} did nothing; tell a story of it in test/fuzz/stories/`),
    ...(ended * 3 < sequences ? [`VIOLATION ends in ${table}: ${ended} of ${sequences} sequences came to an end`] : []),
  ];
}
