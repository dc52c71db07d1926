import type { MessageOf } from '../messages/catalogue.ts';
import type { TransitRecord } from '../messages/record.ts';
import { type Finding, type MessageRule, type Rule, type RuleContext, below, messageRule } from './shape.ts';

/** The messages that carry the record of a movement. */
export const RECORDS = [
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
  'ArrivalRecordResponse',
  'TransitRecordResponse',
] as const;
export type RecordMessage = MessageOf<(typeof RECORDS)[number]>;

type RecordRow = Omit<MessageRule<(typeof RECORDS)[number]>, 'on' | 'check'> & {
  /** Paths of the findings begin in the record. */
  readonly check: (record: TransitRecord, context: RuleContext, message: RecordMessage) => readonly Finding[];
};

/** A rule about the record, whichever message carries it. */
export function recordRule({ check, ...row }: RecordRow): Rule {
  return messageRule({
    ...row,
    on: RECORDS,
    check: (message, context) =>
      message.record === undefined ? [] : below('record', check(message.record, context, message)),
  });
}
