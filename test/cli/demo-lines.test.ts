import { expect, test } from '@jest/globals';
import { lineWriter, officeText, stateText, stepText } from '../../src/cli/demo-lines.ts';
import type { JourneyLine } from '../../src/cli/journey-feed.ts';
import type { MessageName } from '../../src/index.ts';
import { plan } from './demo-support.ts';
import { jsonLines, printer } from './run.ts';

const { corridor } = plan();
const line: JourneyLine = {
  at: '2026-03-10T09:30:00.000Z',
  administration: 'BF',
  role: 'transit',
  office: 'BFCNK',
  row: 'transit.receiveRecord.first',
  kind: 'joint',
  message: { code: 'TR050', name: 'AnticipatedTransitRecord', id: 'x', direction: 'in', with: 'TG' },
  before: 'none',
  after: 'expected',
  states: [
    { role: 'transit', office: 'BFCNK', state: 'expected' },
    { role: 'departure', office: 'TGLFP', state: 'released' },
  ],
};

function written(lines: readonly JourneyLine[], language: 'en' | 'fr' = 'en') {
  const { print, printed } = printer(language);
  lineWriter(print, corridor, ['TGLFP', 'BFCNK'])(lines);
  return printed.out.split('\n');
}

test('a heading for the day, a line for the step, and the offices in the order of the itinerary', () => {
  expect(written([line])).toEqual([
    '',
    '      Office          Step                          Kind     → sent, ← received                   State',
    'Tuesday, 10 March 2026',
    '09:30 BFCNK Cinkassé  Record received               joint    ← TG TR050 AnticipatedTransitRecord  expected',
    '      TGLFP released · BFCNK expected',
    '',
  ]);
  expect(written([line], 'fr')[3]).toBe(
    '09:30 BFCNK Cinkassé  Données reçues             conjoint ← TG TR050 Avis anticipé de transit         attendu',
  );
});

test('the column of the messages is as wide as the longest that is awaited and fits; a longer name is cut', () => {
  const columns = (...awaited: readonly MessageName[]) => {
    const { print, printed } = printer('fr');
    const asked = {
      ...line,
      message: { ...line.message, code: 'TR003', name: 'ArrivalRecordResponse' },
    } as JourneyLine;
    lineWriter(print, corridor, ['TGLFP', 'BFCNK'], awaited)([line, asked]);
    const [, titles = '', , short = '', long = ''] = printed.out.split('\n');
    return { at: [titles.indexOf(' État'), short.indexOf(' attendu'), long.indexOf(' attendu')], long };
  };
  const narrow = columns('AnticipatedTransitRecord', 'ArrivalAdvice');
  expect(narrow.at).toEqual([93, 93, 93]);
  expect(narrow.long).toContain('← TG TR003 Réponse à la demande de… attendu');
  const wide = columns('AnticipatedTransitRecord', 'ArrivalRecordResponse');
  expect(wide.at).toEqual([101, 101, 101]);
  expect(wide.long).toContain('← TG TR003 Réponse à la demande des donnée… attendu');
});

test('a national step shows no message; one that moved nothing shows its verdict', () => {
  expect(written([{ ...line, kind: 'national' }])[3]).not.toContain('TR050');
  const { kind: _kind, after: _after, ...rest } = line;
  expect(written([{ ...rest, row: 'parked' }])[3]).toMatch(/Message parked .*← TG TR050 AnticipatedTransitRecord$/);
});

test('as JSON', () => {
  const { print, printed } = printer('fr', true);
  lineWriter(print, corridor, ['TGLFP', 'BFCNK'])([line]);
  expect(jsonLines(printed.out)).toEqual([
    expect.objectContaining({
      time: line.at,
      officeName: 'Cinkassé, poste frontière juxtaposé, entrée',
      stepName: 'Données reçues',
    }),
  ]);
});

test('what has no name of ours stays as it is', () => {
  const { print } = printer();
  expect(officeText(print, corridor, 'XXXXX')).toBe('XXXXX');
  expect(stateText(print, 'nosuch')).toBe('nosuch');
  expect(stateText(print, undefined)).toBe('');
  expect(stepText(print, 'departure.nosuch')).toBe('departure.nosuch');
});
