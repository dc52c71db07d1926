import {
  THREE,
  arrive,
  arriveAs,
  cancel,
  discharge,
  dischargeBy,
  opening,
  incur,
  pass,
  prove,
  refuse,
  result,
  results,
  settle,
  solve,
} from '../../processes/scenarios.ts';
import { claim, close } from '../../processes/search-scenarios.ts';
import { act } from '../../processes/world.ts';
import { type Story, begin, national, elsewhere, tell, between } from '../story.ts';

const refuseCargo = act('NENIA', 'recordControlResults', { results: { ...results('NENIA'), accepted: 'no' } });

/** Stories at destination. */
export const DESTINATION_STORIES: readonly Story[] = [
  between(
    'DESTINATION',
    ...begin,
    arriveAs('BFOUA', 1),
    'all',
    ...elsewhere,
    settle('BFOGI'),
    'all',
    arriveAs('BFOUA', 2),
  ),
  between('DESTINATION', ...begin, claim, 'all', close('recoveryPaid'), 'all'),
  between('DESTINATION', ...begin, ...elsewhere, result('BFOGI'), 'all', discharge, 'all'),
  between(
    'DESTINATION',
    ...begin,
    arrive('BFOUA'),
    'all',
    ...elsewhere,
    settle('BFOGI'),
    'all',
    result('BFOGI'),
    'all',
  ),
  {
    table: 'DESTINATION',
    corridor: THREE,
    items: [...opening(THREE, 'NENIA'), 'all', refuse('BFCNK'), 'all', pass('BFCNK'), 'all'],
  },
  between(
    'DESTINATION',
    ...begin,
    arrive('BFOUA'),
    result('BFOUA', 'B1'),
    'all',
    prove,
    dischargeBy('alternativeProof'),
    'all',
  ),
  {
    table: 'DESTINATION',
    corridor: THREE,
    items: [...opening(THREE, 'NENIA'), 'all', incur('BFCNK'), 'all', arrive('NENIA'), refuseCargo, 'all'],
  },
  between('DESTINATION', ...national, 'all', cancel, 'all'),
  between(
    'DESTINATION',
    ...begin,
    cancel,
    pass('TGCNK'),
    tell('AnticipatedTransitRecord'),
    tell('AnticipatedArrivalRecord'),
    'all',
  ),
  between('DESTINATION', ...begin, cancel, tell('CancellationNotice'), pass('TGCNK'), 'all', arrive('BFOUA'), 'all'),
  between(
    'DESTINATION',
    ...begin,
    arrive('BFOUA'),
    result('BFOUA', 'B1'),
    'all',
    solve('BFOUA'),
    result('BFOUA', 'B1', 2),
    'all',
  ),
];
