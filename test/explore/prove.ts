import type { LogEntry, Movement } from '../../src/movement.ts';
import type { Row, Tables } from '../../src/processes/process.ts';
import { stateAt } from '../../src/processes/scene.ts';
import { type Exploration, TooMany, Violation, checkConvergence, explore, guard } from '../processes/explore.ts';
import { checkMovement, checkSends } from '../processes/hold.ts';
import { type Setting, type World, advanceIn, openedWorld, newWorld, statesOf } from '../processes/world.ts';
import { canGoOn, endingIn, wayToAnEnd } from './finish.ts';
import { admits, causeName, isJudged, judge, judgeTimers } from './judge.ts';
import { probesAt } from './probes.ts';
import type { Pool } from './pool.ts';
import type { Scenario } from './scenario.ts';

export interface Options {
  /** Bound for every scenario; without it each goes to its ends, or to a bound of its own. */
  readonly depth?: number;
  readonly tables?: Tables;
  /** Rows whose acts and messages are also tried at every combination of states; by default all. */
  readonly probed?: readonly Row[];
  /** What else is said of them. */
  readonly pool?: Pool;
  /** Combinations of states that were probed already. */
  readonly seen?: Set<string>;
  /** Worlds after which an exploration is given up. */
  readonly most?: number;
  /** Leaves out what only the machinery below the rows can break. */
  readonly quick?: boolean;
}

/** When something was first met: after how many movements, and on which way. */
export interface First {
  readonly movements: number;
  readonly path: readonly string[];
}

export interface Proof {
  readonly name: string;
  readonly scenario: Scenario;
  readonly exploration?: Exploration;
  readonly endings: ReadonlySet<string>;
  /** States that offices had in each ending: `ending role state`. */
  readonly tuples: ReadonlySet<string>;
  /** Rows that did something, each with the state that it found; what came at a combination of states by the way included. */
  readonly fired: ReadonlyMap<string, First>;
  /** States of each role that were met: `role state`. */
  readonly met: ReadonlyMap<string, First>;
  readonly violation?: Violation;
  /** Of the processor. */
  readonly seconds: number;
}

/** Explores a scenario with all checks; stops at the first thing that does not hold. */
export function prove(name: string, scenario: Scenario, options: Options = {}): Proof {
  const began = process.cpuUsage();
  const setting = options.tables === undefined ? scenario.setting : { ...scenario.setting, tables: options.tables };
  const trial = new Trial(scenario, setting, options);
  const [exploration, violation] = attempt(() => trial.run());
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1_000_000;
  const { endings, tuples, fired, met } = trial;
  return {
    name,
    scenario,
    endings,
    tuples,
    fired,
    met,
    seconds,
    ...(exploration === undefined ? {} : { exploration }),
    ...(violation === undefined ? {} : { violation }),
  };
}

function attempt<T>(run: () => T): readonly [T | undefined, Violation | undefined] {
  try {
    return [run(), undefined];
  } catch (error) {
    if (error instanceof Violation) return [undefined, error];
    if (error instanceof TooMany) return [undefined, undefined];
    return [
      undefined,
      new Violation('throws', [], error instanceof Error ? (error.stack ?? error.message) : String(error)),
    ];
  }
}

/** Time limits of an answer that an administration owes, whatever becomes of the movement. */
const OUTLAST: readonly string[] = ['enquiryDue'];

class Trial {
  readonly endings = new Set<string>();
  readonly tuples = new Set<string>();
  readonly fired = new Map<string, First>();
  readonly met = new Map<string, First>();
  #reached = 0;
  readonly #finished = new Map<string, boolean>();
  readonly #scenario: Scenario;
  readonly #setting: Setting;
  readonly #options: Options;
  readonly #seen: Set<string>;

  constructor(scenario: Scenario, setting: Setting, options: Options) {
    this.#scenario = scenario;
    this.#setting = setting;
    this.#options = options;
    this.#seen = options.seen ?? new Set();
  }

  run(): Exploration {
    const { opened = 2, depth: bound, start } = this.#scenario;
    const depth = this.#options.depth ?? bound;
    const { most } = this.#options;
    const exploration = explore(
      this.#setting,
      this.#start(start ?? ((setting) => openedWorld(setting, opened))),
      { ...(depth === undefined ? {} : { depth }), ...(most === undefined ? {} : { most }) },
      {
        happened: ({ done }, before, path) => {
          this.#note(done.entries, path);
          this.#judge(before, done.movement, path);
          for (const { cause, verdict } of done.entries)
            if (verdict === 'rejected' && cause.kind === 'message') this.#checkRejected(cause.message.name, path);
        },
        reached: (movement, path) => {
          this.#reached += 1;
          for (const { role, state } of movement.states) noteFirst(this.met, `${role} ${state}`, this.#reached, path);
          if (this.#options.quick === true) guard('log', path, () => checkSends(movement));
          else guard('log', path, () => checkMovement(this.#setting, movement));
          const runsOn = judgeTimers(movement);
          if (runsOn !== undefined) throw new Violation(runsOn.check, path(), runsOn.found);
          this.#probe(movement, path);
        },
        ended: (world, path) => this.#end(world, path),
      },
    );
    checkConvergence(exploration);
    const missing = this.#scenario.endings.filter((ending) => !this.endings.has(ending));
    if (missing.length > 0 && exploration.cut === 0)
      throw new Violation('endings', [], `No way ends as ${missing.join(' or ')}.`);
    return exploration;
  }

  /** The acts before the exploration are judged as well. */
  #start(begin: (setting: Setting) => World): World {
    const world = openedOr(() => begin(this.#setting));
    const nothing = newWorld(this.#setting);
    for (const movement of Object.values(world.movements)) {
      const before = nothing.movements[movement.administration] as Movement;
      const path = () => movement.log.map(({ cause }) => causeName(cause));
      this.#note(movement.log, path);
      if (movement.version > 0) this.#judge(before, movement, path);
    }
    return world;
  }

  #note(entries: readonly LogEntry[], path: () => readonly string[]): void {
    for (const { outcomes } of entries)
      for (const { row, from } of outcomes) noteFirst(this.fired, `${row} ${from}`, this.#reached, path);
  }

  #judge(before: Movement, after: Movement, path: () => readonly string[]): void {
    const complaint = judge(this.#setting, before, after);
    if (complaint !== undefined) throw new Violation(complaint.check, path(), complaint.found);
  }

  #checkRejected(message: string, path: () => readonly string[]): void {
    if (this.#scenario.rejected?.includes(message) === true || this.#setting.refusals > 0) return;
    throw new Violation('rejected', path(), `${message} was rejected`);
  }

  /** Once for each combination of the states of an administration: whatever may come, comes. */
  #probe(movement: Movement, path: () => readonly string[]): void {
    const { administration, states, facts } = movement;
    const combination = states.map(({ role, office, state }) => `${role} ${office} ${state}`).sort();
    const known = `${facts.record?.movementKind} ${facts.guarantee}`;
    const key = [this.#setting.corridor.id, administration, known, ...combination].join(', ');
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const { probed = this.#setting.tables.rows, pool } = this.#options;
    for (const probe of probesAt(this.#setting, movement, probed, pool)) {
      const way = () => [...path(), probe.label];
      const done = guard('throws', way, () => advanceIn(this.#setting, movement, probe.cause));
      this.#judge(movement, done.movement, way);
      this.#note(done.entries, way);
      const name = causeName(probe.cause);
      const heard = done.entries[0]?.outcomes[0];
      if (probe.isFurther === true) continue;
      if (probe.amiss !== undefined) {
        if (heard !== undefined) throw new Violation(probe.amiss, way(), `${heard.row} takes it`);
        continue;
      }
      const parts = probe.roles.flatMap((role) =>
        (probe.office === undefined
          ? states.filter((each) => each.role === role).map(({ office }) => office)
          : [probe.office]
        ).map((office) => ({ role, office, state: stateAt(states, role as 'transit', office) })),
      );
      const judged = parts.filter(({ role, state }) => isJudged(role, name, state));
      const isMust = judged.length > 0 && judged.every(({ role, state }) => admits(role, state, name) === 'always');
      const outcomes = done.entries[0]?.outcomes ?? [];
      const idle = isMust
        ? judged.filter(({ role, office }) => !outcomes.some((each) => each.role === role && each.office === office))
        : [];
      const isIdle = probe.cause.kind === 'act' ? idle.length === judged.length : idle.length > 0;
      for (const { office, state } of isIdle ? idle : [])
        throw new Violation('admits', way(), `${name} does nothing at ${office}, which is ${state} (${done.verdict})`);
    }
  }

  #end(world: World, path: () => readonly string[]): void {
    const states = statesOf(world);
    const ending = world.wire.length === 0 ? endingIn(world) : 'open';
    const isCut = world.wire.length > 0;
    if (!isCut) this.#checkEnd(world, ending, path);
    if (ending === 'open') this.#checkGoesOn(world, path);
    if (isCut) return;
    this.endings.add(ending);
    for (const { role, state } of states) this.tuples.add(`${ending} ${role} ${state}`);
  }

  #checkEnd(world: World, ending: string, path: () => readonly string[]): void {
    const { endings, leaves = [] } = this.#scenario;
    const isBounded = (this.#options.depth ?? this.#scenario.depth) !== undefined;
    if (!endings.includes(ending) && !isBounded)
      throw new Violation('endings', path(), `ends as ${ending}: ${told(world)}`);
    if (ending === 'none') throw new Violation('endings', path(), `no ending of the agreement: ${told(world)}`);
    const parked = Object.values(world.movements).flatMap((movement) => movement.parked);
    if (parked.length > 0 && world.refused.length === 0) throw new Violation('waits', path(), `${parked.join()} waits`);
    const left = this.#setting.script.flatMap((list, at) => list.slice(world.performed[at] ?? 0));
    const undone = left.filter(({ step }) => !leaves.includes(step)).map(({ office, step }) => `${office}: ${step}`);
    if (undone.length > 0 && ending !== 'open' && !isBounded && world.refused.length === 0)
      throw new Violation('acts', path(), `${undone.join()} never came to be admissible`);
    const running = Object.values(world.movements).flatMap(({ timers }) =>
      timers.filter(({ row }) => !OUTLAST.includes(row)).map(({ id }) => id),
    );
    if (running.length > 0 && ending !== 'open') throw new Violation('clocks', path(), `${running.join()} runs on`);
  }

  /** A world that has not ended has something to wait for, and a way to an end; once for each combination of states. */
  #checkGoesOn(world: World, path: () => readonly string[]): void {
    const key =
      told(world) +
      Object.values(world.movements)
        .map(({ parked }) => parked.length)
        .join() +
      world.wire
        .map(({ key }) => key)
        .sort()
        .join();
    if (this.#finished.has(key)) return;
    this.#finished.set(key, true);
    if (world.wire.length === 0 && !canGoOn(this.#setting, world))
      throw new Violation('stuck', path(), `nothing can happen any more: ${told(world)}`);
    if (wayToAnEnd(this.#setting, world) === undefined)
      throw new Violation('ends', path(), `no way to an end was found: ${told(world)}`);
  }
}

function noteFirst(first: Map<string, First>, key: string, movements: number, path: () => readonly string[]): void {
  if (!first.has(key)) first.set(key, { movements, path: path() });
}

function openedOr(open: () => World): World {
  try {
    return open();
  } catch (error) {
    throw new Violation('acts', [], error instanceof Error ? error.message : String(error));
  }
}

function told(world: World): string {
  return statesOf(world)
    .map(({ role, office, state }) => `${role} ${office} ${state}`)
    .join(', ');
}
