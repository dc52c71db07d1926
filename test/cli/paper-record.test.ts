import { expect, test } from '@jest/globals';
import { paperRecord } from '../../src/cli/paper-record.ts';
import { ouagadougou } from '../asycuda/support.ts';
import { REFERENCE, SAD, fixture } from './run.ts';

test('a message gives its record and the version of it; an export the record that its corridor makes of it', async () => {
  const message = fixture('messages/anticipated-arrival-record/full.xml');
  const carried = (await paperRecord(message, undefined, {}))._unsafeUnwrap();
  expect([carried.reference, carried.recordVersion]).toEqual([REFERENCE, 1]);
  const made = (await paperRecord(SAD, ouagadougou, { profile: 'tg' }))._unsafeUnwrap();
  expect([made.reference, made.record.totals.items, made.recordVersion]).toEqual([REFERENCE, 3, undefined]);
});

test('what is neither is refused as a message is', async () => {
  const code = async (file: string) => (await paperRecord(fixture(file), undefined, {}))._unsafeUnwrapErr().code;
  expect(await code('asycuda/manifest-border-road.xml')).toBe('schema/unknownMessage');
  expect(await code('messages/arrival-advice/full.xml')).toBe('paper/noRecord');
  expect(await code('none.xml')).toBe('gateway/no-file');
});
