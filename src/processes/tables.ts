import { DECISIONS } from './decisions.ts';
import { DEPARTURE } from './departure.ts';
import { DEPARTURE_GUARANTEE } from './departure-guarantee.ts';
import { DESTINATION } from './destination.ts';
import { GUARANTEE } from './guarantee.ts';
import { INCIDENTS } from './incidents.ts';
import { NATIONAL } from './national.ts';
import { PARTS } from './parts.ts';
import type { Tables } from './process.ts';
import { ENQUIRY } from './enquiry.ts';
import { RECOVERY } from './recovery.ts';
import { QUERY } from './query.ts';
import { RETURNS } from './returns.ts';
import { STATUS } from './status.ts';
import { TRANSIT } from './transit.ts';

/** The process tables in force. The version grows with every change of a row; old logs keep the version that they were written with. */
export const TABLES: Tables = {
  version: 2,
  rows: [
    ...DEPARTURE,
    ...DEPARTURE_GUARANTEE,
    ...NATIONAL,
    ...TRANSIT,
    ...DESTINATION,
    ...GUARANTEE,
    ...STATUS,
    ...QUERY,
    ...ENQUIRY,
    ...RECOVERY,
    ...DECISIONS,
    ...PARTS,
    ...INCIDENTS,
    ...RETURNS,
  ],
};
