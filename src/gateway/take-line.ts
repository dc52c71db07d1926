import { type ResultAsync, okAsync } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { Terms } from '../messages/availability.ts';
import type { Queued } from './compose.ts';
import type { Judgement } from './judge.ts';
import { lineSend } from './line.ts';
import { type NewLineEntry, isOfLine, lineEntry } from './line-log.ts';
import type { Known } from './look-up.ts';
import type { GatewayEvent, Parts } from './options.ts';
import type { ReadDelivery } from './take-message.ts';
import { agreesWith, termsOf } from './terms.ts';

/** What a received message does to the log of its sender's line. */
export interface LineTaken {
  readonly entries: readonly NewLineEntry[];
  /** The response to a request: it counts as its acknowledgement. */
  readonly rows: readonly Queued[];
}

const NONE: LineTaken = { entries: [], rows: [] };

/** A message about the line goes on its log; a request that no rule refuses is answered at once (TR975), by no officer. */
export function takeLine(
  parts: Parts,
  { sender, message }: ReadDelivery,
  { movement }: Known,
  { refused }: Judgement,
  at: string,
): ResultAsync<LineTaken, Fault> {
  if (refused !== undefined || movement !== undefined || !isOfLine(message)) return okAsync(NONE);
  const entries = [lineEntry('in', message, at)];
  if (message.name !== 'AvailabilityRequest') return okAsync({ entries, rows: [] });
  const response = {
    name: 'AvailabilityResponse',
    body: { terms: termsOf(parts.corridor) },
    correlationId: message.header.messageId,
  } as const;
  return lineSend(parts, sender, response, at).map(({ row, entry }) => ({ entries: [...entries, entry], rows: [row] }));
}

/** Tells the observer what was learnt of a line. */
export function noteLine({ corridor, observe }: Parts, { entries }: LineTaken): void {
  for (const { direction, neighbour, name, content } of entries) {
    if (direction === 'out') continue;
    const told = TOLD[name];
    if (told !== undefined) observe({ event: 'line', neighbour, what: told });
    const terms = content['terms'] as Terms | undefined;
    if (terms !== undefined && !agreesWith(corridor, terms)) observe({ event: 'line', neighbour, what: 'termsDiffer' });
  }
}

const TOLD: Readonly<Record<string, Extract<GatewayEvent, { readonly event: 'line' }>['what']>> = {
  AvailabilityRequest: 'asked',
  AvailabilityResponse: 'answered',
  UnavailabilityNotice: 'unavailable',
};
