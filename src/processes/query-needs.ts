import type { Need } from './needs.ts';
import { answersOurs, departureOf } from './scene.ts';

/** The conditions of asking departure, and of its answer. */
export const QUERY_NEEDS = {
  departureElsewhere: {
    en: 'a departure of another administration',
    fr: 'un départ relevant d’une autre administration',
    met: (scene) => (departureOf(scene).administration === scene.movement.administration ? 'no' : 'yes'),
  },
  askedQuery: {
    en: 'a query of ours that it answers',
    fr: 'une consultation de notre part à laquelle elle répond',
    met: ({ movement, said }) => (answersOurs(movement, said, 'MovementQuery') ? 'yes' : 'elsewhere'),
  },
} as const satisfies Readonly<Record<string, Need>>;
