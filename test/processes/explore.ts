import { CATALOGUE } from '../../src/messages/catalogue.ts';
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
  /** Most messages delivered in one world. */
  readonly messages: number;
  /** By what was decided, then by outcome: more than one outcome of the same decisions is a failure to converge. */
  readonly ends: ReadonlyMap<string, ReadonlyMap<string, End>>;
  /** Rows that did something. */
  readonly rows: ReadonlySet<string>;
  /** Messages that were rejected. */
  readonly rejected: ReadonlySet<string>;
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
 * movement. Throws, with the path, where something that must always hold does not.
 */
export function explore(setting: Setting, start: World = openedWorld(setting), most = 1_000_000): Exploration {
  const interned = new Interned(setting);
  const found = new Set<string>([interned.worldKey(interned.world(start))]);
  const ends = new Map<string, Map<string, End>>();
  let messages = 0;
  let layer: readonly Node[] = [{ world: interned.world(start), label: '' }];
  while (layer.length > 0) {
    const next: Node[] = [];
    for (const node of layer) {
      const steps = stepsFrom(node.world, setting, (world, move) => interned.happen(world, move, node));
      for (const { move, happened } of steps) {
        const world = interned.world(worldAfter(node.world, move, happened));
        const key = interned.worldKey(world);
        if (found.has(key)) continue;
        found.add(key);
        next.push({ world, from: node, label: labelOf(move) });
      }
      if (found.size > most) throw new Error(`More than ${most} worlds.`);
      if (steps.length > 0) continue;
      addEnd(ends, node);
      messages = Math.max(messages, node.world.delivered.length);
    }
    layer = next;
  }
  const { rows, rejected } = interned;
  return { worlds: found.size, movements: interned.count, messages, ends, rows, rejected };
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
  readonly #setting: Setting;
  readonly #movements = new Map<string, Movement>();
  readonly #same = new Map<Movement, Movement>();
  readonly #numbers = new Map<unknown, number>();
  readonly #happened = new Map<string, Happened | undefined>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  world(world: World): World {
    const movements = Object.entries(world.movements).map(([code, movement]) => [code, this.#movement(movement)]);
    return { ...world, movements: Object.fromEntries(movements) as World['movements'] };
  }

  worldKey(world: World): string {
    const movements = Object.values(world.movements).map((movement) => this.#number(movement));
    const wire = world.wire.map(({ key }) => this.#number(key)).sort((a, b) => a - b);
    return `${movements.join(',')};${wire.join(',')};${world.performed.join(',')}`;
  }

  happen(world: World, move: Move, node: Node): Happened | undefined {
    const administration = administrationOf(this.#setting, move);
    const movement = world.movements[administration] as Movement;
    const key = `${this.#number(movement)} ${keyOf(move, world)}`;
    if (this.#happened.has(key)) return this.#happened.get(key);
    const happened = happen(this.#setting, world, move);
    this.#happened.set(key, happened);
    if (happened !== undefined) this.#check(happened, movement, [...pathOf(node), labelOf(move)]);
    return happened;
  }

  #check({ done }: Happened, before: Movement, path: readonly string[]): void {
    this.#note(done.entries);
    try {
      checkOutcomes(done.movement, done.entries);
      if (done.movement !== before) checkMovement(this.#setting, done.movement);
    } catch (error) {
      throw new Error(`${path.join('\n')}\n${String(error)}`, { cause: error });
    }
  }

  #note(entries: readonly LogEntry[]): void {
    for (const { outcomes, cause, verdict } of entries) {
      for (const { row } of outcomes) this.rows.add(row);
      if (verdict === 'rejected' && cause.kind === 'message') this.rejected.add(cause.message.name);
    }
  }

  #movement(movement: Movement): Movement {
    const known = this.#same.get(movement);
    if (known !== undefined) return known;
    const print = printOf(movement);
    const same = this.#movements.get(print) ?? movement;
    this.#same.set(movement, same);
    this.#movements.set(print, same);
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

function administrationOf({ corridor }: Setting, move: Move): string {
  if (move.kind === 'deliver') return move.letter.to;
  if (move.kind === 'timer') return move.administration;
  return corridor.office.find(({ code }) => code === move.act.office)?.administration ?? '';
}

function keyOf(move: Move, { performed }: World): string {
  if (move.kind === 'deliver') return move.letter.key;
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
 * What was decided: the acts, and what a timer sent, was asked and was answered, which are readings of a state at that moment; of a decision that gives the
 * record to others also what departure knew, for the record tells it.
 */
export function decidedIn({ performed, delivered, movements }: World): string {
  const answers = delivered.filter(
    ({ message: { name } }) => CATALOGUE[name].job === 'response' || READINGS.includes(name),
  );
  const logs = Object.values(movements).flatMap(({ log }) => log);
  const fired = logs
    .filter(({ cause }) => cause.kind === 'timer')
    .map(({ id, sends }) => [id, ...sends.map(({ name, recipient }) => `${name} ${recipient}`)].join(' '));
  const informed = Object.values(movements).flatMap(({ log }) =>
    log
      .filter(({ cause, sends }) => isDecision(cause) && sends.some(({ name }) => TRANSFERS.has(name)))
      .map(({ id, number }) => [id, ...applied(log.slice(0, number - 1))].join(' ')),
  );
  return [performed.join(' '), ...informed, ...answers.map(({ effect }) => effect).sort(), ...fired.sort()].join('; ');
}

const isDecision = (cause: LogEntry['cause']) => cause.kind === 'act' && cause.step === 'decide';
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
  return `${from} > ${to}: ${message.name}`;
}
