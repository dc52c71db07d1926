import type { Corridor, Office } from '../corridor/corridor.ts';
import { findOffice, hasRole, officesOf } from '../corridor/offices.ts';
import { type Fault, type FaultCode, type FaultValues, type Text, fault, faultText } from '../fault.ts';
import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import type { Cause, Movement } from '../movement.ts';
import { ACTS, ACT_NAMES, type ActName } from './acts.ts';
import type { Choice } from './choose.ts';
import { ROLE_NAMES, STATE_NAMES } from './names.ts';
import { NEEDS } from './needs.ts';
import type { TimerRow } from './limits.ts';
import { type Tables, rowsBy } from './process.ts';
import { TIMER_NAMES } from './words.ts';

/** Parts of facts that name the office that acts. */
const ABOUT_OFFICE = [
  'crossing',
  'refusal',
  'arrival',
  'results',
  'request',
  'settlement',
  'incident',
  'doubt',
  'finding',
  'decision',
];

const NO_OFFICE_OF_OURS: Text = {
  en: 'offices of another administration; leave it to them',
  fr: 'des bureaux d’une autre administration ; laissez-les l’accomplir',
};

/** Why a cause cannot go on at an office (906 code 92). */
export function stopFault(
  cause: Cause,
  state: string,
  { role, office, expected, need }: Exclude<Choice, { choice: 'row' }>,
): Fault {
  const step = causeName(cause);
  if (need !== undefined) return refusal('process/needs', '92', { step, need: NEEDS[need] });
  const values = {
    cause: step,
    role: ROLE_NAMES[role],
    office,
    state: stateNames([state]),
    expected: stateNames(expected),
  };
  return refusal('process/out-of-sequence', '92', values);
}

/** The reference names no movement here (906 code 90). */
export function unknownFault(reference: string): Fault {
  return refusal('process/unknown-movement', '90', { reference });
}

/** The movement is known, but no office here waits for such a message of that sender (906 code 92). */
export function unexpectedFault(reference: string, { sender, message }: Extract<Cause, { kind: 'message' }>): Fault {
  return refusal('process/unexpected', '92', { reference, sender, message: messageNames(message.name) });
}

/** An act that is no act, at an office that may not do it, or with facts that are about another office. */
export function misplacedAct(
  tables: Tables,
  act: Extract<Cause, { kind: 'act' }>,
  movement: Movement,
  corridor: Corridor,
): Fault | undefined {
  const rows = rowsBy(tables, { act: act.step as ActName });
  const roles = [...new Set(rows.map(({ at }) => at))];
  if (roles.length === 0) return fault('process/unknown-step', { step: act.step, steps: ACT_NAMES.join(', ') });
  const office = findOffice(corridor, act.office);
  const atBorder = rows.some((row) => row.atBorder);
  const may = (each: Office) =>
    roles.some((role) => role === 'administration' || hasRole(each, role)) || (atBorder && hasRole(each, 'transit'));
  const holds = roles.includes('administration')
    ? movement.states.length > 0
    : movement.states.some((s) => roles.includes(s.role) && s.office === act.office);
  if (office === undefined || office.administration !== movement.administration || !(holds || may(office))) {
    const holders = officesOf(corridor, movement.administration).filter(may);
    return toldFault('process/not-yours', {
      office: act.office,
      step: causeName(act),
      expected: holders.length === 0 ? NO_OFFICE_OF_OURS : holders.map(({ code }) => code).join(', '),
    });
  }
  if (!holds && rows.every(({ when }) => !when.includes('none'))) return unknownFault(movement.reference);
  const other = otherOffice(act.facts, act.office);
  return other === undefined
    ? undefined
    : toldFault('process/office-differs', { office: act.office, step: causeName(act), other });
}

/** An office that a part of the facts is about and that does not act. */
function otherOffice(facts: Readonly<Record<string, unknown>>, office: string): string | undefined {
  const parts = ABOUT_OFFICE.flatMap((key) => facts[key] ?? []);
  for (const part of parts) {
    if (typeof part !== 'object' || part === null || !('office' in part) || typeof part.office !== 'string') continue;
    if (part.office !== office) return part.office;
  }
  return undefined;
}

/** What the cause is called: an act by its title, a message by its name. */
function causeName(cause: Cause): Text {
  if (cause.kind === 'message') return messageNames(cause.message.name);
  if (cause.kind === 'timer') return quoted(TIMER_NAMES[cause.row as TimerRow]);
  return quoted(ACTS[cause.step as ActName]);
}

function messageNames(name: MessageName): Text {
  return { en: name, fr: `« ${CATALOGUE[name].nom} »` };
}

/** States in words; one that today's tables no longer know stands as the log has it. */
function stateNames(states: readonly string[]): Text {
  const names = states.map((state) => quoted(STATE_NAMES[state] ?? { en: state, fr: state }));
  return { en: names.map(({ en }) => en).join(' or '), fr: names.map(({ fr }) => fr).join(' ou ') };
}

function quoted({ en, fr }: Text): Text {
  return { en: `"${en}"`, fr: `« ${fr} »` };
}

type Values = Readonly<Record<string, string | Text>>;

/** A refusal of a message or a step, as it is answered on the wire. */
function refusal(code: FaultCode, wire: string, values: Values): Fault {
  const told = toldFault(code, values);
  return { ...told, items: [{ code, wire, pointer: '/', reason: told.text }] };
}

/** A fault whose values may differ by language. */
function toldFault(code: FaultCode, values: Values): Fault {
  const valuesIn = (language: keyof Text): FaultValues =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]),
    );
  return { ...fault(code), text: { en: faultText(code, valuesIn('en')).en, fr: faultText(code, valuesIn('fr')).fr } };
}
