import type { MessageName, TransitMessage } from '../messages/catalogue.ts';
import type { Facts, OpenRequest } from '../movement.ts';

/** Requests that an officer answers by an act, each by the response to it. */
const REQUESTS: { readonly [N in MessageName]?: MessageName } = {
  GuaranteeCheckResult: 'GuaranteeCheck',
  GuaranteeUseResult: 'GuaranteeUse',
};
const ANSWERED_BY_OFFICERS = new Set<string>(Object.values(REQUESTS));

/** The open requests with one that came: the latest of a name at an office is the one to answer. */
export function withRequest(open: readonly OpenRequest[], { name, header }: TransitMessage): readonly OpenRequest[] {
  if (!ANSWERED_BY_OFFICERS.has(name)) return open;
  const { messageId, sender, recipient } = header;
  const office = recipient.office ?? '';
  return [...open.filter((each) => each.name !== name || each.office !== office), { name, messageId, sender, office }];
}

/** The open requests without those that a response of an office answers. */
export function withoutAnswered(
  open: readonly OpenRequest[],
  response: MessageName,
  office: string,
): readonly OpenRequest[] {
  const answered = openRequest({ requests: open }, response, office);
  return open.filter((each) => each !== answered);
}

/** The request that a response of an office would answer now. */
export function openRequest(
  { requests }: Pick<Facts, 'requests'>,
  response: MessageName,
  office: string,
): OpenRequest | undefined {
  return requests.find((each) => each.name === REQUESTS[response] && [office, ''].includes(each.office));
}
