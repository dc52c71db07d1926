import type { Printer } from './print.ts';

/** Says, of a document that was looked at without a corridor, what a corridor would add. */
export function printCorridorHint(what: 'declaration' | 'manifest', print: Printer): void {
  const texts = {
    declaration: {
      en: 'With --corridor <file> it is also said whether the declaration can travel there, and what is missing.',
      fr: 'Avec --corridor <file>, il est dit aussi si la déclaration peut y circuler et ce qui lui manque.',
    },
    manifest: {
      en: 'With --corridor <file> the transit records of its bills are also shown, or what is missing for them.',
      fr: 'Avec --corridor <file>, les données de transit de ses connaissements sont aussi montrées, ou ce qui leur manque.',
    },
  };
  print.line();
  print.line(print.say(texts[what]));
}
