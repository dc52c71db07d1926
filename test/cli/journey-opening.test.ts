import { expect, test } from '@jest/globals';
import { printJourney, printList, printOutcome, printVerdict } from '../../src/cli/journey-opening.ts';
import { corridorOf } from '../../src/conformance/index.ts';
import { shipped } from '../conformance/journey-support.ts';
import { printer } from './run.ts';

const journey = shipped(8);
const difference = { what: 'ending', expected: 'cancelledBeforeRelease', found: '' } as const;

test('the opening tells the story in lines that fit', () => {
  const { print, printed } = printer('fr');
  printJourney(print, shipped(1), corridorOf(shipped(1))._unsafeUnwrap(), 'stomp://user:secret@host:61613');
  expect(printed.out).toMatch(/^1 {2}Tout est en ordre\n/);
  expect(printed.out).toContain('Mouvement     26TGTGLFPT012345J6 : TGLFP Lomé Port → ');
  expect(printed.out).toContain('ActiveMQ, stomp://host:61613');
  expect(
    Math.max(
      ...printed.out
        .split('\n')
        .slice(0, 5)
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(100);
});

test('the list, the verdict, and one line of many', () => {
  const { print, printed } = printer();
  printList(print, [journey]);
  expect(printed.out).toMatch(/^ 8 {2}Cancelled before release\n/);
  printVerdict(print, { journey, steps: [], differences: [] });
  expect(printed.out).toContain('ended as its file says: cancelled before release, no guarantee was booked.');
  printOutcome(print, { journey, steps: [], differences: [{ step: 2, ...difference }] });
  expect(printed.out).toContain(
    '≠  8  Cancelled before release\n    ≠ ending: the file says cancelledBeforeRelease; found nothing (step 2)',
  );
});

test('a journey that differs has no verdict but its differences', () => {
  const { print, printed } = printer();
  printVerdict(print, { journey, steps: [], differences: [difference] });
  expect(printed.out).toBe('    ≠ ending: the file says cancelledBeforeRelease; found nothing\n');
});
