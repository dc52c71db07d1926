import { describe, expect, test } from '@jest/globals';
import { ACT_FILES, isActFile, readActFile, writeActFile } from '../../src/extension/act-file.ts';
import { NAMESPACE } from '../../src/messages/catalogue.ts';
import { ACT_NAMES } from '../../src/processes/acts.ts';
import { arrival, crossing } from '../processes/scenarios.ts';
import { INITIATE, NOW, REFERENCE, RELEASE, actOf } from './samples.ts';

const ACTS = [
  INITIATE,
  RELEASE,
  actOf('recordPassage', 'BFCNK', { crossing: crossing('BFCNK') }, { fallback: true }),
  actOf('recordArrival', 'BFOUA', { arrival: arrival('BFOUA') }, { actId: 'a<b&c' }),
  actOf('cancel', 'TGLFP', { reason: 'L’acheteur s’est dédit.' }),
];

describe.each(ACTS)('$step', (act) => {
  test('reads back as it was written', () => {
    expect(readActFile(writeActFile(act as never)._unsafeUnwrap())._unsafeUnwrap()).toEqual(act);
  });
});

const file = (content: string, root = 'release') => Buffer.from(`<${root} xmlns="${NAMESPACE}">${content}</${root}>`);
const STATEMENT = `<reference>${REFERENCE}</reference><office>TGLFP</office><officer>A</officer><actAt>${NOW}</actAt>`;

test('an act without an id has that of office, reference and step', () => {
  const { statement } = readActFile(file(`${STATEMENT}<facts/>`))._unsafeUnwrap();
  expect(statement.actId).toBe(`TGLFP:${REFERENCE}:release`);
});

test.each([
  ['no XML', Buffer.from('release'), 'xml/'],
  ['a step that is none', file(`${STATEMENT}<facts/>`, 'fly'), 'process/unknown-step'],
  ['a name of Object', file(`${STATEMENT}<facts/>`, 'toString'), 'process/unknown-step'],
  ['another namespace', Buffer.from('<release xmlns="urn:other"/>'), 'process/unknown-step'],
  ['a missing statement', file('<facts/>'), 'schema/invalid'],
  ['facts that the step does not have', file(`${STATEMENT}<facts><reason>No.</reason></facts>`), 'schema/invalid'],
  ['facts that are missing', file(STATEMENT), 'schema/invalid'],
])('%s is refused', (_name, bytes, code) => {
  expect(readActFile(bytes)._unsafeUnwrapErr().code).toMatch(new RegExp(`^${code}`));
});

test('what does not fit its codec is not written', () => {
  const wrong = { ...RELEASE, statement: { ...RELEASE.statement, office: '' } };
  expect(
    writeActFile(wrong)
      ._unsafeUnwrapErr()
      .items.map(({ pointer }) => pointer),
  ).toEqual(['/release/office']);
  expect(writeActFile({ ...RELEASE, step: 'fly' as 'release' })._unsafeUnwrapErr().code).toBe('process/unknown-step');
});

test('every step has a file', () => {
  expect(Object.keys(ACT_FILES)).toEqual(ACT_NAMES);
  for (const name of ACT_NAMES) expect(isActFile({ name, namespace: NAMESPACE })).toBe(true);
  expect(isActFile({ name: 'ArrivalAdvice', namespace: NAMESPACE })).toBe(false);
});
