import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { STATUS_OF_STATE } from '../src/asycuda/status.ts';
import { FAULTS } from '../src/fault.ts';
import { CATALOGUE, MESSAGE_NAMES } from '../src/messages/catalogue.ts';
import { ACTS, ACT_NAMES } from '../src/processes/acts.ts';
import { AGREEMENT } from '../src/processes/agreement.ts';
import { STATE_NAMES } from '../src/processes/names.ts';
import { NEEDS } from '../src/processes/needs.ts';
import { rowId } from '../src/processes/process.ts';
import { TABLES } from '../src/processes/tables.ts';
import { RULES } from '../src/rules/rules.ts';
import { fixtureBytes, kebab, manifest } from './fixture-files.ts';

const DOCS = resolve(__dirname, '../docs');
const pages = new Map(
  readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(join(DOCS, path), 'utf8')]),
);

const pageOf = (path: string) => pages.get(path) ?? '';
const outsideOfCode = (text: string) => text.replace(/```[^]*?```/g, '').replace(/`[^`\n]*`/g, '');
const escaped = (text: string) =>
  text
    .replace(/[\\*`[\]|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

/** The anchors that a page can be entered by: those that it sets, and those that its headings make. */
function anchorsOf(text: string): ReadonlySet<string> {
  const set = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id as string);
  const headings = [...text.replace(/```[^]*?```/g, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/<[^>]*>|[`*]/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...set, ...headings]);
}

/** Links of a page that lead nowhere. */
function brokenLinks(path: string, text: string): readonly string[] {
  const links = [...outsideOfCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link as string);
  return links.filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    if (anchor === undefined) return !existsSync(join(DOCS, target));
    return !anchorsOf(pageOf(target)).has(anchor);
  });
}

describe.each(['en', 'fr'] as const)('the pages in %s', (language) => {
  const at = (path: string) => pageOf(`${language}/${path}`);

  test('has the word of ASYCUDA World for each state of an office', () => {
    const page = at('asycuda-status.md');
    for (const { state, status } of STATUS_OF_STATE) expect(page).toContain(`\`${state}\` | \`${status}\` |`);
    expect(at('README.md')).toContain('(asycuda-status.md)');
  });

  test('has every message, with its name, its elements and its full example', () => {
    for (const name of MESSAGE_NAMES) {
      const { code, nom, type } = CATALOGUE[name];
      const page = at(`messages/${kebab(name)}.md`);
      expect(at('messages/index.md')).toContain(`[${code}](${kebab(name)}.md)`);
      expect(page).toContain(escaped(nom));
      for (const field of Object.keys(type.body.fields)) expect(page).toContain(`| \`${field}\` |`);
      expect(page).toContain(
        fixtureBytes(`messages/${kebab(name)}/full.xml`)
          .toString('utf8')
          .trimEnd(),
      );
    }
  });

  test('has every rule once, with what it says, and on the page of each of its messages', () => {
    const folder = [...pages].filter(([path]) => path.startsWith(`${language}/rules/`));
    for (const { code, title, texts, on, wire = '14' } of RULES) {
      const [home, ...others] = folder.filter(([, text]) => text.includes(`\n## ${code}\n`));
      expect([code, others.length]).toEqual([code, 0]);
      const section = home?.[1].split(`\n## ${code}\n`)[1]?.split('\n## ')[0];
      expect(section).toContain(escaped(title[language]));
      expect(section).toContain(escaped(texts[language]));
      expect(section).toContain(`#wire-${wire})`);
      for (const name of on === 'all' ? MESSAGE_NAMES : on)
        expect(at(`messages/${kebab(name)}.md`)).toContain(`#${code.toLowerCase()})`);
    }
  });

  test('has every code of a fault with its sentence', () => {
    const page = at('errors/index.md');
    for (const [stage, rows] of Object.entries(FAULTS)) {
      for (const [name, row] of Object.entries(rows) as [string, { readonly en: string; readonly fr: string }][])
        expect(page).toContain(`\`${stage}/${name}\` | ${escaped(row[language])} |`);
    }
  });

  test('has every code of the wire that a fixture or a rule gives', () => {
    const given = manifest.flatMap((row) => (row.gives === 'refused' ? row.faults.map(({ wire }) => wire) : []));
    const wires = new Set([...given, ...RULES.map(({ wire = '14' }) => wire), '26', '90', '92']);
    expect(wires.size).toBeGreaterThan(9);
    for (const wire of wires) expect(at('errors/index.md')).toContain(`<a id="wire-${wire}">`);
  });

  test('has every row of the tables, with its needs, and on the page of each message that it sends or receives', () => {
    for (const row of TABLES.rows) {
      const line = at(`processes/${row.at}.md`)
        .split('\n')
        .find((each) => each.includes(`<br>\`${rowId(row)}\` |`));
      for (const need of row.needs ?? []) expect(line).toContain(escaped(NEEDS[need][language]));
      for (const state of row.when) expect(line).toContain(escaped(STATE_NAMES[state]?.[language] ?? state));
      const messages = (row.sends ?? []).map(({ message }) => message);
      for (const message of 'message' in row.by ? [...messages, row.by.message] : messages) {
        expect(line).toContain(`(../messages/${kebab(message)}.md)`);
        expect(at(`messages/${kebab(message)}.md`)).toContain(`\`${rowId(row)}\` |`);
      }
    }
  });

  test('has every ending', () => {
    for (const { ending } of AGREEMENT) expect(at('processes/index.md')).toContain(`<br>\`${ending}\` |`);
  });

  test('has every act with its facts', () => {
    for (const name of ACT_NAMES) {
      const section = at('acts.md').split(`\n## ${name}\n`)[1]?.split('\n## ')[0];
      expect(section).toContain(escaped(ACTS[name][language]));
      for (const fact of Object.keys(ACTS[name].facts.fields)) expect(section).toContain(`| \`${fact}\` |`);
    }
  });
});

test('no link leads nowhere', () => {
  const broken = [...pages].flatMap(([path, text]) => brokenLinks(path, text).map((link) => `${path}: ${link}`));
  expect(broken).toEqual([]);
  expect(brokenLinks('README.md', 'see [this](en/nothing.md) and [that](#nowhere)')).toHaveLength(2);
});

test('each page has its counterpart in the other language', () => {
  const below = (language: string) =>
    [...pages.keys()].filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(3));
  expect(below('fr')).toEqual(below('en'));
  expect(below('en').length).toBeGreaterThan(MESSAGE_NAMES.length);
});

test('every line of every diagram is in the part of Mermaid that the pages use', () => {
  const text = '[^;:#"<>{}]+(?:<br/>[^;:#"<>{}]+)*';
  const line = {
    stateDiagram: new RegExp(
      `^(?: {4}state "${text}" as \\w+| {4}(?:\\w+|\\[\\*\\]) --> (?:\\w+ : ${text}|\\[\\*\\]))$`,
    ),
    sequenceDiagram: new RegExp(`^ {4}(?:participant \\w+ as ${text}|Note over \\w+: ${text}|\\w+->>\\w+: ${text})$`),
  };
  const diagrams = [...pages.values()].flatMap((page) =>
    [...page.matchAll(/```mermaid\n([^]*?)\n```/g)].map(([, body = '']) => body),
  );
  expect(diagrams.length).toBeGreaterThan(6);
  for (const [head = '', ...lines] of diagrams.map((diagram) => diagram.split('\n'))) {
    const form = head === 'stateDiagram-v2' ? line.stateDiagram : line.sequenceDiagram;
    expect(['stateDiagram-v2', 'sequenceDiagram']).toContain(head);
    expect(lines.filter((each) => !form.test(each))).toEqual([]);
  }
});
