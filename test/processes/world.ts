import { createHash } from 'node:crypto';
import { CATALOGUE, type MessageName, type TransitMessage } from '../../src/messages/catalogue.ts';
import type { Address } from '../../src/messages/header.ts';
import type { Corridor } from '../../src/corridor/corridor.ts';
import type { Cause, LogEntry, Movement, OfficeState, Unread } from '../../src/movement.ts';
import type { ActName, FactsOf } from '../../src/processes/acts.ts';
import { type Advance, type Draft, advance, recordRejection } from '../../src/processes/advance.ts';
import { unknownMovement } from '../../src/processes/fold.ts';
import type { TimerRow } from '../../src/processes/limits.ts';
import type { Tables } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';

/** Now, in every world: time is no matter of these tests. */
export const NOW = '2026-03-12T12:00:00+00:00';
export const REFERENCE = '26TGTGLFPT012345J6';

/** One thing that an officer will do, as soon as it is admissible, after the acts before it at the same office. */
export interface Act {
  readonly office: string;
  readonly step: ActName;
  readonly facts: Readonly<Record<string, unknown>>;
}

export function act<A extends ActName>(office: string, step: A, facts: FactsOf<A>): Act {
  return { office, step, facts: facts as Readonly<Record<string, unknown>> };
}

/** What does not change while a world goes on. */
export interface Setting {
  readonly corridor: Corridor;
  readonly tables: Tables;
  /** Each office's acts in its own order. */
  readonly script: readonly (readonly Act[])[];
  /** Messages whose answers travel too; refusals always do. */
  readonly answered: readonly MessageName[];
  /** Whether timers may fire at any time, or only when nothing else can happen. */
  readonly timers: 'anytime' | 'last' | 'never';
  /** The timers that fire; all of them where it is not said. */
  readonly fires?: readonly TimerRow[];
  /** How many messages the rules of their receiver may refuse, at any point; a TR906 travels back. */
  readonly refusals: number;
}

export function settingOf(corridor: Corridor, script: Setting['script'], more: Partial<Setting> = {}): Setting {
  return { corridor, script, tables: TABLES, answered: ['CancellationNotice'], timers: 'never', refusals: 0, ...more };
}

/** A message on its way, or delivered. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly message: TransitMessage;
  /** Who tells whom what, without the numbers and times of the header. */
  readonly effect: string;
  /** Equal letters have the same; how many cancellations its sender had seen is part of it, since departure looks at that. */
  readonly key: string;
}

/** Two or three administrations and what is on the wire between them. A value: every move gives a new one. */
export interface World {
  readonly movements: Readonly<Record<string, Movement>>;
  readonly wire: readonly Letter[];
  readonly delivered: readonly Letter[];
  /** Those that the rules of their receiver refused. */
  readonly refused: readonly Letter[];
  /** How many acts of each list of the script are performed. */
  readonly performed: readonly number[];
}

/** One thing that may happen next. */
export type Move =
  | { readonly kind: 'deliver'; readonly letter: Letter }
  | { readonly kind: 'refuse'; readonly letter: Letter }
  | { readonly kind: 'act'; readonly list: number; readonly act: Act }
  | { readonly kind: 'timer'; readonly administration: string; readonly timer: string };

/** What a move did. */
export interface Happened {
  readonly administration: string;
  readonly cause: Cause;
  readonly done: Advance;
  /** Messages and answers that it put on the wire. */
  readonly letters: readonly Letter[];
}

export function newWorld({ corridor, script }: Setting): World {
  const codes = corridor.administration.map(({ code }) => code);
  return {
    movements: Object.fromEntries(codes.map((code) => [code, unknownMovement(REFERENCE, code)])),
    wire: [],
    delivered: [],
    refused: [],
    performed: script.map(() => 0),
  };
}

/** The world after the first acts of the first list: before its release, nobody else can know of a movement. */
export function openedWorld(setting: Setting, acts = 2): World {
  let world = newWorld(setting);
  for (let at = 0; at < acts; at += 1) {
    const move: Move = { kind: 'act', list: 0, act: setting.script[0]?.[at] as Act };
    const happened = happen(setting, world, move);
    if (happened === undefined) throw new Error(`${move.act.step} is not admissible.`);
    world = worldAfter(world, move, happened);
  }
  return world;
}

/** All that may happen next; acts are admissible or not when they are tried. */
export function movesOf(setting: Setting, world: World): readonly Move[] {
  const moves: Move[] = world.wire.map((letter) => ({ kind: 'deliver', letter }));
  if (world.refused.length < setting.refusals) {
    const refusable = world.wire.filter(({ message }) => CATALOGUE[message.name].job !== 'answer');
    moves.push(...refusable.map((letter) => ({ kind: 'refuse' as const, letter })));
  }
  for (const [list, acts] of setting.script.entries()) {
    const next = acts[world.performed[list] ?? 0];
    if (next !== undefined) moves.push({ kind: 'act', list, act: next });
  }
  if (setting.timers === 'anytime') moves.push(...timersOf(setting, world));
  return moves;
}

export function timersOf({ fires }: Setting, world: World): readonly Move[] {
  return Object.values(world.movements).flatMap(({ administration, timers }) =>
    timers
      .filter(({ row }) => fires?.includes(row as TimerRow) ?? true)
      .map(({ id }) => ({ kind: 'timer' as const, administration, timer: id })),
  );
}

/** Undefined where an act is not admissible now. */
export function happen(setting: Setting, world: World, move: Move): Happened | undefined {
  const { administration, cause } = causeOf(setting, world, move);
  const movement = world.movements[administration] as Movement;
  const done = move.kind === 'refuse' ? refuseIn(setting, movement, cause) : advanceIn(setting, movement, cause);
  if (move.kind === 'act' && done.verdict !== 'applied') return undefined;
  return { administration, cause, done, letters: lettersOf(setting, move, done) };
}

/** The world after what happened. */
export function worldAfter(world: World, move: Move, { administration, done, letters }: Happened): World {
  const { wire, delivered, refused, performed, movements } = world;
  const came = move.kind === 'deliver' || move.kind === 'refuse' ? move.letter : undefined;
  return {
    movements: { ...movements, [administration]: done.movement },
    wire: [...wire.filter((letter) => letter !== came), ...letters],
    delivered: came === undefined ? delivered : [...delivered, came],
    refused: move.kind === 'refuse' ? [...refused, move.letter] : refused,
    performed: move.kind === 'act' ? performed.with(move.list, (performed[move.list] ?? 0) + 1) : performed,
  };
}

export function lettersOf(setting: Setting, move: Move, done: Advance): readonly Letter[] {
  const sent = done.sends.map((draft) => letterOf(setting, done.movement, draft));
  return [...sent, ...answersIn(setting, move, done)];
}

export function advanceIn(setting: Setting, movement: Movement, cause: Cause): Advance {
  return advance(setting.tables, movement, cause, { at: NOW, corridor: setting.corridor, newId: idOf });
}

export function refuseIn({ tables, corridor }: Setting, movement: Movement, cause: Cause | Unread): Advance {
  if (cause.kind !== 'message' && cause.kind !== 'unread') throw new TypeError('Only messages are refused.');
  const reason = { en: 'A rule refuses it.', fr: 'Une règle le refuse.' };
  const items = [{ pointer: '/', code: 'rule/R-0101', wire: '14', reason }];
  return recordRejection(tables, movement, cause, items, { at: NOW, corridor, newId: idOf });
}

export function causeOf(setting: Setting, world: World, move: Move): { administration: string; cause: Cause } {
  if (move.kind === 'deliver' || move.kind === 'refuse')
    return { administration: move.letter.to, cause: received(move.letter) };
  if (move.kind === 'timer') {
    const timer = world.movements[move.administration]?.timers.find(({ id }) => id === move.timer);
    return {
      administration: move.administration,
      cause: { kind: 'timer', timer: move.timer, row: timer?.row ?? '', round: timer?.round ?? 1 },
    };
  }
  const { office, step, facts } = move.act;
  const administration = setting.corridor.office.find(({ code }) => code === office)?.administration ?? '';
  const number = (world.performed[move.list] ?? 0) + 1;
  return { administration, cause: actCause(`${move.list}-${office}-${number}`, office, step, facts) };
}

export function actCause(actId: string, office: string, step: string, facts: Readonly<Record<string, unknown>>): Cause {
  return { kind: 'act', step, actId, office, officer: 'K. Mensah', actAt: '2026-03-11T08:00:00+00:00', facts };
}

export function received({ from, message }: Pick<Letter, 'from' | 'message'>): Cause {
  return { kind: 'message', sender: from, message };
}

/** A short id that is the same for the same key in every order of events. */
export function idOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** Completes a draft as a gateway does. */
export function letterOf({ corridor }: Pick<Setting, 'corridor'>, movement: Movement, draft: Draft): Letter {
  const { sent, office, recipient, body, correlationId, recordVersion } = draft;
  const known = new Set(
    movement.log.flatMap(({ cause }) => {
      if (cause.kind !== 'message' || cause.message.name !== 'CancellationNotice') return [];
      const { sequence = 0 } = cause.message.header;
      return sequence <= (movement.seen[cause.sender] ?? 0) ? [sequence] : [];
    }),
  );
  const told = letter(corridor, movement.administration, {
    name: sent.name,
    messageId: sent.messageId,
    office,
    recipient,
    body,
    header: {
      ...(correlationId === undefined ? {} : { correlationId }),
      ...(sent.sequence === undefined ? {} : { sequence: sent.sequence, seen: movement.seen[sent.recipient] ?? 0 }),
      ...(recordVersion === undefined ? {} : { recordVersion }),
    },
  });
  return known.size === 0 ? told : { ...told, key: `${told.key} ${known.size}` };
}

interface Content {
  readonly name: MessageName;
  readonly messageId: string;
  readonly office?: string;
  readonly recipient: Address;
  readonly body: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

export function letter(corridor: Corridor, administration: string, content: Content): Letter {
  const { name, messageId, office, recipient, body } = content;
  const header = {
    messageId,
    code: CATALOGUE[name].code,
    schemaVersion: '1',
    corridor: corridor.id,
    corridorRevision: corridor.revision,
    sender: office === undefined ? { administration } : { administration, office },
    recipient,
    preparedAt: NOW,
    ...content.header,
  };
  const message = { name, header, reference: REFERENCE, ...body } as unknown as TransitMessage;
  const effect = `${administration} ${name} ${recipient.administration}/${recipient.office ?? ''} ${idOf(JSON.stringify(body))}`;
  const key = `${messageId} ${String(content.header['sequence'])} ${effect}`;
  return { from: administration, to: recipient.administration, message, effect, key };
}

/** Answers to what came, and to what had waited and does so no longer. */
function answersIn(setting: Setting, move: Move, { verdict: first, unparked, movement }: Advance): readonly Letter[] {
  const came =
    move.kind === 'deliver' || move.kind === 'refuse'
      ? [{ message: move.letter.message, sender: move.letter.from, verdict: first }]
      : [];
  const { administration } = movement;
  return [...came, ...unparked].flatMap(({ message, sender, verdict }) => {
    if (verdict === 'duplicate' || CATALOGUE[message.name].job === 'answer') return [];
    if (verdict !== 'rejected' && !setting.answered.includes(message.name)) return [];
    const name = verdict === 'rejected' ? 'FunctionalRejection' : 'Acknowledgement';
    const error = { pointer: '/', code: '92', reasonEn: 'Out of sequence.', reasonFr: 'Hors séquence.' };
    const body = verdict === 'rejected' ? { error: [error] } : { status: verdict === 'parked' ? 'parked' : 'recorded' };
    const { messageId } = message.header;
    return [
      letter(setting.corridor, administration, {
        name,
        messageId: idOf(`${administration} ${verdict} ${messageId}`),
        recipient: { administration: sender },
        body,
        header: { correlationId: messageId },
      }),
    ];
  });
}

/** States of all offices of all administrations. */
export function statesOf(world: World): readonly OfficeState[] {
  return Object.values(world.movements).flatMap(({ states }) => states);
}

function sequenceOf(cause: LogEntry['cause']): string {
  return cause.kind === 'message' ? String(cause.message.header.sequence) : '';
}

function numbersOf(numbers: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(numbers)
    .map((each) => each.join(' '))
    .sort();
}

/** The fields by name, whenever each was learnt. */
function ordered(facts: object): object {
  return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What two movements must share to have the same future and the same end: everything but the order of their logs. */
export function printOf({ administration, states, facts, parked, sent, seen, timers, log }: Movement): string {
  return JSON.stringify([
    administration,
    states.map(({ role, office, state }) => `${role} ${office} ${state}`).sort(),
    ordered(facts),
    [...parked].sort(),
    numbersOf(sent),
    numbersOf(seen),
    timers.map(({ id }) => id).sort(),
    log.map(({ id, verdict, cause }) => `${id} ${verdict} ${sequenceOf(cause)}`).sort(),
    log.flatMap(({ sends }) => sends.map(({ key, sequence }) => `${key} ${sequence ?? ''}`)).sort(),
  ]);
}

/** What a world has done: states, what was told to whom, and what happened to the guarantee. */
export function outcomeOf(world: World): string {
  const letters = [...world.delivered, ...world.wire].filter(({ message }) => CATALOGUE[message.name].job !== 'answer');
  const guarantee = Object.values(world.movements).flatMap(({ log }) =>
    log.flatMap(({ outcomes }) => outcomes.map(({ row }) => row).filter((row) => /Guarantee/.test(row))),
  );
  const facts = Object.values(world.movements).map((movement) =>
    ordered({ ...movement.facts, needsAttention: undefined }),
  );
  return JSON.stringify({
    states: statesOf(world)
      .map(({ role, office, state }) => `${role} ${office} ${state}`)
      .sort(),
    effects: letters.map(({ effect }) => effect).sort(),
    guarantee: guarantee.map((row) => row.split('.').slice(0, 2).join('.')).sort(),
    parked: Object.values(world.movements)
      .flatMap(({ parked }) => parked)
      .sort(),
    facts,
  });
}
