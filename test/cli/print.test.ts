import { expect, test } from '@jest/globals';
import { Printer, aligned, faultLines, fit, itemLine, reportLine, wrapped } from '../../src/cli/print.ts';
import { fault } from '../../src/index.ts';
import { collector, printer } from './run.ts';

const item = { code: 'schema/type', wire: '50', pointer: '/A/b', reason: { en: 'Wrong.', fr: 'Faux.' } };

test('a remark is file, line, column, code, pointer and reason', () => {
  expect(itemLine({ ...item, line: 3, column: 7 }, 'en', 'a.xml')).toBe('a.xml:3:7 schema/type /A/b Wrong.');
  expect(itemLine(item, 'fr', 'a.xml')).toBe('a.xml schema/type /A/b Faux.');
  expect(itemLine(item, 'en')).toBe('schema/type /A/b Wrong.');
});

test('a refusal prints its remarks, and its own sentence where that says more', () => {
  const invalid = fault('corridor/invalid', { count: 1 }, [item]);
  expect(faultLines(invalid, 'en', 'c.json')).toEqual([
    'c.json schema/type /A/b Wrong.',
    `c.json corridor/invalid ${invalid.text.en}`,
  ]);
  expect(faultLines({ ...invalid, text: item.reason }, 'en')).toEqual(['schema/type /A/b Wrong.']);
});

test('a refusal goes to the other stream, as JSON to the results', () => {
  const refused = fault('gateway/no-file', { file: 'x' });
  const text = printer('fr');
  expect(text.print.refuse(refused, 'x')).toBe(1);
  expect(text.printed).toEqual({ out: '', err: `x gateway/no-file ${refused.text.fr}\n` });
  const json = printer('en', true);
  expect(json.print.refuse(refused, 'x')).toBe(1);
  expect(JSON.parse(json.printed.out)).toEqual({ file: 'x', refused });
});

test('columns are aligned by characters, and blanks at the end are left out', () => {
  expect(
    aligned(
      [
        ['é', 'b'],
        ['ccc', ''],
      ],
      [2],
    ),
  ).toEqual(['é    b', 'ccc']);
});

test('a text is filled up or cut', () => {
  expect(fit('abc', 5)).toBe('abc  ');
  expect(fit('abcdef', 4)).toBe('abc…');
  expect(fit('abc', 0)).toBe('');
});

test('colours are for terminals alone', () => {
  const { streams } = collector();
  expect(new Printer(streams, 'en', false).bold('x')).toBe('x');
  expect(new Printer({ ...streams, isTerminal: true }, 'en', false).faint('x')).toContain('x');
});

test('a line of a report begins with its place', () => {
  expect(reportLine({ path: '/A/b', text: { en: 'Box 1.', fr: 'Case 1.' } }, 'fr')).toBe('/A/b Case 1.');
});

test('a text is broken between words, and not at a sign that French sets apart', () => {
  expect(wrapped('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre']);
  expect(wrapped('dire « mot » ici : voir', 12)).toEqual(['dire « mot »', 'ici : voir']);
  expect(wrapped('dire « mot » ; voir', 10)).toEqual(['dire', '« mot » ;', 'voir']);
});
