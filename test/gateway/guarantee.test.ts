import { afterEach, expect, test } from '@jest/globals';
import type { ActStatement, Movement } from '../../src/index.ts';
import { REFERENCE, type World, record, world } from './pair.ts';

let line: World;
afterEach(() => line.close());

const full = record();
const abroad = record({ guarantee: { ...full.guarantee, office: 'BFOUA' } });
const { reference } = full.guarantee;
const booked = { guarantee: [{ reference, verdict: 'valid' as const, reservation: 'RES-2026-009914' }] };

async function movementAt(administration: string): Promise<Movement> {
  const movement = (await line.gateways[administration]?.movement(REFERENCE))?._unsafeUnwrap();
  if (movement === undefined) throw new Error(`${administration} does not know the movement.`);
  return movement;
}

const standing = async () => [
  await line.state('TG', 'departure', 'TGLFP'),
  await line.state('BF', 'guarantee', 'BFOUA'),
  (await movementAt('TG')).facts.guarantee,
];

async function feed(administration: string): Promise<readonly string[]> {
  const changes = (await line.stores[administration]?.changes(0, 500))?._unsafeUnwrap() ?? [];
  return changes.map(({ step }) => step);
}

const again = (actId: string): Partial<ActStatement> => ({ actId });

async function open(): Promise<void> {
  line = await world(['TG', 'BF']);
  for (const gateway of Object.values(line.gateways)) (await gateway.start())._unsafeUnwrap();
}

/** Initiated with a guarantee in Burkina Faso, and asked for there. */
async function asked(): Promise<void> {
  await open();
  (await line.act('TG', 'TGLFP', 'initiateTransit', { record: abroad }))._unsafeUnwrap();
  (await line.act('TG', 'TGLFP', 'useGuarantee', {}))._unsafeUnwrap();
  await line.settled();
}

test('checked, booked, released and discharged: the office abroad is credited once', async () => {
  await open();
  (await line.act('TG', 'TGLFP', 'initiateTransit', { record: abroad }))._unsafeUnwrap();
  (await line.act('TG', 'TGLFP', 'checkGuarantee', {}))._unsafeUnwrap();
  await line.settled();
  expect(await feed('BF')).toContain('guarantee.receiveGuaranteeCheck');
  const finding = { reference, verdict: 'valid' as const, available: '41200000', currency: 'XOF' };
  (await line.act('BF', 'BFOUA', 'answerGuaranteeCheck', { guarantee: [finding] }))._unsafeUnwrap();
  await line.settled();
  expect((await movementAt('TG')).facts.guaranteeAbroad.checks).toMatchObject([{ guarantee: [finding] }]);

  const early = await line.act('TG', 'TGLFP', 'release', {});
  expect(early._unsafeUnwrapErr().code).toBe('process/needs');
  (await line.act('TG', 'TGLFP', 'useGuarantee', {}))._unsafeUnwrap();
  await line.settled();
  expect(await standing()).toEqual(['registered', 'bookingRequested', 'none']);
  (await line.act('BF', 'BFOUA', 'answerGuaranteeUse', booked))._unsafeUnwrap();
  await line.settled();
  expect(await standing()).toEqual(['registered', 'booked', 'booked']);

  (await line.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
  await line.settled();
  const arrivedAt = '2026-03-11T20:00:00Z';
  const arrival = { office: 'BFOUA', arrivedAt, seals: 'intact' as const };
  (await line.act('BF', 'BFOUA', 'recordArrival', { arrival }))._unsafeUnwrap();
  const results = {
    office: 'BFOUA',
    number: 1,
    controlledAt: '2026-03-12T07:00:00Z',
    accepted: 'yes' as const,
    result: 'A1' as const,
    controlMade: true,
    itineraryRespected: 'yes' as const,
    timeLimitKept: 'yes' as const,
    sealsIntact: 'yes' as const,
  };
  (await line.act('BF', 'BFOUA', 'recordControlResults', { results }))._unsafeUnwrap();
  await line.settled();
  const done = (await line.act('TG', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' }))._unsafeUnwrap();
  expect(done.messages.map(({ name }) => name)).toEqual(['GuaranteeCredit', 'DischargeNotice']);
  await line.settled();
  expect(await standing()).toEqual(['discharged', 'credited', 'freed']);
  expect(await line.state('BF', 'destination', 'BFOUA')).toBe('accepted');
  expect((await movementAt('BF')).facts.guaranteeAbroad.booked).toEqual([]);
}, 60_000);

test('not booked, amended, then booked for more: a release for more than that is refused', async () => {
  await asked();
  const refusal = { guarantee: [{ reference, verdict: 'insufficient' as const, remark: 'Solde insuffisant.' }] };
  (await line.act('BF', 'BFOUA', 'answerGuaranteeUse', refusal))._unsafeUnwrap();
  await line.settled();
  expect(await standing()).toEqual(['guaranteeUnderAmendment', 'notBooked', 'none']);
  const guarantee = { ...abroad.guarantee, reference: '26BFGAR0000004120' };
  (await line.act('TG', 'TGLFP', 'amendGuarantee', { guarantee }))._unsafeUnwrap();
  (await line.act('TG', 'TGLFP', 'useGuarantee', {}, again('second use')))._unsafeUnwrap();
  await line.settled();
  const second = { guarantee: [{ ...booked.guarantee[0]!, reference: guarantee.reference }] };
  (await line.act('BF', 'BFOUA', 'answerGuaranteeUse', second, again('second answer')))._unsafeUnwrap();
  await line.settled();
  expect(await standing()).toEqual(['registered', 'booked', 'booked']);
  const more = { ...abroad, guarantee: { ...guarantee, amountCovered: '99999999' } };
  expect((await line.act('TG', 'TGLFP', 'release', { record: more }))._unsafeUnwrapErr().code).toBe('process/needs');
  (await line.act('TG', 'TGLFP', 'release', {}, again('release')))._unsafeUnwrap();
  await line.settled();
  expect(await standing()).toEqual(['released', 'booked', 'booked']);
}, 60_000);

test('a booking that comes after release was refused is taken back', async () => {
  await asked();
  (await line.act('TG', 'TGLFP', 'refuseRelease', { reason: 'Scellés absents.' }))._unsafeUnwrap();
  expect(await standing()).toEqual(['notReleased', 'bookingRequested', 'none']);
  (await line.act('BF', 'BFOUA', 'answerGuaranteeUse', booked))._unsafeUnwrap();
  await line.settled();
  expect(await standing()).toEqual(['notReleased', 'withdrawn', 'freed']);
  const back = (await movementAt('BF')).log.flatMap(({ cause }) =>
    cause.kind === 'message' && cause.message.name === 'GuaranteeUseCancelled' ? [cause.message] : [],
  );
  expect(back).toMatchObject([{ reason: 'notReleased', guarantee: [{ reservation: 'RES-2026-009914' }] }]);
}, 60_000);
