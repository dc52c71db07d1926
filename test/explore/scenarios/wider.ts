import type { Corridor } from '../../../src/corridor/corridor.ts';
import {
  TWO,
  arrive,
  askArrival,
  askTransit,
  cancel,
  control,
  decide,
  decision,
  discharge,
  dischargeBy,
  opening,
  pass,
  present,
  prove,
  recordTo,
  refuse,
  release,
  result,
  results,
  settle,
} from '../../processes/scenarios.ts';
import { type Act, act, settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');

/** Results that do not accept the cargo. */
const refuseCargo = (office: string, number: number): Act =>
  act(office, 'recordControlResults', { results: { ...results(office, 'A1', number), accepted: 'no' } });

/** Goods that leave Togo and come back to it: departure and destination are of one administration. */
const ROUND: Corridor = {
  ...TWO,
  office: [
    ...TWO.office,
    {
      code: 'TGDPG',
      administration: 'TG',
      names: { en: 'Dapaong', fr: 'Dapaong' },
      roles: ['destination'],
      validFrom: '2018-05-28',
    },
  ],
};
const itinerary = (...offices: readonly string[]) => offices.map((office) => ({ office }));
const beginRound: readonly Act[] = [
  act('TGLFP', 'initiateTransit', {
    record: {
      ...recordTo(TWO, 'BFOUA'),
      officeOfDestination: 'TGDPG',
      itinerary: itinerary('TGLFP', 'TGCNK', 'BFCNK', 'TGDPG'),
    },
  }),
  release,
];
const beginOneBorder: readonly Act[] = [
  act('TGLFP', 'initiateTransit', {
    record: { ...recordTo(TWO, 'BFOUA'), itinerary: itinerary('TGLFP', 'BFCNK', 'BFOUA') },
  }),
  release,
];

/** What the others do not come to: each row in each of the states that it names. */
export const WIDER: Scenarios = {
  'a cargo that is refused, then accepted': {
    setting: settingOf(TWO, [
      [...begin, discharge],
      [pass('BFCNK')],
      [arrive('BFOUA'), refuseCargo('BFOUA', 1), result('BFOUA', 'A1', 2)],
    ]),
    endings: ['discharged'],
    messages: 7,
    leaves: ['recordPassage'],
  },
  'a cargo that is refused under control and again, with major discrepancies in between': {
    setting: settingOf(TWO, [
      [...begin, discharge],
      [
        arrive('BFOUA'),
        control('BFOUA'),
        refuseCargo('BFOUA', 1),
        refuseCargo('BFOUA', 2),
        result('BFOUA', 'B1', 3),
        refuseCargo('BFOUA', 4),
        result('BFOUA', 'A1', 5),
      ],
    ]),
    endings: ['discharged'],
    messages: 9,
  },
  'a cargo that is refused, before or after a discharge by proof, and then accepted': {
    setting: settingOf(TWO, [
      [...begin, prove, dischargeBy('alternativeProof')],
      [arrive('BFOUA'), refuseCargo('BFOUA', 1), result('BFOUA', 'A1', 2)],
    ]),
    endings: ['discharged'],
    messages: 6,
  },
  'two arrivals, and the cargo of the one that does not hold is refused': {
    setting: settingOf(TWO, [
      [...begin, settle('BFOGI'), discharge],
      [arrive('BFOUA'), refuseCargo('BFOUA', 1)],
      [askArrival('BFOGI'), arrive('BFOGI'), result('BFOGI')],
    ]),
    endings: ['discharged'],
    messages: 10,
  },
  'major discrepancies found under control': {
    setting: settingOf(TWO, [[...begin], [arrive('BFOUA'), control('BFOUA'), result('BFOUA', 'B1')]], {
      timers: 'anytime',
      fires: ['controlResults', 'controlResultsChased'],
    }),
    endings: ['open'],
    messages: 4,
  },
  'two arrivals and a proof from elsewhere': {
    setting: settingOf(
      TWO,
      [[...begin, prove, dischargeBy('alternativeProof')], [arrive('BFOUA')], [askArrival('BFOGI'), arrive('BFOGI')]],
      { timers: 'anytime', fires: ['unusedOffices'] },
    ),
    endings: ['open'],
    messages: 8,
  },
  'two arrivals and every passage': {
    setting: settingOf(TWO, [
      [...begin],
      [pass('TGCNK')],
      [pass('BFCNK')],
      [arrive('BFOUA')],
      [askArrival('BFOGI'), arrive('BFOGI')],
      [settle('BFOUA')],
    ]),
    endings: ['open'],
    messages: 8,
  },
  'every passage after the time limit': {
    setting: settingOf(TWO, [[...begin], [pass('TGCNK')], [pass('BFCNK')]], {
      timers: 'anytime',
      fires: ['transitTime'],
    }),
    endings: ['open'],
    messages: 3,
  },
  'a cancellation that meets the only passage': {
    setting: settingOf(TWO, [[...beginOneBorder, cancel], [pass('BFCNK')]]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 5,
    rejected: ['CancellationNotice'],
    leaves: ['recordPassage'],
  },
  'border offices that do not use their record when the goods are cancelled': {
    setting: settingOf(TWO, [
      [...begin, cancel],
      [present('TGCNK'), refuse('TGCNK')],
      [askTransit('BFCNK'), present('BFCNK'), refuse('BFCNK')],
    ]),
    endings: ['cancelled'],
    messages: 7,
    leaves: ['presentGoods', 'refusePassage', 'requestTransitRecord'],
  },
  'border offices that are told of an arrival after they presented or refused': {
    setting: settingOf(
      TWO,
      [
        [...begin],
        [present('TGCNK'), refuse('TGCNK')],
        [askTransit('BFCNK'), present('BFCNK'), refuse('BFCNK')],
        [arrive('BFOUA')],
      ],
      { timers: 'anytime', fires: ['unusedOffices'] },
    ),
    endings: ['open'],
    messages: 5,
  },
  'a border office that asks again after a cancellation which does not hold': {
    setting: settingOf(TWO, [[...begin, cancel], [pass('TGCNK')], [askTransit('BFCNK')]]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 8,
    leaves: ['recordPassage', 'requestTransitRecord', 'cancel'],
  },
  'a destination that asks again after a cancellation which does not hold': {
    setting: settingOf(TWO, [[...begin, cancel], [pass('TGCNK')], [askArrival('BFOUA')]]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 8,
    leaves: ['recordPassage', 'requestArrivalRecord', 'cancel'],
  },
  'a destination that asks before the record has come, and refuses the cargo': {
    setting: settingOf(TWO, [
      [...begin],
      [askArrival('BFOUA'), arrive('BFOUA'), control('BFOUA'), refuseCargo('BFOUA', 1)],
    ]),
    endings: ['open'],
    messages: 6,
  },
  'a round by way of the neighbour': {
    setting: settingOf(ROUND, [
      [...beginRound, discharge],
      [pass('TGCNK')],
      [pass('BFCNK')],
      [arrive('TGDPG'), result('TGDPG')],
    ]),
    endings: ['discharged'],
    messages: 3,
  },
  'a round that is cancelled': {
    setting: settingOf(ROUND, [[...beginRound, cancel], [pass('BFCNK')]]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 5,
    rejected: ['CancellationNotice'],
    leaves: ['recordPassage'],
  },
  'an itinerary over a further border office of departure': {
    setting: settingOf(TWO, [
      [
        ...beginOneBorder,
        decide({ ...decision('itinerary'), itinerary: itinerary('TGLFP', 'TGCNK', 'BFCNK', 'BFOUA') }),
      ],
      [discharge],
      [pass('TGCNK')],
      [arrive('BFOUA'), result('BFOUA')],
    ]),
    endings: ['discharged'],
    messages: 6,
    leaves: ['decide', 'recordPassage'],
  },
};
