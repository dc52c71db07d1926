// For the author of a store, a transport or another implementation: the contracts of the package run in any test runner, and the fixtures say what each
// message must give. Put your own store and transport in the place of these.
import { readFileSync } from 'node:fs';
import { loadSchemaEngine, memoryExchange, memoryStore, readMessage } from 'asycuda-transit';
import {
  type ContractCase,
  type RefusedFixture,
  type CargoManifestFixture,
  type SadFixture,
  type ValidFixture,
  storeContract,
  transportContract,
} from 'asycuda-transit/conformance';

const fixture = (path: string) => readFileSync(require.resolve(`asycuda-transit/fixtures/${path}`));

async function main(): Promise<void> {
  const store = storeContract(async () => ({ store: memoryStore() }));
  const transport = transportContract(async () => {
    const exchange = memoryExchange({ mostBytes: 2_000_000 });
    const opened = [exchange.transport('TG'), exchange.transport('BF')];
    return {
      mostBytes: 2_000_000,
      transport(administration) {
        const another = exchange.transport(administration);
        opened.push(another);
        return another;
      },
      async release() {
        for (const each of opened) (await each.close())._unsafeUnwrap();
      },
    };
  });
  console.log(`store: ${await passing(store)} of ${store.length} cases`);
  console.log(`transport: ${await passing(transport)} of ${transport.length} cases`);
  console.log(`fixtures: ${await readFixtures()}`);
}

async function passing(cases: readonly ContractCase[]): Promise<number> {
  let passed = 0;
  for (const { name, run } of cases) {
    await run().then(
      () => (passed += 1),
      (error: unknown) => console.log(`${name}: ${String(error)}`),
    );
  }
  return passed;
}

/** Each message must be read as the JSON beside it, or be refused with exactly its faults; the documents of ASYCUDA World are not asked here. */
async function readFixtures(): Promise<string> {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  type Entry = ValidFixture | RefusedFixture | SadFixture | CargoManifestFixture;
  const manifest = JSON.parse(fixture('manifest.json').toString()) as readonly Entry[];
  const messages = manifest.filter((entry) => entry.gives === 'valid' || entry.gives === 'refused');
  const right = messages.filter((entry) => {
    const read = readMessage(fixture(entry.file), engine);
    if (entry.gives === 'valid') return read.isOk();
    const found = read.isErr() ? read.error.fault.items.map(({ code, pointer }) => `${code} ${pointer}`) : [];
    return found.join() === entry.faults.map(({ code, pointer }) => `${code} ${pointer}`).join();
  });
  return `${right.length} of ${messages.length} give what the manifest says`;
}

void main();
