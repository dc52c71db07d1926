import {
  THREE,
  TWO,
  arrive,
  arriveAs,
  askTransit,
  cancel,
  discharge,
  opening,
  pass,
  present,
  refuse,
  result,
  withdraw,
} from '../../processes/scenarios.ts';
import { settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');
const arrivesAndAccepts = (office: string) => [arrive(office), result(office)];

/** A cancellation that departure takes back, since somebody never acknowledges it; and one that was held by some, or by all. */
export const WITHDRAWALS: Scenarios = {
  'a cancellation that nobody acknowledges is withdrawn, and the goods go on': {
    setting: settingOf(TWO, [[...begin, cancel, withdraw], [discharge], [pass('BFCNK')], arrivesAndAccepts('BFOUA')], {
      answered: [],
    }),
    endings: ['discharged'],
    messages: 9,
    rejected: ['CancellationNotice'],
    leaves: ['cancel', 'withdrawCancellation', 'recordPassage'],
  },
  'a cancellation that is withdrawn before or after it was acknowledged': {
    setting: settingOf(TWO, [
      [...begin, cancel, withdraw, discharge],
      [present('BFCNK'), refuse('BFCNK')],
      arrivesAndAccepts('BFOUA'),
    ]),
    endings: ['cancelledYetMoved', 'discharged', 'open'],
    messages: 10,
    rejected: ['CancellationNotice'],
    leaves: [
      'cancel',
      'withdrawCancellation',
      'decideDischarge',
      'presentGoods',
      'refusePassage',
      'recordArrival',
      'recordControlResults',
    ],
  },
  'a cancellation that is withdrawn and decided again': {
    setting: settingOf(TWO, [[...begin, cancel, withdraw, cancel], [pass('BFCNK')]]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 10,
    rejected: ['CancellationNotice'],
    leaves: ['cancel', 'withdrawCancellation', 'recordPassage'],
  },
  'a border office that asks again while a cancellation is withdrawn': {
    setting: settingOf(TWO, [
      [...begin, cancel, withdraw],
      [askTransit('BFCNK'), present('BFCNK'), refuse('BFCNK')],
    ]),
    endings: ['cancelled', 'open'],
    messages: 9,
    leaves: ['withdrawCancellation', 'requestTransitRecord', 'presentGoods', 'refusePassage'],
  },
  'three administrations, a cancellation that one holds and another has not seen is withdrawn': {
    setting: settingOf(THREE, [[...opening(THREE, 'NENIA'), cancel, withdraw], [pass('BFCNK')]]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 14,
    rejected: ['CancellationNotice'],
    leaves: ['cancel', 'withdrawCancellation', 'recordPassage'],
  },
  'goods that arrive in parts although their cancellation holds': {
    setting: settingOf(TWO, [
      [...begin, cancel],
      [arriveAs('BFOUA', 1), arriveAs('BFOUA', 2), result('BFOUA', 'B1'), result('BFOUA', 'A1', 2)],
    ]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 8,
    rejected: ['CancellationNotice'],
    leaves: ['cancel'],
  },
  'three administrations, goods that arrive although their cancellation holds': {
    setting: settingOf(THREE, [
      [...opening(THREE, 'NENIA'), cancel],
      [arrive('NENIA'), result('NENIA')],
    ]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 11,
    rejected: ['CancellationNotice'],
    leaves: ['cancel'],
  },
};
