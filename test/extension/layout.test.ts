import { expect, test } from '@jest/globals';
import { FOLDER_LAYOUT, PLACEHOLDERS, type Placeholder, nameFrom, readLayout } from '../../src/extension/layout.ts';

const refused = (json: unknown) => readLayout(json)._unsafeUnwrapErr();

test('what a layout does not say is as it is everywhere', () => {
  expect(readLayout({})._unsafeUnwrap()).toEqual(FOLDER_LAYOUT);
  const layout = readLayout({ in: 'depot', status: '{office}/{day}/{position}.{format}' })._unsafeUnwrap();
  expect(layout).toMatchObject({ in: 'depot', done: 'done', status: '{office}/{day}/{position}.{format}' });
});

test.each([
  ['no object', 'text'],
  ['a strange key', { inn: 'in' }],
  ['a folder elsewhere', { in: '../in' }],
  ['a name elsewhere', { status: '/etc/{position}' }],
  ['a name that climbs', { status: 'a/../{position}' }],
  ['a hidden folder', { out: '.out' }],
])('%s is refused with its place', (_, json) => {
  const { code, items } = refused(json);
  expect([code, items.length]).toEqual(['extension/layout', 1]);
});

test.each(['{reference}.xml', '{position}-{strange}.xml', '{position}-{office.xml', '{position}}.xml'])(
  'the name %s is refused: it would replace another, or cannot be filled in',
  (status) => {
    expect(refused({ status }).code).toBe('extension/layout-name');
    expect(refused({ document: status }).code).toBe('extension/layout-name');
  },
);

test('two folders of one name are refused', () => {
  expect(refused({ in: 'a', out: 'a' })).toMatchObject({ code: 'extension/layout-folders' });
});

test('values never lead out of the folder', () => {
  const values = Object.fromEntries(PLACEHOLDERS.map((name) => [name, '../a b/é'])) as Record<Placeholder, string>;
  expect(nameFrom('{office}/{position}.xml', values)).toBe('.._a_b__/.._a_b__.xml');
});
