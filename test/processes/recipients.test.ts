import { expect, test } from '@jest/globals';
import type { MessageName } from '../../src/messages/catalogue.ts';
import { unknownMovement } from '../../src/processes/fold.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { AUDIENCES } from '../../src/processes/recipients.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { sent, tell } from './forge.ts';
import { THREE, TWO, crossing, incident, settlement } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { REFERENCE, actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
const sends = [
  sent('AnticipatedArrivalRecord', 'NE'),
  sent('AnticipatedTransitRecord', 'BF'),
  sent('AnticipatedTransitRecord', 'NE'),
];
const passageAt = (office: string, from: string) =>
  tell(from, { administration: 'TG' }, 'FrontierCrossing', {}, { crossing: crossing(office) });
const scene = sceneOf({ administration: 'TG', states, sends }, passageAt('BFCNK', 'BF'));

test('each audience is named by a row', () => {
  const used = TABLES.rows.flatMap((row) => (row.sends ?? []).map(({ to }) => to));
  expect([...new Set(used)].sort()).toEqual(Object.keys(AUDIENCES).sort());
});

test('each administration en route is told once, at its first office', () => {
  expect(AUDIENCES.enRoute(scene)).toEqual([
    { administration: 'BF', office: 'BFCNK' },
    { administration: 'NE', office: 'NEMKL' },
  ]);
});

test('destination is the declared office', () => {
  expect(AUDIENCES.destination(scene)).toEqual([{ administration: 'NE', office: 'NENIA' }]);
  expect(AUDIENCES.declaredDestination(scene)).toEqual([{ administration: 'NE', office: 'NENIA' }]);
});

test('concerned is who was given the record, once each; everyone is they and we', () => {
  const concerned = [{ administration: 'NE', office: 'NENIA' }, { administration: 'BF' }];
  expect(AUDIENCES.concerned(scene)).toEqual(concerned);
  expect(AUDIENCES.everyone(scene)).toEqual([{ administration: 'TG' }, ...concerned]);
});

test('an incident goes to those ahead, whether the corridor forwards passages or not', () => {
  const at = (office: string, from: string, corridor: typeof TWO) =>
    AUDIENCES.ahead(
      sceneOf(
        { administration: 'TG', states, sends },
        tell(from, { administration: 'TG' }, 'IncidentNotice', {}, { incident: [incident(office)] }),
        {},
        corridor,
      ),
    );
  expect(at('BFCNK', 'BF', THREE)).toEqual([{ administration: 'NE', office: 'NEMKL' }]);
  expect(at('TGCNK', 'TG', { ...THREE, forwarding: false })).toHaveLength(2);
  expect(at('NEMKL', 'NE', THREE)).toEqual([]);
});

test('a settlement goes to the office whose results it settles', () => {
  const settles = (destination: string) =>
    AUDIENCES.settledDestination(
      sceneOf(
        { administration: 'TG', states },
        actCause('a', 'TGLFP', 'solveDiscrepancies', { destination, settlement: settlement() }),
      ),
    );
  expect(settles('BFOUA')).toEqual([{ administration: 'BF', office: 'BFOUA' }]);
  expect(settles('XXXXX')).toEqual([]);
});

test('a passage is forwarded to those that remain, neither back nor to departure itself', () => {
  expect(AUDIENCES.remaining(scene)).toEqual([{ administration: 'NE', office: 'NEMKL' }]);
  const own = actCause('a', 'TGCNK', 'recordPassage', { crossing: crossing('TGCNK') });
  expect(AUDIENCES.remaining(sceneOf({ administration: 'TG', states, sends }, own))).toEqual([
    { administration: 'BF', office: 'BFCNK' },
    { administration: 'NE', office: 'NEMKL' },
  ]);
  expect(AUDIENCES.remaining(sceneOf({ administration: 'TG', states, sends }, passageAt('NEMKL', 'NE')))).toEqual([]);
});

test('nobody hears of the passage of goods whose record he was not given', () => {
  expect(AUDIENCES.remaining(sceneOf({ administration: 'TG', states }, passageAt('BFCNK', 'BF')))).toEqual([]);
});

test('two administrations forward nothing, unless the corridor says so', () => {
  const own = actCause('a', 'TGCNK', 'recordPassage', { crossing: crossing('TGCNK') });
  const at = (corridor: typeof TWO) =>
    AUDIENCES.remaining(sceneOf({ administration: 'TG', states, sends }, own, {}, corridor));
  expect(at(TWO)).toEqual([]);
  expect(at({ ...TWO, forwarding: true })).toEqual([{ administration: 'BF', office: 'BFCNK' }]);
  expect(at({ ...THREE, forwarding: false })).toEqual([]);
});

test('the silent are other administrations without a passage at some office', () => {
  const passages = ['BFCNK', 'BFKTC'].map(crossing);
  expect(AUDIENCES.silent(sceneOf({ administration: 'TG', states }, passageAt('BFCNK', 'BF'), { passages }))).toEqual([
    { administration: 'NE', office: 'NEMKL' },
  ]);
});

test('the silent that were told of an arrival before are not told of it again', () => {
  const told = [sent('ForwardedArrivalAdvice', 'NE')];
  const scene = sceneOf({ administration: 'TG', states, sends: told }, passageAt('TGCNK', 'TG'));
  expect(AUDIENCES.silent(scene)).toEqual([{ administration: 'BF', office: 'BFCNK' }]);
});

test('the asker is answered at its office where it named one', () => {
  const ask = (name: MessageName) => tell('BF', { administration: 'TG' }, name);
  const request = ask('TransitRecordRequest');
  expect(AUDIENCES.asker(sceneOf({ administration: 'TG', states }, request))).toEqual([{ administration: 'BF' }]);
  const header = { ...request.message.header, sender: { administration: 'BF', office: 'BFKPL' } };
  const named = { ...request, message: { ...request.message, header } as typeof request.message };
  expect(AUDIENCES.asker(sceneOf({ administration: 'TG', states }, named))).toEqual([
    { administration: 'BF', office: 'BFKPL' },
  ]);
});

test('departure is found by the record, by the papers, or by the reference', () => {
  expect(AUDIENCES.departure(scene)).toEqual([{ administration: 'TG', office: 'TGLFP' }]);
  const unknown = { ...scene, facts: NO_FACTS, movement: unknownMovement(REFERENCE, 'BF') };
  expect(AUDIENCES.departure(unknown)).toEqual([{ administration: 'TG' }]);
  const papers = { ...unknown.said, content: { departure: 'TGLFP' } };
  expect(AUDIENCES.departure({ ...unknown, said: papers })).toEqual([{ administration: 'TG', office: 'TGLFP' }]);
});
