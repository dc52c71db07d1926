import { expect, jest, test } from '@jest/globals';
import { jsonLines, run } from './run.ts';

jest.setTimeout(60_000);

test('without a number, all journeys with their titles', async () => {
  const { code, out } = await run(['demo', '--journey']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ 1 {2}Everything in order$/m);
  expect((await run(['demo', '--journey', '--lang', 'fr'])).out).toMatch(/^ 1 {2}Tout est en ordre$/m);
  expect(jsonLines((await run(['demo', '--journey', '--json'])).out)[0]).toMatchObject({
    number: 1,
    corridor: 'lome-ouagadougou',
  });
});

test('a number that is none is refused', async () => {
  const { code, err } = await run(['demo', '--journey', '999']);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^gateway\/no-journey There is no journey 999\./),
  });
});

test('a journey is told from its story to its end, in both languages', async () => {
  const english = await run(['demo', '--journey', '10']);
  expect(english).toMatchObject({ code: 0, err: '' });
  expect(english.out).toContain('Tue 10 Mar, 13:00 Customs of Burkina Faso: the line is down.');
  expect(english.out).toContain('      The line is down, so nobody has acknowledged yet.');
  expect(english.out).toMatch(/^16:01 TGLFP Lomé Port .* Guarantee freed .* cancelled$/m);
  expect(english.out).toMatch(/^Movement 26TG\S+ ended as its file says: cancelled, the guarantee is freed\.$/m);
  const french = await run(['demo', '--journey', '9'], { LC_ALL: 'fr_TG.UTF-8' });
  expect(french.out).toMatch(/ Accorder la mainlevée pour le transit : refusé, process\/out-of-sequence$/m);
  expect(french.out).toMatch(
    / a fini comme le dit son fichier : mainlevée refusée, aucune garantie n’a été imputée\.$/m,
  );
});

test('as JSON, each step with its messages, and the verdict', async () => {
  const lines = jsonLines((await run(['demo', '--json', '--journey', '8'])).out);
  expect(lines[0]).toMatchObject({ journey: 8, movements: ['26TGTGLFPT012345J6'] });
  expect(lines.filter(({ does }) => does !== undefined)).toHaveLength(3);
  expect(lines.at(-1)).toMatchObject({ journey: 8, asItsFileSays: true, differences: [] });
});

test('a broker that cannot be reached is the refusal', async () => {
  const { code, err } = await run(['demo', '--journey', '1', '--broker', 'stomp://127.0.0.1:9']);
  expect(code).toBe(1);
  expect(err).toMatch(/^transport\/unreachable /);
});
