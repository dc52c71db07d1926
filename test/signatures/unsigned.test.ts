import { expect, test } from '@jest/globals';
import type { Envelope } from '../../src/envelope.ts';
import { unsigned } from '../../src/signatures/unsigned.ts';

const envelope: Envelope = { id: 'M-1', sender: 'NE', recipient: 'TG', headers: {}, body: new Uint8Array([60]) };

test('no signature proves nothing: the sender is the end of the channel, whatever the headers claim', async () => {
  const signature = unsigned();
  expect(signature.proves).toBe(false);
  expect((await signature.verify(envelope, 'BF'))._unsafeUnwrap()).toEqual({ administration: 'BF' });
});

test('no signature changes nothing of what is sent', async () => {
  expect((await unsigned().sign(envelope))._unsafeUnwrap()).toEqual(envelope);
});
