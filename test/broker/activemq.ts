import { afterAll, beforeAll } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrokerSettings, brokerXml, LOG4J_PROPERTIES } from './broker-xml.ts';

/** Where Debian's package `activemq` puts the broker. */
const HOME = '/usr/share/activemq';
const JAR = `${HOME}/bin/activemq.jar`;
const READY_WITHIN = 60_000;

/** A real ActiveMQ Classic of our own: own data folder, own loopback ports, which stay the same over a restart. */
export interface Broker {
  readonly stompPort: number;
  readonly openwirePort: number;
  /** Answers only where the options name a key store. */
  readonly tlsPort: number;
  readonly url: string;
  readonly version: string;
  /** Process id of the broker that runs now; it changes with a restart. */
  readonly pid: number;
  /** Ends it as a crash does (SIGKILL); what it had on disk stays. */
  kill(): Promise<void>;
  /** Starts it again on the same ports and the same data, ended or not. */
  restart(): Promise<void>;
  /** Stops its process (SIGSTOP): it still takes TCP connections and answers nothing. */
  freeze(): void;
  thaw(): void;
  /** Ends it and removes its data folder. */
  stop(): Promise<void>;
  /** What it has logged. */
  log(): string;
}

export type BrokerOptions = Omit<BrokerSettings, 'folder' | 'stompPort' | 'openwirePort' | 'tlsPort'>;

/** A broker for the tests of one file: started before them, stopped after them. */
export function useBroker(options: BrokerOptions = {}): () => Broker {
  let broker: Broker | undefined;
  beforeAll(async () => {
    broker = await startBroker(options);
  }, 300_000);
  afterAll(async () => broker?.stop(), 30_000);
  return () => {
    if (broker === undefined) throw new Error('The broker is there from beforeAll on.');
    return broker;
  };
}

/** Starts a broker and resolves once it answers a STOMP CONNECT; about 2.4 s. */
export async function startBroker(options: BrokerOptions = {}): Promise<Broker> {
  installWhereMissing();
  const folder = mkdtempSync(join(tmpdir(), 'activemq-'));
  const stompPort = await freePort();
  const openwirePort = await freePort();
  const tlsPort = await freePort();
  writeFileSync(join(folder, 'activemq.xml'), brokerXml({ ...options, folder, stompPort, openwirePort, tlsPort }));
  writeFileSync(join(folder, 'log4j.properties'), LOG4J_PROPERTIES);
  const launch = () => launchBroker(folder, stompPort);
  let child = await launch().catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (hasEnded(child)) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    if (signal === 'SIGTERM') child.kill('SIGCONT');
    await ended;
  };
  return {
    stompPort,
    openwirePort,
    tlsPort,
    url: `stomp://127.0.0.1:${stompPort}`,
    version: activeMqVersion(),
    get pid() {
      return child.pid ?? 0;
    },
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM');
      child = await launch();
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    log: () => logOf(folder),
  };
}

/** Jars of the JMS client, for a Java program that is a peer. */
export const JMS_CLASS_PATH = [
  'activemq-client',
  'geronimo-jms_1.1_spec',
  'geronimo-j2ee-management-1.1-spec',
  'hawtbuf',
  'slf4j-api',
]
  .map((jar) => `/usr/share/java/${jar}.jar`)
  .join(':');

/** Version of the installed ActiveMQ, from the name of a jar. */
export function activeMqVersion(): string {
  const jars = readdirSync('/usr/share/java').map((name) => /^activemq-broker-(\d[\d.]*)\.jar$/.exec(name)?.[1]);
  return jars.find((version) => version !== undefined) ?? 'of unknown version';
}

function installWhereMissing(): void {
  if (isInstalled()) return;
  const packages = 'activemq default-jdk-headless';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`These tests need a real ActiveMQ: install Debian's packages ${packages} and run them again.`);
  }
  const install = `test -e ${JAR} && command -v javac || { apt-get update -qq && apt-get install -qq -y --no-install-recommends ${packages}; }`;
  execFileSync('flock', [join(tmpdir(), 'activemq-install.lock'), 'sh', '-c', install], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!isInstalled()) throw new Error(`Debian's packages ${packages} are installed, but ${JAR} or javac is missing.`);
}

function isInstalled(): boolean {
  const onPath = (name: string) =>
    (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, name)));
  return existsSync(JAR) && onPath('java') && onPath('javac');
}

async function launchBroker(folder: string, stompPort: number): Promise<ChildProcess> {
  const opens = ['java.lang', 'java.util', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const places = [
    `-Dactivemq.home=${HOME}`,
    `-Dactivemq.base=${folder}`,
    `-Dactivemq.conf=${folder}`,
    `-Dactivemq.data=${folder}`,
  ];
  const java = [
    'java',
    '-Xmx512m',
    '-XX:+UseSerialGC',
    ...opens,
    ...places,
    `-Dlog4j.configuration=file:${folder}/log4j.properties`,
  ];
  const log = openSync(join(folder, 'broker.log'), 'a');
  // setpriv: the broker dies with the process that started it, whatever ends that.
  const child = spawn(
    'setpriv',
    ['--pdeathsig', 'KILL', ...java, '-jar', JAR, 'start', `xbean:file:${join(folder, 'activemq.xml')}`],
    { stdio: ['ignore', log, log] },
  );
  closeSync(log);
  const until = Date.now() + READY_WITHIN;
  while (!(await answersConnect(stompPort))) {
    if (hasEnded(child) || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`ActiveMQ did not start; it said:\n${logOf(folder).slice(-4000)}`);
    }
    await pause(50);
  }
  return child;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function logOf(folder: string): string {
  return readFileSync(join(folder, 'broker.log'), 'utf8');
}

/** Any answer counts: CONNECTED, or ERROR where a password is asked for. */
function answersConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('CONNECT\naccept-version:1.2\nhost:localhost\n\n\0'));
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(5_000, () => settle(false));
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}

/** Below the range from which the kernel takes the ports of outgoing connections, so that it is still free after a restart. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  return isFree ? port : freePort();
}
