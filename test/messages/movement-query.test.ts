import { expect, test } from '@jest/globals';
import { HeldMessage, MovementQuery, MovementQueryResponse, Query } from '../../src/messages/movement-query.ts';
import { messageFixture } from '../fixture-files.ts';

const query = messageFixture('MovementQuery', 'full');
const response = messageFixture('MovementQueryResponse', 'full');

test('a query is made for information or to reconcile after an outage', () => {
  expect(Query.is({ office: 'BFOUA', purpose: 'consultation' })).toBe(true);
  expect(Query.is({ office: 'BFOUA', purpose: 'espionage' })).toBe(false);
  expect([query.query.purpose, query.query.downFrom, query.query.downTo].every((each) => each !== undefined)).toBe(
    true,
  );
  expect(MovementQuery.is({ ...query, reference: undefined })).toBe(false);
});

test('both sides can name up to 999 messages that they hold', () => {
  const [held] = query.query.held ?? [];
  expect(HeldMessage.is(held)).toBe(true);
  expect(HeldMessage.is({ ...held, code: 'IE001' })).toBe(false);
  const many = (length: number) => ({ ...response, held: Array.from({ length }, () => held) });
  expect([0, 1, 999, 1000].map((length) => MovementQueryResponse.is(many(length)))).toEqual([false, true, true, false]);
});

test('TR038 gives everything known, under the id of the query', () => {
  expect(response.header.correlationId).toBe(query.header.messageId);
  const { record, officeState, passage, arrival, results, incident, decision, discharge } = response;
  for (const known of [record, officeState, passage, arrival, results, incident, decision, discharge])
    expect(known).toBeDefined();
  expect(officeState?.[0]?.role).toBe('departure');
});

test('TR038 may instead say why nothing is given', () => {
  const { refusal, record } = messageFixture('MovementQueryResponse', 'minimal');
  expect([refusal?.reason, record]).toEqual(['unknownMovement', undefined]);
  expect(MovementQueryResponse.is({ ...response, record: undefined, refusal: { reason: 'no' } })).toBe(false);
});
