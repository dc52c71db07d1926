import { CATALOGUE, type MessageName } from '../../src/messages/catalogue.ts';
import type { LogEntry, Movement } from '../../src/movement.ts';
import { checkMovement, checkOutcomes } from './hold.ts';
import {
  type Happened,
  type Letter,
  type Move,
  type Setting,
  type World,
  happen,
  movesOf,
  openedWorld,
  outcomeOf,
  printOf,
  timersOf,
  worldAfter,
} from './world.ts';

/** One way that a setting ended. */
export interface End {
  readonly world: World;
  readonly path: readonly string[];
}

export interface Exploration {
  /** Distinct worlds that were reached, and distinct movements in them. */
  readonly worlds: number;
  readonly movements: number;
  /** Moves of the longest way, and worlds at the bound that were not followed. */
  readonly depth: number;
  readonly cut: number;
  /** Most messages delivered in one world. */
  readonly messages: number;
  /** By what was decided, then by outcome: more than one outcome of the same decisions is a failure to converge. */
  readonly ends: ReadonlyMap<string, ReadonlyMap<string, End>>;
  /** Rows that did something. */
  readonly rows: ReadonlySet<string>;
  /** Messages that were rejected. */
  readonly rejected: ReadonlySet<string>;
  /** Each row with the state that it found, and how many movements had been reached when it first did something. */
  readonly fired: ReadonlyMap<string, number>;
}

/** Something that must always hold does not: the check, the shortest way there, and what was found. */
export class Violation extends Error {
  readonly check: string;
  readonly path: readonly string[];
  readonly found: string;

  constructor(check: string, path: readonly string[], found: string) {
    super([`${check}: ${found}`, ...path].join('\n'));
    this.check = check;
    this.path = path;
    this.found = found;
  }
}

/** There are more worlds than may be visited. */
export class TooMany extends Error {}

/** What goes along with an exploration; each call throws where something is wrong. */
export interface Watch {
  /** A cause that came at a movement, each once at each. */
  readonly happened?: (happened: Happened, before: Movement, path: () => readonly string[]) => void;
  /** A movement that was not reached before; by default that it holds together. */
  readonly reached?: (movement: Movement, path: () => readonly string[]) => void;
  /** A world in which nothing more can happen, or one at the bound. */
  readonly ended?: (world: World, path: () => readonly string[]) => void;
}

export interface Bounds {
  /** Moves after the start, beyond which no world is followed. */
  readonly depth?: number;
  readonly most?: number;
}

interface Node {
  readonly world: World;
  readonly from?: Node;
  readonly label: string;
}

/**
 * Every order of acts and deliveries of a setting, breadth first, so that the first path to anything is a shortest one; worlds that are equal are merged.
 *
 * Movements that are equal but for the order of their logs are one, so that each cause is tried once at each. Doubles of all that was received come at every
 * movement. A message that is lost is one that stays on the wire: it is sent again, the same bytes under the same id, and comes after what was sent later.
 * Throws, with the path, where something that must always hold does not.
 */
export function explore(
  setting: Setting,
  start: World = openedWorld(setting),
  { depth = Number.POSITIVE_INFINITY, most = 1_000_000 }: Bounds = {},
  watch: Watch = {},
): Exploration {
  const interned = new Interned(setting, watch);
  const first: Node = { world: interned.world(start, () => []), label: '' };
  const found = new Set<string>([interned.worldKey(first.world)]);
  const ends = new Map<string, Map<string, End>>();
  let [messages, cut, at] = [0, 0, 0];
  let layer: readonly Node[] = [first];
  for (; layer.length > 0; at += 1) {
    const next: Node[] = [];
    for (const node of layer) {
      const steps =
        at < depth ? stepsFrom(node.world, setting, (world, move) => interned.happen(world, move, node)) : [];
      for (const { move, happened } of steps) {
        const label = labelOf(move);
        const world = interned.world(worldAfter(node.world, move, happened), () => [...pathOf(node), label]);
        const key = interned.worldKey(world);
        if (found.has(key)) continue;
        found.add(key);
        next.push({ world, from: node, label });
      }
      if (found.size > most) throw new TooMany(`More than ${most} worlds.`);
      if (steps.length > 0) continue;
      if (at < depth) addEnd(ends, node);
      else cut += 1;
      watch.ended?.(node.world, () => pathOf(node));
      messages = Math.max(messages, node.world.delivered.length);
    }
    layer = next;
  }
  const { rows, rejected, fired } = interned;
  const movements = interned.count;
  return { worlds: found.size, movements, depth: at - 1, cut, messages, ends, rows, rejected, fired };
}

/** Two outcomes of the same decisions: the longer way shows where they part. */
export function checkConvergence({ ends }: Pick<Exploration, 'ends'>): void {
  for (const outcomes of ends.values()) {
    const [one, other] = [...outcomes];
    if (one === undefined || other === undefined) continue;
    const [mine, its] = differenceOf(one[0], other[0]);
    const found = `the same decisions end as ${mine} after\n${one[1].path.join('\n')}\nand as ${its} after`;
    throw new Violation('convergence', other[1].path, found);
  }
}

/** What two outcomes do not share. */
function differenceOf(one: string, other: string): readonly [string, string] {
  const [a, b] = [one, other].map((outcome) => JSON.parse(outcome) as Readonly<Record<string, unknown>>);
  const apart = Object.keys(a ?? {}).filter((key) => JSON.stringify(a?.[key]) !== JSON.stringify(b?.[key]));
  const part = (outcome: typeof a) => JSON.stringify(apart.map((key) => ({ [key]: outcome?.[key] })));
  return [part(a), part(b)];
}

/** All that happens next; timers that come last fire where nothing else can happen. */
export function stepsFrom(
  world: World,
  setting: Setting,
  attempt: (world: World, move: Move) => Happened | undefined = (at, move) => happen(setting, at, move),
): readonly { readonly move: Move; readonly happened: Happened }[] {
  const of = (moves: readonly Move[]) =>
    moves.flatMap((move) => {
      const happened = attempt(world, move);
      return happened === undefined ? [] : [{ move, happened }];
    });
  const steps = of(movesOf(setting, world));
  return steps.length === 0 && setting.timers === 'last' ? of(timersOf(setting, world)) : steps;
}

/** Equal movements and letters are the same object, and what happens to a movement is worked out once. */
class Interned {
  readonly rows = new Set<string>();
  readonly rejected = new Set<string>();
  readonly fired = new Map<string, number>();
  readonly #setting: Setting;
  readonly #watch: Watch;
  readonly #movements = new Map<string, Movement>();
  readonly #same = new Map<Movement, Movement>();
  readonly #numbers = new Map<unknown, number>();
  readonly #happened = new Map<string, Happened | undefined>();

  constructor(setting: Setting, watch: Watch) {
    this.#setting = setting;
    this.#watch = watch;
  }

  world(world: World, path: () => readonly string[]): World {
    const movements = Object.entries(world.movements).map(([code, movement]) => [code, this.#movement(movement, path)]);
    return { ...world, movements: Object.fromEntries(movements) as World['movements'] };
  }

  worldKey(world: World): string {
    const movements = Object.values(world.movements).map((movement) => this.#number(movement));
    const wire = world.wire.map(({ key }) => this.#number(key)).sort((a, b) => a - b);
    return `${movements.join(',')};${wire.join(',')};${world.performed.join(',')};${world.refused.length}`;
  }

  happen(world: World, move: Move, node: Node): Happened | undefined {
    const administration = administrationOf(this.#setting, move);
    const movement = world.movements[administration] as Movement;
    const key = `${this.#number(movement)} ${keyOf(move, world)}`;
    if (this.#happened.has(key)) return this.#happened.get(key);
    const happened = guard(
      'throws',
      () => [...pathOf(node), labelOf(move)],
      () => happen(this.#setting, world, move),
    );
    this.#happened.set(key, happened);
    if (happened !== undefined) {
      const path = () => [...pathOf(node), labelOf(move)];
      this.#note(happened.done.entries);
      guard('log', path, () => checkOutcomes(happened.done.movement, happened.done.entries));
      this.#watch.happened?.(happened, movement, path);
    }
    return happened;
  }

  #note(entries: readonly LogEntry[]): void {
    for (const { outcomes, cause, verdict } of entries) {
      for (const { row, role, from } of outcomes) {
        this.rows.add(row);
        const key = `${row} ${role} ${from}`;
        if (!this.fired.has(key)) this.fired.set(key, this.#movements.size);
      }
      if (verdict === 'rejected' && cause.kind === 'message') this.rejected.add(cause.message.name);
    }
  }

  #movement(movement: Movement, path: () => readonly string[]): Movement {
    const known = this.#same.get(movement);
    if (known !== undefined) return known;
    const print = printOf(movement);
    const same = this.#movements.get(print) ?? movement;
    this.#same.set(movement, same);
    if (same === movement) {
      this.#movements.set(print, same);
      if (this.#watch.reached === undefined) guard('log', path, () => checkMovement(this.#setting, movement));
      else this.#watch.reached(movement, path);
    }
    return same;
  }

  get count(): number {
    return this.#movements.size;
  }

  #number(thing: unknown): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }
}

export function guard<T>(check: string, path: () => readonly string[], run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Violation) throw error;
    throw new Violation(check, path(), error instanceof Error ? error.message : String(error));
  }
}

function administrationOf({ corridor }: Setting, move: Move): string {
  if (move.kind === 'deliver' || move.kind === 'refuse') return move.letter.to;
  if (move.kind === 'timer') return move.administration;
  return corridor.office.find(({ code }) => code === move.act.office)?.administration ?? '';
}

function keyOf(move: Move, { performed }: World): string {
  if (move.kind === 'deliver') return move.letter.key;
  if (move.kind === 'refuse') return `refused ${move.letter.key}`;
  return move.kind === 'timer' ? move.timer : `${move.list} ${performed[move.list] ?? 0}`;
}

function addEnd(ends: Map<string, Map<string, End>>, node: Node): void {
  const acts = decidedIn(node.world);
  const outcomes = ends.get(acts) ?? new Map<string, End>();
  const outcome = outcomeOf(node.world);
  if (!outcomes.has(outcome)) outcomes.set(outcome, { world: node.world, path: pathOf(node) });
  ends.set(acts, outcomes);
}

/** Messages that say how things stand when they are sent. */
const READINGS: readonly string[] = ['StatusRequest', 'MovementQuery'];

/**
 * What was decided: the acts, what rules refused, and what a timer sent, was asked and was answered, which are readings of a state at that moment; of a decision
 * that gives the record to others also what departure knew, for the record tells it; and whether an office recorded goods although it knew that they were cancelled.
 */
export function decidedIn({ performed, delivered, refused, wire, movements }: World): string {
  const answers = delivered.filter(
    ({ message: { name } }) => CATALOGUE[name].job === 'response' || READINGS.includes(name),
  );
  const logs = Object.values(movements).flatMap(({ log }) => log);
  const effects = new Map([...delivered, ...wire].map(({ message, effect }) => [message.header.messageId, effect]));
  const fired = logs
    .filter(({ cause }) => cause.kind === 'timer')
    .map(({ id, sends }) => [id, ...sends.map(({ messageId }) => effects.get(messageId))].join(' '));
  const informed = Object.values(movements).flatMap(({ log }) =>
    log
      .filter(({ cause, sends }) => isDecision(cause) && sends.some(({ name }) => isInformed(cause, name)))
      .map(({ id, number }) => [id, ...applied(log.slice(0, number - 1))].join(' ')),
  );
  const knowing = Object.values(movements).flatMap(({ log }) =>
    log.flatMap(({ id, cause, outcomes }, at) => {
      const knew =
        cause.kind === 'act' && outcomes.some(({ from, then }) => from === 'cancelled' && then !== undefined);
      return knew ? [`${id} knowing ${log.slice(0, at).filter(isCancellation).length}`] : [];
    }),
  );
  const ruled = refused.map(({ effect }) => `refused ${effect}`).sort();
  const answered = answers.map(({ effect }) => effect).sort();
  return [performed.join(' '), ...informed, ...knowing.sort(), ...answered, ...ruled, ...fired.sort()].join('; ');
}

const isCancellation = ({ outcomes }: LogEntry) => outcomes.some(({ then }) => then === 'cancelled');
const isDecision = (cause: LogEntry['cause']) => cause.kind === 'act';
/** Why an enquiry ends, and where one is still open, is what departure knew when it took the proof or claimed the debt. */
const isInformed = (cause: LogEntry['cause'], name: MessageName) =>
  name === 'EnquiryCancelled' || (cause.kind === 'act' && cause.step === 'decide' && TRANSFERS.has(name));
const applied = (log: readonly LogEntry[]) =>
  log.flatMap(({ id, verdict }) => (verdict === 'applied' ? [id.replace('settled:', '')] : [])).sort();

const TRANSFERS: ReadonlySet<string> = new Set(['AnticipatedArrivalRecord', 'AnticipatedTransitRecord']);

function pathOf(node: Node): readonly string[] {
  const path: string[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = at.from) if (at.label !== '') path.unshift(at.label);
  return path;
}

export function labelOf(move: Move): string {
  if (move.kind === 'act') return `${move.act.office}: ${move.act.step}`;
  if (move.kind === 'timer') return `${move.administration}: timer ${move.timer}`;
  const { message, from, to }: Letter = move.letter;
  return `${from} > ${to}: ${message.name}${move.kind === 'refuse' ? ', refused by a rule' : ''}`;
}
