import { expect, test } from '@jest/globals';
import { readEnd, sentMessages } from '../../src/cli/demo-end.ts';
import { runJourney } from '../../src/cli/journey.ts';
import { printEnd } from '../../src/cli/demo-summary.ts';
import { twoEnds } from './demo-support.ts';
import { jsonLines, printer } from './run.ts';

async function travelled(acts?: number) {
  const world = await twoEnds();
  const journey = { ...world.journey, acts: world.journey.acts.slice(0, acts) };
  expect((await runJourney(world, journey, () => undefined)).isOk()).toBe(true);
  return world;
}

test('the end of a journey as all stores tell it, and the bytes that were sent', async () => {
  const { ends, journey, corridor } = await travelled();
  const end = (await readEnd(ends, journey.reference))._unsafeUnwrap();
  expect(end.ending).toBe('discharged');
  expect(end.states.map(({ administration, office, state }) => `${administration} ${office} ${state}`)).toEqual([
    'TG TGLFP discharged',
    'TG TGCNK crossed',
    'BF BFCNK crossed',
    'BF BFOUA accepted',
  ]);
  const messages = (await sentMessages(ends))._unsafeUnwrap();
  expect(messages.map(({ code }) => code).filter((code) => code !== 'TR928')).toEqual([
    'TR001',
    'TR050',
    'TR118',
    'TR006',
    'TR018',
    'TR045',
  ]);
  expect(Buffer.from(messages[0]?.body ?? []).toString()).toContain('<AnticipatedArrivalRecord');

  const written = { messages, messageFolder: 'out/messages', stores: ['out/TG.sqlite'] };
  const { print, printed } = printer('fr');
  printEnd(print, corridor, end, written);
  expect(printed.out).toMatch(/^Garantie +FG-2026-000123, 35 000 000 XOF : imputée le \S+ \S+, libérée le \S+ \S+$/m);
  expect(printed.out).toContain('12 dans out/messages, dont 6 accusés de réception');
  const required = printer();
  printEnd(required.print, { ...corridor, signatures: 'required' }, end, written);
  expect(required.printed.out).toMatch(/^Signatures +as the corridor demands$/m);
  const json = printer('en', true);
  printEnd(json.print, corridor, end, written);
  expect(jsonLines(json.printed.out)).toEqual([
    expect.objectContaining({
      ending: 'discharged',
      signatures: 'none',
      messages: 12,
      items: 3,
      grossMass: '29192.8724',
    }),
  ]);
  await ends.close();
});

test('a journey that stops on the road is no ending that the offices agree on', async () => {
  const { ends, journey } = await travelled(4);
  const refused = (await readEnd(ends, journey.reference))._unsafeUnwrapErr();
  expect(refused.code).toBe('gateway/no-agreement');
  expect(refused.text.en).toContain('TGLFP released, TGCNK crossed, BFCNK expected, BFOUA expected');
  await ends.close();
});

test('a movement that nobody knows is none either', async () => {
  const { ends } = await travelled(0);
  expect((await readEnd(ends, '26TGTGLFPT099999J0'))._unsafeUnwrapErr().code).toBe('gateway/no-agreement');
  await ends.close();
  expect((await readEnd(ends, '26TGTGLFPT099999J0'))._unsafeUnwrapErr().code).toBe('store/closed');
});
