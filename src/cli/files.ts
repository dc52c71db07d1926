import { readFileSync, writeFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';
import { type Result, err, ok } from 'neverthrow';
import { type Corridor, type Fault, fault, readCorridorText } from '../index.ts';

/** The bytes of a file. Refuses with `gateway/no-file`, `gateway/directory` and `gateway/unreadable-file`. */
export function readBytes(file: string): Result<Uint8Array, Fault> {
  try {
    return ok(readFileSync(file));
  } catch (thrown) {
    return err(fileFault(file, thrown));
  }
}

export function readText(file: string): Result<string, Fault> {
  return readBytes(file).map((bytes) => new TextDecoder().decode(bytes));
}

/** The value of a JSON file; refuses also with `gateway/not-json`. */
export function readJson(file: string): Result<unknown, Fault> {
  return readText(file).andThen((text): Result<unknown, Fault> => {
    try {
      return ok(JSON.parse(text));
    } catch {
      return err(fault('gateway/not-json', { file, reason: whereBroken(text) }));
    }
  });
}

/** Where a text stops being JSON; the engine tells it in words of its own, or not at all. */
function whereBroken(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const before = text.slice(0, errors[0]?.offset).split('\n');
  return `it cannot be read at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

/** The agreement of a file; refuses also as `readCorridorText` does. */
export function readCorridorFile(file: string): Result<Corridor, Fault> {
  return readText(file).andThen(readCorridorText);
}

/** Writes a file whole and gives how many bytes it has. Refuses with `gateway/unwritable-file`. */
export function writeBytes(file: string, bytes: Uint8Array): Result<number, Fault> {
  try {
    writeFileSync(file, bytes);
    return ok(bytes.length);
  } catch (thrown) {
    return err(fault('gateway/unwritable-file', { file, reason: reasonOf(thrown) }));
  }
}

/** Why a file could not be read. */
export function fileFault(file: string, thrown: unknown): Fault {
  const code = codeOf(thrown);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('gateway/no-file', { file });
  if (code === 'EISDIR') return fault('gateway/directory', { file });
  return fault('gateway/unreadable-file', { file, reason: reasonOf(thrown) });
}

/** What an error of the system says, in its own words. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
}

function codeOf(thrown: unknown): string {
  const { code } = (thrown ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
