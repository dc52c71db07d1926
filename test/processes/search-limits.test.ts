import { expect, test } from '@jest/globals';
import { SEARCH_LIMITS, answerBy } from '../../src/processes/search-limits.ts';
import { LIMITS, ACCUSING } from '../../src/processes/limits.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { tell } from './forge.ts';
import { arrival, results } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'arrived' }] as const;
const scene = sceneOf({ administration: 'TG', states }, tell('NE', { administration: 'TG' }, 'ArrivalAdvice'));

test('results are asked for so many days after the arrival that holds', () => {
  expect(SEARCH_LIMITS.controlResultsChased(scene, 'TGLFP')).toBe('2026-03-17T23:59:59.999+00:00');
  const none = { ...scene, facts: { ...scene.facts, arrivals: [] } };
  expect(SEARCH_LIMITS.controlResultsChased(none, 'TGLFP')).toBeUndefined();
});

test('results that are known are not asked for; those of an arrival that does not hold are', () => {
  const known = { ...scene, facts: { ...scene.facts, results: [results('NENIA')] } };
  expect(SEARCH_LIMITS.controlResultsChased(known, 'TGLFP')).toBeUndefined();
  const settled = { ...known.facts, arrivals: [...known.facts.arrivals, arrival('BFOUA')], settledArrival: 'BFOUA' };
  expect(SEARCH_LIMITS.controlResultsChased({ ...known, facts: settled }, 'TGLFP')).toBeDefined();
});

test('an enquiry opens so many days after the time limit, a recovery so many months', () => {
  expect(scene.corridor.times).toMatchObject({ enquiryOpens: { days: 7 }, recoveryMonths: 7 });
  expect(SEARCH_LIMITS.enquiryOpens(scene, 'TGLFP')).toBe('2026-03-25T23:59:59.999+00:00');
  expect(SEARCH_LIMITS.recoveryBegins(scene, 'TGLFP')).toBe('2026-10-18T23:59:59.999+00:00');
  const unknown = { ...scene, facts: NO_FACTS };
  expect(SEARCH_LIMITS.enquiryOpens(unknown, 'TGLFP')).toBeUndefined();
  expect(SEARCH_LIMITS.recoveryBegins(unknown, 'TGLFP')).toBeUndefined();
});

test('an answer has the days of the corridor, or its prolonged ones', () => {
  const open = (prolonged: boolean) =>
    sceneOf({ administration: 'TG', states }, actCause('a', 'TGLFP', 'openEnquiry', { prolonged }));
  expect(answerBy(open(false), 'TGLFP')).toBe('2026-04-08');
  expect(answerBy(open(true), 'TGLFP')).toBe('2026-04-20');
  expect(SEARCH_LIMITS.enquiryAnswer(open(true), 'TGLFP')).toBe('2026-04-20T23:59:59.999+00:00');
});

test('the office that is asked has the time that the request says', () => {
  const asked = sceneOf({ administration: 'NE', states }, tell('TG', { administration: 'NE' }, 'EnquiryRequest'));
  expect(SEARCH_LIMITS.enquiryDue(asked, 'NENIA')).toBe('2026-04-09T23:59:59.999+01:00');
  expect(SEARCH_LIMITS.enquiryDue(scene, 'NENIA')).toBeUndefined();
});

test('every limit whose row, or a row that follows it, asks or enquires accuses', () => {
  const questions = ['StatusRequest', 'EnquiryRequest'];
  const asks = (steps: readonly string[]): boolean =>
    TABLES.rows.some(
      ({ step, sends = [] }) => steps.includes(step) && sends.some(({ message }) => questions.includes(message)),
    );
  const asking = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter((timer) => {
    const own = TABLES.rows.filter(({ by }) => 'timer' in by && by.timer === timer).map(({ step }) => step);
    const next = TABLES.rows.filter(({ by }) => 'step' in by && own.includes(by.step)).map(({ step }) => step);
    return asks([...own, ...next]);
  });
  expect(asking.sort()).toEqual(['controlResultsChased', 'enquiryOpens', 'transitTime']);
  expect(ACCUSING).toEqual(expect.arrayContaining(asking));
});
