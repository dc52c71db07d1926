import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { queuesOf } from '../../src/cli/gateway.ts';
import { plan } from './demo-support.ts';
import { CORRIDOR, fixture, folderOf, jsonLines, run } from './run.ts';

const folder = folderOf('gateway');
const gateway = (...rest: string[]) =>
  run([
    'gateway',
    ...['--administration', 'TG', '--corridor', CORRIDOR, '--store', join(folder, 'tg.sqlite')],
    ...['--broker', 'stomp://127.0.0.1:9', ...rest],
  ]);

test('it starts, and closes everything when it is asked to stop', async () => {
  const { code, out, err } = await gateway('--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const events = jsonLines(out).map(({ event }) => event);
  expect(events).toContain('started');
  expect(events).toContain('stopping');
});

test('queues are named by sender and recipient where they are not named otherwise', () => {
  const { corridor } = plan('lome-niamey');
  expect(
    queuesOf(corridor, { administration: 'BF', inbound: { TG: 'from.lome' }, outbound: { NE: 'to.niamey' } }),
  ).toEqual({
    inbound: [
      { from: 'TG', queue: 'from.lome' },
      { from: 'NE', queue: 'transit.NE.BF' },
    ],
    outbound: { TG: 'transit.BF.TG', NE: 'to.niamey' },
  });
});

test('what cannot be used is refused before it starts', async () => {
  expect((await gateway('--corridor', fixture('corridors/broken/pattern.json'))).err).toContain('corridor/pattern');
  expect((await gateway('--store', folder)).err).toContain('gateway/directory');
  expect((await gateway('--store', CORRIDOR)).err).toContain('store/corrupt');
  expect((await gateway('--administration', 'ML')).err).toContain('gateway/not-a-party');
  const address = ['gateway', '--administration', 'TG', '--corridor', CORRIDOR, '--store', join(folder, 'a.sqlite')];
  expect((await run([...address, '--broker', 'nonsense'])).err).toContain('transport/address');
});

test('wrong use', async () => {
  expect((await gateway('--inbound', 'queue')).err).toContain('Write it as QUEUE=BF.');
  const { code, err } = await gateway('--outbound', 'queue', '--lang', 'fr');
  expect(code).toBe(2);
  expect(err).toContain('Écrivez BF=FILE.');
});
