// Plays disturbed sequences of acts and messages, drawn by lot, for each process table: npm run fuzz -- --table NAME --sequences N
import { spawnSync } from 'node:child_process';

const node = ['-r', './test/run-typescript.cjs', 'test/fuzz/main.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, node, { stdio: 'inherit' }).status ?? 1;
