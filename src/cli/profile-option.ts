import { type Result, ok } from 'neverthrow';
import { type AsycudaProfile, type Fault, PROFILES, readProfile } from '../index.ts';
import type { CommandLine } from './command-line.ts';
import { readJson } from './files.ts';

/** The profile that was asked for: the name of a shipped one, or a JSON file; undefined where none was. */
export function readProfileOption(asked: string | undefined): Result<AsycudaProfile | undefined, Fault> {
  if (asked === undefined) return ok(undefined);
  if (Object.hasOwn(PROFILES, asked)) return ok(PROFILES[asked as keyof typeof PROFILES]);
  return readJson(asked).andThen(readProfile);
}

/** The words of the option `--profile`. */
export function profileOption(line: CommandLine): readonly [string, string] {
  const names = Object.keys(PROFILES).join(', ');
  return [
    '--profile <profile>',
    line.say({
      en: `how the server writes: ${names}, or a JSON file`,
      fr: `comment écrit le serveur : ${names}, ou un fichier JSON`,
    }),
  ];
}
