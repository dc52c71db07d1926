import { expect, test } from '@jest/globals';
import { twoStores } from './line-support.ts';

const { at, exchange } = twoStores('line-announce');

test('an outage is announced to all, shown on both sides, and ended under its number', async () => {
  const down = ['--what', 'offices', '--office', 'BFCNK', '--from', '2098-01-01T22:00:00Z', '--planned', '--fallback'];
  const told = await at('BF', 'announce', ...down, '--remark', 'Power cut');
  expect(told).toMatchObject({ code: 0, err: '' });
  expect(told.out).toContain('Outage 1 is announced; TR070 is queued for TG.');
  await exchange();
  expect((await at('TG', 'list', '--lang', 'fr')).out).toContain(
    'BF a annoncé la coupure 1 (TR070) : des bureaux, BFCNK, du 2098-01-01 22:00, fin inconnue, prévue, actes sur papier, Power cut\n',
  );
  expect((await at('BF', 'list')).out).toContain(
    'we announced outage 1 (TR070): offices, BFCNK, from 2098-01-01 22:00',
  );
  const until = ['--to', '2098-01-02T05:30:00+01:00', '--number', '1', '--lang', 'fr'];
  expect((await at('BF', 'announce', ...down, ...until)).out).toContain('La coupure 1 est annoncée');
  await exchange();
  expect((await at('TG', 'list')).out).toContain('to 2098-01-02 04:30');
});

test('what is no announcement is refused', async () => {
  const announce = (...rest: string[]) => at('TG', 'announce', '--from', '2026-03-10T22:00:00Z', ...rest);
  expect(await announce('--what', 'power')).toMatchObject({ code: 2, err: expect.stringContaining('Allowed choices') });
  expect((await announce('--what', 'line', '--number', '0', '--lang', 'fr')).err).toContain(
    'Donnez un nombre entier à partir de 1.',
  );
  const offices = await announce('--what', 'offices');
  expect(offices).toMatchObject({ code: 1, err: expect.stringContaining('R-2102') });
  const time = await at('TG', 'announce', '--what', 'line', '--from', 'tomorrow');
  expect(time.code).toBe(1);
  expect(time.err).toContain('/unavailability/from');
});
