import { describe, expect, test } from '@jest/globals';
import { unknownMovement } from '../../src/processes/fold.ts';
import { NATIONAL } from '../../src/processes/national.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { tell } from './forge.ts';
import { NATIONAL_RECORD } from './row-cases-national.ts';
import { THREE, arrive, opening, recordTo, result } from './scenarios.ts';
import { explore } from './explore.ts';
import { REFERENCE, type Setting, act, advanceIn, openedWorld, settingOf } from './world.ts';

test('its rows stand before those of transit and destination, so that a national record is never taken as a joint one', () => {
  const at = (id: string) =>
    TABLES.rows.findIndex(({ at: role, step, case: name }) => `${role} ${step} ${name ?? ''}` === id);
  expect(at('transit receiveRecord national')).toBeLessThan(at('transit receiveRecord newer'));
  expect(at('transit receiveResponse national')).toBeLessThan(at('transit receiveResponse record'));
  expect(at('destination receiveResponse national')).toBeLessThan(at('destination receiveResponse record'));
});

test('whatever takes a national record in waits for the earlier messages of departure', () => {
  const rows = NATIONAL.filter(({ needs }) => needs?.includes('nationalRecord'));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ needs }) => !needs?.includes('gapless'))).toEqual([]);
});

describe('a national movement', () => {
  const national = [act('TGLFP', 'initiateTransit', { record: NATIONAL_RECORD }), act('TGLFP', 'release', {})];

  test('opens the border office as its destination, and tells the neighbour that faces it alone', () => {
    const { movements, wire } = openedWorld(settingOf(THREE, [national]));
    expect(movements['TG']?.states).toEqual([
      { role: 'departure', office: 'TGLFP', state: 'released' },
      { role: 'destination', office: 'TGCNK', state: 'expected' },
    ]);
    expect(wire.map(({ to, message: { name, header } }) => [to, name, header.recipient.office])).toEqual([
      ['BF', 'AnticipatedTransitRecord', 'BFCNK'],
    ]);
  });

  test('is information for the neighbour: no office of his has a part in it', () => {
    const told = tell(
      'TG',
      { administration: 'BF', office: 'BFCNK' },
      'AnticipatedTransitRecord',
      { sequence: 1, seen: 0 },
      {
        record: NATIONAL_RECORD,
      },
    );
    const done = advanceIn(settingOf(THREE, []), unknownMovement(REFERENCE, 'BF'), told);
    expect([done.verdict, done.movement.states, done.sends]).toEqual(['applied', [], []]);
    expect(done.movement.facts.record).toEqual(NATIONAL_RECORD);
  });
});

test('a joint movement that is ended at the border keeps its guarantee booked and tells all that were given the record', () => {
  const convert = act('TGLFP', 'convertToNational', { office: 'TGCNK', reason: 'The line is down.' });
  const { movements, wire } = openedWorld(settingOf(THREE, [[...opening(THREE, 'NENIA'), convert]]), 3);
  expect(movements['TG']?.facts).toMatchObject({
    guarantee: 'booked',
    recordVersion: 2,
    record: {
      movementKind: 'national',
      officeOfDestination: 'TGCNK',
      itinerary: [{ office: 'TGLFP' }, { office: 'TGCNK' }],
    },
    former: { version: 1, record: { officeOfDestination: 'NENIA' } },
    conversion: { office: 'TGCNK', onPaper: false },
  });
  const told = wire.filter(({ message: { header } }) => header.recordVersion === 2);
  expect(told.map(({ to, message: { name } }) => [to, name])).toEqual([
    ['BF', 'AnticipatedTransitRecord'],
    ['NE', 'AnticipatedTransitRecord'],
  ]);
});

describe('a successor within the neighbour', () => {
  const record = {
    ...recordTo(THREE, 'NENIA'),
    predecessor: '26TGTGLFPT00000100',
    officeOfDeparture: 'BFCNK',
    officeOfDestination: 'BFOUA',
    itinerary: [{ office: 'BFCNK' }, { office: 'BFOUA' }],
  };
  const opening = [act('BFCNK', 'initiateSuccessor', { record }), act('BFCNK', 'release', {})];
  const endsOf = (script: Setting['script']) =>
    [...explore(settingOf(THREE, script)).ends.values()]
      .flatMap((outcomes) => [...outcomes.values()])
      .map(({ world: { movements, wire } }) => [movements['BF']?.states.map(({ state }) => state), wire.length]);

  test('begins at the border office, an office of transit, and ends without a message', () => {
    const acts = [...opening, act('BFCNK', 'decideDischarge', { ground: 'satisfactoryResults' })];
    expect(endsOf([acts, [arrive('BFOUA'), result('BFOUA')]])).toEqual([[['discharged', 'accepted'], 0]]);
  });

  test('is cancelled at once, since nobody else was given the record', () => {
    const acts = [...opening, act('BFCNK', 'cancel', { reason: 'The buyer withdrew.' })];
    expect(endsOf([acts])).toEqual([[['cancelled', 'cancelled'], 0]]);
    const { movements } = openedWorld(settingOf(THREE, [acts]), 3);
    expect(movements['BF']?.facts.guarantee).toBe('freed');
  });
});
