import { describe, expect, test } from '@jest/globals';
import {
  ArrivalRecordRequest,
  ArrivalRecordResponse,
  RecordRefusal,
  RecordRequest,
  TransitRecordRequest,
  TransitRecordResponse,
} from '../../src/messages/record-requests.ts';
import { messageFixture } from '../fixture-files.ts';

const { request } = messageFixture('TransitRecordRequest', 'full');
const pairs = [
  ['TransitRecordRequest', 'TransitRecordResponse', TransitRecordRequest, TransitRecordResponse],
  ['ArrivalRecordRequest', 'ArrivalRecordResponse', ArrivalRecordRequest, ArrivalRecordResponse],
] as const;

test('a request says where the goods stand, and may name the vehicle', () => {
  expect(RecordRequest.is({ office: request.office, presentedAt: request.presentedAt })).toBe(true);
  expect(RecordRequest.is({ transport: request.transport })).toBe(false);
});

test('a refusal has a reason from the list', () => {
  expect(
    ['unknownMovement', 'notReleased', 'cancelled', 'closed', 'other', 'secret'].map((reason) =>
      RecordRefusal.is({ reason }),
    ),
  ).toEqual([true, true, true, true, true, false]);
});

describe.each(pairs)('%s and %s', (asked, answered, requestCodec, responseCodec) => {
  test('the response goes back to the office that asked, under the id of the request', () => {
    const [question, response] = [messageFixture(asked, 'full'), messageFixture(answered, 'full')];
    expect(response.header.correlationId).toBe(question.header.messageId);
    expect(response.header.recipient).toEqual(question.header.sender);
    expect(requestCodec.is(question)).toBe(true);
  });

  test('the response carries a record or a refusal', () => {
    expect(messageFixture(answered, 'full').refusal).toBeUndefined();
    expect(messageFixture(answered, 'refused').record).toBeUndefined();
    expect(responseCodec.is(messageFixture(answered, 'refused'))).toBe(true);
  });
});
