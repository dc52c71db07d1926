import { beforeAll, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actTimeText, causeText, timerText } from '../../src/cli/movement.ts';
import { TIMER_NAMES } from '../../src/index.ts';
import { REFERENCE, folderOf, jsonLines, printer, run } from './run.ts';

const folder = folderOf('movement');
const show = (administration: string, ...rest: string[]) =>
  run(['movement', REFERENCE, '--store', join(folder, `${administration}.sqlite`), ...rest]);

beforeAll(async () => {
  expect((await run(['demo', '--out', folder])).code).toBe(0);
}, 60_000);

test('where it stands, what is known of it, and its log', async () => {
  const { code, out } = await show('TG');
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^Movement ${REFERENCE} at TG\n`));
  expect(out).toMatch(/^TGLFP +departure: discharged$/m);
  expect(out).toMatch(/^Guarantee +freed$/m);
  expect(out).toMatch(/^Document +printed$/m);
  expect(out).toMatch(/^Goods +3 items, 965 packages, 29,192.8724 kg$/m);
  expect(out).toMatch(
    /^ ?2 +2026-03-10 09:30:\d\d +TGLFP Agent TGLFP +Released for transit +applied +TGLFP released .*→ BF TR001 · → BF TR050$/m,
  );
});

test('the neighbour’s view in French', async () => {
  const { out } = await show('BF', '--lang', 'fr');
  expect(out).toMatch(new RegExp(`^Mouvement ${REFERENCE} à BF\n`));
  expect(out).toMatch(/^BFOUA +destination : accepté$/m);
  expect(out).toMatch(/^BFCNK +transit : passé$/m);
  expect(out).toMatch(/^Journal \(heures UTC\)$/m);
  expect(out).toMatch(/← TG TR001 Avis anticipé d’arrivée +appliqué +BFOUA attendu$/m);
});

test('as JSON the movement as it is folded from its log', async () => {
  const [data] = jsonLines((await show('BF', '--json')).out);
  expect(data).toMatchObject({ reference: REFERENCE, administration: 'BF', facts: { guarantee: 'none' } });
});

test('a movement that is unknown, a store that is missing, a store that is none', async () => {
  const unknown = await run(['movement', '26TGTGLFPT099999J0', '--store', join(folder, 'TG.sqlite')]);
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('process/unknown-movement') });
  expect((await show('ML')).err).toContain('gateway/no-file');
  writeFileSync(join(folder, 'NE.sqlite'), 'no database, but a text that is long enough'.repeat(40));
  expect((await show('NE')).err).toContain('store/corrupt');
});

test('a message that could not be read says so', () => {
  const cause = { kind: 'unread', sender: 'TG', name: 'DischargeNotice', sequence: 2, digest: '' } as const;
  expect(causeText({ cause }, printer('en').print)).toBe('← TG TR045 DischargeNotice (unreadable)');
  expect(causeText({ cause }, printer('fr').print)).toBe('← TG TR045 Avis d’apurement (illisible)');
});

test('an act that was told late is told with its own time, in UTC', () => {
  const act = { kind: 'act', step: 'recordPassage', actId: '1', office: 'BFCNK', officer: 'A', facts: {} } as const;
  const cause = { ...act, actAt: '2026-03-10T09:30:00+01:00' };
  const told = (at: string) => actTimeText({ cause, at }, printer('fr').print);
  expect(told('2026-03-10T08:30:59.000Z')).toBe('');
  expect(told('2026-03-11T10:00:00.000Z')).toBe(' (acte du 2026-03-10 08:30)');
});

test('a time limit of the log in words, one of a later release as it is written', () => {
  const { print } = printer('fr');
  for (const [row, { fr }] of Object.entries(TIMER_NAMES)) expect(timerText(row, print)).toBe(fr);
  expect(timerText('ofALaterRelease', print)).toBe('ofALaterRelease');
});
