import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Day, Instant, OfficeCode } from './header.ts';
import { flag, integer, oneOf, pattern } from './leaves.ts';
import { lineMessage } from './message.ts';
import { Remark } from './parts.ts';

/** What is down or will be, from when to when, and what is done meanwhile. */
export const Unavailability = sequence('Unavailability', {
  /** Names the outage at its administration: a later notice with the same number replaces the earlier, and one whose `to` has passed ends the outage. */
  number: integer('OutageNumber', 1, 999999),
  planned: flag,
  from: Instant,
  /** Absent while it is not known. */
  to: optional(Instant),
  /** What is down: the line to the neighbours, the gateway, the customs system, or the offices that are named. */
  what: oneOf('WhatIsDown', ['line', 'gateway', 'customsSystem', 'offices']),
  office: optional(repeated(OfficeCode, 99)),
  /** Whether acts are recorded on paper meanwhile. */
  fallback: flag,
  remark: optional(Remark),
});
export interface Unavailability extends t.TypeOf<typeof Unavailability> {}

/** TR070: something is down or will be. */
export const UnavailabilityNotice = lineMessage('UnavailabilityNotice', { unavailability: Unavailability });
export interface UnavailabilityNotice extends t.TypeOf<typeof UnavailabilityNotice> {}

/** What one side reads and applies; two sides that differ here do not understand each other. */
export const Terms = sequence('Terms', {
  /** Versions of these schemas that it reads; here a number, as a neighbour may be ahead. */
  schemaVersion: repeated(pattern('SchemaVersionRead', '[1-9][0-9]{0,2}'), 9),
  /** SHA-256 of the corridor revision in force, in lower-case hexadecimal digits. */
  corridorDigest: pattern('CorridorDigest', '[0-9a-f]{64}'),
  /** First day of that revision. */
  corridorFrom: Day,
});
export interface Terms extends t.TypeOf<typeof Terms> {}

/** TR974: is the neighbour there? */
export const AvailabilityRequest = lineMessage('AvailabilityRequest', { terms: Terms });
export interface AvailabilityRequest extends t.TypeOf<typeof AvailabilityRequest> {}

/** TR975: it is; its clock stands in the header. */
export const AvailabilityResponse = lineMessage('AvailabilityResponse', { terms: Terms });
export interface AvailabilityResponse extends t.TypeOf<typeof AvailabilityResponse> {}
