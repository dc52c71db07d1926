import { type Corridor, type RecordFromSad, type Sad, profileFor, recordFromSad } from '../index.ts';
import { type Printer, aligned, faultLines } from './print.ts';

/** Prints a declaration, and with a corridor what a transit record of it would be made of or what is missing. A declaration that lacks something is no refusal. */
export function inspectSad(file: string, sad: Sad, corridor: Corridor | undefined, print: Printer): number {
  const { identification, registration, items, property, valuation } = sad;
  const made = corridor === undefined ? undefined : recordFromSad(sad, { corridor });
  const containers = [...new Set(sad.containers.flatMap(({ identity }) => identity ?? []))];
  const reference = [registration.serial, registration.number, registration.date].filter((part) => part !== undefined);
  if (print.json) {
    print.data({
      file,
      kind: 'sad',
      office: identification.office,
      model: identification.model,
      procedure: identification.procedure,
      registration,
      items: items.length,
      containers,
      packages: property.packages,
      grossMass: valuation.grossMass ?? valuation.totalMass,
      ...(made === undefined ? {} : made.match(transit, (missing) => ({ missing }))),
    });
    return 0;
  }
  const say = (en: string, fr: string) => print.say({ en, fr });
  const none = say('none', 'aucun');
  print.line(print.bold(say('ASYCUDA World declaration (SAD)', 'Déclaration SYDONIA World (DAU)')));
  const rows = [
    [say('Office', 'Bureau'), identification.office ?? none],
    [say('Model', 'Modèle'), `${identification.model ?? ''}${identification.procedure ?? ''}` || none],
    [say('Registration', 'Enregistrement'), reference.join(' ') || none],
    [say('Items', 'Articles'), String(items.length)],
    [say('Containers', 'Conteneurs'), containers.join(', ') || none],
    [say('Packages', 'Colis'), property.packages ?? none],
    [say('Gross mass', 'Masse brute'), valuation.grossMass ?? valuation.totalMass ?? none],
  ];
  for (const line of aligned(rows)) print.line(line);
  if (corridor === undefined || made === undefined) return 0;
  print.line();
  if (made.isErr()) {
    print.line(print.bold(say(`Missing for a transit on ${corridor.id}`, `Manque pour un transit sur ${corridor.id}`)));
    for (const line of faultLines(made.error, print.language, file)) print.line(line);
    return 0;
  }
  const profile = profileFor(sad, corridor).name;
  print.line(
    print.bold(
      say(
        `Ready for a transit on ${corridor.id} as ${made.value.reference} (profile ${profile})`,
        `Prête pour un transit sur ${corridor.id} sous ${made.value.reference} (profil ${profile})`,
      ),
    ),
  );
  for (const { path, text } of made.value.report) print.line(`${path} ${print.say(text)}`);
  return 0;
}

function transit({ reference, record, declaration, report }: RecordFromSad) {
  return { transit: { reference, declaration, record, report } };
}
