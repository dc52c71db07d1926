import { type ResultAsync, okAsync } from 'neverthrow';
import { addDuration } from '../corridor/calendar.ts';
import { administrationOf } from '../corridor/offices.ts';
import type { Fault } from '../fault.ts';
import type { Timer } from '../movement.ts';
import type { Advance } from '../processes/advance.ts';
import { ACCUSING, type TimerRow } from '../processes/limits.ts';
import { inTurn } from './async.ts';
import { askAvailability } from './line.ts';
import { SUBJECTS, latestOf, silentSince } from './line-log.ts';
import type { Parts } from './options.ts';

/** The neighbours whose silence a timer is about: those that it writes to, or, where it writes to none, all others on the itinerary. */
export function accusedBy({ corridor, administration }: Parts, { sends, movement }: Advance): readonly string[] {
  const itinerary =
    movement.facts.record?.itinerary.map(({ office }) => administrationOf(corridor, office) ?? '') ?? [];
  const named = sends.length > 0 ? sends.map(({ sent }) => sent.recipient) : itinerary;
  return [...new Set(named)].filter((neighbour) => neighbour !== administration && neighbour !== '');
}

/**
 * Whether a timer may do what it does now: one that accuses waits until the line of each neighbour has answered after it ran out, so that all that the
 * neighbour had sent before has come, or has left a request unanswered for as long as the corridor says. It asks where nobody has.
 */
export function mayAccuse(
  parts: Parts,
  timer: Timer,
  accused: readonly string[],
  accusing: readonly TimerRow[] = ACCUSING,
): ResultAsync<boolean, Fault> {
  if (!accusing.some((row) => row === timer.row)) return okAsync(true);
  return inTurn(accused, (neighbour) => hasSpoken(parts, neighbour, timer.dueAt)).map((all) => all.every(Boolean));
}

function hasSpoken(parts: Parts, neighbour: string, since: string): ResultAsync<boolean, Fault> {
  return parts.store.line(neighbour).andThen((record) => {
    const answered = latestOf(record, SUBJECTS.answered);
    if (answered !== undefined && Date.parse(answered.at) >= Date.parse(since)) return okAsync(true);
    const silent = silentSince(record);
    if (silent === undefined) return askAvailability(parts, neighbour).map(() => false);
    const until = Date.parse(addDuration(silent, parts.corridor.limits.outage));
    return okAsync(parts.clock.now().getTime() >= until);
  });
}
