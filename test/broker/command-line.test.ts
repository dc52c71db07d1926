import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runProgram } from '../../src/cli/program.ts';
import { plan } from '../cli/demo-support.ts';
import { CORRIDOR, REFERENCE, collector, folderOf, jsonLines, run } from '../cli/run.ts';
import { useBroker } from './activemq.ts';

const broker = useBroker();
const folder = folderOf('broker-cli');

test.each(['lome-ouagadougou', 'lome-niamey'])(
  'the demonstration of %s over ActiveMQ',
  async (corridor) => {
    const args = ['demo', '--json', '--corridor', corridor, '--broker', broker().url, '--out', join(folder, corridor)];
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const end = jsonLines(out).at(-1);
    expect(end).toMatchObject({ ending: 'discharged', guarantee: { state: 'freed' } });
  },
  60_000,
);

test('two gateways, and an act that another process performs on the store of one', async () => {
  const stores = { TG: join(folder, 'TG.sqlite'), BF: join(folder, 'BF.sqlite') };
  const stop = new AbortController();
  const stopped = () => new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  const gateways = (['TG', 'BF'] as const).map((administration) => {
    const { streams, printed } = collector();
    const args = ['--administration', administration, '--corridor', CORRIDOR, '--store', stores[administration]];
    const surroundings = { ...streams, environment: { ASYCUDA_TRANSIT_BROKER: broker().url }, stopped };
    return { printed, code: runProgram(['gateway', ...args, '--broker', broker().url], surroundings) };
  });
  const { made } = plan();
  const facts = join(folder, 'facts.json');
  writeFileSync(facts, JSON.stringify({ record: made.record }));
  for (const step of ['initiateTransit', 'release']) {
    const act = ['--administration', 'TG', '--corridor', CORRIDOR, '--store', stores.TG, '--reference', REFERENCE];
    const who = ['--office', 'TGLFP', '--officer', 'A. Mensah', '--at', made.record.releasedAt];
    const done = await run(['perform', step, ...act, ...who, ...(step === 'release' ? [] : ['--facts', facts])]);
    expect(done).toMatchObject({ code: 0, err: '' });
  }
  const expected = async () => (await run(['movements', '--json', '--store', stores.BF, '--state', 'expected'])).out;
  const acknowledged = () => gateways[0]?.printed.out.match(/received ← BF TR928/g)?.length === 2;
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(20))
    if (acknowledged() && (await expected()) !== '') break;
  expect(jsonLines(await expected())).toEqual([expect.objectContaining({ reference: REFERENCE })]);
  stop.abort();
  expect(await Promise.all(gateways.map(({ code }) => code))).toEqual([0, 0]);
  expect(gateways[0]?.printed.out).toMatch(/ sent → BF TR001 AnticipatedArrivalRecord /);
  expect(gateways[1]?.printed.out).toMatch(/ received ← TG TR050 AnticipatedTransitRecord \S+ applied\n/);
}, 60_000);
