import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from '@jest/globals';
import { type Broker, JMS_CLASS_PATH } from './activemq.ts';

const PROGRAM = resolve(__dirname, '../java/JmsPeer.java');
let classes: string | undefined;
afterAll(() => {
  if (classes !== undefined) rmSync(classes, { recursive: true });
});

export interface JmsMessage {
  readonly kind: string;
  readonly mode: string;
  readonly group: string;
  readonly correlationId: string;
  readonly id: string;
  readonly body: string;
}

/** A neighbour whose system is Java, on the same broker. */
export function jmsPeer(broker: Broker) {
  const run = async (...args: readonly string[]) => {
    const url = `tcp://127.0.0.1:${broker.openwirePort}`;
    const java = ['-XX:TieredStopAtLevel=1', '-cp', `${compiled()}:${JMS_CLASS_PATH}`, 'JmsPeer', url, ...args];
    const { stdout } = await promisify(execFile)('java', java);
    return stdout.trim();
  };
  const hex = (text: string) => Buffer.from(text).toString('hex');
  return {
    async send(queue: string, kind: 'bytes' | 'text' | 'map', body: string, properties: Record<string, string> = {}) {
      await run('send', queue, kind, hex(body), ...Object.entries(properties).flat().map(hex));
    },
    async receive(queue: string, count: number): Promise<readonly JmsMessage[]> {
      const lines = (await run('receive', queue, String(count))).split('\n');
      return lines.map((line) => {
        const [kind = '', mode = '', group = '', correlationId = '', id = '', body = ''] = line.split(' ');
        return { kind, mode, group, correlationId, id, body: Buffer.from(body, 'hex').toString() };
      });
    },
  };
}

function compiled(): string {
  if (classes === undefined) {
    classes = mkdtempSync(join(tmpdir(), 'jms-peer-'));
    execFileSync('javac', ['-cp', JMS_CLASS_PATH, '-d', classes, PROGRAM]);
  }
  return classes;
}
