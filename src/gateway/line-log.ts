import { CATALOGUE, type TransitMessage } from '../messages/catalogue.ts';
import type { LineEntry, LineRecord } from '../stores/store.ts';

/** A message about the line as its log keeps it. */
export type NewLineEntry = Omit<LineEntry, 'position'>;

/** What the entries of a log are about; a request that is repeated while an earlier one is unanswered does not hide since when the neighbour is silent. */
export const SUBJECTS = {
  asked: 'out AvailabilityRequest',
  askedAgain: 'out AvailabilityRequest again',
  answered: 'in AvailabilityResponse',
} as const;

/** Messages that belong on the log of a line: those about it, and a rejection that names no movement. */
export function isOfLine({ name, reference }: TransitMessage): boolean {
  if (CATALOGUE[name].type.about === 'absent') return true;
  return reference === undefined && (name === 'XmlRejection' || name === 'FunctionalRejection');
}

/** The entry of a message that was received, or is to be sent. */
export function lineEntry(
  direction: LineEntry['direction'],
  message: TransitMessage,
  at: string,
  subject = subjectOf(direction, message),
): NewLineEntry {
  const { name, header, ...content } = message;
  return {
    neighbour: (direction === 'in' ? header.sender : header.recipient).administration,
    direction,
    name,
    id: header.messageId,
    subject,
    saidAt: header.preparedAt,
    at,
    content: { header, ...content },
  };
}

/** A notice with the number of an earlier one takes its place. */
function subjectOf(direction: LineEntry['direction'], message: TransitMessage): string {
  if (message.name !== 'UnavailabilityNotice') return `${direction} ${message.name}`;
  return `${direction} outage ${message.unavailability.number}`;
}

export function latestOf({ latest }: LineRecord, subject: string): LineEntry | undefined {
  return latest.find((entry) => entry.subject === subject);
}

/** Since when a neighbour has left a request of ours unanswered. */
export function silentSince(record: LineRecord): string | undefined {
  const asked = latestOf(record, SUBJECTS.asked);
  const answered = latestOf(record, SUBJECTS.answered);
  if (asked === undefined) return undefined;
  return answered !== undefined && Date.parse(answered.at) >= Date.parse(asked.at) ? undefined : asked.at;
}
