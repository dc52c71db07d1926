import { describe, expect, test } from '@jest/globals';
import { errAsync } from 'neverthrow';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { readActAnswer } from '../../src/extension/answer-file.ts';
import { asycudaTaker } from '../../src/extension/asycuda-taker.ts';
import { desk } from '../../src/extension/desk.ts';
import type { Taken } from '../../src/extension/drop-folder.ts';
import { fault } from '../../src/fault.ts';
import type { Gateway } from '../../src/index.ts';
import { readSource } from '../../src/xml/source.ts';
import { type Desk, desk as gatewayDesk } from '../gateway/desk.ts';
import { corridor } from '../gateway/pair.ts';
import { NOT_ASSESSED, exportOf } from './asycuda.ts';
import { REFERENCE } from './samples.ts';

const terms = { corridor: corridor() };
const dropped = (text: string, name = 'sad.xml') => ({ name, bytes: Buffer.from(text), age: 0 });
const answerIn = ({ files }: Taken) => readActAnswer(files[0]?.bytes ?? new Uint8Array())._unsafeUnwrap();
const taker = (gateway: Pick<Gateway, 'perform'>, more: object = {}) =>
  desk([asycudaTaker(gateway, { ...terms, ...more })]);
const acts = async (at: Desk) => (await at.log()).filter((line) => line.startsWith('act:'));
const BOTH = [`act:TGLFP:${REFERENCE}:initiateTransit applied`, `act:TGLFP:${REFERENCE}:release applied`];

test('a registered and released transit is initiated and released; its answer is that of the release', async () => {
  const at = await gatewayDesk('TG');
  const taken = await taker(at.gateway, { report: true })(dropped(exportOf()));
  expect(taken).toMatchObject({
    outcome: 'done',
    reference: REFERENCE,
    files: [{ name: 'sad.answer.xml' }, { name: 'sad.report.json' }],
  });
  expect(answerIn(taken)).toMatchObject({
    file: 'sad.xml',
    step: 'release',
    outcome: 'performed',
    reference: REFERENCE,
  });
  expect(await acts(at)).toEqual(BOTH);
  expect(await at.state('departure', 'TGLFP')).toBe('released');
  const report = JSON.parse(Buffer.from(taken.files[1]?.bytes ?? []).toString()) as { report: readonly object[] };
  expect(report.report.length).toBeGreaterThan(0);
});

test('the same document again, under any name, does nothing again', async () => {
  const at = await gatewayDesk('TG');
  const take = taker(at.gateway);
  await take(dropped(exportOf()));
  const rows = (await at.outbox()).length;
  expect(answerIn(await take(dropped(exportOf(), 'copy of sad.xml')))).toMatchObject({ outcome: 'repeated' });
  expect(await acts(at)).toEqual(BOTH);
  expect(await at.outbox()).toHaveLength(rows);
});

describe('a crash', () => {
  test.each([
    ['before the first act', 0],
    ['between the acts', 1],
    ['after both', 2],
  ])('%s: taken again, it does what is missing', async (_, calls) => {
    const at = await gatewayDesk('TG');
    let left = calls;
    const perform = ((...args: Parameters<Gateway['perform']>) => {
      if (left === 0) throw new Error('crash');
      left -= 1;
      return at.gateway.perform(...args);
    }) as Gateway['perform'];
    await taker({ perform })(dropped(exportOf())).catch(() => undefined);
    expect(await acts(at)).toEqual(BOTH.slice(0, calls));
    expect((await taker(at.gateway)(dropped(exportOf()))).outcome).toBe('done');
    expect(await acts(at)).toEqual(BOTH);
  });
});

describe('refused, and nothing done', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['extension/not-released', exportOf(NOT_ASSESSED), {}],
    ['extension/not-released', exportOf([/<Registration>[^]*?<\/Registration>/, '<Registration/>']), {}],
    ['asycuda/release-unknown', exportOf(), { profile: PROFILES.generic }],
    ['extension/not-transit', exportOf(['<Declaration_gen_procedure_code>8', '<Declaration_gen_procedure_code>4']), {}],
    ['asycuda/missing', exportOf([/<Guarantee>[^]*?<\/Guarantee>/, '<Guarantee/>']), {}],
  ];
  test.each(cases)('%s', async (code, text, more) => {
    const at = await gatewayDesk('TG');
    const taken = await taker(at.gateway, more)(dropped(text));
    expect(taken).toMatchObject({ outcome: 'refused', fault: { code }, files: [{ name: 'sad.fault.xml' }] });
    expect(answerIn(taken)).toMatchObject({ outcome: 'refused', code });
    expect(await acts(at)).toEqual([]);
  });

  test('a refusal names the declaration and the fields that must be filled', async () => {
    const { gateway } = await gatewayDesk('TG');
    const taken = await taker(gateway)(dropped(exportOf(NOT_ASSESSED)));
    expect(taken.fault?.text.en).toContain('TGLFP T 12345');
    expect(taken.fault?.text.en).toContain('Identification/Assessment/Number, Identification/Assessment/Date');
  });

  test('a declaration of another administration', async () => {
    const at = await gatewayDesk('BF');
    expect(await taker(at.gateway)(dropped(exportOf()))).toMatchObject({
      outcome: 'refused',
      reference: REFERENCE,
      fault: { code: 'process/not-yours' },
    });
  });

  test('the same document with other content', async () => {
    const at = await gatewayDesk('TG');
    await taker(at.gateway)(dropped(exportOf()));
    const changed = exportOf(
      ['<Place_of_declaration>LOME', '<Place_of_declaration>LOME'],
      [/TG 4521 AB/g, 'TG 4521 AC'],
    );
    expect(await taker(at.gateway)(dropped(changed))).toMatchObject({
      outcome: 'refused',
      fault: { code: 'process/act-reused' },
    });
    expect(await acts(at)).toEqual(BOTH);
  });
});

test('what can be done later stays where it is', async () => {
  const perform = () => errAsync(fault('store/locked'));
  expect(await taker({ perform })(dropped(exportOf()))).toMatchObject({
    outcome: 'later',
    files: [],
    fault: { code: 'store/locked' },
  });
});

test('what only the wider reading takes is taken: a processing instruction, an unknown prefix', async () => {
  const at = await gatewayDesk('TG');
  const text = exportOf([
    '<ASYCUDA>',
    '<?exported by="a server"?><ASYCUDA xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
  ]);
  expect((await taker(at.gateway)(dropped(text))).outcome).toBe('done');
});

test('no document of ASYCUDA World is none of its business', async () => {
  const { gateway } = await gatewayDesk('TG');
  expect(
    await asycudaTaker(gateway, terms)(dropped('<a/>'), readSource(Buffer.from('<a/>'))._unsafeUnwrap()),
  ).toBeUndefined();
});
