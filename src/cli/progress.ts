import type { Printer } from './print.ts';

const WIDTH = 24;

/** A bar on the terminal of a person who waits for many files; nothing for one file, and nothing elsewhere. */
export class Progress {
  readonly #print: Printer;
  readonly #total: number;
  #done = 0;

  constructor(print: Printer, total: number) {
    this.#print = print;
    this.#total = total;
  }

  /** Shows that work on one more begins; what is printed after it begins on a line of its own. */
  begin(name: string): void {
    this.#show(name);
  }

  /** Counts one that is done, and takes the bar away for the results that follow. */
  end(): void {
    this.#done += 1;
    if (this.#total > 1) this.#print.transient('');
  }

  #show(name: string): void {
    if (this.#total < 2) return;
    const full = Math.round((this.#done / this.#total) * WIDTH);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    const [last = name] = name.split(/[\\/]/).slice(-1);
    this.#print.transient(`${bar} ${this.#done}/${this.#total} ${last}`);
  }
}
