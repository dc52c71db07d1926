#!/usr/bin/env node
import { runProgram } from './program.ts';

for (const stream of [process.stdout, process.stderr]) {
  // The reader of a pipe has gone: nobody is left to tell.
  stream.on('error', () => process.exit(process.exitCode ?? 0));
}

const isTerminal = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

void runProgram(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal,
  showsProgress: process.stderr.isTTY,
  environment: process.env,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
}).then((code) => {
  process.exitCode = code;
});
