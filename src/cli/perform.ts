import { type Command, Option } from 'commander';
import { InvalidArgumentError } from 'commander';
import { type Result, err, ok } from 'neverthrow';
import {
  ACTS,
  ACT_NAMES,
  type ActName,
  CATALOGUE,
  type Fault,
  type FactsOf,
  type LoadingAct,
  type Performed,
  actIdOf,
  fault,
} from '../index.ts';
import { type AtStore, atStore, withStoreOptions } from './at-store.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { ROLES } from './corridor-check.ts';
import { stateText } from './demo-lines.ts';
import { readJson } from './files.ts';
import { type Printer, aligned } from './print.ts';
import { isTime } from './prune.ts';
import { shapeLines } from './shape.ts';

export interface PerformOptions extends AtStore {
  /** Of a movement; one of the two. */
  readonly reference?: string;
  readonly loading?: string;
  readonly office: string;
  readonly officer: string;
  readonly facts?: string;
  readonly actId?: string;
  readonly at?: string;
  readonly fallback?: boolean;
}

/** Steps that may be the first thing that a store hears of any movement; for the others a store that is not there is a mistyped path. */
const BEGINNINGS: readonly string[] = ['initiateTransit', 'requestTransitRecord', 'requestArrivalRecord'];

/** Performs one act on the store of an administration, for one movement or for all of a loading; its running gateway sends the messages. */
export async function perform(step: string, options: PerformOptions, print: Printer): Promise<number> {
  const facts = options.facts === undefined ? ok({}) : readJson(options.facts).map(factsIn);
  if (facts.isErr()) return print.refuse(facts.error, options.facts);
  const { reference = '', loading } = options;
  if (loading !== undefined) return performForLoading(step as LoadingAct, facts.value, loading, options, print);
  return atStore(options, print, {
    must: BEGINNINGS.includes(step) ? 'open' : 'exist',
    about: options.facts,
    run: (gateway) =>
      gateway.perform(step as ActName, facts.value as FactsOf<ActName>, {
        ...statementOf(step, options, reference),
        reference,
      }),
    show: (performed) => printPerformed(performed, print),
  });
}

/** Shows what was done to each movement; the exit code is that of a refusal where one was refused. */
async function performForLoading(
  step: LoadingAct,
  facts: unknown,
  loading: string,
  options: PerformOptions,
  print: Printer,
): Promise<number> {
  let code = 0;
  const done = await atStore(options, print, {
    about: options.facts,
    run: (gateway) =>
      gateway.performLoading(step, facts as FactsOf<LoadingAct>, { ...statementOf(step, options, loading), loading }),
    show: (results) => {
      for (const result of results) {
        if ('performed' in result) printPerformed(result.performed, print);
        else code = print.refuse(result.refused, result.reference);
      }
    },
  });
  return done === 0 ? code : done;
}

/** Who acted and when; what has no id gets one of the office, what it is about, and the step. */
/** The facts of a file: a conversion of a declaration says more than the record that an act takes. */
function factsIn(value: unknown): unknown {
  const isConversion =
    typeof value === 'object' && value !== null && 'record' in value && 'report' in value && 'reference' in value;
  return isConversion ? { record: value.record } : value;
}

function statementOf(step: string, options: PerformOptions, about: string) {
  const { office, officer, actId = actIdOf(office, about, step), fallback } = options;
  const { at: actAt = new Date().toISOString() } = options;
  return { actId, office, officer, actAt, ...(fallback === true ? { fallback } : {}) };
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
  for (const line of aligned(
    states.map(({ office, role, state }) => [office, print.say(ROLES[role]), stateText(print, state)]),
  ))
    print.line(line);
  for (const { name: message, recipient, messageId } of messages)
    print.line(
      print.say({
        en: `queued: ${CATALOGUE[message].code} ${message} for ${recipient}, ${messageId}`,
        fr: `en file : ${CATALOGUE[message].code} ${CATALOGUE[message].nom} pour ${recipient}, ${messageId}`,
      }),
    );
}

/** The steps, or a refusal of what is none of them. */
export function readStep(step: string): Result<ActName, Fault> {
  return ACT_NAMES.includes(step as ActName)
    ? ok(step as ActName)
    : err(fault('process/unknown-step', { step, steps: ACT_NAMES.join(', ') }));
}

type Say = (en: string, fr: string) => string;

/** The shape of the facts of the step that was asked about, or all steps where none was. */
function helpOn(step: string | undefined, say: Say): readonly string[] {
  const asked = ACT_NAMES.find((name) => name === step);
  if (asked === undefined) {
    const rows = ACT_NAMES.map((name) => [`  ${name}`, say(ACTS[name].en, ACTS[name].fr)]);
    return [
      say(
        'Steps; perform <step> --help shows the facts of one:',
        'Étapes ; perform <étape> --help montre les données de l’une d’elles :',
      ),
      ...aligned(rows),
    ];
  }
  const { en, fr, facts } = ACTS[asked];
  const shape = shapeLines(facts, 96).map((line) => `  ${line}`);
  return [`${asked}${say(':', ' :')} ${say(en, fr)}`, say('Shape of its facts:', 'Forme de ses données :'), ...shape];
}

export function addPerform(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const about = {
    en: 'Perform one act of an officer on the store of an administration; its running gateway sends the messages.',
    fr: 'Accomplir un acte d’un agent dans le stockage d’une administration ; sa passerelle en marche envoie les messages.',
  };
  withStoreOptions(line, line.command('perform', about))
    .argument('<step>', say('one of the steps below', 'une des étapes ci-dessous'), (step) =>
      line.argument(readStep(step)),
    )
    .addOption(new Option('--reference <reference>', say('of the movement', 'du mouvement')).conflicts('loading'))
    .option(
      '--loading <reference>',
      say(
        'in its place: for every open movement of a loading at the office',
        'à sa place : pour chaque mouvement ouvert d’un chargement au bureau',
      ),
    )
    .requiredOption('--office <code>', say('office that acts', 'bureau qui agit'))
    .requiredOption('--officer <name>', say('officer who acts', 'agent qui agit'))
    .option(
      '--facts <file>',
      say(
        'facts of the step as JSON, or what sad to-transit --json printed',
        'données de l’étape en JSON, ou ce qu’a affiché sad to-transit --json',
      ),
    )
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
      (time) => {
        if (isTime(time)) return time;
        throw new InvalidArgumentError(
          say(
            'Give a time with its offset, as 2026-01-31T09:30:00+00:00.',
            'Donnez une heure avec son décalage, comme 2026-01-31T09:30:00+00:00.',
          ),
        );
      },
    )
    .option('--fallback', say('recorded on paper while the line was down', 'consigné sur papier pendant la panne'))
    .addHelpText('after', ({ command }) => `\n${helpOn(command.args[0], say).join('\n')}`)
    .action((step: string, options: PerformOptions & CommonOptions, command: Command) => {
      if (options.reference === undefined && options.loading === undefined)
        command.error("error: required option '--reference <reference> | --loading <reference>' not specified");
      return line.run(options, (print) => perform(step, options, print));
    });
}
