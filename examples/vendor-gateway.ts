// A vendor wraps a system of its own: SQLite for the store, ActiveMQ for the transport, and the feed for what the system has to learn.
// Run it as `node vendor-gateway.js stomp://user:password@host:port transit.sqlite`; without a broker it says so and goes on trying, as a gateway must.
import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  type Gateway,
  createGateway,
  parseBrokerUrl,
  readCorridorText,
  sqliteStore,
  stompTransport,
  unsigned,
} from 'asycuda-transit';

const [url = 'stomp://127.0.0.1:61613', file = 'transit.sqlite', seconds = '0'] = process.argv.slice(2);

/** The system that is wrapped: here a list of what it was told. */
const system = { position: 0, tell: (text: string) => console.log(text) };

async function main(): Promise<void> {
  const text = readFileSync(require.resolve('asycuda-transit/fixtures/corridors/lome-ouagadougou.json'), 'utf8');
  const corridor = readCorridorText(text)._unsafeUnwrap();
  const { broker, ...credentials } = parseBrokerUrl(url)._unsafeUnwrap();
  const store = sqliteStore(new Database(file));
  const transport = stompTransport({
    brokers: [broker],
    ...credentials,
    // Who may write to a queue is the broker's to enforce: what comes by it is believed to be from Togo.
    inbound: [{ queue: 'transit.TG.BF', from: 'TG' }],
    outbound: { TG: 'transit.BF.TG' },
    limits: { connect: 5_000, receipt: 15_000 },
  });
  const gateway = (
    await createGateway({
      administration: 'BF',
      corridor,
      store,
      transport,
      signature: unsigned(),
      observe: (event) => {
        if (event.event === 'failed') system.tell(`${event.what}: ${event.fault.code}`);
        else if (event.event === 'line') system.tell(`${event.neighbour}: ${event.what}`);
        else system.tell(`${event.event} ${'name' in event ? event.name : event.fault.code}`);
      },
    })
  )._unsafeUnwrap();
  (await gateway.start())._unsafeUnwrap();
  system.tell('The gateway of Burkina Faso runs.');

  for (const stop = stopping(); !stop.now; await setTimeout(50)) await learn(gateway);

  for (const close of [() => gateway.close(), () => transport.close(), () => store.close()])
    (await close())._unsafeUnwrap();
  system.tell('Everything is closed.');
}

/** Gives the system every change once, in order; its position is kept with its own data. */
async function learn(gateway: Gateway): Promise<void> {
  for (const { position, reference, office, before, after } of (
    await gateway.changes(system.position)
  )._unsafeUnwrap()) {
    if (after !== undefined && after !== before) system.tell(`${reference}: ${office} is ${after}`);
    system.position = position;
  }
}

/** Asked by a signal, or after so many seconds where that is given. */
function stopping(): { now: boolean } {
  const stop = { now: false };
  const ask = () => {
    stop.now = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, ask);
  if (seconds !== '0') void setTimeout(Number(seconds) * 1000).then(ask);
  return stop;
}

void main();
