import {
  TWO,
  arrive,
  arriveAs,
  cancel,
  comeBack,
  decide,
  decision,
  discharge,
  dischargeBy,
  prove,
  recordTo,
  release,
  result,
  settle,
} from '../../processes/scenarios.ts';
import { claim, close } from '../../processes/search-scenarios.ts';
import { act } from '../../processes/world.ts';
import { type Item, type Story, begin, overdue, elsewhere, moreTime, tell, between } from '../story.ts';

const itinerary = (...offices: readonly string[]) => offices.map((office) => ({ office }));
const overOneBorder: readonly Item[] = [
  act('TGLFP', 'initiateTransit', {
    record: { ...recordTo(TWO, 'BFOUA'), itinerary: itinerary('TGLFP', 'BFCNK', 'BFOUA') },
  }),
  release,
];
const newItinerary = decide({ ...decision('itinerary'), itinerary: itinerary('TGLFP', 'TGCNK', 'BFCNK', 'BFOUA') });

/** Stories of decisions, parts and returns. */
export const CHANGES_STORIES: readonly Story[] = [
  between(
    'DECISIONS',
    ...begin,
    arriveAs('BFOUA', 1),
    'all',
    { timer: 'transitTime' },
    moreTime,
    'all',
    arriveAs('BFOUA', 2),
    'all',
  ),
  between('DECISIONS', ...begin, { timer: 'transitTime' }, moreTime, 'all'),
  between('DECISIONS', ...overOneBorder, 'all', newItinerary, 'all'),
  between('PARTS', ...begin, arriveAs('BFOUA', 1), cancel, tell('ArrivalAdvice'), 'all', arriveAs('BFOUA', 2), 'all'),
  between('PARTS', ...begin, arriveAs('BFOUA', 1), 'all', ...elsewhere, settle('BFOUA'), arriveAs('BFOUA', 2), 'all'),
  between(
    'PARTS',
    ...begin,
    arriveAs('BFOUA', 1),
    'all',
    prove,
    dischargeBy('alternativeProof'),
    'all',
    result('BFOUA'),
    'all',
  ),
  between(
    'PARTS',
    ...begin,
    arriveAs('BFOUA', 1),
    'all',
    { timer: 'transitTime' },
    'all',
    result('BFOUA', 'B1'),
    'all',
    arriveAs('BFOUA', 2),
    'all',
  ),
  between('RETURNS', ...begin, claim, 'all', comeBack, 'all', close('recoveryPaid'), 'all'),
  between('RETURNS', ...begin, arrive('BFOUA'), 'all', comeBack, 'all', settle('TGLFP'), result('TGLFP'), discharge),
  between('RETURNS', ...overdue, comeBack, 'all', result('TGLFP'), discharge, 'all'),
];
