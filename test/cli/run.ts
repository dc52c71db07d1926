import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { Printer } from '../../src/cli/print.ts';
import { runProgram } from '../../src/cli/program.ts';

const root = join(__dirname, '../..');
export const fixture = (path: string) => join(root, 'fixtures', path);
export const SAD = fixture('asycuda/sad-transit-lome-ouagadougou.xml');
export const CORRIDOR = fixture('corridors/lome-ouagadougou.json');
export const REFERENCE = '26TGTGLFPT012345J6';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process, in English unless the environment says otherwise. */
export async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const { streams, printed } = collector();
  const code = await runProgram(args, { ...streams, environment, stopped: () => Promise.resolve() });
  return { code, ...printed };
}

/** The JSON lines that a command printed. */
export function jsonLines(out: string): readonly Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Streams that keep what is written to them. */
export function collector() {
  const printed = { out: '', err: '' };
  const streams = {
    out: (text: string | Uint8Array) => void (printed.out += Buffer.from(text).toString()),
    err: (text: string) => void (printed.err += text),
    isTerminal: false,
  };
  return { streams, printed };
}

export function printer(language: 'en' | 'fr' = 'en', json = false) {
  const { streams, printed } = collector();
  return { print: new Printer(streams, language, json), printed };
}

/** A folder of the test file, removed after it. */
export function folderOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `asycuda-transit-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
