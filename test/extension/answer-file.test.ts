import { expect, test } from '@jest/globals';
import { answerPerformed, answerRefused, readActAnswer, writeActAnswer } from '../../src/extension/answer-file.ts';
import { fault } from '../../src/fault.ts';
import { NOW, REFERENCE } from './samples.ts';

test('an answer reads back as it was written', () => {
  const answer = answerPerformed(
    {
      reference: REFERENCE,
      step: 'release',
      repeated: false,
      states: [{ role: 'departure', office: 'TGLFP', state: 'released' }],
      messages: [{ name: 'AnticipatedArrivalRecord', messageId: 'TG-1', recipient: 'BF' }],
    },
    'act 1',
    NOW,
  );
  expect(answer.outcome).toBe('performed');
  expect(readActAnswer(writeActAnswer(answer)._unsafeUnwrap())._unsafeUnwrap()).toEqual(answer);
});

test('what was done before is called repeated, what sends nothing names no message', () => {
  const done = { reference: REFERENCE, step: 'startControl', repeated: true, states: [], messages: [] };
  expect(answerPerformed(done, 'act 1', NOW)).toEqual({
    actId: 'act 1',
    step: 'startControl',
    reference: REFERENCE,
    answeredAt: NOW,
    outcome: 'repeated',
  });
});

test('a refusal says why in both languages, every place of it, and whether waiting helps', () => {
  const reason = { en: 'Too long '.repeat(200), fr: 'Trop long '.repeat(200) };
  const item = {
    code: 'schema/tooLong',
    wire: '39',
    pointer: '/release/officer',
    reason,
    originalValue: '',
    line: 3,
    column: 9,
  };
  const answer = answerRefused(fault('schema/invalid', { count: 1 }, [item]), { step: 'release' }, NOW);
  expect(answer).toMatchObject({ outcome: 'refused', code: 'schema/invalid', retry: false, step: 'release' });
  expect(answer.error?.[0]).toMatchObject({ pointer: '/release/officer', code: '39', rule: 'schema/tooLong', line: 3 });
  expect(readActAnswer(writeActAnswer(answer)._unsafeUnwrap())._unsafeUnwrap()).toEqual(answer);
  expect(answerRefused(fault('gateway/busy', { reference: 'R', tries: 1 }), {}, NOW).retry).toBe(true);
});

test('what is no answer is refused', () => {
  expect(readActAnswer(Buffer.from('<ActAnswer/>'))._unsafeUnwrapErr().code).toBe('schema/invalid');
});
