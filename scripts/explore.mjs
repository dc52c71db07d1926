// Plays the scenarios of the processes in every order and checks what must always hold: npm run explore -- --depth N
import { spawnSync } from 'node:child_process';

const node = ['-r', './test/run-typescript.cjs', 'test/explore/main.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, node, { stdio: 'inherit' }).status ?? 1;
