import { mkdirSync, writeFileSync } from 'node:fs';
import { TABLES } from '../../src/processes/tables.ts';
import { type PlantedFault, faultsIn } from './faults.ts';
import { type Hunted, hunt, surveyOf } from './hunt.ts';
import { inParts } from './in-parts.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { reasonOf } from './survivors.ts';

/** Which faults are planted, and how they are looked for. */
export interface Planting {
  /** Only those whose name has these words. */
  readonly only?: string;
  /** Each so many-th of them. */
  readonly every: number;
  /** By exploration alone, without the statements on rows as they are written. */
  readonly played: boolean;
}

const LEAST = 95;
const FILE = 'out/faults.txt';

function planted({ only = '', every }: Planting): readonly PlantedFault[] {
  return faultsIn(TABLES)
    .filter(({ id }) => id.includes(only))
    .filter((_, at) => at % every === 0);
}

/** Looks for every `of`-th planted fault from the `part`-th on, and writes each as a line of JSON. */
export function plantPart(planting: Planting, part: number, of: number, write: (line: string) => void): void {
  const survey = surveyOf(SCENARIOS);
  for (const [at, fault] of planted(planting).entries())
    if (at % of === part - 1) write(JSON.stringify(hunt(fault, survey, planting.played)));
}

/** Plants every single change of every row, looks for each in processes of their own, and tells what became of them; the exit code. */
export async function plantAll(planting: Planting, parts: number, args: readonly string[]): Promise<number> {
  const order = new Map(planted(planting).map(({ id }, at) => [id, at]));
  const hunted: Hunted[] = [];
  let told = 0;
  const hear = (each: Hunted) => {
    hunted.push(each);
    const tenth = Math.floor((10 * hunted.length) / order.size);
    if (tenth > told) process.stdout.write(`${hunted.length} of ${order.size} looked for\n`);
    told = tenth;
  };
  const isWhole = await inParts(args, parts, hear);
  if (!isWhole || hunted.length < order.size) {
    process.stdout.write('A part of the search broke off.\n');
    return 1;
  }
  hunted.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  mkdirSync('out', { recursive: true });
  writeFileSync(FILE, `${hunted.map(lineOf).join('\n')}\n`);
  for (const line of totalsOf(hunted)) process.stdout.write(`${line}\n`);
  return report(hunted, planting);
}

function lineOf({ id, by, check, found, scenario, path }: Hunted): string {
  if (by === undefined) return `SURVIVES ${id}: ${reasonOf(id) ?? 'no reason is given'}`;
  const where = scenario === undefined ? '' : ` in "${scenario}"`;
  const steps = path.map((step, at) => `\n  ${at + 1}. ${step}`).join('');
  return `found ${id}: ${check}, ${by === 'rows' ? 'in the row as it is written' : 'by exploration'}: ${found}${where}${steps}`;
}

function totalsOf(hunted: readonly Hunted[]): readonly string[] {
  const changes = [...new Set(hunted.map(({ change }) => change))];
  const line = (name: string, those: readonly Hunted[]) => {
    const [rows, played] = ['rows', 'exploration'].map((by) => those.filter((each) => each.by === by).length);
    const numbers = [those.length, (rows ?? 0) + (played ?? 0), rows, played].map((n) => String(n).padStart(8));
    return `${name.padEnd(8)}${numbers.join('')}`;
  };
  return [
    'change   planted   found in rows  played',
    ...changes.map((change) =>
      line(
        change,
        hunted.filter((each) => each.change === change),
      ),
    ),
    line('all', hunted),
  ];
}

function report(hunted: readonly Hunted[], { played }: Planting): number {
  const survivors = hunted.filter(({ by }) => by === undefined);
  const share = (100 * (hunted.length - survivors.length)) / Math.max(1, hunted.length);
  const wrong = played ? [] : wrongIn(hunted);
  for (const { id } of survivors) process.stdout.write(`SURVIVES ${id}: ${reasonOf(id) ?? 'no reason is given'}\n`);
  for (const each of wrong) process.stdout.write(`WRONG ${each}\n`);
  process.stdout.write(
    `${hunted.length} planted, ${hunted.length - survivors.length} found (${share.toFixed(1)} %), each with the check that found it and the shortest sequence in ${FILE}\n`,
  );
  return wrong.length > 0 || (!played && share < LEAST) ? 1 : 0;
}

/** A survivor without a reason, and one that is listed and was found after all. */
function wrongIn(hunted: readonly Hunted[]): readonly string[] {
  return hunted.flatMap(({ id, by }) => {
    const isListed = reasonOf(id) !== undefined;
    if (by === undefined) return isListed ? [] : [`${id} survives, and no reason is given`];
    return isListed ? [`${id} is said to survive, and was found`] : [];
  });
}
