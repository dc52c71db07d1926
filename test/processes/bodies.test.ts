import { expect, test } from '@jest/globals';
import { isRight } from 'fp-ts/Either';
import type { Mixed } from 'io-ts';
import { CATALOGUE, type TransitMessage } from '../../src/messages/catalogue.ts';
import { BODIES } from '../../src/processes/bodies.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { stepsFrom } from './explore.ts';
import { RECORD, tell } from './forge.ts';
import {
  THREE,
  arrival,
  arrive,
  attest,
  askArrival,
  askTransit,
  cancel,
  crossing,
  discharge,
  dischargeBy,
  incur,
  opening,
  pass,
  redirect,
  refuse,
  release,
  result,
  solve,
} from './scenarios.ts';
import {
  answer,
  askRecovery,
  claim,
  enquire,
  inform,
  question,
  reportRecovered,
  takeRecovery,
} from './search-scenarios.ts';
import { book, check, find, initiateAbroad, refuseRelease, use } from './scenarios-guarantee.ts';
import { sceneOf } from './stage.ts';
import { type Setting, type World, act, actCause, openedWorld, settingOf, worldAfter } from './world.ts';

const query = (office: string) => act(office, 'queryMovement', { purpose: 'reconciliation', departure: 'TGLFP' });
const at = (state: string) =>
  ({ administration: 'TG', states: [{ role: 'departure', office: 'TGLFP', state }] }) as const;

/** Whom a message goes to; only some say so in their body. */
const TO = { administration: 'BF' };

/** One way through a setting: what is on the wire arrives before the next act, and timers fire where nothing else can happen. */
function walk(setting: Setting): World {
  let world = openedWorld(setting, 1);
  for (;;) {
    const [step] = stepsFrom(world, setting);
    if (step === undefined) return world;
    world = worldAfter(world, step.move, step.happened);
  }
}

test('each message that a row sends has a body', () => {
  const names = TABLES.rows.flatMap((row) => (row.sends ?? []).map(({ message }) => message));
  expect(names.filter((name) => BODIES[name] === undefined)).toEqual([]);
});

test('what the rows send are messages as the catalogue has them', () => {
  const begin = opening(THREE, 'NENIA');
  const settings = [
    [
      [...begin, discharge],
      [refuse('BFCNK'), incur('BFCNK'), pass('BFCNK')],
      [askArrival('BFOUA'), arrive('BFOUA'), result('BFOUA')],
    ],
    [
      [...begin, redirect(THREE, 'BFOUA'), solve('BFOUA')],
      [arrive('BFOUA'), result('BFOUA', 'B1')],
    ],
    [
      [...begin, cancel],
      [askTransit('BFKPL'), pass('BFKPL')],
    ],
    [begin, [query('BFOUA')]],
    [
      [initiateAbroad(THREE, 'NENIA', 'BFOUA'), check, use, refuseRelease],
      [find('BFOUA'), book('BFOUA')],
    ],
    [[initiateAbroad(THREE, 'NENIA', 'BFOUA'), use, release, attest, dischargeBy('lossAttested')], [book('BFOUA')]],
    [
      [
        ...begin,
        enquire('BFCNK'),
        answer('BFCNK', '1'),
        question('TGLFP', 'BF'),
        inform('BFCNK'),
        askArrival('BFOUA'),
      ].concat(arrive('BFOUA'), claim, askRecovery('BFOUA'), takeRecovery('BFOUA'), reportRecovered('BFOUA')),
    ],
  ].map((script) => settingOf(THREE, script, { timers: 'last', fires: ['transitTime', 'unusedOffices'] }));
  const sent = new Map<string, TransitMessage>();
  for (const setting of settings)
    for (const { message } of walk(setting).delivered) sent.set(`${message.name} ${message.header.messageId}`, message);
  expect(
    [...sent.values()].filter((message) => !isRight((CATALOGUE[message.name].type as Mixed).decode(message))),
  ).toEqual([]);
  const names = new Set([...sent.values()].map(({ name }) => name));
  const rows = new Set(TABLES.rows.flatMap((row) => (row.sends ?? []).map(({ message }) => message)));
  expect([...rows].filter((name) => !names.has(name))).toEqual([]);
});

test('a forwarded passage names the message of the border office, our own passage names none', () => {
  const theirs = tell('BF', { administration: 'TG' }, 'FrontierCrossing');
  expect(BODIES.FrontierCrossing?.(sceneOf(at('released'), theirs), 'TGLFP', TO)).toEqual({
    original: { administration: 'BF', messageId: theirs.message.header.messageId },
    crossing: crossing('BFCNK'),
  });
  const own = actCause('a', 'TGCNK', 'recordPassage', { crossing: crossing('TGCNK') });
  expect(BODIES.FrontierCrossing?.(sceneOf(at('released'), own), 'TGCNK', TO)).toEqual({ crossing: crossing('TGCNK') });
});

test('a forwarded arrival names the advice that told it, even long after', () => {
  const advice = tell('NE', { administration: 'TG' }, 'ArrivalAdvice');
  const timer = { kind: 'timer', timer: 't', row: 'unusedOffices', round: 1 } as const;
  const scene = sceneOf({ ...at('arrived'), before: [advice] }, timer);
  expect(BODIES.ForwardedArrivalAdvice?.(scene, 'TGLFP', TO)).toEqual({
    original: { administration: 'NE', messageId: advice.message.header.messageId },
    arrival: arrival('NENIA'),
  });
});

test('a request is answered with the record, or with the reason and nothing else', () => {
  const request = tell('BF', { administration: 'TG' }, 'TransitRecordRequest');
  const answer = (state: string) => BODIES.TransitRecordResponse?.(sceneOf(at(state), request), 'TGLFP', TO);
  expect(answer('released')).toEqual({ record: RECORD });
  expect(answer('arrivalConflict')).toEqual({ record: RECORD });
  expect(answer('underControl')).toEqual({ refusal: { reason: 'notReleased' } });
  expect(answer('cancellationPending')).toEqual({ refusal: { reason: 'cancelled' } });
  expect(answer('discharged')).toEqual({ refusal: { reason: 'closed' } });
  expect(BODIES.TransitRecordResponse?.(sceneOf(at('released'), request), 'TGADETIK', TO)).toEqual({
    refusal: { reason: 'unknownMovement' },
  });
});
