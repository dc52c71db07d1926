import { CATALOGUE, type Corridor, type LogEntry, type TransitRecord } from '../index.ts';
import type { JourneyEnd } from './demo-end.ts';
import type { SentMessage } from './demo-files.ts';
import { officeText, stateText } from './demo-lines.ts';
import { type Printer, aligned } from './print.ts';

/** What the demonstration wrote, and where. */
export interface Written {
  readonly messages: readonly SentMessage[];
  readonly messageFolder: string;
  readonly stores: readonly string[];
}

/** Prints how the movement ended, by what the stores say, and where everything was written. */
export function printEnd(print: Printer, corridor: Corridor, end: JourneyEnd, written: Written): void {
  const { record, discharge, guarantee } = end.departure.facts;
  const timeOf = (row: string) => end.departure.log.find((entry) => hasRow(entry, row))?.at;
  const times = { bookedAt: timeOf('departure.bookGuarantee'), freedAt: timeOf('departure.freeGuarantee') };
  if (print.json) {
    const { reference, ending, states } = end;
    print.data({
      reference,
      ending,
      states,
      discharge,
      guarantee: { reference: record?.guarantee.reference, state: guarantee, ...times },
      ...record?.totals,
      signatures: corridor.signatures,
      messages: written.messages.length,
      messageFolder: written.messageFolder,
      stores: written.stores,
    });
    return;
  }
  const say = (en: string, fr: string) => print.say({ en, fr });
  const ending = stateText(print, end.ending);
  const answers = written.messages.filter(({ code }) => code === CATALOGUE.Acknowledgement.code).length;
  const facts = [
    ...end.states.map(({ office, state }, at) => [
      at === 0 ? say('Offices', 'Bureaux') : '',
      `${officeText(print, corridor, office)}${say(':', ' :')} ${stateText(print, state)}`,
    ]),
    [say('Discharge', 'Apurement'), dischargeText(print, end)],
    [say('Guarantee', 'Garantie'), guaranteeText(print, end, times)],
    [say('Goods', 'Marchandises'), record === undefined ? '' : goodsText(print, record.totals)],
    [
      'Signatures',
      corridor.signatures === 'none'
        ? say('none; the corridor demands none', 'aucune ; le corridor n’en exige pas')
        : say('as the corridor demands', 'comme l’exige le corridor'),
    ],
    [
      'Messages',
      say(
        `${written.messages.length} in ${written.messageFolder}, ${answers} of them acknowledgements`,
        `${written.messages.length} dans ${written.messageFolder}, dont ${answers} accusés de réception`,
      ),
    ],
    [say('Stores', 'Stockages'), written.stores.join(', ')],
  ];
  print.line();
  print.line(print.bold(say(`Movement ${end.reference}: ${ending}`, `Mouvement ${end.reference} : ${ending}`)));
  for (const line of aligned(facts, [12])) print.line(line);
}

function hasRow({ outcomes }: LogEntry, begins: string): boolean {
  return outcomes.some(({ row }) => row.startsWith(begins));
}

function dischargeText(print: Printer, { departure }: JourneyEnd): string {
  const { discharge, results } = departure.facts;
  const result = results.at(-1)?.result ?? '';
  const at = minuteText(discharge?.dischargedAt);
  return print.say({
    en: `decided at ${discharge?.office} on ${at}, on control results ${result}`,
    fr: `décidé à ${discharge?.office} le ${at}, sur résultats du contrôle ${result}`,
  });
}

function guaranteeText(
  print: Printer,
  { departure }: JourneyEnd,
  { bookedAt, freedAt }: { readonly bookedAt: string | undefined; readonly freedAt: string | undefined },
): string {
  const terms = departure.facts.record?.guarantee;
  const amount = `${terms?.reference}, ${numberText(print, terms?.amountCovered)} ${terms?.currency}`;
  const [booked, freed] = [minuteText(bookedAt), minuteText(freedAt)];
  return print.say({
    en: `${amount}: booked on ${booked}, freed on ${freed}`,
    fr: `${amount} : imputée le ${booked}, libérée le ${freed}`,
  });
}

function minuteText(at: string | undefined): string {
  return at === undefined ? '–' : `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}

/** A decimal with its thousands apart and every digit kept. */
/** Items, packages and mass of a record in words. */
export function goodsText(print: Printer, { items, packages, grossMass }: TransitRecord['totals']): string {
  const mass = numberText(print, grossMass);
  return print.say({
    en: `${items} items, ${packages} packages, ${mass} kg`,
    fr: `${items} articles, ${packages} colis, ${mass} kg`,
  });
}

function numberText(print: Printer, decimal: string | undefined): string {
  const [whole = '', fraction] = (decimal ?? '').split('.');
  const [group, point] = print.language === 'fr' ? [' ', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
