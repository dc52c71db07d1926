import type { TimerRow } from '../../../src/processes/limits.ts';
import {
  THREE,
  TWO,
  arrive,
  askArrival,
  cancel,
  comeBack,
  discharge,
  dischargeBy,
  opening,
  pass,
  prove,
  result,
  settle,
  solve,
} from '../../processes/scenarios.ts';
import { answer, askStatus, enquire, inform, learnt, question, recommended } from '../../processes/search-scenarios.ts';
import { type Act, settingOf } from '../../processes/world.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');
const beginThree = opening(THREE, 'NENIA');

/** A scenario that begins as the enquiry is recommended. */
function overdue(script: readonly (readonly Act[])[], fires: readonly TimerRow[] = [], corridor = TWO): ScenarioStart {
  return { setting: settingOf(corridor, script, { timers: 'anytime', fires }), start: recommended };
}
type ScenarioStart = Required<Pick<Scenario, 'setting' | 'start'>>;

export const ENQUIRY_SCENARIOS: Scenarios = {
  'each asks how it stands with the other': {
    setting: settingOf(TWO, [[...begin, askStatus('TGLFP')], [askStatus('BFCNK')], [pass('BFCNK')]]),
    endings: ['open'],
    messages: 7,
  },
  'a third administration is asked': {
    setting: settingOf(THREE, [[...beginThree], [askStatus('NENIA', 'BF')]]),
    endings: ['open'],
    messages: 5,
  },
  'the time limit passes, early or late, and all are asked': {
    setting: settingOf(TWO, [[...begin], [arrive('BFOUA')]], { timers: 'anytime', fires: ['transitTime'] }),
    endings: ['open'],
    messages: 5,
  },
  'results are asked for': {
    setting: settingOf(
      TWO,
      [
        [...begin, discharge],
        [arrive('BFOUA'), result('BFOUA')],
      ],
      {
        timers: 'anytime',
        fires: ['controlResultsChased'],
      },
    ),
    endings: ['discharged'],
    messages: 6,
  },
  'an enquiry opens by itself, and the goods arrive': {
    ...overdue(
      [
        [...begin, discharge],
        [arrive('BFOUA'), result('BFOUA')],
      ],
      ['enquiryOpens'],
    ),
    endings: ['discharged'],
    messages: 8,
  },
  'an answer repeats the results, before or after they come': {
    ...overdue([
      [...begin, enquire(), discharge],
      [arrive('BFOUA'), result('BFOUA'), answer('BFOUA', '3')],
    ]),
    endings: ['discharged', 'open'],
    messages: 9,
  },
  'an answer repeats major discrepancies': {
    ...overdue([
      [...begin, enquire()],
      [arrive('BFOUA'), result('BFOUA', 'B1'), answer('BFOUA', '3')],
    ]),
    endings: ['open'],
    messages: 8,
  },
  'an answer repeats major discrepancies of an arrival that was noted, then better results come': {
    ...overdue([
      [...begin, enquire(), enquire(), discharge],
      [arrive('BFOUA'), result('BFOUA', 'B1'), answer('BFOUA', '3'), result('BFOUA', 'A1', 2), answer('BFOUA', '3', 2)],
    ]),
    endings: ['discharged', 'open'],
    messages: 9,
    leaves: ['openEnquiry', 'answerEnquiry', 'recordControlResults', 'decideDischarge'],
  },
  'an answer repeats major discrepancies, which are settled': {
    ...overdue([
      [...begin, enquire(), solve('BFOUA'), dischargeBy('discrepanciesSolved')],
      [arrive('BFOUA'), result('BFOUA', 'B1'), answer('BFOUA', '3')],
    ]),
    endings: ['discharged', 'open'],
    messages: 9,
    leaves: ['openEnquiry', 'solveDiscrepancies', 'answerEnquiry'],
  },
  'an answer that meets an arrival elsewhere': {
    ...overdue([
      [...begin, enquire(), settle('BFOUA')],
      [arrive('BFOUA'), result('BFOUA'), answer('BFOUA', '3')],
      [askArrival('BFOGI'), arrive('BFOGI')],
    ]),
    endings: ['open'],
    messages: 12,
  },
  'two offices are asked, and the goods arrive at a third': {
    ...overdue([
      [...begin, enquire(), enquire('BFCNK')],
      [answer('BFCNK', '2', 2)],
      [askArrival('BFOGI'), arrive('BFOGI')],
    ]),
    endings: ['open'],
    messages: 12,
  },
  'two offices are asked, and one answers that the goods arrived': {
    ...overdue([
      [...begin, enquire(), enquire('BFCNK')],
      [arrive('BFOUA'), result('BFOUA'), answer('BFOUA', '3')],
    ]),
    endings: ['open'],
    messages: 10,
  },
  'the office of departure asks its own border office': {
    ...overdue([[...begin, enquire('TGCNK')], [answer('TGCNK', '1')], [arrive('BFOUA')]]),
    endings: ['open'],
    messages: 5,
  },
  'an answer that is missed, and reminded': {
    ...overdue([[...begin, enquire()], [answer('BFOUA', '1')]], ['enquiryAnswer', 'enquiryDue']),
    endings: ['open'],
    messages: 6,
  },
  'questions and information, both ways': {
    ...overdue([
      [...begin, enquire(), question('TGLFP', 'BF'), inform('TGLFP', 'BF')],
      [question('BFOUA')],
      [inform('BFOUA')],
    ]),
    endings: ['open'],
    messages: 9,
  },
  'an enquiry and a cancellation': {
    ...overdue([[...begin, enquire(), cancel], [answer('BFOUA', '1')], [arrive('BFOUA')]]),
    endings: ['open'],
    messages: 10,
    rejected: ['CancellationNotice'],
    leaves: ['recordArrival', 'cancel'],
  },
  'an enquiry that brings a proof to light': {
    ...overdue([[...begin, enquire(), learnt, dischargeBy('enquiryProof')], [answer('BFOUA', '2')], [pass('BFCNK')]]),
    endings: ['discharged'],
    messages: 8,
  },
  'two offices are asked, and a proof ends the search, whatever arrives': {
    ...overdue([
      [...begin, enquire(), enquire('BFCNK'), prove, dischargeBy('alternativeProof')],
      [answer('BFCNK', '1', 2)],
      [arrive('BFOUA'), result('BFOUA')],
    ]),
    endings: ['discharged', 'open'],
    messages: 12,
    leaves: ['openEnquiry', 'answerEnquiry'],
  },
  'an enquiry, and the goods come back': {
    ...overdue([[...begin, enquire(), comeBack], [answer('BFOUA', '1')]]),
    endings: ['open'],
    messages: 6,
  },
};
