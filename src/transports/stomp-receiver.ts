import { err, ok, type Result } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { handOver } from './hand-over.ts';
import { lanes } from './lanes.ts';
import { envelopeOf } from './stomp-envelope.ts';
import { stompLine } from './stomp-line.ts';
import type { StompSettings } from './stomp-options.ts';
import type { Outcome } from './stomp-receipts.ts';
import type { StompMessage, StompSession } from './stomp-session.ts';
import type { Receive } from './transport.ts';

/** Takes the deliveries of one queue. */
export interface StompReceiver {
  stop(): Promise<void>;
}

/**
 * Takes from one queue on a line of its own, so that nothing a peer writes can pass for a message of another queue or stop its flow.
 *
 * Each delivery is acknowledged or refused for good after its disposition, with a receipt; when the line is lost the broker hands out again what was not.
 */
export async function stompReceiver(
  { queue, from }: StompSettings['inbound'][number],
  settings: StompSettings,
  receive: Receive,
): Promise<Result<StompReceiver, Fault>> {
  const { limits, report } = settings;
  const line = stompLine(settings);
  const movements = lanes();
  const answers = new Set<Promise<Outcome>>();
  let leaving = new AbortController();
  let stopped = false;

  async function attach(): Promise<Result<StompSession, Fault>> {
    const opened = await line.session('patient');
    if (opened.isErr() || stopped) return opened;
    const session = opened.value;
    const mine = new AbortController();
    leaving = mine;
    session.gone.addEventListener('abort', () => mine.abort());
    session.listen((message) => take(message, session, mine.signal));
    const outcome = await session.request('SUBSCRIBE', {
      id: '0',
      destination: `/queue/${queue}`,
      ack: 'client-individual',
      'activemq.prefetchSize': String(limits.prefetch),
    });
    if (outcome.kind === 'done') return opened;
    await session.close();
    const code = outcome.kind === 'refused' ? 'transport/refused' : 'transport/unreachable';
    return err(fault(code, { broker: session.broker, reason: outcome.reason }));
  }

  function take(message: StompMessage, session: StompSession, left: AbortSignal): void {
    const { body, size, headers } = message;
    const answer = (command: 'ACK' | 'NACK') => {
      const answered = session.request(command, { id: headers['ack'] ?? '' }).finally(() => answers.delete(answered));
      answers.add(answered);
    };
    if (body === undefined || size === 0) {
      const id = headers['transit_id'] ?? headers['message-id'] ?? '';
      const tooLarge = fault('transport/tooLarge', { id, size, limit: limits.mostBytes });
      report(size === 0 ? fault('transport/emptyBody', { from }) : tooLarge);
      return answer('NACK');
    }
    const delivery = { from, envelope: envelopeOf(message, body, from) };
    movements.run(delivery.envelope.movement ?? '', async () => {
      const outcome = await handOver(delivery, receive, limits.retry, left);
      if (outcome !== 'left') answer(outcome === 'acknowledge' ? 'ACK' : 'NACK');
    });
  }

  async function follow(first: StompSession): Promise<void> {
    for (let session = first; ; ) {
      await lost(session);
      if (stopped) return;
      report(fault('transport/unreachable', { broker: session.broker, reason: String(session.gone.reason) }));
      let again = await attach();
      while (again.isErr()) {
        if (stopped) return;
        report(again.error);
        again = await attach();
      }
      session = again.value;
    }
  }

  async function stop(): Promise<void> {
    stopped = true;
    leaving.abort();
    await movements.idle();
    await Promise.all(answers);
    await line.close();
  }

  const attached = await attach();
  if (attached.isErr()) {
    await stop();
    return err(attached.error);
  }
  const following = follow(attached.value);
  return ok({ stop: () => stop().then(() => following) });
}

function lost({ gone }: StompSession): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) resolve();
    else gone.addEventListener('abort', () => resolve());
  });
}
