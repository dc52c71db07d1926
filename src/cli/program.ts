import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { fault } from '../index.ts';
import { CommandLine, type Surroundings } from './command-line.ts';
import { addCorridorCheck } from './corridor-check.ts';
import { addDemo } from './demo.ts';
import { reasonOf } from './files.ts';
import { addGateway } from './gateway.ts';
import { addInspect } from './inspect.ts';
import { languageAsked, languageOf } from './language.ts';
import { addManifest } from './manifest.ts';
import { addLine } from './line.ts';
import { addMovement } from './movement.ts';
import { addMovements } from './movements.ts';
import { addPerform } from './perform.ts';
import { Printer } from './print.ts';
import { addPrune } from './prune.ts';
import { addSad } from './sad.ts';
import { addTad } from './tad.ts';
import { addValidate } from './validate.ts';
import { addWatch } from './watch.ts';

const COMMANDS = [
  addDemo,
  addValidate,
  addInspect,
  addSad,
  addManifest,
  addCorridorCheck,
  addGateway,
  addWatch,
  addPerform,
  addMovements,
  addMovement,
  addLine,
  addPrune,
  addTad,
];

/** Runs one command and gives its exit code: 0 done, 1 refused, 2 wrong use. It never throws. */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const language = languageAsked(args) ?? languageOf(surroundings.environment);
  try {
    const about = {
      en: 'Exchange road-transit messages between customs administrations.',
      fr: 'Échanger des messages de transit routier entre administrations douanières.',
    };
    const line = new CommandLine('asycuda-transit', about, versionOf(), language, surroundings);
    for (const add of COMMANDS) add(line);
    await line.root.parseAsync(args, { from: 'user' });
    return line.code;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    const print = new Printer(surroundings, language, args.includes('--json'));
    return print.refuse(fault('gateway/defect', { reason: reasonOf(thrown) }));
  }
}

function versionOf(): string {
  const file = join(__dirname, '../../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
