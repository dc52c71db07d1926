import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { MESSAGE_NAMES } from '../src/messages/catalogue.ts';
import { FIXTURES, SCHEMAS, kebab, manifest } from './fixture-files.ts';
import { javaVerdicts } from './java-verdicts.ts';

const folders = MESSAGE_NAMES.map(kebab);
/** The XSD by which a partner would check a fixture; the documents that are no message are checked as an arrival advice. */
const schemaOf = (file: string) => folders.find((folder) => file.startsWith(`messages/${folder}/`)) ?? 'arrival-advice';

/** What the JDK's parser accepts and our strict reading refuses. */
const STRICTER = [
  'messages/unreadable/processing-instruction.xml',
  'messages/unreadable/processing-instruction-in-value.xml',
  'messages/unreadable/xsi-type.xml',
  'messages/unreadable/xsi-schema-location.xml',
  'messages/unreadable/encoding-conflict.xml',
  'messages/unreadable/xml-1.1.xml',
];

describe('the validator of the JDK with its default limits', () => {
  let verdicts: ReadonlyMap<string, string>;

  beforeAll(() => {
    const found = javaVerdicts(
      manifest.map(({ file }) => ({ schema: join(SCHEMAS, `${schemaOf(file)}.xsd`), document: join(FIXTURES, file) })),
    );
    verdicts = new Map(manifest.map(({ file }, at) => [file, found[at] ?? 'no verdict']));
  }, 180_000);

  test.each(manifest.filter((row) => row.gives === 'valid'))('accepts $file', ({ file }) => {
    expect(verdicts.get(file)).toBe('valid');
  });

  test.each(manifest.filter((row) => row.gives === 'refused' && row.stage === 'schema'))(
    'refuses $file',
    ({ file }) => {
      expect(verdicts.get(file)).toBe('invalid');
    },
  );

  test('accepts of the documents that we do not read only those where we are stricter', () => {
    const unread = manifest.filter((row) => row.gives === 'refused' && row.stage === 'xml').map(({ file }) => file);
    expect(unread.filter((file) => verdicts.get(file) === 'valid').sort()).toEqual([...STRICTER].sort());
  });
});
