import { expect, test } from '@jest/globals';
import { differenceText, stepWriter } from '../../src/cli/journey-lines.ts';
import { corridorOf } from '../../src/conformance/index.ts';
import { fault } from '../../src/index.ts';
import { shipped } from '../conformance/journey-support.ts';
import { printer } from './run.ts';

const journey = shipped(9);
const found = { before: new Map(), states: new Map(), messages: [], timers: [] };
const at = '2026-03-10T13:00:00+00:00';

function written(played: Partial<Parameters<ReturnType<typeof stepWriter>>[0]>, language: 'en' | 'fr' = 'en') {
  const { print, printed } = printer(language);
  const write = stepWriter(print, journey, corridorOf(journey)._unsafeUnwrap());
  write({ number: 1, step: { do: 'time', at }, found, differences: [], ...played }, [[]]);
  return printed.out;
}

test('an act that nothing shows was refused, or was known', () => {
  const step = journey.step.at(-1);
  if (step === undefined) throw new Error('another journey');
  const refused = fault('process/needs', { step: 'Release', need: 'a booked guarantee' });
  expect(written({ step, found: { ...found, refused } })).toContain(
    'Release for transit: refused, process/needs\n      Release needs a booked',
  );
  expect(written({ step }, 'fr')).toContain('Accorder la mainlevée pour le transit : déjà fait, il ne se passe rien');
});

test('messages that no feed shows, and what differs', () => {
  const messages = [{ code: 'TR903', from: 'TG', to: 'BF', rule: ['F-1205'] }];
  const difference = { step: 1, what: 'message', expected: '', found: 'TG→BF TR903 F-1205' } as const;
  expect(written({ found: { ...found, messages }, differences: [difference] })).toBe(
    '\nTue 10 Mar, 13:00 Time passes.\n      TG → BF TR903 Warning F-1205\n        not kept: F-1205 The road takes its time\n    ≠ message: the file says nothing; found TG→BF TR903 F-1205\n',
  );
});

test('a difference in French', () => {
  const { print } = printer('fr');
  expect(differenceText(print, { what: 'ending', expected: 'discharged', found: '' })).toBe(
    '    ≠ fin : le fichier dit discharged ; trouvé rien',
  );
});
