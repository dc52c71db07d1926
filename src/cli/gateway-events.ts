import { CATALOGUE, type GatewayEvent, type MessageName, type Text } from '../index.ts';
import type { Printer } from './print.ts';

/** What the command says of itself, beside what its gateway tells. */
export type CommandEvent = GatewayEvent | { readonly event: 'started' | 'stopping'; readonly administration: string };

const WORDS = {
  started: { en: 'started', fr: 'démarrée' },
  stopping: { en: 'stopping', fr: 'arrêt' },
  sent: { en: 'sent', fr: 'envoyé' },
  notSent: { en: 'not sent', fr: 'non envoyé' },
  received: { en: 'received', fr: 'reçu' },
  refused: { en: 'refused', fr: 'refusé' },
  line: { en: 'line', fr: 'ligne' },
  failed: { en: 'failed', fr: 'échec' },
} as const;

/** What was learnt of a neighbour's line. */
const LINE_WORDS = {
  asked: { en: 'asks whether we are there', fr: 'demande si nous sommes joignables' },
  answered: { en: 'is there', fr: 'est joignable' },
  unavailable: { en: 'announces an outage', fr: 'annonce une indisponibilité' },
  termsDiffer: {
    en: 'applies another revision of the corridor; compare the two',
    fr: 'applique une autre révision du corridor ; comparez les deux',
  },
} as const;

/** What became of a message that was received. */
const VERDICTS: Readonly<Record<string, Text>> = {
  applied: { en: 'applied', fr: 'appliqué' },
  parked: { en: 'parked', fr: 'en attente' },
  rejected: { en: 'rejected', fr: 'rejeté' },
  duplicate: { en: 'duplicate', fr: 'copie' },
};

/** What a gateway does again and again, and failed at. */
const WORK: Readonly<Record<string, Text>> = {
  subscription: { en: 'subscription', fr: 'abonnement' },
  timers: { en: 'timers', fr: 'échéances' },
  acknowledgements: { en: 'acknowledgements', fr: 'accusés de réception' },
};

/** A failure that goes on is said again after so many milliseconds. */
const AGAIN = 60_000;

/** Writes one line for each event; a failure that repeats is not written each time. */
export function eventWriter(print: Printer, now: () => number = Date.now): (event: CommandEvent) => void {
  const said = new Map<string, number>();
  return (event) => {
    if (event.event === 'failed' || event.event === 'notSent') {
      const key = `${event.event} ${event.event === 'failed' ? event.what : event.recipient} ${event.fault.code}`;
      if (now() - (said.get(key) ?? -AGAIN) < AGAIN) return;
      said.set(key, now());
    } else {
      said.clear();
    }
    const time = new Date(now()).toISOString();
    if (print.json) print.data({ time, ...event });
    else print.line(`${time} ${print.say(WORDS[event.event])} ${textOf(event, print)}`);
  };
}

function textOf(event: CommandEvent, print: Printer): string {
  switch (event.event) {
    case 'started':
    case 'stopping':
      return event.administration;
    case 'sent':
      return `→ ${event.recipient} ${nameOf(event.name, print)} ${event.id}`;
    case 'notSent':
      return `→ ${event.recipient} ${nameOf(event.name, print)} ${event.id} ${faultText(event, print)}`;
    case 'received':
      return `← ${event.from} ${nameOf(event.name, print)} ${event.id} ${wordOf(VERDICTS, event.verdict, print)}`;
    case 'refused':
      return `← ${event.from} ${faultText(event, print)}`;
    case 'line':
      return `← ${event.neighbour} ${print.say(LINE_WORDS[event.what])}`;
    case 'failed':
      return `${wordOf(WORK, event.what, print)} ${faultText(event, print)}`;
  }
}

function wordOf(words: Readonly<Record<string, Text>>, code: string, print: Printer): string {
  const text = words[code];
  return text === undefined ? code : print.say(text);
}

function nameOf(name: string, print: Printer): string {
  const { code, nom } = CATALOGUE[name as MessageName];
  return `${code} ${print.say({ en: name, fr: nom })}`;
}

function faultText({ fault }: Extract<GatewayEvent, { readonly fault: unknown }>, print: Printer): string {
  const [first] = fault.items;
  const detail = first === undefined ? '' : ` ${first.code} ${first.pointer} ${print.say(first.reason)}`;
  return `${fault.code} ${print.say(fault.text)}${detail}`;
}
