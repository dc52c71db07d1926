import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { useBroker } from './activemq.ts';

const broker = useBroker();

test('a real ActiveMQ runs as a process of its own, and a restart keeps its ports', async () => {
  const { pid, stompPort, version } = broker();
  expect(version).toMatch(/^5\.\d+\.\d+$/);
  expect(existsSync(`/proc/${pid}`)).toBe(true);
  await broker().kill();
  expect(existsSync(`/proc/${pid}`)).toBe(false);
  await broker().restart();
  expect(broker().pid).not.toBe(pid);
  expect(broker().stompPort).toBe(stompPort);
}, 60_000);
