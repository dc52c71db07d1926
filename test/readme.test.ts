import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const program = read('examples/readme.ts');

describe('the README', () => {
  test('quotes the example that the tests run, of at most thirty lines', () => {
    const quoted = /<!-- examples\/readme\.ts -->\n```ts\n(.*?)```/s.exec(read('README.md'))?.[1];
    expect(quoted).toBe(program);
    expect(program.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  test.each(['README.md', 'README.fr.md'])('%s links to what exists', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link as string);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  test('maps every part of src', () => {
    const named = [...read('README.md').matchAll(/`([a-z]+)(?:\.ts|\/)`/g)].map(([, name]) => name as string);
    const parts = [
      'fault',
      'reference',
      'messages',
      'xml',
      'corridor',
      'movement',
      'rules',
      'processes',
      'asycuda',
      'stores',
      'transports',
      'signatures',
      'gateway',
      'conformance',
      'cli',
    ];
    expect(parts.filter((part) => !named.includes(part))).toEqual([]);
  });

  test('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'check']));
  });
});
