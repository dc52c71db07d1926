import { expect, test } from '@jest/globals';
import { itineraryOf } from '../../src/corridor/offices.ts';
import type { Decision, Incident } from '../../src/index.ts';
import { type Desk, NOW, REFERENCE, arrivalRecord, desk, released, said } from './desk.ts';
import { corridor } from './pair.ts';

const incident: Incident = {
  office: 'TGLFP',
  number: 1,
  kind: 'resealed',
  happenedAt: NOW,
  recordedAt: NOW,
  place: { country: 'TG', words: 'Port de Lomé' },
  description: 'The seal was damaged by a crane.',
  newSeal: [{ mark: 'TG99' }],
};
const decision: Decision = {
  number: 1,
  kind: 'destination',
  office: 'TGLFP',
  decidedAt: NOW,
  reason: 'The buyer is in Ouahigouya.',
  officeOfDestination: 'BFOGI',
  itinerary: (itineraryOf(corridor(), 'TGLFP', 'BFOGI') ?? []).map((office) => ({ office })),
};

const queued = async (it: Desk) =>
  (await it.outbox()).map(({ message }) => `${message.name} ${message.header.recipient.office ?? ''}`);

test('departure decides, and its messages are such as its neighbours read', async () => {
  const togo = await released();
  const before = (await queued(togo)).length;
  (await togo.perform('TGLFP', 'recordIncident', { incident: [incident] }))._unsafeUnwrap();
  (await togo.perform('TGLFP', 'decide', { decision: [decision] }))._unsafeUnwrap();
  expect((await queued(togo)).slice(before)).toEqual([
    'ForwardedIncident BFCNK',
    'AnticipatedArrivalRecord BFOGI',
    'MovementDecision BFOGI',
  ]);
  const record = (await togo.outbox())
    .map(({ message }) => message)
    .findLast(({ name }) => name === 'AnticipatedArrivalRecord');
  expect(record).toMatchObject({
    header: { recordVersion: 2 },
    record: { officeOfDestination: 'BFOGI', incident: [incident] },
  });
});

test('a decision that breaks a rule is not taken', async () => {
  const togo = await released();
  const limit: Decision = {
    number: 1,
    kind: 'timeLimit',
    office: 'TGLFP',
    decidedAt: NOW,
    reason: 'None.',
    timeLimit: '2031-01-01',
  };
  const done = await togo.perform('TGLFP', 'decide', { decision: [limit] });
  expect(done._unsafeUnwrapErr().items.map(({ code }) => code)).toContain('rule/R-1509');
  expect((await togo.gateway.movement(REFERENCE))._unsafeUnwrap()?.facts.decisions).toEqual([]);
});

test('goods come back, and the declared destination learns it', async () => {
  const togo = await released();
  const arrival = { office: 'TGLFP', arrivedAt: NOW, seals: 'intact' } as const;
  (await togo.perform('TGLFP', 'recordReturn', { arrival }))._unsafeUnwrap();
  expect(await togo.state('departure', 'TGLFP')).toBe('arrived');
  expect(await togo.state('destination', 'TGLFP')).toBe('arrived');
  expect((await queued(togo)).at(-1)).toBe('ForwardedArrivalAdvice BFOUA');
});

test('destination takes a decision and keeps it, whatever comes first', async () => {
  const burkina = await desk('BF');
  const decided = said(
    'MovementDecision',
    'TGLFP',
    'BFOUA',
    { decision: [decision] },
    { messageId: 'T2', sequence: 2, recordVersion: 2 },
  );
  expect(await burkina.say(decided)).toBe('acknowledge');
  expect(await burkina.say(arrivalRecord())).toBe('acknowledge');
  const facts = (await burkina.gateway.movement(REFERENCE))._unsafeUnwrap()?.facts;
  expect(facts).toMatchObject({ recordVersion: 2, record: { officeOfDestination: 'BFOGI' }, given: { version: 1 } });
});
