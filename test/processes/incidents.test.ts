import { expect, test } from '@jest/globals';
import { INCIDENTS } from '../../src/processes/incidents.ts';
import { forge, sent } from './forge.ts';
import { THREE, incident } from './scenarios.ts';
import { actCause, advanceIn, settingOf } from './world.ts';

const records = (administration: string, office: string, ...states: Parameters<typeof forge>[0]['states']) =>
  advanceIn(
    settingOf(THREE, []),
    forge({ administration, states }),
    actCause('i', office, 'recordIncident', { incident: [incident(office)] }),
  );

test('an office records an incident in the role that it has in the movement', () => {
  const rows = (done: ReturnType<typeof records>) => done.entries[0]?.outcomes.map(({ row }) => row);
  expect(rows(records('TG', 'TGLFP', { role: 'departure', office: 'TGLFP', state: 'released' }))).toEqual([
    'departure.recordIncident',
  ]);
  expect(rows(records('BF', 'BFCNK', { role: 'transit', office: 'BFCNK', state: 'crossed' }))).toEqual([
    'transit.recordIncident',
  ]);
  expect(rows(records('NE', 'NENIA', { role: 'destination', office: 'NENIA', state: 'accepted' }))).toEqual([
    'destination.recordIncident',
  ]);
});

test('an office that has two roles records it once, departure first, and tells those that were given the record', () => {
  const states = [
    { role: 'destination', office: 'TGLFP', state: 'arrived' },
    { role: 'departure', office: 'TGLFP', state: 'arrived' },
  ] as const;
  const sends = [sent('AnticipatedTransitRecord', 'BF'), sent('AnticipatedArrivalRecord', 'NE')];
  const done = advanceIn(
    settingOf(THREE, []),
    forge({ administration: 'TG', states, sends }),
    actCause('i', 'TGLFP', 'recordIncident', { incident: [incident('TGLFP')] }),
  );
  expect(done.entries[0]?.outcomes.map(({ row }) => row)).toEqual(['departure.recordIncident']);
  expect(done.sends.map(({ sent: { name } }) => name)).toEqual(['ForwardedIncident', 'ForwardedIncident']);
});

test('an office without a part in the movement is told so', () => {
  const done = records('BF', 'BFKPL', { role: 'transit', office: 'BFCNK', state: 'crossed' });
  expect(done.fault?.code).toBe('process/unknown-movement');
  expect(INCIDENTS.every(({ when }) => !when.includes('none'))).toBe(true);
});
