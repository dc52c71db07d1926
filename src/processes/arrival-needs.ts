import type { Answer, Need } from './needs.ts';
import { part } from './scene.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');

/** The conditions of an office that has told an arrival. */
export const ARRIVAL_NEEDS = {
  arrivedHere: {
    en: 'an arrival that this office has recorded',
    fr: 'une arrivée que ce bureau a enregistrée',
    met: ({ facts }, office) => yes(facts.arrivals.some((arrival) => arrival.office === office)),
  },
  arrivedBefore: {
    en: 'an arrival that this office has recorded before',
    fr: 'une arrivée que ce bureau a enregistrée auparavant',
    met: ({ movement: { facts } }, office) => yes(facts.arrivals.some((arrival) => arrival.office === office)),
  },
  arrivalSettled: {
    en: 'that departure has settled which arrival holds',
    fr: 'que le départ ait tranché quelle arrivée est retenue',
    met: ({ said }) => yes(part<boolean>(said, 'settled') === true),
  },
} as const satisfies Readonly<Record<string, Need>>;
