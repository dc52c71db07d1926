import { expect, test } from '@jest/globals';
import { CommandLine } from '../../src/cli/command-line.ts';
import { fault } from '../../src/index.ts';
import { err, ok } from 'neverthrow';
import { collector } from './run.ts';

function commandLine(language: 'en' | 'fr') {
  const { streams, printed } = collector();
  const surroundings = { ...streams, environment: {}, stopped: () => Promise.resolve() };
  return { line: new CommandLine('prog', { en: 'About.', fr: 'Aide.' }, '1.2.3', language, surroundings), printed };
}

test('a command prints in the language and the form that are asked for, and its code is kept', async () => {
  const { line, printed } = commandLine('fr');
  line.command('do', { en: 'Do.', fr: 'Faire.' }).action((options: { json?: boolean }) =>
    line.run(options, (print) => {
      if (print.json) print.data(1);
      else print.line(print.say({ en: 'yes', fr: 'oui' }));
      return 1;
    }),
  );
  await line.root.parseAsync(['do'], { from: 'user' });
  expect(printed.out).toBe('oui\n');
  expect(line.code).toBe(1);
  await line.root.parseAsync(['do', '--json'], { from: 'user' });
  expect(printed.out).toBe('oui\n1\n');
});

test('version and help go to the results', async () => {
  const { line, printed } = commandLine('fr');
  await expect(line.root.parseAsync(['--version'], { from: 'user' })).rejects.toMatchObject({ exitCode: 0 });
  await expect(line.root.parseAsync(['--help'], { from: 'user' })).rejects.toMatchObject({ exitCode: 0 });
  expect(printed.out).toMatch(/^1\.2\.3\nUtilisation : prog/);
});

test('an argument that is refused is a wrong use', () => {
  const { line } = commandLine('fr');
  expect(line.argument(ok(1))).toBe(1);
  const refused = fault('gateway/no-file', { file: 'x' });
  expect(() => line.argument(err(refused))).toThrow(refused.text.fr);
});
