import { repeated, sequence } from '../messages/codec.ts';
import { Arrival } from '../messages/arrival-advice.ts';
import { Decision } from '../messages/movement-decision.ts';

/** What departure does while the goods are under way. */
export const EN_ROUTE_ACTS = {
  decide: {
    en: 'Decide a new time limit, way, vehicle or seals',
    fr: 'Décider d’un nouveau délai, trajet, véhicule ou scellement',
    facts: sequence('DecideFacts', {
      /** Numbered on from the last decision; each gives its full new value. */
      decision: repeated(Decision, 9),
    }),
  },
  recordReturn: {
    en: 'Record that the goods came back to departure',
    fr: 'Enregistrer le retour des marchandises au départ',
    facts: sequence('RecordReturnFacts', { arrival: Arrival }),
  },
} as const;
