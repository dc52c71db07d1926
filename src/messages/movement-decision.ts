import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Day, Instant, OfficeCode } from './header.ts';
import { Vehicle } from './incident-notice.ts';
import { integer, oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Container, Original, Remark, Seal } from './parts.ts';
import { ItineraryStop } from './record.ts';

/** What is decided anew; a new destination also brings the itinerary that leads there. */
export const DecisionKind = oneOf('DecisionKind', ['timeLimit', 'destination', 'itinerary', 'vehicle', 'seals']);

/** One decision of the office of departure; it gives the full new value, never a difference. */
export const Decision = sequence('Decision', {
  /** 1, 2, 3 ... within the movement: of two about the same thing the higher number holds. */
  number: integer('DecisionNumber', 1, 999),
  kind: DecisionKind,
  office: OfficeCode,
  decidedAt: Instant,
  reason: Remark,
  /** The message that led to it, as an incident notice. */
  cause: optional(Original),
  timeLimit: optional(Day),
  officeOfDestination: optional(OfficeCode),
  /** From the office of departure to the office of destination, both included, as in the record. */
  itinerary: optional(repeated(ItineraryStop, 99)),
  /** All vehicles that carry the goods from now on. */
  vehicle: optional(repeated(Vehicle, 99)),
  /** All containers with all their seals. */
  container: optional(repeated(Container, 99)),
  /** All seals on the vehicle itself. */
  seal: optional(repeated(Seal, 99)),
});
export interface Decision extends t.TypeOf<typeof Decision> {}

/** TR182: departure tells the offices that remain what it decided; our own message, NCTS has none for it. */
export const MovementDecision = message('MovementDecision', { decision: repeated(Decision, 9) });
export interface MovementDecision extends t.TypeOf<typeof MovementDecision> {}
