import { expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORRIDOR, fixture, folderOf } from './run.ts';

// The built program, as it is installed; `npm test` builds it first.
const main = join(__dirname, '../../dist/cli/main.js');
const folder = folderOf('main');
const call = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });

test('it is built', () => {
  expect(existsSync(main)).toBe(true);
});

test('0 done, 1 refused, 2 wrong use; results and refusals on their own streams', () => {
  const done = call('corridor', 'check', CORRIDOR);
  expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: '' });
  const refused = call('corridor', 'check', fixture('corridors/broken/pattern.json'));
  expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: '' });
  expect(refused.stderr).toMatch(/pattern\.json:\d+:\d+ corridor\/pattern /);
  const wrong = call('nosuch');
  expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: '' });
  expect(wrong.stderr).toBe("error: unknown command 'nosuch'\n");
}, 30_000);

test('a reader that goes away early leaves no stack trace', () => {
  const shell = `"${process.execPath}" "${main}" corridor check "${CORRIDOR}" | head -1`;
  const piped = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
  expect(piped.stdout.split('\n')).toHaveLength(2);
  expect(piped.stderr).toBe('');
}, 30_000);

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the gateway ends with 0 on %s',
  async (signal) => {
    const store = join(folder, `${signal}.sqlite`);
    const args = ['gateway', '--administration', 'TG', '--corridor', CORRIDOR, '--store', store];
    const child = spawn(process.execPath, [main, ...args, '--broker', 'stomp://127.0.0.1:9'], { stdio: 'pipe' });
    let out = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      // A second signal would end it at once.
      if (!child.killed && / started TG\n/.test(out)) child.kill(signal);
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
    expect(out).toMatch(/ stopping TG\n/);
  },
  60_000,
);
