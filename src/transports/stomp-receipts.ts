/** How a frame ended: confirmed; refused by the broker; or without an answer, so that nobody knows. */
export type Outcome =
  | { readonly kind: 'done'; readonly receipt: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** The frames of one session that wait for their confirmation, at most `window` at a time; the others wait for their turn, in order. */
export interface Receipts {
  request(write: (receipt: string) => void): Promise<Outcome>;
  /** A receipt that nobody waits for changes nothing. */
  settle(receipt: string, outcome: Outcome): void;
  /** Ends all of them, and each later one at once. */
  fail(reason: string): void;
}

export function openReceipts(window: number, limit: number): Receipts {
  const open = new Map<string, (outcome: Outcome) => void>();
  const waiting: (() => void)[] = [];
  let failed: string | undefined;
  let last = 0;

  function start(write: (receipt: string) => void, resolve: (outcome: Outcome) => void): void {
    if (failed !== undefined) return resolve({ kind: 'lost', reason: failed });
    last += 1;
    const receipt = String(last);
    const timer = setTimeout(() => settle(receipt, { kind: 'lost', reason: `no receipt within ${limit} ms` }), limit);
    open.set(receipt, (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    });
    write(receipt);
  }

  function settle(receipt: string, outcome: Outcome): void {
    const resolve = open.get(receipt);
    if (resolve === undefined) return;
    open.delete(receipt);
    resolve(outcome);
    waiting.shift()?.();
  }

  return {
    request: (write) =>
      new Promise((resolve) => {
        if (open.size < window) start(write, resolve);
        else waiting.push(() => start(write, resolve));
      }),
    settle,
    fail(reason) {
      failed = reason;
      for (const receipt of [...open.keys()]) settle(receipt, { kind: 'lost', reason });
      for (const turn of waiting.splice(0)) turn();
    },
  };
}
