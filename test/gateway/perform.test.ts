import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { errAsync } from 'neverthrow';
import { type ActName, type ActStatement, fault, memoryStore, sqliteStore, type Store } from '../../src/index.ts';
import {
  arrivalAdvice,
  arrivalRecord,
  controlResults,
  desk,
  type Desk,
  NOW,
  record,
  REFERENCE,
  released,
  said,
  transitRecord,
} from './desk.ts';

/** Everything that a SQLite store holds. */
function dump(db: InstanceType<typeof Database>): string {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all() as {
    name: string;
  }[];
  return JSON.stringify(tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]));
}
async function initiated(store: Store): Promise<Desk> {
  const togo = await desk('TG', { store });
  (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  return togo;
}

const crossing = { office: 'TGCNK', side: 'exit', passedAt: NOW, seals: 'intact' };
const REFUSALS: readonly (readonly [
  string,
  string,
  string,
  object,
  Partial<ActStatement>,
  string,
  (readonly string[])?,
])[] = [
  ['an unknown step', 'TGLFP', 'fly', {}, {}, 'process/unknown-step'],
  ['a step of another prototype', 'TGLFP', 'toString', {}, {}, 'process/unknown-step'],
  ['an office of the neighbour', 'BFOUA', 'release', {}, {}, 'process/not-yours'],
  ['an office without the role', 'TGCNK', 'release', {}, {}, 'process/not-yours'],
  ['an office that nobody knows', 'TGXXX', 'release', {}, {}, 'process/not-yours'],
  [
    'another office than the facts’',
    'TGCNK',
    'recordPassage',
    { crossing: { ...crossing, office: 'BFCNK' } },
    {},
    'process/unknown-movement',
  ],
  [
    'a step that cannot follow',
    'TGLFP',
    'decideDischarge',
    { ground: 'satisfactoryResults' },
    {},
    'process/out-of-sequence',
  ],
  ['an unknown movement', 'TGLFP', 'release', {}, { reference: '26TGTGLFPT012346J4' }, 'process/unknown-movement'],
  [
    'an act id used for other facts',
    'TGLFP',
    'initiateTransit',
    { record: record({ loading: 'L1' }) },
    { actId: 'TGLFP initiateTransit' },
    'process/act-reused',
  ],
  ['an act id used for another step', 'TGLFP', 'release', {}, { actId: 'TGLFP initiateTransit' }, 'process/act-reused'],
  ['facts that are none', 'TGLFP', 'release', null as never, {}, 'process/facts', ['/facts']],
  ['facts that the step does not have', 'TGLFP', 'release', { speed: 9 }, {}, 'process/facts', ['/facts/speed']],
  [
    'facts that break the codec',
    'TGCNK',
    'recordPassage',
    { crossing: { ...crossing, side: 'up', seals: 3 } },
    {},
    'process/facts',
    ['/facts/crossing/side', '/facts/crossing/seals'],
  ],
  [
    'a statement that breaks the codec',
    'TGLFP',
    'release',
    {},
    { officer: '', actAt: 'today' },
    'process/facts',
    ['/officer', '/actAt'],
  ],
  [
    'a record that breaks a rule when it is sent',
    'TGLFP',
    'release',
    { record: record({ releasedAt: '2027-03-12T08:00:00Z' }) },
    {},
    'rule/broken',
  ],
  ['an officer whose name XML cannot carry', 'TGLFP', 'release', {}, { officer: 'A\u0001' }, 'schema/invalid'],
];

for (const [what, office, step, facts, more, code, pointers] of REFUSALS) {
  test(`${what}: refused, and nothing is left behind`, async () => {
    const db = new Database(':memory:');
    const togo = await initiated(sqliteStore(db));
    const before = dump(db);
    const told = togo.perform(office, step as ActName, facts as never, { actId: 'other', ...more });
    const refused = (await told)._unsafeUnwrapErr();
    expect(refused.code).toBe(code);
    expect(refused.items.map(({ pointer }) => pointer)).toEqual(
      pointers ?? refused.items.map(({ pointer }) => pointer),
    );
    expect(dump(db)).toBe(before);
    (await togo.store.close())._unsafeUnwrap();
  });
}

test('an act told twice is done once and gives its first result', async () => {
  const togo = await initiated(memoryStore());
  const first = (await togo.perform('TGLFP', 'release', {}))._unsafeUnwrap();
  expect(first).toMatchObject({
    repeated: false,
    states: [{ state: 'released' }, { office: 'TGCNK', state: 'expected' }],
  });
  expect(first.messages.map(({ name, recipient }) => `${name} ${recipient}`)).toEqual([
    'AnticipatedArrivalRecord BF',
    'AnticipatedTransitRecord BF',
  ]);
  await togo.say(arrivalAdvice());
  const again = (
    await togo.perform('TGLFP', 'release', {}, { officer: 'B. Other', actAt: '2026-03-12T09:00:00Z' })
  )._unsafeUnwrap();
  expect(again).toEqual({ ...first, repeated: true });
});

test('an act id is known after a restart', async () => {
  const db = new Database(':memory:');
  const before = await initiated(sqliteStore(db));
  (await before.gateway.close())._unsafeUnwrap();
  const after = await desk('TG', { store: sqliteStore(db) });
  const again = (await after.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrap();
  expect(again).toMatchObject({ repeated: true, states: [{ state: 'registered' }] });
  expect(
    (await after.perform('TGLFP', 'initiateTransit', { record: record({ loading: 'L1' }) }))._unsafeUnwrapErr().code,
  ).toBe('process/act-reused');
  (await after.store.close())._unsafeUnwrap();
});

test('the id of a standing instruction’s act is no officer’s', async () => {
  const togo = await released({ autoDischarge: true });
  await togo.say(arrivalAdvice());
  await togo.say(controlResults());
  const actId = `auto:${REFERENCE}:BFOUA:1`;
  expect(await togo.log()).toContain(`act:${actId} applied`);
  const refused = await togo.perform('TGLFP', 'printAccompanyingDocument', {}, { actId });
  expect(refused._unsafeUnwrapErr().code).toBe('process/act-reused');
});

test('the caller’s facts are taken as they were when the act was told', async () => {
  const togo = await desk('TG');
  const facts = { record: record() as { loading?: string } & ReturnType<typeof record> };
  const told = togo.perform('TGLFP', 'initiateTransit', facts);
  facts.record.loading = 'changed';
  (await told)._unsafeUnwrap();
  expect((await togo.gateway.movement(REFERENCE))._unsafeUnwrap()?.facts.record?.loading).not.toBe('changed');
});

test.each([
  ['memory', () => memoryStore()],
  ['SQLite', () => sqliteStore(new Database(':memory:'))],
])(
  '50 acts on one movement at once, by two gateways on one store in %s, are all done, each once',
  async (_name, open) => {
    const one = await released({ store: open() });
    const two = await desk('TG', { store: one.store, newId: () => 'two' });
    const acts = Array.from({ length: 50 }, (_act, n) =>
      (n % 2 === 0 ? one : two).perform('TGLFP', 'printAccompanyingDocument', {}, { actId: `print ${n % 40}` }),
    );
    const done = (await Promise.all(acts)).map((result) => result._unsafeUnwrap().repeated);
    expect(done.filter(Boolean)).toHaveLength(10);
    expect((await one.log()).filter((line) => line.startsWith('act:print'))).toHaveLength(40);
    (await one.store.close())._unsafeUnwrap();
  },
);

test('two gateways that perform the same act at once do it once', async () => {
  const one = await initiated(memoryStore());
  const two = await desk('TG', {
    store: one.store,
    newId: (() => {
      let n = 0;
      return () => `two-${(n += 1)}`;
    })(),
  });
  const results = await Promise.all([one, two].map((it) => it.perform('TGLFP', 'release', {})));
  expect(results.filter((result) => result._unsafeUnwrap().repeated)).toHaveLength(1);
  expect(await one.outbox()).toHaveLength(2);
});

test('a storm of conflicts ends as busy, after the tries', async () => {
  const store = memoryStore();
  let tries = 0;
  const storm: Store = {
    ...store,
    commit: () => {
      tries += 1;
      return errAsync(fault('store/conflict', { what: 'x' }));
    },
  };
  const togo = await desk('TG', { store: storm });
  const refused = (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrapErr();
  expect(refused).toMatchObject({ code: 'gateway/busy', retry: true });
  expect(tries).toBe(12);
  expect((await store.movement(REFERENCE))._unsafeUnwrap()).toBeUndefined();
});

test('an error that a port throws is a refusal, and nothing is stored', async () => {
  const store = memoryStore();
  const togo = await desk('TG', {
    store: {
      ...store,
      commit: () => {
        throw new Error('a defect');
      },
    },
  });
  const refused = (await togo.perform('TGLFP', 'initiateTransit', { record: record() }))._unsafeUnwrapErr();
  expect(refused).toMatchObject({ code: 'gateway/broken' });
  expect(refused.text.en).toContain('a defect');
  expect((await store.movement(REFERENCE))._unsafeUnwrap()).toBeUndefined();
});

test('after close no act is taken', async () => {
  const togo = await released();
  const log = await togo.log();
  (await togo.gateway.close())._unsafeUnwrap();
  expect((await togo.perform('TGLFP', 'printAccompanyingDocument', {}))._unsafeUnwrapErr().code).toBe('gateway/closed');
  expect(await togo.log()).toEqual(log);
});

test('an act whose fields come in another order tells the same: what departure says of it again is no second one', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  await burkina.say(transitRecord());
  const arrival = { office: 'BFOUA', arrivedAt: NOW, seals: 'intact' } as const;
  const { office, arrivedAt, seals } = arrival;
  const other = { seals, transport: undefined, arrivedAt, office };
  (await burkina.perform('BFOUA', 'recordArrival', { arrival: other as never }))._unsafeUnwrap();
  const original = { administration: 'BF', messageId: 'B1' };
  const header = { messageId: 'T3', sequence: 3 };
  await burkina.say(said('ForwardedArrivalAdvice', 'TGLFP', 'BFOUA', { original, arrival }, header));
  const movement = (await burkina.gateway.movement(REFERENCE))._unsafeUnwrap();
  expect(movement?.log.at(-1)?.verdict).toBe('applied');
  expect(movement?.facts.arrivals).toEqual([arrival]);
});
