import { Help, type Option } from 'commander';
import type { Language } from './language.ts';
import { frenchPlace, frenchPlaces } from './placeholders.ts';

/** What commander says of a wrong use, and the same in French. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/, 'l’option $1 n’existe pas'],
  [/^error: unknown command '(.+)'/, 'la commande $1 n’existe pas'],
  [/^error: missing required argument '(.+)'/, 'l’argument $1 manque'],
  [/^error: required option '(.+)' not specified/, 'l’option $1 est obligatoire'],
  [/^error: option '(.+)' cannot be used with option '(.+)'/, 'les options $1 et $2 s’excluent'],
  [/^error: option '(.+)' argument missing/, 'l’option $1 demande une valeur'],
  [/^error: option '(.+)' argument '(.*)' is invalid\. (.*)/, 'la valeur « $2 » de l’option $1 ne convient pas. $3'],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.+)'\. (.*)/,
    'la valeur « $1 » de l’argument $2 ne convient pas. $3',
  ],
  [/^error: too many arguments.*/, 'trop d’arguments'],
  [/Allowed choices are (.*)\./, 'Valeurs admises : $1.'],
  [/\(Did you mean (.*)\?\)/, '(Vouliez-vous dire $1 ?)'],
];

/** A refusal of commander in the language of the user. */
export function wrongUseText(language: Language, text: string): string {
  if (language === 'en') return text;
  const places = frenchPlaces(text.trimEnd()).replace(
    /^(error: missing required argument '|.* for argument ')([a-z]+)'/,
    (_, before: string, word: string) => `${before}${frenchPlace(word)}'`,
  );
  const french = FRENCH.reduce((whole, [pattern, to]) => whole.replace(pattern, to), places);
  return `erreur : ${french.replace(/^error: /, '')}\n`;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

const REMARKS: readonly (readonly [RegExp, string])[] = [
  [/\bchoices: /, 'valeurs : '],
  [/\bdefault: /, 'par défaut : '],
  [/\benv: /, 'environnement : '],
];

/** What commander adds to the description of an option, in the language of the user. */
export function helpRemarks(language: Language, description: string): string {
  if (language === 'en') return description;
  return REMARKS.reduce((whole, [pattern, to]) => whole.replace(pattern, to), description);
}

/** The description of an option, and whether it must be given: what commander does not say. */
export function optionText(language: Language, option: Option): string {
  const text = helpRemarks(language, new Help().optionDescription(option));
  if (!option.mandatory || option.defaultValue !== undefined) return text;
  return `${text} ${language === 'en' ? '(required)' : '(obligatoire)'}`;
}

/** What commander writes of a command, an option or an argument, in the language of the user. */
export function helpTerm(language: Language, term: string): string {
  return language === 'en' ? term : frenchPlaces(term);
}

/** Stands for a blank that no line may be broken at; wrapping knows no other sign. */
const GLUE = '\uE000';

/** Wraps a text of the help: no line begins with the sign that French sets apart from its word. */
export function wrapHelp(text: string, width: number): string {
  const glued = text.replace(/ (?=[;:?!»])/g, GLUE).replace(/« /g, `«${GLUE}`);
  return new Help().boxWrap(glued, width).replaceAll(GLUE, ' ');
}

/** A heading of a help text in the language of the user. */
export function helpTitle(language: Language, title: string): string {
  return language === 'en' ? title : (TITLES[title] ?? title);
}
