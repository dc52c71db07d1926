/** A language that the command line speaks. */
export type Language = 'en' | 'fr';

export const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** French where the environment says so, as POSIX reads it: the first of LC_ALL, LC_MESSAGES and LANG that is set decides; English else. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const said = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return said?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en';
}

/** The language that the arguments ask for, wherever `--lang` stands; nothing where they ask for none that is spoken. */
export function languageAsked(args: readonly string[]): Language | undefined {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  return at < 0 ? undefined : LANGUAGES.find((language) => language === value);
}
