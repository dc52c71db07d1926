import { beforeAll, describe, expect, test } from '@jest/globals';
import { endingOf, isFinal } from '../../src/processes/agreement.ts';
import { type End, type Exploration, explore } from './explore.ts';
import { type Setting, type World, statesOf } from './world.ts';

export interface Scenario {
  readonly setting: Setting;
  /** Where it begins; where it is not said, as the record is released. */
  readonly start?: World;
  /** Endings of the worlds in which everything was done that could be; `open` where an act remains that the script does not have. */
  readonly endings: readonly string[];
  /** Least number of messages, answers included, of the longest way. */
  readonly messages: number;
  /** Messages that may be refused. */
  readonly rejected?: readonly string[];
}

function endsOf({ ends }: Exploration): readonly End[] {
  return [...ends.values()].flatMap((outcomes) => [...outcomes.values()]);
}

function endingIn(world: World): string {
  return isFinal(statesOf(world)) ? (endingOf(statesOf(world))?.ending ?? 'none') : 'open';
}

function timesOf(world: World, row: RegExp): number {
  const logs = Object.values(world.movements).flatMap(({ log }) => log);
  return logs.flatMap(({ outcomes }) => outcomes).filter((outcome) => row.test(outcome.row)).length;
}

/** Explores each scenario whole: its worlds converge, end as the agreement says, and free the guarantee once. Gives the rows that fired, once its tests have run. */
export function testScenarios(scenarios: Readonly<Record<string, Scenario>>): ReadonlySet<string> {
  const fired = new Set<string>();
  describe.each(Object.entries(scenarios))('%s', (_, { setting, start, endings, messages, rejected }) => {
    let explored: Exploration;
    beforeAll(() => {
      explored = explore(setting, start);
      for (const row of explored.rows) fired.add(row);
    }, 60_000);

    test('every order and doubling of the same acts ends in the same states and effects', () => {
      const apart = [...explored.ends.values()].filter((outcomes) => outcomes.size > 1);
      expect(apart.map((outcomes) => [...outcomes].map(([outcome, { path }]) => ({ path, outcome })))).toEqual([]);
      expect(explored.messages).toBeGreaterThanOrEqual(messages);
    });

    test('the ends are those of the agreement', () => {
      expect([...new Set(endsOf(explored).map(({ world }) => endingIn(world)))].sort()).toEqual(endings);
      expect([...explored.rejected]).toEqual(rejected ?? []);
    });

    test('the guarantee is booked once, and freed or called once where the movement has ended', () => {
      for (const { world } of endsOf(explored)) {
        const ended = endingIn(world);
        const [guarantee, freed] =
          ended === 'open' ? ['booked', 0] : ended === 'recovered' ? ['called', 0] : ['freed', 1];
        expect(timesOf(world, /^departure\.bookGuarantee$/)).toBe(1);
        expect([world.movements['TG']?.facts.guarantee, timesOf(world, /^departure\.freeGuarantee/)]).toEqual([
          guarantee,
          freed,
        ]);
        expect(timesOf(world, /^departure\.callGuarantee$/)).toBe(ended === 'recovered' ? 1 : 0);
      }
    });

    test('nothing waits for ever', () => {
      expect(
        endsOf(explored).flatMap(({ world }) => Object.values(world.movements).flatMap(({ parked }) => parked)),
      ).toEqual([]);
    });
  });
  return fired;
}
