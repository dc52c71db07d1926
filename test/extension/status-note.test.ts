import { expect, test } from '@jest/globals';
import { StatusNote, noteOf, writeStatusNote } from '../../src/extension/status-note.ts';
import { decodeSequence } from '../../src/messages/decode.ts';
import type { Movement } from '../../src/movement.ts';
import { foldLog } from '../../src/processes/fold.ts';
import type { ChangeRecord } from '../../src/stores/store.ts';
import { readXml } from '../../src/xml/read.ts';
import { corridor, record } from '../gateway/pair.ts';
import { arrival, results } from '../processes/scenarios.ts';
import { NOW, REFERENCE } from './samples.ts';

const change: ChangeRecord = {
  position: 7,
  reference: REFERENCE,
  role: 'destination',
  office: 'BFOUA',
  step: 'destination.recordControlResults',
  before: 'arrived',
  after: 'accepted',
  at: NOW,
};

function movement(facts: Partial<Movement['facts']>): Movement {
  const empty = foldLog(REFERENCE, 'BF', []);
  return { ...empty, facts: { ...empty.facts, record: record(), ...facts } };
}

test('a note names the document of ASYCUDA, the step, our state and the word of ASYCUDA for it', () => {
  expect(noteOf(change, movement({}), corridor())).toEqual({
    reference: REFERENCE,
    declaration: { office: 'TGLFP', year: 2026, serial: 'T', number: '12345' },
    position: 7,
    office: 'BFOUA',
    role: 'destination',
    step: 'destination.recordControlResults',
    before: 'arrived',
    state: 'accepted',
    status: 'Validated',
    at: NOW,
  });
});

test('a message that changed nothing is noted with the state that is', () => {
  const states = [{ role: 'departure', office: 'TGLFP', state: 'released' }] as const;
  const message = { name: 'FrontierCrossing', id: 'BF-1', direction: 'in' } as const;
  const { before: _b, after: _a, ...rest } = change;
  const late = { ...rest, role: 'departure', office: 'TGLFP', step: 'parked', message } as const;
  expect(noteOf(late, { ...movement({}), states }, corridor())).toMatchObject({
    state: 'released',
    status: 'Transmitted',
    message: { code: 'TR118', name: 'FrontierCrossing', messageId: 'BF-1', direction: 'in' },
  });
  expect(noteOf({ ...late, office: '', role: 'administration' }, undefined, corridor())).not.toHaveProperty('office');
});

test('late is what destination found late, or what arrived after the last day', () => {
  const limit = record().timeLimit;
  const came = (day: string) => ({ arrivals: [{ ...arrival('BFOUA'), arrivedAt: `${day}T10:00:00+00:00` }] });
  const found = (timeLimitKept: 'yes' | 'no' | 'unknown') => ({ results: [{ ...results('BFOUA'), timeLimitKept }] });
  const status = (facts: Partial<Movement['facts']>) => noteOf(change, movement(facts), corridor()).status;
  expect(status(came(limit))).toBe('Validated');
  expect(status(came('2099-01-01'))).toBe('Late Validated');
  expect(status({ ...came('2099-01-01'), ...found('yes') })).toBe('Validated');
  expect(status({ ...came('2099-01-01'), ...found('unknown') })).toBe('Late Validated');
  expect(status(found('no'))).toBe('Late Validated');
});

test('a note reads back as it was written, as XML and as JSON', () => {
  const note = noteOf(change, movement({}), corridor());
  const xml = writeStatusNote(note, 'xml')._unsafeUnwrap();
  const read = readXml(xml).andThen((root) => decodeSequence(root, StatusNote));
  expect(read._unsafeUnwrap()).toEqual(note);
  expect(JSON.parse(writeStatusNote(note, 'json')._unsafeUnwrap().toString())).toEqual(note);
  expect(writeStatusNote({ ...note, office: 'no office' }, 'json').isErr()).toBe(true);
});
