import { expect, test } from '@jest/globals';
import { explore } from './explore.ts';
import { THREE, opening, recordTo } from './scenarios.ts';
import { act, settingOf } from './world.ts';

const convert = act('TGLFP', 'convertToNational', {
  office: 'TGCNK',
  reason: 'The line to Burkina Faso is down for good.',
});

test('offices beyond the border expect nothing after it is ended there', () => {
  const { ends } = explore(settingOf(THREE, [[...opening(THREE, 'NENIA'), convert]]));
  const worlds = [...ends.values()].flatMap((outcomes) => [...outcomes.values()]).map(({ world }) => world);
  expect(worlds).not.toEqual([]);
  for (const { movements } of worlds) {
    const states = (code: string) => movements[code]?.states.map(({ office, state }) => `${office} ${state}`).sort();
    expect(states('BF')).toEqual(['BFCNK closedElsewhere', 'BFKTC closedElsewhere']);
    expect(states('NE')).toEqual(['NEMKL closedElsewhere', 'NENIA arrivedElsewhere']);
    expect(movements['NE']?.facts.former?.record).toEqual(recordTo(THREE, 'NENIA'));
  }
});
