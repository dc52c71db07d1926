import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '..');

/** Runs an example in a process of its own, with the package's own name leading to the sources. */
async function runExample(name: string, ...args: string[]): Promise<string[]> {
  const node = ['-r', join(root, 'test/run-typescript.cjs'), '--conditions=@asycuda-transit/source'];
  const { stdout } = await promisify(execFile)(process.execPath, [...node, join(root, 'examples', name), ...args]);
  return stdout.trimEnd().split('\n');
}

test('readme.ts: a release in Togo is expected at both offices of Burkina Faso', async () => {
  expect((await runExample('readme.ts')).sort()).toEqual(['BFCNK is expected', 'BFOUA is expected']);
}, 60_000);

test('readme.ts has at most 30 lines', () => {
  expect(readFileSync(join(root, 'examples/readme.ts'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(30);
});

test('asycuda-extension.ts: refuses what is no declaration for a transit, releases, and learns of the passage', async () => {
  const lines = await runExample('asycuda-extension.ts');
  expect(lines[0]).toMatch(/^asycuda\/no-items: /);
  expect(lines).toContain('Box B, date of assessment: "2026-03-10T09:30:00+00:00" is stated in place of "3/10/26".');
  expect(lines).toContain('TGLFP: release sends AnticipatedArrivalRecord, AnticipatedTransitRecord');
  expect(lines.at(-1)).toBe('Togo: departure.recordPassageNotice on FrontierCrossing');
}, 60_000);

test('vendor-gateway.ts: runs while its broker is away, and closes everything when it is asked to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-gateway-'));
  try {
    const lines = await runExample('vendor-gateway.ts', 'stomp://127.0.0.1:9', join(folder, 'bf.sqlite'), '1');
    expect(lines[0]).toBe('The gateway of Burkina Faso runs.');
    expect(lines).toContain('subscription: transport/unreachable');
    expect(lines.at(-1)).toBe('Everything is closed.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('test-harness.ts: every case of both contracts passes, and every fixture gives what the manifest says', async () => {
  const lines = await runExample('test-harness.ts');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const [, passed, all] = /^\w+: (\d+) of (\d+) /.exec(line) ?? [];
    expect(Number(all)).toBeGreaterThan(0);
    expect(passed).toBe(all);
  }
}, 120_000);

test('journeys.ts: every journey goes and ends as its file says', async () => {
  const lines = await runExample('journeys.ts');
  const [, passed, all] = /^journeys: (\d+) of (\d+) /.exec(lines.at(-1) ?? '') ?? [];
  expect({ lines: lines.length, passed }).toEqual({ lines: 1, passed: all });
}, 120_000);
