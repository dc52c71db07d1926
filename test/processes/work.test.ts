import { expect, test } from '@jest/globals';
import { foldLog } from '../../src/processes/fold.ts';
import { type Forged, forge, sent, tell } from './forge.ts';
import { THREE, arrival, crossing } from './scenarios.ts';
import { NOW, REFERENCE, actCause, advanceIn, settingOf } from './world.ts';

const setting = settingOf(THREE, []);
const departure = (state: string) => ({ role: 'departure', office: 'TGLFP', state }) as const;
const atHome = (state: string, border = 'expected'): Forged => ({
  administration: 'TG',
  states: [departure(state), { role: 'transit', office: 'TGCNK', state: border }],
});
const advice = () => tell('NE', { administration: 'TG' }, 'ArrivalAdvice', { sequence: 1, seen: 0 });
const timerOf = (round: number) => ({
  id: `${REFERENCE} unusedOffices ${round}`,
  reference: REFERENCE,
  row: 'unusedOffices',
  round,
  office: 'TGLFP',
  dueAt: NOW,
});
/** Both neighbours were given the record. */
const given = [sent('AnticipatedTransitRecord', 'BF'), sent('AnticipatedTransitRecord', 'NE')];
const passage = (office: string) => actCause(`pass-${office}`, office, 'recordPassage', { crossing: crossing(office) });

test('a passage at our own border reaches departure without a message, and the neighbours by one', () => {
  const done = advanceIn(setting, forge({ ...atHome('released'), sends: given }), passage('TGCNK'));
  expect(done.entries[0]?.outcomes.map(({ row }) => row)).toEqual([
    'transit.recordPassage',
    'departure.recordPassageNotice',
  ]);
  expect(done.sends.map(({ sent, office }) => `${sent.name} ${sent.recipient} ${office}`)).toEqual([
    'FrontierCrossing BF TGLFP',
    'FrontierCrossing NE TGLFP',
  ]);
});

test('messages to one recipient are numbered on, over the entries and within one', () => {
  const first = advanceIn(setting, forge(atHome('registered', 'none')), actCause('r', 'TGLFP', 'release', {}));
  const second = advanceIn(setting, first.movement, passage('TGCNK'));
  const numbers = [...first.sends, ...second.sends].map(({ sent }) => `${sent.recipient} ${sent.sequence}`);
  expect(numbers).toEqual(['NE 1', 'BF 1', 'NE 2', 'BF 2', 'NE 3']);
});

test('the key of a message names row, message, cause and recipient, and gives its id', () => {
  const [first] = advanceIn(setting, forge({ ...atHome('released'), sends: given }), passage('TGCNK')).sends;
  expect(first?.sent.key).toBe('departure.recordPassageNotice FrontierCrossing act:pass-TGCNK BF');
});

test('a response carries what it answers and the version of its record', () => {
  const request = tell('BF', { administration: 'TG' }, 'TransitRecordRequest', { sequence: 1, seen: 0 });
  expect(advanceIn(setting, forge(atHome('released')), request).sends).toMatchObject([
    { correlationId: request.message.header.messageId, recordVersion: 1, recipient: { administration: 'BF' } },
  ]);
});

test('a first arrival sets the timer, a second of the same office does not set another', () => {
  const first = advanceIn(setting, forge(atHome('released')), advice());
  expect(first.movement.timers).toMatchObject([
    { row: 'controlResultsChased', round: 1 },
    { id: timerOf(1).id, round: 1, dueAt: '2026-03-13T12:00:00+00:00' },
  ]);
  const other = tell(
    'NE',
    { administration: 'TG' },
    'ArrivalAdvice',
    { sequence: 2, seen: 0 },
    { arrival: { ...arrival('NENIA'), part: 2 } },
  );
  expect(advanceIn(setting, first.movement, other).movement.timers).toEqual(first.movement.timers);
});

test('the timer that fired is gone, and the next one is of the next round', () => {
  const forged = forge({ ...atHome('arrived'), timers: [timerOf(1)], before: [advice()] });
  const fired = advanceIn(setting, forged, { kind: 'timer', timer: timerOf(1).id, row: 'unusedOffices', round: 1 });
  expect(fired.movement.timers).toEqual([]);
  expect(
    advanceIn(setting, fired.movement, tell('NE', { administration: 'TG' }, 'ArrivalAdvice')).movement.timers,
  ).toMatchObject([{ id: timerOf(2).id, round: 2 }]);
});

test('the last silent office stops the timer, our own like another', () => {
  const before = ['BFCNK', 'BFKTC', 'NEMKL'].map(passage);
  const forged = forge({ ...atHome('arrived'), timers: [timerOf(1)], before });
  const done = advanceIn(setting, forged, passage('TGCNK'));
  expect(done.entries[0]?.timers).toEqual({ set: [], clear: [timerOf(1).id] });
  expect(done.movement.timers).toEqual([]);
});

test('a timer that finds nobody silent does nothing, and runs no more', () => {
  const before = ['TGCNK', 'BFCNK', 'BFKTC', 'NEMKL'].map(passage);
  const forged = forge({ ...atHome('arrived', 'crossed'), timers: [timerOf(1)], before });
  const fired = advanceIn(setting, forged, { kind: 'timer', timer: timerOf(1).id, row: 'unusedOffices', round: 1 });
  expect(fired).toMatchObject({ verdict: 'applied', sends: [], entries: [{ outcomes: [] }] });
  expect(fired.movement.timers).toEqual([]);
});

test('a discharge reaches our own offices with the others', () => {
  const results = tell('NE', { administration: 'TG' }, 'DestinationControlResults');
  const forged = forge({ ...atHome('arrived'), before: [advice(), results] });
  const done = advanceIn(setting, forged, actCause('d', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' }));
  expect(done.movement.states).toEqual([
    departure('discharged'),
    { role: 'transit', office: 'TGCNK', state: 'closedElsewhere' },
  ]);
});

test('a passage at our own border voids a cancellation that is pending, and the record goes out again', () => {
  const given = advanceIn(setting, forge(atHome('registered', 'none')), actCause('r', 'TGLFP', 'release', {}));
  const pending = advanceIn(
    setting,
    given.movement,
    actCause('c', 'TGLFP', 'cancel', { reason: 'The buyer withdrew.' }),
  );
  const done = advanceIn(setting, pending.movement, passage('TGCNK'));
  expect(done.movement.states).toEqual([departure('released'), { role: 'transit', office: 'TGCNK', state: 'crossed' }]);
  expect(done.sends.map(({ sent }) => `${sent.name} ${sent.recipient}`)).toEqual([
    'FrontierCrossing BF',
    'FrontierCrossing NE',
    'AnticipatedArrivalRecord NE',
    'AnticipatedTransitRecord BF',
    'AnticipatedTransitRecord NE',
  ]);
  expect(foldLog(REFERENCE, 'TG', done.movement.log)).toEqual(done.movement);
});
