import { describe, expect, test } from '@jest/globals';
import { storeContract } from '../../src/conformance/store-contract.ts';
import { memoryStore } from '../../src/stores/memory.ts';

describe('the contract of stores', () => {
  for (const { name, run } of storeContract(async () => ({ store: memoryStore() }))) test(name, run);
});

test('two memory stores share nothing', async () => {
  const [one, other] = [memoryStore(), memoryStore()];
  expect((await one.countDelivery('a'))._unsafeUnwrap()).toBe(1);
  expect((await other.countDelivery('a'))._unsafeUnwrap()).toBe(1);
});
