import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import {
  createGateway,
  memoryExchange,
  readCorridorText,
  readSad,
  recordFromSad,
  sqliteStore,
  unsigned,
} from '../../src/index.ts';
import { runProgram } from '../../src/cli/program.ts';
import { CORRIDOR, REFERENCE, SAD, collector } from '../cli/run.ts';
import { JMS_CLASS_PATH, useBroker } from './activemq.ts';
import { jmsPeer } from './jms-peer.ts';

const broker = useBroker();
const folder = mkdtempSync(join(tmpdir(), 'act-queue-'));
const classes = join(folder, 'classes');
const store = join(folder, 'tg.sqlite');
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(() => {
  const example = resolve(__dirname, '../../examples/asycuda-extension');
  const sources = ['Act.java', 'ActQueue.java'].map((name) => join(example, name));
  execFileSync('javac', ['--release', '17', '-cp', JMS_CLASS_PATH, '-d', classes, ...sources]);
}, 120_000);

/** The officer's program hands an act in and waits for its answer. */
const hand = (...act: readonly string[]): Promise<string> => handBy('acts', 'answers', ...act);

async function handBy(acts: string, answers: string, ...act: readonly string[]): Promise<string> {
  const url = `tcp://127.0.0.1:${broker().openwirePort}`;
  const java = ['-cp', `${classes}:${JMS_CLASS_PATH}`, 'ActQueue', url, acts, answers, ...act];
  return promisify(execFile)('java', java).then(
    ({ stdout }) => stdout.trim(),
    ({ stdout }: { readonly stdout: string }) => stdout.trim(),
  );
}

/** A gateway that takes acts from the queue in a process of its own. */
function taker(dies: boolean): ChildProcess {
  const child = spawn(process.execPath, [join(__dirname, 'kill', 'acts.cjs')], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const plan = { store, corridor: CORRIDOR, port: broker().stompPort, acts: 'acts', answers: 'answers', dies };
  child.stdin?.end(JSON.stringify(plan));
  children.push(child);
  return child;
}

const exit = (child: ChildProcess) =>
  new Promise<NodeJS.Signals | number | null>((done) => child.once('exit', (code, signal) => done(signal ?? code)));

test('an act of a JMS program is answered by its correlation id; after a crash it is answered and was done once', async () => {
  await initiate();
  const first = taker(true);
  const died = exit(first);
  const release = hand('release', REFERENCE, 'TGLFP', 'A. Mensah');
  expect(await died).toBe('SIGKILL');
  expect(await acts()).toEqual([`act:TGLFP:${REFERENCE}:initiateTransit`, `act:TGLFP:${REFERENCE}:release`]);

  const second = taker(false);
  expect(await release).toBe(`repeated TGLFP:${REFERENCE}:release`);
  const both = await Promise.all([
    hand('printAccompanyingDocument', REFERENCE, 'TGLFP', 'A. Mensah'),
    hand('recordArrival', REFERENCE, 'TGLFP', 'A. Mensah'),
  ]);
  expect(both).toEqual([
    `performed TGLFP:${REFERENCE}:printAccompanyingDocument`,
    expect.stringMatching(/^refused schema\/invalid /),
  ]);
  await jmsPeer(broker()).send('acts', 'text', '<nothing/>');
  const [answer] = await jmsPeer(broker()).receive('answers', 1);
  expect(answer).toMatchObject({ mode: 'persistent', correlationId: expect.stringMatching(/^ID:/) });
  expect(answer?.body).toContain('<code>process/unknown-step</code>');
  const ended = exit(second);
  second.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await acts()).toHaveLength(3);
}, 180_000);

test('one watch takes the exports of a folder and the acts of a queue', async () => {
  const at = join(folder, 'watched');
  mkdirSync(join(at, 'in'), { recursive: true });
  copyFileSync(SAD, join(at, 'in', 'sad.xml'));
  const { streams, printed } = collector();
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const own = ['--administration', 'TG', '--corridor', CORRIDOR, '--store', join(folder, 'watched.sqlite')];
  const queue = ['--act-broker', `stomp://127.0.0.1:${broker().stompPort}`];
  const running = runProgram(['watch', at, ...own, '--settle', '0', ...queue], {
    ...streams,
    environment: {},
    stopped: () => stopped,
  });
  while (!printed.out.includes(` done sad.xml ${REFERENCE}\n`)) await new Promise((next) => setTimeout(next, 50));
  const act = ['printAccompanyingDocument', REFERENCE, 'TGLFP', 'A. Mensah'];
  const answers = [
    await handBy('transit.acts', 'transit.answers', ...act),
    await handBy('transit.acts', 'transit.answers', ...act),
    await handBy('transit.acts', 'transit.answers', 'decideDischarge', REFERENCE, 'TGLFP', 'A. Mensah'),
  ];
  expect(answers).toEqual([
    `performed TGLFP:${REFERENCE}:printAccompanyingDocument`,
    `repeated TGLFP:${REFERENCE}:printAccompanyingDocument`,
    expect.stringMatching(/^refused /),
  ]);
  stop();
  expect({ code: await running, err: printed.err }).toEqual({ code: 0, err: '' });
  expect(printed.out).toContain(` done TGLFP:${REFERENCE}:printAccompanyingDocument ${REFERENCE}\n`);
  expect(printed.out).toMatch(/ refused .*\n {2}.* schema\//);
  expect(readdirSync(join(at, 'done'))).toEqual(['sad.xml']);
}, 180_000);

async function initiate(): Promise<void> {
  const corridor = readCorridorText(readFileSync(CORRIDOR, 'utf8'))._unsafeUnwrap();
  const { record } = readSad(readFileSync(SAD))
    .andThen((sad) => recordFromSad(sad, { corridor }))
    ._unsafeUnwrap();
  const own = sqliteStore(new Database(store));
  const parts = { store: own, transport: memoryExchange().transport('TG'), signature: unsigned() };
  const gateway = (await createGateway({ administration: 'TG', corridor, ...parts }))._unsafeUnwrap();
  const statement = { reference: REFERENCE, office: 'TGLFP', officer: 'A. Mensah', actAt: record.releasedAt };
  const actId = `TGLFP:${REFERENCE}:initiateTransit`;
  (await gateway.perform('initiateTransit', { record }, { ...statement, actId }))._unsafeUnwrap();
  (await own.close())._unsafeUnwrap();
}

async function acts(): Promise<readonly string[]> {
  const own = sqliteStore(new Database(store));
  const stored = (await own.movement(REFERENCE))._unsafeUnwrap();
  (await own.close())._unsafeUnwrap();
  return (stored?.entries ?? []).flatMap(({ id, cause }) => (cause.kind === 'act' ? [id] : []));
}
