import { expect, test } from '@jest/globals';
import { folderWriter } from '../../src/cli/folder-events.ts';
import { fault } from '../../src/index.ts';
import { jsonLines, printer } from './run.ts';

const trouble = fault('extension/not-written', { file: 'out/a.xml', reason: 'no room' });
const at = Date.parse('2026-03-10T09:30:00Z');

test('one line for each event, and below it why', () => {
  const { print, printed } = printer();
  const write = folderWriter(print, () => at);
  write({ event: 'taken', name: 'a.xml', outcome: 'done', reference: 'R' });
  write({ event: 'taken', name: 'b.xml', outcome: 'refused', fault: fault('asycuda/no-items') });
  write({ event: 'taken', name: 'c.xml', outcome: 'later', fault: trouble });
  write({ event: 'written', name: 'R-1.status.xml', reference: 'R' });
  write({ event: 'trouble', fault: trouble });
  expect(printed.out.trimEnd().split('\n')).toEqual([
    '2026-03-10T09:30:00.000Z done a.xml R',
    '2026-03-10T09:30:00.000Z refused b.xml',
    expect.stringMatching(/^ {2}asycuda\/no-items The declaration has no goods items\./),
    '2026-03-10T09:30:00.000Z left for later c.xml',
    expect.stringMatching(/^ {2}extension\/not-written out\/a\.xml cannot be written: no room\./),
    '2026-03-10T09:30:00.000Z written R-1.status.xml R',
    '2026-03-10T09:30:00.000Z trouble',
    expect.stringMatching(/^ {2}extension\/not-written /),
  ]);
});

test('a trouble that goes on is said once a minute; JSON has everything', () => {
  let now = at;
  const { print, printed } = printer('fr', true);
  const write = folderWriter(print, () => now);
  for (const later of [0, 59_999, 60_000]) {
    now = at + later;
    write({ event: 'trouble', fault: trouble });
  }
  expect(jsonLines(printed.out)).toMatchObject([
    { event: 'trouble', time: '2026-03-10T09:30:00.000Z', fault: { code: 'extension/not-written' } },
    { event: 'trouble', time: '2026-03-10T09:31:00.000Z' },
  ]);
});

test('in French', () => {
  const { print, printed } = printer('fr');
  folderWriter(
    print,
    () => at,
  )({ event: 'taken', name: 'a.xml', outcome: 'refused', fault: fault('asycuda/no-items') });
  expect(printed.out).toMatch(/ refusé a\.xml\n {2}asycuda\/no-items La déclaration ne contient aucun article\./);
});
