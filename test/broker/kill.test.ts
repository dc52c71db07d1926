import { afterAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { endingOf, foldLog, type LogEntry, type Movement, sqliteStore } from '../../src/index.ts';
import { useBroker } from './activemq.ts';
import { BURKINA_FASO, NOW, type Part, type Plan, REFERENCE, TOGO } from './kill/journey.ts';

const broker = useBroker();
const folder = mkdtempSync(join(tmpdir(), 'kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * One side is killed before its n-th call and the other after its next one, for every second n, so that each call number is met. `npm run faults` takes
 * every n for both sides, and both ways round.
 */
const ALL = process.env['FAULTS'] === 'all';
const ROUNDS = ALL ? (['before', 'after'] as const) : (['before'] as const);

/** Journeys that go on at a time: children wait for the disk more than they compute. */
const AT_ONCE = 3;

test('a process killed before and after each call of its ports loses and doubles nothing, on both sides', async () => {
  const journeys = { whole: 0, killed: 0 };
  let call = 0;
  let reached = true;
  const worker = async () => {
    while (reached) {
      const at = call + 1;
      call += ALL ? 1 : 2;
      for (const when of ROUNDS) {
        const other = when === 'before' ? 'after' : 'before';
        const kills = await journey(`${at}-${when}`, {
          TG: { call: at, when },
          BF: { call: ALL ? at : at + 1, when: other },
        });
        journeys.killed += kills;
        journeys.whole += 1;
        if (kills === 0) reached = false;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  process.stderr.write(`\n${journeys.whole} journeys ended whole over ${journeys.killed} kills, up to call ${call}\n`);
  expect(journeys.killed).toBeGreaterThan(ALL ? 200 : 50);
}, 540_000);

/** Runs both sides, each killed once where it is told to be and started again, then compares their logs. Gives the number of kills. */
async function journey(name: string, kill: Readonly<Record<string, NonNullable<Plan['kill']>>>): Promise<number> {
  const ends = await Promise.all(
    [TOGO, BURKINA_FASO].map((part) => side(part, name, kill[part.administration] as NonNullable<Plan['kill']>)),
  );
  const [togo, burkina] = await Promise.all(ends.map(({ store, administration }) => movementIn(store, administration)));
  compare(togo as Movement, burkina as Movement);
  return ends.reduce((sum, { kills }) => sum + kills, 0);
}

async function side(part: Part, name: string, kill: NonNullable<Plan['kill']>) {
  const { administration, neighbour } = part;
  const store = join(folder, `${name}-${administration}.sqlite`);
  const plan: Plan = {
    ...part,
    reference: REFERENCE,
    at: NOW,
    corridor: join(__dirname, '..', '..', 'fixtures', 'corridors', 'lome-ouagadougou.json'),
    store,
    port: broker().stompPort,
    within: 120_000,
    inbound: `kill.${name}.${neighbour}.${administration}`,
    outbound: `kill.${name}.${administration}.${neighbour}`,
  };
  const kills = (await run({ ...plan, kill })) ? 1 : 0;
  if (kills === 1) await run(plan);
  return { administration, store, kills };
}

/** Runs one child to its end; true where it killed itself. */
async function run(plan: Plan): Promise<boolean> {
  const child = spawn(process.execPath, [join(__dirname, 'kill', 'child.cjs')], { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.end(JSON.stringify(plan));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('close', (...ended) => resolve(ended));
  });
  if (signal !== 'SIGKILL' && code !== 0)
    throw new Error(`The gateway of ${plan.administration} ended with ${code ?? signal}: ${said}`);
  return signal === 'SIGKILL';
}

async function movementIn(file: string, administration: string): Promise<Movement> {
  const store = sqliteStore(new Database(file));
  const stored = (await store.movement(REFERENCE))._unsafeUnwrap();
  (await store.close())._unsafeUnwrap();
  return foldLog(REFERENCE, administration, stored?.entries ?? []);
}

/** Entry by entry: what one side sent is what the other side took in, each once; the guarantee was booked once and freed once. */
function compare(togo: Movement, burkina: Movement): void {
  expect(endingOf([...togo.states, ...burkina.states])?.ending).toBe('discharged');
  expect(takenIn(burkina, 'TG')).toEqual(sentBy(togo, 'BF'));
  expect(takenIn(togo, 'BF')).toEqual(sentBy(burkina, 'TG'));
  const rows = togo.log.flatMap(({ outcomes }) => outcomes.map(({ row }) => row));
  expect(rows.filter((row) => row === 'departure.bookGuarantee')).toHaveLength(1);
  expect(rows.filter((row) => row.startsWith('departure.freeGuarantee'))).toHaveLength(1);
  for (const { log } of [togo, burkina]) {
    const acts = log.filter(({ cause }) => cause.kind === 'act').map(({ id }) => id);
    expect(new Set(acts).size).toBe(acts.length);
  }
}

function sentBy({ log }: Movement, recipient: string): readonly string[] {
  return log
    .flatMap(({ sends }) => sends)
    .filter((sent) => sent.recipient === recipient)
    .map(({ name, messageId, sequence }) => `${sequence} ${name} ${messageId}`)
    .sort();
}

function takenIn({ log }: Movement, sender: string): readonly string[] {
  const applied = (entry: LogEntry) =>
    entry.verdict === 'applied' && entry.cause.kind === 'message' && entry.cause.sender === sender;
  return log
    .filter(applied)
    .flatMap(({ cause }) =>
      cause.kind === 'message' && cause.message.header.sequence !== undefined ? [cause.message] : [],
    )
    .map(({ name, header }) => `${header.sequence} ${name} ${header.messageId}`)
    .sort();
}
