import type { Corridor } from '../corridor/corridor.ts';
import { findOffice, hasRole } from '../corridor/offices.ts';
import { type Fault, type FaultCode, type FaultValues, type Text, fault, faultText } from '../fault.ts';
import type { Cause, Movement } from '../movement.ts';
import { ACT_NAMES } from './acts.ts';
import type { Choice } from './choose.ts';
import { NEEDS } from './needs.ts';
import type { Tables } from './process.ts';

/** Parts of facts that name the office that acts. */
const ABOUT_OFFICE = ['crossing', 'refusal', 'arrival', 'results', 'request', 'settlement', 'incident'];

/** Why a cause cannot go on at an office (906 code 92). */
export function stopFault(
  cause: Cause,
  state: string,
  { role, office, expected, need }: Exclude<Choice, { choice: 'row' }>,
): Fault {
  const step = causeName(cause);
  if (need === undefined)
    return refusal(
      'process/out-of-sequence',
      { cause: step, role, office, state, expected: expected.join(', ') },
      '92',
    );
  const { en, fr } = NEEDS[need];
  const text = {
    en: faultText('process/needs', { step, need: en }).en,
    fr: faultText('process/needs', { step, need: fr }).fr,
  };
  return worded('process/needs', text, '92');
}

/** The reference names no movement here (906 code 90). */
export function unknownFault(reference: string): Fault {
  return refusal('process/unknown-movement', { reference }, '90');
}

/** The movement is known, but no office here waits for such a message of that sender (906 code 92). */
export function unexpectedFault(reference: string, { sender, message }: Extract<Cause, { kind: 'message' }>): Fault {
  return refusal('process/unexpected', { reference, sender, message: message.name }, '92');
}

/** An act that is no act, at an office that may not do it, or with facts that are about another office. */
export function misplacedAct(
  tables: Tables,
  act: Extract<Cause, { kind: 'act' }>,
  movement: Movement,
  corridor: Corridor,
): Fault | undefined {
  const rows = tables.rows.filter(({ by }) => 'act' in by && by.act === act.step);
  const role = rows[0]?.at;
  if (role === undefined) return fault('process/unknown-step', { step: act.step, steps: ACT_NAMES.join(', ') });
  const office = findOffice(corridor, act.office);
  const holds = movement.states.some((s) => s.role === role && s.office === act.office);
  if (office === undefined || office.administration !== movement.administration || !(holds || hasRole(office, role))) {
    const holders = corridor.office.filter(
      (each) => each.administration === movement.administration && hasRole(each, role),
    );
    return fault('process/not-yours', {
      office: act.office,
      step: act.step,
      expected: holders.map(({ code }) => code).join(', '),
    });
  }
  if (!holds && rows.every(({ when }) => !when.includes('none'))) return unknownFault(movement.reference);
  const other = otherOffice(act.facts, act.office);
  return other === undefined
    ? undefined
    : fault('process/office-differs', { office: act.office, step: act.step, other });
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

function causeName(cause: Cause): string {
  if (cause.kind === 'act') return cause.step;
  return cause.kind === 'timer' ? cause.row : cause.message.name;
}

function refusal(code: FaultCode, values: FaultValues, wire: string): Fault {
  return fault(code, values, [{ code, wire, pointer: '/', reason: faultText(code, values) }]);
}

function worded(code: FaultCode, text: Text, wire: string): Fault {
  return { ...fault(code), text, items: [{ code, wire, pointer: '/', reason: text }] };
}
