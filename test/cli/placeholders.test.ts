import { expect, test } from '@jest/globals';
import { frenchPlace, frenchPlaces } from '../../src/cli/placeholders.ts';
import { run } from './run.ts';

test.each([
  ['--store <file>', '--store <fichier>'],
  ['--broker <url...>', '--broker <adresse...>'],
  ['--inbound <queue=code>', '--inbound <file=code>'],
  ['--journey [number]', '--journey [numéro]'],
  ['inspect [options] <file...>', 'inspect [options] <fichier...>'],
  ['--before <date>', '--before <date>'],
])('%s is %s', (english, french) => {
  expect(frenchPlaces(english)).toBe(french);
});

test('one word', () => {
  expect([frenchPlace('step'), frenchPlace('constructor')]).toEqual(['étape', 'constructor']);
});

test('every value in the help of every command is a French word', async () => {
  const english = /[<[](?:language|file|folder|name|number|url|step|time|id|state|command|queue|count)(?:\.\.\.)?[>\]]/;
  const commands = [
    '',
    'demo',
    'validate',
    'inspect',
    'gateway',
    'watch',
    'perform',
    'movements',
    'movement',
    'prune',
    'tad',
  ];
  const groups = [
    'sad inspect',
    'sad to-transit',
    'sad from-transit',
    'manifest inspect',
    'corridor check',
    'line announce',
  ];
  for (const command of [...commands, ...groups]) {
    const args = command.split(' ').filter((word) => word !== '');
    const { out } = await run([...args, '--help', '--lang', 'fr']);
    expect(out.replaceAll('<file=code>', '').replaceAll('<code=file>', '').replaceAll('<file>', '')).not.toMatch(
      english,
    );
    expect((await run([...args, '--help'])).out).not.toContain('fichier');
  }
  const wrong = await run(['movements', '--lang', 'fr']);
  expect(wrong.err).toContain('--store <fichier>');
});
