import { expect, test } from '@jest/globals';
import { RECOVERY_AUDIENCES } from '../../src/processes/recovery-recipients.ts';
import { CASE, tell } from './forge.ts';
import { takeRecovery } from './search-scenarios.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const states = [{ role: 'departure', office: 'TGLFP', state: 'underRecovery' }] as const;

test('a request goes to the office that is to recover', () => {
  const asks = (requested: string) =>
    RECOVERY_AUDIENCES.requestedAuthority(
      sceneOf(
        { administration: 'TG', states },
        actCause('a', 'TGLFP', 'requestRecovery', { case: { ...CASE, requested } }),
      ),
    );
  expect(asks('NENIA')).toEqual([{ administration: 'NE', office: 'NENIA' }]);
  expect(asks('XXXXX')).toEqual([]);
});

test('the answer goes to the office that asked under that number', () => {
  const { office, step, facts } = takeRecovery('NENIA');
  const before = [tell('TG', { administration: 'NE' }, 'RecoveryRequest')];
  const scene = sceneOf(
    { administration: 'NE', states: [{ role: 'destination', office: 'NENIA', state: 'expected' }], before },
    actCause('a', office, step, facts),
  );
  expect(RECOVERY_AUDIENCES.recoveryAsker(scene)).toEqual([{ administration: 'TG', office: 'TGLFP' }]);
  expect(
    RECOVERY_AUDIENCES.recoveryAsker({ ...scene, said: { ...scene.said, content: { reply: { number: 2 } } } }),
  ).toEqual([]);
});

test('a report is passed on to the others of the itinerary, not back', () => {
  const report = tell('NE', { administration: 'TG' }, 'RecoveryDispatch');
  expect(RECOVERY_AUDIENCES.othersOnItinerary(sceneOf({ administration: 'TG', states }, report))).toEqual([
    { administration: 'BF', office: 'BFCNK' },
  ]);
});
