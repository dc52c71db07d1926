import { TABLES } from '../../src/processes/tables.ts';
import { CHECKS, type CheckName } from './checks.ts';
import { idleAdmissions, idleRows, idleStates, missedTuples } from './coverage.ts';
import { inParts } from './in-parts.ts';
import { prove } from './prove.ts';
import { SCENARIOS } from './scenarios/index.ts';

/** Which scenarios are played, and how far. */
export interface Playing {
  /** Only those whose name has these words. */
  readonly only?: string;
  /** Moves after which no world is followed; it lifts the bound of the scenarios that have one. */
  readonly depth?: number;
}

/** What was seen of a scenario. */
export interface Played {
  readonly name: string;
  /** Nothing where a check did not hold. */
  readonly explored?: Readonly<Record<'worlds' | 'movements' | 'messages' | 'depth' | 'cut', number>>;
  readonly endings: readonly string[];
  /** States that offices had in each ending: `ending role state`. */
  readonly tuples: readonly string[];
  /** Rows that did something, each with the state that it found. */
  readonly fired: readonly string[];
  readonly violation?: { readonly check: string; readonly found: string; readonly path: readonly string[] };
  /** Of the processor. */
  readonly seconds: number;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function named({ only = '' }: Playing): readonly string[] {
  return Object.keys(SCENARIOS).filter((name) => name.includes(only));
}

/** Plays every `of`-th scenario from the `part`-th on, and writes what was seen of each as a line of JSON. */
export function playPart(playing: Playing, part: number, of: number, write: (line: string) => void): void {
  const seen = new Set<string>();
  for (const [at, name] of named(playing).entries())
    if (at % of === part - 1) write(JSON.stringify(play(name, playing, seen)));
}

function play(name: string, { depth }: Playing, seen: Set<string>): Played {
  const scenario = SCENARIOS[name];
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  const proof = prove(name, scenario, { seen, ...(depth === undefined ? {} : { depth }) });
  const { exploration, endings, tuples, fired, violation, seconds } = proof;
  const is = { name, endings: [...endings], tuples: [...tuples], fired: [...fired.keys()], seconds };
  if (violation !== undefined) {
    const { check, found, path } = violation;
    return { ...is, violation: { check, found, path } };
  }
  if (exploration === undefined) return is;
  const { worlds, movements, messages, depth: deepest, cut } = exploration;
  const explored = { worlds, movements, messages, depth: deepest, cut };
  const needed = depth === undefined ? scenario.messages : 0;
  if (messages >= needed) return { ...is, explored };
  const found = `the longest way has ${messages} messages, and is made for ${needed}`;
  return { ...is, explored, violation: { check: 'messages', found, path: [] } };
}

/** Plays the scenarios in processes of their own, prints what was seen, and what holds over all of them; the exit code. */
export async function playAll(playing: Playing, parts: number, args: readonly string[]): Promise<number> {
  if (named(playing).length === 0) {
    print(`No scenario is named "${playing.only}".`);
    return 2;
  }
  const played: Played[] = [];
  print('  worlds movements messages depth    rows seconds  scenario: endings');
  const isWhole = await inParts<Played>(args, parts, (each) => {
    played.push(each);
    print(figuresOf(each));
    for (const line of violationOf(each)) print(line);
  });
  if (!isWhole || played.length < named(playing).length) {
    print('A part of the exploration broke off.');
    return 1;
  }
  const over = playing.only === undefined && playing.depth === undefined ? violationsOver(played) : [];
  for (const line of over) print(line);
  const violations = played.filter(({ violation }) => violation !== undefined).length + over.length;
  print(totalsOf(played));
  print(`${violations} ${violations === 1 ? 'violation' : 'violations'} of ${Object.keys(CHECKS).length} checks`);
  return violations > 0 ? 1 : 0;
}

/** What must hold over all scenarios; tells also what a state is said to admit and nothing did, which is no violation. */
function violationsOver(played: readonly Played[]): readonly string[] {
  for (const idle of idleAdmissions(TABLES, played)) print(`never seen, though admitted: ${idle}`);
  return [
    ...idleRows(TABLES, played).map((row) => `VIOLATION rows: ${row} (${CHECKS.rows})`),
    ...missedTuples(played).map((tuple) => `VIOLATION tuples: ${tuple} (${CHECKS.tuples})`),
  ];
}

function figuresOf({ name, explored, endings, fired, seconds }: Played): string {
  const numbers = [explored?.worlds, explored?.movements, explored?.messages, explored?.depth, rowsOf(fired).size];
  const cells = numbers.map((number, at) => String(number ?? '-').padStart([8, 9, 8, 5, 7][at] ?? 8));
  const cut = (explored?.cut ?? 0) > 0 ? `, ${explored?.cut} not followed` : '';
  return `${cells.join(' ')} ${seconds.toFixed(1).padStart(7)}  ${name}: ${endings.join(', ')}${cut}`;
}

function violationOf({ name, violation }: Played): readonly string[] {
  if (violation === undefined) return [];
  const { check, found, path } = violation;
  return [
    `VIOLATION ${check} in "${name}" (${CHECKS[check as CheckName]})`,
    `  ${found}`,
    ...path.map((step, at) => `  ${at + 1}. ${step}`),
  ];
}

function totalsOf(played: readonly Played[]): string {
  const sum = (of: (each: Played) => number) => played.reduce((all, each) => all + of(each), 0);
  const rows = rowsOf(played.flatMap(({ fired }) => fired));
  const idle = idleStates(TABLES, played);
  const states = TABLES.rows.reduce((all, { when }) => all + when.length, 0);
  return [
    `${played.length} scenarios`,
    `${sum(({ explored }) => explored?.worlds ?? 0)} worlds`,
    `${sum(({ explored }) => explored?.movements ?? 0)} movements`,
    `${rows.size} of ${TABLES.rows.length} rows`,
    `${states - idle.length} of the ${states} states that they name`,
    `${sum(({ seconds }) => seconds).toFixed(1)} seconds of the processor`,
  ].join(', ');
}

function rowsOf(fired: readonly string[]): ReadonlySet<string> {
  return new Set(fired.flatMap((key) => key.split(' ')[0] ?? []));
}
