import {
  THREE,
  TWO,
  arrive,
  askTransit,
  cancel,
  comeBack,
  decide,
  decision,
  discharge,
  incur,
  opening,
  pass,
  redirect,
  refuse,
  result,
  settle,
} from '../../processes/scenarios.ts';
import { settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');
const beginThree = opening(THREE, 'NENIA');
const arrivesAndAccepts = (office: string) => [arrive(office), result(office)];
const moreTime = decide(decision('timeLimit'));
const home = result('TGLFP');

export const INCIDENT_SCENARIOS: Scenarios = {
  'incidents at departure, at the border and at destination': {
    setting: settingOf(THREE, [
      [...beginThree, incur('TGLFP'), discharge],
      [incur('BFCNK')],
      [...arrivesAndAccepts('NENIA'), incur('NENIA')],
    ]),
    endings: ['discharged'],
    messages: 12,
  },
  'a new time limit, before or after the old one has passed': {
    setting: settingOf(TWO, [[...begin, moreTime, discharge], arrivesAndAccepts('BFOUA')], {
      timers: 'anytime',
      fires: ['transitTime'],
    }),
    endings: ['discharged'],
    messages: 6,
  },
  'two decisions that overtake each other': {
    setting: settingOf(THREE, [
      [...beginThree, moreTime, decide(decision('timeLimit', 2), decision('seals', 3)), discharge],
      arrivesAndAccepts('NENIA'),
    ]),
    endings: ['discharged'],
    messages: 11,
  },
  'another destination in the same country': {
    setting: settingOf(TWO, [
      [...begin, redirect(TWO, 'BFOGI'), discharge],
      [pass('BFCNK')],
      arrivesAndAccepts('BFOGI'),
    ]),
    endings: ['discharged'],
    messages: 9,
  },
  'another destination, and the goods at the old one': {
    setting: settingOf(TWO, [
      [...begin, redirect(TWO, 'BFOGI'), discharge],
      [pass('TGCNK')],
      arrivesAndAccepts('BFOUA'),
    ]),
    endings: ['discharged', 'open'],
    messages: 6,
  },
  'another destination in another country, and an incident': {
    setting: settingOf(THREE, [
      [...beginThree, redirect(THREE, 'BFOUA'), discharge],
      [incur('BFCNK')],
      arrivesAndAccepts('BFOUA'),
    ]),
    endings: ['discharged'],
    messages: 12,
  },
  'a destination in a country that had no part': {
    setting: settingOf(THREE, [
      [...opening(THREE, 'BFOUA'), redirect(THREE, 'NENIA'), discharge],
      [incur('BFCNK')],
      arrivesAndAccepts('NENIA'),
    ]),
    endings: ['discharged'],
    messages: 12,
  },
  'a cancellation of what was decided': {
    setting: settingOf(TWO, [[...begin, redirect(TWO, 'BFOGI'), cancel], [askTransit('BFKPL')]]),
    endings: ['cancelled'],
    messages: 8,
  },
  'goods that are refused at the border and come back': {
    setting: settingOf(TWO, [[...begin, comeBack, home, discharge], [pass('TGCNK')], [refuse('BFCNK')]], {
      timers: 'anytime',
      fires: ['unusedOffices'],
    }),
    endings: ['discharged'],
    messages: 5,
    leaves: ['refusePassage'],
  },
  'goods that come back although they arrived': {
    setting: settingOf(TWO, [[...begin, comeBack, home, settle('TGLFP'), discharge], arrivesAndAccepts('BFOUA')]),
    endings: ['discharged'],
    messages: 5,
  },
};
