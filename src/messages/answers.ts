import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { integer, oneOf, pattern, text } from './leaves.ts';
import { answer } from './message.ts';

/** An error on the wire; the texts are in the two languages of the corridor. */
export const MessageError = sequence('MessageError', {
  /** XPath into the message that is answered. */
  pointer: text('Pointer', 512),
  /** 12 to 57 about the XML, 90 to 93 about the movement. */
  code: pattern('ErrorCode', '[0-9]{2}'),
  /** Permanent code of the rule or of our fault. */
  rule: optional(text('RuleCode', 35)),
  reasonEn: text('Reason', 512),
  reasonFr: text('Reason', 512),
  originalValue: optional(text('OriginalValue', 512)),
  line: optional(integer('Line', 1, 999999999)),
  column: optional(integer('Column', 1, 999999999)),
});
export interface MessageError extends t.TypeOf<typeof MessageError> {}

const errors = repeated(MessageError, 9999);

/** TR928: read, valid, recorded; `parked` means that it waits for an earlier message and will be answered once more. */
export const Acknowledgement = answer('Acknowledgement', {
  status: oneOf('AcknowledgementStatus', ['recorded', 'parked']),
});
export interface Acknowledgement extends t.TypeOf<typeof Acknowledgement> {}

/** TR903: recorded, with remarks; it does not reject. */
export const Warning = answer('Warning', { remark: errors });
export interface Warning extends t.TypeOf<typeof Warning> {}

/** TR906: the message breaks a rule or does not fit the movement. */
export const FunctionalRejection = answer('FunctionalRejection', { error: errors });
export interface FunctionalRejection extends t.TypeOf<typeof FunctionalRejection> {}

/** TR917: the message cannot be read or does not follow its schema. */
export const XmlRejection = answer('XmlRejection', { error: errors });
export interface XmlRejection extends t.TypeOf<typeof XmlRejection> {}
