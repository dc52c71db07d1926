import {
  THREE,
  arrive,
  askArrival,
  askTransit,
  cancel,
  discharge,
  opening,
  incur,
  pass,
  present,
  refuse,
  result,
  withdraw,
} from '../../processes/scenarios.ts';
import { claim, close } from '../../processes/search-scenarios.ts';
import { act } from '../../processes/world.ts';
import { type Item, type Story, begin, national, moreTime, tell, between } from '../story.ts';

const convert = act('TGLFP', 'convertToNational', { office: 'TGCNK', reason: 'The line is down for good.' });
const cancelledThenNot: readonly Item[] = [cancel, tell('CancellationNotice'), withdraw, 'all'];
const askedMeanwhile: readonly Item[] = [
  cancel,
  tell('CancellationNotice'),
  askTransit('BFCNK'),
  withdraw,
  tell('TransitRecordRequest'),
  tell('TransitRecordResponse'),
  'all',
];

/** Stories of border offices and of national movements. */
export const TRANSIT_STORIES: readonly Story[] = [
  between(
    'NATIONAL',
    ...national,
    askTransit('BFCNK'),
    'all',
    act('BFCNK', 'noteSuccessor', { successor: '26BFBFCNKT00000100' }),
  ),
  between(
    'NATIONAL',
    ...begin,
    askArrival('BFOGI'),
    convert,
    'all',
    arrive('TGCNK'),
    result('TGCNK'),
    discharge,
    'all',
  ),
  between('NATIONAL', ...national, 'all', moreTime, 'all', arrive('TGCNK'), result('TGCNK'), discharge, 'all'),
  between('NATIONAL', ...national, 'all', claim, 'all', close('recoveryPaid'), 'all'),
  between('NATIONAL', ...begin, convert, 'all', cancel, 'all'),
  between(
    'TRANSIT',
    ...begin,
    cancel,
    pass('TGCNK'),
    tell('AnticipatedArrivalRecord'),
    tell('AnticipatedTransitRecord'),
    'all',
  ),
  between('TRANSIT', ...begin, present('BFCNK'), ...cancelledThenNot),
  between('TRANSIT', ...begin, present('BFCNK'), refuse('BFCNK'), ...cancelledThenNot),
  between('TRANSIT', ...begin, present('BFCNK'), ...askedMeanwhile),
  between('TRANSIT', ...begin, present('BFCNK'), refuse('BFCNK'), 'all', ...askedMeanwhile),
  between('TRANSIT', ...begin, cancel, tell('CancellationNotice'), pass('TGCNK'), 'all', pass('BFCNK'), 'all'),
  between('TRANSIT', ...begin, askTransit('BFKPL'), 'all', pass('BFKPL'), 'all'),
  between(
    'TRANSIT',
    ...begin,
    pass('BFCNK'),
    arrive('BFOUA'),
    tell('ArrivalAdvice'),
    { timer: 'unusedOffices' },
    'all',
  ),
  {
    table: 'TRANSIT',
    corridor: THREE,
    items: [
      ...opening(THREE, 'NENIA'),
      'all',
      incur('BFCNK'),
      'all',
      arrive('NENIA'),
      'all',
      { timer: 'unusedOffices' },
      'all',
    ],
  },
  between('TRANSIT', ...begin, claim, 'all', close('recoveryPaid'), 'all'),
  between('TRANSIT', ...national, 'all', cancel, 'all'),
  {
    table: 'TRANSIT',
    corridor: THREE,
    items: [...opening(THREE, 'NENIA'), 'all', refuse('BFCNK'), 'all', pass('BFCNK'), 'all'],
  },
];
