import { expect, test } from '@jest/globals';
import {
  OfficeState,
  StateName,
  StatusDoubt,
  StatusRequest,
  StatusResponse,
} from '../../src/messages/status-request.ts';
import { STATE_NAMES } from '../../src/processes/names.ts';
import { messageFixture } from '../fixture-files.ts';

const request = messageFixture('StatusRequest', 'full');
const response = messageFixture('StatusResponse', 'full');

test('every state that a process may bring an office to can be told', () => {
  // An administration as a whole is known or not; its offices have states.
  const { none, known, ...states } = STATE_NAMES;
  expect([none, known]).not.toContain(undefined);
  expect(Object.keys(states).filter((state) => !StateName.is(state))).toEqual([]);
  expect(StateName.is('none')).toBe(false);
});

test('a state is that of one office in one role, since a time', () => {
  const [state] = request.officeState;
  expect(OfficeState.is(state)).toBe(true);
  for (const key of ['role', 'office', 'state', 'since'])
    expect(OfficeState.is({ ...state, [key]: undefined })).toBe(false);
  expect(OfficeState.is({ ...state, role: 'guarantee' })).toBe(true);
  expect(OfficeState.is({ ...state, role: 'carrier' })).toBe(false);
});

test('TR094 says why, and how the movement stands with the one who asks', () => {
  expect(StatusDoubt.is({ office: 'TGLFP', reason: 'afterOutage' })).toBe(true);
  expect(StatusDoubt.is({ office: 'TGLFP', reason: 'habit' })).toBe(false);
  expect(StatusRequest.is({ ...request, officeState: [] })).toBe(false);
});

test('TR095 answers it, also where the movement is not known', () => {
  expect(response.header.correlationId).toBe(request.header.messageId);
  const unknown = messageFixture('StatusResponse', 'minimal');
  expect([unknown.known, unknown.officeState]).toEqual([false, undefined]);
  expect(StatusResponse.is({ ...response, known: undefined })).toBe(false);
});
