import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { TABLES } from '../../src/processes/tables.ts';
import { CHECKS } from './checks.ts';
import { SCENARIOS } from './scenarios/index.ts';

const ROOT = resolve(__dirname, '../..');

/** `npm run explore` in a process of its own: there it takes half the time that it takes inside of Jest. */
function explored(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/explore.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

test('every order of acts and messages keeps every check; every row fires, and every ending is reached in each topology', () => {
  const { status, lines } = explored();
  expect(lines.filter((line) => line.startsWith('VIOLATION'))).toEqual([]);
  expect(lines.at(-2)).toContain(`${Object.keys(SCENARIOS).length} scenarios, `);
  expect(lines.at(-2)).toContain(` ${TABLES.rows.length} of ${TABLES.rows.length} rows, `);
  expect(lines.at(-1)).toBe(`0 violations of ${Object.keys(CHECKS).length} checks`);
  expect(status).toBe(0);
}, 540_000);

test('a depth bounds the moves, and one that is no number, or a name that no scenario has, is wrong use', () => {
  const bounded = explored('--depth', '3', '--only', 'the straight journey');
  expect(bounded.status).toBe(0);
  expect(bounded.lines[1]).toMatch(/ 3 .* not followed/);
  expect(explored('--depth', 'deep').status).toBe(2);
  expect(explored('--only', 'a road that nobody took').status).toBe(2);
});
