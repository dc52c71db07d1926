import type * as t from 'io-ts';
import { optional, sequence } from './codec.ts';
import { date, dateTime, flag, integer, oneOf, pattern, text } from './leaves.ts';

/** Administration: the ISO 3166 alpha-2 code of its country. */
export const AdministrationCode = pattern('AdministrationCode', '[A-Z]{2}');
/** Customs office, 4 to 8 characters; never a source of the country (the corridor gives it). */
export const OfficeCode = pattern('OfficeCode', '[A-Z0-9]{4,8}');
/** Reference of the movement: NCTS form, 18 characters. */
export const Mrn = pattern('Mrn', '[0-9]{2}[A-Z]{2}[A-Z0-9]{14}');
/** Message id, unique per sender for ever. */
export const MessageId = pattern('MessageId', '[A-Za-z0-9._:\\-]{1,35}');
/** `TR` and the number that NCTS gives to the message of the same job. */
export const CodeOfMessage = pattern('MessageCode', 'TR[0-9]{3}');
export const Instant = dateTime('Instant');
export const Day = date('Day');

/** An administration, and the office of it that a message comes from or goes to. */
export const Address = sequence('PartyAddress', {
  administration: AdministrationCode,
  /** Absent only where a message concerns the administration as a whole. */
  office: optional(OfficeCode),
});
export interface Address extends t.TypeOf<typeof Address> {}

/**
 * What every message says of itself.
 *
 * `sequence` counts 1, 2, 3 ... per movement, sender and recipient; `seen` is the highest gapless sequence received from that recipient for the movement.
 * Messages about messages (TR903, TR906, TR917, TR928) have neither. `recordVersion` is that of the record in TR001, TR003, TR050 and TR115.
 */
export const Header = sequence('Header', {
  messageId: MessageId,
  /** Id of the message answered, acknowledged or rejected. */
  correlationId: optional(MessageId),
  code: CodeOfMessage,
  schemaVersion: oneOf('SchemaVersion', ['1']),
  corridor: text('CorridorId', 35),
  corridorRevision: integer('CorridorRevision', 1, 99999),
  sender: Address,
  recipient: Address,
  preparedAt: Instant,
  sequence: optional(integer('SequenceNumber', 1, 999999)),
  seen: optional(integer('SeenNumber', 0, 999999)),
  recordVersion: optional(integer('RecordVersion', 1, 9999)),
  /** Id of the refused message that this one corrects. */
  replaces: optional(MessageId),
  officer: optional(text('Officer', 70)),
  /** When the officer acted; earlier than `preparedAt` where the act was recorded late. */
  actAt: optional(Instant),
  /** Recorded on paper while the line or the system was down. */
  fallback: optional(flag),
});
export interface Header extends t.TypeOf<typeof Header> {}
