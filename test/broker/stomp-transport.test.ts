import { expect, test } from '@jest/globals';
import { transportContract } from '../../src/conformance/transport-contract.ts';
import { useBroker } from './activemq.ts';
import { twoEnds } from './ends.ts';

const broker = useBroker();
const contract = transportContract(async () => twoEnds(broker()));

test.each(contract.map(({ name, run }) => [name, run] as const))(
  'contract: %s',
  async (_, run) => {
    await expect(run()).resolves.toBeUndefined();
  },
  40_000,
);
