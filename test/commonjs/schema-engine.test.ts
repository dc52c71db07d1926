import { expect, test } from '@jest/globals';
import { loadSchemaEngine, readMessage } from 'asycuda-transit';
import { bytesOf, cancellation, cancellationXml } from '../xml/samples.ts';

test('auto is libxmljs2 in an ordinary Jest, and messages are read with it', async () => {
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  expect(engine.name).toBe('libxmljs2');
  expect(readMessage(bytesOf(cancellationXml()), engine)._unsafeUnwrap().message).toEqual(cancellation);
});

test('libxml2-wasm alone is refused there with the way out', async () => {
  const refused = (await loadSchemaEngine('libxml2-wasm'))._unsafeUnwrapErr();
  expect(refused).toMatchObject({ stage: 'schema', code: 'schema/noEngine', retry: false });
  expect(refused.text.en).toMatch(/libxml2-wasm.*experimental-vm-modules.*libxmljs2/);
  expect(refused.text.fr).toContain('Installez');
});
