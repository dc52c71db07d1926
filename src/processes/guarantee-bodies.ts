import { administrationsOf } from '../corridor/itinerary.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { Reservation } from '../messages/guarantee-use.ts';
import { bookingOf, whyWithdrawn } from './guarantee-scene.ts';
import type { Scene } from './scene.ts';

type Body = Readonly<Record<string, unknown>>;

/** What is said about a guarantee abroad. */
export const GUARANTEE_BODIES = {
  GuaranteeCheck: need,
  GuaranteeUse: need,
  GuaranteeCheckResult: ({ said, cause, at }, office) => ({
    office,
    checkedAt: cause.kind === 'act' ? cause.actAt : at,
    guarantee: said.content['guarantee'],
  }),
  GuaranteeUseResult: ({ said, cause, at }, office) => ({
    office,
    bookedAt: cause.kind === 'act' ? cause.actAt : at,
    guarantee: said.content['guarantee'],
  }),
  GuaranteeUseCancelled: (scene, office) => ({ office, ...whyWithdrawn(scene), guarantee: reservations(scene) }),
  GuaranteeCredit: (scene, office) => ({
    office,
    creditedAt: scene.cause.kind === 'act' ? scene.cause.actAt : scene.at,
    ground: scene.facts.discharge?.ground,
    guarantee: reservations(scene),
  }),
} as const satisfies { readonly [N in MessageName]?: (scene: Scene, office: string) => Body };

/** What departure needs a guarantee for, by its record. */
function need({ corridor, facts: { record } }: Scene, office: string): Body {
  if (record === undefined) return {};
  const { holder, itinerary, timeLimit: neededUntil, guarantee } = record;
  const { reference, amountCovered: amount, currency } = guarantee;
  const country = administrationsOf(
    corridor,
    itinerary.map((stop) => stop.office),
  );
  return { need: { office, holder, country, neededUntil, guarantee: [{ reference, amount, currency }] } };
}

function reservations(scene: Scene): readonly Reservation[] {
  return bookingOf(scene).map(({ reference, reservation, amount, currency }) => ({
    reference,
    reservation,
    amount,
    currency,
  }));
}
