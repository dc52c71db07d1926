import { isDeepStrictEqual } from 'node:util';
import type { Movement, OfficeState } from '../../src/movement.ts';
import { endingOf, isFinal } from '../../src/processes/agreement.ts';
import { foldLog } from '../../src/processes/fold.ts';
import type { Table } from '../../src/processes/process.ts';
import type { Scenario } from '../explore/scenario.ts';
import { SCENARIOS } from '../explore/scenarios/index.ts';
import { Violation, labelOf } from '../processes/explore.ts';
import {
  type Act,
  type Happened,
  type Move,
  type Setting,
  type World,
  causeOf,
  letterOf,
  lettersOf,
  movesOf,
  newWorld,
  settingOf,
  statesOf,
  timersOf,
  worldAfter,
} from '../processes/world.ts';
import { TWO } from '../processes/scenarios.ts';
import { Chance } from './chance.ts';
import { remedies } from './close.ts';
import { answerAs, disturb } from './disturb.ts';
import type { Source } from './sources.ts';
import type { Item } from './story.ts';
import { type Step, type Taken, isCode, take } from './step.ts';

/** How one sequence went. */
export interface Sequence {
  readonly setting: Setting;
  /** The administrations' movements before the first step. */
  readonly start: World['movements'];
  readonly steps: readonly Step[];
  readonly rows: ReadonlySet<string>;
  /** Codes of refusals, each as often as it was given. */
  readonly codes: ReadonlyMap<string, number>;
  /** The ending of the agreement; undefined where the offices have come to no end, or to none that agrees. */
  readonly ending?: string;
  readonly violation?: Violation;
}

/** Disturbances in a hundred moves. */
const DISTURBED = 30;
/** Moves after which a sequence is cut. */
const MOST = 150;

/**
 * One sequence of a table, by its number: a half tell a story, the others play a scenario, one in four any that there is, in an order that is drawn by lot; then it
 * is brought to its end.
 */
export function play({ table, scenarios, stories }: Source, number: number): Sequence {
  const isOdd = number % 2 === 1;
  const turn = number >> (isOdd ? 2 : 1);
  const story = isOdd ? undefined : stories[turn % stories.length];
  const others = number % 4 === 3 ? ANY : scenarios;
  const scenario = story === undefined ? others[turn % others.length] : undefined;
  const setting = scenario?.setting ?? settingOf(story?.corridor ?? TWO, []);
  const start = scenario === undefined ? newWorld(setting) : startOf(scenario);
  const game = new Game(setting, start, table, new Chance(number));
  const violation = game.play(story?.items ?? []);
  return { ...game.told(), ...(violation === undefined ? {} : { violation }) };
}

const ANY = Object.values(SCENARIOS);

class Game {
  readonly #setting: Setting;
  readonly #table: Table;
  readonly #chance: Chance;
  readonly #start: World;
  readonly #steps: Step[] = [];
  readonly #rows = new Set<string>();
  readonly #codes = new Map<string, number>();
  /** No rule refused a message, no false one is on a log, and no officer opened another movement under this reference. */
  #isTrue = true;
  #world: World;

  constructor(setting: Setting, start: World, table: Table, chance: Chance) {
    this.#setting = setting;
    this.#table = table;
    this.#chance = chance;
    this.#start = start;
    /** The acts of no script are counted after the others. */
    this.#world = { ...start, performed: [...start.performed, 0] };
    for (const { log } of Object.values(start.movements)) this.#note(log);
  }

  play(story: readonly Item[]): Violation | undefined {
    try {
      this.#tell(story);
      this.#go();
      this.#close();
      for (const movement of Object.values(this.#world.movements)) checkWhole(movement);
      if (this.#isTrue) checkAgreement(this.#world);
      return undefined;
    } catch (error) {
      if (error instanceof Violation) return error;
      throw error;
    }
  }

  told(): Omit<Sequence, 'violation'> {
    const ending = endOf(this.#world);
    return {
      setting: this.#setting,
      start: this.#start.movements,
      steps: this.#steps,
      rows: this.#rows,
      codes: this.#codes,
      ...(ending === undefined ? {} : { ending }),
    };
  }

  /** One thing after the other, now and then two in the other order. */
  #tell(story: readonly Item[]): void {
    const items = [...story];
    for (let at = 0; at < items.length; at += 1) {
      const [item, next] = [items[at] as Item, items[at + 1]];
      if (next !== undefined && this.#chance.isOnce(DISTURBED / 5)) items.splice(at, 2, next, item);
      if (this.#chance.isOnce(DISTURBED)) this.#disturb(1000 + at);
      this.#do(items[at] as Item);
    }
  }

  #do(item: Item): void {
    if (item === 'all') {
      for (let [letter] = this.#world.wire; letter !== undefined; [letter] = this.#world.wire)
        this.#move({ kind: 'deliver', letter });
      return;
    }
    if ('step' in item) this.#act(item);
    else if ('refuse' in item) {
      const letter = this.#world.wire.find(({ message }) => message.name === item.refuse);
      if (letter !== undefined) this.#move({ kind: 'refuse', letter });
    } else if ('timer' in item) {
      const timer = timersOf(this.#setting, this.#world).find(
        (move) => move.kind === 'timer' && move.timer.includes(` ${item.timer} `),
      );
      if (timer !== undefined) this.#move(timer);
    } else {
      const letter = this.#world.wire.find(({ message }) => message.name === item.deliver);
      if (letter === undefined) return;
      const told = item.as === undefined ? letter : answerAs(letter, item.as);
      this.#world = { ...this.#world, wire: this.#world.wire.map((each) => (each === letter ? told : each)) };
      this.#move({ kind: 'deliver', letter: told });
    }
  }

  #act(act: Act): boolean {
    return this.#move({ kind: 'act', list: this.#world.performed.length - 1, act });
  }

  /** The acts of the script, the messages and now and then a time limit, as the lot falls; in some sequences most messages come at once. */
  #go(): void {
    const prompt = this.#chance.oneOf([0, 40, 90]);
    for (let moves = 0; moves < MOST; moves += 1) {
      if (this.#chance.isOnce(DISTURBED)) this.#disturb(moves);
      const [letter] = this.#world.wire;
      if (letter !== undefined && this.#chance.isOnce(prompt)) this.#move({ kind: 'deliver', letter });
      else if (!this.#someMove(this.#moves())) return;
    }
  }

  #moves(): readonly Move[] {
    const refusals = this.#chance.isOnce(DISTURBED / 10) ? 1 : 0;
    const moves = movesOf({ ...this.#setting, timers: 'never', refusals }, this.#world);
    const isTime = this.#setting.timers === 'anytime' ? this.#chance.isOnce(50) : this.#chance.isOnce(3);
    return isTime || moves.length === 0 ? [...moves, ...timersOf(this.#setting, this.#world)] : moves;
  }

  #someMove(moves: readonly Move[]): boolean {
    const first = this.#chance.below(moves.length);
    return moves.some((_, at) => this.#move(moves[(first + at) % moves.length] as Move));
  }

  /** All that is on its way comes, officers do what remains, and at last time limits pass. */
  #close(): void {
    const setting: Setting = { ...this.#setting, timers: 'never', refusals: 0 };
    const { fires: _fires, ...all } = setting;
    for (let moves = 0; moves < MOST; moves += 1) {
      if (movesOf(setting, this.#world).some((move) => this.#move(move))) continue;
      if (endOf(this.#world) !== undefined) return;
      if (
        Object.values(this.#world.movements)
          .flatMap(remedies)
          .some((act) => this.#act(act))
      )
        continue;
      if (!timersOf(all, this.#world).some((move) => this.#move(move))) return;
    }
  }

  /** Whether it was admissible. */
  #move(move: Move): boolean {
    const { administration, cause } = causeOf(this.#setting, this.#world, move);
    const way = move.kind === 'refuse' ? 'refused' : 'tables';
    if (move.kind === 'refuse') this.#isTrue = false;
    const step: Step = { administration, label: labelOf(move), cause, way };
    const { done, refused } = this.#take(step);
    if (move.kind === 'act' && done.verdict !== 'applied') return false;
    if (refused !== undefined) this.#count(refused.code);
    this.#steps.push(step);
    this.#note(done.entries);
    const happened: Happened = { administration, cause, done, letters: lettersOf(this.#setting, move, done) };
    this.#world = worldAfter(this.#world, move, happened);
    return true;
  }

  #disturb(number: number): void {
    const scene = {
      setting: this.#setting,
      world: this.#world,
      before: this.#steps,
      table: this.#table,
      chance: this.#chance,
      number,
    };
    const step = disturb(scene);
    if (step === undefined) return;
    if ('refused' in step) {
      for (const code of step.refused) {
        this.#count(code);
        if (!isCode(code)) throw new Violation('code', [], `${code} is no code of the catalogue`);
      }
      if (step.unread !== undefined) this.#come(step.unread);
      return;
    }
    this.#come(step);
  }

  /** What nobody meant comes, and what it sends is on its way. */
  #come(step: Step): void {
    this.#steps.push(step);
    const { done, refused } = this.#take(step);
    if (refused !== undefined) this.#count(refused.code);
    if (done.movement.reference !== this.#movement(step).reference) return;
    this.#note(done.entries);
    if (done.entries.length > 0 && isFalse(step)) this.#isTrue = false;
    const letters = done.sends.map((draft) => letterOf(this.#setting, done.movement, draft));
    const stranger = letters.find(({ to }) => !Object.hasOwn(this.#world.movements, to));
    if (stranger !== undefined)
      throw new Violation('strangers', [step.label], `${stranger.message.name} goes to ${stranger.to}`);
    this.#world = {
      ...this.#world,
      movements: { ...this.#world.movements, [step.administration]: done.movement },
      wire: [...this.#world.wire, ...letters],
    };
  }

  /** A step at which something is wrong is the last one. */
  #take(step: Step): Taken {
    try {
      return take(this.#setting, this.#movement(step), step);
    } catch (error) {
      if (this.#steps.at(-1) !== step) this.#steps.push(step);
      throw error;
    }
  }

  #movement({ administration }: Step): Movement {
    return this.#world.movements[administration] as Movement;
  }

  #count(code: string): void {
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
  }

  #note(entries: Movement['log']): void {
    for (const { outcomes } of entries) for (const { row } of outcomes) this.#rows.add(row);
  }
}

/** What no neighbour said; and a movement that is opened beside the one of the script. */
function isFalse({ cause }: Step): boolean {
  if (cause.kind === 'timer') return false;
  return cause.kind !== 'act' || ['initiateTransit', 'initiateSuccessor'].includes(cause.step);
}

const STARTS = new WeakMap<Scenario, World>();

/** Nothing, or the world in which the scenario begins. */
function startOf(scenario: Scenario): World {
  const known = STARTS.get(scenario) ?? scenario.start?.(scenario.setting) ?? newWorld(scenario.setting);
  STARTS.set(scenario, known);
  return known;
}

/** The ending on which all offices agree, where nothing is on its way. */
function endOf(world: World): string | undefined {
  const states: readonly OfficeState[] = statesOf(world);
  return world.wire.length === 0 && isFinal(states) ? endingOf(states)?.ending : undefined;
}

/** Where every office has come to an end and nothing is on its way, the ends are one of the agreement. */
function checkAgreement(world: World): void {
  const states = statesOf(world);
  if (world.wire.length > 0 || !isFinal(states) || endingOf(states) !== undefined) return;
  throw new Violation('endings', [], states.map(({ role, office, state }) => `${role} ${office} ${state}`).join(', '));
}

/** A movement is the fold of its log, sends each message once with numbers that have no gap, and frees or calls its guarantee at most once. */
export function checkWhole(movement: Movement): void {
  const { reference, administration, log } = movement;
  if (!isDeepStrictEqual(foldLog(reference, administration, log.toReversed()), movement))
    throw new Violation('log', [], 'The fold of the log is not the movement.');
  const rows = log.flatMap(({ outcomes }) => outcomes.map(({ row }) => row));
  const ended = rows.filter((row) => row.startsWith('departure.freeGuarantee') || row === 'departure.callGuarantee');
  if (ended.length > 1) throw new Violation('guarantee', [], ended.join(', '));
  const sends = log.flatMap((entry) => entry.sends);
  if (new Set(sends.map(({ key }) => key)).size !== sends.length)
    throw new Violation('log', [], 'A send was made twice.');
}
