import { afterAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readSad } from '../../src/asycuda/sad.ts';
import { treeText, writeSource } from '../../src/xml/source-text.ts';
import { encodeText } from '../../src/xml/text.ts';
import { declarations, samples } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'asycuda-transit-samples-'));
const canonical = (file: string) => execFileSync('xmllint', ['--c14n', file], { maxBuffer: 1e8 });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([...declarations, ...samples].map((file) => [basename(file), file]))(
  '%s is given back byte for byte, and from the tree alone equal in canonical XML',
  (name, file) => {
    const bytes = readFileSync(file);
    const { source } = readSad(bytes)._unsafeUnwrap();
    expect(writeSource(source).equals(bytes)).toBe(true);
    const { text: _, encoding, mark, ...tree } = source;
    writeFileSync(join(folder, name), encodeText({ text: treeText(tree, encoding), encoding, mark }));
    expect(canonical(join(folder, name)).equals(canonical(file))).toBe(true);
  },
);
