import { describe, expect, test } from '@jest/globals';
import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Cause } from '../../src/movement.ts';
import { advance, recordRejection } from '../../src/processes/advance.ts';
import { unknownMovement } from '../../src/processes/fold.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { type Forged, forge, sent, tell } from './forge.ts';
import { THREE } from './scenarios.ts';
import { NOW, REFERENCE, actCause, advanceIn, idOf, settingOf } from './world.ts';

const setting = settingOf(THREE, []);
const run = (given: Forged | string, cause: Cause) =>
  advanceIn(setting, typeof given === 'string' ? unknownMovement(REFERENCE, given) : forge(given), cause);
const at = (state: string): Forged => ({
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state }],
});
const border = (state: string): Forged => ({
  administration: 'BF',
  states: [{ role: 'transit', office: 'BFCNK', state }],
});
const from = (sender: string, to: string, name: MessageName, sequence?: number, header = {}) =>
  tell(sender, { administration: to }, name, { ...(sequence === undefined ? {} : { sequence, seen: 0 }), ...header });

test('the same arguments give the same answer', () => {
  const [movement, cause] = [forge(at('released')), from('NE', 'TG', 'ArrivalAdvice', 1)];
  expect(advanceIn(setting, movement, cause)).toEqual(advanceIn(setting, movement, cause));
});

test('a cause that the log holds is a duplicate, and nothing is done', () => {
  const first = run(at('registered'), actCause('r', 'TGLFP', 'release', {}));
  const again = advanceIn(setting, first.movement, actCause('r', 'TGLFP', 'release', {}));
  expect(again).toEqual({ verdict: 'duplicate', movement: first.movement, entries: [], sends: [], unparked: [] });
  expect(again.movement).toBe(first.movement);
});

test('an act that does not fit is refused and leaves no entry', () => {
  const refused = run(at('discharged'), actCause('c', 'TGLFP', 'cancel', { reason: 'Late.' }));
  expect(refused).toMatchObject({
    verdict: 'rejected',
    entries: [],
    sends: [],
    fault: { code: 'process/out-of-sequence' },
  });
  expect(refused.movement.version).toBe(1);
});

describe('a movement that nobody knows here', () => {
  test('a message about it is rejected with 90 and leaves no entry', () => {
    const refused = run('NE', from('TG', 'NE', 'DischargeNotice', 1));
    expect(refused).toMatchObject({ verdict: 'rejected', entries: [], fault: { items: [{ wire: '90' }] } });
  });

  test('a message before which others are missing waits', () => {
    expect(run('NE', from('TG', 'NE', 'DischargeNotice', 2))).toMatchObject({
      verdict: 'parked',
      entries: [{ verdict: 'parked' }],
    });
  });

  test('departure knows its own movements: what only departure receives never waits', () => {
    expect(run('TG', from('NE', 'TG', 'ArrivalAdvice', 2))).toMatchObject({ verdict: 'rejected', entries: [] });
  });

  test('a request gets its negative response', () => {
    const asked = run('TG', from('BF', 'TG', 'TransitRecordRequest', 3));
    expect(asked.sends.map(({ body }) => body)).toEqual([{ refusal: { reason: 'unknownMovement' } }]);
  });

  test.each(['Acknowledgement', 'Warning', 'FunctionalRejection', 'XmlRejection'] as const)(
    '%s is recorded',
    (name) => {
      expect(run('TG', from('BF', 'TG', name)).verdict).toBe('applied');
    },
  );
});

describe('an answer', () => {
  const states = ['registered', 'released', 'arrived', 'discharged', 'cancelled'];
  test.each(states)('to a cancellation is never refused nor kept waiting when departure is %s', (state) => {
    const given = { ...at(state), sends: [sent('CancellationNotice', 'BF')] };
    const header = { correlationId: 'CancellationNotice-BF' };
    for (const name of ['FunctionalRejection', 'Acknowledgement'] as const) {
      const done = run(given, from('BF', 'TG', name, undefined, header));
      expect(done).toMatchObject({ verdict: 'applied', sends: [], movement: { states: given.states, parked: [] } });
    }
  });

  test('a late refusal of an earlier cancellation does not void the next one', () => {
    const given = {
      ...at('released'),
      sends: [
        sent('AnticipatedTransitRecord', 'BF'),
        sent('CancellationNotice', 'BF', 'first'),
        sent('CancellationNotice', 'NE', 'other'),
      ],
    };
    const late = run(given, from('BF', 'TG', 'FunctionalRejection', undefined, { correlationId: 'first' }));
    const again = advanceIn(setting, late.movement, actCause('c', 'TGLFP', 'cancel', { reason: 'Still.' }));
    expect(again.movement.states).toMatchObject([{ state: 'cancellationPending' }]);
  });
});

describe('a message that waits', () => {
  const discharge = from('TG', 'BF', 'DischargeNotice', 3);
  const cancelled = from('TG', 'BF', 'CancellationNotice', 2);
  const record = from('TG', 'BF', 'AnticipatedTransitRecord', 1);

  test('goes on in the order of the numbers when what was missing comes', () => {
    let movement = unknownMovement(REFERENCE, 'BF');
    for (const cause of [discharge, cancelled]) {
      const parked = advanceIn(setting, movement, cause);
      expect(parked.verdict).toBe('parked');
      movement = parked.movement;
    }
    const done = advanceIn(setting, movement, record);
    expect(done.unparked.map(({ message, verdict }) => `${message.name} ${verdict}`)).toEqual([
      'CancellationNotice applied',
      'DischargeNotice applied',
    ]);
    expect(done.entries.map(({ number }) => number)).toEqual([3, 4, 5]);
    expect(done.movement.parked).toEqual([]);
  });

  test('is looked at a few times, however long the chain that waits and in whatever order it came', () => {
    const CHAIN = 60;
    let looks = 0;
    const context = { at: NOW, corridor: THREE, newId: idOf, recheck: () => ((looks += 1), []) };
    let movement = unknownMovement(REFERENCE, 'BF');
    for (let sequence = CHAIN; sequence > 1; sequence -= 1)
      movement = advance(TABLES, movement, from('TG', 'BF', 'FrontierCrossing', sequence), context).movement;
    expect(movement.parked).toHaveLength(CHAIN - 1);
    looks = 0;
    const done = advance(TABLES, movement, record, context);
    expect(done.unparked.map(({ message }) => message.header.sequence)).toEqual(
      Array.from({ length: CHAIN - 1 }, (_, at) => at + 2),
    );
    expect(looks).toBeLessThanOrEqual(2 * CHAIN);
    expect(done.movement.parked).toEqual([]);
  });

  test('an arrival before the release waits for it', () => {
    const early = run(at('registered'), from('NE', 'TG', 'ArrivalAdvice', 1));
    expect(early.verdict).toBe('parked');
    const released = advanceIn(setting, early.movement, actCause('r', 'TGLFP', 'release', {}));
    expect(released.movement.states[0]).toMatchObject({ state: 'arrived' });
    expect(released.unparked).toMatchObject([{ verdict: 'applied' }]);
  });

  test('is rejected where it never can apply any more', () => {
    const early = run(at('registered'), from('NE', 'TG', 'ArrivalAdvice', 1));
    const refused = advanceIn(setting, early.movement, actCause('r', 'TGLFP', 'refuseRelease', { reason: 'Seals.' }));
    expect(refused.unparked).toMatchObject([{ verdict: 'rejected', items: [{ wire: '92' }] }]);
    expect(refused.movement.parked).toEqual([]);
  });

  test('is rejected where a rule refuses it by then', () => {
    const early = run(at('registered'), from('NE', 'TG', 'ArrivalAdvice', 1));
    const item = { code: 'rule/R-0001', wire: '14', pointer: '/', reason: { en: 'No.', fr: 'Non.' } };
    const released = advance(TABLES, early.movement, actCause('r', 'TGLFP', 'release', {}), {
      at: NOW,
      corridor: THREE,
      newId: idOf,
      recheck: () => [item],
    });
    expect(released.unparked).toMatchObject([{ verdict: 'rejected', items: [item] }]);
    expect(released.movement.states[0]).toMatchObject({ state: 'released' });
  });
});

test('a message that the rules refused is on the log, and its number counts', () => {
  const given = forge(border('expected'));
  const refused = from('TG', 'BF', 'FrontierCrossing', 1);
  const done = recordRejection(TABLES, given, refused as Extract<Cause, { kind: 'message' }>, [], {
    at: NOW,
    corridor: THREE,
    newId: idOf,
  });
  expect(done).toMatchObject({ verdict: 'rejected', sends: [], movement: { seen: { TG: 1 }, states: given.states } });
  expect(advanceIn(setting, done.movement, from('TG', 'BF', 'DischargeNotice', 2)).verdict).toBe('applied');
});

test('what no office here expects is rejected with 92', () => {
  const refused = run(border('expected'), from('NE', 'BF', 'DischargeNotice', 1));
  expect(refused).toMatchObject({
    verdict: 'rejected',
    fault: { code: 'process/unexpected' },
    entries: [{ verdict: 'rejected' }],
  });
});

test('a timer that does not run any more is a duplicate', () => {
  expect(run(at('arrived'), { kind: 'timer', timer: 't9', row: 'unusedOffices', round: 9 }).verdict).toBe('duplicate');
});
