import type { TransitMessage } from '../messages/catalogue.ts';
import type { Answered } from './compose.ts';

/** What an answer to a message must know of it; `sender` is the administration that was verified. */
export function answeredBy(sender: string, { header, reference }: TransitMessage): Answered {
  return {
    sender,
    messageId: header.messageId,
    office: header.sender.office,
    at: header.recipient.office,
    reference,
  };
}
