import { expect, test } from '@jest/globals';
import { Crossing, FrontierCrossing } from '../../src/messages/frontier-crossing.ts';
import { messageFixture } from '../fixture-files.ts';

const full = messageFixture('FrontierCrossing', 'full');

test('a crossing is at one office and on one side', () => {
  expect(['exit', 'entry', 'both'].map((side) => Crossing.is({ ...full.crossing, side }))).toEqual([true, true, false]);
  expect(full.crossing.pairedOffice).not.toBe(full.crossing.office);
});

test('what was not counted is left out', () => {
  const { counted, ...rest } = full.crossing;
  expect(Crossing.is({ ...rest, counted: { packages: counted?.packages } })).toBe(true);
  expect(Crossing.is(rest)).toBe(true);
});

test('TR118 keeps the id of the border office where departure forwards it', () => {
  expect(FrontierCrossing.is(full)).toBe(true);
  expect(full.original?.messageId).toBe(messageFixture('FrontierCrossing', 'minimal').header.messageId);
  expect(full.original?.administration).not.toBe(full.header.sender.administration);
});
