import {
  arrive,
  askTransit,
  cancel,
  discharge,
  incur,
  pass,
  print,
  refuse,
  result,
  settle,
  solve,
  withdraw,
} from '../../processes/scenarios.ts';
import { type Item, type Story, begin, elsewhere, tell, between } from '../story.ts';

const answerAs = (as: 'Warning' | 'FunctionalRejection' | 'XmlRejection'): Item => ({ deliver: 'Acknowledgement', as });

/** Stories at departure. */
export const DEPARTURE_STORIES: readonly Story[] = [
  between('DEPARTURE', ...begin, arrive('BFOUA'), result('BFOUA', 'B1'), 'all', ...elsewhere, settle('BFOUA')),
  between('DEPARTURE', ...begin, cancel, tell('CancellationNotice'), answerAs('Warning'), 'all'),
  between('DEPARTURE', ...begin, cancel, tell('CancellationNotice'), answerAs('XmlRejection'), 'all'),
  between('DEPARTURE', ...begin, cancel, tell('CancellationNotice'), answerAs('FunctionalRejection'), 'all'),
  between('DEPARTURE', ...begin, print, refuse('BFCNK'), incur('BFCNK'), 'all', pass('BFCNK'), 'all'),
  between(
    'DEPARTURE',
    ...begin,
    arrive('BFOUA'),
    'all',
    ...elsewhere,
    settle('BFOUA'),
    result('BFOUA'),
    'all',
    discharge,
  ),
  between('DEPARTURE', ...begin, pass('BFCNK'), cancel, tell('FrontierCrossing'), 'all'),
  between('DEPARTURE', ...begin, arrive('BFOUA'), cancel, 'all', result('BFOUA'), 'all', discharge),
  between(
    'DEPARTURE',
    ...begin,
    arrive('BFOUA'),
    result('BFOUA', 'B1'),
    'all',
    { timer: 'discrepanciesSolved' },
    solve('BFOUA'),
  ),
  between(
    'DEPARTURE',
    ...begin,
    askTransit('BFKPL'),
    'all',
    pass('BFKPL'),
    'all',
    arrive('BFOUA'),
    'all',
    { timer: 'unusedOffices' },
    'all',
  ),
  between('DEPARTURE', ...begin, cancel, withdraw, 'all', pass('BFCNK'), 'all'),
];
