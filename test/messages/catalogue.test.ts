import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, MESSAGE_NAMES, NAMESPACE, nameOfCode } from '../../src/messages/catalogue.ts';
import { FIXTURES, SCHEMAS, kebab, messageFixture } from '../fixture-files.ts';

const rows = MESSAGE_NAMES.map((name) => CATALOGUE[name]);
const foldersOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe.each(MESSAGE_NAMES)('%s', (name) => {
  const { code, nom, type } = CATALOGUE[name];

  test('has its own name as root element', () => {
    expect(type.root).toBe(name);
    expect(type.name).toBe(name);
    expect(name).toMatch(/^([A-Z][a-z]+)+$/);
  });

  test('has a French name and a code', () => {
    expect(nom).toMatch(/^[A-ZÀÉ][^'"]+[^.]$/u);
    expect(code).toMatch(/^TR[0-9]{3}$/);
    expect(nameOfCode(code)).toBe(name);
  });

  test('has an XSD and fixtures that say its code', () => {
    expect(readdirSync(SCHEMAS)).toContain(`${kebab(name)}.xsd`);
    expect(messageFixture(name, 'minimal').header.code).toBe(code);
    expect(messageFixture(name, 'full').header.code).toBe(code);
  });

  test('refuses the fixtures of every other message', () => {
    const others = MESSAGE_NAMES.filter((other) => other !== name).map((other) => messageFixture(other, 'full'));
    expect(others.filter((other) => type.is(other))).toEqual([]);
  });
});

test('no code, name or French name stands twice', () => {
  for (const key of ['code', 'nom'] as const) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
});

test('no XSD and no folder of fixtures is without its row', () => {
  const names = MESSAGE_NAMES.map(kebab);
  expect(
    readdirSync(SCHEMAS)
      .filter((file) => file.endsWith('.xsd'))
      .filter((file) => !names.includes(file.slice(0, -4))),
  ).toEqual(['common.xsd']);
  expect(foldersOf(join(FIXTURES, 'messages')).filter((folder) => !names.includes(folder))).toEqual(['unreadable']);
});

test('answers may be without a movement, and messages about the line are', () => {
  expect(
    rows.filter(({ job, type }) => (job === 'answer') !== (type.about === 'optional')).map(({ code }) => code),
  ).toEqual([]);
  expect(rows.filter(({ type }) => type.about === 'absent').map(({ code }) => code)).toEqual([
    'TR070',
    'TR974',
    'TR975',
  ]);
});

test('each request has one response', () => {
  const jobs = rows.map(({ job }) => job);
  expect(jobs.filter((job) => job === 'request').length).toBe(jobs.filter((job) => job === 'response').length);
});

test('a code that no message has names none', () => {
  expect([nameOfCode('TR999'), nameOfCode('IE001'), nameOfCode('')]).toEqual([undefined, undefined, undefined]);
  expect(NAMESPACE).toBe('urn:asycuda-transit:v1');
});
