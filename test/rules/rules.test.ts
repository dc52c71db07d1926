import { describe, expect, test } from '@jest/globals';
import { CATALOGUE, MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { RULES } from '../../src/rules/rules.ts';
import { contextOf, messageOf } from './messages.ts';
import { said } from './pairs.ts';

describe.each(MESSAGE_NAMES)('%s', (name) => {
  test('of the tests follows its codec and keeps every rule', () => {
    const message = messageOf(name);
    expect(CATALOGUE[name].type.is(message)).toBe(true);
    expect(said(message, contextOf(message))).toEqual([]);
  });
});

describe('the rules', () => {
  const codes = RULES.map(({ code }) => code);
  const numbers = codes.map((code) => code.slice(2));

  test('have numbers of their own, in order', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(codes.filter((code) => !/^[RWF]-[0-9]{4}$/.test(code))).toEqual([]);
    expect(numbers).toEqual([...numbers].sort());
  });

  test('are more than a hundred', () => {
    expect(RULES.length).toBeGreaterThan(100);
  });

  test('each name a title and where they come from', () => {
    expect(
      RULES.filter(({ source, title }) => [source, title.en, title.fr].some((each) => each.trim() === '')),
    ).toEqual([]);
  });

  test('speak whole sentences in both languages, with the same values', () => {
    const sentences = RULES.flatMap(({ texts: { en, fr } }) => [en, fr]);
    expect(sentences.filter((each) => !/^[A-ZÀÉ{].*\.$/.test(each))).toEqual([]);
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();
    for (const { texts } of RULES) expect(names(texts.fr)).toEqual(names(texts.en));
  });

  test('are about messages of the catalogue', () => {
    expect(RULES.flatMap(({ on }) => (on === 'all' ? [] : on)).filter((name) => !(name in CATALOGUE))).toEqual([]);
  });
});
