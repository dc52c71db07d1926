import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Runs the tool with the same arguments in processes of its own, each with its part of the work; hears what they write, and says whether all came to their end. */
export async function inParts<T>(args: readonly string[], parts: number, hear: (value: T) => void): Promise<boolean> {
  const codes = await Promise.all(Array.from({ length: parts }, (_, at) => runPart(args, at + 1, parts, hear)));
  return codes.every((code) => code === 0);
}

function runPart<T>(args: readonly string[], part: number, of: number, hear: (value: T) => void): Promise<number> {
  const node = ['-r', './test/run-typescript.cjs', 'test/explore/main.ts', ...args, '--part', `${part}/${of}`];
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => hear(JSON.parse(line) as T));
  return new Promise((done) => {
    child.on('close', (status) => done(status ?? 1));
  });
}
