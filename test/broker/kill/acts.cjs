// Takes the acts of a local queue in a process of its own, from the built package, until it is asked to stop. Told to die, it kills itself (SIGKILL) when it
// has performed an act and is about to send the answer.
const Database = require('better-sqlite3');
const {
  actQueue,
  createGateway,
  memoryExchange,
  readCorridorText,
  sqliteStore,
  stompTransport,
  unsigned,
} = require('../../../dist/index.js');
const { readFileSync } = require('node:fs');

const plan = JSON.parse(readFileSync(0, 'utf8'));

async function main() {
  const store = sqliteStore(new Database(plan.store));
  const parts = { store, transport: memoryExchange().transport('TG'), signature: unsigned() };
  const corridor = readCorridorText(readFileSync(plan.corridor, 'utf8'))._unsafeUnwrap();
  const gateway = (await createGateway({ administration: 'TG', corridor, ...parts }))._unsafeUnwrap();
  const local = stompTransport({
    brokers: [{ host: '127.0.0.1', port: plan.port }],
    inbound: [{ queue: plan.acts, from: 'AW' }],
    outbound: { AW: plan.answers },
  });
  const send = (envelope) => {
    if (plan.dies) process.kill(process.pid, 'SIGKILL');
    return local.send(envelope);
  };
  (await actQueue({ gateway, transport: { ...local, send } }))._unsafeUnwrap();
  await new Promise((resolve) => process.once('SIGTERM', resolve));
  await gateway.close();
  await local.close();
  await store.close();
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? JSON.stringify(error)}\n`);
  process.exit(3);
});
