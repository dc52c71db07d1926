import type { Command } from 'commander';
import { Option } from 'commander';
import type { Announced, Announcement } from '../index.ts';
import { type AtStore, atStore, withStoreOptions } from './at-store.ts';
import type { CommandLine, CommonOptions } from './command-line.ts';
import type { Printer } from './print.ts';

/** What can be down. */
const WHAT = ['line', 'gateway', 'customsSystem', 'offices'] as const;

export interface AnnounceOptions extends AtStore {
  readonly what: Announcement['what'];
  readonly from: string;
  readonly to?: string;
  readonly office?: readonly string[];
  readonly planned?: boolean;
  readonly fallback?: boolean;
  readonly remark?: string;
  readonly number?: number;
}

/** Tells all parties that something is down or will be (TR070). */
export function announce(options: AnnounceOptions, print: Printer): Promise<number> {
  return atStore(options, print, {
    run: (gateway) => gateway.announceUnavailability(noticeOf(options)),
    show: (done) => printAnnounced(done, print),
  });
}

function noticeOf({ what, from, to, office, planned, fallback, remark, number }: AnnounceOptions): Announcement {
  return {
    ...(number === undefined ? {} : { number }),
    planned: planned === true,
    from,
    ...(to === undefined ? {} : { to }),
    what,
    ...(office === undefined ? {} : { office: [...office] }),
    fallback: fallback === true,
    ...(remark === undefined ? {} : { remark }),
  };
}

function printAnnounced(done: Announced, print: Printer): void {
  if (print.json) {
    print.data(done);
    return;
  }
  const { number, messages } = done;
  const to = messages.map(({ recipient }) => recipient).join(', ');
  print.line(
    print.say({
      en: `Outage ${number} is announced; TR070 is queued for ${to}. Give its end with --number ${number} --to.`,
      fr: `La coupure ${number} est annoncée ; TR070 est en file pour ${to}. Donnez sa fin avec --number ${number} --to.`,
    }),
  );
}

export function addAnnounce(line: CommandLine, group: Command, wholeNumber: (text: string) => number): void {
  const say = (en: string, fr: string) => line.say({ en, fr });
  const about = {
    en: 'Tell all parties that something is down or will be (TR070), or when it ends.',
    fr: 'Annoncer à toutes les parties ce qui est coupé ou le sera (TR070), ou sa fin.',
  };
  withStoreOptions(line, line.command('announce', about, group))
    .addOption(
      new Option(
        '--what <part>',
        say(
          'what is down: the line to the neighbours, the gateway, the customs system, or offices',
          'ce qui est coupé : la ligne vers les voisins, la passerelle, le système douanier ou des bureaux',
        ),
      )
        .choices(WHAT)
        .makeOptionMandatory(),
    )
    .requiredOption('--from <time>', say('since when, with offset', 'depuis quand, avec décalage'))
    .option('--to <time>', say('until when, with offset, where it is known', 'jusqu’à quand, avec décalage, si connu'))
    .option(
      '--office <code...>',
      say('offices that are down, with --what offices', 'bureaux coupés, avec --what offices'),
    )
    .option('--planned', say('it was planned', 'c’était prévu'))
    .option(
      '--fallback',
      say('acts are recorded on paper meanwhile', 'les actes sont consignés sur papier entre-temps'),
    )
    .option('--remark <text>', say('why', 'pourquoi'))
    .option(
      '--number <number>',
      say('of an earlier announcement that this one replaces', 'd’une annonce antérieure que celle-ci remplace'),
      wholeNumber,
    )
    .action((options: AnnounceOptions & CommonOptions) => line.run(options, (print) => announce(options, print)));
}
