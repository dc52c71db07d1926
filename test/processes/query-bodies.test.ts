import { describe, expect, test } from '@jest/globals';
import { isRight } from 'fp-ts/Either';
import type { Mixed } from 'io-ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import type { Cause } from '../../src/movement.ts';
import { QUERY_BODIES } from '../../src/processes/query-bodies.ts';
import { RECORD, SAYS, forge, tell } from './forge.ts';
import { arrival, crossing, incident } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { NOW, actCause, letter } from './world.ts';
import { THREE } from './scenarios.ts';

const at = (state: string) => ({ role: 'departure', office: 'TGLFP', state }) as const;
const RELEASED = {
  row: 'departure.release',
  role: 'departure',
  office: 'TGLFP',
  from: 'registered',
  then: 'released',
} as const;
const query = (purpose: 'consultation' | 'reconciliation') =>
  tell('BF', { administration: 'TG' }, 'MovementQuery', { sequence: 9 }, { query: { office: 'BFCNK', purpose } });
const toDeparture = (name: keyof typeof SAYS) => tell('BF', { administration: 'TG' }, name);
const answered = (cause: Cause, states: readonly ReturnType<typeof at>[], before: readonly Cause[] = []) =>
  QUERY_BODIES.MovementQueryResponse(sceneOf({ administration: 'TG', states, before }, cause));
const decodes = (name: 'MovementQuery' | 'MovementQueryResponse', body: Readonly<Record<string, unknown>>) => {
  const recipient = { administration: 'TG' };
  const { message } = letter(THREE, 'BF', { name, messageId: 'M', recipient, body, header: {} });
  return isRight((CATALOGUE[name].type as Mixed).decode(JSON.parse(JSON.stringify(message))));
};

describe('the query', () => {
  const ask = (facts: Readonly<Record<string, unknown>>) =>
    QUERY_BODIES.MovementQuery(
      sceneOf(
        {
          administration: 'BF',
          states: [],
          before: [tell('TG', { administration: 'BF' }, 'AnticipatedTransitRecord')],
        },
        actCause('q', 'BFCNK', 'queryMovement', facts),
      ),
      'BFCNK',
    );

  test('of a reconciliation tells what is held here; the addressee is no part of it', () => {
    const outage = { downFrom: '2026-03-11T06:00:00Z', downTo: NOW };
    const body = ask({ purpose: 'reconciliation', departure: 'TGLFP', ...outage });
    expect(body).toMatchObject({
      query: { office: 'BFCNK', purpose: 'reconciliation', ...outage, held: [{ administration: 'TG', code: 'TR050' }] },
    });
    expect(decodes('MovementQuery', body)).toBe(true);
  });

  test('for consultation tells nothing', () => {
    expect(ask({ purpose: 'consultation' })).toEqual({ query: { office: 'BFCNK', purpose: 'consultation' } });
  });
});

describe('the answer', () => {
  test.each([
    ['not our movement', 'unknownMovement', []],
    ['registered', 'notReleased', [at('registered')]],
    ['under control', 'notReleased', [at('underControl')]],
    ['refused', 'notReleased', [at('notReleased')]],
    ['cancelled before release', 'cancelled', [at('cancelled')]],
  ] as const)('of what is %s is a refusal: %s', (_, reason, states) => {
    const body = answered(query('reconciliation'), states);
    expect(body).toEqual({ refusal: { reason } });
    expect(decodes('MovementQueryResponse', body)).toBe(true);
  });

  test('is everything known: record, states as departure knows them, and all that was reported', () => {
    const before = [
      toDeparture('FrontierCrossing'),
      toDeparture('CrossingRefusal'),
      toDeparture('ArrivalAdvice'),
      toDeparture('DestinationControlResults'),
      tell('BF', { administration: 'TG' }, 'IncidentNotice', {}, { incident: [incident('BFCNK'), incident('BFKTC')] }),
      actCause('c', 'TGLFP', 'cancel', { reason: 'The buyer withdrew.' }),
    ];
    const record = { ...RECORD, incident: [incident('BFCNK')] };
    const states = [{ role: 'transit', office: 'TGCNK', state: 'expected' } as const, at('arrived')];
    const scene = sceneOf({ administration: 'TG', states, before }, query('consultation'), { record });
    const body = QUERY_BODIES.MovementQueryResponse(scene);
    expect(body).toEqual({
      record,
      officeState: [
        { ...at('arrived'), since: '2026-03-11T08:00:00+00:00' },
        { role: 'transit', office: 'TGCNK', state: 'expected', since: '2026-03-11T08:00:00+00:00' },
        { role: 'destination', office: 'NENIA', state: 'arrived', since: arrival('NENIA').arrivedAt },
        { role: 'transit', office: 'BFCNK', state: 'refused', since: NOW },
      ],
      passage: [crossing('BFCNK')],
      crossingRefusal: [SAYS.CrossingRefusal.refusal],
      arrival: [arrival('NENIA')],
      results: [SAYS.DestinationControlResults.results],
      incident: [incident('BFKTC')],
      cancellation: { office: 'TGLFP', cancelledAt: '2026-03-11T08:00:00+00:00', reason: 'The buyer withdrew.' },
    });
    expect(decodes('MovementQueryResponse', body)).toBe(true);
  });

  test('of a cancellation after release, and of a discharge, is given too', () => {
    const cancelled = sceneOf(
      {
        administration: 'TG',
        states: [at('cancelled')],
        outcomes: [RELEASED, { ...RELEASED, from: 'released', then: 'cancelled' }],
      },
      query('consultation'),
    );
    expect(QUERY_BODIES.MovementQueryResponse(cancelled)).toMatchObject({
      record: RECORD,
      officeState: [{ state: 'cancelled' }],
    });
    const { discharge } = SAYS.DischargeNotice;
    const discharged = sceneOf({ administration: 'TG', states: [at('discharged')] }, query('consultation'), {
      discharge: discharge as never,
    });
    expect(QUERY_BODIES.MovementQueryResponse(discharged)).toMatchObject({ discharge });
  });

  test('tells what is held here where sides are reconciled, the query itself included', () => {
    const asked = query('reconciliation');
    const body = answered(asked, [at('released')], [toDeparture('FrontierCrossing')]);
    expect(body).toMatchObject({
      held: [{ code: expect.stringMatching(/TR118|TR027/) }, { code: expect.any(String) }],
    });
    expect(JSON.stringify(body)).toContain(asked.message.header.messageId);
    expect(answered(query('consultation'), [at('released')])).not.toHaveProperty('held');
    expect(forge({ administration: 'TG', states: [at('released')] }).facts.record).toEqual(RECORD);
  });
});
