import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { plantAll, plantPart } from './plant.ts';
import { playAll, playPart } from './play.ts';

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
  'npm run explore -- [--depth N] [--only WORDS] [--part I/N]',
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
else void explore();

async function plant(): Promise<void> {
  const { only, every = '1', played = false } = values;
  const planting = { ...(only === undefined ? {} : { only }), every: Number(every), played };
  if (part !== null) plantPart(planting, Number(part[1]), Number(part[2]), print);
  else process.exitCode = await plantAll(planting, availableParallelism(), process.argv.slice(2));
}

async function explore(): Promise<void> {
  const { only, depth } = values;
  const playing = { ...(only === undefined ? {} : { only }), ...(depth === undefined ? {} : { depth: Number(depth) }) };
  if (part !== null) playPart(playing, Number(part[1]), Number(part[2]), print);
  else process.exitCode = await playAll(playing, availableParallelism(), process.argv.slice(2));
}
