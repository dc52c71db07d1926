import { expect, test } from '@jest/globals';
import { SEARCH_NEEDS } from '../../src/processes/search-needs.ts';
import { sent, tell } from './forge.ts';
import { unknownMovement } from '../../src/processes/fold.ts';
import { TWO, arrival, crossing, results } from './scenarios.ts';
import { REFERENCE, advanceIn, settingOf } from './world.ts';
import { answer } from './search-scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const atDeparture = {
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state: 'released' }],
  sends: [sent('StatusRequest', 'BF')],
} as const;

test('no administration asks itself, or one that the corridor does not know', () => {
  const met = (administration: string) =>
    SEARCH_NEEDS.asksNeighbour.met(
      sceneOf(atDeparture, actCause('a', 'TGLFP', 'requestStatus', { administration, doubt: {} })),
    );
  expect([met('BF'), met('TG'), met('ZZ')]).toEqual(['yes', 'no', 'no']);
});

test('a status that nobody asked for is about nothing here', () => {
  const told = (from: string, correlationId: string) =>
    SEARCH_NEEDS.askedStatus.met(
      sceneOf(atDeparture, tell(from, { administration: 'TG' }, 'StatusResponse', { correlationId })),
    );
  expect(told('BF', 'StatusRequest-BF')).toBe('yes');
  expect(told('NE', 'StatusRequest-BF')).toBe('elsewhere');
  expect(told('BF', 'nothing')).toBe('elsewhere');
});

test('an answer fits what the office itself has recorded', () => {
  const fits = (code: '1' | '2' | '3' | '4', facts = {}) => {
    const { office, step, facts: said } = answer('BFCNK', code);
    const scene = sceneOf({ administration: 'BF', states: [] }, actCause('a', office, step, said), facts);
    return SEARCH_NEEDS.findingFits.met(scene, 'BFCNK');
  };
  const recorded = { arrivals: [arrival('BFCNK')], results: [results('BFCNK')] };
  expect([fits('1'), fits('2'), fits('3'), fits('4')]).toEqual(['yes', 'yes', 'no', 'yes']);
  expect([fits('1', recorded), fits('3', recorded)]).toEqual(['no', 'yes']);
  expect(fits('1', { passages: [crossing('BFCNK')] })).toBe('no');
  expect(fits('1', { passages: [crossing('TGCNK')] })).toBe('yes');
});

test('an arrival that the answer only repeats is in conflict with none', () => {
  const repeated = { arrival: [arrival('NENIA')], results: results('NENIA') };
  const elsewhere = tell('BF', { administration: 'TG' }, 'ArrivalAdvice', {}, { arrival: arrival('BFOUA') });
  const differ = (...before: Parameters<typeof sceneOf>[1][]) =>
    SEARCH_NEEDS.arrivalsDiffer.met(
      sceneOf({ ...atDeparture, before }, tell('NE', { administration: 'TG' }, 'EnquiryResponse', {}, repeated)),
    );
  expect(differ(elsewhere)).toBe('yes');
  expect(differ(elsewhere, tell('NE', { administration: 'TG' }, 'ArrivalAdvice'))).toBe('no');
  expect(differ()).toBe('no');
});

test('an enquiry is answered under its number, by the office that was asked', () => {
  const asked = (office: string, number: number) => {
    const { step, facts } = answer(office, '1', number);
    const enquiries = [{ number: 2, asked: 'BFCNK', ended: false }];
    return SEARCH_NEEDS.enquiryAsked.met(
      sceneOf({ administration: 'BF', states: [] }, actCause('a', office, step, facts), { enquiries }),
      office,
    );
  };
  expect([asked('BFCNK', 2), asked('BFCNK', 1), asked('BFKTC', 2)]).toEqual(['yes', 'no', 'no']);
});

test('what departure says of its movement before its record is taken, so that no number of its is missing for ever', () => {
  const setting = settingOf(TWO, []);
  const unheard = unknownMovement(REFERENCE, 'BF');
  const question = (from: string) =>
    tell(from, { administration: 'BF' }, 'InformationRequest', { sequence: 1, seen: 0 });
  expect(advanceIn(setting, unheard, question('NE')).verdict).toBe('rejected');
  const asked = advanceIn(setting, unheard, question('TG'));
  expect([asked.verdict, asked.movement.seen]).toEqual(['applied', { TG: 1 }]);
});

test('an enquiry that names no office of ours is answered by any', () => {
  const at = { administration: 'BF', office: 'BFOUA' } as const;
  const asked = (office: object) =>
    SEARCH_NEEDS.enquiryAsked.met(
      sceneOf(
        {
          administration: 'BF',
          states: [],
          before: [tell('TG', { administration: 'BF', ...office }, 'EnquiryRequest')],
        },
        actCause('a', at.office, 'answerEnquiry', { finding: { number: 1, office: at.office } }),
      ),
      at.office,
    );
  expect([asked({ office: 'BFOUA' }), asked({}), asked({ office: 'BFCNK' })]).toEqual(['yes', 'yes', 'no']);
});
