import type { HandedOver } from './hand-over.ts';
import type { Delivery } from './transport.ts';

/** One who takes deliveries from a mailbox; several compete. */
export interface Taker {
  hasRoom(): boolean;
  take(delivery: Delivery): Promise<HandedOver>;
}

/** What waits for one administration: in order within a sender's movement, one delivery of a movement at a time. */
export interface Mailbox {
  /** False where it is full; nothing is kept then. */
  put(delivery: Delivery, place: 'last' | 'first'): boolean;
  add(taker: Taker): void;
  remove(taker: Taker): void;
  hold(): void;
  release(): void;
  readonly deadLetters: readonly Delivery[];
  waiting(): number;
}

export function mailbox(limit: number): Mailbox {
  const movements = new Map<string, Delivery[]>();
  const busy = new Set<string>();
  const takers: Taker[] = [];
  const deadLetters: Delivery[] = [];
  let count = 0;
  let held = false;
  let planned = false;

  function plan(): void {
    if (planned) return;
    planned = true;
    setImmediate(() => {
      planned = false;
      deal();
    });
  }

  function deal(): void {
    if (held) return;
    for (const [key, [delivery]] of movements) {
      if (busy.has(key) || delivery === undefined) continue;
      const taker = takers.find((one) => one.hasRoom());
      if (taker === undefined) return;
      takers.push(...takers.splice(takers.indexOf(taker), 1));
      busy.add(key);
      void taker.take(delivery).then((outcome) => settle(key, delivery, outcome));
    }
  }

  function settle(key: string, delivery: Delivery, outcome: HandedOver): void {
    busy.delete(key);
    if (outcome === 'poison') deadLetters.push(delivery);
    if (outcome !== 'left') {
      const rest = movements.get(key)?.slice(1) ?? [];
      if (rest.length > 0) movements.set(key, rest);
      else movements.delete(key);
      count -= 1;
    }
    plan();
  }

  return {
    put(delivery, place) {
      if (count >= limit) return false;
      const key = JSON.stringify([delivery.from, delivery.envelope.movement]);
      const queue = movements.get(key) ?? [];
      if (place === 'last') queue.push(delivery);
      else queue.splice(busy.has(key) ? 1 : 0, 0, delivery);
      movements.set(key, queue);
      count += 1;
      plan();
      return true;
    },
    add(taker) {
      takers.push(taker);
      plan();
    },
    remove(taker) {
      takers.splice(takers.indexOf(taker), 1);
    },
    hold() {
      held = true;
    },
    release() {
      held = false;
      plan();
    },
    deadLetters,
    waiting: () => count,
  };
}
