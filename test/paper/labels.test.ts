import { expect, test } from '@jest/globals';
import { LABELS, type Label, inLanguages, labelText } from '../../src/paper/labels.ts';

test('a label stands in the languages asked for, behind the number of its box', () => {
  expect(labelText('holder', ['fr'])).toBe('50 Titulaire du régime du transit');
  expect(labelText('holder', ['en', 'fr'])).toBe('50 Holder of the transit procedure / Titulaire du régime du transit');
  expect(labelText('page', ['fr', 'en'])).toBe('Page');
  expect(inLanguages({ fr: 'un', en: 'one' }, ['fr', 'en'])).toBe('un / one');
});

test('every label has both languages, with the apostrophe of print', () => {
  for (const name of Object.keys(LABELS) as Label[]) {
    const { fr, en } = LABELS[name];
    expect(fr.length * en.length).toBeGreaterThan(0);
    expect(fr).not.toContain("'");
  }
});
