import { expect, test } from '@jest/globals';
import { rowId } from '../../src/processes/process.ts';
import { RECOVERY } from '../../src/processes/recovery.ts';
import { type Scenario, testScenarios } from './converge.ts';
import { THREE, TWO, arrive, askArrival, cancel, opening, pass, present, prove, refuse, result } from './scenarios.ts';
import {
  answer,
  askRecovery,
  claim,
  close,
  enquire,
  recommended,
  reportRecovered,
  takeRecovery,
} from './search-scenarios.ts';
import { settingOf } from './world.ts';

const begin = opening(TWO, 'BFOUA');
const beginThree = opening(THREE, 'NENIA');
const paid = [claim, close('recoveryPaid')];
const underEnquiry = settingOf(TWO, [
  [...begin, enquire('BFCNK'), ...paid],
  [answer('BFCNK', '4')],
  [arrive('BFOUA'), result('BFOUA')],
]);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a debt is paid, whatever comes to light meanwhile': {
    setting: settingOf(TWO, [[...begin, ...paid], [pass('BFCNK')], [arrive('BFOUA'), result('BFOUA')]]),
    endings: ['recovered'],
    messages: 7,
  },
  'a debt is paid, and major discrepancies are found': {
    setting: settingOf(TWO, [[...begin, ...paid], [pass('TGCNK')], [arrive('BFOUA'), result('BFOUA', 'B1')]]),
    endings: ['recovered'],
    messages: 6,
  },
  'a debt is paid, and the goods arrive elsewhere': {
    setting: settingOf(TWO, [
      [...begin, ...paid],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI')],
    ]),
    endings: ['recovered'],
    messages: 8,
  },
  'a proof comes late, and the goods at the border are refused, or pass': {
    setting: settingOf(TWO, [
      [...begin, claim, prove, close('alternativeProof')],
      [refuse('BFCNK'), present('BFCNK'), pass('BFCNK')],
    ]),
    endings: ['recoveryEnded'],
    messages: 6,
  },
  'the goods arrive late, and there is no debt': {
    setting: settingOf(TWO, [
      [...begin, claim, close('satisfactoryResults')],
      [pass('TGCNK')],
      [arrive('BFOUA'), result('BFOUA')],
    ]),
    endings: ['recoveryEnded'],
    messages: 6,
  },
  'another authority recovers': {
    setting: settingOf(TWO, [
      [...begin, claim, askRecovery('BFOUA'), close('recoveryPaid')],
      [takeRecovery('BFOUA'), reportRecovered('BFOUA')],
    ]),
    endings: ['recovered'],
    messages: 7,
  },
  'three administrations, one tells how far it has come': {
    setting: settingOf(THREE, [[...beginThree, ...paid], [reportRecovered('NENIA')]]),
    endings: ['recovered'],
    messages: 9,
  },
  'three administrations, goods that are refused at the border': {
    setting: settingOf(THREE, [[...beginThree, ...paid], [refuse('BFCNK')]]),
    endings: ['recovered'],
    messages: 9,
  },
  'an enquiry ends in recovery, or the goods arrive': {
    setting: underEnquiry,
    start: recommended(underEnquiry),
    endings: ['open', 'recovered'],
    messages: 10,
  },
  'two arrivals and a debt': {
    setting: settingOf(TWO, [
      [...begin, ...paid],
      [arrive('BFOUA'), result('BFOUA')],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI')],
    ]),
    endings: ['recovered'],
    messages: 11,
  },
  'a debt after a cancellation that was void': {
    setting: settingOf(TWO, [[...begin, cancel, ...paid], [pass('BFCNK')]]),
    endings: ['cancelled', 'open', 'recovered'],
    messages: 9,
    rejected: ['CancellationNotice'],
  },
  'a recovery is recommended, early or late': {
    setting: settingOf(
      TWO,
      [
        [...begin, ...paid],
        [arrive('BFOUA'), result('BFOUA')],
      ],
      {
        timers: 'anytime',
        fires: ['recoveryBegins'],
      },
    ),
    endings: ['recovered'],
    messages: 6,
  },
};

const fired = testScenarios(SCENARIOS);

test('every row of recovery fires', () => {
  expect(RECOVERY.map(rowId).filter((row) => !fired.has(row))).toEqual([]);
});
