import { errAsync, okAsync } from 'neverthrow';
import { type Envelope, type Transport, fault } from '../index.ts';

/** What is to happen to messages of one administration to another; all of them where nothing narrows it. */
export interface WireRule {
  readonly fate: 'hold' | 'double' | 'lose';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly code?: readonly string[] | undefined;
}

/** What lies between the gateways of a journey: real transports, and the mischief of the road between them. */
export interface JourneyWire {
  /** A transport that goes through this wire. */
  over(administration: string, transport: Transport): Transport;
  cut(administration: string, neighbour?: string): void;
  mend(administration: string, neighbour?: string): void;
  /** From here on, until `deliver`. */
  apply(rule: WireRule): void;
  /** Forgets the rules and gives out what was held; what was lost stays lost until its sender sends it again. */
  deliver(order: 'sent' | 'reverse'): Promise<void>;
  /** Puts an envelope on the line of an administration that its gateway did not send. */
  put(through: string, envelope: Envelope): Promise<void>;
  /** Every message that was given to the wire, once, in the order of its first sending. */
  readonly carried: readonly Envelope[];
  /** Whether the line of a message is down. */
  isCut(envelope: Envelope): boolean;
  /** Whether a message cannot be settled now: its line is down, or it or its answer is held or lost. */
  isStuck(envelope: Envelope): boolean;
  /** These messages are from now on expected to be sent again, where they were lost. */
  expect(ids: readonly string[]): void;
  /** Copies under way. */
  underWay(): number;
}

/** The line between the gateways of a journey; its messages pass until a rule says otherwise. */
export function journeyWire(): JourneyWire {
  const transports = new Map<string, Transport>();
  const cuts = new Set<string>();
  const carried = new Map<string, Envelope>();
  const lost = new Map<string, Envelope>();
  const expected = new Set<string>();
  let held: Envelope[] = [];
  let rules: WireRule[] = [];
  let underWay = 0;

  const isCut = (one: string, other: string) =>
    [one, other, `${one} ${other}`, `${other} ${one}`].some((key) => cuts.has(key));
  const matches = ({ from, to, code }: WireRule, { sender, recipient, headers }: Envelope) =>
    (from ?? sender) === sender &&
    (to ?? recipient) === recipient &&
    (code === undefined || code.includes(headers['message-code'] ?? ''));

  function carry(through: string, envelope: Envelope): ReturnType<Transport['send']> {
    const transport = transports.get(through);
    if (transport === undefined) return errAsync(fault('transport/unknownRecipient', { recipient: through }));
    return transport.send(envelope).map((receipt) => {
      underWay += 1;
      return receipt;
    });
  }

  function send(transport: string, envelope: Envelope): ReturnType<Transport['send']> {
    const { sender, recipient, id } = envelope;
    if (isCut(sender, recipient))
      return errAsync(fault('transport/unreachable', { broker: recipient, reason: 'the line is down' }));
    const fate = rules.find((rule) => matches(rule, envelope))?.fate;
    const isFirst = !carried.has(id);
    carried.set(id, carried.get(id) ?? envelope);
    if (fate === 'hold') {
      if (!held.some((one) => one.id === id)) held.push(envelope);
      return okAsync({ receipt: id });
    }
    if (fate === 'lose' && isFirst) {
      lost.set(id, envelope);
      return okAsync({ receipt: id });
    }
    lost.delete(id);
    const once = carry(transport, envelope);
    return fate === 'double' ? once.andThen(() => carry(transport, envelope)) : once;
  }

  return {
    over(administration, transport) {
      transports.set(administration, transport);
      return {
        send: (envelope) => send(administration, envelope),
        subscribe: (receive) =>
          transport.subscribe(async (delivery) => {
            const disposition = await receive(delivery);
            if (disposition !== 'retry') underWay -= 1;
            return disposition;
          }),
        close: () => transport.close(),
      };
    },
    cut: (administration, neighbour) => void cuts.add(lineOf(administration, neighbour)),
    mend: (administration, neighbour) => void cuts.delete(lineOf(administration, neighbour)),
    apply: (rule) => void rules.push(rule),
    async deliver(order) {
      const out = order === 'sent' ? held : held.toReversed();
      held = [];
      rules = [];
      for (const envelope of out) await carry(envelope.sender, envelope);
    },
    async put(through, envelope) {
      await carry(through, envelope);
    },
    get carried() {
      return [...carried.values()];
    },
    isCut: ({ sender, recipient }) => isCut(sender, recipient),
    isStuck: ({ id, sender, recipient }) =>
      isCut(sender, recipient) ||
      [
        ...held,
        ...[...lost.values()].filter((one) => !expected.has(one.id) && !expected.has(one.correlationId ?? '')),
      ].some((one) => one.id === id || one.correlationId === id),
    expect(ids) {
      for (const id of ids) expected.add(id);
    },
    underWay: () => underWay,
  };
}

function lineOf(administration: string, neighbour: string | undefined): string {
  return neighbour === undefined ? administration : `${administration} ${neighbour}`;
}
