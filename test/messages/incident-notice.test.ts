import { expect, test } from '@jest/globals';
import {
  AffectedGoods,
  Detention,
  Endorsement,
  ForwardedIncident,
  Incident,
  IncidentKind,
  IncidentNotice,
  IncidentPlace,
  Position,
  Vehicle,
} from '../../src/messages/incident-notice.ts';
import { messageFixture } from '../fixture-files.ts';

const notice = messageFixture('IncidentNotice', 'full');
const [short] = messageFixture('IncidentNotice', 'minimal').incident;

test('an incident has an office, a number, a kind, a place and words', () => {
  expect(Incident.is(short)).toBe(true);
  for (const key of ['office', 'number', 'kind', 'happenedAt', 'recordedAt', 'place', 'description'])
    expect(Incident.is({ ...short, [key]: undefined })).toBe(false);
  expect(IncidentKind.is('transhipment')).toBe(true);
  expect(IncidentKind.is('strike')).toBe(false);
});

test('a place may be told by its position, its UN/LOCODE or in words', () => {
  const position = { latitude: '-0.000001', longitude: '180' };
  for (const told of [{ position }, { locode: 'BFKPL' }, { words: 'PK 142' }])
    expect(IncidentPlace.is({ country: 'BF', ...told })).toBe(true);
  expect(IncidentPlace.is({ country: 'BF', locode: 'BFKP1' })).toBe(false);
});

test.each([
  ['90', '180', true],
  ['-90.000000', '-180.0', true],
  ['12.178', '-0.351', true],
  ['89.999999', '179.999999', true],
  ['90.000001', '0', false],
  ['91', '0', false],
  ['0', '180.1', false],
  ['0', '181', false],
  ['+12', '0', false],
  ['012', '0', false],
  ['1.1234567', '0', false],
  ['1.', '0', false],
])('latitude %s and longitude %s: %s', (latitude, longitude, isPosition) => {
  expect(Position.is({ latitude, longitude })).toBe(isPosition);
});

test('a transhipment names each vehicle that goes on, and what it carries', () => {
  const [{ newVehicle = [] }] = notice.incident as [Incident];
  expect(newVehicle.length).toBe(2);
  expect(newVehicle.every((vehicle) => Vehicle.is(vehicle))).toBe(true);
  expect(Vehicle.is({ ...newVehicle[0], transport: undefined })).toBe(false);
});

test('goods are lost whole or in part, with or without their item', () => {
  expect(AffectedGoods.is({ extent: 'whole' })).toBe(true);
  expect(AffectedGoods.is({ item: 3, extent: 'part', quantity: { packages: '12' } })).toBe(true);
  expect(AffectedGoods.is({ item: 3, extent: 'most' })).toBe(false);
});

test('a detention may still last; an endorsement has its authority, place and day', () => {
  const [{ detention, endorsement }] = notice.incident as [Incident];
  expect(Detention.is({ ...detention, until: undefined })).toBe(true);
  expect(Detention.is({ ...detention, since: undefined })).toBe(false);
  expect(Endorsement.is(endorsement)).toBe(true);
  expect(Endorsement.is({ ...endorsement, date: undefined })).toBe(false);
});

test('a notice tells one to nine incidents', () => {
  const many = (length: number) => ({ ...notice, incident: Array.from({ length }, () => short) });
  expect([0, 1, 9, 10].map((length) => IncidentNotice.is(many(length)))).toEqual([false, true, true, false]);
});

test('TR181 names the notice that it forwards', () => {
  const forwarded = messageFixture('ForwardedIncident', 'full');
  expect(forwarded.original).toEqual({
    administration: notice.header.sender.administration,
    messageId: notice.header.messageId,
  });
  expect(forwarded.incident).toEqual(notice.incident.slice(0, 1));
  expect(ForwardedIncident.is({ ...forwarded, original: undefined })).toBe(false);
});
