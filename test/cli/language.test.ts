import { expect, test } from '@jest/globals';
import { languageAsked, languageOf } from '../../src/cli/language.ts';

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_TG.UTF-8' }, 'fr'],
  [{ LANG: 'FR' }, 'fr'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LC_ALL: 'fr_BF.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_NE', LANG: 'C' }, 'fr'],
])('the environment %j speaks %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});

test.each([
  [['demo', '--lang', 'fr'], 'fr'],
  [['--lang=en', 'demo'], 'en'],
  [['demo', '--lang', 'en', '--lang', 'fr'], 'fr'],
  [['demo', '--lang', 'de'], undefined],
  [['demo', '--lang'], undefined],
  [['demo'], undefined],
])('the arguments %j ask for %s', (args, language) => {
  expect(languageAsked(args)).toBe(language);
});
