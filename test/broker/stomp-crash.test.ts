import { expect, test } from '@jest/globals';
import type { Envelope, Fault, Transport } from '../../src/index.ts';
import { type Broker, startBroker, useBroker } from './activemq.ts';
import { twoEnds } from './ends.ts';

const broker = useBroker();
const movements = ['M0', 'M1', 'M2'];
const perMovement = 60;

test('a broker that is killed during sends and receives loses nothing and mixes nothing up', async () => {
  const ends = twoEnds(broker(), { limits: { receipt: 2_000 } });
  const seen: string[] = [];
  const killWhileSending = killOnce(broker(), () => true);
  const killWhileReceiving = killOnce(broker(), () => seen.length >= 120);
  const taken = await ends.transport('BF').subscribe(async ({ envelope: { id } }) => {
    seen.push(id);
    await killWhileReceiving();
    return 'acknowledge';
  });
  taken._unsafeUnwrap();
  const sender = ends.transport('TG');
  const attempts = await Promise.all(movements.map((movement) => sendAll(sender, movement, killWhileSending)));
  await until(() => new Set(seen).size === movements.length * perMovement);
  await ends.release();
  for (const movement of movements) {
    const first = [...new Set(seen.filter((id) => id.startsWith(movement)))];
    expect(first).toEqual(Array.from({ length: perMovement }, (_, at) => idOf(movement, at)));
  }
  expect(attempts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(movements.length * perMovement);
  const again = twoEnds(broker(), { inbound: [{ queue: ends.queueTo('BF'), from: 'TG' }] });
  (await sender.close())._unsafeUnwrap();
  expect(await leftBehind(again.transport('BF'), broker(), ends.queueTo('BF'))).toEqual(['last']);
  await again.release();
}, 60_000);

test('after a restart the broker hands out what was confirmed before it', async () => {
  const ends = twoEnds(broker());
  const sender = ends.transport('TG');
  for (const id of ['1', '2', '3']) (await sender.send(envelope(id, 'M')))._unsafeUnwrap();
  await broker().kill();
  const refused = (await sender.send(envelope('4', 'M')))._unsafeUnwrapErr();
  expect(refused.retry).toBe(true);
  await broker().restart();
  expect(await leftBehind(ends.transport('BF'), broker(), ends.queueTo('BF'))).toEqual(['1', '2', '3', 'last']);
  await ends.release();
}, 60_000);

test('a frozen broker is given up by its missing heart-beats, and taken up again when it thaws', async () => {
  const faults: Fault[] = [];
  const ends = twoEnds(broker(), { limits: { heartBeat: 300, connect: 500 }, report: (one) => void faults.push(one) });
  const seen: string[] = [];
  const taken = await ends.transport('BF').subscribe(async ({ envelope: { id } }) => {
    seen.push(id);
    return 'acknowledge';
  });
  taken._unsafeUnwrap();
  broker().freeze();
  await until(() => faults.length >= 2);
  broker().thaw();
  const sender = ends.transport('TG');
  await confirmed(sender, envelope('1', 'M'));
  await until(() => seen.includes('1'));
  expect(faults[0]?.code).toBe('transport/unreachable');
  expect(new Set(seen)).toEqual(new Set(['1']));
  await ends.release();
}, 60_000);

test('a wrong password is refused in the words of the broker; a right one is let in', async () => {
  const guarded = await startBroker({ users: { togo: 's3cret' } });
  try {
    const wrong = twoEnds(guarded, { login: 'togo', passcode: 'wrong' });
    const refused = (await wrong.transport('TG').send(envelope('1', 'M')))._unsafeUnwrapErr();
    expect([refused.code, refused.retry]).toEqual(['transport/refused', true]);
    expect(refused.text.en).toContain('password');
    expect(JSON.stringify(refused)).not.toContain('wrong');
    const subscribed = await wrong.transport('BF').subscribe(async () => 'acknowledge');
    expect(subscribed._unsafeUnwrapErr().code).toBe('transport/refused');
    const right = twoEnds(guarded, { login: 'togo', passcode: 's3cret' });
    expect((await right.transport('TG').send(envelope('1', 'M'))).isOk()).toBe(true);
    await Promise.all([wrong.release(), right.release()]);
  } finally {
    await guarded.stop();
  }
}, 60_000);

function killOnce(target: Broker, when: () => boolean): () => Promise<void> {
  let done = false;
  return async () => {
    if (done || !when()) return;
    done = true;
    await target.kill();
    await target.restart();
  };
}

/** Sends the messages of a movement one after the other, each again until it is confirmed; gives the number of attempts. The broker dies half way. */
async function sendAll(sender: Transport, movement: string, kill: () => Promise<void>): Promise<number> {
  let attempts = 0;
  for (let at = 0; at < perMovement; at += 1) {
    const sending = confirmed(sender, envelope(idOf(movement, at), movement));
    if (at === perMovement / 2) await kill();
    attempts += await sending;
  }
  return attempts;
}

async function confirmed(sender: Transport, one: Envelope): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await sender.send(one);
    if (result.isOk()) return attempt;
    if (!result.error.retry) throw new Error(result.error.text.en);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ids of what waits in a queue, up to the message `last` that is put behind it. */
async function leftBehind(receiver: Transport, target: Broker, queue: string): Promise<readonly string[]> {
  const ids: string[] = [];
  const ends = twoEnds(target, { outbound: { BF: queue } });
  await confirmed(ends.transport('TG'), envelope('last', 'M'));
  const taken = await receiver.subscribe(async ({ envelope: { id } }) => {
    ids.push(id);
    return 'acknowledge';
  });
  taken._unsafeUnwrap();
  await until(() => ids.includes('last'));
  await ends.release();
  return ids;
}

function idOf(movement: string, at: number): string {
  return `${movement}-${at}`;
}

function envelope(id: string, movement: string): Envelope {
  return { id, sender: 'TG', recipient: 'BF', movement, headers: {}, body: Buffer.from(`<a id="${id}"/>`) };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
