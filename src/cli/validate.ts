import { Option } from 'commander';
import {
  CATALOGUE,
  type Corridor,
  type EngineChoice,
  type Fault,
  type FaultItem,
  type SchemaEngine,
  type TransitMessage,
  checkRules,
  loadSchemaEngine,
  readMessage,
  readXml,
} from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { readBytes, readCorridorFile } from './files.ts';
import { placeIn } from './place.ts';
import { type Printer, itemLine } from './print.ts';

const ENGINES: readonly EngineChoice[] = ['auto', 'libxml2-wasm', 'libxmljs2'];

export interface ValidateOptions {
  readonly engine: EngineChoice;
  readonly corridor?: string;
}

/** What one file gives. */
export interface Validation {
  readonly file: string;
  readonly gives: 'valid' | 'refused';
  /** Stage that refused it. */
  readonly stage?: string;
  readonly message?: TransitMessage;
  /** Why it was refused, one line each. */
  readonly faults: readonly FaultItem[];
  /** What the rules remark of a message that they do not refuse. */
  readonly warnings: readonly FaultItem[];
}

/** Reads, decodes and validates each file, and holds it against the rules where a corridor is given. Refused is the whole where one file is. */
export async function validate(files: readonly string[], options: ValidateOptions, print: Printer): Promise<number> {
  const engine = await loadSchemaEngine(options.engine);
  if (engine.isErr()) return print.refuse(engine.error);
  const corridor = options.corridor === undefined ? undefined : readCorridorFile(options.corridor);
  if (corridor?.isErr()) return print.refuse(corridor.error, options.corridor);
  let refused = 0;
  for (const file of files) {
    const bytes = readBytes(file);
    if (bytes.isErr()) print.refuse(bytes.error, file);
    const done = bytes.map((read) =>
      validateBytes(file, read, engine.value, corridor?.isOk() ? corridor.value : undefined),
    );
    if (done.isOk()) printValidation(done.value, print);
    if (done.isErr() || done.value.gives === 'refused') refused += 1;
  }
  const count = { files: files.length, valid: files.length - refused, refused, engine: engine.value.name };
  const text = {
    en: `Files: ${count.files}; valid: ${count.valid}; refused: ${refused} (${count.engine})`,
    fr: `Fichiers : ${count.files} ; valides : ${count.valid} ; refusés : ${refused} (${count.engine})`,
  };
  if (!print.json) print.line(print.say(text));
  return refused === 0 ? 0 : 1;
}

/** Steps 1 to 4 of a message's path for one document. */
export function validateBytes(file: string, bytes: Uint8Array, engine: SchemaEngine, corridor?: Corridor): Validation {
  const read = readMessage(bytes, engine);
  if (read.isErr()) return refusal(file, read.error.fault);
  const { message } = read.value;
  if (corridor === undefined) return { file, gives: 'valid', message, faults: [], warnings: [] };
  const { administration } = message.header.recipient;
  const now = new Date().toISOString();
  const rules = checkRules(message, { corridor, administration, now, direction: 'in', sightings: [] });
  const root = readXml(bytes);
  const placed = (items: readonly FaultItem[]) =>
    items.map((item) => ({ ...item, ...(root.isOk() ? placeIn(root.value, item.pointer) : {}) }));
  if (rules.isErr()) return { ...refusal(file, rules.error), faults: placed(rules.error.items), message };
  return { file, gives: 'valid', message, faults: [], warnings: placed(rules.value.warnings) };
}

function refusal(file: string, { stage, code, text, items }: Fault): Validation {
  const faults = items.length > 0 ? items : [{ code, wire: '18', pointer: '/', reason: text }];
  return { file, gives: 'refused', stage, faults, warnings: [] };
}

function printValidation({ file, gives, stage, message, faults, warnings }: Validation, print: Printer): void {
  if (print.json) {
    const code = message?.header.code;
    print.data({ file, gives, stage, code, name: message?.name, reference: message?.reference, faults, warnings });
    return;
  }
  for (const item of [...faults, ...warnings]) print.line(itemLine(item, print.language, file));
  if (gives === 'refused' || message === undefined) return;
  const { code, nom } = CATALOGUE[message.name];
  const name = print.say({ en: `valid ${code} ${message.name}`, fr: `valide ${code} ${nom}` });
  print.line(`${file} ${name} ${message.reference ?? ''}`);
}

export function addValidate(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  line
    .command('validate', {
      en: 'Say of each message file whether it can be read and is valid; faults as file:line:column code pointer reason.',
      fr: 'Dire de chaque fichier de message s’il est lisible et valide ; remarques sous la forme fichier:ligne:colonne code endroit motif.',
    })
    .argument('<file...>', say('messages as XML', 'messages en XML'))
    .addOption(new Option('--engine <name>', say('engine for XSDs', 'moteur XSD')).choices(ENGINES).default('auto'))
    .option(
      '--corridor <file>',
      say('check the rules of this corridor too', 'vérifier aussi les règles de ce corridor'),
    )
    .action((files: readonly string[], options: ValidateOptions & CommonOptions) =>
      line.run(options, (print) => validate(files, options, print)),
    );
}
