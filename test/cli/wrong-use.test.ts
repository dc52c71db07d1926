import { expect, test } from '@jest/globals';
import { helpRemarks, helpTitle, wrapHelp, wrongUseText } from '../../src/cli/wrong-use.ts';
import { run } from './run.ts';

test.each([
  [['nosuch'], 'erreur : la commande nosuch n’existe pas\n'],
  [['validate'], 'erreur : l’argument fichier manque\n'],
  [['validate', 'a', '--nosuch'], 'erreur : l’option --nosuch n’existe pas\n'],
  [['movements'], 'erreur : l’option --store <fichier> est obligatoire\n'],
  [['movements', '--store'], 'erreur : l’option --store <fichier> demande une valeur\n'],
  [
    ['validate', '--engine', 'x', 'a'],
    'erreur : la valeur « x » de l’option --engine <nom> ne convient pas. Valeurs admises : auto, libxml2-wasm, libxmljs2.\n',
  ],
  [['inspect', 'a', 'b'], 'erreur : trop d’arguments\n'],
  [['demoo'], 'erreur : la commande demoo n’existe pas\n(Vouliez-vous dire demo ?)\n'],
])('%j in French', async (args, text) => {
  expect(await run(args, { LANG: 'fr_TG' })).toEqual({ code: 2, out: '', err: text });
});

test('in English commander speaks for itself', async () => {
  expect((await run(['nosuch'])).err).toBe("error: unknown command 'nosuch'\n");
  expect(wrongUseText('en', 'error: x')).toBe('error: x');
});

test('an option that must be given says so', async () => {
  const helpOf = async (...language: readonly string[]) =>
    (await run(['movements', '--help', ...language])).out.replaceAll(/\s+/g, ' ');
  expect(await helpOf('--lang', 'fr')).toMatch(/--store <fichier> (?:(?! --).)*\(obligatoire\) --state/);
  expect(await helpOf('--lang', 'fr')).not.toMatch(/--state (?:(?! --).)*\(obligatoire\)/);
  expect(await helpOf()).toMatch(/--store <file> (?:(?! --).)*\(required\) --state/);
});

test('headings of the help', async () => {
  expect(helpTitle('fr', 'Usage:')).toBe('Utilisation :');
  expect(helpTitle('fr', 'Other:')).toBe('Other:');
  const help = await run(['demo', '--help', '--lang', 'fr']);
  expect(help.code).toBe(0);
  expect(help.out).toMatch(/^Utilisation : asycuda-transit demo/);
});

test('no help in French keeps the remarks of commander in English', async () => {
  const commands = [[], ['demo'], ['validate'], ['gateway'], ['tad'], ['line'], ['line', 'announce']];
  for (const command of commands) {
    const { out } = await run([...command, '--help', '--lang', 'fr']);
    expect(out).toContain('(valeurs : "en", "fr")');
    expect(out).not.toMatch(/choices:|default:|env:/);
  }
  expect(helpRemarks('fr', 'x (default: "a")')).toBe('x (par défaut : "a")');
  expect(helpRemarks('en', 'x (default: "a")')).toBe('x (default: "a")');
});

test('no line of the help begins with a sign that belongs to the word before it', async () => {
  for (const command of [[], ['gateway'], ['manifest', 'inspect'], ['line', 'announce'], ['perform']]) {
    const { out } = await run([...command, '--help', '--lang', 'fr']);
    expect(out).not.toMatch(/^ *[;:?!»]/m);
    expect(out).not.toContain('\uE000');
  }
  expect(wrapHelp(`${'mot '.repeat(9)}fin ; suite`, 40)).toBe(`${'mot '.repeat(9).trimEnd()}\nfin ; suite`);
});
