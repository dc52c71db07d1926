import type { JourneyStep } from '../conformance/index.ts';
import { ACTS, CATALOGUE, type Corridor, type Text, type TransitMessage, nameOfCode } from '../index.ts';

/** What a step of a journey does that no gateway records by itself, in a sentence; nothing for an act, which the feeds tell. */
export function stepSentence(step: JourneyStep, corridor: Corridor): Text | undefined {
  const nameOf = (code: string): Text =>
    corridor.administration.find((each) => each.code === code)?.names ?? { en: code, fr: code };
  const who = (language: 'en' | 'fr', code: string) => nameOf(code)[language];
  switch (step.do) {
    case 'act':
      return undefined;
    case 'time':
      return { en: 'Time passes.', fr: 'Le temps passe.' };
    case 'line': {
      const { administration, neighbour, is } = step;
      const to = (language: 'en' | 'fr', word: string) =>
        neighbour === undefined ? '' : ` ${word} ${who(language, neighbour)}`;
      return {
        en: `${who('en', administration)}: the line${to('en', 'to')} is ${is === 'down' ? 'down' : 'up again'}.`,
        fr: `${who('fr', administration)} : la ligne${to('fr', 'vers')} est ${is === 'down' ? 'coupée' : 'rétablie'}.`,
      };
    }
    case 'wire':
      return wireSentence(step);
    case 'forge': {
      const what = forgery(step.says);
      return {
        en: `Somebody puts ${what.en} on the line from ${step.through} to ${step.to}.`,
        fr: `Quelqu’un met ${what.fr} sur la ligne de ${step.through} vers ${step.to}.`,
      };
    }
    case 'ask':
      return {
        en: `${step.administration} asks ${step.neighbour} whether it is there.`,
        fr: `${step.administration} demande à ${step.neighbour} s’il est joignable.`,
      };
    case 'reconcile':
      return {
        en: `${step.administration} reconciles its side with ${step.neighbour}.`,
        fr: `${step.administration} rapproche sa situation de celle de ${step.neighbour}.`,
      };
    case 'announce':
      return {
        en: `${step.administration} announces an outage to all parties.`,
        fr: `${step.administration} annonce une indisponibilité à toutes les parties.`,
      };
  }
}

function wireSentence({ fate, from, to, code, order }: Extract<JourneyStep, { do: 'wire' }>): Text {
  const what = { en: code?.join(', ') ?? 'every message', fr: code?.join(', ') ?? 'tout message' };
  const way = {
    en: `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`,
    fr: `${from === undefined ? '' : ` de ${from}`}${to === undefined ? '' : ` vers ${to}`}`,
  };
  switch (fate) {
    case 'hold':
      return {
        en: `From here on the line holds ${what.en}${way.en}.`,
        fr: `Désormais, la ligne retient ${what.fr}${way.fr}.`,
      };
    case 'double':
      return {
        en: `From here on the line delivers ${what.en}${way.en} twice.`,
        fr: `Désormais, la ligne remet deux fois ${what.fr}${way.fr}.`,
      };
    case 'lose':
      return {
        en: `From here on the line loses the first copy of ${what.en}${way.en}.`,
        fr: `Désormais, la ligne perd la première copie de ${what.fr}${way.fr}.`,
      };
    case 'deliver':
      return order === 'reverse'
        ? { en: 'The line gives out what it held, backwards.', fr: 'La ligne livre ce qu’elle retenait, à rebours.' }
        : { en: 'The line gives out what it held.', fr: 'La ligne livre ce qu’elle retenait.' };
  }
}

function forgery(says: Readonly<Record<string, unknown>> | undefined): Text {
  if (says === undefined) return { en: 'a text that is no message', fr: 'un texte qui n’est aucun message' };
  const { code, sender } = says['header'] as TransitMessage['header'];
  const name = messageName(code);
  const { administration } = sender;
  return { en: `${name.en} in the name of ${administration}`, fr: `${name.fr} au nom de ${administration}` };
}

/** Code and name of a message: `TR118 FrontierCrossing`. */
export function messageName(code: string): Text {
  const name = nameOfCode(code);
  return name === undefined ? { en: code, fr: code } : { en: `${code} ${name}`, fr: `${code} ${CATALOGUE[name].nom}` };
}

/** Name of an act. */
export function actName(step: Extract<JourneyStep, { do: 'act' }>): Text {
  return ACTS[step.act];
}
