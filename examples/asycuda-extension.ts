// An integrator beside ASYCUDA World: it reads an exported declaration, performs the release, and learns from the feed what the neighbour did.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  type ActName,
  type ChangeRecord,
  type FactsOf,
  type Gateway,
  type Transport,
  createGateway,
  memoryExchange,
  memoryStore,
  readCorridorText,
  readSad,
  readStatement,
  recordFromSad,
  unsigned,
} from 'asycuda-transit';

const fixture = (path: string) => readFileSync(require.resolve(`asycuda-transit/fixtures/${path}`));
const corridor = readCorridorText(fixture('corridors/lome-ouagadougou.json').toString())._unsafeUnwrap();

async function main(): Promise<void> {
  // What a declaration lacks for a transit is refused with its place, and can be stated beside it.
  const broken = readSad(fixture('asycuda/sad-transit-without-items.xml')).andThen((sad) =>
    recordFromSad(sad, { corridor }),
  );
  if (broken.isErr()) console.log(`${broken.error.code}: ${broken.error.text.en}`);

  const sad = readSad(fixture('asycuda/sad-transit-lome-ouagadougou.xml'))._unsafeUnwrap();
  const transit = readStatement({ releasedAt: '2026-03-10T09:30:00+00:00' })._unsafeUnwrap();
  const { reference, record, report } = recordFromSad(sad, { corridor, transit })._unsafeUnwrap();
  for (const { kind, text } of report) if (kind === 'overridden') console.log(text.en);

  const exchange = memoryExchange();
  const togo = await open('TG', exchange.transport('TG'));
  const burkina = await open('BF', exchange.transport('BF'));

  await act(togo, 'TGLFP', reference, 'initiateTransit', { record });
  await act(togo, 'TGLFP', reference, 'release', {});
  await follow(burkina, (change) => change.office === 'BFCNK' && change.after === 'expected');
  await act(burkina, 'BFCNK', reference, 'recordPassage', {
    crossing: {
      office: 'BFCNK',
      side: 'entry',
      passedAt: '2026-03-11T06:10:00+00:00',
      pairedOffice: 'TGCNK',
      seals: 'intact',
    },
  });

  // The feed is durable and resumable: keep the position of the last change that was dealt with, and go on after it.
  await follow(togo, ({ step, message }) => {
    if (message?.direction === 'in') console.log(`Togo: ${step} on ${message.name}`);
    return message?.name === 'FrontierCrossing';
  });
  await Promise.all([togo.close(), burkina.close()]);
}

async function open(administration: string, transport: Transport): Promise<Gateway> {
  const options = { administration, corridor, store: memoryStore(), transport, signature: unsigned() };
  return (await createGateway(options).andThrough((created) => created.start()))._unsafeUnwrap();
}

/** The act id is ours: made of what the act is about, so that telling it twice does it once. */
async function act<A extends ActName>(gateway: Gateway, office: string, reference: string, step: A, facts: FactsOf<A>) {
  const actAt = new Date().toISOString();
  const statement = { actId: `${office}:${reference}:${step}`, reference, office, officer: 'A. Mensah', actAt };
  const done = (await gateway.perform(step, facts, statement))._unsafeUnwrap();
  console.log(`${office}: ${step} sends ${done.messages.map(({ name }) => name).join(', ') || 'nothing'}`);
}

async function follow(gateway: Gateway, found: (change: ChangeRecord) => boolean): Promise<void> {
  for (let after = 0; ; await setTimeout(10)) {
    for (const change of (await gateway.changes(after))._unsafeUnwrap()) {
      after = change.position;
      if (found(change)) return;
    }
  }
}

void main();
