import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type ActFile, actIdOf } from '../../src/extension/act-file.ts';
import type { ActName, FactsOf } from '../../src/processes/acts.ts';
import { NOW, REFERENCE, record } from '../gateway/desk.ts';

export { NOW, REFERENCE };

/** An act as an officer of an office tells it. */
export function actOf<A extends ActName>(step: A, office: string, facts: FactsOf<A>, more: object = {}): ActFile<A> {
  const statement = {
    actId: actIdOf(office, REFERENCE, step),
    reference: REFERENCE,
    office,
    officer: 'K. Mensah',
    actAt: NOW,
  };
  return { step, facts, statement: { ...statement, ...more } };
}

export const INITIATE = actOf('initiateTransit', 'TGLFP', { record: record() });
export const RELEASE = actOf('release', 'TGLFP', {});

/** A folder that is gone when the tests of a file are done. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'asycuda-drop-'));
  FOLDERS.push(folder);
  return folder;
}

const FOLDERS: string[] = [];
afterAll(() => {
  for (const folder of FOLDERS) rmSync(folder, { recursive: true, force: true });
});
