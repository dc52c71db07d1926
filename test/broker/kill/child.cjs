// One administration's gateway in a process of its own, over a real broker and a SQLite file, from the built package. It counts the calls of its ports and
// kills itself (SIGKILL) before or after the n-th. Told again, it goes on where the store stands. It ends when its part of the journey is done.
const Database = require('better-sqlite3');
const {
  createGateway,
  foldLog,
  loadSchemaEngine,
  readCorridorText,
  sqliteStore,
  stompTransport,
  unsigned,
} = require('../../../dist/index.js');
const { readFileSync } = require('node:fs');

const plan = JSON.parse(readFileSync(0, 'utf8'));
const { administration, reference } = plan;
let calls = 0;
let lastSeen = 'nothing';

function die() {
  process.kill(process.pid, 'SIGKILL');
}

/** Counts a call and dies where it is told to. A poll that finds nothing to do is no part of the journey. */
async function counted(call, isIdle = () => false) {
  const n = ++calls;
  if (plan.kill?.when === 'before' && plan.kill.call === n) die();
  const result = await call();
  if (isIdle(result)) calls -= calls === n ? 1 : 0;
  else if (plan.kill?.when === 'after' && plan.kill.call === n) die();
  return result;
}

const nothingFound = (result) => result.isOk() && Array.isArray(result.value) && result.value.length === 0;

/** The port with every call counted. Results stay what they are: each method gives a promise-like Result. */
function countedPort(port, names) {
  const { ResultAsync } = require('neverthrow');
  const wrap =
    (name) =>
    (...args) =>
      new ResultAsync(counted(() => port[name](...args), nothingFound));
  return { ...port, ...Object.fromEntries(names.map((name) => [name, wrap(name)])) };
}

async function main() {
  const corridor = readCorridorText(readFileSync(plan.corridor, 'utf8'))._unsafeUnwrap();
  const engine = (await loadSchemaEngine('libxmljs2'))._unsafeUnwrap();
  const store = sqliteStore(new Database(plan.store));
  const transport = stompTransport({
    brokers: [{ host: '127.0.0.1', port: plan.port }],
    inbound: [{ queue: plan.inbound, from: plan.neighbour }],
    outbound: { [plan.neighbour]: plan.outbound },
    limits: { reconnect: { first: 20, most: 200 }, retry: { first: 20, most: 200 } },
  });
  const gateway = (
    await createGateway({
      administration,
      corridor,
      engine,
      signature: unsigned(),
      store: countedPort(store, STORE_CALLS),
      transport: {
        ...countedPort(transport, ['send']),
        subscribe: (receive) => transport.subscribe((delivery) => counted(() => receive(delivery))),
      },
    })
  )._unsafeUnwrap();
  (await gateway.start())._unsafeUnwrap();
  for (const { step, office, facts, when } of plan.acts) {
    await until(async () => stands(await read(store), when));
    const act = { actId: `${office} ${step}`, reference, office, officer: 'A. Agent', actAt: plan.at };
    (await gateway.perform(step, facts, act))._unsafeUnwrap();
  }
  await until(() => isDone(store));
  process.stdout.write(JSON.stringify({ calls }));
  await gateway.close();
  await transport.close();
  await store.close();
}

const STORE_CALLS = [
  'movement',
  'movements',
  'inbox',
  'act',
  'commit',
  'countDelivery',
  'outbox',
  'outboxRow',
  'attempted',
  'timersDue',
];

/** The movement as the store has it; a look of the test, which does not count. */
async function read(store) {
  return foldLog(reference, administration, (await store.movement(reference))._unsafeUnwrap()?.entries ?? []);
}

/** Whether an office stands in one of the states; an act that was done before the crash is told again in the states that follow. */
function stands({ states, facts }, when) {
  if (when.results === true && facts.results.length === 0) return false;
  const state = states.find(({ role, office }) => role === when.role && office === when.office)?.state ?? 'none';
  return when.not === undefined ? when.in.includes(state) : !when.not.includes(state);
}

async function isDone(store) {
  const movement = await read(store);
  lastSeen = JSON.stringify({
    states: movement.states,
    log: movement.log.map(({ id, verdict }) => `${id} ${verdict}`),
  });
  if (!plan.until.every((when) => stands(movement, when)) || movement.log.length < plan.entries) return false;
  for (const state of ['queued', 'sent'])
    if ((await store.outbox({ state, limit: 1 }))._unsafeUnwrap().length > 0) return false;
  return true;
}

async function until(holds) {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

setTimeout(() => {
  process.stderr.write(`${administration} did not come to its end: ${calls} calls\n${lastSeen}\n`);
  process.exit(4);
}, plan.within).unref();

main().catch((error) => {
  process.stderr.write(`${error.stack ?? JSON.stringify(error)}\n`);
  process.exit(3);
});
