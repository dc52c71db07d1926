import { CATALOGUE, type LineState, type Unavailability } from '../index.ts';
import { type AtStore, atStore } from './at-store.ts';
import { type Printer, aligned } from './print.ts';

/** Shows what is known of the line to each neighbour. */
export function listLines(options: AtStore, print: Printer): Promise<number> {
  return atStore(options, print, {
    run: (gateway) => gateway.lines(),
    show: (lines) => {
      if (print.json) for (const line of lines) print.data(line);
      else printLines(lines, print);
    },
  });
}

const WHAT_IS_DOWN = {
  line: { en: 'the line', fr: 'la ligne' },
  gateway: { en: 'the gateway', fr: 'la passerelle' },
  customsSystem: { en: 'the customs system', fr: 'le système douanier' },
  offices: { en: 'offices', fr: 'des bureaux' },
} as const;

/** A line a neighbour, then the outages that are not over: theirs, and ours once. */
export function printLines(lines: readonly LineState[], print: Printer): void {
  const say = (en: string, fr: string) => print.say({ en, fr });
  const heading = [
    say('Neighbour', 'Voisin'),
    say('Last heard (UTC)', 'Dernier message (UTC)'),
    say('Last answer', 'Dernière réponse'),
    say('No answer since', 'Sans réponse depuis'),
    say('Same agreement', 'Même accord'),
  ];
  const rows = lines.map(({ neighbour, heardAt, answeredAt, silentSince, agrees }) => [
    neighbour,
    timeText(heardAt),
    timeText(answeredAt),
    timeText(silentSince),
    agrees === undefined ? say('not said', 'non communiqué') : agrees ? say('yes', 'oui') : say('no', 'non'),
  ]);
  const [first = '', ...rest] = aligned([heading, ...rows]);
  print.line(print.bold(first));
  for (const line of rest) print.line(line);
  for (const { neighbour, unavailable } of lines)
    for (const outage of unavailable)
      print.line(
        say(
          `${neighbour} announced ${outageText(outage, print)}`,
          `${neighbour} a annoncé ${outageText(outage, print)}`,
        ),
      );
  for (const outage of ownOf(lines))
    print.line(say(`we announced ${outageText(outage, print)}`, `nous avons annoncé ${outageText(outage, print)}`));
}

/** Our outages once each: every neighbour was told the same. */
function ownOf(lines: readonly LineState[]): readonly Unavailability[] {
  const all = lines.flatMap(({ announced }) => announced);
  return [...new Map(all.map((outage) => [outage.number, outage])).values()];
}

function outageText(
  { number, what, from, to, office = [], planned, fallback, remark }: Unavailability,
  print: Printer,
) {
  const { code } = CATALOGUE.UnavailabilityNotice;
  const say = (en: string, fr: string) => print.say({ en, fr });
  const until = to === undefined ? say('end unknown', 'fin inconnue') : say(`to ${timeText(to)}`, `au ${timeText(to)}`);
  return [
    say(
      `outage ${number} (${code}): ${WHAT_IS_DOWN[what].en}`,
      `la coupure ${number} (${code}) : ${WHAT_IS_DOWN[what].fr}`,
    ),
    ...(office.length > 0 ? [office.join(' ')] : []),
    say(`from ${timeText(from)}`, `du ${timeText(from)}`),
    until,
    ...(planned ? [say('planned', 'prévue')] : []),
    ...(fallback ? [say('acts on paper', 'actes sur papier')] : []),
    ...(remark === undefined ? [] : [remark]),
  ].join(', ');
}

/** Minute of an instant in UTC; a dash where there is none. */
function timeText(at: string | undefined): string {
  return at === undefined ? '–' : new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
