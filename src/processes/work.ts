import type { MessageName } from '../messages/catalogue.ts';
import type { Address } from '../messages/header.ts';
import type { Cause, Facts, Movement, OfficeState, Outcome, Standing, Timer } from '../movement.ts';
import { BODIES } from './bodies.ts';
import { type Choice, choose } from './choose.ts';
import { correlationOf } from './correlation.ts';
import { entryIdOf } from './entry.ts';
import { learnCause, learnOutcome } from './facts.ts';
import { withState } from './fold.ts';
import { LIMITS, type TimerRow } from './limits.ts';
import { type By, type Row, type Tables, rowId, rowsBy } from './process.ts';
import { AUDIENCES } from './recipients.ts';
import { type Said, type Scene, stateAt } from './scene.ts';
import type { Context, Draft } from './advance.ts';

/** One cause being worked off: outcomes, messages and timers as the rows add them. */
export class Work {
  readonly outcomes: Outcome[] = [];
  readonly drafts: Draft[] = [];
  readonly set: Timer[] = [];
  readonly clear: string[] = [];
  /** Choices that stopped a message from one office of ours to another. */
  readonly stopped: Choice[] = [];
  readonly #tables: Tables;
  readonly #movement: Movement;
  readonly #cause: Cause;
  readonly #context: Context;
  #states: readonly OfficeState[];
  #facts: Facts;

  constructor(tables: Tables, movement: Movement, cause: Cause, context: Context) {
    this.#tables = tables;
    this.#movement = movement;
    this.#cause = cause;
    this.#context = context;
    this.#states = movement.states;
    this.#facts = learnCause(movement.facts, cause);
  }

  scene(said: Said): Scene {
    const { corridor, at } = this.#context;
    return {
      corridor,
      at,
      said,
      cause: this.#cause,
      movement: this.#movement,
      facts: this.#facts,
      states: this.#states,
    };
  }

  choose(said: Said, by: By, named: string | undefined): readonly Choice[] {
    return choose(this.#tables, this.scene(said), by, named);
  }

  /** Does what a row says, then the rows that follow it in the same commit. */
  apply(row: Row, role: Standing, office: string, said: Said): void {
    const from = stateAt(this.#states, role, office);
    const outcome: Outcome = {
      row: rowId(row),
      role,
      office,
      from,
      ...(row.then === 'same' ? {} : { then: row.then }),
    };
    this.outcomes.push(outcome);
    if (row.then !== 'same' && role !== 'administration')
      this.#states = withState(this.#states, { role, office, state: row.then });
    this.#facts = learnOutcome(this.#facts, outcome, this.#cause);
    for (const timer of row.clears ?? []) this.#stop(timer, office);
    for (const timer of row.sets ?? []) this.#start(timer, office, said);
    for (const { message, to } of row.sends ?? []) {
      for (const address of AUDIENCES[to](this.scene(said))) this.#send(row, message, address, office, said);
    }
    this.#follow(row.step, said);
  }

  #follow(step: string, said: Said): void {
    const following = rowsBy(this.#tables, { step });
    const steps = new Set(following.map((row) => `${row.at} ${row.step}`));
    for (const key of steps) {
      const rows = following.filter((row) => `${row.at} ${row.step}` === key);
      for (const choice of choose(this.#tables, this.scene(said), { step }, undefined, rows)) {
        if (choice.choice === 'row') this.apply(choice.row, choice.role, choice.office, said);
      }
    }
  }

  #send(row: Row, name: MessageName, address: Address, office: string, said: Said): void {
    const body = BODIES[name]?.(this.scene(said), office, address);
    if (body === undefined) throw new TypeError(`No row can send ${name}.`);
    if (address.administration === this.#movement.administration) {
      this.#tell(name, body, address, office);
      return;
    }
    const recipient = address.administration;
    const ahead = this.drafts.filter((draft) => draft.sent.recipient === recipient).length;
    const answers = correlationOf(name, this.scene(said), office);
    const sequence = (this.#movement.sent[recipient] ?? 0) + ahead + 1;
    const first = `${rowId(row)} ${name} ${entryIdOf(this.#cause)} ${recipient}`;
    const same = this.drafts.filter(({ sent }) => sent.key === first || sent.key.startsWith(`${first} `)).length;
    const key = same === 0 ? first : `${first} ${same + 1}`;
    this.drafts.push({
      sent: {
        key,
        name,
        messageId: this.#context.newId(key),
        recipient,
        sequence,
      },
      office,
      recipient: address,
      body,
      ...(answers === undefined ? {} : { correlationId: answers }),
      ...('record' in body || name === 'MovementDecision' ? { recordVersion: this.#facts.recordVersion } : {}),
    });
  }

  /** From one office of ours to another: the same rows, in the same commit, without a message. */
  #tell(name: MessageName, content: Readonly<Record<string, unknown>>, to: Address, from: string): void {
    const said: Said = { name, sender: this.#movement.administration, office: from, content };
    for (const choice of this.choose(said, { message: name }, to.office)) {
      if (choice.choice === 'row') this.apply(choice.row, choice.role, choice.office, said);
      else this.stopped.push(choice);
    }
  }

  /** One of each row runs for an office at a time. */
  #start(row: TimerRow, office: string, said: Said): void {
    const running = this.#movement.timers.filter(({ id }) => !this.clear.includes(id) && !this.#fired(id));
    if ([...running, ...this.set].some((timer) => isOf(timer, row, office))) return;
    const dueAt = LIMITS[row](this.scene(said), office);
    if (dueAt === undefined) return;
    const set = this.#movement.log.flatMap(({ timers }) => timers.set);
    const round = [...set, ...this.set].filter((timer) => timer.row === row).length + 1;
    const { reference } = this.#movement;
    this.set.push({
      id: `${reference} ${row} ${round}`,
      reference,
      row,
      round,
      office,
      dueAt,
    });
  }

  #stop(row: TimerRow, office: string): void {
    for (const timer of this.#movement.timers)
      if (isOf(timer, row, office) && !this.clear.includes(timer.id)) this.clear.push(timer.id);
    for (const timer of this.set.splice(0)) if (!isOf(timer, row, office)) this.set.push(timer);
  }

  #fired(id: string): boolean {
    return this.#cause.kind === 'timer' && this.#cause.timer === id;
  }
}

function isOf(timer: Timer, row: TimerRow, office: string): boolean {
  return timer.row === row && timer.office === office;
}
