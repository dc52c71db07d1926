import { expect, test } from '@jest/globals';
import type { OfficeState } from '../../src/movement.ts';
import { STATUS } from '../../src/processes/status.ts';
import { forge, tell } from './forge.ts';
import { THREE } from './scenarios.ts';
import { REFERENCE, advanceIn, settingOf } from './world.ts';
import { unknownMovement } from '../../src/processes/fold.ts';

const setting = settingOf(THREE, []);
const request = (office?: string) =>
  tell('TG', { administration: 'BF', ...(office === undefined ? {} : { office }) }, 'StatusRequest', {
    sequence: 1,
    seen: 0,
  });
const offices: readonly OfficeState[] = [
  { role: 'transit', office: 'BFKTC', state: 'expected' },
  { role: 'destination', office: 'BFOUA', state: 'expected' },
  { role: 'transit', office: 'BFCNK', state: 'crossed' },
];

test('no row changes a state', () => {
  expect(STATUS.filter(({ then }) => then !== 'same')).toEqual([]);
});

test('a request is answered once, whatever parts the offices have', () => {
  const sends = (office?: string) =>
    advanceIn(setting, forge({ administration: 'BF', states: offices }), request(office)).sends;
  expect(sends()).toMatchObject([{ office: 'BFCNK', body: { known: true, officeState: { length: 3 } } }]);
  expect(sends('BFOUA')).toMatchObject([{ office: 'BFOUA' }]);
  expect(sends('NENIA')).toMatchObject([{ office: 'BFCNK' }]);
});

test('what is not known is answered too', () => {
  const asked = request('BFCNK');
  const done = advanceIn(setting, unknownMovement(REFERENCE, 'BF'), asked);
  expect(done.verdict).toBe('applied');
  expect(done.sends).toMatchObject([{ body: { known: false }, correlationId: asked.message.header.messageId }]);
  expect(done.movement.states).toEqual([]);
});

test('an answer to nothing is refused as about an unknown movement', () => {
  const answer = tell('TG', { administration: 'BF' }, 'StatusResponse', { correlationId: 'M', sequence: 1, seen: 0 });
  expect(advanceIn(setting, unknownMovement(REFERENCE, 'BF'), answer).fault?.code).toBe('process/unknown-movement');
});
