import { describe, expect, test } from '@jest/globals';
import type { MessageName } from '../../src/messages/catalogue.ts';
import { NEEDS, type NeedName } from '../../src/processes/needs.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { entry, sent, tell } from './forge.ts';
import { arrival, crossing } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const DEPARTURE = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
const atDeparture = { administration: 'TG', states: DEPARTURE };
const atBorder = { administration: 'BF', states: [{ role: 'transit', office: 'BFCNK', state: 'expected' }] } as const;
const told = (from: string, to: string, name: MessageName, body?: Readonly<Record<string, unknown>>, header = {}) =>
  tell(from, { administration: to }, name, { sequence: 1, seen: 0, ...header }, body);
const passage = (office: string) => ({ crossing: crossing(office) });

test('each need is named by a row, and has words in both languages', () => {
  const used = new Set(TABLES.rows.flatMap(({ needs }) => needs ?? []));
  expect([...used].sort()).toEqual(Object.keys(NEEDS).sort());
  for (const need of Object.keys(NEEDS) as NeedName[]) {
    expect(NEEDS[need].en).not.toBe(NEEDS[need].fr);
    expect(`${NEEDS[need].en}${NEEDS[need].fr}`).not.toMatch(/\.|undefined/);
  }
});

describe('who says it', () => {
  test('departure takes a passage from the administration of the border office only', () => {
    const of = (from: string, office: string) =>
      NEEDS.fromBorder.met(sceneOf(atDeparture, told(from, 'TG', 'FrontierCrossing', passage(office))));
    expect(of('BF', 'BFCNK')).toBe('yes');
    expect(of('BF', 'NEMKL')).toBe('elsewhere');
    expect(of('NE', 'BFCNK')).toBe('elsewhere');
  });

  test('a border office takes a forwarded passage from departure only', () => {
    const of = (from: string, office: string) =>
      NEEDS.fromDeparture.met(sceneOf(atBorder, told(from, 'BF', 'FrontierCrossing', passage(office))));
    expect(of('TG', 'TGCNK')).toBe('yes');
    expect(of('NE', 'NEMKL')).toBe('elsewhere');
  });

  test('a passage at a border office of departure itself is no forwarded one', () => {
    const own = sceneOf(atDeparture, actCause('a', 'TGCNK', 'recordPassage', passage('TGCNK')));
    expect(NEEDS.fromDeparture.met(own)).toBe('elsewhere');
    expect(NEEDS.fromBorder.met(own)).toBe('yes');
  });
});

describe('what came before', () => {
  const second = told('TG', 'BF', 'DischargeNotice', undefined, { sequence: 2 });

  test('a missing message may come later', () => {
    expect(NEEDS.gapless.met(sceneOf(atBorder, second))).toBe('later');
    const first = told('TG', 'BF', 'AnticipatedTransitRecord');
    expect(NEEDS.gapless.met(sceneOf({ ...atBorder, before: [first] }, second))).toBe('yes');
  });

  test('a message that waits is missing too', () => {
    const scene = sceneOf(atBorder, second);
    const waits = entry(2, told('TG', 'BF', 'CancellationNotice'), { verdict: 'parked' });
    const movement = { ...scene.movement, log: [...scene.movement.log, waits], parked: [waits.id] };
    expect(NEEDS.gapless.met({ ...scene, movement })).toBe('later');
  });

  test('what has no number waits for nothing', () => {
    expect(NEEDS.gapless.met(sceneOf(atBorder, tell('TG', { administration: 'BF' }, 'DischargeNotice')))).toBe('yes');
  });
});

describe('what it answers', () => {
  const sends = [
    sent('CancellationNotice', 'BF'),
    sent('CancellationNotice', 'NE'),
    sent('TransitRecordRequest', 'TG'),
  ];
  const answer = (
    from: string,
    to: string,
    name: MessageName = 'Acknowledgement',
    body?: Readonly<Record<string, unknown>>,
  ) => tell(from, { administration: 'TG' }, name, { correlationId: `CancellationNotice-${to}` }, body);
  const met = (...[last, ...before]: ReturnType<typeof answer>[]) =>
    NEEDS.allAcknowledgedCancellation.met(
      sceneOf({ ...atDeparture, sends, before }, last as ReturnType<typeof answer>),
    );

  test('a cancellation holds when each recipient has acknowledged its own notice', () => {
    expect(met(answer('NE', 'NE'), answer('BF', 'BF'))).toBe('yes');
    expect(met(answer('NE', 'NE'))).toBe('elsewhere');
  });

  test('one recipient cannot acknowledge for another, nor with a message that waits', () => {
    expect(met(answer('NE', 'BF'), answer('NE', 'NE'))).toBe('elsewhere');
    expect(met(answer('BF', 'BF', 'Acknowledgement', { status: 'parked' }), answer('NE', 'NE'))).toBe('elsewhere');
    expect(met(answer('BF', 'BF'), answer('NE', 'NE', 'Acknowledgement', { status: 'parked' }))).toBe('elsewhere');
  });

  test('a warning acknowledges as well', () => {
    expect(met(answer('NE', 'NE', 'Warning'), answer('BF', 'BF', 'Warning'))).toBe('yes');
  });

  test('only the cancellation that was decided last counts', () => {
    const scene = sceneOf({ ...atDeparture, sends, before: [answer('BF', 'BF')] }, answer('NE', 'NE'));
    const again = entry(99, answer('BF', 'BF'), {
      sends: [{ ...sent('CancellationNotice', 'BF'), messageId: 'again' }],
    });
    const movement = { ...scene.movement, log: [...scene.movement.log, again] };
    expect(NEEDS.allAcknowledgedCancellation.met({ ...scene, movement })).toBe('elsewhere');
    expect(
      NEEDS.allAcknowledgedCancellation.met({
        ...scene,
        movement,
        said: { ...scene.said, sender: 'BF', correlationId: 'again' },
      }),
    ).toBe('yes');
  });

  test('one recipient cannot refuse for another', () => {
    const refused = (from: string) =>
      NEEDS.refusesCancellation.met(sceneOf({ ...atDeparture, sends }, answer(from, 'BF', 'FunctionalRejection')));
    expect([refused('BF'), refused('NE')]).toEqual(['yes', 'elsewhere']);
  });

  test('a record that nobody asked for is about nothing here', () => {
    const response = (correlationId: string) =>
      NEEDS.asked.met(
        sceneOf({ ...atBorder, sends }, told('TG', 'BF', 'TransitRecordResponse', undefined, { correlationId })),
      );
    expect([response('TransitRecordRequest-TG'), response('M-7')]).toEqual(['yes', 'elsewhere']);
  });
});

describe('where it arrived', () => {
  const here = (name: MessageName, office: string, before: readonly string[] = []) =>
    sceneOf(
      { ...atDeparture, before: before.map((each) => told('NE', 'TG', 'ArrivalAdvice', { arrival: arrival(each) })) },
      told('NE', 'TG', name, { original: { administration: 'NE', messageId: 'M-1' }, arrival: arrival(office) }),
    );

  test('the first arrival is in conflict with none, the second with the first', () => {
    expect(NEEDS.arrivedAtAnotherOffice.met(here('ArrivalAdvice', 'NENIA'), 'TGLFP')).toBe('no');
    expect(NEEDS.arrivedAtAnotherOffice.met(here('ArrivalAdvice', 'NENIA', ['NENIA']), 'TGLFP')).toBe('no');
    expect(NEEDS.arrivedAtAnotherOffice.met(here('ArrivalAdvice', 'NENIA', ['BFOUA']), 'TGLFP')).toBe('yes');
  });

  test('a forwarded arrival is elsewhere where it is at another office than the one told', () => {
    expect(NEEDS.arrivedAtAnotherOffice.met(here('ForwardedArrivalAdvice', 'BFOUA'), 'NENIA')).toBe('yes');
    expect(NEEDS.arrivedAtAnotherOffice.met(here('ForwardedArrivalAdvice', 'NENIA'), 'NENIA')).toBe('no');
  });

  test('only an arrival at an office that was not declared is a diversion', () => {
    expect(NEEDS.diverted.met(here('ArrivalAdvice', 'BFOUA'))).toBe('yes');
    expect(NEEDS.diverted.met(here('ArrivalAdvice', 'NENIA'))).toBe('no');
  });
});
