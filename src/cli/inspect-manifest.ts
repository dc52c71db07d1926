import {
  type CargoManifest,
  type ManifestSummary,
  type ManifestTerms,
  type RecordFromBills,
  recordsFromManifest,
  summarizeManifest,
} from '../index.ts';
import { type Printer, aligned, faultLines, reportLine } from './print.ts';

/** Prints a manifest, and with a corridor the transit records of its bills or what is missing for them. A manifest that lacks something is no refusal. */
export function inspectManifest(
  file: string,
  manifest: CargoManifest,
  terms: ManifestTerms | undefined,
  print: Printer,
): number {
  const made = terms === undefined ? undefined : recordsFromManifest(manifest, terms);
  const summary = summarizeManifest(manifest);
  if (print.json) {
    const records = made?.match(
      (all) => ({ records: all }),
      (missing) => ({ missing }),
    );
    print.data({ file, kind: 'manifest', ...summary, encoding: manifest.source.encoding, ...records });
    return 0;
  }
  const say = (en: string, fr: string) => print.say({ en, fr });
  print.line(print.bold(say('ASYCUDA World manifest', 'Manifeste SYDONIA World')));
  for (const line of aligned([[say('File', 'Fichier'), file], ...rowsOf(summary, say)])) print.line(line);
  print.line();
  for (const line of aligned([headingOf(say), ...summary.bills.map(billOf)])) print.line(line);
  if (made === undefined || terms === undefined) return 0;
  const { id } = terms.corridor;
  print.line();
  if (made.isErr()) {
    print.line(print.bold(say(`Missing for a transit on ${id}`, `Manque pour un transit sur ${id}`)));
    for (const line of faultLines(made.error, print.language, file)) print.line(line);
    return 0;
  }
  for (const record of made.value) printRecord(record, id, print);
  return 0;
}

type Say = (en: string, fr: string) => string;

function rowsOf(summary: ManifestSummary, say: Say): readonly (readonly string[])[] {
  const { office, voyage, departedOn, arrivesOn, mode, identity, nationality, places, sums, natures, transit } =
    summary;
  const none = say('none', 'aucun');
  const together = (...values: readonly (string | undefined)[]) =>
    values.filter((value) => value !== undefined).join(' ') || none;
  const way = (from: string | undefined, to: string | undefined) =>
    from === undefined && to === undefined ? undefined : `${from ?? '–'} → ${to ?? '–'}`;
  const counts = Object.entries(natures).map(([nature, count]) => `${nature || '–'}: ${count}`);
  return [
    [say('Office', 'Bureau'), office ?? none],
    [say('Voyage', 'Voyage'), together(voyage, way(departedOn, arrivesOn))],
    [say('Transport', 'Transport'), together(mode, identity, nationality)],
    [say('Places', 'Lieux'), together(way(places.departure, places.destination))],
    [say('Bills', 'Titres'), counts.length === 0 ? '0' : `${sums.bills} (${counts.join(', ')})`],
    [say('In transit', 'En transit'), transit.join(', ') || none],
    [say('Containers', 'Conteneurs'), String(sums.containers)],
    [say('Packages', 'Colis'), sums.packages],
    [say('Gross mass', 'Masse brute'), `${sums.grossMass} kg`],
  ];
}

function headingOf(say: Say): readonly string[] {
  return [
    say('Bill', 'Titre'),
    say('Nature', 'Nature'),
    say('Packages', 'Colis'),
    say('Gross mass', 'Masse brute'),
    say('Containers and seals', 'Conteneurs et scellés'),
  ];
}

function billOf({ reference, nature, packages, packageKind, grossMass, containers }: ManifestSummary['bills'][number]) {
  const sealed = containers.map(({ identity = '–', seals }) => [identity, ...seals].join(' '));
  return [
    reference ?? '–',
    nature ?? '–',
    [packages, packageKind].filter((value) => value !== undefined).join(' '),
    grossMass ?? '–',
    sealed.join(', ') || '–',
  ];
}

function printRecord({ reference, bills, report }: RecordFromBills, corridor: string, print: Printer): void {
  const titles = bills.join(', ');
  const ready = {
    en: `Ready for a transit on ${corridor} as ${reference}: ${titles}`,
    fr: `Prêt pour un transit sur ${corridor} sous ${reference} : ${titles}`,
  };
  print.line(print.bold(print.say(ready)));
  for (const line of report) print.line(reportLine(line, print.language));
}
