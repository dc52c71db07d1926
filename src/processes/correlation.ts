import { CATALOGUE, type MessageName } from '../messages/catalogue.ts';
import type { EnquiryFinding } from '../messages/enquiry-request.ts';
import type { RecoveryReply } from '../messages/recovery-request.ts';
import { openRequest } from './requests.ts';
import { type Scene, part } from './scene.ts';

/** Id of the message that is answered: the cause of a response; where an officer answers, the open one, or that of the number that he names. */
export function correlationOf(name: MessageName, { said, cause, movement }: Scene, office: string): string | undefined {
  if (name === 'EnquiryInformation') return part<string>(said, 'answers');
  if (CATALOGUE[name].job !== 'response') return undefined;
  if (cause.kind === 'message') return said.messageId;
  const open = openRequest(movement.facts, name, office);
  if (open !== undefined) return open.messageId;
  const request = movement.log.findLast(({ cause: earlier, verdict }) => {
    if (verdict !== 'applied' || earlier.kind !== 'message') return false;
    const { message } = earlier;
    if (name === 'EnquiryResponse' && message.name === 'EnquiryRequest')
      return message.enquiry.number === part<EnquiryFinding>(said, 'finding')?.number;
    if (name === 'RecoveryAcceptance' && message.name === 'RecoveryRequest')
      return message.case.number === part<RecoveryReply>(said, 'reply')?.number;
    return false;
  });
  return request?.cause.kind === 'message' ? request.cause.message.header.messageId : undefined;
}
