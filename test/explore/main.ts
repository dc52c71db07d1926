import { parseArgs } from 'node:util';
import { TABLES } from '../../src/processes/tables.ts';
import { CHECKS, type CheckName } from './checks.ts';
import { idleRows, idleStates, missedTuples } from './coverage.ts';
import { type Proof, prove } from './prove.ts';
import { SCENARIOS } from './scenarios/index.ts';

const { values } = parseArgs({
  options: { depth: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
});

const print = (line = '') => process.stdout.write(`${line}\n`);

if (values.help === true) {
  print('npm run explore -- [--depth N] [--only WORDS]');
  print(
    'Plays every scenario in every order. --depth bounds the moves of each, and lifts the bound of those that have one.',
  );
} else if (values.depth !== undefined && !/^[1-9]\d*$/.test(values.depth)) {
  print(`--depth takes a number of moves, not "${values.depth}".`);
  process.exitCode = 2;
} else explore(values.depth === undefined ? undefined : Number(values.depth), values.only);

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
  const rows = new Set([...fired].map((key) => key.split(' ')[0])).size;
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
  const rows = new Set(proofs.flatMap(({ fired }) => [...fired].map((key) => key.split(' ')[0])));
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
