import { isDeepStrictEqual } from 'node:util';
import type { LogEntry, Movement } from '../../src/movement.ts';
import { foldLog } from '../../src/processes/fold.ts';
import { type Setting, advanceIn } from './world.ts';

/** What holds of every movement: it is the fold of its log in whatever order the entries are given, sends are made once, and doubles do nothing. */
export function checkMovement(setting: Setting, movement: Movement): void {
  const { reference, administration, log } = movement;
  for (const given of [log, log.toReversed(), [...log.slice(log.length / 2), ...log.slice(0, log.length / 2)]])
    if (!isDeepStrictEqual(foldLog(reference, administration, given), movement))
      throw new Error('The fold of the log is not the movement.');
  checkSends(movement);
  for (const { cause } of log) {
    if (cause.kind === 'unread') continue;
    const double = advanceIn(setting, movement, cause);
    if (double.verdict !== 'duplicate' || double.movement !== movement)
      throw new Error(`A double was ${double.verdict}.`);
  }
}

/** The states are those that the outcomes of the newest entries came to. */
export function checkOutcomes(movement: Movement, entries: readonly LogEntry[]): void {
  const reached = new Map<string, string>();
  for (const { outcomes } of entries)
    for (const { role, office, then } of outcomes) if (then !== undefined) reached.set(`${role} ${office}`, then);
  for (const { role, office, state } of movement.states) {
    const expected = reached.get(`${role} ${office}`);
    if (expected !== undefined && expected !== state)
      throw new Error(`${role} at ${office} came to ${expected}, but the fold says ${state}.`);
  }
}

/** No message is made twice, and the numbers to each administration have neither gap nor double. */
export function checkSends({ log }: Movement): void {
  const sends = log.flatMap((entry) => entry.sends);
  if (new Set(sends.map(({ key }) => key)).size !== sends.length) throw new Error('A send was made twice.');
  const next = new Map<string, number>();
  for (const { recipient, sequence } of sends) {
    const expected = (next.get(recipient) ?? 0) + 1;
    if (sequence !== expected) throw new Error(`Number ${sequence ?? 'none'} was sent to ${recipient}.`);
    next.set(recipient, expected);
  }
}
