import { expect, test } from '@jest/globals';
import { CORRIDOR, fixture, jsonLines, run } from './run.ts';

test('a message with a record: both names, header, movement and a summary', async () => {
  const { code, out } = await run(['inspect', fixture('messages/anticipated-arrival-record/full.xml')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^TR001 AnticipatedArrivalRecord – Avis anticipé d’arrivée\n/);
  expect(out).toMatch(/^Movement +26TGTGLFPT012345J6$/m);
  expect(out).toMatch(/^header\/sender\/office +TGLFP$/m);
  expect(out).toMatch(/^Itinerary +TGLFP → TGCNK → BFCNK → BFOUA$/m);
  expect(out).toMatch(/^Digest +[0-9a-f]{64}$/m);
});

test('a message without one: its values', async () => {
  const { out } = await run(['inspect', fixture('messages/functional-rejection/full.xml'), '--lang', 'fr']);
  expect(out).toMatch(/^TR906 FunctionalRejection – Rejet fonctionnel\n/);
  expect(out).toMatch(/^error\[1\]\/code +\d+$/m);
});

test('a refused message is refused', async () => {
  const { code, err } = await run(['inspect', fixture('messages/arrival-advice/part-too-small.xml')]);
  expect(code).toBe(1);
  expect(err).toMatch(/part-too-small\.xml:\d+:\d+ schema\/tooSmall /);
});

test('as JSON the whole message', async () => {
  const { out } = await run(['inspect', '--json', fixture('messages/arrival-advice/minimal.xml')]);
  expect(jsonLines(out)).toEqual([
    expect.objectContaining({ kind: 'message', code: 'TR006', nom: 'Avis d’arrivée', message: expect.anything() }),
  ]);
});

test('files that are not there, and a broken corridor', async () => {
  expect((await run(['inspect', '/nowhere.xml'])).err).toContain('gateway/no-file');
  const corridor = fixture('corridors/broken/malformed.json');
  expect((await run(['inspect', CORRIDOR, '--corridor', corridor])).err).toContain('corridor/malformed');
});

test('a profile says how the server of a declaration writes', async () => {
  const ambiguous = fixture('asycuda/sad-transit-ambiguous-dates.xml');
  const { code, out } = await run(['inspect', ambiguous, '--profile', 'bf', '--json']);
  expect([code, jsonLines(out)[0]]).toMatchObject([0, { profile: { name: 'bf', given: true } }]);
  expect((await run(['inspect', ambiguous, '--profile', '/no/such'])).err).toContain('gateway/no-file');
});
