import { expect, test } from '@jest/globals';
import { unknownMovement } from '../../src/processes/fold.ts';
import { QUERY } from '../../src/processes/query.ts';
import { forge, sent, tell } from './forge.ts';
import { THREE } from './scenarios.ts';
import { NOW, REFERENCE, actCause, advanceIn, settingOf } from './world.ts';

const setting = settingOf(THREE, []);
const consult = (office: string) => actCause(`q-${office}`, office, 'queryMovement', { purpose: 'consultation' });
const answer = (preparedAt: string, reason: string) =>
  tell(
    'TG',
    { administration: 'BF', office: 'BFCNK' },
    'MovementQueryResponse',
    { correlationId: 'MovementQuery-TG', preparedAt },
    { refusal: { reason } },
  );

test('no row changes a state', () => {
  expect(QUERY.filter(({ then }) => then !== 'same')).toEqual([]);
});

test('an office that has no part asks the administration of the reference, one with a part asks its office of departure', () => {
  const stranger = advanceIn(setting, unknownMovement(REFERENCE, 'BF'), consult('BFOUA'));
  expect(stranger.sends).toMatchObject([{ office: 'BFOUA', recipient: { administration: 'TG' } }]);
  expect(stranger.movement.states).toEqual([]);
  const held = forge({ administration: 'BF', states: [{ role: 'transit', office: 'BFCNK', state: 'expected' }] });
  const known = advanceIn(setting, held, consult('BFCNK'));
  expect(known.sends).toMatchObject([{ recipient: { administration: 'TG', office: 'TGLFP' } }]);
  expect(advanceIn(setting, unknownMovement(REFERENCE, 'TG'), consult('TGCNK')).fault?.code).toBe('process/needs');
});

test('departure answers a query about what it does not know, to the office that asked', () => {
  const query = tell('BF', { administration: 'TG' }, 'MovementQuery', { sequence: 1, seen: 0 });
  const done = advanceIn(setting, unknownMovement(REFERENCE, 'TG'), query);
  expect(done.verdict).toBe('applied');
  expect(done.sends).toMatchObject([
    { body: { refusal: { reason: 'unknownMovement' } }, correlationId: query.message.header.messageId },
  ]);
});

test('the latest answer is known, whichever came first, and nothing else is learnt from it', () => {
  const asked = forge({
    administration: 'BF',
    states: [{ role: 'transit', office: 'BFCNK', state: 'expected' }],
    sends: [sent('MovementQuery', 'TG')],
  });
  const early = answer('2026-03-12T12:00:00+01:00', 'notReleased');
  const late = answer(NOW, 'closed');
  for (const order of [
    [early, late],
    [late, early],
  ]) {
    const after = order.reduce((movement, cause) => advanceIn(setting, movement, cause).movement, asked);
    expect(after.facts).toEqual({
      ...asked.facts,
      lastQuery: { answeredAt: NOW, content: { refusal: { reason: 'closed' } } },
    });
    expect(after.states).toEqual(asked.states);
  }
});
