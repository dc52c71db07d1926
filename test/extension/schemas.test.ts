import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readActFile, writeActFile } from '../../src/extension/act-file.ts';
import { answerRefused, writeActAnswer } from '../../src/extension/answer-file.ts';
import { noteOf, writeStatusNote } from '../../src/extension/status-note.ts';
import { fault } from '../../src/fault.ts';
import { ACT_NAMES } from '../../src/processes/acts.ts';
import type { ChangeRecord } from '../../src/stores/store.ts';
import { corridor } from '../gateway/pair.ts';
import { arrival, crossing, incident, results } from '../processes/scenarios.ts';
import { kebab } from '../fixture-files.ts';
import { INITIATE, NOW, REFERENCE, RELEASE, actOf } from './samples.ts';

const SCHEMAS = resolve(__dirname, '../../xsd/acts');

/** Whether xmllint, which knows nothing of our codecs, finds a document valid. */
function isValid(schema: string, bytes: Uint8Array): boolean {
  const args = ['--nonet', '--noout', '--schema', join(SCHEMAS, `${schema}.xsd`), '-'];
  return spawnSync('xmllint', args, { input: bytes }).status === 0;
}

const ACTS = [
  INITIATE,
  RELEASE,
  actOf('recordPassage', 'BFCNK', { crossing: crossing('BFCNK') }, { fallback: true }),
  actOf('recordIncident', 'BFCNK', { incident: [incident('BFCNK')] }),
  actOf('recordArrival', 'BFOUA', { arrival: arrival('BFOUA') }),
  actOf('recordControlResults', 'BFOUA', { results: results('BFOUA') }),
  actOf('cancel', 'TGLFP', { reason: 'L’acheteur s’est dédit.' }),
  actOf('decideDischarge', 'TGLFP', { ground: 'satisfactoryResults' }),
];

describe.each(ACTS)('the schema of $step', (act) => {
  const bytes = writeActFile(act as never)._unsafeUnwrap();

  test('accepts what is written, and refuses what reading refuses', () => {
    expect(isValid(kebab(act.step), bytes)).toBe(true);
    const text = bytes.toString();
    for (const broken of [
      text.replace(/<reference>[^<]*</, '<reference>NONE<'),
      text.replace(/<officer>[^<]*<\/officer>\s*/, ''),
      text.replace('<facts>', '<facts><strange/>').replace('<facts/>', '<facts><strange/></facts>'),
      text.replace(/<actAt>[^<]*</, '<actAt>yesterday<'),
    ]) {
      expect(readActFile(Buffer.from(broken)).isErr()).toBe(true);
      expect(isValid(kebab(act.step), Buffer.from(broken))).toBe(false);
    }
  });
});

test('the schema of the answer accepts a refusal with its places', () => {
  const reason = { en: 'No.', fr: 'Non.' };
  const items = [{ code: 'schema/pattern', wire: '51', pointer: '/release/reference', reason, originalValue: 'X' }];
  const answer = answerRefused(fault('schema/invalid', { count: 1 }, items), { reference: REFERENCE }, NOW);
  expect(isValid('act-answer', writeActAnswer({ ...answer, file: 'a.xml' })._unsafeUnwrap())).toBe(true);
});

test('the schema of the status note accepts what is written, and refuses a status that ASYCUDA has not', () => {
  const change: ChangeRecord = {
    position: 1,
    reference: REFERENCE,
    role: 'departure',
    office: 'TGLFP',
    step: 'departure.release',
    before: 'registered',
    after: 'released',
    at: NOW,
    message: { name: 'AnticipatedArrivalRecord', id: 'TG-1', direction: 'out' },
  };
  const bytes = writeStatusNote(noteOf(change, undefined, corridor()), 'xml')._unsafeUnwrap();
  expect(isValid('status-note', bytes)).toBe(true);
  expect(isValid('status-note', Buffer.from(bytes.toString().replace('Transmitted', 'Gone')))).toBe(false);
});

test('every step has a schema, and all of them can be read', () => {
  const files = readdirSync(SCHEMAS);
  expect(files.sort()).toEqual(
    [...ACT_NAMES.map((step) => `${kebab(step)}.xsd`), 'act-answer.xsd', 'status-note.xsd', 'types.xsd'].sort(),
  );
  expect(execFileSync('xmllint', ['--noout', ...files.map((file) => join(SCHEMAS, file))]).toString()).toBe('');
});
