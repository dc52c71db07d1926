import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figures, complaints, fuzz } from './run.ts';
import { play } from './sequence.ts';
import { SOURCES, type Source } from './sources.ts';

const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    sequences: { type: 'string', default: '10000' },
    sequence: { type: 'string' },
    /** Processes at a time. */
    jobs: { type: 'string', default: String(availableParallelism()) },
    /** Prints the figures of a table as JSON, for the process that asked. */
    figures: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const tables = values.table === undefined ? Object.keys(SOURCES) : [values.table];
const print = (line = '') => process.stdout.write(`${line}\n`);

void main();

async function main(): Promise<void> {
  const numbers = [values.sequences, values.sequence ?? '0', values.jobs];
  if (values.help === true) return help();
  if (numbers.some((number) => !/^\d{1,9}$/.test(number)))
    return misused('--sequences, --sequence and --jobs take a number.');
  if (tables.some((table) => !Object.hasOwn(SOURCES, table)))
    return misused(`There is no table ${values.table}. The tables: ${Object.keys(SOURCES).join(', ')}.`);
  if (values.sequence !== undefined) {
    if (values.table === undefined) return misused('--sequence needs the --table of which it is a sequence.');
    return tell(values.table, Number(values.sequence));
  }
  const count = Number(values.sequences);
  if (values.figures === true) print(JSON.stringify(tables.map((table) => fuzz(table, count))));
  else await run(count, Number(values.jobs));
}

function help(): void {
  print('npm run fuzz -- [--table NAME] [--sequences N] [--jobs N]');
  print('Plays sequences of acts and messages for each process table, drawn by lot and disturbed in every way.');
  print('npm run fuzz -- --table NAME --sequence NUMBER');
  print('Plays one of them again and tells it.');
}

function misused(what: string): void {
  print(what);
  process.exitCode = 2;
}

/** In this process where it is one at a time, else each table in a process of its own. */
async function run(count: number, jobs: number): Promise<void> {
  print('sequences   causes  refused   ended       rows seconds  table');
  const all: Figures[] = [];
  const waiting = [...tables];
  const worker = async () => {
    for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
      const figures = jobs > 1 ? await apart(table, count) : fuzz(table, count);
      all.push(figures);
      print(lineOf(figures));
      for (const complaint of complaints(figures)) print(complaint);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, tables.length)) }, worker));
  const codes = new Map<string, number>();
  for (const figures of all)
    for (const [code, times] of Object.entries(figures.codes)) codes.set(code, (codes.get(code) ?? 0) + times);
  print('\nRefused with');
  for (const [code, times] of [...codes].sort(([, a], [, b]) => b - a)) print(`${String(times).padStart(9)}  ${code}`);
  const violations = all.reduce((sum, figures) => sum + complaints(figures).length, 0);
  print(
    `\n${all.length} ${all.length === 1 ? 'table' : 'tables'}, ${violations} ${violations === 1 ? 'violation' : 'violations'}`,
  );
  process.exitCode = violations > 0 ? 1 : 0;
}

function apart(table: string, count: number): Promise<Figures> {
  const args = [...process.execArgv, __filename, '--figures', '--table', table, '--sequences', String(count)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (told += part));
    child.on('error', reject).on('close', (status) => {
      if (status === 0) resolve((JSON.parse(told) as readonly Figures[])[0] as Figures);
      else reject(new Error(`The process of ${table} ended with ${status}.`));
    });
  });
}

function lineOf({ table, sequences, causes, codes, ended, rows, idle, seconds }: Figures): string {
  const refused = Object.values(codes).reduce((sum, times) => sum + times, 0);
  const share = `${((ended / sequences) * 100).toFixed(1)} %`;
  const cells = [sequences, causes, refused, share, `${rows - idle.length} of ${rows}`, seconds.toFixed(1)];
  return `${cells.map((cell, at) => String(cell).padStart([9, 8, 8, 7, 10, 7][at] ?? 8)).join(' ')}  ${table}`;
}

function tell(table: string, number: number): void {
  const { steps, ending, violation } = play(SOURCES[table] as Source, number);
  for (const [at, { administration, label, way }] of steps.entries())
    print(`${String(at + 1).padStart(4)}. ${administration} (${way}): ${label}`);
  print(violation === undefined ? (ending ?? 'came to no end') : `VIOLATION ${violation.check}: ${violation.found}`);
  process.exitCode = violation === undefined ? 0 : 1;
}
