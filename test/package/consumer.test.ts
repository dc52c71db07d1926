import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// A user's project: the packed package is installed into it, and it has no part of this repository but what is linked
// for its tests: Node's types, and libxmljs2, which is not compiled a second time.
const root = resolve(__dirname, '../..');
const readme = join(root, 'examples/readme.ts');
const minutes = 60_000;
let project: string;

// npm run and Jest speak to their children through the environment; a user's shell does not have those variables.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(config_local_prefix|lifecycle|package)|INIT_CWD|NODE_ENV|NODE_OPTIONS|JEST_)/.test(name),
  ),
);

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: project,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} gave ${status}\n${stdout}\n${stderr}`, { cause: error });
  return stdout;
}
const node = (...args: string[]) => run(process.execPath, ...args);
const tool = (path: string, ...args: string[]) => node(join(root, 'node_modules', path), ...args);
const write = (name: string, text: string) => writeFileSync(join(project, name), text);

function link(name: string): void {
  const place = join(project, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place);
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'asycuda-transit-consumer-'));
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'commonjs' }));
  run('npm', 'pack', root, '--ignore-scripts', '--silent');
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  run('npm', 'install', `./${tarball}`, '--prefer-offline', '--no-audit', '--no-fund');
}, 5 * minutes);

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('installing it runs no install script and brings neither optional engine nor optional store', () => {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const installed = Object.entries(lock.packages);
  expect(installed.map(([path]) => path)).toContain('node_modules/asycuda-transit');
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([path]) => /\/(libxmljs2|better-sqlite3)$/.test(path))).toEqual([]);
});

test('CommonJS requires it, and an ES module imports the same names', () => {
  write(
    'names.cjs',
    `
    for (const path of ['asycuda-transit', 'asycuda-transit/conformance']) console.log(Object.keys(require(path)).sort().join());
    require('asycuda-transit/package.json');`,
  );
  write(
    'names.mjs',
    `
    for (const path of ['asycuda-transit', 'asycuda-transit/conformance'])
      console.log(Object.keys(await import(path)).filter((name) => !['default', 'module.exports', '__esModule'].includes(name)).sort().join());`,
  );
  const names = node('names.cjs');
  expect(names.split('\n')[0]).not.toBe('');
  expect(node('names.mjs')).toBe(names);
});

test(
  'TypeScript reads its types as CommonJS and as an ES module, with every declaration file checked',
  () => {
    link('@types/node');
    link('undici-types');
    const use = `
    import * as transit from 'asycuda-transit';
    import * as conformance from 'asycuda-transit/conformance';
    export const names: string[] = [...Object.keys(transit), ...Object.keys(conformance)];`;
    write('types.mts', use);
    write('types.cts', use);
    const options = [
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
    ];
    tool('typescript/bin/tsc', ...options, '--noEmit', 'types.mts', 'types.cts');
  },
  minutes,
);

test(
  'an ordinary CommonJS Jest, with libxmljs2 installed, requires it',
  () => {
    link('libxmljs2');
    mkdirSync(join(project, 'test'));
    write(
      'test/transit.test.js',
      `
    test('loads', () => {
      expect(Object.keys(require('asycuda-transit'))).not.toEqual([]);
      expect(require('libxmljs2').parseXml('<a/>').root().name()).toBe('a');
    });`,
    );
    tool('jest/bin/jest.js', '--rootDir', project);
  },
  minutes,
);

test(
  'the program of the README compiles and runs in it',
  () => {
    copyFileSync(readme, join(project, 'readme.ts'));
    tool(
      'typescript/bin/tsc',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      'readme.ts',
    );
    expect(node('readme.js')).toBe('BFOUA is expected\nBFCNK is expected\n');
  },
  minutes,
);
