import { FAULTS, type Fault, type FaultItem, type Stage } from '../../src/fault.ts';
import { answerTo } from '../../src/gateway/answers.ts';
import { judge } from '../../src/gateway/judge.ts';
import type { Parts } from '../../src/gateway/options.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import type { Cause, Movement, Unread } from '../../src/movement.ts';
import type { Advance } from '../../src/processes/advance.ts';
import { unknownMovement } from '../../src/processes/fold.ts';
import { RULES } from '../../src/rules/rules.ts';
import { writeXml } from '../../src/xml/write.ts';
import { Violation } from '../processes/explore.ts';
import { NOW, REFERENCE, type Setting, advanceIn, idOf, letter, refuseIn } from '../processes/world.ts';

/** One cause that comes at an administration, and by which way: to the tables alone, past the rules as in a gateway, refused by a rule, or not to be read. */
export interface Step {
  readonly administration: string;
  readonly label: string;
  readonly cause: Cause | Unread;
  readonly way: 'tables' | 'rules' | 'refused' | 'unread';
  /** The clock of the gateway, where it is not that of all tests. */
  readonly now?: string;
}

/** What a step did. */
export interface Taken {
  readonly done: Advance;
  /** Why it was refused, by the rules or by the tables. */
  readonly refused?: Fault;
}

/** Takes a step, and checks what holds of each one. */
export function take(setting: Setting, movement: Movement, step: Step): Taken {
  const taken = guarded(step, () => done(setting, movement, step));
  checkTaken(setting, movement, step, taken);
  return taken;
}

function done(setting: Setting, movement: Movement, { cause, way, administration, now = NOW }: Step): Taken {
  if (cause.kind === 'unread') return { done: refuseIn(setting, movement, cause) };
  const mine =
    cause.kind === 'message' && cause.message.reference !== REFERENCE
      ? unknownMovement(cause.message.reference ?? '', administration)
      : movement;
  if (cause.kind === 'message' && way === 'rules') {
    const parts = { corridor: setting.corridor, administration, newId: idOf } as unknown as Parts;
    const delivery = { sender: cause.sender, delivered: '', message: cause.message, digest: '' };
    const known = { answered: undefined, movement: mine, sightings: [] };
    const { refused, advance, verdict } = judge(parts, delivery, known, now);
    const nothing: Advance = { verdict: verdict, movement: mine, entries: [], sends: [], unparked: [] };
    return { done: advance ?? nothing, ...(refused === undefined ? {} : { refused }) };
  }
  const advanced = way === 'refused' ? refuseIn(setting, mine, cause) : advanceIn(setting, mine, cause);
  return { done: advanced, ...(advanced.fault === undefined ? {} : { refused: advanced.fault }) };
}

function guarded<T>(step: Step, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Violation('throws', [step.label], error instanceof Error ? (error.stack ?? '') : String(error));
  }
}

function checkTaken(setting: Setting, before: Movement, step: Step, { done, refused }: Taken): void {
  const complain = (check: string, found: string) => {
    throw new Violation(check, [step.label], found);
  };
  const { verdict, movement, entries, unparked } = done;
  if (verdict === 'duplicate' && (entries.length > 0 || movement.log.length !== before.log.length))
    complain('doubles', 'A double did something.');
  const start = movement.reference === before.reference ? before.version : 0;
  if (movement.version !== start + entries.length) complain('log', 'Entries are missing on the log.');
  if (step.way === 'refused' || step.way === 'unread') return;
  if ((verdict === 'rejected' || done.verdict === 'parked') !== (refused !== undefined || done.fault !== undefined))
    complain('code', `${verdict} ${refused === undefined ? 'without' : 'with'} a fault`);
  if (refused !== undefined) checkFault(setting, step, refused, complain);
  for (const { verdict: its, items } of unparked)
    if (its === 'rejected' && items.length === 0)
      complain('code', 'A message that had waited is refused without a remark.');
  for (const { remarks } of [...unparked.map(({ items }) => ({ remarks: items })), ...entries])
    for (const item of remarks) checkItem(item, complain);
}

type Complain = (check: string, found: string) => void;

/** The error codes of DOMAIN section 3. */
const WIRE = new Set('12 13 14 15 18 26 35 39 40 50 51 52 53 54 55 56 57 90 91 92 93'.split(' '));
const RULE_CODES = new Set(RULES.map(({ code }) => `rule/${code}`));

/** A code of the catalogue, and for a message an answer that can be sent; once for each kind of refusal. */
function checkFault(setting: Setting, { cause }: Step, refused: Fault, complain: Complain): void {
  const { code, text, items } = refused;
  if (!isCode(code)) complain('code', `${code} is no code of the catalogue`);
  if (text.en === '' || text.fr === '' || /\{\w+\}/.test(text.en + text.fr)) complain('code', `${code}: ${text.en}`);
  for (const item of items) checkItem(item, complain);
  if (cause.kind !== 'message' || CATALOGUE[cause.message.name].job === 'answer') return;
  const kind = [code, ...items.map((item) => item.code)].join();
  if (ANSWERED.has(kind)) return;
  ANSWERED.add(kind);
  const answer = answerTo(refused);
  if (answer === undefined) return complain('answer', `${code} gives no answer`);
  const { name, body } = answer;
  const { message } = letter(setting.corridor, 'TG', {
    name,
    body,
    messageId: 'M-1',
    recipient: { administration: 'BF' },
    header: { correlationId: 'M-2' },
  });
  const written = writeXml(message);
  if (written.isErr()) complain('answer', `${kind}: ${written.error.items[0]?.reason.en ?? written.error.text.en}`);
}

const ANSWERED = new Set<string>();

function checkItem({ code, wire, reason }: FaultItem, complain: Complain): void {
  if (!isCode(code) && !RULE_CODES.has(code)) complain('code', `${code} is no code of the catalogue or of a rule`);
  if (!WIRE.has(wire)) complain('code', `${wire} is no error code of the wire`);
  if (reason.en === '' || reason.fr === '') complain('code', `${code} gives no reason`);
}

export function isCode(code: string): boolean {
  const [stage = '', name = ''] = code.split('/');
  return Object.hasOwn(FAULTS, stage) && Object.hasOwn(FAULTS[stage as Stage], name);
}
