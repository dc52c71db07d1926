import { describe, expect, test } from '@jest/globals';
import { NATIONAL_NEEDS } from '../../src/processes/national-needs.ts';
import { NATIONAL_RECORD } from './row-cases-national.ts';
import { RECORD } from './forge.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const departure = {
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state: 'released' }],
} as const;
const convert = (office: string) =>
  sceneOf(departure, actCause('1', 'TGLFP', 'convertToNational', { office, reason: 'x' }));
const endsAtBorder = (office: string) => NATIONAL_NEEDS.endsAtBorder.met(convert(office));

describe('a movement is ended', () => {
  test('at the last office of the administration of departure', () => {
    expect(endsAtBorder('TGCNK')).toBe('yes');
  });

  test.each(['TGLFP', 'BFCNK', 'BFKTC', 'NENIA', 'BFOUA', 'XXXX'])('not at %s', (office) => {
    expect(endsAtBorder(office)).toBe('no');
  });
});

describe('a record that is released', () => {
  const proper = (record: object) =>
    NATIONAL_NEEDS.properEnd.met(sceneOf(departure, actCause('1', 'TGLFP', 'release', { record })));

  test('is joint, or ends at a border office of its own administration', () => {
    expect([proper(RECORD), proper(NATIONAL_RECORD)]).toEqual(['yes', 'yes']);
  });

  test('does not end as a national one beyond the border, or where no neighbour is', () => {
    expect(proper({ ...NATIONAL_RECORD, officeOfDestination: 'BFCNK' })).toBe('no');
    expect(proper({ ...NATIONAL_RECORD, officeOfDestination: 'TGLFP' })).toBe('no');
  });
});

test('a successor is no successor of itself', () => {
  const names = (predecessor: string) =>
    NATIONAL_NEEDS.namesPredecessor.met(
      sceneOf(departure, actCause('1', 'TGLFP', 'initiateSuccessor', { record: { ...RECORD, predecessor } })),
    );
  expect([names('26TGTGLFPT00000100'), names('26TGTGLFPT012345J6')]).toEqual(['yes', 'no']);
});
