import { AGREEMENT } from '../../src/processes/agreement.ts';
import { type Tables, rowId } from '../../src/processes/process.ts';
import { ADMITS } from './admits.ts';
import type { Played } from './play.ts';
import { nameOf } from './rows.ts';
import { SCENARIOS } from './scenarios/index.ts';

/** Rows that did nothing in any scenario. */
export function idleRows(tables: Tables, played: readonly Played[]): readonly string[] {
  const fired = new Set(played.flatMap(({ fired: keys }) => keys.map((key) => key.split(' ')[0])));
  return tables.rows.map(rowId).filter((id) => !fired.has(id));
}

/** States that rows name and in which no scenario brings them to do anything: `row state`. */
export function idleStates(tables: Tables, played: readonly Played[]): readonly string[] {
  const fired = new Set(played.flatMap(({ fired: keys }) => keys));
  return tables.rows
    .flatMap((row) => row.when.map((state) => `${rowId(row)} ${state}`))
    .filter((key) => !fired.has(key));
}

/** What a state is said to admit, and what nothing did in any scenario: `role state: causes`. */
export function idleAdmissions(tables: Tables, played: readonly Played[]): readonly string[] {
  const fired = new Set(played.flatMap(({ fired: keys }) => keys));
  const heard = new Set(
    tables.rows.flatMap((row) =>
      row.when
        .filter((state) => fired.has(`${rowId(row)} ${state}`))
        .map((state) => `${row.at} ${state} ${nameOf(row)}`),
    ),
  );
  return Object.entries(ADMITS).flatMap(([role, states]) =>
    Object.entries(states).flatMap(([state, { always, sometimes }]) => {
      const names = [...always, ...sometimes].filter((name) => !heard.has(`${role} ${state} ${name}`));
      return names.length === 0 ? [] : [`${role} ${state}: ${names.join(', ')}`];
    }),
  );
}

/** Endings of the agreement, each with the states of its offices, that no scenario of a topology came to: `administrations: ending role state`. */
export function missedTuples(played: readonly Played[]): readonly string[] {
  const topologies = grouped(played);
  return [...topologies].flatMap(([administrations, those]) => {
    const reached = new Set(those.flatMap(({ tuples }) => tuples));
    const wanted = AGREEMENT.flatMap((row) => [
      `${row.ending} departure ${row.departure}`,
      ...row.transit.map((state) => `${row.ending} transit ${state}`),
      ...row.destination.map((state) => `${row.ending} destination ${state}`),
    ]);
    return wanted.filter((tuple) => !reached.has(tuple)).map((tuple) => `${administrations} administrations: ${tuple}`);
  });
}

function grouped(played: readonly Played[]): ReadonlyMap<number, readonly Played[]> {
  const groups = new Map<number, Played[]>();
  for (const each of played) {
    const length = SCENARIOS[each.name]?.setting.corridor.administration.length ?? 0;
    groups.set(length, [...(groups.get(length) ?? []), each]);
  }
  return groups;
}
