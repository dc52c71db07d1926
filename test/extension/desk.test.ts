import { expect, test } from '@jest/globals';
import { errAsync } from 'neverthrow';
import { writeActFile } from '../../src/extension/act-file.ts';
import { readActAnswer } from '../../src/extension/answer-file.ts';
import { actTaker, desk } from '../../src/extension/desk.ts';
import type { Taken } from '../../src/extension/drop-folder.ts';
import { fault } from '../../src/fault.ts';
import { desk as gatewayDesk } from '../gateway/desk.ts';
import { INITIATE, RELEASE } from './samples.ts';

const dropped = (bytes: Uint8Array | string, age = 0) => ({
  name: 'act.xml',
  bytes: Buffer.from(bytes as string),
  age,
});
const answerIn = ({ files }: Taken) => readActAnswer(files[0]?.bytes ?? new Uint8Array())._unsafeUnwrap();

test('an act is performed and answered beside its file', async () => {
  const { gateway } = await gatewayDesk('TG');
  const take = desk([actTaker(gateway)]);
  const taken = await take(dropped(writeActFile(INITIATE)._unsafeUnwrap()));
  expect(taken).toMatchObject({ outcome: 'done', files: [{ name: 'act.answer.xml' }] });
  expect(answerIn(taken)).toMatchObject({ file: 'act.xml', outcome: 'performed' });
  await gateway.close();
});

test('what is refused gets a fault file; what may succeed later stays', async () => {
  const { gateway } = await gatewayDesk('TG');
  const refused = await desk([actTaker(gateway)])(dropped(writeActFile(RELEASE)._unsafeUnwrap()));
  expect(refused).toMatchObject({ outcome: 'refused', files: [{ name: 'act.fault.xml' }] });
  expect(answerIn(refused).code).toBe('process/unknown-movement');
  const busy = { perform: () => errAsync(fault('gateway/busy', { reference: 'R', tries: 12 })) };
  expect(await desk([actTaker(busy)])(dropped(writeActFile(RELEASE)._unsafeUnwrap()))).toMatchObject({
    outcome: 'later',
    files: [],
  });
  await gateway.close();
});

test('an act is known whatever prefix its namespace has', async () => {
  const { gateway } = await gatewayDesk('TG');
  const text = writeActFile(INITIATE)._unsafeUnwrap().toString();
  const prefixed = text.replace('xmlns=', 'xmlns:t=').replace(/<(\/?)(?=\w)/g, '<$1t:');
  expect(answerIn(await desk([actTaker(gateway)])(dropped(prefixed))).outcome).toBe('performed');
  expect(answerIn(await desk([actTaker(gateway)])(dropped(text.replace('urn:', 'other:')))).code).toBe(
    'extension/unknown-document',
  );
  await gateway.close();
});

test('a document that no taker knows, and what is no XML, are refused with the reason', async () => {
  const take = desk([() => Promise.resolve(undefined)]);
  expect(answerIn(await take(dropped('<Other/>'))).code).toBe('extension/unknown-document');
  expect(answerIn(await take(dropped('<Other></Another>'))).code).toMatch(/^xml\//);
});

test.each(['<release><refer', '<release><reference>1</reference>'])('%s waits a minute for its end', async (text) => {
  const take = desk([]);
  expect(await take(dropped(text, 59_999))).toMatchObject({ outcome: 'later', files: [] });
  expect(await take(dropped(text, 60_000))).toMatchObject({ outcome: 'refused' });
});
