import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATALOGUE, MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { readMessage } from '../../src/xml/message.ts';
import { loadSchemaEngine } from '../../src/xml/schema.ts';
import { writeXml } from '../../src/xml/write.ts';
import { arbitraryMessage } from '../arbitraries.ts';

test.each(MESSAGE_NAMES)('%s reads back equal to what was written, by both engines', async (name) => {
  const wasm = (await loadSchemaEngine('libxml2-wasm'))._unsafeUnwrap();
  const addon = (await loadSchemaEngine('libxmljs2'))._unsafeUnwrap();
  fc.assert(
    fc.property(arbitraryMessage(name), (message) => {
      expect(CATALOGUE[name].type.is(message)).toBe(true);
      const bytes = writeXml(message)._unsafeUnwrap();
      const read = readMessage(bytes, wasm);
      expect(read._unsafeUnwrap().message).toEqual(message);
      expect(readMessage(bytes, addon)._unsafeUnwrap()).toEqual(read._unsafeUnwrap());
      expect(writeXml(read._unsafeUnwrap().message)._unsafeUnwrap()).toEqual(bytes);
    }),
    { numRuns: 12 },
  );
});
