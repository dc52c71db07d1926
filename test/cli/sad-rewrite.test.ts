import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rewriteSad } from '../../src/cli/sad-rewrite.ts';
import { Printer } from '../../src/cli/print.ts';
import { filesUnder } from '../fixture-files.ts';
import { SAD, fixture, jsonLines, run } from './run.ts';

function rewritten(file: string, tree = false): Buffer {
  const parts: Uint8Array[] = [];
  const streams = {
    out: (part: string | Uint8Array) => void parts.push(Buffer.from(part)),
    err: () => {},
    isTerminal: false,
  };
  expect(rewriteSad(file, { tree }, new Printer(streams, 'en', false))).toBe(0);
  return Buffer.concat(parts);
}

const exported = filesUnder('asycuda').filter((file) => file.endsWith('.xml') && !file.includes('manifest-'));

test.each(exported)('%s is written byte for byte', (file) => {
  expect(rewritten(fixture(file)).equals(readFileSync(fixture(file)))).toBe(true);
});

test('from the tree alone the document says the same in its own encoding, mark included', () => {
  const file = fixture('asycuda/shapes/mark-one-line-namespaces.xml');
  const text = rewritten(file, true).toString();
  expect(text.startsWith('\ufeff<?xml version="1.0" encoding="utf-8"?>\n<ASYCUDA xmlns:xsi=')).toBe(true);
  expect(text.trimEnd().slice(40)).toBe(readFileSync(file, 'utf8').replaceAll(' />', '/>').slice(39));
});

test('on the command line: the document, or JSON about it; a profile changes nothing', async () => {
  const { code, out } = await run(['sad', 'rewrite', SAD, '--profile', 'bf']);
  expect([code, out]).toEqual([0, readFileSync(SAD, 'utf8')]);
  const [made] = jsonLines((await run(['sad', 'rewrite', SAD, '--json', '--tree'])).out);
  expect(made).toMatchObject({
    file: SAD,
    encoding: 'UTF-8',
    mark: false,
    document: expect.stringContaining('<Transit>'),
  });
});

test('what is no declaration is refused, and nothing is written', async () => {
  const refused = await run(['sad', 'rewrite', fixture('messages/arrival-advice/minimal.xml')]);
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain('asycuda/not-a-sad');
  expect((await run(['sad', 'rewrite', SAD, '--profile', 'none.json'])).err).toContain('gateway/no-file');
});
