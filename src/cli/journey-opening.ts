import type { Journey, PlayedJourney } from '../conformance/index.ts';
import type { Corridor } from '../index.ts';
import { officeText, stateText } from './demo-lines.ts';
import { differenceText } from './journey-lines.ts';
import { type Printer, aligned, wrapped } from './print.ts';

/** The numbers and titles of all journeys. */
export function printList(print: Printer, all: readonly Journey[]): void {
  if (print.json) {
    for (const { number, title, story, corridor } of all) print.data({ number, title, story, corridor });
    return;
  }
  for (const line of aligned(all.map(({ number, title }) => [String(number).padStart(2), print.say(title)])))
    print.line(line);
  print.line();
  print.line(
    print.faint(
      print.say({
        en: 'Play one with demo --journey NUMBER, or all of them with demo --journey all.',
        fr: 'Jouez-en un avec demo --journey NUMÉRO, ou tous avec demo --journey all.',
      }),
    ),
  );
}

/** What is about to happen, and between whom. */
export function printJourney(print: Printer, journey: Journey, corridor: Corridor, broker: string | undefined): void {
  const { number, title, story, movement } = journey;
  if (print.json) {
    print.data({
      journey: number,
      title,
      story,
      corridor: corridor.id,
      movements: movement.map((one) => one.reference),
    });
    return;
  }
  const say = (en: string, fr: string) => print.say({ en, fr });
  print.line(print.bold(`${number}  ${print.say(title)}`));
  for (const line of wrapped(print.say(story), 100)) print.line(line);
  print.line();
  const rows = [
    [say('Corridor', 'Corridor'), print.say(corridor.names)],
    ...movement.map(({ reference, record }) => [
      say('Movement', 'Mouvement'),
      `${reference}${say(':', ' :')} ${record.itinerary.map(({ office }) => officeText(print, corridor, office)).join(' → ')}`,
    ]),
    [
      say('Exchange', 'Échange'),
      broker === undefined
        ? say('embedded, in this process', 'intégré, dans ce processus')
        : `ActiveMQ, ${broker.replace(/\/\/[^@/]*@/, '//')}`,
    ],
  ];
  for (const line of aligned(rows, [12])) print.line(line);
}

/** How it ended, and whether its file says so. */
export function printVerdict(print: Printer, { journey, differences }: PlayedJourney): void {
  if (print.json) {
    const { number, end } = journey;
    print.data({ journey: number, end, asItsFileSays: differences.length === 0, differences });
    return;
  }
  for (const difference of differences.filter(({ step }) => step === undefined))
    print.line(differenceText(print, difference));
  if (differences.length > 0) return;
  print.line();
  for (const [at, { ending, guarantee }] of journey.end.entries()) {
    const reference = journey.movement[at]?.reference ?? '';
    print.line(print.bold(endText(print, reference, ending, guarantee)));
  }
}

function endText(print: Printer, reference: string, ending: string, guarantee: string): string {
  const words = {
    none: { en: 'no guarantee was booked', fr: 'aucune garantie n’a été imputée' },
    booked: { en: 'the guarantee is still booked', fr: 'la garantie reste imputée' },
    freed: { en: 'the guarantee is freed', fr: 'la garantie est libérée' },
    called: { en: 'the guarantee was called', fr: 'la garantie a été appelée' },
  } as const;
  const known = words[guarantee as keyof typeof words] ?? { en: guarantee, fr: guarantee };
  const state =
    ending === 'none'
      ? print.say({ en: 'no office has a part in it', fr: 'aucun bureau n’y a part' })
      : endingText(print, ending);
  return print.say({
    en: `Movement ${reference} ended as its file says: ${state}, ${known.en}.`,
    fr: `Le mouvement ${reference} a fini comme le dit son fichier : ${state}, ${known.fr}.`,
  });
}

function endingText(print: Printer, ending: string): string {
  return ending === 'cancelledBeforeRelease'
    ? print.say({ en: 'cancelled before release', fr: 'annulé avant la mainlevée' })
    : stateText(print, ending);
}

/** One line of many journeys. */
export function printOutcome(print: Printer, { journey, differences }: PlayedJourney): void {
  if (print.json) {
    print.data({ journey: journey.number, asItsFileSays: differences.length === 0, differences });
    return;
  }
  const mark = differences.length === 0 ? '✓' : '≠';
  print.line(`${mark} ${String(journey.number).padStart(2)}  ${print.say(journey.title)}`);
  for (const difference of differences) {
    const step = difference.step === undefined ? '' : ` (${print.say({ en: 'step', fr: 'étape' })} ${difference.step})`;
    print.line(`${differenceText(print, difference)}${step}`);
  }
}
