import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { loadSchemaEngine, readMessage } from '../../src/index.ts';
import { REFERENCE, fixture, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('demo');
const samples = join(__dirname, '../../../shared/asycuda/samples');
const statement = fixture('asycuda/transit-statement.json');

async function states(...args: string[]) {
  const { code, out, err } = await run(['demo', '--json', '--out', join(folder, 'json'), ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const end = jsonLines(out).at(-1) ?? {};
  return {
    end,
    states: (end['states'] as readonly Record<string, string>[]).map(({ office, state }) => `${office} ${state}`),
  };
}

test('Lomé to Ouagadougou: a line for each step, the end, and what was written', async () => {
  const out = join(folder, 'text');
  const ran = await run(['demo', '--out', out]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const lines = ran.out.split('\n');
  expect(lines).toContain(
    '20:20 TGCNK Cinkassé    Passage recorded              both                                          crossed',
  );
  expect(lines).toContain(
    '21:00 BFCNK Cinkassé    Passage recorded              both     → TG TR118 FrontierCrossing          crossed',
  );
  expect(lines).toContain('      TGLFP discharged · TGCNK crossed · BFCNK crossed · BFOUA accepted');
  expect(lines).toContain(`Movement ${REFERENCE}: discharged`);
  expect(ran.out).toMatch(/^Guarantee .*: booked on 2026-03-10 09:30, freed on 2026-03-11 \d\d:\d\d$/m);
  expect(lines).toContain('Signatures    none; the corridor demands none');
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(120);
  expect(readdirSync(out).sort()).toEqual(['BF.sqlite', 'TG.sqlite', 'demo-files.json', 'messages']);
}, 60_000);

test('the written messages are those that were sent, and each is valid', async () => {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const path = join(folder, 'text', 'messages');
  const files = readdirSync(path).sort();
  expect(files).toHaveLength(12);
  expect(files.filter((file) => !file.includes('TR928')).map((file) => file.slice(4))).toEqual([
    'TR001-TG-BF.xml',
    'TR050-TG-BF.xml',
    'TR118-BF-TG.xml',
    'TR006-BF-TG.xml',
    'TR018-BF-TG.xml',
    'TR045-TG-BF.xml',
  ]);
  for (const file of files)
    expect(readMessage(readFileSync(join(path, file)), engine)._unsafeUnwrap().message.header.code).toBe(
      file.slice(4, 9),
    );
});

test('in French, no line is wider than 120', async () => {
  const { out } = await run(['demo', '--out', join(folder, 'fr')], { LC_ALL: 'fr_TG.UTF-8' });
  expect(out).toContain(`Mouvement ${REFERENCE} : apuré`);
  expect(out).toMatch(/^mardi 10 mars 2026$/m);
  expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(120);
}, 60_000);

test('Lomé to Niamey: three gateways', async () => {
  const done = await states('--corridor', 'lome-niamey');
  expect(done.states).toEqual([
    'TGLFP discharged',
    'TGCNK crossed',
    'BFCNK crossed',
    'BFKTC crossed',
    'NEMKL crossed',
    'NENIA accepted',
  ]);
  expect(done.end['ending']).toBe('discharged');
  expect(done.end['stores']).toHaveLength(3);
}, 60_000);

test('any corridor with a route', async () => {
  expect((await states('--corridor', fixture('corridors/minimal.json'))).states).toContain('TGLFP discharged');
}, 60_000);

test('each step as JSON carries its kind, its message and where every office stands', async () => {
  const { out } = await run(['demo', '--json', '--out', join(folder, 'steps')]);
  const steps = jsonLines(out).slice(1, -1);
  const passage = steps.find(({ step, office }) => step === 'transit.recordPassage' && office === 'BFCNK');
  expect(passage).toMatchObject({
    administration: 'BF',
    kind: 'both',
    before: 'expected',
    after: 'crossed',
    message: { code: 'TR118', name: 'FrontierCrossing', direction: 'out', with: 'TG' },
  });
  expect(passage?.['states']).toContainEqual({ role: 'transit', office: 'TGCNK', state: 'crossed' });
}, 60_000);

test('bad input is refused before anything is written', async () => {
  const out = join(folder, 'none');
  const refused = await run(['demo', '--out', out, '--sad', fixture('asycuda/sad-transit-without-items.xml')]);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/without-items\.xml:\d+:\d+ asycuda\/no-items /);
  expect((await run(['demo', '--out', out, '--corridor', '/nowhere.json'])).err).toMatch(
    /^\/nowhere\.json gateway\/no-file/,
  );
  expect(existsSync(out)).toBe(false);
  const live = await run(['demo', '--out', fixture('manifest.json')]);
  expect(live).toMatchObject({ code: 1, err: expect.stringContaining('gateway/unwritable-file') });
});

test('a broker that is closed is refused with a sentence', async () => {
  const { code, err } = await run(['demo', '--out', join(folder, 'closed'), '--broker', 'stomp://127.0.0.1:9']);
  expect(code).toBe(1);
  expect(err).toMatch(/^transport\/unreachable The broker 127\.0\.0\.1:9 cannot be reached: .*\n$/);
  const wrong = await run(['demo', '--out', join(folder, 'closed'), '--broker', 'http://x']);
  expect(wrong).toMatchObject({ code: 1, err: expect.stringMatching(/^transport\/address /) });
}, 60_000);

/** Real exports, which stand beside the project where it is developed and are no part of it. */
const exports = existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith('.xml')) : [];

const xpath = (file: string, path: string) => execFileSync('xmllint', ['--xpath', path, file], { encoding: 'utf8' });

test('every real export travels, with its items and its mass as another reader counts them', async () => {
  for (const name of exports) {
    const file = join(samples, name);
    const items = Number(xpath(file, 'count(/ASYCUDA/Item)'));
    if (items === 0) {
      const refused = await run(['demo', '--json', '--out', join(folder, 'x'), '--sad', file, '--transit', statement]);
      expect({ name, code: refused.code }).toEqual({ name, code: 1 });
      expect(jsonLines(refused.out)).toEqual([
        expect.objectContaining({ refused: expect.objectContaining({ code: 'asycuda/no-items' }) }),
      ]);
      continue;
    }
    const done = await states('--sad', file, '--transit', statement);
    expect({ name, states: done.states }).toEqual({
      name,
      states: ['TGLFP discharged', 'TGCNK crossed', 'BFCNK crossed', 'BFOUA accepted'],
    });
    expect({ name, items: done.end['items'] }).toEqual({ name, items });
    expect({ name, mass: new Big(String(done.end['grossMass'])).toFixed() }).toEqual({
      name,
      mass: massOf(file, items),
    });
  }
  expect(exports.length === 0 || exports.length >= 10).toBe(true);
}, 180_000);

/** The sum of the items’ masses as written; an item without one has that of the statement. */
function massOf(file: string, items: number): string {
  const stated = JSON.parse(readFileSync(statement, 'utf8')) as { item: readonly { grossMass: string }[] };
  let sum = new Big(0);
  for (let at = 1; at <= items; at += 1) {
    const written = xpath(
      file,
      `normalize-space(/ASYCUDA/Item[${at}]/Valuation_item/Weight_itm/Gross_weight_itm)`,
    ).trim();
    sum = sum.plus(written === '' ? (stated.item[0]?.grossMass ?? '0') : written);
  }
  return sum.toFixed();
}
