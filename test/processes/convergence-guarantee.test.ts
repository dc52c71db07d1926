import { beforeAll, describe, expect, test } from '@jest/globals';
import { endingOf, isFinal } from '../../src/processes/agreement.ts';
import { DEPARTURE_GUARANTEE } from '../../src/processes/departure-guarantee.ts';
import { GUARANTEE } from '../../src/processes/guarantee.ts';
import { rowId } from '../../src/processes/process.ts';
import { type End, type Exploration, explore } from './explore.ts';
import { THREE, TWO, arrive, cancel, discharge, pass, prove, release, result } from './scenarios.ts';
import {
  amend,
  book,
  cancelBefore,
  check,
  controlFirst,
  find,
  initiateAbroad,
  refuseRelease,
  refuseToBook,
  use,
} from './scenarios-guarantee.ts';
import { claim, close } from './search-scenarios.ts';
import { type Act, type Setting, type World, openedWorld, settingOf, statesOf } from './world.ts';

interface Scenario {
  readonly setting: Setting;
  /** Endings of the worlds in which everything was done that could be; `open` where an act remains that the script does not have. */
  readonly endings: readonly string[];
  /** Least number of messages, answers included, of the longest way. */
  readonly messages: number;
  readonly rejected?: readonly string[];
}

const toOuagadougou = initiateAbroad(TWO, 'BFOUA', 'BFOUA');
const arrives = [arrive('BFOUA'), result('BFOUA')];
/** Departure's acts; its first is done before anything travels. */
const settingFor = (corridor: Setting['corridor'], ...script: readonly (readonly Act[])[]) =>
  settingOf(corridor, script);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'checked, booked, discharged, by the administration of destination': {
    setting: settingFor(TWO, [toOuagadougou, check, use, release, discharge], [find('BFOUA'), book('BFOUA')], arrives),
    endings: ['discharged'],
    messages: 10,
  },
  'booked by an administration that has no other part': {
    setting: settingFor(
      THREE,
      [initiateAbroad(THREE, 'BFOUA', 'NENIA'), use, release, discharge],
      [book('NENIA')],
      [pass('BFCNK')],
      arrives,
    ),
    endings: ['discharged'],
    messages: 8,
  },
  'booked abroad, and a debt that is paid': {
    setting: settingFor(TWO, [toOuagadougou, use, release, claim, close('recoveryPaid')], [book('BFOUA')], arrives),
    endings: ['recovered'],
    messages: 9,
  },
  'booked abroad, and a debt that ends on a late proof': {
    setting: settingFor(
      TWO,
      [toOuagadougou, use, release, claim, prove, close('alternativeProof')],
      [book('BFOUA')],
      [pass('BFCNK')],
    ),
    endings: ['recoveryEnded'],
    messages: 8,
  },
  'release refused, whenever the booking comes': {
    setting: settingFor(TWO, [toOuagadougou, use, controlFirst, refuseRelease], [book('BFOUA')]),
    endings: ['notReleased'],
    messages: 3,
  },
  'cancelled before release, whenever the booking comes': {
    setting: settingFor(TWO, [toOuagadougou, use, cancelBefore], [book('BFOUA')]),
    endings: ['cancelledBeforeRelease'],
    messages: 3,
  },
  'cancelled before release, whenever the refusal to book comes': {
    setting: settingFor(TWO, [toOuagadougou, controlFirst, use, cancelBefore], [refuseToBook('BFOUA')]),
    endings: ['cancelledBeforeRelease'],
    messages: 2,
  },
  'not booked, then held at home': {
    setting: settingFor(
      TWO,
      [toOuagadougou, use, controlFirst, amend(TWO), release, discharge],
      [refuseToBook('BFOUA')],
      arrives,
    ),
    endings: ['discharged', 'open'],
    messages: 7,
  },
  'not booked, amended, and booked the second time': {
    setting: settingFor(
      TWO,
      [toOuagadougou, use, amend(TWO, 'BFOUA'), use, release, discharge],
      [refuseToBook('BFOUA'), book('BFOUA')],
      arrives,
    ),
    endings: ['discharged', 'open'],
    messages: 10,
  },
  'held at home after all, whenever the booking comes': {
    setting: settingFor(TWO, [toOuagadougou, use, amend(TWO), release, discharge], [book('BFOUA')], arrives),
    endings: ['discharged'],
    messages: 8,
  },
  'amended and asked again at the same office': {
    setting: settingFor(
      TWO,
      [toOuagadougou, use, amend(TWO, 'BFOUA'), use, release, discharge],
      [book('BFOUA', 'RES-1'), book('BFOUA', 'RES-2')],
      [arrive('BFOUA'), result('BFOUA')],
    ),
    endings: ['discharged', 'open'],
    messages: 11,
  },
  'amended from one administration to another': {
    setting: settingFor(
      THREE,
      [initiateAbroad(THREE, 'BFOUA', 'NENIA'), use, amend(THREE, 'BFOUA'), use, refuseRelease],
      [book('NENIA', 'RES-1')],
      [book('BFOUA', 'RES-2')],
    ),
    endings: ['notReleased'],
    messages: 6,
  },
  'a cancellation after release, which holds or meets the goods': {
    setting: settingFor(
      TWO,
      [toOuagadougou, use, release, cancel, discharge],
      [book('BFOUA')],
      [pass('BFCNK')],
      arrives,
    ),
    endings: ['cancelled', 'discharged', 'open'],
    messages: 11,
    rejected: ['CancellationNotice'],
  },
  'a cancellation after release, booked in a country of transit': {
    setting: settingFor(THREE, [initiateAbroad(THREE, 'NENIA', 'BFOUA'), use, release, cancel], [book('BFOUA')]),
    endings: ['cancelled'],
    messages: 10,
  },
};

function endsOf({ ends }: Exploration): readonly End[] {
  return [...ends.values()].flatMap((outcomes) => [...outcomes.values()]);
}

function endingIn(world: World): string {
  return isFinal(statesOf(world)) ? (endingOf(statesOf(world))?.ending ?? 'none') : 'open';
}

function rowsIn(world: World, row: RegExp): number {
  const logs = Object.values(world.movements).flatMap(({ log }) => log);
  return logs.flatMap(({ outcomes }) => outcomes).filter((outcome) => row.test(outcome.row)).length;
}

const fired = new Set<string>();

describe.each(Object.entries(SCENARIOS))('%s', (_, { setting, endings, messages, rejected }) => {
  let explored: Exploration;
  beforeAll(() => {
    explored = explore(setting, openedWorld(setting, 1));
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

  test('what was booked abroad is credited or taken back once, and nothing else is', () => {
    for (const { world } of endsOf(explored)) {
      const booked = rowsIn(world, /^guarantee\.answerGuaranteeUse\.booked$/);
      const credited = rowsIn(world, /^guarantee\.acceptCredit$/);
      const withdrawn = rowsIn(world, /^guarantee\.acceptWithdrawal$/);
      const held = statesOf(world).filter(({ role, state }) => role === 'guarantee' && state === 'booked').length;
      expect(credited + withdrawn + held).toBe(booked);
      const ended = endingIn(world);
      if (ended !== 'open') expect(held).toBe(0);
      if (ended === 'recovered' || ended === 'recoveryEnded') expect(credited).toBe(1);
      else if (ended === 'discharged') {
        const abroad = world.movements['TG']?.facts.record?.guarantee.office !== undefined;
        expect(credited).toBe(abroad ? 1 : 0);
      } else expect(credited).toBe(0);
    }
  });

  test('departure frees the guarantee once, where it was booked and the movement has ended', () => {
    for (const { world } of endsOf(explored)) {
      const freed = rowsIn(world, /^departure\.freeGuarantee/);
      const { guarantee } = world.movements['TG']?.facts ?? {};
      expect(freed).toBe(guarantee === 'freed' ? 1 : 0);
      const ended = endingIn(world);
      if (ended !== 'open') expect(endingOf(statesOf(world))?.guarantee).toContain(guarantee);
    }
  });

  test('nothing waits for ever', () => {
    expect(
      endsOf(explored).flatMap(({ world }) => Object.values(world.movements).flatMap(({ parked }) => parked)),
    ).toEqual([]);
  });
});

test('every row about a guarantee abroad fires', () => {
  expect([...DEPARTURE_GUARANTEE, ...GUARANTEE].map(rowId).filter((row) => !fired.has(row))).toEqual([]);
});
