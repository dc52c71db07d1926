import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Act } from '../processes/world.ts';
import type { Proof } from './prove.ts';

/** What the scenarios say, by who says it: tried in every state, so that what a row needs beside its state is met somewhere. */
export interface Pool {
  readonly acts: (corridor: string, office: string, step: string) => readonly Act[];
  readonly bodies: (corridor: string, from: string, to: string, name: MessageName) => readonly Body[];
}
type Body = Readonly<Record<string, unknown>>;

export function poolOf(proofs: readonly Proof[]): Pool {
  const acts = new Map<string, Map<string, Act>>();
  const bodies = new Map<string, Map<string, Body>>();
  for (const { scenario, exploration } of proofs) {
    const { corridor, script } = scenario.setting;
    for (const act of script.flat())
      add(acts, `${corridor.id} ${act.office} ${act.step}`, JSON.stringify(act.facts), act);
    const worlds = [...(exploration?.ends.values() ?? [])].flatMap((outcomes) => [...outcomes.values()]);
    for (const { from, to, message, effect } of worlds.flatMap(({ world }) => world.delivered)) {
      const {
        name,
        header: _header,
        reference: _reference,
        ...body
      } = message as typeof message & { reference: string };
      add(bodies, `${corridor.id} ${from} ${to} ${name}`, effect, body);
    }
  }
  return {
    acts: (...key) => [...(acts.get(key.join(' '))?.values() ?? [])],
    bodies: (...key) => [...(bodies.get(key.join(' '))?.values() ?? [])],
  };
}

function add<T>(pool: Map<string, Map<string, T>>, key: string, id: string, value: T): void {
  const those = pool.get(key) ?? new Map<string, T>();
  pool.set(key, those.set(id, value));
}
