import { expect, test } from '@jest/globals';
import { recordTo } from './scenarios.ts';
import { type Scenario, testScenarios } from './converge.ts';
import { explore } from './explore.ts';
import {
  THREE,
  TWO,
  arrive,
  askArrival,
  askTransit,
  cancel,
  discharge,
  opening,
  pass,
  result,
  settle,
} from './scenarios.ts';
import { enquire, recommended } from './search-scenarios.ts';
import { NATIONAL_RECORD } from './row-cases-national.ts';
import { type Act, act, settingOf } from './world.ts';

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

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a national movement, and its successor noted beyond the border': {
    setting: settingOf(TWO, [[...national, discharge], arrivesAt('TGCNK'), [goOn('BFCNK')]]),
    endings: ['dischargedWithoutTransit'],
    messages: 2,
  },
  'a joint movement under enquiry is ended at the border': {
    setting: enquired,
    start: recommended(enquired),
    endings: ['discharged'],
    messages: 5,
  },
  'a national movement is cancelled, or its goods arrive': {
    setting: settingOf(TWO, [[...national, cancel, discharge], arrivesAt('TGCNK')]),
    endings: ['cancelled', 'dischargedWithoutTransit', 'open'],
    messages: 4,
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
  },
  'an end at the border that is cancelled, or voided by a passage': {
    setting: settingOf(TWO, [[...begin, convert, cancel, discharge], [pass('BFCNK')]]),
    endings: ['cancelled', 'open'],
    messages: 6,
    rejected: ['CancellationNotice'],
  },
  'three administrations, ended at the first border': {
    setting: settingOf(THREE, [[...beginThree, convert, discharge], arrivesAt('TGCNK'), [pass('BFCNK')]]),
    endings: ['discharged', 'open'],
    messages: 8,
  },
};

testScenarios(SCENARIOS);

test('offices beyond the border expect nothing after it is ended there', () => {
  const { ends } = explore(settingOf(THREE, [[...beginThree, convert]]));
  const worlds = [...ends.values()].flatMap((outcomes) => [...outcomes.values()]).map(({ world }) => world);
  expect(worlds).not.toEqual([]);
  for (const { movements } of worlds) {
    const states = (code: string) => movements[code]?.states.map(({ office, state }) => `${office} ${state}`).sort();
    expect(states('BF')).toEqual(['BFCNK closedElsewhere', 'BFKTC closedElsewhere']);
    expect(states('NE')).toEqual(['NEMKL closedElsewhere', 'NENIA arrivedElsewhere']);
    expect(movements['NE']?.facts.former?.record).toEqual(recordTo(THREE, 'NENIA'));
  }
});
