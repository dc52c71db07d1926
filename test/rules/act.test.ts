import { expect, test } from '@jest/globals';
import { Office } from '../../src/corridor/corridor.ts';
import { ACTS, actOf } from '../../src/rules/act.ts';
import { corridorOf } from '../corridor/fixtures.ts';
import { messageOf } from './messages.ts';

const offices = corridorOf('lome-ouagadougou').office;

test.each(ACTS)('%s tells of an act: office, time and the roles that may do it', (name) => {
  const message = messageOf(name);
  const act = actOf(message);
  const part = (message as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[act.part];
  expect(part).toMatchObject({ office: act.office, [act.time]: act.at });
  const office = offices.find(({ code }) => code === act.office);
  expect(Office.is(office)).toBe(true);
  expect(office?.roles.some((role) => act.roles.includes(role))).toBe(true);
});

test('a forwarded act names who told it first', () => {
  expect(actOf(messageOf('ForwardedArrivalAdvice')).original).toBe('BF');
  expect(actOf(messageOf('ArrivalAdvice')).original).toBeUndefined();
});
