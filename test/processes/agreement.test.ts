import { expect, test } from '@jest/globals';
import type { OfficeState } from '../../src/movement.ts';
import { AGREEMENT, FINAL, endingOf, isFinal } from '../../src/processes/agreement.ts';

function states(departure: string, transit: readonly string[], destination: readonly string[]): readonly OfficeState[] {
  return [
    { role: 'departure', office: 'TGLFP', state: departure },
    ...transit.map((state, at) => ({ role: 'transit' as const, office: `T${at}`, state })),
    ...destination.map((state, at) => ({ role: 'destination' as const, office: `D${at}`, state })),
  ];
}

test('each ending is made of final states', () => {
  for (const { departure, transit, destination, guaranteeOffice } of AGREEMENT) {
    expect(FINAL.departure).toContain(departure);
    expect(FINAL.transit).toEqual(expect.arrayContaining([...transit]));
    expect(FINAL.destination).toEqual(expect.arrayContaining([...destination]));
    expect(FINAL.guarantee).toEqual(expect.arrayContaining([...guaranteeOffice]));
  }
});

test('the straight journey ends discharged, an unused office included', () => {
  expect(endingOf(states('discharged', ['crossed', 'closedElsewhere'], ['accepted']))?.ending).toBe('discharged');
});

test('a cancellation that one office does not share is no ending', () => {
  expect(endingOf(states('cancelled', ['cancelled', 'cancelled'], ['cancelled']))?.ending).toBe('cancelled');
  expect(endingOf(states('cancelled', ['cancelled', 'expected'], ['cancelled']))).toBeUndefined();
  expect(endingOf(states('discharged', ['cancelled'], ['accepted']))).toBeUndefined();
});

test('goods that moved under a cancellation are an ending of their own', () => {
  expect(endingOf(states('cancelled', ['cancelled', 'crossed'], ['cancelled']))?.ending).toBe('cancelledYetMoved');
  expect(endingOf(states('cancelled', ['cancelled'], ['accepted']))?.ending).toBe('cancelledYetMoved');
});

test('before release nobody else has a part in it', () => {
  expect(endingOf(states('cancelled', [], []))?.ending).toBe('cancelledBeforeRelease');
  expect(endingOf(states('notReleased', [], []))?.ending).toBe('notReleased');
  expect(endingOf(states('notReleased', ['expected'], []))).toBeUndefined();
});

test('without departure there is no ending', () => {
  expect(endingOf([])).toBeUndefined();
  expect(endingOf(states('discharged', ['crossed'], ['accepted']).slice(1))).toBeUndefined();
});

test('a view has ended where each of its offices has', () => {
  expect(isFinal(states('discharged', ['crossed'], ['accepted']))).toBe(true);
  expect(isFinal(states('discharged', ['expected'], ['accepted']))).toBe(false);
  expect(isFinal([])).toBe(false);
});
