import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/cli/program.ts';
import { CORRIDOR, collector, run } from './run.ts';

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('every command is listed, and has --json', async () => {
  const { out } = await run(['--help']);
  for (const command of ['demo', 'validate', 'inspect', 'corridor', 'gateway', 'perform', 'movements', 'movement']) {
    expect(out).toMatch(new RegExp(`^ {2}${command} \\[options\\]`, 'm'));
    const help = await run(command === 'corridor' ? ['corridor', 'check', '--help'] : [command, '--help']);
    expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--json') });
  }
});

test('without a command, or a wrong language, it is a wrong use', async () => {
  expect((await run([])).code).toBe(2);
  expect((await run(['demo', '--lang', 'de'])).code).toBe(2);
});

test('an error of the program itself is one sentence, without a stack trace', async () => {
  const { streams, printed } = collector();
  const out = () => {
    throw new Error('the screen is gone\n    at somewhere');
  };
  const surroundings = { ...streams, out, environment: { LANG: 'fr' }, stopped: () => Promise.resolve() };
  expect(await runProgram(['corridor', 'check', CORRIDOR], surroundings)).toBe(1);
  expect(printed.err).toBe(
    'gateway/defect Le programme a rencontré une erreur interne : the screen is gone. Signalez-la avec la commande qui y a mené.\n',
  );
});
