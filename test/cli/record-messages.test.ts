import { expect, test } from '@jest/globals';
import { messagesOfRecords, toDestination } from '../../src/cli/record-messages.ts';
import { loadSchemaEngine, readMessage, recordFromSad } from '../../src/index.ts';
import { corridorOf, ouagadougou, sadOf, sadWith } from '../asycuda/support.ts';
import { REFERENCE } from './run.ts';

test('the messages are those of a release: one for the destination, one for each administration on the way', async () => {
  const corridor = corridorOf('lome-niamey');
  const made = recordFromSad(sadOf('sad-transit-lome-niamey.xml'), { corridor })._unsafeUnwrap();
  const messages = (await messagesOfRecords([made], corridor))._unsafeUnwrap();
  expect(messages.map(({ code, recipient }) => `${code} ${recipient}`).sort()).toEqual([
    'TR001 NE',
    'TR050 BF',
    'TR050 NE',
  ]);
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  for (const { bytes } of messages) expect(readMessage(bytes, engine).isOk()).toBe(true);
  expect(toDestination(messages, made.reference)?.recipient).toBe('NE');
  expect(toDestination(messages, 'another')).toBeUndefined();
});

test('what an act would refuse is refused', async () => {
  const made = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();
  const twice = await messagesOfRecords([made, { ...made, record: { ...made.record, loadingLists: 7 } }], ouagadougou);
  expect(twice._unsafeUnwrapErr().code).toBe('process/act-reused');
  const late = { ...made.record, timeLimit: '2026-03-01' };
  expect((await messagesOfRecords([{ reference: REFERENCE, record: late }], ouagadougou)).isErr()).toBe(true);
});
