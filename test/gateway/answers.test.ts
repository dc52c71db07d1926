import { expect, test } from '@jest/globals';
import { FAULTS, type FaultItem, fault, type Stage, writeXml } from '../../src/index.ts';
import { answerTaken, answerTo } from '../../src/gateway/answers.ts';
import { said } from './desk.ts';

const reason = { en: 'No.', fr: 'Non.' };
const item = (more: Partial<FaultItem> = {}): FaultItem => ({
  code: 'rule/R-0101',
  wire: '14',
  pointer: '/a',
  reason,
  ...more,
});

test('each stage has its answer: TR917 for what cannot be read, TR906 for rules and process, none for our own trouble', () => {
  const answered = Object.fromEntries(
    (Object.keys(FAULTS) as Stage[]).map((stage) => {
      const code = `${stage}/${Object.keys(FAULTS[stage])[0]}` as Parameters<typeof fault>[0];
      return [stage, answerTo(fault(code))?.name];
    }),
  );
  expect(answered).toEqual({
    xml: 'XmlRejection',
    schema: 'XmlRejection',
    rule: 'FunctionalRejection',
    process: 'FunctionalRejection',
    store: undefined,
    transport: undefined,
    signature: undefined,
    corridor: undefined,
    asycuda: undefined,
    gateway: undefined,
  });
});

test('a refusal carries every item, and one of its own where it has none', () => {
  const answer = answerTo(
    fault('rule/broken', { count: 2 }, [item(), item({ code: 'rule/R-0102', originalValue: '', line: 3, column: 4 })]),
  );
  expect(answer?.body).toEqual({
    error: [
      { pointer: '/a', code: '14', rule: 'R-0101', reasonEn: 'No.', reasonFr: 'Non.' },
      { pointer: '/a', code: '14', rule: 'R-0102', reasonEn: 'No.', reasonFr: 'Non.', line: 3, column: 4 },
    ],
  });
  expect(answerTo(fault('process/needs', { step: 's', need: 'n' }))?.body).toMatchObject({
    error: [{ pointer: '/', rule: 'process/needs' }],
  });
});

test('what was taken is acknowledged, as recorded or parked, or warned of', () => {
  expect(answerTaken('applied', [])).toEqual({ name: 'Acknowledgement', body: { status: 'recorded' } });
  expect(answerTaken('parked', [item()])).toEqual({ name: 'Acknowledgement', body: { status: 'parked' } });
  expect(answerTaken('applied', [item()])).toMatchObject({ name: 'Warning', body: { remark: [{ rule: 'R-0101' }] } });
});

test('whatever an item holds, its answer can be written', () => {
  const odd = '\u0000\u0008\ud800\ufffe&<>\r\n𝔸'.repeat(300);
  const items = Array.from({ length: 3000 }, () =>
    item({ pointer: '', originalValue: odd, code: 'x'.repeat(99), reason: { en: odd, fr: odd } }),
  );
  for (const answer of [answerTo(fault('rule/broken', { count: 1 }, items)), answerTaken('applied', items)]) {
    if (answer === undefined) throw new Error('no answer');
    const message = said(answer.name, 'BFOUA', 'TGLFP', answer.body, { messageId: '1', correlationId: '2' });
    expect(
      writeXml(message)
        .map((bytes) => bytes.length < 10_000_000)
        ._unsafeUnwrap(),
    ).toBe(true);
  }
});
