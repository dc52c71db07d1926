import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { err, ok, type Result } from 'neverthrow';
import { Client, type Frame } from 'stompit';
import { type Fault, fault } from '../fault.ts';
import { refuseWhatBreaks } from './stomp-farewell.ts';
import type { StompBroker, StompSettings } from './stomp-options.ts';
import { guardParser } from './stomp-parser.ts';
import { type Outcome, openReceipts } from './stomp-receipts.ts';

const MOST_HEADER_BYTES = 1_000_000;
const MOST_ERROR_BYTES = 4_096;
const DISCONNECT_LIMIT = 5_000;

export interface StompMessage {
  readonly headers: Readonly<Record<string, string>>;
  /** Nothing where it has more bytes than the limit; they were dropped as they came. */
  readonly body?: Uint8Array;
  readonly size: number;
}

/** One connection to one broker, from CONNECTED until it is lost or closed. */
export interface StompSession {
  readonly broker: string;
  readonly gone: AbortSignal;
  /** Messages arrive after a SUBSCRIBE only. */
  listen(take: (message: StompMessage) => void): void;
  request(command: string, headers: Readonly<Record<string, string>>, body?: Uint8Array): Promise<Outcome>;
  close(): Promise<void>;
}

/** Refuses with `transport/unreachable`, or `transport/refused` where the broker answers CONNECT with an ERROR. */
export function openSession(
  broker: StompBroker,
  settings: StompSettings,
  closing: AbortSignal,
): Promise<Result<StompSession, Fault>> {
  const { limits, login, passcode } = settings;
  const name = `${broker.host}:${broker.port}`;
  return new Promise((resolve) => {
    const gone = new AbortController();
    const receipts = openReceipts(limits.window, limits.receipt);
    const socket = dial(broker);
    const client = new Client(socket, {
      heartbeat: [limits.heartBeat, limits.heartBeat],
      heartbeatOutputMargin: limits.heartBeat / 3,
      heartbeatDelayMargin: limits.heartBeat / 2,
    });
    socket.setMaxListeners(0);
    client.setMaxListeners(0);
    refuseWhatBreaks(client, socket, guardParser(client, MOST_HEADER_BYTES));
    let take = (_message: StompMessage) => {};
    let ended = () => {};

    function end(reason: string, code: 'transport/unreachable' | 'transport/refused' = 'transport/unreachable'): void {
      if (gone.signal.aborted) return;
      gone.abort(reason);
      clearTimeout(limit);
      ended();
      closing.removeEventListener('abort', giveUp);
      receipts.fail(reason);
      client.destroy();
      resolve(err(fault(code, { broker: name, reason })));
    }
    const giveUp = () => end('closed here');
    const limit = setTimeout(() => end(`no answer within ${limits.connect} ms`), limits.connect);
    closing.addEventListener('abort', giveUp);
    client.on('error', (error: NodeJS.ErrnoException) => end(error.message || (error.code ?? 'connection lost')));
    socket.once('close', () => end('the connection was closed'));

    const onError = (code: 'transport/unreachable' | 'transport/refused') => (frame: Frame) =>
      readBody(frame, MOST_ERROR_BYTES, (body) => {
        const text = Buffer.from(body ?? []).toString('utf8');
        const reason = frame.headers['message'] ?? (text.split('\n', 1)[0] || 'the broker sent an ERROR frame');
        const receipt = frame.headers['receipt-id'];
        if (receipt !== undefined) receipts.settle(receipt, { kind: 'refused', reason });
        end(reason, code);
      });

    const session: StompSession = {
      broker: name,
      gone: gone.signal,
      listen(taking) {
        take = taking;
      },
      request: (command, headers, body) =>
        receipts.request((receipt) => {
          const frame = client.sendFrame(command, { ...headers, receipt });
          if (body === undefined) frame.end();
          else frame.end(body);
        }),
      async close() {
        const limit = setTimeout(() => end('closed here'), DISCONNECT_LIMIT);
        await session.request('DISCONNECT', {});
        clearTimeout(limit);
        end('closed here');
      },
    };

    const credentials = { ...(login !== undefined && { login }), ...(passcode !== undefined && { passcode }) };
    client.connect({ 'accept-version': '1.2', host: broker.host, ...credentials }, (error) => {
      if (error !== null) return;
      if (client.headers['version'] !== '1.2') return end('it does not speak STOMP 1.2', 'transport/refused');
      client.setCommandHandler('ERROR', onError('transport/unreachable'));
      client.setCommandHandler('RECEIPT', (frame) =>
        readBody(frame, 0, () => {
          const receipt = frame.headers['receipt-id'] ?? '';
          receipts.settle(receipt, { kind: 'done', receipt });
        }),
      );
      client.setCommandHandler('MESSAGE', (frame) => {
        ended = watchBody(frame, limits.receipt, () =>
          client.destroy(client.createProtocolError('a message did not end')),
        );
        readBody(frame, limits.mostBytes, (body, size) => {
          ended();
          if (!gone.signal.aborted) take({ headers: frame.headers, size, ...(body !== undefined && { body }) });
        });
      });
      clearTimeout(limit);
      resolve(ok(session));
    });
    client.setCommandHandler('ERROR', onError('transport/refused'));
  });
}

function dial({ host, port, tls }: StompBroker) {
  const { serverName, ...files } = tls === true || tls === undefined ? {} : tls;
  const name = serverName === undefined ? {} : { servername: serverName };
  const socket = tls === undefined ? connect({ host, port }) : connectTls({ host, port, ...files, ...name });
  return socket.setNoDelay(true);
}

/** Reads a body to its end, always: one left unread stalls the session. A body that is cut off never ends. */
function readBody(frame: Frame, most: number, done: (body: Uint8Array | undefined, size: number) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  frame.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  });
  frame.on('end', () => done(size <= most ? Buffer.concat(chunks) : undefined, size));
}

/** Calls where a body has not gone on for that long; the line ends that are heart-beats are no progress. Gives what ends the watch. */
function watchBody(frame: Frame, limit: number, stalled: () => void): () => void {
  const timer = setTimeout(stalled, limit);
  frame.on('data', (chunk: Buffer) => {
    if (chunk.some((byte) => byte !== 0x0a)) timer.refresh();
  });
  return () => clearTimeout(timer);
}
