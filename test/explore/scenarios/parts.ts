import {
  TWO,
  arrive,
  arriveAs,
  askArrival,
  cancel,
  decide,
  decision,
  discharge,
  dischargeBy,
  opening,
  pass,
  prove,
  result,
  settle,
  solve,
} from '../../processes/scenarios.ts';
import { settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');

export const PART_SCENARIOS: Scenarios = {
  'two vehicles, whichever comes first': {
    setting: settingOf(TWO, [
      [...begin, discharge],
      [pass('BFCNK')],
      [arriveAs('BFOUA', 2), arriveAs('BFOUA', 1), result('BFOUA')],
    ]),
    endings: ['discharged'],
    messages: 7,
  },
  'the time limit passes between two vehicles, or is extended for the rest': {
    setting: settingOf(
      TWO,
      [
        [...begin, decide(decision('timeLimit')), discharge],
        [arriveAs('BFOUA', 1), arriveAs('BFOUA', 2), result('BFOUA')],
      ],
      { timers: 'anytime', fires: ['transitTime'] },
    ),
    endings: ['discharged'],
    messages: 7,
  },
  'the rest is missing, then it comes': {
    setting: settingOf(
      TWO,
      [
        [...begin, discharge],
        [arriveAs('BFOUA', 1), result('BFOUA', 'B1'), arriveAs('BFOUA', 2), result('BFOUA', 'A1', 2)],
      ],
      { timers: 'anytime', fires: ['transitTime'] },
    ),
    endings: ['discharged'],
    messages: 7,
  },
  'the rest is missing, and departure settles it': {
    setting: settingOf(TWO, [
      [...begin, solve('BFOUA'), dischargeBy('discrepanciesSolved')],
      [arriveAs('BFOUA', 1), result('BFOUA', 'B1')],
      [pass('BFCNK')],
    ]),
    endings: ['discharged'],
    messages: 7,
  },
  'a proof for the rest': {
    setting: settingOf(TWO, [
      [...begin, prove, dischargeBy('alternativeProof')],
      [arriveAs('BFOUA', 1), result('BFOUA', 'B1')],
    ]),
    endings: ['discharged'],
    messages: 5,
  },
  'two vehicles that meet a cancellation': {
    setting: settingOf(TWO, [
      [...begin, cancel, discharge],
      [arriveAs('BFOUA', 1), arriveAs('BFOUA', 2), result('BFOUA')],
    ]),
    endings: ['cancelledYetMoved', 'discharged', 'open'],
    messages: 9,
    rejected: ['CancellationNotice'],
    leaves: ['cancel', 'decideDischarge', 'recordArrival', 'recordControlResults'],
  },
  'a part at another office': {
    setting: settingOf(TWO, [
      [...begin, settle('BFOUA'), discharge],
      [arriveAs('BFOUA', 1), arriveAs('BFOUA', 2), result('BFOUA')],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 9,
  },
  'a part at the office whose arrival does not hold, and the rest after it': {
    setting: settingOf(TWO, [
      [...begin, settle('BFOGI'), discharge],
      [arriveAs('BFOUA', 1), arriveAs('BFOUA', 2)],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 9,
    leaves: ['recordArrival'],
  },
};
