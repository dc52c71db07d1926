import { expect, test } from '@jest/globals';
import { arrivalAdvice, arrivalRecord, crossing, desk, record, released, said, transitRecord } from './desk.ts';

test('what is taken is answered in the same commit, to the office that sent it, from the office that it was for', async () => {
  const burkina = await desk('BF');
  let commits = 0;
  const well = { ...burkina.store };
  Object.assign(burkina.store, {
    commit: (...all: Parameters<typeof well.commit>) => {
      commits += 1;
      return well.commit(...all);
    },
  });
  await burkina.say(arrivalRecord());
  expect(commits).toBe(1);
  const [answer] = await burkina.outbox();
  expect(answer?.message).toMatchObject({
    name: 'Acknowledgement',
    status: 'recorded',
    header: {
      code: 'TR928',
      correlationId: 'T1',
      sender: { administration: 'BF', office: 'BFOUA' },
      recipient: { administration: 'TG', office: 'TGLFP' },
    },
  });
  expect(answer?.message.header.sequence).toBeUndefined();
  expect(answer?.envelope).toMatchObject({ id: answer?.id, correlationId: 'T1', sender: 'BF', recipient: 'TG' });
  expect((await burkina.store.inbox('TG', 'T1'))._unsafeUnwrap()?.answers).toEqual([answer?.id]);
});

test('a message with something to remark is recorded and warned of', async () => {
  const togo = await released();
  await togo.say(arrivalAdvice());
  const answer = (await togo.outbox()).find(({ message }) => message.header.correlationId === 'B1');
  expect(answer?.message.name).toBe('Warning');
  expect(await togo.state('departure', 'TGLFP')).toBe('arrived');
});

test('a request is answered by its response alone', async () => {
  const togo = await released();
  const request = { office: 'BFKPL', presentedAt: '2026-03-12T07:00:00Z' };
  await togo.say(said('TransitRecordRequest', 'BFKPL', 'TGLFP', { request }, { messageId: 'B1' }));
  const answers = (await togo.outbox()).filter(({ message }) => message.header.correlationId === 'B1');
  expect(answers.map(({ message }) => message)).toMatchObject([
    {
      name: 'TransitRecordResponse',
      header: { recordVersion: 1, recipient: { office: 'BFKPL' } },
      record: { totals: record().totals },
    },
  ]);
  expect((await togo.store.inbox('BF', 'B1'))._unsafeUnwrap()?.answers).toEqual(answers.map(({ id }) => id));
});

test('a step of ours that fails its own check commits nothing of it: the message comes again', async () => {
  let ids = 0;
  const togo = await released({ newId: () => (ids < 2 ? `TG-${(ids += 1)}` : 'not an id') });
  const before = await togo.log();
  expect(await togo.say(crossing())).toBe('retry');
  expect(togo.events.at(-1)).toMatchObject({ event: 'failed', fault: { code: 'schema/invalid' } });
  expect(await togo.log()).toEqual(before);
  expect((await togo.store.inbox('BF', 'B0'))._unsafeUnwrap()).toBeUndefined();
});

test('both sides count: what we send says what we have seen', async () => {
  const burkina = await desk('BF');
  await burkina.say(arrivalRecord());
  await burkina.say(transitRecord());
  (
    await burkina.perform('BFCNK', 'recordPassage', {
      crossing: { office: 'BFCNK', side: 'entry', passedAt: '2026-03-12T08:00:00Z', seals: 'intact' },
    })
  )._unsafeUnwrap();
  const notice = (await burkina.outbox()).find(({ name }) => name === 'FrontierCrossing');
  expect(notice?.message.header).toMatchObject({
    sequence: 1,
    seen: 2,
    officer: 'A. Agent',
    actAt: '2026-03-12T08:00:00.000Z',
  });
});
