import type { MessageName } from '../messages/catalogue.ts';
import type { Role } from '../movement.ts';
import { type Scene, stateAt } from './scene.ts';

type Body = Readonly<Record<string, unknown>>;

/** What is said while a movement is looked for. */
export const SEARCH_BODIES = {
  StatusRequest: (scene, office) => ({
    doubt: scene.said.content['doubt'] ?? {
      office,
      reason: scene.facts.arrivals.length === 0 ? 'noArrival' : 'noResults',
    },
    officeState: officeStates(scene),
  }),
  StatusResponse: (scene) =>
    scene.states.length === 0 ? { known: false } : { known: true, officeState: officeStates(scene) },
} as const satisfies { readonly [N in MessageName]?: (scene: Scene, office: string) => Body };

/** How the movement stands at each office of this administration, and since when. */
export function officeStates(scene: Scene): readonly Body[] {
  return scene.states.map(({ role, office, state }) => ({
    role,
    office,
    state,
    since: sinceWhen(scene, role, office),
  }));
}

/** When the office came to its state: by the officer who brought it there, or when we learned what did. */
function sinceWhen({ movement, states, cause, at }: Scene, role: Role, office: string): string {
  const entry =
    stateAt(states, role, office) === stateAt(movement.states, role, office)
      ? movement.log.findLast(({ outcomes }) =>
          outcomes.some((each) => each.then !== undefined && each.role === role && each.office === office),
        )
      : { cause, at };
  return entry?.cause.kind === 'act' ? entry.cause.actAt : (entry?.at ?? at);
}
