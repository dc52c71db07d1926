import { type Corridor, reviewCorridor } from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { readCorridorFile } from './files.ts';
import { type Printer, aligned, itemLine } from './print.ts';

/** Says whether a corridor can be used, what it leaves open, and what it agrees on. */
export function checkCorridor(file: string, print: Printer): number {
  const read = readCorridorFile(file);
  if (read.isErr()) return print.refuse(read.error, file);
  const corridor = read.value;
  const warnings = reviewCorridor(corridor);
  if (print.json) {
    const { id, revision, names, signatures, administration, office, route } = corridor;
    print.data({ file, id, revision, names, signatures, administration, office, route, warnings });
    return 0;
  }
  for (const text of describe(corridor, print)) print.line(text);
  print.line();
  for (const item of warnings) print.line(itemLine(item, print.language, file));
  print.line(
    print.say({
      en: `The corridor can be used. Warnings: ${warnings.length}.`,
      fr: `Le corridor est utilisable. Avertissements : ${warnings.length}.`,
    }),
  );
  return 0;
}

function describe(corridor: Corridor, print: Printer): readonly string[] {
  const say = (en: string, fr: string) => print.say({ en, fr });
  const { id, revision, names, validFrom, validUntil, signatures } = corridor;
  const limit = ({ days, working }: Corridor['route'][number]['timeLimit']) =>
    working ? say(`${days} working days`, `${days} jours ouvrés`) : say(`${days} days`, `${days} jours`);
  const relays = (corridor.relay ?? []).map((relay) => [relay.id, print.say(relay.names), relay.between.join(', ')]);
  const sections: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      say('Parties', 'Parties'),
      corridor.administration.map(({ code, names: own, timeZone }) => [code, print.say(own), timeZone]),
    ],
    [
      say('Offices', 'Bureaux'),
      corridor.office.map(({ code, names: own, roles, facing = [] }) => [
        code,
        print.say(own),
        roles.map((role) => print.say(ROLES[role])).join(', '),
        facing.length > 0 ? `↔ ${facing.join(', ')}` : '',
      ]),
    ],
    [
      say('Routes', 'Trajets'),
      corridor.route.map((route) => [route.id, route.offices.join(' → '), limit(route.timeLimit)]),
    ],
    ...(relays.length === 0 ? [] : [[say('Relays', 'Relais'), relays] as const]),
  ];
  return [
    print.bold(`${id} ${say('revision', 'révision')} ${revision}${say(':', ' :')} ${print.say(names)}`),
    validUntil === undefined
      ? say(`In force from ${validFrom}`, `En vigueur à partir du ${validFrom}`)
      : say(`In force: ${validFrom} – ${validUntil}`, `En vigueur : ${validFrom} – ${validUntil}`),
    signatures === 'none'
      ? say('Signatures: none are demanded', 'Signatures : aucune n’est exigée')
      : say('Signatures: required', 'Signatures : exigées'),
    ...sections.flatMap(([title, rows]) => ['', print.bold(title), ...aligned(rows).map((row) => `  ${row}`)]),
  ];
}

/** The roles of offices in a word. */
export const ROLES = {
  departure: { en: 'departure', fr: 'départ' },
  transit: { en: 'transit', fr: 'transit' },
  destination: { en: 'destination', fr: 'destination' },
  guarantee: { en: 'guarantee', fr: 'garantie' },
  administration: { en: 'administration', fr: 'administration' },
} as const;

export function addCorridorCheck(line: CommandLine): void {
  const group = line.group('corridor', { en: 'Look at a corridor.', fr: 'Examiner un corridor.' });
  line
    .command(
      'check',
      {
        en: 'Say whether a corridor file can be used, what it leaves open, and what it agrees on.',
        fr: 'Dire si un fichier de corridor est utilisable, ce qu’il laisse ouvert et ce qu’il convient.',
      },
      group,
    )
    .argument('<file>', line.say({ en: 'the corridor as JSON', fr: 'le corridor en JSON' }))
    .action((file: string, options: CommonOptions) => line.run(options, (print) => checkCorridor(file, print)));
}
