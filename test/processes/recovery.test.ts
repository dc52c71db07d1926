import { expect, test } from '@jest/globals';
import { FINAL } from '../../src/processes/agreement.ts';
import { canReach } from '../../src/processes/process.ts';
import { RECOVERY } from '../../src/processes/recovery.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge, tell } from './forge.ts';
import { THREE } from './scenarios.ts';
import { claim, close } from './search-scenarios.ts';
import { actCause, advanceIn, settingOf } from './world.ts';

const setting = settingOf(THREE, []);
const booked = { row: 'departure.bookGuarantee', role: 'departure', office: 'TGLFP', from: 'released' } as const;
const atDeparture = (state: string) =>
  forge({
    administration: 'TG',
    states: [
      { role: 'departure', office: 'TGLFP', state },
      { role: 'transit', office: 'TGCNK', state: 'expected' },
    ],
    outcomes: [booked],
  });

test('what is under recovery can end, at every office', () => {
  for (const role of ['departure', 'transit', 'destination'] as const)
    expect([role, canReach(TABLES, role, 'underRecovery', FINAL[role])]).toEqual([role, true]);
});

test('a debt is claimed and closed by national steps; all are told by joint ones', () => {
  const kinds = RECOVERY.filter(({ at }) => at === 'departure').map(({ step, kind }) => `${kind} ${step}`);
  expect(kinds).toEqual(
    expect.arrayContaining([
      'national openRecovery',
      'joint notifyRecovery',
      'national closeRecovery',
      'national callGuarantee',
      'joint notifyDischarge',
    ]),
  );
});

test('our own border office learns of the debt in the same commit, and of its end', () => {
  const claimed = advanceIn(setting, atDeparture('released'), actCause('c', claim.office, claim.step, claim.facts));
  expect(claimed.movement.states.map(({ state }) => state)).toEqual(['underRecovery', 'underRecovery']);
  const paid = close('recoveryPaid');
  const closed = advanceIn(setting, claimed.movement, actCause('p', paid.office, paid.step, paid.facts));
  expect(closed.movement.states.map(({ state }) => state)).toEqual(['recovered', 'recovered']);
  expect(closed.movement.facts).toMatchObject({
    guarantee: 'called',
    discharge: { ground: 'recoveryPaid', guaranteeFreed: false },
  });
});

test('a recovery is not closed on a ground that is not there', () => {
  const { office, step, facts } = close('alternativeProof');
  expect(advanceIn(setting, atDeparture('underRecovery'), actCause('p', office, step, facts)).fault?.code).toBe(
    'process/needs',
  );
});

test('an office where the goods are keeps its state', () => {
  for (const [state, then] of [
    ['expected', 'underRecovery'],
    ['presented', 'presented'],
    ['refused', 'refused'],
    ['crossed', 'crossed'],
  ] as const) {
    const given = forge({ administration: 'BF', states: [{ role: 'transit', office: 'BFCNK', state }] });
    const told = advanceIn(
      setting,
      given,
      tell('TG', { administration: 'BF' }, 'RecoveryNotice', { sequence: 1, seen: 0 }),
    );
    expect(told.movement.states.map((each) => each.state)).toEqual([then]);
  }
});

test('a debt that is told once more, or after its end, is noted and waits for nothing', () => {
  for (const role of ['transit', 'destination'] as const) {
    const office = role === 'transit' ? 'BFCNK' : 'BFOUA';
    for (const state of ['underRecovery', 'recovered'])
      for (const name of ['RecoveryNotice', 'DischargeNotice'] as const) {
        const given = forge({ administration: 'BF', states: [{ role, office, state }] });
        const again = tell('TG', { administration: 'BF' }, name, { sequence: 1, seen: 0 });
        expect([role, state, name, advanceIn(setting, given, again).verdict]).toEqual([role, state, name, 'applied']);
      }
  }
});
