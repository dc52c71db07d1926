import { expect, test } from '@jest/globals';
import { type RecordFromSad, readSad, recordFromSad } from '../../src/index.ts';
import { ouagadougou } from '../asycuda/support.ts';
import { CORRIDOR, fixture, jsonLines, run } from './run.ts';

const MESSAGE = fixture('messages/anticipated-arrival-record/full.xml');
const args = ['sad', 'from-transit', MESSAGE, '--corridor', CORRIDOR];

test('the declaration comes to the results, and what it loses to the remarks', async () => {
  const { code, out, err } = await run(args);
  expect([code, err.split('\n').at(-2)]).toEqual([0, expect.stringMatching(/^record\//)]);
  const sad = readSad(Buffer.from(out))._unsafeUnwrap();
  const { record }: RecordFromSad = recordFromSad(sad, { corridor: ouagadougou })._unsafeUnwrap();
  expect(sad.identification.office).toBe(record.officeOfDeparture);
});

test('as JSON it comes with its report and with what must be stated to read it back', async () => {
  const [made] = jsonLines((await run([...args, '--json', '--profile', 'tg'])).out);
  expect(made).toMatchObject({ file: MESSAGE, statement: {} });
  expect(made?.['report']).toContainEqual(expect.objectContaining({ path: 'record/driver' }));
  expect(made?.['document']).toMatch(/^<\?xml[^]*<ASYCUDA>/);
});

test('an office that received the record starts its own declaration', async () => {
  const { out } = await run([...args, '--office', 'BFOUA']);
  expect(readSad(Buffer.from(out))._unsafeUnwrap().identification).toMatchObject({
    office: 'BFOUA',
    model: 'IM',
    procedure: '4',
  });
  const border = await run([...args, '--office', 'BFCNK']);
  expect(readSad(Buffer.from(border.out))._unsafeUnwrap().identification).toMatchObject({ procedure: '8' });
});

test('a message without a record, and files that cannot be used, are refused', async () => {
  const codeOf = async (each: readonly string[]) => {
    return jsonLines((await run(['sad', 'from-transit', '--json', ...each])).out)
      .map(({ refused }) => (refused as { code: string }).code)
      .join();
  };
  const other = fixture('messages/arrival-advice/minimal.xml');
  expect(await codeOf([other, '--corridor', CORRIDOR])).toBe('paper/noRecord');
  expect(await codeOf([MESSAGE, '--corridor', `${MESSAGE}.none`])).toBe('gateway/no-file');
  expect(await codeOf([MESSAGE, '--corridor', CORRIDOR, '--profile', 'none'])).toBe('gateway/no-file');
});
