import {
  type AsycudaProfile,
  type Corridor,
  type RecordFromSad,
  type Sad,
  profileFor,
  recordFromSad,
  summarizeSad,
} from '../index.ts';
import { type Printer, aligned, faultLines, reportLine } from './print.ts';

/** With what a declaration is looked at. */
export interface InspectTerms {
  readonly corridor?: Corridor | undefined;
  readonly profile?: AsycudaProfile | undefined;
}

/** Prints a declaration, and with a corridor what a transit record of it would be made of or what is missing. A declaration that lacks something is no refusal. */
export function inspectSad(file: string, sad: Sad, terms: InspectTerms, print: Printer): number {
  const { corridor } = terms;
  const made = corridor === undefined ? undefined : recordFromSad(sad, { ...terms, corridor });
  if (print.json) {
    const { offices, ...summary } = summarizeSad(sad, terms);
    print.data({
      file,
      kind: 'sad',
      office: offices.lodgement,
      offices,
      ...summary,
      encoding: sad.source.encoding,
      ...(made === undefined ? {} : made.match(transit, (missing) => ({ missing }))),
    });
    return 0;
  }
  const say = (en: string, fr: string) => print.say({ en, fr });
  print.line(print.bold(say('ASYCUDA World declaration (SAD)', 'Déclaration SYDONIA World (DAU)')));
  for (const line of aligned([[say('File', 'Fichier'), file], ...rowsOf(sad, terms, say)])) print.line(line);
  if (corridor === undefined || made === undefined) return 0;
  print.line();
  if (made.isErr()) {
    print.line(print.bold(say(`Missing for a transit on ${corridor.id}`, `Manque pour un transit sur ${corridor.id}`)));
    for (const line of faultLines(made.error, print.language, file)) print.line(line);
    return 0;
  }
  const profile = (terms.profile ?? profileFor(sad, corridor)).name;
  print.line(
    print.bold(
      say(
        `Ready for a transit on ${corridor.id} as ${made.value.reference} (profile ${profile})`,
        `Prête pour un transit sur ${corridor.id} sous ${made.value.reference} (profil ${profile})`,
      ),
    ),
  );
  for (const line of made.value.report) print.line(reportLine(line, print.language));
  return 0;
}

type Say = (en: string, fr: string) => string;

function rowsOf(sad: Sad, terms: InspectTerms, say: Say): readonly (readonly string[])[] {
  const summary = summarizeSad(sad, terms);
  const { offices, registration, items, containers, sums, profile } = summary;
  const none = say('none', 'aucun');
  const reference = [registration.serial, registration.number, registration.date].filter((part) => part !== undefined);
  const seen = profile.seen
    .filter(({ setting }) => setting !== 'padding')
    .map(({ setting, value }) => `${setting} ${value}`)
    .join(say('; ', ' ; '));
  return [
    [say('Office', 'Bureau'), offices.lodgement ?? none],
    [say('Destination', 'Destination'), offices.destination ?? none],
    [say('Model', 'Modèle'), `${summary.model ?? ''}${summary.procedure ?? ''}` || none],
    [say('Registration', 'Enregistrement'), reference.join(' ') || none],
    [say('Items', 'Articles'), String(items)],
    [say('Containers', 'Conteneurs'), containers.join(', ') || none],
    [say('Packages', 'Colis'), summary.packages ?? sums.packages],
    [say('Gross mass', 'Masse brute'), `${summary.grossMass ?? sums.grossMass} kg`],
    [say('Profile', 'Profil'), seen === '' ? profile.name : `${profile.name} (${seen})`],
  ];
}

function transit({ reference, record, declaration, report }: RecordFromSad) {
  return { transit: { reference, declaration, record, report } };
}
