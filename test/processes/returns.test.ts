import { expect, test } from '@jest/globals';
import { canReach } from '../../src/processes/process.ts';
import { RETURNS } from '../../src/processes/returns.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge, sent, tell } from './forge.ts';
import { THREE, arrival, comeBack, discharge, results } from './scenarios.ts';
import { actCause, advanceIn, settingOf } from './world.ts';

const setting = settingOf(THREE, []);
const released = forge({
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state: 'released' }],
  sends: [sent('AnticipatedArrivalRecord', 'NE'), sent('AnticipatedTransitRecord', 'BF')],
});
const returned = advanceIn(setting, released, actCause('r', comeBack.office, comeBack.step, comeBack.facts));

test('departure becomes destination too, and tells the declared one', () => {
  expect(returned.movement.states).toEqual([
    { role: 'departure', office: 'TGLFP', state: 'arrived' },
    { role: 'destination', office: 'TGLFP', state: 'arrived' },
  ]);
  expect(returned.sends.map(({ sent: { name }, recipient }) => [name, recipient.office])).toEqual([
    ['ForwardedArrivalAdvice', 'NENIA'],
  ]);
  expect(returned.movement.timers.map(({ row }) => row).sort()).toEqual(['controlResults', 'unusedOffices']);
});

test('departure discharges on its own results', () => {
  const controlled = advanceIn(
    setting,
    returned.movement,
    actCause('c', 'TGLFP', 'recordControlResults', { results: results('TGLFP') }),
  );
  const done = advanceIn(
    setting,
    controlled.movement,
    actCause('d', discharge.office, discharge.step, discharge.facts),
  );
  expect(done.movement.states.map(({ state }) => state)).toEqual(['discharged', 'accepted']);
  expect(done.sends.map(({ sent: { name } }) => name)).toEqual(['DischargeNotice', 'DischargeNotice']);
});

test('goods that arrived elsewhere and come back are in conflict', () => {
  const advice = tell('NE', { administration: 'TG' }, 'ArrivalAdvice', {}, { arrival: arrival('NENIA') });
  const { movement } = advanceIn(setting, returned.movement, advice);
  expect(movement.states[0]).toMatchObject({ state: 'arrivalConflict' });
});

test('every office that refused or stayed silent can still be closed', () => {
  expect(RETURNS.some(({ sets }) => sets?.includes('unusedOffices'))).toBe(true);
  expect(canReach(TABLES, 'transit', 'refused', ['closedElsewhere'])).toBe(true);
});
