import type { Corridor } from '../../../src/corridor/corridor.ts';
import { THREE, TWO, arrive, discharge, initiate, pass, release, result } from '../../processes/scenarios.ts';
import { type Act, act, settingOf } from '../../processes/world.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const control = act('TGLFP', 'startControl', {});
const refuseRelease = act('TGLFP', 'refuseRelease', { reason: 'The seals are missing.' });
const cancelBeforeRelease = act('TGLFP', 'cancelBeforeRelease', { reason: 'The buyer withdrew.' });

/** Nothing travels: departure alone decides. */
function ends(corridor: Corridor, destination: string, acts: readonly Act[], ending: string): Scenario {
  const setting = settingOf(corridor, [[initiate(corridor, destination), ...acts]]);
  return { setting, opened: 1, endings: [ending], messages: 0 };
}

function decisions(corridor: Corridor, destination: string, among: string): Scenarios {
  return {
    [`${among}, release is refused at once`]: ends(corridor, destination, [refuseRelease], 'notReleased'),
    [`${among}, release is refused after a control`]: ends(
      corridor,
      destination,
      [control, refuseRelease],
      'notReleased',
    ),
    [`${among}, cancelled before release`]: ends(
      corridor,
      destination,
      [cancelBeforeRelease],
      'cancelledBeforeRelease',
    ),
    [`${among}, cancelled during the control`]: ends(
      corridor,
      destination,
      [control, cancelBeforeRelease],
      'cancelledBeforeRelease',
    ),
  };
}

export const BEFORE_RELEASE: Scenarios = {
  ...decisions(TWO, 'BFOUA', 'between two'),
  ...decisions(THREE, 'NENIA', 'between three'),
  'released after a control': {
    setting: settingOf(TWO, [
      [initiate(TWO, 'BFOUA'), control, release, discharge],
      [pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA')],
    ]),
    opened: 1,
    endings: ['discharged'],
    messages: 6,
    leaves: ['recordPassage'],
  },
};
