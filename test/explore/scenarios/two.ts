import {
  TWO,
  arrive,
  askArrival,
  askTransit,
  cancel,
  control,
  discharge,
  dischargeBy,
  incur,
  opening,
  pass,
  present,
  print,
  prove,
  refuse,
  result,
  settle,
  solve,
} from '../../processes/scenarios.ts';
import { settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');
const arrivesAndAccepts = (office: string) => [arrive(office), result(office)];

export const BETWEEN_TWO: Scenarios = {
  'the straight journey': {
    setting: settingOf(TWO, [
      [...begin, print, discharge],
      [pass('TGCNK')],
      [present('BFCNK'), pass('BFCNK')],
      [arrive('BFOUA'), control('BFOUA'), result('BFOUA')],
    ]),
    endings: ['discharged'],
    messages: 6,
    leaves: ['presentGoods', 'recordPassage'],
  },
  'a border office that asks before the record has come': {
    setting: settingOf(TWO, [[...begin, discharge], [askTransit('BFCNK'), pass('BFCNK')], arrivesAndAccepts('BFOUA')]),
    endings: ['discharged'],
    messages: 8,
    leaves: ['requestTransitRecord', 'recordPassage'],
  },
  'an undeclared border office': {
    setting: settingOf(TWO, [
      [...begin, discharge],
      [pass('TGCNK')],
      [askTransit('BFKPL'), pass('BFKPL')],
      arrivesAndAccepts('BFOUA'),
    ]),
    endings: ['discharged'],
    messages: 8,
    leaves: ['recordPassage'],
  },
  'an undeclared destination': {
    setting: settingOf(TWO, [
      [...begin, discharge],
      [pass('BFCNK')],
      [askArrival('BFOGI'), ...arrivesAndAccepts('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 9,
  },
  'a refusal, then a passage': {
    setting: settingOf(TWO, [
      [...begin, discharge],
      [pass('TGCNK')],
      [refuse('BFCNK'), present('BFCNK'), pass('BFCNK')],
      arrivesAndAccepts('BFOUA'),
    ]),
    endings: ['discharged'],
    messages: 7,
    leaves: ['refusePassage', 'presentGoods', 'recordPassage'],
  },
  'major discrepancies, then a satisfactory result': {
    setting: settingOf(TWO, [
      [...begin, discharge],
      [pass('TGCNK')],
      [pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA', 'B1'), result('BFOUA', 'A1', 2)],
    ]),
    endings: ['discharged'],
    messages: 7,
  },
  'two arrivals, the declared one holds': {
    setting: settingOf(TWO, [
      [...begin, settle('BFOUA'), discharge],
      arrivesAndAccepts('BFOUA'),
      [askArrival('BFOGI'), ...arrivesAndAccepts('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 10,
  },
  'two arrivals, the first with major discrepancies': {
    setting: settingOf(TWO, [
      [...begin, settle('BFOUA'), discharge],
      [arrive('BFOUA'), result('BFOUA', 'B1')],
      [askArrival('BFOGI'), ...arrivesAndAccepts('BFOGI')],
    ]),
    endings: ['open'],
    messages: 9,
  },
  'two arrivals, the undeclared one holds': {
    setting: settingOf(TWO, [
      [...begin, settle('BFOGI'), discharge],
      [arrive('BFOUA'), result('BFOUA', 'B1')],
      [askArrival('BFOGI'), ...arrivesAndAccepts('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 10,
  },
  'two arrivals, the other one is told and ends without results': {
    setting: settingOf(TWO, [
      [...begin, settle('BFOGI'), discharge],
      [arrive('BFOUA'), control('BFOUA')],
      [askArrival('BFOGI'), ...arrivesAndAccepts('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 10,
    leaves: ['startDestinationControl'],
  },
  'a cancellation, which holds or meets the goods': {
    setting: settingOf(TWO, [
      [...begin, cancel, discharge],
      [pass('TGCNK')],
      [pass('BFCNK')],
      arrivesAndAccepts('BFOUA'),
    ]),
    endings: ['cancelledYetMoved', 'discharged', 'open'],
    messages: 11,
    rejected: ['CancellationNotice'],
    leaves: ['decideDischarge', 'recordPassage', 'recordArrival', 'recordControlResults'],
  },
  'the silent border office is told, then records its passage': {
    setting: settingOf(TWO, [[...begin, discharge], [pass('TGCNK')], [pass('BFCNK')], arrivesAndAccepts('BFOUA')], {
      timers: 'anytime',
      fires: ['unusedOffices'],
    }),
    endings: ['discharged'],
    messages: 7,
  },
  'major discrepancies, settled by departure': {
    setting: settingOf(TWO, [
      [...begin, solve('BFOUA'), dischargeBy('discrepanciesSolved')],
      [pass('TGCNK')],
      [pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA', 'B1')],
    ]),
    endings: ['discharged'],
    messages: 7,
  },
  'a settlement that meets a later result': {
    setting: settingOf(TWO, [
      [...begin, solve('BFOUA'), solve('BFOUA', 2), dischargeBy('discrepanciesSolved')],
      [pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA', 'B1'), result('BFOUA', 'B1', 2)],
    ]),
    endings: ['discharged', 'open'],
    messages: 9,
  },
  'a settlement at an undeclared destination': {
    setting: settingOf(TWO, [
      [...begin, solve('BFOGI'), dischargeBy('discrepanciesSolved')],
      [pass('BFCNK')],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI', 'B1')],
    ]),
    endings: ['discharged'],
    messages: 9,
  },
  'the time limit passes, early or late': {
    setting: settingOf(TWO, [[...begin, cancel, discharge], arrivesAndAccepts('BFOUA')], {
      timers: 'anytime',
      fires: ['transitTime'],
    }),
    endings: ['cancelledYetMoved', 'discharged', 'open'],
    messages: 9,
    rejected: ['CancellationNotice'],
    leaves: ['decideDischarge', 'recordPassage', 'recordArrival', 'recordControlResults'],
  },
  'major discrepancies, settled in time or not': {
    setting: settingOf(
      TWO,
      [
        [...begin, solve('BFOUA'), dischargeBy('discrepanciesSolved')],
        [arrive('BFOUA'), result('BFOUA', 'B1')],
      ],
      { timers: 'anytime', fires: ['discrepanciesSolved', 'controlResults', 'unusedOffices'] },
    ),
    endings: ['discharged'],
    messages: 6,
  },
  'an incident that meets a cancellation': {
    setting: settingOf(TWO, [[...begin, cancel], [incur('TGCNK')], [incur('BFCNK')]]),
    endings: ['cancelled'],
    messages: 7,
    leaves: ['recordIncident'],
  },
  'an alternative proof, whatever arrives meanwhile': {
    setting: settingOf(TWO, [
      [...begin, prove, dischargeBy('alternativeProof')],
      [pass('TGCNK')],
      [pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA', 'B1')],
    ]),
    endings: ['discharged'],
    messages: 6,
  },
  'an alternative proof and an arrival elsewhere': {
    setting: settingOf(TWO, [
      [...begin, prove, dischargeBy('alternativeProof')],
      [pass('BFCNK')],
      [askArrival('BFOGI'), ...arrivesAndAccepts('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 7,
    leaves: ['recordArrival', 'recordControlResults'],
  },
};
