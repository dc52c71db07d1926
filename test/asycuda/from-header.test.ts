import { expect, test } from '@jest/globals';
import { declarationFor, partiesFor, registeredAs, sealsFor } from '../../src/asycuda/from-header.ts';
import { recordFromSad } from '../../src/asycuda/to-record.ts';
import { SadWriting } from '../../src/asycuda/writing.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import { linesOf, ouagadougou, sadWith } from './support.ts';

const main = recordFromSad(sadWith(), { corridor: ouagadougou })._unsafeUnwrap();
const writing = (changes: Partial<TransitRecord> = {}, reference = main.reference) =>
  new SadWriting({ ...main.record, ...changes }, { reference, corridor: ouagadougou }, 'TGLFP');

test('the registration is the declaration of the record, or what its reference was made of', () => {
  const { declaration: _, ...record } = main.record;
  const without = (reference: string) =>
    registeredAs(new SadWriting(record, { reference, corridor: ouagadougou }, 'TGLFP'));
  expect(registeredAs(writing({}, '24GB000246J8NY33L7'))).toEqual(main.declaration);
  expect(without('26TGTGLFPT012345J6')).toEqual({ office: 'TGLFP', year: 2026, serial: 'T', number: '12345' });
  expect(without('24GB000246J8NY33L7')).toBeUndefined();
});

test('a registration of another year than the release has its first day, and the report says that it is assumed', () => {
  const reference = { office: 'TGLFP', year: 2025, serial: 'T', number: '7' };
  const c = writing({ declaration: { reference, part: 1, parts: 1 } });
  expect(declarationFor(c)).toMatchObject({
    identification: { office: 'TGLFP', model: 'IM', procedure: '8', transitDocument: 'T1' },
    registration: { serial: 'T', number: '7', date: '2025-01-01' },
    assessment: { date: '2026-03-10' },
  });
  expect(linesOf(c)).toContain('guessed | /ASYCUDA/Identification/Registration/Date |  | 2025-01-01');
});

test('parties have their name on the first line; the representative is the declarant', () => {
  const representative = { identification: 'D1', name: 'AFI\nMENSAH', address: 'BP 1\nLOME' };
  expect(partiesFor(writing({ representative }))).toMatchObject({
    transit: { principalCode: '1000345671', principal: 'TRANSIT DU GOLFE SA\nZONE PORTUAIRE\nBP 4112 LOME' },
    declarant: { code: 'D1', name: 'AFI MENSAH\nBP 1\nLOME' },
  });
});

test('the seals of the vehicle come before those of the containers', () => {
  const container = [{ number: 'CSQU3054383', seal: [{ mark: 'C1' }] }];
  expect(sealsFor(writing({ seal: [{ mark: 'V1' }, { mark: 'V2' }], container }))).toEqual({
    sealCount: '3',
    seals: 'V1/V2/C1',
  });
});
