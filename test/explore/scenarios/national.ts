import type { Corridor } from '../../../src/corridor/corridor.ts';
import { NATIONAL_RECORD } from '../../processes/row-cases-national.ts';
import {
  THREE,
  TWO,
  arrive,
  arriveAs,
  askArrival,
  askTransit,
  cancel,
  discharge,
  opening,
  pass,
  recordTo,
  result,
  settle,
} from '../../processes/scenarios.ts';
import { enquire, recommended } from '../../processes/search-scenarios.ts';
import { type Act, act, settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const REASON = 'The line to Burkina Faso is down for good.';
const convert = act('TGLFP', 'convertToNational', { office: 'TGCNK', reason: REASON });
const onPaper = act('TGCNK', 'convertOnPaper', { reason: REASON });
const confirm = act('TGLFP', 'confirmConversion', {});
const goOn = (office: string): Act => act(office, 'noteSuccessor', { successor: '26BFBFCNKT00000100' });
const national: readonly Act[] = [
  act('TGLFP', 'initiateTransit', { record: { ...NATIONAL_RECORD, officeOfDestination: 'TGCNK' } }),
  act('TGLFP', 'release', {}),
];
const arrivesAt = (office: string): readonly Act[] => [arrive(office), result(office)];
const begin = opening(TWO, 'BFOUA');
const beginThree = opening(THREE, 'NENIA');

const enquired = settingOf(TWO, [[...begin, enquire(), convert, discharge], arrivesAt('TGCNK')], {
  timers: 'anytime',
  fires: [],
});

const successor = {
  ...recordTo(TWO, 'BFOUA'),
  predecessor: '26TGTGLFPT00000100',
  officeOfDeparture: 'BFCNK',
  itinerary: ['BFCNK', 'BFKPL', 'BFOUA'].map((office) => ({ office })),
};
/** Beyond the border there is nobody who takes part. */
const ALONE: Corridor = {
  ...TWO,
  office: TWO.office.map((office) => (office.code === 'TGCNK' ? { ...office, facing: ['GHPGA'] } : office)),
};

export const NATIONAL_SCENARIOS: Scenarios = {
  'a national movement, and its successor noted beyond the border': {
    setting: settingOf(TWO, [[...national, discharge], arrivesAt('TGCNK'), [goOn('BFCNK')]]),
    endings: ['dischargedWithoutTransit'],
    messages: 2,
  },
  'a joint movement under enquiry is ended at the border': {
    setting: enquired,
    start: recommended,
    endings: ['discharged'],
    messages: 5,
  },
  'a national movement is cancelled, or its goods arrive': {
    setting: settingOf(TWO, [[...national, cancel, discharge], arrivesAt('TGCNK')]),
    endings: ['cancelledYetMoved', 'dischargedWithoutTransit', 'open'],
    messages: 4,
    leaves: ['cancel', 'decideDischarge', 'recordArrival', 'recordControlResults'],
  },
  'the neighbour asks for the record of a national movement': {
    setting: settingOf(TWO, [[...national, discharge], arrivesAt('TGCNK'), [askTransit('BFCNK'), goOn('BFCNK')]]),
    endings: ['discharged', 'dischargedWithoutTransit'],
    messages: 4,
  },
  'a joint movement is ended at the border': {
    setting: settingOf(TWO, [[...begin, convert, discharge], arrivesAt('TGCNK'), [goOn('BFCNK')]]),
    endings: ['discharged'],
    messages: 4,
  },
  'the border office ends it on paper, departure confirms': {
    setting: settingOf(TWO, [[...begin, confirm, discharge], [onPaper, ...arrivesAt('TGCNK')], [goOn('BFCNK')]]),
    endings: ['discharged'],
    messages: 4,
  },
  'an end at the border that meets goods which passed it': {
    setting: settingOf(TWO, [[...begin, convert, discharge], [pass('BFCNK')], arrivesAt('BFOUA')]),
    endings: ['discharged', 'open'],
    messages: 7,
  },
  'two arrivals, at the border and beyond': {
    setting: settingOf(TWO, [[...begin, convert, settle('BFOUA'), discharge], arrivesAt('TGCNK'), arrivesAt('BFOUA')]),
    endings: ['discharged', 'open'],
    messages: 6,
  },
  'an end at the border while an office beyond asks': {
    setting: settingOf(TWO, [
      [...begin, convert, discharge],
      arrivesAt('TGCNK'),
      [askArrival('BFOGI'), ...arrivesAt('BFOGI')],
    ]),
    endings: ['discharged', 'open'],
    messages: 6,
    leaves: ['recordArrival', 'recordControlResults'],
  },
  'an end at the border that is cancelled, or voided by a passage': {
    setting: settingOf(TWO, [[...begin, convert, cancel, discharge], [pass('BFCNK')]]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 6,
    rejected: ['CancellationNotice'],
    leaves: ['cancel', 'decideDischarge', 'recordPassage'],
  },
  'three administrations, ended at the first border': {
    setting: settingOf(THREE, [[...beginThree, convert, discharge], arrivesAt('TGCNK'), [pass('BFCNK')]]),
    endings: ['discharged', 'open'],
    messages: 8,
  },
  'the movement that goes on from the border': {
    setting: settingOf(TWO, [
      [
        act('BFCNK', 'initiateSuccessor', { record: successor }),
        act('BFCNK', 'release', {}),
        act('BFCNK', 'decideDischarge', { ground: 'satisfactoryResults' }),
      ],
      [pass('BFKPL')],
      arrivesAt('BFOUA'),
    ]),
    opened: 1,
    endings: ['discharged'],
    messages: 0,
  },
  'a cancellation that concerns nobody else': {
    setting: settingOf(ALONE, [[...national, cancel]]),
    endings: ['cancelled'],
    messages: 0,
  },
  'three administrations, a national movement': {
    setting: settingOf(THREE, [[...national, discharge], arrivesAt('TGCNK')]),
    endings: ['dischargedWithoutTransit'],
    messages: 2,
  },
  'an end at the border that meets a part of the goods beyond it': {
    setting: settingOf(TWO, [
      [...begin, convert],
      [arriveAs('BFOUA', 1), arriveAs('BFOUA', 2)],
    ]),
    endings: ['open'],
    messages: 5,
  },
};
