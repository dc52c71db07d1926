import { type Difference, type Journey, type PlayedStep, timeOf } from '../conformance/index.ts';
import { type Corridor, RULES, findOffice, nameOfCode } from '../index.ts';
import { lineWriter, officeText } from './demo-lines.ts';
import type { JourneyLine } from './journey-feed.ts';
import { actName, messageName, stepSentence } from './journey-words.ts';
import { type Printer, wrapped } from './print.ts';

/** Prints the steps of a journey as they are played: what is done beside the acts, what the feeds tell, the messages that no line shows, and what differs. */
export function stepWriter(print: Printer, journey: Journey, corridor: Corridor) {
  const itinerary = journey.movement[0]?.record.itinerary.map(({ office }) => office) ?? [];
  const others = corridor.office.map(({ code }) => code).filter((code) => !itinerary.includes(code));
  const awaited = journey.step.flatMap(({ message = [] }) => message.flatMap(({ code }) => nameOfCode(code) ?? []));
  const write = lineWriter(print, corridor, [...itinerary, ...others], awaited);
  const several = journey.movement.length > 1;
  let last = '';

  return (played: PlayedStep, feeds: readonly (readonly JourneyLine[])[]): void => {
    const { number, step, found, differences } = played;
    if (print.json) {
      for (const lines of feeds) write(lines);
      const { refused, messages, timers } = found;
      print.data({ journey: journey.number, step: number, does: step, messages, timers, refused, differences });
      return;
    }
    const sentence = stepSentence(step, corridor);
    if (sentence !== undefined || step.note !== undefined) print.line();
    if (sentence !== undefined) print.line(`${timeText(step)} ${print.say(sentence)}`);
    if (step.note !== undefined) writeBelow(print.say(step.note));
    feeds.forEach((all, at) => {
      const lines = all.filter((line) => !isAcknowledgement(line));
      if (lines.length === 0) return;
      const reference = journey.movement[at]?.reference ?? '';
      if (several && reference !== last)
        print.line(`\n${print.bold(print.say({ en: 'Movement', fr: 'Mouvement' }))} ${reference}`);
      last = reference;
      write(lines);
    });
    if (step.do === 'act' && feeds.every((lines) => lines.length === 0)) writeIdleAct(played);
    for (const text of unshown(played, feeds)) print.line(`      ${text}`);
    for (const difference of differences) print.line(differenceText(print, difference));
  };

  /** A text that belongs to the line above it. */
  function writeBelow(text: string): void {
    for (const line of wrapped(text, 100)) print.line(print.faint(`      ${line}`));
  }

  /** An act that was refused, or that was known. */
  function writeIdleAct({ step, found }: PlayedStep): void {
    if (step.do !== 'act') return;
    const what = `${timeText(step)} ${officeText(print, corridor, step.office)}  ${print.say(actName(step))}`;
    const nothing = print.say({ en: 'done before, nothing happens', fr: 'déjà fait, il ne se passe rien' });
    const refused = print.say({ en: 'refused', fr: 'refusé' });
    const colon = print.say({ en: ':', fr: ' :' });
    print.line(`${what}${colon} ${found.refused === undefined ? nothing : `${refused}, ${found.refused.code}`}`);
    if (found.refused === undefined) return;
    const reasons = [...found.refused.items.map(({ reason }) => reason), found.refused.text].map((text) =>
      print.say(text),
    );
    for (const reason of new Set(reasons)) writeBelow(reason);
  }

  /** Day and time of a step that no line of a feed tells. */
  function timeText(step: PlayedStep['step']): string {
    const at = new Date(timeOf(step));
    return new Intl.DateTimeFormat(print.language === 'fr' ? 'fr-FR' : 'en-GB', {
      timeZone: zoneOf(corridor, itinerary[0] ?? ''),
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at);
  }

  /** Messages that the wire was given and no line of a feed shows as sent. */
  function unshown({ found }: PlayedStep, feeds: readonly (readonly JourneyLine[])[]): readonly string[] {
    const shown = feeds
      .flat()
      .flatMap(({ administration: from, kind, message }) =>
        message?.direction === 'out' && kind !== 'national' ? [`${from} ${message.with} ${message.code}`] : [],
      );
    return found.messages.flatMap(({ from, to, code, rule = [] }) => {
      const at = shown.indexOf(`${from} ${to} ${code}`);
      if (at >= 0) shown.splice(at, 1);
      if (at >= 0) return [];
      const titles = rule.flatMap((name) => ruleText(name, print) ?? []);
      return [[`${from} → ${to} ${print.say(messageName(code))}`, ...rule].join(' '), ...titles];
    });
  }
}

/** A rule that a message cites and what it asks; nothing of the code of a refusal. */
function ruleText(name: string, print: Printer): string | undefined {
  const rule = RULES.find(({ code }) => code === name);
  return rule === undefined
    ? undefined
    : `  ${print.say({ en: 'not kept:', fr: 'non respecté :' })} ${name} ${print.say(rule.title)}`;
}

function zoneOf(corridor: Corridor, office: string): string | undefined {
  const own = findOffice(corridor, office)?.administration;
  return corridor.administration.find(({ code }) => code === own)?.timeZone;
}

/** An acknowledgement moves nothing, and every message gets one. */
function isAcknowledgement({ kind, message }: JourneyLine): boolean {
  return kind === undefined && message?.name === 'Acknowledgement';
}

/** What the file says and what was found. */
export function differenceText(print: Printer, { what, expected, found }: Difference): string {
  const names = {
    state: { en: 'state', fr: 'état' },
    message: { en: 'message', fr: 'message' },
    timer: { en: 'timer', fr: 'échéance' },
    refusal: { en: 'refusal', fr: 'refus' },
    ending: { en: 'ending', fr: 'fin' },
    guarantee: { en: 'guarantee', fr: 'garantie' },
  } as const;
  const none = print.say({ en: 'nothing', fr: 'rien' });
  const [said, is] = [expected || none, found || none];
  return print.say({
    en: `    ≠ ${names[what].en}: the file says ${said}; found ${is}`,
    fr: `    ≠ ${names[what].fr} : le fichier dit ${said} ; trouvé ${is}`,
  });
}
