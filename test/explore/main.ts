import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { TABLES } from '../../src/processes/tables.ts';
import { CHECKS, type CheckName } from './checks.ts';
import { idleAdmissions, idleRows, idleStates, missedTuples } from './coverage.ts';
import { plantAll, plantPart } from './plant.ts';
import { type Proof, prove } from './prove.ts';
import { SCENARIOS } from './scenarios/index.ts';

const { values } = parseArgs({
  options: {
    depth: { type: 'string' },
    only: { type: 'string' },
    faults: { type: 'boolean' },
    every: { type: 'string' },
    played: { type: 'boolean' },
    part: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const HELP = [
  'npm run explore -- [--depth N] [--only WORDS]',
  'Plays every scenario in every order. --depth bounds the moves of each, and lifts the bound of those that have one.',
  'npm run explore -- --faults [--only WORDS] [--every N] [--played] [--part I/N]',
  'Plants every single change of every row and looks for it, first in the row as it is written, then by playing.',
  '--every takes each N-th of them, --played leaves out what is read from the row as it is written, --part takes one part and writes lines of JSON.',
];

const print = (line = '') => process.stdout.write(`${line}\n`);
const isCount = (text: string) => /^[1-9]\d*$/.test(text);
const part = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.part ?? '');
const wrong = [
  ...(values.depth === undefined || isCount(values.depth)
    ? []
    : [`--depth takes a number of moves, not "${values.depth}".`]),
  ...(values.every === undefined || isCount(values.every) ? [] : [`--every takes a number, not "${values.every}".`]),
  ...(values.part === undefined || part !== null ? [] : [`--part takes a part such as 1/2, not "${values.part}".`]),
];

if (values.help === true) for (const line of HELP) print(line);
else if (wrong.length > 0) {
  for (const line of wrong) print(line);
  process.exitCode = 2;
} else if (values.faults === true) void plant();
else explore(values.depth === undefined ? undefined : Number(values.depth), values.only);

async function plant(): Promise<void> {
  const { only, every = '1', played = false } = values;
  const planting = { ...(only === undefined ? {} : { only }), every: Number(every), played };
  if (part !== null) plantPart(planting, Number(part[1]), Number(part[2]), print);
  else process.exitCode = await plantAll(planting, availableParallelism(), process.argv.slice(2));
}

function explore(depth: number | undefined, only: string | undefined): void {
  const seen = new Set<string>();
  const proofs: Proof[] = [];
  print('  worlds movements messages depth    rows seconds  scenario: endings');
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (only !== undefined && !name.includes(only)) continue;
    const proof = prove(name, scenario, { seen, ...(depth === undefined ? {} : { depth }) });
    proofs.push(proof);
    print(figuresOf(proof));
    if (proof.violation !== undefined) printViolation(proof);
  }
  const short = depth === undefined ? proofs.filter(isShort) : [];
  for (const { name } of short) print(`VIOLATION messages: ${name} (${CHECKS.messages})`);
  const isWhole = only === undefined && depth === undefined;
  const idle = isWhole ? idleRows(TABLES, proofs) : [];
  const missed = isWhole ? missedTuples(proofs) : [];
  for (const row of idle) print(`VIOLATION rows: ${row} (${CHECKS.rows})`);
  for (const tuple of missed) print(`VIOLATION tuples: ${tuple} (${CHECKS.tuples})`);
  for (const idle of isWhole ? idleAdmissions(TABLES, proofs) : []) print(`never seen, though admitted: ${idle}`);
  const violations =
    proofs.filter(({ violation }) => violation !== undefined).length + short.length + idle.length + missed.length;
  print(totalsOf(proofs));
  print(`${violations} ${violations === 1 ? 'violation' : 'violations'} of ${Object.keys(CHECKS).length} checks`);
  process.exitCode = violations > 0 ? 1 : 0;
}

function isShort({ exploration, scenario, violation }: Proof): boolean {
  return violation === undefined && (exploration?.messages ?? 0) < scenario.messages;
}

function figuresOf({ name, exploration, endings, fired, seconds }: Proof): string {
  const numbers = [exploration?.worlds, exploration?.movements, exploration?.messages, exploration?.depth];
  const rows = new Set([...fired.keys()].map((key) => key.split(' ')[0])).size;
  const cells = [...numbers, rows].map((number, at) => String(number ?? '-').padStart([8, 9, 8, 5, 7][at] ?? 8));
  const cut = (exploration?.cut ?? 0) > 0 ? `, ${exploration?.cut} not followed` : '';
  return `${cells.join(' ')} ${seconds.toFixed(1).padStart(7)}  ${name}: ${[...endings].join(', ')}${cut}`;
}

function printViolation({ name, violation }: Proof): void {
  if (violation === undefined) return;
  print(`VIOLATION ${violation.check} in "${name}" (${CHECKS[violation.check as CheckName]})`);
  print(`  ${violation.found}`);
  for (const [at, step] of violation.path.entries()) print(`  ${at + 1}. ${step}`);
}

function totalsOf(proofs: readonly Proof[]): string {
  const sum = (of: (proof: Proof) => number) => proofs.reduce((all, proof) => all + of(proof), 0);
  const rows = new Set(proofs.flatMap(({ fired }) => [...fired.keys()].map((key) => key.split(' ')[0])));
  const idle = idleStates(TABLES, proofs);
  const named = TABLES.rows.reduce((all, { when }) => all + when.length, 0);
  return [
    `${proofs.length} scenarios`,
    `${sum(({ exploration }) => exploration?.worlds ?? 0)} worlds`,
    `${sum(({ exploration }) => exploration?.movements ?? 0)} movements`,
    `${rows.size} of ${TABLES.rows.length} rows`,
    `${named - idle.length} of the ${named} states that they name`,
    `${sum(({ seconds }) => seconds).toFixed(1)} seconds of the processor`,
  ].join(', ');
}
