import { expect, test } from '@jest/globals';
import {
  RecoveryAcceptance,
  RecoveryCase,
  RecoveryDispatch,
  RecoveryNumber,
  RecoveryProgress,
  RecoveryReply,
  RecoveryRequest,
} from '../../src/messages/recovery-request.ts';
import { messageFixture } from '../fixture-files.ts';

const request = messageFixture('RecoveryRequest', 'full');
const acceptance = messageFixture('RecoveryAcceptance', 'full');
const dispatch = messageFixture('RecoveryDispatch', 'full');

test('a request names both authorities, the debt, the debtor and where it arose', () => {
  const { case: least } = messageFixture('RecoveryRequest', 'minimal');
  for (const key of Object.keys(least)) expect(RecoveryCase.is({ ...least, [key]: undefined })).toBe(false);
  expect([0, 1, 99, 100].map((number) => RecoveryNumber.is(number))).toEqual([false, true, true, false]);
  expect(RecoveryRequest.is({ ...request, case: { ...least, claim: [] } })).toBe(false);
});

test('TR151 accepts or refuses, under the id and the number of the request', () => {
  expect(acceptance.header.correlationId).toBe(request.header.messageId);
  expect([acceptance.reply.number, acceptance.reply.authority]).toEqual([request.case.number, request.case.requested]);
  const refused = messageFixture('RecoveryAcceptance', 'refused');
  expect([refused.reply.accepted, refused.reply.remark === undefined]).toEqual([false, false]);
  expect(RecoveryReply.is({ ...refused.reply, accepted: undefined })).toBe(false);
  expect(RecoveryAcceptance.is({ ...acceptance, reply: undefined })).toBe(false);
});

test('TR152 says who recovers and how far it has come', () => {
  expect(dispatch.progress).toMatchObject({ status: 'recovered', guaranteeCalled: true });
  expect(dispatch.progress.recovered).toEqual(request.case.claim);
  expect(RecoveryProgress.is({ ...dispatch.progress, status: 'forgotten' })).toBe(false);
  expect(RecoveryDispatch.is({ ...dispatch, progress: { ...dispatch.progress, authority: undefined } })).toBe(false);
});
