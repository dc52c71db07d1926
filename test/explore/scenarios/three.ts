import {
  THREE,
  arrive,
  askArrival,
  attest,
  cancel,
  discharge,
  dischargeBy,
  incur,
  opening,
  pass,
  result,
} from '../../processes/scenarios.ts';
import { settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const begin = opening(THREE, 'NENIA');
const arrivesAndAccepts = (office: string) => [arrive(office), result(office)];

export const BETWEEN_THREE: Scenarios = {
  'an incident at the border, forwarded to those ahead': {
    setting: settingOf(THREE, [[...begin, discharge], [incur('BFCNK'), pass('BFCNK')], arrivesAndAccepts('NENIA')]),
    endings: ['discharged'],
    messages: 10,
  },
  'goods that are attested to be lost': {
    setting: settingOf(THREE, [[...begin, attest, dischargeBy('lossAttested')], [pass('BFCNK')]], {
      timers: 'anytime',
      fires: ['transitTime'],
    }),
    endings: ['discharged'],
    messages: 6,
  },
  'three administrations, a diversion to the second': {
    setting: settingOf(THREE, [
      [...begin, discharge],
      [pass('BFCNK')],
      [askArrival('BFOUA'), ...arrivesAndAccepts('BFOUA')],
    ]),
    endings: ['discharged'],
    messages: 12,
  },
  'three administrations, a cancellation that one accepts and another cannot': {
    setting: settingOf(THREE, [[...begin, cancel, discharge], [pass('BFCNK')], [arrive('NENIA')]]),
    endings: ['open'],
    messages: 14,
    rejected: ['CancellationNotice'],
    leaves: ['decideDischarge', 'recordPassage', 'recordArrival'],
  },
};
