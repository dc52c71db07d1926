import { expect, test } from '@jest/globals';
import type { MessageOf, TransitMessage } from '../../src/index.ts';
import { arrivalAdvice, controlResults, desk, NOW, released, REFERENCE } from './desk.ts';
import { corridor } from './pair.ts';

test.each(['A1', 'A2'])(
  'results %s discharge in the same commit, and the standing instruction is the actor',
  async (result) => {
    const togo = await released({ autoDischarge: true });
    await togo.say(arrivalAdvice());
    const version = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap()?.version ?? 0;
    let commits = 0;
    const well = { ...togo.store };
    Object.assign(togo.store, {
      commit: (...all: Parameters<typeof well.commit>) => {
        commits += 1;
        return well.commit(...all);
      },
    });
    await togo.say(controlResults(result));
    expect(commits).toBe(1);
    const movement = (await togo.gateway.movement(REFERENCE))._unsafeUnwrap();
    expect(movement?.log.slice(version).map(({ id, actor }) => ({ id, actor }))).toEqual([
      { id: 'in:BF/B2', actor: expect.objectContaining({ administration: 'BF' }) },
      {
        id: `act:auto:${REFERENCE}:BFOUA:1`,
        actor: { administration: 'TG', office: 'TGLFP', officer: 'standing instruction' },
      },
    ]);
    expect(await togo.state('departure', 'TGLFP')).toBe('discharged');
    expect(movement?.facts.guarantee).toBe('freed');
    const rows = await togo.outbox();
    expect(rows.filter(({ name }) => name === 'DischargeNotice').map(({ message }) => message.header.officer)).toEqual([
      'standing instruction',
    ]);
    await togo.say(controlResults(result));
    await togo.say(controlResults(result, { messageId: 'B3', sequence: 3 }));
    expect((await togo.log()).filter((line) => line.includes('auto:'))).toHaveLength(1);
  },
);

test.each(['A5', 'B1'])('results %s are for an officer to decide', async (result) => {
  const togo = await released({ autoDischarge: true });
  await togo.say(arrivalAdvice());
  await togo.say(controlResults(result));
  expect((await togo.log()).filter((line) => line.includes('auto:'))).toEqual([]);
  expect(await togo.state('departure', 'TGLFP')).not.toBe('discharged');
});

test('results that waited for the arrival discharge with it', async () => {
  const togo = await released({ autoDischarge: true });
  await togo.say(controlResults());
  await togo.say(arrivalAdvice());
  expect(await togo.state('departure', 'TGLFP')).toBe('discharged');
});

test('without the instruction nothing is discharged by itself', async () => {
  const togo = await released();
  await togo.say(arrivalAdvice());
  await togo.say(controlResults());
  expect(await togo.state('departure', 'TGLFP')).toBe('arrived');
  expect((await desk('BF', { autoDischarge: true })).gateway.administration).toBe('BF');
});

test('results of an office that departure did not declare are for an officer to decide', async () => {
  const togo = await released({ autoDischarge: true, corridor: corridor('lome-niamey') });
  const header = { corridor: 'lome-niamey', sender: { administration: 'NE', office: 'NENIA' } };
  const from = { from: 'NE' };
  const arrival = { office: 'NENIA', arrivedAt: NOW, seals: 'intact' };
  await togo.say({ ...arrivalAdvice(header), arrival } as TransitMessage, from);
  const told = controlResults('A1', header) as MessageOf<'DestinationControlResults'>;
  await togo.say({ ...told, results: { ...told.results, office: 'NENIA' } }, from);
  expect(await togo.state('departure', 'TGLFP')).toBe('arrived');
  const act = { ground: 'satisfactoryResults' } as const;
  (await togo.perform('TGLFP', 'decideDischarge', act))._unsafeUnwrap();
  expect(await togo.state('departure', 'TGLFP')).toBe('discharged');
});
