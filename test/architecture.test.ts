import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
const packages = new Set(Object.keys({ ...manifest['dependencies'], ...manifest['peerDependencies'] }));

// Who may import whom. A unit is a folder of src or a file directly in it; faults/ holds the parts of fault.ts.
const leaves = ['fault', 'tree', 'envelope', 'reference'];
const parts = ['xml', 'corridor', 'movement', 'rules', 'processes', 'asycuda', 'stores', 'transports', 'signatures'];
// The lossless reading of a document; what else is in xml/ is the way of the messages.
const source = ['xml/text', 'xml/source', 'xml/source-tree', 'xml/source-text'];
const mayImport: Record<string, readonly string[]> = {
  ...Object.fromEntries(leaves.map((leaf) => [leaf, []])),
  messages: ['tree', 'reference', 'fault'],
  corridor: ['messages', 'fault'],
  movement: ['messages', 'envelope', 'fault'],
  xml: ['messages', 'tree', 'fault'],
  rules: ['messages', 'corridor', 'movement', 'reference', 'fault'],
  processes: ['messages', 'corridor', 'movement', 'fault'],
  asycuda: ['messages', 'corridor', 'reference', 'tree', 'fault', ...source],
  paper: ['messages', 'corridor', 'fault'],
  stores: ['envelope', 'movement', 'fault'],
  transports: ['envelope', 'fault'],
  signatures: ['envelope', 'fault'],
  gateway: [...leaves, 'messages', ...parts],
  conformance: ['index'],
  extension: [...leaves, 'messages', ...parts, 'gateway'],
  cli: ['index', 'conformance'],
  index: [...leaves, 'messages', ...parts, 'paper', 'gateway', 'extension'],
};

const importPattern =
  /^\s*(?:import|export)\b[^'"`;=]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\b(?:import|require)\(\s*'([^']+)'/gm;
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));
const imports = files.flatMap(({ name, text }) =>
  [...text.matchAll(importPattern)].map(([, from, bare, called]) => {
    const path = from ?? bare ?? called ?? '';
    return path.startsWith('.') ? { name, inside: posix.join(posix.dirname(name), path) } : { name, outside: path };
  }),
);
const unitOf = (path: string) => path.replace(/\/.*|\.ts$/g, '').replace(/^faults$/, 'fault');

test('a unit imports only what it may import', () => {
  const isAllowed = (name: string, path: string) =>
    unitOf(name) === unitOf(path) ||
    mayImport[unitOf(name)]?.some((allowed) => allowed === unitOf(path) || `${allowed}.ts` === path);
  const refused = imports.filter(({ name, inside }) => inside !== undefined && !isAllowed(name, inside));
  expect(refused).toEqual([]);
  expect(files.map(({ name }) => name).filter((name) => !(unitOf(name) in mayImport))).toEqual([]);
});

test('what is imported from outside src is Node or a declared dependency', () => {
  const packageOf = (path: string) => path.split('/', path.startsWith('@') ? 2 : 1).join('/');
  const isDeclared = (path: string) => (path.startsWith('node:') ? isBuiltin(path) : packages.has(packageOf(path)));
  expect(imports.filter(({ outside }) => outside !== undefined && !isDeclared(outside))).toEqual([]);
  expect(imports.filter(({ inside }) => inside?.startsWith('..'))).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(files.filter(({ text }) => text.trimEnd().split('\n').length > 250).map(({ name }) => name)).toEqual([]);
});

test('index.ts only re-exports', () => {
  const code = files.find(({ name }) => name === 'index.ts')?.text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  expect(code?.replace(/export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';/g, '').trim()).toBe('');
});

test('only rules/rule.ts says that a message is checked, and it says so once', () => {
  const places = files.flatMap(({ name, text }) => [...text.matchAll(/\bas\s+Checked\b/g)].map(() => name));
  expect(places).toEqual(files.some(({ name }) => name === 'rules/rule.ts') ? ['rules/rule.ts'] : []);
});
