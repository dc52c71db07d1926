import { expect, test } from '@jest/globals';
import { Discharge, DischargeGround, DischargeNotice } from '../../src/messages/discharge-notice.ts';
import { messageFixture } from '../fixture-files.ts';

const { discharge } = messageFixture('DischargeNotice', 'minimal');

test('a discharge rests on one of six grounds', () => {
  expect(DischargeGround.facets.values).toHaveLength(6);
  expect(DischargeGround.facets.values?.filter((ground) => !Discharge.is({ ...discharge, ground }))).toEqual([]);
  expect(Discharge.is({ ...discharge, ground: undefined })).toBe(false);
});

test('TR045 says whether the guarantee is freed, in either case', () => {
  expect([true, false, undefined].map((guaranteeFreed) => Discharge.is({ ...discharge, guaranteeFreed }))).toEqual([
    true,
    true,
    false,
  ]);
  expect(DischargeNotice.is(messageFixture('DischargeNotice', 'full'))).toBe(true);
});
