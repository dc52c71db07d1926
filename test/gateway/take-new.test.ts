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

test('a second cancellation is confirmed although the first was refused, and a warning confirms it too', async () => {
  const togo = await released();
  const answer = (name: 'FunctionalRejection' | 'Warning', messageId: string, correlationId: string) => {
    const error = { pointer: '/', code: '92', reasonEn: 'Not now.', reasonFr: 'Pas maintenant.' };
    const body = name === 'Warning' ? { remark: [error] } : { error: [error] };
    return said(name, 'BFOUA', 'TGLFP', body, { messageId, correlationId });
  };
  const notice = async () =>
    (await togo.outbox()).find(({ message, state }) => message.name === 'CancellationNotice' && state === 'queued')
      ?.id ?? '';
  for (const [round, name, state] of [
    [1, 'FunctionalRejection', 'released'],
    [2, 'Warning', 'cancelled'],
  ] as const) {
    (
      await togo.perform('TGLFP', 'cancel', { reason: 'The buyer withdrew.' }, { actId: `cancel ${round}` })
    )._unsafeUnwrap();
    await togo.say(answer(name, `A${round}`, await notice()));
    expect(await togo.state('departure', 'TGLFP')).toBe(state);
  }
});

test('a cancellation of what no office here holds is acknowledged: there is nothing to cancel', async () => {
  const burkina = await desk('BF');
  const cancellation = { office: 'TGLFP', cancelledAt: '2026-03-12T07:00:00Z', reason: 'The buyer withdrew.' };
  await burkina.say(said('CancellationNotice', 'TGLFP', 'BFOUA', { cancellation }, { messageId: 'T1', sequence: 1 }));
  expect((await burkina.outbox()).map(({ message }) => message.name)).toEqual(['Acknowledgement']);
  expect(await burkina.state('destination', 'BFOUA')).toBe('none');
});

test('an answer that the rules refuse leaves no mark: the same bytes are judged again', async () => {
  const togo = await released();
  const [first] = await togo.outbox();
  const body = { status: 'recorded' };
  const wrong = said('Acknowledgement', 'BFOUA', 'TGLFP', body, {
    messageId: 'A1',
    correlationId: first?.id ?? '',
    corridor: 'another',
  });
  expect(await togo.say(wrong)).toBe('acknowledge');
  expect((await togo.store.inbox('BF', 'A1'))._unsafeUnwrap()).toBeUndefined();
  expect((await togo.store.outboxRow(first?.id ?? ''))._unsafeUnwrap()?.state).toBe('queued');
});
