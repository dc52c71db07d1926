import { describe, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { storeContract } from '../../src/conformance/store-contract.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { temporaryFile } from './files.ts';

describe('the contract of stores, on a file', () => {
  const open = async () => {
    const file = temporaryFile();
    return {
      store: file.store(),
      second: async () => file.store(),
      reopen: async () => file.store(),
      release: file.release,
    };
  };
  for (const { name, run } of storeContract(open)) test(name, run, 60_000);
});

describe('the contract of stores, in memory, with a driver that gives every integer as a bigint', () => {
  const open = async () => ({ store: sqliteStore(new Database(':memory:').defaultSafeIntegers(true)) });
  for (const { name, run } of storeContract(open)) test(name, run, 60_000);
});
