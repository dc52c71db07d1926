import { relative } from 'node:path';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, findOffice } from '../index.ts';
import { demoActs } from './demo-acts.ts';
import { demoJourney } from './demo-journey.ts';
import { readEnd, sentMessages } from './demo-end.ts';
import { openDemoEnds } from './demo-ends.ts';
import { type DemoFolder, openDemoFolder } from './demo-files.ts';
import { printEnd } from './demo-summary.ts';
import { lineWriter } from './demo-lines.ts';
import { printOpening } from './demo-opening.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import { type DemoPlan, planDemo } from './demo-plan.ts';
import type { Ends } from '../conformance/index.ts';
import { runJourney } from './journey.ts';
import { type JourneyClock, journeyClock } from '../conformance/index.ts';
import { type Printer, faultLines } from './print.ts';

export interface DemoOptions {
  readonly corridor: string;
  readonly broker?: string;
  readonly sad?: string;
  readonly transit?: string;
  readonly out: string;
  /** A number or `all`; true where it names none. */
  readonly journey?: string | true;
}

/** Runs one movement from release to discharge through the gateways of all its administrations, and shows every step as their feeds tell it. */
export async function demo(options: DemoOptions, print: Printer): Promise<number> {
  if (options.journey !== undefined) return demoJourney(options.journey, options.broker, print);
  const plan = planDemo(options);
  if (plan.isErr()) return print.refuse(plan.error.fault, shortened(plan.error.file));
  const { corridor, made } = plan.value;
  const offices = made.record.itinerary.map(({ office }) => office);
  const administrations = [...new Set(offices.map((office) => findOffice(corridor, office)?.administration ?? ''))];
  const folder = openDemoFolder(shortened(options.out), administrations);
  if (folder.isErr()) return print.refuse(folder.error);
  const { acts } = demoActs(made.reference, made.record, corridor);
  const clock = journeyClock(acts[0]?.actAt ?? made.record.releasedAt);
  const ends = await openDemoEnds(corridor, administrations, folder.value, clock, options.broker);
  if (ends.isErr()) return print.refuse(ends.error);
  printOpening(print, plan.value, options.broker);
  const done = await travel(plan.value, ends.value, folder.value, clock, print);
  const closed = await ends.value.close();
  if (done.isErr()) {
    const seen = new Set<string>([done.error.code]);
    for (const { administration, fault } of ends.value.refusals) {
      if (print.json || seen.has(fault.code)) continue;
      seen.add(fault.code);
      for (const line of faultLines(fault, print.language, administration)) print.aside(line);
    }
    return print.refuse(done.error);
  }
  return closed.isErr() ? print.refuse(closed.error) : 0;
}

async function travel(
  { corridor, made }: DemoPlan,
  ends: Ends,
  folder: DemoFolder,
  clock: JourneyClock,
  print: Printer,
): Promise<Result<void, Fault>> {
  const offices = made.record.itinerary.map(({ office }) => office);
  const journey = demoActs(made.reference, made.record, corridor);
  const ran = await runJourney({ ends, corridor, clock }, journey, lineWriter(print, corridor, offices));
  const messages = await sentMessages(ends);
  const written = messages.andThen((all) => folder.writeMessages(all));
  if (ran.isErr()) return ran;
  if (messages.isErr()) return err(messages.error);
  if (written.isErr()) return err(written.error);
  const end = await readEnd(ends, made.reference);
  if (end.isErr()) return err(end.error);
  const stores = ends.list.map(({ administration }) => folder.storeFile(administration));
  printEnd(print, corridor, end.value, { messages: messages.value, messageFolder: written.value, stores });
  return ok(undefined);
}

/** As the user would write it: from the folder in which he stands, where it lies below. */
function shortened(path: string): string {
  const short = relative('', path);
  return short === '' || short.startsWith('..') ? path : short;
}

export function addDemo(line: CommandLine): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  line
    .command('demo', {
      en: 'Run one movement from release to discharge through the gateways of all its administrations, or a numbered journey.',
      fr: 'Faire circuler un mouvement, de la mainlevée à l’apurement, par les passerelles de toutes ses administrations, ou un parcours numéroté.',
    })
    .option(
      '--corridor <name>',
      say(
        'lome-ouagadougou, lome-niamey, or a corridor file',
        'lome-ouagadougou, lome-niamey ou un fichier de corridor',
      ),
      'lome-ouagadougou',
    )
    .option(
      '--broker <url>',
      say('a real ActiveMQ, as stomp://host:port', 'un véritable ActiveMQ, comme stomp://hôte:port'),
    )
    .option('--sad <file>', say('an ASYCUDA World declaration', 'une déclaration SYDONIA World'))
    .option(
      '--transit <file>',
      say('JSON of what the declaration lacks for a transit', 'JSON de ce qui manque à la déclaration pour un transit'),
    )
    .option('--out <folder>', say('where to write', 'où écrire'), 'out')
    .option(
      '--journey [number]',
      say(
        'play a numbered journey, or all; without a number, list them (own corridors and records, nothing is written)',
        'jouer un parcours numéroté, ou all pour tous ; sans numéro, les énumérer (corridors et données propres, rien n’est écrit)',
      ),
    )
    .action((options: DemoOptions & CommonOptions) => line.run(options, (print) => demo(options, print)));
}
