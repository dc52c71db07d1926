import { beforeAll, describe, expect, test } from '@jest/globals';
import { endingOf, isFinal } from '../../src/processes/agreement.ts';
import { type Exploration, explore } from './explore.ts';
import { TWO, arrive, cancel, discharge, opening, pass, result } from './scenarios.ts';
import { type Act, type Setting, act, settingOf, statesOf } from './world.ts';

const query = (office: string, purpose: 'consultation' | 'reconciliation'): Act =>
  act(office, 'queryMovement', { purpose, departure: 'TGLFP' });

const SCENARIOS: Readonly<Record<string, { readonly setting: Setting; readonly endings: readonly string[] }>> = {
  'a border office asks at any moment of a journey, before its record has come included': {
    setting: settingOf(TWO, [
      [...opening(TWO, 'BFOUA'), discharge],
      [query('BFCNK', 'consultation'), pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA')],
    ]),
    endings: ['discharged'],
  },
  'a border office is reconciled while departure cancels': {
    setting: settingOf(TWO, [
      [...opening(TWO, 'BFOUA'), cancel],
      [query('BFCNK', 'reconciliation'), pass('BFCNK')],
    ]),
    endings: ['cancelled', 'open'],
  },
};

describe.each(Object.entries(SCENARIOS))('%s', (_, { setting, endings }) => {
  let explored: Exploration;
  beforeAll(() => {
    explored = explore(setting);
  }, 60_000);

  test('every order of the same acts and answers ends in the same states and effects', () => {
    const apart = [...explored.ends.values()].filter((outcomes) => outcomes.size > 1);
    expect(apart.map((outcomes) => [...outcomes].map(([outcome, { path }]) => ({ path, outcome })))).toEqual([]);
    expect(explored.worlds).toBeGreaterThan(100);
    expect([...explored.rows]).toEqual(
      expect.arrayContaining([
        'administration.queryMovement',
        'administration.answerQuery',
        'administration.noteQueryAnswer',
      ]),
    );
  });

  test('a query keeps nothing from its end', () => {
    const ends = [...explored.ends.values()].flatMap((outcomes) => [...outcomes.values()]);
    const names = ends.map(({ world }) =>
      isFinal(statesOf(world)) ? (endingOf(statesOf(world))?.ending ?? 'none') : 'open',
    );
    expect([...new Set(names)].sort()).toEqual(endings);
    expect(ends.flatMap(({ world }) => Object.values(world.movements).flatMap(({ parked }) => parked))).toEqual([]);
  });
});
