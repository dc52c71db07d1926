import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Corridor } from '../corridor/corridor.ts';
import type { Fault } from '../fault.ts';
import type { Signature } from '../signatures/signature.ts';
import type { Store } from '../stores/store.ts';
import type { Transport } from '../transports/transport.ts';
import type { SchemaEngine } from '../xml/schema.ts';
import { type Turns, turns } from './turns.ts';

/** Time, as a gateway is given it. */
export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds, or at once when the signal is raised. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** What one administration's gateway is made of. */
export interface GatewayOptions {
  /** Code of our administration, a party of the corridor. */
  readonly administration: string;
  readonly corridor: Corridor;
  readonly store: Store;
  readonly transport: Transport;
  readonly signature: Signature;
  /** The system's clock where none is given. */
  readonly clock?: Clock;
  /** The engine for XSDs; `loadSchemaEngine()` where none is given. */
  readonly engine?: SchemaEngine;
  /** Standing instruction: departure discharges by itself on results A1 or A2 of a destination that it declared. It is recorded as the actor. */
  readonly autoDischarge?: boolean;
  /** Ids of messages: 1 to 35 of `A-Z a-z 0-9 . _ : -`, never one twice. */
  readonly newId?: () => string;
  /** Told of what no caller waits for: failed sends, refused deliveries. What it throws is dropped. */
  readonly observe?: (event: GatewayEvent) => void;
}

/** Something that an operator may want to see. */
export type GatewayEvent =
  | { readonly event: 'sent'; readonly id: string; readonly name: string; readonly recipient: string }
  | {
      readonly event: 'notSent';
      readonly id: string;
      readonly name: string;
      readonly recipient: string;
      readonly fault: Fault;
    }
  | {
      readonly event: 'received';
      readonly from: string;
      readonly id: string;
      readonly name: string;
      /** `applied`, `parked`, `rejected`, or `duplicate` for a copy, which gets the answer that the first one got. */
      readonly verdict: string;
    }
  | { readonly event: 'refused'; readonly from: string; readonly fault: Fault }
  | {
      readonly event: 'line';
      readonly neighbour: string;
      /** It asked (TR974), answered (TR975) or announced an outage (TR070); or its revision of the corridor is not ours to the letter. */
      readonly what: 'asked' | 'answered' | 'unavailable' | 'termsDiffer';
    }
  | { readonly event: 'failed'; readonly what: string; readonly fault: Fault };

/** The options with nothing left open: what every part of a gateway works with. */
export interface Parts extends Required<GatewayOptions> {
  /** Wakes the lanes: there is something to send. */
  readonly wake: () => void;
  /** One change of a movement at a time within this gateway. */
  readonly turns: Turns;
}

export const systemClock: Clock = {
  now: () => new Date(),
  wait: async (milliseconds, signal) => {
    await pause(milliseconds, undefined, { signal }).catch(() => undefined);
  },
};

/** The options with their defaults. An observer that throws harms nothing but itself. */
export function partsOf(options: GatewayOptions & Pick<Parts, 'engine'>, wake: () => void): Parts {
  const { administration, corridor, store, transport, signature, engine, clock, autoDischarge, newId, observe } =
    options;
  return {
    administration,
    corridor,
    store,
    transport,
    signature,
    engine,
    clock: clock ?? systemClock,
    autoDischarge: autoDischarge ?? false,
    newId: newId ?? randomId,
    wake,
    turns: turns(),
    observe(event) {
      try {
        observe?.(event);
      } catch {
        return;
      }
    },
  };
}

/** 32 hexadecimal digits. */
export function randomId(): string {
  return randomUUID().replaceAll('-', '');
}

/** A pause before try `n` (from 1): it doubles from `first` to `most` milliseconds, and a half of it is chance, so that writers part. */
export function backOff(n: number, first: number, most: number): number {
  const whole = Math.min(most, first * 2 ** Math.min(n - 1, 30));
  return whole / 2 + (Math.random() * whole) / 2;
}
