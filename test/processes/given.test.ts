import { expect, test } from '@jest/globals';
import { concerned, destinationNow, otherDestinations } from '../../src/processes/given.ts';
import { sent, tell } from './forge.ts';
import { DIVERSION, arrival } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
const sends = [sent('AnticipatedArrivalRecord', 'NE'), sent('AnticipatedTransitRecord', 'BF')];
const decided = actCause('d', 'TGLFP', 'decide', { decision: [DIVERSION] });
const arriving = (office: string) =>
  sceneOf(
    { administration: 'TG', states, sends, before: [decided] },
    tell('BF', { administration: 'TG' }, 'ArrivalAdvice', {}, { arrival: arrival(office) }),
  );

test('the destination is the one decided last, and its administration is told there', () => {
  expect(destinationNow(arriving('BFOUA'))).toEqual([{ administration: 'BF', office: 'BFOUA' }]);
  expect(concerned(arriving('BFOUA'))).toEqual([{ administration: 'NE' }, { administration: 'BF', office: 'BFOUA' }]);
});

test('each destination that was declared is another one, but the one where the goods arrived', () => {
  const [old, now] = [
    { administration: 'NE', office: 'NENIA' },
    { administration: 'BF', office: 'BFOUA' },
  ];
  expect(otherDestinations(arriving('BFOUA'))).toEqual([old]);
  expect(otherDestinations(arriving('NENIA'))).toEqual([now]);
  expect(otherDestinations(arriving('BFOGI'))).toEqual([old, now]);
});
