import { err, ok, okAsync, type Result, ResultAsync } from 'neverthrow';
import {
  type ActName,
  type ActStatement,
  CATALOGUE,
  createGateway,
  type Delivery,
  type Disposition,
  type Envelope,
  type FactsOf,
  type Fault,
  type Gateway,
  type GatewayEvent,
  type GatewayOptions,
  loadSchemaEngine,
  memoryStore,
  type MessageName,
  type OutboxRow,
  readMessage,
  type Receipt,
  type Receive,
  type Store,
  type TransitMessage,
  type Transport,
  unsigned,
  writeXml,
} from '../../src/index.ts';
import { briefly, corridor, NOW, record, REFERENCE } from './pair.ts';

/** One gateway whose neighbours and line are played by the test, with a clock that only the test moves. */
export interface Desk {
  readonly gateway: Gateway;
  readonly store: Store;
  readonly events: GatewayEvent[];
  /** What the transport confirmed, in order. */
  readonly sent: Envelope[];
  /** Decides what becomes of a send; a fault refuses it. */
  line: (envelope: Envelope) => Fault | undefined | Promise<Fault | undefined>;
  /** Now, in milliseconds. */
  now: number;
  /** What the gateway subscribed with. */
  receiver: Receive | undefined;
  perform<A extends ActName>(
    office: string,
    step: A,
    facts: FactsOf<A>,
    more?: Partial<ActStatement>,
  ): ReturnType<Gateway['perform']>;
  /** A neighbour's message is delivered. */
  say(message: TransitMessage, more?: Partial<Delivery>): Promise<Disposition>;
  bytes(body: Uint8Array | string, more?: Partial<Delivery>): Promise<Disposition>;
  /** Messages in the outbox, whatever their state, as they read. */
  outbox(): Promise<readonly (OutboxRow & { readonly message: TransitMessage })[]>;
  state(role: string, office: string): Promise<string>;
  log(): Promise<readonly string[]>;
}

export async function desk(administration: string, options: Partial<GatewayOptions> = {}): Promise<Desk> {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const store = options.store ?? memoryStore();
  const from = administration === 'TG' ? 'BF' : 'TG';
  let number = 0;
  const transport: Transport = {
    send: (envelope) => new ResultAsync(carry(envelope)),
    subscribe(receive) {
      it.receiver = receive;
      return okAsync({
        stop() {
          it.receiver = undefined;
          return okAsync(undefined);
        },
      });
    },
    close: () => okAsync(undefined),
  };
  async function carry(envelope: Envelope): Promise<Result<Receipt, Fault>> {
    const refused = await it.line(envelope);
    if (refused !== undefined) return err(refused);
    it.sent.push(envelope);
    return ok({ receipt: String(it.sent.length) });
  }
  const it: Desk = {
    gateway: undefined as unknown as Gateway,
    store,
    events: [],
    sent: [],
    line: () => undefined,
    now: Date.parse(NOW),
    receiver: undefined,
    perform: (office, step, facts, more = {}) =>
      it.gateway.perform(step, facts, {
        actId: `${office} ${step}`,
        reference: REFERENCE,
        office,
        officer: 'A. Agent',
        actAt: NOW,
        ...more,
      }),
    say: (message, more) => it.bytes(writeXml(message)._unsafeUnwrap(), more),
    bytes: (body, more = {}) => it.gateway.receive({ from, envelope: envelopeOf(body, from, administration), ...more }),
    async outbox() {
      const rows: OutboxRow[] = [];
      for (const state of ['queued', 'sent', 'acknowledged', 'refused'] as const)
        rows.push(...(await store.outbox({ state, limit: 1000 }))._unsafeUnwrap());
      return rows.map((row) => ({ ...row, message: readMessage(row.envelope.body, engine)._unsafeUnwrap().message }));
    },
    async state(role, office) {
      const movement = (await it.gateway.movement(REFERENCE))._unsafeUnwrap();
      return movement?.states.find((one) => one.role === role && one.office === office)?.state ?? 'none';
    },
    async log() {
      const movement = (await it.gateway.movement(REFERENCE))._unsafeUnwrap();
      return (movement?.log ?? []).map(({ id, verdict }) => `${id} ${verdict}`);
    },
  };
  const created = await createGateway({
    administration,
    corridor: corridor(),
    transport,
    signature: unsigned(),
    engine,
    clock: { now: () => new Date(it.now), wait: (milliseconds, signal) => briefly(milliseconds, signal) },
    observe: (event) => it.events.push(event),
    newId: () => `${administration}-${(number += 1)}`,
    ...options,
    store,
  });
  return Object.assign(it, { gateway: created._unsafeUnwrap() });
}

function envelopeOf(body: Uint8Array | string, sender: string, recipient: string): Envelope {
  return { id: 'claimed', sender, recipient, headers: {}, body: typeof body === 'string' ? Buffer.from(body) : body };
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never came true.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

type Header = TransitMessage['header'];

/** A message of a neighbour; the header is changed by `header`. */
export function said(
  name: MessageName,
  from: string,
  to: string,
  body: object,
  header: { readonly messageId: string } & { readonly [K in keyof Header]?: Header[K] | undefined },
  reference: string | undefined = REFERENCE,
): TransitMessage {
  const address = (office: string) => ({
    administration: office.slice(0, 2),
    ...(office.length > 2 ? { office } : {}),
  });
  const isAnswer = CATALOGUE[name].job === 'answer';
  const whole = {
    code: CATALOGUE[name].code,
    schemaVersion: '1',
    corridor: 'lome-ouagadougou',
    corridorRevision: 1,
    sender: address(from),
    recipient: address(to),
    preparedAt: NOW,
    ...(isAnswer ? {} : { sequence: 1, seen: 0 }),
    ...('record' in body ? { recordVersion: 1 } : {}),
    ...header,
  };
  const kept = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  return {
    name,
    header: kept,
    ...(reference === undefined ? {} : { reference }),
    ...body,
  } as unknown as TransitMessage;
}

/** TR001: Lomé to Ouagadougou. */
export const arrivalRecord = (more: Partial<Header> = {}) =>
  said('AnticipatedArrivalRecord', 'TGLFP', 'BFOUA', { record: record() }, { messageId: 'T1', ...more });

/** TR050: Lomé to the border office of Burkina Faso. */
export const transitRecord = (more: Partial<Header> = {}) =>
  said('AnticipatedTransitRecord', 'TGLFP', 'BFCNK', { record: record() }, { messageId: 'T2', sequence: 2, ...more });

/** TR006: the vehicle arrived at Ouagadougou. */
export const arrivalAdvice = (more: Partial<Header> = {}) =>
  said(
    'ArrivalAdvice',
    'BFOUA',
    'TGLFP',
    { arrival: { office: 'BFOUA', arrivedAt: NOW, seals: 'intact' } },
    { messageId: 'B1', ...more },
  );

/** TR018 of Ouagadougou. */
export const controlResults = (result = 'A1', more: Partial<Header> = {}) =>
  said(
    'DestinationControlResults',
    'BFOUA',
    'TGLFP',
    {
      results: {
        office: 'BFOUA',
        number: 1,
        controlledAt: NOW,
        accepted: 'yes',
        result,
        controlMade: true,
        itineraryRespected: 'yes',
        timeLimitKept: 'yes',
        sealsIntact: 'yes',
        ...(result === 'A1' || result === 'A2' ? {} : { remark: 'Two packages are missing.' }),
      },
    },
    { messageId: 'B2', sequence: 2, ...more },
  );

/** TR118 of the border office of Burkina Faso. */
export const crossing = (more: Partial<Header> = {}) =>
  said(
    'FrontierCrossing',
    'BFCNK',
    'TGLFP',
    { crossing: { office: 'BFCNK', side: 'entry', passedAt: NOW, seals: 'intact' } },
    { messageId: 'B0', ...more },
  );

/** TR928 about a message of ours. */
export const acknowledgement = (from: string, to: string, correlationId: string, more: Partial<Header> = {}) =>
  said(
    'Acknowledgement',
    from,
    to,
    { status: 'recorded' },
    { messageId: `${from}-${correlationId}`, correlationId, ...more },
  );

/** A desk of Togo that has released the goods. */
export async function released(options: Partial<GatewayOptions> = {}): Promise<Desk> {
  const togo = await desk('TG', options);
  (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  (await togo.perform('TGLFP', 'release', {}))._unsafeUnwrap();
  return togo;
}

export { NOW, record, REFERENCE };
