import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transportContract } from '../../src/conformance/transport-contract.ts';
import type { StompTls } from '../../src/index.ts';
import { type Broker, startBroker } from './activemq.ts';
import { twoEnds } from './ends.ts';

const folder = mkdtempSync(join(tmpdir(), 'broker-tls-'));
const keyStore = join(folder, 'broker.p12');
const certificate = join(folder, 'broker.pem');
let broker: Broker;

beforeAll(async () => {
  const store = ['-keystore', keyStore, '-storetype', 'PKCS12', '-storepass', 'changeit', '-alias', 'broker'];
  const names = ['-dname', 'CN=broker.example', '-ext', 'SAN=dns:broker.example', '-validity', '2'];
  execFileSync('keytool', ['-genkeypair', '-keyalg', 'EC', ...store, ...names], { stdio: 'ignore' });
  execFileSync('keytool', ['-exportcert', '-rfc', ...store, '-file', certificate], { stdio: 'ignore' });
  broker = await startBroker({ tls: { keyStore, password: 'changeit' } });
}, 300_000);

afterAll(async () => {
  await broker.stop();
  rmSync(folder, { recursive: true });
}, 30_000);

const contract = transportContract(async () => endsWith(trusted()));

test.each(contract.map(({ name, run }) => [name, run] as const))(
  'contract over TLS: %s',
  async (_, run) => {
    await expect(run()).resolves.toBeUndefined();
  },
  40_000,
);

test.each([
  ['without the certificate of the broker', () => ({ serverName: 'broker.example' }), 'self-signed'],
  ['under another name', () => ({ ...trusted(), serverName: 'other.example' }), 'does not match'],
  ['under its address', () => ({ ca: trusted().ca }), 'does not match'],
])('%s nothing is sent', async (_, tls, reason) => {
  const ends = endsWith(tls());
  const body = Buffer.from('<a/>');
  const refused = await ends.transport('TG').send({ id: '1', sender: 'TG', recipient: 'BF', headers: {}, body });
  expect(refused._unsafeUnwrapErr().code).toBe('transport/unreachable');
  expect(refused._unsafeUnwrapErr().text.en).toContain(reason);
  await ends.release();
});

function trusted() {
  return { ca: readFileSync(certificate, 'utf8'), serverName: 'broker.example' };
}

function endsWith(tls: StompTls) {
  return twoEnds(broker, { brokers: [{ host: '127.0.0.1', port: broker.tlsPort, tls }] });
}
