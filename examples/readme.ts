import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import * as transit from 'asycuda-transit';

const fixture = (path: string) => readFileSync(require.resolve(`asycuda-transit/fixtures/${path}`));

async function main() {
  const agreement = fixture('corridors/lome-ouagadougou.json').toString();
  const corridor = transit.readCorridorText(agreement)._unsafeUnwrap();
  const sad = transit.readSad(fixture('asycuda/sad-transit-lome-ouagadougou.xml'))._unsafeUnwrap();
  const { reference, record } = transit.recordFromSad(sad, { corridor })._unsafeUnwrap();

  const exchange = transit.memoryExchange();
  const open = async (administration: string) => {
    const ends = { store: transit.memoryStore(), transport: exchange.transport(administration) };
    const gateway = transit.createGateway({ administration, corridor, ...ends, signature: transit.unsigned() });
    return (await gateway.andThrough((created) => created.start()))._unsafeUnwrap();
  };
  const [togo, burkina] = [await open('TG'), await open('BF')];

  const act = { reference, office: 'TGLFP', officer: 'A. Mensah', actAt: record.releasedAt };
  (await togo.perform('initiateTransit', { record }, { ...act, actId: 'TGLFP-1' }))._unsafeUnwrap();
  (await togo.perform('release', {}, { ...act, actId: 'TGLFP-2' }))._unsafeUnwrap();

  while ((await burkina.changes(0))._unsafeUnwrap().length < 2) await setTimeout(10);
  for (const { office, after } of (await burkina.changes(0))._unsafeUnwrap()) console.log(`${office} is ${after}`);
  for (const gateway of [togo, burkina]) (await gateway.close())._unsafeUnwrap();
}

void main();
