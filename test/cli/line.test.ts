import { expect, test } from '@jest/globals';
import { twoStores } from './line-support.ts';
import { CORRIDOR, REFERENCE, jsonLines, run } from './run.ts';

const { at, exchange } = twoStores('line');

test('a question to a neighbour waits for the running gateway, and its answer shows in the list', async () => {
  const asked = await at('TG', 'ask', '--neighbour', 'BF', '--lang', 'fr');
  expect(asked).toMatchObject({ code: 0, err: '' });
  expect(asked.out).toMatch(/^en file : TR974 Demande de disponibilité pour BF, [0-9a-f]{32} ; la réponse se voit/);
  const [before] = jsonLines((await at('TG', 'list', '--json')).out);
  expect(before).toMatchObject({ neighbour: 'BF', silentSince: expect.any(String) });
  await exchange();
  const [after] = jsonLines((await at('TG', 'list', '--json')).out);
  expect(after).toMatchObject({ neighbour: 'BF', answeredAt: expect.any(String), agrees: true });
  expect(after).not.toHaveProperty('silentSince');
  const listed = await at('TG', 'list');
  expect(listed.out).toMatch(/^BF +\d{4}-\d\d-\d\d \d\d:\d\d +\d{4}-\d\d-\d\d \d\d:\d\d +– +yes$/m);
});

test('after an outage departure is asked about its open movements', async () => {
  const done = await at('BF', 'reconcile', '--neighbour', 'TG', '--officer', 'B. Ouédraogo', '--json');
  expect(done.code).toBe(0);
  expect(jsonLines(done.out)).toEqual([{ neighbour: 'TG', asked: [REFERENCE], resent: 0 }]);
  await exchange();
  const outage = ['--from', '2026-03-10T22:00:00Z', '--to', '2026-03-11T06:00:00Z'];
  const again = await at(
    'BF',
    'reconcile',
    '--neighbour',
    'TG',
    '--officer',
    'B. Ouédraogo',
    ...outage,
    '--lang',
    'fr',
  );
  expect(again.out).toBe(
    `Messages qui repartent vers TG : 0. Mouvements sur lesquels il est interrogé (TR027) : 1.\n  ${REFERENCE}\n`,
  );
  const nothing = await at('TG', 'reconcile', '--neighbour', 'BF', '--officer', 'A. Mensah');
  expect(nothing.out).toBe('Messages that go to BF again: 0. Movements that it is asked about (TR027): 0.\n');
});

test('wrong uses and refusals', async () => {
  expect(await at('TG', 'ask')).toMatchObject({ code: 2 });
  const stranger = await at('TG', 'ask', '--neighbour', 'ML', '--lang', 'fr');
  expect(stranger).toEqual({
    code: 1,
    out: '',
    err: 'gateway/not-a-neighbour Il n’y a pas de ligne vers ML. Les voisins sont : BF.\n',
  });
  expect((await at('TG', 'reconcile', '--neighbour', 'ML', '--officer', 'x')).err).toContain('gateway/not-a-neighbour');
  expect((await run(['line', 'list', '--administration', 'TG', '--corridor', CORRIDOR, '--store', 'x'])).err).toContain(
    'gateway/no-file',
  );
});
