import {
  THREE,
  TWO,
  arrive,
  askArrival,
  cancel,
  opening,
  pass,
  present,
  prove,
  refuse,
  result,
} from '../../processes/scenarios.ts';
import {
  answer,
  askRecovery,
  claim,
  close,
  enquire,
  recommended,
  reportRecovered,
  takeRecovery,
} from '../../processes/search-scenarios.ts';
import { type Act, settingOf } from '../../processes/world.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');
const beginThree = opening(THREE, 'NENIA');
const paid = [claim, close('recoveryPaid')];
const underEnquiry = settingOf(TWO, [
  [...begin, enquire('BFCNK'), ...paid],
  [answer('BFCNK', '4')],
  [arrive('BFOUA'), result('BFOUA')],
]);

/** Departure claims a debt after it has heard of the arrival at another office and told the declared ones. */
function elsewhere(opened: readonly Act[], office: string, acts: readonly Act[], ending: string): Scenario {
  const corridor = opened === begin ? TWO : THREE;
  return {
    setting: settingOf(corridor, [opened, [askArrival(office), arrive(office), result(office)], acts], {
      timers: 'anytime',
      fires: ['unusedOffices'],
    }),
    endings: [ending],
    messages: 8,
    leaves: ['requestArrivalRecord', 'recordArrival', 'recordControlResults'],
  };
}

export const RECOVERY_SCENARIOS: Scenarios = {
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
    leaves: ['recordArrival', 'recordControlResults', 'requestArrivalRecord'],
  },
  'a proof comes late, and the goods at the border are refused, or pass': {
    setting: settingOf(TWO, [
      [...begin, claim, prove, close('alternativeProof')],
      [refuse('BFCNK'), present('BFCNK'), pass('BFCNK')],
    ]),
    endings: ['recoveryEnded'],
    messages: 6,
    leaves: ['refusePassage', 'presentGoods', 'recordPassage'],
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
    setting: settingOf(THREE, [
      [...beginThree, claim, askRecovery('NENIA'), close('recoveryPaid')],
      [reportRecovered('NENIA')],
    ]),
    endings: ['recovered'],
    messages: 10,
  },
  'three administrations, goods that are refused at the border': {
    setting: settingOf(THREE, [[...beginThree, ...paid], [refuse('BFCNK')]]),
    endings: ['recovered'],
    messages: 9,
    leaves: ['refusePassage'],
  },
  'an enquiry ends in recovery, or the goods arrive': {
    setting: underEnquiry,
    start: recommended,
    endings: ['open', 'recovered'],
    messages: 10,
  },
  'two offices are asked, and a debt ends the search': {
    setting: settingOf(TWO, [
      [...begin, enquire(), enquire('BFCNK'), ...paid],
      [answer('BFCNK', '2', 2)],
      [arrive('BFOUA'), result('BFOUA')],
    ]),
    start: recommended,
    endings: ['open', 'recovered'],
    messages: 12,
    leaves: ['openEnquiry', 'answerEnquiry'],
  },
  'two arrivals and a debt': {
    setting: settingOf(TWO, [
      [...begin, ...paid],
      [arrive('BFOUA'), result('BFOUA')],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI')],
    ]),
    endings: ['recovered'],
    messages: 11,
    leaves: ['recordArrival', 'recordControlResults', 'requestArrivalRecord'],
  },
  'a debt after a cancellation that was void': {
    setting: settingOf(TWO, [[...begin, cancel, ...paid], [pass('BFCNK')]]),
    endings: ['cancelledYetMoved', 'open', 'recovered'],
    messages: 9,
    rejected: ['CancellationNotice'],
    leaves: ['openRecovery', 'closeRecovery', 'recordPassage', 'cancel'],
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
  'goods that arrived elsewhere, and a debt that is paid': elsewhere(
    begin,
    'BFOGI',
    [claim, close('recoveryPaid')],
    'recovered',
  ),
  'goods that arrived elsewhere, and no debt': elsewhere(
    begin,
    'BFOGI',
    [claim, close('satisfactoryResults')],
    'recoveryEnded',
  ),
  'three administrations, goods that arrived elsewhere, and a debt that is paid': elsewhere(
    beginThree,
    'BFOUA',
    [claim, close('recoveryPaid')],
    'recovered',
  ),
  'three administrations, goods that arrived elsewhere, and no debt': elsewhere(
    beginThree,
    'BFOUA',
    [claim, close('satisfactoryResults')],
    'recoveryEnded',
  ),
  'three administrations, a debt that is paid while the goods arrive': {
    setting: settingOf(THREE, [[...beginThree, ...paid], [pass('BFCNK')], [arrive('NENIA'), result('NENIA')]]),
    endings: ['recovered'],
    messages: 9,
  },
  'three administrations, no debt, since the goods arrived': {
    setting: settingOf(THREE, [
      [...beginThree, claim, close('satisfactoryResults')],
      [pass('BFCNK')],
      [arrive('NENIA'), result('NENIA')],
    ]),
    endings: ['recoveryEnded'],
    messages: 9,
    leaves: ['recordPassage'],
  },
};
