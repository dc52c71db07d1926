import { describe, expect, test } from '@jest/globals';
import { termsOf } from '../../src/gateway/terms.ts';
import type { TransitMessage } from '../../src/index.ts';
import { arrivalAdvice, arrivalRecord, type Desk, desk, released, REFERENCE, said, transitRecord } from './desk.ts';
import { corridor, NOW, type World, record, world } from './pair.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YESTERDAY = '2026-03-11T07:00:00+00:00';
const PAPER = { fallback: true, actAt: YESTERDAY } as const;
const passed = { crossing: { office: 'BFCNK', side: 'entry', passedAt: YESTERDAY, seals: 'intact' } } as const;
const arrived = (arrivedAt: string) => ({ arrival: { office: 'BFOUA', arrivedAt, seals: 'intact' } }) as const;
const results = (controlledAt: string) =>
  ({
    results: {
      office: 'BFOUA',
      number: 1,
      controlledAt,
      accepted: 'yes',
      result: 'A1',
      controlMade: true,
      itineraryRespected: 'yes',
      timeLimitKept: 'yes',
      sealsIntact: 'yes',
    },
  }) as const;

async function underWay(): Promise<World> {
  const it = await world(['TG', 'BF']);
  for (const gateway of Object.values(it.gateways)) (await gateway.start())._unsafeUnwrap();
  (await it.act('TG', 'TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  (await it.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
  await it.settled();
  return it;
}
const togoOf = async (it: World) => (await it.gateways['TG']?.movement(REFERENCE))?._unsafeUnwrap();

describe('an office whose line was down for a day', () => {
  test('records its passage from paper after the arrival: its real time travels, and no state goes back', async () => {
    const it = await underWay();
    (await it.act('BF', 'BFOUA', 'recordArrival', arrived(NOW)))._unsafeUnwrap();
    await it.settled();
    (await it.act('BF', 'BFCNK', 'recordPassage', passed, PAPER))._unsafeUnwrap();
    await it.settled();
    const togo = await togoOf(it);
    expect(togo?.facts.passages).toEqual([passed.crossing]);
    expect(await it.state('TG', 'departure', 'TGLFP')).toBe('arrived');
    const received = togo?.log.map(({ cause }) => cause).findLast(({ kind }) => kind === 'message');
    expect(received).toMatchObject({ message: { header: { fallback: true, actAt: YESTERDAY, preparedAt: NOW } } });
    await it.close();
  });

  test('records it even after the discharge, which stands', async () => {
    const it = await underWay();
    (await it.act('BF', 'BFOUA', 'recordArrival', arrived(NOW)))._unsafeUnwrap();
    (await it.act('BF', 'BFOUA', 'recordControlResults', results(NOW)))._unsafeUnwrap();
    await it.settled();
    (await it.act('TG', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' }))._unsafeUnwrap();
    await it.settled();
    expect(await it.state('BF', 'transit', 'BFCNK')).toBe('closedElsewhere');
    (await it.act('BF', 'BFCNK', 'recordPassage', passed, PAPER))._unsafeUnwrap();
    await it.settled();
    expect(await it.state('BF', 'transit', 'BFCNK')).toBe('crossed');
    expect(await it.state('TG', 'departure', 'TGLFP')).toBe('discharged');
    expect((await togoOf(it))?.facts.passages).toEqual([passed.crossing]);
    await it.close();
  });

  test('counts its time limits from the real time of the act: a reminder that is overdue comes at once', async () => {
    const burkina = await desk('BF');
    await burkina.say(arrivalRecord());
    await burkina.say(transitRecord());
    burkina.now += 5 * DAY;
    (await burkina.perform('BFOUA', 'recordArrival', arrived(NOW), { fallback: true, actAt: NOW }))._unsafeUnwrap();
    const movement = (await burkina.gateway.movement(REFERENCE))._unsafeUnwrap();
    expect(movement?.timers).toMatchObject([{ row: 'controlResults', dueAt: '2026-03-15T23:59:59.999+00:00' }]);
    expect((await burkina.gateway.fireTimers())._unsafeUnwrap()).toBe(1);
    expect(await burkina.log()).toContain(`timer:${REFERENCE} controlResults 1 applied`);
    expect(await burkina.state('destination', 'BFOUA')).toBe('arrived');
  });

  test('gives the time of the paper with the offset of its clock, which moves nothing', async () => {
    const dueAfter = async (arrivedAt: string) => {
      const burkina = await desk('BF');
      await burkina.say(arrivalRecord());
      (
        await burkina.perform('BFOUA', 'recordArrival', arrived(arrivedAt), { fallback: true, actAt: arrivedAt })
      )._unsafeUnwrap();
      return (await burkina.gateway.movement(REFERENCE))._unsafeUnwrap()?.timers[0]?.dueAt;
    };
    const due = '2026-03-14T23:59:59.999+00:00';
    for (const same of ['2026-03-11T23:30:00+00:00', '2026-03-12T00:30:00+01:00', '2026-03-11T19:30:00-04:00'])
      expect([same, await dueAfter(same)]).toEqual([same, due]);
  });
});

describe('a time limit that accuses a neighbour', () => {
  const requests = async (it: Desk) => (await it.outbox()).filter(({ name }) => name === 'AvailabilityRequest');
  async function answer(togo: Desk): Promise<void> {
    const correlationId = (await requests(togo))[0]?.id ?? '';
    const preparedAt = new Date(togo.now).toISOString();
    const header = { messageId: 'L1', correlationId, preparedAt, sequence: undefined, seen: undefined };
    const { reference: _none, ...message } = said(
      'AvailabilityResponse',
      'BF',
      'TG',
      { terms: termsOf(corridor()) },
      header,
    ) as TransitMessage & { reference: string };
    expect(await togo.say(message as unknown as TransitMessage)).toBe('acknowledge');
  }
  const fire = async (it: Desk) => (await it.gateway.fireTimers())._unsafeUnwrap();
  async function overdue(): Promise<Desk> {
    const togo = await released();
    const due = (await togo.gateway.movement(REFERENCE))
      ._unsafeUnwrap()
      ?.timers.find(({ row }) => row === 'transitTime');
    togo.now = Date.parse(due?.dueAt ?? '') + HOUR;
    return togo;
  }

  test('waits until its line has answered, and then fires once', async () => {
    const togo = await overdue();
    expect([await fire(togo), await fire(togo)]).toEqual([0, 0]);
    expect(await requests(togo)).toHaveLength(1);
    expect(await togo.state('departure', 'TGLFP')).toBe('released');
    await answer(togo);
    expect([await fire(togo), await fire(togo)]).toEqual([1, 0]);
    expect(await togo.state('departure', 'TGLFP')).toBe('enquiryRecommended');
  });

  test('or until the corridor’s limit for an outage has passed', async () => {
    const togo = await overdue();
    expect(await fire(togo)).toBe(0);
    togo.now += 2 * DAY - 1;
    expect(await fire(togo)).toBe(0);
    togo.now += 1;
    expect(await fire(togo)).toBe(1);
    expect(await togo.state('departure', 'TGLFP')).toBe('enquiryRecommended');
    expect(await requests(togo)).toHaveLength(1);
  });

  test('and is void where what had waited behind the line is the arrival', async () => {
    const togo = await overdue();
    expect(await fire(togo)).toBe(0);
    await togo.say(arrivalAdvice());
    await answer(togo);
    await fire(togo);
    expect(await togo.state('departure', 'TGLFP')).toBe('arrived');
    expect((await togo.log()).filter((entry) => entry.includes('transitTime'))).toEqual([]);
  });
});
