/** Jobs of one key run one after the other in the order they came; those of different keys run side by side. */
export interface Lanes {
  run(key: string, job: () => Promise<void>): void;
  /** Resolves once no job is left. */
  idle(): Promise<void>;
}

/** A job must not reject. */
export function lanes(): Lanes {
  const tails = new Map<string, Promise<void>>();
  return {
    run(key, job) {
      const tail = (tails.get(key) ?? Promise.resolve()).then(job).finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      tails.set(key, tail);
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
