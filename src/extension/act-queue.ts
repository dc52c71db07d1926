import { createHash } from 'node:crypto';
import type { ResultAsync } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import type { Delivery, Disposition, Subscription, Transport } from '../transports/transport.ts';
import { writeActAnswer } from './answer-file.ts';
import type { FolderEvent } from './drop-folder.ts';
import { performFileWith } from './perform-file.ts';

/** Whose acts are taken from a queue, and over what. */
export interface ActQueueOptions {
  readonly gateway: Pick<Gateway, 'perform' | 'administration'>;
  /** A transport of its own, over local queues: who may write to them may act for every office of the administration. */
  readonly transport: Transport;
  readonly now?: () => Date;
  /** Told of each act that came, as of a file of a folder; its name is the id of the act, or of the message where that cannot be read. */
  readonly observe?: (event: FolderEvent) => void;
}

/**
 * Performs the acts that a program beside ASYCUDA writes to a local queue, and sends the answer of each to the queue of the channel that it came by, with the
 * id of the message that it answers as correlation id (JMSCorrelationID).
 *
 * An act leaves the queue only when its answer is in the broker's hands; what comes twice is answered twice and done once. An act that cannot be done now
 * (`retry`) stays in the queue.
 */
export function actQueue({
  gateway,
  transport,
  now = () => new Date(),
  observe = () => undefined,
}: ActQueueOptions): ResultAsync<Subscription, Fault> {
  return transport.subscribe(async ({ from, envelope }: Delivery): Promise<Disposition> => {
    const { answer, fault } = await performFileWith(gateway, envelope.body, now().toISOString());
    const isForLater = answer.outcome === 'refused' && answer.retry === true;
    observe({
      event: 'taken',
      name: answer.actId ?? envelope.id,
      outcome: isForLater ? 'later' : fault === undefined ? 'done' : 'refused',
      ...(answer.reference === undefined ? {} : { reference: answer.reference }),
      ...(fault === undefined ? {} : { fault }),
    });
    if (isForLater) return 'retry';
    const body = writeActAnswer(answer);
    if (body.isErr()) return 'poison';
    const sent = await transport.send({
      id: answerIdOf(envelope.id),
      correlationId: envelope.id,
      sender: gateway.administration,
      recipient: from,
      headers: {},
      body: body.value,
      ...(answer.reference === undefined ? {} : { movement: answer.reference }),
    });
    return sent.isOk() ? 'acknowledge' : 'retry';
  });
}

/** The same for each sending of an answer, so that who reads it can tell a double. */
function answerIdOf(id: string): string {
  return `A${createHash('sha256').update(id).digest('hex').slice(0, 34)}`;
}
