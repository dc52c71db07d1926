import { expect, jest, test } from '@jest/globals';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStep } from '../../src/cli/perform.ts';
import { faultText } from '../../src/fault.ts';
import { actIdOf } from '../../src/index.ts';
import { plan } from './demo-support.ts';
import { CORRIDOR, REFERENCE, SAD, fixture, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('perform');
const store = join(folder, 'tg.sqlite');
const facts = join(folder, 'facts.json');
const { made } = plan();
writeFileSync(facts, JSON.stringify({ record: made.record }));

const at = (step: string, ...rest: string[]) =>
  run([
    'perform',
    step,
    ...['--administration', 'TG', '--corridor', CORRIDOR, '--store', store, '--reference', REFERENCE],
    ...['--office', 'TGLFP', '--officer', 'A. Mensah', '--at', made.record.releasedAt, ...rest],
  ]);

test('acts on a store, and the messages that wait in it for the gateway', async () => {
  const initiated = await at('initiateTransit', '--facts', facts);
  expect(initiated).toMatchObject({ code: 0, err: '' });
  expect(initiated.out).toBe(`${REFERENCE} Initiate transit\nTGLFP  departure  registered\n`);
  const released = await at('release', '--lang', 'fr');
  expect(released.code).toBe(0);
  expect(released.out).toMatch(/^en file : TR001 Avis anticipé d’arrivée pour BF, [0-9a-f]{32}$/m);
  const listed = await run(['movements', '--store', store]);
  expect(listed.out).toContain('TGLFP released');
});

test('the same act from another file, or a copy of it, is done once', async () => {
  const copy = join(folder, 'copy.json');
  copyFileSync(facts, copy);
  const again = await at('initiateTransit', '--facts', copy, '--json');
  expect(jsonLines(again.out)).toEqual([
    expect.objectContaining({ step: 'initiateTransit', repeated: true, messages: [] }),
  ]);
  expect(actIdOf('TGLFP', REFERENCE, 'release')).toBe(`TGLFP:${REFERENCE}:release`);
});

test('the same id with other facts, and facts of a wrong form, are refused', async () => {
  const other = join(folder, 'other.json');
  const record = { ...made.record, loadingLists: 3 };
  writeFileSync(other, JSON.stringify({ record }));
  expect((await at('initiateTransit', '--facts', other)).err).toContain('process/act-reused');
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, '{"reason": 7}');
  const refused = await at('cancel', '--facts', wrong);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`${wrong} process/facts /facts/reason `);
});

test('files and steps that are not there', async () => {
  expect((await at('release', '--facts', '/nowhere.json')).err).toContain('gateway/no-file');
  expect((await at('release', '--corridor', fixture('corridors/broken/malformed.json'))).err).toContain(
    'corridor/malformed',
  );
  expect((await at('release', '--administration', 'ML')).err).toContain('gateway/not-a-party');
  expect((await at('release', '--store', folder)).err).toContain('gateway/directory');
  expect((await at('release', '--store', join(folder, 'typo.sqlite'))).err).toContain('gateway/no-file');
  const wrong = await at('nosuch');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('There is no step nosuch.');
  expect(readStep('nosuch')._unsafeUnwrapErr().code).toBe('process/unknown-step');
});

test('one act for every movement of a loading, done once however often it is told', async () => {
  const own = join(folder, 'loading.sqlite');
  const loaded = join(folder, 'loaded.json');
  writeFileSync(loaded, JSON.stringify({ record: { ...made.record, loading: 'LFP-07' } }));
  const to = ['--administration', 'TG', '--corridor', CORRIDOR, '--store', own, '--officer', 'A. Mensah'];
  const about = (step: string, office: string, ...rest: string[]) =>
    run(['perform', step, ...to, '--office', office, '--at', made.record.releasedAt, ...rest]);
  expect((await about('initiateTransit', 'TGLFP', '--reference', REFERENCE, '--facts', loaded)).code).toBe(0);
  expect((await about('release', 'TGLFP', '--reference', REFERENCE)).code).toBe(0);
  const presented = await about('presentGoods', 'TGCNK', '--loading', 'LFP-07');
  expect(presented).toMatchObject({ code: 0, err: '' });
  expect(presented.out).toContain(`${REFERENCE} Record that the goods are presented\n`);
  const again = await about('presentGoods', 'TGCNK', '--loading', 'LFP-07', '--json');
  expect(jsonLines(again.out)).toEqual([expect.objectContaining({ reference: REFERENCE, repeated: true })]);
  const refused = await about('presentGoods', 'TGCNK', '--loading', 'LFP-07', '--act-id', 'another');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`${REFERENCE} process/out-of-sequence`);
  expect((await about('presentGoods', 'TGCNK', '--loading', 'LFP-08')).err).toContain('process/unknown-loading');
  expect((await about('release', 'TGLFP', '--loading', 'LFP-07')).err).toContain('process/unknown-step');
});

test('either a movement or a loading is named', async () => {
  const both = await at('presentGoods', '--loading', 'LFP-07', '--lang', 'fr');
  expect(both.code).toBe(2);
  expect(both.err).toContain('s’excluent');
  const to = ['--administration', 'TG', '--corridor', CORRIDOR, '--store', store];
  const neither = await run(['perform', 'presentGoods', ...to, '--office', 'TGCNK', '--officer', 'A. Mensah']);
  expect(neither.code).toBe(2);
  expect(neither.err).toContain('--loading <reference>');
});

test('a store that another program locks is refused', async () => {
  const Database = jest.requireActual<typeof import('better-sqlite3')>('better-sqlite3');
  const other = new Database(store);
  other.exec('BEGIN EXCLUSIVE');
  try {
    const refused = await at('printAccompanyingDocument');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('store/locked');
  } finally {
    other.exec('ROLLBACK');
    other.close();
  }
}, 30_000);

test('the help lists the steps in both languages, and of one step the shape of its facts', async () => {
  const { code, out } = await run(['perform', '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^  recordArrival {2,}Record the arrival$/m);
  const french = await run(['perform', '--help', '--lang', 'fr']);
  expect(french.out).toMatch(/^  recordArrival {2,}Enregistrer l’arrivée$/m);
  const one = await run(['perform', 'recordArrival', '--help', '--lang', 'fr']);
  expect(one.code).toBe(0);
  expect(one.out).toContain(
    'recordArrival : Enregistrer l’arrivée\nForme de ses données :\n  {\n    arrival: {\n      office: OfficeCode,\n',
  );
  expect(one.out).not.toContain('recordPassage');
  for (const printed of [out, french.out, one.out])
    expect(printed.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
});

test('what sad to-transit printed can be handed on as it is', async () => {
  const printed = await run(['sad', 'to-transit', SAD, '--corridor', CORRIDOR, '--json']);
  const file = join(folder, 'converted.json');
  writeFileSync(file, printed.out);
  const own = join(folder, 'own.sqlite');
  const { code, out } = await at('initiateTransit', '--facts', file, '--store', own);
  expect([code, out]).toEqual([0, `${REFERENCE} Initiate transit\nTGLFP  departure  registered\n`]);
});

test('a time that is none is a wrong use; facts that lack something or have too much are told so', async () => {
  const wrong = await at('release', '--at', 'yesterday', '--lang', 'fr');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('Donnez une heure avec son décalage');
  expect((await at('cancel')).err).toContain(
    faultText('process/fact-missing', { place: '/facts/reason', type: 'Remark' }).en,
  );
  const more = join(folder, 'more.json');
  writeFileSync(more, '{"reason": "late", "colour": "red"}');
  expect((await at('cancel', '--facts', more)).err).toContain(
    faultText('process/fact-unknown', { place: '/facts/colour' }).en,
  );
});
