import { err, errAsync, ok, type Result, ResultAsync } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import { type Fault, fault } from '../fault.ts';
import { headersOf, textBody } from './stomp-envelope.ts';
import { stompLine } from './stomp-line.ts';
import { type StompOptions, type StompRoute, settingsOf } from './stomp-options.ts';
import { type StompReceiver, stompReceiver } from './stomp-receiver.ts';
import type { Receipt, Receive, Subscription, Transport } from './transport.ts';

/**
 * A transport over the queues of ActiveMQ, by STOMP 1.2.
 *
 * Messages are persistent and go as bytes; a send is done when the broker's receipt is there. It connects when it is first used, reconnects by itself, and
 * goes on to the next broker where one does not answer. While a line rests after a failure, sends are refused at once. Throws where the options cannot be
 * meant.
 */
export function stompTransport(options: StompOptions): Transport {
  const settings = settingsOf(options);
  const line = stompLine(settings);
  const underWay = new Set<Promise<unknown>>();
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  let current: StompSubscription | undefined;

  async function carry(envelope: Envelope, route: StompRoute): Promise<Result<Receipt, Fault>> {
    const headers = headersOf(envelope);
    if (headers.isErr()) return err(headers.error);
    const { id } = envelope;
    const body = route.text === true ? textBody(envelope.body) : envelope.body;
    const { mostBytes } = settings.limits;
    if (body.length > mostBytes) return err(fault('transport/tooLarge', { id, size: body.length, limit: mostBytes }));
    const opening = turn.then(() => line.session('impatient'));
    turn = opening;
    const opened = await opening;
    if (opened.isErr()) return err(opened.error);
    const session = opened.value;
    const length: Record<string, string> = route.text === true ? {} : { 'content-length': String(body.length) };
    const frame = { ...headers.value, ...length, destination: `/queue/${route.queue}`, persistent: 'true' };
    const outcome = await session.request('SEND', frame, body);
    if (outcome.kind === 'done') return ok({ receipt: outcome.receipt });
    const { broker } = session;
    const { reason } = outcome;
    return err(
      outcome.kind === 'refused'
        ? fault('transport/refused', { broker, reason })
        : fault('transport/inDoubt', { broker, id, reason }),
    );
  }

  return {
    send(envelope) {
      if (closed) return errAsync(fault('transport/closed'));
      const { recipient } = envelope;
      const route = Object.hasOwn(settings.outbound, recipient) ? settings.outbound[recipient] : undefined;
      if (route === undefined) return errAsync(fault('transport/unknownRecipient', { recipient }));
      const work = carry(envelope, typeof route === 'string' ? { queue: route } : route).finally(() =>
        underWay.delete(work),
      );
      underWay.add(work);
      return new ResultAsync(work);
    },
    subscribe(receive) {
      if (closed) return errAsync(fault('transport/closed'));
      if (current !== undefined) return errAsync(fault('transport/subscribed'));
      const mine = subscription(receive);
      current = mine;
      const forget = () => {
        if (current === mine) current = undefined;
      };
      const stop = () =>
        new ResultAsync<void, Fault>(
          mine
            .stop()
            .then(forget)
            .then(() => ok(undefined)),
        );
      return new ResultAsync<Subscription, Fault>(
        mine.started.then((started) => {
          if (started.isOk()) return ok({ stop });
          forget();
          return err(started.error);
        }),
      );
    },
    close() {
      closed = true;
      const work = async () => {
        await current?.stop();
        await Promise.all(underWay);
        await line.close();
      };
      return new ResultAsync<void, Fault>(work().then(() => ok(undefined)));
    },
  };

  function subscription(receive: Receive): StompSubscription {
    const opening = Promise.all(settings.inbound.map((inbound) => stompReceiver(inbound, settings, receive)));
    const stop = async () => {
      const receivers = (await opening).flatMap((opened) => (opened.isOk() ? [opened.value] : []));
      await Promise.all(receivers.map((receiver: StompReceiver) => receiver.stop()));
    };
    const started = opening.then(async (opened): Promise<Result<void, Fault>> => {
      const failed = opened.find((one) => one.isErr());
      if (failed === undefined) return ok(undefined);
      await stop();
      return err(failed.error);
    });
    return { started, stop };
  }
}

/** Deliveries of all inbound queues; where one cannot be taken from at the start, none is. */
interface StompSubscription {
  readonly started: Promise<Result<void, Fault>>;
  stop(): Promise<void>;
}
