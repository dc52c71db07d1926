import { ARRIVAL_RULES } from './arrival.ts';
import { CONTAINER_RULES } from './containers.ts';
import { CONTRIBUTION_RULES } from './contribution.ts';
import { CROSSING_RULES } from './crossing.ts';
import { FRAUD_RULES } from './fraud.ts';
import { GOODS_RULES } from './goods.ts';
import { GUARANTEE_RULES } from './guarantee.ts';
import { HEADER_RULES } from './header.ts';
import { ITINERARY_RULES } from './itinerary.ts';
import { NUMBERING_RULES } from './numbering.ts';
import { OFFICE_RULES } from './offices.ts';
import { OWN_OFFICE_RULES } from './own-offices.ts';
import { REFERENCE_RULES } from './reference.ts';
import { RESPONSE_RULES } from './responses.ts';
import { RESULTS_RULES } from './results.ts';
import { DECISION_RULES } from './decisions.ts';
import { ENQUIRY_RULES } from './enquiries.ts';
import { GUARANTEE_USE_RULES } from './guarantee-use.ts';
import { INCIDENT_RULES } from './incidents.ts';
import { LINE_RULES } from './line.ts';
import { QUERY_RULES } from './queries.ts';
import { RECOVERY_RULES } from './recovery.ts';
import { STATE_RULES } from './states.ts';
import type { Rule } from './shape.ts';
import { SIGHTING_RULES } from './sightings.ts';
import { TIME_RULES } from './time.ts';

/** Every rule, in the order of the codes. */
export const RULES: readonly Rule[] = [
  ...HEADER_RULES,
  ...NUMBERING_RULES,
  ...REFERENCE_RULES,
  ...ITINERARY_RULES,
  ...OFFICE_RULES,
  ...OWN_OFFICE_RULES,
  ...GOODS_RULES,
  ...CONTAINER_RULES,
  ...GUARANTEE_RULES,
  ...CONTRIBUTION_RULES,
  ...TIME_RULES,
  ...CROSSING_RULES,
  ...ARRIVAL_RULES,
  ...RESULTS_RULES,
  ...RESPONSE_RULES,
  ...FRAUD_RULES,
  ...SIGHTING_RULES,
  ...INCIDENT_RULES,
  ...DECISION_RULES,
  ...STATE_RULES,
  ...ENQUIRY_RULES,
  ...RECOVERY_RULES,
  ...GUARANTEE_USE_RULES,
  ...QUERY_RULES,
  ...LINE_RULES,
];
