import { err, ok, type Result } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { Pauses } from './back-off.ts';

/** Where a broker listens. */
export interface StompBroker {
  readonly host: string;
  readonly port: number;
  /** TLS with the certificate of the broker always verified; PEM texts. */
  readonly tls?: true | StompTls;
}

/** How the broker is known, and how we are known to it. */
export interface StompTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  /** Name in the broker's certificate where it is not the host. */
  readonly serverName?: string;
}

/** A queue that leads to an administration; with `text` its messages go as JMS TextMessages, characters beyond the BMP written as references. */
export interface StompRoute {
  readonly queue: string;
  readonly text?: boolean;
}

/** The brokers of an administration and its queues. */
export interface StompOptions {
  /** Tried in this order, from the last that answered, and again from the first. */
  readonly brokers: readonly StompBroker[];
  readonly login?: string;
  readonly passcode?: string;
  /** Queues to take from. Who may write to a queue is the broker's to enforce: `from`, an administration or a relay of the corridor, is believed for all that comes by it. */
  readonly inbound: readonly { readonly queue: string; readonly from: string }[];
  /** Queue of each recipient, at the neighbour's broker or at a hub between. */
  readonly outbound: Readonly<Record<string, string | StompRoute>>;
  readonly limits?: Partial<StompLimits>;
  /** Told of what no caller waits for: a line lost, a delivery refused by its size. */
  readonly report?: (fault: Fault) => void;
}

/** Times in milliseconds. */
export interface StompLimits {
  /** Most bytes of a body, sent or received; 10,000,000. */
  readonly mostBytes: number;
  /** Frames sent and not yet confirmed; 100. */
  readonly window: number;
  /** Deliveries of one queue that the broker hands out before they are acknowledged; 32. ActiveMQ allows fewer than 200. */
  readonly prefetch: number;
  /** For TCP, TLS and CONNECTED together; 10,000. */
  readonly connect: number;
  /** For the confirmation of a frame; 30,000. */
  readonly receipt: number;
  /** Between heart-beats, in both directions; 10,000. 0 turns them off. */
  readonly heartBeat: number;
  /** Between attempts to reach a broker; 100 to 10,000. */
  readonly reconnect: Pauses;
  /** Before a message is handed over again; 500 to 30,000. */
  readonly retry: Pauses;
}

const DEFAULTS: StompLimits = {
  mostBytes: 10_000_000,
  window: 100,
  prefetch: 32,
  connect: 10_000,
  receipt: 30_000,
  heartBeat: 10_000,
  reconnect: { first: 100, most: 10_000 },
  retry: { first: 500, most: 30_000 },
};

/** The options with nothing left open. */
export interface StompSettings extends StompOptions {
  readonly limits: StompLimits;
  readonly report: (fault: Fault) => void;
}

/** Throws where the options cannot be meant: no broker, or control characters in the credentials. */
export function settingsOf(options: StompOptions): StompSettings {
  if (options.brokers.length === 0) throw new TypeError('Name at least one broker.');
  if ([options.login, options.passcode].some((text) => text !== undefined && /\p{Cc}/u.test(text))) {
    throw new TypeError('Login and passcode must not hold control characters.');
  }
  return { ...options, limits: { ...DEFAULTS, ...options.limits }, report: options.report ?? (() => {}) };
}

/** A broker and the credentials that its address names. */
export interface BrokerAddress {
  readonly broker: StompBroker;
  readonly login?: string;
  readonly passcode?: string;
}

/** Reads `stomp://user:password@host:port` or `stomp+ssl://...`; refuses with `transport/address`, which never quotes the password. */
export function parseBrokerUrl(text: string): Result<BrokerAddress, Fault> {
  const refuse = (reason: string) => err(fault('transport/address', { reason }));
  if (!URL.canParse(text)) return refuse('it is not a URL');
  const url = new URL(text);
  if (url.protocol !== 'stomp:' && url.protocol !== 'stomp+ssl:') return refuse(`${url.protocol} is no scheme of it`);
  const port = Number(url.port);
  if (url.hostname === '') return refuse('the host is missing');
  if (port === 0) return refuse('the port is missing');
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return refuse('it goes on after the port');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const [login, passcode] = [decode(url.username), decode(url.password)];
  if (login === undefined || passcode === undefined) return refuse('user or password are not percent-encoded text');
  return ok({
    broker: url.protocol === 'stomp:' ? { host, port } : { host, port, tls: true },
    ...(login !== '' && { login }),
    ...(passcode !== '' && { passcode }),
  });
}

/** Nothing where it is no text, or text with control characters. */
function decode(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
