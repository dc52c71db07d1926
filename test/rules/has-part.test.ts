import { expect, test } from '@jest/globals';
import type { LogEntry, Movement } from '../../src/movement.ts';
import { foldLog } from '../../src/processes/fold.ts';
import { hasPart } from '../../src/rules/has-part.ts';
import { corridorOf } from '../corridor/fixtures.ts';
import { entry, tell } from '../processes/forge.ts';
import { RECORD, REFERENCE } from './messages.ts';

const corridor = corridorOf('lome-niamey');
const to = { administration: 'TG', office: 'TGLFP' };
const empty = foldLog(REFERENCE, 'TG', []);
const movement = (log: readonly LogEntry[], facts: object = { record: RECORD }): Movement => ({
  ...empty,
  log,
  facts: { ...empty.facts, ...facts },
});
const parties = (known: Movement) => ['TG', 'BF', 'NE'].filter((code) => hasPart(known, code, corridor));

test('departure by the reference, and each administration with an office on the way', () => {
  expect(parties(movement([], {}))).toEqual(['TG']);
  expect(parties(movement([]))).toEqual(['TG', 'BF']);
  expect(parties(movement([], { record: RECORD, passages: [{ office: 'NEMKL' }] }))).toEqual(['TG', 'BF', 'NE']);
});

test('who faces the border where a national movement ends', () => {
  const record = {
    ...RECORD,
    movementKind: 'national',
    officeOfDestination: 'TGCNK',
    itinerary: [{ office: 'TGCNK' }],
  };
  expect(parties(movement([], { record }))).toEqual(['TG', 'BF']);
  expect(parties(movement([], { record: { ...record, movementKind: 'joint' } }))).toEqual(['TG']);
});

test('who was told or asked by us; not who was only answered', () => {
  const cause = tell('NE', to, 'MovementQuery');
  const sent = (name: 'InformationRequest' | 'MovementQueryResponse' | 'Acknowledgement') =>
    entry(1, cause, { sends: [{ key: 'k', name, messageId: 'TG-1', recipient: 'NE' }] });
  expect(parties(movement([sent('InformationRequest')]))).toEqual(['TG', 'BF', 'NE']);
  expect(parties(movement([sent('MovementQueryResponse')]))).toEqual(['TG', 'BF']);
  expect(parties(movement([sent('Acknowledgement')]))).toEqual(['TG', 'BF']);
});

test('who was given the record at a diversion; not who was refused it', () => {
  const asked = (row: string) => {
    const outcomes = [{ row, role: 'departure' as const, office: 'TGLFP', from: 'released' }];
    return entry(1, tell('NE', to, 'TransitRecordRequest'), { outcomes });
  };
  expect(parties(movement([asked('departure.giveTransitRecord')]))).toEqual(['TG', 'BF', 'NE']);
  expect(parties(movement([asked('departure.refuseTransitRecord')]))).toEqual(['TG', 'BF']);
});
