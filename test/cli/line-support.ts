import { beforeAll, expect } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/cli/drivers.ts';
import { readCorridorFile } from '../../src/cli/files.ts';
import { createGateway, memoryExchange, unsigned } from '../../src/index.ts';
import { plan } from './demo-support.ts';
import { CORRIDOR, REFERENCE, folderOf, run } from './run.ts';

/** The stores of two administrations, with one movement released at the first and known to the other. */
export function twoStores(name: string) {
  const folder = folderOf(name);
  const stores = { TG: join(folder, 'tg.sqlite'), BF: join(folder, 'bf.sqlite') };

  const at = (administration: 'TG' | 'BF', command: string, ...rest: string[]) =>
    run([
      ...['line', command, '--administration', administration, '--corridor', CORRIDOR],
      ...['--store', stores[administration], ...rest],
    ]);

  const act = (step: string, ...rest: string[]) =>
    run([
      ...['perform', step, '--administration', 'TG', '--corridor', CORRIDOR, '--store', stores.TG],
      ...['--reference', REFERENCE, '--office', 'TGLFP', '--officer', 'A. Mensah', ...rest],
    ]);

  beforeAll(async () => {
    const { record } = plan().made;
    const facts = join(folder, 'facts.json');
    writeFileSync(facts, JSON.stringify({ record }));
    expect((await act('initiateTransit', '--facts', facts, '--at', record.releasedAt)).code).toBe(0);
    expect((await act('release', '--at', record.releasedAt)).code).toBe(0);
    await exchange();
  });

  /** Two running gateways over the stores: each sends what waits, the other takes it in, until nothing waits. */
  async function exchange(): Promise<void> {
    const corridor = readCorridorFile(CORRIDOR)._unsafeUnwrap();
    const wire = memoryExchange();
    const ends = (['TG', 'BF'] as const).map((administration) => {
      const store = openStore(stores[administration], 'open')._unsafeUnwrap();
      return { administration, corridor, store, transport: wire.transport(administration), signature: unsigned() };
    });
    const gateways = [];
    for (const end of ends) gateways.push((await createGateway(end))._unsafeUnwrap());
    for (const gateway of gateways) (await gateway.start())._unsafeUnwrap();
    for (let waiting = true; waiting; ) {
      waiting = false;
      for (const { store } of ends)
        for (const state of ['queued', 'sent'] as const)
          waiting ||= (await store.outbox({ state, limit: 1 }))._unsafeUnwrap().length > 0;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const gateway of gateways) (await gateway.close())._unsafeUnwrap();
    for (const { store } of ends) (await store.close())._unsafeUnwrap();
  }
  return { at, exchange };
}
