import type { Printer } from './print.ts';

/** Says, once for all documents that were looked at without a corridor, what a corridor would add; nothing in JSON. */
export function printCorridorHint(what: 'declaration' | 'manifest', print: Printer): void {
  if (print.json) return;
  const texts = {
    declaration: {
      en: 'With --corridor <file> the command also says whether a declaration can travel there, and what is missing.',
      fr: 'Avec --corridor <fichier>, la commande dit aussi si une déclaration peut y circuler et ce qui lui manque.',
    },
    manifest: {
      en: 'With --corridor <file> the command also shows the transit records of the bills in transit, or what is missing for them.',
      fr: 'Avec --corridor <fichier>, la commande montre aussi les données de transit des titres en transit, ou ce qui leur manque.',
    },
  };
  print.line();
  print.line(print.say(texts[what]));
}
