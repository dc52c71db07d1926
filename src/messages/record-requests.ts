import type * as t from 'io-ts';
import { optional, sequence } from './codec.ts';
import { Instant, OfficeCode } from './header.ts';
import { oneOf } from './leaves.ts';
import { message } from './message.ts';
import { MeansOfTransport, Remark } from './parts.ts';
import { TransitRecord } from './record.ts';

/** Goods stand at an office that has no record of them. */
export const RecordRequest = sequence('RecordRequest', {
  office: OfficeCode,
  presentedAt: Instant,
  transport: optional(MeansOfTransport),
});
export interface RecordRequest extends t.TypeOf<typeof RecordRequest> {}

/** Why departure gives no record. */
export const RecordRefusal = sequence('RecordRefusal', {
  reason: oneOf('RecordRefusalReason', ['unknownMovement', 'notReleased', 'cancelled', 'closed', 'other']),
  remark: optional(Remark),
});
export interface RecordRefusal extends t.TypeOf<typeof RecordRefusal> {}

/** TR002: the actual office of destination asks departure for the record. */
export const ArrivalRecordRequest = message('ArrivalRecordRequest', { request: RecordRequest });
export interface ArrivalRecordRequest extends t.TypeOf<typeof ArrivalRecordRequest> {}

/** TR003: the record, or the reason why there is none; one of the two. */
export const ArrivalRecordResponse = message('ArrivalRecordResponse', {
  record: optional(TransitRecord),
  refusal: optional(RecordRefusal),
});
export interface ArrivalRecordResponse extends t.TypeOf<typeof ArrivalRecordResponse> {}

/** TR114: the actual border office asks departure for the record. */
export const TransitRecordRequest = message('TransitRecordRequest', { request: RecordRequest });
export interface TransitRecordRequest extends t.TypeOf<typeof TransitRecordRequest> {}

/** TR115: the record, or the reason why there is none; one of the two. */
export const TransitRecordResponse = message('TransitRecordResponse', {
  record: optional(TransitRecord),
  refusal: optional(RecordRefusal),
});
export interface TransitRecordResponse extends t.TypeOf<typeof TransitRecordResponse> {}
