import {
  CATALOGUE,
  type Corridor,
  type MessageName,
  type OfficeState,
  STATE_NAMES,
  STEP_NAMES,
  type Text,
  findOffice,
} from '../index.ts';
import type { JourneyLine, ShownMessage } from './journey-feed.ts';
import { type Printer, fit } from './print.ts';

export const KIND_NAMES: Readonly<Record<'national' | 'joint' | 'both', Text>> = {
  national: { en: 'national', fr: 'national' },
  joint: { en: 'joint', fr: 'conjoint' },
  both: { en: 'both', fr: 'les deux' },
};

/** What a message did that is about a message and moved no office. */
const VERDICT_NAMES: Readonly<Record<string, Text>> = {
  applied: { en: 'Answer received', fr: 'Réponse reçue' },
  parked: { en: 'Message parked', fr: 'Message mis en attente' },
  rejected: { en: 'Message rejected', fr: 'Message rejeté' },
};

const HEADINGS: Readonly<Record<'step' | 'office' | 'kind' | 'message' | 'state', Text>> = {
  office: { en: 'Office', fr: 'Bureau' },
  step: { en: 'Step', fr: 'Étape' },
  kind: { en: 'Kind', fr: 'Nature' },
  message: { en: '→ sent, ← received', fr: '→ envoyé, ← reçu' },
  state: { en: 'State', fr: 'État' },
};

const STEP_WIDTH = { en: 29, fr: 26 } as const;
/** What the straight journey says. */
const STRAIGHT: readonly MessageName[] = [
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
  'FrontierCrossing',
  'ArrivalAdvice',
  'DestinationControlResults',
  'DischargeNotice',
];

/**
 * Writes the lines of a journey: a heading for each day, a line for each step, and after each act where every office stands. The column of the messages is as
 * wide as the longest of those that are awaited, as far as the line has room; a name that is longer is cut.
 */
export function lineWriter(
  print: Printer,
  corridor: Corridor,
  offices: readonly string[],
  awaited: readonly MessageName[] = STRAIGHT,
) {
  const zone = corridor.administration.find(
    ({ code }) => code === findOffice(corridor, offices[0] ?? '')?.administration,
  )?.timeZone;
  const locale = print.language === 'fr' ? 'fr-FR' : 'en-GB';
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const nameWidth = Math.min(20, Math.max(...offices.map((code) => officeText(print, corridor, code).length)));
  const messageWidth = widthOf(print, awaited, nameWidth + STEP_WIDTH[print.language]);
  const cells = (hour: string, office: string, step: string, kind: string, message: string, state: string) =>
    [
      hour,
      fit(office, nameWidth),
      fit(step, STEP_WIDTH[print.language]),
      fit(kind, 8),
      fit(message, messageWidth),
      state,
    ]
      .join(' ')
      .trimEnd();
  const title = (name: keyof typeof HEADINGS) => print.say(HEADINGS[name]);
  const titles = cells('     ', title('office'), title('step'), title('kind'), title('message'), title('state'));
  let today = '';

  return (lines: readonly JourneyLine[]): void => {
    if (print.json) {
      for (const line of lines) print.data(dataOf(line, corridor, print));
      return;
    }
    for (const line of lines) {
      const at = new Date(line.at);
      if (day.format(at) !== today) {
        if (today === '') print.line(`\n${print.faint(titles)}`);
        else print.line();
        today = day.format(at);
        print.line(print.bold(today));
      }
      const text = cells(
        time.format(at),
        officeText(print, corridor, line.office),
        stepText(print, line.row),
        line.kind === undefined ? '' : print.say(KIND_NAMES[line.kind]),
        messageText(print, line),
        stateText(print, line.after),
      );
      print.line(line.kind === undefined ? print.faint(text) : text);
    }
    const place = ({ office }: OfficeState) => offices.indexOf(office);
    const states = (lines.at(-1)?.states ?? []).toSorted((a, b) => place(a) - place(b));
    const all = states.map(({ office, state }) => `${office} ${stateText(print, state)}`).join(' · ');
    print.line(print.faint(`      ${all}`));
  };
}

/** Width of a line, and what of it the hour, the kind, the state and the blanks between them take. */
const LINE_WIDTH = 120;
const OTHER_COLUMNS = 36;

function widthOf(print: Printer, awaited: readonly MessageName[], before: number): number {
  const texts = awaited.map((name) =>
    textOf(print, { direction: 'out', with: 'TG', code: CATALOGUE[name].code, name }),
  );
  const longest = Math.max(...[...texts, print.say(HEADINGS.message)].map((text) => text.length));
  return Math.min(longest, LINE_WIDTH - OTHER_COLUMNS - before);
}

/** Code and place of an office: `TGCNK Cinkassé`. */
export function officeText(print: Printer, corridor: Corridor, code: string): string {
  const names = findOffice(corridor, code)?.names;
  return names === undefined ? code : `${code} ${print.say(names).split(',')[0]}`;
}

export function stateText(print: Printer, state: string | undefined): string {
  if (state === undefined) return '';
  const name = STATE_NAMES[state];
  return name === undefined ? state : print.say(name);
}

export function stepText(print: Printer, row: string): string {
  const name = VERDICT_NAMES[row] ?? STEP_NAMES[row.split('.')[1] ?? ''];
  return name === undefined ? row : print.say(name);
}

/** A national step may follow from a message; it neither sends nor receives one. */
function messageText(print: Printer, { kind, message }: JourneyLine): string {
  if (message === undefined || kind === 'national') return '';
  return textOf(print, message);
}

function textOf(print: Printer, { code, name, direction, with: other }: Omit<ShownMessage, 'id'>): string {
  return `${direction === 'out' ? '→' : '←'} ${other} ${code} ${print.language === 'fr' ? CATALOGUE[name].nom : name}`;
}

function dataOf(line: JourneyLine, corridor: Corridor, print: Printer) {
  const names = findOffice(corridor, line.office)?.names;
  return {
    time: line.at,
    administration: line.administration,
    office: line.office,
    officeName: names === undefined ? undefined : print.say(names),
    role: line.role,
    step: line.row,
    stepName: stepText(print, line.row),
    kind: line.kind,
    message: line.message,
    before: line.before,
    after: line.after,
    states: line.states,
  };
}
