import { hasRole, officesOf } from '../corridor/offices.ts';
import type { Office } from '../corridor/corridor.ts';
import type { TransitRecord } from '../messages/record.ts';
import type { Role, Standing } from '../movement.ts';
import { NEEDS, type NeedName } from './needs.ts';
import { type By, type Row, type Table, type Tables, canReach, rowsBy } from './process.ts';
import { type Scene, part, stateAt } from './scene.ts';

/** What a table says of a cause at one office. */
export type Choice =
  | { readonly choice: 'row'; readonly row: Row; readonly role: Standing; readonly office: string }
  /** It may apply later: the state can still come, or a need can still be met. */
  | {
      readonly choice: 'wait' | 'never';
      readonly role: Standing;
      readonly office: string;
      readonly expected: readonly string[];
      readonly need?: NeedName;
    };

/** What the rows of a cause say at each office of this administration that it is about. */
export function choose(
  tables: Tables,
  scene: Scene,
  by: By,
  named: string | undefined,
  rows: Table = rowsBy(tables, by),
): readonly Choice[] {
  const roles = rolesFor([...new Set(rows.map(({ at }) => at))], scene, by, named);
  return roles.flatMap((role) => {
    const here = rows.filter(({ at }) => at === role).map((row) => ({ row, offices: officesFor(row, scene, named) }));
    const offices = new Set(here.flatMap((each) => each.offices));
    return [...offices].flatMap((office) => {
      const itsRows = here.filter((each) => each.offices.includes(office)).map(({ row }) => row);
      return chooseAt(tables, itsRows, scene, role, office, by) ?? [];
    });
  });
}

/** Of the roles that know an act, the one in which its office has a part in the movement, else the first that the corridor gives it. */
function rolesFor(roles: readonly Standing[], { states, corridor }: Scene, by: By, named: string | undefined) {
  if (!('act' in by) || roles.length < 2) return roles;
  const holds = (role: Standing) => states.some((s) => s.role === role && s.office === named);
  const office = corridor.office.find(({ code }) => code === named);
  const may = (role: Standing) => role === 'administration' || (office !== undefined && hasRole(office, role));
  const own = roles.find(holds) ?? roles.find(may);
  return own === undefined ? roles : [own];
}

/** Undefined where no row is about this cause at this office. */
function chooseAt(
  tables: Tables,
  rows: readonly Row[],
  scene: Scene,
  role: Standing,
  office: string,
  by: By,
): Choice | undefined {
  const about = rows.filter((row) => !answers(row, scene, office).some(([, answer]) => answer === 'elsewhere'));
  if (about.length === 0) return undefined;
  const state = stateAt(scene.states, role, office);
  const expected = [...new Set(about.flatMap(({ when }) => when))];
  const here = about.filter(({ when }) => when.includes(state));
  if (role === 'administration' && here.length === 0) return undefined;
  for (const row of here) {
    const unmet = answers(row, scene, office).find(([, answer]) => answer !== 'yes');
    if (unmet === undefined) return { choice: 'row', row, role, office };
    if (unmet[1] === 'later') return { choice: 'wait', role, office, expected, need: unmet[0] };
  }
  const unmet = here.flatMap((row) => answers(row, scene, office)).find(([, answer]) => answer === 'no');
  if (unmet !== undefined) return { choice: 'never', role, office, expected, need: unmet[0] };
  return { choice: canReach(tables, role, state, expected, by) ? 'wait' : 'never', role, office, expected };
}

function answers(row: Row, scene: Scene, office: string) {
  return (row.needs ?? []).map((need) => [need, NEEDS[need].met(scene, office)] as const);
}

/** The rows' offices; ours only, whatever a message says. */
function officesFor(row: Row, scene: Scene, named: string | undefined): readonly string[] {
  const own = officesOf(scene.corridor, scene.movement.administration);
  const { at: role } = row;
  if (role === 'administration') return spokesOffice(scene, own, named);
  const held = scene.states.filter((each) => each.role === role).map(({ office }) => office);
  if (row.offices === 'each') return held;
  if (row.offices === 'acting') return scene.cause.kind === 'act' ? [scene.cause.office] : [];
  if (row.offices === 'itinerary') return onItinerary(role, scene, own);
  if (named !== undefined && (scene.cause.kind === 'act' || held.includes(named)))
    return own.some(({ code }) => code === named) ? [named] : [];
  if (named !== undefined && (role !== 'departure' || held.length === 0))
    return own.some((office) => office.code === named && hasRole(office, role)) ? [named] : [];
  return held.length > 0
    ? held
    : own
        .filter((office) => hasRole(office, role))
        .slice(0, 1)
        .map(({ code }) => code);
}

/** The one office that speaks for the administration: the one that is named, else the first of the corridor that has a part in the movement. */
function spokesOffice({ states }: Scene, own: readonly Office[], named: string | undefined): readonly string[] {
  const codes = own.map(({ code }) => code);
  if (named !== undefined && codes.includes(named)) return [named];
  const held = codes.filter((code) => states.some(({ office }) => office === code));
  return [...held, ...codes].slice(0, 1);
}

/** By the record that is given just now, else by the one as of now. */
function onItinerary(role: Role, { facts, said }: Scene, own: readonly Office[]): readonly string[] {
  const stops = (part<TransitRecord>(said, 'record') ?? facts.record)?.itinerary.map(({ office }) => office) ?? [];
  const places = {
    departure: stops.slice(0, 1),
    transit: stops.slice(1, -1),
    destination: stops.slice(-1),
    guarantee: [],
  };
  return places[role].filter((office) => own.some(({ code }) => code === office));
}
