import { expect, test } from '@jest/globals';
import { printLines } from '../../src/cli/line-list.ts';
import type { LineState } from '../../src/index.ts';
import { printer } from './run.ts';

const outage = { number: 3, planned: false, from: '2026-03-10T22:00:00+01:00', what: 'line', fallback: false } as const;
const lines: readonly LineState[] = [
  { neighbour: 'BF', heardAt: '2026-03-10T09:30:00Z', agrees: false, unavailable: [], announced: [outage] },
  { neighbour: 'NE', silentSince: '2026-03-10T10:00:00Z', unavailable: [outage], announced: [outage] },
];

test('each neighbour has its line, and what we announced to all of them stands once', () => {
  const { print, printed } = printer();
  printLines(lines, print);
  expect(printed.out).toBe(
    [
      'Neighbour  Last heard (UTC)  Last answer  No answer since   Same agreement',
      'BF         2026-03-10 09:30  –            –                 no',
      'NE         –                 –            2026-03-10 10:00  not said',
      'NE announced outage 3 (TR070): the line, from 2026-03-10 21:00, end unknown',
      'we announced outage 3 (TR070): the line, from 2026-03-10 21:00, end unknown',
      '',
    ].join('\n'),
  );
});

test('in French', () => {
  const { print, printed } = printer('fr');
  printLines(lines, print);
  expect(printed.out).toContain('BF      2026-03-10 09:30');
  expect(printed.out).toContain('non communiqué');
  expect(printed.out).toContain(
    'nous avons annoncé la coupure 3 (TR070) : la ligne, du 2026-03-10 21:00, fin inconnue\n',
  );
});
