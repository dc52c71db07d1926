import { DECISIONS } from '../../src/processes/decisions.ts';
import { DEPARTURE } from '../../src/processes/departure.ts';
import { DEPARTURE_GUARANTEE } from '../../src/processes/departure-guarantee.ts';
import { DESTINATION } from '../../src/processes/destination.ts';
import { ENQUIRY } from '../../src/processes/enquiry.ts';
import { GUARANTEE } from '../../src/processes/guarantee.ts';
import { INCIDENTS } from '../../src/processes/incidents.ts';
import { NATIONAL } from '../../src/processes/national.ts';
import { PARTS } from '../../src/processes/parts.ts';
import type { Table } from '../../src/processes/process.ts';
import { QUERY } from '../../src/processes/query.ts';
import { RECOVERY } from '../../src/processes/recovery.ts';
import { RETURNS } from '../../src/processes/returns.ts';
import { STATUS } from '../../src/processes/status.ts';
import { TRANSIT } from '../../src/processes/transit.ts';
import type { Scenario, Scenarios } from '../explore/scenario.ts';
import { BEFORE_RELEASE } from '../explore/scenarios/before-release.ts';
import { ENQUIRY_SCENARIOS } from '../explore/scenarios/enquiry.ts';
import { GUARANTEE_SCENARIOS } from '../explore/scenarios/guarantee.ts';
import { INCIDENT_SCENARIOS } from '../explore/scenarios/incidents.ts';
import { NATIONAL_SCENARIOS } from '../explore/scenarios/national.ts';
import { PART_SCENARIOS } from '../explore/scenarios/parts.ts';
import { QUERY_SCENARIOS } from '../explore/scenarios/query.ts';
import { RECOVERY_SCENARIOS } from '../explore/scenarios/recovery.ts';
import { BETWEEN_THREE } from '../explore/scenarios/three.ts';
import { BETWEEN_TWO } from '../explore/scenarios/two.ts';
import { WIDER } from '../explore/scenarios/wider.ts';
import { WITHDRAWALS } from '../explore/scenarios/withdrawal.ts';
import { STORIES } from './stories/index.ts';
import type { Story } from './story.ts';

/** A table, the scenarios that are about it, and its stories. */
export interface Source {
  readonly table: Table;
  readonly scenarios: readonly Scenario[];
  readonly stories: readonly Story[];
}

const ROAD = { ...BETWEEN_TWO, ...BETWEEN_THREE, ...WIDER, ...WITHDRAWALS };

/** Each table by its name. */
export const SOURCES: Readonly<Record<string, Source>> = Object.fromEntries(
  Object.entries({
    DEPARTURE: [DEPARTURE, { ...ROAD, ...BEFORE_RELEASE }],
    DEPARTURE_GUARANTEE: [DEPARTURE_GUARANTEE, GUARANTEE_SCENARIOS],
    NATIONAL: [NATIONAL, NATIONAL_SCENARIOS],
    TRANSIT: [TRANSIT, ROAD],
    DESTINATION: [DESTINATION, ROAD],
    GUARANTEE: [GUARANTEE, GUARANTEE_SCENARIOS],
    STATUS: [STATUS, ENQUIRY_SCENARIOS],
    QUERY: [QUERY, QUERY_SCENARIOS],
    ENQUIRY: [ENQUIRY, ENQUIRY_SCENARIOS],
    RECOVERY: [RECOVERY, RECOVERY_SCENARIOS],
    DECISIONS: [DECISIONS, INCIDENT_SCENARIOS],
    PARTS: [PARTS, PART_SCENARIOS],
    INCIDENTS: [INCIDENTS, INCIDENT_SCENARIOS],
    RETURNS: [RETURNS, INCIDENT_SCENARIOS],
  } satisfies Record<string, readonly [Table, Scenarios]>).map(([name, [table, scenarios]]) => [
    name,
    { table, scenarios: Object.values(scenarios), stories: STORIES.filter((story) => story.table === name) },
  ]),
);
