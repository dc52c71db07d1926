import { describe, expect, test } from '@jest/globals';
import { Address, AdministrationCode, Header, MessageId, Mrn, OfficeCode } from '../../src/messages/header.ts';
import { messageFixture } from '../fixture-files.ts';

const { header } = messageFixture('AnticipatedArrivalRecord', 'minimal');

describe('the header', () => {
  test('needs id, code, versions, corridor, parties and time, and nothing else', () => {
    const keys = [
      'messageId',
      'code',
      'schemaVersion',
      'corridor',
      'corridorRevision',
      'sender',
      'recipient',
      'preparedAt',
    ];
    expect(Object.keys(header)).toEqual(keys);
    for (const key of keys) expect(Header.is({ ...header, [key]: undefined })).toBe(false);
  });

  test('counts messages from 1, and what was seen from 0', () => {
    expect(Header.is({ ...header, sequence: 1, seen: 0, recordVersion: 1 })).toBe(true);
    expect(Header.is({ ...header, sequence: 0 })).toBe(false);
    expect(Header.is({ ...header, recordVersion: 0 })).toBe(false);
    expect(Header.is({ ...header, seen: -1 })).toBe(false);
  });

  test('is of version 1', () => {
    expect(Header.is({ ...header, schemaVersion: '2' })).toBe(false);
  });

  test('needs an offset in its times', () => {
    expect(Header.is({ ...header, preparedAt: '2026-03-10T09:31:02' })).toBe(false);
    expect(Header.is({ ...header, actAt: '2026-03-10T09:31:02+00:00', fallback: true })).toBe(true);
  });
});

test('an address may leave out the office, never the administration', () => {
  expect(
    [{ administration: 'TG' }, { administration: 'TG', office: 'TGLFP' }, { office: 'TGLFP' }].map((value) =>
      Address.is(value),
    ),
  ).toEqual([true, true, false]);
});

test('an administration has two letters, an office four to eight characters', () => {
  expect(['TG', 'TGO', 'tg'].map((value) => AdministrationCode.is(value))).toEqual([true, false, false]);
  expect(['LFP', 'LFP1', 'TGADETIK', 'TGADETIK1', 'tglfp'].map((value) => OfficeCode.is(value))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a message id is bounded and has no blanks', () => {
  expect(['TG-2026-0000101', 'a:b_c.d', 'x'.repeat(35)].every((value) => MessageId.is(value))).toBe(true);
  expect(['', 'x'.repeat(36), 'TG 1', 'é'].some((value) => MessageId.is(value))).toBe(false);
});

test('a reference has the form of an MRN; its check digit is not looked at', () => {
  expect(['26TGTGLFPT012345J6', '24GB000246J8NY33L7', '26TGTGLFPT012345J7'].every((value) => Mrn.is(value))).toBe(true);
  expect(['26TGTGLFPT012345J', '26tgTGLFPT012345J6', '2XTGTGLFPT012345J6'].some((value) => Mrn.is(value))).toBe(false);
});
