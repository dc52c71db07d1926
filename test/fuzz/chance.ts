/** Numbers that look like chance and are the same in every run (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below the number. */
  below(number: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * number);
  }

  /** Undefined where there is nothing to choose from. */
  someOf<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  oneOf<const T extends readonly [unknown, ...unknown[]]>(list: T): T[number] {
    return list[this.below(list.length)];
  }

  /** True so many times of a hundred. */
  isOnce(percent: number): boolean {
    return this.below(100) < percent;
  }
}
