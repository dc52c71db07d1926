import { AssertionError } from 'node:assert/strict';
import type { Store } from '../index.ts';
import type { ContractCase } from './contract.ts';
import { COMMIT_CASES } from './store-commit-cases.ts';
import { LINE_CASES } from './store-line-cases.ts';
import { OUTBOX_CASES } from './store-outbox-cases.ts';
import { PRUNE_CASES } from './store-prune-cases.ts';
import { READING_CASES } from './store-reading-cases.ts';
import { SHARING_CASES } from './store-sharing-cases.ts';

/** What the contract of stores runs on: an empty store, and ways to its data. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Another store on the same data, as another process opens it. Without it the cases of two writers run on the one store. */
  readonly second?: () => Promise<Store>;
  /** Opens the data once more after every store on it was closed. Without it, what lasts is not looked at. */
  readonly reopen?: () => Promise<Store>;
  /** Lets go of everything after the case, also after one that failed. */
  readonly release?: () => Promise<void>;
}

export type StoreCases = Readonly<Record<string, (test: StoreUnderTest) => Promise<void>>>;

/** What every store must keep; `open` is called once for each case. Where a store fails the case throws an AssertionError. */
export function storeContract(open: () => Promise<StoreUnderTest>): readonly ContractCase[] {
  return Object.entries({
    ...COMMIT_CASES,
    ...OUTBOX_CASES,
    ...READING_CASES,
    ...PRUNE_CASES,
    ...LINE_CASES,
    ...SHARING_CASES,
  }).map(([name, check]) => ({
    name,
    async run() {
      const test = await open();
      try {
        await check(test);
      } catch (broken) {
        throw named(name, broken);
      } finally {
        await test.release?.();
      }
    },
  }));
}

/** What a case refuses names what every store must keep. */
function named(name: string, broken: unknown): unknown {
  const { code, message, actual, expected } = broken as Partial<AssertionError>;
  if (code !== 'ERR_ASSERTION') return broken;
  return new AssertionError({ message: `Not kept: ${name}. ${message}`, actual, expected, operator: 'kept' });
}
