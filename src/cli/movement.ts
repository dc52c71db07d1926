import { CATALOGUE, type Text, TIMER_NAMES, type LogEntry, type Movement, fault, foldLog } from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { goodsText } from './demo-summary.ts';
import { ROLES } from './corridor-check.ts';
import { stateText, stepText } from './demo-lines.ts';
import { type Printer, aligned, itemLine } from './print.ts';
import { openStoreToRead, storeToReadWords } from './read-store.ts';

/** Shows one movement of a store: where it stands, what is known of it, and its log, one line an entry. */
export async function movement(reference: string, file: string, print: Printer): Promise<number> {
  const store = openStoreToRead(file);
  if (store.isErr()) return print.refuse(store.error, file);
  const stored = await store.value.movement(reference);
  const closed = await store.value.close();
  if (stored.isErr()) return print.refuse(stored.error, file);
  if (closed.isErr()) return print.refuse(closed.error, file);
  if (stored.value === undefined) return print.refuse(fault('process/unknown-movement', { reference }), file);
  const { entries } = stored.value;
  const folded = foldLog(reference, administrationOf(entries), entries);
  if (print.json) print.data(folded);
  else printMovement(folded, print);
  return 0;
}

/** Whose log it is: the administration that acted, or that a message was for. */
function administrationOf(entries: readonly LogEntry[]): string {
  for (const { cause, actor } of entries) {
    if (cause.kind === 'message') return cause.message.header.recipient.administration;
    if (cause.kind === 'act') return actor.administration;
  }
  return '';
}

function printMovement({ reference, administration, states, facts, log, parked }: Movement, print: Printer): void {
  const say = (en: string, fr: string) => print.say({ en, fr });
  const { record, guarantee, needsAttention, documentPrinted } = facts;
  print.line(
    print.bold(say(`Movement ${reference} at ${administration}`, `Mouvement ${reference} à ${administration}`)),
  );
  const rows = [
    ...states.map(({ office, role, state }) => [
      office,
      `${print.say(ROLES[role])}${say(':', ' :')} ${stateText(print, state)}`,
    ]),
    ...(record === undefined
      ? []
      : [
          [say('Holder', 'Titulaire'), record.holder.name],
          [say('Vehicle', 'Véhicule'), record.transport.identity],
          [say('Goods', 'Marchandises'), goodsText(print, record.totals)],
          [say('Time limit', 'Délai'), record.timeLimit],
        ]),
    [say('Guarantee', 'Garantie'), print.say(GUARANTEE[guarantee])],
    [say('Document', 'Document'), documentPrinted ? say('printed', 'imprimé') : say('not printed', 'non imprimé')],
    ...(parked.length > 0 ? [[say('Parked', 'En attente'), String(parked.length)]] : []),
    ...(needsAttention
      ? [[say('Attention', 'Attention'), say('a message of ours was refused', 'un message émis a été refusé')]]
      : []),
  ];
  for (const line of aligned(rows)) print.line(line);
  print.line();
  print.line(print.bold(say('Log (times in UTC)', 'Journal (heures UTC)')));
  const entries = log.map((entry) => entryRow(entry, print));
  for (const line of aligned(entries)) print.line(line);
  for (const { number, remarks } of log)
    for (const item of remarks) print.line(`${number} ${itemLine(item, print.language)}`);
}

const GUARANTEE = {
  none: { en: 'none', fr: 'aucune' },
  booked: { en: 'booked', fr: 'imputée' },
  freed: { en: 'freed', fr: 'libérée' },
  called: { en: 'called', fr: 'appelée' },
} as const;

const VERDICTS = {
  applied: { en: 'applied', fr: 'appliqué' },
  parked: { en: 'parked', fr: 'en attente' },
  rejected: { en: 'rejected', fr: 'rejeté' },
} as const;

function entryRow(entry: LogEntry, print: Printer): readonly string[] {
  const { number, at, actor, verdict, outcomes, sends } = entry;
  const moved = outcomes.flatMap(({ office, then }) =>
    then === undefined ? [] : `${office} ${stateText(print, then)}`,
  );
  const told = sends.map(({ name, recipient }) => `→ ${recipient} ${CATALOGUE[name].code}`);
  return [
    String(number),
    at.slice(0, 19).replace('T', ' '),
    `${actor.office} ${actor.officer}`.trim() || actor.administration,
    `${causeText(entry, print)}${actTimeText(entry, print)}`,
    print.say(VERDICTS[verdict]),
    [...moved, ...told].join(' · '),
  ];
}

/** What happened, in words: an act, a time limit, or a message and whose it is. */
export function causeText({ cause }: Pick<LogEntry, 'cause'>, print: Printer): string {
  if (cause.kind === 'act') return stepText(print, `act.${cause.step}`);
  if (cause.kind === 'timer') return timerText(cause.row, print);
  const name = cause.kind === 'unread' ? cause.name : cause.message.name;
  const { code, nom } = CATALOGUE[name];
  const told = `← ${cause.sender} ${code} ${print.say({ en: name, fr: nom })}`;
  return cause.kind === 'unread' ? `${told} (${print.say({ en: 'unreadable', fr: 'illisible' })})` : told;
}

/** An act that was told later than it was done is told with its own time. */
export function actTimeText({ cause, at }: Pick<LogEntry, 'cause' | 'at'>, print: Printer): string {
  if (cause.kind !== 'act' || Math.abs(Date.parse(at) - Date.parse(cause.actAt)) < LATE) return '';
  const time = new Date(cause.actAt).toISOString().slice(0, 16).replace('T', ' ');
  return print.say({ en: ` (done ${time})`, fr: ` (acte du ${time})` });
}

const LATE = 60_000;

/** What a time limit that passed waits for. */
export function timerText(row: string, print: Printer): string {
  const names: Readonly<Record<string, Text>> = TIMER_NAMES;
  const name = names[row];
  return name === undefined ? row : print.say(name);
}

export function addMovement(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  line
    .command('movement', {
      en: 'Show one movement of a store and its log.',
      fr: 'Montrer un mouvement d’un stockage et son journal.',
    })
    .argument('<reference>', say('reference of the movement', 'référence du mouvement'))
    .requiredOption('--store <file>', storeToReadWords(line))
    .action((reference: string, options: CommonOptions & { readonly store: string }) =>
      line.run(options, (print) => movement(reference, options.store, print)),
    );
}
