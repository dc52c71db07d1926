import { expect, test } from '@jest/globals';
import { NEEDS } from '../../src/processes/needs.ts';
import { rowId } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge, sent, tell } from './forge.ts';
import type { RowCase } from './row-case.ts';
import { FAILS, caseOf } from './row-cases.ts';
import { THREE } from './scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause, advanceIn, settingOf } from './world.ts';

const rowOf = (id: string) => TABLES.rows.find((row) => rowId(row) === id) ?? TABLES.rows[0]!;
const run = ({ forged, cause }: RowCase) => advanceIn(settingOf(THREE, []), forge(forged), cause);
const border = (done: ReturnType<typeof run>) => done.movement.states.find(({ office }) => office === 'BFCNK')?.state;

test.each([
  ['transit.receiveRecord.restoredPresented', 'presented', 'presentedBefore'],
  ['transit.receiveRecord.restoredRefused', 'refused', 'refusedBefore'],
  ['transit.receiveResponse.presented', 'presented', 'presentedBefore'],
  ['transit.receiveResponse.refused', 'refused', 'refusedBefore'],
] as const)('%s: an office goes on from where the cancellation found it', (id, state, need) => {
  const given = caseOf(rowOf(id), 'cancelled');
  expect(border(run(given))).toBe(state);
  expect(border(run(FAILS[need](given)))).toBe('expected');
});

test('a cancellation is withdrawn while it is pending, and the record goes to all once more', () => {
  const pending = {
    administration: 'TG',
    states: [{ role: 'departure', office: 'TGLFP', state: 'cancellationPending' }],
    sends: [sent('AnticipatedTransitRecord', 'BF'), sent('CancellationNotice', 'BF')],
  } as const;
  const withdrawal = actCause('w', 'TGLFP', 'withdrawCancellation', { reason: 'Niger never answered.' });
  const done = run({ forged: pending, cause: withdrawal });
  expect(done.movement.states).toContainEqual({ role: 'departure', office: 'TGLFP', state: 'released' });
  expect(done.sends.map(({ sent: { name, recipient } }) => `${name} ${recipient}`)).toEqual([
    'AnticipatedArrivalRecord NE',
    'AnticipatedTransitRecord BF',
    'AnticipatedTransitRecord NE',
  ]);
  expect(done.movement.timers.map(({ row }) => row).sort()).toEqual(['recoveryBegins', 'transitTime']);
  const held = { ...pending, states: [{ role: 'departure', office: 'TGLFP', state: 'cancelled' }] } as const;
  expect(run({ forged: held, cause: withdrawal }).fault?.code).toBe('process/out-of-sequence');
});

test('an acknowledgement that comes after the withdrawal frees nothing', () => {
  const released = {
    administration: 'TG',
    states: [{ role: 'departure', office: 'TGLFP', state: 'released' }],
    sends: [sent('CancellationNotice', 'NE')],
  } as const;
  const late = tell('NE', { administration: 'TG' }, 'Acknowledgement', { correlationId: 'CancellationNotice-NE' });
  expect(run({ forged: released, cause: late }).entries[0]?.outcomes).toEqual([]);
  expect(NEEDS.allAcknowledgedCancellation.met(sceneOf(released, late))).toBe('yes');
});
