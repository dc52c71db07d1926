import { expect, test } from '@jest/globals';
import type { Decision } from '../../src/messages/movement-decision.ts';
import { EN_ROUTE } from '../../src/processes/en-route-needs.ts';
import { DIVERSION, arrivalOf, decision } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
const decides = (...decisions: readonly Decision[]) => actCause('d', 'TGLFP', 'decide', { decision: decisions });
const sound = (change: Partial<Decision>) =>
  EN_ROUTE.soundRecord.met(sceneOf({ administration: 'TG', states }, decides({ ...DIVERSION, ...change })));

test('a way is sound from departure to destination, through offices of the corridor that face each other', () => {
  const way = (...offices: readonly string[]) => ({ itinerary: offices.map((office) => ({ office })) });
  expect(sound({})).toBe('yes');
  expect(sound(way('TGCNK', 'BFCNK', 'BFOUA'))).toBe('no');
  expect(sound(way('TGLFP', 'TGCNK', 'BFCNK', 'BFOGI'))).toBe('no');
  expect(sound(way('TGLFP', 'BFOUA'))).toBe('no');
  expect(sound(way('TGLFP', 'TGCNK', 'BFCNK', 'XXXXX', 'BFOUA'))).toBe('no');
});

test('planned times follow the way, and the time limit the release', () => {
  const planned = (hour: string) => ({
    itinerary: (DIVERSION.itinerary ?? []).map(({ office }) =>
      office === 'BFKPL' ? { office, plannedAt: `2026-03-${hour}:00:00+00:00` } : { office },
    ),
  });
  expect(sound(planned('11T10'))).toBe('yes');
  expect(sound(planned('09T10'))).toBe('no');
  expect(sound({ timeLimit: '2026-03-10' })).toBe('yes');
  expect(sound({ timeLimit: '2026-03-09' })).toBe('no');
});

test('decisions are numbered on from the last one, without a gap', () => {
  const met = (...numbers: readonly number[]) =>
    EN_ROUTE.nextDecision.met(
      sceneOf(
        { administration: 'TG', states, before: [actCause('e', 'TGLFP', 'decide', { decision: [decision('seals')] })] },
        decides(...numbers.map((number) => decision('timeLimit', number))),
      ),
    );
  expect([met(2), met(2, 3), met(1), met(3), met(2, 4)]).toEqual(['yes', 'yes', 'no', 'no', 'no']);
});

test('parts are missing until each has arrived at the office itself', () => {
  const at = [{ role: 'destination', office: 'NENIA', state: 'expected' }] as const;
  const arrives = (part: number, parts = 2) =>
    actCause(`a${part}${parts}`, 'NENIA', 'recordArrival', { arrival: arrivalOf('NENIA', part, parts) });
  const missing = (now: ReturnType<typeof arrives>, ...before: readonly ReturnType<typeof arrives>[]) =>
    EN_ROUTE.partsMissing.met(sceneOf({ administration: 'NE', states: at, before }, now), 'NENIA');
  expect(missing(arrives(1))).toBe('yes');
  expect(missing(arrives(1), arrives(2))).toBe('no');
  expect(missing(arrives(2, 3), arrives(1))).toBe('yes');
  expect(missing(arrives(1, 1))).toBe('no');
});
