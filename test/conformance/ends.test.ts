import { expect, test } from '@jest/globals';
import { openEnds } from '../../src/conformance/ends.ts';
import { journeyClock } from '../../src/conformance/journey-clock.ts';
import { openBroker } from '../../src/cli/drivers.ts';
import { loadSchemaEngine, memoryExchange, memoryStore } from '../../src/index.ts';
import { plan, twoEnds } from '../cli/demo-support.ts';

async function release({ ends, clock, journey }: Awaited<ReturnType<typeof twoEnds>>) {
  const [togo] = ends.list;
  for (const { step, office, officer, actAt, facts } of journey.acts.slice(0, 2)) {
    clock.goTo(actAt);
    const act = { actId: step, reference: journey.reference, office, officer, actAt };
    expect((await togo?.gateway.perform(step, facts as never, act))?.isOk()).toBe(true);
  }
}

test('settled when every message is acknowledged; what was sent is known in its order', async () => {
  const world = await twoEnds();
  await release(world);
  expect((await world.ends.settled()).isOk()).toBe(true);
  expect([...world.ends.sent.values()]).toEqual(['TG', 'TG', 'BF', 'BF']);
  expect(world.ends.refusals).toEqual([]);
  expect((await world.ends.close()).isOk()).toBe(true);
});

test('a message that is doubled or in doubt is sent until it is acknowledged, and counted once', async () => {
  let n = 0;
  const world = await twoEnds({
    fate: () => (['twice', 'doubtful', 'lost', 'deliver'] as const)[n++ % 4] ?? 'deliver',
  });
  await release(world);
  expect((await world.ends.settled()).isOk()).toBe(true);
  const [, burkina] = world.ends.list;
  expect((await burkina?.gateway.movement(world.journey.reference))?._unsafeUnwrap()?.log).toHaveLength(2);
  expect(world.ends.refusals.map(({ fault }) => fault.code)).toContain('transport/inDoubt');
  await world.ends.close();
});

test('a broker that was never reached is the refusal, at once', async () => {
  const { corridor, acts, reference } = plan();
  const store = memoryStore();
  const queues = { inbound: [{ queue: 'b', from: 'BF' }], outbound: { BF: 'a' } };
  const transport = openBroker(['stomp://127.0.0.1:9'], queues)._unsafeUnwrap();
  const clock = journeyClock(acts[0]?.actAt ?? '');
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const terms = { corridor, clock, engine };
  const ends = (await openEnds([{ administration: 'TG', store, transport }], terms))._unsafeUnwrap();
  await release({ ends, clock, journey: { reference, acts } } as never);
  expect((await ends.settled())._unsafeUnwrapErr().code).toBe('transport/unreachable');
  expect((await ends.close()).isOk()).toBe(true);
});

test('an administration that is no party is refused', async () => {
  const { corridor } = plan();
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const exchange = memoryExchange();
  const part = { administration: 'ML', store: memoryStore(), transport: exchange.transport('ML') };
  const refused = await openEnds([part], { corridor, clock: journeyClock('2026-03-10T00:00:00Z'), engine });
  expect(refused._unsafeUnwrapErr().code).toBe('gateway/not-a-party');
});
