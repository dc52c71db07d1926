import { expect, test } from '@jest/globals';
import { missingFrom } from '../../src/gateway/missing.ts';
import type { Movement, TransitMessage } from '../../src/index.ts';
import { forge, sent, tell } from '../processes/forge.ts';
import { actCause } from '../processes/world.ts';

const forged = (purpose: string): Movement => {
  const movement = forge({
    administration: 'BF',
    states: [],
    sends: [
      sent('FrontierCrossing', 'TG', 'P'),
      sent('MovementQuery', 'TG', 'Q'),
      sent('ForwardedIncident', 'NE', 'N'),
    ],
  });
  const [first] = movement.log;
  return {
    ...movement,
    log: first === undefined ? [] : [{ ...first, cause: actCause('q', 'BFCNK', 'queryMovement', { purpose }) }],
  };
};
const query = (more: object): TransitMessage =>
  tell('TG', { administration: 'BF' }, 'MovementQuery', {}, { query: { office: 'TGLFP', ...more } }).message;
const response = (more: Readonly<Record<string, unknown>>, correlationId = 'Q'): TransitMessage =>
  tell('TG', { administration: 'BF' }, 'MovementQueryResponse', { correlationId }, more).message;
const held = (...ids: readonly string[]) =>
  ids.map((messageId) => ({ administration: 'BF', messageId, code: 'TR118' }));
const reconciling = forged('reconciliation');

test('a query that reconciles asks for all that the asker does not hold, and for none that went to another', () => {
  expect(missingFrom(reconciling, 'TG', query({ purpose: 'reconciliation' }))).toEqual(['P', 'Q']);
  expect(missingFrom(reconciling, 'TG', query({ purpose: 'reconciliation', held: held('P') }))).toEqual(['Q']);
  expect(missingFrom(reconciling, 'NE', query({ purpose: 'reconciliation' }))).toEqual(['N']);
  const another = [{ administration: 'NE', messageId: 'P', code: 'TR118' }];
  expect(missingFrom(reconciling, 'TG', query({ purpose: 'reconciliation', held: another }))).toEqual(['P', 'Q']);
});

test('the response to such a query asks for what departure does not hold', () => {
  expect(missingFrom(reconciling, 'TG', response({ held: held('Q') }))).toEqual(['P']);
  expect(missingFrom(reconciling, 'TG', response({}))).toEqual(['P', 'Q']);
});

test('a consultation, a refusal, an answer to another question and other messages ask for nothing', () => {
  for (const message of [
    query({ purpose: 'consultation' }),
    response({ refusal: { reason: 'unknownMovement' } }),
    response({ held: held('Q') }, 'P9'),
    tell('TG', { administration: 'BF' }, 'DischargeNotice').message,
  ])
    expect(missingFrom(reconciling, 'TG', message)).toEqual([]);
  expect(missingFrom(forged('consultation'), 'TG', response({}))).toEqual([]);
});
