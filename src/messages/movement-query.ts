import type * as t from 'io-ts';
import { Arrival } from './arrival-advice.ts';
import { Cancellation } from './cancellation-notice.ts';
import { optional, repeated, sequence } from './codec.ts';
import { Refusal } from './crossing-refusal.ts';
import { ControlResults } from './destination-control-results.ts';
import { Discharge } from './discharge-notice.ts';
import { Crossing } from './frontier-crossing.ts';
import { AdministrationCode, CodeOfMessage, Instant, MessageId, OfficeCode } from './header.ts';
import { Incident } from './incident-notice.ts';
import { oneOf } from './leaves.ts';
import { message } from './message.ts';
import { Decision } from './movement-decision.ts';
import { Remark } from './parts.ts';
import { RecordRefusal } from './record-requests.ts';
import { TransitRecord } from './record.ts';
import { OfficeState } from './status-request.ts';

/** A message about the movement that an administration holds, so that the other can tell which of its own never came. */
export const HeldMessage = sequence('HeldMessage', {
  /** Its first sender, where it was forwarded. */
  administration: AdministrationCode,
  messageId: MessageId,
  code: CodeOfMessage,
});
export interface HeldMessage extends t.TypeOf<typeof HeldMessage> {}

/** Why an office asks for all that departure knows of a movement and, after an outage, how long that was. */
export const Query = sequence('Query', {
  office: OfficeCode,
  purpose: oneOf('QueryPurpose', ['consultation', 'reconciliation']),
  /** The outage that ended, where sides are reconciled after one. */
  downFrom: optional(Instant),
  downTo: optional(Instant),
  /** What the asker holds of the movement. */
  held: optional(repeated(HeldMessage, 999)),
  remark: optional(Remark),
});
export interface Query extends t.TypeOf<typeof Query> {}

/** TR027: an office whose administration has part in the movement asks departure for all that it knows, at any time; also to reconcile after an outage. */
export const MovementQuery = message('MovementQuery', { query: Query });
export interface MovementQuery extends t.TypeOf<typeof MovementQuery> {}

/** TR038: everything known, or the reason why nothing is given. The record and the state at departure stand together; the rest as far as it is known. */
export const MovementQueryResponse = message('MovementQueryResponse', {
  refusal: optional(RecordRefusal),
  record: optional(TransitRecord),
  /** At departure first, then at the other offices as departure knows it. */
  officeState: optional(repeated(OfficeState, 99)),
  passage: optional(repeated(Crossing, 99)),
  crossingRefusal: optional(repeated(Refusal, 99)),
  arrival: optional(repeated(Arrival, 99)),
  results: optional(repeated(ControlResults, 99)),
  /** Those that the record does not carry yet. */
  incident: optional(repeated(Incident, 99)),
  decision: optional(repeated(Decision, 99)),
  discharge: optional(Discharge),
  cancellation: optional(Cancellation),
  /** What departure holds of the movement. */
  held: optional(repeated(HeldMessage, 999)),
});
export interface MovementQueryResponse extends t.TypeOf<typeof MovementQueryResponse> {}
