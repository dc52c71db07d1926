import { expect, test } from '@jest/globals';
import { MANIFEST_EXAMPLES } from '../../src/asycuda/manifest-statement.ts';
import { readManifest } from '../../src/asycuda/manifest.ts';
import { readSad } from '../../src/asycuda/sad.ts';
import { asycudaDocuments } from '../../src/extension/asycuda-documents.ts';
import { incomingRecordOf } from '../../src/extension/incoming.ts';
import { corridor } from '../gateway/pair.ts';
import { followed } from './followed.ts';
import { REFERENCE } from './samples.ts';

async function incoming() {
  const { changes, movement } = await followed();
  const [first] = changes.flatMap((change) => incomingRecordOf(change, movement) ?? []);
  if (first === undefined) throw new Error('no record came');
  return first;
}

test('a record that came becomes the manifest of the office that received it', async () => {
  const came = await incoming();
  const lines: unknown[] = [];
  const containers = (came.record.container ?? []).map(({ number }) => ({ number, packages: '1' }));
  const statement = () => ({ ...MANIFEST_EXAMPLES, container: containers });
  const make = asycudaDocuments({ corridor: corridor(), statement, report: (_, all) => lines.push(...all) });
  const [document] = (await make(came))._unsafeUnwrap();
  expect(document?.kind).toBe('manifest');
  const manifest = readManifest(document?.bytes ?? new Uint8Array())._unsafeUnwrap();
  expect(manifest.general.office).toBe('BFCNK');
  expect(manifest.bills).toMatchObject([{ reference: REFERENCE, nature: '24' }]);
  expect(lines.length).toBeGreaterThan(0);
});

test('what a manifest lacks is refused, never guessed', async () => {
  const make = asycudaDocuments({ corridor: corridor(), statement: {} });
  expect((await make(await incoming()))._unsafeUnwrapErr().code).toBe('asycuda/record-incomplete');
});

test('a record that came to its destination also starts a declaration there; without a statement that alone', async () => {
  const { changes, movement } = await followed();
  const came = changes.flatMap((change) => incomingRecordOf(change, movement) ?? []);
  const make = asycudaDocuments({ corridor: corridor() });
  const made = await Promise.all(came.map(async (each) => await make(each)));
  expect(came.map(({ role }) => role)).toEqual(['transit', 'destination']);
  expect(made.map((each) => each._unsafeUnwrap().map(({ kind }) => kind))).toEqual([[], ['sad']]);
  const [sad] = made.flatMap((each) => each._unsafeUnwrap());
  expect(readSad(sad?.bytes ?? new Uint8Array())._unsafeUnwrap()).toMatchObject({
    identification: { office: 'BFOUA' },
    declarant: { reference: REFERENCE },
  });
});

test('a national transit that came to the border starts the transit that goes on', async () => {
  const came = await incoming();
  const record = { ...came.record, movementKind: 'national' as const };
  const [document] = (await asycudaDocuments({ corridor: corridor() })({ ...came, record }))._unsafeUnwrap();
  expect(readSad(document?.bytes ?? new Uint8Array())._unsafeUnwrap().identification).toMatchObject({
    office: 'BFCNK',
    procedure: '8',
  });
});
