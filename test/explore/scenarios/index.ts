import type { Scenarios } from '../scenario.ts';
import { BEFORE_RELEASE } from './before-release.ts';
import { ENQUIRY_SCENARIOS } from './enquiry.ts';
import { GUARANTEE_SCENARIOS } from './guarantee.ts';
import { INCIDENT_SCENARIOS } from './incidents.ts';
import { NATIONAL_SCENARIOS } from './national.ts';
import { PART_SCENARIOS } from './parts.ts';
import { QUERY_SCENARIOS } from './query.ts';
import { RECOVERY_SCENARIOS } from './recovery.ts';
import { REFUSED } from './refused.ts';
import { REFUSED_BY_RULES } from './refusals.ts';
import { BETWEEN_THREE } from './three.ts';
import { BETWEEN_TWO } from './two.ts';
import { WIDER } from './wider.ts';
import { WITHDRAWALS } from './withdrawal.ts';

/** Everything that is explored, by its name. */
export const SCENARIOS: Scenarios = {
  ...BEFORE_RELEASE,
  ...BETWEEN_TWO,
  ...BETWEEN_THREE,
  ...WIDER,
  ...WITHDRAWALS,
  ...GUARANTEE_SCENARIOS,
  ...NATIONAL_SCENARIOS,
  ...QUERY_SCENARIOS,
  ...ENQUIRY_SCENARIOS,
  ...RECOVERY_SCENARIOS,
  ...INCIDENT_SCENARIOS,
  ...PART_SCENARIOS,
  ...REFUSED_BY_RULES,
  ...REFUSED,
};
