import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fault, reasonOf } from '../../src/fault.ts';
import { frenchReason } from '../../src/faults/reasons.ts';
import { parseBrokerUrl, readCorridorText } from '../../src/index.ts';

/** What running something says. */
function saidBy(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    return reasonOf(thrown);
  }
  throw new Error('Nothing was thrown.');
}

test('what the system says of files is put into French', () => {
  expect(frenchReason(saidBy(() => readFileSync(join(__dirname, 'none'))))).toBe(
    'le dossier ou le fichier n’existe pas (ENOENT)',
  );
  expect(frenchReason(saidBy(() => writeFileSync(__dirname, '')))).toBe('c’est un dossier (EISDIR)');
  expect(frenchReason(saidBy(() => readFileSync(join(__filename, 'below'))))).toBe(
    'un élément du chemin n’est pas un dossier (ENOTDIR)',
  );
  expect(frenchReason("EACCES: permission denied, open 'x'")).toBe('le droit manque (EACCES)');
});

test('what the network says keeps the address', async () => {
  const said = await new Promise<string>((resolve) => {
    connect(1, '127.0.0.1').on('error', (thrown) => resolve(reasonOf(thrown)));
  });
  expect(frenchReason(said)).toBe('la connexion est refusée (ECONNREFUSED 127.0.0.1:1)');
});

test('only the French sentence is changed, and only where a reason stands', () => {
  const { text } = fault('transport/unreachable', { broker: 'closed here', reason: 'closed here' });
  expect(text.en).toContain('The broker closed here cannot be reached: closed here.');
  expect(text.fr).toContain('Le courtier de messages closed here est injoignable : fermé de notre côté.');
});

test('what nobody has put into French stays as it was said', () => {
  expect(frenchReason('queue transit.BF.TG is full')).toBe('queue transit.BF.TG is full');
});

test.each(['localhost:61613', 'x', 'stomp://', 'stomp://a:0', 'stomp://a:1/b', 'stomp://%zz@a:1'])(
  'the address %s is refused with a reason of each language',
  (address) => {
    const { en, fr } = parseBrokerUrl(address)._unsafeUnwrapErr().text;
    const why = /: (.+?)\. Write /.exec(en)?.[1] ?? '';
    expect(why).not.toBe('');
    expect(fr).toContain(` : ${frenchReason(why)}. Écrivez `);
    expect(frenchReason(why)).not.toBe(why);
  },
);

test.each([
  '',
  '{',
  '{"a" 1}',
  '{"a":1 "b":2}',
  '{a:1}',
  '[1 2]',
  '[1',
  '{} {}',
  '{"a":"b',
  '{"a":tru}',
  '/**/{}',
  '["\\q"]',
])('the corridor %j is told to be broken in words', (text) => {
  const { fr } = readCorridorText(text)._unsafeUnwrapErr().text;
  expect(fr).toMatch(/^Le corridor n’est pas un texte JSON : [a-zé-]/);
  expect(fr).not.toMatch(/[a-z][A-Z]/);
});
