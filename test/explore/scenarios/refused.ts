import { NATIONAL_RECORD } from '../../processes/row-cases-national.ts';
import {
  THREE,
  TWO,
  arrive,
  arriveAs,
  askArrival,
  askTransit,
  comeBack,
  decide,
  decision,
  discharge,
  dischargeBy,
  incur,
  opening,
  pass,
  redirect,
  release,
  result,
  settle,
  solve,
} from '../../processes/scenarios.ts';
import { amend, book, endBooking, initiateAbroad, use } from '../../processes/scenarios-guarantee.ts';
import {
  answer,
  askRecovery,
  claim,
  close,
  enquire,
  recommended,
  takeRecovery,
} from '../../processes/search-scenarios.ts';
import { type Act, act, settingOf } from '../../processes/world.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');
const convert = act('TGLFP', 'convertToNational', { office: 'TGCNK', reason: 'The line is down for good.' });
const national: readonly Act[] = [
  act('TGLFP', 'initiateTransit', { record: { ...NATIONAL_RECORD, officeOfDestination: 'TGCNK' } }),
  release,
];
const arrivesAt = (office: string): readonly Act[] => [arrive(office), result(office)];

/** One message at any point is refused by the rules of its receiver. */
function refused(
  script: readonly (readonly Act[])[],
  endings: readonly string[],
  messages: number,
  more: Partial<Scenario> = {},
  corridor = TWO,
): Scenario {
  return { setting: settingOf(corridor, script, { refusals: 1 }), endings, messages, ...more };
}

/** The same for each other kind of conversation. */
export const REFUSED: Scenarios = {
  'a diversion at the border, one message refused by a rule': refused(
    [[...begin, discharge], [askTransit('BFKPL'), pass('BFKPL')], arrivesAt('BFOUA')],
    ['discharged', 'open'],
    8,
    { leaves: ['recordPassage'] },
  ),
  'a diversion at destination, one message refused by a rule': refused(
    [
      [...begin, discharge],
      [askArrival('BFOGI'), ...arrivesAt('BFOGI')],
    ],
    ['discharged', 'open'],
    8,
  ),
  'two arrivals, one message refused by a rule': refused(
    [[...begin, settle('BFOUA'), discharge], arrivesAt('BFOUA'), [askArrival('BFOGI'), arrive('BFOGI')]],
    ['discharged', 'open'],
    8,
  ),
  'major discrepancies that are settled, one message refused by a rule': refused(
    [
      [...begin, solve('BFOUA'), dischargeBy('discrepanciesSolved')],
      [arrive('BFOUA'), result('BFOUA', 'B1')],
    ],
    ['discharged', 'open'],
    6,
  ),
  'an enquiry, one message refused by a rule': refused(
    [[...begin, enquire(), discharge], [answer('BFOUA', '1')], arrivesAt('BFOUA')],
    ['discharged', 'open'],
    8,
    { start: recommended, leaves: ['answerEnquiry'] },
  ),
  'a recovery, one message refused by a rule': refused(
    [[...begin, claim, askRecovery('BFOUA'), close('recoveryPaid')], [takeRecovery('BFOUA')], [arrive('BFOUA')]],
    ['open', 'unresolved'],
    6,
  ),
  'a guarantee booked abroad, one message refused by a rule': refused(
    [
      [initiateAbroad(TWO, 'BFOUA', 'BFOUA'), use, release, discharge],
      [book('BFOUA'), book('BFOUA')],
      [endBooking('BFOUA')],
      arrivesAt('BFOUA'),
    ],
    ['discharged', 'open'],
    8,
    { opened: 1, leaves: ['answerGuaranteeUse', 'endBooking'] },
  ),
  'a booking that is taken back, one message refused by a rule': refused(
    [
      [initiateAbroad(TWO, 'BFOUA', 'BFOUA'), use, amend(TWO), release, discharge],
      [book('BFOUA'), book('BFOUA')],
      [endBooking('BFOUA')],
      arrivesAt('BFOUA'),
    ],
    ['discharged', 'open'],
    8,
    { opened: 1, leaves: ['answerGuaranteeUse', 'endBooking'] },
  ),
  'another destination, one message refused by a rule': refused(
    [[...begin, redirect(TWO, 'BFOGI'), discharge], [pass('BFCNK')], arrivesAt('BFOGI')],
    ['discharged', 'open'],
    9,
  ),
  'a new time limit, one message refused by a rule': refused(
    [[...begin, decide(decision('timeLimit')), discharge], arrivesAt('BFOUA')],
    ['discharged', 'open'],
    6,
  ),
  'an incident, one message refused by a rule': refused(
    [[...begin, incur('TGLFP'), discharge], [incur('BFCNK'), pass('BFCNK')], arrivesAt('BFOUA')],
    ['discharged', 'open'],
    9,
  ),
  'two vehicles, one message refused by a rule': refused(
    [
      [...begin, discharge],
      [arriveAs('BFOUA', 1), arriveAs('BFOUA', 2), result('BFOUA')],
    ],
    ['discharged', 'open'],
    6,
  ),
  'goods that come back, one message refused by a rule': refused(
    [[...begin, comeBack, result('TGLFP'), discharge], [pass('BFCNK')]],
    ['discharged'],
    5,
  ),
  'a national movement, one message refused by a rule': refused(
    [
      [...national, discharge],
      arrivesAt('TGCNK'),
      [act('BFCNK', 'noteSuccessor', { successor: '26BFBFCNKT00000100' })],
    ],
    ['dischargedWithoutTransit'],
    2,
  ),
  'an end at the border, one message refused by a rule': refused(
    [[...begin, convert, discharge], arrivesAt('TGCNK'), [pass('BFCNK')]],
    ['discharged', 'open'],
    4,
  ),
  'three administrations, one message refused by a rule': refused(
    [[...opening(THREE, 'NENIA'), discharge], [pass('BFCNK')], arrivesAt('NENIA')],
    ['discharged', 'open'],
    9,
    {},
    THREE,
  ),
};
