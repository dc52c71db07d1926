import { expect, test } from '@jest/globals';
import { freshSad } from '../../src/asycuda/fresh.ts';
import { draftFor } from '../../src/asycuda/from-record.ts';
import { PROFILES } from '../../src/asycuda/profile.ts';
import { readBack } from '../../src/asycuda/read-back.ts';
import { SadWriting } from '../../src/asycuda/writing.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { ouagadougou, sadWith } from './support.ts';

const { record, reference } = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();

function statementOf(changes: Partial<TransitRecord>, profile = PROFILES.tg) {
  const { seal: _, ...unsealed } = record;
  const c = new SadWriting(
    { ...unsealed, ...changes } as TransitRecord,
    { reference, corridor: ouagadougou, profile },
    'TGLFP',
  );
  const back = readBack(freshSad(draftFor(c), profile)._unsafeUnwrap(), c);
  return 'items' in back ? back.items.map(({ pointer }) => pointer) : back.statement;
}

test('what a declaration cannot say is stated from the record, and nothing else', () => {
  expect(statementOf({ seal: [{ mark: 'A' }] })).toEqual({});
  const sealWaiver = { granted: true, reason: 'bulk' };
  expect(statementOf({ sealWaiver })).toEqual({ sealWaiver });
  expect(statementOf({})).toEqual({ sealWaiver: { granted: false } });
});

test('a total of zero is stated with its currency', () => {
  const value = { cif: '0', currency: 'XOF' };
  expect(statementOf({ seal: [{ mark: 'A' }], value })).toEqual({ value });
});

test('where no statement helps, the remarks of the reading are given', () => {
  expect(statementOf({ seal: [{ mark: 'A' }], officeOfDestination: 'XX001' })).toEqual([
    '/ASYCUDA/Transit/Destination/Office',
  ]);
});
