import { expect, test } from '@jest/globals';
import { SEARCH_AUDIENCES } from '../../src/processes/search-recipients.ts';
import { arrival, crossing } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { NOW, actCause } from './world.ts';

const ask = (administration: string, office: string, facts: Readonly<Record<string, unknown>> = {}) =>
  sceneOf(
    { administration, states: [{ role: 'transit', office, state: 'expected' }] },
    actCause('a', office, 'requestStatus', facts),
  );
const ofDeparture = ask('TG', 'TGLFP');

test('the administration that the act names is asked', () => {
  expect(SEARCH_AUDIENCES.askedAdministration(ask('BF', 'BFCNK', { administration: 'NE' }))).toEqual([
    { administration: 'NE' },
  ]);
  expect(SEARCH_AUDIENCES.askedAdministration(ask('BF', 'BFCNK', { administration: 'BF' }))).toEqual([]);
});

test('others ask departure, and departure the declared destination', () => {
  expect(SEARCH_AUDIENCES.askedAdministration(ask('BF', 'BFCNK'))).toEqual([{ administration: 'TG', office: 'TGLFP' }]);
  expect(SEARCH_AUDIENCES.askedAdministration(ofDeparture)).toEqual([{ administration: 'NE', office: 'NENIA' }]);
});

test('each that was not heard of is asked once, destination first', () => {
  expect(SEARCH_AUDIENCES.unheard(ofDeparture)).toEqual([
    { administration: 'NE', office: 'NENIA' },
    { administration: 'BF', office: 'BFCNK' },
  ]);
  const passages = ['BFCNK', 'BFKTC'].map(crossing);
  expect(SEARCH_AUDIENCES.unheard({ ...ofDeparture, facts: { ...ofDeparture.facts, passages } })).toEqual([
    { administration: 'NE', office: 'NENIA' },
  ]);
});

test('results are asked of the office whose arrival holds', () => {
  expect(SEARCH_AUDIENCES.arrivedOffice(ofDeparture)).toEqual([]);
  const arrivals = [arrival('BFOUA')];
  expect(SEARCH_AUDIENCES.arrivedOffice({ ...ofDeparture, facts: { ...ofDeparture.facts, arrivals } })).toEqual([
    { administration: 'BF', office: 'BFOUA' },
  ]);
});

test('those who search still are told that the search ends, and not those who have answered', () => {
  const enquiries = [
    { number: 1, asked: 'NENIA', ended: false },
    { number: 2, asked: 'BFCNK', ended: false },
    { number: 3, asked: 'BFOUA', ended: true },
  ];
  const findings = [{ number: 2, office: 'BFCNK', answeredAt: NOW, answer: '1' }] as const;
  const { movement } = ofDeparture;
  const scene = { ...ofDeparture, movement: { ...movement, facts: { ...movement.facts, enquiries, findings } } };
  expect(SEARCH_AUDIENCES.stillAsked(scene)).toEqual([{ administration: 'NE', office: 'NENIA' }]);
});
