import { type Result, err, ok } from 'neverthrow';
import {
  ACTS,
  ACT_NAMES,
  type ActName,
  type ActStatement,
  type Fault,
  type FactsOf,
  type Performed,
  actIdOf,
  createGateway,
  fault,
  memoryExchange,
  unsigned,
} from '../index.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { stateText } from './demo-lines.ts';
import { openStore } from './drivers.ts';
import { readCorridorFile, readJson } from './files.ts';
import { type Printer, aligned } from './print.ts';
import { shapeOf } from './shape.ts';

export interface PerformOptions {
  readonly administration: string;
  readonly corridor: string;
  readonly store: string;
  readonly reference: string;
  readonly office: string;
  readonly officer: string;
  readonly facts?: string;
  readonly actId?: string;
  readonly at?: string;
  readonly fallback?: boolean;
}

/** Steps that may be the first thing that a store hears of any movement; for the others a store that is not there is a mistyped path. */
const BEGINNINGS: readonly string[] = ['initiateTransit', 'requestTransitRecord', 'requestArrivalRecord'];

/** Performs one act on the store of an administration; its running gateway sends the messages. */
export async function perform(step: string, options: PerformOptions, print: Printer): Promise<number> {
  const corridor = readCorridorFile(options.corridor);
  if (corridor.isErr()) return print.refuse(corridor.error, options.corridor);
  const facts = options.facts === undefined ? ok({}) : readJson(options.facts);
  if (facts.isErr()) return print.refuse(facts.error);
  const store = openStore(options.store, BEGINNINGS.includes(step) ? 'open' : 'exist');
  if (store.isErr()) return print.refuse(store.error, options.store);
  const { administration } = options;
  const signature = unsigned();
  const transport = memoryExchange().transport(administration);
  const parts = { administration, corridor: corridor.value, store: store.value, transport, signature };
  const done = await createGateway(parts).andThen((gateway) =>
    gateway.perform(step as ActName, facts.value as FactsOf<ActName>, statementOf(step, options)),
  );
  const closed = await store.value.close();
  if (done.isErr()) return print.refuse(done.error, options.facts);
  if (closed.isErr()) return print.refuse(closed.error, options.store);
  printPerformed(done.value, print);
  return 0;
}

function statementOf(step: string, options: PerformOptions): ActStatement {
  const { reference, office, officer, actId = actIdOf(office, reference, step), fallback } = options;
  const { at: actAt = new Date().toISOString() } = options;
  return { actId, reference, office, officer, actAt, ...(fallback === true ? { fallback } : {}) };
}

function printPerformed(performed: Performed, print: Printer): void {
  if (print.json) {
    print.data(performed);
    return;
  }
  const { reference, step, repeated, states, messages } = performed;
  const name = print.say(ACTS[step as ActName]);
  const again = repeated ? print.say({ en: ' (done before)', fr: ' (déjà fait)' }) : '';
  print.line(print.bold(`${reference} ${name}${again}`));
  for (const line of aligned(states.map(({ office, role, state }) => [office, role, stateText(print, state)])))
    print.line(line);
  for (const { name: message, recipient, messageId } of messages)
    print.line(
      print.say({
        en: `queued: ${message} for ${recipient}, ${messageId}`,
        fr: `en file : ${message} pour ${recipient}, ${messageId}`,
      }),
    );
}

/** The steps, or a refusal of what is none of them. */
export function readStep(step: string): Result<ActName, Fault> {
  return ACT_NAMES.includes(step as ActName)
    ? ok(step as ActName)
    : err(fault('process/unknown-step', { step, steps: ACT_NAMES.join(', ') }));
}

export function addPerform(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const steps = ACT_NAMES.flatMap((name) => {
    const { en, fr, facts } = ACTS[name];
    return [`  ${name}: ${en} / ${fr}`, `      ${shapeOf(facts)}`];
  });
  line
    .command('perform', {
      en: 'Perform one act of an officer on the store of an administration; its running gateway sends the messages.',
      fr: 'Accomplir un acte d’un agent dans le stockage d’une administration ; sa passerelle en marche envoie les messages.',
    })
    .argument('<step>', say('one of the steps below', 'une des étapes ci-dessous'), (step) =>
      line.argument(readStep(step)),
    )
    .requiredOption('--administration <code>', say('ours, as TG', 'la nôtre, comme TG'))
    .requiredOption('--corridor <file>', say('the corridor', 'le corridor'))
    .requiredOption('--store <file>', say('SQLite file of the administration', 'fichier SQLite de l’administration'))
    .requiredOption('--reference <reference>', say('of the movement', 'du mouvement'))
    .requiredOption('--office <code>', say('office that acts', 'bureau qui agit'))
    .requiredOption('--officer <name>', say('officer who acts', 'agent qui agit'))
    .option('--facts <file>', say('facts of the step as JSON', 'données de l’étape en JSON'))
    .option(
      '--act-id <id>',
      say('by default made of office, reference and step', 'par défaut : bureau, référence et étape'),
    )
    .option(
      '--at <time>',
      say(
        'when the officer acted, with offset; now by default',
        'heure de l’acte avec décalage ; maintenant par défaut',
      ),
    )
    .option('--fallback', say('recorded on paper while the line was down', 'consigné sur papier pendant la panne'))
    .addHelpText(
      'after',
      `\n${say('Steps and the shape of their facts:', 'Étapes et forme de leurs données :')}\n${steps.join('\n')}`,
    )
    .action((step: string, options: PerformOptions & CommonOptions) =>
      line.run(options, (print) => perform(step, options, print)),
    );
}
