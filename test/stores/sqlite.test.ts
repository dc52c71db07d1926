import { describe, test } from '@jest/globals';
import { storeContract } from '../../src/conformance/store-contract.ts';
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
  for (const { name, run } of storeContract(open)) test(name, run);
});
