import { expect, test } from '@jest/globals';
import { demoTransports } from '../../src/cli/demo-transports.ts';

test('transports of one run meet, and an address that is none is refused', async () => {
  const transportOf = demoTransports(['TG', 'BF'], undefined);
  const [togo, burkina] = [transportOf('TG')._unsafeUnwrap(), transportOf('BF')._unsafeUnwrap()];
  const got = new Promise<string>((resolve) => {
    void burkina.subscribe(async ({ from, envelope }) => (resolve(`${from} ${envelope.id}`), 'acknowledge'));
  });
  const envelope = { id: 'a', sender: 'TG', recipient: 'BF', headers: {}, body: new Uint8Array([1]) };
  expect((await togo.send(envelope)).isOk()).toBe(true);
  expect(await got).toBe('TG a');
  await burkina.close();
  expect(demoTransports(['TG', 'BF'], 'mqtt://host:1')('TG')._unsafeUnwrapErr().code).toBe('transport/address');
});
